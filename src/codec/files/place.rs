//! Where in a file something is.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::Serialize;

/// The names that our own files have: these can be told as they are. Any other name is told by its number, for it may be
/// somebody's answer.
pub(super) const NAMES: &[&str] = &[
    "about",
    "agreement",
    "aim",
    "answer_by",
    "answers",
    "audience",
    "background",
    "benefit",
    "by",
    "capacity",
    "cards",
    "change",
    "choices",
    "consent",
    "contents",
    "created",
    "declines",
    "first_met",
    "floor",
    "format",
    "gives",
    "goal",
    "goals",
    "home",
    "id",
    "key",
    "keep_until",
    "kind",
    "languages",
    "last_met",
    "learned",
    "level",
    "likes",
    "measure",
    "meeting",
    "meetings",
    "mentee",
    "mentor",
    "minor",
    "minutes",
    "name",
    "objective",
    "offers",
    "on",
    "organiser",
    "outcome",
    "pair",
    "person",
    "preferences",
    "privacy",
    "programme",
    "purpose",
    "question",
    "reached",
    "records",
    "role",
    "rules",
    "same_team",
    "score",
    "scores",
    "set",
    "shared_times",
    "side",
    "stage",
    "team",
    "terms",
    "times",
    "topics",
    "entries",
    "version",
    "willing",
    "wish",
    "wishes",
    "pair-opened",
    "card",
    "goal-set",
    "goal-dropped",
    "progress-made",
    "note",
    "meeting-logged",
    "meeting-removed",
    "profile",
    "device",
    "act",
    "agreed",
    "agreement-set",
    "at",
    "audiences",
    "choice",
    "for_matching",
    "let-out-set",
    "match",
    "number",
    "order",
    "replaces",
    "term",
    "text",
    "undone",
    "what",
    "withdrawn",
    "words",
    "soft",
    "other_team",
    "other_than",
    "seed",
    "step",
    "until_both",
    "yes",
];

/// Where a list can be: the name of the part that it is in, none in a list or at the top, and its own. The parser would take
/// a list of the values of a part, in order, for the part.
const LISTS: &[(&str, &str)] = &[
    ("contents", "cards"),
    ("contents", "declines"),
    ("contents", "entries"),
    ("contents", "for_matching"),
    ("contents", "languages"),
    ("contents", "likes"),
    ("contents", "records"),
    ("contents", "scores"),
    ("contents", "times"),
    ("contents", "until_both"),
    ("", "offers"),
    ("", "wishes"),
    ("", "replaces"),
    ("meeting", "other_than"),
    ("terms", "background"),
    ("terms", "topics"),
    ("mentee", "gives"),
    ("mentee", "languages"),
    ("mentee", "times"),
    ("mentor", "gives"),
    ("mentor", "languages"),
    ("mentor", "times"),
    ("about", "languages"),
    ("agreed", "terms"),
    ("undone", "entries"),
];

/// Whether what these steps lead to can be a list.
pub(super) fn can_be_list(steps: &[Step<'_>]) -> bool {
    let Some((Step::Name(own, _), within)) = steps.split_last() else { return false };
    // What was answered to a background item can be several choices.
    if let [.., Step::Name(of, _), Step::Name(_, _)] = within
        && of == "background"
        && ["choices", "order"].contains(&&**own)
    {
        return true;
    }
    let part = match within.last() {
        Some(Step::Name(part, _)) => part,
        _ => "",
    };
    LISTS.contains(&(part, own))
}

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

    fn word(&self) -> Cow<'_, str> {
        match self {
            Step::Name(name, _) if NAMES.contains(&&**name) => Cow::Borrowed(name),
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
    pub(super) fn new(line: usize, steps: &[Step<'_>]) -> Self {
        let mut words: Vec<_> = steps.iter().take(MOST_STEPS).map(Step::word).collect();
        if steps.len() > MOST_STEPS {
            words.push(Cow::Borrowed("…"));
        }
        Self { line, path: words.join(TO) }
    }

    /// The same place, seen from one step further out.
    pub(super) fn within(self, outer: &Step<'_>) -> Self {
        let outer = outer.word();
        let path = if self.path.is_empty() { outer.into_owned() } else { format!("{outer}{TO}{}", self.path) };
        Self { path, ..self }
    }

    /// Whether these steps lead here.
    pub(super) fn is_at(&self, steps: &[Step<'_>]) -> bool {
        let mut words = self.path.split(TO).filter(|word| !word.is_empty());
        steps.iter().all(|step| words.next().is_some_and(|word| word == step.word())) && words.next().is_none()
    }
}
