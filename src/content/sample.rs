//! An invented programme with invented people, to try the product with.

use std::collections::HashSet;

use serde::Deserialize;

use super::error::ContentError;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::json;

/// A programme to try the product with. Nobody in it exists.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    pub name: String,
    pub aim: String,
    pub people: Vec<Person>,
}

impl Sample {
    /// # Errors
    /// [`ContentError`] where the file has another shape, name or aim is empty, or two people have one id.
    pub fn parse(json: &str) -> Result<Self, ContentError> {
        let sample: Sample = json::read(json)?;
        for (field, text) in [("name", &sample.name), ("aim", &sample.aim)] {
            if text.trim().is_empty() {
                return Err(ContentError::Empty { key: "sample".into(), field });
            }
        }
        let mut ids: HashSet<&PersonId> = HashSet::new();
        match sample.people.iter().find(|person| !ids.insert(&person.id)) {
            Some(person) => Err(ContentError::Twice(person.id.to_string())),
            None => Ok(sample),
        }
    }
}
