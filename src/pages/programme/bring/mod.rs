//! Bringing people: a table of any shape, or the files that people saved themselves. Nothing is kept before the
//! coordinator has seen it and said so.

use std::sync::Arc;

use leptos::prelude::*;

use super::Current;
use crate::codec::files::may_be_ours;
use crate::codec::jobs::{Answer, Job, Sketch};
use crate::codec::table::MOST_BYTES;
use crate::components::notice::Complaint;
use crate::components::open_file::{OpenFile, Opened};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::words;
use crate::store::Store;
use crate::store::background::{self, News, Task};
use crate::t;

mod columns;
mod difference;
mod found;
mod profiles;
mod roles;
mod table;

/// What was chosen, once it has been looked at.
#[derive(Clone)]
enum Chosen {
    Table { bytes: Arc<Vec<u8>>, sketch: Arc<Sketch> },
    Profiles(Arc<profiles::Profiles>),
}

/// What the parts of this page share.
#[derive(Clone, Copy)]
struct Bring {
    store: Store,
    current: Current,
    chosen: RwSignal<Option<Chosen>>,
    complaint: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    task: StoredValue<Option<Task>, LocalStorage>,
}

impl Bring {
    /// What was said of the files before.
    fn forget(self) {
        self.complaint.set(None);
        self.chosen.set(None);
    }
}

pub fn page(current: Current) -> AnyView {
    let bring = Bring {
        // The app provides the store before it shows anything.
        store: expect_context::<Store>(),
        current,
        chosen: RwSignal::new(None),
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
            {move || bring.chosen.get().map(|chosen| match chosen {
                Chosen::Table { bytes, sketch } => view! { <table::Table bring bytes sketch /> }.into_any(),
                Chosen::Profiles(profiles) => view! { <profiles::ProfilesFound bring profiles /> }.into_any(),
            })}
        </Page>
    }
    .into_any()
}

/// Looks at the files: people's own files together, or one table.
fn open(bring: Bring, files: Vec<Opened>) {
    bring.forget();
    if let Err(complaint) = look(bring, files) {
        bring.complaint.set(Some(complaint));
    }
}

fn look(bring: Bring, chosen: Vec<Opened>) -> Result<(), String> {
    let (own, mut tables): (Vec<_>, Vec<_>) = chosen.into_iter().partition(is_own);
    match (own.len(), tables.pop()) {
        (_, None) => {
            bring.chosen.set(Some(Chosen::Profiles(Arc::new(profiles::read(own)))));
            Ok(())
        }
        (0, Some(table)) if tables.is_empty() => sketch(bring, table.bytes?),
        (0, _) => Err(t!("bring-one-table")),
        _ => Err(t!("bring-not-both")),
    }
}

/// Whether it is one of our own files: by its name, and where it was sealed by what was in it.
fn is_own(file: &Opened) -> bool {
    let name = file.name.to_lowercase();
    match &file.bytes {
        Ok(bytes) if file.sealed => may_be_ours(bytes),
        _ => name.ends_with(".json") || name.ends_with(".age"),
    }
}

fn sketch(bring: Bring, bytes: Vec<u8>) -> Result<(), String> {
    let bytes = Arc::new(bytes);
    bring.busy.set(true);
    let kept = bytes.clone();
    let task = background::start(&Job::Sketch, Some(bytes), move |news| {
        bring.busy.set(false);
        match news {
            News::Answer(Answer::Sketch(Ok(sketch))) => {
                bring.chosen.set(Some(Chosen::Table { bytes: kept.clone(), sketch: Arc::new(sketch) }));
            }
            News::Answer(Answer::Sketch(Err(complaint))) => {
                bring.complaint.set(words::with(|words| complaint.say(words)))
            }
            _ => bring.complaint.set(Some(t!("background-failed"))),
        }
    });
    bring.task.set_value(Some(task.map_err(|_| t!("background-failed"))?));
    Ok(())
}
