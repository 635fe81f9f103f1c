//! The rules of the programme, kept at every change.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Matching;
use crate::components::benefit::percent;
use crate::domain::rules::{self, Objective};
use crate::store::programme;
use crate::t;

#[component]
pub fn Rules(matching: Matching) -> impl IntoView {
    let current = matching.current;
    let set = move |change: fn(&mut rules::Rules, u32), value: u32| {
        let mut rules = current.get_untracked().rules.clone();
        change(&mut rules, value);
        spawn_local(async move {
            let id = current.get_untracked().id.clone();
            // The person is told of a failure by the app itself.
            let _ = programme::set_rules(matching.store, &id, rules).await;
        });
    };
    let objective = move |own: Objective, label: String, about: String| {
        view! {
            <label class="option">
                <input
                    type="radio" name="objective"
                    prop:checked=move || current.get().rules.objective == own
                    on:change=move |_| set(
                        |rules, objective| rules.objective = if objective == 0 { Objective::Total } else { Objective::Coverage },
                        own as u32,
                    )
                />
                <span class="option-label">{label}</span>
                <span class="option-about">{about}</span>
            </label>
        }
    };
    let floor = move || percent(current.get().rules.floor);
    let times = Memo::new(move |_| current.get().people.values().any(|person| person.availability.is_some()));
    view! {
        <section class="card stack" aria-labelledby="rules">
            <h2 id="rules" class="match-heading">{t!("rules-title")}</h2>
            <fieldset class="options">
                <legend class="field-label">{t!("rules-objective")}</legend>
                {objective(Objective::Total, t!("objective-total"), t!("objective-total-about"))}
                {objective(Objective::Coverage, t!("objective-coverage"), t!("objective-coverage-about"))}
            </fieldset>
            <div class="field">
                <label for="floor">{t!("rules-floor")}</label>
                <div class="range">
                    <input
                        id="floor" type="range" min="0" max="60" step="5" aria-describedby="floor-hint"
                        prop:value=move || floor().to_string()
                        aria-valuetext=move || t!("percent", percent = floor())
                        on:change:target=move |event| {
                            if let Ok(value) = event.target().value().parse() {
                                set(|rules, percent| rules.floor = f64::from(percent) / 100.0, value);
                            }
                        }
                    />
                    <output for="floor">{move || t!("percent", percent = floor())}</output>
                </div>
                <p class="hint" id="floor-hint">{t!("rules-floor-hint")}</p>
            </div>
            <label class="option">
                <input
                    type="checkbox"
                    prop:checked=move || !current.get().rules.same_team
                    on:change:target=move |event| set(|rules, other| rules.same_team = other == 0, u32::from(event.target().checked()))
                />
                <span class="option-label">{t!("rules-other-team")}</span>
                <span class="option-about">{t!("rules-other-team-about")}</span>
            </label>
            <Show when=move || times.get()>
                <label class="option">
                    <input
                        type="checkbox"
                        prop:checked={move || current.get().rules.shared_times > 0}
                        on:change:target=move |event| set(|rules, times| rules.shared_times = times, u32::from(event.target().checked()))
                    />
                    <span class="option-label">{t!("rules-times")}</span>
                    <span class="option-about">{t!("rules-times-about")}</span>
                </label>
            </Show>
            <p class="hint">{t!("rules-always")}</p>
        </section>
    }
}
