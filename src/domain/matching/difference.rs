//! What differs between two results: by what rules, and for whom.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::outcome::Outcome;
use crate::domain::benefit::whole;
use crate::domain::id::PersonId;
use crate::domain::rules::{Couple, Rules, Steering};
use crate::domain::side::Side;

/// Two results, the second beside the first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// Everybody for whom anything differs, whoever loses most first, then by id.
    pub people: Vec<Moved>,
    /// How many have the same partners and gain the same in both.
    pub same: usize,
}

/// Somebody for whom two results differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub person: PersonId,
    /// Their partners in the first result and in the second, in order of the ids.
    pub before: Vec<Partner>,
    pub after: Vec<Partner>,
}

/// A partner, and what the person gains from them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Partner {
    pub partner: PersonId,
    /// On which side the person stands.
    pub side: Side,
    /// In millionths of what they asked for.
    pub benefit: u32,
}

/// How somebody fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// They have a partner in the first result only.
    Leaves,
    /// They have a partner in the second result only.
    Joins,
    /// They have another partner, or one more or less.
    Moves,
    /// The same partners, from whom they gain something else: their answers are others.
    Stays,
}

impl Moved {
    pub fn fate(&self) -> Fate {
        fn partners(held: &[Partner]) -> impl Iterator<Item = (&PersonId, Side)> {
            held.iter().map(|one| (&one.partner, one.side))
        }
        match (self.before.is_empty(), self.after.is_empty()) {
            (false, true) => Fate::Leaves,
            (true, false) => Fate::Joins,
            _ if partners(&self.before).eq(partners(&self.after)) => Fate::Stays,
            _ => Fate::Moves,
        }
    }

    /// What the person gains more in the second result, over all partners, in millionths; below 0 what they lose.
    pub fn gain(&self) -> i64 {
        gained(&self.after) - gained(&self.before)
    }

    /// On which side the person stands, in the second result where they are in both.
    pub fn side(&self) -> Option<Side> {
        self.after.first().or(self.before.first()).map(|partner| partner.side)
    }
}

/// All that somebody gains from these partners, in millionths.
pub fn gained(partners: &[Partner]) -> i64 {
    partners.iter().map(|partner| i64::from(partner.benefit)).sum()
}

impl Difference {
    pub fn between(before: &Outcome, after: &Outcome) -> Self {
        let (before, after) = (held(before), held(after));
        let (mut before, mut after) = (before.as_slice(), after.as_slice());
        let (mut people, mut same) = (Vec::new(), 0);
        // Both are in the order of the ids: whoever is next is first in one of them, or in both.
        while let Some(person) = before.first().into_iter().chain(after.first()).map(|held| held.0).min() {
            let (then, now) = (take(&mut before, person), take(&mut after, person));
            match then == now {
                true => same += 1,
                false => people.push(Moved {
                    person: person.clone(),
                    before: then.iter().map(partner).collect(),
                    after: now.iter().map(partner).collect(),
                }),
            }
        }
        // Those of equal gain are in order already.
        people.sort_by_cached_key(Moved::gain);
        Self { people, same }
    }

    pub fn count(&self, fate: Fate) -> usize {
        self.people.iter().filter(|moved| moved.fate() == fate).count()
    }

    /// How many gain more in the second result.
    pub fn winners(&self) -> usize {
        self.people.iter().filter(|moved| moved.gain() > 0).count()
    }

    /// How many gain less in the second result.
    pub fn losers(&self) -> usize {
        self.people.iter().filter(|moved| moved.gain() < 0).count()
    }

    /// How many gain as much with other partners.
    pub fn even(&self) -> usize {
        self.people.len() - self.winners() - self.losers()
    }

    /// The same, whoever gains most first: their places among the people.
    pub fn winners_first(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.people.len()).collect();
        places.sort_by_key(|&place| (Reverse(self.people[place].gain()), &self.people[place].person));
        places
    }
}

/// Somebody, and of one of their partners what a [`Partner`] says.
type Held<'a> = (&'a PersonId, &'a PersonId, Side, u32);

/// The partners of everybody in a pair, in order.
fn held(outcome: &Outcome) -> Vec<Held<'_>> {
    let mut all = Vec::with_capacity(2 * outcome.pairs.len());
    for pair in &outcome.pairs {
        all.push((&pair.mentor, &pair.mentee, Side::Mentor, whole(pair.mentor_benefit)));
        all.push((&pair.mentee, &pair.mentor, Side::Mentee, whole(pair.mentee_benefit)));
    }
    all.sort_unstable();
    all
}

/// Takes somebody's partners off the front.
fn take<'a, 'b>(rest: &mut &'b [Held<'a>], person: &PersonId) -> &'b [Held<'a>] {
    let count = rest.iter().take_while(|held| held.0 == person).count();
    let (own, others) = rest.split_at(count);
    *rest = others;
    own
}

fn partner(&(_, partner, side, benefit): &Held<'_>) -> Partner {
    Partner { partner: partner.clone(), side, benefit }
}

/// One thing that the rules settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    Objective,
    Floor,
    SameTeam,
    SharedTimes,
    OtherTeam,
    Likes,
    Lot,
}

impl Rule {
    pub const ALL: [Rule; 7] =
        [Rule::Objective, Rule::Floor, Rule::SameTeam, Rule::SharedTimes, Rule::OtherTeam, Rule::Likes, Rule::Lot];

    /// In which of these things two sets of rules differ.
    pub fn differing(a: &Rules, b: &Rules) -> Vec<Rule> {
        let differs = |rule: &Rule| match rule {
            Rule::Objective => a.objective != b.objective,
            Rule::Floor => a.floor != b.floor,
            Rule::SameTeam => a.same_team != b.same_team,
            Rule::SharedTimes => a.shared_times != b.shared_times,
            Rule::OtherTeam => a.soft.other_team != b.soft.other_team,
            Rule::Likes => a.soft.likes != b.soft.likes,
            Rule::Lot => a.seed != b.seed,
        };
        Self::ALL.into_iter().filter(differs).collect()
    }
}

/// How many of the pairs of a result the coordinator has ruled out, and how many that were asked for are not in it.
pub fn against(outcome: &Outcome, steering: &Steering) -> (usize, usize) {
    let made: BTreeSet<Couple> = outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
    let either_way = |couple: &&Couple| {
        let (mentor, mentee) = *couple;
        made.contains(*couple) || made.contains(&(mentee.clone(), mentor.clone()))
    };
    let banned = steering.bans.iter().filter(either_way).count();
    (banned, steering.pins.iter().filter(|couple| !made.contains(*couple)).count())
}
