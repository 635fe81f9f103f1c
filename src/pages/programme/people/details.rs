//! Everything that the programme knows of one person.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::notice::Complaint;
use crate::components::role::RoleMark;
use crate::components::scale::{level, wish};
use crate::components::week;
use crate::components::words::say;
use crate::domain::id::PersonId;
use crate::domain::matching::about_the_person;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::pages::programme::about::Current;
use crate::platform::device;
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;

#[component]
pub fn Details(
    store: Store,
    current: Current,
    person: Arc<Person>,
    open: RwSignal<bool>,
    /// Asks to write this person down anew, where that can be done.
    #[prop(optional)]
    change: Option<Callback<PersonId>>,
) -> impl IntoView {
    let concern = about_the_person(&person).map(|reason| say(&reason));
    let id = person.id.clone();
    let remove = move |_| {
        let id = id.clone();
        spawn_local(async move {
            if programme::remove_person(store, &current.get_untracked().id, id).await.is_ok() {
                open.set(false);
            }
        });
    };
    let loses = loses(&current.get_untracked(), &person.id);
    let confirm = NodeRef::<Div>::new();
    let unfolded = move |now: bool| {
        if let Some(confirm) = confirm.get_untracked().filter(|_| now) {
            device::bring_into_sight(&confirm);
        }
    };
    let (changed, likes) = (person.id.clone(), likes(&current.get_untracked(), &person.id));
    let list = |entries: &BTreeSet<String>| {
        Some(entries.iter().cloned().collect::<Vec<_>>().join(", ")).filter(|text| !text.is_empty())
    };
    let times = person.availability.map(week::times).map(|days| days.join("; ")).filter(|times| !times.is_empty());
    let languages = person.languages.iter().cloned().collect::<Vec<_>>().join(", ");
    view! {
        <div class="row">
            <RoleMark role=person.role />
            // A list without numbers or codes tells people apart by their names.
            {(person.id.as_str() != person.name).then(|| view! {
                <span class="soft">{t!("person-id", id = person.id.as_str().to_string())}</span>
            })}
        </div>
        <Complaint text=Signal::derive(move || concern.clone()) />
        <dl class="facts">
            {fact(t!("person-email"), person.email.clone())}
            {fact(t!("person-team"), person.team.clone())}
            {fact(t!("person-manager"), person.manager.clone())}
            {fact(t!("person-languages"), Some(languages).filter(|text| !text.is_empty()))}
            {fact(t!("person-capacity"), (person.capacity != 1).then(|| t!("person-capacity-count", count = person.capacity)))}
            {fact(t!("person-times"), times)}
            {fact(t!("person-likes"), likes)}
            {fact(t!("person-vetoes"), list(&person.vetoes))}
            {fact(t!("person-earlier"), list(&person.earlier))}
            {fact(t!("person-conflicts"), list(&person.conflicts))}
        </dl>
        <AnswerTable person=person.clone() />
        {change.map(|change| view! {
            <div><button class="button" on:click=move |_| change.run(changed.clone())>{t!("person-change")}</button></div>
        })}
        <details class="more" on:toggle:target=move |event| unfolded(event.target().has_attribute("open"))>
            <summary>{t!("person-remove")}</summary>
            <div class="stack">
                <p>{t!("person-remove-about")}</p>
                {loses.map(|sentence| view! { <p class="complaint">{sentence}</p> })}
                <div node_ref=confirm><button class="button-plain" on:click=remove>{t!("person-remove-yes")}</button></div>
            </div>
        </details>
    }
}

/// Whom the person would like as a partner, by name.
fn likes(programme: &Programme, person: &PersonId) -> Option<String> {
    let choices = programme.choices.get(person)?;
    let name = |id: &PersonId| programme.people.get(id).map_or_else(|| id.to_string(), |liked| liked.name.clone());
    Some(choices.likes.iter().map(name).collect::<Vec<_>>().join(", ")).filter(|names| !names.is_empty())
}

/// Who loses the person as a partner after they were handed out as a pair, and has to be told.
fn loses(programme: &Programme, person: &PersonId) -> Option<String> {
    let partners = programme.handed_out_partners(person);
    let names: Vec<String> =
        partners.iter().filter_map(|id| programme.people.get(id)).map(|one| one.name.clone()).collect();
    (!names.is_empty()).then(|| t!("person-remove-partners", count = names.len(), partners = names.join(", ")))
}

fn fact(term: String, value: Option<String>) -> Option<impl IntoView> {
    value.map(|value| view! { <div><dt>{term}</dt><dd>{value}</dd></div> })
}

/// The answers, the shared ones first, then by how much is wished.
#[component]
fn AnswerTable(person: Arc<Person>) -> impl IntoView {
    let topics = topics();
    let mut answers: Vec<_> =
        person.answers.iter().map(|(topic, answer)| (topics.label(topic).to_string(), *answer)).collect();
    answers.sort_by_key(|(label, answer)| {
        (!answer.willing, std::cmp::Reverse((answer.wish, answer.level)), label.to_lowercase())
    });
    view! {
        <table class="answers">
            <caption>{t!("person-answers", count = answers.len())}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("person-topic")}</th>
                    <th scope="col">{t!("person-level")}</th>
                    <th scope="col">{t!("person-wish")}</th>
                </tr>
            </thead>
            <tbody>
                {answers.into_iter().map(|(label, answer)| view! {
                    <tr>
                        <th scope="row">{label}</th>
                        <td>{level(answer)}</td>
                        <td>{wish(answer)}</td>
                    </tr>
                }).collect_view()}
            </tbody>
        </table>
    }
}
