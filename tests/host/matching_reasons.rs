//! Why somebody has no partner: each reason from a small cohort in which it is the true one.

use turnabout::domain::matching::Reason;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, Steering};
use turnabout::domain::side::Side;

use crate::benefit::{answer, answers};
use crate::matching::{matched, person, steering};

/// The reason and side of "me", a mentor changed so, among these others.
fn reason_among(others: &[Person], change: impl Fn(&mut Person, &mut Rules)) -> (Reason, Side) {
    let (mut me, mut rules) = (person("me", Role::Mentor), Rules::default());
    change(&mut me, &mut rules);
    let mut people = others.to_vec();
    people.push(me);
    let outcome = matched(&people, &rules, &Steering::default());
    let mine: Vec<_> = outcome.unmatched.iter().filter(|unmatched| unmatched.person.as_str() == "me").collect();
    assert_eq!(mine.len(), 1);
    (mine[0].reason, mine[0].side)
}

fn reason(change: impl Fn(&mut Person, &mut Rules)) -> Reason {
    let (reason, side) = reason_among(&[person("senior", Role::Mentee), person("peer", Role::Mentor)], change);
    assert_eq!(side, Side::Mentor);
    reason
}

#[test]
fn what_is_about_the_person_comes_first() {
    assert_eq!(reason(|me, _| me.consent = false), Reason::NoConsent);
    assert_eq!(reason(|me, _| me.capacity = 0), Reason::TakesNobody);
    let asks = |level, wish| {
        move |me: &mut Person, _: &mut Rules| {
            me.answers = answers([("apps", answer(4, 0, true)), ("leading", answer(level, wish, false))]);
        }
    };
    assert_eq!(reason(asks(0, 0)), Reason::AsksForNothing);
    assert_eq!(reason(asks(4, 2)), Reason::AsksForNothingNew);
    for (level, willing) in [(4, false), (0, true)] {
        let offers_nothing = reason(|me, _| {
            me.answers = answers([("apps", answer(level, 0, willing)), ("leading", answer(0, 3, false))]);
        });
        assert_eq!(offers_nothing, Reason::OffersNothing);
    }
    // Even where no partner is to be had.
    assert_eq!(reason_among(&[], |me, _| me.consent = false).0, Reason::NoConsent);
}

#[test]
fn then_whether_anybody_could_be_a_partner() {
    assert_eq!(reason_among(&[person("peer", Role::Mentor)], |_, _| {}).0, Reason::NobodyOnTheOtherSide);
    let mut silent = person("senior", Role::Mentee);
    silent.consent = false;
    assert_eq!(reason_among(&[silent], |_, _| {}).0, Reason::NobodyOnTheOtherSide);

    let wishes = |topic: &'static str| {
        move |me: &mut Person, _: &mut Rules| {
            me.answers = answers([("apps", answer(4, 0, true)), (topic, answer(0, 3, false))]);
        }
    };
    assert_eq!(reason(wishes("chess")), Reason::NobodyCanTeach);
    let offers = |topic: &'static str| {
        move |me: &mut Person, _: &mut Rules| {
            me.answers = answers([(topic, answer(4, 0, true)), ("leading", answer(0, 3, false))]);
        }
    };
    assert_eq!(reason(offers("chess")), Reason::NobodyWantsToLearn);

    let (mut teacher, mut learner) = (person("teacher", Role::Mentee), person("learner", Role::Mentee));
    teacher.answers.remove(&"apps".into());
    learner.answers.remove(&"leading".into());
    assert_eq!(reason_among(&[teacher, learner], |_, _| {}).0, Reason::OneWayOnly);

    let much = |me: &mut Person, rules: &mut Rules| {
        me.answers.insert("chess".into(), answer(0, 3, false));
        rules.floor = 0.6;
    };
    assert_eq!(reason(much), Reason::BelowFloor);
}

#[test]
fn then_the_rule_that_stands_between() {
    let senior: std::collections::BTreeSet<String> = ["senior".to_string()].into();
    assert_eq!(reason(|me, _| me.manager = Some("senior".into())), Reason::ReportingLine);
    assert_eq!(reason(|me, _| me.appraiser = Some("senior".into())), Reason::Appraiser);
    assert_eq!(reason(|me, _| me.conflicts = senior.clone()), Reason::Conflict);
    assert_eq!(reason(|me, _| me.earlier = senior.clone()), Reason::Earlier);
    assert_eq!(reason(|me, _| me.vetoes = senior.clone()), Reason::Veto);

    let mut partner = person("senior", Role::Mentee);
    partner.team = Some("Sales".into());
    partner.languages = ["Welsh".to_string()].into();
    partner.availability = Some(Default::default());
    let with = |change: fn(&mut Person, &mut Rules)| reason_among(std::slice::from_ref(&partner), change).0;
    let same_team = |me: &mut Person, rules: &mut Rules| {
        me.team = Some("sales".into());
        rules.same_team = false;
    };
    assert_eq!(with(same_team), Reason::SameTeam);
    assert_eq!(with(|me, _| me.languages = ["Irish".to_string()].into()), Reason::NoLanguage);
    assert_eq!(with(|me, _| me.availability = Some(Default::default())), Reason::NoTime);

    let people = [person("me", Role::Mentor), person("senior", Role::Mentee)];
    let banned = matched(&people, &Rules::default(), &steering(&[("me", "senior")], &[]));
    assert_eq!(banned.unmatched.iter().map(|one| one.reason).collect::<Vec<_>>(), [Reason::Ban, Reason::Ban]);
}

#[test]
fn several_rules_are_several_only_among_partners_who_would_do() {
    let others = [person("a", Role::Mentee), person("b", Role::Mentee)];
    let manager_and_veto = |me: &mut Person, _: &mut Rules| {
        me.manager = Some("a".into());
        me.vetoes = ["b".to_string()].into();
    };
    assert_eq!(reason_among(&others, manager_and_veto).0, Reason::SeveralRules);
    // With "b" the person would gain nothing anyway: the reporting line is what keeps them from a pair.
    let mut others = others;
    others[1].answers.clear();
    assert_eq!(reason_among(&others, manager_and_veto).0, Reason::ReportingLine);
}

#[test]
fn last_that_others_are_worth_more() {
    let better = person("better", Role::Mentor);
    let people = [better, person("senior", Role::Mentee)];
    let outgunned = |me: &mut Person, _: &mut Rules| {
        me.answers.insert("chess".into(), answer(0, 1, false));
    };
    assert_eq!(reason_among(&people, outgunned).0, Reason::AllTaken);
}

#[test]
fn who_can_be_either_hears_of_the_side_on_which_least_is_missing() {
    // Nobody could be their mentor; as a mentor they are only outdone.
    let people = [person("better", Role::Mentor), person("senior", Role::Mentee)];
    let either = |me: &mut Person, _: &mut Rules| {
        me.role = Role::Either;
        me.answers.insert("chess".into(), answer(0, 1, false));
    };
    assert_eq!(reason_among(&people, either), (Reason::AllTaken, Side::Mentor));
    let alone = |me: &mut Person, _: &mut Rules| me.role = Role::Either;
    assert_eq!(reason_among(&[], alone).0, Reason::NobodyOnTheOtherSide);
}

#[test]
fn coverage_gives_its_reasons_too() {
    let rules = Rules { objective: Objective::Coverage, floor: 0.0, ..Rules::default() };
    let mut idle = person("idle", Role::Mentor);
    idle.answers.insert("chess".into(), answer(0, 1, false));
    let people = [idle, person("keen", Role::Mentor), person("senior", Role::Mentee)];
    let outcome = matched(&people, &rules, &Steering::default());
    assert_eq!(outcome.unmatched.len(), 1);
    assert_eq!((outcome.unmatched[0].person.as_str(), outcome.unmatched[0].reason), ("idle", Reason::AllTaken));
}
