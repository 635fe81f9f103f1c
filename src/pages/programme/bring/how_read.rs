//! How a file was read, for people to correct: its letters, its separator, the row of its headings, and what stands between
//! the entries of lists.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::shortened;
use crate::codec::people::Mapping;
use crate::codec::people::list::Separator;
use crate::codec::table::{Delimiter, Encoding, Options};
use crate::components::select::Select;
use crate::t;
use crate::worker::jobs::Sketch;

/// How many sample words are shown of an encoding, and how many cells of a row.
const WORDS: usize = 4;

fn letters(encoding: Encoding) -> String {
    match encoding {
        Encoding::Utf8 => t!("letters-utf-8"),
        Encoding::Utf16 => t!("letters-utf-16"),
        Encoding::Windows1252 => t!("letters-windows-1252"),
        Encoding::MacRoman => t!("letters-macintosh"),
        Encoding::Windows1250 => t!("letters-windows-1250"),
        Encoding::Windows1254 => t!("letters-windows-1254"),
        Encoding::Windows1251 => t!("letters-windows-1251"),
        Encoding::Windows1253 => t!("letters-windows-1253"),
        Encoding::Windows1256 => t!("letters-windows-1256"),
        Encoding::Iso8859_2 => t!("letters-latin-2"),
        Encoding::Iso8859_15 => t!("letters-latin-9"),
        Encoding::Cp850 => t!("letters-dos-850"),
        Encoding::Cp437 => t!("letters-dos-437"),
    }
}

fn delimiter(delimiter: Delimiter) -> String {
    match delimiter {
        Delimiter::Comma => t!("read-comma"),
        Delimiter::Semicolon => t!("read-semicolon"),
        Delimiter::Tab => t!("read-tab"),
        Delimiter::Bar => t!("read-bar"),
    }
}

fn separator(separator: Separator) -> String {
    match separator {
        Separator::Comma => t!("read-comma"),
        Separator::Semicolon => t!("read-semicolon"),
        Separator::Bar => t!("read-bar"),
        Separator::Slash => t!("read-slash"),
        Separator::Line => t!("read-line"),
    }
}

#[component]
pub fn HowRead(
    sketch: RwSignal<Arc<Sketch>>,
    mapping: RwSignal<Mapping>,
    options: RwSignal<Options>,
    /// Whether it is a sheet, of which letters and separators are certain.
    sheet: bool,
) -> impl IntoView {
    let first = sketch.get_untracked();
    // Where the letters could be others, or something stands above the headings, people are to look.
    let doubtful = !sheet && !first.spellings.is_empty() || first.heading > 1;
    let summary = move || {
        sketch.with(|sketch| match sheet {
            true => t!("read-summary-sheet", row = sketch.heading),
            false => t!(
                "read-summary",
                letters = letters(sketch.encoding),
                separator = delimiter(sketch.delimiter),
                row = sketch.heading
            ),
        })
    };
    let lists = std::iter::once(t!("read-guessed")).chain(Separator::ALL.map(separator)).collect();
    view! {
        <details class="more" open=doubtful>
            <summary>{summary}</summary>
            <p class="hint">{t!("read-about")}</p>
            <div class="columns-grid">
                {(!sheet).then(|| view! { <Letters sketch options /> <Between sketch options /> })}
                <Heading sketch options />
                <Select
                    id="read-lists" label=t!("read-lists") options=lists
                    chosen=Signal::derive(move || mapping.with(|mapping| {
                        mapping.separator.and_then(|own| Separator::ALL.iter().position(|one| *one == own)).map_or(0, |place| place + 1)
                    }))
                    choose=move |place| mapping.update(|mapping| {
                        mapping.separator = place.checked_sub(1).and_then(|place| Separator::ALL.get(place).copied());
                    })
                />
            </div>
        </details>
    }
}

/// In which letters the file is written, each with a sample where that tells them apart.
#[component]
fn Letters(sketch: RwSignal<Arc<Sketch>>, options: RwSignal<Options>) -> impl IntoView {
    let first = sketch.get_untracked();
    let sampled = first.spellings.iter().map(|(encoding, _)| *encoding);
    let others = Encoding::ALL.into_iter().filter(|own| !first.spellings.iter().any(|(sampled, _)| sampled == own));
    let all: Vec<Encoding> = sampled.chain(others).collect();
    let label = |encoding: &Encoding| {
        let sample = first.spellings.iter().find(|(own, _)| own == encoding);
        let words = sample
            .map(|(_, words)| words.iter().take(WORDS).map(|word| shortened(word)).collect::<Vec<_>>().join(", "));
        match words.filter(|words| !words.is_empty()) {
            Some(words) => t!("read-letters-sample", name = letters(*encoding), sample = words),
            None => letters(*encoding),
        }
    };
    let labels = all.iter().map(label).collect();
    let places = all.clone();
    view! {
        <Select
            id="read-letters" label=t!("read-letters") options=labels
            hint=Signal::derive(|| t!("read-letters-hint"))
            chosen=Signal::derive(move || sketch.with(|sketch| places.iter().position(|own| *own == sketch.encoding)).unwrap_or_default())
            choose=move |place| {
                let chosen = all.get(place).copied();
                options.update(|options| options.encoding = chosen);
            }
        />
    }
}

/// What stands between the columns.
#[component]
fn Between(sketch: RwSignal<Arc<Sketch>>, options: RwSignal<Options>) -> impl IntoView {
    let chosen = move || sketch.with(|sketch| Delimiter::ALL.iter().position(|own| *own == sketch.delimiter));
    view! {
        <Select
            id="read-between" label=t!("read-between") options=Delimiter::ALL.map(delimiter).to_vec()
            chosen=Signal::derive(move || chosen().unwrap_or_default())
            choose=move |place| options.update(|options| options.delimiter = Delimiter::ALL.get(place).copied())
        />
    }
}

/// Which row holds the names of the columns.
#[component]
fn Heading(sketch: RwSignal<Arc<Sketch>>, options: RwSignal<Options>) -> impl IntoView {
    move || {
        let sketch = sketch.get();
        let cells = |cells: &[String]| {
            let said = cells.iter().filter(|cell| !cell.trim().is_empty()).take(WORDS);
            said.map(|cell| shortened(cell)).collect::<Vec<_>>().join(", ")
        };
        let labels = sketch.first.iter().map(|(row, said)| t!("read-row", row = *row, cells = cells(said))).collect();
        let rows: Vec<usize> = sketch.first.iter().map(|(row, _)| *row).collect();
        let chosen = rows.iter().position(|row| *row == sketch.heading).unwrap_or_default();
        view! {
            <Select
                id="read-heading" label=t!("read-heading") options=labels chosen=Signal::derive(move || chosen)
                choose=move |place| options.update(|options| options.heading = rows.get(place).copied())
            />
        }
    }
}
