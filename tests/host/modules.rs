//! Which file uses which, as the paths in their tokens say: through re-exports to where a thing is defined.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use crate::sources::{find, without_tests};

/// A path of names from the root of the crate.
type Names = Vec<String>;

/// The files of `src`, without the programs.
pub struct Modules {
    /// By module.
    files: BTreeMap<Names, String>,
    /// What a module gives under a name of its own, and where that is.
    exports: BTreeMap<Names, Names>,
    /// By module: every path in it.
    paths: BTreeMap<Names, Vec<Names>>,
}

impl Modules {
    pub fn read() -> Self {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found: Vec<PathBuf> = Vec::new();
        find(&src, &mut found);
        let mut modules = Self { files: BTreeMap::new(), exports: BTreeMap::new(), paths: BTreeMap::new() };
        for file in &found {
            let name = file.strip_prefix(&src).unwrap().with_extension("");
            let name = name.to_str().unwrap().to_string();
            if !name.starts_with("bin/") && name != "main" && name != "lib" {
                let names: Names = name.split('/').filter(|part| *part != "mod").map(String::from).collect();
                modules.files.insert(names, name);
            }
        }
        for (names, name) in modules.files.clone() {
            let source = fs::read_to_string(src.join(&name).with_extension("rs")).unwrap();
            let mut read = Reading { modules: &modules.files, me: &names, exports: Vec::new(), paths: Vec::new() };
            read.walk(source.parse().unwrap());
            let (exports, paths) = (read.exports, read.paths);
            modules.exports.extend(exports);
            modules.paths.insert(names, paths);
        }
        modules
    }

    /// The files that a file uses, by their paths in `src` without the ending; a file does not use itself.
    pub fn uses(&self) -> BTreeMap<String, BTreeSet<String>> {
        let uses = self.paths.iter().map(|(module, paths)| {
            let file = &self.files[module];
            let used = paths.iter().filter_map(|path| self.file_of(path)).filter(|used| used != file);
            (file.clone(), used.collect())
        });
        uses.collect()
    }

    /// Where what a path leads to is defined.
    fn file_of(&self, path: &[String]) -> Option<String> {
        let mut path = path.to_vec();
        loop {
            let within = (1..=path.len()).rev().find(|length| self.files.contains_key(&path[..*length]))?;
            match path.get(..=within).and_then(|name| self.exports.get(name)) {
                Some(defined) => path = [defined, &path[within + 1..]].concat(),
                None => return self.files.get(&path[..within]).cloned(),
            }
        }
    }
}

struct Reading<'a> {
    modules: &'a BTreeMap<Names, String>,
    me: &'a Names,
    exports: Vec<(Names, Names)>,
    paths: Vec<Names>,
}

impl Reading<'_> {
    fn walk(&mut self, tokens: TokenStream) {
        let tokens = without_tests(tokens);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(word) if word == "use" => {
                    let end = (at..tokens.len()).find(|at| is(&tokens[*at], ';')).unwrap_or(tokens.len());
                    let public = at > 0 && is_public(&tokens[..at]);
                    let mut paths = Vec::new();
                    tree(&tokens[at + 1..end], &Vec::new(), &mut paths);
                    for (path, name) in paths {
                        let Some(path) = self.absolute(&path) else { continue };
                        match public {
                            true => self.exports.push(([self.me.as_slice(), &[name]].concat(), path)),
                            false => self.paths.push(path),
                        }
                    }
                    at = end;
                }
                TokenTree::Ident(word) if self.begins_path(&word.to_string(), &tokens, at) => {
                    let (path, end) = path_at(&tokens, at);
                    if path.len() > 1
                        && let Some(path) = self.absolute(&path)
                    {
                        self.paths.push(path);
                    }
                    at = end;
                    continue;
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                _ => {}
            }
            at += 1;
        }
    }

    /// Whether a path within the crate begins here: with `crate` and the like, or with a module of this one.
    fn begins_path(&self, word: &str, tokens: &[TokenTree], at: usize) -> bool {
        let child = || self.modules.contains_key(&[self.me.as_slice(), &[word.to_string()]].concat());
        let goes_on = at > 1 && is(&tokens[at - 1], ':') && is(&tokens[at - 2], ':');
        ["crate", "super", "self"].contains(&word) || !goes_on && child()
    }

    /// A path from the root of the crate; `None` for one of another crate.
    fn absolute(&self, path: &[String]) -> Option<Names> {
        let up = path.iter().take_while(|part| *part == "super").count();
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some([self.me, &path[1..]].concat()),
            "super" => Some([self.me.get(..self.me.len().checked_sub(up)?)?, &path[up..]].concat()),
            child => {
                let of_child = [self.me.as_slice(), &[child.to_string()]].concat();
                self.modules.contains_key(&of_child).then(|| [self.me.as_slice(), path].concat())
            }
        }
    }
}

fn is(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Whether what comes after these tokens is seen outside of its module: after `pub`, or `pub(…)`.
fn is_public(before: &[TokenTree]) -> bool {
    let word = match before.split_last() {
        Some((TokenTree::Group(_), rest)) => rest.last(),
        Some((last, _)) => Some(last),
        None => None,
    };
    matches!(word, Some(TokenTree::Ident(word)) if word == "pub")
}

/// The path that begins here, and where it ends.
fn path_at(tokens: &[TokenTree], start: usize) -> (Names, usize) {
    let (mut path, mut at) = (Vec::new(), start);
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        path.push(name.to_string());
        if tokens.get(at + 1).is_some_and(|token| is(token, ':'))
            && tokens.get(at + 2).is_some_and(|token| is(token, ':'))
        {
            at += 3;
        } else {
            return (path, at + 1);
        }
    }
    (path, at)
}

/// Every path of a `use`, with the name that it has from then on.
fn tree(tokens: &[TokenTree], before: &Names, found: &mut Vec<(Names, String)>) {
    for part in tokens.split(|token| is(token, ',')).filter(|part| !part.is_empty()) {
        let (path, end) = path_at(part, 0);
        let path = [before.as_slice(), &path].concat();
        match part.get(end) {
            Some(TokenTree::Group(group)) => {
                tree(&group.stream().into_iter().collect::<Vec<_>>(), &path, found);
            }
            Some(TokenTree::Ident(word)) if word == "as" => {
                found.push((path, part.get(end + 1).map(ToString::to_string).unwrap_or_default()));
            }
            _ => {
                let path: Names = path.into_iter().filter(|name| name != "self" || before.is_empty()).collect();
                let name = path.last().cloned().unwrap_or_default();
                found.push((path, name));
            }
        }
    }
}

/// The circles: files of which each uses every other, in the end. Each in order, and the largest first.
pub fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reached = |from: &String| {
        let (mut all, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(file) = next.pop() {
            next.extend(uses.get(file).into_iter().flatten().filter(|used| all.insert((*used).clone())));
        }
        all
    };
    let reached: BTreeMap<&String, BTreeSet<String>> = uses.keys().map(|file| (file, reached(file))).collect();
    let both = |one: &String, other: &String| reached[one].contains(other) && reached[other].contains(one);
    let circle = |file: &String| uses.keys().filter(|other| both(file, other)).cloned().collect::<Vec<_>>();
    let circles: BTreeSet<Vec<String>> = uses.keys().map(circle).filter(|circle| circle.len() > 1).collect();
    let mut circles: Vec<_> = circles.into_iter().collect();
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}
