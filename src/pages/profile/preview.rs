//! What the file will hold, word for word, before it is saved.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{SAVED, check_of};
use super::words;
use crate::codec::files::{self, Kind};
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::content::topics::Topics;
use crate::domain::disclosure::{Audience, DisclosedProfile, disclose};
use crate::domain::profile::Draft;
use crate::platform::{clock, files as saving};
use crate::store::{Store, content, profile};
use crate::t;

/// What a file of ours is, for the browser.
const MEDIA_TYPE: &str = "application/json";

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
    let disclosed = disclose(&person, Audience::Organiser);
    let fields = fields(&disclosed, &content::topics());
    let complaint = RwSignal::new(None::<String>);
    let save = move |_| match write(&disclosed) {
        Ok(()) => {
            complaint.set(None);
            let id = disclosed.shown().id.clone();
            spawn_local(async move {
                if profile::saved(store, &id).await.is_ok() {
                    Route::Question(id, SAVED.into()).go();
                }
            });
        }
        Err(NotSaved::Wrong) => complaint.set(Some(t!("own-file-wrong"))),
        Err(NotSaved::NotTaken) => complaint.set(Some(t!("own-file-unsaved"))),
    };
    view! {
        <Page title=t!("own-file-title") kicker=t!("own-file-kicker") back=(check_of(&id), t!("check-title"))>
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
            <Complaint text=complaint />
            <div><button class="button" on:click=save>{t!("own-file-save")}</button></div>
        </Page>
    }
    .into_any()
}

/// Why there is no file.
enum NotSaved {
    /// What was written does not read back the same.
    Wrong,
    /// The browser did not take it.
    NotTaken,
}

/// Writes the file, reads it back, and hands it to the browser only where it says the same.
fn write(disclosed: &DisclosedProfile) -> Result<(), NotSaved> {
    let now = clock::now();
    let text = files::write(disclosed, now);
    let again = files::read(text.as_bytes()).and_then(files::File::into_profile).map_err(|_| NotSaved::Wrong)?;
    if again != *disclosed.shown() {
        return Err(NotSaved::Wrong);
    }
    let name = files::file_name(Kind::Profile, clock::day(now));
    saving::save(&name, MEDIA_TYPE, text.as_bytes()).map_err(|_| NotSaved::NotTaken)
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
