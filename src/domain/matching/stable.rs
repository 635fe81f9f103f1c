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

use super::certificate::Proof;
use super::choose::Choice;
use super::cohort::Cohort;
use super::lot::lot_between;
use super::open::Open;
use super::progress::{Phase, Progress, Steps};
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

pub(super) fn choose(open: &Open<'_>, best_for: Side, watch: &mut dyn FnMut(Progress)) -> Choice {
    let cohort = open.cohort;
    let (allowed, wanted) = wanted(open, best_for, watch);
    let proposers = open.side(best_for);
    let (places, others) = (open.left.side(best_for), open.left.side(best_for.other()));
    // Of each proposer how many of their list were asked, and how many said yes; of each asked, whom they hold.
    let mut next = vec![0; proposers.len()];
    let mut accepted = vec![0u16; proposers.len()];
    let mut held: Vec<Vec<(Strict, usize)>> = vec![Vec::new(); cohort.people.len()];
    let mut asking: Vec<usize> = (0..proposers.len()).rev().collect();
    let mut steps = Steps::new(Phase::Choosing, proposers.len(), watch);
    let mut settled = 0;
    while let Some(number) = asking.pop() {
        let proposer = proposers[number];
        while accepted[number] < places[proposer] {
            let Some(&asked) = wanted[number].get(next[number]) else { break };
            next[number] += 1;
            let asked = asked as usize;
            let benefits = match best_for {
                Side::Mentor => cohort.benefits(proposer, asked),
                Side::Mentee => cohort.benefits(asked, proposer),
            };
            held[asked].push((strict(cohort, best_for.other(), asked, proposer, benefits), number));
            accepted[number] += 1;
            if held[asked].len() > usize::from(others[asked]) {
                let worst = (0..held[asked].len()).max_by_key(|&at| held[asked][at].0);
                // Something was just held.
                let (_, refused) = held[asked].swap_remove(worst.expect("somebody is held"));
                accepted[refused] -= 1;
                if refused != number {
                    asking.push(refused);
                }
            }
        }
        // Whoever is refused later is settled again.
        if asking.len() + settled < proposers.len() {
            settled += 1;
            steps.done(settled);
        }
    }
    let mut chosen = Vec::new();
    for (asked, held) in held.iter().enumerate() {
        chosen.extend(held.iter().map(|&(_, number)| match best_for {
            Side::Mentor => (proposers[number], asked),
            Side::Mentee => (asked, proposers[number]),
        }));
    }
    Choice { chosen, allowed, proof: Proof::Stable }
}

/// How many pairs the rules allow; and whom each proposer would have, by place, the best first.
fn wanted(open: &Open<'_>, proposing: Side, watch: &mut dyn FnMut(Progress)) -> (usize, Vec<Vec<u32>>) {
    let cohort = open.cohort;
    let proposers = open.side(proposing);
    let (own, theirs) = (open.left.side(proposing), open.left.side(proposing.other()));
    let mut allowed = 0;
    let mut lists = Vec::with_capacity(proposers.len());
    let mut steps = Steps::new(Phase::Weighing, proposers.len(), watch);
    for (number, &one) in proposers.iter().enumerate() {
        let benefits = cohort.with_everyone(one, proposing);
        let mut list: Vec<Strict> = Vec::new();
        for &other in open.side(proposing.other()) {
            let (mentor, mentee) = if proposing == Side::Mentor { (one, other) } else { (other, one) };
            if cohort.excluded(mentor, mentee, benefits[other]).is_some() || open.is_pinned(mentor, mentee) {
                continue;
            }
            allowed += 1;
            if own[one] > 0 && theirs[other] > 0 && both_gain(benefits[other]) {
                list.push(strict(cohort, proposing, one, other, benefits[other]));
            }
        }
        list.sort_unstable();
        // The order is all that is kept: for thousands of people there are millions of these.
        lists.push(list.into_iter().map(|(.., other)| other as u32).collect());
        steps.done(number + 1);
    }
    (allowed, lists)
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
