//! What is told of a result as a whole: the cause that most without a partner share, what decisions cost, and figures of
//! people, who are counted once each.

use std::collections::BTreeSet;

use turnabout::content::renewed::renewed as told_renewed;
use turnabout::content::told;
use turnabout::domain::benefit::hundredths;
use turnabout::domain::matching::cause::{Cause, causes};
use turnabout::domain::matching::cost::{Aside, Worth, cost};
use turnabout::domain::matching::figures::Figures;
use turnabout::domain::matching::gained::{gained, gained_as};
use turnabout::domain::matching::renewed::Renewed;
use turnabout::domain::matching::why_not::Changed;
use turnabout::domain::matching::{Outcome, PairMade, Reason, match_people};
use turnabout::domain::person::Role;
use turnabout::domain::rules::{Rules, Steering};
use turnabout::domain::side::Side;

use crate::matching::{arcs, id, matched, person, steering};
use crate::matching_told::{say, two_by_two, with_names};

fn language(name: &str, role: Role, language: &str) -> turnabout::domain::person::Person {
    let mut person = person(name, role);
    person.languages = BTreeSet::from([language.to_string()]);
    person
}

#[test]
fn an_empty_result_leads_with_the_cause_that_most_share() {
    // Three mentors and two mentees without a common language; one more has not agreed.
    let mut people: Vec<_> = (0..3).map(|n| language(&format!("m{n}"), Role::Mentor, "Dutch")).collect();
    people.extend((0..2).map(|n| language(&format!("e{n}"), Role::Mentee, "Welsh")));
    people.push(language("x", Role::Mentee, "Welsh"));
    people[5].consent = false;
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    assert!(outcome.pairs.is_empty());
    let causes = causes(&outcome);
    assert_eq!(
        causes,
        [
            Cause { reason: Reason::NoLanguage, people: 5, all: 6 },
            Cause { reason: Reason::NoConsent, people: 1, all: 6 }
        ]
    );
    assert_eq!(say(&[told::cause(&causes[0])]), "Most people (5 of 6) have the same reason:");
    assert_eq!(say(&[told::cause(&causes[1])]), "The most common reason (1 of 6 people):");
    let all = Cause { people: 6, ..causes[0] };
    assert_eq!(say(&[told::cause(&all)]), "All 6 people have the same reason:");
    let half = Cause { people: 3, ..causes[0] };
    assert_eq!(say(&[told::cause(&half)]), "The most common reason (3 of 6 people):");
}

#[test]
fn what_fixed_pairs_cost_is_the_same_match_without_them() {
    let people = arcs(&two_by_two());
    let rules = Rules::default();
    let pinned = steering(&[], &[("m0", "e1")]);
    let outcome = match_people(&people, &rules, &pinned, &mut |_| {});
    assert_eq!(outcome.total, 800_000);
    let without = |steering: &Steering| {
        let outcome = match_people(&people, &rules, steering, &mut |_| {});
        cost(&people, &rules, steering, &outcome, Aside::Decisions, &mut |_| {}).map(|cost| cost.without)
    };
    let free = without(&pinned).unwrap();
    assert_eq!(free, Worth { people: 4, pairs: 2, least: Some(100_000), total: 1_000_000 });
    let made = Worth::of(&outcome);
    assert_eq!(
        say(&told::decisions(&made, &free)),
        "The total benefit could be 1.0 instead of 0.8, which is 25% more."
    );
    // Decisions that cost nothing are said to cost nothing.
    assert_eq!(say(&told::decisions(&free, &free)), "The total benefit would be the same.");
    let fewer = Worth { people: 2, pairs: 1, total: 900_000, ..free };
    assert_eq!(
        say(&told::decisions(&fewer, &free)),
        "2 more people would have a partner. There would be 1 pair more. The total benefit could be 1.0 instead of 0.9, \
         which is 11.1% more."
    );
    // To rule pairs out bends a result as well.
    assert_eq!(without(&steering(&[("m0", "e0")], &[])), Some(free));
    assert_eq!(without(&Steering::default()), None);
}

#[test]
fn somebody_with_several_partners_is_one_person() {
    let mut people = two_by_two();
    people.remove(1);
    people[0].capacity = 2;
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    // m0 with e0, from whom 0.9, and with e1, from whom 0.4.
    assert_eq!(outcome.pairs.len(), 2);
    let mentors = gained_as(&outcome, Side::Mentor);
    assert_eq!(mentors.into_iter().collect::<Vec<_>>(), [(&id("m0"), 0.65)]);
    assert_eq!(gained_as(&outcome, Side::Mentee).len(), 2);
    assert_eq!(gained(&outcome).len(), 3);
    let figures = Figures::of(&arcs(&people), &Rules::default(), &Steering::default(), &outcome);
    assert_eq!((figures.pairs, figures.alone), (2, 0));
    let both = |side| Changed { person: id("a"), side, loses: vec![], gains: vec![] };
    assert_eq!(told::people_changed([both(Side::Mentor), both(Side::Mentee)].iter()), 1);
}

#[test]
fn a_figure_is_rounded_down_and_one_figure_has_one_value() {
    assert_eq!(hundredths(0.285), 28);
    assert_eq!(hundredths(0.289_999), 28);
    // Exact hundredths stay what they are, whatever binary fractions make of them.
    for percent in 0..=100 {
        assert_eq!(hundredths(f64::from(percent) / 100.0), percent);
    }
    assert_eq!(hundredths(2.0 / 3.0), 66);
    assert_eq!(
        (told::percent_of(1, 1_000_000), told::percent_of(0, 5), told::percent_of(823_984, 22_600_000)),
        (0.1, 0.0, 3.6)
    );
}

#[test]
fn finding_the_pairs_again_says_for_whom_something_changes() {
    let pair = |mentor: &str, mentee: &str| PairMade {
        mentor: id(mentor),
        mentee: id(mentee),
        mentor_benefit: 0.5,
        mentee_benefit: 0.5,
        score: 500_000,
        pinned: false,
        held: false,
    };
    let made = |pairs: &[(&str, &str)]| Outcome {
        pairs: pairs.iter().map(|(a, b)| pair(a, b)).collect(),
        ..Outcome::default()
    };
    // m1 left, so e1 gets m3, who had nobody; m2 keeps e2 and gets e4 as well; e5 left, and nobody is free for m5.
    let before = made(&[("m1", "e1"), ("m2", "e2"), ("m5", "e5"), ("m6", "e6")]);
    let after = made(&[("m3", "e1"), ("m2", "e2"), ("m2", "e4"), ("m6", "e6")]);
    let here = |person: &turnabout::domain::id::PersonId| ![id("m1"), id("e5")].contains(person);
    let renewed = Renewed::between(&before, &after, here);
    assert!(!renewed.parts_any());
    let tell = |renewed: &Renewed| with_names(|names| say(&told_renewed(renewed, names)));
    assert_eq!(
        tell(&renewed),
        "They get a partner: E4, M3. Their partner left, and they get another: E1. Their partner left, and nobody is free \
         for them: M5. They keep their partners and get one more: M2. Nobody else changes partner."
    );
    // Two who are still here are parted: that is said of all of them.
    let parted = Renewed::between(&made(&[("m1", "e1"), ("m2", "e2")]), &made(&[("m1", "e2")]), |_| true);
    assert_eq!(tell(&parted), "They change partner: E2, M1. They lose their partner: E1, M2.");
    let same = Renewed::between(&before, &before, |_| true);
    assert_eq!(tell(&same), "Nobody else changes partner.");
    // Of many the rest are counted.
    let many: Vec<String> = (0..20).map(|n| format!("e{n:02}")).collect();
    let pairs: Vec<(&str, &str)> = many.iter().map(|mentee| ("m", mentee.as_str())).collect();
    assert!(tell(&Renewed::between(&made(&[]), &made(&pairs), |_| true)).contains("E11 and 9 more."));
}
