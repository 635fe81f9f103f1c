//! The words on screen: `t!("message-id")`, `t!("message-id", name = value)`.

use std::cell::OnceCell;

use crate::content::said::Said;
use crate::content::words::Words;

thread_local! {
    static WORDS: OnceCell<Words> = const { OnceCell::new() };
}

/// Sets the words of this visit, once, before anything is shown. Another language starts with a new visit.
pub fn set(words: Words) {
    WORDS.with(|cell| {
        let _ = cell.set(words);
    });
}

/// The words set for this visit; used through [`crate::t!`].
pub fn with<T>(say: impl FnOnce(&Words) -> T) -> Option<T> {
    WORDS.with(|cell| cell.get().map(say))
}

/// The language tag of the words.
pub const LANGUAGE: &str = "en-GB";

/// A message by its id, with arguments.
#[macro_export]
macro_rules! t {
    ($id:expr) => {
        $crate::components::words::with(|words| words.say($id, None)).unwrap_or_default()
    };
    ($id:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = ::fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $crate::components::words::with(|words| words.say($id, Some(&args))).unwrap_or_default()
    }};
}

/// A worded error or reason in the words of this visit.
pub fn say(said: &impl Said) -> String {
    with(|words| said.say(words)).unwrap_or_default()
}
