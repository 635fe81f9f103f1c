//! The best choice of pairs, exactly, with prices that prove it.
//!
//! Who is worth most to whom is asked of [`scores::Scores`], person by person; nothing else knows how scores come about.
//! [`Engine`] makes the choice in steps, and can be stopped after any of them. It is a crate of its own so that it alone
//! is built for speed.

mod auction;
mod choice;
pub mod edges;
mod engine;
mod half;
mod lanes;
mod paths;
pub mod profiles;
pub mod scores;

pub use choice::{Choice, Pair};
pub use engine::{Earlier, Engine, Goal, Places, Stage, Standing};
pub use lanes::Lanes;
