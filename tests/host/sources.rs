//! The texts in the sources, each with where it stands: for tests that hold the code to the words of the product.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A text in the code, or a bare word between the tags of a view.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub text: String,
    pub line: usize,
    /// It stands between the tags of a view, where people read it.
    pub shown: bool,
    /// The attribute of a view whose value it is.
    pub attribute: Option<String>,
    /// The macro or function that it is handed to.
    pub call: Option<String>,
    /// The function that it stands in.
    pub function: Option<String>,
}

/// What a macro call `t!("id", a = …, b = …)` says: the message and the names of what is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// `None` where the id is worked out.
    pub id: Option<String>,
    pub args: Vec<String>,
    pub line: usize,
}

/// A source file, read.
#[derive(Debug, Default)]
pub struct Source {
    pub path: PathBuf,
    pub texts: Vec<Text>,
    pub said: Vec<Said>,
}

impl Source {
    /// Reads Rust source; what only tests see is left out.
    pub fn read(source: &str) -> Self {
        let mut read = Self::default();
        read.walk(source.parse().unwrap(), &Text::default(), false);
        read
    }

    /// Every file of a folder of the repository.
    pub fn folder(name: &str) -> Vec<Self> {
        let mut files = Vec::new();
        find(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &mut files);
        files.sort();
        assert!(!files.is_empty(), "{name} holds no Rust");
        files
            .into_iter()
            .map(|path| Self { path: path.clone(), ..Self::read(&fs::read_to_string(path).unwrap()) })
            .collect()
    }

    fn walk(&mut self, tokens: TokenStream, place: &Text, view: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut place = place.clone();
        let mut tag = false;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let before = &tokens[..at];
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    at = after_attribute(&tokens, at);
                    continue;
                }
                TokenTree::Punct(punct) if view && punct.as_char() == '<' => tag = true,
                TokenTree::Punct(punct) if view && punct.as_char() == '>' => tag &= ends(before, &['-', '=']),
                TokenTree::Ident(word) if view && !tag => self.add(&place, word.to_string(), token, true, None),
                TokenTree::Ident(word) if ends_with_word(before, "fn") => place.function = Some(word.to_string()),
                TokenTree::Group(group) => self.group(group, before, &place),
                TokenTree::Literal(literal) => {
                    if let Some(text) = text_of(&literal.to_string()) {
                        let attribute = if view { attribute(before) } else { None };
                        self.add(&place, text, token, view && attribute.is_none(), attribute);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    fn group(&mut self, group: &Group, before: &[TokenTree], place: &Text) {
        let called =
            (group.delimiter() == Delimiter::Parenthesis || ends(before, &['!'])).then(|| called(before)).flatten();
        let inside = Text { call: called.clone(), ..place.clone() };
        if called.as_deref() == Some("t") && ends(before, &['!']) {
            self.said.push(said(group));
        }
        self.walk(group.stream(), &inside, called.as_deref() == Some("view"));
    }

    fn add(&mut self, place: &Text, text: String, token: &TokenTree, shown: bool, attribute: Option<String>) {
        self.texts.push(Text { text, line: token.span().start().line, shown, attribute, ..place.clone() });
    }
}

/// Every file of Rust in a folder, and in those within.
pub fn find(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// The tokens without attributes, and without what only tests see.
pub fn without_tests(tokens: TokenStream) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (mut kept, mut at) = (Vec::new(), 0);
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => at = after_attribute(&tokens, at),
            token => {
                kept.push(token.clone());
                at += 1;
            }
        }
    }
    kept
}

/// The place after `#[…]` or `#![…]`, and after the whole item or field where that is `#[cfg(test)]`.
fn after_attribute(tokens: &[TokenTree], at: usize) -> usize {
    let bracket = at + 1 + usize::from(ends(&tokens[..(at + 2).min(tokens.len())], &['!']));
    match tokens.get(bracket) {
        Some(TokenTree::Group(group)) if group.stream().to_string().replace(' ', "") == "cfg(test)" => {
            let end = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Punct(punct) => [';', ','].contains(&punct.as_char()),
                _ => false,
            };
            bracket + 1 + tokens[bracket + 1..].iter().position(end).map_or(0, |end| end + 1)
        }
        _ => bracket + 1,
    }
}

fn ends(tokens: &[TokenTree], marks: &[char]) -> bool {
    matches!(tokens.last(), Some(TokenTree::Punct(punct)) if marks.contains(&punct.as_char()))
}

fn ends_with_word(tokens: &[TokenTree], word: &str) -> bool {
    matches!(tokens.last(), Some(TokenTree::Ident(ident)) if *ident == word)
}

/// The name before the brackets of a call: `name(…)`, `name!(…)`.
fn called(before: &[TokenTree]) -> Option<String> {
    let name = if ends(before, &['!']) { before.len().checked_sub(2).map(|at| &before[at]) } else { before.last() };
    match name {
        Some(TokenTree::Ident(name)) => Some(name.to_string()),
        _ => None,
    }
}

/// The name before `=`: `class`, `aria-label`.
fn attribute(before: &[TokenTree]) -> Option<String> {
    let (equals, name) = before.split_last()?;
    if !matches!(equals, TokenTree::Punct(punct) if punct.as_char() == '=') {
        return None;
    }
    // A word that follows a word belongs to what stands before the name.
    let mut parts = Vec::new();
    let mut word_next = true;
    for token in name.iter().rev() {
        match token {
            TokenTree::Ident(word) if word_next => parts.push(word.to_string()),
            TokenTree::Punct(punct) if !word_next && ['-', ':'].contains(&punct.as_char()) => {
                parts.push(punct.to_string())
            }
            _ => break,
        }
        word_next = !word_next;
    }
    parts.reverse();
    Some(parts.concat())
}

fn said(group: &Group) -> Said {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let id = match tokens.first() {
        Some(TokenTree::Literal(literal)) => text_of(&literal.to_string()),
        _ => None,
    };
    let comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let named = |part: &[TokenTree]| match part {
        [TokenTree::Ident(name), TokenTree::Punct(equals), ..] if equals.as_char() == '=' => Some(name.to_string()),
        _ => None,
    };
    let args = tokens.split(comma).skip(1).filter_map(named).collect();
    Said { id, args, line: group.span_open().start().line }
}

/// The text of a literal; `None` for numbers, characters and bytes.
fn text_of(literal: &str) -> Option<String> {
    let raw = literal.trim_start_matches('r').trim_matches('#');
    let text = raw.strip_prefix('"')?.strip_suffix('"')?;
    Some(text.replace("\\n", "\n").replace("\\\"", "\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_where_they_stand() {
        let source = r#"
            //! "Not this one."
            #[error("nor this")]
            fn page() -> impl IntoView {
                view! { <p class="a b" aria-label="Close">"Save" {t!("save-it", name = x, count = 2)} {move || "c"} Bare </p> }
            }
            #[cfg(test)]
            mod tests { fn f() { "nor that" } }
            fn message() -> &'static str { g("d").expect("e") }
        "#;
        let read = Source::read(source);
        let texts: Vec<_> =
            read.texts.iter().map(|text| (text.text.as_str(), text.shown, text.attribute.as_deref())).collect();
        assert_eq!(
            texts,
            [
                ("a b", false, Some("class")),
                ("Close", false, Some("aria-label")),
                ("Save", true, None),
                ("save-it", false, None),
                ("c", false, None),
                ("Bare", true, None),
                ("d", false, None),
                ("e", false, None),
            ]
        );
        assert_eq!(
            read.said[0],
            Said { id: Some("save-it".into()), args: vec!["name".into(), "count".into()], line: 5 }
        );
        let last = read.texts.last().unwrap();
        assert_eq!((last.call.as_deref(), last.function.as_deref(), last.line), (Some("expect"), Some("message"), 9));
    }
}
