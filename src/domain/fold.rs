//! What two spellings of one name have in common.

/// The apostrophes that programs make of the plain one.
const APOSTROPHES: [char; 4] = ['’', '‘', 'ʼ', '´'];

/// The text without what does not tell names apart: case, which apostrophe it has, and how much space is where.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().replace(APOSTROPHES, "'")
}
