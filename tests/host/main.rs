//! Journeys and rules, tested natively.

mod layers;
mod solver;
