//! Rows to people.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::address;
pub use super::capacity::MOST_CAPACITY;
use super::capacity::capacity;
use super::entities;
use super::error::MOST_CHARACTERS;
use super::languages::of_column;
use super::list::{Lists, numbered};
use super::mapping::{Mapping, TopicColumn};
use super::names::Names;
use super::nothing::{is_missing, is_nothing};
use super::repeated::{Answered, later};
use super::role::Roles;
use super::scale::{self, Ends};
use super::times::times;
use super::{MappingError, RefusedRow, RoleSource, RowReason, TopicNames};
use crate::codec::guard::unguarded;
use crate::codec::table::{ApartKind, Row, Table};
use crate::codec::tidy::tidy;
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::{Answers, Person, Role};
use crate::domain::side::Side;
use crate::domain::time::Availability;
use crate::domain::topic::TopicId;

/// What a table says, by a mapping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleRead {
    /// In the order of their rows.
    pub people: Vec<Person>,
    /// The row of each of them.
    pub rows: Vec<usize>,
    /// Whom they would like for a partner, as they wrote it.
    pub likes: BTreeMap<PersonId, Vec<String>>,
    /// Rows of which nobody was made, in their order.
    pub refused: Vec<RefusedRow>,
    /// What was read with a doubt, in the order of the rows.
    pub doubtful: Vec<RefusedRow>,
    /// Those who do not take part: between the two numbers, or by their word.
    pub aside: Vec<Person>,
}

/// Reads the people of a table. The same table and mapping give the same people.
///
/// A row of which nobody can be made is refused with its reason, what else cannot be read of a row is read in the mildest
/// way and told of, and the rest goes on. Of two answers of one person the later one counts.
///
/// # Errors
/// [`MappingError`] where the mapping cannot be right for this table.
pub fn read_people(table: &Table, mapping: &Mapping, topics: &TopicNames) -> Result<PeopleRead, MappingError> {
    mapping.check(table)?;
    check_ids(table, mapping)?;
    let mut reader = Reader::new(table, mapping, topics.clone());
    let mut read = PeopleRead::default();
    let mut answered = Vec::new();
    for (cells, row) in table.rows.iter().enumerate() {
        match reader.answer(row) {
            Ok((person, takes_part, likes)) => {
                let doubts = std::mem::take(&mut reader.doubts);
                answered.push(Answered { row: row.number, cells, person, takes_part, likes, doubts });
            }
            Err(refused) => {
                reader.doubts.clear();
                read.refused.push(refused);
            }
        }
    }
    let (answered, aside) = later(table, mapping, answered);
    read.refused.extend(aside);
    for Answered { row, person, takes_part, likes, doubts, .. } in answered {
        read.doubtful.extend(doubts.into_iter().map(|reason| RefusedRow { row, reason }));
        if takes_part {
            if !likes.is_empty() {
                read.likes.insert(person.id.clone(), likes);
            }
            read.rows.push(row);
            read.people.push(person);
        } else {
            read.aside.push(person);
        }
    }
    check_read(&read, mapping, &reader)?;
    tell_of_table(table, &mut read);
    Ok(read)
}

/// Adds the rows that the table itself set apart.
fn tell_of_table(table: &Table, read: &mut PeopleRead) {
    let columns = table.headers.len();
    let uneven = table.uneven.iter().map(|row| (row.number, RowReason::Uneven { cells: row.cells, columns }));
    let apart = table.apart.iter().map(|row| match row.kind {
        ApartKind::Note => (row.number, RowReason::Note),
        ApartKind::Headings => (row.number, RowReason::Headings),
    });
    read.refused.extend(uneven.chain(apart).map(|(row, reason)| RefusedRow { row, reason }));
    read.refused.sort_by_key(|refused| refused.row);
    let short = table
        .short
        .iter()
        .map(|row| RefusedRow { row: row.number, reason: RowReason::Short { cells: row.cells, columns } });
    read.doubtful.extend(short);
    read.doubtful.sort_by_key(|doubt| doubt.row);
}

/// Refuses a column that tells nobody apart.
fn check_ids(table: &Table, mapping: &Mapping) -> Result<(), MappingError> {
    let name = mapping.name.first().copied();
    let own = mapping.id.filter(|id| mapping.email != Some(*id) || name.is_none());
    let Some(column) = own.or(name.filter(|_| mapping.name.len() == 1)) else {
        return Ok(());
    };
    let header = table.headers[column].clone();
    let mut ids: Vec<_> = table.column(column).map(tidy).collect();
    ids.retain(|id| !id.is_empty());
    match ids.split_first() {
        None => Err(MappingError::IdsBlank { header }),
        Some((first, rest)) if !rest.is_empty() && rest.iter().all(|id| id == first) => {
            Err(MappingError::IdsTheSame { header })
        }
        Some(_) => Ok(()),
    }
}

/// Refuses a mapping that finds nobody on one of the sides.
fn check_read(read: &PeopleRead, mapping: &Mapping, reader: &Reader<'_>) -> Result<(), MappingError> {
    let every = |wanted: fn(&RowReason) -> bool| {
        !read.refused.is_empty() && read.refused.iter().all(|refused| wanted(&refused.reason))
    };
    let nobody = read.people.is_empty() && read.aside.is_empty();
    if let Some(header) = reader.roles.header().map(String::from) {
        if nobody && every(|reason| matches!(reason, RowReason::RoleBlank { .. })) {
            return Err(MappingError::RolesBlank { header });
        }
        let by_number = matches!(mapping.role, RoleSource::Number { .. });
        let unknown = |r: &RowReason| {
            matches!(
                r,
                RowReason::RoleUnknown { .. } | RowReason::NumberUnreadable { .. } | RowReason::RoleBlank { .. }
            )
        };
        if nobody && every(unknown) {
            return Err(match by_number {
                true => MappingError::NumbersUnreadable { header },
                false => MappingError::RolesUnknown { header },
            });
        }
    }
    if let (true, Some(first)) = (nobody, read.refused.first()) {
        return Err(MappingError::EveryRowRefused { rows: read.refused.len(), row: first.row });
    }
    if let Some(header) = reader.roles.header().map(String::from) {
        if !read.people.iter().any(|person| person.role.can_be(Side::Mentor)) {
            return Err(MappingError::NoMentor { header });
        }
        if !read.people.iter().any(|person| person.role.can_be(Side::Mentee)) {
            return Err(MappingError::NoMentee { header });
        }
    }
    Ok(())
}

/// Reads row after row.
struct Reader<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    roles: Roles<'a>,
    topics: TopicNames,
    /// The first spelling of each language, by its folded form.
    languages: HashMap<String, String>,
    /// How the lists of a column are cut.
    lists: HashMap<usize, Lists>,
    names: Names,
    /// The ends of the scales of the columns of single topics.
    teach_ends: Option<Ends>,
    learn_ends: Option<Ends>,
    /// What of the row that is being read is in doubt.
    doubts: Vec<RowReason>,
}

impl<'a> Reader<'a> {
    fn new(table: &'a Table, mapping: &'a Mapping, topics: TopicNames) -> Self {
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
    fn answer(&mut self, row: &Row) -> Result<(Person, bool, Vec<String>), RefusedRow> {
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

    fn header(&self, column: usize) -> String {
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
    fn answers(&mut self, row: &Row) -> Answers {
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
                    all =
                        crate::domain::time::Slot::all().filter(|slot| found.has(*slot)).fold(all, Availability::with);
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
