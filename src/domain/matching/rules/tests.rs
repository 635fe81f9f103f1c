//! Of each rule: it bars just those whom it excludes.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use super::floor;
use super::rule::{ABSENT, Pair, Who};
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::benefit::{Benefits, share, weight};
use crate::domain::id::PersonId;
use crate::domain::matching::cohort::Cohort;
use crate::domain::person::{Person, Role};
use crate::domain::rules::{Rules, Steering};
use crate::domain::side::Side;
use crate::domain::time::{Availability, Slot};

const PEOPLE: usize = 9;

fn id(place: usize) -> String {
    format!("p{place}")
}

/// Some of the people, by the names by which others refer to them.
fn some(most: usize) -> impl Strategy<Value = BTreeSet<String>> {
    prop::collection::btree_set((0..PEOPLE).prop_map(id), 0..=most)
}

fn person(place: usize) -> impl Strategy<Value = Person> {
    let role = prop::sample::select(vec![Role::Mentor, Role::Mentee, Role::Either, Role::Either]);
    let answers = prop::collection::btree_map("[abc]", (0..=4u8, 0..=3u8, any::<bool>()), 0..3);
    // More languages than fit a word of bits: each has one of a few, and somebody has very many.
    let languages = prop_oneof![
        Just(BTreeSet::new()),
        prop::collection::btree_set("L[ab]", 1..2),
        Just((0..70).map(|number| format!("l{number}")).chain(["La".into()]).collect::<BTreeSet<_>>()),
        Just(BTreeSet::from(["l69".to_string()])),
    ];
    let times = prop::option::of(prop::collection::vec(0..4usize, 0..4));
    let above = || prop::option::of((0..PEOPLE).prop_map(id));
    let taking_part = (prop::bool::weighted(0.9), 0..3u16);
    let team = prop::option::of("[ab ]");
    ((role, answers, languages, times), (above(), above(), team, taking_part), (some(2), some(2), some(2))).prop_map(
        move |((role, answers, languages, times), (manager, appraiser, team, (consent, capacity)), (a, b, c))| {
            let mut person = Person::new(id(place).as_str().into(), id(place), role);
            person.answers = answers
                .into_iter()
                .map(|(topic, (level, wish, willing))| {
                    // The numbers are on their scales.
                    let (level, wish) = (Level::new(level).unwrap(), Wish::new(wish).unwrap());
                    (topic.as_str().into(), Answer { level, wish, willing })
                })
                .collect();
            person.languages = languages.into_iter().collect();
            let slots: Vec<Slot> = Slot::all().collect();
            person.availability =
                times.map(|times| times.into_iter().fold(Availability::default(), |all, place| all.with(slots[place])));
            (person.manager, person.appraiser, person.team) = (manager, appraiser, team);
            (person.consent, person.capacity) = (consent, capacity);
            (person.conflicts, person.earlier, person.vetoes) = (a, b, c);
            person
        },
    )
}

fn people() -> impl Strategy<Value = Vec<Arc<Person>>> {
    let all: Vec<_> = (0..PEOPLE).map(|place| person(place).prop_map(Arc::new)).collect();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_rule_bars_those_whom_it_excludes(
        people in people(),
        same_team in any::<bool>(),
        shared_times in 0..4u32,
        bans in prop::collection::btree_set((0..PEOPLE, 0..PEOPLE), 0..4),
    ) {
        let rules = Rules { same_team, shared_times, ..Rules::default() };
        let of = |place| PersonId::new(id(place));
        let bans = bans.into_iter().map(|(mentor, mentee)| (of(mentor), of(mentee))).collect();
        let cohort = Cohort::new(&people, &rules, &Steering { bans, ..Steering::default() });
        let asks: Vec<u32> = (0..PEOPLE).map(|place| cohort.tally.asks(place)).collect();
        let gain = |learner: usize, teacher: usize| -> u32 {
            let known = &people[teacher].answers;
            people[learner].answers.iter().filter_map(|(topic, own)| Some(weight(*own, *known.get(topic)?))).sum()
        };
        for side in Side::BOTH {
            let part = |side| (0..PEOPLE).filter(|&place| cohort.takes_part(place, side)).collect::<Vec<_>>();
            let (own, others) = (part(side), part(side.other()));
            let mut numbers = vec![ABSENT; PEOPLE];
            others.iter().zip(0..).for_each(|(&place, number)| numbers[place] = number);
            for &place in &own {
                let sums = |number: usize| (gain(place, others[number]), gain(others[number], place));
                let who = Who {
                    rules: &rules, place, side, others: &others, numbers: &numbers, asks: &asks, sums: &sums,
                };
                for (name, rule) in cohort.hard.each() {
                    let excludes = |&other: &usize| {
                        let (mentor, mentee) = if side == Side::Mentor { (place, other) } else { (other, place) };
                        let benefits = cohort.benefits(mentor, mentee);
                        let pair = Pair { people: &people, rules: &rules, mentor, mentee, benefits };
                        rule.excludes(&pair).is_some()
                    };
                    let excluded: BTreeSet<u32> =
                        others.iter().filter(|&other| excludes(other)).map(|&other| numbers[other]).collect();
                    let mut barred = Vec::new();
                    rule.bar(&who, &mut barred);
                    prop_assert_eq!(barred.into_iter().collect::<BTreeSet<_>>(), excluded, "{} of {}", name, place);
                }
            }
        }
    }

    #[test]
    fn whoever_gains_the_least_sum_reaches_the_floor(floor in 0.0..=1.0f64, asks in 0..60u32) {
        let rules = Rules { floor, ..Rules::default() };
        let least = floor::least_sums(&rules)(asks);
        for sum in 0..=asks {
            let benefits = Benefits { mentor: share(sum, asks), mentee: 1.0 };
            prop_assert_eq!(floor::excludes(&rules, benefits).is_none(), sum >= least);
        }
    }
}
