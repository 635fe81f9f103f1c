//! The search for a stable result.
//!
//! Found by deferred acceptance (D. Gale and L. Shapley, "College admissions and the stability of marriage", American
//! Mathematical Monthly 69, 1962; for places on both sides A. Roth, "Stability and polarization of interests in job
//! matching", Econometrica 52, 1984): by the rankings with their ties broken, the proposing side gets the best that any
//! stable result gives each of them.

use std::cmp::Reverse;

use turnabout_engine::Lanes;
use turnabout_engine::profiles::{Profiles, Sums};
use turnabout_engine::scores::{Prices, Scores, Way};

use super::Rank;
use super::even::even;
use crate::domain::benefit::{Benefits, share};
use crate::domain::matching::certificate::Proof;
use crate::domain::matching::choose::{Choice, Search};
use crate::domain::matching::cohort::Cohort;
use crate::domain::matching::gap::{Gap, short};
use crate::domain::matching::lot::lot_between;
use crate::domain::matching::open::Open;
use crate::domain::matching::progress::{Phase, Progress};
use crate::domain::matching::solver::crowd;
use crate::domain::matching::way::way_of;
use crate::domain::side::Side;

/// A rank with its ties broken.
type Strict = (Rank, Reverse<u32>, u64, usize);

fn strict(cohort: &Cohort, side: Side, one: usize, other: usize, benefits: Benefits) -> Strict {
    let (mentor, mentee) = if side == Side::Mentor { (one, other) } else { (other, one) };
    let lot = lot_between(cohort.lots[one], cohort.lots[other]);
    (cohort.rank(side, one, other, benefits), Reverse(cohort.score(mentor, mentee, benefits)), lot, other)
}

/// How many the first list holds, and the longest: each is twice as long as the one before. Most find a partner among the
/// first few, and whoever does not will not for long.
const FIRST: usize = 32;
const LONGEST: usize = 256;

/// What it takes to weigh a pair, and to ask somebody, in pairs that the engine looks at.
const WEIGHING: u64 = 4;
const ASKING: u64 = 100;

/// The search for a stable result: first everybody on the proposing side makes a list of the best they could have, then
/// they ask. Whoever has asked all of a list makes the next one. In whatever order they ask, the result is the same.
pub(in crate::domain::matching) struct StableSearch {
    best_for: Side,
    scores: Profiles,
    /// How many pairs the rules allow with those whose list is made.
    allowed: usize,
    /// The best score that each of these could have.
    best: Vec<u32>,
    nothing: Prices,
    /// A total that no result has more than; once all lists are made.
    most_total: Option<u64>,
    asking: Asking,
}

/// Who has asked whom so far.
#[derive(Clone)]
struct Asking {
    /// Of each proposer; of those who have made one.
    lists: Vec<List>,
    /// How many said yes to each proposer.
    accepted: Vec<u16>,
    /// By place, whom each of the asked holds.
    held: Vec<Vec<(Strict, usize)>>,
    /// Who has to ask, or ask again; the last first.
    waiting: Vec<usize>,
}

/// Whom a proposer would have next, the best first.
#[derive(Clone)]
struct List {
    best: Vec<Sums>,
    /// How many it has room for: where there are fewer, it is the last.
    room: usize,
    /// How many of them were asked.
    asked: usize,
}

/// The side that proposes, and what they gain.
struct Proposing<'a> {
    open: &'a Open<'a>,
    side: Side,
    scores: &'a mut Profiles,
}

impl Proposing<'_> {
    fn way(&self) -> Way {
        way_of(self.side)
    }

    /// The proposer, whom the sums are about, and what both gain.
    fn pair(&self, number: usize, sums: Sums) -> (usize, usize, Benefits) {
        let (one, other) = (self.open.side(self.side)[number], self.open.side(self.side.other())[sums.other as usize]);
        let tally = &self.open.cohort.tally;
        let (own, theirs) = (share(sums.gain, tally.asks(one)), share(sums.give, tally.asks(other)));
        let benefits = match self.side {
            Side::Mentor => Benefits { mentor: own, mentee: theirs },
            Side::Mentee => Benefits { mentor: theirs, mentee: own },
        };
        (one, other, benefits)
    }

    /// Makes a proposer's list of the best: of all, or of those who come after the last on this list.
    fn list(&mut self, number: usize, before: Option<&List>) -> List {
        let room = before.map_or(FIRST, |before| (2 * before.room).min(LONGEST));
        let after = before.and_then(|before| before.best.last().copied());
        let likes_somebody = !self.open.cohort.likes[self.open.side(self.side)[number]].is_empty();
        let (most, want) = match after {
            // Whoever is liked comes first, whatever there is to gain from them.
            _ if likes_somebody => (u32::MAX, usize::MAX),
            None => (u32::MAX, room),
            Some(after) => (after.gain, room),
        };
        let mut found = Vec::new();
        self.scores.gaining(self.way(), number, most, want, &mut found);
        let ranked = |sums| {
            let (one, other, benefits) = self.pair(number, sums);
            strict(self.open.cohort, self.side, one, other, benefits)
        };
        let after = after.map(ranked);
        let mut list: Vec<(Strict, Sums)> = found.into_iter().map(|sums| (ranked(sums), sums)).collect();
        list.retain(|(rank, _)| after.is_none_or(|after| *rank > after));
        if list.len() > room {
            list.select_nth_unstable_by_key(room, |&(rank, _)| rank);
            list.truncate(room);
        }
        list.sort_unstable_by_key(|&(rank, _)| rank);
        List { best: list.into_iter().map(|(_, sums)| sums).collect(), room, asked: 0 }
    }

    fn work_of_a_list(&self) -> u64 {
        self.open.side(self.side.other()).len() as u64 * WEIGHING
    }
}

impl Asking {
    /// One who waits asks until they have enough, or nobody is left to ask, or another list is to be made; how much work
    /// that was. None once nobody waits.
    fn go_on(&mut self, proposing: &mut Proposing<'_>) -> Option<u64> {
        let (open, side) = (proposing.open, proposing.side);
        let number = self.waiting.pop()?;
        let mut work = ASKING;
        let places = |number: usize| open.left.side(side)[open.side(side)[number]];
        while self.accepted[number] < places(number) {
            let list = &mut self.lists[number];
            let Some(&sums) = list.best.get(list.asked) else {
                if list.best.len() == list.room {
                    *list = proposing.list(number, Some(list));
                    self.waiting.push(number);
                    work += proposing.work_of_a_list();
                }
                break;
            };
            list.asked += 1;
            work += ASKING;
            let (proposer, asked, benefits) = proposing.pair(number, sums);
            let held = &mut self.held[asked];
            held.push((strict(open.cohort, side.other(), asked, proposer, benefits), number));
            self.accepted[number] += 1;
            if held.len() > usize::from(open.left.side(side.other())[asked]) {
                let worst = (0..held.len()).max_by_key(|&at| held[at].0);
                // Something was just held.
                let (_, refused) = held.swap_remove(worst.expect("somebody is held"));
                // Whoever has had enough so far does not wait yet.
                if refused != number && self.accepted[refused] == places(refused) {
                    self.waiting.push(refused);
                }
                self.accepted[refused] -= 1;
            }
        }
        Some(work)
    }

    /// The sum of the scores of those who are held.
    fn total(&self) -> u64 {
        self.held.iter().flatten().map(|((_, Reverse(score), ..), _)| u64::from(*score)).sum()
    }

    fn chosen(&self, open: &Open<'_>, best_for: Side) -> Vec<(usize, usize)> {
        let proposers = open.side(best_for);
        let pairs = |(asked, held): (usize, &Vec<(Strict, usize)>)| {
            let pair = |&(_, number): &(Strict, usize)| match best_for {
                Side::Mentor => (proposers[number], asked),
                Side::Mentee => (asked, proposers[number]),
            };
            held.iter().map(pair).collect::<Vec<_>>()
        };
        self.held.iter().enumerate().flat_map(pairs).collect()
    }
}

impl StableSearch {
    pub fn new(open: &Open<'_>, best_for: Side, lanes: Lanes) -> Self {
        let proposers = open.side(best_for).len();
        let asking = Asking {
            lists: Vec::with_capacity(proposers),
            accepted: vec![0; proposers],
            held: vec![Vec::new(); open.cohort.people.len()],
            waiting: (0..proposers).rev().collect(),
        };
        let mut scores = crowd::profiles(open, lanes);
        let places = crowd::places(open);
        // Nobody asks, or is asked by, somebody whose places are all pinned.
        scores.set_least_worth(|way, number, _| {
            let places = if way == Way::Rows { &places.rows } else { &places.columns };
            if places[number] > 0 { 1 } else { u32::MAX }
        });
        let nothing = crowd::nothing(&scores, way_of(best_for));
        Self { best_for, scores, allowed: 0, best: Vec::with_capacity(proposers), nothing, most_total: None, asking }
    }

    fn is_done(&self) -> bool {
        self.asking.lists.len() == self.asking.accepted.len() && self.asking.waiting.is_empty()
    }

    /// Does a part of the work, and says how much that was; none once all is done.
    fn part(&mut self, open: &Open<'_>) -> Option<u64> {
        let mut proposing = Proposing { open, side: self.best_for, scores: &mut self.scores };
        let work = proposing.work_of_a_list();
        let (number, way) = (self.asking.lists.len(), proposing.way());
        if number == self.asking.accepted.len() {
            return self.asking.go_on(&mut proposing);
        }
        self.asking.lists.push(proposing.list(number, None));
        self.allowed += proposing.scores.allowed(way, number);
        self.best.push(crowd::best(proposing.scores, way, number, &self.nothing));
        if number + 1 == self.asking.accepted.len() {
            let (best, places) = (std::mem::take(&mut self.best), crowd::places(open));
            let places = if way == Way::Rows { &places.rows } else { &places.columns };
            self.most_total = Some(crowd::most_of(best, places, self.scores.count(way.turned()), u64::MAX));
        }
        Some(work)
    }
}

impl Search for StableSearch {
    fn step(&mut self, open: &Open<'_>, work: u64) -> bool {
        let mut left = work;
        while let Some(done) = self.part(open) {
            left = left.saturating_sub(done);
            if left == 0 {
                return self.is_done();
            }
        }
        true
    }

    fn progress(&self) -> Progress {
        let (weighed, of) = (self.asking.lists.len(), self.asking.accepted.len());
        let (phase, done) = match weighed < of {
            true => (Phase::Weighing, weighed),
            // Whoever is refused later waits again.
            false => (Phase::Choosing, of - self.asking.waiting.len()),
        };
        let total = self.most_total.map(|most| short(self.asking.total(), most));
        Progress { phase, done, of, gap: Gap { total, ..Gap::default() } }
    }

    fn scores(&mut self) -> &mut Profiles {
        &mut self.scores
    }

    fn choice(&mut self, open: &Open<'_>) -> (Choice, Option<Gap>) {
        let weighed = self.asking.lists.len();
        if weighed < self.asking.accepted.len() {
            // Stable among those whose lists are made.
            let mut asking = self.asking.clone();
            asking.waiting.retain(|&number| number < weighed);
            let mut proposing = Proposing { open, side: self.best_for, scores: &mut self.scores };
            while asking.go_on(&mut proposing).is_some() {}
            let chosen = asking.chosen(open, self.best_for);
            let (allowed, gap) = crowd::closed(Gap::default(), open, &mut self.scores, &chosen, u64::MAX);
            return (Choice { chosen, allowed, proof: Proof::Stable }, gap);
        }
        let chosen = self.asking.chosen(open, self.best_for);
        let gap = (!self.is_done()).then(|| self.progress().gap);
        let chosen = if gap.is_none() { even(open, chosen, self.best_for) } else { chosen };
        (Choice { chosen, allowed: self.allowed, proof: Proof::Stable }, gap)
    }
}
