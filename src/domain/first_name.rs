//! What to call somebody in a sentence: the first name where a full name shows one, and the full name otherwise.

/// Words before a name that are no part of it, in lower case and without dots.
const TITLES: &[&str] = &[
    "dame",
    "dhr",
    "dipl-ing",
    "dona",
    "dott",
    "dottssa",
    "dr",
    "dra",
    "drs",
    "fr",
    "frau",
    "hc",
    "herr",
    "hon",
    "hr",
    "ing",
    "ir",
    "lady",
    "lord",
    "mag",
    "me",
    "miss",
    "mlle",
    "mme",
    "mr",
    "mrs",
    "ms",
    "mw",
    "mx",
    "pan",
    "pani",
    "prof",
    "profa",
    "professor",
    "professora",
    "rev",
    "reverend",
    "rt",
    "señor",
    "señora",
    "sir",
    "sr",
    "sra",
    "srta",
    "the",
];

/// Words after a name that are no part of it either.
const SUFFIXES: &[&str] = &[
    "ba", "bsc", "cbe", "cpa", "dphil", "esq", "frs", "ii", "iii", "iv", "jd", "jnr", "jr", "junior", "ma", "mba",
    "mbe", "md", "mp", "mphil", "msc", "obe", "phd", "qc", "kc", "rn", "senior", "snr", "sr",
];

/// Words that join the parts of a surname. One at the beginning means that the name begins with a surname.
const PARTICLES: &[&str] = &[
    "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "la", "las", "le",
    "los", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur", "’t", "'t",
];

/// Particles that are first names too, where they are written with a capital.
const SMALL_PARTICLES: &[&str] = &["af", "al", "av", "bin", "bint", "ben", "el", "ibn", "y"];

/// First parts of a name that are never said without the next.
const HALVES: &[&str] = &["abd", "abdul", "abu", "bin", "bint", "ibn", "st", "umm"];

/// The first name within a full name, or the full name where it is not clear which part that is: a surname alone,
/// initials, a name with a number.
pub fn first_name(name: &str) -> &str {
    let name = name.trim();
    given(name).unwrap_or(name)
}

/// What to call somebody beside the others whom the same page names: the first name, or the full name where another one
/// has the same first name.
pub fn called<'a, 'b>(name: &'a str, others: impl IntoIterator<Item = &'b str>) -> &'a str {
    let first = first_name(name);
    let same = |other: &str| first_name(other).to_lowercase() == first.to_lowercase();
    if others.into_iter().any(same) { name.trim() } else { first }
}

fn given(name: &str) -> Option<&str> {
    let parts: Vec<Vec<&str>> = name.split(',').map(words).filter(|words| !all(words, SUFFIXES)).collect();
    match parts.as_slice() {
        [only] => first_of(only, true),
        // The surname comes first.
        [_, given] => first_of(given, false),
        _ => None,
    }
}

/// The words of a name, without what is in brackets.
fn words(part: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let outside = part.split_whitespace().filter(|word| {
        let before = depth;
        depth = (depth + word.matches(['(', '[']).count()).saturating_sub(word.matches([')', ']']).count());
        before == 0 && !word.starts_with(['(', '['])
    });
    outside.collect()
}

/// The first name among the words of a name; `whole` where the surname has to be among them.
fn first_of<'a>(words: &[&'a str], whole: bool) -> Option<&'a str> {
    let titles = words.iter().take_while(|word| is(word, TITLES)).count();
    let end = words.len() - words[titles..].iter().rev().take_while(|word| is(word, SUFFIXES)).count();
    let words = &words[titles..end];
    let first = *words.first()?;
    // A title stands before a surname alone, too.
    let surname_alone = whole && titles > 0 && words.len() == 1;
    let unclear =
        words.iter().any(|word| word.contains(|letter: char| letter.is_ascii_digit() || "&/+@".contains(letter)));
    if surname_alone || unclear || starts_surname(first) || is(first, HALVES) || family_first(first) {
        return None;
    }
    let first = match (shouted(first), words.iter().find(|word| !shouted(word) && !starts_surname(word))) {
        // Only the surname is in capitals.
        (true, Some(given)) if words.len() > 1 => *given,
        _ => first,
    };
    let letters = first.chars().filter(|letter| letter.is_alphabetic()).count();
    (letters > 1 && !first.contains('.')).then_some(first)
}

fn all(words: &[&str], of: &[&str]) -> bool {
    words.iter().all(|word| is(word, of))
}

fn is(word: &str, of: &[&str]) -> bool {
    let plain = word.replace('.', "").to_lowercase();
    of.contains(&plain.as_str())
}

fn starts_surname(word: &str) -> bool {
    is(word, PARTICLES)
        || SMALL_PARTICLES.contains(&word)
        || SMALL_PARTICLES.iter().any(|particle| word.strip_prefix(particle).is_some_and(|rest| rest.starts_with('-')))
}

/// Whether a word is in capitals throughout, and no initials.
fn shouted(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).count() > 1
        && !word.contains(|letter: char| letter == '.' || letter.is_lowercase())
}

/// Whether a word is in a script of languages that put the family name first.
fn family_first(word: &str) -> bool {
    word.chars()
        .any(|letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'))
}
