//! The worker: reads tables, finds pairs, seals and opens files, so that the page never stands still.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use turnabout::codec::jobs::{self, Answer, Job};
use turnabout::codec::sealed::Answered;
use turnabout::domain::matching::{Lanes, Matcher, Phase, Progress};
use turnabout::json;
use turnabout::platform::worker::{READY, STOP, answer, answer_bytes, in_slices, on_question};

/// The plain worker, for browsers without vectors, is this one but for its loops.
const LANES: Lanes =
    if matches!(env!("CARGO_BIN_NAME").as_bytes(), b"worker_plain") { Lanes::PLAIN } else { Lanes::VECTORS };

/// How many pairs are looked at before the page is listened to: some hundredths of a second.
const SLICE: u64 = 6_000_000;

thread_local! {
    /// The search for pairs that is under way.
    static SEARCH: RefCell<Option<Matcher>> = const { RefCell::new(None) };
}

pub fn main() {
    console_error_panic_hook::set_once();
    on_question(|question: Array| {
        let Some(text) = question.get(0).as_string() else { return };
        if text == STOP {
            return end(SEARCH.take());
        }
        let Ok(job) = json::read::<Job>(&text) else { return };
        let bytes = question.get(1);
        let bytes = if bytes.is_null() { Vec::new() } else { Uint8Array::new(&bytes).to_vec() };
        if let Job::Match { people, rules, steering, earlier } = job {
            say(&Answer::Progress(Progress { phase: Phase::Weighing, done: 0, of: people.len(), short: None }));
            SEARCH.set(Some(Matcher::start(&people, &rules, &steering, earlier.as_deref(), LANES)));
            return in_slices(search);
        }
        let last = jobs::run(job, &bytes, &mut |progress| say(&Answer::Progress(progress)));
        match &last {
            Answer::Sealing(Answered::Bytes(bytes)) => answer_bytes(bytes),
            last => say(last),
        }
    });
    answer(READY);
}

/// A part of the search; whether there is more to do.
fn search() -> bool {
    let Some(mut matcher) = SEARCH.take() else { return false };
    if matcher.step(SLICE, &mut |progress| say(&Answer::Progress(progress))) {
        end(Some(matcher));
        return false;
    }
    say(&Answer::Progress(matcher.progress()));
    SEARCH.set(Some(matcher));
    true
}

/// Says what the search has come to.
fn end(matcher: Option<Matcher>) {
    if let Some(matcher) = matcher {
        say(&Answer::Matched(Box::new(matcher.outcome())));
    }
}

fn say(said: &Answer) {
    answer(&json::write(said));
}
