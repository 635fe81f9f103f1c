//! The matching of people against trying everything, and what holds of any answer.

use std::collections::BTreeSet;

use proptest::prelude::*;
use turnabout::domain::benefit::Benefits;
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::tally::Tally;
use turnabout::domain::matching::{Cohort, Outcome, PairMade};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, Steering};
use turnabout::domain::side::Side;

use crate::benefit::any_answers;
use crate::matching::{arcs, id, matched};

fn any_role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Mentor), Just(Role::Mentee), Just(Role::Either)]
}

fn any_people(most: usize) -> impl Strategy<Value = Vec<Person>> {
    let one = (any_role(), any_answers(), 1u16..3, prop::option::weighted(0.3, 0usize..most));
    prop::collection::vec(one, 2..most).prop_map(|all| {
        let person = |(n, (role, answers, capacity, manager)): (usize, (Role, _, u16, Option<usize>))| {
            let mut person = Person::new(id(&format!("p{n}")), format!("Person {n}"), role);
            (person.answers, person.capacity) = (answers, capacity);
            person.manager = manager.map(|m| format!("person {m}"));
            person
        };
        all.into_iter().enumerate().map(person).collect()
    })
}

/// How many mentors and mentees have a partner, and the pairs and the total.
type Widest = (usize, usize, u64);

/// How many of the places are taken of whoever has any.
fn with_partner(people: &[Person], left: &[[u16; 2]]) -> usize {
    let taken = people.iter().zip(left).flat_map(|(person, left)| left.map(|left| left < person.capacity));
    taken.filter(|taken| *taken).count()
}

/// How many pairs `exclusion` lets through; then the most people, pairs and total, and the most total, by trying every
/// subset of them around the pins.
fn try_everything(people: &[Person], rules: &Rules, pins: &[(usize, usize)]) -> (usize, Widest, u64) {
    let cohort = Cohort::new(&arcs(people), rules, &Steering::default());
    let score = |m: usize, e: usize| Benefits::between(&people[m].answers, &people[e].answers).score();
    let mut allowed = Vec::new();
    for (m, mentor) in people.iter().enumerate() {
        for (e, mentee) in people.iter().enumerate() {
            if cohort.exclusion(&mentor.id, &mentee.id).is_none() {
                allowed.push((m, e, score(m, e)));
            }
        }
    }
    let count = allowed.len();
    allowed.retain(|&(m, e, _)| !pins.contains(&(m, e)));
    fn go(
        people: &[Person],
        allowed: &[(usize, usize, u32)],
        left: &mut [[u16; 2]],
        so_far: (usize, u64),
        best: &mut (Widest, u64),
    ) {
        let Some((&(m, e, score), rest)) = allowed.split_first() else {
            let own = (with_partner(people, left), so_far.0, so_far.1);
            *best = (best.0.max(own), best.1.max(so_far.1));
            return;
        };
        go(people, rest, left, so_far, best);
        if left[m][0] > 0 && left[e][1] > 0 {
            left[m][0] -= 1;
            left[e][1] -= 1;
            go(people, rest, left, (so_far.0 + 1, so_far.1 + u64::from(score)), best);
            left[m][0] += 1;
            left[e][1] += 1;
        }
    }
    let mut left: Vec<[u16; 2]> = people.iter().map(|person| [person.capacity; 2]).collect();
    let mut pinned = (0, 0);
    for &(m, e) in pins {
        left[m][0] -= 1;
        left[e][1] -= 1;
        pinned = (pinned.0 + 1, pinned.1 + u64::from(score(m, e)));
    }
    let mut best = ((0, 0, 0), 0);
    go(people, &allowed, &mut left, pinned, &mut best);
    (count, best.0, best.1)
}

/// How many mentors and mentees have a partner.
fn served(outcome: &Outcome) -> usize {
    let mentors: BTreeSet<_> = outcome.pairs.iter().map(|pair| &pair.mentor).collect();
    let mentees: BTreeSet<_> = outcome.pairs.iter().map(|pair| &pair.mentee).collect();
    mentors.len() + mentees.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_quick_tally_is_the_formula(people in any_people(8)) {
        let people = arcs(&people);
        let tally = Tally::new(&people);
        for (place, person) in people.iter().enumerate() {
            let (as_mentor, as_mentee) =
                (tally.with_everyone(place, Side::Mentor), tally.with_everyone(place, Side::Mentee));
            for (other, partner) in people.iter().enumerate() {
                prop_assert_eq!(as_mentor[other], Benefits::between(&person.answers, &partner.answers));
                prop_assert_eq!(as_mentor[other], tally.between(place, other));
                prop_assert_eq!(as_mentee[other], Benefits::between(&partner.answers, &person.answers));
            }
        }
    }

    #[test]
    fn nothing_beats_the_match_of_people(people in any_people(6), floor in prop::sample::select(vec![0.0, 0.1, 0.3])) {
        let rules = |objective| Rules { objective, floor, ..Rules::default() };
        let (allowed, coverage, total) = try_everything(&people, &rules(Objective::Total), &[]);
        let most = matched(&people, &rules(Objective::Total), &Steering::default());
        prop_assert_eq!((most.allowed, most.total), (allowed, total));
        let widest = matched(&people, &rules(Objective::Coverage), &Steering::default());
        prop_assert_eq!((served(&widest), widest.pairs.len(), widest.total), coverage);
    }

    #[test]
    fn pins_are_kept_and_the_rest_is_the_best_around_them(
        people in any_people(6),
        pick in any::<prop::sample::Index>(),
        floor in prop::sample::select(vec![0.0, 0.3]),
    ) {
        let rules = |objective, floor| Rules { objective, floor, ..Rules::default() };
        let free = matched(&people, &rules(Objective::Coverage, 0.0), &Steering::default());
        prop_assume!(!free.pairs.is_empty());
        let pin = pick.get(&free.pairs);
        let pins = Steering { pins: [(pin.mentor.clone(), pin.mentee.clone())].into(), ..Steering::default() };
        let place = |id: &PersonId| people.iter().position(|person| person.id == *id).unwrap();
        let forced = [(place(&pin.mentor), place(&pin.mentee))];
        let (allowed, coverage, total) = try_everything(&people, &rules(Objective::Total, floor), &forced);
        let most = matched(&people, &rules(Objective::Total, floor), &pins);
        prop_assert_eq!((most.allowed, most.total), (allowed, total));
        let widest = matched(&people, &rules(Objective::Coverage, floor), &pins);
        prop_assert_eq!((served(&widest), widest.pairs.len(), widest.total), coverage);
        for outcome in [most, widest] {
            let kept = |p: &&PairMade| p.pinned && p.mentor == pin.mentor && p.mentee == pin.mentee;
            prop_assert_eq!(outcome.pairs.iter().filter(kept).count(), 1);
            prop_assert!(outcome.pins_refused.is_empty());
        }
    }

    #[test]
    fn the_order_of_arrival_makes_no_difference(
        (people, shuffled) in any_people(9).prop_flat_map(|people| (Just(people.clone()), Just(people).prop_shuffle())),
        coverage in any::<bool>(),
    ) {
        let objective = if coverage { Objective::Coverage } else { Objective::Total };
        let rules = Rules { objective, ..Rules::default() };
        prop_assert_eq!(
            matched(&people, &rules, &Steering::default()),
            matched(&shuffled, &rules, &Steering::default())
        );
    }

    #[test]
    fn everybody_is_in_a_pair_or_has_a_reason(people in any_people(9)) {
        let outcome = matched(&people, &Rules::default(), &Steering::default());
        for person in &people {
            let paired = outcome.pairs.iter().any(|pair| pair.mentor == person.id || pair.mentee == person.id);
            let alone = outcome.unmatched.iter().filter(|unmatched| unmatched.person == person.id).count();
            prop_assert_eq!(alone, usize::from(!paired));
        }
        for unmatched in &outcome.unmatched {
            let person = people.iter().find(|person| person.id == unmatched.person).unwrap();
            prop_assert!(person.role.can_be(unmatched.side));
        }
        prop_assert!(outcome.pairs.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert_eq!(outcome.total, outcome.pairs.iter().map(|pair| u64::from(pair.score)).sum::<u64>());
    }
}
