//! How the benefits are spread over the people on both sides.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::benefit::percent;
use crate::domain::matching::Outcome;
use crate::domain::matching::figures::Spread;
use crate::domain::matching::gained::gained_as;
use crate::domain::side::Side;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::t;

/// Tenths of all that was asked for.
const BINS: usize = 10;

/// In units of the drawing: how wide a bin is, and how high the tallest bar.
const WIDTH: f64 = 60.0;
const HEIGHT: f64 = 120.0;

#[component]
pub fn Spreads(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    view! {
        <Foldable matching section=Section::Spread title=t!("spread-title")>
            <p class="soft">{t!("spread-about")}</p>
            <div class="spreads">
                {Side::BOTH.map(|side| one(&outcome, side)).collect_view()}
            </div>
        </Foldable>
    }
}

/// How many of these benefits lie in each tenth; all of it counts to the last.
fn bins(values: &[f64]) -> [usize; BINS] {
    let mut bins = [0; BINS];
    for value in values {
        // From 0 to 9.
        bins[((value * BINS as f64) as usize).min(BINS - 1)] += 1;
    }
    bins
}

fn one(outcome: &Outcome, side: Side) -> impl IntoView + use<> {
    let values: Vec<f64> = gained_as(outcome, side).into_values().collect();
    let bins = bins(&values);
    let most = bins.iter().copied().max().unwrap_or(0).max(1) as f64;
    let bars = bins.iter().enumerate().map(|(place, &count)| {
        let height = count as f64 / most * HEIGHT;
        view! {
            <rect x=place as f64 * WIDTH + 3.0 y=HEIGHT - height + 24.0 width=WIDTH - 6.0 height=height rx="4"></rect>
            {(count > 0).then(|| view! {
                <text x=(place as f64 + 0.5) * WIDTH y=HEIGHT - height + 17.0 text-anchor="middle">{count}</text>
            })}
        }
    });
    let spread = Spread::of(values)?;
    let (class, title) = match side {
        Side::Mentor => ("spread mentor", t!("spread-mentors")),
        Side::Mentee => ("spread mentee", t!("spread-mentees")),
    };
    let text = words(&spread, side);
    Some(view! {
        <figure class=class>
            <figcaption><strong>{title.clone()}</strong></figcaption>
            <svg viewBox="0 0 600 152" role="img" aria-label=text.clone()>
                {bars.collect_view()}
                <line x1="0" x2="600" y1=HEIGHT + 25.0 y2=HEIGHT + 25.0></line>
            </svg>
            <div class="spread-scale" aria-hidden="true">
                <span>{t!("percent", percent = 0)}</span><span>{t!("percent", percent = 50)}</span><span>{t!("percent", percent = 100)}</span>
            </div>
            <p class="small">{text}</p>
        </figure>
    })
}

/// The spread in a sentence or two; nobody gets between two shares that are the same.
fn words(spread: &Spread, side: Side) -> String {
    let Spread { least, lower_quartile, median, upper_quartile, most, .. } = *spread;
    let [least, low, middle, high, most] = [least, lower_quartile, median, upper_quartile, most].map(percent);
    match (side, low == high, least == most) {
        (Side::Mentor, _, true) => t!("spread-all-mentors", middle = middle),
        (Side::Mentee, _, true) => t!("spread-all-mentees", middle = middle),
        (Side::Mentor, true, _) => t!("spread-even-mentors", middle = middle, least = least, most = most),
        (Side::Mentee, true, _) => t!("spread-even-mentees", middle = middle, least = least, most = most),
        (Side::Mentor, false, _) => {
            t!("spread-of-mentors", low = low, high = high, middle = middle, least = least, most = most)
        }
        (Side::Mentee, false, _) => {
            t!("spread-of-mentees", low = low, high = high, middle = middle, least = least, most = most)
        }
    }
}
