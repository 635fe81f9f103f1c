//! Merging journals is set union: whatever was written, on however many devices, in any order, any number of times.

use std::collections::BTreeSet;

use proptest::prelude::*;
use turnabout::codec::entries::encode;
use turnabout::domain::id::PairId;
use turnabout::domain::journal::undo::acts;
use turnabout::domain::journal::{Author, Change, EntryId, merge};
use turnabout::domain::pair::{PairChange, Term};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

use crate::any_journal::{START, journal, opening, shuffled};

fn texts(entries: &[AnyEntry]) -> Vec<String> {
    entries.iter().map(encode).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// 1,000 pairs of journals with a common past, merged both ways round.
    #[test]
    fn diverged_journals_merged_both_ways_round_are_equal(common in journal(), a in journal(), b in journal()) {
        let (a, b) = (merge::union(&common, &a), merge::union(&common, &b));
        let (ab, ba) = (merge::union(&a, &b), merge::union(&b, &a));
        prop_assert_eq!(texts(&ab), texts(&ba));
        prop_assert_eq!(State::fold(&ab), State::fold(&ba));
        prop_assert_eq!(acts(&ab), acts(&ba));
        // Nothing is lost.
        let all: BTreeSet<String> = texts(&a).into_iter().chain(texts(&b)).collect();
        prop_assert_eq!(texts(&ab).into_iter().collect::<BTreeSet<_>>(), all);
    }
}

proptest! {
    #[test]
    fn union_is_associative_and_idempotent(a in journal(), b in journal(), c in journal()) {
        let left = merge::union(&merge::union(&a, &b), &c);
        let right = merge::union(&a, &merge::union(&b, &c));
        prop_assert_eq!(texts(&left), texts(&right));
        prop_assert_eq!(texts(&merge::union(&left, &left)), texts(&left));
        prop_assert_eq!(texts(&merge::union(&left, &a)), texts(&left));
    }

    #[test]
    fn the_fold_of_any_entries_is_the_same_in_any_order((entries, shuffled) in shuffled()) {
        prop_assert_eq!(State::fold(&entries), State::fold(&shuffled));
        prop_assert_eq!(acts(&entries), acts(&shuffled));
        // As on a device: some at the start, and the rest one by one, as far as they can be.
        let entries: Vec<AnyEntry> = merge::ordered(&entries).into_iter().cloned().collect();
        let (first, rest) = entries.split_at(entries.len() / 2);
        let mut state = State::fold(first);
        for (so_far, entry) in (first.len()..).zip(rest) {
            match State::can_apply(entry) {
                true => state.apply(entry),
                false => state = State::fold(&entries[..=so_far]),
            }
        }
        prop_assert_eq!(state, State::fold(&entries));
    }

    /// What is undone is as though it had not been made, and bringing it back is as though it had not been undone.
    #[test]
    fn undo_takes_back_and_undoing_it_brings_back(entries in journal(), pick: prop::sample::Index) {
        let acts = acts(&entries);
        let open: Vec<_> = acts.iter().filter(|act| act.turned().is_some()).collect();
        prop_assume!(!open.is_empty());
        let act = pick.get(&open);
        let turn = |at: u64, change: AnyChange| {
            let id = EntryId::next(Moment(START + 1_000 + at), [9; 10], None);
            AnyEntry::new(id, act.by().clone(), change)
        };
        // An act of several subjects or authors is none that the app makes.
        prop_assume!(act.entries.iter().all(|entry| entry.by == *act.by() && entry.change.is_of_the_same(&act.first().change)));
        let before = shown(&State::fold(&entries));
        let undo = turn(1, act.turned().unwrap());
        let redo = turn(2, undo.change.undo(BTreeSet::from([undo.id])).unwrap());
        let mut entries = entries.clone();
        entries.push(undo);
        entries.push(redo);
        prop_assert_eq!(before, shown(&State::fold(&entries)));
    }
}

/// What people see of a state; who wrote last on a device is no part of it.
fn shown(state: &State) -> String {
    format!("{:?} {:?} {:?}", state.programmes, state.profiles, state.pairs)
}

/// Two entries of one id: nobody makes them, but if they are there, every device takes the one whose text comes first.
#[test]
fn of_two_entries_with_one_id_the_first_text_counts_everywhere() {
    let id = EntryId::next(Moment(START), [1; 10], None);
    let set = |text: &str| {
        let change = PairChange::AgreementSet { term: Term::Where, text: text.into() };
        AnyEntry::new(id, Author::Person("p0".into()), AnyChange::Pair("x0".into(), change))
    };
    let (library, cafe) = (set("Library"), set("Café"));
    assert!(encode(&cafe) < encode(&library));
    for order in [[&library, &cafe], [&cafe, &library]] {
        let mut entries = vec![opening()];
        entries.extend(order.into_iter().cloned());
        let state = State::fold(&entries);
        assert_eq!(state.pairs[&PairId::new("x0")].agreement.text(Term::Where), Some("Café"));
        // Both stay in the journal.
        assert_eq!(merge::union(&entries, &[]).len(), 3);
    }
}
