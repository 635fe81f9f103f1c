//! Text from elsewhere, made fit to show: no control characters, and none that turn the direction of what follows.

use std::borrow::Cow;

use super::nfc::nfc;

/// The text without control, bidirectional and invisible spacing characters, each run of white space one space, and
/// none at the ends; in Unicode's normal form C.
///
/// The joiners U+200C and U+200D stay: some scripts cannot be written without them.
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let start = tidied.len();
        for c in word.chars().filter(|c| !unseen(*c)) {
            if tidied.len() == start && start > 0 {
                tidied.push(' ');
            }
            tidied.push(c);
        }
    }
    match nfc(&tidied) {
        Cow::Borrowed(_) => tidied,
        Cow::Owned(normal) => normal,
    }
}

/// The text of several lines, each made fit to show: line breaks stay.
pub fn tidy_lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(tidy).collect();
    lines.join("\n").trim_matches('\n').to_string()
}

/// Whether a text holds what [`tidy`] takes away for it is not seen.
pub fn hides(text: &str) -> bool {
    text.chars().any(|c| unseen(c) || c.is_control())
}

/// Characters that show nothing, and change how their neighbours show.
pub fn unseen(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}') || is_blank(c) || turns(c)
}

/// Characters that stand for nothing: fillers, a soft hyphen, a blank in Braille, and the tags that once named languages.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{2061}'..='\u{2064}'
            | '\u{206a}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Characters that turn the direction of what follows, so that it reads otherwise than it is written.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether nothing of a text is seen: what joins or varies letters is nothing by itself.
pub fn shows_nothing(text: &str) -> bool {
    let joins = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    text.chars().all(|c| c.is_whitespace() || c.is_control() || unseen(c) || joins(c))
}
