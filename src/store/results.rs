//! What a coordinator does with the results of a programme: each act is an entry about it.

use std::sync::Arc;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::id::ProgrammeId;
use crate::domain::journal::{Author, Change, EntryId, State, Subject};
use crate::domain::matching::Outcome;
use crate::domain::programme::Programme;
use crate::domain::results::{Basis, Kept, Matched};
use crate::domain::rules::{Couple, Rules};

/// That this match was made. What its proof says already is not said again.
pub(super) fn matched(outcome: Arc<Outcome>, basis: Basis) -> Change {
    let asked = basis.asked.filter(|_| outcome.certificate.is_none());
    Change::Matched { outcome, basis: Some(Box::new(Basis { asked, ..basis })) }
}

/// What a match that begins now is made of.
pub fn basis(store: Store, programme: &Programme, rules: Rules) -> Basis {
    let newest = store.with_entries(|entries| entries.last().map(|entry| entry.id));
    // A programme that is there was made by an entry.
    programme.basis(rules, newest.unwrap_or_else(|| EntryId::next(programme.created, [0; 10], None)))
}

async fn act(store: Store, id: &ProgrammeId, changes: Vec<Change>) -> Result<(), Trouble> {
    store.record(Author::Organiser, Subject::Programme(id.clone()), changes).await
}

/// Sets rules together with the match that was made by them.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn use_rules(
    store: Store,
    id: &ProgrammeId,
    rules: Rules,
    outcome: Arc<Outcome>,
    basis: Basis,
) -> Result<(), Trouble> {
    act(store, id, vec![Change::RulesSet { rules }, matched(outcome, basis)]).await
}

/// Notes that these pairs were handed out: their files were saved.
pub async fn handed_out(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![Change::PairsHandedOut { pairs }]).await
}

/// Lets the next search part these pairs, though they were handed out.
pub async fn let_go(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![Change::PairsLetGo { pairs }]).await
}

/// Lets the next search keep these pairs again.
pub async fn hold(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![Change::PairsHeld { pairs }]).await
}

/// Keeps a match that parts these pairs, though they were handed out: one act.
pub async fn renew(
    store: Store,
    id: &ProgrammeId,
    parted: Vec<Couple>,
    outcome: Arc<Outcome>,
    basis: Basis,
) -> Result<(), Trouble> {
    let let_go = (!parted.is_empty()).then_some(Change::PairsLetGo { pairs: parted });
    act(store, id, let_go.into_iter().chain([matched(outcome, basis)]).collect()).await
}

/// Keeps a match under a name.
pub async fn keep(store: Store, id: &ProgrammeId, result: EntryId, name: String) -> Result<(), Trouble> {
    act(store, id, vec![Change::ResultKept { result, name }]).await
}

pub async fn rename(store: Store, id: &ProgrammeId, result: EntryId, name: String) -> Result<(), Trouble> {
    act(store, id, vec![Change::ResultRenamed { result, name }]).await
}

pub async fn drop(store: Store, id: &ProgrammeId, result: EntryId) -> Result<(), Trouble> {
    act(store, id, vec![Change::ResultDropped { result }]).await
}

/// Makes a kept result the one to hand out, and its rules those of the programme. The coordinator's word on single pairs
/// stays: a pair that was ruled out since is not allowed again unasked.
pub async fn choose(store: Store, programme: &Programme, kept: &Kept) -> Result<(), Trouble> {
    let mut changes = vec![Change::ResultChosen { result: kept.matched.entry }];
    if kept.matched.asked.rules != programme.rules {
        changes.push(Change::RulesSet { rules: kept.matched.asked.rules.clone() });
    }
    act(store, &programme.id, changes).await
}

/// The programme as it was when this match was made; none where that is not known (any more), as where another device's
/// entries came between.
pub fn as_of(store: Store, id: &ProgrammeId, matched: &Matched) -> Option<Arc<Programme>> {
    let about = Subject::Programme(id.clone());
    let then = store.with_entries(|entries| {
        State::fold(entries.iter().filter(|entry| entry.about == about && entry.id <= matched.seen))
    });
    then.programmes.get(id).filter(|programme| programme.mark == matched.people).cloned()
}
