//! The rules of instruments, over any instrument and any answers: what is asked, what counts, scores, conclusions, who sees it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use turnabout::content::error::ContentError;
use turnabout::content::instruments;
use turnabout::domain::audience::Audience;
use turnabout::domain::instrument::{
    AnswerKind, AnswerRefused, Condition, ContentKey, CountedResponse, Disclosure, Instrument, InstrumentFault, Item,
    ItemAnswer, Response, Says, Until, pressed,
};

/// An instrument with an item of each kind, skips, scores and conclusions.
const EVERY_KIND: &str = r#"{
  "key": "every-kind", "title": "T", "about": "A", "asked": "once",
  "seen": { "usual": "only-me", "choices": ["only-me", "partner"], "until": "both-answered" },
  "scales": { "agree": ["1", "2", "3", "4", "5"], "short": ["1", "2"] },
  "items": [
    { "key": "one", "label": "L", "asks": "Q", "hint": "H", "can-decline": true,
      "answer": { "one": { "choices": [{ "key": "a", "label": "A" }, { "key": "b", "label": "B" }], "own": "Own" } } },
    { "key": "several", "label": "L", "asks": "Q", "hint": "H", "only-if": { "chosen": { "item": "one", "any": ["a"] } },
      "answer": { "several": { "choices": [{ "key": "x", "label": "X" }, { "key": "y", "label": "Y" }, { "key": "none", "label": "N" }],
        "most": 2, "alone": ["none"] } } },
    { "key": "up", "label": "L", "asks": "Q", "hint": "H", "answer": { "scale": { "scale": "agree" } } },
    { "key": "down", "label": "L", "asks": "Q", "hint": "H", "optional": true, "answer": { "scale": { "scale": "agree" } } },
    { "key": "number", "label": "L", "asks": "Q", "hint": "H", "answer": { "number": { "least": 2, "most": 9 } },
      "only-if": { "at-least": { "figure": { "score": "mean" }, "than": 2.5 } } },
    { "key": "words", "label": "L", "asks": "Q", "hint": "H", "optional": true, "answer": { "words": { "long": true } },
      "only-if": { "any": [{ "chosen": { "item": "several", "any": ["x"] } }, { "at-least": { "figure": { "item": "number" }, "than": 5 } }] } },
    { "key": "order", "label": "L", "asks": "Q", "hint": "H", "answer": { "order": { "choices": [{ "key": "p", "label": "P" }, { "key": "q", "label": "Q" }, { "key": "r", "label": "R" }] } } },
    { "key": "match", "label": "L", "asks": "Q", "hint": "H", "only-if": { "not": { "first": { "item": "order", "any": ["p"] } } },
      "answer": { "match": { "rows": [{ "key": "m", "label": "M" }, { "key": "n", "label": "N" }], "choices": [{ "key": "s", "label": "S" }, { "key": "t", "label": "T" }] } } }
  ],
  "scores": [{ "key": "mean", "label": "L", "items": ["up", "down"], "turned": ["down"] }],
  "conclusions": [
    { "key": "wrote", "when": { "answered": { "item": "words" } }, "says": "ready", "because": "B" },
    { "key": "wrote-not", "when": { "not": { "answered": { "item": "words" } } }, "says": "prepare", "because": "B", "prepare": "P" },
    { "key": "low", "when": { "below": { "figure": { "score": "mean" }, "than": 2 } }, "says": "not-yet", "because": "B", "prepare": "P" },
    { "key": "both-t", "when": { "all": [{ "matched": { "item": "match", "rows": ["m"], "any": ["t"] } }, { "matched": { "item": "match", "rows": ["n"], "any": ["t"] } }] }, "says": "not-yet", "because": "B" },
    { "key": "any-s", "when": { "matched": { "item": "match", "any": ["s"] } }, "says": "ready", "because": "B" }
  ]
}"#;

pub fn key(text: &str) -> ContentKey {
    text.parse().unwrap()
}

fn every_kind() -> Instrument {
    instruments::parse(EVERY_KIND).unwrap()
}

/// Any answer that the item takes.
pub fn fitting(instrument: &Instrument, item: &Item) -> BoxedStrategy<ItemAnswer> {
    let keys = |choices: &[turnabout::domain::instrument::AnswerChoice]| {
        choices.iter().map(|choice| choice.key.to_string()).collect::<Vec<_>>()
    };
    let choices = keys(item.answer.choices());
    let own = any::<bool>().prop_map(|long| ItemAnswer::Words(if long { "W".repeat(5_000) } else { "w\nv".into() }));
    let taken = match &item.answer {
        AnswerKind::One { own: offered, .. } => {
            let one = prop::sample::select(choices).prop_map(ItemAnswer::Choice).boxed();
            if offered.is_some() { prop_oneof![one, own].boxed() } else { one }
        }
        AnswerKind::Several { least, most, alone, .. } => {
            let alone: Vec<String> = alone.iter().map(ToString::to_string).collect();
            let others: Vec<String> = choices.into_iter().filter(|key| !alone.contains(key)).collect();
            let most = most.unwrap_or(others.len()).min(others.len());
            let together = prop::sample::subsequence(others, *least..=most);
            let set = |keys: Vec<String>| ItemAnswer::Choices(keys.into_iter().collect());
            match alone.is_empty() {
                true => together.prop_map(set).boxed(),
                false => {
                    prop_oneof![together, prop::sample::select(alone).prop_map(|key| vec![key])].prop_map(set).boxed()
                }
            }
        }
        AnswerKind::Scale { scale } => (1..=instrument.steps(*scale).len()).prop_map(ItemAnswer::Step).boxed(),
        AnswerKind::Number { least, most } => (*least..=*most).prop_map(ItemAnswer::Number).boxed(),
        AnswerKind::Words { .. } => own.boxed(),
        AnswerKind::Order { .. } => Just(choices).prop_shuffle().prop_map(ItemAnswer::Order).boxed(),
        AnswerKind::Match { rows, .. } => {
            let rows = keys(rows);
            let given = prop::collection::vec(prop::sample::select(choices), rows.len());
            given.prop_map(move |given| ItemAnswer::Match(rows.iter().cloned().zip(given).collect())).boxed()
        }
    };
    if item.can_decline { prop_oneof![4 => taken, 1 => Just(ItemAnswer::PreferNotToSay)].boxed() } else { taken }
}

/// Any answer, whether an item takes it or not.
fn any_answer() -> impl Strategy<Value = ItemAnswer> {
    let word = || prop::sample::select(vec!["a", "b", "x", "y", "none", "p", "q", "r", "m", "n", "s", "t", "zz", ""]);
    let word = move || word().prop_map(String::from);
    prop_oneof![
        Just(ItemAnswer::PreferNotToSay),
        word().prop_map(ItemAnswer::Choice),
        prop_oneof![word(), Just("v".repeat(5_001))].prop_map(ItemAnswer::Words),
        prop::collection::btree_set(word(), 0..4).prop_map(ItemAnswer::Choices),
        (0..8usize).prop_map(ItemAnswer::Step),
        (0..12u32).prop_map(ItemAnswer::Number),
        prop::collection::vec(word(), 0..4).prop_map(ItemAnswer::Order),
        prop::collection::btree_map(word(), word(), 0..4).prop_map(ItemAnswer::Match),
    ]
}

/// What somebody did, in order: to each of the items an answer, or taken back.
fn acts(instrument: &Instrument) -> impl Strategy<Value = Vec<(ContentKey, Option<ItemAnswer>)>> + use<> {
    let of_item = |item: &Item| {
        let key = item.key;
        let answer = prop_oneof![6 => fitting(instrument, item).prop_map(Some), 1 => any_answer().prop_map(Some), 1 => Just(None)];
        answer.prop_map(move |answer| (key, answer)).boxed()
    };
    let items: Vec<_> = instrument.items.iter().map(of_item).collect();
    prop::collection::vec(prop::strategy::Union::new(items), 0..40)
}

fn response(acts: &[(ContentKey, Option<ItemAnswer>)]) -> Response {
    let mut response = Response::default();
    acts.iter().cloned().for_each(|(item, answer)| response.give(item, answer));
    response
}

fn asked(counted: &CountedResponse<'_>) -> Vec<ContentKey> {
    counted.asked().iter().map(|item| item.key).collect()
}

/// What is asked, the score, and the result with its conclusions.
type Following = (Vec<ContentKey>, Option<f64>, Option<(Says, Vec<ContentKey>)>);

/// All that follows from a response.
fn what_follows(counted: &CountedResponse<'_>) -> Following {
    let result = counted.result();
    let result = result.map(|result| (result.says, result.conclusions.iter().map(|one| one.key).collect()));
    (asked(counted), counted.score(key("mean")), result)
}

proptest! {
    #[test]
    fn only_answers_to_what_is_asked_count(acts in acts(&every_kind())) {
        let instrument = every_kind();
        let all = response(&acts);
        let counted = instrument.counted(&all);
        let mut left = Response::default();
        for item in counted.asked() {
            left.give(item.key, counted.answer(item.key).cloned());
        }
        prop_assert_eq!(what_follows(&instrument.counted(&left)), what_follows(&counted));
        for item in &instrument.items {
            let answer = counted.answer(item.key);
            prop_assert!(answer.is_none() || counted.is_asked(item.key));
            prop_assert!(answer.is_none_or(|answer| instrument.check(item, answer).is_ok()));
        }
    }

    #[test]
    fn an_answer_that_is_refused_is_like_none(acts in acts(&every_kind()), at in 0..8usize, answer in any_answer()) {
        let instrument = every_kind();
        let item = &instrument.items[at];
        let (mut with, mut without) = (response(&acts), response(&acts));
        without.give(item.key, None);
        if instrument.check(item, &answer).is_err() {
            with.give(item.key, Some(answer));
            prop_assert_eq!(what_follows(&instrument.counted(&with)), what_follows(&instrument.counted(&without)));
        }
    }

    #[test]
    fn every_answer_of_its_kind_is_taken(
        (at, answer) in (0..8usize).prop_flat_map(|at| (Just(at), fitting(&every_kind(), &every_kind().items[at])))
    ) {
        let instrument = every_kind();
        prop_assert_eq!(instrument.check(&instrument.items[at], &answer), Ok(()));
        let written = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(serde_json::from_str::<ItemAnswer>(&written).unwrap(), answer.clone());
        let lines = instrument.in_words(&instrument.items[at], &answer);
        prop_assert_eq!(lines.is_none(), answer == ItemAnswer::PreferNotToSay);
        prop_assert!(lines.is_none_or(|lines| !lines.is_empty() && lines.iter().all(|line| !line.is_empty())));
    }

    #[test]
    fn next_and_previous_lead_through_what_is_asked(acts in acts(&every_kind())) {
        let instrument = every_kind();
        let response = response(&acts);
        let counted = instrument.counted(&response);
        let mut led = vec![counted.asked()[0].key];
        while let Some(next) = counted.next(led[led.len() - 1]) {
            prop_assert_eq!(counted.previous(next.key).map(|item| item.key), led.last().copied());
            led.push(next.key);
        }
        prop_assert_eq!(&led, &asked(&counted));
        prop_assert_eq!(counted.previous(led[0]), None);
        for item in &instrument.items {
            let place = counted.place(item.key);
            prop_assert!((1..=led.len()).contains(&place.number));
            prop_assert!(place.total.is_none_or(|total| total == led.len()));
            // From an item that is not asked, too, one comes to the next that is.
            let later = led.iter().find(|asked| {
                let place = |key| instrument.items.iter().position(|item| item.key == key);
                place(**asked) > place(item.key)
            });
            prop_assert_eq!(counted.next(item.key).map(|item| item.key), later.copied());
        }
    }

    /// Two devices: what one did to one item and the other to another one comes to the same in any order.
    #[test]
    fn answers_merge_item_by_item(acts in acts(&every_kind()), order in any::<prop::sample::Index>()) {
        let whole = response(&acts);
        let mut by_item: BTreeMap<ContentKey, Vec<_>> = BTreeMap::new();
        for (item, answer) in acts {
            by_item.entry(item).or_default().push((item, answer));
        }
        let mut items: Vec<_> = by_item.into_values().collect();
        if !items.is_empty() {
            let at = order.index(items.len());
            items.rotate_left(at);
        }
        prop_assert_eq!(response(&items.concat()), whole);
    }

    #[test]
    fn a_score_is_the_mean_and_fills_nothing_in(up in prop::option::of(1..=5usize), down in prop::option::of(1..=5usize)) {
        let instrument = every_kind();
        let mut response = Response::default();
        response.give(key("up"), up.map(ItemAnswer::Step));
        response.give(key("down"), down.map(ItemAnswer::Step));
        let steps: Vec<f64> = up.into_iter().chain(down.map(|step| 6 - step)).map(|step| step as f64).collect();
        let mean = (!steps.is_empty()).then(|| steps.iter().sum::<f64>() / steps.len() as f64);
        prop_assert_eq!(instrument.counted(&response).score(key("mean")), mean);
    }

    #[test]
    fn what_denies_twice_says_it(acts in acts(&every_kind()), at in 0..5usize) {
        let instrument = every_kind();
        let response = response(&acts);
        let counted = instrument.counted(&response);
        let when = instrument.conclusions[at].when.clone();
        let not = |inner: Condition| Condition::Not(Box::new(inner));
        prop_assert_eq!(counted.holds(&not(not(when.clone()))), counted.holds(&when));
        prop_assert_eq!(counted.holds(&not(when.clone())), counted.holds(&when).map(|held| !held));
        // It says nothing of an item that is not asked.
        if counted.rests_on(&instrument.conclusions[at]).is_empty() {
            prop_assert_eq!(counted.holds(&when), None);
        }
    }

    #[test]
    fn whoever_presses_choices_never_has_one_alone_beside_others(presses in prop::collection::vec(prop::sample::select(vec!["x", "y", "none"]), 0..12)) {
        let mut keys = BTreeSet::new();
        for press in presses {
            let had = keys.contains(press);
            keys = pressed(keys, press, &[key("none")]);
            prop_assert_eq!(keys.contains(press), !had);
            prop_assert!(!keys.contains("none") || keys.len() == 1);
        }
    }

    #[test]
    fn what_waits_for_both_is_nobodys_before(
        usual in prop::sample::select(Audience::ALL.to_vec()),
        said in prop::option::of(prop::sample::select(Audience::ALL.to_vec())),
        waits in any::<bool>(),
    ) {
        let until = waits.then_some(Until::BothAnswered);
        let seen = Disclosure { usual, choices: vec![Audience::OnlyMe, Audience::Partner], until };
        let audience = said.filter(|said| seen.choices.contains(said)).unwrap_or(usual);
        for eyes in Audience::ALL {
            let own = eyes == Audience::OnlyMe;
            prop_assert_eq!(seen.admits(said, eyes, true), own || audience >= eyes);
            prop_assert_eq!(seen.admits(said, eyes, false), own || (!waits && audience >= eyes));
        }
    }
}

fn give(response: &mut Response, item: &str, answer: ItemAnswer) {
    response.give(key(item), Some(answer));
}

#[test]
fn items_are_skipped_and_answers_to_them_do_not_count() {
    let instrument = every_kind();
    let mut response = Response::default();
    let names = |response: &Response| {
        let counted = instrument.counted(response);
        let names: Vec<String> = counted.asked().iter().map(|item| item.key.to_string()).collect();
        names.join(" ")
    };
    assert_eq!(names(&response), "one up down order");
    give(&mut response, "one", ItemAnswer::Choice("a".into()));
    give(&mut response, "several", ItemAnswer::Choices(["x".into()].into()));
    assert_eq!(names(&response), "one several up down words order");
    // The answer to what is not asked any more leads to nothing, and is there again when it is asked again.
    give(&mut response, "one", ItemAnswer::PreferNotToSay);
    assert_eq!(names(&response), "one up down order");
    give(&mut response, "one", ItemAnswer::Choice("a".into()));
    assert_eq!(names(&response), "one several up down words order");
    give(&mut response, "order", ItemAnswer::Order(vec!["q".into(), "p".into(), "r".into()]));
    give(&mut response, "up", ItemAnswer::Step(3));
    assert_eq!(names(&response), "one several up down number words order match");
}

#[test]
fn a_result_comes_once_nothing_is_missing_and_the_strongest_reason_leads() {
    let instrument = every_kind();
    let mut response = Response::default();
    give(&mut response, "one", ItemAnswer::Words("Otherwise".into()));
    give(&mut response, "up", ItemAnswer::Step(1));
    let counted = instrument.counted(&response);
    assert_eq!(counted.missing().map(|item| item.key).collect::<Vec<_>>(), [key("order")]);
    assert_eq!(counted.result(), None);
    give(&mut response, "order", ItemAnswer::Order(vec!["q".into(), "p".into(), "r".into()]));
    give(&mut response, "match", ItemAnswer::Match([("m".into(), "s".into()), ("n".into(), "t".into())].into()));
    let counted = instrument.counted(&response);
    let result = counted.result().unwrap();
    let keys: Vec<String> = result.conclusions.iter().map(|one| one.key.to_string()).collect();
    // Nothing is said of words that were not asked for.
    assert_eq!((result.says, keys.join(" ")), (Says::NotYet, "low any-s".into()));
    let low = result.conclusions[0];
    assert_eq!(counted.rests_on(low).iter().map(|item| item.key).collect::<Vec<_>>(), [key("up"), key("down")]);
    // Changed, the answer is in the result.
    give(&mut response, "up", ItemAnswer::Step(2));
    assert_eq!(instrument.counted(&response).result().unwrap().says, Says::Ready);
}

#[test]
fn each_refusal_says_what_to_do() {
    let instrument = every_kind();
    let refused = |item: &str, answer: ItemAnswer| instrument.check(instrument.item(key(item)).unwrap(), &answer);
    let set = |keys: &[&str]| ItemAnswer::Choices(keys.iter().map(|key| (*key).to_string()).collect());
    let order = |keys: &[&str]| ItemAnswer::Order(keys.iter().map(|key| (*key).to_string()).collect());
    use AnswerRefused as R;
    assert_eq!(refused("one", ItemAnswer::Choice("c".into())), Err(R::NotOffered));
    assert_eq!(refused("one", ItemAnswer::Words(" \n".into())), Err(R::OwnWords));
    assert_eq!(refused("words", ItemAnswer::Words("é".repeat(5_001))), Err(R::TooLong));
    assert_eq!(refused("words", ItemAnswer::PreferNotToSay), Err(R::NotOffered));
    assert_eq!(refused("several", set(&[])), Err(R::ChooseAtLeast(1)));
    assert_eq!(refused("several", set(&["none", "x"])), Err(R::Alone));
    assert_eq!(refused("several", set(&["x", "z"])), Err(R::NotOffered));
    assert_eq!(refused("up", ItemAnswer::Step(0)), Err(R::NotOffered));
    assert_eq!(refused("up", ItemAnswer::Step(6)), Err(R::NotOffered));
    assert_eq!(refused("number", ItemAnswer::Number(1)), Err(R::Number { least: 2, most: 9 }));
    assert_eq!(refused("number", ItemAnswer::Number(10)), Err(R::Number { least: 2, most: 9 }));
    assert_eq!(refused("order", order(&["p", "q"])), Err(R::Order));
    assert_eq!(refused("order", order(&["p", "q", "q"])), Err(R::Order));
    let row = |row: &str, choice: &str| (row.to_string(), choice.to_string());
    assert_eq!(refused("match", ItemAnswer::Match([row("m", "s")].into())), Err(R::EveryRow));
    assert_eq!(refused("match", ItemAnswer::Match([row("m", "s"), row("z", "s")].into())), Err(R::NotOffered));
    assert_eq!(refused("match", ItemAnswer::Match([row("m", "s"), row("n", "z")].into())), Err(R::NotOffered));
    let most = EVERY_KIND.replacen("\"most\": 2", "\"most\": 1", 1);
    let strict = instruments::parse(&most).unwrap();
    assert_eq!(strict.check(strict.item(key("several")).unwrap(), &set(&["x", "y"])), Err(R::ChooseAtMost(1)));
}

/// Content is edited by hand: whatever is wrong in it is found, and named.
#[test]
fn what_is_not_sound_is_refused() {
    let broken = |from: &str, to: &str| {
        assert!(EVERY_KIND.contains(from), "{from}");
        instruments::parse(&EVERY_KIND.replacen(from, to, 1)).unwrap_err()
    };
    let fault = |from: &str, to: &str| match broken(from, to) {
        ContentError::Instrument(fault) => fault,
        other => panic!("{from} as {to}: {other}"),
    };
    use InstrumentFault as F;
    assert!(matches!(broken("\"label\"", "\"lable\""), ContentError::Shape(_)));
    assert!(matches!(broken("\"every-kind\"", "\"Every kind\""), ContentError::Shape(_)));
    assert!(matches!(broken("\"every-kind\"", "\"every--kind\""), ContentError::Shape(_)));
    assert!(matches!(broken("\"every-kind\"", &format!("\"{}\"", "k".repeat(41))), ContentError::Shape(_)));
    assert_eq!(fault("\"title\": \"T\"", "\"title\": \" \""), F::Empty(key("every-kind")));
    assert_eq!(fault("\"key\": \"up\"", "\"key\": \"one\""), F::Twice(key("one")));
    assert_eq!(fault("\"key\": \"b\"", "\"key\": \"a\""), F::Twice(key("a")));
    assert_eq!(fault("\"label\": \"B\"", "\"label\": \"\""), F::Empty(key("b")));
    assert_eq!(
        fault("\"scale\": \"agree\"", "\"scale\": \"disagree\""),
        F::Unknown { of: key("up"), named: key("disagree") }
    );
    assert_eq!(fault("\"least\": 2", "\"least\": 10"), F::Bounds(key("number")));
    assert_eq!(fault("\"most\": 2", "\"most\": 4"), F::Bounds(key("several")));
    assert_eq!(
        fault("\"alone\": [\"none\"]", "\"alone\": [\"nil\"]"),
        F::Unknown { of: key("several"), named: key("nil") }
    );
    // A condition on what comes later, on a choice that is not offered, on an item that takes another kind of answer.
    assert_eq!(
        fault("\"item\": \"one\", \"any\"", "\"item\": \"up\", \"any\""),
        F::Unknown { of: key("several"), named: key("up") }
    );
    assert_eq!(fault("\"any\": [\"a\"]", "\"any\": [\"c\"]"), F::Unknown { of: key("several"), named: key("c") });
    assert_eq!(fault("\"any\": [\"a\"]", "\"any\": []"), F::Unknown { of: key("several"), named: key("one") });
    assert_eq!(
        fault("\"item\": \"several\", \"any\"", "\"item\": \"match\", \"any\""),
        F::Unknown { of: key("words"), named: key("match") }
    );
    assert_eq!(
        fault("\"rows\": [\"m\"], \"any\"", "\"rows\": [\"s\"], \"any\""),
        F::Unknown { of: key("both-t"), named: key("s") }
    );
    assert_eq!(
        fault("\"items\": [\"up\", \"down\"]", "\"items\": [\"up\", \"one\"]"),
        F::Unknown { of: key("mean"), named: key("one") }
    );
    assert_eq!(
        fault("\"turned\": [\"down\"]", "\"turned\": [\"one\"]"),
        F::Unknown { of: key("mean"), named: key("one") }
    );
    assert_eq!(fault("\"scale\": \"agree\"", "\"scale\": \"short\""), F::Score(key("mean")));
    assert_eq!(fault("[\"only-me\", \"partner\"]", "[\"partner\", \"only-me\"]"), F::Audience(key("every-kind")));
    assert_eq!(fault("\"usual\": \"only-me\"", "\"usual\": \"everyone\""), F::Audience(key("every-kind")));
    assert_eq!(fault("[\"1\", \"2\"]", "[\"1\"]"), F::NoChoices(key("short")));
    assert_eq!(fault("{ \"key\": \"s\", \"label\": \"S\" }, ", ""), F::NoChoices(key("match")));
}
