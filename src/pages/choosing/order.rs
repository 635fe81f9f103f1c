//! Whom somebody chose so far: those they would like, in order, and those they decline.

use leptos::prelude::*;

use super::choice::Here;
use crate::components::page::HEADING;
use crate::domain::choosing::{Choices, Opinion};
use crate::domain::id::PersonId;
use crate::t;

#[component]
pub fn Order(here: Here) -> impl IntoView {
    let likes = Memo::new(move |_| here.choosing.with(|choosing| named(choosing, choosing.choices.likes.iter())));
    let declines = Memo::new(move |_| here.choosing.with(|choosing| named(choosing, choosing.choices.declines.iter())));
    view! {
        <section class="stack" aria-labelledby="likes">
            <h2 id="likes">{t!("likes-title")}</h2>
            <Show when=move || likes.with(Vec::is_empty)><p class="soft">{t!("likes-none")}</p></Show>
            <ol class="likes">
                <For each=move || likes.get().into_iter().enumerate() key=|(_, liked)| liked.clone() let((_, (id, name)))>
                    <Liked here id name />
                </For>
            </ol>
            <Show when=move || declines.with(|declines| !declines.is_empty())>
                <h2 id="declines">{t!("declines-title")}</h2>
                <p class="soft">{t!("declines-about")}</p>
                <ul class="likes likes-plain">
                    <For each=move || declines.get() key=|(id, _)| id.clone() let((id, name))>
                        <Declined here id name />
                    </For>
                </ul>
            </Show>
        </section>
    }
}

fn named<'a>(
    choosing: &crate::domain::choosing::Choosing,
    ids: impl Iterator<Item = &'a PersonId>,
) -> Vec<(PersonId, String)> {
    ids.filter_map(|id| Some((id.clone(), choosing.card(id)?.name().to_string()))).collect()
}

#[component]
fn Liked(here: Here, id: PersonId, name: String) -> impl IntoView {
    let own = id.clone();
    let place = Memo::new(move |_| {
        here.choosing.with(|choosing| {
            let likes = &choosing.choices.likes;
            (likes.iter().position(|liked| *liked == own).unwrap_or_default(), likes.len())
        })
    });
    let (moved, moving) = (id.clone(), name.clone());
    let move_by = Callback::new(move |up: bool| {
        let pressed = format!("{}-{moved}", if up { "up" } else { "down" });
        let (who, name) = (moved.clone(), moving.clone());
        let said = {
            let who = who.clone();
            move |choices: &Choices| {
                let at = choices.likes.iter().position(|liked| *liked == who).unwrap_or_default() + 1;
                t!("like-moved", name = name, place = at)
            }
        };
        here.choose(move |choices| choices.moved(&who, up), said, Some(pressed));
    });
    let (gone, out) = (id.clone(), name.clone());
    let remove = move |_| {
        let (gone, out) = (gone.clone(), out.clone());
        let said = move |_: &Choices| t!("like-removed", name = out);
        here.choose(move |choices| choices.with(&gone, Opinion::Open), said, Some(HEADING.into()));
    };
    let spoken = |words: String| view! { <span class="visually-hidden">{words}</span> };
    view! {
        <li class="liked card">
            <span class="liked-name">{name.clone()}</span>
            <span class="liked-acts">
                <button class="button-quiet" id=format!("up-{id}") aria-disabled=move || (place.get().0 == 0).to_string() on:click=move |_| move_by.run(true)>
                    <span aria-hidden="true">"↑"</span>{spoken(t!("like-up", name = name.clone()))}
                </button>
                <button class="button-quiet" id=format!("down-{id}") aria-disabled=move || (place.get().0 + 1 == place.get().1).to_string() on:click=move |_| move_by.run(false)>
                    <span aria-hidden="true">"↓"</span>{spoken(t!("like-down", name = name.clone()))}
                </button>
                <button class="button-quiet" on:click=remove>{t!("like-remove")}{spoken(name.clone())}</button>
            </span>
        </li>
    }
}

#[component]
fn Declined(here: Here, id: PersonId, name: String) -> impl IntoView {
    let out = name.clone();
    let remove = move |_| {
        let (gone, out) = (id.clone(), out.clone());
        let said = move |_: &Choices| t!("like-removed", name = out);
        here.choose(move |choices| choices.with(&gone, Opinion::Open), said, Some(HEADING.into()));
    };
    view! {
        <li class="liked card">
            <span class="liked-name">{name.clone()}</span>
            <button class="button-quiet" on:click=remove>{t!("like-remove")}<span class="visually-hidden">{name}</span></button>
        </li>
    }
}
