//! The people of the directory, each with what they let everyone see.

use leptos::prelude::*;

use super::choice::Here;
use crate::domain::choosing::{DirectoryCard, Opinion};
use crate::domain::fold::fold;
use crate::domain::person::Role;
use crate::domain::side::Side;
use crate::domain::topic::TopicId;
use crate::store::{content, profile};
use crate::t;

/// How many are drawn before more are asked for.
const STEP: usize = 24;

#[component]
pub fn Cards(here: Here) -> impl IntoView {
    let search = RwSignal::new(String::new());
    let most = RwSignal::new(STEP);
    let person = here.choosing.with_untracked(|choosing| choosing.choices.person.clone());
    let role = profile::draft(here.store, &person).and_then(|draft| draft.role);
    let names = content::topics();
    let found = Memo::new(move |_| {
        let sought = fold(&search.get());
        let matches = |card: &DirectoryCard| {
            let topics = card.offers().iter().chain(card.wishes());
            sought.is_empty()
                || fold(card.name()).contains(&sought)
                || topics.into_iter().any(|topic| fold(names.label(topic)).contains(&sought))
        };
        here.choosing.with(|choosing| {
            let others = choosing.others();
            others.into_iter().filter(|card| opposite(role, card.role()) && matches(card)).cloned().collect::<Vec<_>>()
        })
    });
    let shown = move || found.get().into_iter().take(most.get()).collect::<Vec<_>>();
    let more = move || found.with(Vec::len).saturating_sub(most.get());
    view! {
        <section class="stack" aria-labelledby="people">
            <h2 id="people">{t!("cards-title")}</h2>
            <p>{t!("cards-about")}</p>
            <div class="field">
                <label for="cards-search">{t!("cards-search")}</label>
                <input id="cards-search" type="search" autocomplete="off" prop:value=search on:input:target=move |event| search.set(event.target().value()) />
            </div>
            <p class="soft" role="status">{move || t!("cards-count", count = found.with(Vec::len))}</p>
            <ul class="directory">
                <For each=shown key=|card| card.id().clone() let(card)>
                    <One here card />
                </For>
            </ul>
            <Show when=move || { more() > 0 }>
                <div><button class="button-plain" on:click=move |_| most.update(|most| *most += STEP)>{move || t!("cards-more", count = more().min(STEP))}</button></div>
            </Show>
        </section>
    }
}

/// Whether somebody on this side could have the other as a partner.
fn opposite(own: Option<Role>, other: Role) -> bool {
    match own {
        Some(Role::Mentor) => other.can_be(Side::Mentee),
        Some(Role::Mentee) => other.can_be(Side::Mentor),
        Some(Role::Either) | None => true,
    }
}

#[component]
fn One(here: Here, card: DirectoryCard) -> impl IntoView {
    let names = content::topics();
    let list = |of: &[TopicId]| match of {
        [] => t!("card-not-shown"),
        some => some.iter().map(|topic| names.label(topic)).collect::<Vec<_>>().join(", "),
    };
    let (class, side) = match card.role() {
        Role::Mentor => ("role-mark mentor", t!("card-junior")),
        Role::Mentee => ("role-mark mentee", t!("card-senior")),
        Role::Either => ("role-mark either", t!("card-either")),
    };
    let (offers, wishes, name) = (list(card.offers()), list(card.wishes()), card.name().to_string());
    let id = card.id().clone();
    let own = id.clone();
    let opinion = Memo::new(move |_| here.choosing.with(|choosing| choosing.choices.opinion(&own)));
    let said = name.clone();
    // Pressing what is pressed takes it back.
    let press = Callback::new(move |wanted: Opinion| {
        let opinion = if opinion.get_untracked() == wanted { Opinion::Open } else { wanted };
        let words = match opinion {
            Opinion::Like => t!("like-said", name = said.clone()),
            Opinion::Decline => t!("decline-said", name = said.clone()),
            Opinion::Open => t!("like-removed", name = said.clone()),
        };
        let of = id.clone();
        here.choose(move |choices| choices.with(&of, opinion), move |_| words, None);
    });
    let pressed = move |wanted| (opinion.get() == wanted).to_string();
    let of = || view! { <span class="visually-hidden">{name.clone()}</span> };
    view! {
        <li class="card stack directory-card" class:directory-liked=move || opinion.get() == Opinion::Like class:directory-declined=move || opinion.get() == Opinion::Decline>
            <div class="row"><h3>{name.clone()}</h3><span class=class>{side}</span></div>
            <dl class="facts">
                <div><dt>{t!("card-offers")}</dt><dd>{offers}</dd></div>
                <div><dt>{t!("card-wishes")}</dt><dd>{wishes}</dd></div>
            </dl>
            <div class="row">
                <button class="button-plain toggle" aria-pressed=move || pressed(Opinion::Like) on:click=move |_| press.run(Opinion::Like)>{t!("card-like")}{of()}</button>
                <button class="button-quiet toggle" aria-pressed=move || pressed(Opinion::Decline) on:click=move |_| press.run(Opinion::Decline)>{t!("card-decline")}{of()}</button>
            </div>
        </li>
    }
}
