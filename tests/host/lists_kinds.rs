//! Lists of every kind that people bring, in the words of many languages and tools: the files of `tests/fixtures/tables/kinds`
//! hold tables and what has to come of each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::lists::{Told, told};

/// The files of a case, brought one after the other.
fn files(case: &Value) -> Vec<(String, Vec<u8>)> {
    let as_bytes = case["bytes"] == true;
    let bytes = |text: &str| match as_bytes {
        // Each character stands for one byte.
        true => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect(),
        false => text.as_bytes().to_vec(),
    };
    let files = case["files"].as_array().unwrap().iter();
    files.map(|file| (file["name"].as_str().unwrap().into(), bytes(file["text"].as_str().unwrap()))).collect()
}

fn texts(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
}

/// What is wrong with what was read, in words; nothing where all is as it has to be.
fn wrongs(told: &Told, expected: &Map<String, Value>) -> Vec<String> {
    let mut wrongs = Vec::new();
    for (what, wanted) in expected {
        let found = match what.as_str() {
            "refused" => Value::from(
                told.refused().is_some_and(|said| wanted == true || said.contains(wanted.as_str().unwrap())),
            ),
            "people" => Value::from(told.names().len()),
            "names" | "topics" => {
                let found = if what == "names" { told.names() } else { told.topics() };
                let found: BTreeSet<String> = found.into_iter().map(String::from).collect();
                Value::from_iter(found)
            }
            "mentors" => Value::from(told.count("mentor")),
            "mentees" => Value::from(told.count("mentee")),
            "encoding" | "heading_row" => told.said(what).clone(),
            "doubtful" => Value::from_iter(told.doubtful().into_iter().collect::<BTreeSet<u64>>()),
            "also doubtful" => {
                let rows = told.doubtful();
                let wanted = wanted.as_array().unwrap().iter();
                Value::from_iter(wanted.filter(|row| rows.contains(&row.as_u64().unwrap())).cloned())
            }
            "pairs" => Value::from_iter(unordered(told)),
            "no pairs of" => Value::from_iter(texts(wanted).into_iter().filter(|pair| !unordered(told).contains(pair))),
            "count of pairs" => Value::from(told.pairs().len()),
            name => {
                wrongs.extend(
                    wrongs_of(told.person(name), wanted.as_object().unwrap()).map(|wrong| format!("{name}: {wrong}")),
                );
                continue;
            }
        };
        let wanted = match what.as_str() {
            "refused" => &Value::from(true),
            "names" | "topics" | "pairs" | "no pairs of" => &Value::from_iter(texts(wanted)),
            _ => wanted,
        };
        if found != *wanted {
            wrongs.push(format!("{what}: {found}, and not {wanted}"));
        }
    }
    wrongs
}

/// The pairs as `A + B`, the names in their order.
fn unordered(told: &Told) -> BTreeSet<String> {
    let pairs = told.pairs().into_iter();
    pairs.map(|(a, b)| if a < b { format!("{a} + {b}") } else { format!("{b} + {a}") }).collect()
}

fn wrongs_of<'a>(person: &'a Value, wanted: &'a Map<String, Value>) -> impl Iterator<Item = String> + 'a {
    wanted.iter().filter_map(|(what, wanted)| {
        let found = match (&person[what], wanted) {
            // Topics without their numbers, and lists in any order.
            (Value::Object(found), Value::Array(_)) => Value::from_iter(found.keys().cloned().collect::<BTreeSet<_>>()),
            (Value::Number(slots), Value::Array(_)) => slots_of(slots.as_u64().unwrap()),
            (found @ Value::Array(_), Value::Array(_)) => Value::from_iter(texts(found)),
            (found, _) => found.clone(),
        };
        let wanted = if wanted.is_array() { Value::from_iter(texts(wanted)) } else { wanted.clone() };
        (found != wanted).then(|| format!("{what}: {found}, and not {wanted}"))
    })
}

/// `mo0` is Monday morning.
fn slots_of(bits: u64) -> Value {
    let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let slots = (0..21).filter(|slot| bits >> slot & 1 == 1).map(|slot| format!("{}{}", days[slot / 3], slot % 3));
    Value::from_iter(slots.collect::<BTreeSet<_>>())
}

#[test]
fn every_kind_is_read_as_a_careful_person_would() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables/kinds");
    let mut kinds: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    kinds.sort();
    assert!(!kinds.is_empty());
    let mut wrong = Vec::new();
    for path in kinds {
        let cases: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        for case in cases.as_array().unwrap() {
            let files = files(case);
            let files: Vec<(&str, &[u8])> =
                files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
            let told = told(&files);
            let expected = case["expected"].as_object().unwrap();
            let refused = told.refused().filter(|_| !expected.contains_key("refused"));
            let wrongs = match refused {
                Some(sentence) => vec![format!("refused: {sentence}")],
                None => wrongs(&told, expected),
            };
            let name = format!("{} {}", path.file_stem().unwrap().to_string_lossy(), case["case"]);
            wrong.extend(wrongs.into_iter().map(|wrong| format!("{name}: {wrong}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
