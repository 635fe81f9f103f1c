//! What a file that arrived says, in words.

use crate::codec::arrivals::{Holds, News};
use crate::content::topics::Topics;
use crate::domain::choosing::Choices;
use crate::domain::id::PersonId;
use crate::domain::namesakes::has_namesake;
use crate::domain::pair::ProgressReport;
use crate::domain::person::{Person, Role};
use crate::domain::programme::Programme;
use crate::t;

/// How many names of people or topics are said before the rest is counted.
const MOST: usize = 8;

/// A file in words: whose it is, and what it says.
pub struct Telling {
    pub title: String,
    pub lines: Vec<String>,
}

/// What is in a file. `name` finds people, those who are still to be brought among them.
pub fn of(
    holds: &Holds,
    news: News,
    programme: &Programme,
    topics: &Topics,
    name: &dyn Fn(&PersonId) -> String,
) -> Telling {
    match holds {
        Holds::Profile(person) => profile(person, news, programme, topics),
        Holds::Withdrawal(withdrawal) => withdrawn(&withdrawal.person, programme, name),
        Holds::Choices(choices) => chosen(choices, name),
        Holds::Progress(report) => progress(report, programme, name),
    }
}

fn profile(person: &Person, news: News, programme: &Programme, topics: &Topics) -> Telling {
    let list = |wanted: fn(&crate::domain::answer::Answer) -> bool| {
        shortened(person.answers.iter().filter(|(_, a)| wanted(a)).map(|(topic, _)| topics.label(topic).to_string()))
    };
    let shares = list(|answer| answer.willing && answer.level.get() > 0);
    let wishes = list(|answer| answer.wish.get() > 0);
    let mut lines = vec![t!("arrived-shares", list = shares), t!("arrived-wishes", list = wishes)];
    let known = programme.people.get(&person.id).filter(|_| news == News::Changed);
    lines.extend(known.map(|known| t!("arrived-changed", list = changed(known, person))));
    let twice = news == News::New && has_namesake(&programme.people, person);
    lines.extend(twice.then(|| t!("arrived-namesake", name = person.name.clone())));
    Telling { title: t!("arrived-profile", name = person.name.clone()), lines }
}

fn called(role: Role) -> String {
    match role {
        Role::Mentor => t!("role-mentor"),
        Role::Mentee => t!("role-mentee"),
        Role::Either => t!("role-either"),
    }
}

/// Which parts of a person are not as they were.
pub fn changed(was: &Person, is: &Person) -> String {
    let parts = [
        (was.name != is.name, t!("part-name")),
        (was.role != is.role, t!("part-role", was = called(was.role), is = called(is.role))),
        (was.answers != is.answers, t!("part-topics")),
        (was.languages != is.languages, t!("part-languages")),
        (was.availability != is.availability, t!("part-times")),
        (was.team != is.team, t!("part-team")),
        (was.capacity != is.capacity, t!("part-partners")),
        (was.background != is.background, t!("part-background")),
        (was.audiences != is.audiences, t!("part-audiences")),
    ];
    let named: Vec<String> = parts.into_iter().filter(|(differs, _)| *differs).map(|(_, part)| part).collect();
    if named.is_empty() { t!("part-other") } else { named.join(", ") }
}

/// Who has taken their answers back, and what has to be deleted: here on yes, and elsewhere by hand.
fn withdrawn(person: &PersonId, programme: &Programme, name: &dyn Fn(&PersonId) -> String) -> Telling {
    if !programme.people.contains_key(person) {
        return Telling { title: t!("arrived-withdrawn-nobody"), lines: vec![t!("arrived-withdrawn-not-here")] };
    }
    let lines = vec![t!("arrived-withdrawn-here"), t!("arrived-withdrawn-elsewhere"), t!("arrived-withdrawn-history")];
    Telling { title: t!("arrived-withdrawn", name = name(person)), lines }
}

fn chosen(choices: &Choices, name: &dyn Fn(&PersonId) -> String) -> Telling {
    let likes = shortened(choices.likes.iter().map(name));
    let declines = shortened(choices.declines.iter().map(name));
    Telling {
        title: t!("arrived-choices", name = name(&choices.person)),
        lines: vec![t!("arrived-likes", list = likes), t!("arrived-declines", list = declines)],
    }
}

fn progress(report: &ProgressReport, programme: &Programme, name: &dyn Fn(&PersonId) -> String) -> Telling {
    let made = crate::codec::arrivals::pairs(programme).get(&report.pair).copied();
    let pair = made.zip(programme.matched.as_ref()).and_then(|(place, matched)| matched.outcome.pairs.get(place));
    let (mentor, mentee) = pair.map(|pair| (name(&pair.mentor), name(&pair.mentee))).unwrap_or_default();
    let (set, reached) = goals(report);
    // A pair that does not let its goals out says nothing of them, which is not that there are none.
    let goals = (!report.goals.is_empty()).then(|| t!("arrived-goals", set = set, reached = reached));
    let meetings = t!("arrived-meetings", count = report.meetings);
    Telling {
        title: t!("arrived-progress", mentor = mentor, mentee = mentee),
        lines: std::iter::once(meetings).chain(goals).collect(),
    }
}

/// How many goals a pair set and reached, on both sides.
pub fn goals(report: &ProgressReport) -> (u32, u32) {
    let sum = |of: fn(&crate::domain::pair::GoalCounts) -> u32| report.goals.values().map(of).sum();
    (sum(|counts| counts.set), sum(|counts| counts.reached))
}

fn shortened(names: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = names.collect();
    let more = all.len().saturating_sub(MOST);
    let shown = all.into_iter().take(MOST).collect::<Vec<_>>().join(", ");
    match (shown.is_empty(), more) {
        (true, _) => t!("preview-nothing"),
        (_, 0) => shown,
        _ => t!("preview-and-more", list = shown, more = more),
    }
}
