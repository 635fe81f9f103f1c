//! From people and rules to pairs.

use std::sync::Arc;

use super::cohort::Cohort;
use super::outcome::{Outcome, PairMade, PinRefused, Unmatched};
use super::progress::{Phase, Progress, Steps};
use super::solver::{Edge, Problem, solve};
use crate::domain::benefit::Benefits;
use crate::domain::person::Person;
use crate::domain::rules::{Exclusion, Objective, Rules, Steering};
use crate::domain::side::Side;

/// The best pairs that the rules allow, and why everybody else has none.
///
/// The same people, rules and steering give the same answer, in whatever order the people come. Pins are kept first, in
/// the order of their ids, and the rest is chosen around them. Under *most total* a pair that is worth nothing is not
/// made.
pub fn match_people(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    watch: &mut dyn FnMut(Progress),
) -> Outcome {
    let cohort = Cohort::new(people, rules, steering);
    let all = 0..cohort.people.len();
    let mentors: Vec<usize> = all.clone().filter(|&place| cohort.takes_part(place, Side::Mentor)).collect();
    let mentees: Vec<usize> = all.filter(|&place| cohort.takes_part(place, Side::Mentee)).collect();

    let (pinned, pins_refused) = keep_pins(&cohort, steering);
    let (allowed, problem) = weigh(&cohort, &mentors, &mentees, &pinned, watch);
    let solution = solve(&problem, rules.objective, watch);

    let chosen = solution.chosen.iter().map(|&at| {
        let edge = problem.edges[at];
        (mentors[edge.row as usize], mentees[edge.column as usize])
    });
    let mut paired = vec![false; cohort.people.len()];
    let mut pairs = Vec::new();
    for (couple, pinned) in pinned.iter().map(|&couple| (couple, true)).chain(chosen.map(|couple| (couple, false))) {
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
        pins_refused,
        mentors: mentors.len(),
        mentees: mentees.len(),
        allowed,
    }
}

/// The pins that can be kept, mentor and mentee by place and in order, and those that cannot.
fn keep_pins(cohort: &Cohort, steering: &Steering) -> (Vec<(usize, usize)>, Vec<PinRefused>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    let mut left = Capacities::of(cohort);
    for couple in &steering.pins {
        let keep = cohort.places(couple).and_then(|(mentor, mentee)| {
            match cohort.forbidden(mentor, mentee, cohort.benefits(mentor, mentee)) {
                Some(why) => Err(why),
                None => left.take(cohort, mentor, mentee).map(|()| (mentor, mentee)),
            }
        });
        match keep {
            Ok(pair) => kept.push(pair),
            Err(why) => refused.push(PinRefused { couple: couple.clone(), why }),
        }
    }
    (kept, refused)
}

/// How many partners each person can still take, by place.
struct Capacities {
    as_mentor: Vec<u16>,
    as_mentee: Vec<u16>,
}

impl Capacities {
    fn of(cohort: &Cohort) -> Self {
        let capacities: Vec<u16> = cohort.people.iter().map(|person| person.capacity).collect();
        Self { as_mentor: capacities.clone(), as_mentee: capacities }
    }

    /// Takes a place of each, where both have one left.
    fn take(&mut self, cohort: &Cohort, mentor: usize, mentee: usize) -> Result<(), Exclusion> {
        let full = |place: usize| Exclusion::Full { person: cohort.people[place].id.clone() };
        let of_mentor = self.as_mentor[mentor].checked_sub(1).ok_or_else(|| full(mentor))?;
        let of_mentee = self.as_mentee[mentee].checked_sub(1).ok_or_else(|| full(mentee))?;
        (self.as_mentor[mentor], self.as_mentee[mentee]) = (of_mentor, of_mentee);
        Ok(())
    }
}

/// How many pairs the rules allow, and what is left to choose from once the pins are kept: rows are mentors, columns
/// mentees, each by place in their list.
fn weigh(
    cohort: &Cohort,
    mentors: &[usize],
    mentees: &[usize],
    pinned: &[(usize, usize)],
    watch: &mut dyn FnMut(Progress),
) -> (usize, Problem) {
    let mut left = Capacities::of(cohort);
    for &(mentor, mentee) in pinned {
        left.as_mentor[mentor] -= 1;
        left.as_mentee[mentee] -= 1;
    }
    let mut allowed = 0;
    let mut problem = Problem {
        rows: mentors.iter().map(|&mentor| u32::from(left.as_mentor[mentor])).collect(),
        columns: mentees.iter().map(|&mentee| u32::from(left.as_mentee[mentee])).collect(),
        edges: Vec::new(),
    };
    let mut steps = Steps::new(Phase::Weighing, mentors.len(), watch);
    for (row, &mentor) in mentors.iter().enumerate() {
        let benefits = cohort.tally.with_everyone(mentor, Side::Mentor);
        for (column, &mentee) in mentees.iter().enumerate() {
            if cohort.excluded(mentor, mentee, benefits[mentee]).is_some() {
                continue;
            }
            allowed += 1;
            let score = benefits[mentee].score();
            if worth_making(score, &cohort.rules) && pinned.binary_search(&(mentor, mentee)).is_err() {
                problem.edges.push(Edge { row: row as u32, column: column as u32, score });
            }
        }
        steps.done(row + 1);
    }
    (allowed, problem)
}

/// Whether the objective has a use for a pair of this score.
pub(super) fn worth_making(score: u32, rules: &Rules) -> bool {
    score > 0 || rules.objective == Objective::Coverage
}

fn pair_made(cohort: &Cohort, (mentor, mentee): (usize, usize), pinned: bool) -> PairMade {
    let benefits: Benefits = cohort.benefits(mentor, mentee);
    PairMade {
        mentor: cohort.people[mentor].id.clone(),
        mentee: cohort.people[mentee].id.clone(),
        mentor_benefit: benefits.mentor,
        mentee_benefit: benefits.mentee,
        score: benefits.score(),
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
