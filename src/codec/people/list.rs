//! Lists in a cell: `Python;Rust`, `Python:4, Rust`, `["Python", "Rust"]`, one entry a line.

use serde::{Deserialize, Serialize};

use super::choices::Choices;
use super::entities;
use super::joined::Joined;
use super::nothing::is_nothing;
use super::scale::level_word;
use crate::codec::tidy::tidy;

/// What stands between the entries of a list. A line break and a bullet always do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    Comma,
    Semicolon,
    Bar,
    Slash,
    /// Nothing but a line break: each line is one entry.
    Line,
}

impl Separator {
    pub const ALL: [Separator; 5] =
        [Separator::Comma, Separator::Semicolon, Separator::Bar, Separator::Slash, Separator::Line];

    /// Where a text is cut.
    fn cuts(self, text: &str, at: usize, c: char) -> bool {
        match self {
            Separator::Comma => matches!(c, ',' | '，' | '、' | '،') && !(c == ',' && within_number(text, at)),
            Separator::Semicolon => matches!(c, ';' | '；' | '؛'),
            Separator::Bar => matches!(c, '|' | '¦'),
            // `TCP/IP` is one entry, `TCP / IP` are two.
            Separator::Slash => c == '/' && text[..at].ends_with(' ') && text[at + 1..].starts_with(' '),
            Separator::Line => false,
        }
    }
}

/// Whether a comma is that of a number: `1,000`.
fn within_number(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().is_some_and(|c| c.is_ascii_digit());
    let after: Vec<char> = text[at + 1..].chars().take(4).collect();
    let three = after.len() >= 3 && after[..3].iter().all(char::is_ascii_digit);
    before && three && !after.get(3).is_some_and(char::is_ascii_digit)
}

/// What goes before each entry of a list, whatever stands between them. An empty box says that the entry was not chosen.
const MARKS: [char; 16] = ['\n', '\r', '\t', '•', '●', '▪', '‣', '◦', '·', '☑', '☒', '✅', '✔', '✓', '☐', '□'];

/// How the lists of a column are cut.
#[derive(Clone, Debug)]
pub struct Lists {
    separator: Separator,
    /// Whether single cells have semicolons although most have commas.
    mixed: bool,
    choices: Choices,
    joined: Joined,
}

impl Lists {
    /// For a column with these cells. `other` are the cells of a column that holds entries of the same kind: what recurs in
    /// both shows which entries hold commas themselves.
    pub fn of(cells: &[&str], other: &[&str], asked: Option<Separator>) -> Self {
        let has = |separator| {
            let cells = cells.iter().filter(|cell| quoted(cell).is_none());
            cells.filter(|cell| cut(bare(&entities::decoded(cell)), separator).len() > 1).count()
        };
        let (semicolons, commas) = (has(Separator::Semicolon), has(Separator::Comma));
        let only_commas = || {
            let cells = cells.iter().filter(|cell| !is_form(cell));
            cells.filter(|cell| cell.contains(',') && !cell.contains(';')).count()
        };
        let trailing = || cells.iter().filter(|cell| entities::decoded(cell).trim_end().ends_with(';')).count();
        let (separator, mixed) = match asked {
            Some(asked) => (asked, false),
            None if semicolons + trailing() > 0 => {
                let few = trailing() == 0 && only_commas() > semicolons;
                (if few { Separator::Comma } else { Separator::Semicolon }, few)
            }
            None if has(Separator::Bar) > 0 => (Separator::Bar, false),
            None if has(Separator::Slash) > commas => (Separator::Slash, false),
            None => (Separator::Comma, false),
        };
        let choices = match (separator, asked) {
            (Separator::Comma, None) => Choices::of(cells.iter().chain(other).copied().filter(|cell| !is_form(cell))),
            _ => Choices::default(),
        };
        let mut lists = Self { separator, mixed, choices, joined: Joined::default() };
        if asked.is_none() {
            let all = cells.iter().chain(other).flat_map(|cell| lists.whole(cell));
            lists.joined = Joined::of(&all.collect::<Vec<_>>(), separator != Separator::Comma);
        }
        lists
    }

    pub fn separator(&self) -> Separator {
        self.separator
    }

    /// The entries of a cell that say something, made fit to show, without quotation marks around them.
    pub fn split(&self, cell: &str) -> Vec<String> {
        self.whole(cell).iter().flat_map(|entry| self.joined.parts(entry)).collect()
    }

    /// The entries, those that are joined by a word or a mark as one.
    fn whole(&self, cell: &str) -> Vec<String> {
        let cell = entities::decoded(cell);
        if !cell.contains([',', ';', '|', '[', '{', '\n']) && is_nothing(&cell) {
            return Vec::new();
        }
        if let Some(entries) = objects(&cell).or_else(|| quoted(&cell)) {
            return entries.iter().filter_map(|entry| entry_of(entry)).collect();
        }
        let inner = bare(&cell);
        let mut entries = Vec::new();
        for line in marked(inner) {
            for part in numbered_parts(line) {
                let separator = match self.mixed && part.contains(';') {
                    true => Separator::Semicolon,
                    false => self.separator,
                };
                let atoms = cut(part, separator);
                let joined = if separator == Separator::Comma { self.choices.join(part, &atoms) } else { atoms };
                entries.extend(joined.into_iter().filter_map(entry_of));
            }
        }
        entries
    }
}

/// The parts of a text between the marks that go before entries, without those that were not chosen.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    let mut chosen = true;
    std::iter::from_fn(move || {
        let whole = rest?;
        let next = whole.char_indices().find(|(_, c)| MARKS.contains(c));
        let (part, kept) = (next.map_or(whole, |(at, _)| &whole[..at]), chosen);
        chosen = !next.is_some_and(|(_, c)| matches!(c, '☐' | '□'));
        rest = next.map(|(at, c)| &whole[at + c.len_utf8()..]);
        Some(if kept { part } else { "" })
    })
}

/// An entry, made fit to show; none where it says nothing.
fn entry_of(entry: &str) -> Option<String> {
    let entry = tidy(entry);
    let entry = without_link(unquote(&entry));
    // As notes are linked to.
    let entry = entry.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")).unwrap_or(entry);
    let dashed = entry.strip_prefix(['-', '–', '*', '+', '>']).filter(|rest| rest.starts_with(' ')).unwrap_or(entry);
    // `#Excel`, as tags are written, and as SharePoint writes choices.
    let tagged = dashed.strip_prefix('#').filter(|rest| rest.starts_with(char::is_alphabetic)).unwrap_or(dashed);
    let joined = ["and ", "und ", "et "].iter().find_map(|word| tagged.strip_prefix(word)).unwrap_or(tagged).trim();
    let ended = match joined.strip_suffix('.') {
        Some(rest) if !rest.contains('.') && rest.chars().count() > 3 => rest,
        _ => joined,
    };
    let says = !ended.is_empty() && ended != "0" && !is_nothing(tagged) && !is_nothing(ended) && !is_nothing(entry);
    says.then(|| ended.to_string())
}

/// The text without the address of a page in brackets behind it, as Notion writes links to pages.
pub(super) fn without_link(text: &str) -> &str {
    let link = text.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (http"));
    link.map_or(text, |(text, _)| text.trim_end())
}

fn unquote(entry: &str) -> &str {
    let pairs = [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’')];
    let inner = pairs.iter().find_map(|(open, close)| entry.strip_prefix(*open)?.strip_suffix(*close));
    inner.unwrap_or(entry).trim()
}

/// The parts of a text between the places where a separator stands outside brackets and quotation marks.
pub(super) fn cut(text: &str, separator: Separator) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match c {
            '"' | '“' | '”' if quote.is_some() => quote = None,
            '"' if closes(text, at, &['"']) => quote = Some('"'),
            '“' if closes(text, at, &['”', '"']) => quote = Some('”'),
            '(' | '[' | '{' if closes(text, at, &[closing(c)]) => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 && quote.is_none() && separator.cuts(text, at, c) => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

fn closes(text: &str, at: usize, close: &[char]) -> bool {
    text[at..].char_indices().skip(1).any(|(_, c)| close.contains(&c))
}

/// Whether a cell is a list in the form of a programming language.
fn is_form(cell: &str) -> bool {
    let cell = cell.trim();
    let inner = bare(cell);
    inner.len() < cell.len() || quoted(cell).is_some()
}

/// The text within the brackets that go around all of a cell, and within the `c(…)` of R.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    let opened = cell.strip_prefix("c(").or_else(|| cell.strip_prefix("list(")).or_else(|| cell.strip_prefix("set("));
    if let Some(inner) = opened.and_then(|rest| rest.strip_suffix(')')) {
        return inner;
    }
    for (open, close) in [('[', ']'), ('{', '}'), ('(', ')')] {
        if let Some(inner) = cell.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            return inner;
        }
    }
    cell
}

/// The entries of a list as programs write it: `["Python"]`, or the names in one of objects: `[{"id": 1, "name": "Python"}]`.
fn objects(cell: &str) -> Option<Vec<String>> {
    let cell = cell.trim();
    if !["[{", "[\"", "{\""].iter().any(|open| cell.starts_with(open)) {
        return None;
    }
    let one = |object: &serde_json::Map<String, serde_json::Value>| {
        let named = ["name", "label", "title", "text", "value"].iter().find_map(|key| object.get(*key)?.as_str());
        named.or_else(|| object.values().find_map(|value| value.as_str())).map(String::from)
    };
    match serde_json::from_str(cell).ok()? {
        serde_json::Value::Array(all) => {
            let said = all.iter().filter(|value| !value.is_null());
            said.map(|value| value.as_str().map(String::from).or_else(|| one(value.as_object()?))).collect()
        }
        serde_json::Value::Object(object) => Some(vec![one(&object)?]),
        _ => None,
    }
}

/// The entries of a list whose entries are all in quotation marks: `["a", "b"]`, `c("a","b")`, `'a', 'b'`.
fn quoted(cell: &str) -> Option<Vec<String>> {
    let inner = bare(cell).trim();
    let mark = inner.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut entries = Vec::new();
    let mut rest = inner;
    loop {
        let mut entry = String::new();
        let mut chars = rest.strip_prefix(mark)?.char_indices();
        let end = loop {
            match chars.next()? {
                (_, '\\') => entry.extend(chars.next().map(|(_, c)| c)),
                (at, c) if c == mark => break at,
                (_, c) => entry.push(c),
            }
        };
        entries.push(entry);
        rest = rest[mark.len_utf8() + end + mark.len_utf8()..].trim_start();
        if rest.is_empty() {
            return Some(entries);
        }
        rest = rest.strip_prefix([',', ';'])?.trim_start();
        if rest.is_empty() {
            return Some(entries);
        }
    }
}

/// The parts of a text that is numbered: `1. Python 2. Rust`, `1) Python`, `(1) Python (2) Rust`.
fn numbered_parts(line: &str) -> Vec<&str> {
    let trimmed = line.trim();
    let bracketed = trimmed.strip_prefix('(').and_then(opened).filter(|(mark, _)| *mark == ')');
    let open = if bracketed.is_some() { "(" } else { "" };
    let Some((mark, mut rest)) = bracketed.or_else(|| opened(trimmed)) else { return vec![line] };
    let mut parts = Vec::new();
    for number in 2.. {
        let next = format!("{open}{number}{mark}");
        let found = rest.match_indices(&next).map(|(at, _)| at).find(|at| {
            let before = rest[..*at].chars().next_back();
            before.is_none_or(|c| c.is_whitespace() || ",;|".contains(c))
                && !rest[at + next.len()..].starts_with(|c: char| c.is_ascii_digit())
        });
        let Some(at) = found else { break };
        parts.push(rest[..at].trim_end_matches([' ', ',', ';', '|']));
        rest = &rest[at + next.len()..];
    }
    parts.push(rest);
    parts
}

/// The mark behind the number with which a text begins, and what comes behind it.
fn opened(text: &str) -> Option<(char, &str)> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 || digits > 2 {
        return None;
    }
    let rest = &text[digits..];
    let mark = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':' | '．' | '）'))?;
    let rest = &rest[mark.len_utf8()..];
    rest.starts_with(|c: char| c.is_whitespace() || (mark == ')' && c.is_alphabetic())).then_some((mark, rest))
}

/// An entry's name, and the number behind its last colon if that is a number: `Python:4`. A name may hold colons. A word
/// for a level in brackets at the end, or behind a dash, is one too, and so are stars: `Python (advanced)`, `Python ★★★`.
pub fn numbered(entry: &str) -> (&str, Option<u32>) {
    for mark in [':', '='] {
        if let Some((name, digits)) = entry.rsplit_once(mark)
            && is_number(digits.trim())
        {
            // So long a number is off any scale.
            return (name.trim_end(), Some(digits.trim().parse().unwrap_or(u32::MAX)));
        }
    }
    let bare = entry.trim_end_matches(['★', '⭐', '☆', '\u{fe0f}']);
    let stars = entry[bare.len()..].matches(['★', '⭐']).count();
    if stars > 0 && !bare.trim().is_empty() {
        return (bare.trim_end(), u32::try_from(stars).ok());
    }
    let bracketed = entry.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let behind = [" - ", " – ", ": "].iter().find_map(|mark| entry.rsplit_once(mark));
    for (name, word) in [bracketed, behind].into_iter().flatten() {
        let word = word.trim();
        let level = match word.split_once('/') {
            // `3/4`: so many of four.
            Some((number, "4")) if is_number(number) => number.parse().ok().filter(|n| *n <= 4),
            _ if is_number(word) => word.parse().ok().filter(|n| *n <= 4),
            _ => level_word(word).map(u32::from),
        };
        if let (Some(level), false) = (level, name.trim().is_empty()) {
            return (name.trim_end(), Some(level));
        }
    }
    (entry, None)
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}
