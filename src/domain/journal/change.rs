//! Every change that can be made.

use serde::{Deserialize, Serialize};

use crate::domain::id::{GoalId, MeetingId, PersonId};
use crate::domain::invitation::{OrganiserKey, Terms};
use crate::domain::matching::Outcome;
use crate::domain::pair::{Goal, Meeting, PairCard, Stage};
use crate::domain::person::Person;
use crate::domain::profile::Given;
use crate::domain::rules::{Couple, Rules};
use crate::domain::side::Side;

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    // About a programme.
    #[cfg_attr(test, schemars(skip))]
    ProgrammeCreated {
        name: String,
        aim: String,
        #[serde(default)]
        sample: bool,
    },
    #[cfg_attr(test, schemars(skip))]
    ProgrammeRenamed {
        name: String,
        aim: String,
    },
    #[cfg_attr(test, schemars(skip))]
    ProgrammeRemoved,
    /// People from a file: new ones are added, known ones (the same id) replaced.
    #[cfg_attr(test, schemars(skip))]
    PeopleBrought {
        people: Vec<Person>,
    },
    #[cfg_attr(test, schemars(skip))]
    PersonRemoved {
        person: PersonId,
    },
    #[cfg_attr(test, schemars(skip))]
    RulesSet {
        rules: Rules,
    },
    #[cfg_attr(test, schemars(skip))]
    PairBanned {
        couple: Couple,
    },
    #[cfg_attr(test, schemars(skip))]
    PairUnbanned {
        couple: Couple,
    },
    #[cfg_attr(test, schemars(skip))]
    PairPinned {
        couple: Couple,
    },
    #[cfg_attr(test, schemars(skip))]
    PairUnpinned {
        couple: Couple,
    },
    #[cfg_attr(test, schemars(skip))]
    Matched {
        outcome: Outcome,
    },
    /// The key to which people seal their answers. It is made once: a file sealed to it needs it for ever.
    #[cfg_attr(test, schemars(skip))]
    KeyMade {
        key: OrganiserKey,
    },
    /// What the invitation asks and promises.
    #[cfg_attr(test, schemars(skip))]
    TermsSet {
        terms: Terms,
    },

    // About a person's own questionnaire.
    #[cfg_attr(test, schemars(skip))]
    ProfileStarted,
    #[cfg_attr(test, schemars(skip))]
    ProfileAnswered {
        given: Given,
    },
    /// The profile file was saved.
    #[cfg_attr(test, schemars(skip))]
    ProfileSaved,
    #[cfg_attr(test, schemars(skip))]
    ProfileRemoved,

    // About a pair.
    PairOpened {
        card: PairCard,
    },
    GoalSet {
        goal: Goal,
    },
    GoalDropped {
        goal: GoalId,
    },
    ProgressMade {
        goal: GoalId,
        stage: Stage,
        note: String,
    },
    MeetingLogged {
        meeting: Meeting,
    },
    MeetingRemoved {
        meeting: MeetingId,
    },

    // About this device.
    /// Which of the two uses this device.
    #[cfg_attr(test, schemars(skip))]
    SideChosen {
        side: Side,
    },
    /// The file for the partner was saved.
    #[cfg_attr(test, schemars(skip))]
    SpaceSaved,
}
