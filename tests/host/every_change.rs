//! Every kind of change, as it is stored: a journal that holds each, frozen.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use turnabout::codec::entries::{Stored, decode, encode};
use turnabout::domain::journal::undo::acts;
use turnabout::domain::journal::{ActStanding, Change};
use turnabout::domain::profile::ProfileChange;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::json;

/// Where the kinds of change are defined, and those of an answer.
const DEFINED: [(&str, &str); 5] = [
    ("src/domain/programme/change.rs", "ProgrammeChange"),
    ("src/domain/profile/change.rs", "ProfileChange"),
    ("src/domain/profile/given.rs", "Given"),
    ("src/domain/pair/change.rs", "PairChange"),
    ("src/domain/pair/device.rs", "DeviceChange"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The records of a journal of version 1 that holds every kind of change.
fn records() -> Vec<String> {
    let text = fs::read_to_string(root().join("tests/fixtures/v1/journal.jsonl")).unwrap();
    text.lines().map(String::from).collect()
}

fn entries() -> Vec<AnyEntry> {
    let read = |record: String| match decode(&record) {
        Stored::Entry(entry) => *entry,
        Stored::SetAside(text) => panic!("no entry: {text}"),
    };
    records().into_iter().map(read).collect()
}

/// `ProfileStarted` as it is stored: `profile-started`.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// The variants of an enum, in the order of the source, as they are stored.
fn variants(source: &str, of: &str) -> Vec<String> {
    let tokens: Vec<TokenTree> = source.parse::<TokenStream>().unwrap().into_iter().collect();
    let is = |at: usize, word: &str| matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word);
    let body = (0..tokens.len()).find(|at| is(*at, "enum") && is(at + 1, of)).and_then(|at| tokens.get(at + 2));
    let Some(TokenTree::Group(body)) = body.filter(|body| matches!(body, TokenTree::Group(_))) else {
        panic!("no enum {of}");
    };
    assert_eq!(body.delimiter(), Delimiter::Brace);
    let mut renamed = None;
    let names = body.stream().into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(renamed.take().unwrap_or_else(|| kebab(&name.to_string()))),
        // `#[serde(rename = "…")]` before a variant.
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let text = group.to_string();
            renamed = text.split_once("rename = \"").and_then(|(_, name)| Some(name.split_once('"')?.0.to_string()));
            None
        }
        _ => None,
    });
    names.collect()
}

/// The kinds of change that are defined, as they are stored; an answer has its kind behind.
pub fn defined() -> BTreeSet<String> {
    let kinds = DEFINED.iter().flat_map(|(path, of)| {
        let source = fs::read_to_string(root().join(path)).unwrap();
        let answer = *of == "Given";
        variants(&source, of)
            .into_iter()
            .map(move |kind| if answer { format!("profile-answered {kind}") } else { kind })
    });
    kinds.filter(|kind| kind != "profile-answered").collect()
}

/// The kind of a change, as [`defined`] lists it.
pub fn kind(record: &str) -> String {
    let record: serde_json::Value = serde_json::from_str(record).unwrap();
    let name = |value: &serde_json::Value| match value.as_object() {
        Some(named) => named.keys().next().unwrap().clone(),
        None => value.as_str().unwrap().to_string(),
    };
    let change = &record["change"];
    match name(change) {
        answered if answered == "profile-answered" => format!("{answered} {}", name(&change[&answered]["given"])),
        other => other,
    }
}

#[test]
fn a_journal_of_every_kind_of_change_is_written_again_byte_for_byte() {
    for (record, entry) in records().iter().zip(entries()) {
        assert_eq!(encode(&entry), *record);
    }
    let kinds: BTreeSet<String> = records().iter().map(|record| kind(record)).collect();
    assert!(kinds.len() > 50, "{kinds:?}");
    assert_eq!(kinds, defined());
}

/// In the order of the journal each of them says something that was not so before.
#[test]
fn every_kind_of_change_changes_what_is_so() {
    let entries = entries();
    let mut state = State::default();
    for (number, entry) in entries.iter().enumerate() {
        let before = state.clone();
        match State::can_apply(entry) {
            true => state.apply(entry),
            false => state = State::fold(&entries[..=number]),
        }
        assert!(state != before, "{}", json::write(entry));
    }
    assert_eq!(state, State::fold(&entries));
}

/// What was saved or opened for others, or holds what came after it, is there to stay.
#[test]
fn what_cannot_be_taken_back_is_told() {
    let stays = entries().into_iter().filter(|entry| entry.change.is_final());
    let stays: BTreeSet<String> = stays.map(|entry| kind(&encode(&entry))).collect();
    let expected = [
        "handed-on",
        "key-made",
        "pair-opened",
        "pairs-handed-out",
        "profile-saved",
        "profile-started",
        "side-chosen",
        "space-saved",
    ];
    assert_eq!(stays, expected.map(String::from).into());
}

/// Each answer of the journal is to another question, so that each can be taken back.
#[test]
fn an_answer_to_another_question_covers_none() {
    let answers = entries()
        .into_iter()
        .filter(|entry| matches!(entry.change, AnyChange::Profile(_, ProfileChange::ProfileAnswered { .. })));
    let answers: Vec<AnyEntry> = answers.collect();
    let acts = acts(&answers);
    assert_eq!(acts.len(), answers.len() - 1, "that the person went on is no act");
    for act in acts {
        assert_eq!(act.standing, ActStanding::Counts, "{}", encode(act.first()));
    }
}
