//! What one person gains from another, in numbers alone: the formula of benefit, which is nowhere else.

/// The largest step, in levels, that counts as a gain.
pub const STEP: u8 = 2;
/// The best level: whoever has it gains nothing.
pub const BEST: u8 = 4;
/// What a score of 1 is as a whole number.
pub const SCORE_OF_ONE: f64 = 1_000_000.0;

/// What a learner of one level gains from a teacher of another who is willing, before the wish counts: 0 to 2 levels.
#[inline(always)]
pub fn step(learner: u8, teacher: u8) -> u8 {
    teacher.saturating_sub(learner).min(STEP)
}

/// The share of what somebody asks for that they gain: 0 to 1, and 0 where they ask for nothing.
#[inline(always)]
pub fn share(gain: u32, asks: u32) -> f64 {
    if asks == 0 { 0.0 } else { f64::from(gain) / f64::from(asks) }
}

/// What a pair is worth to both, from the shares of both: the geometric mean, 0 to 1, so that a one-way pair is worth nothing.
#[inline(always)]
pub fn mutual(one: f64, other: f64) -> f64 {
    (one * other).sqrt()
}

/// A score from 0 to 1 as a whole number from 0 to 1,000,000.
#[inline(always)]
pub fn whole(score: f64) -> u32 {
    // Scores are at most 1, so the product fits.
    (SCORE_OF_ONE * score).round() as u32
}
