//! Which encoding bytes are most likely in, where they do not say: the one in which the words look like words.

use super::Encoding;

/// The letters above ASCII of the languages whose words are looked for, with how much each language counts.
const ALPHABETS: [(&str, i32); 12] = [
    ("äöüßÄÖÜé", 6),
    ("éèêëàâçîïôûùœÉÈÊËÀÂÇÎÏÔÛÙŒ", 6),
    ("áéíóúüñÁÉÍÓÚÑ", 6),
    ("àáâãçéêíóôõúÁÂÃÇÉÊÍÓÔÕÚ", 5),
    ("åäöæøéÅÄÖÆØ", 5),
    ("éëïüáèöê", 5),
    ("àèéìòùÀÈÉ", 5),
    ("ąćęłńóśźżĆŁÓŚŻŹ", 4),
    ("áčďéěíňóřšťúůýžÁČĎÉÍŇŘŠŤÚÝŽäôľĺŕĽ", 4),
    ("áéíóöőúüűÁÉÍÓÖŐÚÜŰ", 4),
    ("čćđšžČĆĐŠŽ", 4),
    ("ăâîşţĂÂÎŞŢ", 3),
];
/// The letters that are met most often: where two encodings make words of the same bytes, these decide.
const COMMON: &str = "éüöäóáíñçßèåøèčšžłęą";
/// How much a letter within a word that belongs to no such language speaks against an encoding, and a mark in its place.
const STRANGE: i32 = -3;
const MARK: i32 = -8;

/// The encoding in which these bytes are most likely a text.
pub(super) fn encoding(bytes: &[u8]) -> Encoding {
    let mut best = (Encoding::Windows1252, i32::MIN);
    for encoding in Encoding::OF_BYTES {
        let worth = encoding.of_bytes(bytes).map_or(i32::MIN, |text| worth(&text));
        if worth > best.1 {
            best = (encoding, worth);
        }
    }
    best.0
}

/// How much the words with letters above ASCII look like words.
fn worth(text: &str) -> i32 {
    let mut worth = 0i32;
    for line in text.split(|c: char| c.is_ascii_whitespace() || (c.is_ascii_punctuation() && c != '\'')) {
        if !line.is_ascii() {
            worth = worth.saturating_add(word(line));
        }
    }
    worth
}

/// What one word says, between white space and punctuation.
fn word(word: &str) -> i32 {
    // Quotation marks and dashes that Word puts in place of plain ones stand at the ends of words; an apostrophe within.
    let bare = word.trim_matches(|c| "‘’“”„«»–—…•€£§°©®™·\u{a0}".contains(c));
    let marks = (word.chars().count() - bare.chars().count()) as i32;
    if bare.is_empty() || bare.is_ascii() {
        return marks.min(2);
    }
    let chars: Vec<char> = bare.chars().collect();
    let mut worth = 0;
    for (at, &c) in chars.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let between = before.is_some_and(char::is_alphabetic) && chars.get(at + 1).is_some_and(|c| c.is_alphabetic());
        worth += match c {
            '’' if between => 5,
            '-' | '–' | '…' => 0,
            _ if !c.is_alphabetic() || "ªºµƒıΩπ∂∑∏ﬁﬂ".contains(c) => MARK,
            // Inside a word that began in small letters no capital follows.
            _ if c.is_uppercase() && before.is_some_and(char::is_lowercase) => MARK,
            // Nor a small one in a word in capitals.
            _ if c.is_lowercase() && at > 1 && chars[..at].iter().all(|c| c.is_uppercase()) => STRANGE,
            _ => i32::from(COMMON.contains(c)) * 2,
        };
    }
    let language = ALPHABETS.iter().filter(|(letters, _)| {
        chars.iter().filter(|c| !c.is_ascii() && c.is_alphabetic()).all(|c| letters.contains(*c))
    });
    worth + language.map(|(_, weight)| *weight).max().unwrap_or(STRANGE) + marks.min(1)
}
