//! What can be said to people: an error or a reason that knows its message.

use fluent_bundle::{FluentArgs, FluentValue};

use super::words::Words;

/// What a message needs filled in, by name.
pub type Args = Vec<(&'static str, FluentValue<'static>)>;

/// An error or a reason that people read. The code holds only the message's id; the words are in `locales/`.
pub trait Said {
    /// The id of the Fluent message.
    fn message(&self) -> &'static str;

    /// What the message needs filled in.
    fn args(&self) -> Args {
        Vec::new()
    }

    /// The sentence, in the language of the words given.
    fn say(&self, words: &Words) -> String {
        let args: FluentArgs<'_> = self.args().into_iter().collect();
        words.say(self.message(), Some(&args))
    }
}
