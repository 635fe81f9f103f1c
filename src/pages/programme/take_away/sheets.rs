//! The whole match in one file: for a spreadsheet, or for another program.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Away, Place, Told};
use crate::codec::takeaway;
use crate::components::save_file::Outgoing;
use crate::components::words::{self, say};
use crate::domain::matching::Outcome;
use crate::pages::programme::about::Current;
use crate::store::content::topics;
use crate::t;

/// A table for a spreadsheet.
fn sheet(kind: &str, bytes: Option<Vec<u8>>) -> Result<Outgoing, String> {
    Ok(Outgoing { kind: kind.into(), ending: "csv", media_type: "text/csv", bytes: bytes.unwrap_or_default() })
}

#[component]
pub fn Sheets(current: Current, outcome: Arc<Outcome>, away: Away) -> impl IntoView {
    let topics = topics();
    let (all, names) = (outcome.clone(), topics.clone());
    let pairs = move |_| {
        let programme = current.get_untracked();
        let bytes = words::with(|words| {
            takeaway::pairs_csv(&all, &programme.people, words, |topic| names.label(topic).to_string())
        });
        away.save(sheet("pairs", bytes));
    };
    let all = outcome.clone();
    let unmatched = move |_| {
        let programme = current.get_untracked();
        let bytes = words::with(|words| {
            takeaway::unmatched_csv(&all, &programme.people, words, |unmatched| say(&unmatched.reason))
        });
        away.save(sheet("unmatched", bytes));
    };
    let all = outcome.clone();
    let program = move |_| {
        let text = takeaway::pairs_json(&all, |unmatched| say(&unmatched.reason));
        let bytes = text.into_bytes();
        away.save(Ok(Outgoing { kind: "match".into(), ending: "json", media_type: "application/json", bytes }));
    };
    view! {
        <section class="stack on-screen" aria-labelledby="sheets">
            <h2 id="sheets">{t!("sheets-title")}</h2>
            <p>{t!("sheets-about", pairs = outcome.pairs.len())}</p>
            <div class="row">
                <button class="button" on:click=pairs>{t!("sheets-pairs")}</button>
                {(!outcome.unmatched.is_empty()).then(|| view! { <button class="button-plain" on:click=unmatched>{t!("sheets-unmatched")}</button> })}
            </div>
            <details class="more">
                <summary>{t!("sheets-program")}</summary>
                <div class="stack">
                    <p>{t!("sheets-program-about")}</p>
                    <div><button class="button-plain" on:click=program>{t!("sheets-program-save")}</button></div>
                </div>
            </details>
            <Told away place=Place::Sheets />
        </section>
    }
}
