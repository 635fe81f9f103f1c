//! Levels and wishes in words, as a coordinator reads them of others.

use crate::domain::answer::{Answer, Level, Wish};
use crate::t;

/// How well somebody knows a topic, and whether they share it.
pub fn level(answer: Answer) -> String {
    let level = known(answer.level);
    if answer.willing { t!("knows-shared", level = level) } else { level }
}

/// How well somebody knows a topic.
pub fn known(level: Level) -> String {
    match level.get() {
        0 => t!("knows-0"),
        1 => t!("knows-1"),
        2 => t!("knows-2"),
        3 => t!("knows-3"),
        _ => t!("knows-4"),
    }
}

/// How much somebody wishes to learn a topic, of all that they say of it.
pub fn wish(answer: Answer) -> String {
    wished(answer.wish)
}

/// How much somebody wishes to learn a topic.
pub fn wished(wish: Wish) -> String {
    match wish.get() {
        0 => t!("wants-0"),
        1 => t!("wants-1"),
        2 => t!("wants-2"),
        _ => t!("wants-3"),
    }
}
