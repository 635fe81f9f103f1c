//! Words between the tabs of this browser that show our site, and between the programs in one tab.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel on which every other one of its name hears what is said, and itself does not.
pub struct Channel {
    raw: BroadcastChannel,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// `None` where the browser has no channels.
    pub fn open(name: &str, heard: impl Fn(&str) + 'static) -> Option<Self> {
        let raw = BroadcastChannel::new(name).ok()?;
        let heard = Closure::<dyn FnMut(_)>::new(move |event: MessageEvent| {
            if let Some(word) = event.data().as_string() {
                heard(&word);
            }
        });
        raw.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        Some(Self { raw, _heard: heard })
    }

    pub fn say(&self, word: &str) {
        // It fails only on a closed channel, and this one is open as long as it is there.
        let _ = self.raw.post_message(&word.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.raw.set_onmessage(None);
        self.raw.close();
    }
}
