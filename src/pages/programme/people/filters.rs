//! What narrows the list of people.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::matching::about_the_person;
use crate::domain::namesakes::namesakes;
use crate::domain::person::Person;
use crate::domain::side::Side;
use crate::pages::programme::about::Current;
use crate::t;

/// Which people are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    All,
    Mentors,
    Mentees,
    /// Those with whom something is wrong.
    Concerns,
}

impl Which {
    pub fn admits(self, person: &Person, namesakes: &BTreeSet<PersonId>) -> bool {
        match self {
            Which::All => true,
            Which::Mentors => person.role.can_be(Side::Mentor),
            Which::Mentees => person.role.can_be(Side::Mentee),
            Which::Concerns => about_the_person(person).is_some() || namesakes.contains(&person.id),
        }
    }
}

#[derive(Clone, Copy)]
pub struct Filters {
    pub search: RwSignal<String>,
    pub which: RwSignal<Which>,
    /// Who may be there twice.
    pub namesakes: Memo<BTreeSet<PersonId>>,
}

impl Filters {
    pub fn new(current: Current) -> Self {
        let namesakes = Memo::new(move |_| current.with(|programme| namesakes(&programme.people)));
        Self { search: RwSignal::new(String::new()), which: RwSignal::new(Which::All), namesakes }
    }
}

#[component]
pub fn Bar(filters: Filters, current: Current) -> impl IntoView {
    let count = move |which: Which| {
        let people = current.get();
        filters.namesakes.with(|same| people.people.values().filter(|person| which.admits(person, same)).count())
    };
    let chip = move |which: Which, id: &'static str| {
        view! {
            <label class="choice-chip">
                <input
                    autocomplete="off"
                    type="radio" name="which"
                    prop:checked=move || filters.which.get() == which
                    on:change=move |_| filters.which.set(which)
                />
                <span>{move || t!(id, count = count(which))}</span>
            </label>
        }
    };
    view! {
        <div class="filters">
            <div class="field filters-search">
                <label for="search">{t!("people-search")}</label>
                <input
                    id="search" type="search" autocomplete="off" prop:value=filters.search
                    on:input:target=move |event| filters.search.set(event.target().value())
                />
            </div>
            <fieldset class="choice-row">
                <legend>{t!("people-which")}</legend>
                {chip(Which::All, "people-all")}
                {chip(Which::Mentors, "people-mentors")}
                {chip(Which::Mentees, "people-mentees")}
                {chip(Which::Concerns, "people-concerns")}
            </fieldset>
        </div>
    }
}
