//! Who may see what: every field with its audience, as it is usual until the person says otherwise.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::{HINT, QuestionPage};
use super::words;
use crate::components::choices::{Choice, Choices};
use crate::components::page::HEADING;
use crate::components::select::Select;
use crate::domain::audience::{Audience, Field};
use crate::domain::profile::{Draft, Given};
use crate::store::content;
use crate::t;

#[component]
pub fn WhoSees(asked: Asked) -> impl IntoView {
    let draft = asked.draft.clone();
    let chosen: BTreeMap<Field, RwSignal<Audience>> = draft
        .fields(&content::background())
        .into_iter()
        .map(|field| (field, RwSignal::new(offered(&draft, field))))
        .collect();
    let topics = topics_of(&chosen);
    let all = chosen.clone();
    let answer = move || {
        Ok(all.iter().map(|(field, audience)| Given::Audience { field: *field, audience: audience.get() }).collect())
    };
    let other = words::other_of(&draft);
    let (title, yes, no) = match (draft.between_two, &other) {
        (true, Some(name)) => {
            (t!("who-sees-question-named", name = &**name), t!("who-sees-yes-two"), t!("who-sees-no-two"))
        }
        (true, None) => (t!("who-sees-question-two"), t!("who-sees-yes-two"), t!("who-sees-no-two")),
        (false, _) => (t!("who-sees-question"), t!("who-sees-yes"), t!("who-sees-no")),
    };
    let usual = match (draft.between_two, &other) {
        (true, Some(name)) => t!("who-sees-usual-named", name = &**name),
        (true, None) => t!("who-sees-usual-two"),
        (false, _) if !draft.asked_items(&content::background()).is_empty() => t!("who-sees-usual-background"),
        (false, _) => t!("who-sees-usual"),
    };
    // A name has no place in the browser's history.
    let tab = other.is_some().then(|| t!("who-sees-tab"));
    let choices = vec![
        Choice::new(true, t!("who-sees-yes-label")).about(yes),
        Choice::new(false, t!("who-sees-no-label")).about(no),
    ];
    let changed = {
        let (asked, set) = (asked.clone(), chosen.clone());
        Callback::new(move |shown: bool| show_topics(&asked, &set, shown))
    };
    let error = asked.error("topics");
    let (of, set) = (draft.clone(), chosen.clone());
    let now = move || now(&of, &set);
    let rows = chosen.into_iter().map(|(field, audience)| row(&asked, field, audience)).collect_view();
    view! {
        <QuestionPage asked=asked.clone() title tab hint=t!("who-sees-hint") answer>
            <Choices name="topics" labelled_by=HEADING described_by=HINT choices chosen=topics changed error />
            <p>{usual}</p>
            <details class="more" open=asked.changing>
                <summary>{t!("who-sees-change")}</summary>
                <dl class="who-sees-now" aria-live="polite">{now}</dl>
                <div class="who-sees">{rows}</div>
            </details>
        </QuestionPage>
    }
}

/// The fields of which the one question on the page is asked.
const TOPICS: [Field; 2] = [Field::Offers, Field::Wishes];

/// What is set for a field when the page opens: its owner's word; else, for topics, that the partner sees them, which is
/// asked here; else the usual.
fn offered(draft: &Draft, field: Field) -> Audience {
    match draft.audiences.said(field) {
        None if TOPICS.contains(&field) => Audience::Partner,
        _ => draft.audience(field, &content::background()),
    }
}

/// Whether the partner sees the topics, as the fields are set now; `None` where one is seen and the other is not.
fn topics_of(set: &BTreeMap<Field, RwSignal<Audience>>) -> RwSignal<Option<bool>> {
    let fields = TOPICS.map(|field| set.get(&field).copied());
    let shown = RwSignal::new(None);
    Effect::new(move |_| {
        let seen = fields.map(|audience| audience.is_some_and(|audience| audience.get().admits(Audience::Partner)));
        shown.set((seen[0] == seen[1]).then_some(seen[0]));
    });
    shown
}

/// Lets the partner see the topics, or not; who lets everyone see them keeps to that.
fn show_topics(asked: &Asked, set: &BTreeMap<Field, RwSignal<Audience>>, shown: bool) {
    for field in TOPICS {
        let Some(&audience) = set.get(&field) else { continue };
        let before = audience.get_untracked();
        if before.admits(Audience::Partner) == shown {
            continue;
        }
        let now = if shown { Audience::Partner } else { Audience::Organiser };
        audience.set(now);
        asked.mark(Given::Audience { field, audience: now }, move || audience.set(before));
    }
}

/// Who sees what as it stands, the narrowest audience first.
fn now(draft: &Draft, set: &BTreeMap<Field, RwSignal<Audience>>) -> impl IntoView + use<> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for audience in Audience::ALL {
        let seen = set.iter().filter(|(_, chosen)| chosen.get() == audience);
        let fields: Vec<String> = seen.map(|(field, _)| words::field(*field)).collect();
        let by = words::seen_by(draft, audience);
        match groups.last_mut() {
            Some((last, all)) if *last == by => all.extend(fields),
            _ => groups.push((by, fields)),
        }
    }
    groups.retain(|(_, fields)| !fields.is_empty());
    let row = |(by, fields): (String, Vec<String>)| {
        let fields = fields.into_iter().map(|field| view! { <li>{field}</li> }).collect_view();
        view! { <div><dt>{t!("who-sees-by", by = by)}</dt><dd><ul>{fields}</ul></dd></div> }
    };
    groups.into_iter().map(row).collect_view()
}

/// A field: who may see it, and what that does. What there is nothing to choose about is only said.
fn row(asked: &Asked, field: Field, audience: RwSignal<Audience>) -> Option<AnyView> {
    let draft = asked.draft.clone();
    let choices = draft.choices(field, &content::background());
    if field == Field::Name {
        return Some(name_row(asked, audience).into_any());
    }
    if choices.len() < 2 {
        return None;
    }
    let select = audience_select(asked, format!("sees-{}", field.name()), words::field(field), field, audience);
    let does = move || does(&draft, field, audience.get());
    Some(view! { <div class="who-sees-row">{select}<p class="soft">{does}</p></div> }.into_any())
}

/// The name: the partner sees it in any case. Whether everyone in a programme does is to be chosen.
fn name_row(asked: &Asked, audience: RwSignal<Audience>) -> impl IntoView + use<> {
    let between_two = asked.draft.between_two;
    let asked = asked.clone();
    let toggle = move |_| {
        let before = audience.get_untracked();
        let now = if before == Audience::Everyone { Audience::Partner } else { Audience::Everyone };
        audience.set(now);
        asked.mark(Given::Audience { field: Field::Name, audience: now }, move || audience.set(before));
    };
    let to_everyone = (!between_two).then(|| {
        view! {
            <label class="option">
                <input
                    autocomplete="off"
                    type="checkbox" id="sees-name"
                    prop:checked=move || audience.get() == Audience::Everyone on:change=toggle
                />
                <span class="option-label">{t!("name-to-everyone")}</span>
            </label>
        }
    });
    view! {
        <div class="who-sees-row">
            <p class="who-sees-name">{words::field(Field::Name)}</p>
            <p class="soft">{if between_two { t!("does-name-two") } else { t!("does-name") }}</p>
            {to_everyone}
        </div>
    }
}

/// The list of audiences of a field, stored as soon as one is chosen.
pub fn audience_select(
    asked: &Asked,
    id: String,
    label: String,
    field: Field,
    audience: RwSignal<Audience>,
) -> impl IntoView + use<> {
    let choices = asked.draft.choices(field, &content::background());
    let options = choices.iter().map(|choice| words::seen_by_in_list(&asked.draft, *choice)).collect();
    let places = choices.clone();
    // What was chosen before may not be among the choices: the nearest counts.
    let chosen = Signal::derive(move || {
        let audience = audience.get();
        places.iter().rposition(|choice| *choice <= audience).unwrap_or(0)
    });
    let asked = asked.clone();
    let choose = move |place: usize| {
        let Some(&choice) = choices.get(place) else { return };
        let before = audience.get_untracked();
        audience.set(choice);
        asked.mark(Given::Audience { field, audience: choice }, move || audience.set(before));
    };
    view! { <Select id label options chosen choose /> }
}

/// What an audience does for a field, in words.
pub fn does(draft: &Draft, field: Field, audience: Audience) -> String {
    if draft.between_two {
        return match audience {
            Audience::OnlyMe | Audience::Organiser => t!("does-only-me-two"),
            _ => t!("does-partner-two"),
        };
    }
    match (field, audience) {
        (Field::Offers, Audience::Partner) => t!("does-offers"),
        (Field::Wishes, Audience::Partner) => t!("does-wishes"),
        (Field::Background(_), Audience::Organiser) => t!("does-background"),
        (_, Audience::OnlyMe) => t!("does-only-me"),
        (_, Audience::Organiser) => t!("does-organiser"),
        (_, Audience::Partner) => t!("does-partner"),
        (_, Audience::Everyone) => t!("does-everyone"),
    }
}
