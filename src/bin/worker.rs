//! The worker: reads tables, finds pairs, seals and opens files, so that the page never stands still.

use js_sys::{Array, Uint8Array};
use turnabout::codec::jobs::{self, Answer, Job};
use turnabout::platform::worker::{READY, answer, answer_bytes, on_question};

fn main() {
    console_error_panic_hook::set_once();
    on_question(|question: Array| {
        let Some(job) = question.get(0).as_string().and_then(|text| serde_json::from_str::<Job>(&text).ok()) else {
            return;
        };
        let bytes = question.get(1);
        let bytes = if bytes.is_null() { Vec::new() } else { Uint8Array::new(&bytes).to_vec() };
        let last = jobs::run(job, &bytes, &mut |progress| say(&Answer::Progress(progress)));
        match &last {
            Answer::Bytes(bytes) => answer_bytes(bytes),
            last => say(last),
        }
    });
    answer(READY);
}

fn say(said: &Answer) {
    // Answers hold no map with keys that are not texts, and nothing else can fail.
    answer(&serde_json::to_string(said).expect("an answer is plain data"));
}
