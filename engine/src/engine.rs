//! The choice of pairs, in steps.
//!
//! 1. *Bidding*: an auction brings the prices of one side near the last ones. Each bidder knows a few dozen of the other
//!    side, and a bound on everybody else; only when prices have risen past the bound is everybody looked at again.
//! 2. *Taking*: whoever wants somebody whom nobody else has to give up, takes them.
//! 3. *Filling*: each open place is filled along the path of changes that gains most (`paths`).
//! 4. *Clearing*: the same from the other side, for those who have a place left and still a price.
//! 5. *Checking*: every pair is held against the prices.
//!
//! Whole numbers throughout: the same scores give the same choice everywhere. The order of the people alone decides
//! between choices that are equally good; whoever calls shuffles them.

use crate::auction::Auction;
use crate::choice::{Choice, Pair};
use crate::half::{Half, Lists};
use crate::paths::{Field, Paths};
use crate::scores::{Found, NOBODY, Scores, Way};

/// What the choice is to make as large as it can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The sum of the scores.
    Total,
    /// The number of pairs, then the sum of the scores.
    Coverage,
}

/// How many partners each row, and each column, can take.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub rows: Vec<u32>,
    pub columns: Vec<u32>,
}

/// What the engine is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Keeping what is left of an earlier choice, in place of bidding and taking.
    Adopting,
    Bidding,
    Taking,
    Filling,
    Clearing,
    Checking,
    Done,
}

/// How far the engine has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub stage: Stage,
    /// So much of the stage is done.
    pub done: usize,
    pub of: usize,
}

/// How many of the other side a list holds, about.
const WANT: usize = 40;
/// The first step of the auction is this part of the largest score, and each round's the given part of the last one's,
/// for so many rounds. Measured: finer steps cost more than they save.
const FIRST_STEP: i64 = 32;
const NEXT_STEP: i64 = 5;
const ROUNDS: u32 = 4;
/// A round ends when only one in so many still bids.
const FEW: usize = 100;

/// An earlier choice.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    pub row_prices: Vec<i64>,
    pub column_prices: Vec<i64>,
    pub bonus: i64,
    /// Rows and columns.
    pub pairs: Vec<(u32, u32)>,
}

/// What was kept of an earlier choice.
#[derive(Clone, Debug)]
struct Adopted {
    /// Whom everybody had.
    partners: Vec<Vec<u32>>,
    /// The prices at which everybody's pairs were held against them.
    own: Vec<i64>,
    theirs: Vec<i64>,
}

/// The choice in the making.
#[derive(Clone, Debug)]
pub struct Engine {
    goal: Goal,
    /// The side that chooses, and the side that has prices to be outbid.
    from: Half,
    to: Half,
    lists: Lists,
    auction: Auction,
    round: u32,
    paths: Paths,
    stage: Stage,
    next: usize,
    most_score: u32,
    bonus: i64,
    /// The best choice of the rounds so far.
    kept: Vec<Pair>,
    adopted: Option<Adopted>,
    allowed: u64,
    wrong: u64,
    found: Vec<Found>,
}

fn sum(capacity: &[u32], others: usize) -> u64 {
    capacity.iter().map(|&places| u64::from(places).min(others as u64)).sum()
}

impl Engine {
    /// No score is above `most_score`.
    pub fn new(places: &Places, goal: Goal, most_score: u32) -> Self {
        let (rows, columns) = (places.rows.len(), places.columns.len());
        let row = Half::new(Way::Rows, &places.rows, columns);
        let column = Half::new(Way::Columns, &places.columns, rows);
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
            kept: Vec::new(),
            adopted: None,
            allowed: 0,
            wrong: 0,
            found: Vec::new(),
        }
    }

    /// From an earlier choice of the same people, or nearly: its prices, and its pairs (rows and columns). Any prices and
    /// pairs lead to the best choice; near ones sooner.
    pub fn again(places: &Places, goal: Goal, most_score: u32, earlier: &Earlier) -> Self {
        let mut engine = Self::new(places, goal, most_score);
        let (own, theirs) = match engine.from.way {
            Way::Rows => (&earlier.row_prices, &earlier.column_prices),
            Way::Columns => (&earlier.column_prices, &earlier.row_prices),
        };
        let bonus = engine.bonus_of_goal();
        // With another bonus the prices mean something else: then those of one side are a start, and no more.
        let same = earlier.bonus == bonus;
        let most = if same { i64::MAX >> 2 } else { i64::from(most_score) };
        for (half, prices) in [(&mut engine.from, own), (&mut engine.to, theirs)] {
            for (one, &price) in prices.iter().enumerate().take(half.count()) {
                half.prices.set(one, price.clamp(0, most));
            }
        }
        if !same {
            engine.enter(Stage::Taking);
            return engine;
        }
        engine.bonus = bonus;
        let mut partners = vec![Vec::new(); engine.from.count()];
        for &(row, column) in &earlier.pairs {
            let (one, other) = if engine.from.way == Way::Rows { (row, column) } else { (column, row) };
            partners[one as usize].push(other);
        }
        engine.adopted = Some(Adopted { partners, own: Vec::new(), theirs: engine.to.prices.all().to_vec() });
        engine.enter(Stage::Adopting);
        engine
    }

    /// Keeps what is left of the earlier choice, person by person: who is still worth the prices stays.
    fn adopt(&mut self, scores: &mut dyn Scores) {
        let Some(adopted) = &mut self.adopted else { return self.enter(Stage::Taking) };
        if self.next == self.from.count() {
            self.enter(Stage::Filling);
            return;
        }
        let one = self.next;
        let mut price = self.from.prices.get(one);
        let allowed = scores.at_least(self.from.way, one, &self.to.prices, price - self.bonus, &mut self.found);
        self.allowed += allowed as u64;
        let net = |found: &Found, to: &Half| i64::from(found.score) + self.bonus - to.prices.get(found.other as usize);
        for &found in &self.found {
            let there = adopted.partners[one].contains(&found.other);
            if there && self.from.has_room(one) && self.to.has_room(found.other as usize) {
                self.from.taken.add(one, found);
                self.to.taken.add(found.other as usize, Found { other: one as u32, score: found.score });
            } else {
                price = price.max(net(&found, &self.to));
            }
        }
        // Somebody else is worth more now: whoever is worth less than that has to be asked again.
        let less: Vec<u32> =
            self.from.taken.of(one).iter().filter(|held| net(held, &self.to) < price).map(|held| held.other).collect();
        for other in less {
            self.from.taken.remove(one, other);
            self.to.taken.remove(other as usize, one as u32);
        }
        self.from.prices.set(one, price);
        adopted.own.push(price);
        self.paths.work += self.to.count() as u64;
        self.next += 1;
    }

    /// Goes on for about so much work, in pairs looked at, and no further than to the next stage; what is to be done next.
    pub fn step(&mut self, scores: &mut dyn Scores, work: u64) -> Stage {
        let (stage, end) = (self.stage, self.work() + work);
        while self.stage == stage && stage != Stage::Done && self.work() < end {
            self.go_on(scores);
        }
        self.stage
    }

    /// How many pairs have been looked at.
    pub fn work(&self) -> u64 {
        self.auction.work + self.paths.work
    }

    /// How often somebody was held against everybody.
    pub fn scans(&self) -> u64 {
        self.auction.scans + self.paths.scans
    }

    fn go_on(&mut self, scores: &mut dyn Scores) {
        match self.stage {
            Stage::Adopting => self.adopt(scores),
            Stage::Bidding => self.bid(scores),
            Stage::Taking => self.each(scores, |paths, field, one| paths.take_free(field, one)),
            Stage::Filling | Stage::Clearing => self.each(scores, |paths, field, one| paths.fill(field, one)),
            Stage::Checking => self.check(scores),
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

    fn each(&mut self, scores: &mut dyn Scores, act: impl FnOnce(&mut Paths, &mut Field<'_>, usize)) {
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
        act(&mut self.paths, &mut field, self.next);
        self.next += 1;
        self.paths.work += 1;
    }

    /// What comes after a stage that goes through everybody.
    fn after(&mut self) {
        let priced_and_open = |half: &Half, one: usize| half.has_room(one) && half.prices.get(one) > 0;
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
                let raise = self.goal == Goal::Coverage && self.bonus == 0;
                let next = if raise && !self.raise() { Stage::Filling } else { Stage::Checking };
                self.enter(next);
            }
        }
    }

    fn enter(&mut self, stage: Stage) {
        (self.stage, self.next) = (stage, 0);
    }

    /// The other side chooses.
    fn turn(&mut self) {
        std::mem::swap(&mut self.from, &mut self.to);
        self.lists = Lists::new(self.from.count());
        let (work, scans) = (self.paths.work, self.paths.scans);
        self.paths = Paths::new(self.from.count(), self.to.count());
        (self.paths.work, self.paths.scans) = (work, scans);
    }

    /// Makes every pair worth more than all scores can add up to; whether the choice is the best for that already.
    fn raise(&mut self) -> bool {
        self.bonus = self.bonus_of_goal();
        let full = |half: &Half| (0..half.count()).all(|one| !half.has_room(one));
        let to_is_full = full(&self.to) && !full(&self.from);
        let half = if to_is_full { &mut self.to } else { &mut self.from };
        for one in 0..half.count() {
            let price = half.prices.get(one);
            half.prices.set(one, price + self.bonus);
        }
        to_is_full || full(&self.from)
    }

    fn bonus_of_goal(&self) -> i64 {
        match self.goal {
            Goal::Total => 0,
            Goal::Coverage => {
                // Places fit in memory and scores in 32 bits: far below 63 bits.
                i64::from(self.most_score) * self.most_pairs() as i64 + 1
            }
        }
    }

    fn most_pairs(&self) -> u64 {
        let (from, to) = (self.from.count(), self.to.count());
        sum(&self.from.capacity, to).min(sum(&self.to.capacity, from))
    }

    /// Holds everybody's pairs against the prices. What was held against prices that have not fallen since, is not again.
    fn check(&mut self, scores: &mut dyn Scores) {
        let one = self.next;
        let Some(adopted) = &self.adopted else {
            match one == self.from.count() {
                true => self.enter(Stage::Done),
                false => {
                    self.allowed +=
                        hold(scores, &self.from, &self.to, one, self.bonus, &mut self.found, &mut self.wrong);
                    self.paths.work += self.to.count() as u64;
                    self.next += 1;
                }
            }
            return;
        };
        self.paths.work += 1;
        self.next += 1;
        if let Some(&before) = adopted.own.get(one) {
            if self.from.prices.get(one) < before {
                hold(scores, &self.from, &self.to, one, self.bonus, &mut self.found, &mut self.wrong);
                self.paths.work += self.to.count() as u64;
            }
        } else if let Some(&before) = adopted.theirs.get(one - adopted.own.len()) {
            let other = one - adopted.own.len();
            if self.to.prices.get(other) < before {
                hold(scores, &self.to, &self.from, other, self.bonus, &mut self.found, &mut self.wrong);
                self.paths.work += self.from.count() as u64;
            }
        } else {
            self.enter(Stage::Done);
        }
    }

    /// How far the engine has come.
    pub fn standing(&self) -> Standing {
        let places = sum(&self.from.capacity, self.to.count()) as usize;
        let (done, of) = match self.stage {
            Stage::Bidding if self.round == 0 => (0, ROUNDS as usize * places),
            Stage::Bidding => {
                let rounds_over = (self.round.max(1) - 1) as usize;
                (rounds_over * places + places.saturating_sub(self.auction.waiting()), ROUNDS as usize * places)
            }
            Stage::Checking | Stage::Done if self.adopted.is_some() => {
                let of = self.from.count() + self.to.count();
                (self.next.min(of), of)
            }
            Stage::Done => (self.from.count(), self.from.count()),
            _ => (self.next, self.from.count()),
        };
        Standing { stage: self.stage, done, of }
    }

    /// What the choice would be worth if it were stopped now, and what no choice can be worth more than (none while that
    /// is not known). Under coverage every pair counts more than all scores.
    pub fn worth_and_bound(&self) -> (u64, Option<u64>) {
        let pairs = self.stopped();
        (self.worth(&pairs), self.bound(&pairs))
    }

    fn worth(&self, pairs: &[Pair]) -> u64 {
        let bonus = self.bonus_of_goal() as u64;
        pairs.iter().map(|pair| u64::from(pair.score) + bonus).sum()
    }

    /// Prices of the side that chooses which, with those of the other side, no pair is worth more than; none where not
    /// everybody has been looked at.
    fn fair_prices(&self) -> Option<Vec<i64>> {
        let settled = !matches!(self.stage, Stage::Adopting | Stage::Bidding | Stage::Taking);
        (0..self.from.count())
            .map(|one| {
                if settled {
                    return Some(self.from.prices.get(one));
                }
                let net = |found: &Found| i64::from(found.score) - self.to.prices.get(found.other as usize);
                let most = self.lists.found[one].iter().map(net).fold(0, i64::max);
                match self.lists.bound[one] {
                    crate::half::NOT_MADE => None,
                    NOBODY => Some(most),
                    bound => Some(most.max(bound)),
                }
            })
            .collect()
    }

    fn bound(&self, pairs: &[Pair]) -> Option<u64> {
        let own = self.fair_prices()?;
        let of = |half: &Half, others: usize, prices: &[i64]| -> i64 {
            half.capacity.iter().zip(prices).map(|(&places, price)| i64::from(places).min(others as i64) * price).sum()
        };
        let mut bound = of(&self.from, self.to.count(), &own) + of(&self.to, self.from.count(), self.to.prices.all());
        for (one, own) in own.iter().enumerate() {
            for held in self.from.taken.of(one) {
                let prices = own + self.to.prices.get(held.other as usize);
                bound += (i64::from(held.score) + self.bonus - prices).max(0);
            }
        }
        if self.bonus == 0 {
            bound += self.bonus_of_goal() * self.most_pairs() as i64;
        }
        Some((bound as u64).max(self.worth(pairs)))
    }

    /// The pairs so far, and whoever is open with whom they can have.
    fn stopped(&self) -> Vec<Pair> {
        let now = self.completed();
        if self.worth(&now) >= self.worth(&self.kept) { now } else { self.kept.clone() }
    }

    fn completed(&self) -> Vec<Pair> {
        let mut room: Vec<u32> =
            (0..self.to.count()).map(|one| self.to.capacity[one] - self.to.taken.of(one).len() as u32).collect();
        let mut pairs = Vec::new();
        for one in 0..self.from.count() {
            let taken = self.from.taken.of(one);
            let mut left = self.from.capacity[one] - taken.len() as u32;
            pairs.extend(taken.iter().map(|held| self.pair(one, held)));
            if left == 0 || self.stage == Stage::Checking || self.stage == Stage::Done {
                continue;
            }
            let mut list: Vec<&Found> = self.lists.found[one].iter().collect();
            list.sort_by_key(|found| (std::cmp::Reverse(found.score), found.other));
            for found in list {
                if left > 0 && room[found.other as usize] > 0 && !self.from.taken.has(one, found.other) {
                    (left, room[found.other as usize]) = (left - 1, room[found.other as usize] - 1);
                    pairs.push(self.pair(one, found));
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    fn pair(&self, one: usize, held: &Found) -> Pair {
        match self.from.way {
            Way::Rows => Pair { row: one as u32, column: held.other, score: held.score },
            Way::Columns => Pair { row: held.other, column: one as u32, score: held.score },
        }
    }

    fn keep(&mut self) {
        let now = self.stopped();
        self.kept = now;
    }

    /// The best choice so far, finished or not.
    pub fn choice(&self) -> Choice {
        let own = self.fair_prices().unwrap_or_else(|| self.from.prices.all().to_vec());
        let theirs = self.to.prices.all().to_vec();
        let (row_prices, column_prices) = if self.from.way == Way::Rows { (own, theirs) } else { (theirs, own) };
        Choice {
            pairs: self.stopped(),
            row_prices,
            column_prices,
            bonus: self.bonus,
            allowed: self.allowed,
            certified: self.stage == Stage::Done && self.wrong == 0,
        }
    }
}

/// Holds one person's pairs against the prices, and counts those that are worth more; how many may be made.
fn hold(
    scores: &mut dyn Scores,
    half: &Half,
    others: &Half,
    one: usize,
    bonus: i64,
    found: &mut Vec<Found>,
    wrong: &mut u64,
) -> u64 {
    let allowed = scores.at_least(half.way, one, &others.prices, half.prices.get(one) - bonus + 1, found);
    *wrong += found.iter().filter(|found| !half.taken.has(one, found.other)).count() as u64;
    allowed as u64
}
