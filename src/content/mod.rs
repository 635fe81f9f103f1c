//! What the product says: its words, and the built-in topics and people, as data files with a schema, one folder a
//! language. What is fetched never depends on an answer.

pub mod error;
pub mod instruments;
pub mod languages;
pub mod passphrase_words;
pub mod reasons;
pub mod refused;
pub mod renewed;
pub mod said;
pub mod sample;
pub mod told;
pub mod topics;
pub mod words;
