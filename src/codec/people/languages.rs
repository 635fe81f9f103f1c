//! Languages as people type them: `English/French`, `English (fluent), Danish (native)`, `Deutsch: Muttersprache`.

use super::entities;
use super::list::Separator;
use super::nothing::is_nothing;
use crate::codec::tidy::tidy;
use crate::domain::fold::fold;

/// Names of languages in English, each with what it is called elsewhere, and its code.
const NAMES: [(&str, &[&str]); 42] = [
    (
        "English",
        &[
            "englisch",
            "anglais",
            "inglés",
            "ingles",
            "inglese",
            "engels",
            "engelska",
            "engelsk",
            "inglês",
            "angielski",
            "en",
            "eng",
        ],
    ),
    ("French", &["français", "francais", "französisch", "francés", "francese", "frans", "francês", "fr", "fra"]),
    (
        "German",
        &["deutsch", "allemand", "alemán", "aleman", "tedesco", "duits", "alemão", "tyska", "tysk", "de", "deu", "ger"],
    ),
    (
        "Spanish",
        &["español", "espanol", "castellano", "espagnol", "spanisch", "spagnolo", "spaans", "espanhol", "es", "spa"],
    ),
    ("Italian", &["italiano", "italienisch", "italien", "italiaans", "it", "ita"]),
    (
        "Portuguese",
        &["português", "portugues", "portugais", "portugiesisch", "portugués", "portoghese", "portugees", "pt", "por"],
    ),
    (
        "Dutch",
        &[
            "nederlands",
            "néerlandais",
            "niederländisch",
            "holländisch",
            "olandese",
            "holandés",
            "flemish",
            "vlaams",
            "nl",
            "nld",
        ],
    ),
    ("Polish", &["polski", "polnisch", "polonais", "polaco", "polacco", "pools", "pl", "pol"]),
    ("Turkish", &["türkçe", "turkce", "türkisch", "turc", "turco", "turks", "tr", "tur"]),
    ("Danish", &["dansk", "dänisch", "danois", "da", "dan"]),
    ("Swedish", &["svenska", "schwedisch", "suédois", "sv", "swe"]),
    ("Norwegian", &["norsk", "norwegisch", "norvégien", "nb", "nor"]),
    ("Finnish", &["suomi", "finnisch", "finnois", "fi", "fin"]),
    ("Czech", &["čeština", "česky", "tschechisch", "tchèque", "cs", "ces"]),
    ("Slovak", &["slovenčina", "slowakisch", "slovaque", "sk", "slk"]),
    ("Hungarian", &["magyar", "ungarisch", "hongrois", "hu", "hun"]),
    ("Romanian", &["română", "romana", "rumänisch", "roumain", "ro", "ron"]),
    ("Greek", &["ελληνικά", "griechisch", "grec", "el", "ell"]),
    ("Russian", &["русский", "russisch", "russe", "ruso", "ru", "rus"]),
    ("Ukrainian", &["українська", "ukrainisch", "ukrainien", "uk", "ukr"]),
    ("Arabic", &["العربية", "arabisch", "arabe", "árabe", "arabo", "ar", "ara"]),
    ("Hebrew", &["עברית", "hebräisch", "hébreu", "he"]),
    ("Hindi", &["हिन्दी", "hi", "hin"]),
    ("Urdu", &["اردو", "ur"]),
    ("Punjabi", &["panjabi", "ਪੰਜਾਬੀ", "pa"]),
    ("Bengali", &["bangla", "বাংলা", "bn"]),
    ("Tamil", &["தமிழ்", "ta"]),
    ("Gujarati", &["gu"]),
    ("Mandarin", &["mandarin chinese", "chinese", "chinesisch", "chinois", "chino", "中文", "普通话", "zh"]),
    ("Cantonese", &["粵語", "yue"]),
    ("Japanese", &["日本語", "japanisch", "japonais", "japonés", "ja", "jpn"]),
    ("Korean", &["한국어", "koreanisch", "coréen", "ko", "kor"]),
    ("Vietnamese", &["tiếng việt", "vi"]),
    ("Welsh", &["cymraeg", "walisisch", "gallois", "cy"]),
    ("Irish", &["gaeilge", "irish gaelic", "ga"]),
    ("Catalan", &["català", "katalanisch", "catalán", "ca"]),
    ("Croatian", &["hrvatski", "kroatisch", "hr"]),
    ("Serbian", &["srpski", "serbisch", "sr"]),
    ("Bulgarian", &["български", "bulgarisch", "bg"]),
    ("Persian", &["farsi", "فارسی", "persisch", "fa"]),
    ("Swahili", &["kiswahili", "sw"]),
    ("BSL", &["british sign language"]),
];

/// Words for how well somebody speaks one, and others around its name.
const AROUND: [&str; 52] = [
    "a1",
    "a2",
    "b1",
    "b2",
    "c1",
    "c2",
    "native",
    "native speaker",
    "mother",
    "tongue",
    "fluent",
    "fluently",
    "fluency",
    "basic",
    "basics",
    "beginner",
    "intermediate",
    "advanced",
    "proficient",
    "conversational",
    "good",
    "very",
    "working",
    "business",
    "professional",
    "bilingual",
    "level",
    "some",
    "a",
    "little",
    "bit",
    "of",
    "only",
    "speak",
    "i",
    "in",
    "my",
    "is",
    "first",
    "second",
    "language",
    "muttersprache",
    "muttersprachlich",
    "fließend",
    "fliessend",
    "grundkenntnisse",
    "verhandlungssicher",
    "langue",
    "maternelle",
    "courant",
    "lengua",
    "materna",
];

/// The languages in a cell.
pub fn languages(cell: &str, asked: Option<Separator>) -> Vec<String> {
    let cell = entities::decoded(cell);
    let mut found: Vec<String> = Vec::new();
    for part in parts(&cell, asked) {
        for language in named(&part) {
            if !found.contains(&language) {
                found.push(language);
            }
        }
    }
    found
}

/// The parts of a cell, without what stands in brackets.
fn parts(cell: &str, asked: Option<Separator>) -> Vec<String> {
    let cell = cell.trim();
    // Brackets around all of it are those of a list.
    let cell = cell.strip_prefix("c(").unwrap_or(cell);
    let whole = [('[', ']'), ('{', '}'), ('(', ')')];
    let inner = whole.iter().find_map(|(open, close)| {
        cell.strip_prefix(*open)?.strip_suffix(*close).filter(|inner| !inner.contains(*open))
    });
    let mut depth = 0usize;
    let mut outside = String::new();
    for c in inner.unwrap_or(cell).chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let marks: &[char] = match asked {
        Some(Separator::Line) => &['\n', '\r'],
        _ => &['\n', '\r', ',', ';', '/', '|', '&', '+', '•', '·', '、', '\\'],
    };
    outside.split(marks).map(tidy).filter(|part| !part.is_empty()).collect()
}

/// The languages that a part names; where it names none that is known, the part as it was typed.
fn named(part: &str) -> Vec<String> {
    let part = part.trim_matches(['"', '\'', '.', '-', ' ']);
    if is_nothing(part) {
        return Vec::new();
    }
    if let Some(name) = known(part) {
        return vec![name.to_string()];
    }
    let cut = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '=' | '.' | '!');
    let words: Vec<&str> = part.split(cut).filter(|word| !word.is_empty()).collect();
    // A code is one only alone: `it` and `no` are words too.
    let names: Vec<String> =
        words.iter().filter(|word| word.chars().count() > 3).filter_map(|word| known(word)).map(String::from).collect();
    if !names.is_empty() {
        return names;
    }
    // Unknown: what is left without the words around it, cut at `and`.
    let and = ["and", "und", "et", "y", "e", "og", "och", "en"];
    let mut left = Vec::new();
    for piece in words.split(|word| and.contains(&word.to_lowercase().as_str())) {
        let kept: Vec<&str> =
            piece.iter().copied().filter(|word| !AROUND.contains(&word.to_lowercase().as_str())).collect();
        if !kept.is_empty() {
            let name = kept.join(" ");
            left.push(known(&name).map_or(name, String::from));
        }
    }
    left
}

fn known(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    NAMES
        .iter()
        .find(|(name, others)| name.to_lowercase() == folded || others.contains(&folded.as_str()))
        .map(|(name, _)| *name)
}
