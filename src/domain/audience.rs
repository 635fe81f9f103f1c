//! Who may see which field of a profile: its owner says, and where they have not, the careful usual answer holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::background::BackgroundItem;

/// Who may see a field, the narrowest first: a field for a wider audience is also for the narrower ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    OnlyMe,
    /// The coordinator, for the matching; never shown on.
    Organiser,
    Partner,
    Everyone,
}

impl Audience {
    pub const ALL: [Audience; 4] = [Audience::OnlyMe, Audience::Organiser, Audience::Partner, Audience::Everyone];

    /// Whether a field for this audience may go where `eyes` see it.
    pub fn admits(self, eyes: Audience) -> bool {
        self >= eyes
    }
}

/// A field of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub enum Field {
    Name,
    /// What the person can help with, with levels.
    Offers,
    /// What the person would like to learn, with levels.
    Wishes,
    Languages,
    Times,
    Team,
    Capacity,
    Background(BackgroundItem),
}

/// The mark of a background item among the names of fields.
const BACKGROUND: &str = "background-";

impl Field {
    /// The fields that every profile has.
    pub const ASKED: [Field; 7] =
        [Field::Name, Field::Offers, Field::Wishes, Field::Languages, Field::Times, Field::Team, Field::Capacity];

    /// Its name in files and addresses.
    pub fn name(self) -> String {
        match self {
            Field::Name => "name".into(),
            Field::Offers => "offers".into(),
            Field::Wishes => "wishes".into(),
            Field::Languages => "languages".into(),
            Field::Times => "times".into(),
            Field::Team => "team".into(),
            Field::Capacity => "capacity".into(),
            Field::Background(question) => format!("{BACKGROUND}{}", question.0),
        }
    }

    /// Who sees it where its owner has said nothing.
    pub fn usual(self) -> Audience {
        match self {
            Field::Name => Audience::Partner,
            Field::Background(_) => Audience::OnlyMe,
            Field::Offers | Field::Wishes | Field::Languages | Field::Times | Field::Team | Field::Capacity => {
                Audience::Organiser
            }
        }
    }

    /// The audiences that make sense, the narrowest first. A partner has to know whom they meet; without topics nobody
    /// can be found; how many partners one takes is nobody's business but the coordinator's.
    pub fn choices(self) -> &'static [Audience] {
        match self {
            Field::Name => &[Audience::Partner, Audience::Everyone],
            Field::Offers | Field::Wishes => &[Audience::Organiser, Audience::Partner, Audience::Everyone],
            Field::Capacity => &[Audience::OnlyMe, Audience::Organiser],
            Field::Languages | Field::Times | Field::Team | Field::Background(_) => &Audience::ALL,
        }
    }

    /// The nearest audience to this one that makes sense.
    pub fn within(self, audience: Audience) -> Audience {
        let choices = self.choices();
        choices[0].max(audience).min(choices[choices.len() - 1])
    }
}

impl From<Field> for String {
    fn from(field: Field) -> Self {
        field.name()
    }
}

impl TryFrom<String> for Field {
    type Error = String;

    /// # Errors
    /// Where no field has that name.
    fn try_from(name: String) -> Result<Self, String> {
        let item = |name: &str| name.strip_prefix(BACKGROUND)?.parse().ok().map(BackgroundItem).map(Field::Background);
        let asked = Self::ASKED.into_iter().find(|field| field.name() == name);
        asked.or_else(|| item(&name)).ok_or_else(|| "no field has this name".into())
    }
}

/// What an owner said of their fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Audiences(BTreeMap<Field, Audience>);

impl Audiences {
    /// Who may see the field, by its owner or else as is usual.
    pub fn of(&self, field: Field) -> Audience {
        self.said(field).unwrap_or(field.usual())
    }

    /// What its owner said, within what makes sense for the field.
    pub fn said(&self, field: Field) -> Option<Audience> {
        self.0.get(&field).map(|audience| field.within(*audience))
    }

    pub fn set(&mut self, field: Field, audience: Audience) {
        self.0.insert(field, field.within(audience));
    }

    /// Whether the owner has said nothing of any field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was said of the fields that these eyes may see. That a field is kept from them is itself not told.
    pub fn admitting(&self, eyes: Audience) -> Self {
        Self(self.0.iter().filter(|(field, _)| self.of(**field).admits(eyes)).map(|(f, a)| (*f, *a)).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = (Field, Audience)> {
        self.0.keys().map(|field| (*field, self.of(*field)))
    }
}

impl FromIterator<(Field, Audience)> for Audiences {
    fn from_iter<I: IntoIterator<Item = (Field, Audience)>>(said: I) -> Self {
        let mut audiences = Self::default();
        said.into_iter().for_each(|(field, audience)| audiences.set(field, audience));
        audiences
    }
}
