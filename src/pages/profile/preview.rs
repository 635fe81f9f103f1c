//! What the file will hold, word for word, before it is saved.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{SAVED, check_of};
use super::consent::{Asking, paragraphs};
use super::notice::Notice;
use super::words;
use crate::codec::files::{self, Contents, Kind, Leaves};
use crate::components::held::{self, Held};
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::components::save_file::{Outgoing, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::components::week;
use crate::components::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::audience::{Audience, Field};
use crate::domain::disclosure::{DisclosedProfile, disclose};
use crate::domain::profile::Draft;
use crate::platform::{clock, device};
use crate::store::{Store, content, profile};
use crate::t;

#[component]
pub fn Preview(store: Store, draft: Draft) -> impl IntoView {
    let id = draft.id.clone();
    if draft.withdrawn.is_some() {
        return view! { <Notice store draft /> }.into_any();
    }
    let Some(person) = draft.person(&content::background()) else {
        // The check page says what is missing.
        check_of(&id).go_instead();
        return ().into_any();
    };
    let disclosed = disclose(&person, draft.reader());
    let holding = held(&draft, &disclosed, &content::topics());
    let kept = kept(&draft);
    let asking = draft.consent.is_none().then(|| Asking::of(&draft));
    let (agreed, save) = match asking {
        Some(asking) => (Some(asking), t!("own-file-agree-save")),
        None => (None, t!("own-file-save")),
    };
    let to_agree = agreed.as_ref().map(|asking| (asking.words(), asking.purpose.clone()));
    let sealed_to = draft.invitation.as_ref().map(|invitation| invitation.key.clone());
    let saving = Saving::new("own-file", sealed_to);
    let agree_and_save = {
        let id = id.clone();
        move |_| {
            let (id, to_agree) = (id.clone(), to_agree.clone());
            spawn_local(async move {
                match agreed_file(store, &id, to_agree).await {
                    Some(file) => saving.save(file, move |_| spawn_local(note_saved(store, id))),
                    // The app says at the top of the page what is the matter.
                    None => device::scroll_to_top(),
                }
            });
        }
    };
    let lead = if draft.between_two { t!("own-file-lead-two") } else { t!("own-file-lead") };
    view! {
        <Page title=t!("own-file-title") kicker=t!("own-file-kicker") back=(check_of(&id), t!("check-title"))>
            <p class="lead">{lead}</p>
            <section class="stack" aria-labelledby="inside">
                <h2 id="inside">{t!("own-file-inside")}</h2>
                <dl class="summary summary-plain">{held::rows(holding, &t!("own-file-left-out"))}</dl>
            </section>
            <section class="stack" aria-labelledby="outside">
                <h2 id="outside">{t!("own-file-not-title")}</h2>
                <ul>
                    {kept.into_iter().map(|kept| view! { <li>{kept}</li> }).collect_view()}
                    <li>{t!("own-file-not-device")}</li>
                    <li>{t!("own-file-not-others")}</li>
                    <li>{t!("own-file-not-before")}</li>
                </ul>
            </section>
            <section class="stack" aria-labelledby="later">
                <h2 id="later">{if draft.between_two { t!("own-file-later-two") } else { t!("own-file-later-title") }}</h2>
                <ul>{later(&draft).into_iter().map(|sees| view! { <li>{sees}</li> }).collect_view()}</ul>
            </section>
            {agreed.map(|asking| view! {
                <section class="stack" aria-labelledby="agreeing">
                    <h2 id="agreeing">{t!("own-file-agree-title")}</h2>
                    {paragraphs(asking.lines)}
                    <p class="soft">{t!("agree-record")}</p>
                </section>
            })}
            <Protection saving />
            <SavingNews saving />
            <div><button class="button" on:click=agree_and_save>{save}</button></div>
        </Page>
    }
    .into_any()
}

/// Notes the consent where it is still to be given, and writes the file, or gives the sentence that says why not. Nothing
/// where the app says it.
async fn agreed_file(
    store: Store,
    id: &crate::domain::id::PersonId,
    to_agree: Option<(String, String)>,
) -> Option<Result<Outgoing, String>> {
    if let Some((words, purpose)) = to_agree {
        profile::agree(store, id, words, purpose).await.ok()?;
    }
    // As it is now, with what was just agreed to.
    let draft = profile::draft(store, id)?;
    let disclosed = disclose(&draft.person(&content::background())?, draft.reader());
    let same = |contents: Contents| matches!(contents, Contents::Profile(again) if *again == *disclosed.shown());
    Some(write(&disclosed, same))
}

/// Notes that the file was saved, and goes to the page that says what to do with it.
pub async fn note_saved(store: Store, id: crate::domain::id::PersonId) {
    let visit = Visit::now();
    match profile::saved(store, &id).await {
        Ok(()) => visit.go(&Route::Question(id, SAVED.into())),
        Err(_) => device::scroll_to_top(),
    }
}

/// Writes a file, and reads it back: only where it says the same is it to be saved.
pub fn write(contents: &impl Leaves, same: impl FnOnce(Contents) -> bool) -> Result<Outgoing, String> {
    let text = files::write(contents, clock::now());
    Outgoing::of(Kind::PROFILE, text, |file| same(file.contents))
}

/// Every part of the file, from the same disclosed value that is written, each with who will see it.
fn held(draft: &Draft, disclosed: &DisclosedProfile, topics: &Topics) -> Vec<Held> {
    let person = disclosed.shown();
    let reader = disclosed.audience();
    let seen = |field: Field| match (draft.says(field), draft.between_two) {
        (false, _) => None,
        (true, true) => Some(t!("own-file-seen-two")),
        (true, false) => Some(words::seen(draft, field)),
    };
    let known =
        person.answers.iter().filter(|(_, answer)| answer.willing).map(|(topic, answer)| {
            t!("own-file-known", topic = topics.label(topic), level = words::known(answer.level))
        });
    let wished = person.answers.iter().filter(|(_, answer)| answer.wish.get() > 0).map(|(topic, answer)| {
        let (wish, level) = (words::wished(answer.wish), words::today_of(*answer));
        t!("own-file-wished", topic = topics.label(topic), wish = wish, level = level)
    });
    let holds = |field: Field| match field {
        Field::Name => vec![person.name.clone()],
        Field::Offers => known.clone().collect(),
        Field::Wishes => wished.clone().collect(),
        Field::Languages => person.languages.iter().map(|value| words::language(value)).collect(),
        Field::Times => person.availability.map(week::times).unwrap_or_default(),
        Field::Team => person.team.iter().cloned().collect(),
        Field::Capacity => vec![words::partners(person.capacity)],
        Field::Background(question) => {
            let stated = person.background.get(&question).map(|answer| words::background(question, answer));
            let used = person.for_matching.contains(&question).then(|| t!("check-used"));
            stated.into_iter().flatten().chain(used).collect()
        }
    };
    let mut held: Vec<Held> = draft
        .fields(&content::background())
        .into_iter()
        .filter(|field| draft.audience(*field, &content::background()).admits(reader))
        .map(|field| Held { name: words::field(field), holds: holds(field), about: seen(field) })
        .collect();
    if !draft.between_two {
        held.insert(1, Held { name: t!("own-file-role"), holds: vec![words::role(person.role)], about: None });
    }
    let code = vec![person.id.to_string()];
    held.push(Held { name: t!("own-file-code"), holds: code, about: Some(t!("own-file-code-about")) });
    let agreed = match &person.agreed {
        Some(agreed) => t!("own-file-consent-when", when = clock::moment_in_words(agreed.at, LANGUAGE)),
        None => t!("own-file-consent-now"),
    };
    held.push(Held { name: t!("own-file-consent"), holds: vec![agreed], about: None });
    held.push(Held { name: t!("own-file-itself"), holds: vec![t!("own-file-itself-about")], about: None });
    held
}

/// The fields that the file leaves out by their owner's word.
fn kept(draft: &Draft) -> Vec<String> {
    let kept = draft
        .fields(&content::background())
        .into_iter()
        .filter(|field| !draft.audience(*field, &content::background()).admits(draft.reader()));
    let kept = kept.filter(|field| draft.says(*field));
    kept.map(|field| t!("own-file-kept", field = words::field(field))).collect()
}

/// What the partner will see, and what not.
fn later(draft: &Draft) -> Vec<String> {
    let sees = |field: Field| draft.audience(field, &content::background()).admits(Audience::Partner);
    let name = if draft.between_two { t!("own-file-later-name-two") } else { t!("own-file-later-name") };
    let mut all = vec![name];
    if sees(Field::Offers) {
        all.push(t!("own-file-later-offers"));
    }
    if sees(Field::Wishes) {
        all.push(t!("own-file-later-wishes"));
    }
    if sees(Field::Offers) && sees(Field::Wishes) && !draft.between_two {
        all.push(t!("own-file-later-gain"));
    }
    let others = draft
        .fields(&content::background())
        .into_iter()
        .filter(|field| !matches!(field, Field::Name | Field::Offers | Field::Wishes));
    all.extend(
        others
            .filter(|field| sees(*field) && draft.says(*field))
            .map(|field| t!("own-file-later-field", field = words::field(field))),
    );
    if !draft.between_two {
        if !sees(Field::Offers) {
            all.push(t!("own-file-later-no-offers"));
        }
        if !sees(Field::Wishes) {
            all.push(t!("own-file-later-no-wishes"));
        }
        all.push(t!("own-file-later-not"));
    }
    all
}
