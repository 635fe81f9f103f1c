//! Fairness of the whole: do people of any group get systematically less?
//!
//! Everybody who takes part counts, once. Two things are asked of each group: how many of its people found a partner, and
//! how much those gain (the mean over their pairs). As mentors and mentees gain differently by the nature of the match,
//! and groups are not spread evenly over them, everybody is compared with the others of the same role.
//!
//! Whether a difference could be chance is answered by permuting: the groups are dealt out at random among the people of
//! each role, and the share of the deals with a difference as large, either way, is the chance (R. Fisher, "The Design of
//! Experiments", 1935; counted so that it is never 0: B. Phipson and G. Smyth, "Permutation p-values should never be
//! zero", Statistical Applications in Genetics and Molecular Biology 9, 2010). With several groups some difference is
//! found by chance sooner, so the chances are raised as S. Holm has it ("A simple sequentially rejective multiple test
//! procedure", Scandinavian Journal of Statistics 6, 1979). The deals hang on the seed alone: the same people give the
//! same figures.
//!
//! Only groups of a least size are shown; and where what is left over (smaller groups, and people who did not say) could
//! be worked out by subtraction and is too small itself, the smallest groups are left out as well, until it is not.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::gained::gained;
use super::lot::Chance;
use super::outcome::Outcome;
use crate::domain::id::PersonId;
use crate::domain::person::{Person, Role};

/// How many deals are made.
const DEALS: u32 = 1_999;
/// Below this chance a difference is taken for one that is there.
pub const SIGNIFICANT: f64 = 0.05;
/// The least size of a group by background.
pub const BACKGROUND: usize = 10;

/// How the groups fare. A group or a figure that is not here was too small to show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fairness {
    /// In the order of their names.
    pub groups: Vec<Group>,
    /// How many people are in no group that is shown.
    pub others: usize,
}

/// How one group fares.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub people: usize,
    /// The share of them who found a partner: 0 to 1.
    pub matched: Compared,
    /// The mean benefit of those who did: 0 to 1. None where they, or the others, are too few.
    pub benefit: Option<Compared>,
}

/// A figure of a group beside everybody else's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    pub mean: f64,
    /// How much more the group has than the others have, role by role: below 0 for less.
    pub difference: f64,
    /// The chance of so large a difference, either way, if groups made none: 0 to 1, raised for the number of groups.
    pub chance: f64,
}

impl Compared {
    /// Whether the group has less, and hardly by chance.
    pub fn is_less(&self) -> bool {
        self.difference < 0.0 && self.chance < SIGNIFICANT
    }
}

/// One person as the comparison sees them.
struct Seen {
    role: Role,
    group: Option<usize>,
    value: f64,
}

/// How each group fares in this result. `group` says in which a person is, and none for somebody who did not say or did
/// not agree to be counted; `least` is the smallest size of a group that may be shown.
pub fn fairness(
    people: &[Arc<Person>],
    outcome: &Outcome,
    group: impl Fn(&Person) -> Option<String>,
    least: usize,
    seed: u32,
) -> Fairness {
    // By id, so that the order of arrival makes no difference.
    let taking_part: BTreeMap<&PersonId, &Arc<Person>> = people
        .iter()
        .filter(|person| person.consent && person.capacity > 0)
        .map(|person| (&person.id, person))
        .collect();
    let gained = gained(outcome);
    let groups: Vec<Option<String>> = taking_part.values().map(|person| group(person)).collect();
    let shown = large_enough(&groups, least);
    let names: Vec<&String> = shown.keys().collect();
    let seen = |value: &dyn Fn(&PersonId) -> Option<f64>| -> Vec<Seen> {
        let all = taking_part.iter().zip(&groups);
        let number = |group: &String| names.binary_search(&group).ok();
        all.filter_map(|((id, person), group)| {
            Some(Seen { role: person.role, group: group.as_ref().and_then(number), value: value(id)? })
        })
        .collect()
    };
    let everybody = seen(&|id| Some(if gained.contains_key(id) { 1.0 } else { 0.0 }));
    let partnered = seen(&|id| gained.get(id).copied());
    let matched = compared(&everybody, names.len(), seed);
    let benefit = compared(&partnered, names.len(), seed);
    // Those who found a partner are fewer: each group of them has to be large enough too, and what is left over as well.
    let of_partnered: Vec<Option<String>> =
        partnered.iter().map(|seen| seen.group.map(|number| names[number].clone())).collect();
    let enough = large_enough(&of_partnered, least);
    Fairness {
        others: groups.len() - shown.values().sum::<usize>(),
        groups: names
            .iter()
            .enumerate()
            .filter_map(|(number, name)| {
                Some(Group {
                    name: (*name).clone(),
                    people: shown[*name],
                    matched: matched[number]?,
                    benefit: benefit[number].filter(|_| enough.contains_key(*name)),
                })
            })
            .collect(),
    }
}

/// The groups that may be shown, and how many are in each: none too small, and no small rest that would show by
/// subtraction.
fn large_enough(groups: &[Option<String>], least: usize) -> BTreeMap<String, usize> {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for group in groups.iter().flatten() {
        *sizes.entry(group.clone()).or_default() += 1;
    }
    sizes.retain(|_, size| *size >= least.max(1));
    loop {
        let rest = groups.len() - sizes.values().sum::<usize>();
        if rest == 0 || rest >= least {
            return sizes;
        }
        // Of equally small ones the first by name.
        let smallest = sizes.iter().min_by_key(|(_, size)| **size).map(|(name, _)| name.clone());
        match smallest {
            Some(name) => sizes.remove(&name),
            None => return sizes,
        };
    }
}

/// Each group beside everybody else; none where one of the two is empty.
fn compared(all: &[Seen], groups: usize, seed: u32) -> Vec<Option<Compared>> {
    // What each has beyond the mean of their role: what is left to compare.
    let mut roles: BTreeMap<Role, Vec<usize>> = BTreeMap::new();
    for (at, seen) in all.iter().enumerate() {
        roles.entry(seen.role).or_default().push(at);
    }
    let mut beyond = vec![0.0; all.len()];
    for members in roles.values() {
        let mean = members.iter().map(|&at| all[at].value).sum::<f64>() / members.len() as f64;
        members.iter().for_each(|&at| beyond[at] = all[at].value - mean);
    }
    let mut dealt: Vec<Option<usize>> = all.iter().map(|seen| seen.group).collect();
    let mut sizes = vec![0usize; groups];
    dealt.iter().flatten().for_each(|&group| sizes[group] += 1);
    let differences = |dealt: &[Option<usize>]| -> Vec<f64> {
        let mut sums = vec![0.0; groups];
        for (group, beyond) in dealt.iter().zip(&beyond) {
            if let Some(group) = group {
                sums[*group] += beyond;
            }
        }
        // The rest have what the group lacks: all together it is 0.
        let others = |size: usize| (all.len() - size).max(1) as f64;
        sums.iter().zip(&sizes).map(|(sum, &size)| sum / size.max(1) as f64 + sum / others(size)).collect()
    };
    let found = differences(&dealt);
    let mut as_large = vec![0u32; groups];
    let mut chance = Chance::new(seed);
    for _ in 0..DEALS {
        for members in roles.values() {
            for left in (1..members.len()).rev() {
                dealt.swap(members[left], members[chance.below(left + 1)]);
            }
        }
        for (group, difference) in differences(&dealt).iter().enumerate() {
            // Sums in another order differ in their last bits.
            as_large[group] += u32::from(difference.abs() >= found[group].abs() - 1e-9);
        }
    }
    let chances: Vec<f64> = as_large.iter().map(|&as_large| f64::from(as_large + 1) / f64::from(DEALS + 1)).collect();
    let chances = raised(&chances);
    (0..groups)
        .map(|group| {
            let own = all.iter().filter(|seen| seen.group == Some(group)).map(|seen| seen.value);
            let there = sizes[group] > 0 && sizes[group] < all.len();
            there.then(|| Compared {
                mean: own.sum::<f64>() / sizes[group] as f64,
                difference: found[group],
                chance: chances[group],
            })
        })
        .collect()
}

/// The chances, raised for their number by Holm's rule.
fn raised(chances: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|&a, &b| chances[a].total_cmp(&chances[b]));
    let (mut raised, mut so_far) = (vec![1.0; chances.len()], 0.0_f64);
    for (before, &at) in order.iter().enumerate() {
        so_far = so_far.max((chances[at] * (chances.len() - before) as f64).min(1.0));
        raised[at] = so_far;
    }
    raised
}
