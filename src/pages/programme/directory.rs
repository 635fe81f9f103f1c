//! The directory: the cards of those who agreed to be seen by everyone, to be sent to everyone, so that people can choose.

use leptos::prelude::*;

use super::about::Current;
use crate::codec::files::{self, Kind};
use crate::components::page::Page;
use crate::components::role::RoleMark;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, SaveFile};
use crate::components::told_saved::ToldSaved;
use crate::content::topics::Topics;
use crate::domain::choosing::DirectoryCard;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::domain::topic::TopicId;
use crate::platform::clock;
use crate::store::content::topics;
use crate::t;

/// How many are shown without being asked for.
const OPEN: usize = 20;

pub fn page(current: Current) -> AnyView {
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone()).href();
    view! {
        <Page
            title=t!("directory-title")
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <p class="lead">{t!("directory-lead")}</p>
            {move || {
                let programme = current.get();
                let book = programme.directory();
                let outside = outside(&programme);
                if book.cards.is_empty() {
                    view! {
                        <div class="card stack">
                            <p>{t!("directory-nobody")}</p>
                            <p><a class="button-plain" href=bring.clone()>{t!("step-bring")}</a></p>
                        </div>
                    }.into_any()
                } else {
                    view! {
                        <Inside cards=book.cards />
                        <Outside outside />
                        <Save current />
                    }.into_any()
                }
            }}
        </Page>
    }
    .into_any()
}

/// Who is not in the directory: those who were asked and want to be seen by fewer, and those who were not asked.
fn outside(programme: &Programme) -> (Vec<String>, Vec<String>) {
    let shown = programme.directory();
    let shown = |person: &Person| shown.cards.iter().any(|card| *card.id() == person.id);
    let (asked, never): (Vec<_>, Vec<_>) =
        programme.people.values().filter(|person| !shown(person)).partition(|person| !person.audiences.is_empty());
    let names = |people: Vec<&std::sync::Arc<Person>>| people.into_iter().map(|person| person.name.clone()).collect();
    (names(asked), names(never))
}

#[component]
fn Inside(cards: Vec<DirectoryCard>) -> impl IntoView {
    let topics = topics();
    let count = cards.len();
    let list = view! { <ul class="directory">{cards.iter().map(|card| one(card, &topics)).collect_view()}</ul> };
    view! {
        <section class="stack" aria-labelledby="inside">
            <h2 id="inside">{t!("directory-inside", count = count)}</h2>
            <p>{t!("directory-inside-about")}</p>
            {if count <= OPEN {
                list.into_any()
            } else {
                view! { <details class="more"><summary>{t!("directory-show", count = count)}</summary>{list}</details> }.into_any()
            }}
        </section>
    }
}

fn one(card: &DirectoryCard, topics: &Topics) -> impl IntoView + use<> {
    let list = |of: &[TopicId]| match of {
        [] => t!("directory-not-shown"),
        some => some.iter().map(|topic| topics.label(topic)).collect::<Vec<_>>().join(", "),
    };
    view! {
        <li class="card stack">
            <div class="row"><strong>{card.name().to_string()}</strong><RoleMark role=card.role() /></div>
            <dl class="facts">
                <div><dt>{t!("preview-shares")}</dt><dd>{list(card.offers())}</dd></div>
                <div><dt>{t!("preview-wishes")}</dt><dd>{list(card.wishes())}</dd></div>
            </dl>
        </li>
    }
}

#[component]
fn Outside(outside: (Vec<String>, Vec<String>)) -> impl IntoView {
    let (asked, never) = outside;
    let list = |title: String, names: Vec<String>| {
        (!names.is_empty()).then(|| {
            view! {
                <details class="more">
                    <summary>{title}</summary>
                    <ul class="directory-names">{names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
                </details>
            }
        })
    };
    let any = !asked.is_empty() || !never.is_empty();
    any.then(|| {
        view! {
            <section class="stack" aria-labelledby="outside">
                <h2 id="outside">{t!("directory-outside")}</h2>
                {list(t!("directory-asked", count = asked.len()), asked)}
                {list(t!("directory-never", count = never.len()), never)}
            </section>
        }
    })
}

#[component]
fn Save(current: Current) -> impl IntoView {
    let last = RwSignal::new(None);
    let file = move || {
        last.set(None);
        let book = current.get_untracked().directory();
        let text = files::write(&book, clock::now());
        Outgoing::of(Kind::DIRECTORY, text, |file| file.into_directory().is_ok_and(|again| again == book))
    };
    view! {
        <section class="card stack" aria-labelledby="save">
            <h2 id="save">{t!("directory-save-title")}</h2>
            <p>{t!("directory-save-about")}</p>
            <SaveFile id="directory" label=t!("directory-save") file saved=move |file| last.set(Some(file)) />
            <ToldSaved last />
        </section>
    }
}
