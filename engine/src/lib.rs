//! The best choice of pairs, exactly, with prices that prove it.
//!
//! Who is worth most to whom is asked of [`scores::Scores`], person by person; nothing else knows how scores come about.
//! [`Engine`] makes the choice in steps, and can be stopped after any of them. It is a crate of its own so that it alone
//! is built for speed.

#![cfg_attr(not(test), deny(clippy::unwrap_used))]

mod auction;
mod check;
mod choice;
mod decide;
mod earlier;
pub mod edges;
mod engine;
pub mod even;
pub mod gain;
mod half;
mod lanes;
mod marks;
mod paths;
pub mod profiles;
mod renew;
pub mod scores;
mod settle;
mod spread;
mod standing;
#[cfg(target_arch = "wasm32")]
mod vectors;
pub mod widest;

pub use choice::{Choice, Pair};
pub use earlier::Earlier;
pub use engine::{Engine, Goal, Places, Stage};
pub use lanes::Lanes;
pub use standing::{Reached, Standing};
