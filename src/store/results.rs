//! What a coordinator does with the results of a programme: each act is an entry about it.

use std::sync::Arc;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::id::ProgrammeId;
use crate::domain::journal::{Author, EntryId};
use crate::domain::matching::Outcome;
use crate::domain::programme::{Programme, ProgrammeChange};
use crate::domain::results::{Basis, Kept, Matched};
use crate::domain::rules::{Couple, Rules};
use crate::domain::state::{AnyChange, State};

/// That this match was made. What its proof says already is not said again.
pub(super) fn matched(outcome: Arc<Outcome>, basis: Basis) -> ProgrammeChange {
    let asked = basis.asked.filter(|_| outcome.certificate.is_none());
    ProgrammeChange::Matched { outcome, basis: Some(Box::new(Basis { asked, ..basis })) }
}

/// What a match that begins now is made of.
pub fn basis(store: Store, programme: &Programme, rules: Rules) -> Basis {
    let newest = store.with_entries(|entries| entries.last().map(|entry| entry.id));
    // A programme that is there was made by an entry.
    programme.basis(rules, newest.unwrap_or_else(|| EntryId::next(programme.created, [0; 10], None)))
}

async fn act(store: Store, id: &ProgrammeId, changes: Vec<ProgrammeChange>) -> Result<(), Trouble> {
    store.record(Author::Organiser, id, changes).await
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
    act(store, id, vec![ProgrammeChange::RulesSet { rules }, matched(outcome, basis)]).await
}

/// Notes that these pairs were handed out: their files were saved.
pub async fn handed_out(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::PairsHandedOut { pairs }]).await
}

/// Lets the next search part these pairs, though they were handed out.
pub async fn let_go(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::PairsLetGo { pairs }]).await
}

/// Lets the next search keep these pairs again.
pub async fn hold(store: Store, id: &ProgrammeId, pairs: Vec<Couple>) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::PairsHeld { pairs }]).await
}

/// Keeps a match that parts these pairs, though they were handed out: one act.
pub async fn renew(
    store: Store,
    id: &ProgrammeId,
    parted: Vec<Couple>,
    outcome: Arc<Outcome>,
    basis: Basis,
) -> Result<(), Trouble> {
    let let_go = (!parted.is_empty()).then_some(ProgrammeChange::PairsLetGo { pairs: parted });
    act(store, id, let_go.into_iter().chain([matched(outcome, basis)]).collect()).await
}

/// Keeps a match under a name.
pub async fn keep(store: Store, id: &ProgrammeId, result: EntryId, name: String) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::ResultKept { result, name }]).await
}

pub async fn rename(store: Store, id: &ProgrammeId, result: EntryId, name: String) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::ResultRenamed { result, name }]).await
}

pub async fn drop(store: Store, id: &ProgrammeId, result: EntryId) -> Result<(), Trouble> {
    act(store, id, vec![ProgrammeChange::ResultDropped { result }]).await
}

/// Makes a kept result the one to hand out, and its rules those of the programme. The coordinator's word on single pairs
/// stays: a pair that was ruled out since is not allowed again unasked.
pub async fn choose(store: Store, programme: &Programme, kept: &Kept) -> Result<(), Trouble> {
    let mut changes = vec![ProgrammeChange::ResultChosen { result: kept.matched.entry }];
    if kept.matched.asked.rules != programme.rules {
        changes.push(ProgrammeChange::RulesSet { rules: kept.matched.asked.rules.clone() });
    }
    act(store, &programme.id, changes).await
}

/// The programme as it was when this match was made; none where that is not known (any more), as where another device's
/// entries came between.
pub fn as_of(store: Store, id: &ProgrammeId, matched: &Matched) -> Option<Arc<Programme>> {
    let then = store.with_entries(|entries| {
        let of_it = |change: &AnyChange| matches!(change, AnyChange::Programme(about, _) if about == id);
        State::fold(entries.iter().filter(|entry| of_it(&entry.change) && entry.id <= matched.seen))
    });
    then.programmes.get(id).filter(|programme| programme.mark == matched.people).cloned()
}
