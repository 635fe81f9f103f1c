//! What the coordinator takes away: the pairs for a spreadsheet or another program, and one file for each pair.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;

use super::Current;
use crate::codec::files::{self, Kind};
use crate::codec::takeaway;
use crate::components::busy::Busy;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::components::virtual_list::VirtualList;
use crate::components::words::{self, say};
use crate::domain::fold::fold;
use crate::domain::hand_out;
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::programme::Programme;
use crate::platform::clock;
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;

/// How the files of this page are saved, and which was saved last.
#[derive(Clone, Copy)]
struct Away {
    saving: Saving,
    last: RwSignal<Option<Saved>>,
}

impl Away {
    fn save(self, file: Result<Outgoing, String>) {
        self.last.set(None);
        self.saving.save(file, move |file| self.last.set(Some(file)));
    }
}

/// A table for a spreadsheet.
fn sheet(kind: &str, bytes: Option<Vec<u8>>) -> Result<Outgoing, String> {
    Ok(Outgoing { kind: kind.into(), ending: "csv", media_type: "text/csv", bytes: bytes.unwrap_or_default() })
}

pub fn page(current: Current) -> AnyView {
    let away = Away { saving: Saving::new("away", None), last: RwSignal::new(None) };
    let id = current.get_untracked().id.clone();
    let matching = Route::Match(id.clone());
    let outcome = move || current.get().matched.as_ref().map(|matched| (matched.outcome.clone(), matched.stale));
    view! {
        <Page
            title=t!("take-away-title")
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            {move || match outcome() {
                Some((outcome, stale)) if !outcome.pairs.is_empty() => view! {
                    {stale.then(|| view! { <p class="notice">{t!("take-away-stale")}</p> })}
                    <Protection saving=away.saving />
                    <Sheets current outcome=outcome.clone() away />
                    <Told away />
                    <PairFiles current outcome away />
                }.into_any(),
                _ => view! {
                    <div class="card stack">
                        <p>{t!("take-away-nothing")}</p>
                        <p><a class="button" href=matching.href()>{t!("step-match")}</a></p>
                    </div>
                }.into_any(),
            }}
        </Page>
    }
    .into_any()
}

/// What was saved, or why not, once something was asked for.
#[component]
fn Told(away: Away) -> impl IntoView {
    view! {
        <div role="status">
            {move || away.last.get().map(|file| view! {
                <div class="notice notice-done">
                    <div>
                        <p>{t!("saved-as", name = &*file.name)}</p>
                        {file.advice().map(|advice| view! { <p>{advice}</p> })}
                    </div>
                </div>
            })}
        </div>
        <SavingNews saving=away.saving />
    }
}

/// The whole match in one file.
#[component]
fn Sheets(current: Current, outcome: Arc<Outcome>, away: Away) -> impl IntoView {
    let topics = topics();
    let (all, names) = (outcome.clone(), topics.clone());
    let pairs = move |_| {
        let programme = current.get_untracked();
        let bytes = words::with(|words| {
            takeaway::pairs_csv(&all, &programme.people, words, |topic| names.label(topic).to_string())
        });
        away.save(sheet("pairs", bytes));
    };
    let all = outcome.clone();
    let unmatched = move |_| {
        let programme = current.get_untracked();
        let bytes = words::with(|words| {
            takeaway::unmatched_csv(&all, &programme.people, words, |unmatched| say(&unmatched.reason))
        });
        away.save(sheet("unmatched", bytes));
    };
    let all = outcome.clone();
    let program = move |_| {
        let text = takeaway::pairs_json(&all, |unmatched| say(&unmatched.reason));
        let bytes = text.into_bytes();
        away.save(Ok(Outgoing { kind: "match".into(), ending: "json", media_type: "application/json", bytes }));
    };
    view! {
        <section class="stack" aria-labelledby="sheets">
            <h2 id="sheets">{t!("sheets-title")}</h2>
            <p>{t!("sheets-about", pairs = outcome.pairs.len())}</p>
            <div class="row">
                <button class="button" on:click=pairs>{t!("sheets-pairs")}</button>
                {(!outcome.unmatched.is_empty()).then(|| view! { <button class="button-plain" on:click=unmatched>{t!("sheets-unmatched")}</button> })}
            </div>
            <details class="more">
                <summary>{t!("sheets-program")}</summary>
                <div class="stack">
                    <p>{t!("sheets-program-about")}</p>
                    <div><button class="button-plain" on:click=program>{t!("sheets-program-save")}</button></div>
                </div>
            </details>
        </section>
    }
}

/// A pair with its place in the table of pairs, which the name of its file carries in place of people's names.
#[derive(Clone)]
struct Numbered {
    number: usize,
    made: PairMade,
    mentor: String,
    mentee: String,
}

/// One file a pair, for both partners.
#[component]
fn PairFiles(current: Current, outcome: Arc<Outcome>, away: Away) -> impl IntoView {
    let programme = current.get_untracked();
    let all = StoredValue::new(numbered(&programme, &outcome));
    let search = RwSignal::new(String::new());
    let shown = Memo::new_with_compare(
        move |_| {
            let sought = fold(&search.get());
            let found = |pair: &&Numbered| fold(&pair.mentor).contains(&sought) || fold(&pair.mentee).contains(&sought);
            all.with_value(|all| all.iter().filter(found).cloned().collect::<Vec<_>>())
        },
        |_, _| true,
    );
    view! {
        <section class="stack" aria-labelledby="files">
            <h2 id="files">{t!("pair-files-title")}</h2>
            <p>{t!("pair-files-about")}</p>
            <TableShown current />
            <ul class="holds">
                <li>{t!("pair-files-holds-who")}</li>
                <li>{t!("pair-files-holds-why")}</li>
                <li>{t!("pair-files-holds-not")}</li>
            </ul>
            <div class="field">
                <label for="pair-file-search">{t!("pairs-search")}</label>
                <input
                    id="pair-file-search" type="search" autocomplete="off" prop:value=search
                    on:input:target=move |event| search.set(event.target().value())
                />
            </div>
            <VirtualList
                items=shown key={|pair: &Numbered| pair.number} label=t!("pair-files-title")
                row={move |pair: Numbered| view! { <Row current pair away /> }}
            />
        </section>
    }
}

/// Whether people of the coordinator's own table know that partners see their topics. Asked only where there are some.
#[component]
fn TableShown(current: Current) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let any = current.with_untracked(|programme| programme.people.values().any(|person| person.audiences.is_empty()));
    let shown = move || current.with(|programme| programme.table_shown);
    let busy = Busy::default();
    let change = move |event: ev::Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        let (id, now) = (current.get_untracked().id.clone(), event.target().checked());
        busy.run(async move { programme::show_table(store, &id, now).await });
    };
    any.then(|| {
        view! {
            <label class="option">
                <input type="checkbox" aria-describedby="table-shown-about" prop:checked=shown on:change:target=change />
                <span class="option-label">{t!("table-shown")}</span>
                <span class="option-about" id="table-shown-about">{t!("table-shown-about")}</span>
            </label>
        }
    })
}

fn numbered(programme: &Programme, outcome: &Outcome) -> Vec<Numbered> {
    let name = |id| programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone());
    outcome
        .pairs
        .iter()
        .enumerate()
        .map(|(place, made)| Numbered {
            number: place + 1,
            mentor: name(&made.mentor),
            mentee: name(&made.mentee),
            made: made.clone(),
        })
        .collect()
}

#[component]
fn Row(current: Current, pair: Numbered, away: Away) -> impl IntoView {
    let (mentor, mentee) = (pair.mentor.clone(), pair.mentee.clone());
    let spoken = t!("pair-file-save-for", mentor = mentor.clone(), mentee = mentee.clone());
    let write = move |_| {
        let card = hand_out::card(&current.get_untracked(), &pair.made).ok_or_else(|| t!("pair-gone"));
        away.save(card.and_then(|card| {
            let text = files::write(&card, clock::now());
            let file = Outgoing::of(Kind::Pair, text, |file| file.into_pair().is_ok_and(|again| again == card))?;
            Ok(Outgoing { kind: format!("{}-{}", file.kind, pair.number), ..file })
        }));
    };
    view! {
        <div class="pair-file-row">
            <span class="pair-file-number soft">{pair.number}</span>
            <span class="pair-name mentor">{mentor}</span>
            <span class="pair-name mentee">{mentee}</span>
            <button class="button-quiet" aria-label=spoken on:click=write>{t!("pair-file-save")}</button>
        </div>
    }
}
