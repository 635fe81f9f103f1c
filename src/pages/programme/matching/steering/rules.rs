//! The rules of the programme: a change is tried first.

use leptos::prelude::*;

use crate::components::benefit::percent;
use crate::domain::rules::{self, Objective};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::rule_words::objective_words;
use crate::pages::programme::matching::section::Section;
use crate::platform::chance;
use crate::t;

/// Changes the rules.
fn set(matching: Matching, change: impl FnOnce(&mut rules::Rules)) {
    matching.trying.change(matching, change);
}

#[component]
pub fn Rules(matching: Matching) -> impl IntoView {
    let current = matching.current;
    // As they are in force, or as they are being tried.
    let rules = Memo::new(move |_| matching.trying.shown(matching));
    let objective = move |own: Objective| {
        let (label, _) = objective_words(own);
        view! {
            <label class="option">
                <input
                    autocomplete="off"
                    type="radio" name="objective"
                    prop:checked=move || rules.get().objective == own
                    on:change=move |_| set(matching, |rules| rules.objective = own)
                />
                <span class="option-label">{label}</span>
            </label>
        }
    };
    // What the chosen one does for whom; the others are told of once they are chosen.
    let about = move || objective_words(rules.get().objective).1;
    let floor = Signal::derive(move || percent(rules.get().floor));
    let times = Memo::new(move |_| current.get().people.values().any(|person| person.availability.is_some()));
    let teams = Memo::new(move |_| {
        let programme = current.get();
        rules.get().same_team && programme.people.values().any(|person| person.team.is_some())
    });
    // What counts most can be read while the rules are shut.
    let open = matching.sections.of(Section::Rules);
    let count = Signal::derive(move || (!open.get()).then(|| objective_words(rules.get().objective).0));
    let liked = Memo::new(move |_| current.get().choices.values().any(|choices| !choices.likes.is_empty()));
    view! {
        <Foldable matching section=Section::Rules title=t!("rules-title") class="part card match-rules" count>
            <fieldset class="options" aria-describedby="objective-about">
                <legend class="field-label">{t!("rules-objective")}</legend>
                {Objective::ALL.map(objective).collect_view()}
            </fieldset>
            <p id="objective-about" class="hint">{about}</p>
            <Share
                id="floor" label=t!("rules-floor") hint=t!("rules-floor-hint") most=60 value=floor
                matching set=|rules, value| rules.floor = f64::from(value) / 100.0
            />
            <label class="option">
                <input
                    autocomplete="off"
                    type="checkbox"
                    prop:checked=move || !rules.get().same_team
                    on:change:target=move |event| {
                        let only_across = event.target().checked();
                        set(matching, |rules| rules.same_team = !only_across);
                    }
                />
                <span class="option-label">{t!("rules-other-team")}</span>
            </label>
            <Show when=move || teams.get()>
                <Share
                    id="soft-team" label=t!("soft-team") hint=t!("soft-team-hint") most=50
                    value=Signal::derive(move || u32::from(rules.get().soft.other_team))
                    matching set=|rules, value| rules.soft.other_team = value
                />
            </Show>
            <Show when=move || liked.get()>
                <Share
                    id="soft-likes" label=t!("soft-likes") hint=t!("soft-likes-hint") most=50
                    value=Signal::derive(move || u32::from(rules.get().soft.likes))
                    matching set=|rules, value| rules.soft.likes = value
                />
            </Show>
            <Show when=move || times.get()>
                <label class="option">
                    <input
                        autocomplete="off"
                        type="checkbox"
                        prop:checked={move || rules.get().shared_times > 0}
                        on:change:target=move |event| {
                            let needed = u32::from(event.target().checked());
                            set(matching, |rules| rules.shared_times = needed);
                        }
                    />
                    <span class="option-label">{t!("rules-times")}</span>
                    <span class="option-about">{t!("rules-times-about")}</span>
                </label>
            </Show>
            <details class="more">
                <summary>{t!("rules-always-title")}</summary>
                <p class="hint">{t!("rules-always")}</p>
            </details>
            <Lots matching rules />
        </Foldable>
    }
}

/// A share in hundredths, in steps of five. While it is drawn along or stepped through it shows each step, and counts where
/// it comes to rest.
#[component]
fn Share(
    matching: Matching,
    /// Unique on the page.
    id: &'static str,
    label: String,
    hint: String,
    most: u8,
    value: Signal<u32>,
    set: fn(&mut rules::Rules, u8),
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let trying = matching.trying;
    // The browser says of each step by a key that it is the last.
    let by_key = StoredValue::new(false);
    let let_go = move || {
        if !by_key.get_value() {
            trying.settle(matching);
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <div class="range">
                <input
                    autocomplete="off"
                    id=id type="range" min="0" max=most.to_string() step="5" aria-describedby=hint_id.clone()
                    prop:value=move || value.get().to_string()
                    aria-valuetext=move || t!("percent", percent = value.get())
                    on:keydown=move |_| by_key.set_value(true) on:pointerdown=move |_| by_key.set_value(false)
                    on:input:target=move |event| {
                        if let Ok(value) = event.target().value().parse() {
                            trying.change_soon(matching, |rules| set(rules, value));
                        }
                    }
                    on:change=move |_| let_go() on:blur=move |_| trying.settle(matching)
                />
                <output for=id>{move || t!("percent", percent = value.get())}</output>
            </div>
            <p class="hint" id=hint_id>{hint}</p>
        </div>
    }
}

/// The lots that decide between results that are equally good.
#[component]
fn Lots(matching: Matching, rules: Memo<rules::Rules>) -> impl IntoView {
    let draw = move |_| {
        let [a, b, c, ..] = chance::bytes();
        // Short enough to be read out.
        set(matching, |rules| rules.seed = u32::from_be_bytes([0, a, b, c]) % 1_000_000);
    };
    view! {
        <details class="more">
            <summary>{t!("lots-title")}</summary>
            <div class="stack">
                <p role="status">{move || t!("lots-number", number = rules.get().seed.to_string())}</p>
                <p class="hint">{t!("lots-about")}</p>
                <div><button class="button-plain" on:click=draw>{t!("lots-draw")}</button></div>
            </div>
        </details>
    }
}
