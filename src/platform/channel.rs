//! Words between the tabs of this browser that show our site, and between the programs in one tab.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel on which every other one of its name hears what is said, and itself does not.
pub struct Channel {
    raw: BroadcastChannel,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// `None` where the browser has no channels.
    pub fn open(name: &str, heard: impl Fn(&str) + 'static) -> Option<Self> {
        Self::open_for_values(name, move |value| {
            if let Some(word) = value.as_string() {
                heard(&word);
            }
        })
    }

    /// As [`Self::open`], for whatever a page can hand to another.
    pub(super) fn open_for_values(name: &str, heard: impl Fn(JsValue) + 'static) -> Option<Self> {
        let raw = BroadcastChannel::new(name).ok()?;
        let heard = Closure::<dyn FnMut(_)>::new(move |event: MessageEvent| heard(event.data()));
        raw.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        Some(Self { raw, _heard: heard })
    }

    pub fn say(&self, word: &str) {
        self.say_value(&word.into());
    }

    pub(super) fn say_value(&self, value: &JsValue) {
        // It fails only on a closed channel, and this one is open as long as it is there.
        let _ = self.raw.post_message(value);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.raw.set_onmessage(None);
        self.raw.close();
    }
}
