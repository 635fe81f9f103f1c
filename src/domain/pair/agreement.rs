//! What both settle at the outset, and what the coordinator may hear.

use std::collections::{BTreeMap, BTreeSet};

use super::{LetOut, Term, Torn};
use crate::domain::journal::{EntryId, Register, Stamp};
use crate::domain::side::Side;
use crate::domain::time::Moment;

/// The agreement as its entries leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    terms: BTreeMap<Term, Register<String>>,
    let_out: BTreeMap<LetOut, Register<bool>>,
    yes: BTreeMap<Side, (Moment, BTreeSet<EntryId>)>,
}

/// What one side says to the agreement as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yes {
    NotYet,
    /// They agreed then, and something was changed since.
    ToSomethingElse(Moment),
    Since(Moment),
}

impl Agreement {
    pub fn set(&mut self, term: Term, text: String, stamp: &Stamp<'_>) {
        self.terms.entry(term).or_default().take(text, stamp);
    }

    pub fn let_out(&mut self, what: LetOut, yes: bool, stamp: &Stamp<'_>) {
        self.let_out.entry(what).or_default().take(yes, stamp);
    }

    pub fn agree(&mut self, side: Side, at: Moment, terms: BTreeSet<EntryId>) {
        self.yes.insert(side, (at, terms));
    }

    /// The versions of a term that count.
    pub fn versions(&self, term: Term) -> Option<&Register<String>> {
        self.terms.get(&term)
    }

    pub fn let_out_versions(&self, what: LetOut) -> Option<&Register<bool>> {
        self.let_out.get(&what)
    }

    /// A term as it was last written, where something is written.
    pub fn text(&self, term: Term) -> Option<&str> {
        let newest = self.terms.get(&term)?.newest()?;
        Some(newest.value.as_str()).filter(|text| !text.is_empty())
    }

    pub fn is_blank(&self) -> bool {
        Term::ALL.into_iter().all(|term| self.text(term).is_none())
    }

    /// What to agree to: every version that counts, of terms and of what may be let out.
    pub fn basis(&self) -> BTreeSet<EntryId> {
        let terms = self.terms.values().flat_map(Register::seen);
        terms.chain(self.let_out.values().flat_map(Register::seen)).collect()
    }

    /// What one side says to it as it stands.
    pub fn yes(&self, side: Side) -> Yes {
        match self.yes.get(&side) {
            None => Yes::NotYet,
            Some((at, terms)) if *terms == self.basis() => Yes::Since(*at),
            Some((at, _)) => Yes::ToSomethingElse(*at),
        }
    }

    /// Whether both say yes to it as it stands, and nothing in it was written apart.
    pub fn is_settled(&self) -> bool {
        !self.is_blank()
            && self.torn().next().is_none()
            && Side::BOTH.into_iter().all(|side| matches!(self.yes(side), Yes::Since(_)))
    }

    /// Whether the coordinator may hear this: both agreed that they may.
    pub fn lets_out(&self, what: LetOut) -> bool {
        self.is_settled() && self.says_yes(what)
    }

    /// What stands in the agreement about it, agreed or not. Nothing said is no.
    pub fn says_yes(&self, what: LetOut) -> bool {
        self.let_out.get(&what).is_some_and(|versions| versions.newest().is_some_and(|version| version.value))
    }

    pub fn torn(&self) -> impl Iterator<Item = Torn> + '_ {
        let terms =
            self.terms.iter().filter(|(_, versions)| versions.is_concurrent()).map(|(term, _)| Torn::Term(*term));
        let let_out = self.let_out.iter().filter(|(_, versions)| versions.is_concurrent());
        terms.chain(let_out.map(|(what, _)| Torn::LetOut(*what)))
    }
}
