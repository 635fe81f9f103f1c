//! Stable results: no two people would both rather have each other.
//!
//! Everybody ranks those whom the rules allow them and with whom both gain something: first whom they said they would
//! like, in the order of their list; then the others by their own benefit, in whole millionths, the largest first. Two
//! whom somebody ranks equal are told apart by the pair's score, and where that is equal too, by a lot that this person
//! draws for each of them.
//!
//! With several places, somebody would rather have one more partner than an empty place, and any better ranked partner
//! for a worse one, whoever the others are (responsive preferences). A *blocking pair* is a mentor and a mentee, not
//! paired, of whom each has a place left or a partner, not pinned, whom they rank strictly below the other. A result is
//! stable when there is none. That two are ranked equal gives nobody a reason to change: so the lots, which only choose
//! among stable results, are left out of this definition, and of what the verifier asks.
//!
//! Found by deferred acceptance (D. Gale and L. Shapley, "College admissions and the stability of marriage", American
//! Mathematical Monthly 69, 1962; for places on both sides A. Roth, "Stability and polarization of interests in job
//! matching", Econometrica 52, 1984): by the rankings with their ties broken, the proposing side gets the best that any
//! stable result gives each of them.

use std::cmp::Reverse;

use turnabout_engine::Lanes;

use super::certificate::Proof;
use super::choose::{Choice, Search, UNKNOWN};
use super::cohort::Cohort;
use super::lot::lot_between;
use super::open::Open;
use super::progress::{Phase, Progress};
use super::solver::crowd;
use crate::domain::benefit::{Benefits, whole};
use crate::domain::side::Side;

/// How somebody ranks somebody: less is better, and equal is equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// The place in the list of those they would like; beyond the list, its length.
    liked: usize,
    benefit: Reverse<u32>,
}

impl Cohort {
    /// How the one on this side ranks the other.
    pub(super) fn rank(&self, side: Side, one: usize, other: usize, benefits: Benefits) -> Rank {
        let list = &self.likes[one];
        let benefit = if side == Side::Mentor { benefits.mentor } else { benefits.mentee };
        let liked = list.iter().position(|&liked| liked == other).unwrap_or(list.len());
        Rank { liked, benefit: Reverse(whole(benefit)) }
    }
}

/// A rank with its ties broken.
type Strict = (Rank, Reverse<u32>, u64, usize);

fn strict(cohort: &Cohort, side: Side, one: usize, other: usize, benefits: Benefits) -> Strict {
    let (mentor, mentee) = if side == Side::Mentor { (one, other) } else { (other, one) };
    let lot = lot_between(cohort.lots[one], cohort.lots[other]);
    (cohort.rank(side, one, other, benefits), Reverse(cohort.score(mentor, mentee, benefits)), lot, other)
}

/// What it takes to weigh a pair, and to ask somebody, in pairs that the engine looks at.
const WEIGHING: u64 = 30;
const ASKING: u64 = 100;

/// The search for a stable result: first everybody on the proposing side makes their list, then they ask.
pub(super) struct StableSearch {
    best_for: Side,
    lanes: Lanes,
    proposers: usize,
    /// Whom each proposer would have, by place, the best first; of those whose list is made.
    wanted: Vec<Vec<u32>>,
    allowed: usize,
    asking: Asking,
}

/// Who has asked whom so far.
#[derive(Clone)]
struct Asking {
    /// Of each proposer how many of their list were asked, and how many said yes.
    next: Vec<usize>,
    accepted: Vec<u16>,
    /// By place, whom each of the asked holds.
    held: Vec<Vec<(Strict, usize)>>,
    /// Who has to ask, or ask again; the last first.
    waiting: Vec<usize>,
}

impl Asking {
    /// One who waits asks until they have enough, or nobody is left to ask; how many they asked. None once nobody waits.
    fn go_on(&mut self, open: &Open<'_>, best_for: Side, wanted: &[Vec<u32>]) -> Option<u64> {
        let (cohort, proposers) = (open.cohort, open.side(best_for));
        let (places, others) = (open.left.side(best_for), open.left.side(best_for.other()));
        let number = self.waiting.pop()?;
        let (proposer, first) = (proposers[number], self.next[number]);
        while self.accepted[number] < places[proposer] {
            let Some(&asked) = wanted[number].get(self.next[number]) else { break };
            self.next[number] += 1;
            let asked = asked as usize;
            let benefits = match best_for {
                Side::Mentor => cohort.benefits(proposer, asked),
                Side::Mentee => cohort.benefits(asked, proposer),
            };
            let held = &mut self.held[asked];
            held.push((strict(cohort, best_for.other(), asked, proposer, benefits), number));
            self.accepted[number] += 1;
            if held.len() > usize::from(others[asked]) {
                let worst = (0..held.len()).max_by_key(|&at| held[at].0);
                // Something was just held.
                let (_, refused) = held.swap_remove(worst.expect("somebody is held"));
                self.accepted[refused] -= 1;
                if refused != number {
                    self.waiting.push(refused);
                }
            }
        }
        Some((self.next[number] - first) as u64)
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
            next: vec![0; proposers],
            accepted: vec![0; proposers],
            held: vec![Vec::new(); open.cohort.people.len()],
            waiting: (0..proposers).rev().collect(),
        };
        Self { best_for, lanes, proposers, wanted: Vec::with_capacity(proposers), allowed: 0, asking }
    }

    /// Makes the list of the next proposer.
    fn weigh(&mut self, open: &Open<'_>) {
        let (cohort, proposing) = (open.cohort, self.best_for);
        let (own, theirs) = (open.left.side(proposing), open.left.side(proposing.other()));
        let one = open.side(proposing)[self.wanted.len()];
        let benefits = cohort.with_everyone(one, proposing);
        let mut list: Vec<Strict> = Vec::new();
        for &other in open.side(proposing.other()) {
            let (mentor, mentee) = if proposing == Side::Mentor { (one, other) } else { (other, one) };
            if cohort.excluded(mentor, mentee, benefits[other]).is_some() || open.is_pinned(mentor, mentee) {
                continue;
            }
            self.allowed += 1;
            if own[one] > 0 && theirs[other] > 0 && both_gain(benefits[other]) {
                list.push(strict(cohort, proposing, one, other, benefits[other]));
            }
        }
        list.sort_unstable();
        // The order is all that is kept: for thousands of people there are millions of these.
        self.wanted.push(list.into_iter().map(|(.., other)| other as u32).collect());
    }

    fn is_done(&self) -> bool {
        self.wanted.len() == self.proposers && self.asking.waiting.is_empty()
    }

    /// Does a part of the work, and says how much that was; none once all is done.
    fn part(&mut self, open: &Open<'_>) -> Option<u64> {
        if self.wanted.len() < self.proposers {
            self.weigh(open);
            return Some(open.side(self.best_for.other()).len() as u64 * WEIGHING);
        }
        self.asking.go_on(open, self.best_for, &self.wanted).map(|asked| (asked + 1) * ASKING)
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
        let (weighed, of) = (self.wanted.len(), self.proposers);
        let (phase, done) = match weighed < of {
            true => (Phase::Weighing, weighed),
            // Whoever is refused later waits again.
            false => (Phase::Choosing, of - self.asking.waiting.len()),
        };
        Progress { phase, done, of, short: None }
    }

    fn choice(&mut self, open: &Open<'_>) -> (Choice, Option<u32>) {
        let choice = |asking: &Asking, allowed| {
            let chosen = asking.chosen(open, self.best_for);
            Choice { chosen, allowed, proof: Proof::Stable }
        };
        let weighed = self.wanted.len();
        if weighed < self.proposers {
            // Stable among those whose lists are made.
            let mut asking = self.asking.clone();
            asking.waiting.retain(|&number| number < weighed);
            while asking.go_on(open, self.best_for, &self.wanted).is_some() {}
            return (choice(&asking, crowd::allowed(&mut crowd::profiles(open, self.lanes))), Some(UNKNOWN));
        }
        let short = (!self.is_done()).then_some(UNKNOWN);
        (choice(&self.asking, self.allowed), short)
    }
}

fn both_gain(benefits: Benefits) -> bool {
    benefits.least() > 0.0
}

/// What somebody asks of one partner more.
#[derive(Clone, Copy)]
enum Bar {
    /// They have no place that could be given to anybody.
    Closed,
    /// They have a place left: anybody will do.
    Open,
    /// They would have anybody whom they rank better than this.
    Better(Rank),
}

/// Each blocking pair of a choice around the pins, mentor and mentee by place, until told to stop.
pub(super) fn blocking(open: &Open<'_>, chosen: &[(usize, usize)], mut found: impl FnMut(usize, usize) -> bool) {
    let [mentors, mentees] = Side::BOTH.map(|side| bars(open, chosen, side));
    let mut paired = chosen.to_vec();
    paired.sort_unstable();
    let would = |bar: Bar, rank: Rank| match bar {
        Bar::Closed => false,
        Bar::Open => true,
        Bar::Better(worst) => rank < worst,
    };
    for &mentor in open.mentors.iter().filter(|&&mentor| !matches!(mentors[mentor], Bar::Closed)) {
        for (_, mentee, benefits) in open.allowed_with(mentor) {
            let both = both_gain(benefits)
                && would(mentors[mentor], open.cohort.rank(Side::Mentor, mentor, mentee, benefits))
                && would(mentees[mentee], open.cohort.rank(Side::Mentee, mentee, mentor, benefits));
            if both && paired.binary_search(&(mentor, mentee)).is_err() && !found(mentor, mentee) {
                return;
            }
        }
    }
}

/// What everybody on a side asks of one partner more, by place.
fn bars(open: &Open<'_>, chosen: &[(usize, usize)], side: Side) -> Vec<Bar> {
    let mut left = open.left.side(side).to_vec();
    let mut worst: Vec<Option<Rank>> = vec![None; left.len()];
    for &(mentor, mentee) in chosen {
        let (one, other) = if side == Side::Mentor { (mentor, mentee) } else { (mentee, mentor) };
        let rank = open.cohort.rank(side, one, other, open.cohort.benefits(mentor, mentee));
        left[one] = left[one].saturating_sub(1);
        worst[one] = worst[one].max(Some(rank));
    }
    let bar = |(left, worst): (u16, Option<Rank>)| match (left, worst) {
        (0, None) => Bar::Closed,
        (0, Some(worst)) => Bar::Better(worst),
        _ => Bar::Open,
    };
    left.into_iter().zip(worst).map(bar).collect()
}
