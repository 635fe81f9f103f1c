//! Journeys and rules, tested natively.

mod layers;
mod people;
mod shared_data;
mod tables;
mod takeaway;
mod words;
