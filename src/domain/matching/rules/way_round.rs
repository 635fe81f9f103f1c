//! Of two people who can be either, the one from whom the other gains more is the mentor; where both gain the same, the one
//! who drew the lower lot.

use super::rule::{Given, Pair, Rule, Who};
use crate::domain::benefit::{Benefits, share};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Role;
use crate::domain::side::Side;

#[derive(Debug)]
pub(super) struct WayRound {
    /// Whether each person can be either.
    either: Vec<bool>,
    lots: Vec<u64>,
}

impl WayRound {
    pub fn is_other(&self, mentor: usize, mentee: usize, benefits: Benefits) -> bool {
        let drawn = |place: usize| (self.lots[place], place);
        self.either[mentor]
            && self.either[mentee]
            && (benefits.mentor > benefits.mentee
                || (benefits.mentor == benefits.mentee && drawn(mentor) > drawn(mentee)))
    }
}

impl Rule for WayRound {
    fn new(given: &Given<'_>) -> Self {
        let either = given.people.iter().map(|person| person.role == Role::Either).collect();
        Self { either, lots: given.lots.to_vec() }
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        self.is_other(pair.mentor, pair.mentee, pair.benefits).then_some(Exclusion::OtherWayRound)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        let either = self.either.as_slice();
        if !either[who.place] {
            return;
        }
        who.bar_where(barred, |other| {
            either[other] && {
                let (gain, give) = (who.sums)(who.numbers[other] as usize);
                let (gain, give) = (share(gain, who.asks[who.place]), share(give, who.asks[other]));
                match who.side {
                    Side::Mentor => self.is_other(who.place, other, Benefits { mentor: gain, mentee: give }),
                    Side::Mentee => self.is_other(other, who.place, Benefits { mentor: give, mentee: gain }),
                }
            }
        });
    }
}
