//! A directory that was opened: what is in it and whose choice it is for, before it is kept.

use leptos::prelude::*;

use super::door::OPENED;
use crate::components::busy::Busy;
use crate::components::route::{Route, Visit};
use crate::components::words::LANGUAGE;
use crate::domain::choosing::{BookNews, CardBook};
use crate::domain::id::PersonId;
use crate::domain::profile::Draft;
use crate::domain::time::Moment;
use crate::platform::clock;
use crate::store::{Store, choosing};
use crate::t;

/// A directory, and who on this device may choose from it.
#[derive(Clone)]
pub struct Arrived {
    book: CardBook,
    saved: Moment,
    choosers: Vec<Chooser>,
}

/// Somebody who may choose, and how the list stands to the one that they have.
#[derive(Clone)]
struct Chooser {
    id: PersonId,
    name: String,
    news: BookNews,
}

impl Arrived {
    /// Whoever is in the directory themselves is the one who chooses; else it may be anybody who answered here.
    pub fn new(store: Store, book: CardBook, saved: Moment, drafts: &[Draft]) -> Self {
        let chooser = |draft: &Draft| {
            let here = store
                .state()
                .with_untracked(|state| Some(state.profiles.get(&draft.id)?.choosing.as_ref()?.book.clone()));
            let news = book.news(here.as_ref());
            Chooser { id: draft.id.clone(), name: draft.name.clone(), news }
        };
        let all = || drafts.iter().map(chooser);
        let inside: Vec<_> = all().filter(|own| book.cards.iter().any(|card| *card.id() == own.id)).collect();
        let choosers = if inside.is_empty() { all().collect() } else { inside };
        Self { book, saved, choosers }
    }
}

/// How many names are said before the rest is counted.
const MOST: usize = 8;

fn preview(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<_> = names.collect();
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    match more {
        0 => names.join(", "),
        _ => t!("choosing-arrived-more", names = names.join(", "), more = more),
    }
}

/// What is new in the list for somebody, with their name where it may be any of several.
fn news_in_words(news: BookNews, name: Option<String>) -> String {
    let words = match news {
        BookNews::First => t!("choosing-news-first"),
        BookNews::Other => t!("choosing-news-other"),
        BookNews::Same => t!("choosing-news-same"),
        BookNews::Changed { new, changed, gone } => {
            t!("choosing-news-changed", new = new, changed = changed, gone = gone)
        }
    };
    match name {
        Some(name) => t!("choosing-news-for", name = name, news = words),
        None => words,
    }
}

#[component]
pub fn NewDirectory(store: Store, arrived: Arrived, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let Arrived { book, saved, choosers } = arrived;
    let busy = Busy::default();
    let several = choosers.len() > 1;
    let (name, count) = (book.name.clone(), book.cards.len());
    let when = clock::moment_in_words(saved, LANGUAGE);
    let people = preview(book.cards.iter().map(|card| card.name().to_string()));
    let news: Vec<_> = choosers.iter().map(|chooser| (several.then(|| chooser.name.clone()), chooser.news)).collect();
    let buttons = choosers
        .into_iter()
        .map(|Chooser { id, name, .. }| {
            let book = book.clone();
            let open = move |_| {
                let (id, book) = (id.clone(), book.clone());
                busy.run(async move {
                    let visit = Visit::now();
                    choosing::open(store, &id, book).await?;
                    visit.go(&Route::Choose(id));
                    Ok(())
                });
            };
            let words = if several { t!("choosing-open-as", name = name) } else { t!("choosing-open") };
            view! { <button class="button" on:click=open>{words}</button> }
        })
        .collect_view();
    view! {
        <div class="stack" role="group" aria-labelledby=OPENED>
            <h3 id=OPENED tabindex="-1">{t!("choosing-arrived-title", programme = name)}</h3>
            <p>{t!("choosing-arrived", count = count)}" "{t!("choosing-arrived-from", when = when)}</p>
            {(count > 0).then(|| view! { <p>{people}</p> })}
            <p class="soft">{t!("choosing-arrived-agreed")}</p>
            {news.into_iter().map(|(name, news)| view! { <p>{news_in_words(news, name)}</p> }).collect_view()}
            {several.then(|| view! { <p>{t!("choosing-who")}</p> })}
            <div class="row">
                {buttons}
                <button class="button-quiet" on:click=move |_| close()>{t!("choosing-not-now")}</button>
            </div>
        </div>
    }
}
