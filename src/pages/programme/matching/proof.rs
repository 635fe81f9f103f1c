//! That the result is proven to be the best, what that means, and the proof to take away.

use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::takeaway;
use crate::components::save_file::{Outgoing, SaveFile, Saved};
use crate::components::told_saved::ToldSaved;
use crate::domain::matching::Outcome;
use crate::domain::rules::Objective;
use crate::t;

#[component]
pub fn Proof(outcome: Arc<Outcome>) -> impl IntoView {
    let certificate = outcome.certificate.clone()?;
    let means = match certificate.rules.objective {
        Objective::Total => t!("proof-total"),
        Objective::Coverage => t!("proof-coverage"),
        Objective::WorstOff => t!("proof-worst-off"),
        Objective::StableMentee | Objective::StableMentor => t!("proof-stable"),
    };
    let last = RwSignal::new(None::<Saved>);
    let file = move || {
        let bytes = takeaway::proof_json(&certificate).into_bytes();
        Ok(Outgoing { kind: "proof".into(), ending: "json", media_type: "application/json", bytes })
    };
    Some(view! {
        <section class="notice notice-done proof" aria-labelledby="proof">
            <div class="stack">
                <h2 id="proof" class="match-heading">{t!("proof-title")}</h2>
                <p>{means}</p>
                <details class="more">
                    <summary>{t!("proof-check")}</summary>
                    <div class="stack">
                        <p>{t!("proof-check-about")}</p>
                        <p>{t!("proof-holds")}</p>
                        <SaveFile id="proof-file" label=t!("proof-save") file saved=move |file| last.set(Some(file)) />
                        <ToldSaved last />
                    </div>
                </details>
            </div>
        </section>
    })
}
