//! What the coordinator takes away: the pairs for a spreadsheet or another program, and one file for each pair.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::Current;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::components::told_saved::ToldSaved;
use crate::t;

mod pair_files;
mod sheets;

/// Where a file of this page is saved from: there it is said how that went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// All pairs for a spreadsheet or another program.
    Sheets,
    /// The files of all pairs.
    Archive,
    /// The file of one pair.
    Pair,
}

/// How the files of this page are saved, and which was saved last, from where.
#[derive(Clone, Copy)]
pub struct Away {
    saving: Saving,
    place: RwSignal<Place>,
    last: RwSignal<Option<Saved>>,
}

impl Away {
    fn save(self, file: Result<Outgoing, String>) {
        self.save_then(Place::Sheets, file, || ());
    }

    /// As [`Self::save`]; `then` is done once the file was saved.
    fn save_then(self, place: Place, file: Result<Outgoing, String>, then: impl FnOnce() + 'static) {
        self.last.set(None);
        self.place.set(place);
        self.saving.save(file, move |file| {
            self.last.set(Some(file));
            then();
        });
    }
}

/// How saving from this place went, where it was the last one.
#[component]
pub fn Told(away: Away, place: Place) -> impl IntoView {
    let here = Memo::new(move |_| away.place.get() == place);
    let last = Signal::derive(move || away.last.get().filter(|_| here.get()));
    view! {
        <ToldSaved last />
        <Show when=move || here.get()><SavingNews saving=away.saving /></Show>
    }
}

pub fn page(current: Current) -> AnyView {
    let away =
        Away { saving: Saving::new("away", None), place: RwSignal::new(Place::Sheets), last: RwSignal::new(None) };
    let id = current.get_untracked().id.clone();
    let matching = Route::Match(id.clone());
    // What was searched for stays where nothing else is shown: handing out changes neither pairs nor people.
    let shown = Memo::new_with_compare(
        move |_| {
            let programme = current.get();
            programme.matched.as_ref().map(|made| (made.outcome.clone(), made.stale, programme.mark))
        },
        |before, after| match (before, after) {
            (Some(Some((one, was, then))), Some(Some((other, is, now)))) => {
                !Arc::ptr_eq(one, other) || (was, then) != (is, now)
            }
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    view! {
        <Page
            title=t!("take-away-title")
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            {move || match shown.get() {
                Some((outcome, stale, _)) if !outcome.pairs.is_empty() => view! {
                    {stale.then(|| view! { <p class="notice">{t!("take-away-stale")}</p> })}
                    <Protection saving=away.saving />
                    <sheets::Sheets current outcome=outcome.clone() away />
                    <pair_files::PairFiles current outcome away />
                    <section class="stack on-screen" aria-labelledby="handed-out">
                        <h2 id="handed-out">{t!("handed-out-title")}</h2>
                        <pair_files::HandedOut current />
                    </section>
                }.into_any(),
                _ => view! {
                    <div class="card stack">
                        <p>{t!("take-away-nothing")}</p>
                        <p><a class="button" href=matching.href()>{t!("step-match")}</a></p>
                    </div>
                }.into_any(),
            }}
        </Page>
    }
    .into_any()
}
