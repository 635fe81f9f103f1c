//! The journal: ids in order, and the fold of entries.

use proptest::prelude::*;
use turnabout::codec::entries::{Stored, decode, encode};
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::rules::{Objective, Rules};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

/// Entries about one programme, a second apart.
fn entries(changes: Vec<ProgrammeChange>) -> Vec<AnyEntry> {
    let mut newest = None;
    let entry = |(second, change): (u64, ProgrammeChange)| {
        let id = EntryId::next(Moment(1_000 * second), [7; 10], newest);
        newest = Some(id);
        AnyEntry::new(id, Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), change))
    };
    (1..).zip(changes).map(entry).collect()
}

fn created() -> ProgrammeChange {
    ProgrammeChange::ProgrammeCreated { name: "Spring".into(), aim: String::new(), sample: false }
}

fn brought(names: &[&str]) -> ProgrammeChange {
    let person = |name: &&str| Person::new((*name).into(), format!("{name} 1"), Role::Mentor);
    ProgrammeChange::PeopleBrought { people: names.iter().map(person).collect() }
}

proptest! {
    #[test]
    fn ids_follow_one_another_whatever_the_clock_says(moments in prop::collection::vec(0..2_000_000_000_000_u64, 1..40), chance: [u8; 10]) {
        let mut newest: Option<EntryId> = None;
        for moment in moments {
            let id = EntryId::next(Moment(moment), chance, newest);
            prop_assert!(newest.is_none_or(|newest| id > newest && id.moment() > newest.moment()));
            prop_assert!(id.moment() >= Moment(moment));
            newest = Some(id);
        }
    }
}

#[test]
fn an_id_is_a_uuid_of_version_7_with_its_time() {
    let id = EntryId::next(Moment(0x0192_3456_789A), [0xFF; 10], None);
    assert_eq!(id.moment(), Moment(0x0192_3456_789A));
    assert!(id.to_string().starts_with("01923456-789a-7"), "{id}");
}

#[test]
fn the_state_is_the_fold_in_order() {
    let entries = entries(vec![
        created(),
        brought(&["a", "b"]),
        ProgrammeChange::ProgrammeRenamed { name: "Summer".into(), aim: "Both learn".into() },
        ProgrammeChange::PersonRemoved { person: "a".into() },
        ProgrammeChange::RulesSet { rules: Rules { objective: Objective::Coverage, ..Rules::default() } },
    ]);
    let state = State::fold(&entries);
    let programme = &state.programmes[&ProgrammeId::new("p")];
    assert_eq!((programme.name.as_str(), programme.aim.as_str()), ("Summer", "Both learn"));
    assert_eq!(programme.people.keys().map(|id| id.as_str()).collect::<Vec<_>>(), ["b"]);
    assert_eq!(programme.rules.objective, Objective::Coverage);
    assert_eq!(programme.created, Moment(1_000));
    let mut step_by_step = State::default();
    entries.iter().for_each(|entry| step_by_step.apply(entry));
    assert_eq!(step_by_step, state);
}

#[test]
fn what_comes_before_its_programme_or_after_its_end_changes_nothing() {
    let early = entries(vec![brought(&["a"]), created()]);
    assert!(State::fold(&early).programmes[&ProgrammeId::new("p")].people.is_empty());
    let late = entries(vec![created(), ProgrammeChange::ProgrammeRemoved, brought(&["a"])]);
    assert_eq!(State::fold(&late), State::default());
}

#[test]
fn a_ban_ends_a_pin_and_a_pin_a_ban_and_either_makes_a_match_stale() {
    let couple = ("a".into(), "b".into());
    let matched = ProgrammeChange::Matched { outcome: Default::default(), basis: None };
    let programme = |changes| State::fold(&entries(changes)).programmes[&ProgrammeId::new("p")].clone();
    let pinned = programme(vec![
        created(),
        brought(&["a", "b"]),
        matched.clone(),
        ProgrammeChange::PairPinned { couple: couple.clone() },
    ]);
    assert!(pinned.steering.pins.contains(&couple) && pinned.matched.as_ref().unwrap().stale);
    let banned = programme(vec![
        created(),
        brought(&["a", "b"]),
        ProgrammeChange::PairPinned { couple: couple.clone() },
        ProgrammeChange::PairBanned { couple: couple.clone() },
        matched,
    ]);
    assert!(banned.steering.pins.is_empty() && banned.steering.bans.contains(&couple));
    assert!(!banned.matched.as_ref().unwrap().stale);
    let named = programme(vec![created(), ProgrammeChange::ProgrammeRenamed { name: "x".into(), aim: String::new() }]);
    assert_eq!(named.matched, None);
}

#[test]
fn what_a_newer_version_wrote_is_set_aside_as_it_is() {
    let [entry] = entries(vec![created()]).try_into().unwrap();
    let text = encode(&entry);
    assert_eq!(decode(&text), Stored::Entry(Box::new(entry)));
    let newer = text.replace("programme-created", "programme-turned-inside-out");
    assert_eq!(decode(&newer), Stored::SetAside(newer.clone()));
}
