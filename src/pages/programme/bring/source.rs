//! Where a table comes from: a file of text, or a sheet of a workbook; and a first look at it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Bring, Chosen};
use crate::codec::arrivals::Arrival;
use crate::codec::table::Options;
use crate::codec::workbook::{self, Workbook};
use crate::components::open_file::Opened;
use crate::components::words;
use crate::store::background;
use crate::store::workbook as opening;
use crate::t;
use crate::worker::jobs::{Answer, Job, Sketch};
use crate::worker::queue::News;

/// Where a table comes from.
#[derive(Clone)]
pub enum Source {
    File(Opened),
    Sheet(Arc<Book>, usize),
}

/// A workbook, and what its file is called.
pub struct Book {
    pub name: String,
    pub workbook: Workbook,
}

/// A table, and what a first look at it found.
#[derive(Clone)]
pub struct OpenedTable {
    pub name: String,
    pub bytes: Arc<Vec<u8>>,
    pub options: Options,
    pub sketch: Arc<Sketch>,
    /// The workbook and the place of the sheet in it, where it is one.
    pub sheet: Option<(Arc<Book>, usize)>,
}

/// Looks at a table, and shows what it found or why it found nothing.
pub fn look(bring: Bring, source: Source, files: Arc<Vec<Arrival>>) {
    let complain = move |sentence| {
        bring.busy.set(false);
        bring.complaint.set(Some(sentence));
    };
    match source {
        Source::File(Opened { bytes: Err(sentence), .. }) => complain(sentence),
        Source::File(Opened { name, bytes: Ok(bytes), .. }) if workbook::is_workbook(&bytes) => {
            unfold(bring, name, Arc::new(bytes), files, complain);
        }
        Source::File(Opened { name, bytes: Ok(bytes), .. }) => {
            sketch(bring, name.clone(), name, Arc::new(bytes), Options::default(), None, files, complain);
        }
        Source::Sheet(book, place) => {
            let sheet = &book.workbook.sheets[place];
            let bytes = Arc::new(sheet.table.clone().into_bytes());
            let telling = sheet.telling(&book.name).to_string();
            let name = t!("sheet-of", sheet = &*sheet.name, file = &*book.name);
            sketch(bring, name, telling, bytes, workbook::OPTIONS, Some((book, place)), files, complain);
        }
    }
}

/// Opens a workbook and looks at the sheets that are read unless others are chosen.
fn unfold(
    bring: Bring,
    name: String,
    bytes: Arc<Vec<u8>>,
    files: Arc<Vec<Arrival>>,
    complain: impl Fn(String) + Copy + 'static,
) {
    bring.busy.set(true);
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
        Some(Err(complaint)) => complain(words::with(|words| complaint.say(words)).unwrap_or_default()),
        None => complain(t!("background-failed")),
    });
    match opening {
        Ok(opening) => bring.opening.set_value(Some(opening)),
        Err(_) => complain(t!("background-failed")),
    }
}

#[expect(clippy::too_many_arguments, reason = "what a look at a table needs, from one caller")]
fn sketch(
    bring: Bring,
    name: String,
    telling: String,
    bytes: Arc<Vec<u8>>,
    options: Options,
    sheet: Option<(Arc<Book>, usize)>,
    files: Arc<Vec<Arrival>>,
    complain: impl Fn(String) + Copy + 'static,
) {
    bring.busy.set(true);
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
            complain(words::with(|words| complaint.say(words)).unwrap_or_default());
        }
        _ => complain(t!("background-failed")),
    });
    match task {
        Ok(task) => bring.task.set_value(Some(task)),
        Err(_) => complain(t!("background-failed")),
    }
}
