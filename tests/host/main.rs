//! Journeys and rules, tested natively.

mod bad_tables;
mod content;
mod disclosure;
mod files;
mod guess;
mod layers;
mod people;
mod shared_data;
mod solver;
mod tables;
mod takeaway;
mod words;
