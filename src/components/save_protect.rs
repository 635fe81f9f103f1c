//! Who can open a file that is saved: what holds now, and another choice for those who want one.

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::new_passphrase::NewPassphrase;
use super::save_file::{Saving, Who};
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
                        <div class="passphrase stack">
                            <NewPassphrase fresh=saving.fresh label=t!("passphrase-new") again=t!("passphrase-again") />
                            <p class="notice">{t!("passphrase-keep")}</p>
                        </div>
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
                autocomplete="off"
                type="radio" name=saving.id("who") prop:checked=move || saving.who.get() == who
                on:change=move |_| saving.who.set(who)
            />
            <span class="option-label">{label}</span>
            <span class="option-about">{about}</span>
        </label>
    }
}
