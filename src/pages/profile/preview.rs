//! What the file will hold, word for word, before it is saved.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{SAVED, check_of};
use super::words;
use crate::codec::files::{self, Kind};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, SaveFile};
use crate::content::topics::Topics;
use crate::domain::disclosure::{Audience, DisclosedProfile, disclose};
use crate::domain::profile::Draft;
use crate::platform::clock;
use crate::store::{Store, content, profile};
use crate::t;

/// One field of the file: what it is, what it holds, and what it is for.
struct Field {
    name: String,
    holds: Vec<String>,
    about: Option<String>,
}

#[component]
pub fn Preview(store: Store, draft: Draft) -> impl IntoView {
    let id = draft.id.clone();
    let Some(person) = draft.person() else {
        // The check page says what is missing.
        check_of(&id).go_instead();
        return ().into_any();
    };
    let check = check_of(&id);
    let disclosed = disclose(&person, Audience::Organiser);
    let fields = fields(&disclosed, &content::topics());
    let saved = move |_| {
        let id = id.clone();
        spawn_local(async move {
            if profile::saved(store, &id).await.is_ok() {
                Route::Question(id, SAVED.into()).go();
            }
        });
    };
    view! {
        <Page title=t!("own-file-title") kicker=t!("own-file-kicker") back=(check, t!("check-title"))>
            <p class="lead">{t!("own-file-lead")}</p>
            <section class="stack" aria-labelledby="inside">
                <h2 id="inside">{t!("own-file-inside")}</h2>
                <dl class="summary summary-plain">{fields.into_iter().map(field).collect_view()}</dl>
            </section>
            <section class="stack" aria-labelledby="outside">
                <h2 id="outside">{t!("own-file-not-title")}</h2>
                <ul>
                    <li>{t!("own-file-not-device")}</li>
                    <li>{t!("own-file-not-others")}</li>
                    <li>{t!("own-file-not-before")}</li>
                </ul>
            </section>
            <section class="stack" aria-labelledby="later">
                <h2 id="later">{t!("own-file-later-title")}</h2>
                <ul>
                    <li>{t!("own-file-later-name")}</li>
                    <li>{t!("own-file-later-topics")}</li>
                    <li>{t!("own-file-later-not")}</li>
                </ul>
            </section>
            <SaveFile id="own-file" label=t!("own-file-save") file=move || write(&disclosed) saved />
        </Page>
    }
    .into_any()
}

/// Writes the file, and reads it back: only where it says the same is it to be saved.
fn write(disclosed: &DisclosedProfile) -> Result<Outgoing, String> {
    let text = files::write(disclosed, clock::now());
    Outgoing::of(Kind::Profile, text, |file| file.into_profile().is_ok_and(|again| again == *disclosed.shown()))
}

/// Every field of the file, from the same disclosed value that is written.
fn fields(disclosed: &DisclosedProfile, topics: &Topics) -> Vec<Field> {
    let person = disclosed.shown();
    let plain = |name, holds: Vec<String>| Field { name, holds, about: None };
    let known =
        person.answers.iter().filter(|(_, answer)| answer.willing).map(|(topic, answer)| {
            t!("own-file-known", topic = topics.label(topic), level = words::known(answer.level))
        });
    let wished = person.answers.iter().filter(|(_, answer)| answer.wish.get() > 0).map(|(topic, answer)| {
        let (wish, level) = (words::wished(answer.wish), words::today_of(*answer));
        t!("own-file-wished", topic = topics.label(topic), wish = wish, level = level)
    });
    vec![
        plain(t!("own-file-name"), vec![person.name.clone()]),
        plain(t!("own-file-role"), vec![words::role(person.role)]),
        plain(t!("own-file-help"), known.collect()),
        plain(t!("own-file-learn"), wished.collect()),
        plain(t!("own-file-languages"), person.languages.iter().map(|value| words::language(value)).collect()),
        plain(t!("own-file-times"), person.availability.map(words::times).unwrap_or_default()),
        plain(t!("own-file-team"), person.team.iter().cloned().collect()),
        plain(t!("own-file-partners"), vec![words::partners(person.capacity)]),
        Field { name: t!("own-file-code"), holds: vec![person.id.to_string()], about: Some(t!("own-file-code-about")) },
        plain(t!("own-file-itself"), vec![t!("own-file-itself-about")]),
    ]
}

fn field(Field { name, holds, about }: Field) -> impl IntoView {
    let nothing = holds.is_empty();
    view! {
        <div class="summary-row">
            <dt>{name}</dt>
            <dd class="summary-answer">
                {holds.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                {nothing.then(|| view! { <span class="soft">{t!("own-file-left-out")}</span> })}
                {about.map(|about| view! { <span class="soft small">{about}</span> })}
            </dd>
        </div>
    }
}
