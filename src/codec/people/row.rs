//! A row to a person.

use std::collections::{BTreeSet, HashMap};

use super::address;
use super::capacity::capacity;
use super::entities;
use super::error::MOST_CHARACTERS;
use super::languages::of_column;
use super::list::Lists;
use super::mapping::{Mapping, TopicColumn};
use super::names::Names;
use super::nothing::{is_missing, is_nothing};
use super::role::Roles;
use super::scale::Ends;
use super::times::times;
use super::{RefusedRow, RowReason, TopicNames};
use crate::codec::guard::unguarded;
use crate::codec::table::{Row, Table};
use crate::codec::tidy::tidy;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::{Person, Role};
use crate::domain::time::{Availability, Slot};

/// Reads row after row.
pub(super) struct Reader<'a> {
    table: &'a Table,
    pub(super) mapping: &'a Mapping,
    pub roles: Roles<'a>,
    pub(super) topics: TopicNames,
    /// The first spelling of each language, by its folded form.
    languages: HashMap<String, String>,
    /// How the lists of a column are cut.
    pub(super) lists: HashMap<usize, Lists>,
    names: Names,
    /// The ends of the scales of the columns of single topics.
    pub(super) teach_ends: Option<Ends>,
    pub(super) learn_ends: Option<Ends>,
    /// What of the row that is being read is in doubt.
    pub doubts: Vec<RowReason>,
}

impl<'a> Reader<'a> {
    pub fn new(table: &'a Table, mapping: &'a Mapping, topics: TopicNames) -> Self {
        let mut lists = HashMap::new();
        let all: Vec<usize> = mapping.teach_lists().chain(mapping.learn_lists()).collect();
        for &column in &all {
            let other = all.iter().filter(|other| **other != column);
            let other: Vec<&str> = other.flat_map(|other| table.column(*other)).collect();
            let cells: Vec<&str> = table.column(column).collect();
            lists.insert(column, Lists::of(&cells, &other, mapping.separator));
        }
        for column in [mapping.likes, mapping.earlier, mapping.conflicts].into_iter().flatten() {
            let cells: Vec<&str> = table.column(column).collect();
            lists.insert(column, Lists::of(&cells, &[], mapping.separator));
        }
        let ends = |grid: &[TopicColumn]| {
            Ends::of(grid.iter().flat_map(|topic| table.column(topic.column)).collect::<Vec<_>>().into_iter())
        };
        let (teach_ends, learn_ends) = (ends(&mapping.teach_grid), ends(&mapping.learn_grid));
        let roles = Roles::new(&mapping.role, table);
        let names = Names::of(table, &mapping.name);
        let (languages, doubts) = (HashMap::new(), Vec::new());
        Self { table, mapping, roles, topics, languages, lists, names, teach_ends, learn_ends, doubts }
    }

    /// The person of a row, whether they take part, and whom they would like.
    pub fn answer(&mut self, row: &Row) -> Result<(Person, bool, Vec<String>), RefusedRow> {
        let refused = |reason| RefusedRow { row: row.number, reason };
        let name = self.name(row).map_err(refused)?;
        let email = self.email(row);
        let id = self.id(row, &name, email.as_deref()).map_err(refused)?;
        let role = self.roles.of(row)?;
        self.doubts.extend(self.roles.doubt(row));
        let name = if name.is_empty() { id.clone() } else { name };
        let mut person = Person::new(PersonId::new(&id), name, role.unwrap_or(Role::Either));
        person.email = email;
        person.answers = self.answers(row);
        person.team = self.text(row, self.mapping.team).map_err(refused)?;
        person.manager = self.text(row, self.mapping.manager).map_err(refused)?;
        person.appraiser = self.text(row, self.mapping.appraiser).map_err(refused)?;
        person.earlier = self.references(row, self.mapping.earlier).into_iter().collect();
        person.conflicts = self.references(row, self.mapping.conflicts).into_iter().collect();
        person.languages = self.languages(row);
        person.availability = self.times(row);
        person.capacity = self.capacity(row);
        if role.is_some() && person.answers.is_empty() && (self.mapping.says_known() || self.mapping.says_wished()) {
            self.doubts.push(RowReason::NoTopics);
        }
        let likes = self.references(row, self.mapping.likes);
        Ok((person, role.is_some(), likes))
    }

    pub(super) fn header(&self, column: usize) -> String {
        self.table.headers[column].clone()
    }

    /// A cell's text, made fit to show; none where it is blank or says that there is nothing.
    fn text(&self, row: &Row, column: Option<usize>) -> Result<Option<String>, RowReason> {
        let Some(column) = column else { return Ok(None) };
        let text = tidy(row.cell(column));
        let text = unguarded(&text);
        let text = text.trim();
        if text.chars().count() > MOST_CHARACTERS {
            return Err(RowReason::TooLong { header: self.header(column) });
        }
        Ok(Some(text).filter(|text| !text.is_empty() && !is_nothing(text)).map(String::from))
    }

    /// A cell's text where every text counts: ids and names.
    fn exactly(&self, row: &Row, column: usize) -> Result<String, RowReason> {
        let text = tidy(&entities::decoded(row.cell(column)));
        let text = unguarded(&text);
        let text = text.trim();
        if text.chars().count() > MOST_CHARACTERS {
            return Err(RowReason::TooLong { header: self.header(column) });
        }
        Ok(text.to_string())
    }

    fn name(&self, row: &Row) -> Result<String, RowReason> {
        let mut words = Vec::new();
        for &column in &self.mapping.name {
            let text = self.exactly(row, column)?;
            let says = |text: &String| text.chars().any(char::is_alphanumeric) && !is_missing(text);
            words.extend(Some(text).filter(says));
        }
        let name = self.names.of_cell(&words.join(" "));
        let name = match (address::name_beside(&name), self.mapping.email.map(|column| row.cell(column))) {
            (Some(beside), _) => beside,
            (None, Some(cell)) if name.is_empty() => address::name_beside(cell).unwrap_or_default(),
            _ => name,
        };
        match self.mapping.name.first() {
            Some(&first) if name.chars().count() > MOST_CHARACTERS => {
                Err(RowReason::TooLong { header: self.header(first) })
            }
            _ => Ok(name),
        }
    }

    fn email(&mut self, row: &Row) -> Option<String> {
        let column = self.mapping.email?;
        let cell = row.cell(column);
        let found = address::address(cell).filter(|address| address.chars().count() <= MOST_CHARACTERS);
        if found.is_none() && !is_nothing(cell) {
            self.doubts.push(RowReason::NoAddress { header: self.header(column) });
        }
        found
    }

    /// What tells the person apart.
    fn id(&self, row: &Row, name: &str, email: Option<&str>) -> Result<String, RowReason> {
        let Some(column) = self.mapping.id else {
            return if name.is_empty() { Err(RowReason::NoName) } else { Ok(name.to_string()) };
        };
        let id = match email {
            Some(email) if self.mapping.email == Some(column) => email.to_string(),
            _ => self.exactly(row, column)?,
        };
        match !id.chars().any(char::is_alphanumeric) || (self.mapping.email == Some(column) && is_nothing(&id)) {
            false => Ok(id),
            // Who left their address out is known by their name.
            true if self.mapping.email == Some(column) && !name.is_empty() => Ok(name.to_string()),
            true => Err(RowReason::NoId { header: self.header(column) }),
        }
    }

    fn languages(&mut self, row: &Row) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for column in self.mapping.languages.into_iter().chain(self.mapping.more_languages.iter().copied()) {
            let own = of_column(row.cell(column), &self.table.headers[column], self.mapping.separator);
            for (index, language) in own.into_iter().enumerate() {
                if language.chars().count() > MOST_CHARACTERS {
                    self.doubts.push(RowReason::EntryTooLong { header: self.header(column), entry: index + 1 });
                    continue;
                }
                found.insert(self.languages.entry(fold(&language)).or_insert(language).clone());
            }
        }
        found
    }

    /// The times of one column or several; none where nothing was said.
    fn times(&mut self, row: &Row) -> Option<Availability> {
        let mut all = Availability::default();
        let alone = self.mapping.times.len() == 1;
        for &column in &self.mapping.times {
            let beside = if alone { "" } else { self.table.headers[column].as_str() };
            match times(row.cell(column), beside) {
                Some(found) => {
                    all = Slot::all().filter(|slot| found.has(*slot)).fold(all, Availability::with);
                }
                None => self.doubts.push(RowReason::Times { header: self.header(column) }),
            }
        }
        // Nobody can meet at no time: it was not answered.
        (all != Availability::default()).then_some(all)
    }

    fn capacity(&mut self, row: &Row) -> u16 {
        let Some(column) = self.mapping.capacity else { return 1 };
        let cell = row.cell(column);
        let (read, doubtful) = capacity(cell);
        if doubtful {
            self.doubts.push(RowReason::Capacity { header: self.header(column), word: tidy(cell), read });
        }
        read
    }

    /// The people whom a cell names.
    fn references(&self, row: &Row, column: Option<usize>) -> Vec<String> {
        let Some(column) = column else { return Vec::new() };
        let entries = self.names.joined(self.lists[&column].split(row.cell(column)));
        let short = entries.into_iter().filter(|entry| entry.chars().count() <= MOST_CHARACTERS);
        short.map(|entry| unguarded(&entry).to_string()).collect()
    }
}
