//! The pages of any instrument: one item a page, all answers to check, and each way to answer.

mod answering;
mod ask;
mod check;
mod flow;
mod match_rows;
mod one;
mod order;
mod several;
mod typed;
mod words;

pub use answering::Answering;
pub use ask::AskItem;
pub use flow::{Flow, FlowPage, InstrumentStep};
pub use words::{answer_lines, seen_by};
