//! Why somebody has no partner, and why two people may not be paired, in words.

use fluent_bundle::FluentValue;

use super::said::{Args, Said};
use crate::domain::benefit::hundredths;
use crate::domain::id::PersonId;
use crate::domain::matching::Reason;
use crate::domain::rules::Exclusion;

impl Said for Reason {
    fn message(&self) -> &'static str {
        match self {
            Reason::NoConsent => "reason-no-consent",
            Reason::TakesNobody => "reason-takes-nobody",
            Reason::AsksForNothing => "reason-asks-for-nothing",
            Reason::AsksForNothingNew => "reason-asks-for-nothing-new",
            Reason::OffersNothing => "reason-offers-nothing",
            Reason::NobodyOnTheOtherSide => "reason-nobody-on-the-other-side",
            Reason::NobodyCanTeach => "reason-nobody-can-teach",
            Reason::NobodyWantsToLearn => "reason-nobody-wants-to-learn",
            Reason::OneWayOnly => "reason-one-way-only",
            Reason::BelowFloor => "reason-below-floor",
            Reason::ReportingLine => "reason-reporting-line",
            Reason::Appraiser => "reason-appraiser",
            Reason::SameTeam => "reason-same-team",
            Reason::Conflict => "reason-conflict",
            Reason::Earlier => "reason-earlier",
            Reason::Veto => "reason-veto",
            Reason::NoLanguage => "reason-no-language",
            Reason::NoTime => "reason-no-time",
            Reason::Ban => "reason-ban",
            Reason::SeveralRules => "reason-several-rules",
            Reason::AllTaken => "reason-all-taken",
        }
    }
}

impl Said for Exclusion {
    fn message(&self) -> &'static str {
        match self {
            Exclusion::Gone { .. } => "exclusion-gone",
            Exclusion::SamePerson => "exclusion-same-person",
            Exclusion::Role => "exclusion-role",
            Exclusion::OtherWayRound => "exclusion-other-way-round",
            Exclusion::NoConsent { .. } => "exclusion-no-consent",
            Exclusion::TakesNobody { .. } => "exclusion-takes-nobody",
            Exclusion::ReportingLine { .. } => "exclusion-reporting-line",
            Exclusion::Appraiser { .. } => "exclusion-appraiser",
            Exclusion::SameTeam { .. } => "exclusion-same-team",
            Exclusion::Conflict => "exclusion-conflict",
            Exclusion::Earlier => "exclusion-earlier",
            Exclusion::Veto => "exclusion-veto",
            Exclusion::NoLanguage => "exclusion-no-language",
            Exclusion::NoTime { .. } => "exclusion-no-time",
            Exclusion::Ban => "exclusion-ban",
            Exclusion::Floor { .. } => "exclusion-floor",
            Exclusion::Full { .. } => "exclusion-full",
        }
    }

    /// People are named by their ids; [`Named`] names them as people do.
    fn args(&self) -> Args {
        args(self, &|id| id.to_string())
    }
}

/// An exclusion that names people as people do.
pub struct Named<'a> {
    pub exclusion: &'a Exclusion,
    pub name: &'a dyn Fn(&PersonId) -> String,
}

impl Said for Named<'_> {
    fn message(&self) -> &'static str {
        self.exclusion.message()
    }

    fn args(&self) -> Args {
        args(self.exclusion, self.name)
    }
}

fn args(exclusion: &Exclusion, name: &dyn Fn(&PersonId) -> String) -> Args {
    let person = |key, id| (key, FluentValue::from(name(id)));
    let percent = |benefit: f64| FluentValue::from(hundredths(benefit));
    match exclusion {
        Exclusion::Gone { person: id }
        | Exclusion::NoConsent { person: id }
        | Exclusion::TakesNobody { person: id }
        | Exclusion::Full { person: id } => vec![person("person", id)],
        Exclusion::ReportingLine { manager, report } => vec![person("manager", manager), person("report", report)],
        Exclusion::Appraiser { appraiser, appraised } => {
            vec![person("appraiser", appraiser), person("appraised", appraised)]
        }
        Exclusion::SameTeam { team } => vec![("team", FluentValue::from(team.clone()))],
        Exclusion::NoTime { shared, needed } => {
            vec![("shared", FluentValue::from(*shared)), ("needed", FluentValue::from(*needed))]
        }
        Exclusion::Floor { mentor_benefit, mentee_benefit } => {
            vec![("mentor", percent(*mentor_benefit)), ("mentee", percent(*mentee_benefit))]
        }
        Exclusion::SamePerson
        | Exclusion::Role
        | Exclusion::OtherWayRound
        | Exclusion::Conflict
        | Exclusion::Earlier
        | Exclusion::Veto
        | Exclusion::NoLanguage
        | Exclusion::Ban => Vec::new(),
    }
}
