//! Background questions: asked only where the programme asks for them, always optional, and seen by nobody else unless
//! their owner says so.

use serde::{Deserialize, Serialize};

/// A question about somebody's background.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BackgroundQuestion {
    AgeBand,
    Gender,
    Ethnicity,
    Disability,
    Faith,
    FirstLanguage,
    CaringDuties,
    /// Anything else that the person wants said, in their own words.
    OwnWords,
}

impl BackgroundQuestion {
    pub const ALL: [BackgroundQuestion; 8] = [
        BackgroundQuestion::AgeBand,
        BackgroundQuestion::Gender,
        BackgroundQuestion::Ethnicity,
        BackgroundQuestion::Disability,
        BackgroundQuestion::Faith,
        BackgroundQuestion::FirstLanguage,
        BackgroundQuestion::CaringDuties,
        BackgroundQuestion::OwnWords,
    ];

    /// Its name in files, content and addresses.
    pub fn name(self) -> &'static str {
        match self {
            BackgroundQuestion::AgeBand => "age-band",
            BackgroundQuestion::Gender => "gender",
            BackgroundQuestion::Ethnicity => "ethnicity",
            BackgroundQuestion::Disability => "disability",
            BackgroundQuestion::Faith => "faith",
            BackgroundQuestion::FirstLanguage => "first-language",
            BackgroundQuestion::CaringDuties => "caring-duties",
            BackgroundQuestion::OwnWords => "own-words",
        }
    }
}

/// What somebody answered to a background question. Not answered is no answer at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BackgroundAnswer {
    PreferNotToSay,
    /// One of the choices offered, by its name in the questionnaire.
    Choice(String),
    /// In the person's own words.
    Words(String),
}
