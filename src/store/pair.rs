//! What the two of a pair do: each act is an entry about their space, by whoever uses this device.

use leptos::prelude::*;

use super::journal::Store;
use super::record::Record;
use super::trouble::Trouble;
use crate::codec::files::Workspace;
use crate::domain::id::{GoalId, MeetingId, PairId};
use crate::domain::journal::{Author, Entry, fold, merge};
use crate::domain::pair::{
    DeviceChange, DeviceUse, Goal, LetOut, Meeting, News, NextStep, PairCard, PairChange, PairJournal, PairSpace,
    Partner, Stage, Term, to_hand_over,
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

    /// Whether whoever uses this device may write what a side wants: that side alone.
    pub fn may_write_for(&self, side: Side) -> bool {
        self.side() == side
    }

    /// What to call one of the two in a sentence.
    pub fn called(&self, side: Side) -> &str {
        self.space.card.called(side)
    }

    /// What to call the partner in a sentence.
    pub fn partner_called(&self) -> &str {
        self.called(self.side().other())
    }

    pub fn partner(&self) -> &Partner {
        self.space.card.partner(self.side().other())
    }

    /// Whether somebody runs a programme around the two.
    pub fn has_coordinator(&self) -> bool {
        !self.home
    }

    pub fn next_step(&self) -> NextStep {
        NextStep::of(&self.space, &self.device, self.unshared, clock::today())
    }
}

/// Whether the two of a card have no coordinator.
pub fn is_home(store: Store, card: &PairCard) -> bool {
    store.state().with_untracked(|state| two::is_home(state, card))
}

/// The pair's space, once it is opened here and somebody has said who they are.
pub fn here(store: Store, pair: &PairId) -> Option<Here> {
    let (space, device, home) = store.state().with(|state| {
        let space = state.pairs.get(pair)?.clone();
        let home = two::is_home(state, &space.card);
        let mut device = state.devices.get(pair)?.clone();
        // Both gave their answers here, so the device passes between them and they need no file.
        if home && two::answered_here(state, &space.card) {
            device.wrote.extend(Side::BOTH);
        }
        Some((space, device, home))
    })?;
    let unshared = device.unshared(&space.card.partner(device.side).id, &journal(store, pair));
    Some(Here { space, device, unshared, home })
}

/// The entries about a pair's space, in order.
fn entries(store: Store, pair: &PairId) -> Vec<Entry<PairChange>> {
    store.entries_of(pair)
}

/// All entries here about a pair.
fn journal(store: Store, pair: &PairId) -> PairJournal {
    store.with_entries(|entries| PairJournal::of(pair, entries))
}

/// Opens a pair's space on this device, for one of the two. A space that is open already stays as it is.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn open(store: Store, card: PairCard, side: Side) -> Result<(), Trouble> {
    let (pair, by) = (card.pair.clone(), Author::Person(card.partner(side).id.clone()));
    if !store.state().with_untracked(|state| state.pairs.contains_key(&pair)) {
        store.record(by.clone(), &pair, vec![PairChange::PairOpened { card: Box::new(card) }]).await?;
    }
    store.record(by, &pair, vec![DeviceChange::SideChosen { side }]).await
}

/// All that is stored of a pair's space, as the file for the partner has it: also what this version cannot read.
pub async fn workspace(store: Store, pair: &PairId) -> Workspace {
    let records = store.records().await;
    Workspace::of_records(pair, records.iter().map(|record| record.text.as_str()))
}

/// What the partner would see of the space who has nothing but the file.
pub fn handed_over(store: Store, pair: &PairId) -> Option<PairSpace> {
    fold(pair, to_hand_over(&journal(store, pair))).0
}

/// What the partner's file brings that is not here yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// What it comes to, for the two.
    pub news: Vec<News>,
    /// The space as it will be.
    pub space: Option<PairSpace>,
    /// Whether the space is not on this device yet.
    pub first: bool,
    /// How many changes in it only a newer version can read.
    pub later: usize,
    records: Vec<Record>,
}

impl Brought {
    pub fn of(store: Store, workspace: Workspace) -> Self {
        let pair = workspace.pair().clone();
        let mut records: Vec<_> = workspace.records().into_iter().map(Record::brought).collect();
        records.retain(|record| !store.knows(record));
        let later = records.iter().filter(|record| record.entry().is_none()).count();
        let before = store.state().with_untracked(|state| state.pairs.get(&pair).cloned());
        let all = merge::union(&entries(store, &pair), workspace.entries());
        let space = fold(&pair, &all).0;
        let news = space.as_ref().map(|after| News::between(before.as_ref(), after)).unwrap_or_default();
        Self { news, space, first: before.is_none(), later, records }
    }

    /// How many things are new.
    pub fn count(&self) -> usize {
        self.news.len() + self.later + usize::from(self.first)
    }

    /// Whether there is nothing to take in. What takes back something that is not here is taken in, and no news.
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
/// too.
pub async fn take_in(store: Store, card: &PairCard, brought: Brought, side: Option<Side>) -> Result<(), Trouble> {
    store.take_in_records(brought.records).await?;
    match side {
        Some(side) => choose_side(store, card, side).await,
        None => Ok(()),
    }
}

/// Says which of the two uses this device from now on.
pub async fn choose_side(store: Store, card: &PairCard, side: Side) -> Result<(), Trouble> {
    let by = Author::Person(card.partner(side).id.clone());
    store.record(by, &card.pair, vec![DeviceChange::SideChosen { side }]).await
}

/// Makes changes at one time, by whoever uses this device. What each supersedes is what its writer saw in `here`:
/// what the partner changed since stays beside it.
async fn change(store: Store, here: &Here, changes: Vec<PairChange>) -> Result<(), Trouble> {
    let (by, all) = (Author::Person(here.me().id.clone()), entries(store, here.pair()));
    let changes = changes.into_iter().map(|change| {
        let supersedes = change.supersedes(&here.space, &by, &all);
        (change, supersedes)
    });
    let changes = changes.collect();
    store.record_seen(by, here.pair(), changes).await
}

/// A name for a goal that is about to be set.
pub fn new_goal() -> GoalId {
    GoalId::new(chance::fresh_id())
}

/// A name for a meeting that is about to be logged.
pub fn new_meeting() -> MeetingId {
    MeetingId::new(chance::fresh_id())
}

/// Sets a goal, or changes the one with its id.
pub async fn set_goal(store: Store, here: &Here, goal: Goal) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::GoalSet { goal }]).await
}

pub async fn drop_goal(store: Store, here: &Here, goal: GoalId) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::GoalDropped { goal }]).await
}

pub async fn record_progress(
    store: Store,
    here: &Here,
    goal: GoalId,
    stage: Stage,
    note: String,
) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::ProgressMade { goal, stage, note }]).await
}

/// Logs a meeting, or changes the one with its id.
pub async fn log_meeting(store: Store, here: &Here, meeting: Meeting) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::MeetingLogged { meeting }]).await
}

pub async fn remove_meeting(store: Store, here: &Here, meeting: MeetingId) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::MeetingRemoved { meeting }]).await
}

/// Says that two records are of one meeting, which was this long: one record of it stays.
pub async fn same_meeting(
    store: Store,
    here: &Here,
    one: &MeetingId,
    other: &MeetingId,
    minutes: u16,
) -> Result<(), Trouble> {
    let Some(meeting) = here.space.joined(one, other, minutes) else { return Ok(()) };
    change(
        store,
        here,
        vec![PairChange::MeetingLogged { meeting }, PairChange::MeetingRemoved { meeting: other.clone() }],
    )
    .await
}

/// Says that two meetings of one day are two.
pub async fn two_meetings(store: Store, here: &Here, one: &MeetingId, other: &MeetingId) -> Result<(), Trouble> {
    let Some(mut meeting) = here.space.meetings.get(other).cloned() else { return Ok(()) };
    meeting.other_than.insert(one.clone());
    log_meeting(store, here, meeting).await
}

/// Writes one term of the agreement.
pub async fn set_term(store: Store, here: &Here, term: Term, text: String) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::AgreementSet { term, text }]).await
}

/// Writes whether the coordinator may hear something.
pub async fn set_let_out(store: Store, here: &Here, what: LetOut, yes: bool) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::LetOutSet { what, yes }]).await
}

/// Says yes to the agreement as it is here.
pub async fn agree(store: Store, here: &Here) -> Result<(), Trouble> {
    change(store, here, vec![PairChange::Agreed { terms: here.space.agreement.basis() }]).await
}

/// Notes that the file for the partner was saved, with everything up to now in it.
pub async fn note_saved(store: Store, here: &Here) -> Result<(), Trouble> {
    store.record(Author::Person(here.me().id.clone()), here.pair(), vec![DeviceChange::SpaceSaved]).await
}
