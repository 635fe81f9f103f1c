//! A worker of our own: text (and bytes) in, texts or bytes out.

use js_sys::{Array, Uint8Array};
use thiserror::Error;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageEvent, Worker};

/// The loader that the build writes for the worker.
const ADDRESS: &str = "./worker_loader.js";

/// The worker could not be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser could not start the background part")]
pub struct NotStarted;

/// What a worker says.
pub enum Said {
    /// It is loaded and listens.
    Ready,
    Text(String),
    Bytes(Vec<u8>),
    /// It broke off.
    Failed,
}

/// A worker; dropping it ends it at once, whatever it is at.
pub struct Background {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(Event)>,
}

thread_local! {
    static IGNORE: Closure<dyn FnMut(Event)> = Closure::new(|event: Event| event.prevent_default());
}

/// What the worker posts once it listens.
pub const READY: &str = "ready";

impl Background {
    /// # Errors
    /// [`NotStarted`] where the browser has no workers.
    pub fn start(said: impl Fn(Said) + Clone + 'static) -> Result<Self, NotStarted> {
        Self::start_at(ADDRESS, said)
    }

    /// As [`Self::start`], for the worker at another address: tests have their own.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn start_at(address: &str, said: impl Fn(Said) + Clone + 'static) -> Result<Self, NotStarted> {
        let worker = Worker::new(address).map_err(|_| NotStarted)?;
        let hear = said.clone();
        let heard =
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| match event.data().as_string() {
                Some(text) if text == READY => hear(Said::Ready),
                Some(text) => hear(Said::Text(text)),
                None => hear(Said::Bytes(Uint8Array::new(&event.data()).to_vec())),
            });
        let failed = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // The page says so itself.
            event.prevent_default();
            said(Said::Failed);
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Ok(Self { worker, _heard: heard, _failed: failed })
    }

    pub fn post(&self, text: &str, bytes: Option<&[u8]>) {
        let bytes = bytes.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes).into());
        // Texts and bytes can always be cloned.
        let _ = self.worker.post_message(&Array::of2(&text.into(), &bytes));
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // What it said last may still be on its way, and must not find a listener that is gone. That it breaks off is no
        // news either: without a listener the browser would take it for an error of the page.
        self.worker.set_onmessage(None);
        IGNORE.with(|ignore| self.worker.set_onerror(Some(ignore.as_ref().unchecked_ref())));
        self.worker.terminate();
    }
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// In the worker: listens to what is posted to it, for as long as it lives.
pub fn on_question(asked: impl Fn(Array) + 'static) {
    let callback =
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| asked(event.data().unchecked_into()));
    scope().set_onmessage(Some(callback.as_ref().unchecked_ref()));
    callback.forget();
}

/// In the worker: says something to the page.
pub fn answer(text: &str) {
    // Texts can always be cloned.
    let _ = scope().post_message(&text.into());
}

/// In the worker: hands bytes to the page.
pub fn answer_bytes(bytes: &[u8]) {
    // Bytes can always be cloned.
    let _ = scope().post_message(&Uint8Array::from(bytes));
}
