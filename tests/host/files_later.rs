//! Files of a newer minor version: what they say beyond what is known is passed over, but in the entries of a pair, which are
//! kept as they were written.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use turnabout::codec::entries;
use turnabout::codec::files::{Contents, FileError, Kind, Workspace, read, write};
use turnabout::domain::id::PairId;

use crate::files::{WRITTEN, workspace, written};
use crate::files_golden::golden;

/// A golden file as a newer version might write it: something new in every part of it.
fn newer(kind: Kind) -> String {
    let (_, path) = golden().into_iter().find(|(other, _)| *other == kind).unwrap();
    let text = fs::read_to_string(path).unwrap();
    let text =
        text.replacen("\"version\": 1,", "\"version\": 1,\n  \"minor\": 3,\n  \"later\": [1e3, {\"a\": \"b\"}],", 1);
    let new = "\"later\": {\"kept as\": \"it is\", \"number\": 1.50}";
    let (head, contents) = text.split_once("\"contents\": {").unwrap();
    let contents = contents.replace("\"name\": ", &format!("{new},\n        \"name\": "));
    format!("{head}\"contents\": {{\n    {},{contents}", new.replacen("later", "first", 1))
}

/// Whether both hold the same, as far as this version understands it. Of entries, what it cannot read is set aside.
fn holds_the_same(one: &Contents, other: &Contents) -> bool {
    match (one, other) {
        (Contents::Workspace(one), Contents::Workspace(other)) => {
            one.entries().iter().all(|entry| other.entries().contains(entry))
                && one.entries().len() + one.set_aside() == other.entries().len()
        }
        _ => one == other,
    }
}

#[test]
fn what_a_newer_minor_version_says_is_passed_over_in_every_kind() {
    for kind in Kind::all() {
        let text = newer(kind);
        let file = read(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error:?}\n{text}", kind.name()));
        let (_, path) = golden().into_iter().find(|(other, _)| *other == kind).unwrap();
        assert!(holds_the_same(&file.contents, &read(&fs::read(path).unwrap()).unwrap().contents), "{text}");
    }
}

#[test]
fn the_same_in_a_file_of_this_version_is_refused() {
    for kind in Kind::all() {
        for text in
            [newer(kind).replacen("  \"minor\": 3,\n", "", 1), newer(kind).replacen("\"minor\": 3", "\"minor\": 0", 1)]
        {
            let error = read(text.as_bytes()).unwrap_err();
            assert_eq!(error.fault(), &FileError::Unknown, "{}", kind.name());
        }
    }
}

#[test]
fn entries_that_cannot_be_read_are_kept_byte_for_byte() {
    let text = write(&workspace(), WRITTEN).replacen("\"version\": 1,", "\"version\": 1, \"minor\": 1,", 1);
    let third = "01a202b2-c500-7303-8303-030303030303";
    let odd = format!(
        r#"{{ "id": "{third}",  "by": "organiser", "about": {{"pair": "pair-1"}}, "change": {{"song-sung": {{"loud": 1.0}}}} }}"#
    );
    let text = text.replacen("\"entries\": [", &format!("\"entries\": [\n{odd},"), 1);
    let file = read(text.as_bytes()).unwrap();
    let workspace = file.into_workspace().unwrap();
    assert!(write(&workspace, WRITTEN).contains(&odd));
    assert_eq!((workspace.entries().len(), workspace.set_aside()), (2, 1));
    let records = workspace.records();
    assert_eq!(records[2], odd);

    let pair = PairId::new("pair-1");
    let again = Workspace::of_records(&pair, records.iter().map(String::as_str));
    assert_eq!(again, workspace);
    let elsewhere = odd.replace("pair-1", "pair-2");
    assert_eq!(Workspace::of_records(&pair, [elsewhere.as_str(), "no record"]).set_aside(), 0);
    let older = text.replacen(" \"minor\": 1,", "", 1);
    assert_eq!(read(older.as_bytes()).unwrap_err().fault(), &FileError::EntryUnreadable { entry: 1 });
}

#[test]
fn an_entry_that_says_more_than_is_understood_counts_and_is_kept_whole() {
    let text = write(&workspace(), WRITTEN).replacen("\"version\": 1,", "\"version\": 1, \"minor\": 1,", 1).replacen(
        "\"goal-set\": {",
        "\"goal-set\": {\"mood\": \"high\",",
        1,
    );
    let file = read(text.as_bytes()).unwrap();
    let read = file.into_workspace().unwrap();
    assert!(write(&read, WRITTEN).contains("\"mood\": \"high\""));
    assert_eq!(read.entries(), workspace().entries());
    assert_eq!(read.set_aside(), 0);
    assert!(read.records()[1].contains("\"mood\": \"high\""));
    assert_eq!(read.records()[0], workspace().records()[0]);
}

/// In a file of this version too: a device holds what it cannot read, and hands it on.
#[test]
fn an_entry_of_a_newer_version_is_kept_and_not_taken_for_one_of_this() {
    let text = write(&workspace(), WRITTEN);
    let second = text.rfind("\"id\": \"01a202b2").unwrap();
    let with = |version: &str| format!("{}\"version\": {version}, {}", &text[..second], &text[second..]);
    let newer = read(with("2").as_bytes()).unwrap();
    assert_eq!(written(&newer), with("2"));
    let newer = newer.into_workspace().unwrap();
    assert_eq!((newer.entries().len(), newer.set_aside()), (1, 1));
    assert_eq!(Workspace::of_records(newer.pair(), newer.records().iter().map(String::as_str)), newer);

    let same = read(with("1").as_bytes()).unwrap();
    assert_eq!(written(&same), with("1"));
    let same = same.into_workspace().unwrap();
    assert_eq!((same.entries(), same.set_aside()), (workspace().entries(), 0));
}

#[test]
fn stored_records_stay_byte_for_byte() {
    let stored: Vec<_> = workspace().records();
    assert!(stored[0].starts_with("{\"version\":1,"));
    // As it was stored before entries had a version.
    let first = stored[1].replacen("\"version\":1,", "", 1);
    for records in [vec![&stored[0], &stored[1]], vec![&stored[0], &first]] {
        let workspace = Workspace::of_records(&PairId::new("pair-1"), records.iter().map(|record| record.as_str()));
        assert_eq!(workspace.records().iter().collect::<Vec<_>>(), records);
    }
}

/// What a newer Turnabout wrote, as the file of this one hands it on: with what says no version, the file says that it holds
/// more than its writer knows.
#[test]
fn what_is_kept_is_handed_on_byte_for_byte_in_files_that_can_be_read() {
    let pair = PairId::new("pair-1");
    let stored: Vec<_> = workspace().records();
    let third = "01a202b2-c500-7303-8303-030303030303";
    let sung = format!(
        r#"{{ "id": "{third}",  "by": "organiser", "about": {{"pair": "pair-1"}}, "change": {{"song-sung": {{"loud": 1.0}}}} }}"#
    );
    let later = sung.replacen("{ ", "{ \"version\": 2, ", 1);
    let more = stored[1].replacen("\"goal-set\":{", "\"goal-set\":{ \"mood\":\"high\",", 1);
    // As it was stored before entries had a version.
    let first = stored[1].replacen("\"version\":1,", "", 1);
    for (records, odd, newer) in [
        (vec![&stored[0], &stored[1]], None, false),
        (vec![&stored[0], &first], None, false),
        (vec![&stored[0], &stored[1], &later], Some(&later), false),
        (vec![&stored[0], &stored[1], &sung], Some(&sung), true),
        (vec![&stored[0], &more], Some(&more), true),
    ] {
        let kept = Workspace::of_records(&pair, records.iter().map(|record| record.as_str()));
        assert_eq!(kept.set_aside(), usize::from(records.len() == 3));
        let text = write(&kept, WRITTEN);
        assert!(odd.is_none_or(|odd| text.contains(odd.as_str())), "{text}");
        assert_eq!(text.contains("\"minor\""), newer, "{text}");
        let again = read(text.as_bytes()).unwrap().into_workspace().unwrap();
        assert!(again.says_the_same_as(&kept));
        assert!(odd.is_none_or(|odd| again.records().contains(odd)));
        let plain = Workspace::of_records(&pair, stored.iter().map(String::as_str));
        assert_eq!(again.says_the_same_as(&plain), odd.is_none());
    }
}

/// One record that nobody can read does not keep the rest from being handed on.
#[test]
fn what_is_damaged_stays_on_the_device() {
    let pair = PairId::new("pair-1");
    let stored: Vec<_> = workspace().records();
    let whole = Workspace::of_records(&pair, stored.iter().map(String::as_str));
    let third = "01a202b2-c500-7303-8303-030303030303";
    for damaged in [
        format!(r#"{{"id":"{third}","about":{{"pair":"pair-1"}}}}"#),
        format!(r#"{{"id":"{third}","about":{{"pair":"pair-1"}},"by":"organiser","change":"#),
        r#"{"version":2,"id":"8f14e45f-ceea-467f-a83b-2c0a3d8c5d1e","about":{"pair":"pair-1"}}"#.to_string(),
    ] {
        let records = stored.iter().chain([&damaged]).map(String::as_str);
        assert_eq!(Workspace::of_records(&pair, records), whole, "{damaged}");
    }
}

#[test]
fn what_a_newer_version_wrote_of_a_pair_is_told_from_all_else() {
    let entry = workspace().records().remove(0);
    let newer = entry.replacen("\"version\":1", "\"version\":2", 1);
    assert!(
        entries::is_newer_of_a_pair(&newer) && entries::is_newer_of_a_pair(&entry.replace("pair-opened", "pair-sung"))
    );
    let elsewhere = newer.replacen("\"about\":{\"pair\"", "\"about\":{\"device\"", 1);
    for other in [&entry, &elsewhere, "", "{}", &newer[..newer.len() - 1]] {
        assert!(!entries::is_newer_of_a_pair(other), "{other}");
    }
    assert!(entries::says_more(&newer) && !entries::says_more(&entry));
}

/// The seeds of the fuzzer go further than the golden files: what is in them has to be read for that.
#[test]
fn every_seed_of_the_fuzzer_is_read_and_handed_on() {
    let mut seeds = 0;
    for seed in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds")).unwrap() {
        let path = seed.unwrap().path();
        let file = read(&fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert_eq!(read(written(&file).as_bytes()), Ok(file.clone()));
        if let Ok(workspace) = file.into_workspace() {
            let records = workspace.records();
            let kept = Workspace::of_records(workspace.pair(), records.iter().map(String::as_str));
            assert_eq!(kept.set_aside(), 1);
            let again = read(write(&kept, WRITTEN).as_bytes()).unwrap().into_workspace().unwrap();
            assert!(again.says_the_same_as(&kept));
        }
        seeds += 1;
    }
    assert_eq!(seeds, 5);
}

proptest! {
    /// A new field of any name and place.
    #[test]
    fn any_new_field_is_passed_over(at in 0..10_000usize, name in "[a-z]{1,3}[0-9]|\\PC{1,4}", number in any::<i64>(), kind in 0..8usize) {
        let (_, path) = &golden()[kind];
        let text = fs::read_to_string(path).unwrap().replacen("\"version\": 1,", "\"version\": 1, \"minor\": 1,", 1);
        let places: Vec<_> = text.match_indices("{\n").map(|(at, _)| at + 1).collect();
        let at = places[at % places.len()];
        let name = serde_json::to_string(&format!("{name}\u{2713}")).unwrap();
        let more = format!("{}{name}: {number},{}", &text[..at], &text[at..]);
        // Where names are anybody's own, as those of topics, there is no room for a number.
        if let Ok(file) = read(more.as_bytes()) {
            prop_assert!(holds_the_same(&file.contents, &read(text.as_bytes()).unwrap().contents), "{}", more);
            let in_an_entry = text.find("\"entries\": [").is_some_and(|entries| entries < at);
            prop_assert_eq!(written(&file).contains(&format!("{name}: {number}")), in_an_entry);
        }
    }
}
