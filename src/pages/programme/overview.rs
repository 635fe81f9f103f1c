//! One programme: where it stands, and the next step.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::about::Current;
use super::progress;
use crate::components::dialog::Dialog;
use crate::components::draft::Draft;
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
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
            <progress::Progress current />
            <div class="row">
                <Rename store current />
                <Remove store current />
            </div>
            <p><a href=Route::ProgrammeHistory(current.get_untracked().id.clone()).href()>{t!("history-open")}</a></p>
        </Page>
    }
    .into_any()
}

/// A step of the coordinator's way.
struct Step {
    route: Route,
    title: String,
    /// Where it stands.
    about: String,
    state: Standing,
}

/// How a step stands. The first that is to be done is the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Done,
    ToDo,
    /// It can be left out.
    Optional,
    /// There is no end to it.
    Open,
}

/// The steps of a coordinator, each with where it stands.
fn steps(programme: &Programme) -> impl IntoView + use<> {
    let before = invite(programme).into_iter().chain([bring(programme), people(programme)]);
    let after = choose(programme).into_iter().chain([matching(programme), take_away(programme)]);
    let steps: Vec<Step> = before.chain(after).collect();
    let next = steps.iter().position(|step| step.state == Standing::ToDo);
    let card = |(place, Step { route, title, about, state }): (usize, Step)| {
        let next = next == Some(place);
        let flag = match state {
            _ if next => Some(("step-flag", t!("step-next"))),
            Standing::Done => Some(("step-flag step-flag-done", t!("step-done"))),
            Standing::Optional => Some(("step-flag step-flag-optional", t!("step-optional"))),
            Standing::ToDo | Standing::Open => None,
        };
        view! {
            <li class="step" class:step-done=state == Standing::Done class:step-next=next>
                <a class="step-link" href=route.href()>
                    <span class="step-title">{title}</span>
                    <span class="step-about">{about}</span>
                </a>
                {flag.map(|(class, words)| view! { <span class=class>{words}</span> })}
            </li>
        }
    };
    steps.into_iter().enumerate().map(card).collect_view()
}

/// The first thing to do where nobody is here yet, and nothing that has to be done: a spreadsheet needs no invitation.
fn invite(programme: &Programme) -> Option<Step> {
    let ready = programme.terms.is_some() && programme.key.is_some();
    let state = match (ready, programme.people.is_empty()) {
        (true, _) => Standing::Done,
        (false, true) => Standing::ToDo,
        (false, false) => Standing::Optional,
    };
    let about = if ready { t!("step-invite-ready") } else { t!("step-invite-about") };
    let step = Step { route: Route::Invite(programme.id.clone()), title: t!("step-invite"), about, state };
    // Invented people cannot be invited.
    (!programme.sample).then_some(step)
}

fn bring(programme: &Programme) -> Step {
    let none = programme.people.is_empty();
    Step {
        route: Route::Bring(programme.id.clone()),
        title: t!("step-bring"),
        about: if none { t!("step-bring-about") } else { t!("step-bring-more") },
        state: if none { Standing::ToDo } else { Standing::Done },
    }
}

fn people(programme: &Programme) -> Step {
    let people = programme.people.len();
    Step {
        route: Route::People(programme.id.clone()),
        title: t!("step-people"),
        about: if people == 0 { t!("step-people-none") } else { t!("step-people-count", people = people) },
        state: if people == 0 { Standing::Open } else { Standing::Done },
    }
}

/// Letting people choose one another: once somebody agreed to be seen.
fn choose(programme: &Programme) -> Option<Step> {
    let cards = programme.directory().cards.len();
    let about = match programme.choices.len() {
        0 => t!("step-directory-about", count = cards),
        chosen => t!("step-directory-chosen", count = chosen),
    };
    let state = if programme.choices.is_empty() { Standing::Optional } else { Standing::Done };
    (cards > 0).then(|| Step {
        route: Route::Directory(programme.id.clone()),
        title: t!("step-directory"),
        about,
        state,
    })
}

fn matching(programme: &Programme) -> Step {
    let matched = programme.matched.as_ref();
    let pairs = matched.map_or(0, |matched| matched.outcome.pairs.len());
    let fresh = matched.is_some_and(|matched| !matched.stale);
    Step {
        route: Route::Match(programme.id.clone()),
        title: t!("step-match"),
        about: match matched {
            None if programme.people.is_empty() => t!("step-people-first"),
            None => t!("step-match-none"),
            Some(_) if !fresh => t!("step-match-stale", pairs = pairs),
            Some(_) => t!("step-match-count", pairs = pairs),
        },
        state: match (programme.people.is_empty(), fresh) {
            (true, _) => Standing::Open,
            (false, true) => Standing::Done,
            (false, false) => Standing::ToDo,
        },
    }
}

fn take_away(programme: &Programme) -> Step {
    let pairs = programme.matched.as_ref().map_or(0, |matched| matched.outcome.pairs.len());
    Step {
        route: Route::TakeAway(programme.id.clone()),
        title: t!("step-take-away"),
        about: if pairs == 0 { t!("step-take-away-none") } else { t!("step-take-away-about") },
        state: match pairs {
            0 => Standing::Open,
            _ if programme.pairs_to_hand_out().is_empty() => Standing::Done,
            _ => Standing::ToDo,
        },
    }
}

#[component]
fn Rename(store: Store, current: Current) -> impl IntoView {
    let open = RwSignal::new(false);
    let mut draft = current.with_untracked(|programme| Draft::of(&Route::Programme(programme.id.clone())));
    let name = draft.field("name", current.with_untracked(|programme| programme.name.clone()));
    let aim = draft.field("aim", current.with_untracked(|programme| programme.aim.clone()));
    let error = RwSignal::new(None::<String>);
    draft.while_open(open);
    let start = move |_| {
        draft.begin("name", current.with_untracked(|programme| programme.name.clone()));
        draft.begin("aim", current.with_untracked(|programme| programme.aim.clone()));
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
            let visit = Visit::now();
            if programme::remove(store, &current.get_untracked().id).await.is_ok() {
                open.set(false);
                visit.go_instead(&Route::Programmes);
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
