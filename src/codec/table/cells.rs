//! What a cell looks like, whatever it says.

use std::sync::OnceLock;

/// What kind of cell it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Blank,
    /// A number, a date, an address, a yes or a no: names of columns are none of these.
    Value,
    /// What a survey tool writes for itself: `Q12_1`, `{"ImportId":"QID1"}`.
    Code,
    Text,
}

pub(super) fn look(cell: &str) -> Look {
    let cell = cell.trim();
    if cell.is_empty() {
        Look::Blank
    } else if cell.starts_with('{') && cell.contains("ImportId") || is_code(cell) {
        Look::Code
    } else if is_value(cell) {
        Look::Value
    } else {
        Look::Text
    }
}

/// `Q1`, `Q12_3_TEXT`, `QID5`, `G01Q02[SQ001]`.
fn is_code(cell: &str) -> bool {
    let upper = cell.to_ascii_uppercase();
    let rest = upper.strip_prefix("QID").or_else(|| upper.strip_prefix('Q'));
    let question = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || "_[].-".contains(c))
            && !rest.contains(' ')
    };
    rest.is_some_and(question)
        || upper.strip_prefix('G').is_some_and(|rest| {
            let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            rest.strip_prefix('Q').is_some_and(question)
        })
}

fn is_value(cell: &str) -> bool {
    static YES_NO: OnceLock<[&str; 12]> = OnceLock::new();
    let words = YES_NO.get_or_init(|| ["yes", "no", "true", "false", "x", "y", "n", "ja", "nein", "oui", "non", "✓"]);
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let address = cell.contains('@') && !cell.contains(' ') && cell.contains('.');
    // `2027-03-01 09:10:00`, `07/03/2027 - 18:10`, `2027/03/01 2:12:25 PM GMT`, `-1`, `15 %`.
    let figures = digits > 0 && (letters == 0 || (digits >= 4 && digits >= letters));
    address || figures || words.contains(&cell.to_lowercase().as_str())
}
