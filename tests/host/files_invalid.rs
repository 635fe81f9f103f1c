//! Files that somebody could hand over to do harm, or by mistake: each is refused with its own
//! sentence. `cargo bench --bench files` tells how soon.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use turnabout::codec::files::shape::MOST_ITEMS;
use turnabout::codec::files::{FileError, Foreign, Kind, read};
use turnabout::content::said::Said;

use crate::words::{sentence, words};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/invalid")
}

fn index(name: &str) -> BTreeMap<String, String> {
    serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

/// Every hostile file by name, with what is said of it.
fn refused() -> BTreeMap<String, FileError> {
    let error = |name: &String| match read(&fs::read(folder().join(name)).unwrap()) {
        Err(error) => error,
        Ok(file) => panic!("{name} was taken for {:?}", file.contents.kind()),
    };
    index("expected.json").into_keys().map(|name| (name.clone(), error(&name))).collect()
}

#[test]
fn every_hostile_file_is_refused_with_its_own_message() {
    let expected = index("expected.json");
    let found: BTreeMap<_, _> =
        refused().into_iter().map(|(name, error)| (name, error.message().to_string())).collect();
    let wrong: Vec<_> = found.iter().filter(|(name, message)| expected[*name] != **message).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(found.len() >= 60);
}

#[test]
fn every_file_of_the_folder_is_expected() {
    let files: BTreeSet<_> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let indexes = ["expected.json", "places.json"].map(String::from);
    assert_eq!(files, index("expected.json").into_keys().chain(indexes).collect());
}

/// Of what stands at a place, the place is told.
#[test]
fn the_place_in_the_file_is_told() {
    let places = refused().into_iter().filter_map(|(name, error)| {
        let place = error.place()?;
        Some((name, format!("{} {}", place.line, place.path)))
    });
    assert_eq!(places.collect::<BTreeMap<_, _>>(), index("places.json"));
}

/// Neither what a file says nor whose answers are in it is told on.
#[test]
fn no_sentence_repeats_the_file() {
    let words = words(&["files.ftl"]);
    for (name, error) in refused() {
        let sentence = sentence(&error, &words);
        for said in ["Anna", "Zoë", "Budgets", "social-media", "__proto__", "alert", "I do not trust her", "Eve"] {
            assert!(!sentence.contains(said), "{name}: {sentence}");
        }
    }
}

#[test]
fn every_message_is_reached_and_no_two_sentences_are_the_same() {
    let words = words(&["files.ftl"]);
    let mut errors: Vec<_> = refused().into_values().map(|error| error.fault().clone()).collect();
    errors.extend([
        FileError::OtherKind { found: Kind::PAIR, wanted: Kind::PROFILE },
        FileError::TooLarge { most: 5_000_000 },
        FileError::TooMany { most: MOST_ITEMS },
        FileError::TooManyPeople,
        FileError::Withdrawn,
        FileError::Foreign { what: Foreign::Program },
    ]);
    let sentences: BTreeMap<_, _> = errors.iter().map(|error| (error.message(), sentence(error, &words))).collect();
    let different: BTreeSet<_> = sentences.values().collect();
    assert_eq!(different.len(), sentences.len());
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-GB/files.ftl")).unwrap();
    let written: BTreeSet<_> = source
        .lines()
        .filter(|line| line.starts_with("file-"))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| !["file-line", "file-place"].contains(id))
        .collect();
    assert_eq!(sentences.keys().copied().collect::<BTreeSet<_>>(), written);
}

/// Files that are too large to be kept here.
#[test]
fn what_is_large_is_refused_as_well() {
    let start = r#"{"format": "turnabout", "version": 1, "kind": "backup", "contents": "#;
    let fault = |file: String| read(file.as_bytes()).map_err(|error| error.fault().clone());
    let items = "0,".repeat(MOST_ITEMS + 1);
    assert_eq!(fault(format!("{start}[{items}")), Err(FileError::TooMany { most: MOST_ITEMS }));
    assert_eq!(fault(format!("{start}{}", "[".repeat(4_000_000))), Err(FileError::TooDeep));
    assert_eq!(fault(format!("{start}{}1", "-".repeat(1_000_000))), Err(FileError::TooGreat));
    assert_eq!(fault(format!("{start}\"{}", "\\u0041".repeat(500_000))), Err(FileError::CutShort));
    let cards: Vec<_> = (0..20_001)
        .map(|id| format!(r#"{{"id":"{id}","name":"A","role":"mentor","offers":[],"wishes":[]}}"#))
        .collect();
    let head = r#""format":"turnabout","version":1,"kind":"directory","created":"2026-11-22T10:00:00Z""#;
    let directory = format!(r#"{{{head},"contents":{{"programme":"p","name":"P","cards":[{}]}}}}"#, cards.join(","));
    assert_eq!(fault(directory), Err(FileError::TooManyPeople));
}

#[test]
fn a_sentence_ends_with_its_place() {
    let words = words(&["files.ftl"]);
    let said = |name: &str| sentence(&refused()[name], &words);
    assert!(said("name-a-number.json").ends_with("The place: line 12, contents → mentor → name."));
    assert!(said("bracket-for-brace.json").ends_with("The place: line 15, contents → mentor → gives."));
    assert!(said("too-deep.json").contains(" → 1 → …."));
    assert!(said("level-off-its-scale.json").ends_with("contents → answers → 2 → level."));
    assert!(said("two-files-in-one.json").ends_with("The place: line 28."));
}
