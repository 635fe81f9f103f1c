//! What a row says of topics: from lists, and from columns of one topic each.

use std::collections::BTreeMap;

use super::RowReason;
use super::error::MOST_CHARACTERS;
use super::list::numbered;
use super::mapping::TopicColumn;
use super::nothing::is_nothing;
use super::row::Reader;
use super::scale;
use crate::codec::guard::unguarded;
use crate::codec::table::Row;
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::fold::fold;
use crate::domain::person::Answers;
use crate::domain::topic::TopicId;

impl Reader<'_> {
    /// The entries of lists of topics with their numbers; an entry that is there twice counts with its higher number.
    fn list(
        &mut self,
        row: &Row,
        columns: Vec<usize>,
        most: u8,
        off_scale: fn(String, usize) -> RowReason,
    ) -> BTreeMap<TopicId, Option<u8>> {
        let mut list = BTreeMap::new();
        let entries = columns.into_iter().flat_map(|column| {
            let entries = self.lists[&column].split(row.cell(column)).into_iter().enumerate();
            entries.map(move |(index, entry)| (column, index, entry))
        });
        for (column, index, entry) in entries.collect::<Vec<_>>() {
            let (header, entry_number) = (self.header(column), index + 1);
            let entry = unguarded(&entry);
            let (name, number) = numbered(&entry);
            if name.is_empty() {
                self.doubts.push(RowReason::TopicMissing { header, entry: entry_number });
                continue;
            }
            if is_nothing(name) {
                continue;
            }
            if name.chars().count() > MOST_CHARACTERS {
                self.doubts.push(RowReason::EntryTooLong { header, entry: entry_number });
                continue;
            }
            let number = match number.map(u8::try_from) {
                None => None,
                Some(Ok(number)) if number <= most => Some(number),
                Some(_) => {
                    self.doubts.push(off_scale(header, entry_number));
                    None
                }
            };
            let known = list.entry(self.topics.topic(name)).or_insert(number);
            *known = number.max(*known);
        }
        list
    }

    /// What a person knows and wishes for. A topic in both lists is known, and wished for only where a number says so.
    pub(super) fn answers(&mut self, row: &Row) -> Answers {
        let mapping = self.mapping;
        let teach = self.list(row, mapping.teach_lists().collect(), Level::MOST, |header, entry| {
            RowReason::LevelOffScale { header, entry }
        });
        let learn = self.list(row, mapping.learn_lists().collect(), Wish::MOST, |header, entry| {
            RowReason::WishOffScale { header, entry }
        });
        let mut answers = Answers::new();
        for (topic, number) in teach {
            // `list` lets no number above the scale through.
            let level = number.and_then(|n| Level::new(n).ok()).unwrap_or(Answer::KNOWN.level);
            answers.insert(topic, Answer { level, ..Answer::KNOWN });
        }
        for (topic, level) in self.grid(row, &mapping.teach_grid, |cell, reader| scale::level(cell, reader.teach_ends))
        {
            let level = Level::new(level).unwrap_or_default();
            let known = answers.entry(topic).or_default();
            *known = Answer { level: level.max(known.level), willing: known.willing || level.get() > 0, ..*known };
        }
        for (topic, number) in learn {
            let wish = number.and_then(|n| Wish::new(n).ok());
            let from_list = mapping.teach_lists().next().is_some();
            answers
                .entry(topic)
                .and_modify(|known| {
                    known.wish = wish.unwrap_or(if from_list { Wish::default() } else { Answer::WISHED.wish })
                })
                .or_insert(Answer { wish: wish.unwrap_or(Answer::WISHED.wish), ..Answer::WISHED });
        }
        for (topic, wish) in self.grid(row, &mapping.learn_grid, |cell, reader| scale::wish(cell, reader.learn_ends)) {
            let wish = Wish::new(wish).unwrap_or_default();
            let known = answers.entry(topic).or_default();
            known.wish = wish.max(known.wish);
        }
        answers
    }

    /// The topics of columns of one each, with what their cells say where it is more than nothing.
    fn grid(&mut self, row: &Row, grid: &[TopicColumn], of: fn(&str, &Self) -> Option<u8>) -> Vec<(TopicId, u8)> {
        let mut said = Vec::new();
        for TopicColumn { column, topic } in grid.iter().filter(|topic| !topic.topic.is_empty()) {
            let cell = row.cell(*column);
            let value = match fold(cell) == fold(topic) {
                // A ticked box that repeats its label.
                true if !cell.trim().is_empty() => of("x", self),
                _ => of(cell, self),
            };
            match value {
                Some(0) => {}
                Some(value) => said.push((self.topics.topic(topic), value)),
                None => self.doubts.push(RowReason::Unreadable { header: self.header(*column) }),
            }
        }
        said
    }
}
