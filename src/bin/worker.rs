//! The worker: reads tables, finds pairs, seals and opens files, so that the page never stands still.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Uint8Array};
use turnabout::codec::jobs::{self, Answer, Job, SLICE, in_parts};
use turnabout::codec::sealed::Answered;
use turnabout::codec::session::Session;
use turnabout::domain::matching::{Gap, Lanes, Outcome, Phase, Progress};
use turnabout::platform::worker::{READY, STOP, answer, answer_bytes, in_slices, on_question};

#[cfg(feature = "measured")]
mod measured;

/// The plain worker, for browsers without vectors, is this one but for its loops.
const LANES: Lanes =
    if matches!(env!("CARGO_BIN_NAME").as_bytes(), b"worker_plain") { Lanes::PLAIN } else { Lanes::VECTORS };

thread_local! {
    /// What this worker keeps in mind, as long as it lives.
    static SESSION: RefCell<Session> = RefCell::new(Session::new(LANES));
    /// Whether the outcome is told of in parts.
    static IN_PARTS: Cell<bool> = const { Cell::new(false) };
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
        let begin = Progress { phase: Phase::Weighing, done: 0, of: 0, gap: Gap::default() };
        match job {
            Job::Match { people, rules, steering, earlier } => {
                say(&Answer::Progress(Progress { of: people.len(), ..begin }));
                SESSION.with_borrow_mut(|session| {
                    session.tell(people, &[]);
                    session.find(&rules, &steering, earlier.as_deref());
                });
                IN_PARTS.set(false);
                in_slices(search);
            }
            Job::Find { rules, steering } => {
                say(&Answer::Progress(begin));
                SESSION.with_borrow_mut(|session| session.find(&rules, &steering, None));
                IN_PARTS.set(true);
                in_slices(search);
            }
            job => {
                let watch = &mut |progress| say(&Answer::Progress(progress));
                match SESSION.with_borrow_mut(|session| jobs::run_in(session, job, &bytes, watch)) {
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
    if IN_PARTS.get() {
        in_parts(Outcome::clone(&outcome)).iter().for_each(say);
    } else {
        say(&Answer::Matched(Box::new(Outcome::clone(&outcome))));
    }
}

fn say(said: &Answer) {
    // Answers hold no map with keys that are not texts, and nothing else can fail.
    answer(&serde_json::to_string(said).expect("an answer is plain data"));
}
