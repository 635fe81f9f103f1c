//! The answers of one of the two, while the other one is not done: nobody sees them.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::Route;
use crate::t;

#[component]
pub fn Closed() -> impl IntoView {
    view! {
        <Page title=t!("closed-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("closed-lead")}</p>
            <p>{t!("closed-change")}</p>
            <div><a class="button" href=Route::Two.href()>{t!("closed-go")}</a></div>
        </Page>
    }
}
