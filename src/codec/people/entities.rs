//! Text as web pages write it: `&amp;` for `&`, `<br>` for a new line.

use std::borrow::Cow;

const NAMED: [(&str, char); 15] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("euro", '€'),
];

/// The letters from U+00C0 on, as their entities are called.
const LETTERS: &str = "Agrave|Aacute|Acirc|Atilde|Auml|Aring|AElig|Ccedil|Egrave|Eacute|Ecirc|Euml|Igrave|Iacute|\
    Icirc|Iuml|ETH|Ntilde|Ograve|Oacute|Ocirc|Otilde|Ouml|times|Oslash|Ugrave|Uacute|Ucirc|Uuml|\
    Yacute|THORN|szlig|agrave|aacute|acirc|atilde|auml|aring|aelig|ccedil|egrave|eacute|ecirc|\
    euml|igrave|iacute|icirc|iuml|eth|ntilde|ograve|oacute|ocirc|otilde|ouml|divide|oslash|ugrave|\
    uacute|ucirc|uuml|yacute|thorn|yuml";
/// Tags behind or at which a new line begins. Others only change how the text looks.
const LINES: [&str; 7] = ["br", "/li", "/p", "/div", "/tr", "/ul", "/ol"];
const LOOKS: [&str; 15] =
    ["li", "p", "div", "ul", "ol", "span", "/span", "b", "/b", "i", "/i", "strong", "/strong", "em", "/em"];

/// The text with its entities as letters and its tags as new lines. An entity that was written twice over (`&amp;amp;`)
/// is one letter too.
pub fn decoded(text: &str) -> Cow<'_, str> {
    let mut text = match text.contains('<') {
        true => Cow::Owned(untagged(text)),
        false => Cow::Borrowed(text),
    };
    for _ in 0..2 {
        match once(&text) {
            Some(decoded) => text = Cow::Owned(decoded),
            None => break,
        }
    }
    text
}

/// The text without the tags that are known; what else stands between such brackets stays.
fn untagged(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find('>');
        let tag = end.map(|end| rest[1..end].trim_end_matches('/').trim().to_lowercase());
        let name = tag.as_deref().and_then(|tag| tag.split(' ').next()).unwrap_or_default();
        match end {
            Some(end) if LINES.contains(&name) || LOOKS.contains(&name) => {
                if LINES.contains(&name) {
                    plain.push('\n');
                }
                rest = &rest[end + 1..];
            }
            _ => {
                plain.push('<');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn once(text: &str) -> Option<String> {
    let mut decoded = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest[1..].find(';').filter(|end| *end <= 8).and_then(|end| Some((letter(&rest[1..=end])?, end)));
        match entity {
            Some((letter, end)) => {
                decoded.push(letter);
                rest = &rest[end + 2..];
                found = true;
            }
            None => {
                decoded.push('&');
                rest = &rest[1..];
            }
        }
    }
    decoded.push_str(rest);
    found.then_some(decoded)
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32);
    }
    let named = NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter);
    // There are sixty-four of them, from U+00C0.
    let of_letter = || LETTERS.split('|').position(|known| known == name).map(|place| 0xC0 + place as u32);
    named.or_else(|| of_letter().and_then(char::from_u32))
}
