//! How strongly the name of a column speaks for what it may hold.

use std::collections::HashMap;
use std::sync::OnceLock;

pub use super::phrases::Field;

/// Longer texts are no names of columns.
const MOST_WORDS: usize = 60;

/// A phrase, ready to be looked for.
struct Phrase {
    field: Field,
    words: Vec<&'static str>,
    /// Whether it has to be the whole name.
    alone: bool,
}

/// All phrases, by their first word.
fn phrases() -> &'static HashMap<&'static str, Vec<Phrase>> {
    static PHRASES: OnceLock<HashMap<&'static str, Vec<Phrase>>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut by_first: HashMap<&str, Vec<Phrase>> = HashMap::new();
        for field in Field::ALL {
            for phrase in field.phrases().split(", ") {
                let (phrase, alone) = phrase.strip_prefix('=').map_or((phrase, false), |phrase| (phrase, true));
                let words: Vec<&str> = phrase.split(' ').collect();
                by_first.entry(words[0]).or_default().push(Phrase { field, words, alone });
            }
        }
        by_first
    })
}

/// How strongly a column's name speaks for each field that it speaks for at all: ten for each word of the longest phrase
/// in it, and more where the phrase is all of it.
pub(super) fn worths(header: &str) -> HashMap<Field, u32> {
    let words = words(header);
    let mut worths: HashMap<Field, u32> = HashMap::new();
    if words.len() > MOST_WORDS {
        return worths;
    }
    for at in 0..words.len() {
        for phrase in phrases().get(words[at].as_str()).into_iter().flatten() {
            let all = words.len() == phrase.words.len();
            let rest = &words[at..];
            if (phrase.alone && !all) || rest.len() < phrase.words.len() || rest[..phrase.words.len()] != phrase.words {
                continue;
            }
            // A phrase has a handful of words.
            let worth = 10 * phrase.words.len() as u32 + if all { 5 } else { 0 };
            let known = worths.entry(phrase.field).or_default();
            *known = worth.max(*known);
        }
    }
    worths
}

/// How strongly a column's name speaks for a field. 0: not at all.
pub(super) fn worth(field: Field, header: &str) -> u32 {
    worths(header).get(&field).copied().unwrap_or_default()
}

/// What a text most speaks for, as the name of a column.
pub fn speaks(text: &str) -> Option<Field> {
    worths(text).into_iter().max_by_key(|(field, worth)| (*worth, std::cmp::Reverse(*field))).map(|(field, _)| field)
}

/// The words of a column's name: `have_worked`, `haveWorked` and `Have worked?` are the same, and so are `Name` and the
/// `Name2` that a form makes of a second one.
pub(super) fn words(header: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut before = ' ';
    for c in header.chars() {
        if matches!(c, '\'' | '’') {
            continue;
        }
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(if c.is_alphanumeric() { c } else { ' ' });
        before = c;
    }
    let spaced = spaced.to_lowercase().replace("e mail", "email");
    let bare = |word: &str| match word.trim_end_matches(|c: char| c.is_ascii_digit()) {
        letters if letters.chars().count() >= 3 => letters.to_string(),
        _ => word.to_string(),
    };
    spaced.split_whitespace().map(bare).collect()
}
