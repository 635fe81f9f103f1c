//! The topics of a person: how well they know each, whether they would share it, and how much they want to learn it.

use leptos::prelude::*;

use super::wrongs::TOPIC;
use crate::components::field::TextField;
use crate::components::scale::{known, wished};
use crate::components::select::Select;
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::programme::Programme;
use crate::domain::topic::TopicId;
use crate::pages::programme::about::Current;
use crate::pages::programme::topics::named;
use crate::platform::device;
use crate::store::content::topics;
use crate::t;

/// Topics with their answers, kept as text so that a draft can hold them: one to a line, with level, wish and willingness.
#[derive(Clone, Copy)]
pub struct Rows(pub RwSignal<String>);

/// How a draft holds these answers.
pub fn text(answers: &[(TopicId, Answer)]) -> String {
    let line = |(topic, answer): &(TopicId, Answer)| {
        format!("{topic}\t{}\t{}\t{}", answer.level.get(), answer.wish.get(), u8::from(answer.willing))
    };
    answers.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn read(line: &str) -> Option<(TopicId, Answer)> {
    let mut parts = line.split('\t');
    let (topic, level, wish, willing) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let answer = Answer {
        level: Level::new(level.parse().ok()?).ok()?,
        wish: Wish::new(wish.parse().ok()?).ok()?,
        willing: willing == "1",
    };
    Some((topic.into(), answer))
}

impl Rows {
    pub fn answers(self) -> Vec<(TopicId, Answer)> {
        self.0.with(|text| text.lines().filter_map(read).collect())
    }

    fn answer(self, topic: &TopicId) -> Answer {
        self.answers().into_iter().find(|(own, _)| own == topic).map(|(_, answer)| answer).unwrap_or_default()
    }

    fn set(self, topic: &TopicId, change: impl Fn(&mut Answer)) {
        let mut answers = self.answers();
        answers.iter_mut().filter(|(own, _)| own == topic).for_each(|(_, answer)| change(answer));
        self.0.set(text(&answers));
    }

    fn add(self, topic: TopicId) {
        let mut answers = self.answers();
        if !answers.iter().any(|(own, _)| *own == topic) {
            answers.push((topic, Answer::default()));
            self.0.set(text(&answers));
        }
    }

    fn remove(self, topic: &TopicId) {
        let mut answers = self.answers();
        answers.retain(|(own, _)| own != topic);
        self.0.set(text(&answers));
    }
}

/// The ids of the fields of a row: a topic may hold any letters.
fn row_id(place: usize, what: &str) -> String {
    format!("write-topic-{place}-{what}")
}

#[component]
pub fn TopicRows(
    current: Current,
    rows: Rows,
    /// A topic that is typed and not added.
    typed: RwSignal<String>,
    #[prop(into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let shown = Memo::new(move |_| rows.answers().into_iter().map(|(topic, _)| topic).collect::<Vec<_>>());
    let names = StoredValue::new(names(&current.get_untracked()));
    let add = move || {
        let name = typed.get_untracked().split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return device::focus(TOPIC);
        }
        let topic = named(&current.get_untracked(), &topics(), &name);
        rows.add(topic.clone());
        typed.set(String::new());
        let place = shown.with_untracked(|shown| shown.iter().position(|own| *own == topic)).unwrap_or_default();
        request_animation_frame(move || device::focus(&row_id(place, "knows")));
    };
    view! {
        <fieldset class="stack write-topics">
            <legend>{t!("write-topics")}</legend>
            <p class="hint">{t!("write-topics-hint")}</p>
            {move || shown.get().into_iter().enumerate().map(|(place, topic)| view! { <Row rows topic place /> }).collect_view()}
            <div class="write-topic-new">
                <TextField id=TOPIC label=t!("write-topic") value=typed error list="write-topic-names" />
                <datalist id="write-topic-names">
                    {names.get_value().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
                </datalist>
                <button class="button-plain" type="button" on:click=move |_| add()>{t!("write-topic-add")}</button>
            </div>
        </fieldset>
    }
}

/// What topics are called, for the browser to offer.
fn names(programme: &Programme) -> Vec<String> {
    let topics = topics();
    let built_in = topics.all().into_iter().map(|topic| topic.label.clone());
    let own = programme.people.values().flat_map(|person| person.answers.keys());
    let mut names: Vec<_> = built_in.chain(own.map(|topic| topics.label(topic).to_string())).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    names
}

#[component]
fn Row(rows: Rows, topic: TopicId, place: usize) -> impl IntoView {
    let label = topics().label(&topic).to_string();
    let topic = StoredValue::new(topic);
    let answer = move || rows.answer(&topic.get_value());
    let set = move |change: fn(&mut Answer, u8), value: usize| {
        let value = u8::try_from(value).unwrap_or_default();
        rows.set(&topic.get_value(), |answer| change(answer, value));
    };
    let levels = (0..=Level::MOST).filter_map(|level| Level::new(level).ok()).map(known).collect::<Vec<_>>();
    let wishes = (0..=Wish::MOST).filter_map(|wish| Wish::new(wish).ok()).map(wished).collect::<Vec<_>>();
    let remove = move |_| {
        rows.remove(&topic.get_value());
        request_animation_frame(|| device::focus(TOPIC));
    };
    view! {
        <fieldset class="card write-topic">
            <legend>{label.clone()}</legend>
            <Select
                id=row_id(place, "knows") label=t!("person-level") options=levels
                chosen=Signal::derive(move || usize::from(answer().level.get()))
                choose=move |level| set(|answer, level| {
                    answer.level = Level::new(level).unwrap_or_default();
                    // What somebody knows well they share, unless that is unticked.
                    answer.willing = level >= Answer::KNOWN.level.get();
                }, level)
            />
            <Select
                id=row_id(place, "wants") label=t!("person-wish") options=wishes
                chosen=Signal::derive(move || usize::from(answer().wish.get()))
                choose=move |wish| set(|answer, wish| answer.wish = Wish::new(wish).unwrap_or_default(), wish)
            />
            <label class="option">
                <input
                    autocomplete="off"
                    type="checkbox" prop:checked=move || answer().willing
                    on:change=move |_| set(|answer, _| answer.willing = !answer.willing, 0)
                />
                <span class="option-label">{t!("write-topic-shares")}</span>
            </label>
            <div>
                <button class="button-quiet" type="button" on:click=remove>
                    {t!("write-topic-remove")}<span class="visually-hidden">" "{label}</span>
                </button>
            </div>
        </fieldset>
    }
}
