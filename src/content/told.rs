//! What the matching has to tell the coordinator, in words: why these two, why not, why nobody, what is unfair, what is
//! odd, and what is wrong with a certificate.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use fluent_bundle::FluentValue;

use super::reasons::Named;
use super::said::{Args, Said};
use crate::domain::benefit;
use crate::domain::id::PersonId;
use crate::domain::matching::Exclusion;
use crate::domain::matching::cause::Cause;
use crate::domain::matching::cost::Worth;
use crate::domain::matching::explain::Standing;
use crate::domain::matching::fairness::{Compared, Group};
use crate::domain::matching::nearest::{Nearest, Relax};
use crate::domain::matching::notices::Notice;
use crate::domain::matching::score::{Terms, Weights};
use crate::domain::matching::swap::Against;
use crate::domain::matching::verify::Violation;
use crate::domain::matching::why_not::{Changed, Forced, WhyNot};
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::domain::topic::TopicId;

/// How people and topics are called.
pub struct Names<'a> {
    pub person: &'a dyn Fn(&PersonId) -> String,
    pub topic: &'a dyn Fn(&TopicId) -> String,
}

impl Names<'_> {
    pub(super) fn people(&self, ids: &[PersonId]) -> FluentValue<'static> {
        ids.iter().map(|id| (self.person)(id)).collect::<Vec<_>>().join(", ").into()
    }

    fn topics(&self, topics: &[TopicId]) -> FluentValue<'static> {
        topics.iter().map(|topic| (self.topic)(topic)).collect::<Vec<_>>().join(", ").into()
    }

    fn named(&self, id: &PersonId) -> FluentValue<'static> {
        (self.person)(id).into()
    }

    fn couple(&self, couple: &Couple) -> Args {
        vec![("mentor", self.named(&couple.0)), ("mentee", self.named(&couple.1))]
    }

    pub fn exclusion(&self, exclusion: &Exclusion) -> Line {
        let named = Named { exclusion, name: self.person };
        Line { id: named.message(), args: named.args() }
    }
}

/// A sentence.
#[derive(Clone, Debug)]
pub struct Line {
    id: &'static str,
    args: Args,
}

impl Line {
    pub(super) fn new(id: &'static str, args: impl Into<Args>) -> Self {
        Self { id, args: args.into() }
    }
}

impl Said for Line {
    fn message(&self) -> &'static str {
        self.id
    }

    fn args(&self) -> Args {
        self.args.clone()
    }
}

/// A part of a whole in hundredths with one digit: 3.6; 0 only where there is nothing.
pub fn percent_of(part: u64, whole: u64) -> f64 {
    let share = part as f64 / whole.max(1) as f64 * 100.0;
    // What is there is not shown as nothing.
    if part == 0 { 0.0 } else { ((share * 10.0).round() / 10.0).max(0.1) }
}

fn of_whole(part: u64, whole: u64) -> (&'static str, FluentValue<'static>) {
    ("percent", percent_of(part, whole).into())
}

/// A benefit in millionths, as people read it.
fn percent(millionths: u32) -> FluentValue<'static> {
    benefit::millionths_in_hundredths(millionths).into()
}

fn hundredths(share: f64) -> FluentValue<'static> {
    benefit::hundredths(share).into()
}

/// How a partner stands among all whom somebody could have.
pub fn standing(standing: &Standing, person: &PersonId, partner: &PersonId, names: &Names<'_>) -> Vec<Line> {
    let both = || vec![("person", names.named(person)), ("partner", names.named(partner))];
    let with = |more: Args| [both(), more].concat();
    let place = with(vec![("place", standing.place.into()), ("of", standing.of.into())]);
    let first = match (standing.of, standing.place, standing.tied) {
        (1, _, _) => Line::new("standing-only", both()),
        (_, 1, 0) => Line::new("standing-best", with(vec![("of", standing.of.into())])),
        (_, _, 0) => Line::new("standing-place", place),
        (_, _, tied) => Line::new("standing-tied", [place, vec![("tied", tied.into())]].concat()),
    };
    let asked = standing.asked_for.map(|place| Line::new("standing-asked-for", with(vec![("place", place.into())])));
    [first].into_iter().chain(asked).collect()
}

/// What counted beside benefit, and how much.
pub fn terms(terms: &Terms, weights: &Weights) -> Vec<Line> {
    let mut lines = Vec::new();
    if weights.other_team > 0.0 {
        let id = if terms.other_team > 0.0 { "term-other-team" } else { "term-no-other-team" };
        lines.push(Line::new(id, [("weight", hundredths(weights.other_team))]));
    }
    if weights.likes > 0.0 {
        let args = [("weight", hundredths(weights.likes)), ("met", hundredths(terms.likes))];
        lines.push(Line::new("term-likes", args));
    }
    lines
}

/// Why two people are no pair, and what forcing them would do: who changes is told one by one by [`changed`].
pub fn why_not(why: &WhyNot, names: &Names<'_>) -> Vec<Line> {
    let forced = match why {
        WhyNot::Paired => return vec![Line::new("why-not-paired", [])],
        WhyNot::Rule { why } => return vec![names.exclusion(why)],
        WhyNot::Forced(forced) => forced,
    };
    costs(forced, ["why-not-free", "why-not-cost", "why-not-more", "why-not-some"])
}

/// What keeping the new pairs does to the result, once two exchanged partners.
pub fn swapped(forced: &Forced) -> Vec<Line> {
    costs(forced, ["swap-free", "swap-cost", "swap-more", "swap-some"])
}

/// Why two cannot be a pair after an exchange.
pub fn against(against: &Against, names: &Names<'_>) -> Vec<Line> {
    match against {
        Against::Rule { couple, why } => {
            vec![Line::new("swap-against", names.couple(couple)), names.exclusion(why)]
        }
        Against::Together { couple } => vec![Line::new("swap-together", names.couple(couple))],
    }
}

/// By how much the total falls, in the words for not at all, less, more, and something where there was nothing; what that
/// means for everybody else; and what else changes.
fn costs(forced: &Forced, [free, less, more, some]: [&'static str; 4]) -> Vec<Line> {
    let percent_of_all = of_whole(forced.total.unsigned_abs(), forced.of);
    let mut lines = vec![match forced.total {
        0 => Line::new(free, []),
        1.. => Line::new(less, [percent_of_all]),
        _ if forced.of == 0 => Line::new(some, []),
        _ => Line::new(more, [percent_of_all]),
    }];
    let (before, after) = forced.others;
    let change = of_whole(before.abs_diff(after), before);
    match after.cmp(&before) {
        // Where nobody else gains anything, there is nobody to speak of.
        _ if before == 0 => {}
        Ordering::Less => lines.push(Line::new("others-less", [change])),
        Ordering::Equal => lines.push(Line::new("others-same", [])),
        Ordering::Greater => lines.push(Line::new("others-more", [change])),
    }
    let pairs = ("pairs", FluentValue::from(forced.pairs.unsigned_abs()));
    match forced.pairs {
        0 => {}
        1.. => lines.push(Line::new("why-not-fewer-pairs", [pairs])),
        _ => lines.push(Line::new("why-not-more-pairs", [pairs])),
    }
    // What looks the same is not told of as a change.
    if let Some((before, after)) = forced.least.filter(|&(before, after)| percent(before) != percent(after)) {
        let id = if after < before { "why-not-least-falls" } else { "why-not-least-rises" };
        lines.push(Line::new(id, [("from", percent(before)), ("to", percent(after))]));
    }
    lines
}

/// What the total gains or loses by an exchange of partners, the rest left as it is.
pub fn exchanged(difference: i64, total: u64) -> Line {
    let percent_of_all = of_whole(difference.unsigned_abs(), total);
    match difference {
        0 => Line::new("swap-difference-none", []),
        1.. => Line::new("swap-difference-more", [percent_of_all]),
        _ => Line::new("swap-difference-less", [percent_of_all]),
    }
}

/// How many people some of these changes are about: somebody with partners on both sides is one.
pub fn people_changed<'a>(changes: impl Iterator<Item = &'a Changed>) -> usize {
    changes.map(|changed| &changed.person).collect::<BTreeSet<_>>().len()
}

/// What a result would gain or lose without what the coordinator settled about single pairs.
pub fn decisions(made: &Worth, free: &Worth) -> Vec<Line> {
    let count = |count: usize| [("count", FluentValue::from(count))];
    let mut lines = Vec::new();
    match free.people.cmp(&made.people) {
        Ordering::Less => lines.push(Line::new("decided-more-alone", count(made.people - free.people))),
        Ordering::Equal => {}
        Ordering::Greater => lines.push(Line::new("decided-fewer-alone", count(free.people - made.people))),
    }
    match free.pairs.cmp(&made.pairs) {
        Ordering::Less => lines.push(Line::new("decided-fewer-pairs", count(made.pairs - free.pairs))),
        Ordering::Equal => {}
        Ordering::Greater => lines.push(Line::new("decided-more-pairs", count(free.pairs - made.pairs))),
    }
    let total = || {
        vec![
            of_whole(free.total.abs_diff(made.total), made.total),
            ("now", total(made.total)),
            ("free", total(free.total)),
        ]
    };
    match free.total.cmp(&made.total) {
        Ordering::Less => lines.push(Line::new("decided-less", total())),
        Ordering::Equal => lines.push(Line::new("decided-same", [])),
        Ordering::Greater => lines.push(Line::new("decided-more", total())),
    }
    lines
}

/// A total as people read it: in pairs from which both get everything, with one digit.
pub fn total(total: u64) -> FluentValue<'static> {
    format!("{:.1}", total as f64 / benefit::SCORE_OF_ONE).into()
}

/// How many of those without a partner have the reason that most share.
pub fn cause(cause: &Cause) -> Line {
    let id = match (cause.people, cause.all) {
        (people, all) if people == all => "cause-all",
        (people, all) if 2 * people > all => "cause-most",
        _ => "cause-some",
    };
    Line::new(id, [("people", cause.people.into()), ("all", cause.all.into())])
}

/// Who has which other partners.
pub fn changed(changed: &Changed, names: &Names<'_>) -> Line {
    let id = match (changed.loses.is_empty(), changed.gains.is_empty()) {
        (false, false) => "changed-partner",
        (false, true) => "changed-loses",
        (true, _) => "changed-gains",
    };
    let mut args = vec![("person", names.named(&changed.person))];
    args.extend((!changed.loses.is_empty()).then(|| ("loses", names.people(&changed.loses))));
    args.extend((!changed.gains.is_empty()).then(|| ("gains", names.people(&changed.gains))));
    Line::new(id, args)
}

/// What would bring somebody a partner, and what else it would do.
pub fn nearest(nearest: &Nearest, person: &PersonId, names: &Names<'_>) -> Vec<Line> {
    let (id, mut args) = match &nearest.relax {
        Relax::Agree => ("nearest-agree", vec![]),
        Relax::TakeOne => ("nearest-take-one", vec![]),
        Relax::OneMore { person } => ("nearest-one-more", vec![("partner", names.named(person))]),
        Relax::Unban { couple } => ("nearest-unban", names.couple(couple)),
        Relax::Times { to } => ("nearest-times", vec![("times", (*to).into())]),
        Relax::Floor { to } => ("nearest-floor", vec![("percent", hundredths(*to))]),
        Relax::SameTeam => ("nearest-same-team", vec![]),
        Relax::Teacher { topics } => ("nearest-teacher", vec![("topics", names.topics(topics))]),
        Relax::Learner { topics } => ("nearest-learner", vec![("topics", names.topics(topics))]),
    };
    args.push(("person", names.named(person)));
    if nearest.partners.is_empty() {
        return vec![Line::new(id, args)];
    }
    args.push(("partners", names.people(&nearest.partners)));
    let mut lines = vec![Line::new(id, args)];
    if !nearest.others.is_empty() {
        lines.push(Line::new("nearest-others", [("others", names.people(&nearest.others))]));
    }
    if nearest.total < 0 {
        lines.push(Line::new("nearest-cost", [of_whole(nearest.total.unsigned_abs(), nearest.of)]));
    }
    lines
}

/// How a group fares beside everybody else.
pub fn group(group: &Group) -> Vec<Line> {
    let about = |compared: &Compared, ids: [&'static str; 3]| {
        let id = match (compared.chance < crate::domain::matching::fairness::SIGNIFICANT, compared.difference < 0.0) {
            (false, _) => ids[0],
            (true, true) => ids[1],
            (true, false) => ids[2],
        };
        let points = FluentValue::from((compared.difference.abs() * 1000.0).round() / 10.0);
        let args = vec![
            ("group", FluentValue::from(group.name.clone())),
            ("people", group.people.into()),
            ("percent", hundredths(compared.mean)),
            ("points", points),
            // Above, so that no chance is shown smaller than it is.
            ("chance", ((compared.chance * 1000.0).ceil() / 10.0).into()),
        ];
        Line::new(id, args)
    };
    let matched = about(&group.matched, ["fair-matched-even", "fair-matched-less", "fair-matched-more"]);
    let benefit = ["fair-benefit-even", "fair-benefit-less", "fair-benefit-more"];
    [matched].into_iter().chain(group.benefit.iter().map(|compared| about(compared, benefit))).collect()
}

/// Something to look at.
pub fn notice(notice: &Notice, names: &Names<'_>) -> Line {
    let person = |id: &PersonId| ("person", names.named(id));
    match notice {
        Notice::WishesForEverything { person: id, wishes, topics } => {
            let args = [person(id), ("wishes", (*wishes).into()), ("topics", (*topics).into())];
            Line::new("notice-everything", args)
        }
        Notice::WishesForOneThing { person: id, topic } => {
            Line::new("notice-one-thing", [person(id), ("topic", (names.topic)(topic).into())])
        }
        Notice::StatesNoTime { person: id } => Line::new("notice-no-time", [person(id)]),
        Notice::TooManyMeetings { person: id, side, partners, fit } => {
            let id_of = side.pick("notice-too-many-mentees", "notice-too-many-mentors");
            Line::new(id_of, [person(id), ("partners", (*partners).into()), ("fit", (*fit).into())])
        }
        Notice::UnevenLoad { person: id, side, partners, with_fewer } => {
            let id_of = side.pick("notice-uneven-mentors", "notice-uneven-mentees");
            Line::new(id_of, [person(id), ("partners", (*partners).into()), ("fewer", (*with_fewer).into())])
        }
        Notice::TooFewTimes { person: id, capacity, times } => {
            let args = [person(id), ("capacity", (*capacity).into()), ("times", (*times).into())];
            Line::new("notice-too-few-times", args)
        }
    }
}

/// What is wrong with a result or its certificate; where a rule forbids a pair, that rule as well.
pub fn violation(violation: &Violation, names: &Names<'_>) -> Vec<Line> {
    let (couple, person) =
        (|c: &Couple| names.couple(c), |id: &PersonId| -> Args { vec![("person", names.named(id))] });
    let worth = |c: &Couple, worth: i128, prices: i128| {
        [couple(c), vec![("worth", worth.to_string().into()), ("prices", prices.to_string().into())]].concat()
    };
    let shown = |shown: u128, pairs: usize| [("shown", shown.to_string().into()), ("pairs", pairs.into())];
    let line = match violation {
        Violation::Twice { couple: c } => Line::new("violation-twice", couple(c)),
        Violation::Forbidden { couple: c, why } => {
            return vec![Line::new("violation-forbidden", couple(c)), names.exclusion(why)];
        }
        Violation::PinMissing { couple: c } => Line::new("violation-pin-missing", couple(c)),
        Violation::TooMany { person: id } => Line::new("violation-too-many", person(id)),
        Violation::OtherProof => Line::new("violation-other-proof", []),
        Violation::Unpriced { person: id } => Line::new("violation-unpriced", person(id)),
        Violation::BelowNothing { person: id } => Line::new("violation-below-nothing", person(id)),
        Violation::PriceWithPlace { person: id } => Line::new("violation-price-with-place", person(id)),
        Violation::WorthMore { couple: c, worth: w, prices } => {
            Line::new("violation-worth-more", worth(c, *w, *prices))
        }
        Violation::WorthLess { couple: c, worth: w, prices } => {
            Line::new("violation-worth-less", worth(c, *w, *prices))
        }
        Violation::BelowCost { person: id } => Line::new("violation-below-cost", person(id)),
        Violation::Uneven { person: id } => Line::new("violation-uneven", person(id)),
        Violation::MorePeople { side: Side::Mentor, shown: s, people } => {
            Line::new("violation-more-mentors", shown(*s, *people))
        }
        Violation::MorePeople { side: Side::Mentee, shown: s, people } => {
            Line::new("violation-more-mentees", shown(*s, *people))
        }
        Violation::Loose { person: id } => Line::new("violation-loose", person(id)),
        Violation::Bonus => Line::new("violation-bonus", []),
        Violation::BelowLeast { couple: c } => Line::new("violation-below-least", couple(c)),
        Violation::LeastNotMet => Line::new("violation-least-not-met", []),
        Violation::MoreMayBe { shown: s, pairs } => Line::new("violation-more-may-be", shown(*s, *pairs)),
        Violation::LargerMayBe { shown: s, pairs } => Line::new("violation-larger-may-be", shown(*s, *pairs)),
        Violation::Blocking { couple: c } => Line::new("violation-blocking", couple(c)),
    };
    vec![line]
}
