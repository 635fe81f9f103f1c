//! The choice of pairs, in steps.
//!
//! 1. *Bidding*: an auction brings the prices of one side near the last ones. Each bidder knows a few dozen of the other
//!    side, and a bound on everybody else; only when prices have risen past the bound is everybody looked at again.
//! 2. *Taking*: whoever wants somebody whom nobody else has to give up, takes them.
//! 3. *Filling*: each open place is filled along the path of changes that gains most (`paths`).
//! 4. *Clearing*: the same from the other side, for those who have a place left and still a price.
//! 5. *Settling*: of all prices that prove the choice, those that are the same however one came to it (`settle`).
//! 6. *Checking*: every pair is held against the prices (`check`).
//! 7. *Deciding*: of all choices that are as good, the one that is the same however one came to it (`decide`).
//!
//! When little has changed since, a choice is made again from the last one (`renew`), or from what is known of it
//! (`earlier`): with the same answer.
//!
//! Whole numbers throughout: the same scores give the same choice everywhere. The order of the people alone decides
//! between choices that are equally good; whoever calls shuffles them.

use crate::auction::Auction;
use crate::check::{Check, Checking};
use crate::choice::Pair;
use crate::decide::decide;
use crate::half::{Half, Lists};
use crate::paths::{Field, Paths};
use crate::renew::Changed;
use crate::scores::{Found, Scores, Way};
use crate::settle::{Far, Settled, Settling};

/// What the choice is to make as large as it can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The sum of the scores.
    Total,
    /// How many rows and columns have a partner at all, then the number of pairs, then the sum of the scores.
    Coverage,
}

/// How many partners each row, and each column, can take.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub rows: Vec<u32>,
    pub columns: Vec<u32>,
    /// How many partners each has beside these places; where a list is empty, none has any.
    pub rows_have: Vec<u32>,
    pub columns_have: Vec<u32>,
}

/// What the engine is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Keeping what is left of an earlier choice, in place of bidding and taking.
    Adopting,
    Bidding,
    Taking,
    Filling,
    Clearing,
    Settling,
    Checking,
    Deciding,
    Done,
}

/// How many of the other side a list holds, about.
pub(crate) const WANT: usize = 40;
/// The first step of the auction is this part of the largest score, and each round's the given part of the last one's,
/// for so many rounds. Measured: finer steps cost more than they save.
const FIRST_STEP: i64 = 32;
const NEXT_STEP: i64 = 5;
pub(crate) const ROUNDS: u32 = 4;
/// A round ends when only one in so many still bids.
const FEW: usize = 100;

/// The choice in the making.
#[derive(Clone, Debug)]
pub struct Engine {
    pub(crate) goal: Goal,
    /// The side that chooses, and the side that has prices to be outbid.
    pub(crate) from: Half,
    pub(crate) to: Half,
    pub(crate) lists: Lists,
    /// The lists of the side that does not choose now, and the prices at which they were left.
    pub(crate) away: Option<(Lists, Vec<i64>)>,
    pub(crate) auction: Auction,
    pub(crate) round: u32,
    pub(crate) paths: Paths,
    pub(crate) stage: Stage,
    pub(crate) next: usize,
    pub(crate) most_score: u32,
    pub(crate) bonus: i64,
    /// The total of the best choice of as many pairs, whoever has them: no choice of more people has a larger one.
    pub(crate) most_total: Option<u64>,
    /// The best choice of the rounds so far.
    pub(crate) kept: Vec<Pair>,
    /// Whom everybody had in an earlier choice.
    pub(crate) adopted: Vec<Vec<u32>>,
    pub(crate) changed: Changed,
    /// How far the prices are from those that are handed out, while that is looked for.
    far: Option<Far>,
    pub(crate) settled: Option<Settled>,
    /// The prices that prove that the loads are even: of the side that chooses, and of the other.
    pub(crate) even: [Vec<i64>; 2],
    pub(crate) check: Check,
    pub(crate) allowed: u64,
    pub(crate) found: Vec<Found>,
}

pub(crate) fn sum(capacity: &[u32], others: usize) -> u64 {
    capacity.iter().map(|&places| u64::from(places).min(others as u64)).sum()
}

impl Engine {
    /// No score is above `most_score`.
    pub fn new(places: &Places, goal: Goal, most_score: u32) -> Self {
        let (rows, columns) = (places.rows.len(), places.columns.len());
        let row = Half::new(Way::Rows, &places.rows, &places.rows_have, columns);
        let column = Half::new(Way::Columns, &places.columns, &places.columns_have, rows);
        // A path starts at an open place: fewer places are fewer paths.
        let turned = sum(&places.columns, rows) < sum(&places.rows, columns);
        let (from, to) = if turned { (column, row) } else { (row, column) };
        Self {
            goal,
            lists: Lists::new(from.count()),
            paths: Paths::new(from.count(), to.count()),
            auction: Auction::default(),
            round: 0,
            from,
            to,
            stage: Stage::Bidding,
            next: 0,
            most_score,
            bonus: 0,
            most_total: None,
            away: None,
            kept: Vec::new(),
            adopted: Vec::new(),
            changed: Changed::default(),
            far: None,
            settled: None,
            even: [Vec::new(), Vec::new()],
            check: Check::default(),
            allowed: 0,
            found: Vec::new(),
        }
    }

    /// Goes on for about so much work, in pairs looked at, and no further than to the next stage; what is to be done next.
    pub fn step(&mut self, scores: &mut dyn Scores, work: u64) -> Stage {
        let (stage, end) = (self.stage, self.work() + work);
        while self.stage == stage && stage != Stage::Done && self.work() < end {
            self.go_on(scores, end);
        }
        self.stage
    }

    /// Which side chooses.
    pub fn chooses(&self) -> Way {
        match self.stage {
            Stage::Clearing => self.from.way.turned(),
            _ => self.from.way,
        }
    }

    /// How many pairs have been looked at.
    pub fn work(&self) -> u64 {
        self.auction.work + self.paths.work
    }

    /// How often somebody was held against everybody.
    pub fn scans(&self) -> u64 {
        self.auction.scans + self.paths.scans
    }

    /// How many pairs may be made; known once the choice is finished.
    pub fn allowed(&self) -> u64 {
        self.allowed
    }

    fn go_on(&mut self, scores: &mut dyn Scores, end: u64) {
        match self.stage {
            Stage::Adopting => self.adopt(scores),
            Stage::Bidding => self.bid(scores),
            Stage::Taking => self.each(scores, |paths, field, one| {
                paths.take_free(field, one);
                true
            }),
            Stage::Filling | Stage::Clearing => {
                // What is left of the work, as the paths count theirs.
                let end = end - self.auction.work;
                self.each(scores, |paths, field, one| paths.fill(field, one, end));
            }
            Stage::Settling => self.settle(scores, end),
            Stage::Checking => self.check(scores),
            Stage::Deciding => self.decide(),
            Stage::Done => {}
        }
    }

    fn bid(&mut self, scores: &mut dyn Scores) {
        if !self.auction.over(self.from.count() / FEW) {
            self.auction.bid(scores, &mut self.lists, &mut self.from, &mut self.to, WANT);
            return;
        }
        self.keep();
        if self.round == ROUNDS {
            self.from.taken.clear();
            self.to.taken.clear();
            self.enter(Stage::Taking);
            return;
        }
        let step = i64::from(self.most_score) / FIRST_STEP / NEXT_STEP.pow(self.round);
        self.auction.open(&mut self.from, &mut self.to, step.max(1));
        self.round += 1;
    }

    /// Does something with the next person; it says whether it is done with them.
    fn each(&mut self, scores: &mut dyn Scores, act: impl FnOnce(&mut Paths, &mut Field<'_>, usize) -> bool) {
        if self.next == self.from.count() {
            self.after();
            return;
        }
        let mut field = Field {
            scores,
            lists: &mut self.lists,
            from: &mut self.from,
            to: &mut self.to,
            bonus: self.bonus,
            want: WANT,
        };
        if act(&mut self.paths, &mut field, self.next) {
            self.next += 1;
        }
        self.paths.work += 1;
    }

    /// What comes after a stage that goes through everybody.
    fn after(&mut self) {
        let priced_and_open =
            |half: &Half, one: usize| half.has_room(one) && half.prices.get(one) > half.next_cost(one);
        match self.stage {
            Stage::Taking => self.enter(Stage::Filling),
            Stage::Filling if (0..self.to.count()).any(|one| priced_and_open(&self.to, one)) => {
                self.turn();
                self.enter(Stage::Clearing);
            }
            _ => {
                if self.stage == Stage::Clearing {
                    self.turn();
                }
                let more = self.counts_pairs() && (self.bonus == 0 && !self.raise() || self.raise_first());
                self.enter(if more { Stage::Filling } else { Stage::Settling });
            }
        }
    }

    pub(crate) fn enter(&mut self, stage: Stage) {
        (self.stage, self.next) = (stage, 0);
    }

    /// The other side chooses.
    fn turn(&mut self) {
        let before = self.to.prices.all().to_vec();
        std::mem::swap(&mut self.from, &mut self.to);
        let lists = match self.away.take() {
            Some((mut lists, prices)) => {
                // A list tells of no one as long as prices rise: what they fell by is added to what it does not tell.
                let fallen = prices.iter().zip(self.to.prices.all()).map(|(before, now)| before - now);
                lists.loosen(fallen.max().unwrap_or(0).max(0));
                lists
            }
            None => Lists::new(self.from.count()),
        };
        self.away = Some((std::mem::replace(&mut self.lists, lists), before));
        let (work, scans) = (self.paths.work, self.paths.scans);
        self.paths = Paths::new(self.from.count(), self.to.count());
        (self.paths.work, self.paths.scans) = (work, scans);
    }

    /// Makes every pair worth more than all scores can add up to; whether the choice is the best for that already.
    fn raise(&mut self) -> bool {
        self.bonus = self.bonus_of_goal();
        let full = |half: &Half| (0..half.count()).all(|one| !half.has_room(one));
        let to_is_full = full(&self.to) && !full(&self.from);
        if to_is_full {
            self.raise_to(self.bonus)
        } else {
            self.raise_from(self.bonus)
        }
        to_is_full || full(&self.from)
    }

    fn raise_from(&mut self, by: i64) {
        self.from.raise(by);
        if let Some((lists, before)) = &mut self.away {
            lists.loosen(-by);
            before.iter_mut().for_each(|price| *price += by);
        }
    }

    fn raise_to(&mut self, by: i64) {
        self.to.raise(by);
        self.lists.loosen(-by);
    }

    /// Makes the first place of everybody who has nobody worth more than all scores can add up to; whether that was not so
    /// before, and makes a difference. It is done by making every pair worth twice as much more, once for each of the two,
    /// and letting each place that is not such a first one cost as much.
    fn raise_first(&mut self) -> bool {
        let first = self.first_of_goal();
        if first == 0 || self.from.first > 0 {
            return false;
        }
        self.most_total = Some(self.from_total());
        (self.from.first, self.to.first) = (first, first);
        self.bonus += 2 * first;
        self.raise_from(first);
        self.raise_to(first);
        true
    }

    fn from_total(&self) -> u64 {
        let held = (0..self.from.count()).flat_map(|one| self.from.taken.of(one));
        held.map(|held| u64::from(held.score)).sum()
    }

    /// Whether the number of pairs comes first.
    pub fn counts_pairs(&self) -> bool {
        self.goal == Goal::Coverage
    }

    /// What a pair is worth beside its score for being one.
    pub(crate) fn bonus_of_goal(&self) -> i64 {
        match self.goal {
            Goal::Total => 0,
            Goal::Coverage => {
                // Places fit in memory and scores in 32 bits: far below 63 bits.
                i64::from(self.most_score) * self.most_pairs() as i64 + 1
            }
        }
    }

    /// What the first place of somebody who has nobody is worth beside: as much as a pair, for the most people, on either
    /// side, and the most pairs can be had together. Nothing where all places are such first ones.
    pub(crate) fn first_of_goal(&self) -> i64 {
        let matters = self.from.has_further_places() || self.to.has_further_places();
        if matters { self.bonus_of_goal() } else { 0 }
    }

    /// All that a pair is worth beside its score once both are counted.
    pub(crate) fn whole_bonus(&self) -> i64 {
        self.bonus_of_goal() + 2 * self.first_of_goal()
    }

    pub(crate) fn most_pairs(&self) -> u64 {
        let (from, to) = (self.from.count(), self.to.count());
        sum(&self.from.capacity, to).min(sum(&self.to.capacity, from))
    }

    /// More than anybody could pay.
    fn most_price(&self) -> i64 {
        i64::from(self.most_score) + self.bonus + 1
    }

    fn settle(&mut self, scores: &mut dyn Scores, end: u64) {
        let mut far = self.far.take().unwrap_or_else(|| Far::new(&self.from, &self.to));
        let left = end.saturating_sub(self.work());
        let mut settling = Settling {
            scores,
            lists: &mut self.lists,
            from: &self.from,
            to: &self.to,
            bonus: self.bonus,
            want: WANT,
            work: 0,
            scans: 0,
        };
        let done = settling.go_on(&mut far, left);
        self.paths.work += settling.work;
        self.paths.scans += settling.scans;
        if !done {
            self.far = Some(far);
            return;
        }
        let settled = far.prices(&self.from, &self.to, self.most_price());
        self.check.begin(&settled, &std::mem::take(&mut self.changed), &mut self.lists, self.bonus);
        self.settled = Some(settled);
        self.enter(Stage::Checking);
    }

    /// Holds the pairs of one person against the prices.
    fn check(&mut self, scores: &mut dyn Scores) {
        // Prices are settled before they are checked.
        let Some(settled) = &self.settled else { return self.enter(Stage::Settling) };
        self.paths.work += 1;
        let mut field =
            Checking { scores, lists: &mut self.lists, from: &self.from, settled, bonus: self.bonus, want: WANT };
        match self.check.go_on(self.next, &mut field, &mut self.found) {
            Some(held) => {
                self.paths.work += held.work;
                self.allowed += held.allowed;
                self.next += 1;
            }
            None => self.enter(Stage::Deciding),
        }
    }

    fn decide(&mut self) {
        if let Some(settled) = &self.settled
            && self.check.wrong == 0
        {
            self.even = decide(&mut self.from, &mut self.to, settled, &self.check.near, self.bonus);
            // The lists hold for these.
            self.from.prices.clone_from(&settled.own);
            self.to.prices.clone_from(&settled.theirs);
        }
        self.enter(Stage::Done);
    }
}
