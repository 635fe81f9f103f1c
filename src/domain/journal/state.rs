//! What is true now: the fold of the entries in order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::register::Undone;
use super::{Author, Change, Entry, Replaced, Subject, merge, undo};
use crate::domain::choosing::{Choices, Choosing};
use crate::domain::holding::HandedOut;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::merged::Merged;
use crate::domain::pair::{DeviceUse, PairSpace, Reading};
use crate::domain::person::Person;
use crate::domain::profile::Draft;
use crate::domain::programme::{Programme, Reported};
use crate::domain::results::{Kept, Mark, Matched};
use crate::domain::rules::{Rules, Steering};
use crate::domain::time::Moment;

/// Everything that the journal says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Shared, so that a page can hold one without a copy.
    pub programmes: BTreeMap<ProgrammeId, Arc<Programme>>,
    pub profiles: BTreeMap<PersonId, Draft>,
    /// From which directory each of these people chooses, and whom.
    pub choosing: BTreeMap<PersonId, Choosing>,
    pub pairs: BTreeMap<PairId, PairSpace>,
    /// How this device is used for each pair.
    pub devices: BTreeMap<PairId, DeviceUse>,
    /// What was taken back, so that a later entry that names it is understood.
    undone: Undone,
}

impl State {
    /// The state that these entries lead to, in whatever order they come here: first what is undone is left out, then
    /// the rest is taken in by its ids.
    pub fn fold<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let entries = merge::ordered(entries);
        let mut state = Self { undone: undo::undone(&entries), ..Self::default() };
        for entry in entries {
            match state.undone.contains_key(&entry.id) {
                true => state.remember(entry),
                false => state.apply(entry),
            }
        }
        state
    }

    /// Whether [`Self::apply`] can take this entry in. An undo reaches back: it needs a new fold.
    pub fn can_apply(entry: &Entry) -> bool {
        !entry.change.is_undo()
    }

    /// Takes one entry in that is newer than all so far. A change to what is not (or no longer) there changes nothing.
    pub fn apply(&mut self, entry: &Entry) {
        let at = entry.id.moment();
        match &entry.about {
            Subject::Programme(id) => self.apply_to_programme(id, entry),
            Subject::Profile(id) => self.apply_to_profile(id, at, &entry.change),
            Subject::Pair(id) => self.apply_to_pair(id, entry),
            Subject::Device(id) => self.apply_to_device(id, entry),
        }
    }

    /// Of an entry that was taken back: a match that was made can still be kept under a name.
    fn remember(&mut self, entry: &Entry) {
        if let (Subject::Programme(id), Change::Matched { .. }) = (&entry.about, &entry.change)
            && let Some(programme) = self.programmes.get_mut(id)
        {
            find(Arc::make_mut(programme), entry);
        }
    }

    fn apply_to_programme(&mut self, id: &ProgrammeId, entry: &Entry) {
        let (at, change) = (entry.id.moment(), &entry.change);
        if let Change::ProgrammeCreated { name, aim, sample } = change {
            self.programmes.entry(id.clone()).or_insert_with(|| {
                Arc::new(Programme {
                    id: id.clone(),
                    name: name.clone(),
                    aim: aim.clone(),
                    sample: *sample,
                    created: at,
                    people: BTreeMap::new(),
                    merged: Merged::default(),
                    rules: Rules::default(),
                    steering: Steering::default(),
                    terms: None,
                    key: None,
                    choices: BTreeMap::new(),
                    reports: BTreeMap::new(),
                    table_shown: *sample,
                    matched: None,
                    found: BTreeMap::new(),
                    kept: BTreeMap::new(),
                    handed_out: HandedOut::default(),
                    mark: Mark::default(),
                })
            });
            return;
        }
        if matches!(change, Change::ProgrammeRemoved) {
            self.programmes.remove(id);
            return;
        }
        if let Some(programme) = self.programmes.get_mut(id) {
            let programme = Arc::make_mut(programme);
            change_programme(programme, entry);
            if let Some(mut matched) = programme.matched.take() {
                matched.stale = programme.since(&matched).any();
                programme.matched = Some(matched);
            }
        }
    }

    fn apply_to_profile(&mut self, id: &PersonId, at: Moment, change: &Change) {
        match change {
            Change::ProfileStarted => {
                self.profiles.entry(id.clone()).or_insert_with(|| Draft::new(id.clone(), at));
            }
            Change::ProfileRemoved => {
                self.profiles.remove(id);
                self.choosing.remove(id);
            }
            Change::DirectoryOpened { .. } | Change::ChoiceMade { .. } => self.apply_to_choosing(id, at, change),
            _ => {
                if let Some(draft) = self.profiles.get_mut(id) {
                    change_profile(draft, at, change);
                }
            }
        }
    }

    fn apply_to_choosing(&mut self, id: &PersonId, at: Moment, change: &Change) {
        if !self.profiles.contains_key(id) {
            return;
        }
        match change {
            Change::DirectoryOpened { book } => {
                // A newer directory of the same programme keeps what was chosen by the last one.
                let same = |choosing: Choosing| Some(choosing.choices).filter(|c| c.programme == book.programme);
                let chosen = self.choosing.remove(id).and_then(same);
                let choices = chosen.unwrap_or_else(|| Choices::none(book.programme.clone(), id.clone())).within(book);
                self.choosing.insert(id.clone(), Choosing { book: book.clone(), opened: at, choices });
            }
            Change::ChoiceMade { choices } => {
                if let Some(choosing) = self.choosing.get_mut(id)
                    && choosing.book.programme == choices.programme
                {
                    choosing.choices = choices.clone().within(&choosing.book);
                }
            }
            _ => {}
        }
    }

    fn apply_to_pair(&mut self, id: &PairId, entry: &Entry) {
        if let Change::PairOpened { card } = &entry.change {
            self.pairs.entry(id.clone()).or_insert_with(|| PairSpace::new(card.clone(), entry.id.moment()));
            return;
        }
        let Some(space) = self.pairs.get_mut(id) else { return };
        change_pair(space, entry, &Replaced::by(entry, &self.undone));
        if let Some(device) = self.devices.get_mut(id) {
            let mine = Author::Person(space.card.partner(device.side).id.clone());
            if entry.by == mine {
                device.wrote.insert(device.side);
            }
        }
    }

    fn apply_to_device(&mut self, id: &PairId, entry: &Entry) {
        match &entry.change {
            Change::SideChosen { side } => {
                self.devices.entry(id.clone()).or_insert_with(|| DeviceUse::new(*side)).side = *side;
            }
            Change::SpaceSaved => {
                if let Some(device) = self.devices.get_mut(id) {
                    device.saved = Some(entry.id);
                }
            }
            _ => {}
        }
    }
}

fn change_profile(draft: &mut Draft, at: Moment, change: &Change) {
    match change {
        Change::ProfileAnswered { given } => draft.give(given.clone()),
        Change::ProfileSaved => draft.saved = Some(at),
        Change::ForTwo => draft.between_two = true,
        Change::HandedOn => draft.handed_on = Some(at),
        Change::Invited { invitation } => draft.invite(invitation.clone()),
        Change::Consented { consent } => draft.agree(consent.clone()),
        Change::ConsentWithdrawn => draft.withdraw(at),
        _ => {}
    }
}

fn change_programme(programme: &mut Programme, entry: &Entry) {
    match &entry.change {
        Change::ProgrammeRenamed { name, aim } => {
            programme.name = name.clone();
            programme.aim = aim.clone();
        }
        Change::KeyMade { key } => {
            programme.key.get_or_insert_with(|| key.clone());
        }
        Change::TermsSet { terms } => programme.terms = Some(terms.clone()),
        Change::TableShown { shown } => programme.table_shown = *shown,
        Change::Matched { .. } => programme.matched = find(programme, entry),
        Change::ResultChosen { result } => {
            if let Some(matched) = programme.found.get(result) {
                programme.matched = Some(matched.clone());
            }
        }
        Change::ResultKept { result, name } => {
            if let Some(matched) = programme.found.get(result) {
                programme.kept.insert(*result, Kept { name: name.clone(), matched: matched.clone() });
            }
        }
        Change::ResultRenamed { result, name } => {
            if let Some(kept) = programme.kept.get_mut(result) {
                kept.name = name.clone();
            }
        }
        Change::PairsHandedOut { .. } | Change::PairsLetGo { .. } | Change::PairsHeld { .. } => {
            programme.change_handed_out(&entry.change);
        }
        Change::ResultDropped { result } => {
            programme.kept.remove(result);
        }
        Change::PeopleBrought { people } => {
            for person in people {
                programme.people.insert(person.id.clone(), Arc::new(programme.merged.person(person.clone())));
            }
            programme.mark = programme.mark.after(entry.id);
        }
        Change::PersonChanged { person } if programme.people.contains_key(&person.id) => {
            programme.people.insert(person.id.clone(), Arc::new(programme.merged.person(Person::clone(person))));
            programme.mark = programme.mark.after(entry.id);
        }
        Change::TopicsMerged { topics, into } => {
            programme.merged.merge(topics, into);
            for person in
                programme.people.values_mut().filter(|person| person.answers.keys().any(|t| topics.contains(t)))
            {
                *person = Arc::new(programme.merged.person(Person::clone(person)));
            }
            programme.mark = programme.mark.after(entry.id);
        }
        Change::PersonRemoved { person } => {
            programme.people.remove(person);
            programme.choices.remove(person);
            programme.mark = programme.mark.after(entry.id);
        }
        Change::ChoicesBrought { choices } => {
            programme.choices.insert(choices.person.clone(), choices.clone());
            programme.mark = programme.mark.after(entry.id);
        }
        Change::ProgressBrought { report, saved } => {
            let reported = Reported { report: report.clone(), saved: *saved };
            programme.reports.insert(report.pair.clone(), Arc::new(reported));
        }
        Change::RulesSet { rules } => programme.rules = rules.clone(),
        Change::PairBanned { couple } => {
            programme.steering.pins.remove(couple);
            programme.steering.bans.insert(couple.clone());
        }
        Change::PairUnbanned { couple } => {
            programme.steering.bans.remove(couple);
        }
        Change::PairPinned { couple } => {
            programme.steering.bans.remove(couple);
            programme.steering.pins.insert(couple.clone());
        }
        Change::PairUnpinned { couple } => {
            programme.steering.pins.remove(couple);
        }
        _ => {}
    }
}

/// Takes a match that was made to those that are known.
fn find(programme: &mut Programme, entry: &Entry) -> Option<Matched> {
    let Change::Matched { outcome, basis } = &entry.change else { return None };
    let matched =
        Matched::new(entry.id, outcome, basis.as_deref(), || programme.basis(programme.rules.clone(), entry.id));
    programme.found.insert(entry.id, matched.clone());
    Some(matched)
}

fn change_pair(space: &mut PairSpace, entry: &Entry, replaced: &Replaced) {
    match &entry.change {
        Change::GoalSet { goal } => space.change_goal(&goal.id, Some(goal.clone()), entry, replaced),
        Change::GoalDropped { goal } => space.change_goal(goal, None, entry, replaced),
        Change::ProgressMade { goal, stage, note } => {
            let (at, by) = (entry.id.moment(), entry.by.clone());
            space.take_reading(goal, Reading { at, by, stage: *stage, note: note.clone() });
        }
        Change::MeetingLogged { meeting } => space.change_meeting(&meeting.id, Some(meeting.clone()), entry, replaced),
        Change::MeetingRemoved { meeting } => space.change_meeting(meeting, None, entry, replaced),
        Change::AgreementSet { term, text } => space.agreement.set(*term, text.clone(), entry, replaced),
        Change::LetOutSet { what, yes } => space.agreement.let_out(*what, *yes, entry, replaced),
        Change::Agreed { terms } => {
            if let Author::Person(person) = &entry.by
                && let Some(side) = space.card.side_of(person)
            {
                space.agreement.agree(side, entry.id.moment(), terms.clone());
            }
        }
        _ => {}
    }
}
