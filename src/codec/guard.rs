//! Text that no spreadsheet takes for a formula, and the same text come back.

/// The letters with which a spreadsheet's formula may begin.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－'];

/// Whether a text begins, behind spaces and guards, as a formula does.
fn begins(text: &str) -> bool {
    text.trim_start_matches([' ', '\'']).starts_with(FORMULA) || text.trim_start_matches([' ', '\'']).starts_with('＠')
}

/// Text that no spreadsheet takes for a formula: where its first letter could begin one, an apostrophe stands before it
/// (<https://owasp.org/www-community/attacks/CSV_Injection>). One that has an apostrophe there already gets a second one,
/// so that [`unguarded`] gives back what was there.
pub fn guarded(text: &str) -> String {
    if begins(text) { format!("'{text}") } else { text.to_string() }
}

/// The text without the apostrophe that guards it.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins(rest) => rest,
        _ => text,
    }
}
