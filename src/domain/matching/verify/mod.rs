//! Whether a result is what its certificate claims: checked pair by pair, with nothing of the search for it.
//!
//! What is claimed, and why the checks prove it, stands in [`super::certificate`].

use std::sync::Arc;

mod loads;
mod made;
mod prices;
mod violation;
mod worst_off;

pub use self::violation::Violation;

use self::made::Made;
use super::certificate::{Certificate, Proof};
use super::cohort::Cohort;
use super::open::Open;
use super::stable;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Objective};

/// Checks that these pairs are the result that the certificate claims for these people.
///
/// # Errors
/// The first [`Violation`] found.
pub fn verify(people: &[Arc<Person>], pairs: &[Couple], certificate: &Certificate) -> Result<(), Violation> {
    let cohort = Cohort::new(people, &certificate.rules, &certificate.steering);
    let open = Open::new(&cohort, &certificate.steering);
    let mut result = Made::new(&open, pairs)?;
    result.definition = certificate.definition;
    match (certificate.rules.objective, &certificate.proof) {
        (Objective::Total, Proof::Prices(prices)) if prices.bonus == 0 && prices.first == 0 => {
            result.check_prices(prices, 0)
        }
        (Objective::Total, Proof::Prices(_)) => Err(Violation::Bonus),
        (Objective::Coverage, Proof::Prices(prices)) => result.check_bonus(prices).and(result.check_prices(prices, 0)),
        (Objective::WorstOff, Proof::WorstOff(proof)) => result.check_worst_off(proof),
        (Objective::StableMentee | Objective::StableMentor, Proof::Stable) => result.check_stable(),
        _ => Err(Violation::OtherProof),
    }
}

impl Made<'_> {
    fn check_stable(&self) -> Result<(), Violation> {
        let chosen: Vec<(usize, usize)> = self.chosen.iter().copied().collect();
        let mut first = None;
        stable::blocking(self.open, &chosen, |mentor, mentee| {
            first = Some(self.couple((mentor, mentee)));
            false
        });
        first.map_or(Ok(()), |couple| Err(Violation::Blocking { couple }))
    }
}
