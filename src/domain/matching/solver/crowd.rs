//! The people of a matching as the engine asks about them: what each said, and whom they may not have.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use turnabout_engine::profiles::{Bars, Member, Profiles, Soft};
use turnabout_engine::scores::{Prices, Scores, Way};
use turnabout_engine::{Lanes, Places};

use super::wished::Wished;
use crate::domain::benefit::{share, whole};
use crate::domain::matching::cohort::Cohort;
use crate::domain::matching::gap::{Gap, short};
use crate::domain::matching::open::Open;
use crate::domain::matching::score::Weights;
use crate::domain::person::Role;
use crate::domain::side::Side;
use crate::domain::time::Availability;

/// No number on this side.
const ABSENT: u32 = u32::MAX;

/// Languages that fit a word of bits.
const FEW_LANGUAGES: usize = 64;

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
    let floor = cohort.rules.floor;
    let mut least_allowed = least_sums(|benefit| benefit >= floor);
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
    let mut least_worth = least_sums(|benefit| whole(benefit) >= least);
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

/// The least upper sum of the formula whose benefit is enough, by what a person asks for.
fn least_sums(enough: impl Fn(f64) -> bool) -> impl FnMut(u32) -> u32 {
    let mut known = BTreeMap::new();
    move |asks| {
        let find = || (0..=asks).find(|&sum| enough(share(sum, asks))).unwrap_or(u32::MAX);
        *known.entry(asks).or_insert_with(find)
    }
}

pub(super) fn side(way: Way) -> Side {
    match way {
        Way::Rows => Side::Mentor,
        Way::Columns => Side::Mentee,
    }
}

pub(super) fn index(side: Side) -> usize {
    match side {
        Side::Mentor => 0,
        Side::Mentee => 1,
    }
}

/// Who may not be with whom, whatever they gain.
#[derive(Debug)]
struct Crowd {
    /// Mentors, then mentees, by number: their places in the cohort.
    places: [Vec<usize>; 2],
    /// The number that each place has among mentors, and among mentees.
    numbers: [Vec<u32>; 2],
    /// The numbers of those who can be either.
    either: [Vec<u32>; 2],
    /// By place.
    people: Vec<Facts>,
    /// The members of each team, where a team may not be paired within itself.
    teams: Vec<Vec<usize>>,
    /// Whether anybody said which languages, or which times.
    languages_asked: bool,
    times_asked: bool,
    shared_times: u32,
}

#[derive(Debug)]
struct Facts {
    asks: u32,
    either: bool,
    lot: (u64, usize),
    team: Option<usize>,
    /// Places of those from whom something stands between them.
    barred: Vec<usize>,
    languages: Languages,
    times: Option<Availability>,
}

#[derive(Debug)]
enum Languages {
    NotAsked,
    Bits(u64),
    Many(Vec<usize>),
}

impl Languages {
    fn of(spoken: &[usize]) -> Self {
        if spoken.is_empty() {
            Self::NotAsked
        } else if spoken.iter().all(|&language| language < FEW_LANGUAGES) {
            Self::Bits(spoken.iter().fold(0, |bits, language| bits | 1 << language))
        } else {
            Self::Many(spoken.to_vec())
        }
    }

    fn speaks(&self, language: usize) -> bool {
        match self {
            Self::NotAsked => true,
            Self::Bits(bits) => language < FEW_LANGUAGES && bits & (1 << language) != 0,
            Self::Many(spoken) => spoken.contains(&language),
        }
    }

    /// Whether both were asked, and have none in common.
    fn strange_to(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::NotAsked, _) | (_, Self::NotAsked) => false,
            (Self::Bits(a), Self::Bits(b)) => a & b == 0,
            (Self::Many(spoken), other) | (other, Self::Many(spoken)) => {
                !spoken.iter().any(|&language| other.speaks(language))
            }
        }
    }
}

impl Crowd {
    fn new(open: &Open<'_>) -> Self {
        let cohort: &Cohort = open.cohort;
        let mut people: Vec<Facts> = (0..cohort.people.len())
            .map(|place| Facts {
                asks: cohort.tally.asks(place),
                either: cohort.people[place].role == Role::Either,
                lot: (cohort.lots[place], place),
                team: cohort.team(place).filter(|_| !cohort.rules.same_team),
                barred: cohort.barred(place),
                languages: Languages::of(cohort.languages(place)),
                times: cohort.people[place].availability,
            })
            .collect();
        for (place, managers) in cohort.managers_above().into_iter().enumerate() {
            for manager in managers {
                people[place].barred.push(manager);
                people[manager].barred.push(place);
            }
        }
        for &(mentor, mentee) in &open.pinned {
            // The other way round they could not be a pair anyway.
            people[mentor].barred.push(mentee);
            people[mentee].barred.push(mentor);
        }
        let mut teams = vec![Vec::new(); people.iter().filter_map(|facts| facts.team).max().map_or(0, |most| most + 1)];
        for (place, facts) in people.iter().enumerate() {
            if let Some(team) = facts.team {
                teams[team].push(place);
            }
        }
        let sides = Side::BOTH.map(|side| open.side(side).to_vec());
        let numbers = sides.each_ref().map(|places| {
            let mut numbers = vec![ABSENT; people.len()];
            for (number, &place) in places.iter().enumerate() {
                numbers[place] = number as u32;
            }
            numbers
        });
        let either = sides.each_ref().map(|places| {
            let numbered = places.iter().enumerate().filter(|&(_, &place)| people[place].either);
            numbered.map(|(number, _)| number as u32).collect()
        });
        Self {
            languages_asked: people.iter().any(|facts| !matches!(facts.languages, Languages::NotAsked)),
            times_asked: people.iter().any(|facts| facts.times.is_some()),
            shared_times: cohort.rules.shared_times,
            places: sides,
            numbers,
            either,
            people,
            teams,
        }
    }
}

impl Bars for Crowd {
    fn bar(&self, way: Way, one: usize, sums: &dyn Fn(usize) -> (u32, u32), barred: &mut Vec<u32>) {
        let (own_side, other_side) = (index(side(way)), index(side(way).other()));
        let place = self.places[own_side][one];
        let own = &self.people[place];
        let number = |place: &usize| Some(self.numbers[other_side][*place]).filter(|&number| number != ABSENT);
        barred.extend(number(&place));
        barred.extend(own.barred.iter().filter_map(number));
        if let Some(team) = own.team {
            barred.extend(self.teams[team].iter().filter_map(number));
        }
        let others = self.places[other_side].iter().map(|&place| &self.people[place]).zip(0u32..);
        if self.languages_asked && !matches!(own.languages, Languages::NotAsked) {
            let strange = others.clone().filter(|(other, _)| own.languages.strange_to(&other.languages));
            barred.extend(strange.map(|(_, number)| number));
        }
        if let Some(times) = own.times.filter(|_| self.times_asked) {
            let never = others.filter(|(other, _)| other.times.is_some_and(|o| times.shared(o) < self.shared_times));
            barred.extend(never.map(|(_, number)| number));
        }
        if own.either {
            barred.extend(self.either[other_side].iter().copied().filter(|&number| {
                let other = &self.people[self.places[other_side][number as usize]];
                let (gain, give) = sums(number as usize);
                let (gain, give) = (share(gain, own.asks), share(give, other.asks));
                // The one from whom the other gains more is the mentor; of equals, whose lot is lower.
                let (mentor, mentee) = if way == Way::Rows { (gain, give) } else { (give, gain) };
                let (first, second) = if way == Way::Rows { (own.lot, other.lot) } else { (other.lot, own.lot) };
                mentor > mentee || (mentor == mentee && first > second)
            }));
        }
    }
}
