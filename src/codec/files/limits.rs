//! How much a file may hold.

/// The largest file of most kinds: 5 MB. A pair that meets every day for ten years has less.
pub const MOST_BYTES: usize = 5_000_000;
/// The most characters of a name, an id, a team, a language, a topic.
pub const MOST_IN_NAME: usize = 200;
/// The most topics of a person, or of a partner.
pub const MOST_TOPICS: usize = 1_000;
/// The most cards of a directory.
pub const MOST_CARDS: usize = 20_000;
