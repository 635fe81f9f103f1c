//! Which encoding bytes are most likely in, where they do not say: the one in which the words look like words.

use super::Encoding;

/// The letters above ASCII of the languages whose words are looked for, with how much each language counts.
const ALPHABETS: [(&str, i32); 16] = [
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
    ("çğıöşüÇĞİÖŞÜâîÂÎ", 5),
    ("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ", 6),
    ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ", 6),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئةپچژگ\u{64b}\u{64e}\u{64f}\u{650}\u{651}\u{652}،؟", 6),
];
/// The letters that are met most often: where two encodings make words of the same bytes, these decide.
const COMMON: &str = "éüöäóáíñçßèåøèčšžłęąşığаеиностврлаειοντσρκαاليمنرتوبةه";
/// How much a letter within a word that belongs to no such language speaks against an encoding, and a mark in its place.
const STRANGE: i32 = -3;
const MARK: i32 = -8;

/// Where the words of a text come to less than this on average, they are none in any encoding that is known.
const LEAST: i32 = -8;

/// The encoding in which these bytes are most likely a text; nothing where they look like none in any.
pub(super) fn encoding(bytes: &[u8]) -> Option<Encoding> {
    let mut best = (Encoding::Windows1252, i32::MIN, 0);
    for &encoding in Encoding::OF_BYTES {
        let (worth, words) = encoding.of_bytes(bytes).map_or((i32::MIN, 0), |text| worth(&text));
        if worth > best.1 {
            best = (encoding, worth, words);
        }
    }
    let (encoding, worth, words) = best;
    (words < 2 || worth >= LEAST.saturating_mul(words)).then_some(encoding)
}

/// How much the words with letters above ASCII look like words, and how many of them there are.
fn worth(text: &str) -> (i32, i32) {
    let (mut worth, mut words) = (0i32, 0i32);
    for line in text.split(|c: char| c.is_ascii_whitespace() || (c.is_ascii_punctuation() && c != '\'')) {
        if !line.is_ascii() {
            worth = worth.saturating_add(word(line));
            words = words.saturating_add(1);
        }
    }
    (worth, words)
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
    // Latin words are mostly plain letters; words of other scripts have none.
    let (plain, marked) = chars.iter().fold((0, 0), |(plain, marked), c| match c.is_ascii_alphabetic() {
        true => (plain + 1, marked),
        false => (plain, marked + 1),
    });
    let latin = |c: &char| u32::from(*c) < 0x250;
    worth += match chars.iter().filter(|c| !c.is_ascii()).all(latin) {
        true if chars.len() >= 4 && marked > plain * 2 => MARK,
        false if plain > 0 && chars.iter().any(|c| c.is_alphabetic() && !latin(c)) => MARK,
        _ => 0,
    };
    worth + language.map(|(_, weight)| *weight).max().unwrap_or(STRANGE) + marks.min(1)
}
