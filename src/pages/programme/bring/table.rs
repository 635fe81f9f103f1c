//! A table: how it was read, which column says what, and the people as they will be.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::context::Bring;
use super::source::OpenedTable;
use super::{columns, deciding, found, how_read, languages, roles, sheets, topics};
use crate::codec::people::{self, Mapping};
use crate::codec::table::Options;
use crate::components::notice::Complaint;
use crate::components::words;
use crate::domain::topic::TopicId;
use crate::store::background::{self, Task};
use crate::store::content;
use crate::t;
use crate::worker::jobs::{Answer, Found, Job, Sketch};
use crate::worker::queue::News;

#[component]
pub fn Table(bring: Bring, table: OpenedTable) -> impl IntoView {
    let OpenedTable { name, bytes, options, sketch, sheet } = table;
    let mapping = RwSignal::new(sketch.guess.clone());
    let sketch = RwSignal::new(sketch);
    let options = RwSignal::new(options);
    let read = RwSignal::new(None::<Arc<Found>>);
    let complaint = RwSignal::new(None::<String>);
    look_again(bring, (bytes.clone(), name.clone()), options, sketch, mapping, complaint);
    read_people(bring, bytes, options, mapping, read, complaint);
    let is_sheet = sheet.is_some();
    view! {
        <section class="stack" aria-labelledby="columns">
            <h2 id="columns">{t!("columns-title")}</h2>
            <p class="file-name">{name}</p>
            {move || Some(bring.waiting.with(VecDeque::len)).filter(|more| *more > 0).map(|more| view! {
                <p class="soft">{t!("bring-more-tables", count = more)}</p>
            })}
            {sheet.map(|(book, place)| view! { <sheets::Sheets bring book place /> })}
            <p>{move || t!("columns-about", rows = sketch.with(|sketch| sketch.rows))}</p>
            <how_read::HowRead sketch mapping options sheet=is_sheet />
            {move || view! { <deciding::Deciding mapping sketch=sketch.get() /> }}
            {move || view! { <columns::Columns mapping sketch=sketch.get() /> }}
            {move || view! { <roles::Roles mapping sketch=sketch.get() /> }}
        </section>
        <section class="stack" aria-labelledby="preview">
            <h2 id="preview">{t!("bring-preview-title")}</h2>
            <Complaint text=complaint />
            {move || read.get().map(|read| view! {
                <found::Counts read=read.clone() />
                <topics::Topics read=read.clone() />
                <languages::Languages read=read.clone() />
                <found::First people=Arc::new(read.people.clone()) />
                <found::Doubtful read=read.clone() />
                <found::Refused read />
            })}
        </section>
    }
}

/// Looks at the table again wherever it is to be read in another way: the columns are guessed anew then.
fn look_again(
    bring: Bring,
    (bytes, name): (Arc<Vec<u8>>, String),
    options: RwSignal<Options>,
    sketch: RwSignal<Arc<Sketch>>,
    mapping: RwSignal<Mapping>,
    complaint: RwSignal<Option<String>>,
) {
    let task = StoredValue::new_local(None::<Task>);
    Effect::new(move |before: Option<Options>| {
        let options = options.get();
        if before.is_none_or(|before| before == options) {
            return options;
        }
        // What was read in the other way is not to be brought.
        bring.people.set(None);
        let job = Job::Sketch { name: name.clone(), options };
        let started = background::ask_table(job, bytes.clone(), move |news| match news {
            News::Answer(Answer::Sketch(Ok(found))) => {
                mapping.set(found.guess.clone());
                sketch.set(Arc::from(found));
            }
            News::Answer(Answer::Sketch(Err(said))) => complaint.set(words::with(|words| said.say(words))),
            _ => complaint.set(Some(t!("background-failed"))),
        });
        match started {
            Ok(started) => task.set_value(Some(started)),
            Err(_) => complaint.set(Some(t!("background-failed"))),
        }
        options
    });
}

/// Reads the people anew at every change: what is shown is what will be brought.
fn read_people(
    bring: Bring,
    bytes: Arc<Vec<u8>>,
    options: RwSignal<Options>,
    mapping: RwSignal<Mapping>,
    read: RwSignal<Option<Arc<Found>>>,
    complaint: RwSignal<Option<String>>,
) {
    let known = topic_names(bring);
    Effect::new(move |_| {
        // Other options bring another mapping along, and are read with that.
        let (mapping, options) = (mapping.get(), options.get_untracked());
        let job = Job::People { mapping: Box::new(mapping.clone()), topics: known.clone(), options };
        let task = background::ask_table(job, bytes.clone(), move |news| {
            let (found, said) = outcome(news);
            let merged = found.as_ref().map(|found| {
                let programme = bring.current.get_untracked();
                Arc::new(people::merge(&programme.people, &found.read(), &mapping))
            });
            bring.people.set(merged);
            read.set(found);
            complaint.set(said);
        });
        match task {
            Ok(task) => bring.task.set_value(Some(task)),
            Err(_) => complaint.set(Some(t!("background-failed"))),
        }
    });
}

fn outcome(news: News) -> (Option<Arc<Found>>, Option<String>) {
    match news {
        News::Answer(Answer::People(Ok(read))) => (Some(Arc::new(read)), None),
        News::Answer(Answer::People(Err(complaint))) => (None, words::with(|words| complaint.say(words))),
        _ => (None, Some(t!("background-failed"))),
    }
}

/// The names of the topics that are known: the built-in ones, and those of the people who are here.
fn topic_names(bring: Bring) -> Vec<(String, TopicId)> {
    let built_in = content::topics();
    let mut names: Vec<_> = built_in.names().map(|(label, topic)| (label.to_string(), topic)).collect();
    let programme = bring.current.get_untracked();
    let mut own: Vec<_> = programme.people.values().flat_map(|person| person.answers.keys()).collect();
    own.sort();
    own.dedup();
    names.extend(own.into_iter().map(|topic| (topic.as_str().to_string(), topic.clone())));
    // What was merged is another topic now, however it is written.
    names.extend(programme.merged.iter().map(|(was, now)| (built_in.label(was).to_string(), now.clone())));
    names
}
