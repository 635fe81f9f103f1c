//! What can change in a programme, and what each change does.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Programme, Reported};
use crate::domain::choosing::Choices;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::invitation::{OrganiserKey, Terms};
use crate::domain::journal::{Change, EntryId, Stamp};
use crate::domain::matching::Outcome;
use crate::domain::pair::ProgressReport;
use crate::domain::person::Person;
use crate::domain::results::{Basis, Kept};
use crate::domain::rules::{Couple, Rules};
use crate::domain::time::Moment;
use crate::domain::topic::TopicId;

/// A change of a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProgrammeChange {
    ProgrammeCreated {
        name: String,
        aim: String,
        #[serde(default)]
        sample: bool,
    },
    ProgrammeRenamed {
        name: String,
        aim: String,
    },
    ProgrammeRemoved,
    /// People from a file: new ones are added, known ones (the same id) replaced.
    PeopleBrought {
        people: Vec<Person>,
    },
    /// A person as the coordinator has written them down anew.
    PersonChanged {
        person: Box<Person>,
    },
    PersonRemoved {
        person: PersonId,
    },
    /// These topics are one from now on, under the name of the last; one alone is renamed.
    TopicsMerged {
        topics: BTreeSet<TopicId>,
        into: TopicId,
    },
    RulesSet {
        rules: Rules,
    },
    PairBanned {
        couple: Couple,
    },
    PairUnbanned {
        couple: Couple,
    },
    PairPinned {
        couple: Couple,
    },
    PairUnpinned {
        couple: Couple,
    },
    /// The files of these pairs were saved for the two: they are handed out.
    PairsHandedOut {
        pairs: Vec<Couple>,
    },
    /// The next search may part these, though they were handed out.
    PairsLetGo {
        pairs: Vec<Couple>,
    },
    /// The next search keeps these again.
    PairsHeld {
        pairs: Vec<Couple>,
    },
    Matched {
        outcome: Arc<Outcome>,
        /// Of what it was made; older versions did not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<Box<Basis>>,
    },
    /// The key to which people seal their answers. It is made once: a file sealed to it needs it for ever.
    KeyMade {
        key: OrganiserKey,
    },
    /// What the invitation asks and promises.
    TermsSet {
        terms: Terms,
    },
    /// Whom somebody would like, and whom they decline: it takes the place of what they said before.
    ChoicesBrought {
        choices: Choices,
    },
    /// What a pair told of itself, in a file saved at that moment.
    ProgressBrought {
        report: ProgressReport,
        saved: Moment,
    },
    /// Whether people of the coordinator's own table know that partners see what each can teach and would like to learn.
    TableShown {
        shown: bool,
    },
    /// The match that this entry made is kept under a name.
    ResultKept {
        result: EntryId,
        name: String,
    },
    ResultRenamed {
        result: EntryId,
        name: String,
    },
    /// It is no longer kept under a name.
    ResultDropped {
        result: EntryId,
    },
    /// The match that this entry made is the one to hand out.
    ResultChosen {
        result: EntryId,
    },
    /// These entries are taken back, as though they had not been made.
    Undone {
        entries: BTreeSet<EntryId>,
    },
}

/// What a change of a programme sets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProgrammeKey {
    Name,
    Rules,
    Person(PersonId),
    Couple(Couple),
    Match,
    Terms,
    ChoicesOf(PersonId),
    ReportOf(PairId),
    Kept(EntryId),
}

impl Change for ProgrammeChange {
    type About = ProgrammeId;
    type State = Option<Arc<Programme>>;
    type Key = ProgrammeKey;

    fn apply(&self, about: &ProgrammeId, stamp: &Stamp<'_>, state: &mut Self::State) {
        if let Self::ProgrammeCreated { name, aim, sample } = self {
            let new = || Programme::new(about.clone(), name.clone(), aim.clone(), *sample, stamp.entry.moment());
            state.get_or_insert_with(|| Arc::new(new()));
        } else if let Self::ProgrammeRemoved = self {
            *state = None;
        } else if let Some(programme) = state {
            let programme = Arc::make_mut(programme);
            self.apply_to(programme, stamp.entry);
            programme.look_whether_stale();
        }
    }

    /// A match that was made can still be kept under a name.
    fn remember(&self, stamp: &Stamp<'_>, state: &mut Self::State) {
        if let (Self::Matched { outcome, basis }, Some(programme)) = (self, state) {
            Arc::make_mut(programme).find(stamp.entry, outcome, basis.as_deref());
        }
    }

    fn key(&self) -> Option<ProgrammeKey> {
        Some(match self {
            Self::ProgrammeRenamed { .. } => ProgrammeKey::Name,
            Self::RulesSet { .. } => ProgrammeKey::Rules,
            Self::PersonChanged { person } => ProgrammeKey::Person(person.id.clone()),
            Self::PairBanned { couple }
            | Self::PairUnbanned { couple }
            | Self::PairPinned { couple }
            | Self::PairUnpinned { couple } => ProgrammeKey::Couple(couple.clone()),
            Self::Matched { .. } | Self::ResultChosen { .. } => ProgrammeKey::Match,
            Self::TermsSet { .. } => ProgrammeKey::Terms,
            Self::ChoicesBrought { choices } => ProgrammeKey::ChoicesOf(choices.person.clone()),
            Self::ProgressBrought { report, .. } => ProgrammeKey::ReportOf(report.pair.clone()),
            Self::ResultKept { result, .. } | Self::ResultRenamed { result, .. } | Self::ResultDropped { result } => {
                ProgrammeKey::Kept(*result)
            }
            Self::ProgrammeCreated { .. }
            | Self::ProgrammeRemoved
            | Self::PeopleBrought { .. }
            | Self::PersonRemoved { .. }
            | Self::TopicsMerged { .. }
            | Self::PairsHandedOut { .. }
            | Self::PairsLetGo { .. }
            | Self::PairsHeld { .. }
            | Self::KeyMade { .. }
            | Self::TableShown { .. }
            | Self::Undone { .. } => return None,
        })
    }

    fn is_final(&self) -> bool {
        match self {
            Self::KeyMade { .. } | Self::PairsHandedOut { .. } => true,
            Self::ProgrammeCreated { .. }
            | Self::ProgrammeRenamed { .. }
            | Self::ProgrammeRemoved
            | Self::PeopleBrought { .. }
            | Self::PersonChanged { .. }
            | Self::PersonRemoved { .. }
            | Self::TopicsMerged { .. }
            | Self::RulesSet { .. }
            | Self::PairBanned { .. }
            | Self::PairUnbanned { .. }
            | Self::PairPinned { .. }
            | Self::PairUnpinned { .. }
            | Self::PairsLetGo { .. }
            | Self::PairsHeld { .. }
            | Self::Matched { .. }
            | Self::TermsSet { .. }
            | Self::ChoicesBrought { .. }
            | Self::ProgressBrought { .. }
            | Self::TableShown { .. }
            | Self::ResultKept { .. }
            | Self::ResultRenamed { .. }
            | Self::ResultDropped { .. }
            | Self::ResultChosen { .. }
            | Self::Undone { .. } => false,
        }
    }

    fn undone(&self) -> Option<&BTreeSet<EntryId>> {
        if let Self::Undone { entries } = self { Some(entries) } else { None }
    }

    fn undo(&self, entries: BTreeSet<EntryId>) -> Option<Self> {
        Some(Self::Undone { entries })
    }
}

impl ProgrammeChange {
    /// Whether it says what is so already. What somebody does at a time of its own, as saying yes or saving a file, never
    /// does.
    pub fn says_already(&self, programme: &Programme) -> bool {
        let steering = &programme.steering;
        match self {
            Self::ProgrammeRenamed { name, aim } => programme.name == *name && programme.aim == *aim,
            Self::PeopleBrought { people } => {
                people.iter().all(|person| programme.people.get(&person.id).is_some_and(|here| **here == *person))
            }
            Self::RulesSet { rules } => programme.rules == *rules,
            Self::PairBanned { couple } => steering.bans.contains(couple) && !steering.pins.contains(couple),
            Self::PairUnbanned { couple } => !steering.bans.contains(couple),
            Self::PairPinned { couple } => steering.pins.contains(couple) && !steering.bans.contains(couple),
            Self::PairUnpinned { couple } => !steering.pins.contains(couple),
            Self::TermsSet { terms } => programme.terms.as_ref() == Some(terms),
            Self::TableShown { shown } => programme.table_shown == *shown,
            Self::ChoicesBrought { choices } => programme.choices.get(&choices.person) == Some(choices),
            Self::ProgressBrought { report, saved } => {
                programme.reports.get(&report.pair).is_some_and(|here| here.report == *report && here.saved == *saved)
            }
            Self::ResultKept { result, name } | Self::ResultRenamed { result, name } => {
                programme.kept.get(result).is_some_and(|kept| kept.name == *name)
            }
            Self::ProgrammeCreated { .. }
            | Self::ProgrammeRemoved
            | Self::PersonChanged { .. }
            | Self::PersonRemoved { .. }
            | Self::TopicsMerged { .. }
            | Self::PairsHandedOut { .. }
            | Self::PairsLetGo { .. }
            | Self::PairsHeld { .. }
            | Self::Matched { .. }
            | Self::KeyMade { .. }
            | Self::ResultDropped { .. }
            | Self::ResultChosen { .. }
            | Self::Undone { .. } => false,
        }
    }

    fn apply_to(&self, programme: &mut Programme, entry: EntryId) {
        match self {
            // These make the programme or take it away, or were taken in before.
            Self::ProgrammeCreated { .. } | Self::ProgrammeRemoved | Self::Undone { .. } => {}
            Self::ProgrammeRenamed { name, aim } => {
                programme.name = name.clone();
                programme.aim = aim.clone();
            }
            Self::KeyMade { key } => {
                programme.key.get_or_insert_with(|| key.clone());
            }
            Self::TermsSet { terms } => programme.terms = Some(terms.clone()),
            Self::TableShown { shown } => programme.table_shown = *shown,
            Self::Matched { outcome, basis } => {
                programme.matched = Some(programme.find(entry, outcome, basis.as_deref()));
            }
            Self::ResultChosen { result } => {
                if let Some(matched) = programme.found.get(result) {
                    programme.matched = Some(matched.clone());
                }
            }
            Self::ResultKept { result, name } => {
                if let Some(matched) = programme.found.get(result) {
                    programme.kept.insert(*result, Kept { name: name.clone(), matched: matched.clone() });
                }
            }
            Self::ResultRenamed { result, name } => {
                if let Some(kept) = programme.kept.get_mut(result) {
                    kept.name = name.clone();
                }
            }
            Self::ResultDropped { result } => {
                programme.kept.remove(result);
            }
            Self::PairsHandedOut { pairs } => programme.hand_out(pairs),
            Self::PairsLetGo { pairs } => programme.handed_out.let_go(pairs),
            Self::PairsHeld { pairs } => programme.handed_out.hold(pairs),
            Self::PeopleBrought { people } => {
                for person in people {
                    programme.write_down(person);
                }
                programme.mark = programme.mark.after(entry);
            }
            Self::PersonChanged { person } => {
                if programme.people.contains_key(&person.id) {
                    programme.write_down(person);
                    programme.mark = programme.mark.after(entry);
                }
            }
            Self::TopicsMerged { topics, into } => {
                programme.merge_topics(topics, into);
                programme.mark = programme.mark.after(entry);
            }
            Self::PersonRemoved { person } => {
                programme.people.remove(person);
                programme.choices.remove(person);
                programme.mark = programme.mark.after(entry);
            }
            Self::ChoicesBrought { choices } => {
                programme.choices.insert(choices.person.clone(), choices.clone());
                programme.mark = programme.mark.after(entry);
            }
            Self::ProgressBrought { report, saved } => {
                let reported = Reported { report: report.clone(), saved: *saved };
                programme.reports.insert(report.pair.clone(), Arc::new(reported));
            }
            Self::RulesSet { rules } => programme.rules = rules.clone(),
            Self::PairBanned { couple } => {
                programme.steering.pins.remove(couple);
                programme.steering.bans.insert(couple.clone());
            }
            Self::PairUnbanned { couple } => {
                programme.steering.bans.remove(couple);
            }
            Self::PairPinned { couple } => {
                programme.steering.bans.remove(couple);
                programme.steering.pins.insert(couple.clone());
            }
            Self::PairUnpinned { couple } => {
                programme.steering.pins.remove(couple);
            }
        }
    }
}
