//! What the coordinator takes away: the pairs for a spreadsheet or another program, and one file for each pair.

use leptos::prelude::*;

use super::Current;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::saving::{Saved, Told};
use crate::t;

mod pair_files;
mod sheets;

const JSON: &str = "application/json";

pub fn page(current: Current) -> AnyView {
    let saved = Saved::default();
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
                    <sheets::Sheets current outcome=outcome.clone() saved />
                    <Told saved />
                    <pair_files::PairFiles current outcome saved />
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
