//! Short words from which passphrases are suggested.

use super::error::ContentError;
use crate::json;

/// How many words a suggestion has: each is one of 256, so six are as good as 48 coins thrown.
pub const SUGGESTED: usize = 6;

/// 256 words, so that a random byte stands for one.
pub struct PassphraseWords(Vec<String>);

impl PassphraseWords {
    /// # Errors
    /// [`ContentError`] where the file is not 256 words.
    pub fn parse(file: &str) -> Result<Self, ContentError> {
        let words: Vec<String> = json::read(file)?;
        match words.len() {
            256 => Ok(Self(words)),
            _ => Err(ContentError::Empty { key: words.len().to_string(), field: "words" }),
        }
    }

    /// A passphrase of six words, from bytes that nobody can foretell.
    pub fn suggestion(&self, chance: &[u8; SUGGESTED]) -> String {
        chance.map(|byte| self.0[usize::from(byte)].as_str()).join(" ")
    }
}
