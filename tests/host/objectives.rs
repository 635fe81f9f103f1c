//! Every objective against trying everything, on ten thousand small cohorts with capacities, bans, pins, wishes and ties;
//! and every certificate against the verifier, as it is and forged.

use std::cmp::Reverse;
use std::sync::Arc;

use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::benefit::{Benefits, whole};
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::certificate::{Certificate, Prices, Proof};
use turnabout::domain::matching::lot::Chance;
use turnabout::domain::matching::{Cohort, Outcome, match_people, verify};
use turnabout::domain::person::{Answers, Person, Role};
use turnabout::domain::rules::{Couple, Objective, Rules, SoftWishes, Steering};

/// How many cohorts are tried.
const CASES: u32 = 10_000;

/// A small cohort with everything that can matter.
pub struct Case {
    pub people: Vec<Arc<Person>>,
    pub rules: Rules,
    pub steering: Steering,
}

fn any_answers(chance: &mut Chance, topics: usize) -> Answers {
    let mut answers = Answers::new();
    for topic in 0..topics {
        if chance.below(6) > 0 {
            // The numbers are on their scales.
            let level = Level::new([0, 0, 1, 2, 2, 3, 4, 4][chance.below(8)]).unwrap();
            let wish = Wish::new(chance.below(4) as u8).unwrap();
            let answer = Answer { level, wish, willing: chance.below(8) > 0 };
            answers.insert(format!("t{topic}").as_str().into(), answer);
        }
    }
    answers
}

/// Half of the cohorts are made of two or three kinds of people, so that much ties.
pub fn case(number: u32, most: usize) -> Case {
    let chance = &mut Chance::new(number);
    let count = most - chance.below(4);
    let topics = 3 + chance.below(5);
    let kinds: Vec<Answers> = (0..2 + chance.below(2)).map(|_| any_answers(chance, topics)).collect();
    let ties = chance.below(2) == 0;
    let id = |n: usize| PersonId::new(format!("p{n}"));
    let mut people = Vec::new();
    for n in 0..count {
        let role = [Role::Mentor, Role::Mentor, Role::Mentee, Role::Mentee, Role::Either][chance.below(5)];
        let mut person = Person::new(id(n), format!("Person {n}"), role);
        person.answers = if ties { kinds[chance.below(kinds.len())].clone() } else { any_answers(chance, topics) };
        person.capacity = [0, 1, 1, 1, 1, 1, 1, 2, 2, 3][chance.below(10)];
        person.manager = (chance.below(8) == 0).then(|| format!("p{}", chance.below(count)));
        person.team = Some(format!("team {}", chance.below(3)));
        people.push(person);
    }
    let couple = |chance: &mut Chance| (id(chance.below(count)), id(chance.below(count)));
    let couples = |chance: &mut Chance| (0..chance.below(3)).map(|_| couple(chance)).collect();
    let mut steering = Steering { bans: couples(chance), pins: couples(chance), ..Steering::default() };
    for n in 0..count {
        if chance.below(4) == 0 {
            steering.likes.insert(id(n), (0..1 + chance.below(3)).map(|_| id(chance.below(count))).collect());
        }
    }
    let soft = [(0, 0), (0, 0), (20, 0), (10, 30), (90, 60)][chance.below(5)];
    let rules = Rules {
        floor: [0.0, 0.1, 0.3][chance.below(3)],
        same_team: chance.below(3) > 0,
        soft: SoftWishes { other_team: soft.0, likes: soft.1 },
        seed: number,
        ..Rules::default()
    };
    Case { people: people.into_iter().map(Arc::new).collect(), rules, steering }
}

/// A pair that may be made.
#[derive(Clone, Debug)]
pub struct Possible {
    pub mentor: usize,
    pub mentee: usize,
    pub score: u64,
    pub benefits: Benefits,
}

impl Possible {
    fn smaller(&self) -> u32 {
        whole(self.benefits.least())
    }
}

impl Case {
    pub fn with(&self, objective: Objective) -> Outcome {
        match_people(&self.people, &Rules { objective, ..self.rules.clone() }, &self.steering, &mut |_| {})
    }

    fn place(&self, id: &PersonId) -> usize {
        self.people.iter().position(|person| person.id == *id).unwrap()
    }

    fn score(&self, mentor: usize, mentee: usize) -> u64 {
        let (a, b) = (&self.people[mentor], &self.people[mentee]);
        let benefits = Benefits::between(&a.answers, &b.answers);
        let mutual = (benefits.mentor * benefits.mentee).sqrt();
        if mutual == 0.0 {
            return 0;
        }
        let liking = |one: &Person, other: &Person| {
            let mut list = self.steering.likes.get(&one.id).cloned().unwrap_or_default();
            let mut seen = std::collections::BTreeSet::new();
            list.retain(|id| seen.insert(id.clone()));
            list.iter().position(|id| *id == other.id).map_or(0.0, |at| 1.0 - at as f64 / list.len() as f64)
        };
        let (mut team, mut likes) = (f64::from(self.rules.soft.other_team), f64::from(self.rules.soft.likes));
        if team + likes > 50.0 {
            (team, likes) = (team * 50.0 / (team + likes), likes * 50.0 / (team + likes));
        }
        let other_team = if a.team == b.team { 0.0 } else { 1.0 };
        let mean = mutual * (100.0 - team - likes) + team * other_team + likes * (liking(a, b) + liking(b, a)) / 2.0;
        (mean * 10_000.0).round() as u64
    }

    /// Every pair that the rules allow, pins left out.
    pub fn possible(&self, pinned: &[(usize, usize)]) -> Vec<Possible> {
        let cohort = Cohort::new(&self.people, &self.rules, &self.steering);
        let mut possible = Vec::new();
        for (mentor, a) in self.people.iter().enumerate() {
            for (mentee, b) in self.people.iter().enumerate() {
                if cohort.exclusion(&a.id, &b.id).is_none() && !pinned.contains(&(mentor, mentee)) {
                    let benefits = Benefits::between(&a.answers, &b.answers);
                    possible.push(Possible { mentor, mentee, score: self.score(mentor, mentee), benefits });
                }
            }
        }
        possible
    }

    pub fn pairs(&self, outcome: &Outcome, pinned: bool) -> Vec<(usize, usize)> {
        let pairs = outcome.pairs.iter().filter(|pair| pair.pinned == pinned);
        pairs.map(|pair| (self.place(&pair.mentor), self.place(&pair.mentee))).collect()
    }

    /// How many partners each can still take, on either side.
    fn left(&self, pinned: &[(usize, usize)]) -> Vec<[u16; 2]> {
        let mut left: Vec<[u16; 2]> = self.people.iter().map(|person| [person.capacity; 2]).collect();
        for &(mentor, mentee) in pinned {
            left[mentor][0] -= 1;
            left[mentee][1] -= 1;
        }
        left
    }
}

/// Asks of every choice of pairs that the places allow.
fn every_choice(possible: &[Possible], left: &mut [[u16; 2]], so_far: &mut Vec<usize>, ask: &mut impl FnMut(&[usize])) {
    fn go(
        possible: &[Possible],
        at: usize,
        left: &mut [[u16; 2]],
        so_far: &mut Vec<usize>,
        ask: &mut impl FnMut(&[usize]),
    ) {
        let Some(pair) = possible.get(at) else { return ask(so_far) };
        go(possible, at + 1, left, so_far, ask);
        if left[pair.mentor][0] > 0 && left[pair.mentee][1] > 0 {
            left[pair.mentor][0] -= 1;
            left[pair.mentee][1] -= 1;
            so_far.push(at);
            go(possible, at + 1, left, so_far, ask);
            so_far.pop();
            left[pair.mentor][0] += 1;
            left[pair.mentee][1] += 1;
        }
    }
    go(possible, 0, left, so_far, ask);
}

/// How the one ranks the other: less is better. Written out again from the definition.
fn rank(case: &Case, one: usize, other: usize, benefit: f64) -> (usize, i64) {
    let mut list: Vec<usize> = Vec::new();
    for id in case.steering.likes.get(&case.people[one].id).into_iter().flatten() {
        let place = case.place(id);
        if !list.contains(&place) {
            list.push(place);
        }
    }
    (list.iter().position(|&liked| liked == other).unwrap_or(list.len()), -i64::from(whole(benefit)))
}

/// Whether two people, who are possible partners, would both rather have each other than what they have.
fn blocked(case: &Case, possible: &[Possible], chosen: &[usize], left: &[[u16; 2]]) -> bool {
    let would = |pair: &Possible, side: usize| {
        let (one, other) = if side == 0 { (pair.mentor, pair.mentee) } else { (pair.mentee, pair.mentor) };
        let gain = |pair: &Possible| if side == 0 { pair.benefits.mentor } else { pair.benefits.mentee };
        let of_one = |pair: &Possible| if side == 0 { pair.mentor } else { pair.mentee };
        let of_other = |pair: &Possible| if side == 0 { pair.mentee } else { pair.mentor };
        let partners: Vec<_> = chosen
            .iter()
            .map(|&at| &possible[at])
            .filter(|pair| of_one(pair) == one)
            .map(|pair| rank(case, one, of_other(pair), gain(pair)))
            .collect();
        partners.len() < usize::from(left[one][side])
            || partners.iter().any(|worse| rank(case, one, other, gain(pair)) < *worse)
    };
    possible
        .iter()
        .enumerate()
        .any(|(at, pair)| pair.benefits.least() > 0.0 && !chosen.contains(&at) && would(pair, 0) && would(pair, 1))
}

/// The pairs, the smallest benefit and the total of a choice.
fn value(possible: &[Possible], chosen: &[usize]) -> (usize, u32, u64) {
    let least = chosen.iter().map(|&at| possible[at].smaller()).min().unwrap_or(0);
    (chosen.len(), least, chosen.iter().map(|&at| possible[at].score).sum())
}

/// How many mentors and mentees have a partner, and the sum of the squares of all loads, pins among them.
fn loads(case: &Case, possible: &[Possible], chosen: &[usize], pinned: &[(usize, usize)]) -> (usize, Reverse<u32>) {
    let mut loads = vec![[0u32; 2]; case.people.len()];
    let made = chosen.iter().map(|&at| (possible[at].mentor, possible[at].mentee));
    for (mentor, mentee) in made.chain(pinned.iter().copied()) {
        loads[mentor][0] += 1;
        loads[mentee][1] += 1;
    }
    let all = || loads.iter().flatten();
    (all().filter(|load| **load > 0).count(), Reverse(all().map(|load| load * load).sum()))
}

/// What counts of a choice, in the order in which it counts, for each objective that has a best: written out again from the
/// definitions, even loads last.
type Counts = [(usize, usize, u32, u64, usize, Reverse<u32>); 3];

fn counts(case: &Case, possible: &[Possible], chosen: &[usize], pinned: &[(usize, usize)]) -> Counts {
    let (pairs, least, total) = value(possible, chosen);
    let (people, even) = loads(case, possible, chosen, pinned);
    [(0, 0, 0, total, people, even), (people, pairs, 0, total, 0, even), (people, pairs, least, total, 0, even)]
}

fn numbers(possible: &[Possible], pairs: &[(usize, usize)]) -> Vec<usize> {
    pairs.iter().map(|&(m, e)| possible.iter().position(|p| (p.mentor, p.mentee) == (m, e)).unwrap()).collect()
}

#[test]
fn nothing_beats_any_objective_when_everything_is_tried() {
    let (mut with_pairs, mut with_pins, mut raised, mut for_people, mut for_even) = (0, 0, 0, 0, 0);
    for number in 0..CASES {
        let case = case(number, 7);
        let outcomes = [Objective::Total, Objective::Coverage, Objective::WorstOff].map(|o| case.with(o));
        let pinned = case.pairs(&outcomes[0], true);
        let possible = case.possible(&pinned);
        let mut best: Option<Counts> = None;
        let (mut most_pairs, mut uneven) = ((0, 0), Counts::default());
        every_choice(&possible, &mut case.left(&pinned), &mut Vec::new(), &mut |chosen| {
            let own = counts(&case, &possible, chosen, &pinned);
            let so_far = best.unwrap_or(own);
            best = Some([0, 1, 2].map(|at| so_far[at].max(own[at])));
            most_pairs = most_pairs.max((own[1].1, own[1].3));
            let so_far = if uneven == Counts::default() { own } else { uneven };
            let less_even = |a: &Counts, b: &Counts, at: usize| (a[at].3, b[at].5) > (b[at].3, a[at].5);
            uneven = [0, 1, 2].map(|at| if less_even(&own, &so_far, at) { own[at] } else { so_far[at] });
        });
        let best = best.unwrap();
        for (at, outcome) in outcomes.iter().enumerate() {
            assert_eq!(case.pairs(outcome, true), pinned, "case {number}");
            let found = numbers(&possible, &case.pairs(outcome, false));
            assert_eq!(counts(&case, &possible, &found, &pinned)[at], best[at], "{at}, case {number}");
        }
        let found =
            outcomes.each_ref().map(|outcome| value(&possible, &numbers(&possible, &case.pairs(outcome, false))));
        with_pairs += usize::from(best[1].1 > 1);
        with_pins += usize::from(!pinned.is_empty());
        raised += usize::from(found[2].1 > found[1].1);
        for_people += usize::from(found[1].2 < most_pairs.1);
        for_even += usize::from(uneven[0].5 != best[0].5);
    }
    // The cases are worth trying.
    assert!(with_pairs > 2_000 && with_pins > 500 && raised > 50, "{with_pairs}, {with_pins}, {raised}");
    assert!(for_people > 50 && for_even > 500, "{for_people}, {for_even}");
}

#[test]
fn in_a_stable_result_no_two_would_both_rather_have_each_other() {
    let mut strict = 0;
    for number in 0..CASES {
        let case = case(number, 7);
        let [mentee, mentor] = [Objective::StableMentee, Objective::StableMentor].map(|o| case.with(o));
        let pinned = case.pairs(&mentee, true);
        let possible = case.possible(&pinned);
        let left = case.left(&pinned);
        let [mentee, mentor] = [mentee, mentor].map(|outcome| numbers(&possible, &case.pairs(&outcome, false)));
        for chosen in [&mentee, &mentor] {
            assert!(!blocked(&case, &possible, chosen, &left), "case {number}");
            assert!(chosen.iter().all(|&at| possible[at].benefits.least() > 0.0), "case {number}");
        }
        if ties(&case, &possible) {
            continue;
        }
        strict += 1;
        // Of all stable results, each is the best for everybody on its side: partner by partner from the best.
        every_choice(&possible, &mut left.clone(), &mut Vec::new(), &mut |chosen| {
            let sound = chosen.iter().all(|&at| possible[at].benefits.least() > 0.0);
            if !sound || blocked(&case, &possible, chosen, &left) {
                return;
            }
            for person in 0..case.people.len() {
                assert!(at_least_as_good(&case, &possible, person, 0, &mentor, chosen), "case {number}");
                assert!(at_least_as_good(&case, &possible, person, 1, &mentee, chosen), "case {number}");
            }
        });
    }
    assert!(strict > 2_000, "{strict}");
}

/// The ranks of the partners that a person has on a side, the best first.
fn ranks(case: &Case, possible: &[Possible], person: usize, side: usize, chosen: &[usize]) -> Vec<(usize, i64)> {
    let own = chosen.iter().map(|&at| &possible[at]).filter_map(|pair| {
        let (one, other, gain) = match side {
            0 => (pair.mentor, pair.mentee, pair.benefits.mentor),
            _ => (pair.mentee, pair.mentor, pair.benefits.mentee),
        };
        (one == person).then(|| rank(case, one, other, gain))
    });
    let mut ranks: Vec<_> = own.collect();
    ranks.sort_unstable();
    ranks
}

fn at_least_as_good(
    case: &Case,
    possible: &[Possible],
    person: usize,
    side: usize,
    mine: &[usize],
    other: &[usize],
) -> bool {
    let [mine, other] = [mine, other].map(|chosen| ranks(case, possible, person, side, chosen));
    mine.len() >= other.len() && mine.iter().zip(&other).all(|(mine, other)| mine <= other)
}

/// Whether somebody ranks two possible partners equal.
fn ties(case: &Case, possible: &[Possible]) -> bool {
    let all: Vec<usize> = (0..possible.len()).filter(|&at| possible[at].benefits.least() > 0.0).collect();
    (0..case.people.len()).any(|person| {
        (0..2).any(|side| ranks(case, possible, person, side, &all).windows(2).any(|two| two[0] == two[1]))
    })
}

fn couples(outcome: &Outcome) -> Vec<Couple> {
    outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect()
}

fn prices(certificate: &mut Certificate) -> Option<&mut Prices> {
    match &mut certificate.proof {
        Proof::Prices(prices) => Some(prices),
        Proof::WorstOff(proof) => Some(&mut proof.prices),
        Proof::Stable => None,
    }
}

#[test]
fn every_certificate_is_verified_and_no_forged_one() {
    let (mut prices_forged, mut second_forged, mut swapped) = (0, 0, 0);
    for number in 0..CASES {
        let case = case(number, 8);
        let chance = &mut Chance::new(number ^ 0xf0f0);
        for objective in Objective::ALL {
            let outcome = case.with(objective);
            let (pairs, certificate) = (couples(&outcome), outcome.certificate.clone().unwrap());
            let check = |pairs: &[Couple], certificate: &Certificate| verify(&case.people, pairs, certificate);
            assert_eq!(check(&pairs, &certificate), Ok(()), "{objective:?}, case {number}");

            let mut forged = certificate.clone();
            if let Some(prices) = prices(&mut forged) {
                let mut all: Vec<&mut i64> = prices.mentors.values_mut().chain(prices.mentees.values_mut()).collect();
                if !all.is_empty() {
                    let one = chance.below(all.len());
                    *all[one] += if chance.below(2) == 0 { 1 } else { -1 };
                    assert!(check(&pairs, &forged).is_err(), "{objective:?}, case {number}");
                    prices_forged += 1;
                }
            }
            let mut forged = certificate.clone();
            if let Some(prices) = prices(&mut forged) {
                let (mentors, mentees) = (prices.even.mentors.values_mut(), prices.even.mentees.values_mut());
                let mut all: Vec<&mut i64> = mentors.chain(mentees).chain([&mut prices.first]).collect();
                let one = chance.below(all.len());
                *all[one] += if chance.below(2) == 0 { 1 } else { -1 };
                second_forged += usize::from(one + 1 < all.len());
                assert!(check(&pairs, &forged).is_err(), "{objective:?}, second, case {number}");
            }
            if pairs.is_empty() {
                continue;
            }
            let mut fewer = pairs.clone();
            fewer.remove(chance.below(pairs.len()));
            assert!(check(&fewer, &certificate).is_err(), "{objective:?}, case {number}");

            // Another partner: refused, but where the result is as good.
            let mut other = pairs.clone();
            let one = chance.below(pairs.len());
            other[one].1 = case.people[chance.below(case.people.len())].id.clone();
            if other[one] != pairs[one] && check(&other, &certificate).is_ok() {
                let pinned = case.pairs(&outcome, true);
                let possible = case.possible(&pinned);
                let places = |pairs: &[Couple]| {
                    let all = pairs.iter().map(|(m, e)| (case.place(m), case.place(e)));
                    let free: Vec<_> = all.filter(|pair| !pinned.contains(pair)).collect();
                    numbers(&possible, &free)
                };
                let at = match objective {
                    Objective::Total => Some(0),
                    Objective::Coverage => Some(1),
                    Objective::WorstOff => Some(2),
                    Objective::StableMentee | Objective::StableMentor => None,
                };
                match at {
                    Some(at) => {
                        let [was, is] =
                            [&pairs, &other].map(|pairs| counts(&case, &possible, &places(pairs), &pinned)[at]);
                        assert_eq!(was, is, "{objective:?}, case {number}");
                    }
                    None => assert!(!blocked(&case, &possible, &places(&other), &case.left(&pinned)), "case {number}"),
                }
            } else {
                swapped += 1;
            }
        }
    }
    assert!(prices_forged > 20_000 && swapped > 15_000, "{prices_forged}, {swapped}");
    assert!(second_forged > 5_000, "{second_forged}");
}

#[test]
fn the_certificates_of_larger_cohorts_are_verified_too() {
    for number in 0..40 {
        let case = case(number, 60);
        for objective in Objective::ALL {
            let outcome = case.with(objective);
            let checked = verify(&case.people, &couples(&outcome), &outcome.certificate.clone().unwrap());
            assert_eq!(checked, Ok(()), "{objective:?}, case {number}");
        }
    }
}

#[test]
fn whoever_comes_first_the_result_is_the_same() {
    for number in 0..300 {
        let mut case = case(number, 12);
        let before = Objective::ALL.map(|objective| case.with(objective));
        let chance = &mut Chance::new(number);
        for left in (1..case.people.len()).rev() {
            case.people.swap(left, chance.below(left + 1));
        }
        assert_eq!(Objective::ALL.map(|objective| case.with(objective)), before, "case {number}");
    }
}

#[test]
fn among_equals_the_lots_decide_and_no_name_is_favoured() {
    let mut people = vec![crate::matching::person("senior", Role::Mentee)];
    people.extend((0..4).map(|n| crate::matching::person(&format!("junior {n}"), Role::Mentor)));
    let people = crate::matching::arcs(&people);
    for objective in Objective::ALL {
        let mut chosen = [0; 4];
        for seed in 0..400 {
            let rules = Rules { objective, seed, ..Rules::default() };
            let outcome = match_people(&people, &rules, &Steering::default(), &mut |_| {});
            let name = outcome.pairs[0].mentor.as_str();
            chosen[usize::from(name.as_bytes()[name.len() - 1] - b'0')] += 1;
        }
        assert!(chosen.iter().all(|times| (60..=140).contains(times)), "{objective:?}: {chosen:?}");
    }
}
