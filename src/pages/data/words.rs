//! How much, in words.

use crate::domain::keeping::Holdings;
use crate::t;

/// Bytes as people read them: `12 KB`, `3.4 MB`, `57 GB`.
pub fn size(bytes: f64) -> String {
    const STEP: f64 = 1000.0;
    let rounded = |amount: f64| if amount < 10.0 { (amount * 10.0).round() / 10.0 } else { amount.round() };
    let (amount, unit) = match bytes {
        bytes if bytes < STEP * STEP => ((bytes / STEP).ceil(), "kilo"),
        bytes if bytes < STEP * STEP * STEP => (rounded(bytes / STEP / STEP), "mega"),
        bytes => (rounded(bytes / STEP / STEP / STEP), "giga"),
    };
    t!("data-size", amount = amount, unit = unit)
}

/// What there is, kind by kind; kinds of which there is none are left out.
pub fn holdings(holdings: Holdings) -> Vec<String> {
    let Holdings { programmes, people, answers, pairs } = holdings;
    let mut lines = Vec::new();
    if programmes > 0 || people > 0 {
        lines.push(t!("data-programmes", count = programmes, people = people));
    }
    if answers > 0 {
        lines.push(t!("data-answers", count = answers));
    }
    if pairs > 0 {
        lines.push(t!("data-pairs", count = pairs));
    }
    lines
}
