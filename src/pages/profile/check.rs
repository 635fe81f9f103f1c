//! Every answer on one page, each with a way to change it, and what is still missing.

use leptos::prelude::*;

use super::asked::{HISTORY, PREVIEW, change_of, page_of, start_of};
use super::{withdraw, words};
use crate::components::busy::Busy;
use crate::components::instrument::answer_lines;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::components::week;
use crate::components::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::audience::Field;
use crate::domain::background::BackgroundItem;
use crate::domain::instrument::Item;
use crate::domain::profile::Draft;
use crate::domain::questionnaire::{self, Question};
use crate::domain::time::Availability;
use crate::domain::topic::TopicId;
use crate::platform::clock;
use crate::store::{Store, content, two};
use crate::t;

/// One answer: what was asked, what was answered, what is to be changed.
struct Row {
    asked: String,
    answered: Vec<String>,
    question: Question,
    /// The field that the row alone shows: who sees it is said beside it.
    field: Option<Field>,
}

#[component]
pub fn Check(draft: Draft) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let state = store.state();
    let back = match questionnaire::order(&draft, &content::background()).last() {
        Some(last) => page_of(&draft, last),
        None => start_of(&draft).0,
    };
    let id = draft.id.clone();
    let history = Route::Question(id.clone(), HISTORY.into());
    // As they are now: an answer may be taken back while the page is open.
    let now = Memo::new(move |_| state.with(|state| state.profiles.get(&id).cloned()).unwrap_or_else(|| draft.clone()));
    view! {
        <Page title=t!("check-title") kicker=t!("check-kicker") back=(back, t!("question-back"))>
            {move || now.with(on_paper)}
            {move || now.with(|draft| answers(store, draft))}
            <p><a href=history.href()>{t!("history-open")}</a></p>
        </Page>
    }
}

/// What only the paper says: for which programme these answers are, and of which day.
fn on_paper(draft: &Draft) -> impl IntoView + use<> {
    let programme = draft.invitation.as_ref().map(|invitation| view! { <p>{invitation.name.clone()}</p> });
    let day = clock::in_words(clock::today(), LANGUAGE);
    view! { <div class="printed">{programme}<p>{t!("check-printed", day = day)}</p></div> }
}

/// All answers, with what is missing and what comes next.
fn answers(store: Store, draft: &Draft) -> impl IntoView + use<> {
    let topics = content::topics();
    let missing = questionnaire::missing(draft);
    let background = of_background(draft);
    let onward = match missing.first() {
        None if draft.between_two => view! { <DoneOfTwo store draft=draft.clone() /> }.into_any(),
        None => onward(t!("check-next"), Route::Question(draft.id.clone(), PREVIEW.into()), t!("check-go")).into_any(),
        Some(first) => onward(t!("check-before"), change_of(draft, first), t!("check-go-missing")).into_any(),
    };
    view! {
        {draft.withdrawn.and_then(|_| withdraw::standing(draft))}
        {(!missing.is_empty()).then(|| lacking(draft, &missing))}
        <Part draft=draft.clone() title=t!("check-about-you") rows=about_you(draft) />
        <Part
            draft=draft.clone() title=t!("check-help") rows=to_help(draft, &topics) field=Field::Offers
            picks=(Question::CanHelp, t!("check-help-picks"))
        />
        <Part
            draft=draft.clone() title=t!("check-learn") rows=to_learn(draft, &topics) field=Field::Wishes
            picks=(Question::WouldLike, t!("check-learn-picks"))
        />
        <Part draft=draft.clone() title=t!("check-meeting") rows=to_meet(draft) />
        {(!background.is_empty()).then(|| view! {
            <Part draft=draft.clone() title=t!("check-background") rows=background />
        })}
        {draft.withdrawn.is_none().then_some(onward)}
        {draft.consent.as_ref().and_then(|_| withdraw::standing(draft))}
    }
}

/// What comes next, and the way to it.
fn onward(what: String, to: Route, go: String) -> impl IntoView {
    view! {
        <section class="stack not-printed">
            <p>{what}</p>
            <div><a class="button" href=to.href()>{go}</a></div>
        </section>
    }
}

/// What comes next where two people have no coordinator: one is done, and it is the other's turn; or both are.
#[component]
fn DoneOfTwo(store: Store, draft: Draft) -> impl IntoView {
    let preview = Route::Question(draft.id.clone(), PREVIEW.into()).href();
    let others = two::now(store);
    let other = others.waiting.iter().find(|other| other.id != draft.id && !other.name.trim().is_empty());
    let others_are_done = other.is_none() && others.done.iter().any(|known| known.person().id != draft.id);
    let (about, go) = match (draft.handed_on.is_some(), other, others_are_done) {
        (true, ..) => (None, t!("check-two-back")),
        (false, Some(other), _) => (Some(t!("check-two-hand-about")), t!("check-two-hand", name = &*other.name)),
        (false, None, true) => (None, t!("check-two-see")),
        (false, None, false) => (Some(t!("check-two-hand-about")), t!("check-two-hand-nameless")),
    };
    let busy = Busy::default();
    let (id, handed_on) = (draft.id.clone(), draft.handed_on.is_some());
    let done = move |_| {
        let id = id.clone();
        busy.run(async move {
            let visit = Visit::now();
            if !handed_on {
                two::hand_on(store, &id).await?;
            }
            visit.go_instead(&Route::Two);
            Ok(())
        });
    };
    view! {
        <section class="stack not-printed">
            {about.map(|about| view! { <p>{about}</p> })}
            <div><button class="button" on:click=done>{go}</button></div>
            <p><a href=preview>{t!("check-two-file")}</a></p>
        </section>
    }
}

/// What is missing, each with a link to its question.
fn lacking(draft: &Draft, missing: &[Question]) -> impl IntoView + use<> {
    let links = missing
        .iter()
        .map(|question| {
            view! { <li><a href=change_of(draft, question).href()>{name_of(question)}</a></li> }
        })
        .collect_view();
    view! {
        <div class="notice check-lacking">
            <div>
                <p class="notice-title">{t!("check-missing", count = missing.len())}</p>
                <ul>{links}</ul>
            </div>
        </div>
    }
}

/// What a question that needs an answer is called.
fn name_of(question: &Question) -> String {
    match question {
        Question::Name => t!("check-name"),
        Question::Role => t!("check-role"),
        Question::CanHelp => t!("check-help"),
        _ => t!("check-learn"),
    }
}

fn about_you(draft: &Draft) -> Vec<Row> {
    let one = |asked, answered: Option<String>, question, field| Row {
        asked,
        answered: answered.into_iter().filter(|text| !text.is_empty()).collect(),
        question,
        field,
    };
    let name = one(t!("check-name"), Some(draft.name.clone()), Question::Name, Some(Field::Name));
    if draft.between_two {
        return vec![name];
    }
    vec![
        name,
        one(t!("check-role"), draft.role.map(words::role), Question::Role, None),
        one(t!("check-team"), draft.team.clone(), Question::Team, Some(Field::Team)),
    ]
}

fn of_background(draft: &Draft) -> Vec<Row> {
    let about = content::background();
    let person = draft.person(&about);
    let row = |item: &Item| {
        let key = BackgroundItem(item.key);
        let mut answered = draft.stated(key).map(|answer| answer_lines(&about, item, answer)).unwrap_or_default();
        if person.as_ref().is_some_and(|person| person.for_matching.contains(&key)) {
            answered.push(t!("check-used"));
        }
        let asked = item.label.clone();
        Row { asked, answered, question: Question::Background(key), field: Some(Field::Background(key)) }
    };
    draft.asked_items(&about).into_iter().map(row).collect()
}

fn to_help(draft: &Draft, topics: &Topics) -> Vec<Row> {
    let row = |topic: &TopicId| {
        let level = words::known(draft.answer(topic).level);
        rating(topics, topic, vec![level], draft.level(topic).is_some(), Question::Level(topic.clone()))
    };
    draft.can_help.iter().map(row).collect()
}

fn to_learn(draft: &Draft, topics: &Topics) -> Vec<Row> {
    let row = |topic: &TopicId| {
        let answer = draft.answer(topic);
        let question = Question::Learn(topic.clone());
        let today = t!("check-today", level = words::today_of(answer));
        rating(
            topics,
            topic,
            vec![words::wished(answer.wish), today],
            question.answered(draft, &content::background()),
            question,
        )
    };
    draft.would_like.iter().map(row).collect()
}

/// A rating, and whether it is the person's own or the usual one.
fn rating(topics: &Topics, topic: &TopicId, mut answered: Vec<String>, own: bool, question: Question) -> Row {
    if !own {
        answered.push(t!("check-usual"));
    }
    Row { asked: topics.label(topic).to_string(), answered, question, field: None }
}

fn to_meet(draft: &Draft) -> Vec<Row> {
    let languages = draft.languages.iter().flatten().map(|value| words::language(value)).collect();
    let times = draft.times.filter(|times| *times != Availability::default()).map(week::times).unwrap_or_default();
    let times = Row { asked: t!("check-times"), answered: times, question: Question::Times, field: Some(Field::Times) };
    if draft.between_two {
        return vec![times];
    }
    vec![
        Row {
            asked: t!("check-languages"),
            answered: languages,
            question: Question::Languages,
            field: Some(Field::Languages),
        },
        times,
        Row {
            asked: t!("check-partners"),
            answered: draft.capacity.map(words::partners).into_iter().collect(),
            question: Question::Capacity,
            field: Some(Field::Capacity),
        },
    ]
}

#[component]
fn Part(
    draft: Draft,
    title: String,
    rows: Vec<Row>,
    /// The question in which the topics of this part are picked, and what the way to it says.
    #[prop(optional)]
    picks: Option<(Question, String)>,
    /// The field that the whole part shows.
    #[prop(optional)]
    field: Option<Field>,
) -> impl IntoView {
    let seen = field.map(|field| view! { <p class="check-seen">{seen(&draft, field, title.clone())}</p> });
    let nothing = rows.is_empty().then(|| view! { <p class="soft">{t!("check-not-answered")}</p> });
    let picks = picks.map(|(question, label)| {
        view! { <p><a class="check-picks" href=change_of(&draft, &question).href()>{label}</a></p> }
    });
    let list = (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| summary_row(&draft, row)).collect_view();
        view! { <dl class="summary">{rows}</dl> }
    });
    view! { <section class="stack"><h2>{title}</h2>{nothing}{list}{picks}{seen}</section> }
}

/// Who sees a field, and the way to change that.
fn seen(draft: &Draft, field: Field, of: String) -> impl IntoView + use<> {
    let choices = draft.choices(field, &content::background());
    let change = change_of(draft, &Question::Audiences).href();
    view! {
        <span class="soft">{words::seen(draft, field)}</span>
        {(choices.len() > 1).then(|| view! {
            " "<a href=change>{t!("check-seen-change")}<span class="visually-hidden">" "{of}</span></a>
        })}
    }
}

fn summary_row(draft: &Draft, Row { asked, answered, question, field }: Row) -> impl IntoView + use<> {
    let change = change_of(draft, &question).href();
    let nothing = answered.is_empty();
    // Who sees what was left out is no question.
    let said = field.filter(|field| draft.says(*field));
    let seen = said.map(|field| view! { <span class="check-seen small">{seen(draft, field, asked.clone())}</span> });
    let left_out = !question.needed() && question.answered(draft, &content::background());
    let blank = if left_out { t!("check-left-out") } else { t!("check-not-answered") };
    view! {
        <div class="summary-row">
            <dt>{asked.clone()}</dt>
            <dd class="summary-answer">
                {answered.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                {nothing.then(|| view! { <span class="soft">{blank}</span> })}
                {seen}
            </dd>
            <dd class="summary-act">
                <a href=change>{t!("check-change")}<span class="visually-hidden">" "{asked}</span></a>
            </dd>
        </div>
    }
}
