//! What two spellings of one name have in common.

/// The text without what does not tell names apart: case, and how much space stands where.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
