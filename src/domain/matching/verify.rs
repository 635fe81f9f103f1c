//! Whether a result is what its certificate claims: checked pair by pair, with nothing of the search for it.
//!
//! What is claimed, and why the checks prove it, stands in [`super::certificate`].

use std::collections::BTreeSet;
use std::sync::Arc;

use super::certificate::{Certificate, Counted, Cover, DEFINITION, Prices, Proof, WorstOff};
use super::choose::worth_making;
use super::cohort::Cohort;
use super::open::{Capacities, Open};
use super::stable;
use crate::domain::id::PersonId;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Objective};
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
    /// Somebody with a place left has a price that is more than what the place costs.
    PriceWithPlace { person: PersonId },
    /// Somebody's price is less than what their last place costs.
    BelowCost { person: PersonId },
    /// A pair that was not made is worth more than its two prices.
    WorthMore { couple: Couple, worth: i128, prices: i128 },
    /// A pair that was made is worth less than its two prices.
    WorthLess { couple: Couple, worth: i128, prices: i128 },
    /// Nobody's pair is worth exactly its prices, of somebody with a price.
    Loose { person: PersonId },
    /// The bonus does not put people and pairs first, or it is there where it should not be.
    Bonus,
    /// The loads of this person and others could be more even, as far as is shown.
    Uneven { person: PersonId },
    /// It is not shown that no more people of this side can have a partner.
    MorePeople { side: Side, shown: u128, people: usize },
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
    let mut result = Made::new(&open, pairs)?;
    result.definition = certificate.definition;
    match (certificate.rules.objective, &certificate.proof) {
        (Objective::Total, Proof::Prices(prices)) if prices.bonus == 0 && prices.first == 0 => {
            result.check_prices(prices, 0)
        }
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
    definition: i64,
}

impl<'a> Made<'a> {
    fn new(open: &'a Open<'a>, pairs: &[Couple]) -> Result<Self, Violation> {
        let cohort = open.cohort;
        let mut made = Self { open, chosen: BTreeSet::new(), left: open.left.clone(), definition: DEFINITION };
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
                    ask(mentor, mentee, benefits.least_whole(), self.open.cohort.score(mentor, mentee, benefits))?;
                }
            }
        }
        Ok(())
    }

    /// How many partners somebody has of the pairs that were chosen.
    fn load(&self, side: Side, place: usize) -> u16 {
        self.open.left.side(side)[place] - self.left.side(side)[place]
    }

    /// Those on a side who have a place.
    fn with_place(&self, side: Side) -> impl Iterator<Item = usize> {
        self.open.side(side).iter().copied().filter(move |&place| self.open.left.side(side)[place] > 0)
    }

    /// How many partners somebody can have beside the pins.
    fn most(&self, side: Side, place: usize) -> usize {
        usize::from(self.open.left.side(side)[place]).min(self.open.side(side.other()).len())
    }

    /// Whether somebody has a place that is not the first of a person without a partner.
    fn has_further_places(&self) -> bool {
        let further = |side, place| self.most(side, place) + usize::from(self.open.has(side, place)).min(1) > 1;
        Side::BOTH.into_iter().any(|side| self.with_place(side).any(|place| further(side, place)))
    }

    /// What somebody's place of this number, from 1, costs.
    fn place_cost(&self, prices: &Prices, side: Side, place: usize, number: u16) -> i64 {
        if number <= 1 && self.open.has(side, place) == 0 { 0 } else { prices.first }
    }

    /// One pair more, and one person more, has to be worth more than all that is chosen.
    fn check_bonus(&self, prices: &Prices) -> Result<(), Violation> {
        let score = |&(mentor, mentee): &(usize, usize)| {
            i128::from(self.open.cohort.score(mentor, mentee, self.open.cohort.benefits(mentor, mentee)))
        };
        let total: i128 = self.chosen.iter().map(score).sum();
        let first = i128::from(prices.first);
        let people_count = self.definition > 0 && self.has_further_places();
        // A pair, and a person of either side, all count for as much.
        let of_people = if people_count { first > total && i128::from(prices.bonus) == 3 * first } else { first == 0 };
        let of_pairs = i128::from(prices.bonus) - 2 * first;
        if of_people && of_pairs > total { Ok(()) } else { Err(Violation::Bonus) }
    }

    /// Checks the prices over the pairs in which both gain at least this.
    fn check_prices(&self, prices: &Prices, least: u32) -> Result<(), Violation> {
        let mentors = self.by_place(prices, Side::Mentor)?;
        let mentees = self.by_place(prices, Side::Mentee)?;
        // On each side, whether a pair of theirs is worth exactly its prices.
        let mut exact = [vec![false; mentors.len()], vec![false; mentees.len()]];
        let mut even = Loads::new(self, prices)?;
        self.each(|mentor, mentee, smaller, score| {
            if smaller < least {
                return Ok(());
            }
            let worth = i128::from(score) + i128::from(prices.bonus);
            let asked = i128::from(mentors[mentor]) + i128::from(mentees[mentee]);
            let couple = || self.couple((mentor, mentee));
            let chosen = self.chosen.contains(&(mentor, mentee));
            // Pairs that are worth nothing are not made where only the total counts.
            if worth == asked && worth_making(score, &self.open.cohort.rules) {
                even.check_pair(mentor, mentee, chosen)?;
            }
            if !chosen {
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
        for (side, (exact, own)) in Side::BOTH.into_iter().zip(exact.iter().zip([&mentors, &mentees])) {
            let held = |place: usize| {
                let load = self.load(side, place);
                let room = self.left.side(side)[place] > 0;
                // With nobody, the price is what the first place costs: by_place has seen to the rest.
                let bound = if load == 0 { 1 } else { load + 1 };
                exact[place] || (room && own[place] == self.place_cost(prices, side, place, bound))
            };
            if let Some(place) = self.with_place(side).find(|&place| !held(place)) {
                return Err(Violation::Loose { person: self.open.cohort.people[place].id.clone() });
            }
        }
        even.check_people([&mentors, &mentees])
    }

    /// The prices of a side, each with its person's place: a whole number from 0, and 0 where a place is left.
    fn by_place(&self, prices: &Prices, side: Side) -> Result<Vec<i64>, Violation> {
        let with_place: BTreeSet<usize> = self.with_place(side).collect();
        let mut by_place = vec![0; self.open.cohort.people.len()];
        for (person, &price) in prices.of(side) {
            let person = || person.clone();
            let place = self.open.cohort.directory().place(&person()).filter(|place| with_place.contains(place));
            let Some(place) = place else { return Err(Violation::Unpriced { person: person() }) };
            if price < 0 {
                return Err(Violation::BelowNothing { person: person() });
            }
            let load = self.load(side, place);
            if self.left.side(side)[place] > 0 && price > self.place_cost(prices, side, place, load + 1) {
                return Err(Violation::PriceWithPlace { person: person() });
            }
            if load > 0 && price < self.place_cost(prices, side, place, load) {
                return Err(Violation::BelowCost { person: person() });
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
            let own = self.open.cohort.benefits(mentor, mentee).least_whole();
            if own < proof.least {
                return Err(Violation::BelowLeast { couple: self.couple((mentor, mentee)) });
            }
            smallest = Some(smallest.map_or(own, |so_far: u32| so_far.min(own)));
        }
        if smallest.unwrap_or(0) != proof.least {
            return Err(Violation::LeastNotMet);
        }
        let above = self.at_most(&proof.above, proof.above_of, |smaller| smaller > proof.least)?;
        let needed = self.counted(proof.above_of);
        if !self.chosen.is_empty() && above >= needed as u128 {
            return Err(Violation::LargerMayBe { shown: above, pairs: needed });
        }
        let people_count = self.definition > 0 && self.has_further_places();
        let kinds = [
            (Counted::Pairs, &proof.most),
            (Counted::Mentors, &proof.most_mentors),
            (Counted::Mentees, &proof.most_mentees),
        ];
        for (counted, cover) in kinds.into_iter().take(if people_count { 3 } else { 1 }) {
            let (shown, have) = (self.at_most(cover, counted, |_| true)?, self.counted(counted));
            if shown > have as u128 {
                return Err(match counted {
                    Counted::Pairs => Violation::MoreMayBe { shown, pairs: have },
                    Counted::Mentors => Violation::MorePeople { side: Side::Mentor, shown, people: have },
                    Counted::Mentees => Violation::MorePeople { side: Side::Mentee, shown, people: have },
                });
            }
        }
        self.check_bonus(&proof.prices)?;
        self.check_prices(&proof.prices, proof.least)
    }

    /// How many pairs were chosen, or people have a partner by them and no other.
    fn counted(&self, counted: Counted) -> usize {
        let people = |side: Side| {
            self.with_place(side).filter(|&place| self.open.has(side, place) == 0 && self.load(side, place) > 0).count()
        };
        match counted {
            Counted::Pairs => self.chosen.len(),
            Counted::Mentors => people(Side::Mentor),
            Counted::Mentees => people(Side::Mentee),
        }
    }

    /// How many there can be at most, as the cover shows, by pairs whose smaller benefit is so.
    fn at_most(&self, cover: &Cover, counted: Counted, so: impl Fn(u32) -> bool) -> Result<u128, Violation> {
        let counts = |side: Side| {
            (counted == Counted::Mentors && side == Side::Mentor)
                || (counted == Counted::Mentees && side == Side::Mentee)
        };
        // Of those who are counted themselves, whoever has nobody has one place, and the others none.
        let places = |side: Side, place: usize| match counts(side) {
            true => u128::from(self.open.has(side, place) == 0 && self.open.left.side(side)[place] > 0),
            false => u128::from(self.open.left.side(side)[place]),
        };
        let people = self.open.cohort.people.len();
        let (mut members, mut at_most) = ([vec![false; people], vec![false; people]], 0);
        for (side, members) in Side::BOTH.into_iter().zip(&mut members) {
            for person in cover.of(side) {
                let place = self.open.cohort.directory().place(person);
                let place = place.ok_or_else(|| Violation::Unpriced { person: person.clone() })?;
                at_most += places(side, place);
                members[place] = true;
            }
        }
        self.each(|mentor, mentee, smaller, _| {
            let counts = places(Side::Mentor, mentor) > 0 && places(Side::Mentee, mentee) > 0;
            at_most += u128::from(counts && so(smaller) && !members[0][mentor] && !members[1][mentee]);
            Ok(())
        })?;
        Ok(at_most)
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

/// The second prices, held to the loads.
struct Loads<'a> {
    made: &'a Made<'a>,
    prices: &'a Prices,
    /// By place, of mentors and of mentees.
    second: [Vec<i64>; 2],
    /// Whether a pair keeps the second price from being nearer to 0.
    kept: [Vec<bool>; 2],
    /// What a first partner costs.
    of_first: i64,
}

impl<'a> Loads<'a> {
    fn new(made: &'a Made<'a>, prices: &'a Prices) -> Result<Self, Violation> {
        let people = made.open.cohort.people.len();
        let mut second = [vec![0; people], vec![0; people]];
        for (side, second) in Side::BOTH.into_iter().zip(&mut second) {
            for (person, &price) in prices.even.of(side) {
                let place = made.open.cohort.directory().place(person);
                let place = place.filter(|&place| made.with_place(side).any(|with| with == place));
                second[place.ok_or_else(|| Violation::Unpriced { person: person.clone() })?] = price;
            }
        }
        let square = |side, place| {
            let load = (made.most(side, place) + usize::from(made.open.has(side, place))) as i64;
            load * load
        };
        let squares = |side: Side| made.open.side(side).iter().map(move |&place| square(side, place)).sum::<i64>();
        let of_first = -1 - squares(Side::Mentor) - squares(Side::Mentee);
        Ok(Self { made, prices, second, kept: [vec![false; people], vec![false; people]], of_first })
    }

    fn uneven(&self, place: usize) -> Violation {
        Violation::Uneven { person: self.made.open.cohort.people[place].id.clone() }
    }

    /// A pair that is worth exactly its prices.
    fn check_pair(&mut self, mentor: usize, mentee: usize, chosen: bool) -> Result<(), Violation> {
        if self.made.definition == 0 {
            return Ok(());
        }
        let both = i128::from(self.second[0][mentor]) + i128::from(self.second[1][mentee]);
        if (both < 0 && !chosen) || (both > 0 && chosen) {
            return Err(self.uneven(mentor));
        }
        if both == 0 {
            for (at, place) in [(0, mentor), (1, mentee)] {
                self.kept[at][place] |= if chosen { self.second[at][place] < 0 } else { self.second[at][place] > 0 };
            }
        }
        Ok(())
    }

    /// What the partner of this number costs, of those who are not pins.
    fn cost(&self, side: Side, place: usize, number: u16) -> i64 {
        let number = i64::from(number) + i64::from(self.made.open.has(side, place));
        if number == 1 { self.of_first } else { 2 * number - 1 }
    }

    fn check_people(&self, prices: [&Vec<i64>; 2]) -> Result<(), Violation> {
        for (at, side) in Side::BOTH.into_iter().enumerate() {
            for place in self.made.with_place(side) {
                let (load, second) = (self.made.load(side, place), self.second[at][place]);
                if self.made.definition == 0 {
                    if second != 0 {
                        return Err(self.uneven(place));
                    }
                    continue;
                }
                let price = prices[at][place];
                let less = load > 0 && price == self.made.place_cost(self.prices, side, place, load);
                let more = usize::from(load) < self.made.most(side, place)
                    && price == self.made.place_cost(self.prices, side, place, load + 1);
                let (last, next) = (self.cost(side, place, load), self.cost(side, place, load + 1));
                if (less && second < last) || (more && second > next) {
                    return Err(self.uneven(place));
                }
                let kept = self.kept[at][place]
                    || (second > 0 && less && second == last)
                    || (second < 0 && more && second == next);
                if second != 0 && !kept {
                    return Err(Violation::Loose { person: self.made.open.cohort.people[place].id.clone() });
                }
            }
        }
        Ok(())
    }
}
