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
mod rule;
mod same_person;
mod same_team;
mod taking_part;
#[cfg(test)]
mod tests;
mod time;
mod veto;
mod way_round;

use std::sync::Arc;

use self::rule::Rule;
pub(super) use self::rule::{ABSENT, Given, Pair, Who};
use crate::domain::benefit::Benefits;
use crate::domain::matching::exclusion::Exclusion;

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
