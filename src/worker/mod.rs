//! The long work, as one protocol of jobs and answers: what is asked of a worker, what it answers and keeps in mind, and in
//! which order it is asked. All of it runs natively as well.

pub mod jobs;
pub mod questions;
pub mod queue;
pub mod sealing;
pub mod session;
