//! Bringing what there is: tables of any shape, and the files that people and pairs saved themselves, all at once. Nothing is
//! kept before it was seen and somebody said yes.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::table::MOST_BYTES;
use crate::components::notice::Complaint;
use crate::components::open_file::{OpenFile, Opened};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::pages::programme::about::Current;
use crate::store::Store;
use crate::store::background;
use crate::t;

mod all;
mod arrived;
mod columns;
mod context;
mod deciding;
mod found;
mod how_read;
mod languages;
mod look;
mod opening;
mod roles;
mod sheets;
mod source;
mod table;
pub mod telling;
mod topics;

use context::{Bring, Chosen};
use opening::Parted;
use source::Source;
pub use telling::goals;

pub fn page(current: Current) -> AnyView {
    let bring = Bring {
        // The app provides the store before it shows anything.
        store: expect_context::<Store>(),
        current,
        chosen: RwSignal::new(None),
        waiting: RwSignal::new(VecDeque::new()),
        several: StoredValue::new(false),
        people: RwSignal::new(None),
        complaint: RwSignal::new(None),
        busy: RwSignal::new(false),
        task: StoredValue::new_local(None),
        opening: StoredValue::new_local(None),
    };
    on_cleanup(background::forget_tables);
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
                accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.json" several=true most=MOST_BYTES
                begun=Callback::new(move |()| bring.forget()) opened=move |files| open(bring, files)
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
    bring.several.set_value(files.len() > 1);
    let Parted { tables, own } = Parted::of(files);
    let mut tables: VecDeque<_> = tables.into_iter().map(Source::File).collect();
    let table = tables.pop_front();
    bring.waiting.set(tables);
    let files = Arc::new(opening::read(&bring.current.get_untracked(), own));
    match table {
        Some(table) => look::look(bring, table, files),
        None => bring.chosen.set(Some(Chosen { table: None, files })),
    }
}
