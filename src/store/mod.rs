//! The state of the app: what the journal says, the named actions that add to it, and work in the background.

pub mod background;
pub mod backup;
pub mod choosing;
pub mod content;
pub mod erasing;
pub mod journal;
pub mod keeping;
pub mod lock;
mod opening;
pub mod pair;
pub mod preferences;
pub mod profile;
pub mod programme;
pub mod record;
pub mod results;
pub mod right_for_us;
pub mod sealing;
mod second_copy;
pub mod trouble;
pub mod two;
pub mod undo;
pub mod vault;
pub mod workbook;

pub use journal::Store;
pub use trouble::Trouble;
