//! Your data on this device: what is kept, how well, and what can be done with all of it.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::{DataPart, Route};
use crate::platform::device;
use crate::store::Store;
use crate::t;

pub mod erase;
mod kept;
mod lock;
mod promise;
mod restore;
mod save;
mod set_aside;
mod words;

/// The page. `at` is the part that it was left another page for.
#[component]
pub fn Data(at: Option<DataPart>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    if let Some(part) = at {
        // Once it is there, and the heading of the page has had the focus.
        Effect::new(move |_| request_animation_frame(move || device::focus(part.name())));
    }
    view! {
        <Page title=t!("data-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("data-lead")}</p>
            <kept::Kept store />
            <promise::Promise />
            <save::Save store />
            <restore::Restore store />
            <set_aside::SetAside store />
            <lock::Lock store />
            <erase::Erase store />
        </Page>
    }
}
