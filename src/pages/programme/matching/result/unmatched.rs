//! Who has no partner, and why.

use std::sync::Arc;

use leptos::prelude::*;

use super::alone::{Alone, alone};
use crate::components::dialog::Dialog;
use crate::components::role::RoleMark;
use crate::components::select::Select;
use crate::components::virtual_list::VirtualList;
use crate::components::words::say;
use crate::content::told;
use crate::domain::matching::cause::causes;
use crate::domain::matching::{Outcome, Reason};
use crate::pages::programme::matching::asking::{Asking, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::t;
use crate::worker::questions::{Question, Reply};

/// So many can be taken in without narrowing them down.
const FEW: usize = 8;

#[component]
pub fn Unmatched(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let all = alone(matching, &outcome);
    if all.is_empty() {
        return view! { <p class="notice notice-done">{t!("unmatched-none")}</p> }.into_any();
    }
    let causes = causes(&outcome);
    let count = all.len();
    let chosen = RwSignal::new(None::<Reason>);
    let shown = Memo::new_with_compare(
        {
            let all = all.clone();
            move |_| {
                let chosen = chosen.get();
                all.iter()
                    .filter(|alone| chosen.is_none_or(|reason| alone.reason == reason))
                    .cloned()
                    .collect::<Vec<_>>()
            }
        },
        |_, _| true,
    );
    let mut options = vec![t!("unmatched-all", count = count)];
    options
        .extend(causes.iter().map(|cause| t!("unmatched-reason", reason = say(&cause.reason), count = cause.people)));
    let reasons: Vec<Reason> = causes.into_iter().map(|cause| cause.reason).collect();
    let places = reasons.clone();
    let place = Signal::derive(move || {
        let chosen = chosen.get();
        chosen.and_then(|reason| places.iter().position(|other| *other == reason)).map_or(0, |place| place + 1)
    });
    let choose = move |place: usize| chosen.set(place.checked_sub(1).and_then(|place| reasons.get(place).copied()));
    let outcome = StoredValue::new(outcome);
    let picked = RwSignal::new(None::<Alone>);
    let open = RwSignal::new(false);
    let pick = move |alone: Alone| {
        picked.set(Some(alone));
        open.set(true);
    };
    let title = Signal::derive(move || picked.get().map(|alone| alone.name).unwrap_or_default());
    view! {
        <Foldable
            matching section=Section::Unmatched title=t!("total-unmatched") class="part unmatched"
            count=Signal::derive(move || Some(t!("number", number = count)))
        >
            {(count > FEW).then(|| view! {
                <Select id="unmatched-reason" label=t!("unmatched-by-reason") options=options.clone() chosen=place choose=choose.clone() />
            })}
            <VirtualList
                items=shown key={|alone: &Alone| alone.id.clone()} label=t!("unmatched-list")
                row={move |alone: Alone| view! { <Row alone pick /> }}
            />
        </Foldable>
        <Dialog open id="alone" title>
                {move || picked.get().map(|alone| view! { <Help matching outcome=outcome.get_value() alone /> })}
        </Dialog>
    }
    .into_any()
}

#[component]
fn Row(alone: Alone, pick: impl Fn(Alone) + 'static) -> impl IntoView {
    let picked = alone.clone();
    view! {
        <button class="alone-row" on:click=move |_| pick(picked.clone())>
            <strong>{alone.name}</strong>
            <RoleMark role=alone.role />
            <span class="soft">{say(&alone.reason)}</span>
        </button>
    }
}

/// Why somebody has no partner, and what would bring one.
#[component]
pub fn Help(matching: Matching, outcome: Arc<Outcome>, alone: Alone) -> impl IntoView {
    let asking = Asking::new();
    let person = alone.id.clone();
    let ask = move |_| matching.ask(asking, &outcome, Question::Nearest(person.clone()));
    let show = move |reply: Arc<Reply>| {
        let Reply::Nearest(nearest) = &*reply else { return ().into_any() };
        let Some(nearest) = nearest else { return view! { <p>{t!("nearest-none")}</p> }.into_any() };
        let lines = with_names(matching, |names| told::nearest(nearest, &alone.id, names));
        view! { <ul class="lines">{lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <div><RoleMark role=alone.role /></div>
        <p>{say(&alone.reason)}</p>
        <p class="hint">{t!("nearest-about")}</p>
        <div><button class="button-plain" on:click=ask>{t!("nearest-ask")}</button></div>
        <div class="stack"><Replied asking show can_cancel=true /></div>
    }
}
