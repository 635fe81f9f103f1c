//! The page after everything was erased, in every tab. It opens no storage, so that none is there again.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::Route;
use crate::t;

#[component]
pub fn Erased() -> impl IntoView {
    view! {
        <Page title=t!("erased-title")>
            <p class="lead">{t!("erased-body")}</p>
            <p><a class="button" href=Route::Home.href()>{t!("not-found-home")}</a></p>
        </Page>
    }
}
