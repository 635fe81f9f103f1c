//! When there is enough to lose that a backup is worth a word.

use super::id::ProgrammeId;
use super::programme::ProgrammeChange;
use super::state::{AnyChange, AnyEntry, State};
use super::time::Moment;

/// How many changes without a backup are worth a word.
pub const MANY: usize = 25;
/// How long nothing is said again after the person has put it off, in milliseconds: a week.
pub const QUIET: u64 = 7 * 24 * 60 * 60 * 1000;

/// What would be lost with this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtRisk {
    /// The key that opens people's answers, and nothing else does.
    Key,
    /// A good deal of work.
    Work,
}

/// What there is to lose since the last backup, if it is worth a word. A programme of invented people is not.
pub fn at_risk(entries: &[AnyEntry], state: &State, backed_up: Option<Moment>) -> Option<AtRisk> {
    let sample = |id: &ProgrammeId| state.programmes.get(id).is_some_and(|programme| programme.sample);
    let of_value = |entry: &&AnyEntry| !matches!(&entry.change, AnyChange::Programme(id, _) if sample(id));
    let since = |entry: &&AnyEntry| backed_up.is_none_or(|at| entry.id.moment() > at);
    let (mut changes, mut key) = (0, false);
    for entry in entries.iter().filter(since).filter(of_value) {
        changes += 1;
        key |= matches!(entry.change, AnyChange::Programme(_, ProgrammeChange::KeyMade { .. }));
    }
    match key {
        true => Some(AtRisk::Key),
        false => (changes >= MANY).then_some(AtRisk::Work),
    }
}

/// Whether the person has put the word off, and not long ago.
pub fn is_quiet(put_off: Option<Moment>, now: Moment) -> bool {
    put_off.is_some_and(|at| now.0.saturating_sub(at.0) < QUIET)
}

/// What is kept, counted as people count it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Programmes with a coordinator.
    pub programmes: usize,
    /// The people in all programmes.
    pub people: usize,
    /// Questionnaires.
    pub answers: usize,
    pub pairs: usize,
}

impl Holdings {
    pub fn of(state: &State) -> Self {
        Self {
            programmes: state.programmes.keys().filter(|id| **id != ProgrammeId::home()).count(),
            people: state.programmes.values().map(|programme| programme.people.len()).sum(),
            answers: state.profiles.len(),
            pairs: state.pairs.len(),
        }
    }
}
