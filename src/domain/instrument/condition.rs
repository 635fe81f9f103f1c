//! Conditions on answers: for items that are asked only of some, and for conclusions.

use serde::Deserialize;

use super::key::ContentKey;

/// A number that answers lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// The number or the step that was answered to an item.
    Item(ContentKey),
    /// A score of the instrument.
    Score(ContentKey),
}

/// Something that answers can meet. It is open, neither met nor unmet, where an item that it depends on is not asked, or
/// has no answer yet.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// Something was answered, and not that one prefers not to say.
    Answered {
        item: ContentKey,
    },
    /// One of these choices was chosen: of several, at least one of them.
    Chosen {
        item: ContentKey,
        any: Vec<ContentKey>,
    },
    /// One of these choices was put first.
    First {
        item: ContentKey,
        any: Vec<ContentKey>,
    },
    /// One of these choices was given to one of these rows; to any row, where none is named.
    Matched {
        item: ContentKey,
        #[serde(default)]
        rows: Vec<ContentKey>,
        any: Vec<ContentKey>,
    },
    /// The figure is below the number.
    Below {
        figure: Figure,
        than: f64,
    },
    /// The figure is the number or above it.
    AtLeast {
        figure: Figure,
        than: f64,
    },
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

/// What a condition depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependency {
    Item(ContentKey),
    Score(ContentKey),
}

impl Condition {
    /// Everything that it depends on, in the order in which it is named.
    pub fn dependencies(&self) -> Vec<Dependency> {
        match self {
            Condition::Answered { item }
            | Condition::Chosen { item, .. }
            | Condition::First { item, .. }
            | Condition::Matched { item, .. } => vec![Dependency::Item(*item)],
            Condition::Below { figure, .. } | Condition::AtLeast { figure, .. } => vec![match figure {
                Figure::Item(item) => Dependency::Item(*item),
                Figure::Score(score) => Dependency::Score(*score),
            }],
            Condition::Not(inner) => inner.dependencies(),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::dependencies).collect(),
        }
    }

    /// Whether it is met; `None` where it is open. `leaf` says it of a condition that has no parts.
    pub(super) fn holds(&self, leaf: &impl Fn(&Condition) -> Option<bool>) -> Option<bool> {
        let parts = |parts: &[Condition], settles: bool| {
            let held: Vec<_> = parts.iter().map(|part| part.holds(leaf)).collect();
            if held.contains(&Some(settles)) {
                return Some(settles);
            }
            (!held.contains(&None)).then_some(!settles)
        };
        match self {
            Condition::Not(inner) => inner.holds(leaf).map(|held| !held),
            Condition::All(all) => parts(all, false),
            Condition::Any(any) => parts(any, true),
            _ => leaf(self),
        }
    }
}
