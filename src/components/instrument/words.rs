//! Answers, and who sees them, in words.

use crate::domain::audience::Audience;
use crate::domain::instrument::{Disclosure, Instrument, Item, ItemAnswer, Until};
use crate::t;

/// What was answered, a line each.
pub fn answer_lines(instrument: &Instrument, item: &Item, answer: &ItemAnswer) -> Vec<String> {
    instrument.in_words(item, answer).unwrap_or_else(|| vec![t!("answer-prefer-not")])
}

/// Who sees an answer, where the person said nothing else.
pub fn seen_by(seen: &Disclosure) -> String {
    match (seen.usual, seen.until) {
        (Audience::OnlyMe, _) => t!("instrument-seen-me"),
        (Audience::Organiser, _) => t!("instrument-seen-organiser"),
        (Audience::Partner, Some(Until::BothAnswered)) => t!("instrument-seen-partner-both"),
        (Audience::Partner, None) => t!("instrument-seen-partner"),
        (Audience::Everyone, _) => t!("instrument-seen-everyone"),
    }
}
