//! What the two settle at the outset, what the coordinator may know, and a yes from both.

use leptos::prelude::*;

use super::about::{Current, back, to};
use super::describe;
use super::torn::Torn;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::wording;
use crate::domain::pair::{LetOut, Term, Torn as Both, Yes};
use crate::domain::side::Side;
use crate::domain::time::Moment;
use crate::platform::{clock, device};
use crate::store::Store;
use crate::store::pair::{self, Here};
use crate::t;

const YES: &str = "yes";

pub fn page(current: Current) -> AnyView {
    let here = current.get_untracked();
    let coordinated = here.has_coordinator();
    // On paper it has to say whose it is.
    let two = t!("space-title", mentor = &*here.space.card.mentor.name, mentee = &*here.space.card.mentee.name);
    view! {
        <Page title=t!("agreement-title") kicker=Signal::stored(two) back=back(current)>
            <p class="lead not-printed">{t!("agreement-lead")}</p>
            <section class="stack" aria-labelledby="terms">
                <h2 id="terms">{t!("agreement-terms")}</h2>
                <dl class="summary">{Term::ALL.map(|term| view! { <TermRow current term /> })}</dl>
            </section>
            {coordinated.then(|| view! { <MayKnow current /> })}
            <SayYes current />
            {coordinated.then(|| view! {
                <p><a href=to(&current.get_untracked(), PairPart::Report).href()>{t!("report-open")}</a></p>
            })}
        </Page>
    }
    .into_any()
}

/// The name of a term, for these two.
pub fn name_of(here: &Here, term: Term) -> String {
    let card = &here.space.card;
    wording::term(term, card.called(Side::Mentor), card.called(Side::Mentee))
}

/// What a term says, and a way to change it; where it was written apart, both versions.
#[component]
fn TermRow(current: Current, term: Term) -> impl IntoView {
    let name = name_of(&current.get_untracked(), term);
    let text = Memo::new(move |_| current.with(|here| here.space.agreement.text(term).map(String::from)));
    let torn = Memo::new(move |_| {
        current.with(|here| here.space.agreement.versions(term).is_some_and(|versions| versions.is_concurrent()))
    });
    let href = to(&current.get_untracked(), PairPart::Term(term)).href();
    let act = move || if text.with(Option::is_some) { t!("pair-change") } else { t!("agreement-write") };
    let about = name.clone();
    view! {
        <div class="summary-row" class:summary-torn=torn>
            <dt>{name}</dt>
            <dd class="summary-answer">
                {move || match (torn.get(), text.get()) {
                    (true, _) => view! { <Torn current both=Both::Term(term) /> }.into_any(),
                    (false, Some(text)) => view! { <span class="agreement-text">{text}</span> }.into_any(),
                    (false, None) => view! { <span class="soft">{t!("agreement-not-yet")}</span> }.into_any(),
                }}
            </dd>
            <dd class="summary-act"><a href=href>{act}<span class="visually-hidden">" "{about}</span></a></dd>
        </div>
    }
}

/// What whoever runs the programme may know, each a yes or no of its own.
#[component]
fn MayKnow(current: Current) -> impl IntoView {
    view! {
        <section class="card stack may-know" aria-labelledby="may-know">
            <h2 id="may-know">{t!("may-know-title")}</h2>
            <p class="not-printed">{t!("may-know-about")}</p>
            <fieldset class="options">
                <legend class="visually-hidden">{t!("may-know-title")}</legend>
                {LetOut::ALL.map(|what| view! { <MayKnowRow current what /> })}
            </fieldset>
        </section>
    }
}

#[component]
fn MayKnowRow(current: Current, what: LetOut) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let yes = Memo::new(move |_| current.with(|here| here.space.agreement.says_yes(what)));
    let busy = Busy::default();
    let mark = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        let (now, here) = (event.target().checked(), current.get_untracked());
        let field = event.target();
        busy.run(async move {
            let kept = pair::set_let_out(store, &here, what, now).await;
            if kept.is_err() {
                field.set_checked(!now);
            }
            kept
        });
    };
    let (label, about) = match what {
        LetOut::Counts => (t!("may-know-counts"), t!("may-know-counts-about")),
        LetOut::Dates => (t!("may-know-dates"), t!("may-know-dates-about")),
        LetOut::Scores => (t!("may-know-scores"), t!("may-know-scores-about")),
    };
    let id = match what {
        LetOut::Counts => "may-know-1",
        LetOut::Dates => "may-know-2",
        LetOut::Scores => "may-know-3",
    };
    view! {
        <label class="option">
            <input
                autocomplete="off"
                type="checkbox" id=id aria-labelledby=format!("{id}-label") aria-describedby=format!("{id}-about")
                prop:checked=move || yes.get() on:change:target=mark
            />
            <span class="option-label" id=format!("{id}-label")>{label}</span>
            <span class="option-about" id=format!("{id}-about")>{about}</span>
        </label>
        <Torn current both=Both::LetOut(what) />
    }
}

/// Who says yes to the agreement as it stands, and the way to say it.
#[component]
fn SayYes(current: Current) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let agree = move |_| {
        busy.run(async move {
            pair::agree(store, &current.get_untracked()).await?;
            done::say(t!("agreement-agreed"));
            device::focus(YES);
            Ok(())
        });
    };
    let why_not = move || {
        current.with(|here| {
            let agreement = &here.space.agreement;
            match (agreement.is_blank(), agreement.torn().next().is_some(), agreement.yes(here.side())) {
                (true, _, _) => Some(t!("agreement-blank")),
                (_, true, _) => Some(t!("agreement-torn")),
                (_, _, Yes::Since(_)) if agreement.is_settled() => Some(t!("agreement-settled")),
                (_, _, Yes::Since(_)) if here.device.serves_both() => {
                    Some(t!("agreement-waits-here", name = here.partner_called()))
                }
                (_, _, Yes::Since(_)) => Some(t!("agreement-waits", name = here.partner_called())),
                _ => None,
            }
        })
    };
    // The partner's yes comes from another device.
    let waits = move || {
        current.with(|here| {
            let agreement = &here.space.agreement;
            let said = matches!(agreement.yes(here.side()), Yes::Since(_));
            said && !agreement.is_settled()
                && !here.device.serves_both()
                && !agreement.is_blank()
                && agreement.torn().next().is_none()
        })
    };
    view! {
        <section class="card stack" aria-labelledby=YES>
            <h2 id=YES tabindex="-1">{t!("agreement-yes-title")}</h2>
            <ul class="agreement-yes">{Side::BOTH.map(|side| view! {
                <li class=side.pick("mentor", "mentee")>
                    {move || current.with(|here| said(here, side))}
                </li>
            })}</ul>
            <dl class="printed agreement-signed">{Side::BOTH.map(|side| view! {
                <div>
                    <dt>{t!("agreement-signature", name = current.with_untracked(|here| here.space.card.partner(side).name.clone()))}</dt>
                    <dd></dd>
                    <dt>{t!("agreement-signed-on")}</dt>
                    <dd></dd>
                </div>
            })}</dl>
            {move || match why_not() {
                Some(why) => view! {
                    <p class="not-printed">{why}</p>
                    {waits().then(|| {
                        let (href, name) = current.with(|here| (to(here, PairPart::HandOver).href(), here.partner_called().to_string()));
                        view! {
                            <div class="not-printed">
                                <a class="button-plain" href=href>{t!("next-hand-over", name = name)}</a>
                            </div>
                        }
                    })}
                }
                .into_any(),
                None => view! {
                    <div>
                        <button class="button" on:click=agree>
                            {t!("agreement-say-yes", name = current.with(|here| here.me().name.clone()))}
                        </button>
                    </div>
                }
                .into_any(),
            }}
        </section>
    }
}

/// What one of the two says to it.
fn said(here: &Here, side: Side) -> String {
    let name = here.space.card.partner(side).name.as_str();
    let day = |at: Moment| describe::day(clock::day(at));
    match here.space.agreement.yes(side) {
        Yes::NotYet => t!("yes-not-yet", name = name),
        Yes::ToSomethingElse(at) => t!("yes-changed", name = name, day = day(at)),
        Yes::Since(at) => t!("yes-since", name = name, day = day(at)),
    }
}
