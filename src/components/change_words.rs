//! Each change in a few words, as a history or a notice says it.

use std::collections::BTreeSet;

use super::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::id::{GoalId, MeetingId, PersonId};
use crate::domain::journal::{Act, Change, Entry, EntryId, State, Subject};
use crate::domain::pair::{LetOut, Term};
use crate::domain::person::Person;
use crate::domain::profile::Given;
use crate::domain::side::Side;
use crate::domain::time::Day;
use crate::domain::topic::TopicId;
use crate::platform::clock;
use crate::t;

/// Says changes, for which it looks up what they name in the entries about the same.
pub struct Wording<'a> {
    pub state: &'a State,
    pub topics: &'a Topics,
    pub around: &'a [&'a Entry],
}

/// The name of a term of the agreement.
pub fn term(term: Term, mentor: &str, mentee: &str) -> String {
    match term {
        Term::MentorOutcome => t!("term-outcome", name = mentor),
        Term::MenteeOutcome => t!("term-outcome", name = mentee),
        Term::HowOften => t!("term-how-often"),
        Term::HowLong => t!("term-how-long"),
        Term::Where => t!("term-where"),
        Term::Channel => t!("term-channel"),
        Term::Private => t!("term-private"),
        Term::HowToStop => t!("term-how-to-stop"),
    }
}

pub fn let_out(what: LetOut) -> String {
    match what {
        LetOut::Counts => t!("let-out-counts"),
        LetOut::Dates => t!("let-out-dates"),
        LetOut::Scores => t!("let-out-scores"),
    }
}

impl Wording<'_> {
    /// What an act did: its first change, and how many more there are.
    pub fn act(&self, act: &Act) -> String {
        let what = self.entry(act.first());
        match act.entries.len() {
            0 | 1 => what,
            count => t!("did-more", what = what, count = count - 1),
        }
    }

    fn entry(&self, entry: &Entry) -> String {
        let about = &entry.about;
        match &entry.change {
            Change::ProgrammeCreated { name, .. } => t!("did-programme-created", name = name.as_str()),
            Change::ProgrammeRenamed { name, .. } => t!("did-programme-renamed", name = name.as_str()),
            Change::ProgrammeRemoved => t!("did-programme-removed", name = self.programme(about)),
            Change::PeopleBrought { people } => self.people_brought(entry, people),
            Change::PersonChanged { person } => t!("did-person-changed", name = person.name.as_str()),
            Change::TopicsMerged { topics, into } => self.merged(topics, into),
            Change::PersonRemoved { person } => t!("did-person-removed", name = self.person(about, person)),
            Change::RulesSet { .. } => t!("did-rules-set"),
            Change::PairBanned { couple } => self.couple("did-pair-banned", about, couple),
            Change::PairUnbanned { couple } => self.couple("did-pair-unbanned", about, couple),
            Change::PairPinned { couple } => self.couple("did-pair-pinned", about, couple),
            Change::PairUnpinned { couple } => self.couple("did-pair-unpinned", about, couple),
            Change::PairsHandedOut { pairs } => t!("did-pairs-handed-out", count = pairs.len()),
            Change::PairsLetGo { pairs } => match pairs.as_slice() {
                [couple] => self.couple("did-pair-let-go", about, couple),
                pairs => t!("did-pairs-let-go", count = pairs.len()),
            },
            Change::PairsHeld { pairs } => match pairs.as_slice() {
                [couple] => self.couple("did-pair-held", about, couple),
                pairs => t!("did-pairs-held", count = pairs.len()),
            },
            Change::Matched { outcome, .. } => t!("did-matched", count = outcome.pairs.len()),
            Change::KeyMade { .. } => t!("did-key-made"),
            Change::TermsSet { .. } => t!("did-terms-set"),
            Change::ChoicesBrought { choices } => {
                t!("did-choices-brought", name = self.person(about, &choices.person))
            }
            Change::ProgressBrought { .. } => t!("did-report-brought"),
            Change::TableShown { shown: true } => t!("did-table-shown"),
            Change::TableShown { shown: false } => t!("did-table-hidden"),
            Change::ProfileStarted => t!("did-profile-started"),
            Change::ProfileAnswered { given } => t!("did-answered", question = self.question(given)),
            Change::ProfileSaved => t!("did-profile-saved"),
            Change::ProfileRemoved => match self.own_name() {
                Some(name) => t!("did-profile-removed", name = name),
                None => t!("did-profile-removed-nameless"),
            },
            Change::ForTwo => t!("did-for-two"),
            Change::HandedOn => t!("did-handed-on"),
            Change::Invited { invitation } => t!("did-invited", name = invitation.name.as_str()),
            Change::Consented { .. } => t!("did-consented"),
            Change::ConsentWithdrawn => t!("did-withdrawn"),
            Change::DirectoryOpened { book } => t!("did-directory-opened", name = book.name.as_str()),
            Change::ChoiceMade { choices } => {
                t!("did-choice-made", likes = choices.likes.len(), declines = choices.declines.len())
            }
            Change::PairOpened { card } => {
                t!("did-pair-opened", mentor = card.called(Side::Mentor), mentee = card.called(Side::Mentee))
            }
            Change::GoalSet { goal } => t!("did-goal-set", outcome = goal.outcome.as_str()),
            Change::GoalDropped { goal } => t!("did-goal-dropped", outcome = self.goal(goal)),
            Change::ProgressMade { goal, .. } => t!("did-progress", outcome = self.goal(goal)),
            Change::MeetingLogged { meeting } => t!("did-meeting", day = day(meeting.on)),
            Change::MeetingRemoved { meeting } => {
                t!("did-meeting-removed", day = self.meeting(meeting).map(day).unwrap_or_default())
            }
            Change::AgreementSet { term: which, .. } => {
                let (mentor, mentee) = self.two(about);
                t!("did-agreement", term = term(*which, &mentor, &mentee))
            }
            Change::LetOutSet { what, yes: true } => t!("did-let-out", what = let_out(*what)),
            Change::LetOutSet { what, yes: false } => t!("did-keep-in", what = let_out(*what)),
            Change::Agreed { .. } => t!("did-agreed"),
            Change::SideChosen { .. } => t!("did-side-chosen"),
            Change::SpaceSaved => t!("did-space-saved"),
            Change::Undone { .. } => t!("did-undone"),
            Change::ResultKept { name, .. } => t!("did-result-kept", name = name.as_str()),
            Change::ResultRenamed { name, .. } => t!("did-result-renamed", name = name.as_str()),
            Change::ResultDropped { result } => t!("did-result-dropped", name = self.result(about, *result)),
            Change::ResultChosen { result } => t!("did-result-chosen", name = self.result(about, *result)),
        }
    }

    /// Who is new, and about whom something else is known now: those who came again as they were are neither.
    fn people_brought(&self, entry: &Entry, people: &[Person]) -> String {
        let before = State::fold(self.around.iter().copied().filter(|earlier| earlier.id < entry.id));
        let here = match &entry.about {
            Subject::Programme(id) => before.programmes.get(id),
            _ => None,
        };
        let known = |person: &Person| here.and_then(|programme| programme.people.get(&person.id));
        let (again, new): (Vec<_>, Vec<_>) = people.iter().partition(|person| known(person).is_some());
        let changed: Vec<_> =
            again.into_iter().filter(|person| known(person).is_some_and(|was| **was != **person)).collect();
        match (new.as_slice(), changed.as_slice()) {
            ([person], []) => t!("did-person-brought", name = person.name.as_str()),
            (new, []) => t!("did-people-brought", count = new.len()),
            ([], [person]) => t!("did-person-changed", name = person.name.as_str()),
            ([], changed) => t!("did-people-changed", count = changed.len()),
            (new, changed) => t!("did-people-both", new = new.len(), changed = changed.len()),
        }
    }

    fn couple(&self, message: &str, about: &Subject, couple: &(PersonId, PersonId)) -> String {
        t!(message, mentor = self.person(about, &couple.0), mentee = self.person(about, &couple.1))
    }

    fn merged(&self, topics: &BTreeSet<TopicId>, into: &TopicId) -> String {
        let label = |topic: &TopicId| self.topics.label(topic).to_string();
        let others: Vec<_> = topics.iter().filter(|topic| *topic != into).map(label).collect();
        match others.as_slice() {
            [one] if topics.len() == 1 => t!("did-topic-renamed", was = &**one, is = label(into)),
            _ => t!("did-topics-merged", topics = others.join(", "), into = label(into)),
        }
    }

    /// The programme's name as it was last given.
    fn programme(&self, about: &Subject) -> String {
        let named =
            self.around.iter().rev().filter(|entry| entry.about == *about).find_map(|entry| match &entry.change {
                Change::ProgrammeCreated { name, .. } | Change::ProgrammeRenamed { name, .. } => Some(name.clone()),
                _ => None,
            });
        named.unwrap_or_default()
    }

    /// The name under which a result is kept, or was.
    fn result(&self, about: &Subject, result: EntryId) -> String {
        let named = self.around.iter().rev().filter(|entry| entry.about == *about);
        let mut named = named.filter_map(|entry| match &entry.change {
            Change::ResultKept { result: of, name } | Change::ResultRenamed { result: of, name } if *of == result => {
                Some(name.clone())
            }
            _ => None,
        });
        named.next().unwrap_or_default()
    }

    /// The name of somebody who is, or was, in a programme.
    fn person(&self, about: &Subject, person: &PersonId) -> String {
        if let Subject::Programme(id) = about
            && let Some(person) = self.state.programmes.get(id).and_then(|programme| programme.people.get(person))
        {
            return person.name.clone();
        }
        let brought = |entry: &Entry| match &entry.change {
            Change::PersonChanged { person: changed } if entry.about == *about && changed.id == *person => {
                Some(changed.name.clone())
            }
            Change::PeopleBrought { people } if entry.about == *about => {
                people.iter().find(|brought| brought.id == *person).map(|person| person.name.clone())
            }
            _ => None,
        };
        self.around.iter().rev().copied().find_map(brought).unwrap_or_else(|| person.to_string())
    }

    /// The name of whose questionnaire this is, as it was last given.
    fn own_name(&self) -> Option<String> {
        self.around.iter().rev().find_map(|entry| match &entry.change {
            Change::ProfileAnswered { given: Given::Name { name } } if !name.trim().is_empty() => Some(name.clone()),
            _ => None,
        })
    }

    fn goal(&self, id: &GoalId) -> String {
        let set = self.around.iter().rev().find_map(|entry| match &entry.change {
            Change::GoalSet { goal } if goal.id == *id => Some(goal.outcome.clone()),
            _ => None,
        });
        set.unwrap_or_default()
    }

    fn meeting(&self, id: &MeetingId) -> Option<Day> {
        self.around.iter().rev().find_map(|entry| match &entry.change {
            Change::MeetingLogged { meeting } if meeting.id == *id => Some(meeting.on),
            _ => None,
        })
    }

    fn two(&self, about: &Subject) -> (String, String) {
        let Subject::Pair(pair) = about else { return Default::default() };
        self.state.pairs.get(pair).map_or_else(Default::default, |space| {
            let name = |side: Side| space.card.called(side).to_string();
            (name(Side::Mentor), name(Side::Mentee))
        })
    }

    fn question(&self, given: &Given) -> String {
        let topic = |topic: &TopicId| self.topics.label(topic).to_string();
        match given {
            Given::Name { .. } => t!("given-name"),
            Given::Role { .. } => t!("given-role"),
            Given::CanHelp { .. } => t!("given-can-help"),
            Given::WouldLike { .. } => t!("given-would-like"),
            Given::Pace { .. } => t!("given-pace"),
            Given::Level { topic: about, .. } => t!("given-level", topic = topic(about)),
            Given::Wish { topic: about, .. } => t!("given-wish", topic = topic(about)),
            Given::Languages { .. } => t!("given-languages"),
            Given::Times { .. } => t!("given-times"),
            Given::Team { .. } => t!("given-team"),
            Given::Capacity { .. } => t!("given-capacity"),
            Given::Background { .. } => t!("given-background"),
            Given::Matching { .. } => t!("given-matching"),
            Given::Audience { .. } => t!("given-audience"),
            // It is part of no act: nothing is said of it.
            Given::Continued { .. } => String::new(),
        }
    }
}

fn day(day: Day) -> String {
    clock::in_words(day, LANGUAGE)
}
