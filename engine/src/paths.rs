//! The exact part: each open place is filled along the path of changes that gains most.
//!
//! Successive shortest augmenting paths with prices (R. Jonker and A. Volgenant, "A shortest augmenting path algorithm
//! for dense and sparse linear assignment problems", Computing 38, 1987), widened to capacities on both sides, to people
//! who stay without a partner, and to lists that are completed only where a path could run outside them: a list's bound
//! says from which distance on that could be, and until then it is not looked at again.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::half::{Half, Lists, NOT_MADE};
use crate::scores::{Distances, Found, NOBODY, Scores};

/// A search that has made so many lists anew goes far, and new lists would be of no use to it.
const LONG: u32 = 200;

/// Farther than any path.
const FAR: i64 = i64::MAX;

/// The end of a path: somebody with a place left, or somebody who gives a partner up.
#[derive(Clone, Copy, Debug)]
enum End {
    To(u32),
    From(u32),
}

/// What a search for a path keeps.
#[derive(Clone, Debug)]
pub(crate) struct Paths {
    from_distance: Vec<i64>,
    to_distance: Vec<i64>,
    /// By whom somebody on the other side was reached, and what the pair scores.
    to_step: Vec<Found>,
    /// By whom somebody on this side was reached.
    from_step: Vec<u32>,
    touched_from: Vec<u32>,
    touched_to: Vec<u32>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
    best: i64,
    end: End,
    search: u32,
    /// Whether a search was left on the way.
    under_way: bool,
    /// How many lists were too short in this search.
    widened: u32,
    scratch: Vec<Found>,
    pub work: u64,
    pub scans: u64,
}

/// The people and their lists while a path is looked for.
pub(crate) struct Field<'a> {
    pub scores: &'a mut dyn Scores,
    pub lists: &'a mut Lists,
    pub from: &'a mut Half,
    pub to: &'a mut Half,
    /// What every pair is worth beside its score.
    pub bonus: i64,
    pub want: usize,
}

impl Field<'_> {
    fn net(&self, found: &Found) -> i64 {
        i64::from(found.score) + self.bonus - self.to.prices.get(found.other as usize)
    }

    fn list(&mut self, one: usize, want: usize) {
        self.lists.make(self.scores, self.from.way, one, &self.to.prices, want);
    }

    /// No other person is worth more than this to them.
    fn bound(&self, one: usize) -> i64 {
        match self.lists.bound[one] {
            NOT_MADE => FAR,
            NOBODY => NOBODY,
            bound => bound + self.bonus,
        }
    }
}

impl Paths {
    pub fn new(from: usize, to: usize) -> Self {
        Self {
            from_distance: vec![FAR; from],
            to_distance: vec![FAR; to],
            to_step: vec![Found { other: 0, score: 0 }; to],
            from_step: vec![0; from],
            touched_from: Vec::new(),
            touched_to: Vec::new(),
            queue: BinaryHeap::new(),
            best: 0,
            end: End::From(0),
            search: 0,
            under_way: false,
            widened: 0,
            scratch: Vec::new(),
            work: 0,
            scans: 0,
        }
    }

    /// The least price at which nobody whom the person has not is worth more; whoever is on the list and worth it.
    fn fair_price(&mut self, field: &mut Field<'_>, one: usize) -> (i64, Option<Found>) {
        let mut fresh = field.lists.bound[one] == NOBODY;
        loop {
            let (mut most, mut who) = (0, None);
            for found in &field.lists.found[one] {
                let net = field.net(found);
                if net > most && !field.from.taken.has(one, found.other) {
                    (most, who) = (net, Some(*found));
                }
            }
            self.work += field.lists.found[one].len() as u64;
            let bound = field.bound(one);
            if most >= bound {
                return (most, who);
            }
            if fresh {
                return (bound.max(0), None);
            }
            field.list(one, field.want);
            self.work += field.to.count() as u64;
            self.scans += 1;
            fresh = true;
        }
    }

    /// Sets the person's price and takes whom they want as long as nobody else has to be asked.
    pub fn take_free(&mut self, field: &mut Field<'_>, one: usize) {
        loop {
            let (price, who) = self.fair_price(field, one);
            field.from.prices.set(one, price);
            match who {
                Some(found) if field.from.has_room(one) && field.to.has_room(found.other as usize) => {
                    take(field, one as u32, found);
                }
                _ => break,
            }
            if !field.from.has_room(one) {
                break;
            }
        }
    }

    /// Fills every place of the person, as far as it gains; whether that is done. It stops on the way where so much work
    /// has been done, and goes on from there when asked again.
    pub fn fill(&mut self, field: &mut Field<'_>, one: usize, end: u64) -> bool {
        loop {
            if !self.under_way {
                let least = field.from.next_cost(one);
                if !field.from.has_room(one) || field.from.prices.get(one) <= least {
                    return true;
                }
                let (price, _) = self.fair_price(field, one);
                if price < field.from.prices.get(one) {
                    field.from.prices.set(one, price.max(least));
                }
                if field.from.prices.get(one) <= least {
                    return true;
                }
                self.begin(field, one);
            }
            if !self.find(field, end) {
                return false;
            }
            self.under_way = false;
            self.reprice(field);
            self.augment(field, one);
        }
    }

    fn begin(&mut self, field: &mut Field<'_>, start: usize) {
        for one in self.touched_from.drain(..) {
            self.from_distance[one as usize] = FAR;
        }
        for one in self.touched_to.drain(..) {
            self.to_distance[one as usize] = FAR;
        }
        self.queue.clear();
        self.search += 1;
        self.widened = 0;
        self.under_way = true;
        self.from_distance[start] = 0;
        self.touched_from.push(start as u32);
        // To leave the place empty is a way too.
        (self.best, self.end) = (field.from.prices.get(start) - field.from.next_cost(start), End::From(start as u32));
        self.leave_from(field, start, 0);
    }

    /// Looks for the shortest path until it is found, or so much work is done; whether it is found.
    fn find(&mut self, field: &mut Field<'_>, end: u64) -> bool {
        let (to, from) = (field.to.count(), field.from.count());
        while let Some(&Reverse((distance, node))) = self.queue.peek() {
            if distance >= self.best {
                break;
            }
            if self.work >= end {
                return false;
            }
            self.queue.pop();
            let node = node as usize;
            if node < to {
                if distance == self.to_distance[node] {
                    self.leave_to(field, node, distance);
                }
            } else if node < to + from {
                if distance == self.from_distance[node - to] {
                    self.leave_from(field, node - to, distance);
                }
            } else {
                self.widen(field, node - to - from);
            }
        }
        true
    }

    /// To everybody on the person's list whom they have not.
    fn leave_from(&mut self, field: &mut Field<'_>, one: usize, distance: i64) {
        if field.lists.bound[one] == NOT_MADE {
            field.list(one, field.want);
            field.lists.made_in[one] = self.search;
            self.work += field.to.count() as u64;
            self.scans += 1;
        }
        let list = std::mem::take(&mut field.lists.found[one]);
        self.reach_all(field, one, distance, &list);
        field.lists.found[one] = list;
        self.watch_bound(field, one, distance);
    }

    fn reach_all(&mut self, field: &Field<'_>, one: usize, distance: i64, list: &[Found]) {
        let base = distance + field.from.prices.get(one) - field.bonus;
        self.work += list.len() as u64;
        for found in list {
            let other = found.other as usize;
            let next = base + field.to.prices.get(other) - i64::from(found.score);
            if next >= self.best || next >= self.to_distance[other] || field.from.taken.has(one, found.other) {
                continue;
            }
            if self.to_distance[other] == FAR {
                self.touched_to.push(found.other);
            }
            self.to_distance[other] = next;
            self.to_step[other] = Found { other: one as u32, score: found.score };
            if field.to.has_room(other) {
                // A further place of somebody can cost more than their price.
                let end = next + (field.to.next_cost(other) - field.to.prices.get(other)).max(0);
                if end < self.best {
                    (self.best, self.end) = (end, End::To(found.other));
                }
                if end == next {
                    continue;
                }
            }
            self.queue.push(Reverse((next, found.other)));
        }
    }

    /// Notes from which distance on the list may not be enough.
    fn watch_bound(&mut self, field: &Field<'_>, one: usize, distance: i64) {
        let bound = field.bound(one);
        if bound == NOBODY {
            return;
        }
        let from = distance.max(distance + field.from.prices.get(one) - bound);
        if from < self.best {
            self.queue.push(Reverse((from, (field.to.count() + field.from.count() + one) as u32)));
        }
    }

    /// Completes the list as far as this search can need it.
    fn widen(&mut self, field: &mut Field<'_>, one: usize) {
        let distance = self.from_distance[one];
        self.work += field.to.count() as u64;
        self.scans += 1;
        self.widened += 1;
        if field.lists.made_in[one] != self.search && self.widened < LONG {
            field.lists.made_in[one] = self.search;
            field.list(one, field.want);
            self.leave_from(field, one, distance);
            return;
        }
        // Made in this very search and still too short, or one of many: everybody who is on the way, for this once.
        let base = distance + field.from.prices.get(one) - field.bonus;
        let mut all = std::mem::take(&mut self.scratch);
        let distances = Distances { each: &self.to_distance, most: self.best };
        field.scores.nearer(field.from.way, one, &field.to.prices, base, &distances, &mut all);
        self.reach_all(field, one, distance, &all);
        self.scratch = all;
    }

    /// From somebody with no place left to those whom they have.
    fn leave_to(&mut self, field: &mut Field<'_>, other: usize, distance: i64) {
        for place in 0..field.to.taken.of(other).len() {
            let held = field.to.taken.of(other)[place];
            let one = held.other as usize;
            let price = field.from.prices.get(one);
            let next = distance + i64::from(held.score) + field.bonus - price - field.to.prices.get(other);
            if next >= self.best || next >= self.from_distance[one] {
                continue;
            }
            if self.from_distance[one] == FAR {
                self.touched_from.push(held.other);
            }
            self.from_distance[one] = next;
            self.from_step[one] = other as u32;
            let end = next + price - field.from.last_cost(one);
            if end < self.best {
                (self.best, self.end) = (end, End::From(held.other));
            }
            if next == distance {
                self.leave_from(field, one, next);
            } else {
                self.queue.push(Reverse((next, (field.to.count() + one) as u32)));
            }
        }
    }

    /// Makes the path's pairs worth exactly their prices, and keeps every other pair on its side of them.
    fn reprice(&mut self, field: &mut Field<'_>) {
        for &one in &self.touched_from {
            let left = self.best - self.from_distance[one as usize];
            if left > 0 {
                let price = field.from.prices.get(one as usize);
                field.from.prices.set(one as usize, price - left);
            }
        }
        for &other in &self.touched_to {
            let left = self.best - self.to_distance[other as usize];
            if left > 0 {
                let price = field.to.prices.get(other as usize);
                field.to.prices.set(other as usize, price + left);
            }
        }
    }

    /// Makes and unmakes pairs along the path, from its end to the person with whom it starts.
    fn augment(&mut self, field: &mut Field<'_>, start: usize) {
        let mut one = match self.end {
            End::From(one) => one,
            End::To(other) => self.take(field, other),
        };
        while one as usize != start {
            let other = self.from_step[one as usize];
            field.from.taken.remove(one as usize, other);
            field.to.taken.remove(other as usize, one);
            one = self.take(field, other);
        }
    }

    fn take(&mut self, field: &mut Field<'_>, other: u32) -> u32 {
        let Found { other: one, score } = self.to_step[other as usize];
        take(field, one, Found { other, score });
        one
    }
}

fn take(field: &mut Field<'_>, one: u32, found: Found) {
    field.from.taken.add(one as usize, found);
    field.to.taken.add(found.other as usize, Found { other: one, score: found.score });
}
