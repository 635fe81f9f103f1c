//! How hard a passphrase is to guess, roughly, for a word of advice.

use std::collections::BTreeSet;

/// How hard to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Too short to protect anything.
    TooShort,
    /// Somebody who tries for some days may find it.
    Weak,
    Fair,
    Strong,
}

impl Strength {
    /// The fewest characters of a passphrase.
    pub const FEWEST: usize = 8;

    /// Of a passphrase as it was typed. Length counts most; the same few characters over and over count little.
    pub fn of(typed: &str) -> Self {
        let typed = typed.trim();
        let length = typed.chars().count();
        let different = typed.chars().collect::<BTreeSet<_>>().len();
        let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
        let words = words.collect::<BTreeSet<_>>().len();
        match (length, different) {
            (length, _) if length < Self::FEWEST => Strength::TooShort,
            (_, ..=5) => Strength::Weak,
            (20.., 9..) if words >= 4 => Strength::Strong,
            (24.., 12..) => Strength::Strong,
            (14.., 8..) => Strength::Fair,
            _ => Strength::Weak,
        }
    }
}
