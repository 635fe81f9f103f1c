//! Levels and wishes in words, as a coordinator reads them of others.

use crate::domain::answer::Answer;
use crate::t;

/// How well somebody knows a topic, and whether they share it.
pub fn level(answer: Answer) -> String {
    let level = match answer.level.get() {
        0 => t!("level-0"),
        1 => t!("level-1"),
        2 => t!("level-2"),
        3 => t!("level-3"),
        _ => t!("level-4"),
    };
    if answer.willing { t!("level-shared", level = level) } else { level }
}

/// How much somebody wishes to learn a topic.
pub fn wish(answer: Answer) -> String {
    match answer.wish.get() {
        0 => t!("wish-0"),
        1 => t!("wish-1"),
        2 => t!("wish-2"),
        _ => t!("wish-3"),
    }
}
