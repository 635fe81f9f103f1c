//! A table to people.

use std::collections::BTreeMap;

pub use super::capacity::MOST_CAPACITY;
use super::mapping::Mapping;
use super::repeated::{Answered, later};
use super::row::Reader;
use super::{MappingError, RefusedRow, RoleSource, RowReason, TopicNames};
use crate::codec::table::{ApartKind, Table};
use crate::codec::tidy::tidy;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::side::Side;

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
