//! The people of a matching as the engine asks about them: what each said, and whom they may not have.

use std::cmp::Reverse;

use turnabout_engine::profiles::{Bars, Member, Profiles, Soft};
use turnabout_engine::scores::{Prices, Scores, Way};
use turnabout_engine::{Lanes, Places};

use super::wished::Wished;
use crate::domain::benefit::whole;
use crate::domain::matching::cohort::Cohort;
use crate::domain::matching::gap::{Gap, short};
use crate::domain::matching::open::Open;
use crate::domain::matching::rules::{ABSENT, HardRules, Who, floor};
use crate::domain::matching::score::Weights;
use crate::domain::matching::way::side_of;
use crate::domain::rules::Rules;
use crate::domain::side::Side;

/// How many partners everybody can still take, and has already: rows are mentors, columns mentees, by number in their lists.
pub(in crate::domain::matching) fn places(open: &Open<'_>) -> Places {
    let places = |side| open.side(side).iter().map(|&place| u32::from(open.left.side(side)[place])).collect();
    let have = |side| open.side(side).iter().map(|&place| u32::from(open.has(side, place))).collect();
    Places {
        rows: places(Side::Mentor),
        columns: places(Side::Mentee),
        rows_have: have(Side::Mentor),
        columns_have: have(Side::Mentee),
    }
}

/// The scores of everybody with everybody.
pub(in crate::domain::matching) fn profiles(open: &Open<'_>, lanes: Lanes) -> Profiles {
    let cohort = open.cohort;
    let mut least_allowed = floor::least_sums(&cohort.rules);
    let worth = if cohort.rules.objective.pairs_first() { 0 } else { 1 };
    let mut member = |&place: &usize| {
        let asks = cohort.tally.asks(place);
        let least_allowed = least_allowed(asks);
        Member { said: cohort.tally.said(place), asks, least_allowed, least_worth: least_allowed.max(worth) }
    };
    let rows: Vec<Member> = open.mentors.iter().map(&mut member).collect();
    let columns: Vec<Member> = open.mentees.iter().map(&mut member).collect();
    let mut profiles = Profiles::new(cohort.tally.topics(), rows, columns, Box::new(()), lanes);
    set_rules(&mut profiles, open);
    profiles
}

/// Makes only those pairs worth making in which both gain at least so many millionths.
pub(in crate::domain::matching) fn set_least(profiles: &mut Profiles, least: u32) {
    let mut least_worth = floor::least_where(|benefit| whole(benefit) >= least);
    profiles.set_least_worth(|_, _, member| least_worth(member.asks));
}

/// Prices at which everybody on the other side costs nothing.
pub(in crate::domain::matching) fn nothing(scores: &Profiles, way: Way) -> Prices {
    Prices::new(vec![0; scores.count(way.turned())])
}

/// What the best partner that somebody could have is worth.
pub(in crate::domain::matching) fn best(scores: &mut Profiles, way: Way, one: usize, nothing: &Prices) -> u32 {
    let mut found = Vec::new();
    scores.best(way, one, nothing, 1, &mut found);
    found.iter().map(|found| found.score).max().unwrap_or(0)
}

/// The most that so many pairs can add up to where nobody has more than their best partner on each of their places, from
/// what that partner is worth to each of a side.
pub(in crate::domain::matching) fn most_of(best: Vec<u32>, places: &[u32], others: usize, pairs: u64) -> u64 {
    let mut best: Vec<(u32, u32)> = best.into_iter().zip(places.iter().copied()).collect();
    best.sort_unstable_by_key(|&(score, _)| Reverse(score));
    let mut left = pairs;
    let taken = best.into_iter().map(|(score, places)| {
        let places = u64::from(places).min(others as u64).min(left);
        left -= places;
        places * u64::from(score)
    });
    taken.sum()
}

/// How many pairs the rules allow, and how far what was chosen is from the best, where no choice has more than so many
/// pairs: the total is held against what everybody's best partner is worth, unless more is known.
pub(in crate::domain::matching) fn closed(
    gap: Gap,
    open: &Open<'_>,
    scores: &mut Profiles,
    chosen: &[(usize, usize)],
    pairs: u64,
) -> (usize, Option<Gap>) {
    let Places { rows, columns, .. } = places(open);
    let fewer_rows = rows.iter().sum::<u32>() <= columns.iter().sum();
    let (way, places) = if fewer_rows { (Way::Rows, rows) } else { (Way::Columns, columns) };
    let (nothing, mut allowed) = (nothing(scores, way), 0);
    let mut look = |one| {
        let best = best(scores, way, one, &nothing);
        allowed += scores.allowed(way, one);
        best
    };
    let best = (0..places.len()).map(&mut look).collect();
    let most = most_of(best, &places, scores.count(way.turned()), pairs);
    let score = |&(mentor, mentee): &(usize, usize)| {
        u64::from(open.cohort.score(mentor, mentee, open.cohort.benefits(mentor, mentee)))
    };
    let total = short(chosen.iter().map(score).sum(), most);
    (allowed, Some(Gap { total: Some(gap.total.map_or(total, |known| known.min(total))), ..gap }))
}

/// Takes over who may not be with whom, and what people wish for, as they are now.
pub(in crate::domain::matching) fn set_rules(profiles: &mut Profiles, open: &Open<'_>) {
    let soft = &open.cohort.rules.soft;
    let wishes =
        (!soft.is_none()).then(|| Soft { mutual: Weights::of(soft).mutual, wishes: Box::new(Wished::new(open)) });
    profiles.set_rules(Box::new(Crowd::new(open)), wishes);
}

/// Who may not be with whom.
struct Crowd {
    /// Mentors, then mentees, by number: their places in the cohort.
    places: [Vec<usize>; 2],
    /// The number that each place has among mentors, and among mentees.
    numbers: [Vec<u32>; 2],
    /// By place: what each person asks for, and with whom they are in a pair already.
    asks: Vec<u32>,
    pinned: Vec<Vec<usize>>,
    rules: Rules,
    hard: HardRules,
}

impl Crowd {
    fn new(open: &Open<'_>) -> Self {
        let cohort: &Cohort = open.cohort;
        let mut pinned = vec![Vec::new(); cohort.people.len()];
        for &(mentor, mentee) in &open.pinned {
            // The other way round they could not be a pair anyway.
            pinned[mentor].push(mentee);
            pinned[mentee].push(mentor);
        }
        let numbers = Side::BOTH.map(|side| {
            let mut numbers = vec![ABSENT; cohort.people.len()];
            open.side(side).iter().zip(0..).for_each(|(&place, number)| numbers[place] = number);
            numbers
        });
        Self {
            places: Side::BOTH.map(|side| open.side(side).to_vec()),
            numbers,
            asks: (0..cohort.people.len()).map(|place| cohort.tally.asks(place)).collect(),
            pinned,
            rules: cohort.rules.clone(),
            hard: cohort.hard.clone(),
        }
    }
}

impl Bars for Crowd {
    fn bar(&self, way: Way, one: usize, sums: &dyn Fn(usize) -> (u32, u32), barred: &mut Vec<u32>) {
        let side = side_of(way);
        let (own, other) = (side.index(), side.other().index());
        let (others, numbers) = (&self.places[other], &self.numbers[other]);
        let place = self.places[own][one];
        let who = Who { rules: &self.rules, place, side, others, numbers, asks: &self.asks, sums };
        self.hard.bar(&who, barred);
        who.bar_places(&self.pinned[place], barred);
    }
}
