//! The worker: reads tables, finds pairs, seals and opens files, so that the page never stands still.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use turnabout::domain::matching::{Gap, Lanes, Outcome, Phase, Progress};
use turnabout::platform::worker::{READY, STOP, answer, answer_bytes, in_slices, on_question};
use turnabout::worker::jobs::{self, Answer, Job, SLICE, in_parts};
use turnabout::worker::sealing::Answered;
use turnabout::worker::session::Session;

#[cfg(feature = "measured")]
mod measured;

/// The plain worker, for browsers without vectors, is this one but for its loops.
const LANES: Lanes =
    if matches!(env!("CARGO_BIN_NAME").as_bytes(), b"worker_plain") { Lanes::PLAIN } else { Lanes::VECTORS };

thread_local! {
    /// What this worker keeps in mind, as long as it lives.
    static SESSION: RefCell<Session> = RefCell::new(Session::new(LANES));
}

pub fn main() {
    console_error_panic_hook::set_once();
    on_question(|question: Array| {
        let Some(text) = question.get(0).as_string() else { return };
        if text == STOP {
            return end();
        }
        // Not as elsewhere: the worker reads and writes nothing else, and thousands of people may lie in one text.
        let Ok(job) = serde_json::from_str::<Job>(&text) else { return };
        let bytes = question.get(1);
        let bytes = if bytes.is_null() { Vec::new() } else { Uint8Array::new(&bytes).to_vec() };
        match job {
            Job::Find { rules, steering, earlier } => {
                say(&Answer::Progress(Progress { phase: Phase::Weighing, done: 0, of: 0, gap: Gap::default() }));
                SESSION.with_borrow_mut(|session| session.find(&rules, &steering, earlier.as_deref()));
                in_slices(search);
            }
            job => {
                let watch = &mut |progress| say(&Answer::Progress(progress));
                match SESSION.with_borrow_mut(|session| jobs::run(session, job, &bytes, watch)) {
                    Answer::Sealing(Answered::Bytes(bytes)) => answer_bytes(&bytes),
                    last => say(&last),
                }
            }
        }
    });
    answer(READY);
}

/// A part of the search; whether there is more to do.
fn search() -> bool {
    let standing = SESSION.with_borrow_mut(|session| session.step(SLICE));
    match standing {
        Some(progress) => say(&Answer::Progress(progress)),
        None => end(),
    }
    standing.is_some()
}

/// Says what the search has come to, if there is one.
fn end() {
    let Some(outcome) = SESSION.with_borrow_mut(Session::end) else { return };
    in_parts(Outcome::clone(&outcome)).iter().for_each(say);
}

fn say(said: &Answer) {
    // Answers hold no map with keys that are not texts, and nothing else can fail.
    answer(&serde_json::to_string(said).expect("an answer is plain data"));
}
