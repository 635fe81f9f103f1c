//! Rules that are tried before they are made final: what they would change, and nothing stored until they are used.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::search::Following;
use super::trial::{Tried, Trying};
use crate::components::busy::Busy;
use crate::components::done;
use crate::domain::benefit::millionths_in_hundredths;
use crate::domain::journal::EntryId;
use crate::domain::matching::Outcome;
use crate::domain::matching::difference::{Difference, Fate, Rule};
use crate::domain::programme::Programme;
use crate::domain::results::Mark;
use crate::domain::rules::{Rules, Steering};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::drawing::put_off;
use crate::pages::programme::matching::gap::stopped_words;
use crate::pages::programme::matching::kept::side_by_side;
use crate::pages::programme::matching::rule_words::RuleWords;
use crate::platform::clock;
use crate::store::{programme, results};
use crate::t;

/// How long nobody touches a slider before what it says is tried.
const PAUSE: Duration = Duration::from_millis(300);

impl Trying {
    /// The rules as the controls show them.
    pub fn shown(self, matching: Matching) -> Rules {
        self.said.get().or_else(|| self.rules.get()).unwrap_or_else(|| matching.current.get().rules.clone())
    }

    /// Changes the rules: for a trial where there are pairs to hold it against, or else for good.
    pub fn change(self, matching: Matching, change: impl FnOnce(&mut Rules)) {
        self.say(matching, change);
        self.settle(matching);
    }

    /// As [`Self::change`], once nothing is touched for a moment: what somebody passes on the way is not tried.
    pub fn change_soon(self, matching: Matching, change: impl FnOnce(&mut Rules)) {
        let touch = self.say(matching, change);
        spawn_local(async move {
            clock::wait(PAUSE).await;
            // The page may be gone by now.
            if self.touched.try_get_value() == Some(touch) {
                self.settle(matching);
            }
        });
    }

    fn say(self, matching: Matching, change: impl FnOnce(&mut Rules)) -> u32 {
        let mut rules = untrack(|| self.shown(matching));
        change(&mut rules);
        self.said.set(Some(rules));
        let touch = self.touched.get_value() + 1;
        self.touched.set_value(touch);
        touch
    }

    /// Takes what the controls say, without waiting any longer.
    pub fn settle(self, matching: Matching) {
        let Some(rules) = self.said.get_untracked() else { return };
        // No pause is waited for any more.
        self.touched.update_value(|touched| *touched += 1);
        let programme = matching.current.get_untracked();
        if programme.matched.is_none() {
            return self.set(matching, &programme, rules);
        }
        self.said.set(None);
        if rules == programme.rules {
            self.leave();
        } else if self.rules.get_untracked().as_ref() != Some(&rules) {
            self.rules.set(Some(rules));
            self.start(matching);
        }
    }

    /// Sets these rules for good. Until they are in force, the controls say them all the same.
    fn set(self, matching: Matching, programme: &Programme, rules: Rules) {
        let setting = self.setting.get_value();
        if setting.as_ref() == Some(&rules) {
            return;
        }
        if setting.is_none() && programme.rules == rules {
            return self.said.set(None);
        }
        self.setting.set_value(Some(rules.clone()));
        let id = programme.id.clone();
        spawn_local(async move {
            // The person is told of a failure by the app itself, and the controls show what is in force.
            let _ = programme::set_rules(matching.store, &id, rules.clone()).await;
            // The page may be gone by now, or others may be on their way.
            if self.setting.try_get_value().flatten().as_ref() == Some(&rules) {
                self.setting.set_value(None);
                if self.said.get_untracked() == Some(rules) {
                    self.said.set(None);
                }
            }
        });
    }

    /// The rules by which to search where none are tried: those in force, or those that are about to be. None where a
    /// trial begins instead.
    pub fn to_search_by(self, matching: Matching) -> Option<Rules> {
        let waiting = self.said.get_untracked();
        let programme = matching.current.get_untracked();
        self.settle(matching);
        let trial = programme.matched.is_some() && waiting.as_ref().is_some_and(|rules| *rules != programme.rules);
        (!trial).then(|| waiting.unwrap_or_else(|| programme.rules.clone()))
    }

    /// The page is left: what was set for good is not lost, and nothing is tried any more.
    pub fn end(self, matching: Matching) {
        if matching.current.with_untracked(|programme| programme.matched.is_none()) {
            self.settle(matching);
        }
    }

    /// Searches by these rules; what was under way ends.
    fn start(self, matching: Matching) {
        let Some(rules) = self.rules.get_untracked() else { return };
        matching.search.cancel();
        matching.renewal.leave();
        matching.complaint.set(None);
        self.search.cancel();
        self.tried.set(None);
        self.search.start(matching.store, &matching.current.get_untracked(), rules, move |made| {
            self.search.end();
            match made {
                Some((outcome, basis)) => self.tried.set(Some(Tried { outcome, basis })),
                None => matching.failed(),
            }
        });
    }
}

/// What is tried, what it would change, and the two ways out.
#[component]
pub fn Try(matching: Matching) -> impl IntoView {
    let trying = matching.trying;
    let on = Memo::new(move |_| trying.is_on());
    // Where people, or the coordinator's word on single pairs, change meanwhile, the trial is of what is true now.
    Effect::new(move |before: Option<(Mark, Steering, Option<EntryId>)>| {
        let now = matching.current.with(|programme| {
            let matched = programme.matched.as_ref().map(|matched| matched.entry);
            (programme.mark, programme.steering.clone(), matched)
        });
        if before.is_some_and(|before| before != now) && on.get_untracked() {
            trying.start(matching);
        }
        now
    });
    view! {
        <Show when=move || on.get()>
            <section class="card stack trying" aria-labelledby="trying">
                <h2 id="trying" class="match-heading">{t!("trying-title")}</h2>
                <Differing matching />
                <Show
                    when=move || trying.search.is_on()
                    fallback=move || view! { <Found matching /> }
                >
                    <Following search=trying.search id="trying" cancel=move |()| leave(matching) />
                </Show>
            </section>
        </Show>
    }
}

fn leave(matching: Matching) {
    matching.trying.leave();
    matching.look_on("rules");
}

/// In what the rules that are tried differ from those in force.
#[component]
fn Differing(matching: Matching) -> impl IntoView {
    move || {
        let (now, tried) = (matching.current.get().rules.clone(), matching.trying.rules()?);
        let row = |rule: Rule| {
            let said = RuleWords::of(rule);
            let (now, tried) = ((said.value)(&now), (said.value)(&tried));
            view! { <li><strong>{said.name}</strong><span>{t!("trying-rule", now = now, tried = tried)}</span></li> }
        };
        Some(
            view! { <ul class="trying-rules">{Rule::differing(&now, &tried).into_iter().map(row).collect_view()}</ul> },
        )
    }
}

/// What came of it.
#[component]
fn Found(matching: Matching) -> impl IntoView {
    let trying = matching.trying;
    let busy = Busy::default();
    let keep = move |_| {
        let (Some(rules), Some(Tried { outcome, basis })) = (trying.rules.get_untracked(), trying.tried()) else {
            return;
        };
        busy.run(async move {
            let id = matching.current.get_untracked().id.clone();
            results::use_rules(matching.store, &id, rules, outcome, basis).await?;
            trying.leave();
            done::say(t!("trying-used"));
            matching.look_on_result();
            Ok(())
        });
    };
    let see = move |_| side_by_side::open_on_trial(matching);
    let same = Memo::new(move |_| {
        let current = matching.current.get();
        let current = current.matched.as_ref().map(|matched| &matched.outcome.pairs);
        trying.tried.with(|tried| tried.as_ref().is_none_or(|tried| Some(&tried.outcome.pairs) == current))
    });
    let compared =
        put_off(move || trying.tried.get(), |tried| tried.as_ref().map_or(0, |tried| tried.outcome.pairs.len()));
    let lines = move || {
        let Tried { outcome, .. } = compared.get().flatten()?;
        let current = matching.current.get().matched.as_ref()?.clone();
        let earlier = matching.current.with(|programme| programme.since(&current).people);
        let stay = matching.current.with_untracked(|programme| programme.pairs_that_stayed(&outcome).len());
        let lines = lines(&current.outcome, &outcome, stay);
        Some(view! {
            {earlier.then(|| view! { <p class="hint">{t!("trying-earlier")}</p> })}
            <ul class="trying-lines">{lines.into_iter().map(|(kind, words)| view! { <li class=kind>{words}</li> }).collect_view()}</ul>
        })
    };
    let came = move |so: fn(&Outcome) -> bool| {
        Memo::new(move |_| trying.tried.with(|tried| tried.as_ref().is_some_and(|tried| so(&tried.outcome))))
    };
    let stopped = came(|outcome| outcome.short.is_some());
    // What was stopped before it made a pair is nothing to use.
    let found = came(|outcome| outcome.short.is_none() || !outcome.pairs.is_empty());
    view! {
        <div role="status" class="stack">{lines}</div>
        <div class="row trying-acts">
            <Show when=move || stopped.get()>
                <button class="button-plain" on:click=move |_| trying.start(matching)>{t!("stopped-go-on")}</button>
            </Show>
            <Show when=move || found.get()><button class="button" on:click=keep>{t!("trying-use")}</button></Show>
            <button class="button-plain" on:click=move |_| leave(matching)>{t!("trying-leave")}</button>
            <Show when=move || !same.get()><button class="button-quiet" on:click=see>{t!("trying-see")}</button></Show>
        </div>
    }
}

const BETTER: &str = "trying-better";
const WORSE: &str = "trying-worse";
const EVEN: &str = "trying-even";

/// What the second result would change, in a few words each, and whether that is for the better.
fn lines(before: &Outcome, after: &Outcome, stay: usize) -> Vec<(&'static str, String)> {
    let difference = Difference::between(before, after);
    let mut lines = Vec::new();
    if let Some(words) = stopped_words(after) {
        lines.push((EVEN, words));
    }
    if difference.people.is_empty() {
        lines.push((EVEN, t!("trying-nothing")));
        return lines;
    }
    lines.extend((stay > 0).then(|| (EVEN, t!("trying-stay", count = stay))));
    let pairs = after.pairs.len() as i64 - before.pairs.len() as i64;
    lines.push(match pairs {
        0 => (EVEN, t!("trying-pairs-same", count = after.pairs.len())),
        1.. => (BETTER, t!("trying-pairs-more", count = pairs)),
        _ => (WORSE, t!("trying-pairs-fewer", count = -pairs)),
    });
    let share = (after.total as f64 - before.total as f64) / (before.total.max(1)) as f64 * 100.0;
    let percent = format!("{:.1}", share.abs());
    lines.push(match after.total.cmp(&before.total) {
        std::cmp::Ordering::Equal => (EVEN, t!("trying-total-same")),
        std::cmp::Ordering::Greater if before.total > 0 => (BETTER, t!("trying-total-more", percent = percent)),
        std::cmp::Ordering::Greater => (BETTER, t!("trying-total-some")),
        std::cmp::Ordering::Less => (WORSE, t!("trying-total-less", percent = percent)),
    });
    if let (Some(from), Some(to)) = (before.least(), after.least()) {
        let (from, to) = (millionths_in_hundredths(from), millionths_in_hundredths(to));
        lines.push(match to.cmp(&from) {
            std::cmp::Ordering::Equal => (EVEN, t!("trying-least-same", percent = to)),
            std::cmp::Ordering::Greater => (BETTER, t!("trying-least", from = from, to = to)),
            std::cmp::Ordering::Less => (WORSE, t!("trying-least", from = from, to = to)),
        });
    }
    let (joins, leaves, moves) =
        (difference.count(Fate::Joins), difference.count(Fate::Leaves), difference.count(Fate::Moves));
    let counted = [
        (joins > 0).then(|| (BETTER, t!("trying-joins", count = joins))),
        (leaves > 0).then(|| (WORSE, t!("trying-leaves", count = leaves))),
        (moves > 0).then(|| (EVEN, t!("trying-moves", count = moves))),
    ];
    lines.extend(counted.into_iter().flatten());
    lines
}
