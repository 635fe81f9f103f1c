//! How far at most pairs are from the best, in words: while a search goes on, and when it was stopped.

use crate::domain::benefit::millionths_in_hundredths;
use crate::domain::matching::{Gap, Outcome};
use crate::t;

/// How far at most a result is from the best, in plain words.
pub fn gap_words(gap: Gap) -> String {
    let total = gap.total.map(|total| t!("gap-total", percent = at_most(total)));
    let pairs = gap.pairs.filter(|&more| more > 0).map(|more| t!("gap-pairs", count = more));
    let least = gap.least.map(|(now, most)| match now < most {
        true => t!("gap-least", percent = millionths_in_hundredths(now), most = most.div_ceil(10_000)),
        false => t!("gap-least-best", percent = millionths_in_hundredths(now)),
    });
    let words: Vec<String> = [total, pairs, least].into_iter().flatten().collect();
    if words.is_empty() { t!("gap-unknown") } else { words.join(" ") }
}

/// What is said of a result in a few words where its search was stopped.
pub fn stopped_words(outcome: &Outcome) -> Option<String> {
    let gap = outcome.gap()?;
    Some(if outcome.pairs.is_empty() { t!("stopped-none") } else { t!("gap-stopped", words = gap_words(gap)) })
}

/// Hundredths of the best, from millionths, with a digit more where they are few: no result is shown nearer than it is.
fn at_most(short: u32) -> String {
    match short {
        0..100_000 => format!("{:.1}", f64::from(short.div_ceil(1_000)) / 10.0),
        _ => short.div_ceil(10_000).to_string(),
    }
}
