//! A pair's things in plain words: lengths, days, names, and what is new.

use leptos::prelude::*;

use super::exchange::shown;
use crate::components::benefit::percent;
use crate::components::stage::stage_words;
use crate::components::wording;
use crate::components::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::journal::{Author, Register, Version};
use crate::domain::pair::{Came, Goal, Meeting, News, PairCard, PairSpace, Partner, Reading, Torn};
use crate::domain::side::Side;
use crate::domain::time::Day;
use crate::platform::clock;
use crate::store::{Store, pair};
use crate::t;

/// Which of the two a side is: at home, where nobody speaks of mentors, by age.
pub fn role(card: &PairCard, side: Side) -> String {
    // The app provides the store before it shows anything.
    let home = pair::is_home(expect_context::<Store>(), card);
    match (home, side) {
        (true, Side::Mentor) => t!("pair-younger"),
        (true, Side::Mentee) => t!("pair-older"),
        (false, Side::Mentor) => t!("pair-mentor"),
        (false, Side::Mentee) => t!("pair-mentee"),
    }
}

/// A length of time: `1 hour 30 minutes`.
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t!("duration-minutes", minutes = minutes),
        (hours, 0) => t!("duration-hours", hours = hours),
        (hours, minutes) => t!("duration-both", hours = hours, minutes = minutes),
    }
}

pub fn day(day: Day) -> String {
    clock::in_words(day, LANGUAGE)
}

/// How far off a day is, for something that is due.
pub fn due(by: Day, today: Day) -> String {
    match (by - today).num_days() {
        0 => t!("due-today"),
        days @ 1.. => t!("due-in", days = days),
        days => t!("due-past", days = -days),
    }
}

/// Who somebody is to this pair.
pub fn author(card: &PairCard, by: &Author) -> String {
    let Author::Person(person) = by else { return t!("author-organiser") };
    match card.side_of(person) {
        Some(side) => card.called(side).to_string(),
        None => t!("author-unknown"),
    }
}

/// One thing that is new, told: a sentence, and what it says in people's own words.
pub struct Told {
    pub sentence: String,
    pub words: Vec<String>,
}

/// What a thing that is new comes to. `space` is the space with it.
pub fn tell(space: &PairSpace, news: &News) -> Told {
    let card = &space.card;
    let by = |by: &Option<Author>| by.as_ref().map(|by| author(card, by)).unwrap_or_default();
    let (sentence, words) = match news {
        News::Goal { goal, was, by: who, came } => {
            let own = who.as_ref() == Some(&Author::Person(card.partner(goal.side).id.clone()));
            let (by, name) = (by(who), card.called(goal.side));
            let sentence = match came {
                Came::Added if own => t!("news-goal", by = by),
                Came::Added => t!("news-goal-for", by = by, name = name),
                Came::Changed => t!("news-goal-changed", by = by, name = name),
                Came::Removed => t!("news-goal-gone", name = name),
            };
            (sentence, with_before(goal_lines(Some(goal)), was.as_ref().map(|was| goal_lines(Some(was)))))
        }
        News::Progress { goal, reading } => {
            let sentence = t!("news-progress", by = author(card, &reading.by), stage = stage_words(reading.stage));
            (sentence, progress_lines(goal, reading))
        }
        News::ProgressGone { goal, reading } => {
            (t!("news-progress-gone", by = author(card, &reading.by)), progress_lines(goal, reading))
        }
        News::Meeting { meeting, was, by: who, came } => {
            let on = day(meeting.on);
            let sentence = match came {
                Came::Added => t!("news-meeting", by = by(who), day = on),
                Came::Changed => t!("news-meeting-changed", by = by(who), day = on),
                Came::Removed => t!("news-meeting-gone", day = on),
            };
            let before = was.as_ref().map(|was| meeting_lines(card, Some(was)));
            (sentence, with_before(meeting_lines(card, Some(meeting)).split_off(1), before))
        }
        News::Term { term, text, was, by: who, came } => {
            let name = wording::term(*term, card.called(Side::Mentor), card.called(Side::Mentee));
            let sentence = match came {
                Came::Removed => t!("news-term-gone", term = name),
                Came::Added | Came::Changed => t!("news-term", by = by(who), term = name),
            };
            (sentence, with_before(vec![text.clone()], was.clone().map(|was| vec![was])))
        }
        News::LetOut { what, yes, by: who } => {
            let (by, what) = (by(who), wording::let_out(*what));
            let sentence =
                if *yes { t!("news-let-out", by = by, what = what) } else { t!("news-keep-in", by = by, what = what) };
            (sentence, Vec::new())
        }
        News::Agreed(side) => (t!("news-agreed", by = card.called(*side)), Vec::new()),
        News::AgreedNoMore(side) => (t!("news-agreed-no-more", by = card.called(*side)), Vec::new()),
        News::Torn(torn) => {
            let words = versions(space, torn).into_iter().flat_map(|version| {
                let mut lines = vec![version.head];
                lines.extend(version.lines);
                lines
            });
            (t!("news-torn", what = what(space, torn)), words.collect())
        }
        News::Settled(thing) => {
            let words = worded(space, thing).into_iter().flat_map(|version| version.lines);
            (t!("news-settled", what = what(space, thing)), words.collect())
        }
    };
    Told { sentence, words }
}

/// What it says, and what it said before.
fn with_before(mut lines: Vec<String>, before: Option<Vec<String>>) -> Vec<String> {
    lines.extend(before.map(|before| t!("news-was", words = before.join(", "))));
    lines
}

/// What both changed, by name.
fn what(space: &PairSpace, torn: &Torn) -> String {
    let card = &space.card;
    match torn {
        Torn::Goal(id) => {
            let versions = space.goals.versions(id).map(Register::versions).unwrap_or_default();
            let goal = versions.iter().rev().find_map(|version| version.value.as_ref());
            goal.map_or_else(|| t!("torn-what-some-goal"), |goal| t!("torn-what-goal", name = card.called(goal.side)))
        }
        Torn::Meeting(id) => {
            let versions = space.meetings.versions(id).map(Register::versions).unwrap_or_default();
            let meeting = versions.iter().rev().find_map(|version| version.value.as_ref());
            meeting
                .map_or_else(|| t!("torn-what-some-meeting"), |meeting| t!("torn-what-meeting", day = day(meeting.on)))
        }
        Torn::Term(term) => wording::term(*term, card.called(Side::Mentor), card.called(Side::Mentee)),
        Torn::LetOut(what) => t!("torn-what-let-out", what = wording::let_out(*what)),
    }
}

/// Who the two are and why, as a card says it.
pub fn tell_card(card: &PairCard, topics: &Topics) -> Told {
    let gives = |from: Side| {
        let topics: Vec<_> = card.partner(from).gives.iter().map(|topic| topics.label(topic)).collect();
        (!topics.is_empty()).then(|| {
            t!("told-gives", name = card.called(from), partner = card.called(from.other()), topics = topics.join(", "))
        })
    };
    let aim = Some(card.aim.clone()).filter(|aim| !aim.is_empty());
    let benefits = card.mentor.benefit.zip(card.mentee.benefit).map(|(mentor, mentee)| {
        t!(
            "why-us-benefit",
            mentor = card.called(Side::Mentor),
            mentee = card.called(Side::Mentee),
            mentor_benefit = percent(mentor),
            mentee_benefit = percent(mentee)
        )
    });
    let about = |of: &Partner| {
        let told = |(name, lines): (String, Vec<String>)| {
            t!("about-told-of", name = &*of.name, what = name, said = lines.join(", "))
        };
        shown(&of.about).into_iter().map(told).collect::<Vec<_>>()
    };
    let words = [aim, gives(Side::Mentor), gives(Side::Mentee), benefits];
    let words = words.into_iter().flatten().chain(about(&card.mentor)).chain(about(&card.mentee));
    let sentence =
        t!("told-card", mentor = &*card.mentor.name, mentee = &*card.mentee.name, programme = &*card.programme);
    Told { sentence, words: words.collect() }
}

/// One of several versions, in words.
pub struct Worded {
    pub head: String,
    pub lines: Vec<String>,
}

/// Every version of what both changed; none where there is one alone.
pub fn versions(space: &PairSpace, torn: &Torn) -> Vec<Worded> {
    let worded = worded(space, torn);
    if space.torn().contains(torn) { worded } else { Vec::new() }
}

/// Every version of something that counts.
fn worded(space: &PairSpace, torn: &Torn) -> Vec<Worded> {
    let (card, agreement) = (&space.card, &space.agreement);
    match torn {
        Torn::Goal(id) => all(card, space.goals.versions(id), |goal| goal_lines(goal.as_ref())),
        Torn::Meeting(id) => all(card, space.meetings.versions(id), |meeting| meeting_lines(card, meeting.as_ref())),
        Torn::Term(term) => all(card, agreement.versions(*term), |text| match text.as_str() {
            "" => vec![t!("torn-empty")],
            text => vec![text.to_string()],
        }),
        Torn::LetOut(what) => all(card, agreement.let_out_versions(*what), |yes| {
            vec![if *yes { t!("let-out-yes") } else { t!("let-out-no") }]
        }),
    }
}

fn all<T: PartialEq>(
    card: &PairCard,
    versions: Option<&Register<T>>,
    lines: impl Fn(&T) -> Vec<String>,
) -> Vec<Worded> {
    let worded = |version: &Version<T>| {
        let when = clock::moment_in_words(version.entry.moment(), LANGUAGE);
        let head = t!("torn-by", who = author(card, &version.by), when = when);
        Worded { head, lines: lines(&version.value) }
    };
    versions.into_iter().flat_map(Register::versions).map(worded).collect()
}

fn goal_lines(goal: Option<&Goal>) -> Vec<String> {
    let Some(goal) = goal else { return vec![t!("torn-goal-dropped")] };
    vec![
        goal.outcome.clone(),
        t!("goal-seen-by", measure = goal.measure.as_str()),
        t!("goal-by-day", day = day(goal.by)),
    ]
}

fn progress_lines(goal: &Goal, reading: &Reading) -> Vec<String> {
    [&goal.outcome, &reading.note].into_iter().filter(|text| !text.is_empty()).cloned().collect()
}

/// The day and the length, and a line for what each learned.
pub fn meeting_lines(card: &PairCard, meeting: Option<&Meeting>) -> Vec<String> {
    let Some(meeting) = meeting else { return vec![t!("torn-meeting-removed")] };
    let mut lines = vec![day(meeting.on), duration(meeting.minutes.into())];
    let learned = meeting.learned.iter();
    lines.extend(learned.map(|(side, text)| t!("learned", name = card.called(*side), text = text.as_str())));
    lines
}
