//! The role that a row gives a person.

use std::collections::HashMap;

use super::mapping::RoleSource;
use super::number::{Amount, amount};
use super::tick::tick;
use super::{RefusedRow, RowReason};
use crate::codec::table::{Row, Table};
use crate::codec::tidy::tidy;
use crate::domain::fold::fold;
use crate::domain::person::Role;

/// What two spellings of one word in a cell have in common.
pub fn folded(word: &str) -> String {
    fold(&tidy(word))
}

/// Reads the role from rows.
pub(super) enum Roles<'a> {
    Words {
        column: usize,
        header: &'a str,
        words: HashMap<String, Option<Role>>,
    },
    Number {
        column: usize,
        header: &'a str,
        mentor_at_most: f64,
        mentee_at_least: f64,
    },
    Ticks {
        mentor: Option<usize>,
        mentee: Option<usize>,
        both: Option<usize>,
        otherwise: Option<Role>,
        header: &'a str,
    },
    Fixed(Role),
}

impl<'a> Roles<'a> {
    pub fn new(source: &RoleSource, table: &'a Table) -> Self {
        match source {
            RoleSource::Words { column, mentor, mentee, either, neither } => {
                let lists = [
                    (mentor, Some(Role::Mentor)),
                    (mentee, Some(Role::Mentee)),
                    (either, Some(Role::Either)),
                    (neither, None),
                ];
                let words =
                    lists.into_iter().flat_map(|(list, role)| list.iter().map(move |w| (folded(w), role))).collect();
                Roles::Words { column: *column, header: &table.headers[*column], words }
            }
            RoleSource::Number { column, mentor_at_most, mentee_at_least } => Roles::Number {
                column: *column,
                header: &table.headers[*column],
                mentor_at_most: *mentor_at_most,
                mentee_at_least: *mentee_at_least,
            },
            RoleSource::Ticks { mentor, mentee, both, otherwise } => {
                let header = mentor.or(*mentee).or(*both).map_or("", |column| &table.headers[column]);
                Roles::Ticks { mentor: *mentor, mentee: *mentee, both: *both, otherwise: *otherwise, header }
            }
            RoleSource::Fixed { role } => Roles::Fixed(*role),
        }
    }

    /// The column that says the role, if one does.
    pub fn header(&self) -> Option<&'a str> {
        match self {
            Roles::Ticks { header, otherwise: None, .. } => Some(header),
            Roles::Ticks { .. } => None,
            Roles::Words { header, .. } | Roles::Number { header, .. } => Some(header),
            Roles::Fixed(_) => None,
        }
    }

    /// The role of a row's person; none for somebody who does not take part.
    pub fn of(&self, row: &Row) -> Result<Option<Role>, RefusedRow> {
        let refused = |reason| RefusedRow { row: row.number, reason };
        match self {
            Roles::Fixed(role) => Ok(Some(*role)),
            Roles::Ticks { mentor, mentee, both, otherwise, .. } => {
                let ticked = |column: &Option<usize>| column.is_some_and(|column| tick(row.cell(column)) == Some(true));
                Ok(match (ticked(mentor), ticked(mentee)) {
                    _ if ticked(both) => Some(Role::Either),
                    (true, true) => Some(Role::Either),
                    (true, false) => Some(Role::Mentor),
                    (false, true) => Some(Role::Mentee),
                    (false, false) => *otherwise,
                })
            }
            Roles::Words { column, header, words } => {
                let word = folded(row.cell(*column));
                let header = (*header).to_string();
                if word.is_empty() {
                    return Err(refused(RowReason::RoleBlank { header }));
                }
                words.get(&word).copied().ok_or_else(|| refused(RowReason::RoleUnknown { header }))
            }
            Roles::Number { column, header, mentor_at_most, mentee_at_least } => {
                let cell = row.cell(*column);
                let header = (*header).to_string();
                if cell.trim().is_empty() {
                    return Err(refused(RowReason::RoleBlank { header }));
                }
                let value = amount(cell).ok_or_else(|| refused(RowReason::NumberUnreadable { header }))?.middle();
                Ok(match value {
                    _ if value <= *mentor_at_most => Some(Role::Mentor),
                    _ if value >= *mentee_at_least => Some(Role::Mentee),
                    _ => None,
                })
            }
        }
    }

    /// What of the row's role was read with a doubt.
    pub fn doubt(&self, row: &Row) -> Option<RowReason> {
        let Roles::Number { column, header, .. } = self else { return None };
        match amount(row.cell(*column)) {
            // Small whole numbers: those of a day and a month.
            Some(Amount::Dated(from, to)) => {
                Some(RowReason::Dated { header: (*header).to_string(), from: from as u32, to: to as u32 })
            }
            _ => None,
        }
    }
}
