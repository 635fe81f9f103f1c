//! The people of a programme: found, filtered, and what is wrong with whom.

use std::sync::Arc;

use leptos::prelude::*;

use super::Current;
use crate::components::dialog::Dialog;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::virtual_list::VirtualList;
use crate::content::topics::Topics;
use crate::domain::fold::fold;
use crate::domain::person::Person;
use crate::store::Store;
use crate::store::content::topics;
use crate::t;

pub mod details;
mod filters;
mod row;

use filters::Filters;

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let filters = Filters::new();
    let topics = topics();
    let shown = Memo::new(move |_| shown(current, filters, &topics));
    let picked = RwSignal::new(None::<Arc<Person>>);
    let open = RwSignal::new(false);
    let pick = move |person: Arc<Person>| {
        picked.set(Some(person));
        open.set(true);
    };
    let anybody = Memo::new(move |_| !current.get().people.is_empty());
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone());
    let next = Route::Match(id.clone());
    view! {
        <Page
            title=t!("people-title") width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <Show
                when=move || anybody.get()
                fallback={
                    let bring = bring.clone();
                    move || view! {
                        <div class="card stack">
                            <p>{t!("people-none")}</p>
                            <p><a class="button" href=bring.href()>{t!("step-bring")}</a></p>
                        </div>
                    }
                }
            >
                <filters::Bar filters current />
                <p class="soft" role="status">
                    {move || t!("people-shown", shown = shown.with(Vec::len), all = current.get().people.len())}
                </p>
                <VirtualList
                    items=shown key={|person: &Arc<Person>| person.id.clone()} label=t!("people-title")
                    row={move |person: Arc<Person>| view! { <row::Row person pick /> }}
                />
                <div class="row">
                    <a class="button" href=next.href()>{t!("step-match")}</a>
                    <a class="button-plain" href=bring.href()>{t!("people-bring-more")}</a>
                </div>
            </Show>
            <Dialog open id="person" title=Signal::derive(move || picked.with(|p| p.as_ref().map(|p| p.name.clone()).unwrap_or_default()))>
                {move || picked.get().map(|person| view! { <details::Details store current person open /> })}
            </Dialog>
        </Page>
    }
    .into_any()
}

/// The people that the filters leave, by name.
fn shown(current: Current, filters: Filters, topics: &Topics) -> Vec<Arc<Person>> {
    let sought = fold(&filters.search.get());
    let which = filters.which.get();
    let programme = current.get();
    let mut shown: Vec<_> = programme
        .people
        .values()
        .filter(|person| which.admits(person))
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
