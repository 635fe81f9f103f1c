//! Who can open a file that is saved: what holds now, and another choice for those who want one.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlElement;

use super::passphrase::{PassphraseField, ShowLetters};
use super::save_file::{Saving, Who};
use crate::codec::sealed::Strength;
use crate::store::content::suggest_passphrase;
use crate::t;

#[component]
pub fn Protection(saving: Saving) -> impl IntoView {
    let now = move || match saving.who.get() {
        Who::Anybody => t!("protect-now-anybody"),
        Who::Passphrase => t!("protect-now-passphrase"),
        Who::Coordinator => t!("protect-now-coordinator"),
    };
    let toggled = move |event: ev::Event| {
        let open = event_target::<HtmlElement>(&event).has_attribute("open");
        saving.unfolded.set(open);
    };
    view! {
        <div class="protect" class:protect-on=move || saving.who.get() != Who::Anybody>
            <p class="protect-now">
                <svg class="protect-mark" viewBox="0 0 24 24" aria-hidden="true">
                    <path class="protect-bow" d=move || if saving.who.get() == Who::Anybody { "M7 11V7a5 5 0 0 1 9.6-2" } else { "M7 11V7a5 5 0 0 1 10 0v4" } />
                    <rect x="4" y="11" width="16" height="10" rx="2.5" />
                </svg>
                <span>{now}</span>
            </p>
            <details class="more" prop:open=saving.unfolded on:toggle=toggled>
                <summary>{t!("protect-change")}</summary>
                <div class="stack">
                    <fieldset class="options">
                        <legend class="protect-asked">{t!("protect-asked")}</legend>
                        {saving.key.with_value(Option::is_some).then(|| view! {
                            <Choice saving who=Who::Coordinator label=t!("protect-coordinator") about=t!("protect-coordinator-about") />
                        })}
                        <Choice saving who=Who::Passphrase label=t!("protect-passphrase") about=t!("protect-passphrase-about") />
                        <Choice saving who=Who::Anybody label=t!("protect-anybody") about=t!("protect-anybody-about") />
                    </fieldset>
                    <Show when=move || saving.who.get() == Who::Passphrase>
                        <NewPassphrase saving />
                    </Show>
                </div>
            </details>
        </div>
    }
}

#[component]
fn Choice(saving: Saving, who: Who, label: String, about: String) -> impl IntoView {
    view! {
        <label class="option">
            <input
                type="radio" name=saving.id("who") prop:checked=move || saving.who.get() == who
                on:change=move |_| saving.who.set(who)
            />
            <span class="option-label">{label}</span>
            <span class="option-about">{about}</span>
        </label>
    }
}

/// A passphrase that is made up now, typed twice.
#[component]
fn NewPassphrase(saving: Saving) -> impl IntoView {
    let shown = RwSignal::new(false);
    let strength =
        Memo::new(move |_| saving.first.with(|typed| (!typed.trim().is_empty()).then(|| Strength::of(typed))));
    let advice = move || {
        strength.get().map(|strength| match strength {
            Strength::TooShort => t!("passphrase-too-short", fewest = Strength::FEWEST),
            Strength::Weak => t!("passphrase-weak"),
            Strength::Fair => t!("passphrase-fair"),
            Strength::Strong => t!("passphrase-strong"),
        })
    };
    let suggest = move |_| {
        spawn_local(async move {
            match suggest_passphrase().await {
                Ok(words) => {
                    saving.first.set(words.clone());
                    saving.again.set(words);
                    saving.faults.set((None, None));
                    // The page may be gone by now, and this with it.
                    shown.try_set(true);
                }
                Err(_) => saving.complain(Some(t!("passphrase-none"))),
            }
        });
    };
    view! {
        <div class="passphrase stack">
            <PassphraseField
                id=saving.id("first") label=t!("passphrase-new") hint=t!("passphrase-hint") value=saving.first shown
                error=Signal::derive(move || saving.faults.with(|(first, _)| first.clone())) new=true
            />
            <p role="status" class="passphrase-advice">{advice}</p>
            <PassphraseField
                id=saving.id("again") label=t!("passphrase-again") value=saving.again shown
                error=Signal::derive(move || saving.faults.with(|(_, again)| again.clone())) new=true
            />
            <div class="row">
                <ShowLetters shown />
                <button type="button" class="button-quiet" on:click=suggest>{t!("passphrase-suggest")}</button>
            </div>
            <p class="notice">{t!("passphrase-keep")}</p>
        </div>
    }
}
