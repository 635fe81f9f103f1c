//! What a measure says before and after: how much people gained, and how sure that is.
//!
//! Programmes are small, so the methods are exact where they can be, nothing is filled in, and a figure that may not be
//! given is [`Withheld`] with its reason. Throughout, a *difference* is the after-value minus the before-value of one
//! person, and a *pair of values* is both values of one person.

mod effect;
mod mean;
mod paired;
mod proportion;
mod signed_rank;
mod walsh;
mod withheld;

pub use effect::Effect;
pub use mean::Difference;
pub use paired::{Paired, Values};
pub use proportion::Improved;
pub use signed_rank::SignedRank;
pub use walsh::hodges_lehmann;
pub use withheld::Withheld;

/// An interval from the first number to the second.
pub type Interval = [f64; 2];

/// The fewest pairs of values for which an interval is given: of fewer, the people themselves are shown.
pub const FEWEST_FOR_INTERVAL: usize = 6;

/// The confidence of every interval.
pub const CONFIDENCE: f64 = 0.95;

/// The upper tail that a two-sided interval leaves out.
const UPPER: f64 = 1.0 - (1.0 - CONFIDENCE) / 2.0;
