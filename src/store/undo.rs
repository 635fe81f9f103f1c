//! What was done on this device, and taking it back.

use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::journal::undo::{acts, acts_where};
use crate::domain::journal::{Act, Author, Change};
use crate::domain::profile::ProfileChange;
use crate::domain::state::{AnyChange, AnyEntry, Subject};

/// Which part of what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HistoryOf {
    /// All programmes of the coordinator's.
    Programmes,
    Programme(ProgrammeId),
    /// All questionnaires on this device, and the people that two without a coordinator brought.
    Profiles,
    Profile(PersonId),
    /// A pair's shared space.
    Pair(PairId),
}

impl HistoryOf {
    fn has(&self, about: &Subject) -> bool {
        match (self, about) {
            (HistoryOf::Programmes, Subject::Programme(id)) => *id != ProgrammeId::home(),
            (HistoryOf::Programme(programme), Subject::Programme(id)) => programme == id,
            (HistoryOf::Profiles, Subject::Programme(id)) => *id == ProgrammeId::home(),
            (HistoryOf::Profiles, Subject::Profile(_)) => true,
            (HistoryOf::Profile(person), Subject::Profile(id)) => person == id,
            (HistoryOf::Pair(pair), Subject::Pair(id)) => pair == id,
            _ => false,
        }
    }
}

/// What was done, the newest first. What was answered for two people with no coordinator is told on their own pages only,
/// which are closed while the other one answers.
pub fn history(store: Store, scope: &HistoryOf) -> Vec<Act<AnyChange>> {
    store.state().track();
    let of_two = match scope {
        HistoryOf::Profiles => {
            store.entries_where(|entry| matches!(entry.change, AnyChange::Profile(_, ProfileChange::ForTwo)))
        }
        _ => Vec::new(),
    };
    let is_of_two = |entry: &AnyEntry| of_two.iter().any(|two| two.change.about() == entry.change.about());
    acts(&store.entries_where(|entry| scope.has(&entry.change.about()) && !is_of_two(entry)))
}

/// The act that these entries, recorded together, are or belong to: for an undo, what it took back or brought back.
pub fn act_of(store: Store, recorded: &[AnyEntry]) -> Option<Act<AnyChange>> {
    store.state().track();
    let first = recorded.first()?;
    with_around(store, &first.change.about(), |entries| act_among(entries, first))
}

fn act_among(entries: &[&AnyEntry], first: &AnyEntry) -> Option<Act<AnyChange>> {
    let mut act = first.act.unwrap_or(first.id);
    // Each step goes to an older entry.
    while let Some(named) = entries.iter().find(|entry| entry.id == act).and_then(|entry| entry.change.undone()) {
        let older = named.iter().find_map(|id| entries.iter().find(|entry| entry.id == *id && entry.id < act))?;
        act = older.act.unwrap_or(older.id);
    }
    let is = |found: &[&AnyEntry]| found.iter().any(|entry| entry.id == act);
    acts_where(entries.iter().copied(), is).into_iter().next()
}

/// Takes an act back, or brings it back where it was taken back.
///
/// # Errors
/// As [`Store::record`].
pub async fn turn(store: Store, act: &Act<AnyChange>) -> Result<(), Trouble> {
    match act.turned() {
        Some(change) => store.record_any(act.by().clone(), vec![(change, None)]).await,
        None => Ok(()),
    }
}

/// Whether an act can be taken back, or brought back, from here.
pub fn may_turn(store: Store, act: &Act<AnyChange>) -> bool {
    act.turned().is_some() && is_mine(store, act)
}

/// Whether an act is that of whoever uses this device. In a pair's space nobody takes back what the partner did.
pub fn is_mine(store: Store, act: &Act<AnyChange>) -> bool {
    let AnyChange::Pair(pair, _) = &act.first().change else { return true };
    let me = store.state().with(|state| {
        let (space, device) = (state.pairs.get(pair)?, state.devices.get(pair)?);
        Some(Author::Person(space.card.partner(device.side).id.clone()))
    });
    me.as_ref() == Some(act.by())
}

/// Looks at the entries about a subject, in order: in them, what an act names can be looked up.
pub fn with_around<T>(store: Store, about: &Subject, look: impl FnOnce(&[&AnyEntry]) -> T) -> T {
    // Entries can hold thousands of people: they are not copied.
    store.with_entries(|entries| {
        look(&entries.iter().filter(|entry| entry.change.about() == *about).collect::<Vec<_>>())
    })
}
