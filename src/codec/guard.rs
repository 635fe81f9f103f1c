//! Text that no spreadsheet takes for a formula, and the same text come back.

use std::borrow::Cow;

/// The letters with which a spreadsheet's formula may begin.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/// What a spreadsheet may skip before a formula.
const SKIPPED: [char; 3] = [' ', '\'', '"'];
/// What ends a cell where a spreadsheet is set to another separator than the comma of our tables.
const ENDS: [char; 5] = [';', '|', '\t', '\r', '\n'];

/// Whether a text begins, behind spaces, guards and quotes, as a formula does.
fn begins(text: &str) -> bool {
    text.trim_start_matches(SKIPPED).starts_with(FORMULA)
}

/// Text that no spreadsheet takes for a formula: where its first letter could begin one, an apostrophe stands before it
/// (<https://owasp.org/www-community/attacks/CSV_Injection>). The same holds for each part behind what could end the cell.
/// One that has an apostrophe there already gets a second one, so that [`unguarded`] gives back what was there.
pub fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 1);
    for part in text.split_inclusive(ENDS) {
        if begins(part) {
            guarded.push('\'');
        }
        guarded.push_str(part);
    }
    guarded
}

/// The text without the apostrophes that guard it.
pub fn unguarded(text: &str) -> Cow<'_, str> {
    let mut parts = text.split_inclusive(ENDS).map(plain);
    match (parts.next(), parts.next()) {
        (None, _) => Cow::Borrowed(text),
        (Some(one), None) => Cow::Borrowed(one),
        (Some(one), Some(other)) => Cow::Owned([one, other].into_iter().chain(parts).collect()),
    }
}

/// A part without its guard.
fn plain(part: &str) -> &str {
    match part.strip_prefix('\'') {
        Some(rest) if begins(rest) => rest,
        _ => part,
    }
}
