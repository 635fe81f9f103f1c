//! Who takes part, how far each is, and the way to change or remove their answers.

use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::page::HEADING;
use crate::domain::id::PersonId;
use crate::domain::two::{Known, Two};
use crate::pages::profile::check_of;
use crate::platform::device;
use crate::store::{Store, profile, two};
use crate::t;

/// Somebody in the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: PersonId,
    name: String,
    standing: String,
    /// Whether the answers were given here, and not brought in a file.
    here: bool,
}

fn rows(two: &Two) -> Vec<Row> {
    let done = two.done.iter().map(|known| {
        let (here, standing) = match known {
            Known::Here(_) => (true, t!("two-here")),
            Known::Brought(_) => (false, t!("two-brought")),
        };
        Row { id: known.person().id.clone(), name: known.person().name.clone(), standing, here }
    });
    let waiting = two.waiting.iter().map(|draft| {
        let name = Some(draft.name.clone()).filter(|name| !name.trim().is_empty());
        Row {
            id: draft.id.clone(),
            name: name.unwrap_or_else(|| t!("two-nameless")),
            standing: t!("two-unfinished"),
            here: true,
        }
    });
    done.chain(waiting).collect()
}

/// As [`People`], to be opened by whoever wants to see it.
#[component]
pub fn PeopleFolded(store: Store, now: Memo<Two>) -> impl IntoView {
    view! {
        <details class="more">
            <summary>{t!("two-people-title")}</summary>
            <People store now />
        </details>
    }
}

#[component]
pub fn People(store: Store, now: Memo<Two>) -> impl IntoView {
    let removing = RwSignal::new(None::<Row>);
    let asking = RwSignal::new(false);
    let busy = Busy::default();
    let remove = move |_| {
        asking.set(false);
        let Some(row) = removing.get_untracked() else { return };
        busy.run(async move {
            match row.here {
                true => profile::remove(store, &row.id).await?,
                false => two::remove(store, row.id).await?,
            }
            device::focus(HEADING);
            Ok(())
        });
    };
    let ask = Callback::new(move |row: Row| {
        removing.set(Some(row));
        asking.set(true);
    });
    let name = move || removing.get().map_or_else(String::new, |row| row.name);
    let all = Memo::new(move |_| now.with(rows));
    let open = Memo::new(move |_| now.with(Two::is_open));
    view! {
        <ul class="two-people">
            {move || all.get().into_iter().map(|row| card(row, open.get(), ask)).collect_view()}
        </ul>
        <Dialog open=asking id="remove" title=Signal::derive(move || t!("profile-remove-title", name = name()))>
            <p>{t!("two-remove-body")}</p>
            <div class="row">
                <button class="button" on:click=remove>{t!("profile-remove-go")}</button>
                <button class="button-plain" on:click=move |_| asking.set(false)>{t!("profile-remove-not")}</button>
            </div>
        </Dialog>
    }
}

fn card(row: Row, open: bool, ask: Callback<Row>) -> impl IntoView {
    let name = row.name.clone();
    let of = move || view! { <span class="visually-hidden">" "{name.clone()}</span> };
    let change = (row.here && open).then(|| {
        view! { <a class="button-quiet" href=check_of(&row.id).href()>{t!("two-change-own")}{of()}</a> }
    });
    let removed = row.clone();
    view! {
        <li class="card two-person">
            <div>
                <h3>{row.name.clone()}</h3>
                <p class="soft">{row.standing}</p>
            </div>
            <div class="row">
                {change}
                <button class="button-quiet" on:click=move |_| ask.run(removed.clone())>{t!("two-forget")}{of()}</button>
            </div>
        </li>
    }
}
