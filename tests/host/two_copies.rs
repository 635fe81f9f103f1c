//! Two copies of what is stored, damaged in every way: nothing that either held is lost.

use std::collections::BTreeSet;

use turnabout::codec::two_copies::{Held, Plan, Then, plan};

fn held(keys: &[&str], lock: Option<&str>) -> Held {
    Held { keys: keys.iter().map(ToString::to_string).collect(), lock: lock.map(Into::into), plain: false }
}

/// Does what the plan says, in its order.
fn done(plan: &Plan, mut first: Held, mut second: Held) -> (Held, Held) {
    first.keys.extend(plan.back.iter().cloned());
    if plan.lock_back {
        first.lock.clone_from(&second.lock);
    }
    match &plan.then {
        Then::Bring(keys) => second.keys.extend(keys.iter().cloned()),
        Then::Anew => second = first.clone(),
        Then::Stay => {}
    }
    (first, second)
}

const ALL: [&str; 6] = ["1", "2", "3", "4", "5", "6"];

#[test]
fn nothing_that_either_held_is_lost() {
    let damage = [
        ("none", held(&ALL, None), held(&ALL, None)),
        ("all of the first", held(&[], None), held(&ALL, None)),
        ("all of the first, and its lock", held(&[], None), held(&ALL, Some("lock"))),
        ("all of the first, and something new was stored", held(&["7"], None), held(&ALL, None)),
        ("the end of the first", held(&ALL[..3], None), held(&ALL, None)),
        ("the end of the first, and something new was stored", held(&["1", "2", "7"], None), held(&ALL, None)),
        ("the end of the first, under a lock", held(&ALL[..3], Some("lock")), held(&ALL, Some("lock"))),
        ("the lock of the first", held(&ALL, None), held(&ALL, Some("lock"))),
        ("the lock and the end of the first", held(&ALL[..2], None), held(&ALL, Some("lock"))),
        ("the end of the second", held(&ALL, None), held(&ALL[..3], None)),
        ("all of the second", held(&ALL, Some("lock")), held(&[], None)),
        ("another half of each", held(&ALL[..4], None), held(&ALL[2..], None)),
        ("the second, which is of before the lock", held(&ALL[..5], Some("lock")), held(&ALL[..4], None)),
        ("both, of before the lock", held(&ALL[1..], Some("lock")), held(&ALL[..4], None)),
    ];
    for (what, first, second) in damage {
        let plan = plan(&first, &second);
        let (after, copy) = done(&plan, first.clone(), second.clone());
        let either: BTreeSet<String> = first.keys.union(&second.keys).cloned().collect();
        assert_eq!(after.keys, either, "{what}");
        assert_eq!(copy, after, "{what}: both are whole");
        assert!(
            after.lock.is_some() || second.lock.is_none(),
            "{what}: nothing that was sealed stands without its lock"
        );
        // Told, where it was so.
        assert_eq!(plan.back.is_empty(), second.keys.is_subset(&first.keys), "{what}");
    }
}

#[test]
fn what_is_under_another_lock_is_cleared_only_once_the_first_has_it() {
    let whole = plan(&held(&ALL, Some("new")), &held(&ALL[..3], Some("old")));
    assert_eq!(whole, Plan { back: Vec::new(), lock_back: false, then: Then::Anew });
    assert_eq!(plan(&held(&ALL[..3], Some("new")), &held(&ALL, Some("old"))), Plan::default());
}

#[test]
fn a_lock_of_another_time_is_not_put_over_what_was_never_sealed() {
    let first = Held { plain: true, ..held(&ALL, None) };
    let made = plan(&first, &held(&["1", "7"], Some("of another time")));
    assert_eq!(made, Plan { back: Vec::new(), lock_back: false, then: Then::Anew });
    // An older Turnabout went on without a lock after all was lost.
    let first = Held { plain: true, ..held(&["8"], None) };
    let made = plan(&first, &held(&["1", "7"], Some("lock")));
    assert!(made.lock_back && made.back == ["1", "7"]);
}

#[test]
fn a_lock_that_stands_for_nothing_is_not_put_back() {
    let made = plan(&held(&ALL, None), &held(&[], Some("lock")));
    assert!(!made.lock_back);
    assert_eq!(made.then, Then::Anew);
}
