//! One matching, in steps: it can be followed, and stopped with the best so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use turnabout_engine::profiles::Profiles;
use turnabout_engine::scores::{Found, Scores, Way};
use turnabout_engine::{Earlier, Engine, Lanes, Stage};

use super::certificate::{Certificate, DEFINITION, Proof};
use super::choose::{Choice, Search, is_allowed, pair_made, worth_making};
use super::cohort::Cohort;
use super::exclusion::Reason;
use super::open::{Open, Sides};
use super::outcome::{NOTHING_KNOWN, Outcome, Unmatched};
use super::progress::Progress;
use super::solver::{self, MOST_SCORE, SoFar, crowd};
use super::stable::StableSearch;
use super::worst_off::WorstOffSearch;
use crate::domain::person::Person;
use crate::domain::rules::{Objective, Rules, Steering};
use crate::domain::side::Side;

/// The best pairs that the rules allow, why everybody else has none, and the proof.
///
/// The same people, rules and steering give the same answer, in whatever order the people come. Pins are kept first, in
/// the order of their ids, and the rest is chosen around them. Unless the number of pairs comes first, a pair that is
/// worth nothing is not made. Of answers that are equally good, the lots decide ([`Rules::seed`]).
pub fn match_people(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    watch: &mut dyn FnMut(Progress),
) -> Outcome {
    Matcher::new(people, rules, steering).finish(watch)
}

/// A matching under way.
pub struct Matcher {
    pub(super) cohort: Cohort,
    pub(super) rules: Rules,
    pub(super) steering: Steering,
    pub(super) work: Work,
    pub(super) lanes: Lanes,
}

pub(super) enum Work {
    /// Most total and most pairs first.
    Best { engine: Box<Engine>, scores: Box<Profiles> },
    /// The others.
    Sought { sides: Box<Sides>, search: Box<dyn Search> },
}

impl Work {
    fn sought(open: &Open<'_>, search: impl Search + 'static) -> Self {
        Work::Sought { sides: Box::new(open.sides().clone()), search: Box::new(search) }
    }
}

impl Matcher {
    pub fn new(people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> Self {
        Self::start(people, rules, steering, None, Lanes::PLAIN)
    }

    /// With the outcome of an earlier match of nearly the same people, rules and steering: the answer is as good, and
    /// sooner there. With loops for this machine ([`Lanes`]).
    pub fn start(
        people: &[Arc<Person>],
        rules: &Rules,
        steering: &Steering,
        earlier: Option<&Outcome>,
        lanes: Lanes,
    ) -> Self {
        let cohort = Cohort::new(people, rules, steering);
        let open = Open::new(&cohort, steering);
        let work = match rules.objective {
            Objective::Total | Objective::Coverage => {
                let scores = Box::new(crowd::profiles(&open, lanes));
                let (places, goal) = (crowd::places(&open), solver::goal(rules.objective));
                let engine = match earlier.and_then(|outcome| known(&open, outcome)) {
                    Some(earlier) => Engine::again(&places, goal, MOST_SCORE, &earlier),
                    None => Engine::new(&places, goal, MOST_SCORE),
                };
                Work::Best { engine: Box::new(engine), scores }
            }
            Objective::WorstOff => Work::sought(&open, WorstOffSearch::new(&open, lanes)),
            Objective::StableMentee => Work::sought(&open, StableSearch::new(&open, Side::Mentee, lanes)),
            Objective::StableMentor => Work::sought(&open, StableSearch::new(&open, Side::Mentor, lanes)),
        };
        Self { rules: rules.clone(), steering: steering.clone(), cohort, work, lanes }
    }

    /// Goes on for about so many pairs looked at; whether it is done.
    pub fn step(&mut self, work: u64) -> bool {
        match &mut self.work {
            Work::Best { engine, scores } => engine.step(&mut **scores, work) == Stage::Done,
            Work::Sought { sides, search } => search.step(&Open::again(&self.cohort, sides), work),
        }
    }

    /// Goes on to the end.
    pub fn finish(mut self, watch: &mut dyn FnMut(Progress)) -> Outcome {
        watch(self.progress());
        while !self.step(solver::SLICE) {
            watch(self.progress());
        }
        self.outcome()
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        match &self.work {
            Work::Best { engine, .. } => solver::progress(engine, u64::MAX),
            Work::Sought { search, .. } => search.progress(),
        }
    }

    /// The people as the match looks at them.
    pub fn cohort(&self) -> &Cohort {
        &self.cohort
    }

    /// Whether the match is one by these rules, of those that can be made again from what is there.
    pub fn is_of(&self, rules: &Rules, steering: &Steering) -> bool {
        matches!(self.work, Work::Best { .. }) && self.rules == *rules && self.steering == *steering
    }

    /// How often somebody was held against everybody on the other side.
    pub fn scans(&self) -> u64 {
        match &self.work {
            Work::Best { engine, .. } => engine.scans(),
            Work::Sought { .. } => 0,
        }
    }

    /// The answer: the best, or, where it was stopped on the way, the best so far.
    pub fn outcome(&mut self) -> Outcome {
        let open = Open::new(&self.cohort, &self.steering);
        let (choice, gap) = match &mut self.work {
            Work::Sought { search, .. } => search.choice(&open),
            Work::Best { engine, scores } => {
                let SoFar { chosen, prices, gap } = solver::so_far(&open, engine, u64::MAX);
                let (allowed, gap) = match gap {
                    None => (engine.allowed() as usize, None),
                    Some(gap) => crowd::closed(gap, &open, scores, &chosen, u64::MAX),
                };
                (Choice { chosen, allowed, proof: Proof::Prices(prices) }, gap)
            }
        };
        let cohort = &self.cohort;
        let mut paired = vec![false; cohort.people.len()];
        let mut pairs = Vec::new();
        let made: Vec<(usize, usize)> = open.pinned.iter().copied().chain(choice.chosen).collect();
        for &couple in &made {
            paired[couple.0] = true;
            paired[couple.1] = true;
            pairs.push(pair_made(&open, couple));
        }
        pairs.sort_by(|a, b| {
            b.score.cmp(&a.score).then_with(|| a.mentor.cmp(&b.mentor)).then_with(|| a.mentee.cmp(&b.mentee))
        });
        let pins_allowed = open.pinned.iter().filter(|&&(mentor, mentee)| is_allowed(cohort, mentor, mentee)).count();
        let unmatched = unmatched(&open, &paired, &made, &mut self.work);
        Outcome {
            total: pairs.iter().map(|pair| u64::from(pair.score)).sum(),
            unmatched,
            pairs,
            mentors: open.mentors.len(),
            mentees: open.mentees.len(),
            pins_refused: open.refused.clone(),
            not_held: open.not_held.clone(),
            allowed: choice.allowed + pins_allowed,
            certificate: gap.is_none().then(|| Certificate {
                rules: self.rules.clone(),
                steering: self.steering.clone(),
                proof: choice.proof,
                definition: DEFINITION,
            }),
            short: gap.map(|gap| gap.total.unwrap_or(NOTHING_KNOWN)),
            more_pairs: gap.and_then(|gap| gap.pairs),
            least_at_most: gap.and_then(|gap| gap.least).map(|(_, at_most)| at_most),
        }
    }
}

/// The prices and pairs of an earlier outcome, by number in the lists; 0 for whoever had no price. None where it has none,
/// or was mostly about others: to begin from that takes longer than to begin anew.
fn known(open: &Open<'_>, outcome: &Outcome) -> Option<Earlier> {
    let Proof::Prices(prices) = &outcome.certificate.as_ref()?.proof else { return None };
    let here = |side: Side| {
        let known = prices.of(side);
        open.side(side).iter().filter(|&&place| known.contains_key(&open.cohort.people[place].id)).count()
    };
    if 2 * Side::BOTH.map(here).iter().sum::<usize>() < open.mentors.len() + open.mentees.len() {
        return None;
    }
    let [row_prices, column_prices] = Side::BOTH.map(|side| {
        let known = prices.of(side);
        let price = |&place: &usize| known.get(&open.cohort.people[place].id).copied().unwrap_or(0);
        open.side(side).iter().map(price).collect()
    });
    let numbers = Side::BOTH.map(|side| open.numbers(side));
    let pairs = outcome.pairs.iter().filter(|pair| !pair.pinned && !pair.held).filter_map(|pair| {
        let (mentor, mentee) = open.cohort.places(&(pair.mentor.clone(), pair.mentee.clone())).ok()?;
        Some((numbers[0][mentor]?, numbers[1][mentee]?))
    });
    Some(Earlier { row_prices, column_prices, bonus: prices.bonus, first: prices.first, pairs: pairs.collect() })
}

/// Whether somebody whom the person could have on this side is with one who has several partners.
fn others_have_several(cohort: &Cohort, person: usize, side: Side, pairs: &[(usize, usize)]) -> bool {
    let in_order = |pair: &(usize, usize)| if side == Side::Mentor { *pair } else { (pair.1, pair.0) };
    let mut loads: BTreeMap<usize, usize> = BTreeMap::new();
    pairs.iter().map(in_order).for_each(|(one, _)| *loads.entry(one).or_default() += 1);
    pairs.iter().map(in_order).any(|(one, other)| {
        let (mentor, mentee) = if side == Side::Mentor { (person, other) } else { (other, person) };
        loads[&one] > 1 && other != person && {
            let benefits = cohort.benefits(mentor, mentee);
            let worth = worth_making(cohort.score(mentor, mentee, benefits), &cohort.rules);
            worth && cohort.excluded(mentor, mentee, benefits).is_none()
        }
    })
}

/// Everybody who is in no pair, with the reason.
fn unmatched(open: &Open<'_>, paired: &[bool], pairs: &[(usize, usize)], work: &mut Work) -> Vec<Unmatched> {
    let cohort = open.cohort;
    let numbers = Side::BOTH.map(|side| open.numbers(side));
    let scores = match work {
        Work::Best { scores, .. } => &mut **scores,
        Work::Sought { search, .. } => search.scores(),
    };
    let mut found: Vec<Found> = Vec::new();
    let nothing = [Way::Rows, Way::Columns].map(|way| crowd::nothing(scores, way));
    let mut possible = |place: usize, side: Side| {
        let (way, at) = if side == Side::Mentor { (Way::Rows, 0) } else { (Way::Columns, 1) };
        let Some(number) = numbers[at][place] else { return false };
        scores.best(way, number as usize, &nothing[at], 1, &mut found);
        !found.is_empty()
    };
    let alone = (0..cohort.people.len()).filter(|&place| !paired[place]);
    alone
        .map(|place| {
            let (reason, side) = cohort.why_alone(place, &mut possible);
            let several = reason == Reason::AllTaken && others_have_several(cohort, place, side, pairs);
            let reason = if several { Reason::OthersHaveSeveral } else { reason };
            Unmatched { person: cohort.people[place].id.clone(), side, reason }
        })
        .collect()
}
