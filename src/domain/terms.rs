//! What a coordinator wrote down for the invitation, checked.

use std::collections::BTreeSet;

use super::background::BackgroundItem;
use super::invitation::Terms;
use super::pair::too_long;
use super::time::Day;
use super::topic::TopicId;

/// The fewest topics to ask about: one that flows each way.
pub const FEWEST_TOPICS: usize = 2;

/// What is wrong with the terms of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermsFault {
    NoOrganiser,
    LongOrganiser,
    NoPurpose,
    LongPurpose,
    NoPrivacy,
    LongPrivacy,
    /// Only some topics are to be asked about, and fewer than [`FEWEST_TOPICS`] are.
    FewTopics,
    /// What was given is no day that the calendar has.
    NoAnswerDay,
    /// The answers would have been due already.
    AnswerPast,
    NoKeepDay,
    KeepPast,
    /// The answers would be deleted before they are due.
    KeepBeforeAnswer,
}

/// The terms as they were written down, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsForm {
    pub organiser: String,
    pub purpose: String,
    pub privacy: String,
    /// `None` asks about all topics.
    pub topics: Option<Vec<TopicId>>,
    pub background: BTreeSet<BackgroundItem>,
    /// Days as they were written: empty for none.
    pub answer_by: String,
    pub keep_until: String,
}

impl TermsForm {
    /// The terms. A day that `was` there before may stay, even in the past.
    ///
    /// # Errors
    /// Every [`TermsFault`] of it, in the order of the fields.
    pub fn check(self, today: Day, was: Option<&Terms>) -> Result<Terms, Vec<TermsFault>> {
        let (answer_by, keep_until) = (day(&self.answer_by), day(&self.keep_until));
        let past = |day: &Result<Option<Day>, ()>, was: Option<Day>| matches!(day, Ok(Some(day)) if *day < today && Some(*day) != was);
        let before = matches!((answer_by, keep_until), (Ok(Some(answer)), Ok(Some(keep))) if keep < answer);
        let text = |text: &str, empty, long| match text.trim() {
            "" => Some(empty),
            text => too_long(text).then_some(long),
        };
        let few = self.topics.as_ref().is_some_and(|topics| topics.len() < FEWEST_TOPICS);
        let faults: Vec<_> = [
            text(&self.organiser, TermsFault::NoOrganiser, TermsFault::LongOrganiser),
            text(&self.purpose, TermsFault::NoPurpose, TermsFault::LongPurpose),
            text(&self.privacy, TermsFault::NoPrivacy, TermsFault::LongPrivacy),
            few.then_some(TermsFault::FewTopics),
            answer_by.is_err().then_some(TermsFault::NoAnswerDay),
            past(&answer_by, was.and_then(|was| was.answer_by)).then_some(TermsFault::AnswerPast),
            keep_until.is_err().then_some(TermsFault::NoKeepDay),
            past(&keep_until, was.and_then(|was| was.keep_until)).then_some(TermsFault::KeepPast),
            before.then_some(TermsFault::KeepBeforeAnswer),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (answer_by, keep_until) {
            (Ok(answer_by), Ok(keep_until)) if faults.is_empty() => Ok(Terms {
                organiser: self.organiser.trim().into(),
                purpose: self.purpose.trim().into(),
                privacy: self.privacy.trim().into(),
                topics: self.topics.unwrap_or_default(),
                background: self.background,
                answer_by,
                keep_until,
            }),
            _ => Err(faults),
        }
    }
}

/// A day that may be left out.
fn day(written: &str) -> Result<Option<Day>, ()> {
    match written.trim() {
        "" => Ok(None),
        written => written.parse().map(Some).map_err(|_| ()),
    }
}
