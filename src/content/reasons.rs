//! Why somebody has no partner, and why two people may not be paired, in words.

use fluent_bundle::FluentValue;

use super::said::{Args, Said};
use crate::domain::benefit::hundredths;
use crate::domain::id::PersonId;
use crate::domain::matching::{Exclusion, Fact, Reason};

impl Said for Reason {
    fn message(&self) -> &'static str {
        Reason::message(*self)
    }
}

impl Said for Exclusion {
    fn message(&self) -> &'static str {
        Exclusion::message(self)
    }

    /// People are named by their ids; [`Named`] names them as people do.
    fn args(&self) -> Args {
        args(self, &|id| id.to_string())
    }
}

/// An exclusion that names people as people do.
pub struct Named<'a> {
    pub exclusion: &'a Exclusion,
    pub name: &'a dyn Fn(&PersonId) -> String,
}

impl Said for Named<'_> {
    fn message(&self) -> &'static str {
        self.exclusion.message()
    }

    fn args(&self) -> Args {
        args(self.exclusion, self.name)
    }
}

fn args(exclusion: &Exclusion, name: &dyn Fn(&PersonId) -> String) -> Args {
    let value = |fact| match fact {
        Fact::Person(id) => FluentValue::from(name(id)),
        Fact::Text(text) => FluentValue::from(text.to_string()),
        Fact::Count(count) => FluentValue::from(count),
        Fact::Benefit(benefit) => FluentValue::from(hundredths(benefit)),
    };
    exclusion.facts().into_iter().map(|(name, fact)| (name, value(fact))).collect()
}
