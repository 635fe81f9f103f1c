//! Why a choice of columns cannot be right, and why a row cannot be read. No sentence repeats what a person's cell says of
//! them: the row, the column and the place in the list say where to look. Names and how many partners are repeated.

use fluent_bundle::FluentValue;

use crate::content::said::{Args, Said};
use crate::domain::person::Role;

/// The most characters of a name, an id, a team, a topic.
pub const MOST_CHARACTERS: usize = 200;

/// Why a choice of columns cannot be right for this table.
#[derive(Clone, Debug, PartialEq)]
pub enum MappingError {
    /// Neither a column of ids nor one of names.
    NoId,
    /// No column of what people know, and none of what they want to learn.
    NoTopics,
    NoTeach,
    NoLearn,
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
            MappingError::NoTopics => "mapping-no-topics",
            MappingError::NoTeach => "mapping-no-teach",
            MappingError::NoLearn => "mapping-no-learn",
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
            MappingError::NoId
            | MappingError::NoTopics
            | MappingError::NoTeach
            | MappingError::NoLearn
            | MappingError::ThresholdNoNumber => Vec::new(),
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

/// A row that could not be read, or was read with a doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// The row's number in a spreadsheet.
    pub row: usize,
    pub reason: RowReason,
}

/// Why a row could not be read, or what of it was read with a doubt. Entries of a list are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowReason {
    // The row is left out.
    Uneven {
        cells: usize,
        columns: usize,
    },
    NoId {
        header: String,
    },
    NoName,
    RoleBlank {
        header: String,
    },
    RoleUnknown {
        header: String,
    },
    NumberUnreadable {
        header: String,
    },
    TooLong {
        header: String,
    },
    /// A note or a total.
    Note,
    /// The headings once more.
    Headings,
    /// An answer of somebody whose other answer counts, in that row.
    AnsweredAgain {
        other: usize,
    },

    // The row is read, and this of it in the mildest way.
    LevelOffScale {
        header: String,
        entry: usize,
    },
    WishOffScale {
        header: String,
        entry: usize,
    },
    TopicMissing {
        header: String,
        entry: usize,
    },
    EntryTooLong {
        header: String,
        entry: usize,
    },
    /// A level or a wish in a column of one topic.
    Unreadable {
        header: String,
    },
    /// How many partners: what was written, and what it was read as.
    Capacity {
        header: String,
        word: String,
        read: u16,
    },
    /// A band of numbers that a spreadsheet made a date of.
    Dated {
        header: String,
        from: u32,
        to: u32,
    },
    Times {
        header: String,
    },
    NoAddress {
        header: String,
    },
    /// Nothing of what the person knows, and nothing of what they wish for.
    NoTopics,
    /// Cells are missing at the end.
    Short {
        cells: usize,
        columns: usize,
    },

    // What comes of bringing it to people who are there.
    /// A person has another role than they had.
    RoleChanged {
        name: String,
        was: Role,
        is: Role,
    },
    /// Several people have this name.
    SameName {
        name: String,
    },
    /// Nobody here is the person who was named.
    Unfound {
        header: String,
        name: String,
    },
}

/// A role as messages choose by it.
const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Mentor => "mentor",
        Role::Mentee => "mentee",
        Role::Either => "either",
    }
}

impl Said for RowReason {
    fn message(&self) -> &'static str {
        match self {
            RowReason::Uneven { .. } => "row-uneven",
            RowReason::NoId { .. } => "row-no-id",
            RowReason::NoName => "row-no-name",
            RowReason::RoleBlank { .. } => "row-role-blank",
            RowReason::RoleUnknown { .. } => "row-role-unknown",
            RowReason::NumberUnreadable { .. } => "row-number-unreadable",
            RowReason::TooLong { .. } => "row-too-long",
            RowReason::Note => "row-note",
            RowReason::Headings => "row-headings",
            RowReason::AnsweredAgain { .. } => "row-answered-again",
            RowReason::LevelOffScale { .. } => "row-level-off-scale",
            RowReason::WishOffScale { .. } => "row-wish-off-scale",
            RowReason::TopicMissing { .. } => "row-topic-missing",
            RowReason::EntryTooLong { .. } => "row-entry-too-long",
            RowReason::Unreadable { .. } => "row-unreadable",
            RowReason::Capacity { .. } => "row-capacity",
            RowReason::Dated { .. } => "row-dated",
            RowReason::Times { .. } => "row-times",
            RowReason::NoAddress { .. } => "row-no-address",
            RowReason::NoTopics => "row-no-topics",
            RowReason::Short { .. } => "row-short",
            RowReason::RoleChanged { .. } => "row-role-changed",
            RowReason::SameName { .. } => "row-same-name",
            RowReason::Unfound { .. } => "row-unfound",
        }
    }

    fn args(&self) -> Args {
        let column = |header: &String| ("header", FluentValue::from(header.clone()));
        match self {
            RowReason::NoName | RowReason::Note | RowReason::Headings | RowReason::NoTopics => Vec::new(),
            RowReason::Uneven { cells, columns } | RowReason::Short { cells, columns } => {
                vec![("cells", FluentValue::from(*cells)), ("columns", FluentValue::from(*columns))]
            }
            RowReason::AnsweredAgain { other } => vec![("other", FluentValue::from(*other))],
            RowReason::NoId { header }
            | RowReason::RoleBlank { header }
            | RowReason::RoleUnknown { header }
            | RowReason::NumberUnreadable { header }
            | RowReason::Unreadable { header }
            | RowReason::Times { header }
            | RowReason::NoAddress { header } => vec![column(header)],
            RowReason::LevelOffScale { header, entry }
            | RowReason::WishOffScale { header, entry }
            | RowReason::TopicMissing { header, entry } => vec![column(header), ("entry", FluentValue::from(*entry))],
            RowReason::Capacity { header, word, read } => {
                vec![column(header), ("word", FluentValue::from(word.clone())), ("read", FluentValue::from(*read))]
            }
            RowReason::Dated { header, from, to } => {
                vec![column(header), ("from", FluentValue::from(*from)), ("to", FluentValue::from(*to))]
            }
            RowReason::TooLong { header } => vec![column(header), ("most", FluentValue::from(MOST_CHARACTERS))],
            RowReason::EntryTooLong { header, entry } => {
                vec![column(header), ("entry", FluentValue::from(*entry)), ("most", FluentValue::from(MOST_CHARACTERS))]
            }
            RowReason::RoleChanged { name, was, is } => vec![
                ("name", FluentValue::from(name.clone())),
                ("was", FluentValue::from(role_word(*was))),
                ("is", FluentValue::from(role_word(*is))),
            ],
            RowReason::SameName { name } => vec![("name", FluentValue::from(name.clone()))],
            RowReason::Unfound { header, name } => vec![column(header), ("name", FluentValue::from(name.clone()))],
        }
    }
}
