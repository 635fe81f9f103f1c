//! What every kind of file is held to.

use super::limits::{MOST_IN_NAME, MOST_TOPICS};
use super::place::Step;
use super::{FileError, Part};
use crate::codec::tidy::{shows_nothing, tidy};
use crate::domain::topic::TopicId;

/// Says where in the contents something is wrong, from the inside out.
pub(super) trait Within {
    /// Under this name.
    fn under(self, name: &'static str) -> Self;
    /// In this item of a list, counted from 0.
    fn item(self, index: usize) -> Self;
}

impl<T> Within for Result<T, FileError> {
    fn under(self, name: &'static str) -> Self {
        self.map_err(|error| error.within(&Step::name(name)))
    }

    fn item(self, index: usize) -> Self {
        self.map_err(|error| error.within(&Step::Item(index + 1)))
    }
}

/// The name, made fit to show.
pub(super) fn name(text: &str, part: Part) -> Result<String, FileError> {
    let text = tidy(text);
    if shows_nothing(&text) {
        return Err(FileError::Blank { part });
    }
    length(&text, MOST_IN_NAME, part)?;
    Ok(text)
}

/// An id: it has to be what it is, so what would have to be changed is refused.
pub(super) fn id(text: &str, part: Part) -> Result<(), FileError> {
    match name(text, part)? == text {
        true => Ok(()),
        false => Err(FileError::Unfit { part }),
    }
}

/// Topics: not too many, each with a name.
pub(super) fn topics<'a>(topics: impl ExactSizeIterator<Item = &'a TopicId>) -> Result<(), FileError> {
    if topics.len() > MOST_TOPICS {
        return Err(FileError::TooManyTopics);
    }
    topics.map(TopicId::as_str).try_for_each(|topic| id(topic, Part::Topic))
}

pub(super) fn length(text: &str, most: usize, part: Part) -> Result<(), FileError> {
    match text.chars().count() > most {
        true => Err(FileError::TooLong { part, most }),
        false => Ok(()),
    }
}
