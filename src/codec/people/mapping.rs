//! Which column of a table says what of a person.

use serde::{Deserialize, Serialize};

use super::MappingError;
use super::role::folded;
use crate::codec::table::Table;
use crate::domain::person::Role;

/// Which column says what; columns are counted from 0. What is not chosen stays out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// What tells people apart. Without it, the name does.
    pub id: Option<usize>,
    /// One column, or several whose words make the name together: first name, last name.
    pub name: Vec<usize>,
    pub role: RoleSource,
    pub teach: Option<usize>,
    pub learn: Option<usize>,
    pub team: Option<usize>,
    pub manager: Option<usize>,
    pub languages: Option<usize>,
    pub capacity: Option<usize>,
}

/// What tells on which side a person stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoleSource {
    /// A column of words. Words are the same whatever their case and spacing.
    Words {
        column: usize,
        mentor: Vec<String>,
        mentee: Vec<String>,
        either: Vec<String>,
        /// Words of people who do not take part.
        neither: Vec<String>,
    },
    /// A column of numbers, such as years of work: few make a mentor, many a mentee, those between do not take part.
    Number { column: usize, mentor_at_most: f64, mentee_at_least: f64 },
    /// Everyone in the table has the same role.
    Fixed { role: Role },
}

impl Mapping {
    /// A mapping that takes nothing from the table.
    pub fn nothing() -> Self {
        Self {
            id: None,
            name: Vec::new(),
            role: RoleSource::Fixed { role: Role::Either },
            teach: None,
            learn: None,
            team: None,
            manager: None,
            languages: None,
            capacity: None,
        }
    }

    /// The columns that say something.
    fn columns(&self) -> impl Iterator<Item = usize> {
        let role = match &self.role {
            RoleSource::Words { column, .. } | RoleSource::Number { column, .. } => Some(*column),
            RoleSource::Fixed { .. } => None,
        };
        let single = [self.id, role, self.teach, self.learn, self.team, self.manager, self.languages, self.capacity];
        single.into_iter().flatten().chain(self.name.iter().copied())
    }

    /// Checks the mapping against a table, before any row is looked at.
    ///
    /// # Errors
    /// [`MappingError`] for what cannot be right whatever the rows hold.
    pub fn check(&self, table: &Table) -> Result<(), MappingError> {
        if self.id.is_none() && self.name.is_empty() {
            return Err(MappingError::NoId);
        }
        let columns = table.headers.len();
        if let Some(column) = self.columns().find(|column| *column >= columns) {
            return Err(MappingError::NoSuchColumn { column: column + 1, columns });
        }
        if let (Some(column), true) = (self.teach, self.teach == self.learn) {
            return Err(MappingError::SameColumn { header: table.headers[column].clone() });
        }
        match &self.role {
            RoleSource::Words { column, mentor, mentee, either, neither } => {
                let mut words: Vec<String> =
                    [mentor, mentee, either, neither].into_iter().flatten().map(|word| folded(word)).collect();
                words.sort_unstable();
                if words.windows(2).any(|pair| pair[0] == pair[1]) {
                    return Err(MappingError::WordTwice { header: table.headers[*column].clone() });
                }
            }
            RoleSource::Number { mentor_at_most, mentee_at_least, .. } => {
                if !mentor_at_most.is_finite() || !mentee_at_least.is_finite() {
                    return Err(MappingError::ThresholdNoNumber);
                }
                if mentor_at_most >= mentee_at_least {
                    return Err(MappingError::ThresholdsOverlap {
                        mentor_at_most: *mentor_at_most,
                        mentee_at_least: *mentee_at_least,
                    });
                }
            }
            RoleSource::Fixed { .. } => {}
        }
        Ok(())
    }
}
