//! Why a choice of columns cannot be right, and why a row cannot be read. No sentence repeats what a person's cell
//! holds: the row, the column and the place in the list say where to look.

use fluent_bundle::FluentValue;

use super::read::{MOST_CAPACITY, MOST_CHARACTERS};
use crate::content::said::{Args, Said};

/// Why a choice of columns cannot be right for this table.
#[derive(Clone, Debug, PartialEq)]
pub enum MappingError {
    /// Neither a column of ids nor one of names.
    NoId,
    NoSuchColumn {
        column: usize,
        columns: usize,
    },
    /// One column for what people teach and what they learn.
    SameColumn {
        header: String,
    },
    ThresholdNoNumber,
    ThresholdsOverlap {
        mentor_at_most: f64,
        mentee_at_least: f64,
    },
    /// One word stands for two roles.
    WordTwice {
        header: String,
    },
    IdsBlank {
        header: String,
    },
    IdsTheSame {
        header: String,
    },
    RolesBlank {
        header: String,
    },
    RolesUnknown {
        header: String,
    },
    NumbersUnreadable {
        header: String,
    },
    NoMentor {
        header: String,
    },
    NoMentee {
        header: String,
    },
    EveryRowRefused {
        rows: usize,
        row: usize,
    },
}

impl Said for MappingError {
    fn message(&self) -> &'static str {
        match self {
            MappingError::NoId => "mapping-no-id",
            MappingError::NoSuchColumn { .. } => "mapping-no-such-column",
            MappingError::SameColumn { .. } => "mapping-same-column",
            MappingError::ThresholdNoNumber => "mapping-threshold-no-number",
            MappingError::ThresholdsOverlap { .. } => "mapping-thresholds-overlap",
            MappingError::WordTwice { .. } => "mapping-word-twice",
            MappingError::IdsBlank { .. } => "mapping-ids-blank",
            MappingError::IdsTheSame { .. } => "mapping-ids-the-same",
            MappingError::RolesBlank { .. } => "mapping-roles-blank",
            MappingError::RolesUnknown { .. } => "mapping-roles-unknown",
            MappingError::NumbersUnreadable { .. } => "mapping-numbers-unreadable",
            MappingError::NoMentor { .. } => "mapping-no-mentor",
            MappingError::NoMentee { .. } => "mapping-no-mentee",
            MappingError::EveryRowRefused { .. } => "mapping-every-row-refused",
        }
    }

    fn args(&self) -> Args {
        match self {
            MappingError::NoId | MappingError::ThresholdNoNumber => Vec::new(),
            MappingError::NoSuchColumn { column, columns } => {
                vec![("column", FluentValue::from(*column)), ("columns", FluentValue::from(*columns))]
            }
            MappingError::ThresholdsOverlap { mentor_at_most, mentee_at_least } => {
                vec![("mentor", FluentValue::from(*mentor_at_most)), ("mentee", FluentValue::from(*mentee_at_least))]
            }
            MappingError::EveryRowRefused { rows, row } => {
                vec![("rows", FluentValue::from(*rows)), ("row", FluentValue::from(*row))]
            }
            MappingError::SameColumn { header }
            | MappingError::WordTwice { header }
            | MappingError::IdsBlank { header }
            | MappingError::IdsTheSame { header }
            | MappingError::RolesBlank { header }
            | MappingError::RolesUnknown { header }
            | MappingError::NumbersUnreadable { header }
            | MappingError::NoMentor { header }
            | MappingError::NoMentee { header } => vec![("header", FluentValue::from(header.clone()))],
        }
    }
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// The row's number in a spreadsheet: the header is row 1.
    pub row: usize,
    pub reason: RowReason,
}

/// Why a row could not be read. Entries of a list are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowReason {
    Uneven { cells: usize, columns: usize },
    NoId { header: String },
    NoName,
    SameId { first: usize, header: String },
    SameName { first: usize },
    RoleBlank { header: String },
    RoleUnknown { header: String },
    NumberUnreadable { header: String },
    LevelOffScale { header: String, entry: usize },
    WishOffScale { header: String, entry: usize },
    TopicMissing { header: String, entry: usize },
    Capacity { header: String },
    TooLong { header: String },
    EntryTooLong { header: String, entry: usize },
}

impl Said for RowReason {
    fn message(&self) -> &'static str {
        match self {
            RowReason::Uneven { .. } => "row-uneven",
            RowReason::NoId { .. } => "row-no-id",
            RowReason::NoName => "row-no-name",
            RowReason::SameId { .. } => "row-same-id",
            RowReason::SameName { .. } => "row-same-name",
            RowReason::RoleBlank { .. } => "row-role-blank",
            RowReason::RoleUnknown { .. } => "row-role-unknown",
            RowReason::NumberUnreadable { .. } => "row-number-unreadable",
            RowReason::LevelOffScale { .. } => "row-level-off-scale",
            RowReason::WishOffScale { .. } => "row-wish-off-scale",
            RowReason::TopicMissing { .. } => "row-topic-missing",
            RowReason::Capacity { .. } => "row-capacity",
            RowReason::TooLong { .. } => "row-too-long",
            RowReason::EntryTooLong { .. } => "row-entry-too-long",
        }
    }

    fn args(&self) -> Args {
        let column = |header: &String| ("header", FluentValue::from(header.clone()));
        match self {
            RowReason::NoName => Vec::new(),
            RowReason::Uneven { cells, columns } => {
                vec![("cells", FluentValue::from(*cells)), ("columns", FluentValue::from(*columns))]
            }
            RowReason::SameName { first } => vec![("first", FluentValue::from(*first))],
            RowReason::SameId { first, header } => vec![("first", FluentValue::from(*first)), column(header)],
            RowReason::NoId { header }
            | RowReason::RoleBlank { header }
            | RowReason::RoleUnknown { header }
            | RowReason::NumberUnreadable { header } => vec![column(header)],
            RowReason::LevelOffScale { header, entry }
            | RowReason::WishOffScale { header, entry }
            | RowReason::TopicMissing { header, entry } => vec![column(header), ("entry", FluentValue::from(*entry))],
            RowReason::Capacity { header } => vec![column(header), ("most", FluentValue::from(MOST_CAPACITY))],
            RowReason::TooLong { header } => vec![column(header), ("most", FluentValue::from(MOST_CHARACTERS))],
            RowReason::EntryTooLong { header, entry } => {
                vec![column(header), ("entry", FluentValue::from(*entry)), ("most", FluentValue::from(MOST_CHARACTERS))]
            }
        }
    }
}
