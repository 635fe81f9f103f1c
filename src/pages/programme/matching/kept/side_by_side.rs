//! Two results side by side: their figures, their rules, and for whom they differ.

use std::cmp::Ordering;
use std::sync::Arc;

use leptos::prelude::*;

use super::beside::{Beside, One};
use super::moved::Moves;
use crate::components::benefit::percent;
use crate::components::dialog::Dialog;
use crate::components::select::Select;
use crate::domain::benefit::{SCORE_OF_ONE, millionths_in_hundredths};
use crate::domain::journal::EntryId;
use crate::domain::matching::Outcome;
use crate::domain::matching::difference::{Difference, Rule};
use crate::domain::matching::figures::Spread;
use crate::domain::matching::gained::gained_as;
use crate::domain::results::Matched;
use crate::domain::side::Side;
use crate::pages::programme::matching::asking::{Asked, Asking, MANY, Replied};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::drawing::put_off;
use crate::pages::programme::matching::gap::stopped_words;
use crate::pages::programme::matching::rule_words::RuleWords;
use crate::t;
use crate::worker::questions::{Measured, Question, Reply};

/// The result that is handed out, those that are kept, and the one that is tried.
fn all(matching: Matching) -> Vec<One> {
    let programme = matching.current.get_untracked();
    let one = |name: String, matched: &Matched| One {
        name,
        outcome: matched.outcome.clone(),
        asked: matched.asked.clone(),
        matched: Some(matched.clone()),
    };
    let current = programme.matched.as_ref().map(|matched| {
        let name = programme.kept.get(&matched.entry).map(|kept| t!("beside-current-kept", name = kept.name.clone()));
        one(name.unwrap_or_else(|| t!("beside-current")), matched)
    });
    let shown = programme.matched.as_ref().map(|matched| matched.entry);
    let kept = programme.kept.values().filter(|kept| Some(kept.matched.entry) != shown);
    let tried = matching.trying.tried().map(|tried| One {
        name: t!("beside-tried"),
        outcome: tried.outcome,
        asked: Arc::new(tried.basis.asked.unwrap_or_default()),
        matched: None,
    });
    current.into_iter().chain(kept.map(|kept| one(kept.name.clone(), &kept.matched))).chain(tried).collect()
}

/// Opens on what is handed out and on the result that is tried.
pub fn open_on_trial(matching: Matching) {
    open(matching, |all| all.iter().position(|one| one.matched.is_none()));
}

/// Opens on what is handed out and on this kept result; where they are the same, on another one.
pub fn open_on(matching: Matching, result: EntryId) {
    open(matching, |all| {
        let is = |one: &One| one.matched.as_ref().is_some_and(|matched| matched.entry == result);
        all.iter().position(is).filter(|place| *place > 0)
    });
}

fn open(matching: Matching, second: impl FnOnce(&[One]) -> Option<usize>) {
    let all = all(matching);
    if all.len() > 1 {
        let second = second(&all).unwrap_or(1);
        matching.beside.all.set(all);
        matching.beside.two.set((0, second));
        matching.beside.open.set(true);
    }
}

#[component]
pub fn SideBySide(matching: Matching) -> impl IntoView {
    let Beside { open, all, two } = matching.beside;
    let names = move || all.with_untracked(|all| all.iter().map(|one| one.name.clone()).collect::<Vec<_>>());
    let pair = Memo::new_with_compare(
        move |_| {
            let (first, second) = two.get();
            all.with(|all| all.get(first).cloned().zip(all.get(second).cloned()))
        },
        |_, _| true,
    );
    view! {
        <Dialog open id="beside" title=t!("beside-title")>
            <div class="beside-choose">
                <Select
                    id="beside-first" label=t!("beside-first") options=names() chosen=Signal::derive(move || two.get().0)
                    choose=move |place| two.update(|two| two.0 = place)
                />
                <Select
                    id="beside-second" label=t!("beside-second") options=names() chosen=Signal::derive(move || two.get().1)
                    choose=move |place| two.update(|two| two.1 = place)
                />
            </div>
            {move || pair.get().map(|(first, second)| view! { <Two matching first second /> })}
        </Dialog>
    }
}

#[component]
fn Two(matching: Matching, first: One, second: One) -> impl IntoView {
    let outcomes = [first.outcome.clone(), second.outcome.clone()];
    let compared = put_off(move || outcomes.clone(), |outcomes| outcomes.iter().map(|made| made.pairs.len()).sum());
    let called = matching.called(first.matched.iter().chain(&second.matched));
    let names = [first.name.clone(), second.name.clone()];
    let other_people = matching.current.with_untracked(|programme| {
        let mark = |one: &One| one.matched.as_ref().map_or(programme.mark, |matched| matched.people);
        mark(&first) != mark(&second)
    });
    view! {
        {other_people.then(|| view! { <p class="notice">{t!("beside-other-people")}</p> })}
        {figures(&first, &second)}
        {rules(&first, &second)}
        {move || compared.get().map(|[before, after]| {
            let difference = Arc::new(Difference::between(&before, &after));
            let (called, [first, second]) = (called.clone(), names.clone());
            view! { <Moves difference called first second /> }
        })}
        <FromBest matching first second />
    }
}

/// A row of figures; of the two the better one, where one is.
struct Row {
    label: String,
    values: [String; 2],
    better: Ordering,
}

/// How benefits are spread, in a few words.
fn middle(spread: &Option<Spread>) -> String {
    match spread {
        Some(spread) => t!(
            "beside-spread",
            middle = percent(spread.median),
            low = percent(spread.lower_quartile),
            high = percent(spread.upper_quartile)
        ),
        None => t!("beside-nothing"),
    }
}

fn rows(first: &Outcome, second: &Outcome) -> Vec<Row> {
    let total = |outcome: &Outcome| format!("{:.1}", outcome.total as f64 / SCORE_OF_ONE);
    let number = |value: usize| t!("number", number = value);
    let least = |outcome: &Outcome| t!("percent", percent = millionths_in_hundredths(outcome.least().unwrap_or(0)));
    let benefits =
        |side: Side| [first, second].map(|outcome| Spread::of(gained_as(outcome, side).into_values().collect()));
    let (mentors, mentees) = (benefits(Side::Mentor), benefits(Side::Mentee));
    let median = |spreads: &[Option<Spread>; 2]| {
        let [a, b] = spreads.each_ref().map(|spread| spread.map_or(0, |spread| percent(spread.median)));
        a.cmp(&b)
    };
    vec![
        Row {
            label: t!("compare-pairs"),
            values: [number(first.pairs.len()), number(second.pairs.len())],
            better: first.pairs.len().cmp(&second.pairs.len()),
        },
        Row {
            label: t!("total-unmatched"),
            values: [number(first.unmatched.len()), number(second.unmatched.len())],
            better: second.unmatched.len().cmp(&first.unmatched.len()),
        },
        Row {
            label: t!("compare-total"),
            values: [total(first), total(second)],
            better: first.total.cmp(&second.total),
        },
        Row {
            label: t!("compare-least"),
            values: [least(first), least(second)],
            better: millionths_in_hundredths(first.least().unwrap_or(0))
                .cmp(&millionths_in_hundredths(second.least().unwrap_or(0))),
        },
        Row { label: t!("beside-mentors"), values: mentors.each_ref().map(middle), better: median(&mentors) },
        Row { label: t!("beside-mentees"), values: mentees.each_ref().map(middle), better: median(&mentees) },
    ]
}

/// Both values. On a narrow screen there is no room for the names above each: there it says which of the two it is.
fn cells(values: [AnyView; 2]) -> impl IntoView + use<> {
    [t!("beside-one"), t!("beside-other")]
        .into_iter()
        .zip(values)
        .map(|(name, value)| view! { <td role="cell"><span class="beside-of" aria-hidden="true">{name}</span>{value}</td> })
        .collect_view()
}

fn heads(names: [String; 2], of: String) -> impl IntoView + use<> {
    let [first, second] = names;
    view! {
        <thead role="rowgroup">
            <tr role="row">
                <th role="columnheader" scope="col">{of}</th>
                <th role="columnheader" scope="col">{first}</th>
                <th role="columnheader" scope="col">{second}</th>
            </tr>
        </thead>
    }
}

/// The figures, a row each. On a narrow screen both values stand below what they are: the roles keep it a table.
fn figures(first: &One, second: &One) -> impl IntoView + use<> {
    let names = [first.name.clone(), second.name.clone()];
    let row = |Row { label, values, better }: Row| {
        let [a, b] = values;
        let marked = |value: String, best: bool| {
            view! { <span class="beside-value" class:beside-better=best>{value}{best.then(|| view! { <span class="beside-mark">{t!("beside-better")}</span> })}</span> }
                .into_any()
        };
        let values = [marked(a, better == Ordering::Greater), marked(b, better == Ordering::Less)];
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{label}</th>
                {cells(values)}
            </tr>
        }
    };
    let rows = rows(&first.outcome, &second.outcome).into_iter().map(row).collect_view();
    let short = |one: &One| {
        stopped_words(&one.outcome)
            .map(|words| view! { <li>{t!("beside-said-of", name = one.name.clone(), words = words)}</li> })
    };
    let stopped = first.outcome.short.is_some() || second.outcome.short.is_some();
    view! {
        <section class="stack" aria-labelledby="beside-figures">
            <h3 id="beside-figures">{t!("beside-figures")}</h3>
            <table class="beside" role="table" aria-labelledby="beside-figures">
                {heads(names.clone(), t!("beside-figure"))}
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            {stopped.then(|| view! { <ul class="lines">{short(first)}{short(second)}</ul> })}
        </section>
    }
}

/// The rules that differ.
fn rules(first: &One, second: &One) -> impl IntoView + use<> {
    let names = [first.name.clone(), second.name.clone()];
    let (a, b) = (&first.asked, &second.asked);
    let row = |name: String, values: [String; 2]| {
        let values = values.map(|value| view! { <span>{value}</span> }.into_any());
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{name}</th>
                {cells(values)}
            </tr>
        }
    };
    let mut rows: Vec<_> = Rule::differing(&a.rules, &b.rules)
        .into_iter()
        .map(|rule| {
            let words = RuleWords::of(rule);
            row(words.name, [(words.value)(&a.rules), (words.value)(&b.rules)])
        })
        .collect();
    let number = |value: usize| t!("number", number = value);
    if a.steering.pins != b.steering.pins {
        rows.push(row(t!("steering-pins"), [number(a.steering.pins.len()), number(b.steering.pins.len())]));
    }
    if a.steering.bans != b.steering.bans {
        rows.push(row(t!("steering-bans"), [number(a.steering.bans.len()), number(b.steering.bans.len())]));
    }
    view! {
        <section class="stack" aria-labelledby="beside-rules">
            <h3 id="beside-rules">{t!("beside-rules")}</h3>
            {match rows.is_empty() {
                true => view! { <p class="soft">{t!("beside-rules-same")}</p> }.into_any(),
                false => view! {
                    <table class="beside" role="table" aria-labelledby="beside-rules">
                        {heads(names.clone(), t!("beside-rule"))}
                        <tbody role="rowgroup">{rows}</tbody>
                    </table>
                }.into_any(),
            }}
        </section>
    }
}

/// How far each is from the best possible, by every measure: the worker works it out.
#[component]
fn FromBest(matching: Matching, first: One, second: One) -> impl IntoView {
    let both = [(Asking::new(), first), (Asking::new(), second)];
    let ask = move |both: &[(Asking, One); 2]| {
        for (asking, one) in both {
            matching.ask(*asking, &one.outcome, Question::Measure);
        }
    };
    if matching.current.with_untracked(|programme| programme.people.len() <= MANY) {
        ask(&both);
    }
    let [one, other] = both.each_ref().map(|(asking, _)| *asking);
    let names = both.each_ref().map(|(_, one)| one.name.clone());
    let measured = move |asking: Asking| match asking.state.get() {
        Asked::Answered(reply) => match &*reply {
            Reply::Measured(measured) => Some(measured.clone()),
            _ => None,
        },
        _ => None,
    };
    // While either is missing, what is said is how it stands with that one.
    let waits = move || if measured(one).is_some() { other } else { one };
    view! {
        <section class="stack" aria-labelledby="beside-best">
            <h3 id="beside-best">{t!("beside-best")}</h3>
            <p class="soft">{t!("beside-best-about")}</p>
            {move || (one.state.get() == Asked::Not).then(|| {
                let both = both.clone();
                view! { <div><button class="button-plain" on:click=move |_| ask(&both)>{t!("beside-best-ask")}</button></div> }
            })}
            {move || match measured(one).zip(measured(other)) {
                Some((a, b)) => from_best(&names, [&a, &b]).into_any(),
                None => view! { <Replied asking=waits() show=|_| () /> }.into_any(),
            }}
        </section>
    }
}

/// How far each of two is from the best, a row a measure.
fn from_best(names: &[String; 2], measured: [&Measured; 2]) -> impl IntoView + use<> {
    let shorts = measured.map(|one| one.best.short(&one.figures));
    let total = [0, 1].map(|at| match shorts[at].total {
        Some(0) => t!("best-total"),
        short => {
            let most = measured[at].figures.total + short.unwrap_or(0);
            t!("best-total-short", percent = format!("{:.1}", short.unwrap_or(0) as f64 / most.max(1) as f64 * 100.0))
        }
    });
    let pairs = shorts.map(|short| match short.pairs {
        Some(0) | None => t!("best-pairs"),
        Some(short) => t!("best-pairs-short", count = short),
    });
    let least = [0, 1].map(|at| match shorts[at].least {
        Some(0) | None => t!("best-least"),
        Some(short) => {
            t!("best-least-short", percent = millionths_in_hundredths(measured[at].figures.least.unwrap_or(0) + short))
        }
    });
    let blocking = shorts.map(|short| match short.blocking {
        0 => t!("compare-none"),
        count => t!("best-blocking", count = count),
    });
    let rows = [
        (t!("compare-total"), total),
        (t!("compare-pairs"), pairs),
        (t!("compare-least"), least),
        (t!("compare-blocking"), blocking),
    ];
    let rows = rows.map(|(label, values)| {
        let values = values.map(|value| view! { <span>{value}</span> }.into_any());
        view! { <tr role="row"><th role="rowheader" scope="row">{label}</th>{cells(values)}</tr> }
    });
    view! {
        <table class="beside" role="table" aria-labelledby="beside-best">
            {heads(names.clone(), t!("beside-measure"))}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}
