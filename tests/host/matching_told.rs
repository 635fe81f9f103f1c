//! What the coordinator is told of a match: figures, why these two, why not, why nobody; worked by hand.

use turnabout::content::told::{self, Line, Names};
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::explain::Standing;
use turnabout::domain::matching::figures::{Best, Comparison, Figures, Short, Spread, compare};
use turnabout::domain::matching::nearest::{Nearest, Relax, Search};
use turnabout::domain::matching::score::{Terms, score};
use turnabout::domain::matching::why_not::{Changed, Forced, WhyNot, why_not};
use turnabout::domain::matching::{Cohort, Outcome, match_people};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, SoftWishes, Steering};
use turnabout::domain::side::Side;
use turnabout::domain::time::{Availability, Slot};
use turnabout::domain::topic::TopicId;

use crate::benefit::{answer, answers};
use crate::matching::{arcs, id, matched, person, steering};
use crate::words::{sentence, words};

pub fn say(lines: &[Line]) -> String {
    let words = words(&["reasons.ftl"]);
    lines.iter().map(|line| sentence(line, &words)).collect::<Vec<_>>().join(" ")
}

pub fn with_names<T>(tell: impl FnOnce(&Names<'_>) -> T) -> T {
    let person = |id: &PersonId| id.as_str().to_uppercase();
    let topic = |topic: &TopicId| topic.as_str().to_string();
    tell(&Names { person: &person, topic: &topic })
}

/// A mentor and a mentee for each of whom a share of what they ask is met by whoever is told here, in tenths: ten topics
/// each, of equal wish; `[mentor][mentee]` is what the mentor gains and what the mentee gains.
fn cohort(gains: &[&[(usize, usize)]]) -> Vec<Person> {
    let mentees = gains[0].len();
    let mut people: Vec<Person> = (0..gains.len())
        .map(|n| Person::new(id(&format!("m{n}")), format!("m{n}"), Role::Mentor))
        .chain((0..mentees).map(|n| Person::new(id(&format!("e{n}")), format!("e{n}"), Role::Mentee)))
        .collect();
    for person in &mut people {
        for topic in 0..10 {
            person.answers.insert(format!("{} {topic}", person.id).as_str().into(), answer(0, 3, false));
        }
    }
    for (m, row) in gains.iter().enumerate() {
        for (e, &(of_mentor, of_mentee)) in row.iter().enumerate() {
            for topic in 0..of_mentor {
                let topic = format!("m{m} {topic}");
                people[gains.len() + e].answers.insert(topic.as_str().into(), answer(4, 0, true));
            }
            for topic in 0..of_mentee {
                let topic = format!("e{e} {topic}");
                people[m].answers.insert(topic.as_str().into(), answer(4, 0, true));
            }
        }
    }
    people
}

/// Two of each: the best total leaves the worst-off pair, the most total is one pair alone, and so on.
pub fn two_by_two() -> Vec<Person> {
    // m0 with e0 is worth 0.9, with e1 0.4; m1 with e0 0.4, with e1 0.1.
    cohort(&[&[(9, 9), (4, 4)], &[(4, 4), (1, 1)]])
}

#[test]
fn each_objective_does_what_it_says() {
    let people = two_by_two();
    let pairs = |objective| {
        let rules = Rules { objective, ..Rules::default() };
        let outcome = matched(&people, &rules, &Steering::default());
        let pairs = outcome.pairs.iter().map(|p| format!("{}-{}", p.mentor, p.mentee)).collect::<Vec<_>>();
        (pairs.join(" "), outcome.total, outcome.least())
    };
    assert_eq!(pairs(Objective::Total), ("m0-e0 m1-e1".into(), 1_000_000, Some(100_000)));
    assert_eq!(pairs(Objective::WorstOff), ("m0-e1 m1-e0".into(), 800_000, Some(400_000)));
    assert_eq!(pairs(Objective::StableMentee), ("m0-e0 m1-e1".into(), 1_000_000, Some(100_000)));
}

#[test]
fn the_comparison_says_what_each_objective_costs_in_the_others_terms() {
    let people = arcs(&two_by_two());
    let comparison = compare(&people, &Rules::default(), &Steering::default(), &Objective::ALL, &mut |_| {});
    assert_eq!(comparison.best(), Best { total: Some(1_000_000), pairs: Some(2), least: Some(400_000) });
    let of = |objective| comparison.of(objective).unwrap();
    let total = of(Objective::Total);
    assert_eq!((total.pairs, total.total, total.least, total.blocking), (2, 1_000_000, Some(100_000), 0));
    let short = Short { total: Some(0), pairs: Some(0), least: Some(300_000), blocking: 0 };
    assert_eq!(comparison.short(total), short);
    let worst_off = of(Objective::WorstOff);
    // m0 and e0 would both rather have each other.
    assert_eq!((worst_off.total, worst_off.least, worst_off.blocking), (800_000, Some(400_000), 1));
    let short = Short { total: Some(200_000), pairs: Some(0), least: Some(0), blocking: 1 };
    assert_eq!(comparison.short(worst_off), short);
    // What was not asked for is not claimed.
    let alone = Comparison { results: vec![(Objective::StableMentor, worst_off.clone())] };
    assert_eq!(alone.short(worst_off), Short { total: None, pairs: None, least: None, blocking: 1 });
}

#[test]
fn a_spread_is_quartiles_mean_and_deviation() {
    let spread = Spread::of(vec![0.5, 0.25, 1.0, 0.75, 0.0]).unwrap();
    assert_eq!((spread.least, spread.lower_quartile, spread.median), (0.0, 0.25, 0.5));
    assert_eq!((spread.upper_quartile, spread.most, spread.mean), (0.75, 1.0, 0.5));
    assert_eq!(spread.deviation, 0.125_f64.sqrt());
    assert_eq!(Spread::of(vec![0.0, 1.0]).unwrap().lower_quartile, 0.25);
    assert_eq!(Spread::of(vec![]), None);
    let none = Figures::of(&[], &Rules::default(), &Steering::default(), &Outcome::default());
    assert_eq!((none.pairs, none.alone, none.least), (0, 0, None));
}

#[test]
fn likes_rank_before_benefit_in_a_stable_match() {
    let people = two_by_two();
    let likes = [(id("m0"), vec![id("e1")]), (id("e1"), vec![id("m0")])].into();
    let steering = Steering { likes, ..Steering::default() };
    let rules = Rules { objective: Objective::StableMentee, ..Rules::default() };
    let outcome = matched(&people, &rules, &steering);
    let pairs: Vec<_> = outcome.pairs.iter().map(|pair| (pair.mentor.as_str(), pair.mentee.as_str())).collect();
    assert_eq!(pairs, [("m0", "e1"), ("m1", "e0")]);
}

#[test]
fn soft_wishes_are_visible_terms_of_the_score_and_weigh_half_at_most() {
    let terms = Terms { other_team: 1.0, likes: 0.5 };
    assert_eq!(score(0.6, terms, &SoftWishes::default()), 600_000);
    // 0.6 * 0.8 + 1 * 0.2
    assert_eq!(score(0.6, terms, &SoftWishes { other_team: 20, likes: 0 }), 680_000);
    // 0.6 * 0.6 + 1 * 0.1 + 0.5 * 0.3
    assert_eq!(score(0.6, terms, &SoftWishes { other_team: 10, likes: 30 }), 610_000);
    // More than half is taken down to half: 0.6 * 0.5 + 1 * 0.25 + 0.5 * 0.25
    assert_eq!(score(0.6, terms, &SoftWishes { other_team: 80, likes: 80 }), 675_000);
    assert_eq!(score(0.0, terms, &SoftWishes { other_team: 50, likes: 0 }), 0);
    assert_eq!(score(1.0, Terms { other_team: 1.0, likes: 1.0 }, &SoftWishes { other_team: 33, likes: 17 }), 1_000_000);

    let mut people = two_by_two();
    people[0].team = Some("North".into());
    people[2].team = Some("north ".into());
    people[3].team = Some("South".into());
    let rules = Rules { soft: SoftWishes { other_team: 20, likes: 20 }, ..Rules::default() };
    let likes = [(id("m0"), vec![id("e0"), id("e1")])].into();
    let cohort = Cohort::new(&arcs(&people), &rules, &Steering { likes, ..Steering::default() });
    let why = cohort.explain(&id("m0"), &id("e1")).unwrap();
    assert_eq!(why.terms, Terms { other_team: 1.0, likes: 0.25 });
    // 0.4 * 0.6 + 1 * 0.2 + 0.25 * 0.2
    assert_eq!(why.score, 490_000);
    assert_eq!(
        say(&told::terms(&why.terms, &why.weights)),
        "They are of different teams. That counts for 20% of the score. Whether they asked for each other counts for 20% \
         of the score. They get 25% of that."
    );
    let same = cohort.explain(&id("m0"), &id("e0")).unwrap();
    assert_eq!(same.terms, Terms { other_team: 0.0, likes: 0.5 });
    assert!(say(&told::terms(&same.terms, &same.weights)).starts_with("As far as we know"));
    assert_eq!(why.to_mentor, Standing { place: 2, tied: 0, of: 2, asked_for: Some(2) });
}

#[test]
fn a_partner_stands_somewhere_among_all_that_were_possible() {
    // m0 gains 0.9, 0.4, 0.4 and (below the floor) 0.9 from the four mentees.
    let people = cohort(&[&[(9, 9), (4, 4), (4, 5), (9, 0)], &[(4, 4), (1, 1), (1, 1), (1, 1)]]);
    let cohort = Cohort::new(&arcs(&people), &Rules::default(), &Steering::default());
    let standing = |mentor: &str, mentee: &str| cohort.explain(&id(mentor), &id(mentee)).unwrap().to_mentor;
    assert_eq!(standing("m0", "e0"), Standing { place: 1, tied: 0, of: 3, asked_for: None });
    assert_eq!(standing("m0", "e1"), Standing { place: 2, tied: 1, of: 3, asked_for: None });
    let tell = |s: &Standing| with_names(|names| say(&told::standing(s, &id("m0"), &id("e1"), names)));
    assert_eq!(tell(&standing("m0", "e0")), "Of 3 possible partners, M0 gains most from E1.");
    assert_eq!(
        tell(&standing("m0", "e1")),
        "Of 3 possible partners, E1 is number 2 for M0, level with one other, by what M0 gains."
    );
    assert_eq!(
        tell(&Standing { place: 2, tied: 0, of: 9, asked_for: Some(1) }),
        "Of 9 possible partners, E1 is number 2 for M0, by what M0 gains. M0 asked for E1, as number 1 on their list."
    );
    assert_eq!(tell(&Standing { place: 1, tied: 0, of: 1, asked_for: None }), "E1 is the only possible partner of M0.");
}

#[test]
fn runners_up_are_those_who_could_be_had_the_best_pairs_first() {
    let people = cohort(&[&[(9, 9), (4, 4), (4, 9), (9, 0)], &[(4, 4), (1, 1), (1, 1), (1, 1)]]);
    let cohort = Cohort::new(&arcs(&people), &Rules::default(), &steering(&[("m1", "e0")], &[]));
    let names = |who: &str, side, but: &[&str], most| {
        let but: Vec<PersonId> = but.iter().map(|name| id(name)).collect();
        let found = cohort.runners_up(&id(who), side, &but, most);
        found.iter().map(|found| format!("{} {}", found.person, found.score)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(names("m0", Side::Mentor, &["e0"], 9), "e2 600000, e1 400000");
    assert_eq!(names("m0", Side::Mentor, &[], 1), "e0 900000");
    assert_eq!(names("e0", Side::Mentee, &["m0"], 9), "");
    assert_eq!(names("nobody", Side::Mentee, &[], 9), "");
}

fn ask_why_not(people: &[Person], rules: &Rules, steering: &Steering, couple: (&str, &str)) -> WhyNot {
    let people = arcs(people);
    let outcome = match_people(&people, rules, steering, &mut |_| {});
    why_not(&people, rules, steering, &outcome, &(id(couple.0), id(couple.1)), &mut |_| {})
}

#[test]
fn forcing_a_pair_costs_exactly_what_matching_again_says() {
    let people = two_by_two();
    let free = Steering::default();
    assert_eq!(ask_why_not(&people, &Rules::default(), &free, ("m0", "e0")), WhyNot::Paired);
    let forced = ask_why_not(&people, &Rules::default(), &free, ("m0", "e1"));
    let changed = |person, side, loses, gains| Changed {
        person: id(person),
        side,
        loses: vec![id(loses)],
        gains: vec![id(gains)],
    };
    let expected = Forced {
        of: 1_000_000,
        total: 200_000,
        pairs: 0,
        least: Some((100_000, 400_000)),
        // Of e0 and m1: 0.9 and 0.1, then 0.4 each. What the two of the pair gain is left out.
        others: (1_000_000, 800_000),
        changes: vec![
            changed("e0", Side::Mentee, "m0", "m1"),
            changed("e1", Side::Mentee, "m1", "m0"),
            changed("m0", Side::Mentor, "e0", "e1"),
            changed("m1", Side::Mentor, "e1", "e0"),
        ],
    };
    assert_eq!(forced, WhyNot::Forced(expected.clone()));
    with_names(|names| {
        assert_eq!(
            say(&told::why_not(&forced, names)),
            "Pairing them would lower the total benefit by 20%. Everybody else together would gain 20% less. The smallest \
             benefit of anybody in a pair would rise from 10% to 40%."
        );
        assert_eq!(say(&[told::changed(&expected.changes[0], names)]), "E0 would have M1 instead of M0.");
        assert_eq!(say(&told::why_not(&WhyNot::Paired, names)), "They are a pair.");
        let loses = Changed { gains: vec![], ..expected.changes[0].clone() };
        assert_eq!(say(&[told::changed(&loses, names)]), "E0 would lose M0.");
        let gains = Changed { loses: vec![], ..expected.changes[0].clone() };
        assert_eq!(say(&[told::changed(&gains, names)]), "E0 would get M1.");
        let forced = |total, pairs, least, others| {
            WhyNot::Forced(Forced { of: 2_000_000, total, pairs, least, others, changes: vec![] })
        };
        let fewer = forced(-1, 1, Some((120_000, 100_000)), (500_000, 600_000));
        assert_eq!(
            say(&told::why_not(&fewer, names)),
            "Pairing them would raise the total benefit by 0.1%. But the result would not be the best by what counts most \
             here. Everybody else together would gain 20% more. There would be 1 pair fewer. The smallest benefit of \
             anybody in a pair would fall from 12% to 10%."
        );
        // A change that is not seen is not told of; and with nobody else in a pair there is nobody else to speak of.
        let more = forced(0, -2, Some((129_000, 121_000)), (0, 0));
        assert_eq!(
            say(&told::why_not(&more, names)),
            "Pairing them would not change the total benefit. There would be 2 pairs more."
        );
    });
}

#[test]
fn a_rule_is_the_answer_where_one_forbids_the_pair() {
    let mut people = two_by_two();
    let why = |people: &[Person], steering: &Steering| ask_why_not(people, &Rules::default(), steering, ("m0", "e1"));
    let rule = |why| WhyNot::Rule { why };
    let ban = steering(&[("m0", "e1")], &[]);
    assert_eq!(why(&people, &ban), rule(Exclusion::Ban));
    // A pin that takes the only place.
    let pin = steering(&[], &[("m0", "e0")]);
    assert_eq!(why(&people, &pin), rule(Exclusion::Full { person: id("m0") }));
    people[0].manager = Some("e1".into());
    let line = rule(Exclusion::ReportingLine { manager: id("e1"), report: id("m0") });
    assert_eq!(why(&people, &Steering::default()), line);
    with_names(|names| assert!(say(&told::why_not(&line, names)).starts_with("E1 manages M0")));
    let gone = ask_why_not(&people, &Rules::default(), &Steering::default(), ("m0", "x"));
    assert_eq!(gone, rule(Exclusion::Gone { person: id("x") }));
}

fn ask_nearest(people: &[Person], rules: &Rules, steering: &Steering, who: &str) -> Option<Nearest> {
    let people = arcs(people);
    let outcome = match_people(&people, rules, steering, &mut |_| {});
    assert!(outcome.unmatched.iter().any(|unmatched| unmatched.person == id(who)), "{who} has a partner");
    Search::new(&people, rules, steering).nearest(&outcome, &id(who), &mut |_| {})
}

#[test]
fn the_nearest_change_is_tried_and_says_whom_it_brings() {
    let one = || vec![person("m", Role::Mentor), person("e", Role::Mentee)];
    let (rules, free) = (Rules::default(), Steering::default());
    let brings = |nearest: Option<Nearest>| {
        let nearest = nearest.unwrap();
        let said = with_names(|names| say(&told::nearest(&nearest, &id("m"), names)));
        (nearest.relax, nearest.partners.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), said)
    };
    let asked = |change: &dyn Fn(&mut Vec<Person>, &mut Rules, &mut Steering)| {
        let (mut people, mut rules, mut steering) = (one(), rules.clone(), free.clone());
        change(&mut people, &mut rules, &mut steering);
        brings(ask_nearest(&people, &rules, &steering, "m"))
    };
    let (relax, partners, said) = asked(&|people, _, _| people[0].consent = false);
    assert_eq!((relax, partners.as_str()), (Relax::Agree, "e"));
    assert_eq!(said, "If M agrees to be matched, they get E. These would find a partner too: E.");
    let (relax, partners, said) = asked(&|people, _, _| people[0].capacity = 0);
    assert_eq!((relax, partners.as_str()), (Relax::TakeOne, "e"));
    assert!(said.starts_with("If M takes a partner, they get E."));
    let (relax, _, said) = asked(&|_, _, steering| {
        steering.bans.insert((id("e"), id("m")));
    });
    assert_eq!(relax, Relax::Unban { couple: (id("m"), id("e")) });
    assert!(said.starts_with("If you allow M and E again, M gets E."));
    let (relax, _, said) = asked(&|people, rules, _| {
        rules.same_team = false;
        people.iter_mut().for_each(|person| person.team = Some("T".into()));
    });
    assert_eq!(relax, Relax::SameTeam);
    assert!(said.starts_with("If two people of one team may be paired, M gets E."));
    let (relax, _, said) = asked(&|people, rules, _| {
        rules.shared_times = 3;
        let days = |days: &[u8]| {
            days.iter().fold(Availability::default(), |all, &weekday| all.with(Slot { weekday, part: 0 }))
        };
        (people[0].availability, people[1].availability) = (Some(days(&[0, 1, 2])), Some(days(&[1, 2, 3])));
    });
    assert_eq!(relax, Relax::Times { to: 2 });
    assert!(said.starts_with("If two people need 2 weekly times in common, M gets E."));

    // Somebody else has the only partner: one place more there.
    let (relax, partners, said) = asked(&|people, _, _| {
        let mut rival = person("a", Role::Mentor);
        people[0].answers.insert("more".into(), answer(0, 1, false));
        rival.answers = person("a", Role::Mentor).answers;
        people.push(rival);
    });
    assert_eq!((relax, partners.as_str()), (Relax::OneMore { person: id("e") }, "e"));
    assert_eq!(said, "If E takes one partner more, M gets E.");

    // The least change of the floor: of 0.05 and 0.08 the larger, in whole hundredths.
    let mut people = one();
    people[0].answers.extend((0..11).map(|n| (format!("other {n}").as_str().into(), answer(0, 3, false))));
    let (relax, partners, said) = brings(ask_nearest(&people, &rules, &free, "m"));
    assert_eq!((relax, partners.as_str()), (Relax::Floor { to: 0.08 }, "e"));
    assert!(said.starts_with("If the least that each must gain is 8%, M gets E."));

    // Nobody to be had by any rule: whom to invite.
    let mut people = one();
    people[0].answers = answers([("apps", answer(4, 0, true)), ("painting", answer(0, 3, false))]);
    let (relax, partners, said) = brings(ask_nearest(&people, &rules, &free, "m"));
    assert_eq!((relax, partners.as_str()), (Relax::Teacher { topics: vec!["painting".into()] }, ""));
    assert!(said.starts_with("Nobody here could teach M these: painting."));
    people[0].answers = answers([("painting", answer(4, 0, true)), ("leading", answer(0, 3, false))]);
    let (relax, _, said) = brings(ask_nearest(&people, &rules, &free, "m"));
    assert_eq!(relax, Relax::Learner { topics: vec!["painting".into()] });
    assert!(said.starts_with("Nobody here could learn these from M: painting."));

    // What protects people is not suggested.
    let mut people = one();
    people[0].manager = Some("e".into());
    assert_eq!(ask_nearest(&people, &rules, &free, "m"), None);
    people[0].manager = None;
    people[1].vetoes.insert("m".into());
    assert_eq!(ask_nearest(&people, &rules, &free, "m"), None);
}

#[test]
fn a_change_that_brings_nothing_is_not_the_nearest() {
    // To allow the pair with e0 again brings m1 nothing: m0 is worth more to e0. A place more with e0 does not help either,
    // as the pair is banned. Lowering the floor brings e1.
    let mut people = cohort(&[&[(9, 9), (9, 9)], &[(4, 4), (1, 1)]]);
    people[3].vetoes.insert("m0".into());
    let rules = Rules { floor: 0.2, ..Rules::default() };
    let nearest = ask_nearest(&people, &rules, &steering(&[("m1", "e0")], &[]), "m1").unwrap();
    assert_eq!((nearest.relax, nearest.partners), (Relax::Floor { to: 0.1 }, vec![id("e1")]));
    assert_eq!((nearest.pairs, nearest.total, nearest.others), (1, 100_000, vec![id("e1")]));
}
