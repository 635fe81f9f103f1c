//! The prices that are handed out, out of all that prove the choice.
//!
//! The prices that prove a best choice are never the only ones. Those of them in which the side that chooses has the
//! highest prices, and so the other side the lowest, are the same whichever best choice and whichever prices one comes
//! from: the prices that prove a choice are what satisfies a system of differences, and such a system has one largest
//! solution, found by shortest paths (T. Cormen and others, "Introduction to Algorithms", on difference constraints).
//! So an answer does not tell how it was found.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::half::{Half, Lists, NOT_MADE};
use crate::scores::{Distances, Found, NOBODY, Prices, Scores};

/// The prices of both sides that are handed out.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    pub own: Prices,
    pub theirs: Prices,
}

/// Looks for how far everybody's price moves.
pub(crate) struct Settling<'a> {
    pub scores: &'a mut dyn Scores,
    pub lists: &'a mut Lists,
    pub from: &'a Half,
    pub to: &'a Half,
    pub bonus: i64,
    pub want: usize,
    pub work: u64,
    pub scans: u64,
}

const FAR: i64 = i64::MAX;

/// What is to be looked at, at which distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    To(u32),
    From(u32),
    /// Those who are not on the list of this person.
    Beyond(u32),
}

/// How far everybody is, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Far {
    from: Vec<i64>,
    to: Vec<i64>,
    /// Whose distance is known for good, and how many are left.
    seen: Vec<bool>,
    left: usize,
    queue: BinaryHeap<Reverse<(i64, Next)>>,
    /// How many of those who are left are looked for in lists that may be too short for them; how many lists were.
    short: usize,
    widened: usize,
    /// For whom no list is too short: whoever could be the nearest to them is in `more`, but for those still to be done.
    whole: Vec<bool>,
    to_be_whole: Vec<u32>,
    more: Vec<Vec<Found>>,
    /// The shortest distance of all.
    least: i64,
}

impl Far {
    pub fn new(from: &Half, to: &Half) -> Self {
        let mut far = Self {
            from: vec![FAR; from.count()],
            // Nobody's price falls below what their last place costs.
            to: (0..to.count()).map(|other| to.prices.get(other) - to.last_cost(other)).collect(),
            seen: vec![false; to.count()],
            queue: BinaryHeap::new(),
            left: 0,
            short: 0,
            widened: 0,
            whole: vec![false; to.count()],
            more: vec![Vec::new(); from.count()],
            least: 0,
            to_be_whole: Vec::new(),
        };
        for other in 0..to.count() {
            if to.capacity[other] > 0 {
                far.queue.push(Reverse((far.to[other], Next::To(other as u32))));
                far.left += 1;
            } else {
                // Never nearer than this: nobody looks that way.
                (far.to[other], far.seen[other]) = (i64::MIN, true);
            }
        }
        for one in 0..from.count() {
            if from.has_room(one) {
                // Nor does one rise above what the next place costs.
                far.from[one] = from.next_cost(one) - from.prices.get(one);
                far.queue.push(Reverse((far.from[one], Next::From(one as u32))));
            }
        }
        far.short = far.left;
        far.least = far.queue.peek().map_or(0, |Reverse((distance, _))| *distance);
        far
    }

    /// The prices to hand out; whoever has no place is worth more than anybody could pay.
    pub fn prices(&self, from: &Half, to: &Half, most: i64) -> Settled {
        let with_place = |half: &Half, one: usize, price: i64| if half.capacity[one] > 0 { price } else { most };
        let own = (0..from.count()).map(|one| {
            // Whoever has a place and is reached by nobody has nobody, and so the price 0.
            let more = if self.from[one] == FAR { 0 } else { self.from[one] };
            with_place(from, one, from.prices.get(one) + more)
        });
        let less = |other: usize| self.to[other].max(0);
        let theirs = (0..to.count()).map(|other| with_place(to, other, to.prices.get(other) - less(other)));
        Settled { own: Prices::new(own.collect()), theirs: Prices::new(theirs.collect()) }
    }
}

impl Settling<'_> {
    /// Goes on for about so much work; whether all distances are known.
    pub fn go_on(&mut self, far: &mut Far, work: u64) -> bool {
        while far.left > 0 {
            if self.work >= work {
                return false;
            }
            if let Some(other) = far.to_be_whole.pop() {
                self.reach_from_all(far, other as usize);
                continue;
            }
            let Some(Reverse((distance, next))) = far.queue.pop() else { break };
            match next {
                Next::To(other) if distance == far.to[other as usize] && !far.seen[other as usize] => {
                    far.seen[other as usize] = true;
                    far.left -= 1;
                    far.short -= usize::from(!far.whole[other as usize]);
                    self.leave_to(far, other as usize, distance);
                }
                Next::From(one) if distance == far.from[one as usize] => {
                    self.leave_from(far, one as usize, distance);
                }
                // Either this person is held against everybody, or those who are left are: whichever is less so far.
                Next::Beyond(_) if far.short == 0 => {}
                Next::Beyond(_) if far.short <= far.widened => {
                    let left = (0..self.to.count()).filter(|&other| !far.seen[other] && !far.whole[other]);
                    far.to_be_whole = left.map(|other| other as u32).collect();
                    far.to_be_whole.iter().for_each(|&other| far.whole[other as usize] = true);
                    far.short = 0;
                }
                Next::Beyond(one) => {
                    far.widened += 1;
                    self.leave_beyond(far, one as usize);
                }
                _ => {}
            }
            self.work += 1;
        }
        true
    }

    fn leave_to(&mut self, far: &mut Far, other: usize, distance: i64) {
        for held in self.to.taken.of(other) {
            let one = held.other as usize;
            let beyond = i64::from(held.score) + self.bonus - self.from.prices.get(one) - self.to.prices.get(other);
            let next = distance + beyond;
            if next < far.from[one] {
                far.from[one] = next;
                far.queue.push(Reverse((next, Next::From(held.other))));
            }
        }
    }

    fn leave_from(&mut self, far: &mut Far, one: usize, distance: i64) {
        if self.lists.bound[one] == NOT_MADE {
            self.lists.make(self.scores, self.from.way, one, &self.to.prices, self.want);
            self.work += self.to.count() as u64;
            self.scans += 1;
        }
        let list = std::mem::take(&mut self.lists.found[one]);
        self.reach(far, one, distance, &list);
        self.lists.found[one] = list;
        let more = std::mem::take(&mut far.more[one]);
        self.reach(far, one, distance, &more);
        far.more[one] = more;
        let bound = self.lists.bound[one];
        if bound != NOBODY {
            let gap = self.from.prices.get(one) - self.bonus - bound;
            far.queue.push(Reverse((distance + gap.max(0), Next::Beyond(one as u32))));
        }
    }

    fn leave_beyond(&mut self, far: &mut Far, one: usize) {
        self.work += self.to.count() as u64;
        self.scans += 1;
        let distance = far.from[one];
        let base = distance + self.from.prices.get(one) - self.bonus;
        let open = far.to.iter().zip(&far.seen).filter(|(_, seen)| !**seen);
        let most = open.map(|(&far, _)| far).max().unwrap_or(0);
        let mut all = Vec::new();
        let distances = Distances { each: &far.to, most };
        self.scores.nearer(self.from.way, one, &self.to.prices, base, &distances, &mut all);
        self.reach(far, one, distance, &all);
    }

    /// Finds whoever can be on a shortest path to this person.
    fn reach_from_all(&mut self, far: &mut Far, other: usize) {
        let mut found = Vec::new();
        self.work += self.from.count() as u64;
        self.scans += 1;
        let least = self.to.prices.get(other) - self.bonus - (far.to[other] - far.least);
        self.scores.at_least(self.to.way, other, &self.from.prices, least, &mut found);
        for Found { other: one, score } in &found {
            let (one, step) = (*one as usize, Found { other: other as u32, score: *score });
            far.more[one].push(step);
            if far.from[one] != FAR {
                self.reach(far, one, far.from[one], &[step]);
            }
        }
    }

    fn reach(&mut self, far: &mut Far, one: usize, distance: i64, list: &[Found]) {
        let base = distance + self.from.prices.get(one) - self.bonus;
        self.work += list.len() as u64;
        for found in list {
            let other = found.other as usize;
            let next = base + self.to.prices.get(other) - i64::from(found.score);
            if next < far.to[other] && !self.from.taken.has(one, found.other) {
                far.to[other] = next;
                far.queue.push(Reverse((next, Next::To(found.other))));
            }
        }
    }
}
