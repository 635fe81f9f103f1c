//! Pure rules. No browser, no input or output, no clock, no randomness: time and fresh ids are arguments.

pub mod answer;
pub mod audience;
pub mod background;
pub mod benefit;
pub mod choosing;
pub mod consent;
pub mod directory;
pub mod disclosure;
pub mod fold;
pub mod hand_out;
pub mod id;
pub mod invitation;
pub mod journal;
pub mod keeping;
pub mod matching;
pub mod pair;
pub mod person;
pub mod profile;
pub mod programme;
pub mod questionnaire;
pub mod reporting;
pub mod rules;
pub mod side;
pub mod terms;
pub mod time;
pub mod topic;
