//! Even loads among stable results that are equally good.
//!
//! Deferred acceptance breaks ties by lots, and lots are not even: of equal mentors one can get all and another nobody. So
//! afterwards partners are exchanged where that is all the same to those who move. Somebody with no place left can have
//! another partner in place of one whom they rank last, where they rank both equal and both pairs have one score: all that
//! this person gains, and the total, stay as they were. Whoever loses a partner so must have had a place left already, or
//! nobody may strictly rather have that place; whoever keeps all places taken, and is wanted, gets nobody whom they rank
//! below their last. So nobody who would not have had somebody before would now, and the result stays stable.
//!
//! First those who propose move, so that the loads of those who were asked become as even as they can in this way (the
//! smallest sum of their squares, which leaves nobody without a partner whom it could bring one); then those who were asked
//! move, and what changes hands among those who propose are pairs of one score, so that in all they gain as much.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Rank;
use crate::domain::benefit::Benefits;
use crate::domain::matching::open::Open;
use crate::domain::side::Side;

/// The pairs, mentor and mentee by place, with loads as even as exchanges that are all the same to those who move make them.
pub(super) fn even(open: &Open<'_>, mut chosen: Vec<(usize, usize)>, best_for: Side) -> Vec<(usize, usize)> {
    for moving in [best_for, best_for.other()] {
        if let Some(mut evening) = Evening::new(open, &chosen, moving) {
            evening.run();
            chosen = evening.pairs();
        }
    }
    chosen
}

fn couple(side: Side, one: usize, other: usize) -> (usize, usize) {
    side.pick((one, other), (other, one))
}

/// What makes two partners the same to somebody.
type Class = (Rank, u32);

struct Evening<'a> {
    open: &'a Open<'a>,
    /// The side whose people move from one partner to another.
    moving: Side,
    /// Of each person of either side, their partners, pins left aside.
    partners: BTreeMap<usize, BTreeSet<usize>>,
    given: BTreeMap<usize, BTreeSet<usize>>,
    /// Of those who can move, the partners whom they rank last.
    last: BTreeMap<usize, Option<Rank>>,
    /// Who would be the same to somebody as a partner of this class.
    others: BTreeMap<(usize, Class), Vec<usize>>,
    /// Whether somebody of the other side has to keep every place taken.
    fixed: BTreeMap<usize, bool>,
}

impl<'a> Evening<'a> {
    /// None where all loads of the other side are even anyway.
    fn new(open: &'a Open<'a>, chosen: &[(usize, usize)], moving: Side) -> Option<Self> {
        let (mut partners, mut given) = (BTreeMap::new(), BTreeMap::new());
        for &(mentor, mentee) in chosen {
            let (one, other) = if moving == Side::Mentor { (mentor, mentee) } else { (mentee, mentor) };
            partners.entry(one).or_insert_with(BTreeSet::new).insert(other);
            given.entry(other).or_insert_with(BTreeSet::new).insert(one);
        }
        let (last, others, fixed) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let evening = Self { open, moving, partners, given, last, others, fixed };
        let mut loads = open.side(moving.other()).iter().map(|&other| evening.load(other));
        loads.any(|load| load > 1).then_some(evening)
    }

    fn pairs(&self) -> Vec<(usize, usize)> {
        let of = |(&one, others): (&usize, &BTreeSet<usize>)| {
            others.iter().map(|&other| couple(self.moving, one, other)).collect::<Vec<_>>()
        };
        self.partners.iter().flat_map(of).collect()
    }

    fn left(&self, side: Side, place: usize) -> usize {
        usize::from(self.open.left.side(side)[place])
    }

    fn given(&self, other: usize) -> usize {
        self.given.get(&other).map_or(0, BTreeSet::len)
    }

    /// How many partners somebody has whose load is to be even, pins among them.
    fn load(&self, other: usize) -> usize {
        self.given(other) + usize::from(self.open.has(self.moving.other(), other))
    }

    fn rank(&self, side: Side, one: usize, other: usize) -> Rank {
        let (mentor, mentee) = couple(side, one, other);
        self.open.cohort.rank(side, one, other, self.open.cohort.benefits(mentor, mentee))
    }

    fn class(&self, one: usize, other: usize, benefits: Benefits) -> Class {
        let (mentor, mentee) = couple(self.moving, one, other);
        let cohort = self.open.cohort;
        (cohort.rank(self.moving, one, other, benefits), cohort.score(mentor, mentee, benefits))
    }

    /// Whom somebody who moves ranks last of their partners; none where they have a place left, and so do not move.
    fn last(&mut self, one: usize) -> Option<Rank> {
        if let Some(&known) = self.last.get(&one) {
            return known;
        }
        let partners = self.partners.get(&one).cloned().unwrap_or_default();
        let full = !partners.is_empty() && partners.len() == self.left(self.moving, one);
        let last = partners.iter().filter(|_| full).map(|&other| self.rank(self.moving, one, other)).max();
        self.last.insert(one, last);
        last
    }

    /// Whether somebody of the other side has no place left, and one whom they do not have would strictly rather have them
    /// than what they have.
    fn is_fixed(&mut self, other: usize) -> bool {
        if let Some(&known) = self.fixed.get(&other) {
            return known;
        }
        let full = self.given(other) >= self.left(self.moving.other(), other);
        let everyone = if full { self.open.cohort.with_everyone(other, self.moving.other()) } else { Vec::new() };
        let fixed = everyone.into_iter().enumerate().any(|(one, benefits)| {
            let (mentor, mentee) = couple(self.moving, one, other);
            let there = self.open.cohort.takes_part(one, self.moving) && self.left(self.moving, one) > 0;
            let paired = || self.partners.get(&one).is_some_and(|partners| partners.contains(&other));
            if !there || benefits.least() <= 0.0 || paired() || !self.may(mentor, mentee, benefits) {
                return false;
            }
            let rank = self.open.cohort.rank(self.moving, one, other, benefits);
            self.last(one).is_none_or(|last| rank < last)
        });
        self.fixed.insert(other, fixed);
        fixed
    }

    fn may(&self, mentor: usize, mentee: usize, benefits: Benefits) -> bool {
        !self.open.is_pinned(mentor, mentee) && self.open.cohort.excluded(mentor, mentee, benefits).is_none()
    }

    /// Everybody who is the same to somebody who moves as a partner of this class.
    fn others(&mut self, one: usize, class: Class) -> Vec<usize> {
        if let Some(known) = self.others.get(&(one, class)) {
            return known.clone();
        }
        let everyone = self.open.cohort.with_everyone(one, self.moving).into_iter().enumerate();
        let same = everyone.filter(|&(other, benefits)| {
            let (mentor, mentee) = couple(self.moving, one, other);
            let there = self.open.cohort.takes_part(other, self.moving.other());
            there
                && benefits.least() > 0.0
                && self.left(self.moving.other(), other) > 0
                && self.class(one, other, benefits) == class
                && self.may(mentor, mentee, benefits)
        });
        let mut same: Vec<usize> = same.map(|(other, _)| other).collect();
        same.sort_by_key(|&other| (self.open.cohort.lots[other], other));
        self.others.insert((one, class), same.clone());
        same
    }

    /// Whether somebody of the other side takes this one, whom they have not, without giving anybody reason to change.
    fn takes(&mut self, other: usize, one: usize) -> bool {
        if !self.is_fixed(other) {
            return true;
        }
        let side = self.moving.other();
        let given = self.given.get(&other).cloned().unwrap_or_default();
        let last = given.iter().map(|&held| self.rank(side, other, held)).max();
        last.is_none_or(|last| self.rank(side, other, one) <= last)
    }

    fn run(&mut self) {
        let side = self.moving.other();
        let mut heavy: Vec<usize> =
            self.open.side(side).iter().copied().filter(|&other| self.left(side, other) > 0).collect();
        let mut stuck = BTreeSet::new();
        loop {
            heavy.sort_by_key(|&other| (Reverse(self.load(other)), self.open.cohort.lots[other], other));
            let lightest = heavy.last().map_or(0, |&other| self.load(other));
            let next = heavy.iter().copied().find(|other| !stuck.contains(other));
            let Some(next) = next.filter(|&other| self.load(other) > lightest + 1) else { return };
            if self.is_fixed(next) || !self.lighten(next, lightest) {
                stuck.insert(next);
            } else {
                stuck.clear();
            }
        }
    }

    /// Takes a partner away from somebody, so that it comes to one with at least two fewer: the fewest that can be had.
    fn lighten(&mut self, heavy: usize, lightest: usize) -> bool {
        let load = self.load(heavy);
        // By whom each was reached, and from whom that one moves.
        let mut came: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        let mut queue = VecDeque::from([heavy]);
        let mut best: Option<usize> = None;
        'search: while let Some(from) = queue.pop_front() {
            let mut given: Vec<usize> = self.given.get(&from).into_iter().flatten().copied().collect();
            given.sort_by_key(|&one| (self.open.cohort.lots[one], one));
            for one in given {
                let (mentor, mentee) = couple(self.moving, one, from);
                let class = self.class(one, from, self.open.cohort.benefits(mentor, mentee));
                if self.last(one) != Some(class.0) {
                    continue;
                }
                for other in self.others(one, class) {
                    let has = self.partners.get(&one).is_some_and(|partners| partners.contains(&other));
                    if other == heavy || has || came.contains_key(&other) || !self.takes(other, one) {
                        continue;
                    }
                    came.insert(other, (one, from));
                    queue.push_back(other);
                    let room = self.given(other) < self.left(self.moving.other(), other);
                    let own = self.load(other);
                    if room && own + 2 <= load && best.is_none_or(|best| own < self.load(best)) {
                        best = Some(other);
                        if own == lightest {
                            break 'search;
                        }
                    }
                }
            }
        }
        let Some(mut to) = best else { return false };
        while to != heavy {
            // Everybody on the way was reached by somebody.
            let Some(&(one, from)) = came.get(&to) else { break };
            for (list, place, gone, new) in
                [(&mut self.partners, one, from, Some(to)), (&mut self.given, from, one, None)]
            {
                if let Some(list) = list.get_mut(&place) {
                    list.remove(&gone);
                    list.extend(new);
                }
            }
            self.given.entry(to).or_default().insert(one);
            to = from;
        }
        true
    }
}
