//! Changes that change nothing: what is said again as it is already is no entry, and nobody is told of it.

use super::{Change, Register, State, Subject};
use crate::domain::pair::PairSpace;
use crate::domain::profile::Draft;
use crate::domain::programme::Programme;

impl State {
    /// Whether a change says of something what is so already. What somebody does at a time of its own, as saying yes or
    /// saving a file, never does.
    pub fn says_already(&self, about: &Subject, change: &Change) -> bool {
        match about {
            Subject::Programme(id) => self.programmes.get(id).is_some_and(|programme| in_programme(programme, change)),
            Subject::Profile(id) => match change {
                Change::DirectoryOpened { book } => self.choosing.get(id).is_some_and(|now| now.book == *book),
                Change::ChoiceMade { choices } => self.choosing.get(id).is_some_and(|now| now.choices == *choices),
                _ => self.profiles.get(id).is_some_and(|draft| in_profile(draft, change)),
            },
            Subject::Pair(id) => self.pairs.get(id).is_some_and(|space| in_pair(space, change)),
            Subject::Device(id) => match change {
                Change::SideChosen { side } => self.devices.get(id).is_some_and(|device| device.side == *side),
                _ => false,
            },
        }
    }
}

fn in_programme(programme: &Programme, change: &Change) -> bool {
    let steering = &programme.steering;
    match change {
        Change::ProgrammeRenamed { name, aim } => programme.name == *name && programme.aim == *aim,
        Change::PeopleBrought { people } => {
            people.iter().all(|person| programme.people.get(&person.id).is_some_and(|here| **here == *person))
        }
        Change::RulesSet { rules } => programme.rules == *rules,
        Change::PairBanned { couple } => steering.bans.contains(couple) && !steering.pins.contains(couple),
        Change::PairUnbanned { couple } => !steering.bans.contains(couple),
        Change::PairPinned { couple } => steering.pins.contains(couple) && !steering.bans.contains(couple),
        Change::PairUnpinned { couple } => !steering.pins.contains(couple),
        Change::TermsSet { terms } => programme.terms.as_ref() == Some(terms),
        Change::TableShown { shown } => programme.table_shown == *shown,
        Change::ChoicesBrought { choices } => programme.choices.get(&choices.person) == Some(choices),
        Change::ProgressBrought { report, saved } => {
            programme.reports.get(&report.pair).is_some_and(|here| here.report == *report && here.saved == *saved)
        }
        Change::ResultKept { result, name } | Change::ResultRenamed { result, name } => {
            programme.kept.get(result).is_some_and(|kept| kept.name == *name)
        }
        _ => false,
    }
}

fn in_profile(draft: &Draft, change: &Change) -> bool {
    match change {
        Change::ProfileAnswered { given } => {
            let mut after = draft.clone();
            after.give(given.clone());
            after == *draft
        }
        Change::ForTwo => draft.between_two,
        Change::Invited { invitation } => draft.invitation.as_ref() == Some(invitation),
        _ => false,
    }
}

fn in_pair(space: &PairSpace, change: &Change) -> bool {
    match change {
        Change::GoalSet { goal } => settled(space.goal_versions(&goal.id), &Some(goal.clone())),
        Change::MeetingLogged { meeting } => settled(space.meeting_versions(&meeting.id), &Some(meeting.clone())),
        Change::AgreementSet { term, text } => settled(space.agreement.versions(*term), text),
        Change::LetOutSet { what, yes } => settled(space.agreement.let_out_versions(*what), yes),
        _ => false,
    }
}

/// Whether this is the only version that counts. Where several are beside one another, the same words again settle it.
fn settled<T: PartialEq>(register: Option<&Register<T>>, value: &T) -> bool {
    matches!(register.map(Register::versions), Some([only]) if only.value == *value)
}
