//! The order of the questions: which come, which comes after which, what is answered, what is missing.

use super::background::{self, BackgroundItem};
use super::instrument::Instrument;
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
    Background(BackgroundItem),
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
    pub fn answered(&self, draft: &Draft, about: &Instrument) -> bool {
        match self {
            Question::Audiences => draft.fields(about).into_iter().all(|field| draft.audiences.said(field).is_some()),
            _ => self.is_begun(draft),
        }
    }

    /// Whether the draft holds an answer, or a part of one.
    fn is_begun(&self, draft: &Draft) -> bool {
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
            Question::Background(item) => draft.answered.contains_key(&(background::instrument(), item.0)),
            Question::Audiences => !draft.audiences.is_empty(),
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
    pub fn complete(&self, draft: &Draft, about: &Instrument) -> bool {
        let gone_on = |name: String| draft.continued.contains(&name) || self.was_passed(draft, about);
        self.answered(draft, about) && self.mark(draft).is_none_or(gone_on)
    }

    /// Whether a later question has an answer: older versions made no note of going on.
    fn was_passed(&self, draft: &Draft, about: &Instrument) -> bool {
        let order = order(draft, about);
        order.iter().skip_while(|question| *question != self).skip(1).any(|later| later.answered(draft, about))
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
            Question::Background(item) => format!("about-{}", item.0),
            Question::Audiences => "who-sees".into(),
        }
    }

    /// The question of that name, where the draft has it.
    pub fn named(name: &str, draft: &Draft, about: &Instrument) -> Option<Question> {
        all(draft, about).into_iter().find(|question| question.name(draft) == name)
    }
}

/// Every question that the draft has, whether the person will be led through it or not.
fn all(draft: &Draft, about: &Instrument) -> Vec<Question> {
    let mut all = of_matching(draft);
    all.extend(draft.asked_items(about).into_iter().map(|item| Question::Background(BackgroundItem(item.key))));
    all.push(Question::Audiences);
    all
}

/// The questions whose answers the matching reads, and how to rate the topics. Of two people with no coordinator: no side,
/// which they settle together; no team and no number of partners; and they know which languages they share.
fn of_matching(draft: &Draft) -> Vec<Question> {
    let two = draft.between_two;
    let mut all = vec![Question::Name];
    all.extend((!two).then_some(Question::Role));
    all.extend([Question::CanHelp, Question::WouldLike, Question::Pace]);
    all.extend(draft.can_help.iter().cloned().map(Question::Level));
    all.extend(draft.would_like.iter().cloned().map(Question::Learn));
    all.extend((!two).then_some(Question::Languages));
    all.push(Question::Times);
    all.extend([Question::Team, Question::Capacity].into_iter().filter(|_| !two));
    all
}

/// The questions that the person is led through, in order: the ratings only where they are wanted.
pub fn order(draft: &Draft, about: &Instrument) -> Vec<Question> {
    all(draft, about).into_iter().filter(|question| is_led_through(question, draft)).collect()
}

fn is_led_through(question: &Question, draft: &Draft) -> bool {
    draft.pace == Some(Pace::OneByOne) || !matches!(question, Question::Level(_) | Question::Learn(_))
}

/// The question after this one; `None` after the last.
pub fn next(draft: &Draft, question: &Question, about: &Instrument) -> Option<Question> {
    let all = all(draft, about);
    let at = all.iter().position(|other| other == question)?;
    all.into_iter().skip(at + 1).find(|later| is_led_through(later, draft))
}

/// The question before this one; `None` before the first.
pub fn previous(draft: &Draft, question: &Question, about: &Instrument) -> Option<Question> {
    let all = all(draft, about);
    let at = all.iter().position(|other| other == question)?;
    all.into_iter().take(at).rev().find(|earlier| is_led_through(earlier, draft))
}

/// The questions that need an answer and have none.
pub fn missing(draft: &Draft) -> Vec<Question> {
    of_matching(draft).into_iter().filter(|question| question.needed() && !question.is_begun(draft)).collect()
}

/// Where to carry on: the first question without the whole of its answer; `None` when every one has its own.
pub fn resume(draft: &Draft, about: &Instrument) -> Option<Question> {
    order(draft, about).into_iter().find(|question| !question.complete(draft, about))
}

/// Whether any question has an answer, or the half of one.
pub fn is_begun(draft: &Draft) -> bool {
    let led_through = of_matching(draft).into_iter().filter(|question| is_led_through(question, draft));
    led_through.chain([Question::Audiences]).any(|question| question.is_begun(draft)) || !draft.answered.is_empty()
}

/// How many questions are answered, and how many there are, as far as can be told.
pub fn progress(draft: &Draft, about: &Instrument) -> (usize, usize) {
    let order = order(draft, about);
    let answered = order.iter().filter(|question| question.complete(draft, about)).count();
    (answered, order.len() + expected_ratings(draft))
}

/// How far along a question is.
pub fn place(draft: &Draft, question: &Question, about: &Instrument) -> Place {
    let all = all(draft, about);
    let total = all.iter().filter(|question| is_led_through(question, draft)).count() + expected_ratings(draft);
    // A rating that is asked only because its answer is being changed stands where the ratings begin.
    let before = all.iter().take_while(|other| *other != question).filter(|other| is_led_through(other, draft)).count();
    let number = before + usize::from(is_led_through(question, draft));
    Place { number: number.max(1), total, settled: draft.pace.is_some() }
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
