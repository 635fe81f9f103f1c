//! An address that leads nowhere.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::Route;
use crate::t;

#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <Page title=t!("not-found-title")>
            <p>{t!("not-found-body")}</p>
            <p><a class="button" href=Route::Home.href()>{t!("not-found-home")}</a></p>
        </Page>
    }
}
