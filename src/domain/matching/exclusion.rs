//! Why two people may not be paired, and why that leaves somebody without a partner: all that there is to say of a hard rule
//! but the rule itself, which is a file of [`super::rules`].

use serde::{Deserialize, Serialize};

use crate::domain::id::PersonId;

/// Why two people may not be paired: the first of the rules, in this order, that speaks against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exclusion {
    /// One is not among the people (any more).
    Gone { person: PersonId },
    /// Nobody is their own mentor.
    SamePerson,
    /// The first cannot be a mentor, or the second cannot be a mentee.
    Role,
    /// Of two people who can be either, the other one is the mentor: who gives more, mentors, and of equals whose lot is
    /// the lower one.
    OtherWayRound,
    /// One has not agreed to be matched.
    NoConsent { person: PersonId },
    /// One takes nobody for now.
    TakesNobody { person: PersonId },
    /// One manages the other, directly or through others.
    ReportingLine { manager: PersonId, report: PersonId },
    /// One appraises the other.
    Appraiser { appraiser: PersonId, appraised: PersonId },
    /// Both are of one team, and the programme forbids it.
    SameTeam { team: String },
    /// A conflict of interest was declared by one of them.
    Conflict,
    /// They were paired before.
    Earlier,
    /// One does not wish to be paired with the other. It is not said which of them.
    Veto,
    /// Both said in which languages they can meet, and have none in common.
    NoLanguage,
    /// Both said when they can meet, and share too few times.
    NoTime { shared: u32, needed: u32 },
    /// The coordinator forbade it.
    Ban,
    /// One of the two gains too little.
    Floor { mentor_benefit: f64, mentee_benefit: f64 },
    /// Only of a pin: one has as many partners by earlier pins as they can take.
    Full { person: PersonId },
}

/// What an exclusion names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'a> {
    Person(&'a PersonId),
    Text(&'a str),
    Count(u32),
    Benefit(f64),
}

impl Exclusion {
    /// The message that says it.
    pub fn message(&self) -> &'static str {
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

    /// What it names, as the message calls it.
    pub fn facts(&self) -> Vec<(&'static str, Fact<'_>)> {
        match self {
            Exclusion::Gone { person }
            | Exclusion::NoConsent { person }
            | Exclusion::TakesNobody { person }
            | Exclusion::Full { person } => vec![("person", Fact::Person(person))],
            Exclusion::ReportingLine { manager, report } => {
                vec![("manager", Fact::Person(manager)), ("report", Fact::Person(report))]
            }
            Exclusion::Appraiser { appraiser, appraised } => {
                vec![("appraiser", Fact::Person(appraiser)), ("appraised", Fact::Person(appraised))]
            }
            Exclusion::SameTeam { team } => vec![("team", Fact::Text(team))],
            Exclusion::NoTime { shared, needed } => {
                vec![("shared", Fact::Count(*shared)), ("needed", Fact::Count(*needed))]
            }
            Exclusion::Floor { mentor_benefit, mentee_benefit } => {
                vec![("mentor", Fact::Benefit(*mentor_benefit)), ("mentee", Fact::Benefit(*mentee_benefit))]
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

    /// The reason of a person for whom this rule excludes every partner with whom both would gain enough; none for rules
    /// that such a partner cannot break.
    pub fn reason(&self) -> Option<Reason> {
        match self {
            Exclusion::ReportingLine { .. } => Some(Reason::ReportingLine),
            Exclusion::Appraiser { .. } => Some(Reason::Appraiser),
            Exclusion::SameTeam { .. } => Some(Reason::SameTeam),
            Exclusion::Conflict => Some(Reason::Conflict),
            Exclusion::Earlier => Some(Reason::Earlier),
            Exclusion::Veto => Some(Reason::Veto),
            Exclusion::NoLanguage => Some(Reason::NoLanguage),
            Exclusion::NoTime { .. } => Some(Reason::NoTime),
            Exclusion::Ban => Some(Reason::Ban),
            Exclusion::Gone { .. }
            | Exclusion::SamePerson
            | Exclusion::Role
            | Exclusion::OtherWayRound
            | Exclusion::NoConsent { .. }
            | Exclusion::TakesNobody { .. }
            | Exclusion::Floor { .. }
            | Exclusion::Full { .. } => None,
        }
    }
}

/// Why somebody has no partner: each is something that can be acted on.
///
/// The first that is so, in this order, is given: what is about the person; whether anybody could be a partner at all;
/// of the partners with whom both would gain enough, which rule stands between; last, that others are worth more. For
/// somebody who can be either, the later of both sides' reasons: there the least is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The person has not agreed to be matched.
    NoConsent,
    /// The person takes nobody for now.
    TakesNobody,
    /// The person has no topic to learn.
    AsksForNothing,
    /// The person wishes only for what they already know best.
    AsksForNothingNew,
    /// The person shares nothing, so nobody can gain from them.
    OffersNothing,
    /// There is nobody at all on the other side who takes part.
    NobodyOnTheOtherSide,
    /// Nobody on the other side knows more of what the person wishes for.
    NobodyCanTeach,
    /// Nobody on the other side wishes for what the person knows.
    NobodyWantsToLearn,
    /// Some could teach the person and some would learn from them, but nobody both.
    OneWayOnly,
    /// With everybody with whom both would gain, one would gain less than the floor.
    BelowFloor,
    /// Everybody with whom both would gain enough is in the person's reporting line.
    ReportingLine,
    /// Each of them is the person's appraiser, or appraised by them.
    Appraiser,
    /// Each of them is of the same team.
    SameTeam,
    /// A conflict of interest stands between the person and each of them.
    Conflict,
    /// Each of them was a partner before.
    Earlier,
    /// A veto stands between the person and each of them.
    Veto,
    /// None of them shares a language.
    NoLanguage,
    /// None of them shares enough time.
    NoTime,
    /// The coordinator forbade each of them.
    Ban,
    /// Rules of several kinds together leave nobody.
    SeveralRules,
    /// Possible partners exist, and all are taken by pairs that are worth more together.
    AllTaken,
    /// The same, and one of them is taken by somebody who has several partners.
    OthersHaveSeveral,
}

impl Reason {
    /// The message that says it.
    pub fn message(self) -> &'static str {
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
            Reason::OthersHaveSeveral => "reason-others-have-several",
        }
    }
}
