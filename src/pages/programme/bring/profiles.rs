//! The files that people saved themselves, any number at once.

use std::sync::Arc;

use leptos::prelude::*;

use super::difference::Standing;
use super::{Bring, found};
use crate::codec::files;
use crate::components::open_file::Opened;
use crate::components::role::RoleMark;
use crate::components::virtual_list::VirtualList;
use crate::components::words::{LANGUAGE, say};
use crate::domain::person::Person;
use crate::domain::time::Moment;
use crate::platform::clock;
use crate::t;

/// What was found in the files.
pub struct Profiles {
    /// Each with when their file was saved, and whether it was sealed.
    found: Vec<(Person, Moment, bool)>,
    people: Arc<Vec<Person>>,
    /// The names of files that are no profiles, each with what is wrong.
    refused: Vec<(String, String)>,
}

/// Reads every file; of two files of one person the one that was made later counts.
pub fn read(chosen: Vec<Opened>) -> Profiles {
    let mut found: Vec<(Person, Moment, bool)> = Vec::new();
    let mut refused = Vec::new();
    for file in chosen {
        let (name, sealed) = (file.name.clone(), file.sealed);
        match read_one(file) {
            Ok((person, saved)) => match found.iter_mut().find(|(known, ..)| known.id == person.id) {
                Some(known) if known.1 < saved => *known = (person, saved, sealed),
                Some(_) => {}
                None => found.push((person, saved, sealed)),
            },
            Err(sentence) => refused.push((name, sentence)),
        }
    }
    let people = Arc::new(found.iter().map(|(person, ..)| person.clone()).collect());
    Profiles { found, people, refused }
}

fn read_one(file: Opened) -> Result<(Person, Moment), String> {
    let read = files::read(&file.bytes?).map_err(|error| say(&error))?;
    let saved = read.created;
    Ok((read.into_profile().map_err(|error| say(&error))?, saved))
}

#[component]
pub fn ProfilesFound(bring: Bring, profiles: Arc<Profiles>) -> impl IntoView {
    let people = profiles.people.clone();
    let refused = profiles.refused.clone();
    let programme = bring.current.get_untracked();
    let rows: Vec<_> = profiles.found.iter().map(|file| Row::of(file, Standing::of(&programme, &file.0))).collect();
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
            {(!people.is_empty()).then(|| view! {
                <div class="profiles-found">
                    <VirtualList
                        items=Signal::stored(rows) key={|row: &Row| row.id.clone()} label=t!("profiles-list") row=profile_row
                    />
                </div>
                <found::First people=people.clone() />
                <found::Bringing bring people />
            })}
        </section>
    }
}

/// A file as the list tells of it.
#[derive(Clone, PartialEq)]
struct Row {
    id: String,
    person: Person,
    standing: Standing,
    saved: String,
}

impl Row {
    fn of((person, saved, sealed): &(Person, Moment, bool), standing: Standing) -> Self {
        let when = clock::moment_in_words(*saved, LANGUAGE);
        let saved = match sealed {
            true => t!("profiles-saved-sealed", when = when),
            false => t!("profiles-saved", when = when),
        };
        Self { id: person.id.to_string(), person: person.clone(), standing, saved }
    }
}

fn profile_row(row: Row) -> impl IntoView {
    let standing = match row.standing {
        Standing::New => t!("profiles-new"),
        Standing::Changed => t!("profiles-changed"),
        Standing::Same => t!("profiles-same"),
    };
    view! {
        <div class="profiles-row">
            <strong>{row.person.name}</strong>
            <RoleMark role=row.person.role />
            <span class="profiles-standing" class:soft=row.standing == Standing::Same>{standing}</span>
            <span class="soft small">{row.saved}</span>
        </div>
    }
}
