//! From people and rules to pairs.

use std::sync::Arc;

use super::certificate::{Certificate, Prices, Proof};
use super::cohort::Cohort;
use super::open::Open;
use super::outcome::{Outcome, PairMade, Unmatched};
use super::progress::{Phase, Progress, Steps};
use super::solver::{Edge, Problem, solve};
use super::{stable, worst_off};
use crate::domain::benefit::Benefits;
use crate::domain::person::Person;
use crate::domain::rules::{Objective, Rules, Steering};
use crate::domain::side::Side;

/// The best pairs that the rules allow, why everybody else has none, and the proof.
///
/// The same people, rules and steering give the same answer, in whatever order the people come. Pins are kept first, in
/// the order of their ids, and the rest is chosen around them. Unless the number of pairs comes first, a pair that is
/// worth nothing is not made. Of answers that are equally good, the lots decide ([`Rules::seed`]).
pub fn match_people(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    watch: &mut dyn FnMut(Progress),
) -> Outcome {
    let cohort = Cohort::new(people, rules, steering);
    let open = Open::new(&cohort, steering);
    let Choice { chosen, allowed, proof } = match rules.objective {
        Objective::Total | Objective::Coverage => best_total(&open, watch),
        Objective::WorstOff => worst_off::choose(&open, watch),
        Objective::StableMentee => stable::choose(&open, Side::Mentee, watch),
        Objective::StableMentor => stable::choose(&open, Side::Mentor, watch),
    };
    let mut paired = vec![false; cohort.people.len()];
    let mut pairs = Vec::new();
    let pinned = open.pinned.iter().map(|&couple| (couple, true));
    for (couple, pinned) in pinned.chain(chosen.into_iter().map(|couple| (couple, false))) {
        paired[couple.0] = true;
        paired[couple.1] = true;
        pairs.push(pair_made(&cohort, couple, pinned));
    }
    pairs.sort_by(|a, b| {
        b.score.cmp(&a.score).then_with(|| a.mentor.cmp(&b.mentor)).then_with(|| a.mentee.cmp(&b.mentee))
    });
    Outcome {
        total: pairs.iter().map(|pair| u64::from(pair.score)).sum(),
        unmatched: unmatched(&cohort, &paired),
        pairs,
        mentors: open.mentors.len(),
        mentees: open.mentees.len(),
        pins_refused: open.refused,
        allowed: allowed + open.pinned.iter().filter(|&&(mentor, mentee)| is_allowed(&cohort, mentor, mentee)).count(),
        certificate: Some(Certificate { rules: rules.clone(), steering: steering.clone(), proof }),
    }
}

/// What was chosen around the pins.
pub(super) struct Choice {
    /// Mentors and mentees by place.
    pub chosen: Vec<(usize, usize)>,
    /// How many pairs the rules allow, but for those that are pinned.
    pub allowed: usize,
    pub proof: Proof,
}

/// Whether the rules allow a pair that is pinned: only the floor can speak against it.
fn is_allowed(cohort: &Cohort, mentor: usize, mentee: usize) -> bool {
    cohort.excluded(mentor, mentee, cohort.benefits(mentor, mentee)).is_none()
}

fn best_total(open: &Open<'_>, watch: &mut dyn FnMut(Progress)) -> Choice {
    let (allowed, problem) = weigh(open, watch);
    let solution = solve(&problem, open.cohort.rules.objective, watch);
    let couple = |&at: &usize| {
        let edge = problem.edges[at];
        (open.mentors[edge.row as usize], open.mentees[edge.column as usize])
    };
    let chosen: Vec<(usize, usize)> = solution.chosen.iter().map(couple).collect();
    let prices = Prices::new(open, &chosen, &solution.row_prices, &solution.column_prices, solution.bonus);
    Choice { chosen, allowed, proof: Proof::Prices(prices) }
}

/// How many pairs the rules allow, the pins left aside, and what there is to choose from: rows are mentors, columns
/// mentees, each by number in their list.
fn weigh(open: &Open<'_>, watch: &mut dyn FnMut(Progress)) -> (usize, Problem) {
    let mut allowed = 0;
    let mut problem = Problem {
        rows: open.mentors.iter().map(|&mentor| u32::from(open.left.as_mentor[mentor])).collect(),
        columns: open.mentees.iter().map(|&mentee| u32::from(open.left.as_mentee[mentee])).collect(),
        edges: Vec::new(),
    };
    let mut steps = Steps::new(Phase::Weighing, open.mentors.len(), watch);
    for (row, &mentor) in open.mentors.iter().enumerate() {
        for (column, mentee, benefits) in open.allowed_with(mentor) {
            allowed += 1;
            let score = open.cohort.score(mentor, mentee, benefits);
            if worth_making(score, &open.cohort.rules) {
                problem.edges.push(Edge { row: row as u32, column: column as u32, score });
            }
        }
        steps.done(row + 1);
    }
    (allowed, problem)
}

/// Whether the objective has a use for a pair of this score.
pub(super) fn worth_making(score: u32, rules: &Rules) -> bool {
    score > 0 || rules.objective.pairs_first()
}

fn pair_made(cohort: &Cohort, (mentor, mentee): (usize, usize), pinned: bool) -> PairMade {
    let benefits: Benefits = cohort.benefits(mentor, mentee);
    PairMade {
        mentor: cohort.people[mentor].id.clone(),
        mentee: cohort.people[mentee].id.clone(),
        mentor_benefit: benefits.mentor,
        mentee_benefit: benefits.mentee,
        score: cohort.score(mentor, mentee, benefits),
        pinned,
    }
}

/// Everybody who is in no pair, with the reason.
fn unmatched(cohort: &Cohort, paired: &[bool]) -> Vec<Unmatched> {
    let alone = (0..cohort.people.len()).filter(|&place| !paired[place]);
    alone
        .map(|place| {
            let (reason, side) = cohort.why_alone(place);
            Unmatched { person: cohort.people[place].id.clone(), side, reason }
        })
        .collect()
}
