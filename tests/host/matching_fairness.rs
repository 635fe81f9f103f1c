//! What the coordinator is told of groups that get less, and of what is odd in the answers; worked by hand.

use std::sync::Arc;

use turnabout::content::told::{self};
use turnabout::domain::matching::fairness::{Fairness, fairness};
use turnabout::domain::matching::notices::{Notice, notices};
use turnabout::domain::matching::{Outcome, PairMade};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Rules, Steering};
use turnabout::domain::side::Side;
use turnabout::domain::time::{Availability, Slot};

use crate::benefit::answer;
use crate::matching::{arcs, id, matched, person};
use crate::matching_told::{say, with_names};

/// Mentors of two teams, each with a mentee of their own: the mentors of the second team gain less.
fn teams(north: usize, south: usize, gains: (f64, f64)) -> (Vec<Arc<Person>>, Outcome) {
    let mut people = Vec::new();
    let mut outcome = Outcome::default();
    for n in 0..north + south {
        let (team, gain) = if n < north { ("North", gains.0) } else { ("South", gains.1) };
        let mut mentor = Person::new(id(&format!("m{n}")), "", Role::Mentor);
        mentor.team = Some(team.into());
        people.push(Arc::new(mentor));
        people.push(Arc::new(Person::new(id(&format!("e{n}")), "", Role::Mentee)));
        outcome.pairs.push(PairMade {
            mentor: id(&format!("m{n}")),
            mentee: id(&format!("e{n}")),
            // A little noise, so that it takes many to tell.
            mentor_benefit: gain + if n % 2 == 0 { 0.1 } else { -0.1 },
            mentee_benefit: 0.5,
            score: 0,
            pinned: false,
            held: false,
        });
    }
    (people, outcome)
}

fn by_team((people, outcome): &(Vec<Arc<Person>>, Outcome), least: usize) -> Fairness {
    let group = |person: &Person| person.team.clone().filter(|_| person.role.can_be(Side::Mentor));
    fairness(people, outcome, group, least, 1)
}

#[test]
fn a_group_that_gets_less_is_found_and_one_that_does_not_is_not() {
    let found = by_team(&teams(20, 20, (0.6, 0.4)), 10);
    assert_eq!((found.groups.len(), found.others), (2, 40));
    let south = &found.groups[1];
    assert_eq!((south.name.as_str(), south.people, south.matched.mean), ("South", 20, 1.0));
    assert_eq!((south.matched.difference, south.matched.chance), (0.0, 1.0));
    let benefit = south.benefit.unwrap();
    assert!((benefit.mean - 0.4).abs() < 1e-9 && benefit.is_less(), "{benefit:?}");
    // 0.1 below the mean of the mentors; everybody else together 0.2 * 20 / 2 / 60 above.
    assert!((benefit.difference - (-0.1 - 2.0 / 60.0)).abs() < 1e-9, "{benefit:?}");
    assert!(!found.groups[0].benefit.unwrap().is_less());
    assert_eq!(
        say(&told::group(south)),
        "South (20 people): 100% found a partner. The difference from everybody else of the same role is 0 percentage \
         points. That can be chance (100%). South: those with a partner gain 40% of what they asked for. That is 13.3 \
         percentage points less than everybody else of the same role, and hardly chance (0.1%)."
    );
    assert!(say(&told::group(&found.groups[0])).contains("percentage points more than everybody else"));
    assert!(by_team(&teams(20, 20, (0.5, 0.5)), 10).groups.iter().all(|group| !group.benefit.unwrap().is_less()));
    // The same people give the same figures.
    assert_eq!(found, by_team(&teams(20, 20, (0.6, 0.4)), 10));
}

#[test]
fn who_finds_a_partner_is_compared_role_by_role() {
    let (people, mut outcome) = teams(30, 30, (0.5, 0.5));
    outcome.pairs.retain(|pair| pair.mentor.as_str()[1..].parse::<usize>().unwrap() < 40);
    let south = by_team(&(people.clone(), outcome.clone()), 10).groups.remove(1);
    assert!(south.matched.is_less(), "{south:?}");
    assert!(say(&told::group(&south)).starts_with("South (30 people): 33% found a partner. "));
    // That all mentors found one and no mentee did is the role, and no group's disadvantage.
    outcome.pairs.clear();
    let everyone = fairness(&people, &outcome, |person| Some(format!("{:?}", person.role)), 10, 1);
    assert!(everyone.groups.iter().all(|group| group.matched.chance == 1.0));
}

#[test]
fn small_groups_are_not_shown_and_cannot_be_worked_out() {
    let names = |found: Fairness| found.groups.into_iter().map(|group| group.name).collect::<Vec<_>>();
    let grouped = |sizes: &[usize], silent: usize| {
        let mut people = Vec::new();
        for (group, size) in sizes.iter().copied().chain([silent]).enumerate() {
            for n in 0..size {
                let mut person = Person::new(id(&format!("{group} {n}")), "", Role::Mentor);
                person.team = (group < sizes.len()).then(|| format!("g{group}"));
                people.push(Arc::new(person));
            }
        }
        names(fairness(&people, &Outcome::default(), |person| person.team.clone(), 10, 1))
    };
    assert_eq!(grouped(&[10, 12], 0), ["g0", "g1"]);
    // One small group would be what is left over: another is left out with it.
    assert_eq!(grouped(&[30, 12, 9], 0), ["g0"]);
    assert_eq!(grouped(&[30, 12], 3), ["g0"]);
    // Two small groups, or many who did not say, hide one another.
    assert_eq!(grouped(&[30, 12, 9, 8], 0), ["g0", "g1"]);
    assert_eq!(grouped(&[30, 12, 9], 5), ["g0", "g1"]);
    assert_eq!(grouped(&[9, 9], 0), Vec::<String>::new());
    // The gains of those who found a partner are held to the same.
    let (people, mut outcome) = teams(20, 20, (0.6, 0.4));
    outcome.pairs.truncate(29);
    let found = by_team(&(people, outcome), 10);
    assert_eq!(found.groups.iter().map(|group| group.benefit.is_some()).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn what_is_odd_in_the_answers_is_pointed_out() {
    let mut people = vec![person("all", Role::Mentor), person("one", Role::Mentee), person("some", Role::Mentee)];
    for topic in 0..8 {
        people[0].answers.insert(format!("t{topic}").as_str().into(), answer(1, 3, true));
    }
    people[2].answers.insert("t1".into(), answer(0, 1, false));
    let monday = Availability::default().with(Slot { weekday: 0, part: 0 });
    (people[0].availability, people[2].availability) = (Some(monday), Some(monday));
    people[0].capacity = 2;
    let mut silent = person("away", Role::Mentor);
    silent.consent = false;
    people.push(silent);
    let found = notices(&arcs(&people), &Rules::default(), None);
    assert_eq!(
        found,
        [
            Notice::WishesForEverything { person: id("all"), wishes: 9, topics: 10 },
            Notice::WishesForOneThing { person: id("one"), topic: "apps".into() },
            Notice::StatesNoTime { person: id("one") },
            Notice::TooFewTimes { person: id("all"), capacity: 2, times: 1 },
        ]
    );
    let said = with_names(|names| found.iter().map(|n| say(&[told::notice(n, names)])).collect::<Vec<_>>());
    assert!(said[0].starts_with("ALL wishes for 9 of all 10 topics"), "{said:?}");
    assert!(said[1].starts_with("ONE wishes for one topic only, apps"), "{said:?}");
    assert!(said[2].starts_with("ONE gave no time to meet"), "{said:?}");
    assert_eq!(said[3], "ALL would take 2 partners, but gave only one weekly time.");
    // Where nobody was asked for times, nobody lacks them.
    people.iter_mut().for_each(|person| person.availability = None);
    assert!(!notices(&arcs(&people), &Rules::default(), None).iter().any(|n| matches!(n, Notice::StatesNoTime { .. })));
}

#[test]
fn a_mentor_with_more_mentees_than_meetings_fit_is_pointed_out() {
    let days =
        |days: &[u8]| days.iter().fold(Availability::default(), |all, &weekday| all.with(Slot { weekday, part: 1 }));
    let with = |mentor: &[u8], mentees: [&[u8]; 3]| {
        let mut people = vec![person("m", Role::Mentor)];
        (people[0].capacity, people[0].availability) = (3, Some(days(mentor)));
        for (n, own) in mentees.iter().enumerate() {
            let mut mentee = person(&format!("e{n}"), Role::Mentee);
            mentee.availability = Some(days(own)).filter(|_| !own.is_empty());
            people.push(mentee);
        }
        let outcome = matched(&people, &Rules::default(), &Steering::default());
        assert_eq!(outcome.pairs.len(), 3);
        let all = notices(&arcs(&people), &Rules::default(), Some(&outcome));
        all.into_iter().find(|notice| matches!(notice, Notice::TooManyMeetings { .. }))
    };
    // Three mentees, two of whom only share the Monday: one of those is too many.
    let found = with(&[0, 1, 2], [&[0], &[0], &[0, 1]]).unwrap();
    assert_eq!(found, Notice::TooManyMeetings { person: id("m"), side: Side::Mentor, partners: 3, fit: 2 });
    let said = with_names(|names| say(&[told::notice(&found, names)]));
    assert_eq!(said, "M has 3 mentees, but weekly times in common for only 2 of them.");
    let mentors = Notice::TooManyMeetings { person: id("e"), side: Side::Mentee, partners: 2, fit: 0 };
    let said = with_names(|names| say(&[told::notice(&mentors, names)]));
    assert_eq!(said, "E has 2 mentors, and no weekly time in common with any of them.");
    // They fit where they are dealt out well, and where somebody can come at any time.
    assert_eq!(with(&[0, 1, 2], [&[0, 1], &[0], &[0, 1, 2]]), None);
    assert_eq!(with(&[0, 1, 2], [&[], &[0], &[1]]), None);
}
