//! What is marked and typed on the page of an item.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::tidy::tidy_lines;
use crate::domain::instrument::{AnswerChoice, AnswerKind, AnswerRefused, Instrument, Item, ItemAnswer};

/// The ids of the fields: of rows, a number follows.
pub const ROWS: &str = "answer";
pub const TYPED: &str = "answer-typed";

/// An item that is being answered. Copies are the same.
#[derive(Clone, Copy)]
pub struct Answering {
    pub instrument: StoredValue<Arc<Instrument>>,
    pub item: StoredValue<Item>,
    /// What is marked. Words that are marked stand for whatever is typed.
    pub marked: RwSignal<Option<ItemAnswer>>,
    /// Words, or a number.
    pub typed: RwSignal<String>,
}

impl Answering {
    pub fn new(instrument: Arc<Instrument>, item: &Item, stored: Option<&ItemAnswer>) -> Self {
        let typed = match stored {
            Some(ItemAnswer::Words(words)) => words.clone(),
            Some(ItemAnswer::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        Self {
            instrument: StoredValue::new(instrument),
            item: StoredValue::new(item.clone()),
            marked: RwSignal::new(stored.cloned()),
            typed: RwSignal::new(typed),
        }
    }

    /// Marks the choice of one's own words, where there is one: something was typed there before.
    pub fn begin_typing(self) {
        let own = self.item.with_value(|item| matches!(item.answer, AnswerKind::One { own: Some(_), .. }));
        if own {
            self.marked.set(Some(ItemAnswer::Words(String::new())));
        }
    }

    /// The answer as it is on the page; `None` where the item is left open.
    ///
    /// # Errors
    /// [`AnswerRefused`] where it is not taken, or is missing and needed.
    pub fn read(self) -> Result<Option<ItemAnswer>, AnswerRefused> {
        self.item.with_value(|item| {
            let Some(answer) = self.on_page(item)? else {
                return if item.optional { Ok(None) } else { Err(item.missing()) };
            };
            self.instrument.with_value(|instrument| instrument.check(item, &answer))?;
            Ok(Some(answer))
        })
    }

    fn on_page(self, item: &Item) -> Result<Option<ItemAnswer>, AnswerRefused> {
        let marked = self.marked.get();
        if marked == Some(ItemAnswer::PreferNotToSay) {
            return Ok(marked);
        }
        let typed = self.typed.get();
        Ok(match (&item.answer, marked) {
            (AnswerKind::Number { .. }, _) if typed.trim().is_empty() => None,
            (AnswerKind::Number { least, most }, _) => {
                let wrong = AnswerRefused::Number { least: *least, most: *most };
                Some(ItemAnswer::Number(typed.trim().parse().map_err(|_| wrong)?))
            }
            (AnswerKind::Words { .. }, _) => {
                Some(tidy_lines(&typed)).filter(|words| !words.is_empty()).map(ItemAnswer::Words)
            }
            (_, Some(ItemAnswer::Words(_))) => Some(ItemAnswer::Words(tidy_lines(&typed))),
            // As they stand: whoever goes on has seen them so.
            (AnswerKind::Order { .. }, None) => Some(ItemAnswer::Order(self.order())),
            (_, marked) => marked,
        })
    }

    /// The keys of what is put in order, as they stand.
    pub fn order(self) -> Vec<String> {
        let offered = || self.item.with_value(|item| keys(item.answer.choices()));
        match self.marked.get() {
            // Where the content has other choices now, these are to be put in order anew.
            Some(ItemAnswer::Order(order)) if sorted(&order) == sorted(&offered()) => order,
            _ => offered(),
        }
    }

    /// What is chosen for each row of a match.
    pub fn matched(self) -> BTreeMap<String, String> {
        match self.marked.get() {
            Some(ItemAnswer::Match(rows)) => rows,
            _ => BTreeMap::new(),
        }
    }

    /// The id of the field to put right: of several rows the first, of a match the first that has no answer.
    pub fn field(self, refused: AnswerRefused) -> String {
        match refused {
            AnswerRefused::Words | AnswerRefused::OwnWords | AnswerRefused::TooLong | AnswerRefused::Number { .. } => {
                TYPED.into()
            }
            AnswerRefused::EveryRow => {
                let matched = self.matched();
                let rows = self.item.with_value(|item| keys(item.answer.rows()));
                let open = rows.iter().position(|row| !matched.contains_key(row)).unwrap_or_default();
                format!("{ROWS}-{}", open + 1)
            }
            AnswerRefused::ChooseOne
            | AnswerRefused::ChooseAtLeast(_)
            | AnswerRefused::ChooseAtMost(_)
            | AnswerRefused::Alone
            | AnswerRefused::Order
            | AnswerRefused::NotOffered => format!("{ROWS}-1"),
        }
    }
}

fn keys(choices: &[AnswerChoice]) -> Vec<String> {
    choices.iter().map(|choice| choice.key.to_string()).collect()
}

fn sorted(keys: &[String]) -> Vec<&String> {
    let mut sorted: Vec<_> = keys.iter().collect();
    sorted.sort();
    sorted
}
