//! What is wrong, on its way to where it is put into words.

use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};

use crate::content::said::Said;
use crate::content::words::Words;

/// An error or a reason as a message and what it needs filled in. The worker answers with these, so that the page need not
/// know every way in which a table can be wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    message: String,
    texts: Vec<(String, String)>,
    numbers: Vec<(String, f64)>,
}

impl Complaint {
    pub fn of(said: &dyn Said) -> Self {
        let mut complaint = Self { message: said.message().into(), texts: Vec::new(), numbers: Vec::new() };
        for (name, value) in said.args() {
            match value {
                FluentValue::String(text) => complaint.texts.push((name.into(), text.into_owned())),
                FluentValue::Number(number) => complaint.numbers.push((name.into(), number.value)),
                // Errors fill in texts and numbers alone.
                _ => {}
            }
        }
        complaint
    }

    /// The sentence, in the language of the words given.
    pub fn say(&self, words: &Words) -> String {
        let mut args = FluentArgs::new();
        self.texts.iter().for_each(|(name, text)| args.set(name.as_str(), text.as_str()));
        self.numbers.iter().for_each(|(name, number)| args.set(name.as_str(), FluentValue::from(*number)));
        words.say(&self.message, Some(&args))
    }
}
