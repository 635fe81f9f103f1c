//! How much a group gained between two readings, with what can be said for sure:
//! `cargo run --release --example gain -- PAIRED.csv`, a table with the columns `before,after` or `id,before,after`. An empty
//! cell is a missing value. What each figure is stands in `src/domain/measure`; a figure that may not be given is `null`,
//! and `reasons` says why.

use std::collections::BTreeMap;
use std::env;
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use turnabout::domain::measure::{Difference, Effect, Improved, Paired, SignedRank, Values, Withheld, hodges_lehmann};

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let mut arguments = env::args().skip(1);
    let (Some(file), None) = (arguments.next(), arguments.next()) else {
        return Err("usage: gain PAIRED.csv".into());
    };
    let bytes = std::fs::read(&file).map_err(|error| format!("{file}: {error}"))?;
    let paired = read(&bytes).map_err(|why| format!("{file}: {why}"))?;
    // Objects of texts and numbers always have a JSON form.
    Ok(format!("{:#}", told(&paired)))
}

/// The values of a table.
fn read(bytes: &[u8]) -> Result<Paired, String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let column = |name: &str| {
        let mut found = headers.iter().enumerate().filter(|(_, header)| header.eq_ignore_ascii_case(name));
        match (found.next(), found.next()) {
            (Some((column, _)), None) => Ok(column),
            (None, _) => {
                Err(format!("the first row names no column `{name}`: it has to be `before,after` or `id,before,after`"))
            }
            (Some(_), Some(_)) => Err(format!("two columns are named `{name}`: remove one")),
        }
    };
    let columns = [("before", column("before")?), ("after", column("after")?)];
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let line = record.position().map_or(0, csv::Position::line);
        let mut values = [None; 2];
        for (value, (name, column)) in values.iter_mut().zip(columns) {
            let cell = record.get(column).unwrap_or_default();
            if cell.is_empty() {
                continue;
            }
            let number = cell.parse().ok().filter(|number: &f64| number.is_finite());
            *value = Some(number.ok_or(format!(
                "line {line}, column `{name}`: not a number; write it like 3 or 2.5, or leave it empty"
            ))?);
        }
        rows.push(Values { before: values[0], after: values[1] });
    }
    Ok(rows.into_iter().collect())
}

/// All figures, and the reasons of those that are withheld.
fn told(paired: &Paired) -> Value {
    let mut told = Told::default();
    let mean = Difference::of(paired);
    let effect = Effect::of(paired);
    let ranks = SignedRank::of(paired);
    let improved = Improved::of(paired);
    told.say("n", Ok(paired.len()));
    told.say("missing", Ok(paired.missing()));
    told.say("missing_after", Ok(paired.missing_after()));
    if paired.missing_after() > 0 {
        told.say("missing_mean_before", paired.missing_mean_before());
    }
    told.say("mean_before", paired.mean_before());
    told.say("mean_after", paired.mean_after());
    told.say("sd_before", paired.sd_before());
    told.say("sd_after", paired.sd_after());
    told.say("r", paired.correlation());
    told.say("difference", mean.mean);
    told.say("t", mean.t);
    told.say("df", mean.df);
    told.say("p_t", mean.p);
    told.say("ci95", mean.interval);
    told.say("d_pre", effect.d_pre);
    told.say("g_pre", effect.g_pre);
    told.say("g_pre_ci95", effect.interval);
    told.say("hodges_lehmann", hodges_lehmann(paired));
    told.say("signed_rank_v", ranks.v);
    told.say("zeros", Ok(ranks.zeros));
    told.say("p_exact", ranks.p);
    told.say("improved", Ok(improved.people));
    told.say("improved_ci95", improved.interval);
    told.figures.insert("reasons".into(), json!(told.reasons));
    Value::Object(told.figures)
}

#[derive(Default)]
struct Told {
    figures: Map<String, Value>,
    reasons: BTreeMap<&'static str, String>,
}

impl Told {
    fn say(&mut self, name: &'static str, figure: Result<impl Into<Value>, Withheld>) {
        let value = match figure {
            Ok(figure) => figure.into(),
            Err(why) => {
                self.reasons.insert(name, reason(why));
                Value::Null
            }
        };
        self.figures.insert(name.into(), value);
    }
}

fn reason(why: Withheld) -> String {
    match why {
        Withheld::Nobody => "nobody has both values".into(),
        Withheld::Fewer { than } => format!("fewer than {than} people have both values"),
        Withheld::SameDifferences => {
            "everybody changed by the same amount, so nothing says how much the changes vary".into()
        }
        Withheld::SameBefore => {
            "everybody began with the same value, so there is no spread to hold the change against".into()
        }
        Withheld::SameAfter => "everybody ended with the same value".into(),
        Withheld::NobodyChanged => "nobody changed".into(),
        Withheld::More { than } => {
            format!("more than {than} people changed: the exact distribution is not worked out for so many")
        }
    }
}
