//! The pairs that the coordinator asked for and that cannot be made.

use leptos::prelude::*;

use crate::components::words::say;
use crate::domain::matching::{Outcome, PinRefused};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::t;

/// The pairs that the coordinator fixed and that cannot be made, each with the reason.
pub fn refused(matching: Matching, outcome: &Outcome) -> impl IntoView + use<> {
    let sentences: Vec<String> = with_names(matching, |names| {
        let sentence = |pin: &PinRefused| {
            let (mentor, mentee) = ((names.person)(&pin.couple.0), (names.person)(&pin.couple.1));
            t!("pin-refused", mentor = mentor, mentee = mentee, why = say(&names.exclusion(&pin.why)))
        };
        outcome.pins_refused.iter().map(sentence).collect()
    });
    (!sentences.is_empty()).then(|| {
        view! {
            <div class="complaint">
                <p class="notice-title">{t!("pins-refused", count = sentences.len())}</p>
                <ul>{sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}</ul>
            </div>
        }
    })
}
