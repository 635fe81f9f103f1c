//! Who may see the answers of an instrument, and from when on.

use serde::Deserialize;

use crate::domain::audience::Audience;

/// What has to happen before anybody else sees an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Until {
    /// Both of a pair have answered.
    BothAnswered,
}

/// Who may see an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Disclosure {
    /// Who sees it where the person has said nothing.
    pub usual: Audience,
    /// Whom the person can choose, the narrowest first; `usual` is among them.
    pub choices: Vec<Audience>,
    /// It is private until this has happened.
    #[serde(default)]
    pub until: Option<Until>,
}

impl Disclosure {
    /// Who may see an answer, where the person chose `said`: it counts where it is among the choices.
    pub fn audience(&self, said: Option<Audience>) -> Audience {
        said.filter(|said| self.choices.contains(said)).unwrap_or(self.usual)
    }

    /// Whether an answer may go where `eyes` see it. `said` is what the person chose, if they did; `both` is whether both of a pair have answered. Nobody is kept from their own answers.
    pub fn admits(&self, said: Option<Audience>, eyes: Audience, both: bool) -> bool {
        let over = match self.until {
            None => true,
            Some(Until::BothAnswered) => both,
        };
        eyes == Audience::OnlyMe || (over && self.audience(said).admits(eyes))
    }
}
