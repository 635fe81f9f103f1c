//! What one person stands to gain from another.
//!
//! The formula is Turnabout's own (see the README, *Matching*). For a learner L and a teacher T:
//!
//! ```text
//! benefit(L from T) =   sum over topics  wish_L * min(max(level_T - level_L, 0), 2) * willing_T
//!                     / sum over topics  wish_L * min(4 - level_L, 2)
//! ```
//!
//! A teacher two levels ahead is as good as any: what counts is a step that can be taken. Nobody is helped with what
//! they already know.

use serde::{Deserialize, Serialize};
use turnabout_engine::gain::{BEST, step};
pub use turnabout_engine::gain::{SCORE_OF_ONE, mutual, share, whole};

use super::answer::Answer;
use super::person::Answers;
use super::side::Side;
use super::topic::TopicId;

/// One topic's term of the upper sum: what the learner gains on it from the teacher, wish times step, 0 to 6.
pub fn weight(learner: Answer, teacher: Answer) -> u32 {
    let step = if teacher.willing { step(learner.level.get(), teacher.level.get()) } else { 0 };
    u32::from(learner.wish.get()) * u32::from(step)
}

/// The weight of everything that the learner asks for: the lower sum of the formula, 0 to 6 a topic. 0 means that the
/// person asks for nothing that anyone could teach.
pub fn asks(learner: &Answers) -> u32 {
    learner.values().map(|a| u32::from(a.wish.get()) * u32::from(step(a.level.get(), BEST))).sum()
}

/// What the learner stands to gain from the teacher: 0 nothing, 1 everything they asked for.
///
/// 0 where the learner asks for nothing.
pub fn benefit(learner: &Answers, teacher: &Answers) -> f64 {
    share(flows(learner, teacher).map(|flow| flow.weight).sum(), asks(learner))
}

/// A benefit in hundredths, as people read it, rounded down: what is shown as reaching a figure reaches it. Every figure of
/// a benefit on screen is made here, so that one figure has one value.
pub fn hundredths(benefit: f64) -> u32 {
    millionths_in_hundredths(whole(benefit.clamp(0.0, 1.0)))
}

/// As [`hundredths`], of a benefit in whole millionths.
pub fn millionths_in_hundredths(benefit: u32) -> u32 {
    benefit / 10_000
}

/// What the two of a pair stand to gain from one another: 0 to 1 each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Benefits {
    pub mentor: f64,
    pub mentee: f64,
}

impl Benefits {
    pub fn between(mentor: &Answers, mentee: &Answers) -> Self {
        Self { mentor: benefit(mentor, mentee), mentee: benefit(mentee, mentor) }
    }

    /// The benefit of whoever gains less: what the floor is held against.
    pub fn least(self) -> f64 {
        self.mentor.min(self.mentee)
    }

    /// The same in whole millionths.
    pub fn least_whole(self) -> u32 {
        whole(self.least())
    }

    /// The mutual score as a whole number from 0 to 1,000,000.
    pub fn score(self) -> u32 {
        whole(mutual(self.mentee, self.mentor))
    }
}

/// One topic on which the learner gains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow<'a> {
    pub topic: &'a TopicId,
    pub learner: Answer,
    pub teacher: Answer,
    /// The term of the formula: wish times step, 1 to 6.
    pub weight: u32,
}

/// The topics on which the learner gains from the teacher.
pub fn flows<'a>(learner: &'a Answers, teacher: &'a Answers) -> impl Iterator<Item = Flow<'a>> {
    learner.iter().filter(|(_, wanted)| wanted.wish.get() > 0).filter_map(|(topic, &wanted)| {
        let &known = teacher.get(topic)?;
        let weight = weight(wanted, known);
        (weight > 0).then_some(Flow { topic, learner: wanted, teacher: known, weight })
    })
}

/// The topics on which the given side of a pair gains, most first (then by name).
pub fn gains<'a>(side: Side, mentor: &'a Answers, mentee: &'a Answers) -> Vec<Flow<'a>> {
    let mut gains: Vec<_> = match side {
        Side::Mentor => flows(mentor, mentee).collect(),
        Side::Mentee => flows(mentee, mentor).collect(),
    };
    gains.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.topic.cmp(b.topic)));
    gains
}
