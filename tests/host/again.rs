//! A match made again after a few changes is the one that a new search finds, to the byte.

use std::sync::Arc;

use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::lot::Chance;
use turnabout::domain::matching::{Lanes, Matcher, Outcome, match_people, verify};
use turnabout::domain::rules::{Couple, Objective, SoftWishes, Steering};
use turnabout::domain::time::{Availability, Slot};
use turnabout::worker::jobs::{Answer as Said, Job, in_parts, put_together, run};
use turnabout::worker::questions::{Match, Question};
use turnabout::worker::session::Session;

use crate::engine::crowd;
use crate::objectives::Case;

fn done(matcher: &mut Matcher) -> Outcome {
    while !matcher.step(5_000) {}
    matcher.outcome()
}

fn cold(case: &Case) -> Outcome {
    match_people(&case.people, &case.rules, &case.steering, &mut |_| {})
}

/// Says something else of a pair, or makes somebody another.
fn change(case: &mut Case, outcome: &Outcome, chance: &mut Chance) {
    let somebody = |chance: &mut Chance| case.people[chance.below(case.people.len())].id.clone();
    let couple: Couple = match outcome.pairs.get(chance.below(outcome.pairs.len() + 1)) {
        Some(pair) => (pair.mentor.clone(), pair.mentee.clone()),
        None => (somebody(chance), somebody(chance)),
    };
    let steering = &mut case.steering;
    match chance.below(9) {
        0..3 => drop(steering.bans.insert(couple)),
        3 => drop(steering.bans.pop_first()),
        4 => drop(steering.pins.insert(couple)),
        5 => drop(steering.pins.insert((somebody(chance), somebody(chance)))),
        6 => drop(steering.pins.pop_first()),
        _ => {
            let place = chance.below(case.people.len());
            let person = Arc::make_mut(&mut case.people[place]);
            match chance.below(6) {
                0 => person.capacity = 1 + chance.below(3) as u16,
                1 => {
                    let slots = Slot::all().filter(|_| chance.below(3) == 0);
                    person.availability = Some(slots.fold(Availability::default(), Availability::with));
                }
                2 => person.team = Some(format!("t{}", chance.below(3))),
                3 => person.consent = !person.consent,
                _ => {
                    let topics: Vec<_> = person.answers.keys().cloned().collect();
                    for topic in topics {
                        // The numbers are on their scales.
                        let level = Level::new(chance.below(5) as u8).unwrap();
                        let wish = Wish::new(chance.below(4) as u8).unwrap();
                        person.answers.insert(topic, Answer { level, wish, willing: chance.below(4) > 0 });
                    }
                }
            }
        }
    }
}

#[test]
fn made_again_after_changes_it_is_what_a_new_search_finds() {
    let mut renewed = 0;
    for number in 0..90 {
        let mut case = crowd(number, [8, 20, 50][number as usize % 3]);
        let chance = &mut Chance::new(number + 500);
        if number % 4 == 3 {
            (case.rules.soft.other_team, case.rules.soft.likes) = (chance.below(60) as _, chance.below(60) as _);
        }
        // People who are alike: many choices are as good.
        if number % 5 == 1 {
            for place in 0..case.people.len() {
                let like = case.people[place % 3].answers.clone();
                Arc::make_mut(&mut case.people[place]).answers = like;
            }
        }
        let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
        let mut outcome = done(&mut matcher);
        assert_eq!(outcome, cold(&case), "cohort {number}, first");
        for turn in 0..8 {
            for _ in 0..1 + chance.below(2) {
                change(&mut case, &outcome, chance);
            }
            let scans = matcher.scans();
            matcher = matcher.again(&case.people, &case.rules, &case.steering, Some(&outcome));
            renewed += u32::from(matcher.scans() >= scans);
            outcome = done(&mut matcher);
            let new = cold(&case);
            assert_eq!(outcome.pairs, new.pairs, "cohort {number}, turn {turn}");
            assert_eq!(outcome, new, "cohort {number}, turn {turn}");
        }
        let couples: Vec<Couple> = outcome.pairs.iter().map(|p| (p.mentor.clone(), p.mentee.clone())).collect();
        assert_eq!(verify(&case.people, &couples, outcome.certificate.as_ref().unwrap()), Ok(()), "cohort {number}");
    }
    assert!(renewed > 300, "{renewed} went on from the one before");
}

#[test]
fn another_objective_begins_anew() {
    let mut case = crowd(2, 30);
    let mut matcher = Matcher::start(&case.people, &case.rules, &case.steering, None, Lanes::PLAIN);
    let first = done(&mut matcher);
    for objective in Objective::ALL {
        (case.rules.objective, case.rules.soft) = (objective, SoftWishes::default());
        matcher = matcher.again(&case.people, &case.rules, &case.steering, Some(&first));
        assert_eq!(done(&mut matcher), cold(&case));
    }
}

/// A worker that keeps people in mind answers as one that is told everything each time.
#[test]
fn whoever_is_kept_in_mind_gets_the_same_answers() {
    for number in 0..12 {
        let mut case = crowd(number, 25);
        let chance = &mut Chance::new(number);
        let mut session = Session::new(Lanes::PLAIN);
        let mut told: Vec<_> = Vec::new();
        for turn in 0..4 {
            let people: Vec<_> = case.people.iter().filter(|person| !told.contains(*person)).cloned().collect();
            told.clone_from(&case.people);
            // A few at a time.
            for people in people.chunks(7) {
                let tell = Job::Tell { people: people.to_vec(), gone: Vec::new() };
                assert_eq!(run(&mut session, tell, &[], &mut |_| {}), Said::Told);
            }
            let (people, rules, steering) = (case.people.clone(), case.rules.clone(), case.steering.clone());
            if turn % 2 == 0 {
                let rehearse = Job::Rehearse { rules: rules.clone() };
                assert_eq!(run(&mut session, rehearse, &[], &mut |_| {}), Said::Told);
            }
            let find = Job::Find { rules: rules.clone(), steering: steering.clone(), earlier: None };
            let found = run(&mut session, find, &[], &mut |_| {});
            let Said::Matched(made) = &found else { panic!("no match") };
            let outcome = Outcome::clone(made);
            assert_eq!(outcome, cold(&case), "cohort {number}, turn {turn}");
            let mut somebody = || case.people[chance.below(case.people.len())].id.clone();
            for question in [
                Question::Couple((somebody(), somebody())),
                Question::WhyNot((somebody(), somebody())),
                Question::WhyNot((somebody(), somebody())),
                Question::Notices,
            ] {
                let (rules, steering) = (rules.clone(), steering.clone());
                let known = (turn % 2 == 0).then(|| Arc::new(outcome.clone()));
                let look = Job::Look {
                    rules: rules.clone(),
                    steering: steering.clone(),
                    outcome: known,
                    question: question.clone(),
                };
                let reply = run(&mut session, look, &[], &mut |_| {});
                let asked = Match { people: &people, rules: &rules, steering: &steering, outcome: &outcome };
                let anew = asked.reply(&question, &mut |_| {});
                assert_eq!(reply, Said::Replied(Box::new(anew)), "cohort {number}, turn {turn}: {question:?}");
            }
            change(&mut case, &outcome, chance);
        }
        let gone = case.people.pop().expect("somebody").id.clone();
        run(&mut session, Job::Tell { people: case.people.clone(), gone: vec![gone] }, &[], &mut |_| {});
        let find = Job::Find { rules: case.rules.clone(), steering: case.steering.clone(), earlier: None };
        assert_eq!(run(&mut session, find, &[], &mut |_| {}), Said::Matched(Box::new(cold(&case))));
    }
}

#[test]
fn what_was_found_among_others_is_no_start() {
    let case = crowd(2, 60);
    let mut others = crowd(2, 60);
    for person in &mut others.people {
        let person = Arc::make_mut(person);
        person.id = PersonId::new(format!("other-{}", person.id));
    }
    let found = cold(&others);
    assert!(found.certificate.is_some());
    let [mut anew, mut after] = [None, Some(&found)]
        .map(|earlier| Matcher::start(&case.people, &case.rules, &case.steering, earlier, Lanes::PLAIN));
    assert_eq!(done(&mut anew), done(&mut after));
    assert_eq!(anew.scans(), after.scans());
}

/// A rehearsal goes the whole way, and is soon over however many people there are.
#[test]
fn a_rehearsal_is_among_a_few() {
    let case = crowd(2, 400);
    let mut session = Session::new(Lanes::PLAIN);
    session.tell(case.people, &[]);
    let mut few = session.a_few();
    few.find(&case.rules, &Steering::default(), None);
    while few.step(u64::MAX >> 1).is_some() {}
    let outcome = few.end().expect("a search");
    // Somebody who may be either is on both sides.
    assert!((1..=128).contains(&outcome.mentors) && (1..=128).contains(&outcome.mentees), "{outcome:?}");
    assert!(!outcome.pairs.is_empty() && outcome.certificate.is_some(), "{outcome:?}");
}

#[test]
fn an_outcome_in_parts_is_whole_again_in_the_end() {
    let mut outcome = cold(&crowd(2, 40));
    let pair = outcome.pairs[0].clone();
    outcome.pairs.extend((0..2_500).map(|number| {
        let mut pair = pair.clone();
        pair.score = number;
        pair
    }));
    let mut parts = Vec::new();
    for answer in in_parts(outcome.clone()) {
        match answer {
            Said::Part(part) => parts.push(*part),
            Said::Matched(last) => assert_eq!(put_together(std::mem::take(&mut parts), *last), outcome),
            other => panic!("{other:?}"),
        }
    }
    assert!(parts.is_empty());
}

/// What a search costs is its own work, and not that of the one from which it goes on.
#[test]
fn a_search_counts_its_own_work_alone() {
    let mut case = crowd(3, 60);
    (case.rules.objective, case.rules.soft) = (Objective::Total, SoftWishes::default());
    let mut session = Session::new(Lanes::PLAIN);
    assert_eq!(session.scans(), 0);
    run(&mut session, Job::Tell { people: case.people.clone(), gone: Vec::new() }, &[], &mut |_| {});
    let mut find = |case: &Case| {
        let find = Job::Find { rules: case.rules.clone(), steering: case.steering.clone(), earlier: None };
        let Said::Matched(made) = run(&mut session, find, &[], &mut |_| {}) else { panic!("no match") };
        (made, session.scans())
    };
    let (made, first) = find(&case);
    assert!(first > 0);
    case.steering.bans.insert((made.pairs[0].mentor.clone(), made.pairs[0].mentee.clone()));
    let (_, again) = find(&case);
    assert!(again < first, "{again} after {first}");
}
