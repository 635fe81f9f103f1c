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
    export function watch_errors() { globalThis.errors = 0; addEventListener('error', () => { globalThis.errors++; }); }
    export function errors() { return globalThis.errors; }
    export function later(ms) { return new Promise((done) => setTimeout(done, ms)); }
")]
extern "C" {
    fn speaker() -> String;
    fn watch_errors();
    fn errors() -> u32;
    fn later(ms: u32) -> Promise;
}

/// A worker that is ended while its words are still on their way is heard no more, and nothing breaks.
#[wasm_bindgen_test]
async fn a_worker_that_was_ended_is_heard_no_more() {
    watch_errors();
    let heard = Rc::new(Cell::new(0));
    let holder = Rc::new(Cell::new(None::<Background>));
    let (count, own) = (heard.clone(), holder.clone());
    let background = Background::start_at(&speaker(), move |said| {
        if let Said::Text(_) = said {
            count.set(count.get() + 1);
            // Ended at its first word, as a page does that asks for something else.
            let ended = own.take();
            wasm_bindgen_futures::spawn_local(async move { drop(ended) });
        }
    });
    holder.set(background.ok());
    JsFuture::from(later(500)).await.unwrap();
    assert_eq!(errors(), 0);
    assert!((1..100).contains(&heard.get()), "heard {}", heard.get());
}
