//! One programme: where it stands, and the next step.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Current;
use crate::components::dialog::Dialog;
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::programme::Programme;
use crate::store::{Store, programme};
use crate::t;

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let aim = move || Some(current.get().aim.clone()).filter(|aim| !aim.is_empty());
    view! {
        <Page
            title=Signal::derive(move || current.get().name.clone())
            kicker=Signal::derive(move || if current.get().sample { t!("sample-kicker") } else { t!("programme-kicker") })
            back=(Route::Programmes, t!("programmes-title"))
        >
            {move || aim().map(|aim| view! { <p class="lead">{aim}</p> })}
            <ol class="steps">{move || steps(&current.get())}</ol>
            <div class="row">
                <Rename store current />
                <Remove store current />
            </div>
            <p><a href=Route::ProgrammeHistory(current.get_untracked().id.clone()).href()>{t!("history-open")}</a></p>
        </Page>
    }
    .into_any()
}

/// The steps of a coordinator, each with where it stands; the first that is not done is the next one.
fn steps(programme: &Programme) -> impl IntoView + use<> {
    let people = programme.people.len();
    let matched = programme.matched.as_ref();
    let pairs = matched.map_or(0, |matched| matched.outcome.pairs.len());
    let fresh = matched.is_some_and(|matched| !matched.stale);
    let id = programme.id.clone();
    let next = match (people, pairs, fresh) {
        (0, _, _) => 0,
        (_, _, false) => 2,
        (_, 0, true) => 1,
        _ => 3,
    };
    let steps = [
        (
            Route::Bring(id.clone()),
            t!("step-bring"),
            if people == 0 { t!("step-bring-about") } else { t!("step-bring-more") },
            people > 0,
        ),
        (
            Route::People(id.clone()),
            t!("step-people"),
            if people == 0 { t!("step-people-none") } else { t!("step-people-count", people = people) },
            people > 0,
        ),
        (
            Route::Match(id.clone()),
            t!("step-match"),
            match matched {
                None => t!("step-match-none"),
                Some(matched) if matched.stale => t!("step-match-stale", pairs = pairs),
                Some(_) => t!("step-match-count", pairs = pairs),
            },
            fresh,
        ),
        (
            Route::TakeAway(id),
            t!("step-take-away"),
            if pairs == 0 { t!("step-take-away-none") } else { t!("step-take-away-about") },
            false,
        ),
    ];
    steps
        .into_iter()
        .enumerate()
        .map(|(index, (route, title, about, done))| {
            view! {
                <li class="step" class:step-done=done class:step-next=index == next>
                    <a class="step-link" href=route.href()>
                        <span class="step-title">{title}</span>
                        <span class="step-about">{about}</span>
                    </a>
                    {(index == next).then(|| view! { <span class="step-flag">{t!("step-next")}</span> })}
                    {(done && index != next).then(|| view! { <span class="step-flag step-flag-done">{t!("step-done")}</span> })}
                </li>
            }
        })
        .collect_view()
}

#[component]
fn Rename(store: Store, current: Current) -> impl IntoView {
    let open = RwSignal::new(false);
    let name = RwSignal::new(String::new());
    let aim = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let start = move |_| {
        name.set(current.get_untracked().name.clone());
        aim.set(current.get_untracked().aim.clone());
        error.set(None);
        open.set(true);
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (name, aim) = (name.get().trim().to_string(), aim.get().trim().to_string());
        if name.is_empty() {
            error.set(Some(t!("programme-name-missing")));
            return;
        }
        spawn_local(async move {
            if programme::rename(store, &current.get_untracked().id, name, aim).await.is_ok() {
                open.set(false);
            }
        });
    };
    view! {
        <button class="button-plain" on:click=start>{t!("programme-rename")}</button>
        <Dialog open id="rename" title=t!("programme-rename")>
            <form class="stack" novalidate on:submit=save>
                <TextField id="rename-name" label=t!("programme-name") value=name error=error />
                <TextField id="rename-aim" label=t!("programme-aim") value=aim long=true />
                <div><button class="button" type="submit">{t!("save")}</button></div>
            </form>
        </Dialog>
    }
}

#[component]
fn Remove(store: Store, current: Current) -> impl IntoView {
    let open = RwSignal::new(false);
    let remove = move |_| {
        spawn_local(async move {
            if programme::remove(store, &current.get_untracked().id).await.is_ok() {
                open.set(false);
                Route::Programmes.go_instead();
            }
        });
    };
    view! {
        <button class="button-quiet" on:click=move |_| open.set(true)>{t!("programme-remove")}</button>
        <Dialog open id="remove" title=t!("programme-remove-title")>
            <p>{move || t!("programme-remove-about", name = current.get().name.clone())}</p>
            <div class="row">
                <button class="button" on:click=remove>{t!("programme-remove-yes")}</button>
                <button class="button-plain" on:click=move |_| open.set(false)>{t!("keep")}</button>
            </div>
        </Dialog>
    }
}
