//! For whom two results differ: how many gain and lose, and each of them before and after.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::select::Select;
use crate::components::virtual_list::VirtualList;
use crate::domain::matching::difference::{Difference, Fate, Moved, Partner, gained};
use crate::domain::side::Side;
use crate::pages::programme::matching::earlier::Called;
use crate::t;

/// Who is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    LosersFirst,
    WinnersFirst,
    Joins,
    Leaves,
}

/// Somebody with the names of all.
struct Named {
    name: String,
    side: Option<Side>,
    fate: Fate,
    before: String,
    after: String,
    /// In millionths.
    gained: (i64, i64),
}

#[component]
pub fn Moves(difference: Arc<Difference>, called: Called, first: String, second: String) -> impl IntoView {
    if difference.people.is_empty() {
        return view! { <p class="notice">{t!("moved-nobody")}</p> }.into_any();
    }
    let (joins, leaves) = (difference.count(Fate::Joins), difference.count(Fate::Leaves));
    let mut kinds = vec![Shown::LosersFirst, Shown::WinnersFirst];
    let mut options = vec![t!("moved-losers-first"), t!("moved-winners-first")];
    for (kind, count, words) in [
        (Shown::Joins, joins, t!("moved-show-joins", name = second.clone(), count = joins)),
        (Shown::Leaves, leaves, t!("moved-show-leaves", name = first.clone(), count = leaves)),
    ] {
        if count > 0 {
            kinds.push(kind);
            options.push(words);
        }
    }
    let place = RwSignal::new(0);
    let all = difference.clone();
    // By place: whoever is seen is named, and nobody else.
    let shown = Memo::new(move |_| {
        let of = |fate: Fate| (0..all.people.len()).filter(|&one| all.people[one].fate() == fate).collect::<Vec<_>>();
        match kinds[place.get()] {
            Shown::LosersFirst => (0..all.people.len()).collect(),
            Shown::WinnersFirst => all.winners_first(),
            Shown::Joins => of(Fate::Joins),
            Shown::Leaves => of(Fate::Leaves),
        }
    });
    view! {
        <section class="stack" aria-labelledby="moved">
            <h3 id="moved">{t!("moved-title")}</h3>
            {balance(&difference, &second)}
            <p class="soft small">{t!("moved-about")}</p>
            <Select id="moved-show" label=t!("moved-show") options chosen=place choose=move |chosen| place.set(chosen) />
            <p class="moved-key" aria-hidden="true">
                <span><span class="moved-dot moved-before"></span>{first}</span>
                <span><span class="moved-dot moved-after"></span>{second}</span>
            </p>
            <People difference called shown />
        </section>
    }
    .into_any()
}

/// Those of the people for whom two results differ that are shown, by place, a row each.
#[component]
pub fn People(difference: Arc<Difference>, called: Called, #[prop(into)] shown: Signal<Vec<usize>>) -> impl IntoView {
    let most = difference.people.iter().flat_map(|moved| [gained(&moved.before), gained(&moved.after)]).max();
    // All that was asked for from one partner, or more where somebody gets more from several.
    let scale = most.unwrap_or(0).max(1_000_000);
    let row = move |place: usize| view! { <Row one=named(&difference.people[place], &called) scale /> };
    view! {
        <div class="moved-list">
            <VirtualList items=shown key={|place: &usize| *place} label=t!("moved-title") row />
        </div>
    }
}

fn named(moved: &Moved, called: &Called) -> Named {
    let partners = |held: &[Partner]| match held {
        [] => t!("moved-alone"),
        held => held.iter().map(|one| called.name(&one.partner)).collect::<Vec<_>>().join(", "),
    };
    Named {
        name: called.name(&moved.person),
        side: moved.side(),
        fate: moved.fate(),
        before: partners(&moved.before),
        after: partners(&moved.after),
        gained: (gained(&moved.before), gained(&moved.after)),
    }
}

/// How many lose, stay as they are, and gain: a bar, and the same in words.
fn balance(difference: &Difference, second: &str) -> impl IntoView + use<> {
    let parts = [
        ("balance-lose", difference.losers(), t!("balance-lose", count = difference.losers(), name = second)),
        ("balance-even", difference.even(), t!("balance-even", count = difference.even())),
        ("balance-same", difference.same, t!("balance-same", count = difference.same)),
        ("balance-gain", difference.winners(), t!("balance-gain", count = difference.winners(), name = second)),
    ];
    let parts = parts.into_iter().filter(|(_, count, _)| *count > 0).collect::<Vec<_>>();
    let bar = parts
        .iter()
        .map(|(class, count, _)| view! { <span class=format!("balance-part {class}") style:flex-grow=count.to_string()></span> })
        .collect_view();
    let words = parts
        .into_iter()
        .map(|(class, _, words)| view! { <li><span class=format!("balance-chip {class}") aria-hidden="true"></span>{words}</li> })
        .collect_view();
    view! {
        <div class="balance" aria-hidden="true">{bar}</div>
        <ul class="balance-words">{words}</ul>
    }
}

/// One person: what they gain before and after, on one line.
#[component]
fn Row(one: Named, scale: i64) -> impl IntoView {
    let (before, after) = one.gained;
    let hundredths = |gained: i64| gained / 10_000;
    let gain = hundredths(after) - hundredths(before);
    let class = match gain {
        0 => "moved-even",
        1.. => "moved-gain",
        _ => "moved-lose",
    };
    let words = t!("moved-points", from = hundredths(before), to = hundredths(after));
    let at = |gained: i64| format!("{:.1}%", gained as f64 / scale as f64 * 100.0);
    let (from, to) = (before.min(after), before.max(after));
    let spoken = t!("moved-from-to", from = hundredths(before), to = hundredths(after));
    let side = match one.side {
        Some(Side::Mentor) => "moved-name mentor",
        Some(Side::Mentee) => "moved-name mentee",
        None => "moved-name",
    };
    view! {
        <div class=format!("moved-row {class}")>
            <p class="moved-head"><strong class=side>{one.name}</strong><span class="moved-points" aria-hidden="true">{words}</span></p>
            <p class="moved-partners small">
                {match one.fate {
                    Fate::Stays => t!("moved-stays", partner = one.after),
                    _ => t!("moved-partners", before = one.before, after = one.after),
                }}
            </p>
            <div class="moved-track" role="img" aria-label=spoken>
                <span class="moved-line" style:left=at(from) style:width=at(to - from)></span>
                {(one.fate != Fate::Joins).then(|| view! { <span class="moved-dot moved-before" style:left=at(before)></span> })}
                {(one.fate != Fate::Leaves).then(|| view! { <span class="moved-dot moved-after" style:left=at(after)></span> })}
            </div>
        </div>
    }
}
