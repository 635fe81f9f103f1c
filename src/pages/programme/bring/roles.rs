//! What tells on which side people stand: a column of words, a column of numbers, or the same for all.

use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::people::{Mapping, RoleSource};
use crate::components::select::Select;
use crate::domain::person::Role;
use crate::t;
use crate::worker::jobs::Sketch;

/// The ways to tell, in the order in which they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Words,
    Number,
    Ticks,
    All(Role),
}

const WAYS: [Way; 6] =
    [Way::Words, Way::Number, Way::Ticks, Way::All(Role::Mentor), Way::All(Role::Mentee), Way::All(Role::Either)];

impl Way {
    fn of(source: &RoleSource) -> Self {
        match source {
            RoleSource::Words { .. } => Way::Words,
            RoleSource::Number { .. } => Way::Number,
            RoleSource::Ticks { .. } => Way::Ticks,
            RoleSource::Fixed { role } => Way::All(*role),
        }
    }

    fn label(self) -> String {
        match self {
            Way::Words => t!("roles-words"),
            Way::Number => t!("roles-number"),
            Way::Ticks => t!("roles-ticks"),
            Way::All(Role::Mentor) => t!("roles-all-mentors"),
            Way::All(Role::Mentee) => t!("roles-all-mentees"),
            Way::All(Role::Either) => t!("roles-all-either"),
        }
    }

    /// What this way starts with, where the table has a column for it.
    fn source(self, sketch: &Sketch) -> Option<RoleSource> {
        let mut columns = sketch.columns.iter();
        match self {
            Way::Words => columns.find_map(|column| column.roles.clone()),
            Way::Number => columns.find_map(|column| column.thresholds.clone()),
            // Offered where the guess found such columns.
            Way::Ticks => None,
            Way::All(role) => Some(RoleSource::Fixed { role }),
        }
    }
}

#[component]
pub fn Roles(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let guessed = sketch.guess.role.clone();
    let ways: Vec<(Way, RoleSource)> = WAYS
        .into_iter()
        .filter_map(|way| {
            let source = if Way::of(&guessed) == way { Some(guessed.clone()) } else { way.source(&sketch) };
            source.map(|source| (way, source))
        })
        .collect();
    let way = Memo::new(move |_| mapping.with(|mapping| Way::of(&mapping.role)));
    view! {
        <fieldset class="options card">
            <legend>{t!("roles-legend")}</legend>
            <p class="hint">{t!("roles-hint")}</p>
            {ways.into_iter().map(|(own, source)| view! {
                <label class="option">
                    <input
                        autocomplete="off"
                        type="radio" name="roles"
                        prop:checked=move || way.get() == own
                        on:change=move |_| mapping.update(|mapping| mapping.role = source.clone())
                    />
                    <span class="option-label">{own.label()}</span>
                </label>
            }).collect_view()}
            {move || match way.get() {
                Way::Words => view! { <Words mapping sketch=sketch.clone() /> }.into_any(),
                Way::Number => view! { <Number mapping sketch=sketch.clone() /> }.into_any(),
                Way::Ticks | Way::All(_) => ().into_any(),
            }}
        </fieldset>
    }
}

/// Which column tells, of those that can.
#[component]
fn ColumnOf(
    mapping: RwSignal<Mapping>,
    sketch: Arc<Sketch>,
    label: String,
    source: fn(&Sketch, usize) -> Option<RoleSource>,
) -> impl IntoView {
    let able: Vec<usize> = (0..sketch.columns.len()).filter(|column| source(&sketch, *column).is_some()).collect();
    let options = able.iter().map(|column| sketch.columns[*column].header.clone()).collect();
    let places = able.clone();
    let chosen = Signal::derive(move || {
        let column = mapping.with(|mapping| match mapping.role {
            RoleSource::Words { column, .. } | RoleSource::Number { column, .. } => Some(column),
            RoleSource::Ticks { .. } | RoleSource::Fixed { .. } => None,
        });
        places.iter().position(|place| Some(*place) == column).unwrap_or_default()
    });
    let choose = move |place: usize| {
        if let Some(role) = able.get(place).and_then(|column| source(&sketch, *column)) {
            mapping.update(|mapping| mapping.role = role);
        }
    };
    view! { <Select id="role-column" label options chosen choose /> }
}

#[component]
fn Number(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let limits = Signal::derive(move || {
        mapping.with(|mapping| match mapping.role {
            RoleSource::Number { mentor_at_most, mentee_at_least, .. } => (mentor_at_most, mentee_at_least),
            _ => (0.0, 0.0),
        })
    });
    let set_limit = move |text: String, lower: bool| {
        // What is no number is told by the check of the mapping, as a number that is none.
        let limit = text.trim().replace(',', ".").parse().unwrap_or(f64::NAN);
        mapping.update(|mapping| {
            if let RoleSource::Number { mentor_at_most, mentee_at_least, .. } = &mut mapping.role {
                *(if lower { mentor_at_most } else { mentee_at_least }) = limit;
            }
        });
    };
    let field = move |id: &'static str, label: String, lower: bool| {
        let (most, least) = limits.get_untracked();
        let start = if lower { most } else { least };
        view! {
            <div class="field">
                <label for=id>{label}</label>
                <input id=id type="text" inputmode="decimal" autocomplete="off" value=start.to_string()
                    on:input:target=move |event| set_limit(event.target().value(), lower) />
            </div>
        }
    };
    let column = Memo::new(move |_| {
        mapping.with(|mapping| match mapping.role {
            RoleSource::Number { column, .. } => Some(column),
            _ => None,
        })
    });
    view! {
        <div class="columns-grid">
            <ColumnOf mapping sketch label=t!("roles-number-column") source=|sketch, column| sketch.columns[column].thresholds.clone() />
            // Another column brings limits of its own.
            {move || {
                column.track();
                view! {
                    {field("mentor-at-most", t!("roles-mentor-at-most"), true)}
                    {field("mentee-at-least", t!("roles-mentee-at-least"), false)}
                }
            }}
        </div>
    }
}

#[component]
fn Words(mapping: RwSignal<Mapping>, sketch: Arc<Sketch>) -> impl IntoView {
    let column = Memo::new(move |_| {
        mapping.with(|mapping| match mapping.role {
            RoleSource::Words { column, .. } => Some(column),
            _ => None,
        })
    });
    let all = sketch.clone();
    let words = move || {
        let words = column.get().and_then(|column| all.columns[column].words.clone()).unwrap_or_default();
        words
            .into_iter()
            .enumerate()
            .map(|(place, (word, count))| view! { <Word mapping place word count /> })
            .collect_view()
    };
    view! {
        <div class="columns-grid">
            <ColumnOf mapping sketch label=t!("roles-words-column") source=|sketch, column| sketch.columns[column].roles.clone() />
            {words}
        </div>
    }
}

/// What one word stands for.
#[component]
fn Word(mapping: RwSignal<Mapping>, place: usize, word: String, count: usize) -> impl IntoView {
    let own = word.clone();
    let chosen = Signal::derive(move || {
        mapping.with(|mapping| match &mapping.role {
            RoleSource::Words { mentor, mentee, either, .. } => {
                [mentor, mentee, either].iter().position(|list| list.contains(&own)).unwrap_or(3)
            }
            _ => 3,
        })
    });
    let label = t!("roles-word", word = word.clone(), count = count);
    let choose = move |choice: usize| {
        mapping.update(|mapping| {
            if let RoleSource::Words { mentor, mentee, either, neither, .. } = &mut mapping.role {
                let mut lists = [mentor, mentee, either, neither];
                lists.iter_mut().for_each(|list| list.retain(|other| *other != word));
                lists[choice.min(3)].push(word.clone());
            }
        });
    };
    view! {
        <Select
            id=format!("role-word-{place}") label
            options=vec![t!("role-mentor"), t!("role-mentee"), t!("role-either"), t!("role-neither")] chosen choose
        />
    }
}
