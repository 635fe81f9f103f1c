//! The least cost of an assignment instance of the OR-Library (<https://people.brunel.ac.uk/~mastjjb/jeb/info.html>):
//! `cargo run --release --example assign -- FILE`.
//!
//! A file holds the number of rows, then the costs row by row. Where there are more columns than rows, or fewer, its first
//! line holds two numbers, rows and columns; then every row gets a column, or every column a row.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use std::{env, fs};

use turnabout::domain::matching::solver::{Edge, Problem, solve};
use turnabout::domain::rules::Objective;

/// The largest cost, of either sign, that is read: differences then fit a score.
const MOST_COST: i64 = 1_000_000_000;
/// The most rows, and the most columns.
const MOST: usize = 5_000;

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(file), None) = (args.next(), args.next()) else {
        eprintln!("Name one file: cargo run --release --example assign -- FILE");
        return ExitCode::FAILURE;
    };
    let answer = fs::read_to_string(&file)
        .map_err(|error| format!("{file} cannot be read: {error}."))
        .and_then(|text| read(&text).map_err(|error| format!("{file} is no assignment instance: {error}")));
    match answer {
        // Whoever reads may stop early, as `head` does: that is no failure.
        Ok(costs) => match print(&costs) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                eprintln!("The answer cannot be written: {error}.");
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        },
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// The costs of a file, row by row.
fn read(text: &str) -> Result<Vec<Vec<i64>>, String> {
    let (rows, columns, rest) = size(text)?;
    let mut costs = Vec::new();
    for (place, word) in rest.enumerate() {
        let cost: i64 = word
            .parse()
            .ok()
            .filter(|cost: &i64| cost.abs() <= MOST_COST)
            .ok_or(format!("cost number {} is not a whole number within {MOST_COST}.", place + 1))?;
        costs.push(cost);
    }
    if costs.len() != rows * columns {
        let needed = rows * columns;
        return Err(format!("{rows} rows and {columns} columns need {needed} costs, and {} are there.", costs.len()));
    }
    Ok(costs.chunks(columns).map(<[i64]>::to_vec).collect())
}

/// The number of rows and of columns, and the words that are the costs.
fn size(text: &str) -> Result<(usize, usize, impl Iterator<Item = &str>), String> {
    let number = |word: &str| word.parse().ok().filter(|count| (1..=MOST).contains(count));
    let words = || text.split_whitespace();
    let first = words().next().ok_or("the file is empty.")?;
    let rows: usize = number(first).ok_or(format!("it has to begin with the number of rows, from 1 to {MOST}."))?;
    let first_line: Vec<&str> = text.trim_start().lines().next().unwrap_or_default().split_whitespace().collect();
    // A first line of two numbers may be the size of a rectangle, or a row count and the first cost: the count tells.
    if let [_, second] = first_line[..] {
        let costs = words().count() - 2;
        if let Some(columns) = number(second).filter(|columns| rows * columns == costs || costs + 1 != rows * rows) {
            return Ok((rows, columns, words().skip(2)));
        }
    }
    Ok((rows, rows, words().skip(1)))
}

/// Prints the least cost, then which column each row gets, both counted from 1.
fn print(costs: &[Vec<i64>]) -> io::Result<()> {
    let most = costs.iter().flatten().copied().max().unwrap_or(0);
    let cell = |row: usize, column: usize, cost: i64| Edge {
        row: row as u32,
        column: column as u32,
        // At most twice the largest cost: it fits.
        score: (most - cost) as u32,
    };
    let row_of = |(row, costs): (usize, &Vec<i64>)| {
        costs.iter().enumerate().map(|(column, &cost)| cell(row, column, cost)).collect::<Vec<_>>()
    };
    let columns = costs.first().map_or(0, Vec::len);
    let edges: Vec<Edge> = costs.iter().enumerate().flat_map(row_of).collect();
    let problem = Problem { rows: vec![1; costs.len()], columns: vec![1; columns], edges };
    // As many as can be get somebody, at the best total: coverage.
    let solution = solve(&problem, Objective::Coverage, &mut |_| {});
    let chosen: Vec<Edge> = solution.chosen.iter().map(|&place| problem.edges[place]).collect();
    let least: i64 = chosen.iter().map(|edge| costs[edge.row as usize][edge.column as usize]).sum();
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "least cost: {least}")?;
    for edge in chosen {
        writeln!(out, "{} -> {}", edge.row + 1, edge.column + 1)?;
    }
    out.flush()
}
