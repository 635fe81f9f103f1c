//! Every change that can be made.

use std::collections::BTreeSet;
use std::sync::Arc;

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
use crate::domain::results::Basis;
use crate::domain::rules::{Couple, Rules};
use crate::domain::side::Side;
use crate::domain::time::Moment;
use crate::domain::topic::TopicId;

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
    /// A person as the coordinator has written them down anew.
    #[cfg_attr(test, schemars(skip))]
    PersonChanged {
        person: Box<Person>,
    },
    #[cfg_attr(test, schemars(skip))]
    PersonRemoved {
        person: PersonId,
    },
    /// These topics are one from now on, under the name of the last; one alone is renamed.
    #[cfg_attr(test, schemars(skip))]
    TopicsMerged {
        topics: BTreeSet<TopicId>,
        into: TopicId,
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
    /// The files of these pairs were saved for the two: they are handed out.
    #[cfg_attr(test, schemars(skip))]
    PairsHandedOut {
        pairs: Vec<Couple>,
    },
    /// The next search may part these, though they were handed out.
    #[cfg_attr(test, schemars(skip))]
    PairsLetGo {
        pairs: Vec<Couple>,
    },
    /// The next search keeps these again.
    #[cfg_attr(test, schemars(skip))]
    PairsHeld {
        pairs: Vec<Couple>,
    },
    #[cfg_attr(test, schemars(skip))]
    Matched {
        outcome: Arc<Outcome>,
        /// Of what it was made; older versions did not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<Box<Basis>>,
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
    /// Whom somebody would like, and whom they decline: it takes the place of what they said before.
    #[cfg_attr(test, schemars(skip))]
    ChoicesBrought {
        choices: Choices,
    },
    /// What a pair told of itself, in a file saved at that moment.
    #[cfg_attr(test, schemars(skip))]
    ProgressBrought {
        report: ProgressReport,
        saved: Moment,
    },
    /// Whether people of the coordinator's own table know that partners see what each can teach and would like to learn.
    #[cfg_attr(test, schemars(skip))]
    TableShown {
        shown: bool,
    },
    /// The match that this entry made is kept under a name.
    #[cfg_attr(test, schemars(skip))]
    ResultKept {
        result: EntryId,
        name: String,
    },
    #[cfg_attr(test, schemars(skip))]
    ResultRenamed {
        result: EntryId,
        name: String,
    },
    /// It is no longer kept under a name.
    #[cfg_attr(test, schemars(skip))]
    ResultDropped {
        result: EntryId,
    },
    /// The match that this entry made is the one to hand out.
    #[cfg_attr(test, schemars(skip))]
    ResultChosen {
        result: EntryId,
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
    /// The directory of the programme, from which the person chooses.
    #[cfg_attr(test, schemars(skip))]
    DirectoryOpened {
        book: CardBook,
    },
    #[cfg_attr(test, schemars(skip))]
    ChoiceMade {
        choices: Choices,
    },
    /// It is for two people with no coordinator.
    #[cfg_attr(test, schemars(skip))]
    ForTwo,
    /// One of the two is done, and has passed the device on: nobody sees the answers before both are done.
    #[cfg_attr(test, schemars(skip))]
    HandedOn,
    #[cfg_attr(test, schemars(skip))]
    Invited {
        invitation: Invitation,
    },
    #[cfg_attr(test, schemars(skip))]
    Consented {
        consent: Consent,
    },
    #[cfg_attr(test, schemars(skip))]
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
    #[cfg_attr(test, schemars(skip))]
    SideChosen {
        side: Side,
    },
    /// The file for the partner was saved.
    #[cfg_attr(test, schemars(skip))]
    SpaceSaved,

    // About any of these.
    /// These entries are taken back, as though they had not been made.
    Undone {
        entries: BTreeSet<EntryId>,
    },
}
