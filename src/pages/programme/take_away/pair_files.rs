//! One file a pair, for both partners: each by itself, or all at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Away, Place, Told};
use crate::codec::archive::archive;
use crate::codec::files::{self, Kind};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::save_file::Outgoing;
use crate::components::search_field::SearchField;
use crate::components::virtual_list::VirtualList;
use crate::domain::fold::fold;
use crate::domain::hand_out;
use crate::domain::id::{PairId, PersonId};
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::programme::Programme;
use crate::domain::rules::Couple;
use crate::domain::time::Moment;
use crate::pages::programme::about::Current;
use crate::platform::{clipboard, clock};
use crate::store::{Store, programme, results};
use crate::t;

/// A pair with the code that the name of its file carries in place of people's names.
#[derive(Clone)]
struct Coded {
    code: String,
    made: PairMade,
    mentor: String,
    mentee: String,
    /// Where to send the pair's file, of those who gave an address.
    emails: Vec<String>,
    /// Why it has no file, where one of the two is no longer here.
    left: Option<String>,
}

/// One file a pair, for both partners.
#[component]
pub fn PairFiles(current: Current, outcome: Arc<Outcome>, away: Away) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let all = coded(store, &current.get_untracked(), &outcome);
    let addresses = all.iter().any(|pair| !pair.emails.is_empty());
    let files: Vec<Coded> = all.iter().filter(|pair| pair.left.is_none()).cloned().collect();
    let count = files.len();
    let (all, files) = (StoredValue::new(all), StoredValue::new(files));
    let every = move |_| {
        let file = files.with_value(|files| all_files(&current.get_untracked(), files));
        away.save_then(Place::Archive, file, move || {
            handed_out(store, current, files.with_value(|files| couples(files)))
        });
    };
    let told = Memo::new(move |_| current.with(|programme| programme.handed_out_pairs()));
    let search = RwSignal::new(String::new());
    let shown = Memo::new_with_compare(
        move |_| {
            let sought = fold(&search.get());
            let found = |pair: &&Coded| fold(&pair.mentor).contains(&sought) || fold(&pair.mentee).contains(&sought);
            all.with_value(|all| all.iter().filter(found).cloned().collect::<Vec<_>>())
        },
        |_, _| true,
    );
    view! {
        <section class="stack pair-files" class:with-addresses=addresses aria-labelledby="files">
            <h2 id="files" class="on-screen">{t!("pair-files-title")}</h2>
            <p class="on-screen">{t!("pair-files-about")}</p>
            <ul class="holds on-screen">
                <li>{t!("pair-files-holds-who")}</li>
                <li>{t!("pair-files-holds-why")}</li>
                <li>{t!("pair-files-holds-not")}</li>
            </ul>
            <TableShown current />
            {(count > 0).then(|| view! {
                <div><button class="button" on:click=every>{t!("pair-files-save-all", count = count)}</button></div>
                <Told away place=Place::Archive />
                <p class="hint on-screen">{t!("pair-files-save-all-about")}</p>
            })}
            <SearchField id="pair-file-search" label=t!("pairs-search") value=search />
            <VirtualList
                items=shown key={|pair: &Coded| pair.code.clone()} label=t!("pair-files-title")
                row={move |pair: Coded| view! { <Row current pair away told /> }}
            />
            <div class="pair-files-told"><Told away place=Place::Pair /></div>
        </section>
    }
}

fn couples(pairs: &[Coded]) -> Vec<Couple> {
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
pub fn HandedOut(current: Current) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let left = Memo::new(move |_| current.with(|programme| programme.pairs_to_hand_out()));
    let say = move |_| handed_out(store, current, left.get_untracked().into_iter().collect());
    view! {
        <p role="status">{move || match left.with(|left| left.len()) {
            0 => t!("handed-out-all"),
            left => t!("handed-out-left", count = left),
        }}</p>
        <Show when=move || left.with(|left| !left.is_empty())>
            <div><button class="button-plain" on:click=say>{t!("handed-out-say")}</button></div>
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
            <label class="option on-screen">
                <input autocomplete="off" type="checkbox" aria-describedby="table-shown-about" prop:checked=shown on:change:target=change />
                <span class="option-label">{t!("table-shown")}</span>
                <span class="option-about" id="table-shown-about">{t!("table-shown-about")}</span>
            </label>
        }
    })
}

fn coded(store: Store, programme: &Programme, outcome: &Outcome) -> Vec<Coded> {
    let gone = |id: &PersonId| !programme.people.contains_key(id);
    let any_gone = outcome.pairs.iter().any(|made| gone(&made.mentor) || gone(&made.mentee));
    // Who left is called as when they were matched.
    let matched = programme.matched.as_ref().filter(|_| any_gone);
    let then = matched.and_then(|matched| results::as_of(store, &programme.id, matched));
    let known = |id: &PersonId| {
        let then = then.as_ref().and_then(|then| then.people.get(id));
        programme.people.get(id).or(then).map(|person| person.name.clone())
    };
    let left = |made: &PairMade| match (gone(&made.mentor), gone(&made.mentee)) {
        (false, false) => None,
        (true, true) => Some(t!("pair-file-both-left")),
        (mentor, _) => Some(match known(if mentor { &made.mentor } else { &made.mentee }) {
            Some(name) => t!("pair-file-left", person = name),
            None => t!("pair-file-one-left"),
        }),
    };
    let email = |id: &PersonId| programme.people.get(id).and_then(|person| person.email.clone());
    let ids: Vec<PairId> =
        outcome.pairs.iter().map(|made| PairId::of(&programme.id, &made.mentor, &made.mentee)).collect();
    let named = |(made, code): (&PairMade, String)| {
        let left = left(made);
        Coded {
            code,
            mentor: known(&made.mentor).unwrap_or_else(|| t!("person-gone")),
            mentee: known(&made.mentee).unwrap_or_else(|| t!("person-gone")),
            emails: match left {
                None => [&made.mentor, &made.mentee].into_iter().filter_map(email).collect(),
                Some(_) => Vec::new(),
            },
            left,
            made: made.clone(),
        }
    };
    outcome.pairs.iter().zip(hand_out::codes(&ids)).map(named).collect()
}

/// The file of one pair, read back and found to say the same; its name carries the pair's code and nobody's name.
///
/// # Errors
/// The sentence for the coordinator, where one of the two is gone or the file does not read back.
fn pair_file(programme: &Programme, pair: &Coded, now: Moment) -> Result<Outgoing, String> {
    let card = hand_out::card(programme, &pair.made).ok_or_else(|| t!("pair-gone"))?;
    let text = files::write(&card, now);
    let file = Outgoing::of(Kind::PAIR, text, |file| file.into_pair().is_ok_and(|again| again == card))?;
    Ok(Outgoing { kind: format!("{}-{}", file.kind, pair.code), ..file })
}

/// All files in one archive. There is none where one of them cannot be.
fn all_files(programme: &Programme, pairs: &[Coded]) -> Result<Outgoing, String> {
    let now = clock::now();
    let one = |pair: &Coded| pair_file(programme, pair, now).map(|file| (file.name("json"), file.bytes));
    let files = pairs.iter().map(one).collect::<Result<Vec<_>, _>>()?;
    Ok(Outgoing { kind: "pair-files".into(), ending: "zip", media_type: "application/zip", bytes: archive(&files) })
}

#[component]
fn Row(current: Current, pair: Coded, away: Away, told: Memo<BTreeSet<Couple>>) -> impl IntoView {
    let Coded { code, mentor, mentee, emails, left, .. } = pair.clone();
    let couple = (pair.made.mentor.clone(), pair.made.mentee.clone());
    let is_told = move || told.with(|told| told.contains(&couple));
    let row = match left {
        Some(left) => view! { <p class="pair-emails">{left}</p> }.into_any(),
        None => view! { <Files current pair away emails /> }.into_any(),
    };
    view! {
        <div class="pair-file-row">
            <span class="pair-file-code soft">
                {code}
                {move || is_told().then(|| view! { <span class="pair-file-told">{t!("pair-file-told")}</span> })}
            </span>
            <span class="pair-name mentor">{mentor}</span>
            <span class="pair-name mentee">{mentee}</span>
            {row}
        </div>
    }
}

/// Where to send the file of a pair, and what can be done with both.
#[component]
fn Files(current: Current, pair: Coded, away: Away, emails: Vec<String>) -> impl IntoView {
    let (mentor, mentee) = (pair.mentor.clone(), pair.mentee.clone());
    let spoken = t!("pair-file-save-for", mentor = &*mentor, mentee = &*mentee);
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let write = move |_| {
        let couples = couples(std::slice::from_ref(&pair));
        let file = pair_file(&current.get_untracked(), &pair, clock::now());
        away.save_then(Place::Pair, file, move || handed_out(store, current, couples));
    };
    let addresses = (!emails.is_empty()).then(|| view! { <p class="pair-emails">{addresses(&emails)}</p> });
    let copy = (!emails.is_empty()).then(|| view! { <Copy all=emails.join(", ") mentor mentee /> });
    view! {
        {addresses}
        <div class="pair-file-acts">
            <button class="button-quiet" aria-label=spoken on:click=write>{t!("pair-file-save")}</button>
            {copy}
        </div>
    }
}

/// The addresses, each of which breaks best before its @.
fn addresses(emails: &[String]) -> impl IntoView + use<> {
    let last = emails.len().saturating_sub(1);
    let one = |(place, email): (usize, &String)| {
        let (name, host) = email.split_at(email.rfind('@').unwrap_or(0));
        let (name, host) = (name.to_string(), host.to_string());
        view! { <span class="pair-email">{name}<wbr />{host}{(place < last).then_some(", ")}</span> }
    };
    emails.iter().enumerate().map(one).collect_view()
}

/// Copies the addresses, for a message.
#[component]
fn Copy(all: String, mentor: String, mentee: String) -> impl IntoView {
    let spoken = t!("emails-copy-for", mentor = &*mentor, mentee = &*mentee);
    let copied = t!("emails-copied", mentor = &*mentor, mentee = &*mentee);
    let copy = move |_| {
        let (all, copied) = (all.clone(), copied.clone());
        spawn_local(async move {
            match clipboard::copy(&all).await {
                Ok(()) => done::say(copied),
                Err(_) => done::say(t!("emails-not-copied")),
            }
        });
    };
    view! { <button class="button-quiet" aria-label=spoken on:click=copy>{t!("emails-copy")}</button> }
}
