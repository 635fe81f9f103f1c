//! What to look at in people's answers and in the match: told quietly, with a way to the person.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::dialog::Dialog;
use crate::components::words::say;
use crate::content::told;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::matching::notices::Notice;
use crate::domain::person::Person;
use crate::pages::programme::matching::asking::{Asked, Asking, MANY, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::pages::programme::people::details::Details;
use crate::t;
use crate::worker::questions::{Question, Reply};

#[component]
pub fn Notices(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let asking = Asking::new();
    if matching.current.with_untracked(|programme| programme.people.len() <= MANY) {
        matching.ask(asking, &outcome, Question::Notices);
    }
    let outcome = StoredValue::new(outcome);
    let ask = move |_| matching.ask(asking, &outcome.get_value(), Question::Notices);
    let picked = RwSignal::new(None::<Arc<Person>>);
    let open = RwSignal::new(false);
    let pick = move |id: &PersonId| {
        if let Some(person) = matching.current.get_untracked().people.get(id) {
            picked.set(Some(person.clone()));
            open.set(true);
        }
    };
    let count = Signal::derive(move || match asking.state.get() {
        Asked::Answered(reply) => match &*reply {
            Reply::Notices(notices) => Some(t!("number", number = notices.len())),
            _ => None,
        },
        _ => None,
    });
    let title = Signal::derive(move || picked.get().map(|person| person.name.clone()).unwrap_or_default());
    let show = move |reply: Arc<Reply>| {
        let Reply::Notices(notices) = &*reply else { return ().into_any() };
        let row = |notice: &Notice| {
            let (line, id) = (with_names(matching, |names| told::notice(notice, names)), about(notice).clone());
            let name = with_names(matching, |names| (names.person)(&id));
            view! {
                <li>
                    <span>{say(&line)}</span>
                    <button class="button-quiet" aria-label=t!("notices-look-at", person = name) on:click=move |_| pick(&id)>
                        {t!("notices-look")}
                    </button>
                </li>
            }
        };
        if notices.is_empty() {
            return view! { <p class="soft">{t!("notices-none")}</p> }.into_any();
        }
        view! {
            <ul class="notices">{notices.iter().map(row).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <Foldable matching section=Section::Notices title=t!("notices-title") count>
            <p class="soft">{t!("notices-about")}</p>
            {move || (asking.state.get() == Asked::Not).then(|| view! {
                <div><button class="button-plain" on:click=ask>{t!("notices-start")}</button></div>
            })}
            <Replied asking show />
        </Foldable>
        <Dialog open id="noticed" title>
                {move || picked.get().map(|person| view! {
                    <Details store=matching.store current=matching.current person open />
                })}
        </Dialog>
    }
}

/// Whom a notice is about.
fn about(notice: &Notice) -> &PersonId {
    match notice {
        Notice::WishesForEverything { person, .. }
        | Notice::WishesForOneThing { person, .. }
        | Notice::StatesNoTime { person }
        | Notice::TooManyMeetings { person, .. }
        | Notice::TooFewTimes { person, .. }
        | Notice::UnevenLoad { person, .. } => person,
    }
}
