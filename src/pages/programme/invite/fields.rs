//! What an invitation holds, in words, field by field.

use super::background;
use crate::components::held::Held;
use crate::components::words::LANGUAGE;
use crate::content::topics::Topics;
use crate::domain::invitation::Invitation;
use crate::domain::rules::{Objective, Rules};
use crate::domain::time::Day;
use crate::platform::clock;
use crate::t;

/// Every field, from the same value that is written.
pub fn of(invitation: &Invitation, topics: &Topics) -> Vec<Held> {
    // Each by its name, so that a new field does not compile until it is shown here.
    let Invitation { programme, name, aim, terms, rules, key } = invitation;
    let one = |name, text: &str| Held::new(name, lines(text));
    let day = |day: &Option<Day>| day.iter().map(|day| clock::in_words(*day, LANGUAGE)).collect();
    let asked_about = match terms.topics.as_slice() {
        [] => vec![t!("invitation-topics-all", count = topics.all().len())],
        some => some.iter().map(|topic| topics.label(topic).to_string()).collect(),
    };
    let asked: Vec<String> = terms.background.iter().copied().map(background::label).collect();
    let background = if asked.is_empty() { vec![t!("invitation-background-none")] } else { asked };
    vec![
        one(t!("invitation-name"), name),
        one(t!("invitation-aim"), aim),
        one(t!("invitation-organiser"), &terms.organiser),
        one(t!("invitation-purpose"), &terms.purpose),
        one(t!("invitation-privacy"), &terms.privacy),
        Held::new(t!("invitation-answer-by"), day(&terms.answer_by)),
        Held::new(t!("invitation-keep-until"), day(&terms.keep_until)),
        Held::new(t!("invitation-topics"), asked_about),
        Held::new(t!("invitation-background"), background),
        Held::new(t!("invitation-rules"), rules_in_words(rules)),
        Held::new(t!("invitation-key"), vec![t!("invitation-key-about"), key.as_str().into()]),
        Held::new(t!("invitation-code"), vec![programme.to_string()]),
        one(t!("invitation-itself"), &t!("invitation-itself-about")),
    ]
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from).collect()
}

fn rules_in_words(rules: &Rules) -> Vec<String> {
    let objective = match rules.objective {
        Objective::Total => t!("objective-total-about"),
        Objective::Coverage => t!("objective-coverage-about"),
        Objective::WorstOff => t!("invitation-worst-off"),
        Objective::StableMentee | Objective::StableMentor => t!("invitation-stable"),
    };
    let floor = t!("invitation-floor", percent = crate::components::benefit::percent(rules.floor));
    let team = (!rules.same_team).then(|| t!("rules-other-team-about"));
    let times = (rules.shared_times > 0).then(|| t!("invitation-times", count = rules.shared_times));
    [Some(objective), Some(floor), team, times, Some(t!("rules-always"))].into_iter().flatten().collect()
}
