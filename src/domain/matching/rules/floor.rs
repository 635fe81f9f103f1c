//! Neither gains less than the floor. A pin may override it, so that it stands apart from the other rules.

use std::collections::BTreeMap;

use crate::domain::benefit::{Benefits, share};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::rules::Rules;

/// Why the pair may not be made.
pub fn excludes(rules: &Rules, benefits: Benefits) -> Option<Exclusion> {
    let Benefits { mentor, mentee } = benefits;
    (!is_reached(rules, benefits.least()))
        .then_some(Exclusion::Floor { mentor_benefit: mentor, mentee_benefit: mentee })
}

/// The least upper sum of the formula at which the floor is reached, by what a person asks for.
pub fn least_sums(rules: &Rules) -> impl FnMut(u32) -> u32 {
    least_where(|benefit| is_reached(rules, benefit))
}

fn is_reached(rules: &Rules, benefit: f64) -> bool {
    benefit >= rules.floor
}

/// The least upper sum of the formula whose benefit is enough, by what a person asks for.
pub fn least_where(enough: impl Fn(f64) -> bool) -> impl FnMut(u32) -> u32 {
    let mut known = BTreeMap::new();
    move |asks| {
        let find = || (0..=asks).find(|&sum| enough(share(sum, asks))).unwrap_or(u32::MAX);
        *known.entry(asks).or_insert_with(find)
    }
}
