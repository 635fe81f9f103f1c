//! Every change that can be made.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::entry_id::EntryId;
use crate::domain::choosing::{CardBook, Choices};
use crate::domain::consent::Consent;
use crate::domain::id::{GoalId, MeetingId, PersonId};
use crate::domain::invitation::{Invitation, OrganiserKey, Terms};
use crate::domain::matching::Outcome;
use crate::domain::pair::{Goal, LetOut, Meeting, PairCard, ProgressReport, Stage, Term};
use crate::domain::person::Person;
use crate::domain::profile::Given;
use crate::domain::rules::{Couple, Rules};
use crate::domain::side::Side;
use crate::domain::time::Moment;

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    // About a programme.
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
    PersonRemoved {
        person: PersonId,
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
    Matched {
        outcome: Outcome,
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

    // About a person's own questionnaire.
    ProfileStarted,
    ProfileAnswered {
        given: Given,
    },
    /// The profile file was saved.
    ProfileSaved,
    ProfileRemoved,
    /// The directory of the programme, from which the person chooses.
    DirectoryOpened {
        book: CardBook,
    },
    ChoiceMade {
        choices: Choices,
    },
    /// It is for two people with no coordinator.
    ForTwo,
    Invited {
        invitation: Invitation,
    },
    Consented {
        consent: Consent,
    },
    ConsentWithdrawn,

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
    /// One term of the agreement: what is empty is taken out.
    AgreementSet {
        term: Term,
        text: String,
    },
    /// Whether the coordinator may hear this.
    LetOutSet {
        what: LetOut,
        yes: bool,
    },
    /// Somebody says yes to the agreement as these entries leave it.
    Agreed {
        terms: BTreeSet<EntryId>,
    },

    // About this device.
    /// Which of the two uses this device.
    SideChosen {
        side: Side,
    },
    /// The file for the partner was saved.
    SpaceSaved,

    // About any of these.
    /// These entries are taken back, as though they had not been made.
    Undone {
        entries: BTreeSet<EntryId>,
    },
}
