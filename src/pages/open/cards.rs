//! What was opened, as cards: what each file is, what it is for, and the way to its page.

use std::sync::Arc;

use leptos::prelude::*;

use super::OPENED;
use super::sorted::{ForProgramme, One, Place, Sorted};
use crate::codec::arrivals;
use crate::components::open_file::{Opened, hand_on};
use crate::components::route::Route;
use crate::domain::id::ProgrammeId;
use crate::domain::programme::Programme;
use crate::store::Store;
use crate::t;

/// How many files are named one by one without being asked for.
const NAMED: usize = 6;

#[component]
pub fn Cards(store: Store, sorted: Sorted) -> impl IntoView {
    let count = sorted.ones.len() + sorted.for_programme.files.len();
    let title = if sorted.is_empty() { t!("open-nothing") } else { t!("open-found", count = count) };
    let for_programme = Some(sorted.for_programme).filter(|files| !files.files.is_empty());
    view! {
        <section class="stack opened-files" aria-labelledby=OPENED>
            <h2 id=OPENED tabindex="-1">{title}</h2>
            {(!sorted.left_out.is_empty()).then(|| view! { <LeftOut files=sorted.left_out /> })}
            {for_programme.map(|files| view! { <ForAProgramme store files /> })}
            {sorted.ones.into_iter().map(|one| view! { <OwnPage one /> }).collect_view()}
        </section>
    }
}

/// The files that have no place, each by its name with the reason. The others go on without them.
#[component]
fn LeftOut(files: Vec<(String, String)>) -> impl IntoView {
    let file = |(name, why)| view! { <li><strong class="file-name">{name}</strong>" "{why}</li> };
    view! {
        <div class="complaint" role="alert">
            <p class="notice-title">{t!("open-left-out", count = files.len())}</p>
            <ul class="stack">{files.into_iter().map(file).collect_view()}</ul>
        </div>
    }
}

/// A file that a page of its own reads.
#[component]
fn OwnPage(one: One) -> impl IntoView {
    let One { place: Place { about, go, route, id }, title, file } = one;
    view! {
        <div class="card stack">
            <h3>{title}</h3>
            <p>{about}</p>
            <div><button class="button" on:click=move |_| go_on(&route, id, vec![file.clone()])>{go}</button></div>
        </div>
    }
}

fn go_on(route: &Route, id: &str, files: Vec<Opened>) {
    hand_on(id, files);
    route.go();
}

/// The files that somebody brings to a programme; which one, where there are several.
#[component]
fn ForAProgramme(store: Store, files: ForProgramme) -> impl IntoView {
    let programmes = programmes(store, &files);
    let ForProgramme { files, titles, one_person, .. } = files;
    let count = files.len();
    let files = StoredValue::new(files);
    let list =
        view! { <ul class="stack">{titles.iter().map(|title| view! { <li>{title.clone()}</li> }).collect_view()}</ul> };
    let heading = if count == 1 { titles[0].clone() } else { t!("open-for-programme-title", count = count) };
    let list = match count {
        1 => ().into_any(),
        2..=NAMED => list.into_any(),
        _ => view! { <details class="more"><summary>{t!("open-each", count = count)}</summary>{list}</details> }
            .into_any(),
    };
    let about = match programmes.len() {
        0 => t!("open-for-programme-none"),
        1 => t!("open-for-programme"),
        _ => t!("open-for-programme-which"),
    };
    let button = |programme: &Arc<Programme>| {
        let route = Route::Bring(programme.id.clone());
        view! {
            <li><button class="button" on:click=move |_| go_on(&route, "bring-file", files.get_value())>
                {t!("open-for-programme-go", name = &*programme.name)}
            </button></li>
        }
    };
    view! {
        <div class="card stack">
            <h3>{heading}</h3>
            {list}
            <p>{about}</p>
            <ul class="open-ways">
                {programmes.iter().map(button).collect_view()}
                {programmes.is_empty().then(|| view! {
                    <li><button class="button" on:click=move |_| go_on(&Route::Programmes, "bring-file", files.get_value())>
                        {t!("open-for-programme-new")}
                    </button></li>
                })}
                {one_person.then(|| view! {
                    <li><button class="button-plain" on:click=move |_| go_on(&Route::Two, "answers-file", files.get_value())>
                        {t!("open-for-two")}
                    </button></li>
                })}
            </ul>
            {one_person.then(|| view! { <p class="soft">{t!("open-own-answers")}</p> })}
        </div>
    }
}

/// The programmes on this device that the files can be for: those that they name, or else all, the newest first.
fn programmes(store: Store, files: &ForProgramme) -> Vec<Arc<Programme>> {
    let all = store.state().with_untracked(|state| {
        let all = state.programmes.values().filter(|programme| programme.id != ProgrammeId::home());
        let mut all: Vec<_> = all.cloned().collect();
        all.sort_by_key(|programme| std::cmp::Reverse(programme.created));
        all
    });
    let named = |programme: &&Arc<Programme>| {
        files.programmes.contains(&programme.id)
            || !files.pairs.is_empty() && arrivals::pairs(programme).keys().any(|pair| files.pairs.contains(pair))
    };
    let named: Vec<_> = all.iter().filter(named).cloned().collect();
    if named.is_empty() { all } else { named }
}
