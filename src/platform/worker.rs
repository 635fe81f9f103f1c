//! A worker of our own: text (and bytes) in, texts or bytes out.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use thiserror::Error;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageChannel, MessageEvent, Worker};

use super::site;

/// The loader that the build writes for the worker.
const LOADER: &str = "worker_loader.js";

/// The loader of the program for workbooks.
const WORKBOOK_LOADER: &str = "workbook_loader.js";

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
/// What is posted to the worker to end a piece of work with what it has so far.
pub const STOP: &str = "stop";

impl Background {
    /// # Errors
    /// [`NotStarted`] where the browser has no workers.
    pub fn start(said: impl Fn(Said) + Clone + 'static) -> Result<Self, NotStarted> {
        Self::start_by(LOADER, said)
    }

    /// As [`Self::start`], for the program that opens workbooks.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn for_workbooks(said: impl Fn(Said) + Clone + 'static) -> Result<Self, NotStarted> {
        Self::start_by(WORKBOOK_LOADER, said)
    }

    fn start_by(loader: &str, said: impl Fn(Said) + Clone + 'static) -> Result<Self, NotStarted> {
        Self::start_at(&site::address(loader), move |news| {
            // A worker also ends for want of memory; then nothing is missing, and nothing is said of it.
            if matches!(news, Said::Failed) {
                site::missing();
            }
            said(news);
        })
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

thread_local! {
    static NEXT: RefCell<Option<Next>> = const { RefCell::new(None) };
}

/// A message to oneself, and what is done when it comes.
struct Next {
    channel: MessageChannel,
    _heard: Closure<dyn FnMut()>,
}

/// In the worker: does this again and again for as long as it says so, and listens to the page in between. What was being
/// done so before ends.
pub fn in_slices(mut go_on: impl FnMut() -> bool + 'static) {
    let Ok(channel) = MessageChannel::new() else {
        while go_on() {}
        return;
    };
    let heard = Closure::<dyn FnMut()>::new(move || {
        if go_on() {
            poke();
        }
    });
    channel.port1().set_onmessage(Some(heard.as_ref().unchecked_ref()));
    NEXT.with(|next| *next.borrow_mut() = Some(Next { channel, _heard: heard }));
    poke();
}

fn poke() {
    NEXT.with(|next| {
        if let Some(next) = next.borrow().as_ref() {
            // Nothing can always be cloned.
            let _ = next.channel.port2().post_message(&JsValue::NULL);
        }
    });
}
