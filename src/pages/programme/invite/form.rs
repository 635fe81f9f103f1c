//! What the invitation asks and promises, as the coordinator writes it down.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::background::Background;
use super::marks::Marks;
use super::topics::{self, TopicChoice};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::{ErrorSummary, Wrong};
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::HEADING;
use crate::components::route::Route;
use crate::components::words::LANGUAGE;
use crate::domain::background::BackgroundItem;
use crate::domain::invitation::Terms;
use crate::domain::pair::MOST_IN_TEXT;
use crate::domain::terms::{FEWEST_TOPICS, TermsFault, TermsForm};
use crate::domain::time::Day;
use crate::domain::topic::TopicId;
use crate::pages::programme::about::Current;
use crate::platform::{clock, device};
use crate::store::{Store, programme};
use crate::t;

const ORGANISER: &str = "terms-organiser";
const PURPOSE: &str = "terms-purpose";
const PRIVACY: &str = "terms-privacy";
const ANSWER_BY: &str = "terms-answer-by";
const KEEP_UNTIL: &str = "terms-keep-until";

fn words(fault: TermsFault) -> Wrong {
    let long = || t!("text-too-long", most = MOST_IN_TEXT);
    match fault {
        TermsFault::NoOrganiser => wrong(ORGANISER, t!("terms-no-organiser")),
        TermsFault::LongOrganiser => wrong(ORGANISER, long()),
        TermsFault::NoPurpose => wrong(PURPOSE, t!("terms-no-purpose")),
        TermsFault::LongPurpose => wrong(PURPOSE, long()),
        TermsFault::NoPrivacy => wrong(PRIVACY, t!("terms-no-privacy")),
        TermsFault::LongPrivacy => wrong(PRIVACY, long()),
        TermsFault::FewTopics => wrong(topics::FIRST, t!("terms-few-topics", fewest = FEWEST_TOPICS)),
        TermsFault::NoAnswerDay => wrong(ANSWER_BY, t!("terms-no-day")),
        TermsFault::AnswerPast => wrong(ANSWER_BY, t!("terms-past")),
        TermsFault::NoKeepDay => wrong(KEEP_UNTIL, t!("terms-no-day")),
        TermsFault::KeepPast => wrong(KEEP_UNTIL, t!("terms-past")),
        TermsFault::KeepBeforeAnswer => wrong(KEEP_UNTIL, t!("terms-keep-before-answer")),
    }
}

/// What is on the form.
#[derive(Clone, Copy)]
struct Fields {
    organiser: RwSignal<String>,
    purpose: RwSignal<String>,
    privacy: RwSignal<String>,
    some: RwSignal<Option<bool>>,
    topics: Marks,
    background: Marks,
    answer_by: RwSignal<String>,
    keep_until: RwSignal<String>,
}

impl Fields {
    /// What was typed before, or the terms as they are, or good words to begin with.
    fn new(draft: &mut Draft, terms: Option<&Terms>, programme: &str) -> Self {
        let day = |of: fn(&Terms) -> Option<Day>| terms.and_then(of).map(|day| day.to_string()).unwrap_or_default();
        let topics = Marks::text(terms.into_iter().flat_map(|terms| terms.topics.iter().map(TopicId::as_str)));
        let asked =
            Marks::text(terms.into_iter().flat_map(|terms| terms.background.iter().map(|item| item.0.as_str())));
        let purpose = || t!("terms-purpose-words", programme = programme);
        let privacy = || t!("terms-privacy-words");
        let topics = Marks(draft.field("topics", topics));
        Self {
            organiser: draft.field("organiser", terms.map(|terms| terms.organiser.clone()).unwrap_or_default()),
            purpose: draft.field("purpose", terms.map_or_else(purpose, |terms| terms.purpose.clone())),
            privacy: draft.field("privacy", terms.map_or_else(privacy, |terms| terms.privacy.clone())),
            some: RwSignal::new(Some(!topics.all().is_empty())),
            topics,
            background: Marks(draft.field("background", asked)),
            answer_by: draft.field("answer-by", day(|terms| terms.answer_by)),
            keep_until: draft.field("keep-until", day(|terms| terms.keep_until)),
        }
    }

    fn form(self) -> TermsForm {
        let picked = || self.topics.all().into_iter().map(TopicId::new).collect();
        TermsForm {
            organiser: self.organiser.get(),
            purpose: self.purpose.get(),
            privacy: self.privacy.get(),
            topics: (self.some.get() == Some(true)).then(picked),
            background: self.background.all().iter().filter_map(|key| key.parse().ok()).map(BackgroundItem).collect(),
            answer_by: self.answer_by.get(),
            keep_until: self.keep_until.get(),
        }
    }
}

#[component]
pub fn TermsFields(store: Store, current: Current, changing: RwSignal<bool>) -> impl IntoView {
    let programme = current.get_untracked();
    let before = StoredValue::new(programme.terms.clone());
    let mut draft = Draft::of(&Route::Invite(programme.id.clone()));
    let fields = Fields::new(&mut draft, programme.terms.as_ref(), &programme.name);
    let faults = Faults::default();
    let busy = Busy::default();
    let kept = draft.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let terms = match fields.form().check(clock::today(), before.get_value().as_ref()) {
            Ok(terms) => terms,
            Err(found) => return faults.set(found.into_iter().map(words).collect()),
        };
        let kept = kept.clone();
        busy.run(async move {
            programme::set_terms(store, &current.get_untracked().id, terms).await?;
            kept.forget();
            done::say(t!("terms-kept"));
            changing.set(false);
            device::scroll_to_top();
            device::focus(HEADING);
            Ok(())
        });
    };
    let was = programme.terms.is_some();
    view! {
        <form class="stack-wide" novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <TextField
                id=ORGANISER label=t!("terms-organiser") hint=t!("terms-organiser-hint") value=fields.organiser
                error=about(faults, ORGANISER)
            />
            <TextField
                id=PURPOSE label=t!("terms-purpose") hint=t!("terms-purpose-hint") value=fields.purpose long=true
                error=about(faults, PURPOSE)
            />
            <TextField
                id=PRIVACY label=t!("terms-privacy") hint=t!("terms-privacy-hint") value=fields.privacy long=true
                error=about(faults, PRIVACY)
            />
            <DayField id=ANSWER_BY label=t!("terms-answer-by") hint=t!("terms-answer-by-hint") value=fields.answer_by error=about(faults, ANSWER_BY) />
            <DayField id=KEEP_UNTIL label=t!("terms-keep-until") hint=t!("terms-keep-until-hint") value=fields.keep_until error=about(faults, KEEP_UNTIL) />
            <TopicChoice some=fields.some marks=fields.topics error=about(faults, topics::FIRST) />
            <Background marks=fields.background />
            <div class="row form-end">
                <button class="button" type="submit">{t!("terms-keep")}</button>
                {was.then(|| view! { <button class="button-quiet" type="button" on:click=move |_| changing.set(false)>{t!("terms-as-before")}</button> })}
            </div>
        </form>
    }
}

/// A day, which it says again in words: a date field may show the month first.
#[component]
fn DayField(
    id: &'static str,
    label: String,
    hint: String,
    value: RwSignal<String>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let in_words = move || {
        value
            .with(|day| day.parse().ok())
            .map(|day: Day| view! { <p class="hint">{t!("terms-day", day = clock::in_words(day, LANGUAGE))}</p> })
    };
    view! {
        <div class="stack">
            <TextField id label hint value kind="date" error />
            {in_words}
        </div>
    }
}
