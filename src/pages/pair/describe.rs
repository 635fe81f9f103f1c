//! A pair's things in plain words: lengths, days, names, and each change.

use std::collections::{BTreeMap, BTreeSet};

use super::exchange::shown;
use crate::components::benefit::percent;
use crate::components::change_words;
use crate::components::stage::stage_words;
use crate::components::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::journal::{Author, Change, Entry, EntryId};
use crate::domain::pair::{PairCard, Partner};
use crate::domain::side::Side;
use crate::domain::time::Day;
use crate::platform::clock;
use crate::t;

/// A length of time: `1 hour 30 minutes`.
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t!("duration-minutes", minutes = minutes),
        (hours, 0) => t!("duration-hours", hours = hours),
        (hours, minutes) => t!("duration-both", hours = hours, minutes = minutes),
    }
}

pub fn day(day: Day) -> String {
    clock::in_words(day, LANGUAGE)
}

/// How far off a day is, for something that is due.
pub fn due(by: Day, today: Day) -> String {
    match (by - today).num_days() {
        0 => t!("due-today"),
        days @ 1.. => t!("due-in", days = days),
        days => t!("due-past", days = -days),
    }
}

/// Who somebody is to this pair.
pub fn author(card: &PairCard, by: &Author) -> String {
    let Author::Person(person) = by else { return t!("author-organiser") };
    match card.side_of(person) {
        Some(side) => card.partner(side).name.clone(),
        None => t!("author-unknown"),
    }
}

/// One change, told: a sentence, and what it says in people's own words.
pub struct Told {
    pub sentence: String,
    pub words: Vec<String>,
}

/// Tells changes, for which it knows the pair's goals and meetings by what was said of them.
pub struct Telling<'a> {
    card: &'a PairCard,
    topics: &'a Topics,
    goals: BTreeMap<&'a GoalId, &'a str>,
    meetings: BTreeMap<&'a MeetingId, Day>,
    entries: BTreeMap<EntryId, &'a Entry>,
}

impl<'a> Telling<'a> {
    /// Knows what these entries say.
    pub fn of(card: &'a PairCard, topics: &'a Topics, entries: impl Iterator<Item = &'a Entry>) -> Self {
        let (mut goals, mut meetings, mut known) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for entry in entries {
            known.insert(entry.id, entry);
            match &entry.change {
                Change::GoalSet { goal } => drop(goals.insert(&goal.id, goal.outcome.as_str())),
                Change::MeetingLogged { meeting } => drop(meetings.insert(&meeting.id, meeting.on)),
                _ => {}
            }
        }
        Self { card, topics, goals, meetings, entries: known }
    }

    pub fn tell(&self, entry: &Entry) -> Option<Told> {
        let by = author(self.card, &entry.by);
        let name = |side: Side| self.card.partner(side).name.clone();
        Some(match &entry.change {
            Change::PairOpened { card } => self.opened(by, card),
            Change::GoalSet { goal } => Told {
                sentence: match entry.by == Author::Person(self.card.partner(goal.side).id.clone()) {
                    true => t!("told-own-goal", by = by, day = day(goal.by)),
                    false => t!("told-goal", by = by, name = name(goal.side), day = day(goal.by)),
                },
                words: vec![goal.outcome.clone(), t!("told-measure", measure = &*goal.measure)],
            },
            Change::GoalDropped { goal } => Told { sentence: t!("told-dropped", by = by), words: self.goal(goal) },
            Change::ProgressMade { goal, stage, note } => {
                let mut words = self.goal(goal);
                words.extend(Some(note.clone()).filter(|note| !note.is_empty()));
                Told { sentence: t!("told-progress", by = by, stage = stage_words(*stage)), words }
            }
            Change::MeetingLogged { meeting } => Told {
                sentence: t!(
                    "told-meeting",
                    by = by,
                    day = day(meeting.on),
                    duration = duration(meeting.minutes.into())
                ),
                words: learned(self.card, &meeting.learned),
            },
            Change::MeetingRemoved { meeting } => Told {
                sentence: match self.meetings.get(meeting) {
                    Some(on) => t!("told-meeting-removed", by = by, day = day(*on)),
                    None => t!("told-meeting-removed-unknown", by = by),
                },
                words: Vec::new(),
            },
            Change::AgreementSet { term, text } => {
                let name = change_words::term(*term, &name(Side::Mentor), &name(Side::Mentee));
                match text.as_str() {
                    "" => Told { sentence: t!("told-term-out", by = by, term = name), words: Vec::new() },
                    text => Told { sentence: t!("told-term", by = by, term = name), words: vec![text.to_string()] },
                }
            }
            Change::LetOutSet { what, yes } => Told {
                sentence: match yes {
                    true => t!("told-let-out", by = by, what = change_words::let_out(*what)),
                    false => t!("told-keep-in", by = by, what = change_words::let_out(*what)),
                },
                words: Vec::new(),
            },
            Change::Agreed { .. } => Told { sentence: t!("told-agreed", by = by), words: Vec::new() },
            Change::Undone { entries } => {
                Told { sentence: t!("told-undone", by = by), words: self.undone(entry, entries) }
            }
            _ => return None,
        })
    }

    /// What an undo took back, a sentence each.
    fn undone(&self, undo: &Entry, named: &BTreeSet<EntryId>) -> Vec<String> {
        // Older ones only, so that telling comes to an end.
        let older = named.iter().filter(|id| **id < undo.id).filter_map(|id| self.entries.get(id));
        older.filter_map(|entry| self.tell(entry)).map(|told| told.sentence).collect()
    }

    fn opened(&self, by: String, card: &PairCard) -> Told {
        let gives = |from: &Partner, to: &Partner| {
            let topics: Vec<_> = from.gives.iter().map(|topic| self.topics.label(topic)).collect();
            (!topics.is_empty())
                .then(|| t!("told-gives", name = &*from.name, partner = &*to.name, topics = topics.join(", ")))
        };
        let aim = Some(card.aim.clone()).filter(|aim| !aim.is_empty());
        let benefits = card.mentor.benefit.zip(card.mentee.benefit).map(|(mentor, mentee)| {
            t!(
                "told-benefits",
                mentor = &*card.mentor.name,
                mentee = &*card.mentee.name,
                mentor_benefit = percent(mentor),
                mentee_benefit = percent(mentee)
            )
        });
        let about = |of: &Partner| {
            let told = |(name, lines): (String, Vec<String>)| {
                t!("about-told-of", name = &*of.name, what = name, said = lines.join(", "))
            };
            shown(&of.about).into_iter().map(told).collect::<Vec<_>>()
        };
        let words = [aim, gives(&card.mentor, &card.mentee), gives(&card.mentee, &card.mentor), benefits];
        let words = words.into_iter().flatten().chain(about(&card.mentor)).chain(about(&card.mentee));
        Told {
            sentence: t!(
                "told-opened",
                by = by,
                mentor = &*card.mentor.name,
                mentee = &*card.mentee.name,
                programme = &*card.programme
            ),
            words: words.collect(),
        }
    }

    fn goal(&self, goal: &GoalId) -> Vec<String> {
        self.goals.get(goal).map(|outcome| (*outcome).to_string()).into_iter().collect()
    }
}

/// What each learned, a line each.
pub fn learned(card: &PairCard, learned: &BTreeMap<Side, String>) -> Vec<String> {
    learned.iter().map(|(side, text)| t!("learned", name = &*card.partner(*side).name, text = text.as_str())).collect()
}
