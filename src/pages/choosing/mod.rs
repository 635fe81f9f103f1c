//! Choosing one another: somebody opens the directory of their programme, says whom they would like as a partner, and saves
//! a file that says so.

mod arrival;
mod cards;
mod door;
mod order;
mod page;
mod preview;

pub use door::Door;
pub use page::Choose;
