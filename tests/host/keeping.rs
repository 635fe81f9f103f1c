//! When a backup is worth a word, what there is, and how a stored text says which version wrote it.

use turnabout::codec::entries::{Aside, Stored, decode, encode, key, why};
use turnabout::domain::id::{PersonId, ProgrammeId};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::keeping::{AtRisk, Holdings, MANY, QUIET, at_risk, is_quiet};
use turnabout::domain::profile::ProfileChange;
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

fn entry(at: u64, change: AnyChange) -> AnyEntry {
    AnyEntry::new(EntryId::next(Moment(at), [7; 10], None), Author::Organiser, change)
}

fn programme(id: &str, change: ProgrammeChange) -> AnyChange {
    AnyChange::Programme(ProgrammeId::new(id), change)
}

fn created(sample: bool) -> ProgrammeChange {
    ProgrammeChange::ProgrammeCreated { name: "Spring".into(), aim: String::new(), sample }
}

fn renamed() -> ProgrammeChange {
    ProgrammeChange::ProgrammeRenamed { name: "Summer".into(), aim: String::new() }
}

fn key_made() -> ProgrammeChange {
    ProgrammeChange::KeyMade {
        key: serde_json::from_str(r#"{"public":"age1public","secret":"AGE-SECRET-KEY-1"}"#).unwrap(),
    }
}

fn journal(sample: bool, changes: usize) -> Vec<AnyEntry> {
    let first = entry(1, programme("p", created(sample)));
    std::iter::once(first).chain((2..=changes as u64).map(|at| entry(at, programme("p", renamed())))).collect()
}

fn risk(entries: &[AnyEntry], backed_up: Option<Moment>) -> Option<AtRisk> {
    at_risk(entries, &State::fold(entries), backed_up)
}

#[test]
fn many_changes_without_a_backup_are_worth_a_word() {
    assert_eq!(risk(&journal(false, MANY - 1), None), None);
    assert_eq!(risk(&journal(false, MANY), None), Some(AtRisk::Work));
    assert_eq!(risk(&journal(false, 2 * MANY), Some(Moment(MANY as u64))), Some(AtRisk::Work));
    assert_eq!(risk(&journal(false, 2 * MANY), Some(Moment(MANY as u64 + 1))), None);
}

#[test]
fn invented_people_are_no_loss() {
    assert_eq!(risk(&journal(true, 10 * MANY), None), None);
}

#[test]
fn a_key_without_a_backup_is_worth_a_word_at_once() {
    let mut entries = journal(false, 1);
    entries.push(entry(10, programme("p", key_made())));
    assert_eq!(risk(&entries, None), Some(AtRisk::Key));
    assert_eq!(risk(&entries, Some(Moment(9))), Some(AtRisk::Key));
    assert_eq!(risk(&entries, Some(Moment(10))), None);
}

#[test]
fn a_word_that_was_put_off_is_not_said_for_a_week() {
    assert!(!is_quiet(None, Moment(5)));
    assert!(is_quiet(Some(Moment(5)), Moment(5 + QUIET - 1)));
    assert!(!is_quiet(Some(Moment(5)), Moment(5 + QUIET)));
}

#[test]
fn what_is_kept_is_counted_as_people_count_it() {
    let mut entries = journal(false, 1);
    entries.push(entry(2, AnyChange::Programme(ProgrammeId::home(), created(false))));
    entries.push(entry(3, AnyChange::Profile(PersonId::new("a"), ProfileChange::ProfileStarted)));
    let holdings = Holdings::of(&State::fold(&entries));
    assert_eq!(holdings, Holdings { programmes: 1, people: 0, answers: 1, pairs: 0 });
}

#[test]
fn a_stored_text_says_its_version_and_one_without_is_of_the_first() {
    let entry = entry(1, programme("p", created(false)));
    let text = encode(&entry);
    assert!(text.starts_with(r#"{"version":1,"id":"#));
    assert_eq!(decode(&text), Stored::Entry(Box::new(entry.clone())));
    let first = text.replace(r#""version":1,"#, "");
    assert_eq!(decode(&first), Stored::Entry(Box::new(entry.clone())));
}

#[test]
fn newer_is_told_from_damaged() {
    let text = encode(&entry(1, programme("p", created(false))));
    let newer = [
        text.replace(r#""version":1"#, r#""version":2"#),
        text.replace("programme-created", "programme-sung"),
        text.replace("organiser", "somebody-new"),
    ];
    for newer in newer {
        assert_eq!(decode(&newer), Stored::SetAside(newer.clone()));
        assert_eq!((why(&newer), key(&newer)), (Aside::Newer, key(&text)));
    }
    for damaged in ["", "no entry", "{}", "[]", &text[..text.len() - 1], r#"{"version":2}"#, "{\"id\":7}"] {
        assert_eq!(decode(damaged), Stored::SetAside(damaged.to_string()));
        assert_eq!(why(damaged), Aside::Damaged, "{damaged}");
        assert_eq!(key(damaged), key(damaged));
        assert_ne!(key(damaged), key(&text));
    }
}
