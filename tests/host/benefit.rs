//! The benefit formula: worked by hand, held to its properties, and against a slow copy of its definition.

use std::collections::BTreeSet;

use proptest::prelude::*;
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::benefit::{Benefits, asks, benefit, gains, mutual, whole};
use turnabout::domain::person::Answers;
use turnabout::domain::side::Side;
use turnabout::domain::topic::TopicId;

pub fn answer(level: u8, wish: u8, willing: bool) -> Answer {
    Answer { level: Level::new(level).unwrap(), wish: Wish::new(wish).unwrap(), willing }
}

pub fn answers<const N: usize>(all: [(&str, Answer); N]) -> Answers {
    all.into_iter().map(|(topic, answer)| (topic.into(), answer)).collect()
}

#[test]
fn one_topic_by_hand() {
    // (learner's level, wish) and (teacher's level, willing): the step taken of the step asked for.
    for ((level, wish), (teacher, willing), expected) in [
        ((0, 3), (2, true), 1.0),  // two levels ahead: all of it
        ((0, 3), (4, true), 1.0),  // four ahead are no better than two
        ((0, 1), (1, true), 0.5),  // one of two levels, however small the wish
        ((3, 2), (4, true), 1.0),  // only one level is left to ask for
        ((2, 2), (3, true), 0.5),  // one of the two that are left
        ((1, 3), (4, false), 0.0), // known, but not shared
        ((3, 3), (2, true), 0.0),  // the learner is ahead
        ((2, 3), (2, true), 0.0),  // level
        ((4, 3), (4, true), 0.0),  // nothing left to ask for
        ((0, 0), (4, true), 0.0),  // no wish
    ] {
        let learner = answers([("cloud", answer(level, wish, false))]);
        let teacher = answers([("cloud", answer(teacher, 0, willing))]);
        assert_eq!(benefit(&learner, &teacher), expected, "{level} {wish} {teacher:?} {willing}");
    }
}

#[test]
fn several_topics_by_hand() {
    let mentor = answers([
        ("social media", answer(4, 0, true)),
        ("negotiation", answer(1, 3, false)),
        ("leadership", answer(0, 2, false)),
        ("payments", answer(2, 1, true)),
    ]);
    let mentee = answers([
        ("social media", answer(1, 3, false)),
        ("negotiation", answer(4, 0, true)),
        ("leadership", answer(1, 0, true)),
        ("cloud", answer(0, 1, false)),
    ]);
    // The mentor asks 3*2 + 2*2 + 1*2 = 12, and gains 3*2 of negotiation and 2*1 of leadership.
    assert_eq!(asks(&mentor), 12);
    assert_eq!(benefit(&mentor, &mentee), 8.0 / 12.0);
    // The mentee asks 3*2 + 1*2 = 8, and gains 3*2 of social media.
    assert_eq!(asks(&mentee), 8);
    assert_eq!(benefit(&mentee, &mentor), 6.0 / 8.0);
    let both = Benefits::between(&mentor, &mentee);
    assert_eq!((both.mentor, both.mentee, both.least()), (8.0 / 12.0, 0.75, 8.0 / 12.0));
    // sqrt(2/3 * 3/4) = sqrt(1/2)
    assert_eq!(both.score(), 707_107);

    let named = |side| {
        gains(side, &mentor, &mentee).into_iter().map(|flow| (flow.topic.to_string(), flow.weight)).collect::<Vec<_>>()
    };
    assert_eq!(named(Side::Mentor), [("negotiation".to_string(), 6), ("leadership".to_string(), 2)]);
    assert_eq!(named(Side::Mentee), [("social media".to_string(), 6)]);
}

#[test]
fn whoever_asks_for_nothing_gains_nothing() {
    let knows_all = answers([("cloud", answer(4, 3, true)), ("data", answer(2, 0, true))]);
    assert_eq!(asks(&knows_all), 0);
    assert_eq!(benefit(&knows_all, &answers([("data", answer(4, 0, true))])), 0.0);
    assert_eq!(benefit(&Answers::new(), &knows_all), 0.0);
}

#[test]
fn scores_are_rounded_once() {
    assert_eq!((whole(0.0), whole(1.0), whole(1.0 / 3.0), whole(2.0 / 3.0)), (0, 1_000_000, 333_333, 666_667));
    assert_eq!(whole(mutual(0.25, 1.0)), 500_000);
    // Just below and just above half a step.
    assert_eq!((whole(0.000_000_49), whole(0.000_000_51)), (0, 1));
}

/// The formula as DESIGN writes it, term by term, in floating point.
fn by_definition(learner: &Answers, teacher: &Answers) -> f64 {
    let topics: BTreeSet<&TopicId> = learner.keys().chain(teacher.keys()).collect();
    let (mut upper, mut lower) = (0.0, 0.0);
    for topic in topics {
        let l = learner.get(topic).copied().unwrap_or_default();
        let t = teacher.get(topic).copied().unwrap_or_default();
        let (wish, level_l, level_t) = (f64::from(l.wish.get()), f64::from(l.level.get()), f64::from(t.level.get()));
        let willing = if t.willing { 1.0 } else { 0.0 };
        upper += wish * (level_t - level_l).clamp(0.0, 2.0) * willing;
        lower += wish * (4.0 - level_l).min(2.0);
    }
    if lower == 0.0 { 0.0 } else { upper / lower }
}

pub fn any_answers() -> impl Strategy<Value = Answers> {
    let one = (0u8..=4, 0u8..=3, any::<bool>()).prop_map(|(level, wish, willing)| answer(level, wish, willing));
    prop::collection::btree_map((0..8u8).prop_map(|n| TopicId::new(format!("topic {n}"))), one, 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_formula_is_its_definition(learner in any_answers(), teacher in any_answers()) {
        prop_assert_eq!(benefit(&learner, &teacher), by_definition(&learner, &teacher));
    }

    #[test]
    fn benefits_and_scores_keep_their_range(a in any_answers(), b in any_answers()) {
        let both = Benefits::between(&a, &b);
        prop_assert!((0.0..=1.0).contains(&both.mentor) && (0.0..=1.0).contains(&both.mentee));
        prop_assert!(both.score() <= 1_000_000);
        prop_assert_eq!(both.score() == 0, both.least() == 0.0);
        let other_way = Benefits::between(&b, &a);
        prop_assert_eq!((other_way.mentor, other_way.mentee), (both.mentee, both.mentor));
        prop_assert_eq!(other_way.score(), both.score());
        // The mean lies between what it is the mean of.
        let mean = mutual(both.mentee, both.mentor);
        prop_assert!(both.least() <= mean + 1e-12 && mean <= both.mentor.max(both.mentee) + 1e-12);
    }

    #[test]
    fn the_flows_add_up_to_the_benefit(mentor in any_answers(), mentee in any_answers()) {
        for (side, learner) in [(Side::Mentor, &mentor), (Side::Mentee, &mentee)] {
            let flows = gains(side, &mentor, &mentee);
            let sum: u32 = flows.iter().map(|flow| flow.weight).sum();
            let both = Benefits::between(&mentor, &mentee);
            let benefit = if side == Side::Mentor { both.mentor } else { both.mentee };
            prop_assert!((benefit * f64::from(asks(learner)) - f64::from(sum)).abs() < 1e-9);
            prop_assert!(flows.is_sorted_by(|a, b| a.weight >= b.weight));
            prop_assert!(flows.iter().all(|flow| (1..=6).contains(&flow.weight)));
        }
    }

    #[test]
    fn a_more_able_teacher_never_helps_less(learner in any_answers(), teacher in any_answers()) {
        let better = teacher
            .iter()
            .map(|(topic, a)| (topic.clone(), answer((a.level.get() + 1).min(4), a.wish.get(), true)))
            .collect();
        prop_assert!(benefit(&learner, &better) >= benefit(&learner, &teacher));
    }
}
