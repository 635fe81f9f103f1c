//! The first page: what this is, and the doors.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::Route;
use crate::t;

#[component]
pub fn Home() -> impl IntoView {
    view! {
        <Page title=t!("home-title") width="wide">
            <div class="home-hero">
                <p class="lead">{t!("home-lead")}</p>
                <Exchange />
            </div>
            <nav class="doors" aria-label=t!("home-doors")>
                <Door route=Route::Programmes title=t!("door-programme") about=t!("door-programme-about") tone="door-pair" />
                <Door route=Route::Profiles title=t!("door-part") about=t!("door-part-about") tone="door-mentor" />
                <Door route=Route::Two title=t!("door-two") about=t!("door-two-about") tone="door-mentee" />
            </nav>
            <section class="home-promise" aria-labelledby="promise">
                <h2 id="promise">{t!("home-promise-title")}</h2>
                <ul class="promises">
                    <li><strong>{t!("home-promise-device")}</strong>" "{t!("home-promise-device-about")}</li>
                    <li><strong>{t!("home-promise-account")}</strong>" "{t!("home-promise-account-about")}</li>
                    <li><strong>{t!("home-promise-both")}</strong>" "{t!("home-promise-both-about")}</li>
                </ul>
                <p><a href=Route::Data.href()>{t!("home-data")}</a></p>
            </section>
        </Page>
    }
}

#[component]
fn Door(route: Route, title: String, about: String, tone: &'static str) -> impl IntoView {
    view! {
        <a class=format!("door {tone}") href=route.href()>
            <span class="door-title">{title}</span>
            <span class="door-about">{about}</span>
            <span class="door-go" aria-hidden="true">"→"</span>
        </a>
    }
}

/// The idea in one picture: two people, and what flows each way.
#[component]
fn Exchange() -> impl IntoView {
    let gifts = |ids: [&'static str; 3]| {
        view! { <ul class="chips">{ids.map(|id| view! { <li class="chip">{t!(id)}</li> })}</ul> }
    };
    view! {
        <figure class="exchange" aria-label=t!("exchange-label")>
            <div class="exchange-side mentor">
                <p class="exchange-name">{t!("exchange-mentor")}</p>
                <p class="exchange-gives">{t!("exchange-mentor-gives")}</p>
                {gifts(["exchange-mentor-1", "exchange-mentor-2", "exchange-mentor-3"])}
            </div>
            <svg class="exchange-ways" viewBox="0 0 96 120" aria-hidden="true">
                <path class="mark-mentor" d="M8 46c18-26 50-28 70-8" />
                <path class="mark-mentor-tip" d="M86 22v25H61z" />
                <path class="mark-mentee" d="M88 74c-18 26-50 28-70 8" />
                <path class="mark-mentee-tip" d="M10 98V73h25z" />
            </svg>
            <div class="exchange-side mentee">
                <p class="exchange-name">{t!("exchange-mentee")}</p>
                <p class="exchange-gives">{t!("exchange-mentee-gives")}</p>
                {gifts(["exchange-mentee-1", "exchange-mentee-2", "exchange-mentee-3"])}
            </div>
        </figure>
    }
}
