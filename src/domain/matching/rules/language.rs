//! The two have a language in common, where both said theirs. What somebody was not asked excludes nobody.

use std::collections::BTreeMap;

use super::rule::{Given, Pair, Rule, Who, number};
use crate::domain::matching::exclusion::Exclusion;

/// Languages that fit a word of bits.
const FEW: usize = 64;

/// By place.
#[derive(Debug)]
pub(super) struct Language(Vec<Spoken>);

/// The languages of somebody, by number.
#[derive(Debug)]
enum Spoken {
    NotAsked,
    Bits(u64),
    Many(Vec<usize>),
}

impl Spoken {
    fn of(languages: Vec<usize>) -> Self {
        if languages.is_empty() {
            Self::NotAsked
        } else if languages.iter().all(|&language| language < FEW) {
            Self::Bits(languages.iter().fold(0, |bits, language| bits | 1 << language))
        } else {
            Self::Many(languages)
        }
    }

    fn speaks_none_of(&self, languages: &[usize]) -> bool {
        !languages.iter().any(|&language| match self {
            Self::NotAsked => true,
            Self::Bits(bits) => language < FEW && bits & (1 << language) != 0,
            Self::Many(spoken) => spoken.contains(&language),
        })
    }

    /// Whether both were asked, and have none in common. Everybody is asked about everybody.
    #[inline(always)]
    fn strange_to(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::NotAsked, _) | (_, Self::NotAsked) => false,
            (Self::Bits(a), Self::Bits(b)) => a & b == 0,
            (Self::Many(spoken), other) | (other, Self::Many(spoken)) => other.speaks_none_of(spoken),
        }
    }
}

impl Rule for Language {
    fn new(given: &Given<'_>) -> Self {
        let mut numbers = BTreeMap::new();
        let mut number = |language: &String| number(&mut numbers, language);
        let spoken =
            given.people.iter().map(|person| Spoken::of(person.languages.iter().filter_map(&mut number).collect()));
        Self(spoken.collect())
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        self.0[pair.mentor].strange_to(&self.0[pair.mentee]).then_some(Exclusion::NoLanguage)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        let all = self.0.as_slice();
        let own = &all[who.place];
        if !matches!(own, Spoken::NotAsked) {
            who.bar_where(barred, |other| own.strange_to(&all[other]));
        }
    }
}
