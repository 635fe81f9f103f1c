//! The matching of people: every hard rule alone, roles, capacities, pins.

use std::sync::Arc;

use turnabout::domain::benefit::Benefits;
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::{Cohort, Outcome, Phase, PinRefused, Progress, match_people};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, Steering};
use turnabout::domain::time::{Availability, Slot};

use crate::benefit::{answer, answers};

pub fn id(text: &str) -> PersonId {
    text.into()
}

/// Somebody who shares one topic and wishes for another, so that mentors and mentees gain all from one another.
pub fn person(name: &str, role: Role) -> Person {
    let mut person = Person::new(id(name), name, role);
    let (gives, takes) = if role == Role::Mentee { ("leading", "apps") } else { ("apps", "leading") };
    person.answers = answers([(gives, answer(4, 0, true)), (takes, answer(0, 3, false))]);
    person
}

pub fn arcs(people: &[Person]) -> Vec<Arc<Person>> {
    people.iter().cloned().map(Arc::new).collect()
}

pub fn matched(people: &[Person], rules: &Rules, steering: &Steering) -> Outcome {
    match_people(&arcs(people), rules, steering, &mut |_| {})
}

pub fn couples(outcome: &Outcome) -> Vec<(&str, &str)> {
    outcome.pairs.iter().map(|pair| (pair.mentor.as_str(), pair.mentee.as_str())).collect()
}

pub fn steering(bans: &[(&str, &str)], pins: &[(&str, &str)]) -> Steering {
    let couples = |list: &[(&str, &str)]| list.iter().map(|&(mentor, mentee)| (id(mentor), id(mentee))).collect();
    Steering { bans: couples(bans), pins: couples(pins), ..Steering::default() }
}

/// Why "junior" may not mentor "senior", once both are changed.
fn refused(change: impl Fn(&mut Person, &mut Person, &mut Rules)) -> Option<Exclusion> {
    let (mut junior, mut senior) = (person("junior", Role::Mentor), person("senior", Role::Mentee));
    let mut rules = Rules::default();
    change(&mut junior, &mut senior, &mut rules);
    let others = [person("middle", Role::Mentor), person("other", Role::Mentee)];
    let mut people = vec![junior, senior];
    people.extend(others);
    people[2].manager = Some("senior".into());
    Cohort::new(&arcs(&people), &rules, &Steering::default()).exclusion(&id("junior"), &id("senior"))
}

#[test]
fn nothing_speaks_against_two_strangers() {
    assert_eq!(refused(|_, _, _| {}), None);
}

#[test]
fn roles_and_standing() {
    assert_eq!(refused(|junior, _, _| junior.role = Role::Mentee), Some(Exclusion::Role));
    assert_eq!(refused(|_, senior, _| senior.role = Role::Mentor), Some(Exclusion::Role));
    assert_eq!(refused(|junior, _, _| junior.role = Role::Either), None);
    let no_consent = |who: &str| Some(Exclusion::NoConsent { person: id(who) });
    assert_eq!(refused(|junior, _, _| junior.consent = false), no_consent("junior"));
    assert_eq!(refused(|_, senior, _| senior.consent = false), no_consent("senior"));
    let takes_nobody = Some(Exclusion::TakesNobody { person: id("senior") });
    assert_eq!(refused(|_, senior, _| senior.capacity = 0), takes_nobody);
    let cohort = Cohort::new(&arcs(&[person("one", Role::Either)]), &Rules::default(), &Steering::default());
    assert_eq!(cohort.exclusion(&id("one"), &id("one")), Some(Exclusion::SamePerson));
    assert_eq!(cohort.exclusion(&id("one"), &id("two")), Some(Exclusion::Gone { person: id("two") }));
}

#[test]
fn reporting_lines_either_way_directly_or_through_others() {
    let line =
        |manager: &str, report: &str| Some(Exclusion::ReportingLine { manager: id(manager), report: id(report) });
    assert_eq!(refused(|junior, _, _| junior.manager = Some(" SENIOR".into())), line("senior", "junior"));
    assert_eq!(refused(|junior, _, _| junior.manager = Some("middle".into())), line("senior", "junior"));
    assert_eq!(refused(|_, senior, _| senior.manager = Some("junior".into())), line("junior", "senior"));
    assert_eq!(refused(|junior, _, _| junior.manager = Some("other".into())), None);
    // Somebody outside the programme, even the same one, makes no line.
    let outside = |junior: &mut Person, senior: &mut Person, _: &mut Rules| {
        junior.manager = Some("the director".into());
        senior.manager = Some("the director".into());
    };
    assert_eq!(refused(outside), None);
}

#[test]
fn appraisers_either_way() {
    let appraiser = |appraiser: &str, appraised: &str| {
        Some(Exclusion::Appraiser { appraiser: id(appraiser), appraised: id(appraised) })
    };
    assert_eq!(refused(|junior, _, _| junior.appraiser = Some("senior".into())), appraiser("senior", "junior"));
    assert_eq!(refused(|_, senior, _| senior.appraiser = Some("Junior".into())), appraiser("junior", "senior"));
    assert_eq!(refused(|junior, _, _| junior.appraiser = Some("other".into())), None);
}

#[test]
fn one_team_only_where_the_programme_forbids_it() {
    let teams = |mine: &'static str, theirs: &'static str, allowed| {
        refused(move |junior, senior, rules| {
            junior.team = Some(mine.into());
            senior.team = Some(theirs.into());
            rules.same_team = allowed;
        })
    };
    assert_eq!(teams("Sales  North", "sales north", false), Some(Exclusion::SameTeam { team: "Sales  North".into() }));
    assert_eq!(teams("Sales", "Sales", true), None);
    assert_eq!(teams("Sales", "IT", false), None);
    assert_eq!(teams(" ", "", false), None);
}

#[test]
fn what_stands_between_two_stands_whoever_said_it() {
    let one: std::collections::BTreeSet<String> = ["senior".to_string()].into();
    let other: std::collections::BTreeSet<String> = ["Junior".to_string()].into();
    let (a, b) = (&one, &other);
    assert_eq!(refused(|junior, _, _| junior.conflicts = a.clone()), Some(Exclusion::Conflict));
    assert_eq!(refused(|_, senior, _| senior.conflicts = b.clone()), Some(Exclusion::Conflict));
    assert_eq!(refused(|junior, _, _| junior.earlier = a.clone()), Some(Exclusion::Earlier));
    assert_eq!(refused(|_, senior, _| senior.earlier = b.clone()), Some(Exclusion::Earlier));
    assert_eq!(refused(|junior, _, _| junior.vetoes = a.clone()), Some(Exclusion::Veto));
    assert_eq!(refused(|_, senior, _| senior.vetoes = b.clone()), Some(Exclusion::Veto));
    assert_eq!(refused(|junior, _, _| junior.vetoes = ["other".to_string()].into()), None);
}

#[test]
fn a_language_in_common_where_both_were_asked() {
    let languages = |mine: &'static [&str], theirs: &'static [&str]| {
        refused(move |junior, senior, _| {
            junior.languages = mine.iter().map(ToString::to_string).collect();
            senior.languages = theirs.iter().map(ToString::to_string).collect();
        })
    };
    assert_eq!(languages(&["English", "Welsh"], &["French"]), Some(Exclusion::NoLanguage));
    assert_eq!(languages(&["English", "Welsh"], &["French", " welsh "]), None);
    assert_eq!(languages(&[], &["French"]), None);
    assert_eq!(languages(&["English"], &[]), None);
}

#[test]
fn enough_time_in_common_where_both_were_asked() {
    let times = |mine: Option<&'static [u8]>, theirs: Option<&'static [u8]>, needed| {
        let slots = |days: &[u8]| {
            days.iter().fold(Availability::default(), |all, &weekday| all.with(Slot { weekday, part: 1 }))
        };
        refused(move |junior, senior, rules| {
            junior.availability = mine.map(slots);
            senior.availability = theirs.map(slots);
            rules.shared_times = needed;
        })
    };
    assert_eq!(times(Some(&[0, 1]), Some(&[2]), 1), Some(Exclusion::NoTime { shared: 0, needed: 1 }));
    assert_eq!(times(Some(&[0, 1, 2]), Some(&[1, 2]), 2), None);
    assert_eq!(times(Some(&[0, 1, 2]), Some(&[1, 2]), 3), Some(Exclusion::NoTime { shared: 2, needed: 3 }));
    assert_eq!(times(Some(&[0]), Some(&[2]), 0), None);
    assert_eq!(times(Some(&[]), None, 1), None);
    assert_eq!(times(None, Some(&[]), 1), None);
}

#[test]
fn a_ban_holds_whichever_of_the_two_mentors() {
    let people = [person("junior", Role::Mentor), person("senior", Role::Mentee)];
    for ban in [("junior", "senior"), ("senior", "junior")] {
        let cohort = Cohort::new(&arcs(&people), &Rules::default(), &steering(&[ban], &[]));
        assert_eq!(cohort.exclusion(&id("junior"), &id("senior")), Some(Exclusion::Ban));
    }
}

#[test]
fn the_floor_lets_through_whoever_is_just_on_it() {
    // One of ten topics, of equal wish: a benefit of exactly a tenth.
    let tenth = |junior: &mut Person| {
        junior.answers.extend((0..9).map(|n| (format!("other {n}").as_str().into(), answer(0, 3, false))));
    };
    assert_eq!(refused(|junior, _, _| tenth(junior)), None);
    let floor = refused(|junior, _, rules| {
        tenth(junior);
        rules.floor = 0.100_001;
    });
    assert_eq!(floor, Some(Exclusion::Floor { mentor_benefit: 0.1, mentee_benefit: 1.0 }));
    assert_eq!(refused(|_, _, rules| rules.floor = 1.0), None);
}

#[test]
fn the_first_rule_against_a_pair_is_the_one_given() {
    type Change = fn(&mut Person, &mut Person, &mut Rules);
    // Each of these alone is a reason; from any one on, all later ones hold as well.
    let changes: [Change; 10] = [
        |junior, _, _| junior.consent = false,
        |_, senior, _| senior.capacity = 0,
        |junior, _, _| junior.manager = Some("senior".into()),
        |junior, _, _| junior.appraiser = Some("senior".into()),
        |junior, senior, rules| {
            (junior.team, senior.team) = (Some("T".into()), Some("T".into()));
            rules.same_team = false;
        },
        |junior, _, _| junior.conflicts = ["senior".to_string()].into(),
        |junior, _, _| junior.earlier = ["senior".to_string()].into(),
        |junior, _, _| junior.vetoes = ["senior".to_string()].into(),
        |junior, senior, _| {
            (junior.languages, senior.languages) = (["A".to_string()].into(), ["B".to_string()].into());
        },
        |junior, senior, _| {
            (junior.availability, senior.availability) = (Some(Availability::default()), Some(Availability::default()));
        },
    ];
    for from in 0..changes.len() {
        let alone = refused(changes[from]);
        assert!(alone.is_some(), "{from}");
        let all =
            refused(|junior, senior, rules| changes[from..].iter().for_each(|change| change(junior, senior, rules)));
        assert_eq!(all, alone, "{from}");
    }
}

#[test]
fn of_two_who_can_be_either_the_one_who_gives_more_mentors() {
    let mut gives = person("z", Role::Either);
    let mut takes = person("a", Role::Either);
    gives.answers =
        answers([("apps", answer(4, 0, true)), ("leading", answer(0, 2, false)), ("x", answer(0, 2, false))]);
    takes.answers = answers([("apps", answer(0, 2, false)), ("leading", answer(4, 0, true))]);
    let people = [gives, takes];
    let cohort = Cohort::new(&arcs(&people), &Rules::default(), &Steering::default());
    // "a" gains all from "z", who gains half.
    assert_eq!(cohort.exclusion(&id("z"), &id("a")), None);
    assert_eq!(cohort.exclusion(&id("a"), &id("z")), Some(Exclusion::OtherWayRound));
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    assert_eq!((couples(&outcome), outcome.allowed), (vec![("z", "a")], 1));
    assert_eq!((outcome.mentors, outcome.mentees), (2, 2));

    // Where both give the same, the lots decide, and no name is favoured.
    let mut alike = [person("b", Role::Either), person("a", Role::Either)];
    alike[0].answers = answers([("leading", answer(4, 0, true)), ("apps", answer(0, 3, false))]);
    let first_mentors = (0..100).filter(|&seed| {
        let outcome = matched(&alike, &Rules { seed, ..Rules::default() }, &Steering::default());
        assert_eq!(outcome.pairs.len(), 1);
        couples(&outcome) == [("a", "b")]
    });
    assert!((30..70).contains(&first_mentors.count()));
}

#[test]
fn somebody_who_can_be_either_may_stand_on_both_sides() {
    let mut middle = person("middle", Role::Either);
    middle.answers = answers([
        ("apps", answer(4, 0, true)),
        ("leading", answer(0, 3, false)),
        ("video", answer(0, 3, false)),
        ("money", answer(4, 0, true)),
    ]);
    let mut young = person("young", Role::Mentor);
    young.answers = answers([("video", answer(4, 0, true)), ("money", answer(0, 3, false))]);
    let people = [middle, young, person("old", Role::Mentee)];
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    let mut found = couples(&outcome);
    found.sort_unstable();
    assert_eq!(found, [("middle", "old"), ("young", "middle")]);
    assert!(outcome.unmatched.is_empty());
}

#[test]
fn capacities_hold_on_both_sides() {
    let mut people = vec![person("m1", Role::Mentor), person("m2", Role::Mentor), person("m3", Role::Mentor)];
    people.extend([person("e1", Role::Mentee), person("e2", Role::Mentee)]);
    people[0].capacity = 2;
    people[3].capacity = 3;
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    assert_eq!((outcome.pairs.len(), outcome.total, outcome.allowed), (4, 4_000_000, 6));
    let count = |side: fn(&(&str, &str)) -> bool| couples(&outcome).iter().filter(|couple| side(couple)).count();
    assert_eq!((count(|c| c.0 == "m1"), count(|c| c.1 == "e1")), (2, 3));
}

#[test]
fn a_pair_worth_nothing_is_made_for_coverage_alone() {
    let mut idle = person("idle", Role::Mentor);
    idle.answers.clear();
    let people = [idle, person("senior", Role::Mentee)];
    let rules = |objective| Rules { objective, floor: 0.0, ..Rules::default() };
    let total = matched(&people, &rules(Objective::Total), &Steering::default());
    assert_eq!((total.pairs.len(), total.allowed), (0, 1));
    let coverage = matched(&people, &rules(Objective::Coverage), &Steering::default());
    assert_eq!((coverage.pairs.len(), coverage.allowed, coverage.total), (1, 1, 0));
}

#[test]
fn pins_override_the_floor_and_nothing_else() {
    let mut idle = person("idle", Role::Mentor);
    idle.answers.clear();
    let mut report = person("report", Role::Mentor);
    report.manager = Some("senior".into());
    let people = [idle, report, person("free", Role::Mentor), person("senior", Role::Mentee)];
    let pins = steering(&[], &[("idle", "senior")]);
    let outcome = matched(&people, &Rules::default(), &pins);
    assert_eq!(couples(&outcome), [("idle", "senior")]);
    assert!(outcome.pairs[0].pinned && outcome.pins_refused.is_empty());
    assert_eq!((outcome.pairs[0].score, outcome.total), (0, 0));

    let pins = steering(&[], &[("report", "senior"), ("gone", "senior"), ("senior", "free")]);
    let outcome = matched(&people, &Rules::default(), &pins);
    assert_eq!(couples(&outcome), [("free", "senior")]);
    assert!(!outcome.pairs[0].pinned);
    let refused = |mentor, mentee, why| PinRefused { couple: (id(mentor), id(mentee)), why };
    assert_eq!(
        outcome.pins_refused,
        [
            refused("gone", "senior", Exclusion::Gone { person: id("gone") }),
            refused("report", "senior", Exclusion::ReportingLine { manager: id("senior"), report: id("report") }),
            refused("senior", "free", Exclusion::Role),
        ]
    );
}

#[test]
fn pins_beyond_capacity_are_told_of() {
    let people = [person("m1", Role::Mentor), person("m2", Role::Mentor), person("senior", Role::Mentee)];
    let outcome = matched(&people, &Rules::default(), &steering(&[], &[("m1", "senior"), ("m2", "senior")]));
    assert_eq!(couples(&outcome), [("m1", "senior")]);
    let why = Exclusion::Full { person: id("senior") };
    assert_eq!(outcome.pins_refused, [PinRefused { couple: (id("m2"), id("senior")), why }]);
}

#[test]
fn an_explanation_tells_what_flows_and_what_stands_between() {
    let mut junior = person("junior", Role::Mentor);
    junior.manager = Some("senior".into());
    let cohort = Cohort::new(&arcs(&[junior, person("senior", Role::Mentee)]), &Rules::default(), &Steering::default());
    let why = cohort.explain(&id("junior"), &id("senior")).unwrap();
    let topics = |flows: &[turnabout::domain::benefit::Flow<'_>]| {
        flows.iter().map(|flow| flow.topic.to_string()).collect::<Vec<_>>()
    };
    assert_eq!((topics(&why.mentor_gains), topics(&why.mentee_gains)), (vec!["leading".into()], vec!["apps".into()]));
    assert_eq!((why.benefits, why.score), (Benefits { mentor: 1.0, mentee: 1.0 }, 1_000_000));
    assert!(matches!(why.exclusion, Some(Exclusion::ReportingLine { .. })));
    assert_eq!(cohort.explain(&id("junior"), &id("nobody")), None);
}

#[test]
fn progress_goes_through_the_phases_in_order() {
    let people: Vec<Person> =
        (0..300).map(|n| person(&format!("p{n}"), if n < 150 { Role::Mentor } else { Role::Mentee })).collect();
    let mut seen: Vec<Progress> = Vec::new();
    match_people(&arcs(&people), &Rules::default(), &Steering::default(), &mut |progress| seen.push(progress));
    let mut phases: Vec<Phase> = seen.iter().map(|progress| progress.phase).collect();
    phases.dedup();
    assert_eq!(phases, [Phase::Weighing, Phase::Choosing, Phase::Proving]);
    for phase in phases {
        let of_phase: Vec<_> = seen.iter().filter(|progress| progress.phase == phase).collect();
        assert_eq!((of_phase[0].done, of_phase[0].of % 150), (0, 0));
        assert!(of_phase.iter().all(|progress| progress.done <= progress.of));
    }
    // All are worth the same: what is left to prove is nothing.
    assert_eq!(seen.last().and_then(|progress| progress.gap.total), Some(0));
}
