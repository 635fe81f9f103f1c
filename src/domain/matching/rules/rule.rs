//! What a hard rule is, and what it is asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::benefit::Benefits;
use crate::domain::directory::Directory;
use crate::domain::fold::fold;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};
use crate::domain::side::Side;

/// No number on this side.
pub(in crate::domain::matching) const ABSENT: u32 = u32::MAX;

/// What the rules are prepared from. People are named by their place in the list.
pub(in crate::domain::matching) struct Given<'a> {
    pub people: &'a [Arc<Person>],
    pub directory: &'a Directory,
    pub steering: &'a Steering,
    pub lots: &'a [u64],
}

/// A pair, this way round, and what both would gain.
#[derive(Clone, Copy)]
pub(in crate::domain::matching) struct Pair<'a> {
    pub people: &'a [Arc<Person>],
    pub rules: &'a Rules,
    pub mentor: usize,
    pub mentee: usize,
    pub benefits: Benefits,
}

/// Somebody on one side, and everybody on the other.
pub(in crate::domain::matching) struct Who<'a> {
    pub rules: &'a Rules,
    pub place: usize,
    pub side: Side,
    /// The places of the others, and the number in this list of each place.
    pub others: &'a [usize],
    pub numbers: &'a [u32],
    /// What each person asks for in all, by place.
    pub asks: &'a [u32],
    /// The upper sums of the person and of another, by the other's number.
    pub sums: &'a dyn Fn(usize) -> (u32, u32),
}

impl Who<'_> {
    /// Bars those of these places that are on the other side.
    pub fn bar_places(&self, places: &[usize], barred: &mut Vec<u32>) {
        barred.extend(places.iter().map(|&place| self.numbers[place]).filter(|&number| number != ABSENT));
    }

    /// Bars everybody on the other side of whom this is true, by place.
    #[inline(always)]
    pub(super) fn bar_where(&self, barred: &mut Vec<u32>, is_barred: impl Fn(usize) -> bool) {
        barred.extend(self.others.iter().zip(0..).filter(|&(&place, _)| is_barred(place)).map(|(_, number)| number));
    }
}

/// A hard rule. Of the pairs of two who take part, each on their side, it excludes just those that it bars.
pub(in crate::domain::matching) trait Rule {
    fn new(given: &Given<'_>) -> Self
    where
        Self: Sized;

    /// Why this pair may not be made; none where the rule has nothing against it.
    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion>;

    /// Adds the numbers of those with whom this person may not be.
    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>);
}

/// The number of a word: equal for words that differ only in case and spacing, none for no word.
pub(super) fn number(numbers: &mut BTreeMap<String, usize>, word: &str) -> Option<usize> {
    let next = numbers.len();
    Some(fold(word)).filter(|word| !word.is_empty()).map(|word| *numbers.entry(word).or_insert(next))
}
