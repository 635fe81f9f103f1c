//! What a partner's file comes to: how the space differs before it is taken in and after.

use super::{Agreement, Goal, LetOut, Meeting, PairSpace, Reading, Term, Torn, Yes};
use crate::domain::id::GoalId;
use crate::domain::journal::{Author, Register};
use crate::domain::side::Side;

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    Added,
    Changed,
    Removed,
}

/// One thing that is different, by whom, and, where it was removed, what it was.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    Goal {
        goal: Goal,
        /// As it was here, where it has changed.
        was: Option<Goal>,
        by: Option<Author>,
        came: Came,
    },
    Progress {
        goal: Goal,
        reading: Reading,
    },
    /// A note on how far the goal has come was taken back.
    ProgressGone {
        goal: Goal,
        reading: Reading,
    },
    Meeting {
        meeting: Meeting,
        /// As it was here, where it has changed.
        was: Option<Meeting>,
        by: Option<Author>,
        came: Came,
    },
    Term {
        term: Term,
        text: String,
        /// As it was here, where it has changed.
        was: Option<String>,
        by: Option<Author>,
        came: Came,
    },
    LetOut {
        what: LetOut,
        yes: bool,
        by: Option<Author>,
    },
    Agreed(Side),
    /// One of them took their yes back.
    AgreedNoMore(Side),
    /// Both changed it, and have to choose; or one of them changed their version of it.
    Torn(Torn),
    /// Both had changed it, and one version was chosen.
    Settled(Torn),
}

impl News {
    /// Everything that is different `after`; where there was nothing `before`, everything that is there.
    pub fn between(before: Option<&PairSpace>, after: &PairSpace) -> Vec<Self> {
        let mut news = goals(before, after);
        news.extend(progress(before, after));
        news.extend(meetings(before, after));
        news.extend(agreement(before.map(|space| &space.agreement), &after.agreement));
        let (was_torn, torn) = (before.map(PairSpace::torn).unwrap_or_default(), after.torn());
        news.retain(|news| news.thing().is_none_or(|thing| !was_torn.contains(&thing)));
        let seen = |thing: &Torn| before.map(|before| before.seen(thing));
        news.extend(torn.iter().filter(|thing| seen(thing) != Some(after.seen(thing))).cloned().map(News::Torn));
        news.extend(was_torn.into_iter().filter(|thing| !torn.contains(thing)).map(News::Settled));
        news
    }

    /// What it is about, where that is something of which there can be two versions.
    fn thing(&self) -> Option<Torn> {
        match self {
            News::Goal { goal, .. } => Some(Torn::Goal(goal.id.clone())),
            News::Meeting { meeting, .. } => Some(Torn::Meeting(meeting.id.clone())),
            News::Term { term, .. } => Some(Torn::Term(*term)),
            News::LetOut { what, .. } => Some(Torn::LetOut(*what)),
            News::Torn(thing) | News::Settled(thing) => Some(thing.clone()),
            News::Progress { .. } | News::ProgressGone { .. } | News::Agreed(_) | News::AgreedNoMore(_) => None,
        }
    }
}

/// Who wrote the version that is shown; nobody where a version was taken back and none is left.
fn author<T: PartialEq>(versions: Option<&Register<T>>) -> Option<Author> {
    versions?.newest().map(|version| version.by.clone())
}

fn is_concurrent<T: PartialEq>(versions: Option<&Register<T>>) -> bool {
    versions.is_some_and(Register::is_concurrent)
}

/// How the value of a thing differs, if it does.
fn came<T: PartialEq>(before: Option<&T>, after: Option<&T>) -> Option<Came> {
    match (before, after) {
        (None, Some(_)) => Some(Came::Added),
        (Some(_), None) => Some(Came::Removed),
        (Some(was), Some(is)) if was != is => Some(Came::Changed),
        _ => None,
    }
}

/// Every goal that is shown before or after, those of after in their order first.
fn goals(before: Option<&PairSpace>, after: &PairSpace) -> Vec<News> {
    let was = |id: &GoalId| before.and_then(|space| space.goals.get(id));
    let now = Side::BOTH.into_iter().flat_map(|side| after.goals_of(side));
    let now = now.filter_map(|record| after.goals.get(&record.goal.id));
    let gone = before.into_iter().flat_map(|space| space.goals.values());
    let gone = gone.filter(|goal| !after.goals.contains(&goal.id));
    let all =
        now.map(|goal| (goal, came(was(&goal.id), Some(goal)))).chain(gone.map(|goal| (goal, Some(Came::Removed))));
    all.filter(|(goal, _)| !is_concurrent(after.goals.versions(&goal.id)))
        .filter_map(|(goal, came)| {
            let by = author(after.goals.versions(&goal.id));
            let was = was(&goal.id).filter(|_| came == Some(Came::Changed)).cloned();
            Some(News::Goal { goal: goal.clone(), was, by, came: came? })
        })
        .collect()
}

/// Notes that came, and notes that went, on goals that are shown.
fn progress(before: Option<&PairSpace>, after: &PairSpace) -> Vec<News> {
    let mut news = Vec::new();
    for record in Side::BOTH.into_iter().flat_map(|side| after.goals_of(side)) {
        let goal = &record.goal;
        let was = before.and_then(|space| space.goal(&goal.id)).map(|record| record.readings).unwrap_or_default();
        let beyond = |these: &[Reading], those: &[Reading]| {
            these.iter().filter(|reading| !those.contains(reading)).cloned().collect::<Vec<_>>()
        };
        let new = beyond(&record.readings, &was).into_iter();
        news.extend(new.map(|reading| News::Progress { goal: goal.clone(), reading }));
        let gone = beyond(&was, &record.readings).into_iter();
        news.extend(gone.map(|reading| News::ProgressGone { goal: goal.clone(), reading }));
    }
    news
}

fn meetings(before: Option<&PairSpace>, after: &PairSpace) -> Vec<News> {
    let was = before.map(PairSpace::meetings_by_day).unwrap_or_default();
    let find = |meeting: &Meeting| was.iter().copied().find(|other| other.id == meeting.id);
    let now = after.meetings_by_day().into_iter().map(|meeting| (meeting, came(find(meeting), Some(meeting))));
    let gone = was.iter().copied().filter(|meeting| !after.meetings.contains(&meeting.id));
    now.chain(gone.map(|meeting| (meeting, Some(Came::Removed))))
        .filter(|(meeting, _)| !is_concurrent(after.meetings.versions(&meeting.id)))
        .filter_map(|(meeting, came)| {
            let by = author(after.meetings.versions(&meeting.id));
            let was = find(meeting).filter(|_| came == Some(Came::Changed)).cloned();
            Some(News::Meeting { meeting: meeting.clone(), was, by, came: came? })
        })
        .collect()
}

fn agreement(before: Option<&Agreement>, after: &Agreement) -> Vec<News> {
    let mut news = Vec::new();
    for term in Term::ALL.into_iter().filter(|term| !is_concurrent(after.versions(*term))) {
        let (was, is) = (before.and_then(|before| before.text(term)), after.text(term));
        if let Some(came) = came(was.as_ref(), is.as_ref()) {
            let text = is.or(was).unwrap_or_default().to_string();
            let was = was.filter(|_| came == Came::Changed).map(ToString::to_string);
            news.push(News::Term { term, text, was, by: author(after.versions(term)), came });
        }
    }
    for what in LetOut::ALL.into_iter().filter(|what| !is_concurrent(after.let_out_versions(*what))) {
        let said = after.let_out_versions(what).is_some();
        let (was, yes) = (before.is_some_and(|before| before.says_yes(what)), after.says_yes(what));
        if was != yes || (said && before.is_none_or(|before| before.let_out_versions(what).is_none())) {
            news.push(News::LetOut { what, yes, by: author(after.let_out_versions(what)) });
        }
    }
    for side in Side::BOTH {
        let was = before.map_or(Yes::NotYet, |before| before.yes(side));
        match (was, after.yes(side)) {
            (was, Yes::Since(at)) if was != Yes::Since(at) => news.push(News::Agreed(side)),
            (Yes::Since(_), Yes::NotYet) => news.push(News::AgreedNoMore(side)),
            _ => {}
        }
    }
    news
}
