//! One mentor and one mentee, and all that they do together.

mod agreement;
mod card;
mod change;
mod device;
mod goal;
mod hand_over;
mod meeting;
mod news;
mod next_step;
mod progress_report;
mod space;
mod term;
mod torn;

pub use agreement::{Agreement, Yes};
pub use card::{About, PairCard, Partner};
pub use change::{ChangeContent, PairChange, PairKey};
pub use device::{DeviceChange, DeviceUse};
pub use goal::{Goal, GoalFault, GoalForm, GoalRecord, Reading, Stage};
pub use hand_over::{PairJournal, to_hand_over};
pub use meeting::{Meeting, MeetingFault, MeetingForm};
pub use news::{Came, News};
pub use next_step::NextStep;
pub use progress_report::{GoalCounts, Met, ProgressReport, Score};
pub use space::{PairSpace, Standing};
pub use term::{LetOut, Term};
pub use torn::Torn;

/// The most characters that one text of a pair has: what is longer could not be passed on to the partner.
pub const MOST_IN_TEXT: usize = 5_000;

/// Whether a text is longer than [`MOST_IN_TEXT`].
pub fn too_long(text: &str) -> bool {
    text.chars().count() > MOST_IN_TEXT
}
