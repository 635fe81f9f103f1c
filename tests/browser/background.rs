//! Work beside the page.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Promise;
use turnabout::platform::worker::{Background, Said};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen(inline_js = "
    export function speaker() {
        return URL.createObjectURL(new Blob(['for (let i = 0; i < 100; i++) postMessage(`word ${i}`);'], { type: 'text/javascript' }));
    }
    export function watch_errors() { globalThis.errors = []; addEventListener('error', (event) => { globalThis.errors.push(event.message); }); }
    export function errors() { return globalThis.errors.join(', '); }
    export function later(ms) { return new Promise((done) => setTimeout(done, ms)); }
")]
extern "C" {
    fn speaker() -> String;
    fn watch_errors();
    fn errors() -> String;
    fn later(ms: u32) -> Promise;
}

/// As a page does that asks for something else at every key: whatever a worker is at when it is ended, nothing breaks.
#[wasm_bindgen_test]
async fn a_worker_that_was_ended_is_heard_no_more() {
    watch_errors();
    for wait in (0..40).chain([0; 20]) {
        for address in [speaker(), "./no-such-worker.js".to_string()] {
            let ended = Rc::new(Cell::new(false));
            let (over, own) = (ended.clone(), Rc::new(Cell::new(0)));
            let count = own.clone();
            let background = Background::start_at(&address, move |said| {
                assert!(!over.get(), "heard after its end");
                if let Said::Text(_) = said {
                    count.set(count.get() + 1);
                }
            });
            if wait > 0 {
                JsFuture::from(later(wait)).await.unwrap();
            }
            drop(background);
            ended.set(true);
        }
    }
    JsFuture::from(later(300)).await.unwrap();
    assert_eq!(errors(), "");
}
