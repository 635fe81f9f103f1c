//! All programmes on this device, and a new one.

use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::draft::Draft;
use crate::components::field::TextField;
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::content::sample::Sample;
use crate::domain::id::ProgrammeId;
use crate::platform::{device, fetch};
use crate::store::Store;
use crate::store::programme::{self, New};
use crate::store::undo::{HistoryOf, history};
use crate::t;

#[component]
pub fn Programmes() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let any =
        Memo::new(move |_| store.state().with(|state| state.programmes.keys().any(|id| *id != ProgrammeId::home())));
    view! {
        <Page title=t!("programmes-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("programmes-lead")}</p>
            <Show when=move || any.get()>
                <section class="stack" aria-labelledby="yours">
                    <h2 id="yours">{t!("programmes-yours")}</h2>
                    <ul class="programmes">{move || cards(store)}</ul>
                </section>
            </Show>
            <section class="card stack" aria-labelledby="new">
                <h2 id="new">{t!("programme-new")}</h2>
                <NewProgramme store />
            </section>
            <section class="card stack programme-sample" aria-labelledby="sample">
                <h2 id="sample">{t!("sample-title")}</h2>
                <p>{t!("sample-about")}</p>
                <TrySample store />
            </section>
            <Show when=move || !history(store, &HistoryOf::Programmes).is_empty()>
                <p><a href=Route::ProgrammesHistory.href()>{t!("history-open")}</a></p>
            </Show>
        </Page>
    }
}

fn cards(store: Store) -> impl IntoView {
    store.state().with(|state| {
        let mut programmes: Vec<_> =
            state.programmes.values().filter(|programme| programme.id != ProgrammeId::home()).cloned().collect();
        programmes.sort_by_key(|programme| std::cmp::Reverse(programme.created));
        programmes
            .into_iter()
            .map(|programme| {
                let pairs = programme.matched.as_ref().map_or(0, |matched| matched.outcome.pairs.len());
                view! {
                    <li>
                        <a class="programme-card card" href=Route::Programme(programme.id.clone()).href()>
                            <span class="programme-name">{programme.name.clone()}</span>
                            <span class="soft">
                                {t!("programme-card", people = programme.people.len(), pairs = pairs)}
                            </span>
                        </a>
                    </li>
                }
            })
            .collect_view()
    })
}

#[component]
fn NewProgramme(store: Store) -> impl IntoView {
    let mut draft = Draft::of(&Route::Programmes);
    let name = draft.field("name", String::new());
    let aim = draft.field("aim", String::new());
    let error = RwSignal::new(None::<String>);
    let busy = Busy::default();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (name, aim) = (name.get().trim().to_string(), aim.get().trim().to_string());
        if name.is_empty() {
            error.set(Some(t!("programme-name-missing")));
            device::focus("programme-name");
            return;
        }
        let draft = draft.clone();
        busy.run(async move {
            let visit = Visit::now();
            let new = New { name, aim, sample: false, people: Vec::new() };
            let id = programme::create(store, new).await?;
            draft.forget();
            visit.go(&Route::Programme(id));
            Ok(())
        });
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <TextField id="programme-name" label=t!("programme-name") hint=t!("programme-name-hint") value=name error=error />
            <TextField id="programme-aim" label=t!("programme-aim") hint=t!("programme-aim-hint") value=aim long=true />
            <div><button class="button" type="submit">{t!("programme-create")}</button></div>
        </form>
    }
}

#[component]
fn TrySample(store: Store) -> impl IntoView {
    let complaint = RwSignal::new(None::<String>);
    let busy = Busy::default();
    let start = move |_| {
        busy.run(async move {
            let visit = Visit::now();
            let sample =
                fetch::text("content/en-GB/sample-people.json").await.ok().and_then(|text| Sample::parse(&text).ok());
            let Some(sample) = sample else {
                complaint.set(Some(t!("sample-not-loaded")));
                return Ok(());
            };
            let new = New { name: sample.name, aim: sample.aim, sample: true, people: sample.people };
            let id = programme::create(store, new).await?;
            visit.go(&Route::Programme(id));
            Ok(())
        });
    };
    view! {
        <Complaint text=complaint />
        <div><button class="button-plain" on:click=start>{t!("sample-start")}</button></div>
    }
}
