//! One spelling for each letter: Unicode's normal form C, so that an é typed as one character and as two are one name.

use std::borrow::Cow;

/// Below this character every text is in its normal form already.
const FIRST_COMBINING: char = '\u{300}';

/// The text in normal form C.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c < FIRST_COMBINING) { Cow::Borrowed(text) } else { Cow::Owned(normalised(text)) }
}

/// The tables of Unicode weigh more than the rest of the codec, and every JavaScript engine has them: in a page or its
/// worker the language's own function is asked.
#[cfg(target_arch = "wasm32")]
fn normalised(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn normalised(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}
