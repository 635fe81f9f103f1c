//! The two questions in which topics are picked: what one could help with, what one would like to learn.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::asked::Asked;
use super::finding::{Find, Finding, NothingFound};
use super::frame::{HINT, QuestionPage};
use super::problem::{Problem, typed_entries};
use super::typing::Typing;
use crate::codec::people::TopicNames;
use crate::codec::typed;
use crate::components::field::TextField;
use crate::components::page::HEADING;
use crate::content::topics::{Group, Topic, Topics};
use crate::domain::person::Role;
use crate::domain::profile::Given;
use crate::domain::side::Side;
use crate::domain::topic::TopicId;
use crate::store::content;
use crate::t;

type Picked = BTreeSet<TopicId>;

#[component]
pub fn CanHelp(asked: Asked) -> impl IntoView {
    let (picked, other) = (asked.draft.can_help.clone(), asked.draft.would_like.clone());
    let side = own_side(&asked);
    view! {
        <Pick
            asked title=t!("help-question") hint=t!("help-hint") picked other side
            given=|topics| Given::CanHelp { topics } missing=Problem::HelpMissing
        />
    }
}

#[component]
pub fn WouldLike(asked: Asked) -> impl IntoView {
    let (picked, other) = (asked.draft.would_like.clone(), asked.draft.can_help.clone());
    let side = own_side(&asked).map(Side::other);
    view! {
        <Pick
            asked title=t!("learn-question") hint=t!("learn-hint") picked other side
            given=|topics| Given::WouldLike { topics } missing=Problem::LearnMissing
        />
    }
}

/// Whose colour the person's own gifts have.
fn own_side(asked: &Asked) -> Option<Side> {
    match asked.draft.role? {
        Role::Mentor => Some(Side::Mentor),
        Role::Mentee => Some(Side::Mentee),
        Role::Either => None,
    }
}

/// What is picked on the page: rows that are marked, and topics that are typed.
#[derive(Clone, Copy)]
struct Picking {
    marked: RwSignal<Picked>,
    typed: RwSignal<String>,
    names: StoredValue<TopicNames>,
}

impl Picking {
    fn new(picked: &Picked, other: &Picked, topics: &Topics, at_home: bool) -> Self {
        let built_in = |topic: &&TopicId| topics.get(topic).is_some();
        let typed: Vec<&str> = picked.iter().filter(|topic| !built_in(topic)).map(TopicId::as_str).collect();
        let mut names = TopicNames::default();
        match at_home {
            true => topics.names_at_home().for_each(|(label, topic)| names.add(label, topic)),
            false => topics.names().for_each(|(label, topic)| names.add(label, topic)),
        }
        // What is typed here in another spelling than on the other page is the same topic.
        other.iter().filter(|topic| !built_in(topic)).for_each(|topic| names.add(topic.as_str(), topic.clone()));
        Self {
            marked: RwSignal::new(picked.iter().filter(built_in).cloned().collect()),
            typed: RwSignal::new(typed.join("\n")),
            names: StoredValue::new(names),
        }
    }

    fn all(self) -> Result<Picked, Problem> {
        let typed = typed_entries(&self.typed.get())?;
        let mut all = typed::topics(&typed, &mut self.names.get_value());
        all.extend(self.marked.get());
        Ok(all)
    }
}

#[component]
fn Pick(
    asked: Asked,
    title: String,
    hint: String,
    picked: Picked,
    other: Picked,
    side: Option<Side>,
    given: fn(Picked) -> Given,
    missing: Problem,
) -> impl IntoView {
    let topics = content::topics();
    // An invitation may ask about some topics only; what was picked before stays to be seen.
    let wanted = asked.draft.invitation.as_ref().map(|invitation| invitation.terms.topics.clone()).unwrap_or_default();
    let shown = |topic: &Topic| wanted.is_empty() || wanted.contains(&topic.key) || picked.contains(&topic.key);
    let at_home = asked.draft.between_two;
    let picking = Picking::new(&picked, &other, &topics, at_home);
    let finding = Finding::default();
    let error = asked.error("picks");
    let answer = move || match picking.all() {
        Ok(all) if all.is_empty() => Err(vec![missing.clone()]),
        Ok(all) => Ok(vec![given(all)]),
        Err(problem) => Err(vec![problem]),
    };
    let toggle = {
        let asked = asked.clone();
        Callback::new(move |topic: TopicId| {
            let flip = move |topic: &TopicId| {
                picking.marked.update(|marked| {
                    if !marked.remove(topic) {
                        marked.insert(topic.clone());
                    }
                });
            };
            flip(&topic);
            if let Ok(all) = picking.all() {
                asked.mark(given(all), move || flip(&topic));
            }
        })
    };
    let typed = move || picking.all().ok().map(given);
    let class = match side {
        Some(Side::Mentor) => "picks mentor",
        Some(Side::Mentee) => "picks mentee",
        None => "picks",
    };
    let described = move || if error.with(Option::is_some) { "hint picks-error" } else { HINT };
    let own_error = asked.error("own");
    let areas: Vec<(&Group, Vec<&Topic>)> = match at_home {
        true => topics.grouped_at_home().collect(),
        false => topics.grouped().collect(),
    };
    let areas: Vec<_> = areas
        .into_iter()
        .map(|(group, list)| (group, list.into_iter().filter(|topic| shown(topic)).collect::<Vec<_>>()))
        .filter(|(_, list)| !list.is_empty())
        .collect();
    let names = areas.iter().map(|(group, _)| (format!("group-{}", group.key), group.label.clone())).collect();
    let everything: Vec<&Topic> = areas.iter().flat_map(|(_, list)| list.iter().copied()).collect();
    let any_found = finding.any_of(&everything);
    let groups = {
        let mut number = 0;
        areas
            .into_iter()
            .map(|(group, list)| {
                let id = format!("group-{}", group.key);
                let found = finding.any_of(&list);
                let rows = list
                    .into_iter()
                    .map(|topic| {
                        number += 1;
                        row(topic, number, picking.marked, finding, toggle)
                    })
                    .collect_view();
                view! {
                    <div class="picks-group" role="group" aria-labelledby=id.clone() hidden=move || !found()>
                        <h2 class="picks-name" id=id.clone() tabindex="-1">{group.label.clone()}</h2>
                        <div class="options picks-rows">{rows}</div>
                    </div>
                }
            })
            .collect_view()
    };
    let count = move || t!("picks-count", count = picking.all().map_or(0, |all| all.len()));
    view! {
        <QuestionPage
            asked=asked.clone() title hint answer
            foot=move || view! { <p class="picks-count" role="status">{count}</p> }
        >
            <Find finding areas=names />
            <fieldset
                class=class class:field-wrong=move || error.with(Option::is_some)
                aria-labelledby=HEADING aria-describedby=described
            >
                {move || error.get().map(|error| view! { <p class="field-error" id="picks-error">{error}</p> })}
                {groups}
                <NothingFound finding found=any_found typed=picking.typed />
                <Typing asked typed=picking.typed given=typed>
                    <TextField
                        id="own" label=t!("picks-own") hint=t!("picks-own-hint") value=picking.typed long=true
                        error=own_error
                    />
                </Typing>
            </fieldset>
        </QuestionPage>
    }
}

fn row(
    topic: &Topic,
    number: usize,
    marked: RwSignal<Picked>,
    finding: Finding,
    toggle: Callback<TopicId>,
) -> impl IntoView + use<> {
    let found = finding.any_of(&[topic]);
    let id = format!("picks-{number}");
    let (label_id, about_id) = (format!("{id}-label"), format!("{id}-about"));
    let key = topic.key.clone();
    let chosen = key.clone();
    view! {
        <label class="option" hidden=move || !found()>
            <input
                autocomplete="off"
                type="checkbox" id=id aria-labelledby=label_id.clone() aria-describedby=about_id.clone()
                prop:checked=move || marked.with(|marked| marked.contains(&key))
                on:change=move |_| toggle.run(chosen.clone())
            />
            <span class="option-label" id=label_id>{topic.label.clone()}</span>
            <span class="option-about" id=about_id>{topic.about.clone()}</span>
        </label>
    }
}
