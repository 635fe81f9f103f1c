//! The order of the questions: which come, which comes after which, what is answered, what is missing.

use super::background::BackgroundQuestion;
use super::profile::{Draft, Pace};
use super::topic::TopicId;

/// One question of the questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    Name,
    Role,
    CanHelp,
    WouldLike,
    /// Whether to rate the topics one by one.
    Pace,
    /// How well a topic to help with is known.
    Level(TopicId),
    /// Where the person is with a topic to learn, and how much they wish for it.
    Learn(TopicId),
    Languages,
    Times,
    Team,
    Capacity,
    Background(BackgroundQuestion),
    /// Who may see what.
    Audiences,
}

/// How far along a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// 1 or more.
    pub number: usize,
    pub total: usize,
    /// Whether the total is settled: until the person has said how to rate their topics it is a guess.
    pub settled: bool,
}

/// How many ratings to expect of somebody who has picked nothing yet.
const USUAL_RATINGS: usize = 3;

impl Question {
    /// Whether the questionnaire cannot do without an answer. A pair helps both sides, so a topic is needed each way.
    pub fn needed(&self) -> bool {
        matches!(self, Question::Name | Question::Role | Question::CanHelp | Question::WouldLike)
    }

    /// Whether the draft holds an answer, or knows that the question was left out on purpose.
    pub fn answered(&self, draft: &Draft) -> bool {
        match self {
            Question::Name => !draft.name.trim().is_empty(),
            Question::Role => draft.role.is_some(),
            Question::CanHelp => !draft.can_help.is_empty(),
            Question::WouldLike => !draft.would_like.is_empty(),
            Question::Pace => draft.pace.is_some(),
            Question::Level(topic) => draft.level(topic).is_some(),
            Question::Learn(topic) => draft.level(topic).is_some() && draft.wish(topic).is_some(),
            Question::Languages => draft.languages.is_some(),
            Question::Times => draft.times.is_some(),
            Question::Team => draft.team.is_some(),
            Question::Capacity => draft.capacity.is_some(),
            Question::Background(question) => draft.background.contains_key(question),
            Question::Audiences => draft.fields().into_iter().all(|field| draft.audiences.said(field).is_some()),
        }
    }

    /// Whether an answer can be half given: several things are picked, or words are typed.
    fn is_open_ended(&self) -> bool {
        matches!(
            self,
            Question::Name
                | Question::CanHelp
                | Question::WouldLike
                | Question::Languages
                | Question::Times
                | Question::Team
                | Question::Background(_)
        )
    }

    /// The name under which it is noted that the person has gone on from here, where that is worth a note.
    pub fn mark(&self, draft: &Draft) -> Option<String> {
        self.is_open_ended().then(|| self.name(draft))
    }

    /// Whether it has all of its answer: one that can be half given has it once the person has gone on from it.
    pub fn complete(&self, draft: &Draft) -> bool {
        let gone_on = |name: String| draft.continued.contains(&name) || self.was_passed(draft);
        self.answered(draft) && self.mark(draft).is_none_or(gone_on)
    }

    /// Whether a later question has an answer: older versions made no note of going on.
    fn was_passed(&self, draft: &Draft) -> bool {
        order(draft).iter().skip_while(|question| *question != self).skip(1).any(|later| later.answered(draft))
    }

    /// The question's name in an address. It tells nothing of the answers: topics go by their number.
    pub fn name(&self, draft: &Draft) -> String {
        let numbered = |kind: &str, at: Option<usize>| format!("{kind}-{}", at.map_or(0, |at| at + 1));
        match self {
            Question::Name => "name".into(),
            Question::Role => "role".into(),
            Question::CanHelp => "help".into(),
            Question::WouldLike => "learn".into(),
            Question::Pace => "ratings".into(),
            Question::Level(topic) => numbered("help", draft.can_help.iter().position(|picked| picked == topic)),
            Question::Learn(topic) => numbered("learn", draft.would_like.iter().position(|picked| picked == topic)),
            Question::Languages => "languages".into(),
            Question::Times => "times".into(),
            Question::Team => "team".into(),
            Question::Capacity => "partners".into(),
            Question::Background(question) => format!("about-{}", question.name()),
            Question::Audiences => "who-sees".into(),
        }
    }

    /// The question of that name, where the draft has it.
    pub fn named(name: &str, draft: &Draft) -> Option<Question> {
        all(draft).into_iter().find(|question| question.name(draft) == name)
    }
}

/// Every question that the draft has, whether the person will be led through it or not.
fn all(draft: &Draft) -> Vec<Question> {
    if draft.between_two {
        return all_of_two(draft);
    }
    let mut all = vec![Question::Name, Question::Role, Question::CanHelp, Question::WouldLike, Question::Pace];
    all.extend(draft.can_help.iter().cloned().map(Question::Level));
    all.extend(draft.would_like.iter().cloned().map(Question::Learn));
    all.extend([Question::Languages, Question::Times, Question::Team, Question::Capacity]);
    all.extend(draft.asked_of_background().map(Question::Background));
    all.push(Question::Audiences);
    all
}

/// Every question for two people with no coordinator: no side, which they settle together; no team and no number of
/// partners; and they know which languages they share.
fn all_of_two(draft: &Draft) -> Vec<Question> {
    let mut all = vec![Question::Name, Question::CanHelp, Question::WouldLike, Question::Pace];
    all.extend(draft.can_help.iter().cloned().map(Question::Level));
    all.extend(draft.would_like.iter().cloned().map(Question::Learn));
    all.extend([Question::Times, Question::Audiences]);
    all
}

/// The questions that the person is led through, in order: the ratings only where they are wanted.
pub fn order(draft: &Draft) -> Vec<Question> {
    let one_by_one = draft.pace == Some(Pace::OneByOne);
    let rating = |question: &Question| matches!(question, Question::Level(_) | Question::Learn(_));
    all(draft).into_iter().filter(|question| one_by_one || !rating(question)).collect()
}

/// The question after this one; `None` after the last.
pub fn next(draft: &Draft, question: &Question) -> Option<Question> {
    let all = all(draft);
    let at = all.iter().position(|other| other == question)?;
    let order = order(draft);
    all.into_iter().skip(at + 1).find(|later| order.contains(later))
}

/// The question before this one; `None` before the first.
pub fn previous(draft: &Draft, question: &Question) -> Option<Question> {
    let all = all(draft);
    let at = all.iter().position(|other| other == question)?;
    let order = order(draft);
    all.into_iter().take(at).rev().find(|earlier| order.contains(earlier))
}

/// The questions that need an answer and have none.
pub fn missing(draft: &Draft) -> Vec<Question> {
    order(draft).into_iter().filter(|question| question.needed() && !question.answered(draft)).collect()
}

/// Where to carry on: the first question without the whole of its answer; `None` when every one has its own.
pub fn resume(draft: &Draft) -> Option<Question> {
    order(draft).into_iter().find(|question| !question.complete(draft))
}

/// How many questions are answered, and how many there are, as far as can be told.
pub fn progress(draft: &Draft) -> (usize, usize) {
    let order = order(draft);
    let answered = order.iter().filter(|question| question.complete(draft)).count();
    (answered, order.len() + expected_ratings(draft))
}

/// How far along a question is.
pub fn place(draft: &Draft, question: &Question) -> Place {
    let order = order(draft);
    // A rating that is asked only because its answer is being changed stands where the ratings begin.
    let number = order.iter().filter(|other| *other <= question).count().max(1);
    Place { number, total: order.len() + expected_ratings(draft), settled: draft.pace.is_some() }
}

/// How many ratings are still to come into the order: a guess until the person has said how to rate.
fn expected_ratings(draft: &Draft) -> usize {
    if draft.pace.is_some() {
        return 0;
    }
    match draft.can_help.len() + draft.would_like.len() {
        0 => USUAL_RATINGS,
        picked => picked,
    }
}
