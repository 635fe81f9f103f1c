//! Journeys and rules, tested natively.

mod content;
mod layers;
mod people;
mod shared_data;
mod solver;
mod tables;
mod takeaway;
mod words;
