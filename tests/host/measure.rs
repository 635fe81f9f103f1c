//! What was gained between two readings: worked examples, SciPy's figures, what is withheld, and how often intervals hold
//! the truth.

use proptest::prelude::*;
use serde::Deserialize;
use turnabout::domain::measure::{Difference, Effect, Improved, Paired, SignedRank, Values, Withheld, hodges_lehmann};

fn paired(before: &[f64], after: &[f64]) -> Paired {
    let values = before.iter().zip(after);
    values.map(|(&before, &after)| Values { before: Some(before), after: Some(after) }).collect()
}

#[track_caller]
fn near(figure: Result<f64, Withheld>, value: f64) {
    let figure = figure.expect("the figure may be given");
    assert!((figure - value).abs() < 1e-6, "{figure} is not {value}");
}

#[track_caller]
fn between(interval: Result<[f64; 2], Withheld>, [low, high]: [f64; 2]) {
    near(interval.map(|interval| interval[0]), low);
    near(interval.map(|interval| interval[1]), high);
}

#[test]
fn twelve_people_on_a_scale() {
    let group = paired(
        &[13., 12., 12., 9., 14., 17., 14., 9., 6., 7., 11., 15.],
        &[14., 13., 16., 12., 15., 18., 13., 10., 10., 8., 14., 16.],
    );
    let mean = Difference::of(&group);
    near(mean.mean, 1.666667 - 1.0 / 3e6);
    between(mean.interval, [0.715218, 2.618115]);
    near(mean.t, 3.855498);
    near(mean.p, 0.002674001);
    assert_eq!(mean.df, Ok(11));
    let effect = Effect::of(&group);
    near(effect.g_pre, 0.4676205);
    between(effect.interval, [0.1630379, 0.8423461]);
    near(hodges_lehmann(&group), 1.5);
    let ranks = SignedRank::of(&group);
    assert_eq!((ranks.v, ranks.zeros, ranks.p), (Ok(73.5), 0, Ok(0.00439453125)));
}

/// Student's sleep data (Cushny and Peebles 1905).
#[test]
fn ten_people_and_two_medicines() {
    let group = paired(
        &[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
        &[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    );
    let mean = Difference::of(&group);
    near(mean.mean, 1.58);
    between(mean.interval, [0.7001142, 2.4598858]);
    near(mean.t, 4.062128);
    near(mean.p, 0.002833);
    let effect = Effect::of(&group);
    near(effect.d_pre, 0.8831702);
    near(effect.g_pre, 0.8074699);
    between(effect.interval, [0.2763579, 1.4899824]);
    near(hodges_lehmann(&group), 1.3);
    let ranks = SignedRank::of(&group);
    assert_eq!((ranks.zeros, ranks.p), (1, Ok(0.00390625)));
}

#[test]
fn thirteen_of_sixteen_improved() {
    between(Improved::share(13, 16).interval, [0.569911, 0.934084]);
    assert_eq!(Improved::share(0, 8).interval.map(|[low, _]| low), Ok(0.0));
    assert_eq!(Improved::share(8, 8).interval.map(|[_, high]| high), Ok(1.0));
}

/// A group as `tests/fixtures/measure/make.py` writes it.
#[derive(Deserialize)]
struct Scipy {
    before: Vec<f64>,
    after: Vec<f64>,
    t: f64,
    p_t: f64,
    ci95: [f64; 2],
    signed_rank_v: f64,
    p_exact: f64,
    hodges_lehmann: f64,
    improved: usize,
    improved_ci95: [f64; 2],
}

#[test]
fn two_hundred_groups_as_scipy_has_them() {
    let groups: Vec<Scipy> = serde_json::from_str(include_str!("../fixtures/measure/scipy.json")).unwrap();
    assert_eq!(groups.len(), 200);
    for one in groups {
        let group = paired(&one.before, &one.after);
        let mean = Difference::of(&group);
        near(mean.t, one.t);
        near(mean.p, one.p_t);
        between(mean.interval, one.ci95);
        let ranks = SignedRank::of(&group);
        near(ranks.v, one.signed_rank_v);
        near(ranks.p, one.p_exact);
        near(hodges_lehmann(&group), one.hodges_lehmann);
        let improved = Improved::of(&group);
        assert_eq!(improved.people, one.improved);
        between(improved.interval, one.improved_ci95);
    }
}

#[test]
fn nothing_is_filled_in() {
    let with = |before, after| Values { before, after };
    let group: Paired = [
        with(Some(1.0), Some(2.0)),
        with(Some(4.0), None),
        with(None, Some(3.0)),
        with(Some(2.0), Some(2.0)),
        with(Some(3.0), None),
        with(None, None),
    ]
    .into_iter()
    .collect();
    assert_eq!((group.len(), group.missing(), group.missing_after()), (2, 4, 2));
    assert_eq!(group.missing_mean_before(), Ok(3.5));
    assert_eq!((group.mean_before(), group.mean_after()), (Ok(1.5), Ok(2.0)));
}

#[test]
fn fewer_than_six_people_have_no_interval() {
    let fewer = Withheld::Fewer { than: 6 };
    let five = paired(&[0., 1., 2., 3., 4.], &[1., 3., 2., 4., 4.]);
    assert_eq!(Difference::of(&five).interval, Err(fewer));
    assert_eq!(Effect::of(&five).interval, Err(fewer));
    assert_eq!(Improved::of(&five).interval, Err(fewer));
    let six = paired(&[0., 1., 2., 3., 4., 4.], &[1., 3., 2., 4., 4., 4.]);
    assert!(Difference::of(&six).interval.is_ok() && Effect::of(&six).interval.is_ok());
}

#[test]
fn what_cannot_be_said_is_withheld() {
    let same = paired(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6], &[0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    let mean = Difference::of(&same);
    near(mean.mean, 0.3);
    assert_eq!((mean.t, mean.interval), (Err(Withheld::SameDifferences), Err(Withheld::SameDifferences)));
    assert_eq!(Effect::of(&same).interval, Err(Withheld::SameDifferences));
    assert_eq!(SignedRank::of(&same).p, Ok(2.0 / 64.0));

    let level = paired(&[2.0; 6], &[3.0, 2.0, 4.0, 2.0, 3.0, 3.0]);
    assert_eq!(Effect::of(&level).d_pre, Err(Withheld::SameBefore));
    assert_eq!(level.correlation(), Err(Withheld::SameBefore));

    let still = paired(&[1.0; 7], &[1.0; 7]);
    let ranks = SignedRank::of(&still);
    assert_eq!((ranks.v, ranks.zeros, ranks.p), (Err(Withheld::NobodyChanged), 7, Err(Withheld::NobodyChanged)));

    let nobody = paired(&[], &[]);
    assert_eq!(Difference::of(&nobody).mean, Err(Withheld::Nobody));
    assert_eq!(hodges_lehmann(&nobody), Err(Withheld::Nobody));
    let one = paired(&[1.0], &[2.0]);
    assert_eq!(Difference::of(&one).t, Err(Withheld::Fewer { than: 2 }));
    assert_eq!(Effect::of(&one).d_pre, Err(Withheld::Fewer { than: 2 }));
}

proptest! {
    /// The slow way: every average, in order.
    #[test]
    fn the_middle_average_is_the_middle_of_all(differences in prop::collection::vec(-9_i16..9, 1..40)) {
        let differences: Vec<f64> = differences.into_iter().map(|n| f64::from(n) / 4.0).collect();
        let group = paired(&vec![0.0; differences.len()], &differences);
        let mut all = Vec::new();
        for (at, a) in differences.iter().enumerate() {
            all.extend(differences[at..].iter().map(|b| (a + b) / 2.0));
        }
        all.sort_by(f64::total_cmp);
        let middle = f64::midpoint(all[(all.len() - 1) / 2], all[all.len() / 2]);
        prop_assert_eq!(hodges_lehmann(&group), Ok(middle));
    }

    /// Before and after exchanged: the same, the other way round.
    #[test]
    fn gain_and_loss_are_alike(values in prop::collection::vec((0_u8..5, 0_u8..5), 6..20)) {
        let (before, after): (Vec<f64>, Vec<f64>) =
            values.into_iter().map(|(b, a)| (f64::from(b), f64::from(a))).unzip();
        let (there, back) = (paired(&before, &after), paired(&after, &before));
        prop_assert_eq!(SignedRank::of(&there).p, SignedRank::of(&back).p);
        let (t, u) = (Difference::of(&there), Difference::of(&back));
        prop_assert_eq!(t.mean, u.mean.map(|mean| -mean + 0.0));
        if let (Ok(p), Ok(q)) = (t.p, u.p) {
            prop_assert!((p - q).abs() < 1e-12);
        }
    }
}

/// Chances by a fixed seed (SplitMix64).
struct Chances(u64);

impl Chances {
    /// 0 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn pick(&mut self, chances: &[(f64, f64)]) -> f64 {
        let mut left = self.next();
        for &(value, chance) in chances {
            left -= chance;
            if left < 0.0 {
                return value;
            }
        }
        chances[chances.len() - 1].0
    }
}

const CHANGES: [(f64, f64); 4] = [(-1.0, 0.08), (0.0, 0.37), (1.0, 0.40), (2.0, 0.15)];

/// The share of a thousand programmes whose interval holds the truth, for the mean and for the effect.
fn held(levels: &[(f64, f64)], people: usize, seed: u64) -> [f64; 2] {
    let changed = |before: f64, change: f64| (before + change).clamp(0.0, 4.0);
    let all =
        levels.iter().flat_map(|&(before, p)| CHANGES.map(|(change, q)| (changed(before, change) - before, p * q)));
    let mean: f64 = all.map(|(difference, chance)| difference * chance).sum();
    let centre: f64 = levels.iter().map(|(level, chance)| level * chance).sum();
    let spread = levels.iter().map(|(level, chance)| (level - centre).powi(2) * chance).sum::<f64>().sqrt();
    let truths = [mean, mean / spread];
    let mut chances = Chances(seed);
    let (mut given, mut holds) = ([0_u32; 2], [0_u32; 2]);
    for _ in 0..1_000 {
        let (before, after): (Vec<_>, Vec<_>) = (0..people)
            .map(|_| {
                let before = chances.pick(levels);
                (before, changed(before, chances.pick(&CHANGES)))
            })
            .unzip();
        let group = paired(&before, &after);
        let intervals = [Difference::of(&group).interval, Effect::of(&group).interval];
        for (at, interval) in intervals.into_iter().enumerate() {
            let Ok([low, high]) = interval else { continue };
            given[at] += 1;
            holds[at] += u32::from((low..=high).contains(&truths[at]));
        }
    }
    [0, 1].map(|at| f64::from(holds[at]) / f64::from(given[at]))
}

#[test]
fn intervals_hold_the_truth_as_often_as_they_say() {
    let middle = [(0.0, 0.1), (1.0, 0.25), (2.0, 0.3), (3.0, 0.25), (4.0, 0.1)];
    let ceiling = [(1.0, 0.05), (2.0, 0.2), (3.0, 0.4), (4.0, 0.35)];
    for people in [6, 8, 12, 20, 40] {
        for (name, levels) in [("middle", &middle[..]), ("ceiling", &ceiling[..])] {
            let [mean, effect] = held(levels, people, people as u64);
            assert!(mean >= 0.90, "{people} people, {name}: the mean's interval holds {mean}");
            assert!(effect >= 0.90, "{people} people, {name}: the effect's interval holds {effect}");
        }
    }
}
