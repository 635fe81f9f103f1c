//! Journeys and rules, tested natively.

mod content;
mod layers;
mod solver;
