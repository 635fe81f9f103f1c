//! The two columns that decide who can be paired: what people know, and what they want to learn.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::examples;
use crate::codec::people::Mapping;
use crate::codec::people::mapping::TopicColumn;
use crate::components::select::Select;
use crate::t;
use crate::worker::jobs::Sketch;

/// One of the two: a column of lists, or columns of one topic each.
#[derive(Clone, Copy)]
struct Side {
    id: &'static str,
    column: fn(&Mapping) -> Option<usize>,
    grid: fn(&Mapping) -> &Vec<TopicColumn>,
    set: fn(&mut Mapping, Option<usize>, Vec<TopicColumn>),
}

const TEACH: Side = Side {
    id: "column-teach",
    column: |mapping| mapping.teach,
    grid: |mapping| &mapping.teach_grid,
    set: |mapping, column, grid| (mapping.teach, mapping.teach_grid) = (column, grid),
};
const LEARN: Side = Side {
    id: "column-learn",
    column: |mapping| mapping.learn,
    grid: |mapping| &mapping.learn_grid,
    set: |mapping, column, grid| (mapping.learn, mapping.learn_grid) = (column, grid),
};

#[component]
pub fn Deciding(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let complete = move || mapping.with(|mapping| mapping.says_known() && mapping.says_wished());
    view! {
        <fieldset class="card deciding" class:deciding-open=move || !complete()>
            <legend>{t!("deciding-title")}</legend>
            <p class="hint">{t!("deciding-about")}</p>
            <div class="columns-grid">
                <OfSide mapping sketch=sketch.clone() side=TEACH label=t!("column-teach") />
                <OfSide mapping sketch side=LEARN label=t!("column-learn") />
            </div>
        </fieldset>
    }
}

#[component]
fn OfSide(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>, side: Side, label: String) -> impl IntoView {
    let grid = (side.grid)(&sketch.guess).clone();
    let several = usize::from(!grid.is_empty());
    let mut options = vec![t!("column-none")];
    if several > 0 {
        options.push(t!("column-grid", count = grid.len()));
    }
    options.extend(sketch.columns.iter().map(|column| column.header.clone()));
    let chosen = Signal::derive(move || {
        mapping.with(|mapping| match (side.column)(mapping) {
            Some(column) => column + 1 + several,
            None => usize::from(!(side.grid)(mapping).is_empty()),
        })
    });
    let cells = examples(&sketch);
    let named = |own: &TopicColumn| match own.topic.is_empty() {
        true => sketch.columns.get(own.column).map_or(String::new(), |column| column.header.clone()),
        false => own.topic.clone(),
    };
    let topics = grid.iter().map(named).take(6).collect::<Vec<_>>().join(", ");
    let hint = Signal::derive(move || match mapping.with(side.column) {
        Some(column) => match cells.get(column) {
            Some(example) if !example.is_empty() => t!("column-example", example = example.clone()),
            _ => t!("column-empty"),
        },
        None if mapping.with(|mapping| !(side.grid)(mapping).is_empty()) => {
            t!("column-example", example = topics.clone())
        }
        None => t!("deciding-missing"),
    });
    let choose = move |place: usize| {
        let all = if several > 0 && place == 1 { grid.clone() } else { Vec::new() };
        mapping.update(|mapping| (side.set)(mapping, place.checked_sub(1 + several), all));
    };
    view! { <Select id=side.id label hint options chosen choose /> }
}
