//! The files that people pass on: what is written is read, and what is wrong with a file is said.

use proptest::prelude::*;
use turnabout::codec::entries::{self, Stored};
use turnabout::codec::files::{
    Contents, File, FileError, Foreign, Kind, Part, Workspace, file_name, may_be_ours, read, write,
};
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::consent::{Consent, Withdrawal};
use turnabout::domain::disclosure::{Audience, Field, ShownItems, disclose};
use turnabout::domain::id::PairId;
use turnabout::domain::instrument::ItemAnswer;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::pair::{About, DeviceChange, Goal, Meeting, PairCard, PairChange, Partner, Stage};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::ProfileChange;
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry, entries_of};
use turnabout::domain::time::{Availability, Day, Moment, Slot};
use turnabout::domain::topic::TopicId;

use crate::background::item;

pub const WRITTEN: Moment = Moment(1_795_341_600_000);

pub fn day() -> Day {
    Day::from_ymd_opt(2026, 11, 22).unwrap()
}

pub fn card() -> PairCard {
    let partner = |id: &str, name: &str, gives: &str| Partner {
        id: id.into(),
        name: name.into(),
        gives: vec![gives.into()],
        benefit: Some(0.1 + 0.2),
        about: About::default(),
    };
    PairCard {
        pair: "pair-1".into(),
        programme: "Two ways".into(),
        aim: "Learn".into(),
        mentor: partner("a", "Anna", "Go"),
        mentee: partner("b", "Bo", "Budgets"),
        key: None,
        home: false,
    }
}

pub fn entry(number: u8, change: AnyChange) -> AnyEntry {
    AnyEntry::new(EntryId::next(WRITTEN, [number; 10], None), Author::Person("a".into()), change)
}

pub fn shared(change: PairChange) -> AnyChange {
    AnyChange::Pair("pair-1".into(), change)
}

pub fn goal(number: u8) -> PairChange {
    let goal = Goal {
        id: format!("goal-{number}").as_str().into(),
        side: Side::Mentee,
        outcome: "Reads a\nbalance sheet".into(),
        measure: String::new(),
        by: day(),
    };
    PairChange::GoalSet { goal }
}

pub fn opened() -> AnyEntry {
    entry(1, shared(PairChange::PairOpened { card: Box::new(card()) }))
}

pub fn workspace() -> Workspace {
    let entries = [opened(), entry(2, shared(goal(1)))];
    Workspace::of(&PairId::new("pair-1"), &entries)
}

/// What a file that was read holds, written at the moment that it says.
pub fn written(file: &File) -> String {
    let created = file.created;
    match &file.contents {
        Contents::Invitation(invitation) => write(&**invitation, created),
        Contents::Profile(person) => write(&disclose(person, Audience::Organiser), created),
        Contents::Withdrawn(withdrawal) => write(withdrawal, created),
        Contents::Directory(cards) => write(cards, created),
        Contents::Choices(choices) => write(choices, created),
        Contents::Pair(card) => write(&**card, created),
        Contents::Workspace(workspace) => write(workspace, created),
        Contents::Progress(report) => write(&**report, created),
        Contents::Backup(backup) => write(backup, created),
    }
}

fn contents(text: &str) -> Contents {
    read(text.as_bytes()).unwrap().contents
}

#[test]
fn a_file_says_what_it_is_and_when_it_was_written() {
    let text = write(&card(), WRITTEN);
    let head = "{\n  \"format\": \"turnabout\",\n  \"version\": 1,\n  \"kind\": \"pair\",\n  \
        \"created\": \"2026-11-22T10:00:00Z\",\n  \"contents\": {\n    \"pair\": \"pair-1\",\n";
    assert!(text.starts_with(head), "{text}");
    assert_eq!(read(text.as_bytes()).unwrap().created, WRITTEN);
    assert_eq!(file_name(Kind::PROFILE, day()), "turnabout-profile-2026-11-22.json");
}

#[test]
fn a_file_that_a_mail_program_marked_is_read() {
    let text = format!("\u{feff}\r\n{}", write(&card(), WRITTEN).replace('\n', "\r\n"));
    assert!(may_be_ours(text.as_bytes()));
    assert_eq!(contents(&text), Contents::Pair(Box::new(card())));
    assert!(!may_be_ours(b"id,name\n"));
}

#[test]
fn a_workspace_holds_the_entries_of_its_pair_and_no_others() {
    let elsewhere = [
        entry(3, AnyChange::Pair("pair-2".into(), goal(9))),
        entry(4, AnyChange::Device("pair-1".into(), DeviceChange::SideChosen { side: Side::Mentor })),
        entry(5, AnyChange::Profile("a".into(), ProfileChange::ProfileStarted)),
    ];
    let goals = entry(2, shared(goal(1)));
    let mixed: Vec<_> = elsewhere.iter().chain([&goals, &goals]).cloned().chain([opened()]).collect();
    let workspace = Workspace::of(&PairId::new("pair-1"), &mixed);
    assert_eq!(workspace.entries(), entries_of::<PairChange>(&"pair-1".into(), &[opened(), goals]));
    let read = read(write(&workspace, WRITTEN).as_bytes()).unwrap().into_workspace().unwrap();
    assert_eq!(read, workspace);
}

#[test]
fn a_file_of_another_kind_is_named() {
    let file = || read(write(&card(), WRITTEN).as_bytes()).unwrap();
    assert_eq!(file().into_profile(), Err(FileError::OtherKind { found: Kind::PAIR, wanted: Kind::PROFILE }));
    assert_eq!(file().into_workspace(), Err(FileError::OtherKind { found: Kind::PAIR, wanted: Kind::WORKSPACE }));
    assert_eq!(file().into_pair(), Ok(card()));
}

fn profile() -> String {
    let mut person = Person::new("p".into(), "Anna", Role::Mentor);
    person.answers.insert("social-media".into(), Answer::KNOWN);
    person.languages.insert("English".into());
    person.availability = Some(Availability::default().with(Slot { weekday: 0, part: 0 }));
    person.team = Some("Data".into());
    person.background = [(item("gender"), ItemAnswer::Words("Confidential".into()))].into();
    person.for_matching = [item("gender")].into();
    person.audiences = [(Field::Background(item("gender")), Audience::Organiser)].into_iter().collect();
    person.agreed = Some(Consent { words: "I agree.".into(), purpose: "Pairs".into(), at: Moment(7) });
    write(&disclose(&person, Audience::Organiser), WRITTEN)
}

/// A file with one place of it changed, which has to be there.
fn changed(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from), "{from} is not in {text}");
    text.replacen(from, to, 1).into_bytes()
}

/// Files with something wrong, and what that is: in the order in which a file is looked at.
fn bad_files() -> Vec<(Vec<u8>, FileError)> {
    use FileError as E;
    let pair = write(&card(), WRITTEN);
    let space = write(&workspace(), WRITTEN);
    let profile = profile();
    let long = format!("\"{}\"", "x".repeat(5_001));
    let id = opened().id.to_string();
    let second = workspace().entries()[1].id.to_string();
    let topics: Vec<_> = (0..1_001).map(|number| format!("\"{number}\"")).collect();
    let no_version = id.replacen("-7", "-4", 1);
    let unfit = |part| E::Unfit { part };
    let blank = |part| E::Blank { part };
    vec![
        (Vec::new(), E::Empty),
        (vec![b'{'; 5_000_001], E::TooLarge { most: 5_000_000 }),
        (b"id,name\n1,Anna\n".to_vec(), E::Foreign { what: Foreign::Table }),
        (b"{\"format\": \"else\"}".to_vec(), E::NotOurs),
        (b"{}".to_vec(), E::NotOurs),
        ([b"{\"format\": \"".to_vec(), vec![0xFF], b"\"}".to_vec()].concat(), E::NotText),
        (pair.as_bytes()[..200].to_vec(), E::CutShort),
        (changed(&pair, "\"version\": 1,", "\"version\": 1"), E::Damaged),
        (format!("{{\"format\": {}", "[".repeat(1_000)).into_bytes(), E::TooDeep),
        (changed(&pair, "\"version\": 1,", ""), E::NoVersion),
        (changed(&pair, "\"version\": 1,", "\"version\": 0,"), E::VersionUnfit),
        (changed(&pair, "\"version\": 1,", "\"version\": 2,"), E::Newer),
        (changed(&pair, "\"pair\",", "\"pear\","), E::UnknownKind),
        (changed(&pair, "\"kind\": \"pair\",", ""), E::NoKind),
        (changed(&pair, "2026-11-22T10:00:00Z", "22/11/2026"), E::DateUnfit),
        (changed(&pair, "2026-11-22T10:00:00Z", "1926-11-22T10:00:00Z"), E::DateUnfit),
        (changed(&pair, "\"contents\"", "\"content\""), E::NoContents),
        (changed(&pair, "\"name\": \"Anna\"", "\"name\": 7"), E::Contents),
        (changed(&pair, "\"name\": \"Anna\"", "\"nom\": \"Anna\""), E::Missing),
        (changed(&profile, "\"level\": 3", "\"level\": 5"), E::Contents),
        (changed(&profile, "\"role\": \"mentor\"", "\"role\": \"boss\""), E::UnknownWord),
        (changed(&pair, "\"kind\": \"pair\"", "\"kind\": \"profile\""), E::Missing),
        (changed(&profile, "\"Anna\"", "\" \\u202e\""), blank(Part::Name)),
        (changed(&profile, "\"p\"", "\"\""), blank(Part::Id)),
        (changed(&profile, "\"p\"", "\" p\""), unfit(Part::Id)),
        (changed(&profile, "\"Data\"", "\"\""), blank(Part::Team)),
        (changed(&profile, "\"English\"", &long), E::TooLong { part: Part::Language, most: 200 }),
        (changed(&profile, "\"social-media\"", "\"social\\nmedia\""), unfit(Part::Topic)),
        (changed(&profile, "monday-morning", "monday-night"), unfit(Part::Times)),
        (changed(&profile, "\"capacity\": 1", "\"capacity\": 51"), unfit(Part::Capacity)),
        (changed(&pair, "\"Two ways\"", &long), E::TooLong { part: Part::Programme, most: 5_000 }),
        (changed(&pair, "\"Learn\"", &long), E::TooLong { part: Part::Aim, most: 5_000 }),
        (changed(&pair, "\"pair-1\"", "\"\""), blank(Part::Pair)),
        (changed(&pair, "0.30000000000000004", "1.1"), unfit(Part::Benefit)),
        (changed(&pair, "\"id\": \"b\"", "\"id\": \"a\""), E::SamePartner),
        (changed(&pair, "\"Go\"", &topics.join(",")), E::TooManyTopics),
        (write(&Workspace::of(&PairId::new("pair-1"), []), WRITTEN).into_bytes(), E::NoEntries),
        (changed(&space, "\"goal-set\"", "\"goal-sung\""), E::EntryUnreadable { entry: 2 }),
        (changed(&space, &id, &no_version), E::EntryIdUnfit { entry: 1 }),
        (
            changed(&space, "\"about\": {\n          \"pair\"", "\"about\": {\n          \"device\""),
            E::EntryAboutOther { entry: 1 },
        ),
        (changed(&space, &id, &second), E::EntryTwice { entry: 2 }),
        (changed(&space, "\"goal-1\"", &long), E::EntryUnfit { entry: 2 }),
        (changed(&space, "\"Anna\"", "\"\""), E::EntryUnfit { entry: 1 }),
        (changed(&profile, "\"Confidential\"", "\" \""), blank(Part::Background)),
        (changed(&profile, "\"gender\"\n", "\"faith\"\n"), unfit(Part::Background)),
        (changed(&profile, "\"organiser\"", "\"only-me\""), unfit(Part::Background)),
        (changed(&profile, "\"organiser\"", "\"the-press\""), E::UnknownWord),
        (changed(&profile, "\"background-gender\"", "\"background-In come\""), E::Contents),
        (changed(&profile, "\"I agree.\"", "\"\""), blank(Part::Consent)),
        (changed(&profile, "1970-01-01T00:00:00.007Z", "in spring"), unfit(Part::Consent)),
        (withdrawn(), E::Withdrawn),
    ]
}

fn withdrawn() -> Vec<u8> {
    write(&Withdrawal { person: "p".into(), at: WRITTEN }, WRITTEN).into_bytes()
}

#[test]
fn each_bad_file_has_its_own_error() {
    let mut wrong = Vec::new();
    for (bytes, error) in bad_files() {
        // A withdrawal is a sound file, and no profile.
        let read = read(&bytes)
            .and_then(|file| if error == FileError::Withdrawn { file.into_profile().map(|_| ()) } else { Ok(()) });
        let found = read.map_err(|found| found.fault().clone());
        if found != Err(error.clone()) {
            let text = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]).into_owned();
            wrong.push(format!("{error:?}, not {found:?}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_entry_of_a_newer_version_is_set_aside_as_it_is() {
    let text = entries::encode(&opened());
    assert_eq!(entries::decode(&text), Stored::Entry(Box::new(opened())));
    let newer = text.replacen("pair-opened", "pair-sung", 1);
    assert_eq!(entries::decode(&newer), Stored::SetAside(newer.clone()));
    assert_eq!(entries::decode("not an entry"), Stored::SetAside("not an entry".into()));
}

pub fn name() -> impl Strategy<Value = String> {
    "[A-Za-z'éß][A-Za-z0-9 '.éß漢🙂-]{0,18}[A-Za-zé]"
        .prop_map(|name| name.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" "))
}

fn answer() -> impl Strategy<Value = Answer> {
    (0..=4u8, 0..=3u8, any::<bool>()).prop_map(|(level, wish, willing)| Answer {
        level: Level::new(level).unwrap(),
        wish: Wish::new(wish).unwrap(),
        willing,
    })
}

fn availability() -> impl Strategy<Value = Availability> {
    prop::collection::vec(any::<bool>(), 21).prop_map(|bits| {
        let slots = Slot::all().zip(bits).filter(|(_, has)| *has);
        slots.fold(Availability::default(), |times, (slot, _)| times.with(slot))
    })
}

pub fn moment() -> impl Strategy<Value = Moment> {
    (0..253_402_300_800u64).prop_map(|seconds| Moment(seconds * 1_000))
}

pub fn person() -> impl Strategy<Value = Person> {
    (
        name(),
        name(),
        prop::sample::select(vec![Role::Mentor, Role::Mentee, Role::Either]),
        prop::collection::btree_map(name().prop_map(TopicId::new), answer(), 0..6),
        prop::option::of(name()),
        prop::collection::btree_set(name(), 0..3),
        prop::option::of(availability()),
        0..=50u16,
    )
        .prop_map(|(id, name, role, answers, team, languages, availability, capacity)| Person {
            answers,
            team,
            languages,
            availability,
            capacity,
            ..Person::new(id.as_str().into(), name, role)
        })
}

fn partner(id: &'static str) -> impl Strategy<Value = Partner> {
    let gives = prop::collection::vec(name().prop_map(TopicId::new), 0..4);
    let languages = prop::collection::btree_set(name(), 0..3);
    (
        name(),
        gives,
        prop::option::of(0.0..=1.0f64),
        languages,
        prop::option::of(availability()),
        prop::option::of(name()),
    )
        .prop_map(move |(name, gives, benefit, languages, times, team)| {
            let about = About { languages, times, team, background: ShownItems::default() };
            Partner { id: id.into(), name, gives, benefit, about }
        })
}

pub fn any_card() -> impl Strategy<Value = PairCard> {
    (name(), name(), "\\PC{0,40}", partner("a"), partner("b"), any::<bool>()).prop_map(
        |(pair, programme, aim, mentor, mentee, home)| PairCard {
            pair: pair.as_str().into(),
            programme,
            aim,
            mentor,
            mentee,
            key: None,
            home,
        },
    )
}

fn change() -> impl Strategy<Value = PairChange> {
    let side = || prop::sample::select(Side::BOTH.to_vec());
    let days = || (0..80_000i32).prop_map(|days| Day::from_num_days_from_ce_opt(700_000 + days).unwrap());
    prop_oneof![
        ("[a-z]{1,9}", side(), ".{0,30}", ".{0,30}", days()).prop_map(|(id, side, outcome, measure, by)| {
            PairChange::GoalSet { goal: Goal { id: id.as_str().into(), side, outcome, measure, by } }
        }),
        "[a-z]{1,9}".prop_map(|goal| PairChange::GoalDropped { goal: goal.as_str().into() }),
        ("[a-z]{1,9}", 0..=4u8, ".{0,30}").prop_map(|(goal, stage, note)| PairChange::ProgressMade {
            goal: goal.as_str().into(),
            stage: Stage::try_from(stage).unwrap(),
            note,
        }),
        ("[a-z]{1,9}", days(), any::<u16>(), prop::collection::btree_map(side(), ".{0,30}", 0..=2)).prop_map(
            |(id, on, minutes, learned)| PairChange::MeetingLogged {
                meeting: Meeting { id: id.as_str().into(), on, minutes, learned, other_than: Default::default() },
            }
        ),
        "[a-z]{1,9}".prop_map(|meeting| PairChange::MeetingRemoved { meeting: meeting.as_str().into() }),
    ]
}

pub fn any_workspace() -> impl Strategy<Value = Workspace> {
    (any_card(), prop::collection::vec(change(), 0..8), any::<[u8; 10]>()).prop_map(|(card, changes, chance)| {
        let pair = card.pair.clone();
        let mut newest = None;
        let mut entries = Vec::new();
        for change in std::iter::once(PairChange::PairOpened { card: Box::new(card) }).chain(changes) {
            let id = EntryId::next(WRITTEN, chance, newest);
            newest = Some(id);
            entries.push(AnyEntry::new(id, Author::Organiser, AnyChange::Pair(pair.clone(), change)));
        }
        Workspace::of(&pair, &entries)
    })
}

proptest! {
    #[test]
    fn a_profile_comes_back_the_same(person in person(), created in moment()) {
        let text = write(&disclose(&person, Audience::Organiser), created);
        let file = read(text.as_bytes()).unwrap();
        prop_assert_eq!(&file, &File { created, contents: Contents::Profile(Box::new(person)) });
        let again = file.into_profile().unwrap();
        prop_assert_eq!(write(&disclose(&again, Audience::Organiser), created), text);
    }

    #[test]
    fn a_pair_comes_back_the_same(card in any_card(), created in moment()) {
        let text = write(&card, created);
        let again = read(text.as_bytes()).unwrap().into_pair().unwrap();
        prop_assert_eq!(&again, &card);
        prop_assert_eq!(write(&again, created), text);
    }

    #[test]
    fn a_workspace_comes_back_the_same(workspace in any_workspace(), later in moment()) {
        // A file is no older than what is in it.
        let created = later.max(WRITTEN);
        let text = write(&workspace, created);
        let again = read(text.as_bytes()).unwrap().into_workspace().unwrap();
        prop_assert_eq!(&again, &workspace);
        prop_assert_eq!(write(&again, created), text);
        for (entry, stored) in again.entries().iter().zip(again.records()) {
            let entry = entry.clone().map(|change| AnyChange::Pair(again.pair().clone(), change));
            prop_assert_eq!(entries::encode(&entry), stored.clone());
            prop_assert_eq!(entries::decode(&stored), Stored::Entry(Box::new(entry)));
        }
    }

    /// Cut anywhere, a file is refused; changed in one byte, it is read or refused.
    #[test]
    fn a_damaged_file_is_no_trouble(at in 0..900usize, byte in any::<u8>()) {
        let mut bytes = write(&workspace(), WRITTEN).trim_end().as_bytes().to_vec();
        let at = at % bytes.len();
        prop_assert!(read(&bytes[..at]).is_err());
        bytes[at] = byte;
        if let Ok(file) = read(&bytes) {
            prop_assert_eq!(file.contents.kind(), Kind::WORKSPACE);
        }
    }
}
