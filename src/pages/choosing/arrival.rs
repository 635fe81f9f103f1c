//! A directory that was opened: what is in it and whose choice it is for, before it is kept.

use leptos::prelude::*;

use super::door::OPENED;
use crate::components::busy::Busy;
use crate::components::route::{Route, Visit};
use crate::components::words::LANGUAGE;
use crate::domain::choosing::CardBook;
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
    /// Id and name of each.
    choosers: Vec<(PersonId, String)>,
}

impl Arrived {
    /// Whoever is in the directory themselves is the one who chooses; else it may be anybody who answered here.
    pub fn new(book: CardBook, saved: Moment, drafts: &[Draft]) -> Self {
        let all = || drafts.iter().map(|draft| (draft.id.clone(), draft.name.clone()));
        let inside: Vec<_> = all().filter(|(id, _)| book.cards.iter().any(|card| card.id() == id)).collect();
        let choosers = if inside.is_empty() { all().collect() } else { inside };
        Self { book, saved, choosers }
    }
}

#[component]
pub fn NewDirectory(store: Store, arrived: Arrived, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let Arrived { book, saved, choosers } = arrived;
    let busy = Busy::default();
    let several = choosers.len() > 1;
    let (name, count) = (book.name.clone(), book.cards.len());
    let when = clock::in_words(clock::day(saved), LANGUAGE);
    let buttons = choosers
        .into_iter()
        .map(|(id, name)| {
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
            <p>{t!("choosing-arrived", count = count, when = when)}</p>
            {several.then(|| view! { <p>{t!("choosing-who")}</p> })}
            <div class="row">
                {buttons}
                <button class="button-quiet" on:click=move |_| close()>{t!("choosing-not-now")}</button>
            </div>
        </div>
    }
}
