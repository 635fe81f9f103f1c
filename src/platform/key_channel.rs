//! The channel on which the pages of this site ask one another for the key of the lock, and hand it over.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::channel::Channel;
use super::crypt::Key;

const ASK: &str = "ask";

/// What one page says to the others.
pub enum KeyWord {
    /// Whoever has the key is to hand it over.
    Ask,
    /// The key of a lock, and the mark that its page goes by.
    Key { lock: String, key: Key, mark: Option<String> },
}

pub struct KeyChannel(Channel);

impl KeyChannel {
    /// `None` where the browser has no channels.
    pub fn open(name: &str, heard: impl Fn(KeyWord) + 'static) -> Option<Self> {
        let channel = Channel::open_for_values(name, move |value| {
            if let Some(word) = read(&value) {
                heard(word);
            }
        });
        channel.map(Self)
    }

    pub fn ask(&self) {
        self.0.say(ASK);
    }

    pub fn hand_over(&self, lock: &str, key: &Key, mark: Option<String>) {
        let mark = mark.map_or(JsValue::NULL, JsValue::from);
        self.0.say_value(&Array::of3(&lock.into(), &key.to_hand_over(), &mark));
    }
}

fn read(value: &JsValue) -> Option<KeyWord> {
    if value.as_string().as_deref() == Some(ASK) {
        return Some(KeyWord::Ask);
    }
    let parts = value.dyn_ref::<Array>()?;
    let (lock, key) = (parts.get(0).as_string()?, Key::handed_over(parts.get(1))?);
    Some(KeyWord::Key { lock, key, mark: parts.get(2).as_string() })
}
