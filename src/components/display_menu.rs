//! How things look: light or dark, and the size of the text; and the way to what is kept here.

use leptos::prelude::*;

use super::route::Route;
use crate::platform::device;
use crate::store::preferences::{Preference, Preferences};
use crate::t;

/// A menu in a popover, which the browser opens, closes and gives the keyboard to.
#[component]
pub fn DisplayMenu() -> impl IntoView {
    // The app provides the preferences before it shows anything.
    let preferences = expect_context::<Preferences>();
    view! {
        <button class="button-quiet" popovertarget="display">{t!("display-button")}</button>
        <div id="display" popover="auto" class="popover">
            <div class="popover-close">
                <button class="button-quiet" popovertarget="display" popovertargetaction="hide">{t!("close")}</button>
            </div>
            <Choice
                legend=t!("display-theme") name="theme" preference=preferences.theme
                options=vec![(None, t!("display-theme-device")), (Some("light"), t!("display-theme-light")), (Some("dark"), t!("display-theme-dark"))]
            />
            <Choice
                legend=t!("display-text") name="text-size" preference=preferences.text_size
                options=vec![(None, t!("display-text-normal")), (Some("large"), t!("display-text-large")), (Some("largest"), t!("display-text-largest"))]
            />
            <a class="popover-link" href=Route::Data.href() on:click=|_| device::hide_popover("display")>{t!("display-data")}</a>
        </div>
    }
}

#[component]
fn Choice(
    legend: String,
    name: &'static str,
    preference: Preference,
    options: Vec<(Option<&'static str>, String)>,
) -> impl IntoView {
    view! {
        <fieldset class="choice-row">
            <legend>{legend}</legend>
            {options.into_iter().map(|(value, label)| view! {
                <label class="choice-chip">
                    <input
                        autocomplete="off"
                        type="radio" name=name
                        prop:checked=move || preference.value.with(|chosen| chosen.as_deref() == value)
                        on:change=move |_| preference.choose(value)
                    />
                    <span>{label}</span>
                </label>
            }).collect_view()}
        </fieldset>
    }
}
