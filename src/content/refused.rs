//! The sentences for answers that are not taken.

use fluent_bundle::FluentValue;

use super::said::{Args, Said};
use crate::domain::instrument::{AnswerRefused, MOST_IN_WORDS};

impl Said for AnswerRefused {
    fn message(&self) -> &'static str {
        match self {
            AnswerRefused::ChooseOne => "refused-choose-one",
            AnswerRefused::ChooseAtLeast(_) => "refused-at-least",
            AnswerRefused::ChooseAtMost(_) => "refused-at-most",
            AnswerRefused::Alone => "refused-alone",
            AnswerRefused::Number { .. } => "refused-number",
            AnswerRefused::Words => "refused-words",
            AnswerRefused::OwnWords => "refused-own-words",
            AnswerRefused::TooLong => "refused-too-long",
            AnswerRefused::Order => "refused-order",
            AnswerRefused::EveryRow => "refused-every-row",
            AnswerRefused::NotOffered => "refused-not-offered",
        }
    }

    fn args(&self) -> Args {
        match self {
            AnswerRefused::ChooseAtLeast(count) => vec![("count", FluentValue::from(*count))],
            AnswerRefused::ChooseAtMost(count) => vec![("count", FluentValue::from(*count))],
            AnswerRefused::Number { least, most } => {
                vec![("least", FluentValue::from(*least)), ("most", FluentValue::from(*most))]
            }
            AnswerRefused::TooLong => vec![("most", FluentValue::from(MOST_IN_WORDS))],
            AnswerRefused::ChooseOne
            | AnswerRefused::Alone
            | AnswerRefused::Words
            | AnswerRefused::OwnWords
            | AnswerRefused::Order
            | AnswerRefused::EveryRow
            | AnswerRefused::NotOffered => Vec::new(),
        }
    }
}
