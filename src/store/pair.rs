//! What the two of a pair do: each act is an entry about their space, by whoever uses this device.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::journal::Store;
use super::record::Record;
use super::trouble::Trouble;
use crate::codec::files::Workspace;
use crate::domain::id::{GoalId, MeetingId, PairId};
use crate::domain::journal::{Author, Change, Entry, EntryId, Register, Subject};
use crate::domain::pair::{
    Arrival, DeviceUse, Goal, LetOut, Meeting, NextStep, PairCard, PairSpace, Partner, Stage, Term,
};
use crate::domain::side::Side;
use crate::domain::two;
use crate::platform::{chance, clock};

/// A pair's space on this device, as whoever uses it sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    pub space: PairSpace,
    pub device: DeviceUse,
    /// How many changes the partner's device lacks, as far as this one knows.
    pub unshared: usize,
    /// Whether the two have no coordinator.
    home: bool,
}

impl Here {
    pub fn pair(&self) -> &PairId {
        &self.space.card.pair
    }

    pub fn side(&self) -> Side {
        self.device.side
    }

    /// Who uses this device.
    pub fn me(&self) -> &Partner {
        self.space.card.partner(self.side())
    }

    pub fn partner(&self) -> &Partner {
        self.space.card.partner(self.side().other())
    }

    /// Whether somebody runs a programme around the two.
    pub fn has_coordinator(&self) -> bool {
        !self.home
    }

    pub fn next_step(&self) -> NextStep {
        NextStep::of(&self.space, self.side(), self.unshared, clock::today())
    }
}

/// The pair's space, once it is opened here and somebody has said who they are.
pub fn here(store: Store, pair: &PairId) -> Option<Here> {
    let (space, device, home) = store.state().with(|state| {
        let space = state.pairs.get(pair)?.clone();
        let home = two::is_home(state, &space.card);
        Some((space, state.devices.get(pair)?.clone(), home))
    })?;
    let unshared = device.unshared(&space.card.partner(device.side).id, &entries(store, pair));
    Some(Here { space, device, unshared, home })
}

/// The entries about a pair's space, in order.
pub fn entries(store: Store, pair: &PairId) -> Vec<Entry> {
    store.entries_about(&Subject::Pair(pair.clone()))
}

/// Opens a pair's space on this device, for one of the two. A space that is open already stays as it is.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn open(store: Store, card: PairCard, side: Side) -> Result<(), Trouble> {
    let (pair, by) = (card.pair.clone(), Author::Person(card.partner(side).id.clone()));
    if !store.state().with_untracked(|state| state.pairs.contains_key(&pair)) {
        store.record(by.clone(), Subject::Pair(pair.clone()), vec![Change::PairOpened { card }]).await?;
    }
    store.record(by, Subject::Device(pair), vec![Change::SideChosen { side }]).await
}

/// All that is stored of a pair's space, as the file for the partner has it: also what this version cannot read.
pub async fn workspace(store: Store, pair: &PairId) -> Workspace {
    let records = store.records().await;
    Workspace::of_records(pair, records.iter().map(|record| record.text.as_str()))
}

/// What the partner's file brings that is not here yet.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// What can be told of it, in order.
    pub new: Vec<Entry>,
    /// How many changes in it only a newer version can read.
    pub later: usize,
    /// How many changes of the file are here already.
    pub known: usize,
    records: Vec<Record>,
}

impl News {
    pub fn of(store: Store, workspace: Workspace) -> Self {
        let here = entries(store, workspace.pair());
        let all = workspace.records().into_iter().map(Record::brought);
        let (known, records): (Vec<_>, Vec<_>) = all.partition(|record| store.knows(record));
        let later = records.iter().filter(|record| record.entry().is_none()).count();
        let new = Arrival::of(workspace.into_entries(), &here).new;
        Self { new, later, known: known.len(), records }
    }

    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

/// How many changes of a pair's space are kept here that only a newer version can read.
pub fn later(store: Store, pair: &PairId) -> usize {
    store.state().track();
    let records = store.set_aside();
    Workspace::of_records(pair, records.iter().map(|record| record.text.as_str())).set_aside()
}

/// Takes in what the partner's device made and this one lacks; where nobody has said yet who uses this one, with that
/// too. Answers how many changes were new.
pub async fn take_in(store: Store, card: &PairCard, news: News, side: Option<Side>) -> Result<usize, Trouble> {
    let count = store.take_in_records(news.records).await?;
    if let Some(side) = side {
        choose_side(store, card, side).await?;
    }
    Ok(count)
}

/// Says which of the two uses this device from now on.
pub async fn choose_side(store: Store, card: &PairCard, side: Side) -> Result<(), Trouble> {
    let by = Author::Person(card.partner(side).id.clone());
    store.record(by, Subject::Device(card.pair.clone()), vec![Change::SideChosen { side }]).await
}

async fn change(store: Store, here: &Here, change: Change) -> Result<(), Trouble> {
    change_seen(store, here, change, None).await
}

/// Changes something that the partner may change apart. `seen` are the versions that the writer had before them.
async fn change_seen(
    store: Store,
    here: &Here,
    change: Change,
    seen: Option<BTreeSet<EntryId>>,
) -> Result<(), Trouble> {
    let by = Author::Person(here.me().id.clone());
    store.record_seen(by, Subject::Pair(here.pair().clone()), vec![(change, seen)]).await
}

fn seen<T: PartialEq>(register: Option<&Register<T>>) -> Option<BTreeSet<EntryId>> {
    Some(register.map(Register::seen).unwrap_or_default())
}

/// A name for a goal that is about to be set.
pub fn new_goal() -> GoalId {
    GoalId::new(chance::fresh_id())
}

/// A name for a meeting that is about to be logged.
pub fn new_meeting() -> MeetingId {
    MeetingId::new(chance::fresh_id())
}

/// Sets a goal, or changes the one with its id. `here` is the space as the writer saw it: what the partner changed since
/// stays beside this version, so with meetings and the agreement.
pub async fn set_goal(store: Store, here: &Here, goal: Goal) -> Result<(), Trouble> {
    let seen = seen(here.space.goal_versions(&goal.id));
    change_seen(store, here, Change::GoalSet { goal }, seen).await
}

pub async fn drop_goal(store: Store, here: &Here, goal: GoalId) -> Result<(), Trouble> {
    let seen = seen(here.space.goal_versions(&goal));
    change_seen(store, here, Change::GoalDropped { goal }, seen).await
}

pub async fn record_progress(
    store: Store,
    here: &Here,
    goal: GoalId,
    stage: Stage,
    note: String,
) -> Result<(), Trouble> {
    change(store, here, Change::ProgressMade { goal, stage, note }).await
}

/// Logs a meeting, or changes the one with its id.
pub async fn log_meeting(store: Store, here: &Here, meeting: Meeting) -> Result<(), Trouble> {
    let seen = seen(here.space.meeting_versions(&meeting.id));
    change_seen(store, here, Change::MeetingLogged { meeting }, seen).await
}

pub async fn remove_meeting(store: Store, here: &Here, meeting: MeetingId) -> Result<(), Trouble> {
    let seen = seen(here.space.meeting_versions(&meeting));
    change_seen(store, here, Change::MeetingRemoved { meeting }, seen).await
}

/// Writes one term of the agreement.
pub async fn set_term(store: Store, here: &Here, term: Term, text: String) -> Result<(), Trouble> {
    let seen = seen(here.space.agreement.versions(term));
    change_seen(store, here, Change::AgreementSet { term, text }, seen).await
}

/// Writes whether the coordinator may hear something.
pub async fn set_let_out(store: Store, here: &Here, what: LetOut, yes: bool) -> Result<(), Trouble> {
    let seen = seen(here.space.agreement.let_out_versions(what));
    change_seen(store, here, Change::LetOutSet { what, yes }, seen).await
}

/// Says yes to the agreement as it stands here.
pub async fn agree(store: Store, here: &Here) -> Result<(), Trouble> {
    change(store, here, Change::Agreed { terms: here.space.agreement.basis() }).await
}

/// Notes that the file for the partner was saved, with everything up to now in it.
pub async fn note_saved(store: Store, here: &Here) -> Result<(), Trouble> {
    let by = Author::Person(here.me().id.clone());
    store.record(by, Subject::Device(here.pair().clone()), vec![Change::SpaceSaved]).await
}
