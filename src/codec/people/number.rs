//! Numbers as people write them in a cell: in figures, in words, as a band, as a band that a spreadsheet made a date of.

use crate::domain::fold::fold;

/// The number in a cell: with a decimal point, or with a decimal comma and one or two digits behind it. `1,234` is
/// none: it cannot be told whether it means a thousand.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let plain = match cell.split_once(',') {
        Some((_, decimals)) if decimals.len() > 2 => return None,
        Some(_) => cell.replacen(',', ".", 1),
        None => cell.to_string(),
    };
    // What Rust reads besides: `inf`, `nan`, `1e5`.
    if plain.chars().any(|c| !matches!(c, '0'..='9' | '.' | '-' | '+')) {
        return None;
    }
    plain.parse().ok()
}

/// What a cell says of how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    Exactly(f64),
    /// `Up to 3`, `less than 1`.
    AtMost(f64),
    /// `10+`, `more than 20`.
    AtLeast(f64),
    /// `1-3`.
    Between(f64, f64),
    /// `01-Mar`: `1-3`, of which a spreadsheet made a date.
    Dated(f64, f64),
}

impl Amount {
    /// One number for it: of a band the middle.
    pub fn middle(self) -> f64 {
        match self {
            Amount::Exactly(n) | Amount::AtMost(n) | Amount::AtLeast(n) => n,
            Amount::Between(from, to) | Amount::Dated(from, to) => f64::midpoint(from, to),
        }
    }
}

const WORDS: [&[&str]; 13] = [
    &["zero", "zéro", "cero"],
    &["one", "ein", "eine", "einen", "eins", "un", "une", "uno", "una", "één", "um", "uma", "single", "once"],
    &["two", "zwei", "deux", "dos", "due", "twee", "dois", "duas", "couple", "pair", "twice"],
    &["three", "drei", "trois", "tres", "tre", "drie", "três"],
    &["four", "vier", "quatre", "cuatro", "quattro", "quatro"],
    &["five", "fünf", "cinq", "cinco", "cinque", "vijf"],
    &["six", "sechs", "seis", "sei", "zes"],
    &["seven", "sieben", "sept", "siete", "sette", "zeven", "sete"],
    &["eight", "acht", "huit", "ocho", "otto", "oito"],
    &["nine", "neun", "neuf", "nueve", "nove", "negen"],
    &["ten", "zehn", "dix", "diez", "dieci", "tien", "dez"],
    &["eleven", "elf", "onze", "once", "undici"],
    &["twelve", "zwölf", "douze", "doce", "dodici", "twaalf", "doze"],
];
const MONTHS: [&[&str]; 12] = [
    &["jan", "january", "januar", "janv"],
    &["feb", "february", "februar", "févr"],
    &["mar", "march", "mär", "mrz", "märz", "mars"],
    &["apr", "april", "avr"],
    &["may", "mai"],
    &["jun", "june", "juni", "juin"],
    &["jul", "july", "juli", "juil"],
    &["aug", "august", "août"],
    &["sep", "sept", "september"],
    &["oct", "october", "okt", "oktober"],
    &["nov", "november"],
    &["dec", "december", "dez", "dezember", "déc"],
];
const AT_MOST: [&str; 20] = [
    "up to",
    "at most",
    "no more than",
    "not more than",
    "maximum",
    "max",
    "less than",
    "fewer than",
    "under",
    "below",
    "bis zu",
    "höchstens",
    "maximal",
    "jusqu'à",
    "au plus",
    "hasta",
    "máximo",
    "fino a",
    "massimo",
    "<",
];
const AT_LEAST: [&str; 14] = [
    "at least",
    "more than",
    "over",
    "minimum",
    "min",
    "from",
    "above",
    "or more",
    "and more",
    "and over",
    "mindestens",
    "mehr als",
    "plus de",
    ">",
];

/// What a cell says of how many, in figures or words; nothing where it says none.
pub fn amount(cell: &str) -> Option<Amount> {
    if let Some(n) = number(cell) {
        return Some(Amount::Exactly(n));
    }
    if let Some((from, to)) = dated(cell) {
        return Some(Amount::Dated(from, to));
    }
    let folded = fold(cell).replace(['–', '—', '−', '‐', '‑'], "-");
    let numbers = numbers(&folded);
    let at_most = AT_MOST.iter().any(|phrase| holds(&folded, phrase));
    let at_least = AT_LEAST.iter().any(|phrase| holds(&folded, phrase)) || folded.contains('+');
    match numbers[..] {
        [n] if at_most => Some(Amount::AtMost(n)),
        [n] if at_least => Some(Amount::AtLeast(n)),
        [n] => Some(Amount::Exactly(n)),
        [from, to] if from < to => Some(Amount::Between(from, to)),
        _ => None,
    }
}

fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
        !phrase.starts_with(char::is_alphabetic)
            || (edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next()))
    })
}

/// The numbers in a text that is short enough to be about them.
fn numbers(folded: &str) -> Vec<f64> {
    if folded.split_whitespace().count() > 8 {
        return Vec::new();
    }
    let words = folded.split(|c: char| c.is_whitespace() || "-+/<>()~".contains(c));
    let of = |word: &str| {
        let word = word.trim_matches(['.', ',', ';', ':', '!', '"']);
        number(word).or_else(|| WORDS.iter().position(|names| names.contains(&word)).map(|n| n as f64))
    };
    words.filter(|word| !word.is_empty()).filter_map(of).collect()
}

/// The band that a spreadsheet made a date of, from the day and the month of the date.
fn dated(cell: &str) -> Option<(f64, f64)> {
    let folded = fold(cell);
    let parts: Vec<&str> = folded.split([' ', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    let month = |part: &str| MONTHS.iter().position(|names| names.contains(&part)).map(|place| place + 1);
    let figure = |part: &str| part.parse::<usize>().ok().filter(|n| (1..=99).contains(n));
    let (a, b) = match parts[..] {
        [a, b] => match (month(a), month(b)) {
            (Some(month), None) => (month, figure(b)?),
            (None, Some(month)) => (month, figure(a)?),
            _ => return None,
        },
        // `2001-03-01`, with or without a time; `01/03/2001` would be read so only where a whole date makes no sense.
        [year, a, b] | [year, a, b, _] if year.len() == 4 => (figure(a)?, figure(b)?),
        [a, b, year] if year.len() == 4 => (month(a).or_else(|| figure(a))?, month(b).or_else(|| figure(b))?),
        _ => return None,
    };
    let (from, to) = (a.min(b) as f64, a.max(b) as f64);
    Some((from, to))
}
