//! Journeys and rules, tested natively.

mod areas;
mod bad_tables;
mod benefit;
mod content;
mod disclosure;
mod files;
mod guess;
mod journal;
mod layers;
mod matching;
mod matching_properties;
mod matching_reasons;
mod messages;
mod objectives;
mod pair;
mod people;
mod profile;
mod reasons;
mod reporting;
mod shared_data;
mod solver;
mod sources;
mod survey;
mod tables;
mod takeaway;
mod words;
