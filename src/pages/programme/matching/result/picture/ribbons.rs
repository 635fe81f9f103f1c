//! The ribbons that are seen. They can be pointed at; the keyboard reaches the same pairs through the people.

use leptos::prelude::*;

use super::layout::Drawn;
use super::view::{Looked, View};
use crate::domain::matching::picture::{Ribbon, Strand};
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::pages::programme::matching::result::row::Marks;
use crate::pages::programme::matching::result::selection::{Picked, Selection};
use crate::t;

/// How far a person's bar reaches beyond the outermost of their ribbons, in pixels.
const BAR: f64 = 15.0;

/// What of a pair is drawn. As long as it is the same, so are its strands.
#[derive(Clone, PartialEq)]
struct Shown {
    pair: usize,
    couple: Couple,
    ribbon: Ribbon,
}

/// The end of somebody's ribbons: where their bar begins and ends.
#[derive(Clone, Copy, PartialEq)]
struct Bar {
    side: Side,
    number: usize,
    from: f64,
    to: f64,
    alone: bool,
}

#[component]
pub fn Ribbons(view: View, selection: Selection, marks: Marks) -> impl IntoView {
    let range = view.range();
    let size = Memo::new(move |_| {
        let seen = view.seen.get();
        (seen.row, seen.length)
    });
    let shown = move || {
        let ((first, last), (row, length)) = (range.get(), size.get());
        let (first, last) = (first as f64, last as f64);
        let seen = |&(_, drawn): &(usize, &Drawn)| {
            let ends = drawn.ends;
            ends.mentor.max(ends.mentee) >= first && ends.mentor.min(ends.mentee) <= last
        };
        view.layout.with(|layout| {
            let seen = layout.drawn.iter().enumerate().filter(seen);
            let shown = seen.map(|(pair, drawn)| {
                let (ends, made) = (drawn.ends, &drawn.pair.made);
                let (mentor, mentee) = (ends.mentor * row, ends.mentee * row);
                Shown {
                    pair,
                    couple: drawn.pair.couple(),
                    ribbon: Ribbon::between(mentor, mentee, length, made.mentor_benefit, made.mentee_benefit),
                }
            });
            shown.collect::<Vec<_>>()
        })
    };
    let bars = move || {
        let ((first, last), (row, _)) = (range.get(), size.get());
        view.layout.with(|layout| {
            let of = |side: Side| {
                let seats = layout.column(side).iter().enumerate();
                let seen = seats.filter(|(_, seat)| seat.at >= first as f64 - 2.0 && seat.at <= last as f64 + 2.0);
                let bar = seen.map(|(number, seat)| {
                    let ends = seat.bands.iter().map(|&pair| match side {
                        Side::Mentor => layout.drawn[pair].ends.mentor,
                        Side::Mentee => layout.drawn[pair].ends.mentee,
                    });
                    let (from, to) = ends.fold((seat.at, seat.at), |(from, to), end| (from.min(end), to.max(end)));
                    Bar { side, number, from: from * row - BAR, to: to * row + BAR, alone: seat.bands.is_empty() }
                });
                bar.collect::<Vec<_>>()
            };
            Side::BOTH.map(of).concat()
        })
    };
    let apart = move || {
        view.layout.with(|layout| layout.alone).map(|(row, count)| {
            let top = format!("{:.1}px", row * size.get().0);
            view! { <p class="picture-apart" style:top=top aria-hidden="true">{t!("unmatched-title", count = count)}</p> }
        })
    };
    view! {
        <svg class="ribbons" aria-hidden="true">
            <For each=bars key=|bar| (bar.side, bar.number, bar.from.to_bits(), bar.to.to_bits()) let:bar>
                <End bar length=move || size.get().1 />
            </For>
            <For each=shown key=|shown| (shown.couple.clone(), key(&shown.ribbon.to_mentee), key(&shown.ribbon.to_mentor)) let:shown>
                <Band view selection marks shown />
            </For>
        </svg>
        {apart}
    }
}

fn key(strand: &Strand) -> [u64; 5] {
    [strand.from.0, strand.from.1, strand.to.0, strand.to.1, strand.width].map(f64::to_bits)
}

#[component]
fn End(bar: Bar, length: impl Fn() -> f64 + Copy + Send + Sync + 'static) -> impl IntoView {
    let (class, left) = match bar.side {
        Side::Mentor => ("bar mentor", true),
        Side::Mentee => ("bar mentee", false),
    };
    let x = move || if left { -5.0 } else { length() };
    let stub = move || {
        let middle = (bar.from + bar.to) / 2.0;
        if left { format!("M6 {middle:.1}h44") } else { format!("M{:.1} {middle:.1}h-44", length() - 6.0) }
    };
    view! {
        <rect class=class x=x y=bar.from width="5" height=bar.to - bar.from rx="2.5"></rect>
        {bar.alone.then(|| view! { <path class="stub" d=stub></path> })}
    }
}

#[component]
fn Band(view: View, selection: Selection, marks: Marks, shown: Shown) -> impl IntoView {
    let Shown { couple, ribbon, .. } = shown;
    // Its number may change while it stays where it is.
    let own = couple.clone();
    let number = Memo::new(move |_| {
        view.layout
            .with(|layout| layout.drawn.iter().position(|drawn| drawn.pair.couple() == own))
            .unwrap_or(usize::MAX)
    });
    let lit = Memo::new(move |_| view.is_lit(number.get()));
    let own = couple.clone();
    let pinned = Memo::new(move |_| marks.with(|marks| marks.pins.contains(&own)));
    let banned = Memo::new(move |_| marks.with(|marks| marks.bans.contains(&couple)));
    let strand = move |strand: Strand, class: &'static str| {
        strand.is_drawn().then(|| {
            view! {
                <path class="casing" d=strand.path() stroke-width=strand.width + 3.0></path>
                <g class=class>
                    <path class="strand" d=strand.path() stroke-width=strand.width></path>
                    <path class="strand-head" d=strand.head()></path>
                </g>
            }
        })
    };
    let ((x, from), (end, to)) = (ribbon.to_mentee.from, ribbon.to_mentee.to);
    let middle = (x + end) / 2.0;
    let reach = format!("M{x:.1} {from:.1}C{middle:.1} {from:.1} {middle:.1} {to:.1} {end:.1} {to:.1}");
    let pick = move |_| {
        let number = number.get_untracked();
        let pair = view.layout.with_untracked(|layout| layout.drawn.get(number).map(|drawn| drawn.pair.clone()));
        if let Some(pair) = pair {
            selection.pick(Picked::Pair(pair));
        }
    };
    view! {
        <g
            class="ribbon" class:ribbon-lit=move || lit.get() class:ribbon-banned=move || banned.get() on:click=pick
            on:mouseenter=move |_| view.looked.set(Some(Looked::Band(number.get_untracked())))
            on:mouseleave=move |_| view.looked.set(None)
        >
            <path class="ribbon-reach" d=reach stroke-width=2.0 * Ribbon::reach()></path>
            // In the colour of whoever gains.
            {strand(ribbon.to_mentee, "mentee")}
            {strand(ribbon.to_mentor, "mentor")}
            {move || pinned.get().then(|| view! {
                <circle class="pin" cx=middle cy=(from + to) / 2.0 r="7"></circle>
            })}
        </g>
    }
}
