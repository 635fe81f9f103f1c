//! Who has answered: here, or in a file.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::codec::files::{self, Kind};
use crate::components::busy::Busy;
use crate::components::open_one::OpenOne;
use crate::components::route::Visit;
use crate::components::words::{LANGUAGE, say};
use crate::domain::answer::Answer;
use crate::domain::hand_out;
use crate::domain::person::Person;
use crate::domain::profile::Draft;
use crate::domain::time::Moment;
use crate::pages::profile::{check_of, where_to};
use crate::platform::{clock, device};
use crate::store::content::topics;
use crate::store::two::{self, Known};
use crate::store::{Store, profile};
use crate::t;

/// The id of the heading of a file's answers: it takes the focus when a file is opened.
const OPENED: &str = "opened";
const HEADING: &str = "people";

#[component]
pub fn People(store: Store, people: Memo<Vec<Known>>) -> impl IntoView {
    let unfinished = Memo::new(move |_| store.state().with(two::unfinished));
    let busy = Busy::default();
    let answer = move |_| {
        busy.run(async move {
            let visit = Visit::now();
            let id = profile::start_for_two(store).await?;
            if let Some(draft) = profile::draft(store, &id) {
                visit.go(&where_to(&draft));
            }
            Ok(())
        });
    };
    // Once both have answered, the next step is further down.
    let weight = move || if people.with(|people| people.len() < 2) { "button" } else { "button-plain" };
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t!("two-people-title")}</h2>
            <p>{t!("two-people-about")}</p>
            <Show when=move || people.with(|people| !people.is_empty()) || unfinished.with(|drafts| !drafts.is_empty())>
                <ul class="two-people">
                    {move || people.get().into_iter().map(|known| view! { <PersonCard store known /> }).collect_view()}
                    {move || unfinished.get().into_iter().map(unfinished_card).collect_view()}
                </ul>
            </Show>
            <div><button class=weight on:click=answer>{t!("two-answer")}</button></div>
            <Bring store />
        </section>
    }
}

/// Somebody who has begun to answer on this device.
fn unfinished_card(draft: Draft) -> impl IntoView {
    view! {
        <li class="card two-person">
            <div>
                <h3>{draft.name.clone()}</h3>
                <p class="soft">{t!("two-unfinished")}</p>
            </div>
            <a class="button-plain" href=where_to(&draft).href()>
                {t!("profile-carry-on")}<span class="visually-hidden">" "{draft.name.clone()}</span>
            </a>
        </li>
    }
}

#[component]
fn PersonCard(store: Store, known: Known) -> impl IntoView {
    let person = known.person().clone();
    let name = person.name.clone();
    let about = || view! { <span class="visually-hidden">" "{name.clone()}</span> };
    let (busy, id) = (Busy::default(), person.id.clone());
    let forget = move |_| {
        let id = id.clone();
        busy.run(async move {
            two::remove(store, id).await?;
            device::focus(HEADING);
            Ok(())
        });
    };
    let (state, act) = match known {
        Known::Here(_) => {
            let change = check_of(&person.id).href();
            (t!("two-here"), view! { <a class="button-quiet" href=change>{t!("pair-change")}{about()}</a> }.into_any())
        }
        Known::Brought(_) => (
            t!("two-brought"),
            view! {
                <button class="button-quiet" on:click=forget>
                    {t!("two-forget")}{about()}
                </button>
            }
            .into_any(),
        ),
    };
    view! {
        <li class="card two-person">
            <div>
                <h3>{name.clone()}</h3>
                <p class="soft">{state}</p>
            </div>
            {act}
        </li>
    }
}

/// Opening the file of answers that somebody saved on their own device.
#[component]
fn Bring(store: Store) -> impl IntoView {
    let opened = RwSignal::new(None::<(Box<Person>, Moment)>);
    let close = move || {
        opened.set(None);
        device::focus(HEADING);
    };
    let busy = Busy::default();
    let add = move |_| {
        let Some((person, _)) = opened.get_untracked() else { return };
        busy.run(async move {
            two::bring(store, t!("two-title"), *person).await?;
            close();
            Ok(())
        });
    };
    view! {
        {move || match opened.get() {
            Some((person, saved)) => view! { <Answered store person=*person saved add close /> }.into_any(),
            None => view! {
                <details class="more">
                    <summary>{t!("two-bring")}</summary>
                    <div class="stack">
                        <p>{t!("two-bring-about")}</p>
                        <OpenOne
                            store id="answers-file" label=t!("pairs-choose") hint=t!("pairs-choose-hint")
                            one=t!("pairs-one-file") takes=&[Kind::Profile] read=open opened heading=OPENED
                        />
                    </div>
                </details>
            }
            .into_any(),
        }}
    }
}

/// Reads a file of answers, or answers with the sentence that says why not.
fn open(bytes: Vec<u8>) -> Result<(Box<Person>, Moment), String> {
    let file = files::read(&bytes).map_err(|error| say(&error))?;
    let saved = file.created;
    let person = file.into_profile().map_err(|error| say(&error))?;
    // What its owner keeps from a partner is not even looked at.
    Ok((Box::new(hand_out::to_partner(&person, true).shown().clone()), saved))
}

/// What a file of answers says, before it is kept.
#[component]
fn Answered(
    store: Store,
    person: Person,
    saved: Moment,
    add: impl Fn(MouseEvent) + Copy + 'static,
    close: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let topics = topics();
    let labels = |counts: fn(&Answer) -> bool| {
        let counted = person.answers.iter().filter(|(_, answer)| counts(answer));
        counted.map(|(topic, _)| topics.label(topic)).collect::<Vec<_>>().join(", ")
    };
    let name = person.name.clone();
    let ask = |labels: String, ask: String| if labels.is_empty() { ask } else { labels };
    let helps = ask(labels(|answer| answer.willing), t!("two-ask-helps", name = &*name));
    let learns = ask(labels(|answer| answer.wish.get() > 0), t!("two-ask-learns", name = &*name));
    let known = store.state().with_untracked(|state| {
        let known = two::people(state).into_iter().find(|known| known.person().id == person.id)?;
        Some(**known.person() == person)
    });
    let standing = match known {
        None => t!("two-answers-new"),
        Some(true) => t!("two-answers-same"),
        Some(false) => t!("two-answers-changed"),
    };
    view! {
        <section class="opened card stack" aria-labelledby=OPENED>
            <h3 id=OPENED tabindex="-1">{t!("two-answers-of", name = &*name)}</h3>
            <p>{t!("two-answers-saved", when = clock::moment_in_words(saved, LANGUAGE))}" "{standing}</p>
            <dl class="opened-facts">
                <div><dt>{t!("two-can-help")}</dt><dd>{helps}</dd></div>
                <div><dt>{t!("two-would-like")}</dt><dd>{learns}</dd></div>
            </dl>
            <p class="soft">{t!("two-answers-keep")}</p>
            <div class="row form-end">
                <button class="button" on:click=add>{t!("two-add", name = &*name)}</button>
                <button class="button-quiet" on:click=move |_| close()>{t!("pair-not-now")}</button>
            </div>
        </section>
    }
}
