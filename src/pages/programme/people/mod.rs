//! The people of a programme: found, filtered, and what is wrong with whom.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::Current;
use crate::components::dialog::Dialog;
use crate::components::page::{HEADING, Page};
use crate::components::route::Route;
use crate::components::virtual_list::VirtualList;
use crate::content::topics::Topics;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::platform::device;
use crate::store::Store;
use crate::store::content::topics;
use crate::t;

pub mod details;
mod filters;
mod form;
mod row;

use filters::Filters;
use form::{PersonFields, Writing};

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let filters = Filters::new(current);
    let topics = topics();
    let shown = Memo::new(move |_| shown(current, filters, &topics));
    let picked = RwSignal::new(None::<Arc<Person>>);
    let open = RwSignal::new(false);
    let pick = move |person: Arc<Person>| {
        picked.set(Some(person));
        open.set(true);
    };
    let writing = RwSignal::new(None::<Writing>);
    let change = Callback::new(move |id: PersonId| {
        open.set(false);
        writing.set(Some(Writing::Known(id)));
    });
    let add = move |_| writing.set(Some(Writing::Somebody));
    let anybody = Memo::new(move |_| !current.get().people.is_empty());
    let id = current.get_untracked().id.clone();
    let [bring, next, look] = [Route::Bring(id.clone()), Route::Match(id.clone()), Route::Topics(id.clone())]
        .map(|route| StoredValue::new(route.href()));
    view! {
        <Page
            title=Signal::derive(move || title(&current.get(), writing.get().as_ref())) width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            {move || writing.get().map(|who| {
                let done = Callback::new(move |()| {
                    writing.set(None);
                    request_animation_frame(|| device::focus(HEADING));
                });
                view! { <PersonFields store current writing=who done /> }
            })}
            <Show when=move || writing.with(Option::is_none) && !anybody.get()>
                <div class="card stack">
                    <p>{t!("people-none")}</p>
                    <div class="row">
                        <a class="button" href=bring.get_value()>{t!("step-bring")}</a>
                        <button class="button-plain" on:click=add>{t!("person-add-one")}</button>
                    </div>
                </div>
            </Show>
            <Show when=move || writing.with(Option::is_none) && anybody.get()>
                <div class="row">
                    <button class="button-plain" on:click=add>{t!("person-add-one")}</button>
                    <a class="button-plain" href=look.get_value()>{t!("people-topics")}</a>
                </div>
                <filters::Bar filters current />
                <p class="soft" role="status">
                    {move || t!("people-shown", shown = shown.with(Vec::len), all = current.get().people.len())}
                </p>
                <div class="people-list"><VirtualList
                    // Somebody who is written down anew is drawn anew.
                    items=shown key={|person: &Arc<Person>| (person.id.clone(), Arc::as_ptr(person) as usize)}
                    label=t!("people-title")
                    row={move |person: Arc<Person>| view! { <row::Row person filters pick /> }}
                /></div>
                <div class="row">
                    <a class="button" href=next.get_value()>{t!("step-match")}</a>
                    <a class="button-plain" href=bring.get_value()>{t!("people-bring-more")}</a>
                </div>
            </Show>
            <Dialog open id="person" title=Signal::derive(move || picked.with(|p| p.as_ref().map(|p| p.name.clone()).unwrap_or_default()))>
                {move || picked.get().map(|person| view! { <details::Details store current person open change /> })}
            </Dialog>
        </Page>
    }
    .into_any()
}

/// What the page is about.
fn title(programme: &Programme, writing: Option<&Writing>) -> String {
    match writing {
        None => t!("people-title"),
        Some(Writing::Somebody) => t!("person-add-one"),
        Some(Writing::Known(id)) => {
            let name = programme.people.get(id).map(|person| person.name.clone()).unwrap_or_default();
            t!("person-change-title", name = name)
        }
    }
}

/// The people that the filters leave, by name.
fn shown(current: Current, filters: Filters, topics: &Topics) -> Vec<Arc<Person>> {
    let sought = fold(&filters.search.get());
    let which = filters.which.get();
    let programme = current.get();
    let mut shown: Vec<_> = programme
        .people
        .values()
        .filter(|person| filters.namesakes.with(|same| which.admits(person, same)))
        .filter(|person| {
            let texts = [Some(person.name.as_str()), Some(person.id.as_str()), person.team.as_deref()];
            sought.is_empty()
                || texts.into_iter().flatten().any(|text| fold(text).contains(&sought))
                || person.answers.keys().any(|topic| fold(topics.label(topic)).contains(&sought))
        })
        .cloned()
        .collect();
    shown.sort_by_cached_key(|person| (fold(&person.name), person.id.clone()));
    shown
}
