//! Where in a file something is.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::Serialize;

/// Whether this is a name that our own files have.
pub(super) type Names = fn(&str) -> bool;

/// One step into a file.
#[derive(Clone, Debug)]
pub(super) enum Step<'a> {
    /// To the value with this name, which is the how-manieth, from 1. Two steps to one name are the same.
    Name(Cow<'a, str>, usize),
    /// To the item with this number, from 1.
    Item(usize),
}

impl<'a> Step<'a> {
    pub(super) fn name(name: impl Into<Cow<'a, str>>) -> Self {
        Step::Name(name.into(), 0)
    }

    fn key(&self) -> (usize, &str) {
        match self {
            Step::Name(name, _) => (0, name),
            Step::Item(item) => (*item, ""),
        }
    }

    /// The step in words. The names that our own files have can be told as they are. Any other name is told by its number,
    /// for it may be somebody's answer.
    fn word(&self, names: Names) -> Cow<'_, str> {
        match self {
            Step::Name(name, _) if names(name) => Cow::Borrowed(name),
            Step::Name(_, number) | Step::Item(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Step<'_> {}

impl PartialOrd for Step<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Step<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

/// How many steps are told: no place in a file of ours is further in.
const MOST_STEPS: usize = 12;
const TO: &str = " → ";

/// A place in a file: the line, from 1 (0 while it is not known), and the steps to it in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    pub line: usize,
    /// `contents → cards → 3 → name`; empty at the top.
    pub path: String,
}

impl Place {
    pub(super) fn new(line: usize, steps: &[Step<'_>], names: Names) -> Self {
        let mut words: Vec<_> = steps.iter().take(MOST_STEPS).map(|step| step.word(names)).collect();
        if steps.len() > MOST_STEPS {
            words.push(Cow::Borrowed("…"));
        }
        Self { line, path: words.join(TO) }
    }

    /// The same place, seen from one step further out, by a name of ours or a number.
    pub(super) fn within(self, outer: &Step<'_>) -> Self {
        let outer = outer.word(|_| true);
        let path = if self.path.is_empty() { outer.into_owned() } else { format!("{outer}{TO}{}", self.path) };
        Self { path, ..self }
    }

    /// Whether these steps lead here.
    pub(super) fn is_at(&self, steps: &[Step<'_>], names: Names) -> bool {
        let mut words = self.path.split(TO).filter(|word| !word.is_empty());
        steps.iter().all(|step| words.next().is_some_and(|word| word == step.word(names))) && words.next().is_none()
    }
}
