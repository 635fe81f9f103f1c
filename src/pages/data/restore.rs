//! Restoring a backup: what is in it, from when, what of it is new, and only then the question.

use leptos::prelude::*;

use crate::codec::files::Kind;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::open_one::OpenOne;
use crate::components::page::HEADING;
use crate::components::words::{LANGUAGE, say};
use crate::domain::id::ProgrammeId;
use crate::domain::state::State;
use crate::platform::{clock, device};
use crate::store::Store;
use crate::store::backup::{self, NotOpened, Opened};
use crate::t;

/// The id of the heading of an opened backup: it takes the focus.
const OPENED: &str = "opened";
const TITLE: &str = "restore";

#[component]
pub fn Restore(store: Store) -> impl IntoView {
    let opened = RwSignal::new(None::<Opened>);
    let read = move |bytes: Vec<u8>| open(store, &bytes);
    let close = move || {
        opened.set(None);
        device::focus(TITLE);
    };
    view! {
        <section class="stack data-part" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">{t!("restore-title")}</h2>
            <p>{t!("restore-about")}</p>
            {move || match opened.get() {
                Some(backup) => view! { <Preview store backup close /> }.into_any(),
                None => view! {
                    <OpenOne
                        store id="restore-file" label=t!("restore-choose") hint=t!("restore-hint") one=t!("restore-one")
                        takes=&[Kind::BACKUP] read opened heading=OPENED
                    />
                }.into_any(),
            }}
        </section>
    }
}

/// What a backup holds; or the sentence that says why it is none.
fn open(store: Store, bytes: &[u8]) -> Result<Opened, String> {
    backup::open(store, bytes).map_err(|error| match error {
        NotOpened::File(error) => say(&error),
        NotOpened::Newer => t!("restore-newer"),
    })
}

/// Somebody or something that a backup holds, and whether it is here already.
struct Named {
    name: String,
    here: bool,
}

/// What a backup holds, by name: programmes, people's answers, pairs.
fn named(backup: &State, here: &State) -> [(String, Vec<Named>); 3] {
    let programmes = backup.programmes.values().filter(|programme| programme.id != ProgrammeId::home());
    let programmes = programmes
        .map(|programme| Named { name: programme.name.clone(), here: here.programmes.contains_key(&programme.id) });
    let answers = backup.profiles.values().map(|draft| Named {
        name: if draft.name.trim().is_empty() { t!("restore-no-name") } else { draft.name.clone() },
        here: here.profiles.contains_key(&draft.id),
    });
    let pairs = backup.pairs.iter().map(|(id, space)| Named {
        name: t!("restore-pair", mentor = &*space.card.mentor.name, mentee = &*space.card.mentee.name),
        here: here.pairs.contains_key(id),
    });
    [
        (t!("restore-programmes"), programmes.collect()),
        (t!("restore-answers"), answers.collect()),
        (t!("restore-pairs"), pairs.collect()),
    ]
}

#[component]
fn Preview(store: Store, backup: Opened, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let (new, known, damaged, later) = (backup.new, backup.known, backup.damaged, backup.later);
    let rows = store.state().with_untracked(|here| named(&backup.state, here)).map(|(title, all)| {
        (!all.is_empty()).then(|| {
            let lines = all.into_iter().map(|Named { name, here }| {
                view! { <span>{if here { t!("restore-here", name = name) } else { name }}</span> }
            });
            view! {
                <div class="summary-row">
                    <dt>{title}</dt>
                    <dd class="summary-answer">{lines.collect_view()}</dd>
                </div>
            }
        })
    });
    let saved = clock::moment_in_words(backup.saved, LANGUAGE);
    let to_take_in = StoredValue::new_local(backup);
    let busy = Busy::default();
    let take_in = move |_| {
        busy.run(async move {
            let count = backup::take_in(store, to_take_in.get_value()).await?;
            close();
            done::say(t!("restore-done", count = count));
            device::scroll_to_top();
            device::focus(HEADING);
            Ok(())
        });
    };
    view! {
        <div class="card stack" role="group" aria-labelledby=OPENED>
            <h3 id=OPENED tabindex="-1">{t!("restore-saved", when = saved)}</h3>
            <dl class="summary summary-plain">
                {rows.into_iter().collect_view()}
                <div class="summary-row">
                    <dt>{t!("restore-changes")}</dt>
                    <dd class="summary-answer">
                        <span>{t!("restore-new", count = new)}</span>
                        <span>{t!("restore-known", count = known)}</span>
                        {(damaged > 0).then(|| view! { <span>{t!("restore-damaged", count = damaged)}</span> })}
                        {(later > 0).then(|| view! { <span>{t!("restore-later", count = later)}</span> })}
                    </dd>
                </div>
            </dl>
            {match new {
                0 => view! { <p>{t!("restore-nothing-new")}</p> }.into_any(),
                _ => view! {
                    <p>{t!("restore-union")}</p>
                    <div><button class="button" on:click=take_in>{t!("restore-take-in")}</button></div>
                }.into_any(),
            }}
            <div><button class="button-quiet" on:click=move |_| close()>{t!("restore-not-now")}</button></div>
        </div>
    }
}
