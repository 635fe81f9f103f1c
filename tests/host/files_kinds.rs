//! Every kind of file: what is written is read, and written again it is the same to the byte.

use std::collections::{BTreeMap, BTreeSet};

use turnabout::codec::files::{Backup, Contents, FileError, Kind, Leaves, Part, read, write};
use turnabout::domain::answer::Answer;
use turnabout::domain::choosing::{CardBook, Choices, DirectoryCard};
use turnabout::domain::disclosure::{Audience, disclose};
use turnabout::domain::invitation::{Invitation, PublicKey, Terms};
use turnabout::domain::pair::{GoalCounts, ProgressReport, Score};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::Rules;
use turnabout::domain::side::Side;

use crate::background::item;
use crate::files::{WRITTEN, day};

pub fn invitation() -> Invitation {
    Invitation {
        programme: "programme-1".into(),
        name: "Two ways".into(),
        aim: "Learn\nfrom one another".into(),
        terms: Terms {
            organiser: "Chris, people@example.org".into(),
            topics: vec!["social-media".into(), "Budgets".into()],
            background: BTreeSet::from([item("age-band"), item("own-words")]),
            purpose: "To find pairs.".into(),
            privacy: "Only Chris sees them.".into(),
            answer_by: Some(day()),
            keep_until: None,
        },
        rules: Rules { floor: 0.15, ..Rules::default() },
        key: PublicKey::new("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"),
    }
}

pub fn cards() -> CardBook {
    // A file is how a card comes to a device that does not hold the person.
    let text = r#"[{"id": "a", "name": "Anna", "role": "mentor", "offers": ["Go"], "wishes": []},
        {"id": "b", "name": "Bo", "role": "either", "offers": [], "wishes": ["Go", "Budgets"]}]"#;
    CardBook { programme: "programme-1".into(), name: "Two ways".into(), cards: serde_json::from_str(text).unwrap() }
}

pub fn choices() -> Choices {
    Choices {
        programme: "programme-1".into(),
        person: "a".into(),
        likes: vec!["z".into(), "b".into()],
        declines: BTreeSet::from(["c".into()]),
    }
}

pub fn report() -> ProgressReport {
    ProgressReport {
        pair: "pair-1".into(),
        programme: "Two ways".into(),
        goals: BTreeMap::from([
            (Side::Mentor, GoalCounts { set: 2, reached: 1 }),
            (Side::Mentee, GoalCounts { set: 1, reached: 0 }),
        ]),
        meetings: 3,
        minutes: Some(150),
        first_met: Some(day()),
        last_met: Some(day()),
        scores: vec![Score { side: Side::Mentee, on: day(), question: "trust".into(), score: 4 }],
    }
}

pub fn backup() -> Backup {
    Backup {
        records: vec!["{\"id\":1}".into(), " not an entry\u{0}\u{202e}\n".into(), String::new()],
        preferences: BTreeMap::from([("theme".into(), "dark".into())]),
    }
}

#[track_caller]
fn comes_back<T: Leaves>(written: &T, contents: Contents, again: impl Fn(Contents) -> String) {
    let text = write(written, WRITTEN);
    let file = read(text.as_bytes()).unwrap();
    assert_eq!(file.contents, contents);
    assert_eq!(again(file.contents), text);
}

#[test]
fn an_invitation_comes_back_the_same() {
    comes_back(&invitation(), Contents::Invitation(Box::new(invitation())), |contents| match contents {
        Contents::Invitation(invitation) => write(&*invitation, WRITTEN),
        _ => String::new(),
    });
}

#[test]
fn a_directory_comes_back_the_same() {
    comes_back(&cards(), Contents::Directory(cards()), |contents| match contents {
        Contents::Directory(cards) => write(&cards, WRITTEN),
        _ => String::new(),
    });
}

#[test]
fn choices_come_back_the_same_and_in_order() {
    comes_back(&choices(), Contents::Choices(choices()), |contents| match contents {
        Contents::Choices(choices) => write(&choices, WRITTEN),
        _ => String::new(),
    });
}

#[test]
fn a_report_comes_back_the_same() {
    comes_back(&report(), Contents::Progress(Box::new(report())), |contents| match contents {
        Contents::Progress(report) => write(&*report, WRITTEN),
        _ => String::new(),
    });
}

#[test]
fn a_backup_comes_back_byte_for_byte() {
    comes_back(&backup(), Contents::Backup(backup()), |contents| match contents {
        Contents::Backup(backup) => write(&backup, WRITTEN),
        _ => String::new(),
    });
}

#[test]
fn a_kind_is_as_large_as_it_may_be() {
    for kind in Kind::all() {
        let most = kind.most_bytes();
        let start = format!("{{\"format\": \"turnabout\", \"version\": 1, \"kind\": \"{}\"", kind.name());
        let file = start + &" ".repeat(most);
        assert_eq!(read(file.as_bytes()), Err(FileError::TooLarge { most }), "{}", kind.name());
    }
    let large = Backup { records: vec!["x".repeat(6_000_000)], ..Backup::default() };
    assert_eq!(read(write(&large, WRITTEN).as_bytes()).unwrap().into_backup(), Ok(large));
}

#[test]
fn a_card_is_only_of_somebody_whom_everyone_may_see() {
    let mut person = Person::new("a".into(), "Anna", Role::Mentor);
    person.answers.insert("Go".into(), Answer::KNOWN);
    for audience in Audience::ALL.into_iter().filter(|audience| *audience != Audience::Everyone) {
        assert_eq!(DirectoryCard::of(&disclose(&person, audience)), None);
    }
}

/// A file with one place of it changed, which has to be there.
#[track_caller]
fn refused<T: Leaves>(written: &T, from: &str, to: &str, error: FileError) {
    let text = write(written, WRITTEN);
    assert!(text.contains(from), "{from} is not in {text}");
    let found = read(text.replacen(from, to, 1).as_bytes());
    assert_eq!(found.map_err(|found| found.fault().clone()), Err(error), "{to}");
}

#[test]
fn what_cannot_be_is_refused() {
    use FileError as E;
    let unfit = |part| E::Unfit { part };
    refused(&invitation(), "\"age1zv", "\"AGE1ZV", unfit(Part::Key));
    refused(&invitation(), "0.15", "1.5", unfit(Part::Rules));
    refused(&invitation(), "\"Two ways\"", "\"\"", E::Blank { part: Part::Programme });
    refused(&invitation(), "\"programme-1\"", "\"programme 1 \"", unfit(Part::ProgrammeId));
    refused(&cards(), "\"b\"", "\"a\"", E::PersonTwice);
    refused(&cards(), "\"Anna\"", "\"\"", E::Blank { part: Part::Name });
    refused(&choices(), "\"z\"", "\"b\"", E::PersonTwice);
    refused(&choices(), "\"z\"", "\"c\"", E::PersonTwice);
    refused(&choices(), "\"z\"", "\"a\"", E::ChoseThemselves);
    refused(&report(), "\"reached\": 1", "\"reached\": 3", unfit(Part::Goals));
    refused(&report(), "\"meetings\": 3", "\"meetings\": 0", unfit(Part::Meetings));
    refused(&report(), "\"trust\"", "\"I trust her\"", unfit(Part::Score));
    refused(&report(), "\"score\": 4", "\"score\": 11", unfit(Part::Score));
}

/// In whichever way it was written, a name is one name, and hides nothing: on the way out as on the way in.
#[test]
fn names_are_normal_and_hide_nothing() {
    let mut book = cards();
    let names = ["Zoe\u{308}", "A\u{202e}nna\u{0}", "\u{1100}\u{1161}", "\u{212b}ke", "\u{feff}Bo\u{2066}  x"];
    let tidy = ["Zoë", "Anna", "가", "Åke", "Bo x"];
    let card = book.cards[0].clone();
    let named = |(index, name): (usize, &str)| {
        let id = format!("\"id-{index}\"");
        let card = serde_json::to_string(&card.clone().with_name(name.into())).unwrap().replacen("\"a\"", &id, 1);
        serde_json::from_str::<DirectoryCard>(&card).unwrap()
    };
    book.cards = names.into_iter().enumerate().map(named).collect();
    let text = write(&book, WRITTEN);
    let raw = tidy.iter().zip(names).fold(text.clone(), |text, (tidy, name)| {
        text.replacen(&format!("\"{tidy}\""), &serde_json::to_string(name).unwrap(), 1)
    });
    assert_ne!(raw, text);
    for text in [text, raw] {
        let read = read(text.as_bytes()).unwrap().into_directory().unwrap();
        assert_eq!(read.cards.iter().map(DirectoryCard::name).collect::<Vec<_>>(), tidy);
    }
}
