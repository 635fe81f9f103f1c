//! A file that was opened: what is in it, in words, before any of it is kept.

use leptos::prelude::*;

use super::describe::{self, Told, tell, tell_card};
use super::exchange::shown;
use super::list::OPENED;
use super::who::{WhoButtons, opening};
use crate::codec::files::Workspace;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::route::{Route, Visit};
use crate::components::words::LANGUAGE;
use crate::domain::id::PairId;
use crate::domain::pair::PairCard;
use crate::domain::side::Side;
use crate::domain::time::Moment;
use crate::platform::clock;
use crate::store::Store;
use crate::store::content::topics;
use crate::store::pair::{self, Brought};
use crate::t;

/// The coordinator's file about a pair.
#[component]
pub fn NewPair(card: PairCard, saved: Moment, close: impl Fn() + Copy + 'static) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let known = store.state().with_untracked(|state| state.pairs.get(&card.pair).map(|here| here.card == card));
    let chosen = opening(store, card.clone());
    view! {
        <section class="opened card stack" aria-labelledby=OPENED>
            <h2 id=OPENED tabindex="-1">
                {t!("opened-pair", mentor = &*card.mentor.name, mentee = &*card.mentee.name)}
            </h2>
            <p>{t!("opened-pair-from", when = clock::moment_in_words(saved, LANGUAGE))}</p>
            <CardWords card=card.clone() />
            {if let Some(same) = known {
                view! { <Known pair=card.pair same /> }.into_any()
            } else {
                view! {
                    <p>{t!("opened-new")}</p>
                    <h3>{t!("who-title")}</h3>
                    <p>{t!("who-lead")}</p>
                    <WhoButtons card chosen />
                }
                .into_any()
            }}
            <div><button class="button-quiet" on:click=move |_| close()>{t!("pair-not-now")}</button></div>
        </section>
    }
}

/// Who and why, as the file says it.
#[component]
fn CardWords(card: PairCard) -> impl IntoView {
    let topics = topics();
    let gives = |side: Side| {
        let labels: Vec<_> = card.partner(side).gives.iter().map(|topic| topics.label(topic)).collect();
        let class = match side {
            Side::Mentor => "mentor",
            Side::Mentee => "mentee",
        };
        let role = describe::role(&card, side);
        let given = match labels.is_empty() {
            true => t!("gives-ask", name = card.called(side), partner = card.called(side.other())),
            false => t!("opened-gives", partner = card.called(side.other()), topics = labels.join(", ")),
        };
        view! {
            <div class=class>
                <dt>{card.partner(side).name.clone()}" "<span class="soft">{role}</span></dt>
                <dd>{given}</dd>
                {shown(&card.partner(side).about).into_iter().map(|(name, lines)| {
                    view! { <dd class="soft">{t!("about-told", name = name, said = lines.join(", "))}</dd> }
                }).collect_view()}
            </div>
        }
    };
    view! {
        <dl class="opened-facts">
            <div><dt>{t!("opened-programme")}</dt><dd>{card.programme.clone()}</dd></div>
            {Side::BOTH.map(gives)}
        </dl>
    }
}

#[component]
fn Known(pair: PairId, same: bool) -> impl IntoView {
    view! {
        <p>{if same { t!("opened-known") } else { t!("opened-known-other") }}</p>
        <div><a class="button" href=Route::Pair(pair).href()>{t!("opened-go")}</a></div>
    }
}

/// The partner's file: what it brings that is not here yet. `card` is who the two are.
#[component]
pub fn News(workspace: Workspace, card: PairCard, saved: Moment, close: impl Fn() + Copy + 'static) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let brought = Brought::of(store, workspace);
    view! {
        <section class="opened card stack" aria-labelledby=OPENED>
            <h2 id=OPENED tabindex="-1">
                {t!("opened-workspace", mentor = &*card.mentor.name, mentee = &*card.mentee.name)}
            </h2>
            <p>{t!("news-from", when = clock::moment_in_words(saved, LANGUAGE))}</p>
            <NewsList card=card.clone() brought=brought.clone() />
            <TakeIn store card brought />
            <div><button class="button-quiet" on:click=move |_| close()>{t!("pair-not-now")}</button></div>
        </section>
    }
}

/// The way to keep what is new; where nobody has said yet who uses this device, with that question.
#[component]
fn TakeIn(store: Store, card: PairCard, brought: Brought) -> impl IntoView {
    let asked = store.state().with_untracked(|state| state.devices.contains_key(&card.pair));
    if asked && brought.is_empty() {
        return view! { <Known pair=card.pair same=true /> }.into_any();
    }
    let what = StoredValue::new((card.clone(), brought));
    let busy = Busy::default();
    let take_in = move |side: Option<Side>| {
        busy.run(async move {
            let visit = Visit::now();
            let (card, brought) = what.get_value();
            let count = brought.count();
            pair::take_in(store, &card, brought, side).await?;
            if count > 0 {
                done::say(t!("news-taken-in", count = count));
            }
            visit.go(&Route::Pair(card.pair));
            Ok(())
        });
    };
    if asked {
        let count = what.with_value(|(_, brought)| brought.count());
        // What takes back something that never was here is kept, and needs no word.
        let label = if count > 0 { t!("news-take-in") } else { t!("opened-go") };
        return view! {
            <div><button class="button" on:click=move |_| take_in(None)>{label}</button></div>
        }
        .into_any();
    }
    view! {
        <h3>{t!("who-title")}</h3>
        <p>{t!("news-who")}</p>
        <WhoButtons card chosen=move |side| take_in(Some(side)) />
    }
    .into_any()
}

/// What the file comes to, one thing after the other.
#[component]
fn NewsList(card: PairCard, brought: Brought) -> impl IntoView {
    let count = brought.count();
    let first = brought.first.then(|| tell_card(&card, &topics()));
    let news = brought.space.iter().flat_map(|space| brought.news.iter().map(move |news| tell(space, news)));
    let told: Vec<_> = first.into_iter().chain(news).collect();
    let later = brought.later;
    view! {
        <p class="news-count">{t!("news-new", count = count)}</p>
        {(!told.is_empty()).then(|| view! { <ToldList told /> })}
        {(later > 0).then(|| view! { <p>{t!("news-later", count = later)}</p> })}
    }
}

/// Things, told one under the other.
#[component]
pub fn ToldList(told: Vec<Told>) -> impl IntoView {
    let items = told.into_iter().map(|told| {
        let words = told.words.into_iter().map(|words| view! { <p class="told-words">{words}</p> });
        view! { <li><p>{told.sentence}</p>{words.collect_view()}</li> }
    });
    view! { <ol class="told">{items.collect_view()}</ol> }
}
