//! The sheets of a workbook: which of them is read.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::Bring;
use super::look;
use super::source::{Book, Source};
use crate::components::select::Select;
use crate::t;

#[component]
pub fn Sheets(bring: Bring, book: Arc<Book>, place: usize) -> impl IntoView {
    let sheets = &book.workbook.sheets;
    (sheets.len() > 1).then(|| {
        let options = sheets.iter().map(|sheet| t!("sheet-rows", name = &*sheet.name, rows = sheet.rows)).collect();
        let book = book.clone();
        let choose = move |chosen: usize| {
            if chosen != place && chosen < book.workbook.sheets.len() {
                let files = bring.chosen.with_untracked(|all| all.as_ref().map(|all| all.files.clone()));
                bring.people.set(None);
                look::look(bring, Source::Sheet(book.clone(), chosen), files.unwrap_or_default());
            }
        };
        view! { <Select id="sheet" label=t!("sheet-which") options chosen=Signal::derive(move || place) choose /> }
    })
}
