//! What a result is worth by every measure, and what each objective costs in the others' terms.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::matcher::match_people;
use super::open::Open;
use super::outcome::Outcome;
use super::progress::Progress;
use super::stable;
use crate::domain::person::Person;
use crate::domain::rules::{Objective, Rules, Steering};

/// A result by every measure, pins and all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub pairs: usize,
    /// How many people have no partner.
    pub alone: usize,
    /// The sum of the scores.
    pub total: u64,
    /// The smallest benefit of anybody in a pair, in millionths; none without a pair.
    pub least: Option<u32>,
    /// How many blocking pairs there are: two people who would both rather have each other
    /// (see [`super::stable`]).
    pub blocking: usize,
}

/// How benefits are spread: each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    pub least: f64,
    pub lower_quartile: f64,
    pub median: f64,
    pub upper_quartile: f64,
    pub most: f64,
    pub mean: f64,
    /// The standard deviation, over all and not estimated from a sample.
    pub deviation: f64,
}

impl Spread {
    /// The spread of these; none of none. Quartiles lie between the two nearest values, in proportion (type 7 of
    /// R. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996).
    pub fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_unstable_by(f64::total_cmp);
        let (&least, &most) = values.first().zip(values.last())?;
        let quantile = |share: f64| {
            let at = share * (values.len() - 1) as f64;
            let (below, part) = (at as usize, at.fract());
            let above = values.get(below + 1).copied().unwrap_or(most);
            values[below] + part * (above - values[below])
        };
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let variance = values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / values.len() as f64;
        Some(Self {
            least,
            lower_quartile: quantile(0.25),
            median: quantile(0.5),
            upper_quartile: quantile(0.75),
            most,
            mean,
            deviation: variance.sqrt(),
        })
    }
}

impl Figures {
    /// The figures of a result for these people under these rules.
    pub fn of(people: &[Arc<Person>], rules: &Rules, steering: &Steering, outcome: &Outcome) -> Self {
        let cohort = Cohort::new(people, rules, steering);
        let open = Open::new(&cohort, steering);
        let free = outcome.pairs.iter().filter_map(|pair| {
            let places = cohort.places(&(pair.mentor.clone(), pair.mentee.clone())).ok()?;
            (!open.is_pinned(places.0, places.1)).then_some(places)
        });
        let mut blocking = 0;
        stable::blocking(&open, &free.collect::<Vec<_>>(), |_, _| {
            blocking += 1;
            true
        });
        Self {
            pairs: outcome.pairs.len(),
            alone: outcome.unmatched.len(),
            total: outcome.total,
            least: outcome.least(),
            blocking,
        }
    }
}

/// Results for several objectives, side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub results: Vec<(Objective, Figures)>,
}

/// The best that can be had by each measure; none where the objective that has it was not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Best {
    /// The largest total.
    pub total: Option<u64>,
    /// The largest number of pairs.
    pub pairs: Option<usize>,
    /// The largest smallest benefit with that number of pairs, in millionths.
    pub least: Option<u32>,
}

/// How far a result is from the best that can be had, by each measure: 0 is the best itself. A blocking pair less is always
/// possible: their number is how far the result is from stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    pub total: Option<u64>,
    pub pairs: Option<usize>,
    pub least: Option<u32>,
    pub blocking: usize,
}

impl Comparison {
    pub fn of(&self, objective: Objective) -> Option<&Figures> {
        self.results.iter().find(|(of, _)| *of == objective).map(|(_, figures)| figures)
    }

    pub fn best(&self) -> Best {
        Best {
            total: self.of(Objective::Total).map(|figures| figures.total),
            pairs: self.of(Objective::Coverage).or(self.of(Objective::WorstOff)).map(|figures| figures.pairs),
            least: self.of(Objective::WorstOff).and_then(|figures| figures.least),
        }
    }

    /// How far this result is from the best by each measure. A result with fewer pairs can have a larger smallest benefit
    /// than the best: it is short of nothing there.
    pub fn short(&self, figures: &Figures) -> Short {
        let best = self.best();
        Short {
            total: best.total.map(|best| best.saturating_sub(figures.total)),
            pairs: best.pairs.map(|best| best.saturating_sub(figures.pairs)),
            least: best.least.map(|best| best.saturating_sub(figures.least.unwrap_or(best))),
            blocking: figures.blocking,
        }
    }
}

/// Matches once for each of these objectives, and says what each is worth by every measure.
pub fn compare(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    objectives: &[Objective],
    watch: &mut dyn FnMut(Progress),
) -> Comparison {
    let results = objectives.iter().map(|&objective| {
        let rules = Rules { objective, ..rules.clone() };
        let outcome = match_people(people, &rules, steering, watch);
        (objective, Figures::of(people, &rules, steering, &outcome))
    });
    Comparison { results: results.collect() }
}
