//! One person in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::filters::Filters;
use crate::components::role::RoleMark;
use crate::components::words::say;
use crate::domain::matching::about_the_person;
use crate::domain::person::Person;
use crate::t;

#[component]
pub fn Row(person: Arc<Person>, filters: Filters, pick: impl Fn(Arc<Person>) + 'static) -> impl IntoView {
    let shares = person.answers.values().filter(|answer| answer.willing && answer.level.get() > 0).count();
    let wishes = person.answers.values().filter(|answer| answer.wish.get() > 0).count();
    let twice = filters.namesakes.with_untracked(|same| same.contains(&person.id)).then(|| t!("person-namesake"));
    let concern = twice.or_else(|| about_the_person(&person).map(|reason| say(&reason)));
    let picked = person.clone();
    view! {
        <button class="person-row" on:click=move |_| pick(picked.clone())>
            <span class="person-name">{person.name.clone()}</span>
            <RoleMark role=person.role />
            <span class="person-facts soft">
                {match concern {
                    Some(concern) => view! { <span class="person-concern">{concern}</span> }.into_any(),
                    None => view! {
                        <span>
                            {person.team.clone().map(|team| t!("person-team-and", team = team))}
                            {t!("person-facts", shares = shares, wishes = wishes)}
                        </span>
                    }.into_any(),
                }}
            </span>
        </button>
    }
}
