//! Opening the file of answers that somebody saved on their own device.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::codec::files::{self, Kind};
use crate::components::busy::Busy;
use crate::components::open_one::OpenOne;
use crate::components::page::HEADING;
use crate::components::words::{LANGUAGE, say};
use crate::domain::answer::Answer;
use crate::domain::hand_out;
use crate::domain::person::Person;
use crate::domain::time::Moment;
use crate::domain::two::Known;
use crate::platform::{clock, device};
use crate::store::Store;
use crate::store::content::topics;
use crate::store::two;
use crate::t;

/// The id of the heading of a file's answers: it takes the focus when a file is opened.
const OPENED: &str = "opened";

#[component]
pub fn Bring(store: Store) -> impl IntoView {
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
            // The page may be another one by now.
            opened.try_set(None);
            device::focus(HEADING);
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
                            one=t!("pairs-one-file") takes=&[Kind::PROFILE] read=open opened heading=OPENED
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

/// Whose answers a file holds, before they are kept; and what they say, once nobody here is still to answer.
#[component]
fn Answered(
    store: Store,
    person: Person,
    saved: Moment,
    add: impl Fn(MouseEvent) + Copy + 'static,
    close: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let now = two::now(store);
    let name = person.name.clone();
    let known = now.done.iter().find(|known| known.person().id == person.id).map(|known| **known.person() == person);
    let standing = match known {
        None => t!("two-answers-new"),
        Some(true) => t!("two-answers-same"),
        Some(false) => t!("two-answers-changed"),
    };
    let somebody_else = |known: &Known| known.person().id != person.id;
    let may_see = now.waiting.is_empty() && now.done.iter().any(somebody_else);
    let says = match may_see {
        true => facts(&person).into_any(),
        false => view! { <p>{t!("two-answers-later", name = &*name)}</p> }.into_any(),
    };
    view! {
        <section class="opened card stack" aria-labelledby=OPENED>
            <h3 id=OPENED tabindex="-1">{t!("two-answers-of", name = &*name)}</h3>
            <p>{t!("two-answers-saved", when = clock::moment_in_words(saved, LANGUAGE))}" "{standing}</p>
            {says}
            <p class="soft">{t!("two-answers-keep")}</p>
            <div class="row form-end">
                <button class="button" on:click=add>{t!("two-add", name = &*name)}</button>
                <button class="button-quiet" on:click=move |_| close()>{t!("pair-not-now")}</button>
            </div>
        </section>
    }
}

/// What somebody can help with, and would like to learn.
fn facts(person: &Person) -> impl IntoView + use<> {
    let topics = topics();
    let labels = |counts: fn(&Answer) -> bool| {
        let counted = person.answers.iter().filter(|(_, answer)| counts(answer));
        counted.map(|(topic, _)| topics.label(topic)).collect::<Vec<_>>().join(", ")
    };
    let ask = |labels: String, ask: String| if labels.is_empty() { ask } else { labels };
    let name = &*person.name;
    let helps = ask(labels(|answer| answer.willing), t!("two-ask-helps", name = name));
    let learns = ask(labels(|answer| answer.wish.get() > 0), t!("two-ask-learns", name = name));
    view! {
        <dl class="opened-facts">
            <div><dt>{t!("two-can-help")}</dt><dd>{helps}</dd></div>
            <div><dt>{t!("two-would-like")}</dt><dd>{learns}</dd></div>
        </dl>
    }
}
