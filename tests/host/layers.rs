//! The layer rule: a layer uses only those above it. In the domain a kernel comes first, then the subjects, then the state.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::modules::Modules;
use crate::sources::{find, without_tests};

const LAYERS: [&str; 9] = ["domain", "content", "codec", "worker", "platform", "store", "components", "pages", "app"];

/// The journal, and the little that it uses.
const KERNEL: [&str; 3] = ["domain/journal", "domain/id", "domain/time"];

/// What is true now, of all subjects, and what is made of it.
const STATE: [&str; 3] = ["domain/state", "domain/keeping", "domain/two"];

/// Whether a file is one of these, or in a folder of these: `domain/state/mod` in `domain/state`.
fn belongs(file: &str, to: &[&str]) -> bool {
    to.iter().any(|part| file.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn layer_of(file: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| belongs(file, &[layer]))
}

/// Each use of one file by another of which this is so.
fn uses_where(is: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let uses = Modules::read().uses();
    let count: usize = uses.values().map(BTreeSet::len).sum();
    assert!(uses.len() > 300 && count > 1_500, "{count} uses in {} files", uses.len());
    let all = uses.iter().flat_map(|(file, used)| used.iter().map(move |used| (file, used)));
    all.filter(|(file, used)| is(file, used)).map(|(file, used)| format!("{file} uses {used}")).collect()
}

#[test]
fn no_layer_uses_one_below_it() {
    let below = |file: &str, used: &str| layer_of(file).zip(layer_of(used)).is_some_and(|(layer, used)| used > layer);
    assert_eq!(uses_where(below), [""; 0]);
    let layers: BTreeSet<usize> = Modules::read().uses().into_keys().filter_map(|file| layer_of(&file)).collect();
    assert_eq!(layers.len(), LAYERS.len(), "a layer has no file");
}

#[test]
fn the_journal_knows_no_subject_and_no_subject_knows_the_state() {
    let beyond =
        |file: &str, used: &str| belongs(file, &KERNEL) && used.starts_with("domain/") && !belongs(used, &KERNEL);
    assert_eq!(uses_where(beyond), [""; 0]);
    let state = |file: &str, used: &str| file.starts_with("domain/") && !belongs(file, &STATE) && belongs(used, &STATE);
    assert_eq!(uses_where(state), [""; 0]);
}

/// The enums of changes. A `match` over one of them names every kind, so that a new one has to be thought of.
const CHANGES: [&str; 6] = ["ProgrammeChange", "ProfileChange", "Given", "PairChange", "DeviceChange", "AnyChange"];

/// The lines of each `match` in which a pattern names one of these, and another is `_` alone.
fn silent(tokens: TokenStream, named: &[&str], found: &mut Vec<usize>) {
    for token in without_tests(tokens) {
        let TokenTree::Group(group) = token else { continue };
        let inside = without_tests(group.stream());
        if group.delimiter() == Delimiter::Brace && has_silent_arm(&inside, named) {
            found.push(group.span_open().start().line);
        }
        silent(inside.into_iter().collect(), named, found);
    }
}

fn has_silent_arm(tokens: &[TokenTree], named: &[&str]) -> bool {
    let is = |at: usize, mark: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    let arrows: Vec<usize> = (0..tokens.len()).filter(|at| is(*at, '=') && is(at + 1, '>')).collect();
    // An arm ends with a comma, or with the brace of its body.
    let is_body = |at: usize| {
        let brace = matches!(&tokens[at], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        brace && at >= 2 && is(at - 2, '=') && is(at - 1, '>')
    };
    let pattern = |arrow: usize| {
        let end = (0..arrow).rev().find(|at| is(*at, ',') || is_body(*at));
        &tokens[end.map_or(0, |end| end + 1)..arrow]
    };
    let names = |pattern: &[TokenTree]| {
        let text: Vec<String> = pattern.iter().map(ToString::to_string).collect();
        text.join(" ").split(|c: char| !c.is_alphanumeric()).any(|word| named.contains(&word))
    };
    let is_silent = |pattern: &[TokenTree]| pattern.first().is_some_and(|first| first.to_string() == "_");
    arrows.iter().any(|arrow| names(pattern(*arrow))) && arrows.iter().any(|arrow| is_silent(pattern(*arrow)))
}

#[test]
fn no_kind_of_change_is_passed_over_in_silence() {
    let mut files = Vec::new();
    find(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        // In the file of a change it may be called `Self`.
        let own = CHANGES.iter().any(|change| source.contains(&format!("enum {change} ")));
        let named: Vec<&str> = CHANGES.into_iter().chain(own.then_some("Self")).collect();
        let mut found = Vec::new();
        silent(source.parse().unwrap(), &named, &mut found);
        wrong.extend(found.into_iter().map(|line| format!("{}:{line}", file.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mut found = Vec::new();
    let passed_over =
        "fn f() { match c { PairChange::GoalSet { goal } => g(goal), PairChange::Agreed { .. } => {} _ => {} } }";
    silent(passed_over.parse().unwrap(), &CHANGES, &mut found);
    assert_eq!(found, [1], "one that is there is seen");
}

#[test]
fn the_engine_knows_nothing_of_people() {
    let mut files = Vec::new();
    find(&Path::new(env!("CARGO_MANIFEST_DIR")).join("engine/src"), &mut files);
    assert!(!files.is_empty());
    for file in files {
        for line in fs::read_to_string(&file).unwrap().lines() {
            let uses = line.trim_start().starts_with("use ") || line.contains("turnabout::");
            let own = ["crate::", "super::", "std::"].iter().any(|from| line.contains(&format!("use {from}")));
            assert!(!uses || own, "{}: {line}", file.display());
        }
    }
}

#[test]
fn the_pure_layers_name_no_browser() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for layer in ["domain", "content", "codec", "worker"] {
        let mut files = Vec::new();
        find(&src.join(layer), &mut files);
        if layer == "domain" {
            // The engine is a crate below the domain.
            find(&src.join("../engine/src"), &mut files);
        }
        assert!(!files.is_empty());
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            // A function of the language itself, not of the browser: there for texts as `str` is natively.
            let text = if file.ends_with("codec/nfc.rs") { text.replace("js_sys::JsString::", "") } else { text };
            for word in [
                "web_sys",
                "js_sys",
                "wasm_bindgen",
                "leptos",
                "gloo_",
                "SystemTime::now",
                "Instant::now",
                "Uuid::now_v7",
                "Uuid::new_v4",
            ] {
                assert!(!text.contains(word), "{} names {word}", file.display());
            }
        }
    }
}
