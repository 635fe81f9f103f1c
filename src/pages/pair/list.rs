//! The pairs on this device, and opening a file about one.

use leptos::prelude::*;

use super::arrival::{NewPair, News};
use crate::codec::files::{self, Contents, Kind, Workspace};
use crate::components::open_one::OpenOne;
use crate::components::page::{HEADING, Page};
use crate::components::route::Route;
use crate::components::words::say;
use crate::domain::pair::{PairCard, PairSpace};
use crate::domain::side::Side;
use crate::domain::time::Moment;
use crate::platform::device;
use crate::store::Store;
use crate::t;

/// The id of the heading of what a file holds: it takes the focus when a file is opened.
pub const OPENED: &str = "opened";

/// A file that was opened and not taken in yet.
#[derive(Clone)]
enum Opened {
    Pair { card: Box<PairCard>, saved: Moment },
    Workspace { workspace: Workspace, card: Box<PairCard>, saved: Moment },
}

#[component]
pub fn Pairs() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let opened = RwSignal::new(None::<Opened>);
    let any = Memo::new(move |_| store.state().with(|state| !state.pairs.is_empty()));
    let read = move |bytes: Vec<u8>| open(store, &bytes);
    let close = move || {
        opened.set(None);
        device::focus(HEADING);
    };
    view! {
        <Page title=t!("partners-title") back=(Route::Home, t!("back-home"))>
            <Show when=move || any.get() && opened.with(Option::is_none)>
                <section class="stack" aria-labelledby="yours">
                    <h2 id="yours">{t!("pairs-yours")}</h2>
                    <ul class="pair-cards">{move || cards(store)}</ul>
                </section>
            </Show>
            {move || match opened.get() {
                Some(Opened::Pair { card, saved }) => view! { <NewPair card=*card saved close /> }.into_any(),
                Some(Opened::Workspace { workspace, card, saved }) => {
                    view! { <News workspace card=*card saved close /> }.into_any()
                }
                None => ().into_any(),
            }}
            <Show when=move || opened.with(Option::is_none)>
                <section class="stack" aria-labelledby="open">
                    <h2 id="open">{t!("pairs-open")}</h2>
                    <p>{t!("pairs-open-about")}</p>
                    <OpenOne
                        store id="pair-file" label=t!("pairs-choose") hint=t!("pairs-choose-hint") one=t!("pairs-one-file")
                        takes=&[Kind::PAIR, Kind::WORKSPACE] read opened heading=OPENED
                    />
                </section>
            </Show>
        </Page>
    }
}

/// Reads a file, up to what can be taken in from here, or answers with the sentence that says why not.
fn open(store: Store, bytes: &[u8]) -> Result<Opened, String> {
    let file = files::read(bytes).map_err(|error| say(&error))?;
    let saved = file.created;
    match file.contents {
        Contents::Pair(card) => Ok(Opened::Pair { card, saved }),
        Contents::Workspace(workspace) => {
            let card = card_of(store, &workspace).ok_or_else(|| t!("opened-no-pair"))?;
            Ok(Opened::Workspace { workspace, card: Box::new(card), saved })
        }
        _ => file.into_pair().map(|card| Opened::Pair { card: Box::new(card), saved }).map_err(|error| say(&error)),
    }
}

/// Who the two of a workspace are, as this device knows or else as the file says.
fn card_of(store: Store, workspace: &Workspace) -> Option<PairCard> {
    let known = store.state().with_untracked(|state| Some(state.pairs.get(workspace.pair())?.card.clone()));
    known.or_else(|| workspace.entries().iter().find_map(|entry| entry.change.card().cloned()))
}

fn cards(store: Store) -> impl IntoView {
    store.state().with(|state| {
        let mut spaces: Vec<_> = state.pairs.values().cloned().collect();
        spaces.sort_by_key(|space| std::cmp::Reverse(space.opened));
        spaces.into_iter().map(card).collect_view()
    })
}

fn card(space: PairSpace) -> impl IntoView {
    let card = space.card;
    let name = |side: Side| card.partner(side).name.clone();
    view! {
        <li>
            <a class="pair-card card" href=Route::Pair(card.pair.clone()).href()>
                <span class="pair-names">
                    <span class="mentor">{name(Side::Mentor)}</span>" "
                    <span class="pair-and">{t!("pair-and")}</span>" "
                    <span class="mentee">{name(Side::Mentee)}</span>
                </span>
                <span class="soft">
                    {t!("pairs-card", goals = space.goals.len(), meetings = space.meetings.len())}
                </span>
            </a>
        </li>
    }
}
