//! The head of every page: the name, which leads home, and how things look.

use leptos::prelude::*;

use super::display_menu::DisplayMenu;
use super::page::HEADING;
use super::route::Route;
use crate::platform::device;
use crate::t;

/// The mark of Turnabout: two ways that meet and turn.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <path class="mark-mentor" d="M5 16a11 11 0 0 1 19-7.6" />
            <path class="mark-mentor-tip" d="M27.5 3.5v8h-8z" />
            <path class="mark-mentee" d="M27 16a11 11 0 0 1-19 7.6" />
            <path class="mark-mentee-tip" d="M4.500 28.500v-8h8z" />
        </svg>
    }
}

#[component]
pub fn Header() -> impl IntoView {
    view! {
        <button class="skip" on:click=|_| device::focus(HEADING)>{t!("skip-to-content")}</button>
        <header class="site-head">
            <a class="brand" href=Route::Home.href()>
                <Mark />
                <span>{t!("brand")}</span>
            </a>
            <div class="site-acts">
                <a class="button-quiet" href=Route::Open.href()>{t!("open-a-file")}</a>
                <DisplayMenu />
                <div id="lock-place"></div>
            </div>
        </header>
    }
}
