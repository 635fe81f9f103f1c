//! What a coordinator does with a programme: each act is an entry about it.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::journal::Store;
use super::results;
use super::sealing::{SealTrouble, Sealer};
use super::trouble::Trouble;
use crate::domain::choosing::Choices;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::invitation::{PublicKey, Terms};
use crate::domain::journal::Author;
use crate::domain::matching::Outcome;
use crate::domain::person::Person;
use crate::domain::programme::ProgrammeChange;
use crate::domain::results::Basis;
use crate::domain::rules::{Couple, Rules};
use crate::domain::topic::TopicId;
use crate::platform::chance;

/// What a new programme starts with.
pub struct New {
    pub name: String,
    pub aim: String,
    /// Whether it is there to try the product with invented people.
    pub sample: bool,
    pub people: Vec<Person>,
}

/// Makes a programme.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn create(store: Store, new: New) -> Result<ProgrammeId, Trouble> {
    let id = ProgrammeId::new(chance::fresh_id());
    let mut changes = vec![ProgrammeChange::ProgrammeCreated { name: new.name, aim: new.aim, sample: new.sample }];
    if !new.people.is_empty() {
        changes.push(ProgrammeChange::PeopleBrought { people: new.people });
    }
    store.record(Author::Organiser, &id, changes).await?;
    Ok(id)
}

async fn change(store: Store, id: &ProgrammeId, change: ProgrammeChange) -> Result<(), Trouble> {
    store.record(Author::Organiser, id, vec![change]).await
}

pub async fn rename(store: Store, id: &ProgrammeId, name: String, aim: String) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::ProgrammeRenamed { name, aim }).await
}

pub async fn remove(store: Store, id: &ProgrammeId) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::ProgrammeRemoved).await
}

pub async fn remove_person(store: Store, id: &ProgrammeId, person: PersonId) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::PersonRemoved { person }).await
}

/// Writes somebody down who is new, or anew, with whom they would like where that has changed.
pub async fn write_person(
    store: Store,
    id: &ProgrammeId,
    person: Person,
    choices: Option<Choices>,
    new: bool,
) -> Result<(), Trouble> {
    let written = match new {
        true => ProgrammeChange::PeopleBrought { people: vec![person] },
        false => ProgrammeChange::PersonChanged { person: Box::new(person) },
    };
    let choices = choices.map(|choices| ProgrammeChange::ChoicesBrought { choices });
    store.record(Author::Organiser, id, std::iter::once(written).chain(choices).collect()).await
}

/// Makes one topic of several, or gives one another name.
pub async fn merge_topics(
    store: Store,
    id: &ProgrammeId,
    topics: BTreeSet<TopicId>,
    into: TopicId,
) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::TopicsMerged { topics, into }).await
}

/// Keeps a match that was made of this.
pub async fn keep_match(store: Store, id: &ProgrammeId, outcome: Arc<Outcome>, basis: Basis) -> Result<(), Trouble> {
    change(store, id, results::matched(outcome, basis)).await
}

/// Keeps what came of a match together with the coordinator's own words that it was made with, and parts pairs that were
/// handed out: one act, taken back as one.
pub async fn keep_steered(
    store: Store,
    id: &ProgrammeId,
    words: Vec<(Couple, Word)>,
    parted: Vec<Couple>,
    outcome: Arc<Outcome>,
    basis: Basis,
) -> Result<(), Trouble> {
    let steered = words.into_iter().map(|(couple, word)| steered(couple, word));
    let let_go = (!parted.is_empty()).then_some(ProgrammeChange::PairsLetGo { pairs: parted });
    let changes = steered.chain(let_go).chain([results::matched(outcome, basis)]).collect();
    store.record(Author::Organiser, id, changes).await
}

/// Says whether people of the coordinator's own table know that partners see their topics.
pub async fn show_table(store: Store, id: &ProgrammeId, shown: bool) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::TableShown { shown }).await
}

pub async fn set_rules(store: Store, id: &ProgrammeId, rules: Rules) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::RulesSet { rules }).await
}

/// What the coordinator says of one pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Ban,
    Unban,
    Pin,
    Unpin,
}

pub async fn steer(store: Store, id: &ProgrammeId, couple: Couple, word: Word) -> Result<(), Trouble> {
    change(store, id, steered(couple, word)).await
}

fn steered(couple: Couple, word: Word) -> ProgrammeChange {
    match word {
        Word::Ban => ProgrammeChange::PairBanned { couple },
        Word::Unban => ProgrammeChange::PairUnbanned { couple },
        Word::Pin => ProgrammeChange::PairPinned { couple },
        Word::Unpin => ProgrammeChange::PairUnpinned { couple },
    }
}

pub async fn set_terms(store: Store, id: &ProgrammeId, terms: Terms) -> Result<(), Trouble> {
    change(store, id, ProgrammeChange::TermsSet { terms }).await
}

/// Takes in all that was brought, or nothing of it.
pub async fn take_in(store: Store, id: &ProgrammeId, changes: Vec<ProgrammeChange>) -> Result<(), Trouble> {
    store.record(Author::Organiser, id, changes).await
}

/// Makes the key to which people seal their answers, unless there is one: it is made once. Gives the half for everybody.
///
/// # Errors
/// [`NoKey`]; nothing is changed then.
pub async fn make_key(store: Store, id: &ProgrammeId) -> Result<PublicKey, NoKey> {
    let there =
        |store: Store| store.state().with_untracked(|state| Some(state.programmes.get(id)?.key.clone()?.public));
    if let Some(public) = there(store) {
        return Ok(public);
    }
    let made = Sealer::start().map_err(NoKey::NotMade)?.make_key().await.map_err(NoKey::NotMade)?;
    let public = made.public.clone();
    change(store, id, ProgrammeChange::KeyMade { key: made }).await.map_err(NoKey::NotKept)?;
    // Where another tab was faster, its key is the one that counts.
    Ok(there(store).unwrap_or(public))
}

/// Why there is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// For the page to tell.
    NotMade(SealTrouble),
    /// The app itself tells of it.
    NotKept(Trouble),
}
