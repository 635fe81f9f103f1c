//! A table: which column says what, and the people as they will be read.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::{Bring, OpenedTable, columns, found, roles};
use crate::codec::jobs::{Answer, Found, Job};
use crate::codec::table::Options;
use crate::components::notice::Complaint;
use crate::components::words;
use crate::domain::topic::TopicId;
use crate::store::background::{self, News};
use crate::store::content::topics;
use crate::t;

#[component]
pub fn Table(bring: Bring, table: OpenedTable) -> impl IntoView {
    let OpenedTable { name, bytes, sketch } = table;
    let mapping = RwSignal::new(sketch.guess.clone());
    let read = RwSignal::new(None::<Arc<Found>>);
    let complaint = RwSignal::new(None::<String>);
    let known = topic_names(bring);
    // Read anew at every change of the mapping: the preview is what will be brought.
    Effect::new(move |_| {
        let job = Job::People { mapping: Box::new(mapping.get()), topics: known.clone(), options: Options::default() };
        let task = background::start(&job, Some(bytes.clone()), move |news| {
            let (people, said) = outcome(news);
            bring.people.set(people.as_ref().map(|read| Arc::new(read.people.clone())));
            read.set(people);
            complaint.set(said);
        });
        match task {
            Ok(task) => bring.task.set_value(Some(task)),
            Err(_) => complaint.set(Some(t!("background-failed"))),
        }
    });
    view! {
        <section class="stack" aria-labelledby="columns">
            <h2 id="columns">{t!("columns-title")}</h2>
            <p class="file-name">{name}</p>
            {move || Some(bring.waiting.with(VecDeque::len)).filter(|more| *more > 0).map(|more| view! {
                <p class="soft">{t!("bring-more-tables", count = more)}</p>
            })}
            <p>{t!("columns-about", rows = sketch.rows)}</p>
            <columns::Columns mapping sketch=sketch.clone() />
            <roles::Roles mapping sketch=sketch.clone() />
        </section>
        <section class="stack" aria-labelledby="preview">
            <h2 id="preview">{t!("bring-preview-title")}</h2>
            <Complaint text=complaint />
            {move || read.get().map(|read| view! { <found::Counts read /> })}
            {move || bring.people.get().map(|people| view! { <found::First people /> })}
            {move || read.get().map(|read| view! { <found::Refused read /> })}
        </section>
    }
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
    let built_in = topics();
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
