//! The hard rules, a file each: why a rule excludes a pair, and whom it bars from a person.
//!
//! The two say the same. One pair at a time is asked why, everybody at once is barred while scores are made; a test holds them
//! equal. The first rule of the list that excludes a pair is the reason that is told.

mod appraiser;
mod ban;
mod between;
mod conflict;
mod earlier;
pub(super) mod floor;
mod language;
mod reporting_line;
mod role;
mod same_person;
mod same_team;
mod taking_part;
#[cfg(test)]
mod tests;
mod time;
mod veto;
mod way_round;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::benefit::Benefits;
use crate::domain::directory::Directory;
use crate::domain::fold::fold;
use crate::domain::person::Person;
use crate::domain::rules::{Exclusion, Rules, Steering};
use crate::domain::side::Side;

/// No number on this side.
pub(super) const ABSENT: u32 = u32::MAX;

/// What the rules are prepared from. People are named by their place in the list.
pub(super) struct Given<'a> {
    pub people: &'a [Arc<Person>],
    pub directory: &'a Directory,
    pub steering: &'a Steering,
    pub lots: &'a [u64],
}

/// A pair, this way round, and what both would gain.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub people: &'a [Arc<Person>],
    pub rules: &'a Rules,
    pub mentor: usize,
    pub mentee: usize,
    pub benefits: Benefits,
}

/// Somebody on one side, and everybody on the other.
pub(super) struct Who<'a> {
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
    fn bar_where(&self, barred: &mut Vec<u32>, is_barred: impl Fn(usize) -> bool) {
        barred.extend(self.others.iter().zip(0..).filter(|&(&place, _)| is_barred(place)).map(|(_, number)| number));
    }
}

/// A hard rule. Of the pairs of two who take part, each on their side, it excludes just those that it bars.
pub(super) trait Rule {
    fn new(given: &Given<'_>) -> Self
    where
        Self: Sized;

    /// Why this pair may not be made; none where the rule has nothing against it.
    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion>;

    /// Adds the numbers of those with whom this person may not be.
    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>);
}

macro_rules! in_order {
    ($($rule:ident: $of:ty,)*) => {
        /// The rules in the order of [`Exclusion`], with the floor left aside.
        #[derive(Clone, Debug)]
        pub(super) struct HardRules {
            $($rule: Arc<$of>,)*
        }

        impl HardRules {
            pub fn new(given: &Given<'_>) -> Self {
                Self { $($rule: Arc::new(<$of>::new(given)),)* }
            }

            /// The first rule against the pair.
            pub fn excluded(&self, pair: &Pair<'_>) -> Option<Exclusion> {
                None$(.or_else(|| self.$rule.excludes(pair)))*
            }

            /// Bars everybody with whom this person may not be, some more than once.
            pub fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
                $(self.$rule.bar(who, barred);)*
            }

            #[cfg(test)]
            fn each(&self) -> Vec<(&'static str, &dyn Rule)> {
                vec![$((stringify!($rule), &*self.$rule),)*]
            }
        }
    };
}

in_order! {
    same_person: same_person::SamePerson,
    role: role::CanBe,
    way_round: way_round::WayRound,
    taking_part: taking_part::TakingPart,
    reporting_line: reporting_line::ReportingLine,
    appraiser: appraiser::Appraiser,
    same_team: same_team::SameTeam,
    conflict: conflict::Conflict,
    earlier: earlier::Earlier,
    veto: veto::Veto,
    language: language::Language,
    time: time::Time,
    ban: ban::Ban,
}

impl HardRules {
    /// With another word on single pairs.
    pub fn steer(&mut self, given: &Given<'_>) {
        self.ban = Arc::new(ban::Ban::new(given));
    }

    /// A number that is equal for people of one team.
    pub fn team(&self, place: usize) -> Option<usize> {
        self.same_team.of(place)
    }

    /// Whether of two people who can be either the other one is the mentor.
    pub fn other_way_round(&self, mentor: usize, mentee: usize, benefits: Benefits) -> bool {
        self.way_round.is_other(mentor, mentee, benefits)
    }
}

/// The number of a word: equal for words that differ only in case and spacing, none for no word.
fn number(numbers: &mut BTreeMap<String, usize>, word: &str) -> Option<usize> {
    let next = numbers.len();
    Some(fold(word)).filter(|word| !word.is_empty()).map(|word| *numbers.entry(word).or_insert(next))
}
