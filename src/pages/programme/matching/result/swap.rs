//! Two pairs exchange partners: first what it would do, to the four and to everybody else; then it is kept.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::named::Named;
use crate::components::benefit::BenefitBars;
use crate::components::done;
use crate::components::search_field::SearchField;
use crate::components::words::say;
use crate::content::told;
use crate::domain::fold::fold;
use crate::domain::holding::HandedOut;
use crate::domain::matching::Outcome;
use crate::domain::matching::swap::{Possible, Swap, Weighed, crossed, steered};
use crate::domain::programme::Programme;
use crate::domain::rules::Couple;
use crate::pages::programme::matching::asking::{Asking, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::platform::device;
use crate::store::programme::{Word, keep_steered};
use crate::t;
use crate::worker::questions::{Question, Reply};

/// How many pairs are listed that go by a name.
const MOST: usize = 8;

#[component]
pub fn Swapping(
    matching: Matching,
    outcome: Arc<Outcome>,
    all: Memo<Vec<Named>>,
    pair: Named,
    /// With whom, if that is settled.
    with: Option<Named>,
    back: impl Fn() + Copy + Send + Sync + 'static,
    /// Once it is being done.
    done: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let chosen = RwSignal::new(with);
    let outcome = StoredValue::new(outcome);
    let own = StoredValue::new(pair);
    // What was pressed to come here is gone.
    Effect::new(move |_| {
        let to = if chosen.with(Option::is_some) { "swap" } else { "swap-search" };
        request_animation_frame(move || device::focus(to));
    });
    view! {
        <section class="stack" aria-labelledby="swap">
            <h3 id="swap" tabindex="-1">{t!("swap-title")}</h3>
            {move || match chosen.get() {
                None => view! {
                    <Choose
                        matching outcome=outcome.get_value() all pair=own.get_value()
                        choose=move |other| chosen.set(Some(other))
                    />
                    <div><button class="button-quiet" on:click=move |_| back()>{t!("swap-back")}</button></div>
                }.into_any(),
                Some(other) => view! {
                    <Effects
                        matching outcome=outcome.get_value() one=own.get_value() other
                        again=move || chosen.set(None) done
                    />
                }.into_any(),
            }}
        </section>
    }
}

/// With which pair: those with which it costs least, or any by name.
#[component]
fn Choose(
    matching: Matching,
    outcome: Arc<Outcome>,
    all: Memo<Vec<Named>>,
    pair: Named,
    choose: impl Fn(Named) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let asking = Asking::new();
    let total = outcome.total;
    matching.ask(asking, &outcome, Question::Swaps(pair.couple()));
    let search = RwSignal::new(String::new());
    let sought = Memo::new(move |_| fold(search.get().trim()));
    let found = Memo::new(move |_| {
        let sought = sought.get();
        let other = |other: &&Named| {
            other.made.mentor != pair.made.mentor && other.made.mentee != pair.made.mentee && other.has(&sought)
        };
        (!sought.is_empty())
            .then(|| all.with_untracked(|all| all.iter().filter(other).take(MOST).cloned().collect::<Vec<_>>()))
    });
    let row = move |pair: Named, about: Option<String>| {
        let title = pair.title();
        view! {
            <li>
                <button class="swap-row" on:click=move |_| choose(pair.clone())>
                    <strong>{title}</strong>
                    {about.map(|about| view! { <span class="soft small">{about}</span> })}
                </button>
            </li>
        }
    };
    let nearest = move |reply: Arc<Reply>| {
        let Reply::Swaps(possible) = &*reply else { return ().into_any() };
        let named = |possible: &Possible| {
            let is = |pair: &&Named| pair.made.mentor == possible.with.0 && pair.made.mentee == possible.with.1;
            all.with_untracked(|all| all.iter().find(is).cloned())
                .map(|pair| (pair, say(&told::exchanged(possible.difference, total))))
        };
        let rows: Vec<_> = possible.iter().filter_map(named).collect();
        if rows.is_empty() {
            return view! { <p>{t!("swap-none")}</p> }.into_any();
        }
        view! {
            <p class="field-label">{t!("swap-nearest")}</p>
            <ul class="swap-rows">{rows.into_iter().map(|(pair, about)| row(pair, Some(about))).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <p class="soft">{t!("swap-about")}</p>
        <SearchField id="swap-search" label=t!("swap-search") value=search />
        <div role="status">{move || found.get().map(|found| t!("swap-found", count = found.len()))}</div>
        {move || match found.get() {
            Some(found) => view! {
                <ul class="swap-rows">{found.into_iter().map(|pair| row(pair, None)).collect_view()}</ul>
            }.into_any(),
            None => view! { <Replied asking show=nearest /> }.into_any(),
        }}
    }
}

/// Both pairs before and after, what it costs everybody, and the way to do it.
#[component]
fn Effects(
    matching: Matching,
    outcome: Arc<Outcome>,
    one: Named,
    other: Named,
    again: impl Fn() + Copy + Send + Sync + 'static,
    done: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let asking = Asking::new();
    matching.ask(asking, &outcome, Question::Swap(one.couple(), other.couple()));
    let couples = StoredValue::new((one.couple(), other.couple()));
    let make = move |_| {
        make(matching, couples.get_value());
        done();
    };
    let show = move |reply: Arc<Reply>| {
        let Reply::Swap(swap) = &*reply else { return ().into_any() };
        let Some(swap) = swap else { return view! { <p>{t!("pair-gone")}</p> }.into_any() };
        let possible = swap.against.is_empty();
        view! {
            <div class="swap-two">
                {pairs(matching, t!("swap-before"), &swap.before)}
                {pairs(matching, t!("swap-after"), &swap.after)}
            </div>
            {costs(matching, swap)}
            {possible.then(|| view! {
                <div class="row">
                    <button class="button" on:click=make>{t!("swap-make")}</button>
                </div>
                <p class="hint">{t!("swap-hint")}</p>
            })}
        }
        .into_any()
    };
    view! {
        <Replied asking show />
        <div><button class="button-quiet" on:click=move |_| again()>{t!("swap-other")}</button></div>
    }
}

fn pairs(matching: Matching, title: String, pairs: &[Weighed; 2]) -> impl IntoView + use<> {
    let rows = pairs.iter().map(|weighed| {
        let (mentor, mentee) =
            with_names(matching, |names| ((names.person)(&weighed.couple.0), (names.person)(&weighed.couple.1)));
        view! {
            <li class="swap-pair">
                <span class="pair-name mentor">{mentor}</span>
                <span class="pair-name mentee">{mentee}</span>
                <BenefitBars mentor=weighed.benefits.mentor mentee=weighed.benefits.mentee />
                {weighed.below_floor.then(|| view! { <span class="small">{t!("swap-below-floor")}</span> })}
            </li>
        }
    });
    view! {
        <div class="stack">
            <h4>{title}</h4>
            <ul class="swap-pairs">{rows.collect_view()}</ul>
        </div>
    }
}

/// What it costs everybody, or what forbids it.
fn costs(matching: Matching, swap: &Swap) -> impl IntoView + use<> {
    let four: Vec<_> = swap.before.iter().flat_map(|weighed| [&weighed.couple.0, &weighed.couple.1]).collect();
    let effect = swap.effect.as_ref();
    let others = effect.into_iter().flat_map(|effect| &effect.changes).filter(|change| !four.contains(&&change.person));
    let count = told::people_changed(others.clone());
    let (against, effect, changes) = with_names(matching, |names| {
        (
            swap.against.iter().flat_map(|against| told::against(against, names)).collect::<Vec<_>>(),
            effect.map(told::swapped).unwrap_or_default(),
            others.map(|change| told::changed(change, names)).collect::<Vec<_>>(),
        )
    });
    let forbidden = !against.is_empty();
    let lines = |lines: Vec<told::Line>| lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view();
    view! {
        {forbidden.then(|| view! {
            <div class="complaint">
                <p class="notice-title">{t!("swap-forbidden")}</p>
                <ul>{lines(against)}</ul>
            </div>
        })}
        {(!forbidden).then(|| view! { <ul class="lines swap-costs">{lines(effect)}</ul> })}
        {(count > 0).then(|| view! {
            <h4>{t!("swap-others", count = count)}</h4>
            <ul class="lines why-not-changes" tabindex="0" aria-label=t!("swap-others", count = count)>{lines(changes)}</ul>
        })}
    }
}

/// Matches again with the two new pairs kept together, and keeps both as one act.
fn make(matching: Matching, (one, other): (Couple, Couple)) {
    let programme = matching.current.get_untracked();
    let handed_out = programme.handed_out_pairs();
    let unpinned = [&one, &other].into_iter().filter(|couple| programme.steering.pins.contains(couple)).cloned();
    let pinned = crossed(&one, &other);
    let words: Vec<(Couple, Word)> = pinned
        .iter()
        .cloned()
        .map(|couple| (couple, Word::Pin))
        .chain(unpinned.map(|couple| (couple, Word::Unpin)))
        .collect();
    let told = with_names(matching, |names| {
        let [first, second] = pinned
            .each_ref()
            .map(|(mentor, mentee)| t!("pair-title", mentor = (names.person)(mentor), mentee = (names.person)(mentee)));
        t!("swap-done", first = first, second = second)
    });
    // As the programme will be: what was handed out does not hold the two pairs together.
    let parted: Vec<Couple> =
        [one.clone(), other.clone()].into_iter().filter(|couple| handed_out.contains(couple)).collect();
    let let_go = programme.handed_out.let_go.iter().chain(&parted).cloned().collect();
    let swapped = Programme {
        steering: steered(&programme.steering, &one, &other),
        handed_out: HandedOut { let_go, ..programme.handed_out.clone() },
        ..Programme::clone(&programme)
    };
    matching.complaint.set(None);
    // Its card would stand where the search is followed.
    matching.trying.leave();
    matching.renewal.leave();
    matching.search.start(matching.store, &swapped, programme.rules.clone(), move |made| {
        let Some((outcome, basis)) = made else { return matching.failed() };
        let (id, words, told) = (matching.current.get_untracked().id.clone(), words.clone(), told.clone());
        let parted = parted.clone();
        spawn_local(async move {
            // The person is told of a failure by the app itself; either way the search is over.
            if keep_steered(matching.store, &id, words, parted, outcome, basis).await.is_ok() {
                done::say(told);
            }
            matching.search.end();
            // The result is drawn anew, and what had the focus is gone.
            request_animation_frame(|| device::focus("pairs"));
        });
    });
}
