//! The files that people and pairs saved: what is in each, from whom, when, and what of it is new.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::context::Bring;
use super::telling::{self, Telling};
use crate::codec::arrivals::{Arrival, Holds, News, Refusal, Verdict};
use crate::components::words::{LANGUAGE, say};
use crate::content::topics::Topics;
use crate::domain::id::PersonId;
use crate::domain::programme::Programme;
use crate::domain::time::Moment;
use crate::platform::clock;
use crate::store::content::topics;
use crate::t;

/// How many files are shown one by one without being asked for.
const OPEN: usize = 12;

#[component]
pub fn Arrived(bring: Bring, arrivals: Arc<Vec<Arrival>>) -> impl IntoView {
    let programme = bring.current.get_untracked();
    let topics = topics();
    let coming = names(&arrivals);
    let mut refused = Vec::new();
    let mut held = Vec::new();
    for Arrival { file, sealed, verdict } in arrivals.iter() {
        match verdict {
            Verdict::Holds { holds, saved, news } => {
                held.push(row((file, *sealed), holds, *saved, *news, &programme, &topics, &coming));
            }
            Verdict::Refused(refusal) => refused.push((file.clone(), refusal.clone())),
        }
    }
    let count = held.len();
    let list = view! { <ul class="arrivals">{held}</ul> };
    let list = match count {
        0 => ().into_any(),
        1..=OPEN => list.into_any(),
        _ => view! { <details class="more"><summary>{t!("arrived-all", count = count)}</summary>{list}</details> }
            .into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="arrived">
            <h2 id="arrived">{t!("arrived-title", count = count)}</h2>
            {(!refused.is_empty()).then(|| view! { <Refused refused /> })}
            {list}
        </section>
    }
}

/// The names of people who are in the files: somebody may choose people who come along with them.
fn names(arrivals: &[Arrival]) -> BTreeMap<PersonId, String> {
    let named = arrivals.iter().filter_map(|arrival| match &arrival.verdict {
        Verdict::Holds { holds: Holds::Profile(person), .. } => Some((person.id.clone(), person.name.clone())),
        _ => None,
    });
    named.collect()
}

#[component]
fn Refused(refused: Vec<(String, Refusal)>) -> impl IntoView {
    view! {
        <div class="complaint" role="alert">
            <p class="notice-title">{t!("profiles-refused", count = refused.len())}</p>
            <ul class="stack">
                {refused.into_iter().map(|(name, why)| view! { <li><strong>{name}</strong>" "{say(&why)}</li> }).collect_view()}
            </ul>
        </div>
    }
}

fn row(
    (file, sealed): (&str, bool),
    holds: &Holds,
    saved: Moment,
    news: News,
    programme: &Programme,
    topics: &Topics,
    coming: &BTreeMap<PersonId, String>,
) -> impl IntoView + use<> {
    let name = |id: &PersonId| {
        let known = programme.people.get(id).map(|person| person.name.clone());
        known.or_else(|| coming.get(id).cloned()).unwrap_or_else(|| t!("arrived-somebody"))
    };
    let Telling { title, lines } = telling::of(holds, news, programme, topics, &name);
    let (class, flag) = match news {
        News::New => ("flag flag-new", t!("arrival-new")),
        News::Changed => ("flag flag-changed", t!("arrival-changed")),
        News::Same => ("flag", t!("arrival-same")),
        News::Older => ("flag", t!("arrival-older")),
    };
    let (class, flag) = match (holds, news) {
        (Holds::Withdrawal(_), News::New) => ("flag flag-leaves", t!("arrival-leaves")),
        _ => (class, flag),
    };
    let leaves = matches!((holds, news), (Holds::Withdrawal(_), News::New));
    let when = clock::moment_in_words(saved, LANGUAGE);
    view! {
        <li class="card arrival" class:arrival-leaves=leaves>
            <div class="row row-apart">
                <h3>{title}</h3>
                <span class=class>{flag}</span>
            </div>
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <p class="soft small">
                {t!("arrived-saved", when = when)}" "
                {if sealed { t!("arrived-sealed") } else { t!("arrived-open") }}
            </p>
            <p class="soft small file-name">{t!("arrived-file", name = file)}</p>
        </li>
    }
}
