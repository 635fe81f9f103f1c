//! What only whoever measures the worker asks of it: `script/bench` builds it with the feature `measured`.

use js_sys::Function;
use turnabout::domain::matching::solver::{Edge, Problem, solve};
use turnabout::domain::rules::Objective;
use turnabout::worker::session::Session;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::SESSION;

/// As [`Session::scans`].
#[wasm_bindgen]
pub fn scans() -> f64 {
    SESSION.with_borrow(Session::scans) as f64
}

/// The most total score from a table of scores, row after row, each at most a million: the column of each row, or -1, then
/// the prices of the rows and of the columns that prove it. `watch` is told of each phase, by its name.
#[wasm_bindgen]
pub fn choose(scores: &[u32], columns: usize, watch: &Function) -> Vec<f64> {
    let rows = scores.len() / columns.max(1);
    let place = |at: usize| (at / columns, at % columns);
    let edge = |(at, &score): (usize, &u32)| {
        let (row, column) = place(at);
        Edge { row: row as u32, column: column as u32, score }
    };
    let edges = scores.iter().enumerate().map(edge).collect();
    let problem = Problem { rows: vec![1; rows], columns: vec![1; columns], edges };
    let solution = solve(&problem, Objective::Total, &mut |progress| {
        // Whoever measures sees what it throws.
        let _ = watch.call1(&JsValue::NULL, &format!("{:?}", progress.phase).into());
    });
    let mut said = vec![-1.0; rows];
    for (row, column) in solution.chosen.into_iter().map(place) {
        said[row] = column as f64;
    }
    said.extend(solution.row_prices.iter().chain(&solution.column_prices).map(|&price| price as f64));
    said
}
