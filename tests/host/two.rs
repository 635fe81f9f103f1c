//! Two people with no coordinator: whose turn it is, whose answers are closed, and that nobody runs a programme for them.

use turnabout::domain::answer::Answer;
use turnabout::domain::benefit::Benefits;
use turnabout::domain::disclosure::disclose;
use turnabout::domain::hand_out;
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::undo::acts;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::pair::PairCard;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::{Draft, Given, Pace, ProfileChange};
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::questionnaire::order;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::{Availability, Moment, Slot};
use turnabout::domain::two::{Two, is_closed, is_home};

use crate::background::ABOUT;

const START: u64 = 1_795_341_600_000;

/// The entries that lead to these changes, a moment after the other.
#[derive(Default)]
struct Journal(Vec<AnyEntry>);

impl Journal {
    fn about(&mut self, id: &str, change: ProfileChange) {
        let at = START + self.0.len() as u64;
        let author = Author::Person(id.into());
        self.0.push(AnyEntry::new(
            EntryId::next(Moment(at), [7; 10], None),
            author,
            AnyChange::Profile(id.into(), change),
        ));
    }

    fn give(&mut self, id: &str, given: Given) {
        self.about(id, ProfileChange::ProfileAnswered { given });
    }

    fn begin(&mut self, id: &str, name: &str) {
        self.about(id, ProfileChange::ProfileStarted);
        self.about(id, ProfileChange::ForTwo);
        self.give(id, Given::Name { name: name.into() });
    }

    fn answer(&mut self, id: &str, help: &str, learn: &str) {
        self.give(id, Given::CanHelp { topics: [help.into()].into() });
        self.give(id, Given::WouldLike { topics: [learn.into()].into() });
    }

    fn bring(&mut self, person: Person) {
        let created = ProgrammeChange::ProgrammeCreated { name: "Home".into(), aim: String::new(), sample: false };
        for change in [created, ProgrammeChange::PeopleBrought { people: vec![person] }] {
            let at = START + self.0.len() as u64;
            self.0.push(AnyEntry::new(
                EntryId::next(Moment(at), [7; 10], None),
                Author::Organiser,
                AnyChange::Programme(ProgrammeId::home(), change),
            ));
        }
    }

    fn state(&self) -> State {
        State::fold(&self.0)
    }

    fn closed(&self, id: &str) -> bool {
        is_closed(&self.state(), &id.into())
    }
}

/// Mia and Otto, on one device: Mia is done, and Otto has not begun.
fn mia_is_done() -> Journal {
    let mut journal = Journal::default();
    journal.begin("mia", "Mia");
    journal.begin("otto", "Otto");
    journal.answer("mia", "video", "repairs");
    journal.about("mia", ProfileChange::HandedOn);
    journal
}

fn somebody(id: &str, help: &str, learn: &str) -> Person {
    let mut person = Person::new(id.into(), id, Role::Either);
    person.answers = [(help.into(), Answer::KNOWN), (learn.into(), Answer::WISHED)].into();
    person
}

#[test]
fn they_take_turns_in_the_order_in_which_they_were_named() {
    let mut journal = Journal::default();
    assert_eq!(Two::of(&journal.state()), Two::default());
    journal.begin("otto", "Otto");
    journal.begin("mia", "Mia");
    let waiting = |journal: &Journal| Two::of(&journal.state()).waiting.into_iter().map(|d| d.name).collect::<Vec<_>>();
    assert_eq!(waiting(&journal), ["Otto", "Mia"]);
    journal.answer("otto", "repairs", "video");
    // All is answered, and still he has not said that he is done.
    assert_eq!(waiting(&journal), ["Otto", "Mia"]);
    journal.about("otto", ProfileChange::HandedOn);
    assert_eq!(waiting(&journal), ["Mia"]);
}

#[test]
fn nobody_sees_the_answers_of_one_before_the_other_is_done() {
    let mut journal = mia_is_done();
    assert!(journal.closed("mia") && !journal.closed("otto"));
    journal.answer("otto", "repairs", "video");
    assert!(journal.closed("mia") && !Two::of(&journal.state()).is_open());
    journal.about("otto", ProfileChange::HandedOn);
    assert!(!journal.closed("mia") && !journal.closed("otto") && Two::of(&journal.state()).is_open());
    // Somebody else who joins in answers without having seen theirs.
    journal.begin("kim", "Kim");
    assert!(journal.closed("mia") && journal.closed("otto"));
    journal.about("kim", ProfileChange::ProfileRemoved);
    assert!(!journal.closed("mia"));
}

#[test]
fn that_somebody_is_done_without_having_answered_is_not_believed() {
    let mut journal = Journal::default();
    journal.begin("mia", "Mia");
    journal.about("mia", ProfileChange::HandedOn);
    assert_eq!(Two::of(&journal.state()).done, []);
}

#[test]
fn to_be_done_cannot_be_undone_so_that_nobody_opens_the_answers_of_another() {
    let mut journal = mia_is_done();
    let handed_on = journal.0.last().unwrap().clone();
    journal.about("mia", ProfileChange::Undone { entries: [handed_on.id].into() });
    assert!(journal.closed("mia"));
}

#[test]
fn a_file_of_the_other_one_counts_as_done_and_opens_nothing_alone() {
    let mut journal = Journal::default();
    journal.bring(somebody("otto", "repairs", "video"));
    assert!(!Two::of(&journal.state()).is_open());
    journal.begin("mia", "Mia");
    journal.answer("mia", "video", "repairs");
    assert!(!Two::of(&journal.state()).is_open());
    // Who saves a file for the other one is done, too, and keeps what they see.
    journal.about("mia", ProfileChange::ProfileSaved);
    assert!(Two::of(&journal.state()).is_open() && !journal.closed("mia"));
}

#[test]
fn the_answers_for_a_programme_are_none_of_theirs() {
    let mut journal = mia_is_done();
    journal.about("work", ProfileChange::ProfileStarted);
    journal.give("work", Given::Name { name: "Mia at work".into() });
    journal.give("work", Given::Role { role: Role::Mentor });
    journal.answer("work", "video", "repairs");
    let two = Two::of(&journal.state());
    assert_eq!((two.done.len(), two.waiting.len()), (1, 1));
    assert!(!journal.closed("work"));
}

#[test]
fn they_are_asked_nothing_that_only_a_coordinator_needs() {
    let mut draft = Draft::new("mia".into(), Moment(1));
    draft.between_two = true;
    draft.give(Given::Pace { pace: Pace::Usual });
    let asked: Vec<_> = order(&draft, &ABOUT).iter().map(|question| question.name(&draft)).collect();
    assert_eq!(asked, ["name", "help", "learn", "ratings", "times", "who-sees"]);
    draft.give(Given::Name { name: "Mia".into() });
    draft.give(Given::CanHelp { topics: ["video".into()].into() });
    draft.give(Given::WouldLike { topics: ["repairs".into()].into() });
    // An older version asked for these: they go into no file.
    draft.give(Given::Team { team: "Care".into() });
    draft.give(Given::Capacity { capacity: 3 });
    draft.give(Given::Times { times: Availability::default().with(Slot { weekday: 5, part: 0 }) });
    let person = draft.person(&ABOUT).unwrap();
    assert_eq!(person.role, Role::Either);
    let shown = disclose(&person, draft.reader()).shown().clone();
    assert_eq!((shown.team, shown.capacity), (None, 1));
    assert!(shown.availability.is_some());
}

#[test]
fn a_mark_of_how_far_somebody_came_is_nothing_that_was_done() {
    let mut journal = Journal::default();
    journal.begin("mia", "Mia");
    let before = acts(&journal.0).len();
    journal.give("mia", Given::Continued { question: "name".into() });
    assert_eq!(acts(&journal.0).len(), before);
}

fn card_of(programme: &ProgrammeId) -> PairCard {
    let (mia, otto) = (somebody("mia", "video", "repairs"), somebody("otto", "repairs", "video"));
    let benefits = Benefits::between(&mia.answers, &otto.answers);
    hand_out::between(programme, &mia, &otto, benefits, true)
}

#[test]
fn two_people_have_no_coordinator_and_a_programme_has_one() {
    let nobody_known = State::default();
    assert!(is_home(&nobody_known, &card_of(&ProgrammeId::home())));
    assert!(!is_home(&nobody_known, &card_of(&"p1".into())));
}

#[test]
fn a_pair_of_two_that_an_older_version_started_is_known_by_its_people() {
    let older = PairCard { home: false, ..card_of(&ProgrammeId::home()) };
    let mut journal = mia_is_done();
    assert!(is_home(&journal.state(), &older));
    assert!(!is_home(&journal.state(), &card_of(&"p1".into())));
    journal = Journal::default();
    journal.begin("mia", "Mia");
    journal.bring(somebody("otto", "repairs", "video"));
    assert!(is_home(&journal.state(), &older));
}
