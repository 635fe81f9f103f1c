//! Who the two are, and what each can give the other.

use leptos::prelude::*;

use super::describe;
use crate::components::benefit::{BenefitBars, percent};
use crate::components::ways::Ways;
use crate::components::week;
use crate::domain::instrument::ItemAnswer;
use crate::domain::pair::{About, PairCard};
use crate::domain::side::Side;
use crate::pages::profile::words;
use crate::store::content::topics;
use crate::t;

/// How many topics are shown at once; the rest is a press away.
const FIRST: usize = 5;

/// The two, the topics that flow each way, and both benefits drawn.
#[component]
pub fn WhyUs(card: PairCard) -> impl IntoView {
    let benefits = card.mentor.benefit.zip(card.mentee.benefit);
    let names = (card.called(Side::Mentor).to_string(), card.called(Side::Mentee).to_string());
    let aim = Some(card.aim.clone()).filter(|aim| !aim.is_empty());
    view! {
        <section class="why-us card" aria-labelledby="why-us">
            <h2 id="why-us" class="visually-hidden">{t!("why-us")}</h2>
            {aim.map(|aim| view! { <p class="why-us-aim soft">{aim}</p> })}
            <div class="why-us-sides">
                <Giver card=card.clone() side=Side::Mentor />
                <Ways class="why-us-ways" />
                <Giver card side=Side::Mentee />
            </div>
            <div class="why-us-benefit">
                {match benefits {
                    Some((mentor, mentee)) => view! {
                        <p class="small soft">
                            {t!(
                                "why-us-benefit",
                                mentor = names.0,
                                mentee = names.1,
                                mentor_benefit = percent(mentor),
                                mentee_benefit = percent(mentee)
                            )}
                        </p>
                        <BenefitBars mentor mentee />
                    }
                    .into_any(),
                    None => view! { <p>{t!("why-us-ask", mentor = names.0, mentee = names.1)}</p> }.into_any(),
                }}
            </div>
        </section>
    }
}

#[component]
fn Giver(card: PairCard, side: Side) -> impl IntoView {
    let class = match side {
        Side::Mentor => "giver mentor",
        Side::Mentee => "giver mentee",
    };
    let role = describe::role(&card, side);
    let (giver, taker) = (card.partner(side).clone(), card.called(side.other()).to_string());
    let called = card.called(side).to_string();
    let topics = topics();
    let mut labels: Vec<_> = giver.gives.iter().map(|topic| topics.label(topic).to_string()).collect();
    let more = labels.split_off(labels.len().min(FIRST));
    let chips = |labels: Vec<String>| {
        view! { <ul class="chips">{labels.into_iter().map(|label| view! { <li class="chip">{label}</li> }).collect_view()}</ul> }
    };
    let gives = if labels.is_empty() {
        view! { <p>{t!("gives-ask", name = called, partner = taker)}</p> }.into_any()
    } else {
        view! {
            <p class="giver-gives">{t!("gives", partner = taker)}</p>
            {chips(labels)}
            {(!more.is_empty()).then(|| view! {
                <details class="more">
                    <summary>{t!("gives-more", count = more.len())}</summary>
                    {chips(more)}
                </details>
            })}
        }
        .into_any()
    };
    view! {
        <div class=class>
            <p class="giver-name">{giver.name}</p>
            <p class="giver-role">{role}</p>
            {gives}
            <Shown about=giver.about />
        </div>
    }
}

/// What else the giver shows of themselves.
#[component]
fn Shown(about: About) -> impl IntoView {
    let facts = shown(&about);
    (!facts.is_empty()).then(|| {
        let facts = facts.into_iter().map(|(name, lines)| {
            let lines = lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view();
            view! { <div><dt>{name}</dt>{lines}</div> }
        });
        view! { <dl class="giver-about">{facts.collect_view()}</dl> }
    })
}

/// What somebody shows of themselves beside name and topics: what it is, and what they said.
pub fn shown(about: &About) -> Vec<(String, Vec<String>)> {
    let mut facts = vec![
        (t!("about-languages"), about.languages.iter().map(|value| words::language(value)).collect()),
        (t!("about-times"), about.times.map(week::times).unwrap_or_default()),
        (t!("about-team"), about.team.iter().cloned().collect::<Vec<_>>()),
    ];
    let background = about.background.iter().filter(|(_, answer)| **answer != ItemAnswer::PreferNotToSay);
    facts.extend(background.map(|(item, answer)| (words::item_label(item), words::background(item, answer))));
    facts.retain(|(_, lines)| !lines.is_empty());
    facts
}
