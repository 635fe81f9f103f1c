//! Every word that people read, as Fluent messages (<https://projectfluent.org>).

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// Why messages could not be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WordsError {
    #[error("'{0}' is not a language tag")]
    Language(String),
    #[error("the messages cannot be read: {0}")]
    Syntax(String),
    #[error("a message is there twice: {0}")]
    Twice(String),
}

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// # Errors
    /// [`WordsError`] where the language is no tag, the source does not parse, or a message is defined twice.
    pub fn new(language: &str, source: String) -> Result<Self, WordsError> {
        let tag: LanguageIdentifier = language.parse().map_err(|_| WordsError::Language(language.into()))?;
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| {
            WordsError::Syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        })?;
        let mut bundle = FluentBundle::new(vec![tag]);
        // The marks that isolate text of the other direction would end up in copied text and in files.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        bundle.add_resource(resource).map_err(|errors| {
            WordsError::Twice(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        })?;
        Ok(Self { bundle })
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message, with its arguments filled in; the id itself where there is no such message (a test keeps that from
    /// happening).
    pub fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_string();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// Whole numbers with commas between thousands, as English has them.
fn format_number(value: &FluentValue<'_>, _: &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 || number.value.abs() < 1000.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::from(if number.value < 0.0 { "−" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    Some(text)
}
