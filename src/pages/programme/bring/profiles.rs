//! The files that people saved themselves, any number at once.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::File;

use super::{Bring, found};
use crate::codec::files;
use crate::codec::files::envelope::MOST_BYTES;
use crate::components::words::say;
use crate::domain::person::Person;
use crate::domain::time::Moment;
use crate::platform;
use crate::t;

/// What was found in the files.
pub struct Opened {
    pub people: Arc<Vec<Person>>,
    /// The names of files that are no profiles, each with what is wrong.
    pub refused: Vec<(String, String)>,
}

/// Reads every file; of two files of one person the one that was made later counts.
pub async fn read(chosen: Vec<File>) -> Opened {
    let mut people: Vec<(Moment, Person)> = Vec::new();
    let mut refused = Vec::new();
    for file in chosen {
        match read_one(&file).await {
            Ok((created, person)) => match people.iter_mut().find(|(_, known)| known.id == person.id) {
                Some(known) if known.0 < created => *known = (created, person),
                Some(_) => {}
                None => people.push((created, person)),
            },
            Err(sentence) => refused.push((file.name(), sentence)),
        }
    }
    Opened { people: Arc::new(people.into_iter().map(|(_, person)| person).collect()), refused }
}

async fn read_one(file: &File) -> Result<(Moment, Person), String> {
    // One byte more than the most tells a file that is too large.
    let bytes = platform::files::read(file, MOST_BYTES as u32 + 1).await.map_err(|_| t!("bring-unreadable"))?;
    let read = files::read(&bytes).map_err(|error| say(&error))?;
    let created = read.created;
    Ok((created, read.into_profile().map_err(|error| say(&error))?))
}

#[component]
pub fn Profiles(bring: Bring, opened: Arc<Opened>) -> impl IntoView {
    let people = opened.people.clone();
    let refused = opened.refused.clone();
    view! {
        <section class="stack" aria-labelledby="preview">
            <h2 id="preview">{t!("bring-profiles-title", count = people.len())}</h2>
            {(!refused.is_empty()).then(|| view! {
                <div class="complaint" role="alert">
                    <p class="notice-title">{t!("profiles-refused", count = refused.len())}</p>
                    <ul>
                        {refused.into_iter().map(|(name, sentence)| view! { <li><strong>{name}</strong>" "{sentence}</li> }).collect_view()}
                    </ul>
                </div>
            })}
            {(!people.is_empty()).then(|| view! { <found::First people=people.clone() /> <found::Bringing bring people /> })}
        </section>
    }
}
