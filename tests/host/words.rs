//! The words of the product, for tests that look at what people read.

use std::fs;
use std::path::Path;

use turnabout::content::said::Said;
use turnabout::content::words::Words;

/// The messages of these files of `locales/en-GB`.
pub fn words(files: &[&str]) -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-GB");
    let source: String = files.iter().map(|file| fs::read_to_string(folder.join(file)).unwrap() + "\n").collect();
    Words::new("en-GB", source).unwrap()
}

/// The sentence of an error or reason, once it is sure that there is one and that nothing is left to fill in.
pub fn sentence(said: &dyn Said, words: &Words) -> String {
    assert!(words.has(said.message()), "no message {}", said.message());
    let sentence = said.say(words);
    assert!(!sentence.contains(['{', '$']), "{sentence}");
    sentence
}
