//! What both of a pair gain, drawn: two bars that meet in the middle.

use leptos::prelude::*;

use crate::domain::benefit::hundredths;
use crate::domain::side::Side;
use crate::t;

/// A benefit in hundredths, as people read it.
pub fn percent(benefit: f64) -> u32 {
    hundredths(benefit)
}

/// The benefit of the mentor to the left, that of the mentee to the right.
#[component]
pub fn BenefitBars(mentor: f64, mentee: f64) -> impl IntoView {
    let bar = |side: Side, benefit: f64| {
        let (class, label) = match side {
            Side::Mentor => ("benefit-half mentor", t!("benefit-mentor", percent = percent(benefit))),
            Side::Mentee => ("benefit-half mentee", t!("benefit-mentee", percent = percent(benefit))),
        };
        view! {
            <div class=class>
                <span class="benefit-figure" aria-hidden="true">{t!("percent", percent = percent(benefit))}</span>
                <span class="benefit-track" role="img" aria-label=label>
                    <span class="benefit-bar" style:width=format!("{}%", percent(benefit))></span>
                </span>
            </div>
        }
    };
    view! { <div class="benefit">{bar(Side::Mentor, mentor)}{bar(Side::Mentee, mentee)}</div> }
}
