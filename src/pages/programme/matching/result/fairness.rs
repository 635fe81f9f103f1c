//! Whether people of any group by background get systematically less: the figures, drawn and in words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::words::say;
use crate::content::told;
use crate::domain::background::BackgroundItem;
use crate::domain::matching::Outcome;
use crate::domain::matching::fairness::{BACKGROUND, Compared, Group, SIGNIFICANT};
use crate::domain::matching::groups::ByBackground;
use crate::pages::programme::matching::asking::{Asked, Asking, MANY, Replied};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::store::content::background;
use crate::t;
use crate::worker::questions::{Question, Reply};

/// In units of the drawing: half of its width, which is a difference of half of everything, and its height.
const HALF: f64 = 100.0;
const HEIGHT: f64 = 26.0;
const MOST: f64 = 0.5;

#[component]
pub fn Fairness(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let asking = Asking::new();
    let (any, few) = matching.current.with_untracked(|programme| {
        let any = programme.people.values().any(|person| !person.for_matching.is_empty());
        (any, programme.people.len() <= MANY)
    });
    let outcome = StoredValue::new(outcome);
    let open = matching.sections.of(Section::Fairness);
    // Of few people it is worked out as soon as somebody looks.
    Effect::new(move |_| {
        if any && few && open.get() && untrack(|| asking.state.get()) == Asked::Not {
            matching.ask(asking, &outcome.get_value(), Question::Fairness);
        }
    });
    let ask = move |_| matching.ask(asking, &outcome.get_value(), Question::Fairness);
    let show = move |reply: Arc<Reply>| {
        let Reply::Fairness(questions) = &*reply else { return ().into_any() };
        if questions.is_empty() {
            return view! { <p>{t!("fairness-nobody")}</p> }.into_any();
        }
        let alone = questions.len() == 1;
        questions.iter().map(|by| by_question(by, alone)).collect_view().into_any()
    };
    view! {
        <Foldable matching section=Section::Fairness title=t!("fairness-title")>
            <p class="soft">{t!("fairness-about", least = BACKGROUND)}</p>
            {(!any).then(|| view! { <p>{t!("fairness-nobody")}</p> })}
            {move || (any && asking.state.get() == Asked::Not).then(|| view! {
                <div><button class="button-plain" on:click=ask>{t!("fairness-start")}</button></div>
            })}
            <Replied asking show can_cancel=true />
        </Foldable>
    }
}

/// How the groups of one question fare: unfolded where it is the only one, or where a group gets less.
fn by_question(by: &ByBackground, alone: bool) -> impl IntoView + use<> {
    let about = background();
    let title = about.item(by.question.0).map_or_else(|| by.question.0.to_string(), |item| item.label.clone());
    if by.fairness.groups.is_empty() {
        let why = t!("fairness-too-small", agreed = by.agreed, least = BACKGROUND);
        return view! {
            <div class="fair">
                <h3>{title}</h3>
                <p>{why}</p>
            </div>
        }
        .into_any();
    }
    let mut groups: Vec<Group> = by.fairness.groups.iter().map(|group| labelled(by.question, group)).collect();
    // Those that get less come first: they are what is to be looked at.
    groups.sort_by_key(|group| !gets_less(group));
    let behind = groups.iter().filter(|group| gets_less(group)).map(|group| group.name.clone()).collect::<Vec<_>>();
    let less = !behind.is_empty();
    let verdict = match less {
        true => t!("fairness-less", groups = behind.join(", ")),
        false => t!("fairness-even"),
    };
    view! {
        <div class="fair">
            <h3>{title}</h3>
            <p class=if less { "complaint" } else { "fair-verdict" }>{verdict}</p>
            <details class="more" open=alone || less>
                <summary>{t!("fairness-groups", count = groups.len())}</summary>
                <ul class="fair-groups">{groups.iter().map(one).collect_view()}</ul>
                <p class="soft small">{t!("fairness-others", count = by.fairness.others)}</p>
            </details>
        </div>
    }
    .into_any()
}

/// Whether fewer of a group find a partner, or those who do gain less, and hardly by chance.
fn gets_less(group: &Group) -> bool {
    group.matched.is_less() || group.benefit.is_some_and(|own| own.is_less())
}

/// A group under the name that people read.
fn labelled(item: BackgroundItem, group: &Group) -> Group {
    let about = background();
    let choices = about.item(item.0).map(|item| item.answer.choices()).unwrap_or_default();
    let label = choices.iter().find(|choice| choice.key.as_str() == group.name).map(|choice| choice.label.clone());
    Group { name: label.unwrap_or_else(|| group.name.clone()), ..group.clone() }
}

/// A group: how far it is from the others, to the left for less and to the right for more; and the same in words.
fn one(group: &Group) -> impl IntoView + use<> {
    let words = told::group(group);
    view! {
        <li class="fair-group">
            <h4>{group.name.clone()}</h4>
            {difference(t!("fairness-matched"), &group.matched)}
            {group.benefit.as_ref().map(|benefit| difference(t!("fairness-benefit"), benefit))}
            <details class="more">
                <summary>{t!("fairness-words")}</summary>
                <ul class="lines">{words.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view()}</ul>
            </details>
        </li>
    }
}

fn difference(label: String, compared: &Compared) -> impl IntoView + use<> {
    let reach = (compared.difference / MOST).clamp(-1.0, 1.0) * HALF;
    let points = (compared.difference.abs() * 1000.0).round() / 10.0;
    let words = match compared.difference {
        _ if points == 0.0 => t!("fairness-same"),
        0.0.. => t!("fairness-points-more", points = points),
        _ => t!("fairness-points-less", points = points),
    };
    let certainty = match compared.chance < SIGNIFICANT {
        _ if points == 0.0 => None,
        true => Some(t!("fairness-hardly-chance")),
        false => Some(t!("fairness-can-be-chance")),
    };
    view! {
        <div class="fair-row" class:fair-less=compared.is_less()>
            <span>{label}</span>
            <svg viewBox="0 0 200 26" preserveAspectRatio="none" aria-hidden="true">
                <rect class="fair-ground" width=2.0 * HALF height=HEIGHT></rect>
                <rect class="fair-bar" x=HALF + reach.min(0.0) y="5" width=reach.abs() height=HEIGHT - 10.0></rect>
                <line class="fair-middle" x1=HALF x2=HALF y1="0" y2=HEIGHT></line>
            </svg>
            <span class="fair-figure"><strong>{words}</strong><span class="soft small">{certainty}</span></span>
        </div>
    }
}
