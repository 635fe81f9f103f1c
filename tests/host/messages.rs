//! Every word that people read is a message: each message that the code says is there, with what it needs; each message
//! is said; and no sentence stands in the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use turnabout::content::words::Words;

use crate::sources::{Source, Text};

/// The source of all messages, as the build joins it.
fn joined() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-GB");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).unwrap() + "\n").collect()
}

/// Each message's id, and the names of what it has filled in.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = None;
    for line in source.lines() {
        if let Some((name, _)) =
            line.split_once(" =").filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            found.entry(name.to_string()).or_default();
            id = Some(name.to_string());
        }
        let Some(names) = id.as_ref().filter(|_| !line.starts_with('#')).and_then(|id| found.get_mut(id)) else {
            continue;
        };
        names.extend(line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
        }));
    }
    found
}

fn is_id(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The ids that a file names: in `t!`, in a function `message`, and, where a file works ids out, anywhere but in attributes.
fn named(file: &Source) -> Vec<(String, usize)> {
    let worked_out = file.said.iter().any(|said| said.id.is_none());
    let said = file.said.iter().filter_map(|said| Some((said.id.clone()?, said.line)));
    let other = file.texts.iter().filter(|text| {
        text.function.as_deref() == Some("message") || worked_out && text.attribute.is_none() && is_id(&text.text)
    });
    said.chain(other.map(|text| (text.text.clone(), text.line))).collect()
}

/// Whether somebody would read this text as words: two or more, begun or ended like a sentence; or shown as it is.
fn is_prose(text: &Text) -> bool {
    const FOR_US: [&str; 9] =
        ["expect", "panic", "unreachable", "assert", "assert_eq", "debug_assert", "log", "warn", "error"];
    const READ_OUT: [&str; 5] = ["aria-label", "alt", "label", "placeholder", "title"];
    let letters = text.text.chars().any(char::is_alphabetic);
    if text.shown || text.attribute.as_deref().is_some_and(|name| READ_OUT.contains(&name)) {
        return letters;
    }
    if text.call.as_deref().is_some_and(|call| FOR_US.contains(&call)) {
        return false;
    }
    let trimmed = text.text.trim();
    let word = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.len() > 1 && bare.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
    };
    let words = trimmed.split_whitespace().filter(|part| word(part)).count();
    words > 1 && (trimmed.starts_with(char::is_uppercase) || trimmed.ends_with(['.', '?', '!', ':', '…']))
}

fn report(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn all_messages_read_as_one_language() {
    let words = Words::new("en-GB", joined()).unwrap();
    let messages = messages(&joined());
    assert!(messages.len() > 20);
    report(messages.keys().filter(|id| !words.has(id)).map(|id| format!("{id} has no words")).collect());
    report(
        messages.keys().filter(|id| !is_id(id) && id.contains(|c: char| !c.is_ascii_lowercase())).cloned().collect(),
    );
}

#[test]
fn every_message_that_the_code_says_is_there() {
    let messages = messages(&joined());
    let mut wrong = Vec::new();
    for file in Source::folder("src") {
        for (id, line) in named(&file).into_iter().filter(|(id, _)| !messages.contains_key(id)) {
            wrong.push(format!("{}:{line}: no message {id}", file.path.display()));
        }
        for said in &file.said {
            let Some(needs) = said.id.as_ref().and_then(|id| messages.get(id)) else { continue };
            let has: BTreeSet<String> = said.args.iter().cloned().collect();
            if *needs != has {
                wrong.push(format!("{}:{}: needs {needs:?}, has {has:?}", file.path.display(), said.line));
            }
        }
    }
    report(wrong);
}

#[test]
fn every_message_is_said() {
    let texts: BTreeSet<String> =
        Source::folder("src").into_iter().flat_map(|file| file.texts).map(|text| text.text).collect();
    report(
        messages(&joined())
            .into_keys()
            .filter(|id| !texts.contains(id))
            .map(|id| format!("{id} is not used"))
            .collect(),
    );
}

#[test]
fn no_sentence_stands_in_the_code() {
    let mut wrong = Vec::new();
    for file in Source::folder("src").into_iter().chain(Source::folder("engine/src")) {
        for text in file.texts.iter().filter(|text| is_prose(text)) {
            wrong.push(format!("{}:{}: {:?}", file.path.display(), text.line, text.text));
        }
    }
    report(wrong);
}

/// The page before the app has its words in `index.html`: where the home page says the same, it says it the same way.
#[test]
fn the_page_before_the_app_says_what_the_first_page_says() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    let words = Words::new("en-GB", joined()).unwrap();
    for id in ["brand", "home-title", "home-lead"] {
        let words = words.say(id, None);
        assert!(page.contains(&format!(">{words}<")), "index.html does not say: {words}");
    }
}

mod the_tests_themselves {
    use super::*;

    fn prose(code: &str) -> Vec<String> {
        Source::read(code).texts.into_iter().filter(is_prose).map(|text| text.text).collect()
    }

    #[test]
    fn find_sentences() {
        assert_eq!(prose(r#"fn f() { g("Nothing was saved.") }"#), ["Nothing was saved."]);
        assert_eq!(prose(r#"const A: &str = "Your name:";"#), ["Your name:"]);
        assert_eq!(prose(r#"fn f() { format!("{n} people were read.") }"#), ["{n} people were read."]);
        assert_eq!(prose(r#"fn f() { view! { <b>"Save"</b> } }"#), ["Save"]);
        assert_eq!(prose(r#"fn f() { view! { <b>Save it</b> } }"#), ["Save", "it"]);
        assert_eq!(prose(r#"fn f() { view! { <b aria-label="Close" /> } }"#), ["Close"]);
    }

    #[test]
    fn leave_the_rest_alone() {
        assert!(prose(r#"fn f() { view! { <b class="card row" id="x">{t!("save")}" · "</b> } }"#).is_empty());
        assert!(prose(r#"fn f() { x.expect("A page has a window.") }"#).is_empty());
        assert!(
            prose(r#"fn f() { view! { <path d="M5 16a11 11 0 0 1 19-7.6" on:click=move |_| go() /> } }"#).is_empty()
        );
        assert!(prose("/// A sentence.\n// Another one.\nfn f() {}").is_empty());
    }

    #[test]
    fn find_ids() {
        let ids = |code: &str| named(&Source::read(code)).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(r#"fn f() { t!("save") }"#), ["save"]);
        assert_eq!(
            ids(r#"fn message(&self) -> &str { match self { A => "a-one", B => "a-two" } }"#),
            ["a-one", "a-two"]
        );
        assert_eq!(ids(r#"fn f() { ["a-one"].map(|id| t!(id)); view! { <b class="a-b"/> } }"#), ["a-one"]);
        assert!(ids(r#"fn f() { mark("data-theme") }"#).is_empty());
    }

    #[test]
    fn read_messages() {
        let read = messages("# $no\nsave = Save\ncount =\n    { $n ->\n       *[other] { $n } of { $all }\n    }\n");
        assert_eq!(read["save"], BTreeSet::new());
        assert_eq!(read["count"], BTreeSet::from(["n".to_string(), "all".to_string()]));
        assert_eq!(read.len(), 2);
    }
}
