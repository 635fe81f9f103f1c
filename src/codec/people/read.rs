//! Rows to people.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::list::{Separator, numbered};
use super::mapping::Mapping;
use super::number::number;
use super::role::Roles;
use super::{MappingError, RefusedRow, RoleSource, RowReason, TopicNames};
use crate::codec::table::{Row, Table};
use crate::codec::tidy::tidy;
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::{Answers, Person};
use crate::domain::side::Side;
use crate::domain::topic::TopicId;

/// The most characters of a name, an id, a team, a topic.
pub const MOST_CHARACTERS: usize = 200;
/// The most partners that one person can take; 0 takes nobody for now.
pub const MOST_CAPACITY: u16 = 50;

/// What a table says, by a mapping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleRead {
    /// In the order of their rows.
    pub people: Vec<Person>,
    /// In the order of the rows.
    pub refused: Vec<RefusedRow>,
    /// How many do not take part: between the two numbers, or by their word.
    pub left_out: usize,
}

/// Reads the people of a table. The same table and mapping give the same people.
///
/// A row that cannot be read is refused with its reason, and the rest goes on. Of two rows of one person the first
/// counts.
///
/// # Errors
/// [`MappingError`] where the mapping cannot be right for this table.
pub fn read_people(table: &Table, mapping: &Mapping, topics: &TopicNames) -> Result<PeopleRead, MappingError> {
    mapping.check(table)?;
    check_ids(table, mapping)?;
    let mut reader = Reader::new(table, mapping, topics.clone());
    let mut read = PeopleRead::default();
    for row in &table.rows {
        match reader.person(row) {
            Ok(Some(person)) => read.people.push(person),
            Ok(None) => read.left_out += 1,
            Err(refused) => read.refused.push(refused),
        }
    }
    check_read(&read, mapping, &reader)?;
    let columns = table.headers.len();
    read.refused.extend(
        table
            .uneven
            .iter()
            .map(|row| RefusedRow { row: row.number, reason: RowReason::Uneven { cells: row.cells, columns } }),
    );
    read.refused.sort_by_key(|refused| refused.row);
    Ok(read)
}

/// Refuses a column that tells nobody apart.
fn check_ids(table: &Table, mapping: &Mapping) -> Result<(), MappingError> {
    let Some(column) = mapping.id.or(mapping.name.first().copied().filter(|_| mapping.name.len() == 1)) else {
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
    let nobody = read.people.is_empty() && read.left_out == 0;
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
    /// The separators of the columns of lists.
    separators: HashMap<usize, Separator>,
    /// The row that each id was first seen in.
    seen: HashMap<String, usize>,
}

impl<'a> Reader<'a> {
    fn new(table: &'a Table, mapping: &'a Mapping, topics: TopicNames) -> Self {
        let lists = [mapping.teach, mapping.learn, mapping.languages];
        let separators =
            lists.into_iter().flatten().map(|column| (column, Separator::of(table.column(column)))).collect();
        let roles = Roles::new(&mapping.role, table);
        Self { table, mapping, roles, topics, languages: HashMap::new(), separators, seen: HashMap::new() }
    }

    /// The person of a row; none for somebody who does not take part.
    fn person(&mut self, row: &Row) -> Result<Option<Person>, RefusedRow> {
        let refused = |reason| RefusedRow { row: row.number, reason };
        let name = self.name(row).map_err(refused)?;
        let id = self.id(row, &name).map_err(refused)?;
        let Some(role) = self.roles.of(row)? else { return Ok(None) };
        let mut person = Person::new(PersonId::new(&id), if name.is_empty() { id } else { name }, role);
        person.answers = self.answers(row).map_err(refused)?;
        person.team = self.text(row, self.mapping.team).map_err(refused)?;
        person.manager = self.text(row, self.mapping.manager).map_err(refused)?;
        person.languages = self.languages(row).map_err(refused)?;
        person.capacity = self.capacity(row).map_err(refused)?;
        Ok(Some(person))
    }

    fn header(&self, column: usize) -> String {
        self.table.headers[column].clone()
    }

    /// A cell's text, made fit to show; none where it is blank.
    fn text(&self, row: &Row, column: Option<usize>) -> Result<Option<String>, RowReason> {
        let Some(column) = column else { return Ok(None) };
        let text = tidy(row.cell(column));
        if text.chars().count() > MOST_CHARACTERS {
            return Err(RowReason::TooLong { header: self.header(column) });
        }
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    fn name(&self, row: &Row) -> Result<String, RowReason> {
        let mut words = Vec::new();
        for &column in &self.mapping.name {
            words.extend(self.text(row, Some(column))?);
        }
        let name = words.join(" ");
        match self.mapping.name.first() {
            Some(&first) if name.chars().count() > MOST_CHARACTERS => {
                Err(RowReason::TooLong { header: self.header(first) })
            }
            _ => Ok(name),
        }
    }

    /// What tells the person apart, if nobody had it before.
    fn id(&mut self, row: &Row, name: &str) -> Result<String, RowReason> {
        let id = match self.mapping.id {
            Some(column) => {
                self.text(row, Some(column))?.ok_or_else(|| RowReason::NoId { header: self.header(column) })?
            }
            None if name.is_empty() => return Err(RowReason::NoName),
            None => name.to_string(),
        };
        match (self.seen.get(&id), self.mapping.id) {
            (Some(&first), Some(column)) => Err(RowReason::SameId { first, header: self.header(column) }),
            (Some(&first), None) => Err(RowReason::SameName { first }),
            (None, _) => {
                self.seen.insert(id.clone(), row.number);
                Ok(id)
            }
        }
    }

    /// The entries of a list with their numbers; an entry that is there twice counts with its higher number.
    fn list(
        &mut self,
        row: &Row,
        column: Option<usize>,
        most: u8,
        off_scale: fn(String, usize) -> RowReason,
    ) -> Result<BTreeMap<TopicId, Option<u8>>, RowReason> {
        let mut list = BTreeMap::new();
        let Some(column) = column else { return Ok(list) };
        for (index, entry) in self.separators[&column].split(row.cell(column)).enumerate() {
            let entry_number = index + 1;
            let (name, number) = numbered(&entry);
            if name.is_empty() {
                return Err(RowReason::TopicMissing { header: self.header(column), entry: entry_number });
            }
            if name.chars().count() > MOST_CHARACTERS {
                return Err(RowReason::EntryTooLong { header: self.header(column), entry: entry_number });
            }
            let number = match number.map(u8::try_from) {
                None => None,
                Some(Ok(number)) if number <= most => Some(number),
                Some(_) => return Err(off_scale(self.header(column), entry_number)),
            };
            let known = list.entry(self.topics.topic(name)).or_insert(number);
            *known = number.max(*known);
        }
        Ok(list)
    }

    /// What a person knows and wishes for. A topic in both lists is known, and wished for only where a number says so.
    fn answers(&mut self, row: &Row) -> Result<Answers, RowReason> {
        let teach = self
            .list(row, self.mapping.teach, Level::MOST, |header, entry| RowReason::LevelOffScale { header, entry })?;
        let learn =
            self.list(row, self.mapping.learn, Wish::MOST, |header, entry| RowReason::WishOffScale { header, entry })?;
        let mut answers = Answers::new();
        for (topic, number) in teach {
            // `list` lets no number above the scale through.
            let level = number.and_then(|n| Level::new(n).ok()).unwrap_or(Answer::KNOWN.level);
            answers.insert(topic, Answer { level, ..Answer::KNOWN });
        }
        for (topic, number) in learn {
            let wish = number.and_then(|n| Wish::new(n).ok());
            answers
                .entry(topic)
                .and_modify(|known| known.wish = wish.unwrap_or_default())
                .or_insert(Answer { wish: wish.unwrap_or(Answer::WISHED.wish), ..Answer::WISHED });
        }
        Ok(answers)
    }

    fn languages(&mut self, row: &Row) -> Result<BTreeSet<String>, RowReason> {
        let Some(column) = self.mapping.languages else { return Ok(BTreeSet::new()) };
        let mut languages = BTreeSet::new();
        for (index, language) in self.separators[&column].split(row.cell(column)).enumerate() {
            if language.chars().count() > MOST_CHARACTERS {
                return Err(RowReason::EntryTooLong { header: self.header(column), entry: index + 1 });
            }
            languages.insert(self.languages.entry(fold(&language)).or_insert(language).clone());
        }
        Ok(languages)
    }

    fn capacity(&self, row: &Row) -> Result<u16, RowReason> {
        let Some(column) = self.mapping.capacity else { return Ok(1) };
        let cell = row.cell(column).trim();
        if cell.is_empty() {
            return Ok(1);
        }
        match number(cell) {
            Some(n) if n.fract() == 0.0 && (0.0..=f64::from(MOST_CAPACITY)).contains(&n) => Ok(n as u16),
            _ => Err(RowReason::Capacity { header: self.header(column) }),
        }
    }
}
