//! One file a pair, for both partners: each by itself, or all at once.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Away;
use crate::codec::archive::archive;
use crate::codec::files::{self, Kind};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::save_file::Outgoing;
use crate::components::search_field::SearchField;
use crate::components::virtual_list::VirtualList;
use crate::domain::fold::fold;
use crate::domain::hand_out;
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::programme::Programme;
use crate::domain::rules::Couple;
use crate::domain::time::Moment;
use crate::pages::programme::Current;
use crate::platform::{clipboard, clock};
use crate::store::{Store, programme, results};
use crate::t;

/// A pair with its place in the table of pairs, which the name of its file carries in place of people's names.
#[derive(Clone)]
struct Numbered {
    number: usize,
    made: PairMade,
    mentor: String,
    mentee: String,
    /// Where to send the pair's file, of those who gave an address.
    emails: Vec<String>,
}

/// One file a pair, for both partners.
#[component]
pub fn PairFiles(current: Current, outcome: Arc<Outcome>, away: Away) -> impl IntoView {
    let programme = current.get_untracked();
    let all = StoredValue::new(numbered(&programme, &outcome));
    let addresses = all.with_value(|all| all.iter().any(|pair| !pair.emails.is_empty()));
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let every = move |_| {
        let file = all.with_value(|all| all_files(&current.get_untracked(), all));
        away.save_then(file, move || handed_out(store, current, all.with_value(|all| couples(all))));
    };
    let search = RwSignal::new(String::new());
    let shown = Memo::new_with_compare(
        move |_| {
            let sought = fold(&search.get());
            let found = |pair: &&Numbered| fold(&pair.mentor).contains(&sought) || fold(&pair.mentee).contains(&sought);
            all.with_value(|all| all.iter().filter(found).cloned().collect::<Vec<_>>())
        },
        |_, _| true,
    );
    view! {
        <section class="stack" class:with-addresses=addresses aria-labelledby="files">
            <h2 id="files">{t!("pair-files-title")}</h2>
            <p>{t!("pair-files-about")}</p>
            <ul class="holds">
                <li>{t!("pair-files-holds-who")}</li>
                <li>{t!("pair-files-holds-why")}</li>
                <li>{t!("pair-files-holds-not")}</li>
            </ul>
            <TableShown current />
            <div><button class="button" on:click=every>{t!("pair-files-save-all", count = outcome.pairs.len())}</button></div>
            <p class="hint">{t!("pair-files-save-all-about")}</p>
            <SearchField id="pair-file-search" label=t!("pairs-search") value=search />
            <VirtualList
                items=shown key={|pair: &Numbered| pair.number} label=t!("pair-files-title")
                row={move |pair: Numbered| view! { <Row current pair away /> }}
            />
        </section>
    }
}

fn couples(pairs: &[Numbered]) -> Vec<Couple> {
    pairs.iter().map(|pair| (pair.made.mentor.clone(), pair.made.mentee.clone())).collect()
}

/// Notes that the two of these pairs have their files: the next search keeps them.
fn handed_out(store: Store, current: Current, pairs: Vec<Couple>) {
    let programme = current.get_untracked();
    let known = programme.handed_out_pairs();
    if pairs.iter().any(|pair| !known.contains(pair)) {
        let id = programme.id.clone();
        spawn_local(async move {
            // Where it is not stored, the app says so.
            let _ = results::handed_out(store, &id, pairs).await;
        });
    }
}

/// For pairs that hear of each other without their file: that they were handed out is said by hand.
#[component]
pub fn HandedOut(current: Current, outcome: Arc<Outcome>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let all: Vec<Couple> = outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
    let all = StoredValue::new(all);
    let left = Memo::new(move |_| {
        let known = current.with(|programme| programme.handed_out_pairs());
        all.with_value(|all| all.iter().filter(|pair| !known.contains(*pair)).count())
    });
    view! {
        <p role="status">{move || match left.get() {
            0 => t!("handed-out-all"),
            left => t!("handed-out-left", count = left),
        }}</p>
        <Show when=move || left.get() != 0>
            <div>
                <button class="button-plain" on:click=move |_| handed_out(store, current, all.get_value())>
                    {t!("handed-out-say")}
                </button>
            </div>
        </Show>
    }
}

/// Whether people of the coordinator's own table know that partners see their topics. Asked only where there are some.
#[component]
fn TableShown(current: Current) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let any = current.with_untracked(|programme| programme.people.values().any(|person| person.audiences.is_empty()));
    let shown = move || current.with(|programme| programme.table_shown);
    let busy = Busy::default();
    let change = move |event: ev::Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        let (id, now) = (current.get_untracked().id.clone(), event.target().checked());
        busy.run(async move { programme::show_table(store, &id, now).await });
    };
    any.then(|| {
        view! {
            <label class="option">
                <input type="checkbox" aria-describedby="table-shown-about" prop:checked=shown on:change:target=change />
                <span class="option-label">{t!("table-shown")}</span>
                <span class="option-about" id="table-shown-about">{t!("table-shown-about")}</span>
            </label>
        }
    })
}

fn numbered(programme: &Programme, outcome: &Outcome) -> Vec<Numbered> {
    let name = |id| programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone());
    let email = |id| programme.people.get(id).and_then(|person| person.email.clone());
    outcome
        .pairs
        .iter()
        .enumerate()
        .map(|(place, made)| Numbered {
            number: place + 1,
            mentor: name(&made.mentor),
            mentee: name(&made.mentee),
            emails: [&made.mentor, &made.mentee].into_iter().filter_map(email).collect(),
            made: made.clone(),
        })
        .collect()
}

/// The file of one pair, read back and found to say the same; its name carries the pair's number and nobody's name.
///
/// # Errors
/// The sentence for the coordinator, where one of the two is gone or the file does not read back.
fn pair_file(programme: &Programme, pair: &Numbered, now: Moment) -> Result<Outgoing, String> {
    let card = hand_out::card(programme, &pair.made).ok_or_else(|| t!("pair-gone"))?;
    let text = files::write(&card, now);
    let file = Outgoing::of(Kind::Pair, text, |file| file.into_pair().is_ok_and(|again| again == card))?;
    Ok(Outgoing { kind: format!("{}-{}", file.kind, pair.number), ..file })
}

/// All files in one archive. There is none where one of them cannot be.
fn all_files(programme: &Programme, pairs: &[Numbered]) -> Result<Outgoing, String> {
    let now = clock::now();
    let one = |pair: &Numbered| pair_file(programme, pair, now).map(|file| (file.name("json"), file.bytes));
    let files = pairs.iter().map(one).collect::<Result<Vec<_>, _>>()?;
    Ok(Outgoing { kind: "pair-files".into(), ending: "zip", media_type: "application/zip", bytes: archive(&files) })
}

#[component]
fn Row(current: Current, pair: Numbered, away: Away) -> impl IntoView {
    let (number, mentor, mentee) = (pair.number, pair.mentor.clone(), pair.mentee.clone());
    let spoken = t!("pair-file-save-for", mentor = mentor.clone(), mentee = mentee.clone());
    let emails = pair.emails.clone();
    let names = (mentor.clone(), mentee.clone());
    let addresses = (!emails.is_empty()).then(|| view! { <Addresses emails names /> });
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let write = move |_| {
        let couples = couples(std::slice::from_ref(&pair));
        let file = pair_file(&current.get_untracked(), &pair, clock::now());
        away.save_then(file, move || handed_out(store, current, couples));
    };
    view! {
        <div class="pair-file-row">
            <span class="pair-file-number soft">{number}</span>
            <span class="pair-name mentor">{mentor}</span>
            <span class="pair-name mentee">{mentee}</span>
            <button class="button-quiet" aria-label=spoken on:click=write>{t!("pair-file-save")}</button>
            {addresses}
        </div>
    }
}

/// Where to send the file of a pair, to read and to copy into a message.
#[component]
fn Addresses(emails: Vec<String>, names: (String, String)) -> impl IntoView {
    let (mentor, mentee) = names;
    let spoken = t!("emails-copy-for", mentor = &*mentor, mentee = &*mentee);
    let copied = t!("emails-copied", mentor = &*mentor, mentee = &*mentee);
    let shown = emails.join(", ");
    let all = shown.clone();
    let copy = move |_| {
        let (all, copied) = (all.clone(), copied.clone());
        leptos::task::spawn_local(async move {
            match clipboard::copy(&all).await {
                Ok(()) => done::say(copied),
                Err(_) => done::say(t!("emails-not-copied")),
            }
        });
    };
    view! {
        <span class="pair-emails">{shown}</span>
        <button class="button-quiet pair-emails-copy" aria-label=spoken on:click=copy>{t!("emails-copy")}</button>
    }
}
