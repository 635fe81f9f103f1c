//! A first look at a table.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::context::{Bring, Chosen};
use super::source::{Book, OpenedTable, Source};
use crate::codec::arrivals::{Arrival, Refusal, Verdict};
use crate::codec::table::Options;
use crate::codec::workbook;
use crate::components::open_file::Opened;
use crate::components::words;
use crate::store::background;
use crate::store::workbook as opening;
use crate::t;
use crate::worker::jobs::{Answer, Job};
use crate::worker::queue::News;

impl Bring {
    /// Goes on to the next table, if there is one.
    pub fn next(self) -> bool {
        self.chosen.set(None);
        self.people.set(None);
        let Some(next) = self.waiting.try_update(VecDeque::pop_front).flatten() else { return false };
        look(self, next, Arc::default());
        true
    }
}

/// Looks at a table, and shows what it found or why it found nothing. `files` are those that came along with it.
pub fn look(bring: Bring, source: Source, files: Arc<Vec<Arrival>>) {
    match source {
        Source::File(Opened { name, bytes: Err(sentence), .. }) => leave_out(bring, name, files, sentence),
        Source::File(Opened { name, bytes: Ok(bytes), .. }) if workbook::is_workbook(&bytes) => {
            unfold(bring, name, Arc::new(bytes), files);
        }
        Source::File(Opened { name, bytes: Ok(bytes), .. }) => {
            let telling = name.clone();
            sketch(
                bring,
                Table { name, telling, bytes: Arc::new(bytes), options: Options::default(), sheet: None },
                files,
            );
        }
        Source::Sheet(book, place) => {
            let sheet = &book.workbook.sheets[place];
            let bytes = Arc::new(sheet.table.clone().into_bytes());
            let telling = sheet.telling(&book.name).to_string();
            let name = t!("sheet-of", sheet = &*sheet.name, file = &*book.name);
            let table = Table { name, telling, bytes, options: workbook::OPTIONS, sheet: Some((book, place)) };
            sketch(bring, table, files);
        }
    }
}

/// Says why a table cannot be read. One among others is named and left out, and the others go on.
fn leave_out(bring: Bring, name: String, files: Arc<Vec<Arrival>>, sentence: String) {
    bring.busy.set(false);
    if !bring.several.get_value() {
        return bring.complaint.set(Some(sentence));
    }
    let refused = Arrival { file: name, sealed: false, verdict: Verdict::Refused(Refusal::Unopened(sentence)) };
    let files = Arc::new(files.iter().cloned().chain([refused]).collect::<Vec<_>>());
    match bring.waiting.try_update(VecDeque::pop_front).flatten() {
        Some(next) => look(bring, next, files),
        None => bring.chosen.set(Some(Chosen { table: None, files })),
    }
}

/// Opens a workbook and looks at the sheets that are read unless others are chosen.
fn unfold(bring: Bring, name: String, bytes: Arc<Vec<u8>>, files: Arc<Vec<Arrival>>) {
    bring.busy.set(true);
    let (called, along) = (name.clone(), files.clone());
    let fail = move |sentence| leave_out(bring, called.clone(), along.clone(), sentence);
    let failed = fail.clone();
    let opening = opening::open(bytes, move |opened| match opened {
        Some(Ok(workbook)) => {
            bring.busy.set(false);
            let usual = workbook.usual.clone();
            let book = Arc::new(Book { name: name.clone(), workbook });
            let mut sheets = usual.into_iter().map(|place| Source::Sheet(book.clone(), place));
            let first = sheets.next();
            bring.waiting.update(|waiting| sheets.rev().for_each(|sheet| waiting.push_front(sheet)));
            if let Some(first) = first {
                look(bring, first, files.clone());
            }
        }
        Some(Err(complaint)) => fail(words::with(|words| complaint.say(words)).unwrap_or_default()),
        None => fail(t!("background-failed")),
    });
    match opening {
        Ok(opening) => bring.opening.set_value(Some(opening)),
        Err(_) => failed(t!("background-failed")),
    }
}

/// A table that is about to be looked at.
struct Table {
    name: String,
    /// The name that may tell who is in it.
    telling: String,
    bytes: Arc<Vec<u8>>,
    options: Options,
    sheet: Option<(Arc<Book>, usize)>,
}

fn sketch(bring: Bring, table: Table, files: Arc<Vec<Arrival>>) {
    bring.busy.set(true);
    let Table { name, telling, bytes, options, sheet } = table;
    let (called, along) = (name.clone(), files.clone());
    let fail = move |sentence| leave_out(bring, called.clone(), along.clone(), sentence);
    let failed = fail.clone();
    let kept = bytes.clone();
    let task = background::ask_table(Job::Sketch { name: telling, options }, bytes, move |news| match news {
        News::Answer(Answer::Sketch(Ok(sketch))) => {
            bring.busy.set(false);
            let table = OpenedTable {
                name: name.clone(),
                bytes: kept.clone(),
                options,
                sketch: Arc::from(sketch),
                sheet: sheet.clone(),
            };
            bring.chosen.set(Some(Chosen { table: Some(table), files: files.clone() }));
        }
        News::Answer(Answer::Sketch(Err(complaint))) => {
            fail(words::with(|words| complaint.say(words)).unwrap_or_default());
        }
        _ => fail(t!("background-failed")),
    });
    match task {
        Ok(task) => bring.task.set_value(Some(task)),
        Err(_) => failed(t!("background-failed")),
    }
}
