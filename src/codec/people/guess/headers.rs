//! How strongly the name of a column speaks for what it may hold.

use std::collections::HashMap;
use std::sync::OnceLock;

pub use super::phrases::Field;
use crate::codec::people::number::is_cjk;

/// Longer texts are no names of columns.
const MOST_WORDS: usize = 60;

/// A phrase, ready to be looked for.
struct Phrase {
    field: Field,
    words: Vec<&'static str>,
    /// Whether it has to be the whole name.
    alone: bool,
    /// Whether it is the beginning of a word, as languages that change the ends of words need it.
    open: bool,
}

impl Phrase {
    fn matches(&self, words: &[String]) -> bool {
        let Some((last, first)) = self.words.split_last() else { return false };
        let Some(word) = words.get(first.len()) else { return false };
        words.iter().zip(first).all(|(word, own)| word == own)
            && if self.open { word.starts_with(last) } else { word == last }
    }
}

/// All phrases.
struct Phrases {
    by_first: HashMap<&'static str, Vec<Phrase>>,
    /// Those whose first word is only the beginning of one, or is in a script that puts no space between words.
    others: Vec<Phrase>,
}

fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut all = Phrases { by_first: HashMap::new(), others: Vec::new() };
        for field in Field::ALL {
            for phrase in field.phrases().split(", ") {
                let (phrase, alone) = phrase.strip_prefix('=').map_or((phrase, false), |phrase| (phrase, true));
                let (phrase, open) = phrase.strip_suffix('*').map_or((phrase, false), |phrase| (phrase, true));
                let words: Vec<&str> = phrase.split(' ').collect();
                let first = words[0];
                let phrase = Phrase { field, open, alone, words };
                match (open && phrase.words.len() == 1) || first.chars().all(is_cjk) {
                    true => all.others.push(phrase),
                    false => all.by_first.entry(first).or_default().push(phrase),
                }
            }
        }
        all
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
    let phrases = phrases();
    let mut claim = |phrase: &Phrase, all: bool| {
        // A phrase has a handful of words.
        let worth = 10 * phrase.words.len() as u32 + if all { 5 } else { 0 };
        let known = worths.entry(phrase.field).or_default();
        *known = worth.max(*known);
    };
    for at in 0..words.len() {
        for phrase in phrases.by_first.get(words[at].as_str()).into_iter().flatten() {
            let all = words.len() == phrase.words.len();
            if (!phrase.alone || all) && phrase.matches(&words[at..]) {
                claim(phrase, all);
            }
        }
        for phrase in &phrases.others {
            let first = phrase.words[0];
            let all = words[at] == first;
            let within = first.chars().all(is_cjk) && words[at].contains(first);
            if (!phrase.alone || all) && (within || phrase.matches(&words[at..])) {
                claim(phrase, all && words.len() == 1);
            }
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
    // A capital I with its dot leaves the dot behind when it is made small.
    let spaced = spaced.to_lowercase().replace('\u{307}', "").replace("e mail", "email");
    let bare = |word: &str| match word.trim_end_matches(|c: char| c.is_ascii_digit()) {
        letters if letters.chars().count() >= 3 => letters.to_string(),
        _ => word.to_string(),
    };
    spaced.split_whitespace().map(bare).collect()
}
