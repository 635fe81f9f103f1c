//! The engine on cohorts of middle size: against the plain solver over pairs weighed one by one, when it starts from
//! earlier prices, and when it is stopped on the way.

use std::collections::BTreeSet;
use std::sync::Arc;

use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::benefit::{Benefits, asks, share};
use turnabout::domain::matching::lot::Chance;
use turnabout::domain::matching::solver::{Edge, Problem, Solution};
use turnabout::domain::matching::{
    Cohort, Gap, Lanes, Matcher, Outcome, Phase, Progress, Reason, about_the_person, match_people, verify,
};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Couple, Objective, Rules, SoftWishes, Steering};
use turnabout::domain::time::{Availability, Slot};
use turnabout_engine::profiles::score;

use crate::matching::{arcs, person};
use crate::objectives::{Case, case};
use crate::slow_solver;

/// A cohort in which nearly every rule excludes somebody, and no soft wish counts.
pub fn crowd(number: u32, most: usize) -> Case {
    let mut case = case(number, most);
    let chance = &mut Chance::new(number + 1_000_000);
    case.rules.soft = SoftWishes::default();
    case.rules.objective = [Objective::Total, Objective::Coverage][number as usize % 2];
    case.rules.shared_times = 2;
    let count = case.people.len();
    for person in &mut case.people {
        let person: &mut Person = Arc::make_mut(person);
        if chance.below(3) > 0 {
            person.languages = (0..1 + chance.below(2)).map(|_| format!("l{}", chance.below(5))).collect();
        }
        if chance.below(3) > 0 {
            let slots = Slot::all().filter(|_| chance.below(3) == 0);
            person.availability = Some(slots.fold(Availability::default(), Availability::with));
        }
        let somebody = |chance: &mut Chance| format!("p{}", chance.below(count));
        person.appraiser = (chance.below(10) == 0).then(|| somebody(chance));
        for list in [&mut person.conflicts, &mut person.earlier, &mut person.vetoes] {
            *list = (0..chance.below(3)).map(|_| somebody(chance)).collect();
        }
        // More topics than the vectors' sums have room for.
        if number.is_multiple_of(5) {
            for topic in 0..50 {
                // The numbers are on their scales.
                let level = Level::new(chance.below(5) as u8).unwrap();
                let wish = Wish::new(chance.below(4) as u8).unwrap();
                person.answers.insert(format!("wide {topic}").as_str().into(), Answer { level, wish, willing: true });
            }
        }
    }
    case
}

fn matched(case: &Case) -> Outcome {
    match_people(&case.people, &case.rules, &case.steering, &mut |_| {})
}

fn couples(outcome: &Outcome) -> Vec<Couple> {
    outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect()
}

/// Pairs and total of the best, and how many pairs the rules allow, each pair weighed on its own.
fn plainly(case: &Case, outcome: &Outcome) -> (usize, u64, usize) {
    let cohort = Cohort::new(&case.people, &case.rules, &case.steering);
    let pinned: BTreeSet<Couple> = outcome
        .pairs
        .iter()
        .filter(|pair| pair.pinned)
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    let mut left: Vec<[u32; 2]> = case.people.iter().map(|person| [u32::from(person.capacity); 2]).collect();
    let (mut problem, mut allowed, mut pins) = (Problem::default(), 0, (0, 0));
    for (row, mentor) in case.people.iter().enumerate() {
        for (column, mentee) in case.people.iter().enumerate() {
            let score = Benefits::between(&mentor.answers, &mentee.answers).score();
            let couple = (mentor.id.clone(), mentee.id.clone());
            let may = cohort.exclusion(&couple.0, &couple.1).is_none();
            allowed += usize::from(may);
            if pinned.contains(&couple) {
                (left[row][0], left[column][1]) = (left[row][0] - 1, left[column][1] - 1);
                pins = (pins.0 + 1, pins.1 + u64::from(score));
            } else if may && (score > 0 || case.rules.objective.pairs_first()) {
                problem.edges.push(Edge { row: row as u32, column: column as u32, score });
            }
        }
    }
    problem.rows = left.iter().map(|left| left[0]).collect();
    problem.columns = left.iter().map(|left| left[1]).collect();
    let solution: Solution = slow_solver::solve(&problem, case.rules.objective);
    let total: u64 = solution.chosen.iter().map(|&at| u64::from(problem.edges[at].score)).sum();
    (solution.chosen.len() + pins.0, total + pins.1, allowed)
}

#[test]
fn the_engine_finds_what_the_plain_solver_finds_and_proves_it() {
    for number in 0..30 {
        let case = crowd(number, [20, 50, 90][number as usize % 3]);
        let outcome = matched(&case);
        let (pairs, total, allowed) = plainly(&case, &outcome);
        assert_eq!(outcome.allowed, allowed, "cohort {number}");
        match case.rules.objective {
            // The plain one counts pairs, and not people.
            Objective::Coverage => assert!(outcome.pairs.len() == pairs && outcome.total <= total, "cohort {number}"),
            _ => assert_eq!(outcome.total, total, "cohort {number}"),
        }
        let certificate = outcome.certificate.as_ref().unwrap();
        assert_eq!(verify(&case.people, &couples(&outcome), certificate), Ok(()), "cohort {number}");
    }
}

#[test]
fn earlier_prices_lead_to_the_same_answer() {
    for number in 0..30 {
        let mut case = crowd(number, 60);
        let first = matched(&case);
        let Some(pair) = first.pairs.iter().find(|pair| !pair.pinned) else { continue };
        // A ban, a pin, or somebody who changed.
        match number % 3 {
            0 => drop(case.steering.bans.insert((pair.mentor.clone(), pair.mentee.clone()))),
            1 => drop(case.steering.pins.insert((pair.mentor.clone(), first.pairs[0].mentee.clone()))),
            _ => Arc::make_mut(&mut case.people[7]).answers.clear(),
        }
        let cold = matched(&case);
        let warm =
            Matcher::start(&case.people, &case.rules, &case.steering, Some(&first), Lanes::PLAIN).finish(&mut |_| {});
        assert_eq!(warm, cold, "cohort {number}");
        assert_eq!(verify(&case.people, &couples(&warm), warm.certificate.as_ref().unwrap()), Ok(()));
    }
}

/// Only pairs that the rules allow, and nobody has more than they can take.
fn keeps_to_the_rules(case: &Case, cohort: &Cohort, outcome: &Outcome) {
    for pair in &outcome.pairs {
        assert_eq!(cohort.exclusion(&pair.mentor, &pair.mentee), None);
    }
    for person in &case.people {
        for side in [false, true] {
            let own = outcome.pairs.iter().filter(|p| if side { p.mentor == person.id } else { p.mentee == person.id });
            assert!(own.count() <= usize::from(person.capacity));
        }
    }
}

/// No result is shown nearer to the best than it is.
fn is_true(gap: Gap, stopped: &Outcome, best: &Outcome) {
    let (pairs, total) = (stopped.pairs.len() + gap.pairs.unwrap_or(0) as usize, gap.total.unwrap_or(1_000_000));
    assert!(gap.pairs.is_none() || best.pairs.len() <= pairs, "{gap:?}");
    if let Some((least, at_most)) = gap.least {
        assert!(least <= at_most && best.least() <= Some(at_most), "{gap:?}");
    }
    let missing = best.total.saturating_sub(stopped.total) * 1_000_000;
    assert!(missing <= u64::from(total) * best.total, "{gap:?}");
}

/// Whatever is sought comes in steps: what is stopped keeps to the rules and says truly how far it is from the best, and
/// the steps make no difference.
#[test]
fn every_objective_can_be_stopped_at_any_step() {
    for objective in Objective::ALL {
        let (mut stopped, mut some_pairs, mut told) = (0, 0, 0);
        for number in 0..12 {
            let mut case = crowd(number, 60);
            if number < 8 {
                case.steering.pins.clear();
            }
            case.rules.objective = objective;
            let best = matched(&case);
            let cohort = Cohort::new(&case.people, &case.rules, &case.steering);
            let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
            while !matcher.step(900) {
                let progress = matcher.progress();
                assert!(progress.done <= progress.of);
                let outcome = matcher.outcome();
                assert!(outcome.certificate.is_none());
                assert_eq!(outcome.allowed, best.allowed);
                if case.steering.pins.is_empty() {
                    keeps_to_the_rules(&case, &cohort, &outcome);
                }
                let gap = outcome.gap().expect("it is not done");
                is_true(gap, &outcome, &best);
                is_true(progress.gap, &outcome, &best);
                (stopped, some_pairs) = (stopped + 1, some_pairs + usize::from(!outcome.pairs.is_empty()));
                // Something is always known of how good pairs are.
                assert!(gap.total.is_some() || outcome.pairs.iter().all(|pair| pair.pinned || pair.score == 0));
                told += usize::from(progress.gap != Gap::default());
            }
            assert_eq!(matcher.outcome(), best, "{objective:?}, cohort {number}");
            assert_eq!(verify(&case.people, &couples(&best), best.certificate.as_ref().unwrap()), Ok(()));
        }
        assert!(stopped > 40, "{stopped} were stopped");
        assert!(some_pairs > stopped / 2, "{some_pairs} of {stopped} had pairs");
        assert!(told > stopped / 3, "{told} of {stopped} told how far they were on the way");
    }
}

/// Whoever could have somebody, by every rule and the objective, and has nobody is told just that, done or stopped.
#[test]
fn whoever_could_have_a_partner_is_told_that_all_are_taken() {
    for objective in Objective::ALL {
        let (mut taken, mut other) = (0, 0);
        for number in 0..8 {
            let mut case = crowd(number, 60);
            case.rules.objective = objective;
            let cohort = Cohort::new(&case.people, &case.rules, &case.steering);
            let may = |mentor: &Person, mentee: &Person| {
                let pair = cohort.explain(&mentor.id, &mentee.id).unwrap();
                pair.exclusion.is_none() && (objective.pairs_first() || pair.benefits.least() > 0.0)
            };
            let could = |person: &&Arc<Person>| {
                let somebody = case.people.iter().any(|one| may(person, one) || may(one, person));
                about_the_person(person).is_none() && somebody
            };
            let could: BTreeSet<_> = case.people.iter().filter(could).map(|person| &person.id).collect();
            let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
            loop {
                let done = matcher.step(3_000);
                for unmatched in &matcher.outcome().unmatched {
                    let told = could.contains(&unmatched.person);
                    assert_eq!(unmatched.reason == Reason::AllTaken, told, "{objective:?}, cohort {number}");
                    (taken, other) = (taken + usize::from(told), other + usize::from(!told));
                }
                if done {
                    break;
                }
            }
        }
        assert!(taken > 20 && other > 20, "{objective:?}: {taken} and {other}");
    }
}

/// The bound of a stable search against the long way: each of those who ask has at most their best on every place.
#[test]
fn a_stable_search_is_bounded_by_the_best_that_each_could_have() {
    let mut asked = 0;
    for number in 0..8 {
        let mut case = crowd(number, 60);
        case.steering.pins.clear();
        case.rules.objective = Objective::StableMentee;
        let cohort = Cohort::new(&case.people, &case.rules, &case.steering);
        let could = |mentee: &Person| {
            let allowed = case.people.iter().filter(|mentor| cohort.exclusion(&mentor.id, &mentee.id).is_none());
            let scores = allowed.filter_map(|mentor| cohort.explain(&mentor.id, &mentee.id).map(|pair| pair.score));
            u64::from(mentee.capacity) * u64::from(scores.max().unwrap_or(0))
        };
        let most: u64 = case.people.iter().map(|person| could(person)).sum();
        let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
        while !matcher.step(900) {
            let Progress { phase: Phase::Choosing, gap, .. } = matcher.progress() else { continue };
            let missing = u128::from(most - matcher.outcome().total) * 1_000_000;
            assert_eq!(gap.total.map(u128::from), Some(missing.div_ceil(u128::from(most.max(1)))));
            asked += 1;
        }
    }
    assert!(asked > 5, "{asked}");
}

/// Somebody with several places can lose all of them to one other person.
#[test]
fn whoever_loses_several_partners_at_once_waits_once() {
    let mentors = ["wanted", "other"].map(|name| Person { capacity: 3, ..person(name, Role::Mentor) });
    let mentees = ["a", "b", "c"].map(|name| person(name, Role::Mentee));
    let people = arcs(&[&mentors[..], &mentees[..]].concat());
    let likes = mentees.iter().map(|mentee| (mentee.id.clone(), vec![mentors[0].id.clone()])).collect();
    let steering = Steering { likes, ..Steering::default() };
    for seed in 0..8 {
        let rules = Rules { objective: Objective::StableMentor, seed, ..Rules::default() };
        let mut matcher = Matcher::new(&people, &rules, &steering);
        while !matcher.step(1) {
            let progress = matcher.progress();
            assert!(progress.done <= progress.of, "{progress:?}");
        }
        let pairs = matcher.outcome().pairs;
        assert!(pairs.len() == 3 && pairs.iter().all(|pair| pair.mentor == mentors[0].id));
    }
}

#[test]
fn stopped_on_the_way_it_gives_pairs_that_the_rules_allow_and_a_true_bound() {
    let mut stopped = 0;
    for number in (0..16).step_by(2) {
        let mut case = crowd(number, 60);
        case.steering.pins.clear();
        let best = matched(&case);
        let cohort = Cohort::new(&case.people, &case.rules, &case.steering);
        for steps in (0..30).map(|n| 3 * n) {
            let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
            if (0..steps).any(|_| matcher.step(60)) {
                break;
            }
            let progress = matcher.progress();
            assert!(progress.done <= progress.of);
            let outcome = matcher.outcome();
            let Some(gap) = outcome.gap() else { break };
            stopped += 1;
            assert!(outcome.certificate.is_none());
            assert!(outcome.total <= best.total);
            is_true(gap, &outcome, &best);
            assert_eq!(outcome.allowed, best.allowed);
            keeps_to_the_rules(&case, &cohort, &outcome);
        }
    }
    assert!(stopped > 50, "{stopped} were stopped");
}

#[test]
fn the_search_comes_closer_to_the_best_until_nothing_is_missing() {
    let mut case = crowd(2, 90);
    case.steering.pins.clear();
    let mut matcher = Matcher::new(&case.people, &case.rules, &case.steering);
    let mut short = Vec::new();
    while !matcher.step(200) {
        short.extend(matcher.progress().gap.total);
    }
    assert!(short.len() > 5);
    assert_eq!(short.last(), Some(&0));
    assert!(short[0] > 0);
}

#[test]
fn the_engine_scores_as_the_formula_does() {
    for own in 0..80 {
        for other in 0..80 {
            for (gain, give) in [(own, other), (own / 2, other), (own / 3, other / 2), (1.min(own), other)] {
                let benefits = Benefits { mentor: share(gain, own), mentee: share(give, other) };
                assert_eq!(score(gain, own, give, other), benefits.score());
            }
        }
    }
}

/// The largest sum that fits the vectors is used, and the least that does not.
#[test]
fn sums_at_the_edge_of_the_vectors_count_in_full() {
    for topics in [42, 43] {
        let mut case = case(1, 12);
        (case.rules, case.steering) = (Rules::default(), Default::default());
        for (n, person) in case.people.iter_mut().enumerate() {
            let person = Arc::make_mut(person);
            (person.role, person.capacity) = ([Role::Mentor, Role::Mentee][n % 2], 1);
            (person.manager, person.team) = (None, None);
            person.answers.clear();
            for topic in 0..2 * topics {
                let (level, wish) = if (topic < topics) == (n % 2 == 0) { (4, 0) } else { (0, 3) };
                // The numbers are on their scales.
                let answer =
                    Answer { level: Level::new(level).unwrap(), wish: Wish::new(wish).unwrap(), willing: true };
                person.answers.insert(format!("t{topic}").as_str().into(), answer);
            }
            assert_eq!(asks(&person.answers), topics * 6);
        }
        let outcome = matched(&case);
        let most = case.people.len() / 2;
        assert_eq!((outcome.pairs.len(), outcome.total), (most, most as u64 * 1_000_000));
    }
}
