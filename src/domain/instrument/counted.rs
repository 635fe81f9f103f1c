//! What counts of a response: which items are asked, and the answers to these alone.

use std::collections::BTreeMap;

use super::condition::{Condition, Dependency, Figure};
use super::{ContentKey, Instrument, Item, ItemAnswer, Response};

/// An instrument as one response leads through it. An answer counts where its item is asked and takes it; what was answered
/// to an item that is not asked any more changes nothing.
pub struct CountedResponse<'a> {
    instrument: &'a Instrument,
    asked: Vec<&'a Item>,
    answers: BTreeMap<ContentKey, &'a ItemAnswer>,
}

/// How far along an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemPlace {
    /// 1 or more.
    pub number: usize,
    /// How many items are asked in all; `None` while that depends on answers that are still to come.
    pub total: Option<usize>,
}

impl Instrument {
    /// What counts of a response.
    pub fn counted<'a>(&'a self, response: &'a Response) -> CountedResponse<'a> {
        self.counted_of(response, |_| true)
    }

    /// What counts of a response, where only some items are in question; each is then asked if its condition is met.
    pub fn counted_of<'a>(&'a self, response: &'a Response, asks: impl Fn(&Item) -> bool) -> CountedResponse<'a> {
        let mut counted = CountedResponse { instrument: self, asked: Vec::new(), answers: BTreeMap::new() };
        for item in self.items.iter().filter(|item| asks(item)) {
            if item.only_if.as_ref().is_some_and(|only_if| counted.holds(only_if) != Some(true)) {
                continue;
            }
            counted.asked.push(item);
            if let Some(answer) = response.answer(item.key).filter(|answer| self.check(item, answer).is_ok()) {
                counted.answers.insert(item.key, answer);
            }
        }
        counted
    }
}

impl<'a> CountedResponse<'a> {
    pub fn instrument(&self) -> &'a Instrument {
        self.instrument
    }

    /// The items that are asked, in order.
    pub fn asked(&self) -> &[&'a Item] {
        &self.asked
    }

    pub fn is_asked(&self, item: ContentKey) -> bool {
        self.asked.iter().any(|asked| asked.key == item)
    }

    /// The answer to an item, where it counts.
    pub fn answer(&self, item: ContentKey) -> Option<&'a ItemAnswer> {
        self.answers.get(&item).copied()
    }

    /// The items that need an answer and have none.
    pub fn missing(&self) -> impl Iterator<Item = &'a Item> + '_ {
        self.asked.iter().copied().filter(|item| !item.optional && !self.answers.contains_key(&item.key))
    }

    /// The item that is asked after this one, whether this one is asked or not; `None` after the last.
    pub fn next(&self, item: ContentKey) -> Option<&'a Item> {
        self.beside(item).1
    }

    /// The item that is asked before this one; `None` before the first.
    pub fn previous(&self, item: ContentKey) -> Option<&'a Item> {
        self.beside(item).0
    }

    fn beside(&self, item: ContentKey) -> (Option<&'a Item>, Option<&'a Item>) {
        let place = |key: ContentKey| self.instrument.items.iter().position(|other| other.key == key);
        let here = place(item);
        let before = self.asked.iter().rev().find(|asked| place(asked.key) < here);
        let after = self.asked.iter().find(|asked| place(asked.key) > here);
        (before.copied(), after.copied())
    }

    /// How far along an item is.
    pub fn place(&self, item: ContentKey) -> ItemPlace {
        let before = self.asked.iter().take_while(|asked| asked.key != item).count();
        let depends = |item: &Item| item.only_if.as_ref().map(Condition::dependencies).unwrap_or_default();
        let to_come = |source: Dependency| match source {
            Dependency::Item(key) => self.is_asked(key) && !self.answers.contains_key(&key),
            Dependency::Score(key) => self.score(key).is_none(),
        };
        let settled = !self.instrument.items.iter().flat_map(depends).any(to_come);
        ItemPlace { number: before.min(self.asked.len() - 1) + 1, total: settled.then_some(self.asked.len()) }
    }

    /// Whether a condition is met; `None` where it is open.
    pub fn holds(&self, condition: &Condition) -> Option<bool> {
        condition.holds(&|leaf| self.leaf(leaf))
    }

    fn leaf(&self, condition: &Condition) -> Option<bool> {
        let is = |any: &[ContentKey], key: &str| any.iter().any(|one| one.as_str() == key);
        match condition {
            Condition::Answered { item } => self
                .is_asked(*item)
                .then(|| self.answer(*item).is_some_and(|answer| *answer != ItemAnswer::PreferNotToSay)),
            Condition::Chosen { item, any } => Some(match self.answer(*item)? {
                ItemAnswer::Choice(key) => is(any, key),
                ItemAnswer::Choices(keys) => keys.iter().any(|key| is(any, key)),
                _ => false,
            }),
            Condition::First { item, any } => Some(match self.answer(*item)? {
                ItemAnswer::Order(keys) => keys.first().is_some_and(|key| is(any, key)),
                _ => false,
            }),
            Condition::Matched { item, rows, any } => Some(match self.answer(*item)? {
                ItemAnswer::Match(given) => {
                    given.iter().any(|(row, key)| (rows.is_empty() || is(rows, row)) && is(any, key))
                }
                _ => false,
            }),
            Condition::Below { figure, than } => Some(self.figure(*figure)? < *than),
            Condition::AtLeast { figure, than } => Some(self.figure(*figure)? >= *than),
            // These have parts, and each part is asked by itself.
            Condition::Not(_) | Condition::All(_) | Condition::Any(_) => None,
        }
    }

    fn figure(&self, figure: Figure) -> Option<f64> {
        match figure {
            Figure::Item(item) => self.answer(item).and_then(ItemAnswer::figure),
            Figure::Score(score) => self.score(score),
        }
    }
}

impl ItemAnswer {
    /// The number that it is, where it is one.
    pub(super) fn figure(&self) -> Option<f64> {
        match self {
            ItemAnswer::Step(step) => Some(*step as f64),
            ItemAnswer::Number(number) => Some(f64::from(*number)),
            ItemAnswer::PreferNotToSay
            | ItemAnswer::Choice(_)
            | ItemAnswer::Words(_)
            | ItemAnswer::Choices(_)
            | ItemAnswer::Order(_)
            | ItemAnswer::Match(_) => None,
        }
    }
}
