//! The files that people saved themselves, any number at once.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::File;

use super::{Bring, found};


use crate::domain::person::Person;
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
    let mut people: Vec<(crate::domain::time::Moment, Person)> = Vec::new();
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

#[component]
pub fn Profiles(bring: Bring, opened: Arc<Opened>) -> impl IntoView {
    let people = opened.people.clone();
    let refused = opened.refused.clone();
    view! {
        <section class="stack" aria-labelledby="preview">
            <h2 id="preview">{t!("profiles-title", count = people.len())}</h2>
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

async fn read_one(file: &File) -> Result<(crate::domain::time::Moment, Person), String> {
    let _ = platform::files::read(file, 1).await;
    Err(t!("bring-unreadable"))
}
