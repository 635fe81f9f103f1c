//! Whether a result is what its certificate claims: checked pair by pair, with nothing of the search for it.
//!
//! What is claimed, and why the checks prove it, stands in [`super::certificate`].

use std::collections::BTreeSet;
use std::sync::Arc;

use super::certificate::{Certificate, Cover, Prices, Proof, WorstOff};
use super::cohort::Cohort;
use super::open::{Capacities, Open};
use super::stable;
use super::worst_off::smaller;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Exclusion, Objective};
use crate::domain::side::Side;

/// What is wrong with a result or its certificate: the first that was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Violation {
    /// The pair is there twice.
    Twice { couple: Couple },
    /// The rules forbid the pair.
    Forbidden { couple: Couple, why: Exclusion },
    /// A pin could be kept, and was not.
    PinMissing { couple: Couple },
    /// Somebody has more partners than they can take.
    TooMany { person: PersonId },
    /// The proof is of another kind than the objective asks for.
    OtherProof,
    /// There is no price for somebody who needs one, or one for somebody who has no place.
    Unpriced { person: PersonId },
    /// A price is below 0.
    BelowNothing { person: PersonId },
    /// Somebody with a place left has a price.
    PriceWithPlace { person: PersonId },
    /// A pair that was not made is worth more than its two prices.
    WorthMore { couple: Couple, worth: i128, prices: i128 },
    /// A pair that was made is worth less than its two prices.
    WorthLess { couple: Couple, worth: i128, prices: i128 },
    /// Nobody's pair is worth exactly its prices, of somebody with a price.
    Loose { person: PersonId },
    /// The bonus does not put the number of pairs first, or it is there where it should not be.
    Bonus,
    /// A pair has a smaller benefit than claimed.
    BelowLeast { couple: Couple },
    /// No pair has a benefit as small as claimed.
    LeastNotMet,
    /// It is not shown that there are no more pairs.
    MoreMayBe { shown: u128, pairs: usize },
    /// It is not shown that the smallest benefit cannot be larger.
    LargerMayBe { shown: u128, pairs: usize },
    /// Two people would both rather have each other.
    Blocking { couple: Couple },
}

/// Checks that these pairs are the result that the certificate claims for these people.
///
/// # Errors
/// The first [`Violation`] found.
pub fn verify(people: &[Arc<Person>], pairs: &[Couple], certificate: &Certificate) -> Result<(), Violation> {
    let cohort = Cohort::new(people, &certificate.rules, &certificate.steering);
    let open = Open::new(&cohort, &certificate.steering);
    let result = Made::new(&open, pairs)?;
    match (certificate.rules.objective, &certificate.proof) {
        (Objective::Total, Proof::Prices(prices)) if prices.bonus == 0 => result.check_prices(prices, 0),
        (Objective::Total, Proof::Prices(_)) => Err(Violation::Bonus),
        (Objective::Coverage, Proof::Prices(prices)) => result.check_bonus(prices).and(result.check_prices(prices, 0)),
        (Objective::WorstOff, Proof::WorstOff(proof)) => result.check_worst_off(proof),
        (Objective::StableMentee | Objective::StableMentor, Proof::Stable) => result.check_stable(),
        _ => Err(Violation::OtherProof),
    }
}

/// A result that keeps to the rules.
struct Made<'a> {
    open: &'a Open<'a>,
    /// The pairs but for the pins, by place.
    chosen: BTreeSet<(usize, usize)>,
    /// The places that the pairs leave.
    left: Capacities,
}

impl<'a> Made<'a> {
    fn new(open: &'a Open<'a>, pairs: &[Couple]) -> Result<Self, Violation> {
        let cohort = open.cohort;
        let mut made = Self { open, chosen: BTreeSet::new(), left: open.left.clone() };
        let mut pinned = BTreeSet::new();
        for couple in pairs {
            let forbidden = |why| Violation::Forbidden { couple: couple.clone(), why };
            let (mentor, mentee) = cohort.places(couple).map_err(forbidden)?;
            let is_pinned = open.is_pinned(mentor, mentee);
            let once = if is_pinned { pinned.insert((mentor, mentee)) } else { made.chosen.insert((mentor, mentee)) };
            if !once {
                return Err(Violation::Twice { couple: couple.clone() });
            }
            if is_pinned {
                continue;
            }
            if let Some(why) = cohort.excluded(mentor, mentee, cohort.benefits(mentor, mentee)) {
                return Err(forbidden(why));
            }
            made.left.take(cohort, mentor, mentee).map_err(|why| match why {
                Exclusion::Full { person } => Violation::TooMany { person },
                why => forbidden(why),
            })?;
        }
        match open.pinned.iter().find(|pin| !pinned.contains(pin)) {
            Some(&pin) => Err(Violation::PinMissing { couple: made.couple(pin) }),
            None => Ok(made),
        }
    }

    fn couple(&self, (mentor, mentee): (usize, usize)) -> Couple {
        (self.open.cohort.people[mentor].id.clone(), self.open.cohort.people[mentee].id.clone())
    }

    /// Asks of each pair in question (mentor, mentee, smaller benefit, score), until one is wrong.
    fn each(&self, mut ask: impl FnMut(usize, usize, u32, u32) -> Result<(), Violation>) -> Result<(), Violation> {
        let places = &self.open.left;
        for &mentor in self.open.mentors.iter().filter(|&&mentor| places.as_mentor[mentor] > 0) {
            for (_, mentee, benefits) in self.open.allowed_with(mentor) {
                if places.as_mentee[mentee] > 0 {
                    ask(mentor, mentee, smaller(benefits), self.open.cohort.score(mentor, mentee, benefits))?;
                }
            }
        }
        Ok(())
    }

    /// One pair more has to be worth more than all that is chosen.
    fn check_bonus(&self, prices: &Prices) -> Result<(), Violation> {
        let score = |&(mentor, mentee): &(usize, usize)| {
            i64::from(self.open.cohort.score(mentor, mentee, self.open.cohort.benefits(mentor, mentee)))
        };
        if prices.bonus > self.chosen.iter().map(score).sum() { Ok(()) } else { Err(Violation::Bonus) }
    }

    /// Checks the prices over the pairs in which both gain at least this.
    fn check_prices(&self, prices: &Prices, least: u32) -> Result<(), Violation> {
        let mentors = self.by_place(prices, Side::Mentor)?;
        let mentees = self.by_place(prices, Side::Mentee)?;
        // On each side, whether a pair of theirs is worth exactly its prices.
        let mut exact = [vec![false; mentors.len()], vec![false; mentees.len()]];
        self.each(|mentor, mentee, smaller, score| {
            if smaller < least {
                return Ok(());
            }
            let worth = i128::from(score) + i128::from(prices.bonus);
            let asked = i128::from(mentors[mentor]) + i128::from(mentees[mentee]);
            let couple = || self.couple((mentor, mentee));
            if !self.chosen.contains(&(mentor, mentee)) {
                return if worth > asked {
                    Err(Violation::WorthMore { couple: couple(), worth, prices: asked })
                } else {
                    Ok(())
                };
            }
            if worth < asked {
                return Err(Violation::WorthLess { couple: couple(), worth, prices: asked });
            }
            exact[0][mentor] |= worth == asked;
            exact[1][mentee] |= worth == asked;
            Ok(())
        })?;
        for (side, exact) in Side::BOTH.into_iter().zip(exact) {
            let loose = self.open.side(side).iter().find(|&&place| {
                self.open.left.side(side)[place] > 0 && self.left.side(side)[place] == 0 && !exact[place]
            });
            if let Some(&place) = loose {
                return Err(Violation::Loose { person: self.open.cohort.people[place].id.clone() });
            }
        }
        Ok(())
    }

    /// The prices of a side, each with its person's place: a whole number from 0, and 0 where a place is left.
    fn by_place(&self, prices: &Prices, side: Side) -> Result<Vec<i64>, Violation> {
        let with_place: BTreeSet<usize> =
            self.open.side(side).iter().copied().filter(|&place| self.open.left.side(side)[place] > 0).collect();
        let mut by_place = vec![0; self.open.cohort.people.len()];
        for (person, &price) in prices.of(side) {
            let person = || person.clone();
            let place = self.open.cohort.directory().place(&person()).filter(|place| with_place.contains(place));
            let Some(place) = place else { return Err(Violation::Unpriced { person: person() }) };
            if price < 0 {
                return Err(Violation::BelowNothing { person: person() });
            }
            if price > 0 && self.left.side(side)[place] > 0 {
                return Err(Violation::PriceWithPlace { person: person() });
            }
            by_place[place] = price;
        }
        let ids = with_place.iter().map(|&place| &self.open.cohort.people[place].id);
        match ids.into_iter().find(|id| !prices.of(side).contains_key(id)) {
            Some(person) => Err(Violation::Unpriced { person: person.clone() }),
            None => Ok(by_place),
        }
    }

    fn check_worst_off(&self, proof: &WorstOff) -> Result<(), Violation> {
        let mut smallest = None;
        for &(mentor, mentee) in &self.chosen {
            let own = smaller(self.open.cohort.benefits(mentor, mentee));
            if own < proof.least {
                return Err(Violation::BelowLeast { couple: self.couple((mentor, mentee)) });
            }
            smallest = Some(smallest.map_or(own, |so_far: u32| so_far.min(own)));
        }
        if smallest.unwrap_or(0) != proof.least {
            return Err(Violation::LeastNotMet);
        }
        let pairs = self.chosen.len();
        let (most, above) = self.at_most(proof)?;
        if most > pairs as u128 {
            return Err(Violation::MoreMayBe { shown: most, pairs });
        }
        if pairs > 0 && above >= pairs as u128 {
            return Err(Violation::LargerMayBe { shown: above, pairs });
        }
        self.check_bonus(&proof.prices)?;
        self.check_prices(&proof.prices, proof.least)
    }

    /// How many pairs there can be at most, as the covers show: of all, and of those in which both gain more than the
    /// smallest benefit.
    fn at_most(&self, proof: &WorstOff) -> Result<(u128, u128), Violation> {
        let (most, mut of_most) = self.members(&proof.most)?;
        let (above, mut of_above) = self.members(&proof.above)?;
        self.each(|mentor, mentee, smaller, _| {
            of_most += u128::from(!most[0][mentor] && !most[1][mentee]);
            of_above += u128::from(smaller > proof.least && !above[0][mentor] && !above[1][mentee]);
            Ok(())
        })?;
        Ok((of_most, of_above))
    }

    /// Who is a member of a cover, as a mentor and as a mentee, by place; and how many places they have.
    fn members(&self, cover: &Cover) -> Result<([Vec<bool>; 2], u128), Violation> {
        let people = self.open.cohort.people.len();
        let (mut members, mut places) = ([vec![false; people], vec![false; people]], 0);
        for (side, members) in Side::BOTH.into_iter().zip(&mut members) {
            for person in cover.of(side) {
                let place = self.open.cohort.directory().place(person);
                let place = place.ok_or_else(|| Violation::Unpriced { person: person.clone() })?;
                places += u128::from(self.open.left.side(side)[place]);
                members[place] = true;
            }
        }
        Ok((members, places))
    }

    fn check_stable(&self) -> Result<(), Violation> {
        let chosen: Vec<(usize, usize)> = self.chosen.iter().copied().collect();
        let mut first = None;
        stable::blocking(self.open, &chosen, |mentor, mentee| {
            first = Some(self.couple((mentor, mentee)));
            false
        });
        first.map_or(Ok(()), |couple| Err(Violation::Blocking { couple }))
    }
}
