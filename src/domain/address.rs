//! E-mail addresses within a text.

use super::fold::fold;

/// The address in a text that holds one: `ria@example.org`, `"Ria Holm" <ria@example.org>`, `mailto:ria@example.org`.
pub fn address_in(text: &str) -> Option<&str> {
    let inner = match (text.find('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => text,
    };
    let words = inner.split(|c: char| c.is_whitespace() || ",;()[]<>\"".contains(c));
    let bare = |word: &'_ str| word.len() - word.trim_start_matches("mailto:").trim_start_matches('\'').len();
    let mut found = words.map(|word| &word[bare(word)..]).map(|word| word.trim_end_matches(['.', '\'', ':']));
    found.find(|word| {
        word.split_once('@').is_some_and(|(who, host)| {
            !who.is_empty() && !host.contains('@') && host.contains('.') && !host.starts_with('.')
        })
    })
}

/// What two spellings of one address have in common.
pub fn folded(address: &str) -> String {
    fold(address_in(address).unwrap_or(address))
}
