//! What the rules settle, each thing in a few words.

use crate::components::benefit::percent;
use crate::domain::matching::difference::Rule;
use crate::domain::rules::{Objective, Rules};
use crate::t;

/// How an objective is called, and what it does for whom.
pub fn objective_words(objective: Objective) -> (String, String) {
    match objective {
        Objective::Total => (t!("objective-total"), t!("objective-total-about")),
        Objective::Coverage => (t!("objective-coverage"), t!("objective-coverage-about")),
        Objective::WorstOff => (t!("objective-worst-off"), t!("objective-worst-off-about")),
        Objective::StableMentee => (t!("objective-stable-mentee"), t!("objective-stable-mentee-about")),
        Objective::StableMentor => (t!("objective-stable-mentor"), t!("objective-stable-mentor-about")),
    }
}

/// How a thing is called, and how it is settled.
pub struct RuleWords {
    pub name: String,
    pub value: fn(&Rules) -> String,
}

impl RuleWords {
    pub fn of(rule: Rule) -> Self {
        let (name, value): (String, fn(&Rules) -> String) = match rule {
            Rule::Objective => (t!("rule-objective"), |rules| objective_words(rules.objective).0),
            Rule::Floor => (t!("rules-floor"), |rules| t!("percent", percent = percent(rules.floor))),
            Rule::SameTeam => (t!("rules-other-team"), |rules| yes_or_no(!rules.same_team)),
            Rule::SharedTimes => (t!("rules-times"), |rules| yes_or_no(rules.shared_times > 0)),
            Rule::OtherTeam => (t!("soft-team"), |rules| t!("percent", percent = rules.soft.other_team)),
            Rule::Likes => (t!("soft-likes"), |rules| t!("percent", percent = rules.soft.likes)),
            Rule::Lot => (t!("rule-lot"), |rules| rules.seed.to_string()),
        };
        Self { name, value }
    }
}

fn yes_or_no(yes: bool) -> String {
    if yes { t!("rule-yes") } else { t!("rule-no") }
}
