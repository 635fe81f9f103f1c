//! What two people wrote apart about one pair: both versions stay until somebody who saw them chooses.

use std::collections::BTreeSet;

use turnabout::codec::entries::encode;
use turnabout::domain::id::PairId;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::pair::{Goal, LetOut, PairChange, Term};
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::{Day, Moment};

use crate::any_journal::{START, opening};

fn write(at: u64, person: &str, seen: Option<&[EntryId]>, change: PairChange) -> AnyEntry {
    let id = EntryId::next(Moment(START + at), [at as u8; 10], None);
    let entry = AnyEntry::new(id, Author::Person(person.into()), AnyChange::Pair("x0".into(), change));
    match seen {
        Some(seen) => entry.superseding(seen.iter().copied().collect()),
        None => entry,
    }
}

fn place(at: u64, person: &str, seen: &[EntryId], text: &str) -> AnyEntry {
    write(at, person, Some(seen), PairChange::AgreementSet { term: Term::Where, text: text.into() })
}

fn folded(entries: &[&AnyEntry]) -> turnabout::domain::pair::PairSpace {
    let mut all = vec![opening()];
    all.extend(entries.iter().map(|entry| (*entry).clone()));
    State::fold(&all).pairs[&PairId::new("x0")].clone()
}

fn places(entries: &[&AnyEntry]) -> Vec<String> {
    let space = folded(entries);
    let versions = space.agreement.versions(Term::Where).unwrap().versions().to_vec();
    versions.into_iter().map(|version| version.value).collect()
}

#[test]
fn what_was_written_apart_stays_side_by_side_until_somebody_chooses() {
    let first = place(1, "p0", &[], "Library");
    let mine = place(2, "p0", &[first.id], "Café");
    let theirs = place(3, "p1", &[first.id], "Office");
    assert_eq!(places(&[&first, &mine]), ["Café"]);
    assert_eq!(places(&[&first, &mine, &theirs]), ["Café", "Office"]);
    assert_eq!(folded(&[&first, &mine, &theirs]).torn(), [turnabout::domain::pair::Torn::Term(Term::Where)]);
    // Who saw only one of them replaces only that.
    let again = place(4, "p0", &[mine.id], "Park");
    assert_eq!(places(&[&first, &mine, &theirs, &again]), ["Office", "Park"]);
    let chosen = place(5, "p1", &[theirs.id, again.id], "Park");
    assert_eq!(places(&[&first, &mine, &theirs, &again, &chosen]), ["Park"]);
    // The same words from both are no quarrel.
    let same = place(3, "p1", &[first.id], "Café");
    assert!(folded(&[&first, &mine, &same]).torn().is_empty());
}

#[test]
fn a_goal_changed_by_one_and_dropped_by_the_other_shows_both() {
    let goal = |text: &str| Goal {
        id: "g".into(),
        side: Side::Mentor,
        outcome: text.into(),
        measure: "Seen".into(),
        by: Day::from_ymd_opt(2027, 1, 1).unwrap(),
    };
    let set = write(1, "p0", Some(&[]), PairChange::GoalSet { goal: goal("Speak") });
    let changed = write(2, "p0", Some(&[set.id]), PairChange::GoalSet { goal: goal("Speak twice") });
    let dropped = write(3, "p1", Some(&[set.id]), PairChange::GoalDropped { goal: "g".into() });
    let space = folded(&[&set, &changed, &dropped]);
    assert_eq!(space.goals.get(&"g".into()).unwrap().outcome, "Speak twice");
    assert_eq!(space.torn(), [turnabout::domain::pair::Torn::Goal("g".into())]);
    let settled = write(4, "p1", Some(&[changed.id, dropped.id]), PairChange::GoalDropped { goal: "g".into() });
    let space = folded(&[&set, &changed, &dropped, &settled]);
    assert!(space.goals.is_empty() && space.torn().is_empty());
}

/// What older versions wrote says nothing of what its writer saw: there the later one counts, as it did then.
#[test]
fn entries_of_older_versions_read_as_they_did() {
    let text = |text: &str| PairChange::AgreementSet { term: Term::Where, text: text.into() };
    let (first, second) = (write(1, "p0", None, text("Library")), write(2, "p1", None, text("Café")));
    assert!(!encode(&first).contains("replaces") && !encode(&first).contains("act"));
    assert_eq!(places(&[&first, &second]), ["Café"]);
}

#[test]
fn who_saw_a_change_that_was_undone_saw_what_it_changed() {
    let first = place(1, "p0", &[], "Library");
    let second = place(2, "p0", &[first.id], "Café");
    let third = place(3, "p1", &[second.id], "Park");
    let undo = write(4, "p0", None, PairChange::Undone { entries: BTreeSet::from([second.id]) });
    assert_eq!(places(&[&first, &second, &undo]), ["Library"]);
    assert_eq!(places(&[&first, &second, &third, &undo]), ["Park"]);
}

#[test]
fn nobody_takes_back_what_the_partner_wrote() {
    let first = place(1, "p0", &[], "Library");
    let undo = write(2, "p1", None, PairChange::Undone { entries: BTreeSet::from([first.id]) });
    assert_eq!(places(&[&first, &undo]), ["Library"]);
    // Nor what is still to come.
    let early = write(0, "p0", None, PairChange::Undone { entries: BTreeSet::from([first.id]) });
    assert_eq!(places(&[&early, &first]), ["Library"]);
}

#[test]
fn a_yes_holds_for_the_words_that_it_was_given_to() {
    use turnabout::domain::pair::Yes;
    let agreed = |at: u64, person: &str, terms: &[EntryId]| {
        write(at, person, None, PairChange::Agreed { terms: terms.iter().copied().collect() })
    };
    let place_set = place(1, "p0", &[], "Library");
    let counts = write(2, "p0", Some(&[]), PairChange::LetOutSet { what: LetOut::Counts, yes: true });
    let (one, two) = (agreed(3, "p0", &[place_set.id, counts.id]), agreed(4, "p1", &[place_set.id, counts.id]));
    let space = folded(&[&place_set, &counts, &one]);
    assert_eq!(space.agreement.yes(Side::Mentor), Yes::Since(one.id.moment()));
    assert_eq!(space.agreement.yes(Side::Mentee), Yes::NotYet);
    assert!(!space.agreement.lets_out(LetOut::Counts));
    let space = folded(&[&place_set, &counts, &one, &two]);
    assert!(space.agreement.is_settled() && space.agreement.lets_out(LetOut::Counts));
    assert!(!space.agreement.lets_out(LetOut::Dates));
    // A change after the yes needs a new one from both, and lets nothing out until then.
    let changed = place(5, "p1", &[place_set.id], "Park");
    let space = folded(&[&place_set, &counts, &one, &two, &changed]);
    assert!(Side::BOTH.into_iter().all(|side| matches!(space.agreement.yes(side), Yes::ToSomethingElse(_))));
    assert!(!space.agreement.lets_out(LetOut::Counts));
    // Undone, the words are those that both said yes to.
    let undo = write(6, "p1", None, PairChange::Undone { entries: BTreeSet::from([changed.id]) });
    assert!(folded(&[&place_set, &counts, &one, &two, &changed, &undo]).agreement.is_settled());
    // A yes of somebody else is none.
    let stranger = agreed(7, "p9", &[place_set.id, counts.id]);
    assert!(!folded(&[&place_set, &counts, &one, &stranger]).agreement.is_settled());
}
