//! Which column of a table says what of a person.

use serde::{Deserialize, Serialize};

use super::MappingError;
use super::list::Separator;
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
    /// Further columns of languages: of one language each, to be ticked, or of others that people typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_languages: Vec<usize>,
    pub capacity: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<usize>,
    /// When the person can meet: one column, or one for each day or part of a day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<usize>,
    /// Whom the person would like for a partner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likes: Option<usize>,
    /// With whom the person was paired before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appraiser: Option<usize>,
    /// With whom the person must not be paired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicts: Option<usize>,
    /// When the answer was given: of two answers of one person the later one counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<usize>,
    /// Columns of one topic each, whose cells say how well it is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub teach_grid: Vec<TopicColumn>,
    /// Columns of one topic each, whose cells say how much it is wished for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learn_grid: Vec<TopicColumn>,
    /// What stands between the entries of lists, where that is not to be guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<Separator>,
}

/// A column of a single topic. Without a name, its cells hold further topics, as people typed them beside the choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicColumn {
    pub column: usize,
    pub topic: String,
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
    /// Columns that say yes or no: whether somebody wants to mentor, to be mentored, or both. Where only one of the sides
    /// has a column, `otherwise` is the role of those who say neither.
    Ticks {
        mentor: Option<usize>,
        mentee: Option<usize>,
        both: Option<usize>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        otherwise: Option<Role>,
    },
    /// Everyone in the table has the same role.
    Fixed { role: Role },
}

impl RoleSource {
    /// The columns that tell the role.
    pub fn columns(&self) -> Vec<usize> {
        match self {
            RoleSource::Words { column, .. } | RoleSource::Number { column, .. } => vec![*column],
            RoleSource::Ticks { mentor, mentee, both, .. } => [*mentor, *mentee, *both].into_iter().flatten().collect(),
            RoleSource::Fixed { .. } => Vec::new(),
        }
    }

    /// The one side that all are on who say nothing else: the list is one of mentors, or one of mentees.
    pub fn only_side(&self) -> Option<Role> {
        match self {
            RoleSource::Fixed { role } | RoleSource::Ticks { otherwise: Some(role), .. } => {
                Some(*role).filter(|role| *role != Role::Either)
            }
            _ => None,
        }
    }
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
            more_languages: Vec::new(),
            capacity: None,
            email: None,
            times: Vec::new(),
            likes: None,
            earlier: None,
            appraiser: None,
            conflicts: None,
            answered: None,
            teach_grid: Vec::new(),
            learn_grid: Vec::new(),
            separator: None,
        }
    }

    /// The columns that say something.
    fn columns(&self) -> impl Iterator<Item = usize> {
        let single = [
            self.id,
            self.teach,
            self.learn,
            self.team,
            self.manager,
            self.languages,
            self.capacity,
            self.email,
            self.likes,
            self.earlier,
            self.appraiser,
            self.conflicts,
            self.answered,
        ];
        let grids = self.teach_grid.iter().chain(&self.learn_grid).map(|grid| grid.column);
        let several = self.name.iter().chain(&self.times).chain(&self.more_languages).copied();
        single.into_iter().flatten().chain(self.role.columns()).chain(several).chain(grids)
    }

    /// The columns of lists of what people know.
    pub fn teach_lists(&self) -> impl Iterator<Item = usize> {
        lists(self.teach, &self.teach_grid)
    }

    /// The columns of lists of what people want to learn.
    pub fn learn_lists(&self) -> impl Iterator<Item = usize> {
        lists(self.learn, &self.learn_grid)
    }

    /// Whether there is a column of what people know.
    pub fn says_known(&self) -> bool {
        self.teach.is_some() || !self.teach_grid.is_empty()
    }

    /// Whether there is a column of what people want to learn.
    pub fn says_wished(&self) -> bool {
        self.learn.is_some() || !self.learn_grid.is_empty()
    }

    /// Checks that the two columns are there without which no pair can be found.
    ///
    /// # Errors
    /// [`MappingError`] that says which of them is missing.
    pub fn check_topics(&self) -> Result<(), MappingError> {
        match (self.says_known(), self.says_wished()) {
            (true, true) => Ok(()),
            (false, false) => Err(MappingError::NoTopics),
            (false, true) => Err(MappingError::NoTeach),
            (true, false) => Err(MappingError::NoLearn),
        }
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
            RoleSource::Ticks { .. } | RoleSource::Fixed { .. } => {}
        }
        Ok(())
    }
}

fn lists(column: Option<usize>, grid: &[TopicColumn]) -> impl Iterator<Item = usize> {
    column.into_iter().chain(grid.iter().filter(|topic| topic.topic.is_empty()).map(|topic| topic.column))
}
