//! The picture of a match: mentors on the left, mentees on the right, and between them what flows each way.

mod columns;
mod outline;
mod ribbon;

pub use columns::{Band, Columns, Stand};
pub use outline::outline;
pub use ribbon::{Ribbon, Strand};
