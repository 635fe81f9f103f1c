//! Bringing what there is: a table of any shape, and the files that people and pairs saved themselves, all at once. Nothing
//! is kept before the coordinator has seen it and said so.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::Current;
use crate::codec::arrivals::Arrival;
use crate::codec::jobs::{Answer, Job, Sketch};
use crate::codec::table::{MOST_BYTES, Options};
use crate::components::notice::Complaint;
use crate::components::open_file::{OpenFile, Opened};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::words;
use crate::domain::person::Person;
use crate::store::Store;
use crate::store::background::{self, News, Task};
use crate::t;

mod all;
mod arrived;
mod columns;
mod found;
mod opening;
mod roles;
mod table;
mod telling;

use opening::Parted;

pub use telling::goals;

/// What was chosen, once it has been looked at.
#[derive(Clone)]
struct Chosen {
    table: Option<OpenedTable>,
    files: Arc<Vec<Arrival>>,
}

/// A table, and what a first look at it found.
#[derive(Clone)]
struct OpenedTable {
    name: String,
    bytes: Arc<Vec<u8>>,
    sketch: Arc<Sketch>,
}

/// What the parts of this page share.
#[derive(Clone, Copy)]
struct Bring {
    store: Store,
    current: Current,
    chosen: RwSignal<Option<Chosen>>,
    /// Tables that were chosen along with the one that is shown: their turn comes once that one is brought.
    waiting: RwSignal<VecDeque<Opened>>,
    /// The people of the table, once they are read.
    people: RwSignal<Option<Arc<Vec<Person>>>>,
    complaint: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    task: StoredValue<Option<Task>, LocalStorage>,
}

impl Bring {
    /// What was said of the files before.
    fn forget(self) {
        self.complaint.set(None);
        self.chosen.set(None);
        self.people.set(None);
        self.waiting.set(VecDeque::new());
    }

    /// Goes on to the next table, if there is one.
    fn next(self) -> bool {
        self.chosen.set(None);
        self.people.set(None);
        let Some(next) = self.waiting.try_update(VecDeque::pop_front).flatten() else { return false };
        if let Err(complaint) = sketch(self, next, Arc::default()) {
            self.complaint.set(Some(complaint));
        }
        true
    }
}

pub fn page(current: Current) -> AnyView {
    let bring = Bring {
        // The app provides the store before it shows anything.
        store: expect_context::<Store>(),
        current,
        chosen: RwSignal::new(None),
        waiting: RwSignal::new(VecDeque::new()),
        people: RwSignal::new(None),
        complaint: RwSignal::new(None),
        busy: RwSignal::new(false),
        task: StoredValue::new_local(None),
    };
    let id = current.get_untracked().id.clone();
    view! {
        <Page
            title=t!("bring-title") width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <p class="lead">{t!("bring-lead")}</p>
            <OpenFile
                store=bring.store id="bring-file" label=t!("bring-choose") hint=t!("bring-hint")
                accept=".csv,.tsv,.txt,.json" several=true most=MOST_BYTES begun=Callback::new(move |()| bring.forget()) opened=move |files| open(bring, files)
            />
            <Complaint text=bring.complaint />
            <div role="status">{move || bring.busy.get().then(|| view! { <p class="working">{t!("bring-reading")}</p> })}</div>
            {move || bring.chosen.get().map(|Chosen { table, files }| {
                let expected = table.is_some();
                view! {
                    {(!files.is_empty()).then(|| view! { <arrived::Arrived bring arrivals=files.clone() /> })}
                    {table.map(|table| view! { <table::Table bring table /> })}
                    <all::Bringing bring arrivals=files expected />
                }
            })}
        </Page>
    }
    .into_any()
}

/// Looks at the files: everybody's own files together, and the tables one after the other.
fn open(bring: Bring, files: Vec<Opened>) {
    bring.forget();
    if let Err(complaint) = look(bring, files) {
        bring.complaint.set(Some(complaint));
    }
}

fn look(bring: Bring, chosen: Vec<Opened>) -> Result<(), String> {
    let Parted { tables, own } = Parted::of(chosen);
    let mut tables = VecDeque::from(tables);
    let table = tables.pop_front();
    bring.waiting.set(tables);
    let files = Arc::new(opening::read(&bring.current.get_untracked(), own));
    match table {
        Some(table) => sketch(bring, table, files),
        None => {
            bring.chosen.set(Some(Chosen { table: None, files }));
            Ok(())
        }
    }
}

fn sketch(bring: Bring, Opened { name, bytes, .. }: Opened, files: Arc<Vec<Arrival>>) -> Result<(), String> {
    let bytes = Arc::new(bytes?);
    let kept = bytes.clone();
    bring.busy.set(true);
    let task =
        background::start(&Job::Sketch { name: name.clone(), options: Options::default() }, Some(bytes), move |news| {
            bring.busy.set(false);
            match news {
                News::Answer(Answer::Sketch(Ok(sketch))) => {
                    let table =
                        Some(OpenedTable { name: name.clone(), bytes: kept.clone(), sketch: Arc::from(sketch) });
                    bring.chosen.set(Some(Chosen { table, files: files.clone() }));
                }
                News::Answer(Answer::Sketch(Err(complaint))) => {
                    bring.complaint.set(words::with(|words| complaint.say(words)))
                }
                _ => bring.complaint.set(Some(t!("background-failed"))),
            }
        });
    bring.task.set_value(Some(task.map_err(|_| {
        bring.busy.set(false);
        t!("background-failed")
    })?));
    Ok(())
}
