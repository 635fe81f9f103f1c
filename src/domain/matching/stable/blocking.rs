//! The blocking pairs of a choice.

use super::Rank;
use crate::domain::benefit::Benefits;
use crate::domain::matching::open::Open;
use crate::domain::side::Side;

fn both_gain(benefits: Benefits) -> bool {
    benefits.least() > 0.0
}

/// What somebody asks of one partner more.
#[derive(Clone, Copy)]
enum Bar {
    /// They have no place that could be given to anybody.
    Closed,
    /// They have a place left: anybody will do.
    Open,
    /// They would have anybody whom they rank better than this.
    Better(Rank),
}

/// Each blocking pair of a choice around the pins, mentor and mentee by place, until told to stop.
pub(in crate::domain::matching) fn blocking(
    open: &Open<'_>,
    chosen: &[(usize, usize)],
    mut found: impl FnMut(usize, usize) -> bool,
) {
    let [mentors, mentees] = Side::BOTH.map(|side| bars(open, chosen, side));
    let mut paired = chosen.to_vec();
    paired.sort_unstable();
    let would = |bar: Bar, rank: Rank| match bar {
        Bar::Closed => false,
        Bar::Open => true,
        Bar::Better(worst) => rank < worst,
    };
    for &mentor in open.mentors.iter().filter(|&&mentor| !matches!(mentors[mentor], Bar::Closed)) {
        for (_, mentee, benefits) in open.allowed_with(mentor) {
            let both = both_gain(benefits)
                && would(mentors[mentor], open.cohort.rank(Side::Mentor, mentor, mentee, benefits))
                && would(mentees[mentee], open.cohort.rank(Side::Mentee, mentee, mentor, benefits));
            if both && paired.binary_search(&(mentor, mentee)).is_err() && !found(mentor, mentee) {
                return;
            }
        }
    }
}

/// What everybody on a side asks of one partner more, by place.
fn bars(open: &Open<'_>, chosen: &[(usize, usize)], side: Side) -> Vec<Bar> {
    let mut left = open.left.side(side).to_vec();
    let mut worst: Vec<Option<Rank>> = vec![None; left.len()];
    for &(mentor, mentee) in chosen {
        let (one, other) = if side == Side::Mentor { (mentor, mentee) } else { (mentee, mentor) };
        let rank = open.cohort.rank(side, one, other, open.cohort.benefits(mentor, mentee));
        left[one] = left[one].saturating_sub(1);
        worst[one] = worst[one].max(Some(rank));
    }
    let bar = |(left, worst): (u16, Option<Rank>)| match (left, worst) {
        (0, None) => Bar::Closed,
        (0, Some(worst)) => Bar::Better(worst),
        _ => Bar::Open,
    };
    left.into_iter().zip(worst).map(bar).collect()
}
