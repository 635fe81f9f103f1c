//! One matching natively, timed: `matching JOB.json` (people and rules), or `matching --uniform N`, a random matrix; prints
//! a line of JSON. `matching --outcome JOB.json` prints what the worker answers. `script/bench` starts it beside the worker
//! in the browser.

use std::sync::Arc;
use std::time::Instant;
use std::{env, fs};

use serde::Deserialize;
use turnabout::domain::matching::solver::{Edge, Problem, solve};
use turnabout::domain::matching::{Lanes, Matcher, Outcome, Phase, match_people};
use turnabout::domain::person::Person;
use turnabout::domain::rules::{Objective, Rules, Steering};
use turnabout::worker::jobs::Answer;

#[derive(Deserialize)]
struct Input {
    people: Vec<Arc<Person>>,
    rules: Rules,
    steering: Steering,
}

fn main() {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let line = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--uniform", count] => uniform(count.parse().expect("a number")),
        ["--outcome", file] => return println!("{}", outcome(&fs::read_to_string(file).expect("a file of people"))),
        [file] => people(&fs::read_to_string(file).expect("a file of people")),
        // Run without anything to measure, as `cargo bench` and `cargo test --benches` do.
        _ => return,
    };
    println!("{line}");
}

fn place(phase: Phase) -> usize {
    match phase {
        Phase::Weighing => 0,
        Phase::Choosing => 1,
        Phase::Proving => 2,
    }
}

/// What the worker would answer, word for word.
fn outcome(text: &str) -> String {
    let Input { people, rules, steering } = serde_json::from_str(text).expect("people and rules");
    let answer = Answer::Matched(Box::new(match_people(&people, &rules, &steering, &mut |_| {})));
    serde_json::to_string(&answer).expect("an answer is plain data")
}

fn people(text: &str) -> serde_json::Value {
    let Input { people, rules, steering } = serde_json::from_str(text).expect("people and rules");
    let start = Instant::now();
    let mut matcher = Matcher::start(&people, &rules, &steering, None, Lanes::PLAIN);
    let prepared = start.elapsed().as_secs_f64();
    let mut phases = [0.0; 3];
    loop {
        let (phase, began) = (matcher.progress().phase, Instant::now());
        let done = matcher.step(u64::MAX >> 1);
        phases[place(phase)] += began.elapsed().as_secs_f64();
        if done {
            break;
        }
    }
    let scans = matcher.scans();
    let outcome = matcher.outcome();
    let all = start.elapsed().as_secs_f64();
    let memory = peak();
    let again = again(matcher, &people, &rules, &steering, &outcome);
    serde_json::json!({
        "prepare": prepared, "score": phases[0], "solve": phases[1], "certify": phases[2],
        "all": all, "again": again, "rounds": scans as f64 / outcome.mentors.max(1) as f64,
        "memory": memory,
        "pairs": outcome.pairs.len(), "total": outcome.total, "certified": outcome.certificate.is_some(),
    })
}

/// The most memory that this process has held so far, the job that it read among it, in MB; none where the system does not
/// say.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(kilobytes.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? / 1024)
}

/// How long it takes to match again after one ban, one pin more and one person who changed.
fn again(
    mut matcher: Matcher,
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    outcome: &Outcome,
) -> serde_json::Value {
    let (mut people, mut steering) = (people.to_vec(), steering.clone());
    let mut took = serde_json::Map::new();
    for change in ["ban", "pin", "person"] {
        let Some(pair) = outcome.pairs.get(took.len() * outcome.pairs.len() / 3) else { break };
        let next = &outcome.pairs[(took.len() * outcome.pairs.len() / 3 + 1) % outcome.pairs.len()];
        match change {
            "ban" => drop(steering.bans.insert((pair.mentor.clone(), pair.mentee.clone()))),
            "pin" => drop(steering.pins.insert((pair.mentor.clone(), next.mentee.clone()))),
            _ => {
                let [one, other] = [&pair.mentor, &next.mentor].map(|id| people.iter().position(|p| p.id == *id));
                // Both are among the people.
                let answers = people[other.expect("there")].answers.clone();
                Arc::make_mut(&mut people[one.expect("there")]).answers = answers;
            }
        }
        let start = Instant::now();
        matcher = matcher.again(&people, rules, &steering, Some(outcome));
        let begun = start.elapsed().as_secs_f64();
        while !matcher.step(u64::MAX >> 1) {}
        let solved = start.elapsed().as_secs_f64();
        let certified = matcher.outcome().certificate.is_some();
        let all = start.elapsed().as_secs_f64();
        let parts = serde_json::json!({ "begin": begun, "solve": solved - begun, "all": all, "certified": certified });
        took.insert(change.to_string(), parts);
    }
    took.into()
}

/// Whole numbers up to a million, drawn by SplitMix64.
fn uniform(count: u32) -> serde_json::Value {
    let mut state = 5u64;
    let mut draw = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % 1_000_001) as u32
    };
    let edge = |row, column, score| Edge { row, column, score };
    let edges = (0..count).flat_map(|row| (0..count).map(move |column| (row, column)));
    let edges = edges.map(|(row, column)| edge(row, column, draw())).collect();
    let one_each = vec![1; count as usize];
    let problem = Problem { rows: one_each.clone(), columns: one_each, edges };
    let start = Instant::now();
    let (mut phases, mut before) = ([0.0; 3], (0, 0.0));
    let solution = solve(&problem, Objective::Total, &mut |progress| {
        let now = start.elapsed().as_secs_f64();
        phases[before.0] += now - before.1;
        before = (place(progress.phase), now);
    });
    let all = start.elapsed().as_secs_f64();
    phases[before.0] += all - before.1;
    let total: u64 = solution.chosen.iter().map(|&at| u64::from(problem.edges[at].score)).sum();
    let prices: i64 = solution.row_prices.iter().chain(&solution.column_prices).sum();
    let dear = |edge: &Edge| {
        i64::from(edge.score) > solution.row_prices[edge.row as usize] + solution.column_prices[edge.column as usize]
    };
    let certified = prices == total as i64 && !problem.edges.iter().any(dear);
    serde_json::json!({ "score": phases[0], "solve": phases[1], "certify": phases[2], "all": all, "memory": peak(), "pairs": solution.chosen.len(), "total": total, "certified": certified })
}
