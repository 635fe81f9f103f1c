//! Pairs that were handed out stay when pairs are found again, and what that costs is told.

use std::collections::BTreeSet;
use std::sync::Arc;

use turnabout::domain::holding::HandedOut;
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::cost::{Aside, cost};
use turnabout::domain::matching::difference::Difference;
use turnabout::domain::matching::why_not::{WhyNot, why_not};
use turnabout::domain::matching::{Outcome, match_people, verify};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::programme::{Programme, ProgrammeChange};
use turnabout::domain::rules::{Couple, Objective, Rules, Steering};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

use crate::matching::{id, person};
use crate::objectives::case;

fn entry(at: u64, change: ProgrammeChange) -> AnyEntry {
    let id = EntryId::next(Moment(1_795_341_600_000 + at), [1; 10], None);
    AnyEntry::new(id, Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), change))
}

fn programme(entries: &[AnyEntry]) -> Arc<Programme> {
    State::fold(entries).programmes[&ProgrammeId::new("p")].clone()
}

fn couples(outcome: &Outcome) -> BTreeSet<Couple> {
    outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect()
}

fn find(programme: &Programme, steering: &Steering) -> Outcome {
    match_people(&programme.people_to_match(), &programme.rules, steering, &mut |_| {})
}

fn found(at: u64, programme: &Programme, steering: &Steering) -> AnyEntry {
    entry(at, ProgrammeChange::Matched { outcome: Arc::new(find(programme, steering)), basis: None })
}

/// A cohort whose pairs were found and handed out.
fn handed_out(number: u32) -> Vec<AnyEntry> {
    let case = case(number, 40);
    let mut entries = vec![
        entry(0, ProgrammeChange::ProgrammeCreated { name: "P".into(), aim: String::new(), sample: false }),
        entry(1, ProgrammeChange::PeopleBrought { people: case.people.iter().map(|one| Person::clone(one)).collect() }),
        entry(2, ProgrammeChange::RulesSet { rules: case.rules }),
    ];
    let before = programme(&entries);
    entries.push(found(3, &before, &before.steering_to_match()));
    let pairs = couples(&programme(&entries).matched.as_ref().unwrap().outcome).into_iter().collect();
    entries.push(entry(4, ProgrammeChange::PairsHandedOut { pairs }));
    entries
}

#[test]
fn a_leaver_and_two_who_come_late_leave_all_other_pairs_as_they_were() {
    let (mut moved, mut filled, mut cost_something) = (0, 0, 0);
    for number in 0..40 {
        let mut entries = handed_out(number);
        let before = couples(&programme(&entries).matched.as_ref().unwrap().outcome);
        let Some((gone, _)) = before.first().cloned() else { continue };
        entries.push(entry(5, ProgrammeChange::PersonRemoved { person: gone.clone() }));
        let late = case(number + 1_000, 40).people;
        let late = late[..2].iter().enumerate().map(|(n, one)| {
            let mut one = Person::clone(one);
            one.id = id(&format!("late {n}"));
            one
        });
        entries.push(entry(6, ProgrammeChange::PeopleBrought { people: late.collect() }));
        let now = programme(&entries);
        let steering = now.steering_to_match();
        let outcome = find(&now, &steering);
        let stay: BTreeSet<Couple> =
            before.iter().filter(|(mentor, mentee)| *mentor != gone && *mentee != gone).cloned().collect();
        assert!(couples(&outcome).is_superset(&stay), "cohort {number}");
        assert_eq!(outcome.pairs.iter().filter(|pair| pair.held).count(), stay.len());
        assert!(outcome.not_held.is_empty() && outcome.pairs.iter().all(|pair| !pair.pinned));
        let pairs: Vec<Couple> = couples(&outcome).into_iter().collect();
        assert_eq!(verify(&now.people_to_match(), &pairs, outcome.certificate.as_ref().unwrap()), Ok(()));

        let free = find(&now, &now.steering_anew());
        let told = cost(&now.people_to_match(), &now.rules, &steering, &outcome, Aside::Held, &mut |_| {});
        if stay.is_empty() {
            assert_eq!(told, None);
            continue;
        }
        let told = told.unwrap();
        assert_eq!((told.with.total, told.without.total), (outcome.total, free.total));
        assert_eq!(couples(&told.free), couples(&free));
        moved += Difference::between(&outcome, &told.free).people.len();
        filled += outcome.pairs.len() - stay.len();
        cost_something += usize::from(told.without.total > told.with.total);
    }
    assert!(moved > 100 && filled > 20 && cost_something > 5, "{moved}, {filled}, {cost_something}");
}

#[test]
fn what_is_let_go_may_change_and_what_is_ruled_out_does() {
    let several = |entries: &Vec<AnyEntry>| programme(entries).held_pairs().len() > 2;
    let entries = (0..40).map(handed_out).find(several).unwrap();
    let now = programme(&entries);
    let all = now.held_pairs();
    assert_eq!(all, couples(&now.matched.as_ref().unwrap().outcome));
    let [first, second] = [all.first().unwrap().clone(), all.last().unwrap().clone()];
    let with = |more: Vec<AnyEntry>| programme(&[entries.clone(), more].concat());
    let without = |one: &Couple| all.iter().filter(|couple| *couple != one).cloned().collect::<BTreeSet<_>>();

    let let_go = entry(10, ProgrammeChange::PairsLetGo { pairs: vec![first.clone()] });
    assert_eq!(with(vec![let_go.clone()]).held_pairs(), without(&first));
    let held = entry(11, ProgrammeChange::PairsHeld { pairs: vec![first.clone()] });
    assert_eq!(with(vec![let_go.clone(), held]).held_pairs(), all);
    let undone = entry(11, ProgrammeChange::Undone { entries: [let_go.id].into() });
    assert_eq!(with(vec![let_go.clone(), undone]).held_pairs(), all);
    // A file that was saved is with the two.
    let undone = entry(11, ProgrammeChange::Undone { entries: [entries[4].id].into() });
    assert_eq!(with(vec![undone]).held_pairs(), all);

    let banned = with(vec![entry(10, ProgrammeChange::PairBanned { couple: second.clone() })]);
    assert_eq!(banned.held_pairs(), without(&second));
    assert!(!couples(&find(&banned, &banned.steering_to_match())).contains(&second));
    let pinned = with(vec![entry(10, ProgrammeChange::PairPinned { couple: second.clone() })]);
    assert_eq!(pinned.held_pairs(), without(&second));
    let made = find(&pinned, &pinned.steering_to_match());
    assert!(made.pairs.iter().any(|pair| pair.pinned && !pair.held));

    // Found anew, and handed out: what was handed out before and is no pair any more is not held.
    let anew = found(12, &now, &now.steering_anew());
    let next = with(vec![let_go.clone(), anew.clone()]);
    assert_eq!(next.held_pairs(), without(&first));
    let made = couples(&next.matched.as_ref().unwrap().outcome);
    let given = entry(13, ProgrammeChange::PairsHandedOut { pairs: made.iter().cloned().collect() });
    assert_eq!(with(vec![let_go, anew, given]).held_pairs(), made);
}

#[test]
fn a_pair_that_cannot_stay_is_told_of_with_the_reason() {
    let couple = |mentor: &str, mentee: &str| (id(mentor), id(mentee));
    let mentor = Person { capacity: 1, ..person("junior", Role::Mentor) };
    let mut leaving = person("leaving", Role::Mentee);
    leaving.consent = false;
    let people: Vec<_> = [mentor, leaving, person("senior", Role::Mentee), person("other", Role::Mentor)]
        .into_iter()
        .map(Arc::new)
        .collect();
    let steering = Steering { held: [couple("junior", "leaving")].into(), ..Steering::default() };
    let outcome = match_people(&people, &Rules::default(), &steering, &mut |_| {});
    assert_eq!(outcome.not_held[0].why, Exclusion::NoConsent { person: id("leaving") });
    assert_eq!(outcome.pairs.len(), 1);

    // A pin comes before a pair that is held, and what would force another pair can be asked.
    let held = Steering { held: [couple("junior", "senior")].into(), ..Steering::default() };
    let outcome = match_people(&people, &Rules::default(), &held, &mut |_| {});
    let asked = couple("other", "senior");
    let told = why_not(&people, &Rules::default(), &held, &outcome, &asked, &mut |_| {});
    assert!(matches!(told, WhyNot::Forced(_)), "{told:?}");
    let pinned = Steering { pins: [asked].into(), ..held };
    let outcome = match_people(&people, &Rules::default(), &pinned, &mut |_| {});
    assert_eq!(outcome.not_held[0].why, Exclusion::Full { person: id("senior") });
}

#[test]
fn what_pins_cost_is_told_in_people_pairs_and_total() {
    let mut people = vec![person("m1", Role::Mentor), person("m2", Role::Mentor), person("e1", Role::Mentee)];
    people.push(person("e2", Role::Mentee));
    people[3].conflicts.insert("m2".into());
    let people: Vec<_> = people.into_iter().map(Arc::new).collect();
    let steering = Steering { pins: [(id("m1"), id("e1"))].into(), ..Steering::default() };
    for objective in Objective::ALL {
        let rules = Rules { objective, ..Rules::default() };
        let outcome = match_people(&people, &rules, &steering, &mut |_| {});
        let told = cost(&people, &rules, &steering, &outcome, Aside::Pins, &mut |_| {}).unwrap();
        assert_eq!((told.with.people, told.with.pairs), (2, 1));
        if objective.best_for().is_none() {
            assert_eq!((told.without.people, told.without.pairs, told.without.total), (4, 2, 2_000_000));
        }
        assert_eq!(cost(&people, &rules, &steering, &outcome, Aside::Held, &mut |_| {}), None);
    }
}

/// The programme of some people who were paired and told so, and what happens then.
fn paired(people: &[(&str, Role)], couples: &[(&str, &str)], more: &[ProgrammeChange]) -> Arc<Programme> {
    let people = people.iter().map(|(id, role)| person(id, *role)).collect();
    let couple = |(mentor, mentee): &(&str, &str)| (id(mentor), id(mentee));
    let pairs: Vec<Couple> = couples.iter().map(couple).collect();
    let mut entries = vec![
        entry(0, ProgrammeChange::ProgrammeCreated { name: "P".into(), aim: String::new(), sample: false }),
        entry(1, ProgrammeChange::PeopleBrought { people }),
    ];
    let before = programme(&entries);
    let pinned = Steering { pins: pairs.iter().cloned().collect(), ..Steering::default() };
    entries.push(found(2, &before, &pinned));
    entries.push(entry(3, ProgrammeChange::PairsHandedOut { pairs }));
    entries.extend((4..).zip(more).map(|(at, change)| entry(at, change.clone())));
    programme(&entries)
}

const SIX: [(&str, Role); 6] = [
    ("m1", Role::Mentor),
    ("m2", Role::Mentor),
    ("m3", Role::Mentor),
    ("e1", Role::Mentee),
    ("e2", Role::Mentee),
    ("e3", Role::Mentee),
];
const THREE: [(&str, &str); 3] = [("m1", "e1"), ("m2", "e2"), ("m3", "e3")];

#[test]
fn as_many_pairs_are_said_to_stay_before_the_search_as_after_it() {
    let fixed = |mentor: &str, mentee: &str| ProgrammeChange::PairPinned { couple: (id(mentor), id(mentee)) };
    let changed = ProgrammeChange::PeopleBrought { people: vec![person("m1", Role::Mentee)] };
    let cases: [(&[ProgrammeChange], usize); 6] = [
        (&[], 3),
        // Fixed as well: it stays all the same.
        (&[fixed("m1", "e1")], 3),
        // Fixed with another: both who were with these two lose theirs.
        (&[fixed("m1", "e2")], 1),
        (&[changed], 2),
        (&[ProgrammeChange::PersonRemoved { person: id("e3") }], 2),
        (&[ProgrammeChange::PersonRemoved { person: id("e3") }, fixed("m1", "e1")], 2),
    ];
    for (number, (more, stay)) in cases.into_iter().enumerate() {
        let now = paired(&SIX, &THREE, more);
        let outcome = find(&now, &now.steering_to_match());
        assert_eq!(now.pairs_that_stay().len(), stay, "case {number}");
        assert_eq!(now.pairs_that_stayed(&outcome), now.pairs_that_stay(), "case {number}");
    }
    let let_go = ProgrammeChange::PairsLetGo { pairs: vec![(id("m1"), id("e1"))] };
    let now = paired(&SIX, &THREE, &[let_go]);
    assert_eq!(now.pairs_that_stay().len(), 2);
}

#[test]
fn what_was_said_of_somebody_who_left_counts_for_nothing_until_they_are_back() {
    let couple = (id("m1"), id("e1"));
    let (fixed, gone) =
        (ProgrammeChange::PairPinned { couple: couple.clone() }, ProgrammeChange::PersonRemoved { person: id("e1") });
    let ruled_out = ProgrammeChange::PairBanned { couple: (id("m2"), id("e1")) };
    let without = paired(&SIX, &THREE, &[fixed.clone(), ruled_out.clone(), gone.clone()]);
    assert!(without.steering_to_match().pins.is_empty() && without.steering_to_match().bans.is_empty());
    let outcome = find(&without, &without.steering_to_match());
    assert!(outcome.pins_refused.is_empty());
    // Found without them, the pairs are of the people and the decisions that there are.
    let entries = |more: Vec<ProgrammeChange>| {
        paired(&SIX, &THREE, &[vec![fixed.clone(), ruled_out.clone(), gone.clone()], more].concat())
    };
    let basis =
        Some(Box::new(without.basis(without.rules.clone(), EntryId::next(Moment(1_795_341_600_009), [1; 10], None))));
    let matched = ProgrammeChange::Matched { outcome: Arc::new(outcome), basis };
    let now = entries(vec![matched.clone()]);
    assert!(!now.matched.as_ref().unwrap().stale);
    let back = entries(vec![matched, ProgrammeChange::PeopleBrought { people: vec![person("e1", Role::Mentee)] }]);
    assert_eq!(back.steering_to_match().pins, [couple].into());
    let since = back.since(back.matched.as_ref().unwrap());
    assert!(since.people && since.word);
}

#[test]
fn who_is_yet_to_be_told_and_who_loses_a_partner() {
    let mut now = Programme::clone(&paired(&SIX, &THREE, &[]));
    assert!(now.pairs_to_hand_out().is_empty());
    assert_eq!(now.handed_out_partners(&id("m1")), [id("e1")].into());
    assert_eq!(now.handed_out_partners(&id("e1")), [id("m1")].into());
    now.handed_out = HandedOut::default();
    assert_eq!(now.pairs_to_hand_out().len(), 3);
    assert!(now.handed_out_partners(&id("m1")).is_empty());
    now.people.remove(&id("e3"));
    assert_eq!(now.pairs_to_hand_out().len(), 2);
}
