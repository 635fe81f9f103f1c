//! Levels and wishes in words, as a coordinator reads them of others.

use crate::domain::answer::Answer;
use crate::t;

/// How well somebody knows a topic, and whether they share it.
pub fn level(answer: Answer) -> String {
    let level = match answer.level.get() {
        0 => t!("knows-0"),
        1 => t!("knows-1"),
        2 => t!("knows-2"),
        3 => t!("knows-3"),
        _ => t!("knows-4"),
    };
    if answer.willing { t!("knows-shared", level = level) } else { level }
}

/// How much somebody wishes to learn a topic.
pub fn wish(answer: Answer) -> String {
    match answer.wish.get() {
        0 => t!("wants-0"),
        1 => t!("wants-1"),
        2 => t!("wants-2"),
        _ => t!("wants-3"),
    }
}
