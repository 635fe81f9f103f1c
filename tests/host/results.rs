//! Results of a programme: of whom each was made, those that are kept, and what differs between two.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use turnabout::codec::entries::{Stored, decode, encode};
use turnabout::domain::id::{PersonId, ProgrammeId};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::matching::difference::{Difference, Fate, Rule, against, gained};
use turnabout::domain::matching::{Outcome, PairMade};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::programme::{Programme, ProgrammeChange};
use turnabout::domain::results::Asked;
use turnabout::domain::rules::{Objective, Rules, SoftWishes, Steering};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

const START: u64 = 1_795_341_600_000;

fn id(at: u64) -> EntryId {
    EntryId::next(Moment(START + at), [1; 10], None)
}

fn entry(at: u64, change: ProgrammeChange) -> AnyEntry {
    AnyEntry::new(id(at), Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), change))
}

fn programme(entries: &[AnyEntry]) -> Arc<Programme> {
    State::fold(entries).programmes[&ProgrammeId::new("p")].clone()
}

fn pair(mentor: &str, mentee: &str, mentor_benefit: f64, mentee_benefit: f64) -> PairMade {
    PairMade {
        mentor: mentor.into(),
        mentee: mentee.into(),
        mentor_benefit,
        mentee_benefit,
        score: 500_000,
        pinned: false,
        held: false,
    }
}

fn outcome(pairs: Vec<PairMade>) -> Outcome {
    Outcome { total: pairs.iter().map(|pair| u64::from(pair.score)).sum(), pairs, ..Outcome::default() }
}

fn brought(at: u64, names: &[&str]) -> AnyEntry {
    let people = names.iter().map(|name| Person::new((*name).into(), *name, Role::Either)).collect();
    entry(at, ProgrammeChange::PeopleBrought { people })
}

/// A programme with two people, matched, as the app writes it: made of what was there at entry 1.
fn matched() -> Vec<AnyEntry> {
    let before = vec![
        entry(0, ProgrammeChange::ProgrammeCreated { name: "P".into(), aim: String::new(), sample: false }),
        brought(1, &["a", "b"]),
    ];
    let basis = programme(&before).basis(Rules::default(), id(1));
    let made = ProgrammeChange::Matched {
        outcome: Arc::new(outcome(vec![pair("a", "b", 0.5, 0.6)])),
        basis: Some(Box::new(basis)),
    };
    before.into_iter().chain([entry(10, made)]).collect()
}

fn with(more: impl IntoIterator<Item = AnyEntry>) -> Vec<AnyEntry> {
    matched().into_iter().chain(more).collect()
}

fn undo(at: u64, of: u64) -> AnyEntry {
    entry(at, ProgrammeChange::Undone { entries: BTreeSet::from([id(of)]) })
}

#[test]
fn people_who_change_while_a_search_runs_are_known_to_be_others() {
    assert!(!programme(&matched()).matched.as_ref().unwrap().stale);
    // It came between the start of the search and its end.
    let programme_then = programme(&with([brought(5, &["c"])]));
    let made = programme_then.matched.as_ref().unwrap();
    assert!(made.stale && programme_then.since(made).people && !programme_then.since(made).rules);
    // Afterwards it is just so.
    assert!(programme(&with([brought(15, &["c"])])).matched.as_ref().unwrap().stale);
}

#[test]
fn people_who_come_back_by_an_undo_after_the_match_are_known_to_be_others_and_then_the_same_again() {
    let removed = entry(2, ProgrammeChange::PersonRemoved { person: "b".into() });
    let mut entries = matched();
    entries.insert(2, removed);
    let basis = programme(&entries[..3]).basis(Rules::default(), id(2));
    let AnyChange::Programme(_, ProgrammeChange::Matched { basis: made, .. }) = &mut entries[3].change else {
        unreachable!()
    };
    *made = Some(Box::new(basis));
    assert!(!programme(&entries).matched.as_ref().unwrap().stale);
    entries.push(undo(20, 2));
    assert!(programme(&entries).matched.as_ref().unwrap().stale);
    entries.push(undo(30, 20));
    assert!(!programme(&entries).matched.as_ref().unwrap().stale);
}

#[test]
fn rules_that_are_changed_and_changed_back_leave_a_match_as_it_is() {
    let rules = |at, objective| entry(at, ProgrammeChange::RulesSet { rules: Rules { objective, ..Rules::default() } });
    let changed = with([rules(20, Objective::Coverage)]);
    let now = programme(&changed);
    assert!(now.since(now.matched.as_ref().unwrap()).rules);
    let back = with([rules(20, Objective::Coverage), rules(30, Objective::Total)]);
    assert!(!programme(&back).matched.as_ref().unwrap().stale);
}

#[test]
fn a_match_that_an_older_version_wrote_is_of_what_was_there() {
    let text = encode(&matched()[2]);
    let older = text.split_once(",\"basis\":").unwrap().0.to_string() + "}}}";
    let Stored::Entry(older) = decode(&older) else { panic!("{older}") };
    assert!(matches!(&older.change, AnyChange::Programme(_, ProgrammeChange::Matched { basis: None, .. })));
    let mut entries = matched();
    entries[2] = *older;
    let made = programme(&entries).matched.clone().unwrap();
    assert!(!made.stale);
    assert_eq!(*made.asked, Asked::default());
    entries.push(brought(20, &["c"]));
    assert!(programme(&entries).matched.as_ref().unwrap().stale);
}

#[test]
fn a_result_is_kept_renamed_dropped_and_handed_out_and_each_is_undone() {
    let keep = entry(20, ProgrammeChange::ResultKept { result: id(10), name: "First".into() });
    let other = entry(30, ProgrammeChange::Matched { outcome: Arc::default(), basis: None });
    let kept = with([keep.clone(), other.clone()]);
    let names =
        |entries: &[AnyEntry]| programme(entries).kept.values().map(|kept| kept.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&kept), ["First"]);
    assert_eq!(programme(&kept).matched.as_ref().unwrap().entry, id(30));
    let chosen = [kept.clone(), vec![entry(40, ProgrammeChange::ResultChosen { result: id(10) })]].concat();
    assert_eq!(programme(&chosen).matched.as_ref().unwrap().outcome.pairs.len(), 1);
    let back = [chosen, vec![undo(50, 40)]].concat();
    assert_eq!(programme(&back).matched.as_ref().unwrap().entry, id(30));
    let renamed =
        [kept.clone(), vec![entry(40, ProgrammeChange::ResultRenamed { result: id(10), name: "Mine".into() })]]
            .concat();
    assert_eq!(names(&renamed), ["Mine"]);
    assert_eq!(names(&[renamed, vec![undo(50, 40)]].concat()), ["First"]);
    let dropped = [kept.clone(), vec![entry(40, ProgrammeChange::ResultDropped { result: id(10) })]].concat();
    assert!(names(&dropped).is_empty());
    assert_eq!(names(&[dropped, vec![undo(50, 40)]].concat()), ["First"]);
    assert!(names(&[kept, vec![undo(50, 20)]].concat()).is_empty());
    // What is not there cannot be kept, renamed or handed out.
    let nothing = with([
        entry(20, ProgrammeChange::ResultKept { result: id(11), name: "x".into() }),
        entry(21, ProgrammeChange::ResultRenamed { result: id(10), name: "x".into() }),
        entry(22, ProgrammeChange::ResultChosen { result: id(11) }),
    ]);
    assert!(names(&nothing).is_empty());
    assert_eq!(programme(&nothing).matched.as_ref().unwrap().entry, id(10));
}

#[test]
fn a_kept_result_stays_where_the_match_that_it_is_of_is_taken_back() {
    let entries = with([entry(20, ProgrammeChange::ResultKept { result: id(10), name: "First".into() }), undo(30, 10)]);
    let now = programme(&entries);
    assert_eq!(now.matched, None);
    assert_eq!(now.kept[&id(10)].matched.outcome.pairs.len(), 1);
    let chosen = [entries, vec![entry(40, ProgrammeChange::ResultChosen { result: id(10) })]].concat();
    assert_eq!(programme(&chosen).matched.as_ref().unwrap().entry, id(10));
}

#[test]
fn whom_a_difference_tells_of_and_how_they_fare() {
    let before = outcome(vec![pair("a", "x", 0.5, 0.5), pair("b", "y", 0.4, 0.4), pair("c", "z", 0.3, 0.3)]);
    let after = outcome(vec![pair("a", "y", 0.9, 0.2), pair("c", "z", 0.3, 0.3), pair("d", "x", 0.5, 0.5)]);
    let difference = Difference::between(&before, &after);
    let fates: Vec<_> = difference.people.iter().map(|moved| (moved.person.as_str(), moved.fate())).collect();
    assert_eq!(
        fates,
        [("b", Fate::Leaves), ("y", Fate::Moves), ("x", Fate::Moves), ("a", Fate::Moves), ("d", Fate::Joins)]
    );
    let gains: Vec<_> = difference.people.iter().map(|moved| moved.gain()).collect();
    assert_eq!(gains, [-400_000, -200_000, 0, 400_000, 500_000]);
    assert_eq!((difference.losers(), difference.even(), difference.winners(), difference.same), (2, 1, 2, 2));
    assert_eq!(difference.people[difference.winners_first()[0]].person.as_str(), "d");
    assert_eq!(Difference::between(&before, &before), Difference { people: Vec::new(), same: 6 });
}

#[test]
fn somebody_with_several_partners_counts_with_all_of_them() {
    let before = outcome(vec![pair("a", "x", 0.5, 0.5), pair("a", "y", 0.25, 0.5)]);
    let after = outcome(vec![pair("a", "x", 0.5, 0.5)]);
    let difference = Difference::between(&before, &after);
    let a = difference.people.iter().find(|moved| moved.person.as_str() == "a").unwrap();
    assert_eq!((gained(&a.before), gained(&a.after), a.fate()), (750_000, 500_000, Fate::Moves));
    // The same partner, and other answers.
    let other = Difference::between(&after, &outcome(vec![pair("a", "x", 0.6, 0.5)]));
    assert_eq!(other.people[0].fate(), Fate::Stays);
}

#[test]
fn every_rule_that_differs_is_named() {
    let other = Rules {
        objective: Objective::WorstOff,
        floor: 0.2,
        same_team: false,
        shared_times: 0,
        soft: SoftWishes { other_team: 10, likes: 20 },
        seed: 7,
    };
    assert_eq!(Rule::differing(&Rules::default(), &other), Rule::ALL);
    assert_eq!(Rule::differing(&other, &other), []);
    let one = Rules { floor: 0.2, ..Rules::default() };
    assert_eq!(Rule::differing(&Rules::default(), &one), [Rule::Floor]);
}

#[test]
fn pairs_against_the_coordinators_word_are_counted_either_way_round() {
    let couple = |a: &str, b: &str| (PersonId::new(a), PersonId::new(b));
    let made = outcome(vec![pair("a", "x", 0.5, 0.5), pair("b", "y", 0.5, 0.5)]);
    let steering = Steering {
        bans: [couple("x", "a"), couple("c", "z")].into(),
        pins: [couple("b", "y"), couple("d", "w")].into(),
        ..Steering::default()
    };
    assert_eq!(against(&made, &steering), (1, 1));
}

/// Any pairs of few people.
fn outcomes() -> impl Strategy<Value = Outcome> {
    let pair = (0..4u8, 0..4u8, 0..=10u8, 0..=10u8).prop_map(|(mentor, mentee, a, b)| {
        pair(&format!("m{mentor}"), &format!("n{mentee}"), f64::from(a) / 10.0, f64::from(b) / 10.0)
    });
    prop::collection::vec(pair, 0..8).prop_map(|mut pairs| {
        pairs.sort_by(|a, b| (&a.mentor, &a.mentee).cmp(&(&b.mentor, &b.mentee)));
        pairs.dedup_by(|a, b| (&a.mentor, &a.mentee) == (&b.mentor, &b.mentee));
        outcome(pairs)
    })
}

proptest! {
    /// Turned round, each loss is a gain; and everybody in either is counted once.
    #[test]
    fn a_difference_turned_round_is_the_same_the_other_way(a in outcomes(), b in outcomes()) {
        let (there, back) = (Difference::between(&a, &b), Difference::between(&b, &a));
        prop_assert_eq!(there.winners(), back.losers());
        prop_assert_eq!(there.count(Fate::Joins), back.count(Fate::Leaves));
        prop_assert_eq!(there.count(Fate::Moves), back.count(Fate::Moves));
        let everybody: BTreeSet<_> = a.pairs.iter().chain(&b.pairs).flat_map(|pair| [&pair.mentor, &pair.mentee]).collect();
        prop_assert_eq!(there.same + there.people.len(), everybody.len());
        let sum = |outcome: &Outcome| -> i64 {
            let all = outcome.pairs.iter().flat_map(|pair| [pair.mentor_benefit, pair.mentee_benefit]);
            all.map(|benefit| (benefit * 1_000_000.0).round() as i64).sum()
        };
        prop_assert_eq!(there.people.iter().map(|moved| moved.gain()).sum::<i64>(), sum(&b) - sum(&a));
    }
}
