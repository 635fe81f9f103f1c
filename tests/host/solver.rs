//! The exact solver against an obvious one, and against the certificate that it hands out.

use std::cmp::Reverse;

use proptest::prelude::*;
use turnabout::domain::matching::solver::{Earlier, Edge, Problem, Solution, solve, solve_again};
use turnabout::domain::rules::Objective;

use crate::slow_solver;

/// What counts of an answer under most total, and under coverage, in the order in which it counts: even loads last.
type Value = [(usize, usize, u64, usize, Reverse<u32>); 2];

fn value_of(problem: &Problem, chosen: &[usize]) -> Value {
    let mut loads = [vec![0u32; problem.rows.len()], vec![0u32; problem.columns.len()]];
    for edge in chosen.iter().map(|&at| &problem.edges[at]) {
        loads[0][edge.row as usize] += 1;
        loads[1][edge.column as usize] += 1;
    }
    let people = loads.iter().flatten().filter(|load| **load > 0).count();
    let squares = Reverse(loads.iter().flatten().map(|load| load * load).sum());
    let total = chosen.iter().map(|&at| u64::from(problem.edges[at].score)).sum();
    [(0, 0, total, people, squares), (people, chosen.len(), total, 0, squares)]
}

/// The best by trying every subset of the edges, for each objective.
fn try_everything(problem: &Problem) -> Value {
    fn go(problem: &Problem, at: usize, left: &mut (Vec<u32>, Vec<u32>), chosen: &mut Vec<usize>, best: &mut Value) {
        let Some(edge) = problem.edges.get(at) else {
            let own = value_of(problem, chosen);
            *best = [best[0].max(own[0]), best[1].max(own[1])];
            return;
        };
        go(problem, at + 1, left, chosen, best);
        let (row, column) = (edge.row as usize, edge.column as usize);
        if left.0[row] > 0 && left.1[column] > 0 {
            left.0[row] -= 1;
            left.1[column] -= 1;
            chosen.push(at);
            go(problem, at + 1, left, chosen, best);
            chosen.pop();
            left.0[row] += 1;
            left.1[column] += 1;
        }
    }
    let mut best = value_of(problem, &[]);
    go(problem, 0, &mut (problem.rows.clone(), problem.columns.clone()), &mut Vec::new(), &mut best);
    best
}

fn value(problem: &Problem, solution: &Solution) -> (usize, u64) {
    (solution.chosen.len(), solution.chosen.iter().map(|&at| u64::from(problem.edges[at].score)).sum())
}

/// Holds the answer to the capacities, and proves it best by its prices alone (linear programming duality).
fn verify(problem: &Problem, solution: &Solution) {
    let (mut rows, mut columns) = (vec![0u32; problem.rows.len()], vec![0u32; problem.columns.len()]);
    let mut chosen = vec![false; problem.edges.len()];
    for &at in &solution.chosen {
        assert!(!std::mem::replace(&mut chosen[at], true), "an edge is chosen twice");
        rows[problem.edges[at].row as usize] += 1;
        columns[problem.edges[at].column as usize] += 1;
    }
    for (used, (capacity, price)) in rows.iter().zip(problem.rows.iter().zip(&solution.row_prices)) {
        assert!(used <= capacity && *price >= 0, "{used} of {capacity} at {price}");
    }
    for (used, (capacity, price)) in columns.iter().zip(problem.columns.iter().zip(&solution.column_prices)) {
        assert!(used <= capacity && *price >= 0, "{used} of {capacity} at {price}");
    }
    // The first place costs nothing, every other one `first`.
    let places = |capacities: &[u32], others: usize, prices: &[i64]| -> i64 {
        let most = |(&capacity, &price): (&u32, &i64)| match i64::from(capacity.min(others as u32)) {
            0 => 0,
            places => price + (places - 1) * (price - solution.first).max(0),
        };
        capacities.iter().zip(prices).map(most).sum()
    };
    let mut bound = places(&problem.rows, problem.columns.len(), &solution.row_prices)
        + places(&problem.columns, problem.rows.len(), &solution.column_prices);
    let further = rows.iter().chain(&columns).map(|&used| i64::from(used.saturating_sub(1))).sum::<i64>();
    let mut worth = -further * solution.first;
    for (at, edge) in problem.edges.iter().enumerate() {
        let own = i64::from(edge.score) + solution.bonus;
        let prices = solution.row_prices[edge.row as usize] + solution.column_prices[edge.column as usize];
        if chosen[at] {
            worth += own;
            bound += (own - prices).max(0);
        } else {
            assert!(own <= prices, "an edge worth {own} is left at prices of {prices}");
        }
    }
    assert_eq!(worth, bound, "the prices do not prove the answer");
}

fn solve_and_verify(problem: &Problem, objective: Objective) -> (usize, u64) {
    let solution = solve(problem, objective, &mut |_| {});
    verify(problem, &solution);
    value(problem, &solution)
}

/// Holds both objectives to what trying everything gives.
fn is_best(problem: &Problem) {
    let best = try_everything(problem);
    for (at, objective) in [Objective::Total, Objective::Coverage].into_iter().enumerate() {
        let solution = solve(problem, objective, &mut |_| {});
        verify(problem, &solution);
        assert_eq!(value_of(problem, &solution.chosen)[at], best[at], "{objective:?}");
    }
}

/// Problems of up to `sides` rows and columns, each edge there or not.
fn problems(sides: usize, capacity: u32, score: u32, edges: usize) -> impl Strategy<Value = Problem> {
    (1..=sides, 1..=sides).prop_flat_map(move |(rows, columns)| {
        let cells = prop::collection::vec(prop::option::of(0..=score), rows * columns);
        let side = |count| prop::collection::vec(0..=capacity, count);
        (side(rows), side(columns), cells).prop_map(move |(rows, columns, cells)| {
            let width = columns.len();
            let there = cells.iter().enumerate().filter_map(|(at, cell)| Some((at, (*cell)?)));
            let edge =
                |(at, score): (usize, u32)| Edge { row: (at / width) as u32, column: (at % width) as u32, score };
            let edges = there.map(edge).take(edges).collect();
            Problem { rows, columns, edges }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn nothing_beats_the_answer_when_everything_is_tried(problem in problems(5, 3, 1_000_000, 14)) {
        is_best(&problem);
    }

    #[test]
    fn nor_where_many_answers_tie(problem in problems(5, 2, 2, 14)) {
        is_best(&problem);
    }

    #[test]
    fn one_place_each_is_the_plain_assignment(problem in problems(6, 1, 9, 18)) {
        is_best(&problem);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_prices_prove_large_answers_too(problem in problems(40, 4, 1000, usize::MAX)) {
        solve_and_verify(&problem, Objective::Total);
        solve_and_verify(&problem, Objective::Coverage);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_engine_and_the_plain_solver_agree(problem in problems(60, 3, 1_000_000, usize::MAX)) {
        for objective in [Objective::Total, Objective::Coverage] {
            let plain = value(&problem, &slow_solver::solve(&problem, objective));
            let (pairs, total) = solve_and_verify(&problem, objective);
            // Under coverage the plain one counts pairs alone, and not people.
            match objective {
                Objective::Total => prop_assert_eq!(total, plain.1),
                _ => prop_assert!(pairs == plain.0 && total <= plain.1),
            }
        }
    }

    #[test]
    fn prices_of_a_problem_that_was_nearly_the_same_are_a_start(problem in problems(40, 3, 1000, usize::MAX), gone in any::<prop::sample::Index>()) {
        for objective in [Objective::Total, Objective::Coverage] {
            let first = solve(&problem, objective, &mut |_| {});
            let ends = |&at: &usize| (problem.edges[at].row, problem.edges[at].column);
            let earlier = Earlier {
                pairs: first.chosen.iter().map(ends).collect(),
                row_prices: first.row_prices,
                column_prices: first.column_prices,
                bonus: first.bonus,
                first: first.first,
            };
            let mut changed = problem.clone();
            if !changed.edges.is_empty() {
                changed.edges.remove(gone.index(changed.edges.len()));
            }
            let again = solve_again(&changed, objective, &earlier, &mut |_| {});
            verify(&changed, &again);
            prop_assert_eq!(value(&changed, &again).1, solve_and_verify(&changed, objective).1);
        }
    }
}

#[test]
fn a_pair_more_outweighs_any_score_under_coverage_only() {
    let edge = |row, column, score| Edge { row, column, score };
    let problem = Problem {
        rows: vec![1, 1],
        columns: vec![1, 1],
        edges: vec![edge(0, 0, 1_000_000), edge(0, 1, 1), edge(1, 0, 1)],
    };
    assert_eq!(solve_and_verify(&problem, Objective::Total), (1, 1_000_000));
    assert_eq!(solve_and_verify(&problem, Objective::Coverage), (2, 2));
}

#[test]
fn nothing_to_choose_from_is_answered_too() {
    for problem in [Problem::default(), Problem { rows: vec![2], columns: vec![0, 1], edges: vec![] }] {
        assert_eq!(solve_and_verify(&problem, Objective::Coverage), (0, 0));
    }
}

#[test]
fn the_or_library_instances_have_their_known_optima() {
    // As its file of optima (assignopt) gives them.
    let optima = [(100, 305), (200, 475), (300, 626), (400, 804), (500, 991), (600, 1_176), (700, 1_362), (800, 1_552)];
    for (size, least) in optima {
        let Some(bytes) = crate::shared_data::shared_data(&format!("assignment/assign{size}.txt")) else { continue };
        let text = String::from_utf8(bytes).unwrap();
        let numbers: Vec<u32> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
        let (rows, costs) = (numbers[0] as usize, &numbers[1..]);
        assert_eq!((rows, costs.len()), (size, rows * rows));
        let edge = |(at, &cost): (usize, &u32)| Edge {
            row: (at / rows) as u32,
            column: (at % rows) as u32,
            score: 100 - cost,
        };
        let edges = costs.iter().enumerate().map(edge).collect();
        let problem = Problem { rows: vec![1; rows], columns: vec![1; rows], edges };
        let (pairs, total) = solve_and_verify(&problem, Objective::Coverage);
        assert_eq!((pairs, 100 * rows as u64 - total), (rows, least), "assign{size}");
    }
}
