//! First prices, by auction: everybody bids for whom they would gain most from, the price rising by what the bidder
//! gains more than from the second best (D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14,
//! 1988), with steps that shrink from round to round.
//!
//! Nothing exact depends on it: it only brings the prices near those that the search for paths ends with.

use crate::half::{Half, Lists, NOT_MADE};
use crate::scores::{Found, NOBODY, Scores};

/// A round ends after so many bids a place, however many still bid.
const BIDS: usize = 20;

#[derive(Clone, Debug, Default)]
pub(crate) struct Auction {
    /// Who still has to bid.
    bidders: Vec<u32>,
    /// By how much a bid goes above what it must.
    step: i64,
    /// Bids left in this round.
    left: usize,
    pub work: u64,
    pub scans: u64,
}

impl Auction {
    /// Everybody bids anew at the prices so far.
    pub fn open(&mut self, from: &mut Half, to: &mut Half, step: i64) {
        from.taken.clear();
        to.taken.clear();
        self.step = step;
        self.bidders.clear();
        for one in (0..from.count()).rev() {
            for _ in 0..from.capacity[one].min(to.count() as u32) {
                self.bidders.push(one as u32);
            }
        }
        self.left = self.bidders.len() * BIDS;
    }

    /// Whether the round is over, but for so many.
    pub fn over(&self, few: usize) -> bool {
        self.bidders.len() <= few || self.left == 0
    }

    /// How many still bid.
    pub fn waiting(&self) -> usize {
        self.bidders.len()
    }

    /// One bid.
    pub fn bid(&mut self, scores: &mut dyn Scores, lists: &mut Lists, from: &mut Half, to: &mut Half, want: usize) {
        let Some(one) = self.bidders.pop() else { return };
        self.left -= 1;
        let one = one as usize;
        let mut choice = self.choose(lists, from, to, one);
        let bound = lists.bound[one];
        if bound == NOT_MADE || (bound != NOBODY && choice.is_none_or(|(_, net, _)| net < bound)) {
            lists.make(scores, from.way, one, &to.prices, want);
            self.work += to.count() as u64;
            self.scans += 1;
            choice = self.choose(lists, from, to, one);
        }
        let Some((found, net, second)) = choice else { return };
        if net <= 0 {
            return;
        }
        let second = second.max(lists.bound[one].min(net)).max(0);
        let other = found.other as usize;
        let bid = to.prices.get(other) + net - second + self.step;
        if !to.has_room(other) {
            // Only who has one place has a price to outbid; of several, whoever gains least gives way.
            let least = to.taken.of(other).iter().copied().min_by_key(|held| (held.score, held.other));
            if let Some(least) = least {
                to.taken.remove(other, least.other);
                from.taken.remove(least.other as usize, found.other);
                self.bidders.push(least.other);
            }
        }
        from.taken.add(one, found);
        to.taken.add(other, Found { other: one as u32, score: found.score });
        if !to.has_room(other) {
            to.prices.set(other, bid);
        }
    }

    /// The best on the list, what it is worth above its price, and what the second is.
    fn choose(&mut self, lists: &Lists, from: &Half, to: &Half, one: usize) -> Option<(Found, i64, i64)> {
        let (mut best, mut net, mut second) = (None, i64::MIN, i64::MIN);
        let several = !from.taken.of(one).is_empty();
        self.work += lists.found[one].len() as u64;
        for &found in &lists.found[one] {
            let own = i64::from(found.score) - to.prices.get(found.other as usize);
            if own > second {
                if to.capacity[found.other as usize] == 0 || (several && from.taken.has(one, found.other)) {
                    continue;
                }
                if own > net {
                    (best, second, net) = (Some(found), net, own);
                } else {
                    second = own;
                }
            }
        }
        best.map(|found| (found, net, second))
    }
}
