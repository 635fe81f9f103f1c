//! The instruments that come with the site: sound, as their schema says, and each fit for what it is for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use turnabout::content::instruments;
use turnabout::domain::audience::Audience;
use turnabout::domain::background;
use turnabout::domain::instrument::{AnswerKind, ContentKey, Instrument, ItemAnswer, Response, Says};

use crate::instrument_rules::{fitting, key};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file of an instrument, in every language.
fn files() -> Vec<PathBuf> {
    let folders = fs::read_dir(root("content")).unwrap().map(|language| language.unwrap().path().join("instruments"));
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path());
    let files: Vec<_> = files.collect();
    assert!(!files.is_empty());
    files
}

/// Nobody is made to answer, or to fit a list: beside choices there are one's own words, but for the years of an age. Nobody
/// else sees an answer unless its owner says so.
#[test]
fn a_background_item_forces_nobody() {
    let about = instruments::parse(include_str!("../../content/en-GB/instruments/background.json")).unwrap();
    assert_eq!(about.key, background::instrument());
    for item in &about.items {
        assert!(item.optional && item.can_decline && item.hint.ends_with('.'), "{}", item.key);
        assert_eq!(about.disclosure(item).usual, Audience::OnlyMe, "{}", item.key);
        let makes_fit = matches!(item.answer, AnswerKind::One { own: None, .. });
        assert_eq!(makes_fit, item.key.as_str() == "age-band", "{}", item.key);
    }
}

fn right_for_us() -> Instrument {
    instruments::parse(include_str!("../../content/en-GB/instruments/right-for-us.json")).unwrap()
}

#[test]
fn every_instrument_is_sound_and_as_the_schema_says() {
    let schema = serde_json::from_str(&fs::read_to_string(root("schemas/content-instrument.json")).unwrap()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let value = serde_json::from_str(&text).unwrap();
        let wrong: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", path.display());
        let instrument = instruments::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(path.file_stem().unwrap().to_str(), Some(instrument.key.as_str()), "a file is named by its key");
        for item in &instrument.items {
            assert!(item.asks.ends_with(['?', '”']), "{}: {}", item.key, item.asks);
            assert!(item.label.chars().count() <= 60, "{}", item.label);
            for choice in item.answer.choices() {
                assert!(choice.label.chars().count() <= 80, "{}", choice.label);
            }
        }
        for one in &instrument.conclusions {
            assert!(one.says == Says::Ready || one.prepare.is_some(), "{} leaves people alone", one.key);
        }
    }
}

/// Answers to everything that is asked, beginning with these.
fn completed(instrument: &Instrument, first: &[(&str, ItemAnswer)], runner: &mut TestRunner) -> Response {
    let mut response = Response::default();
    first.iter().for_each(|(item, answer)| response.give(key(item), Some(answer.clone())));
    loop {
        let missing = instrument.counted(&response).missing().next();
        let Some(item) = missing else { return response };
        response.give(item.key, Some(fitting(instrument, item).new_tree(runner).unwrap().current()));
    }
}

fn choice(key: &str) -> ItemAnswer {
    ItemAnswer::Choice(key.into())
}

fn rows(rows: &[(&str, &str)]) -> ItemAnswer {
    ItemAnswer::Match(rows.iter().map(|(row, choice)| ((*row).into(), (*choice).into())).collect())
}

fn set(keys: &[&str]) -> ItemAnswer {
    ItemAnswer::Choices(keys.iter().map(|key| (*key).into()).collect())
}

/// An organisation, and a family, that has everything.
fn has_everything() -> [Vec<(&'static str, ItemAnswer)>; 2] {
    let known = ["sponsor", "organiser", "contact", "change"].map(|row| (row, "known"));
    [
        vec![
            ("who", choice("organisation")),
            ("aim", ItemAnswer::Words("We stop losing customers under 30.".into())),
            ("people", rows(&known)),
            ("seniors", choice("several")),
            ("juniors", choice("invited")),
            ("hours", ItemAnswer::Number(2)),
            ("speak-up", ItemAnswer::Step(4)),
            ("mistakes", ItemAnswer::Step(5)),
            ("harder-time", ItemAnswer::Step(1)),
            ("what-is-said", set(&["stays"])),
        ],
        vec![
            ("who", choice("family")),
            ("hope", ItemAnswer::Words("Grandma sees the photos.".into())),
            ("wish", rows(&[("younger", "wants"), ("older", "wants")])),
            ("older-learns", set(&["phone"])),
            ("younger-learns", set(&["hands", "stories"])),
            ("minutes", ItemAnswer::Number(60)),
            ("laugh", ItemAnswer::Step(5)),
            ("quarrel", ItemAnswer::Step(2)),
            ("hands-on", choice("learner")),
            ("accounts", choice("no")),
        ],
    ]
}

fn says(instrument: &Instrument, response: &Response) -> Says {
    instrument.counted(response).result().unwrap().says
}

/// Answers by the key of their item.
type Answers<'a> = &'a [(&'static str, ItemAnswer)];

#[test]
fn whoever_has_everything_can_begin_and_each_thing_that_lacks_is_said() {
    let instrument = right_for_us();
    let mut runner = TestRunner::deterministic();
    let [organisation, family] = has_everything();
    let lacks: [(Answers<'_>, Answers<'_>); 2] = [
        (
            &organisation,
            &[
                ("aim", choice("none")),
                (
                    "people",
                    rows(&[("sponsor", "known"), ("organiser", "nobody"), ("contact", "known"), ("change", "known")]),
                ),
                (
                    "people",
                    rows(&[("sponsor", "known"), ("organiser", "known"), ("contact", "nobody"), ("change", "known")]),
                ),
                (
                    "people",
                    rows(&[("sponsor", "known"), ("organiser", "known"), ("contact", "known"), ("change", "nobody")]),
                ),
                ("seniors", choice("told")),
                ("juniors", choice("picked")),
                ("hours", ItemAnswer::Number(0)),
                ("what-is-said", set(&["stays", "appraisal"])),
            ],
        ),
        (
            &family,
            &[
                ("wish", rows(&[("younger", "pushed"), ("older", "wants")])),
                ("older-learns", set(&["nothing"])),
                ("younger-learns", set(&["nothing"])),
                ("minutes", ItemAnswer::Number(10)),
            ],
        ),
    ];
    for (everything, lacks) in lacks {
        let all = completed(&instrument, everything, &mut runner);
        assert_eq!(says(&instrument, &all), Says::Ready);
        for (item, answer) in lacks {
            let mut changed = all.clone();
            changed.give(key(item), Some(answer.clone()));
            assert_eq!(says(&instrument, &changed), Says::NotYet, "{item}");
            let counted = instrument.counted(&changed);
            let first = counted.result().unwrap().conclusions[0];
            assert!(counted.rests_on(first).iter().any(|asked| asked.key == key(item)), "{item} is not the reason");
        }
        // Whom people fear, and who quarrels, is not told to begin either.
        let mut changed = all.clone();
        for (item, step) in [("speak-up", 1), ("mistakes", 2), ("harder-time", 5), ("laugh", 1), ("quarrel", 5)] {
            changed.give(key(item), Some(ItemAnswer::Step(step)));
        }
        assert_eq!(says(&instrument, &changed), Says::NotYet);
    }
}

proptest! {
    /// Whatever is answered, the result says something to each answer, and nothing to what was not asked.
    #[test]
    fn every_answer_has_its_part_in_the_result(seed in any::<[u8; 32]>(), family in any::<bool>()) {
        let instrument = right_for_us();
        let rng = proptest::test_runner::TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &seed);
        let mut runner = TestRunner::new_with_rng(Default::default(), rng);
        let who = choice(if family { "family" } else { "organisation" });
        let response = completed(&instrument, &[("who", who)], &mut runner);
        let counted = instrument.counted(&response);
        let result = counted.result().unwrap();
        let mut spoken: BTreeSet<ContentKey> = [key("who")].into();
        for one in &result.conclusions {
            let rests_on = counted.rests_on(one);
            prop_assert!(!rests_on.is_empty(), "{} rests on nothing", one.key);
            spoken.extend(rests_on.iter().map(|item| item.key));
        }
        let silent: Vec<_> = counted.asked().iter().map(|item| item.key).filter(|key| !spoken.contains(key)).collect();
        // That nothing private comes up is nothing to speak of.
        let silent: Vec<_> = silent.into_iter().filter(|item| *item != key("accounts")).collect();
        prop_assert!(silent.is_empty(), "{silent:?}");
        // Three minutes: a quarter of a minute each.
        prop_assert!(counted.asked().len() <= 12);
    }
}

#[test]
fn every_conclusion_can_come_up() {
    let instrument = right_for_us();
    let mut runner = TestRunner::deterministic();
    let mut found = BTreeSet::new();
    let mut add = |response: &Response| {
        let counted = instrument.counted(response);
        found.extend(counted.result().unwrap().conclusions.iter().map(|one| one.key));
    };
    for everything in has_everything() {
        let all = completed(&instrument, &everything, &mut runner);
        add(&all);
        for item in instrument.counted(&all).asked() {
            for _ in 0..100 {
                let mut changed = all.clone();
                changed.give(item.key, Some(fitting(&instrument, item).new_tree(&mut runner).unwrap().current()));
                // `who` leads to other questions.
                add(&completed(&instrument, &[], &mut runner));
                if instrument.counted(&changed).result().is_some() {
                    add(&changed);
                }
            }
        }
        for step in 1..=5 {
            let mut changed = all.clone();
            for item in ["speak-up", "mistakes", "laugh"] {
                changed.give(key(item), Some(ItemAnswer::Step(step)));
            }
            for item in ["harder-time", "quarrel"] {
                changed.give(key(item), Some(ItemAnswer::Step(6 - step)));
            }
            add(&changed);
        }
    }
    let never: Vec<_> = instrument.conclusions.iter().map(|one| one.key).filter(|key| !found.contains(key)).collect();
    assert!(never.is_empty(), "{never:?}");
}
