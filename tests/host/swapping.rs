//! Exchanging partners, and how groups by background fare: worked by hand, and held against the slow obvious way.

use std::sync::Arc;

use turnabout::content::told::{self, Names};
use turnabout::domain::id::PersonId;
use turnabout::domain::instrument::ItemAnswer;
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::groups::by_background;
use turnabout::domain::matching::swap::{Against, crossed, possible_swaps, steered, swap};
use turnabout::domain::matching::{Outcome, match_people};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Couple, Rules, Steering};
use turnabout::domain::topic::TopicId;

use crate::background::item;
use crate::benefit::answer;
use crate::matching::{arcs, id};
use crate::words::{sentence, words};

/// Two topics flow each way in any pair: how well somebody knows each says how much a partner gains.
fn knows(name: &str, role: Role, levels: [u8; 2]) -> Person {
    let mut person = Person::new(id(name), name.to_uppercase(), role);
    let (own, wished) = match role {
        Role::Mentee => (["x", "y"], ["a", "b"]),
        Role::Mentor | Role::Either => (["a", "b"], ["x", "y"]),
    };
    for (topic, level) in own.into_iter().zip(levels) {
        person.answers.insert(TopicId::new(topic), answer(level, 0, true));
    }
    for topic in wished {
        person.answers.insert(TopicId::new(topic), answer(0, 3, false));
    }
    person
}

/// Two strong and two weak: the total is the largest where the strong are together.
fn four() -> Vec<Person> {
    vec![
        knows("m1", Role::Mentor, [2, 2]),
        knows("m2", Role::Mentor, [1, 1]),
        knows("e1", Role::Mentee, [2, 2]),
        knows("e2", Role::Mentee, [1, 1]),
    ]
}

fn couple(mentor: &str, mentee: &str) -> Couple {
    (id(mentor), id(mentee))
}

fn matched(people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> Outcome {
    match_people(people, rules, steering, &mut |_| {})
}

fn say(lines: &[told::Line]) -> String {
    let words = words(&["reasons.ftl"]);
    lines.iter().map(|line| sentence(line, &words)).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_swap_tells_both_pairs_before_and_after_and_what_it_costs_all() {
    let (people, rules, steering) = (arcs(&four()), Rules::default(), Steering::default());
    let outcome = matched(&people, &rules, &steering);
    let (one, other) = (couple("m1", "e1"), couple("m2", "e2"));
    assert_eq!(outcome.total, 1_500_000);
    let found = swap(&people, &rules, &steering, &outcome, (&one, &other), &mut |_| {}).unwrap();
    assert_eq!(found.before.each_ref().map(|weighed| weighed.score), [1_000_000, 500_000]);
    assert_eq!(found.after.each_ref().map(|weighed| weighed.couple.clone()), [couple("m1", "e2"), couple("m2", "e1")]);
    // In each new pair one gains all and one half: the mean is the root of a half.
    assert_eq!(found.after.each_ref().map(|weighed| weighed.score), [707_107, 707_107]);
    assert!(found.against.is_empty());
    let effect = found.effect.unwrap();
    assert_eq!((effect.total, effect.pairs), (1_500_000 - 1_414_214, 0));
    assert_eq!(effect.changes.len(), 4);
    assert_eq!(say(&told::swapped(&effect)), "The total benefit would fall by 5.7%.");
}

#[test]
fn the_cost_is_that_of_matching_again_with_both_new_pairs_kept() {
    let (people, rules) = (arcs(&four()), Rules::default());
    let (one, other) = (couple("m1", "e1"), couple("m2", "e2"));
    // The old pair was asked for: it no longer is.
    let steering = Steering { pins: [one.clone()].into(), ..Steering::default() };
    let outcome = matched(&people, &rules, &steering);
    let after_word = steered(&steering, &one, &other);
    assert_eq!(after_word.pins, crossed(&one, &other).into());
    let after = matched(&people, &rules, &after_word);
    assert!(after.pins_refused.is_empty());
    let found = swap(&people, &rules, &steering, &outcome, (&one, &other), &mut |_| {}).unwrap();
    assert_eq!(found.effect.unwrap().total, outcome.total as i64 - after.total as i64);
}

#[test]
fn a_hard_rule_against_a_swap_is_named_and_the_floor_is_only_told() {
    let mut people = four();
    people[2].manager = Some("m2".into());
    let (people, steering) = (arcs(&people), Steering::default());
    let rules = Rules { floor: 0.1, ..Rules::default() };
    let outcome = matched(&people, &rules, &steering);
    let (one, other) = (couple("m1", "e1"), couple("m2", "e2"));
    let found = swap(&people, &rules, &steering, &outcome, (&one, &other), &mut |_| {}).unwrap();
    let why = Exclusion::ReportingLine { manager: id("m2"), report: id("e1") };
    assert_eq!(found.against, [Against::Rule { couple: couple("m2", "e1"), why }]);
    assert_eq!(found.effect, None);
    let person = |id: &PersonId| id.as_str().to_uppercase();
    let names = Names { person: &person, topic: &|topic| topic.as_str().to_string() };
    let lines = say(&told::against(&found.against[0], &names));
    assert_eq!(lines, "M2 and E1 cannot be a pair. M2 manages E1, directly or through others.");

    let people = arcs(&four());
    let high = Rules { floor: 0.6, ..Rules::default() };
    let found = swap(&people, &high, &steering, &outcome, (&one, &other), &mut |_| {}).unwrap();
    assert!(found.against.is_empty());
    assert!(found.after.iter().all(|weighed| weighed.below_floor));
    assert!(found.effect.is_some());
}

#[test]
fn nobody_swaps_into_a_pair_that_there_is_already() {
    let mut people = four();
    people.iter_mut().for_each(|person| person.capacity = 2);
    let (people, rules, steering) = (arcs(&people), Rules::default(), Steering::default());
    let outcome = matched(&people, &rules, &steering);
    assert_eq!(outcome.pairs.len(), 4);
    let (one, other) = (couple("m1", "e1"), couple("m2", "e2"));
    let found = swap(&people, &rules, &steering, &outcome, (&one, &other), &mut |_| {}).unwrap();
    assert!(found.against.iter().all(|against| matches!(against, Against::Together { .. })));
    assert_eq!(found.against.len(), 2);
    assert!(possible_swaps(&people, &rules, &steering, &outcome, &one, 9).is_empty());
}

#[test]
fn whoever_is_not_here_any_more_swaps_with_nobody() {
    let (people, rules, steering) = (arcs(&four()), Rules::default(), Steering::default());
    let outcome = matched(&people, &rules, &steering);
    let gone = (&couple("m1", "e1"), &couple("m2", "nobody"));
    assert_eq!(swap(&people, &rules, &steering, &outcome, gone, &mut |_| {}), None);
}

#[test]
fn the_swaps_named_are_those_that_lose_least() {
    let levels = [[4, 4], [3, 1], [1, 2], [2, 1], [1, 1]];
    let people: Vec<Person> = levels
        .iter()
        .enumerate()
        .flat_map(|(n, &own)| [knows(&format!("m{n}"), Role::Mentor, own), knows(&format!("e{n}"), Role::Mentee, own)])
        .collect();
    let (people, rules, steering) = (arcs(&people), Rules::default(), Steering::default());
    let outcome = matched(&people, &rules, &steering);
    let one = (outcome.pairs[0].mentor.clone(), outcome.pairs[0].mentee.clone());
    let all = possible_swaps(&people, &rules, &steering, &outcome, &one, 9);
    assert_eq!(all.len(), outcome.pairs.len() - 1);
    assert!(all.windows(2).all(|two| two[0].difference >= two[1].difference));
    // The result has the most in total: no exchange gains anything.
    assert!(all.iter().all(|possible| possible.difference <= 0));
    assert_eq!(possible_swaps(&people, &rules, &steering, &outcome, &one, 2), all[..2]);
    for possible in &all {
        let found = swap(&people, &rules, &steering, &outcome, (&one, &possible.with), &mut |_| {}).unwrap();
        let sum =
            |of: &[turnabout::domain::matching::swap::Weighed; 2]| of.iter().map(|w| i64::from(w.score)).sum::<i64>();
        assert_eq!(possible.difference, sum(&found.after) - sum(&found.before));
        // The rest may be arranged better around the new pairs, and never worse.
        assert!(found.effect.unwrap().total <= -possible.difference);
    }
}

/// So many mentors and mentees, of whom the first so many chose the first answer, and the rest the second.
fn of_two_groups(each: usize, first: usize, agreed: bool) -> Vec<Person> {
    (0..2 * each)
        .map(|n| {
            let role = if n % 2 == 0 { Role::Mentor } else { Role::Mentee };
            let mut person = knows(&format!("p{n:03}"), role, [2, 2]);
            let choice = if n < first { "woman" } else { "man" };
            person.background.insert(item("gender"), ItemAnswer::Choice(choice.into()));
            if agreed {
                person.for_matching.insert(item("gender"));
            }
            person
        })
        .collect()
}

#[test]
fn groups_are_made_only_of_those_who_agreed_and_only_large_ones_are_shown() {
    let of = |people: &[Person]| {
        let people = arcs(people);
        let outcome = matched(&people, &Rules::default(), &Steering::default());
        by_background(&people, &outcome, 0)
    };
    assert!(of(&of_two_groups(12, 12, false)).is_empty());
    let found = of(&of_two_groups(12, 12, true));
    let [gender] = &found[..] else { panic!("{found:?}") };
    assert_eq!((gender.question, gender.agreed, gender.fairness.others), (item("gender"), 24, 0));
    let groups: Vec<_> = gender.fairness.groups.iter().map(|group| (group.name.as_str(), group.people)).collect();
    assert_eq!(groups, [("man", 12), ("woman", 12)]);
    // Nine are too few, and what is left of all would tell of them.
    let found = of(&of_two_groups(12, 9, true));
    assert!(found[0].fairness.groups.is_empty());
    assert_eq!(found[0].agreed, 24);
}

#[test]
fn words_of_ones_own_put_nobody_in_a_group() {
    let mut people = of_two_groups(12, 12, true);
    for person in &mut people {
        person.background = [(item("own-words"), ItemAnswer::Words("By a detour.".into()))].into();
        person.for_matching = [item("own-words")].into();
    }
    let people = arcs(&people);
    assert!(by_background(&people, &Outcome::default(), 0).is_empty());
}
