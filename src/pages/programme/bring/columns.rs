//! Which column says what, beside the two that decide.

use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::people::Mapping;
use crate::components::select::Select;
use crate::t;
use crate::worker::jobs::Sketch;

/// Where in a mapping a column is named, and how it is set.
struct Place {
    id: &'static str,
    label: String,
    get: fn(&Mapping) -> Option<usize>,
    set: fn(&mut Mapping, Option<usize>),
}

/// How many of the places stand in sight; the others are there for those who look for them.
const IN_SIGHT: usize = 3;

fn places() -> [Place; 13] {
    let place = |id, label, get, set| Place { id, label, get, set };
    [
        place("column-name", t!("column-name"), |m| m.name.first().copied(), |m, c| set_name(m, 0, c)),
        place("column-email", t!("write-email"), |m| m.email, |m, c| m.email = c),
        place("column-id", t!("column-id"), |m| m.id, |m, c| m.id = c),
        place("column-last-name", t!("column-last-name"), |m| m.name.get(1).copied(), |m, c| set_name(m, 1, c)),
        place("column-team", t!("column-team"), |m| m.team, |m, c| m.team = c),
        place("column-manager", t!("column-manager"), |m| m.manager, |m, c| m.manager = c),
        place("column-languages", t!("column-languages"), |m| m.languages, set_languages),
        place("column-capacity", t!("column-capacity"), |m| m.capacity, |m, c| m.capacity = c),
        place("column-likes", t!("write-likes"), |m| m.likes, |m, c| m.likes = c),
        place("column-earlier", t!("write-earlier"), |m| m.earlier, |m, c| m.earlier = c),
        place("column-conflicts", t!("write-conflicts"), |m| m.conflicts, |m, c| m.conflicts = c),
        place("column-appraiser", t!("column-appraiser"), |m| m.appraiser, |m, c| m.appraiser = c),
        place("column-answered", t!("column-answered"), |m| m.answered, |m, c| m.answered = c),
    ]
}

/// A column that is chosen is the only one.
fn set_languages(mapping: &mut Mapping, column: Option<usize>) {
    if mapping.languages != column {
        (mapping.languages, mapping.more_languages) = (column, Vec::new());
    }
}

/// The name is in one column, or in two that make it together.
fn set_name(mapping: &mut Mapping, place: usize, column: Option<usize>) {
    let mut names = [mapping.name.first().copied(), mapping.name.get(1).copied()];
    names[place] = column;
    mapping.name = names.into_iter().flatten().collect();
}

#[component]
pub fn Columns(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let mut options = vec![t!("column-none")];
    options.extend(sketch.columns.iter().map(|column| column.header.clone()));
    let examples = examples(&sketch);
    let more = places().iter().skip(IN_SIGHT).any(|place| (place.get)(&sketch.guess).is_some());
    let more = more || !sketch.guess.times.is_empty();
    let mut fields: Vec<_> = places()
        .into_iter()
        .map(|place| {
            let chosen = Signal::derive(move || mapping.with(place.get).map_or(0, |column| column + 1));
            let examples = examples.clone();
            let hint = Signal::derive(move || match mapping.with(place.get).and_then(|column| examples.get(column)) {
                Some(example) if !example.is_empty() => t!("column-example", example = example.clone()),
                Some(_) => t!("column-empty"),
                None => t!("column-unused"),
            });
            view! {
                <Select
                    id=place.id label=place.label hint=hint options=options.clone() chosen
                    choose=move |option| mapping.update(|mapping| (place.set)(mapping, option.checked_sub(1)))
                />
            }
        })
        .collect();
    let rest = fields.split_off(IN_SIGHT);
    view! {
        <div class="columns-grid">{fields}</div>
        <details class="more" open=more>
            <summary>{t!("columns-more")}</summary>
            <div class="columns-grid">{rest} <Times mapping sketch /></div>
        </details>
    }
}

/// When people can meet: one column, or one for each day or part of a day.
#[component]
fn Times(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let guessed = sketch.guess.times.clone();
    let several = usize::from(guessed.len() > 1);
    let mut options = vec![t!("column-none")];
    if several > 0 {
        options.push(t!("column-several", count = guessed.len()));
    }
    options.extend(sketch.columns.iter().map(|column| column.header.clone()));
    let chosen = Signal::derive(move || {
        mapping.with(|mapping| match mapping.times.as_slice() {
            [] => 0,
            [column] => column + 1 + several,
            _ => 1,
        })
    });
    let choose = move |place: usize| {
        let columns = match place {
            0 => Vec::new(),
            1 if several > 0 => guessed.clone(),
            place => vec![place - 1 - several],
        };
        mapping.update(|mapping| mapping.times = columns);
    };
    view! { <Select id="column-times" label=t!("write-times") options chosen choose /> }
}

/// A cell of each column that says something.
pub fn examples(sketch: &Sketch) -> Vec<String> {
    let example =
        |cells: &[String]| shortened(cells.iter().find(|cell| !cell.trim().is_empty()).map_or("", String::as_str));
    sketch.columns.iter().map(|column| example(&column.first)).collect()
}

/// A cell short enough to stand in a hint.
pub fn shortened(cell: &str) -> String {
    const MOST: usize = 48;
    let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
