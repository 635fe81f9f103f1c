//! What is to happen to two copies of what is stored, so that both hold the same and nothing that either held is lost.
//!
//! Nothing that is stored ever goes, but by erasing, which takes the second copy first; and the second copy goes before the
//! lock changes. So what the second copy has and the first lacks was lost.

use std::collections::BTreeSet;

/// What a copy holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The keys of its texts.
    pub keys: BTreeSet<String>,
    /// The lock under which they are.
    pub lock: Option<String>,
    /// Whether any of its texts is not sealed.
    pub plain: bool,
}

/// What is to be done, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The texts that the first copy gets back from the second.
    pub back: Vec<String>,
    /// Whether it gets the lock back.
    pub lock_back: bool,
    pub then: Then,
}

/// What the second copy gets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Then {
    /// These texts of the first.
    Bring(Vec<String>),
    /// All that the first holds by then, in the place of what it had.
    Anew,
    /// Nothing: it has what is under another lock, and what of it the first lacks nobody can tell before that is opened.
    #[default]
    Stay,
}

/// What brings the two copies in line.
pub fn plan(first: &Held, second: &Held) -> Plan {
    let lacking = |these: &Held, those: &Held| those.keys.difference(&these.keys).cloned().collect::<Vec<_>>();
    let (back, bring) = (lacking(first, second), lacking(second, first));
    match (&first.lock, &second.lock) {
        (one, other) if one == other => Plan { back, lock_back: false, then: Then::Bring(bring) },
        // The second copy has texts of the first, which are not sealed: its lock is of another time.
        (None, Some(_)) if first.plain && !first.keys.is_disjoint(&second.keys) => {
            Plan { back: Vec::new(), lock_back: false, then: Then::Anew }
        }
        // The lock was lost. Where the second copy has no text, it may as well be older than the first.
        (None, Some(_)) if first.keys.is_empty() || !second.keys.is_empty() => {
            Plan { back, lock_back: true, then: Then::Bring(bring) }
        }
        // What is plain can go under any lock.
        (Some(_), None) => Plan { back, lock_back: false, then: Then::Anew },
        _ if back.is_empty() => Plan { back, lock_back: false, then: Then::Anew },
        _ => Plan::default(),
    }
}
