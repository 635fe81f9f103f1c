//! What the coordinator takes away: the pairs for a spreadsheet or another program, and one file for each pair.

use leptos::prelude::*;

use super::Current;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::components::told_saved::ToldSaved;
use crate::t;

mod pair_files;
mod sheets;

/// How the files of this page are saved, and which was saved last.
#[derive(Clone, Copy)]
pub struct Away {
    saving: Saving,
    last: RwSignal<Option<Saved>>,
}

impl Away {
    fn save(self, file: Result<Outgoing, String>) {
        self.save_then(file, || ());
    }

    /// As [`Self::save`]; `then` is done once the file was saved.
    fn save_then(self, file: Result<Outgoing, String>, then: impl FnOnce() + 'static) {
        self.last.set(None);
        self.saving.save(file, move |file| {
            self.last.set(Some(file));
            then();
        });
    }
}

pub fn page(current: Current) -> AnyView {
    let away = Away { saving: Saving::new("away", None), last: RwSignal::new(None) };
    let id = current.get_untracked().id.clone();
    let matching = Route::Match(id.clone());
    let outcome = move || current.get().matched.as_ref().map(|matched| (matched.outcome.clone(), matched.stale));
    view! {
        <Page
            title=t!("take-away-title")
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            {move || match outcome() {
                Some((outcome, stale)) if !outcome.pairs.is_empty() => view! {
                    {stale.then(|| view! { <p class="notice">{t!("take-away-stale")}</p> })}
                    <Protection saving=away.saving />
                    <sheets::Sheets current outcome=outcome.clone() away />
                    <ToldSaved last=away.last />
                    <SavingNews saving=away.saving />
                    <pair_files::PairFiles current outcome=outcome.clone() away />
                    <section class="stack" aria-labelledby="handed-out">
                        <h2 id="handed-out">{t!("handed-out-title")}</h2>
                        <pair_files::HandedOut current outcome />
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
