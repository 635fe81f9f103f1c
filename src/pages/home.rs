//! The first page: what this is, where to carry on, and the doors.

use leptos::prelude::*;

use crate::components::area::Area;
use crate::components::carry_on;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::ways::Ways;
use crate::platform::ahead;
use crate::t;

#[component]
pub fn Home() -> impl IntoView {
    let half_done = carry_on::noted();
    fetch_ahead(half_done.as_ref().and_then(Route::area).unwrap_or(Area::Participant));
    view! {
        <Page title=t!("home-title") width="wide">
            <p class="lead home-lead">{t!("home-lead")}</p>
            {half_done.clone().map(|route| match carry_on::is_waiting(&route) {
                true => view! {
                    <div class="notice notice-done home-waits">
                        <p>{t!("home-waits")}</p>
                        <a class="button-plain" href=Route::Open.href()>{t!("open-a-file")}</a>
                    </div>
                }
                .into_any(),
                false => view! {
                    <a class="button home-carry-on" href=route.href()>{carry_on_words(&route)}</a>
                }
                .into_any(),
            })}
            <nav class="doors" aria-label=t!("home-doors")>
                <Door route=Route::Profiles title=t!("door-part") about=t!("door-part-about") tone="door-mentor" />
                <Door route=Route::Two title=t!("door-two") about=t!("door-two-about") tone="door-mentee" />
                <Door route=Route::Programmes title=t!("door-programme") about=t!("door-programme-about") tone="door-pair" />
            </nav>
            <p class="home-right">
                <a href=Route::RightForUs.href()>{t!("home-right")}</a>
                <span class="soft">{t!("home-right-about")}</span>
            </p>
            <Exchange />
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

/// Fetches the files of the area that the person will most likely enter, while they read.
fn fetch_ahead(area: Area) {
    let program = [format!("{}.js", area.name()), format!("{}_bg.wasm", area.name())];
    let mut names = vec!["areas.css".to_string()];
    names.extend(program);
    names.push(area.words().to_string());
    if area != Area::Device {
        names.extend(["topics", "instruments/background"].map(|file| format!("content/en-GB/{file}.json")));
    }
    ahead::fetch(names);
}

/// What the way back to something half done says.
fn carry_on_words(route: &Route) -> String {
    match route {
        Route::Two => t!("carry-on-two"),
        Route::Pair(_) => t!("carry-on-pair"),
        Route::Programme(_) => t!("carry-on-programme"),
        _ => t!("carry-on-profile"),
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
            <Ways class="exchange-ways" />
            <div class="exchange-side mentee">
                <p class="exchange-name">{t!("exchange-mentee")}</p>
                <p class="exchange-gives">{t!("exchange-mentee-gives")}</p>
                {gifts(["exchange-mentee-1", "exchange-mentee-2", "exchange-mentee-3"])}
            </div>
        </figure>
    }
}
