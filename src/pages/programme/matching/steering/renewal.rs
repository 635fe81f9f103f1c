//! Finding the pairs again once pairs were handed out: what was found is looked at before it counts. Pairs that were handed
//! out stay, unless the coordinator lets them change.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::proposal::{Proposed, Renewal};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::words::say;
use crate::content::{renewed, told};
use crate::domain::holding::HandedOut;
use crate::domain::journal::EntryId;
use crate::domain::matching::cost::{Aside, Cost};
use crate::domain::matching::difference::Difference;
use crate::domain::matching::renewed::Renewed;
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::programme::Programme;
use crate::domain::results::{Basis, Mark};
use crate::domain::rules::{Couple, Rules, Steering};
use crate::pages::programme::matching::asking::{Asked, MANY, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::pages::programme::matching::gap::stopped_words;
use crate::pages::programme::matching::kept::moved::People;
use crate::pages::programme::matching::result::refused::refused;
use crate::platform::device;
use crate::store::results;
use crate::t;
use crate::worker::questions::{Question, Reply};

impl Renewal {
    fn propose(self, matching: Matching, proposed: Proposed) {
        let (outcome, keeps) = (proposed.outcome.clone(), proposed.freed.is_empty());
        self.cost.clear();
        self.proposed.set(Some(proposed));
        if keeps && matching.current.with_untracked(|programme| programme.people.len() <= MANY) {
            matching.ask(self.cost, &outcome, Question::Cost(Aside::Held));
        }
        request_animation_frame(|| device::focus("renewal"));
    }
}

impl Matching {
    /// Finds the pairs by these rules. Where pairs were handed out, what is found is looked at first.
    pub fn search_by(self, rules: Rules) {
        let programme = self.current.get_untracked();
        let handed_out = programme.matched.is_some() && !programme.handed_out_pairs().is_empty();
        self.renewal.leave();
        self.search.start(self.store, &programme, rules, move |made| match made {
            Some((outcome, basis)) if handed_out => self.look_first(outcome, basis, BTreeSet::new()),
            Some((outcome, basis)) => self.found(outcome, basis),
            None => self.failed(),
        });
    }

    /// Finds all pairs anew, those that were handed out among them: that is looked at too.
    fn search_anew(self) {
        let programme = self.current.get_untracked();
        let freed = programme.held_pairs();
        let let_go = programme.handed_out.let_go.iter().chain(&freed).cloned().collect();
        let handed_out = HandedOut { let_go, ..programme.handed_out.clone() };
        let anew = Programme { handed_out, ..Programme::clone(&programme) };
        self.renewal.leave();
        self.complaint.set(None);
        self.search.start(self.store, &anew, programme.rules.clone(), move |made| match made {
            Some((outcome, basis)) => self.look_first(outcome, basis, freed.clone()),
            None => self.failed(),
        });
    }

    fn look_first(self, outcome: Arc<Outcome>, basis: Basis, freed: BTreeSet<Couple>) {
        self.search.end();
        self.renewal.propose(self, Proposed { outcome, basis, freed });
    }
}

/// What was found, what it changes for whom, what keeping costs, and the ways out.
#[component]
pub fn Renew(matching: Matching) -> impl IntoView {
    let renewal = matching.renewal;
    // Once anything is different from what was searched by, what was found is of no use any more.
    Effect::new(move |before: Option<(Mark, Steering, Rules, Option<EntryId>, HandedOut)>| {
        let now = matching.current.with(|programme| {
            let matched = programme.matched.as_ref().map(|matched| matched.entry);
            let rules = programme.rules.clone();
            (programme.mark, programme.steering.clone(), rules, matched, programme.handed_out.clone())
        });
        if before.is_some_and(|before| before != now) {
            renewal.leave();
        }
        now
    });
    move || {
        let proposed = renewal.proposed.get()?;
        let before = matching.current.get_untracked().matched.as_ref()?.outcome.clone();
        Some(view! { <Card matching before proposed /> })
    }
}

fn couple(pair: &PairMade) -> Couple {
    (pair.mentor.clone(), pair.mentee.clone())
}

#[component]
fn Card(matching: Matching, before: Arc<Outcome>, proposed: Proposed) -> impl IntoView {
    let Proposed { outcome, basis, freed } = proposed;
    let keeps = freed.is_empty();
    let made: BTreeSet<Couple> = outcome.pairs.iter().map(couple).collect();
    let parted: Vec<Couple> = freed.difference(&made).cloned().collect();
    let lines = lines(matching, &before, &outcome, parted.len());
    let summary = lines.join(" ");
    let busy = Busy::default();
    let of = outcome.clone();
    let keep = move |_| {
        let (outcome, basis, parted, summary) = (of.clone(), basis.clone(), parted.clone(), summary.clone());
        busy.run(async move {
            let id = matching.current.get_untracked().id.clone();
            results::renew(matching.store, &id, parted, outcome, basis).await?;
            matching.renewal.leave();
            matching.sections.make_room();
            done::say(summary);
            matching.look_on_result();
            Ok(())
        });
    };
    let leave = move |_| {
        matching.renewal.leave();
        matching.look_on("search-pairs");
    };
    let title = if keeps { t!("renewal-title") } else { t!("renewal-title-anew") };
    let cost = keeps.then(|| view! { <Costs matching before=before.clone() outcome=outcome.clone() /> });
    let who = (!keeps).then(|| people(matching, &before, &outcome));
    view! {
        <section class="card stack renewal" aria-labelledby="renewal">
            <h2 id="renewal" class="match-heading" tabindex="-1">{title}</h2>
            {stopped_words(&outcome).map(|words| view! { <p>{words}</p> })}
            <ul class="lines">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            {refused(matching, &outcome)}
            {who}
            {cost}
            <div class="row">
                <button class="button" on:click=keep>{t!("renewal-use")}</button>
                {match keeps {
                    true => view! {
                        <button class="button-plain" on:click=move |_| matching.search_anew()>{t!("renewal-anew")}</button>
                    }.into_any(),
                    false => view! {
                        <button class="button-plain" on:click=move |_| matching.search()>{t!("renewal-hold")}</button>
                    }.into_any(),
                }}
                <button class="button-quiet" on:click=leave>{t!("trying-leave")}</button>
            </div>
        </section>
    }
}

/// What the second result changes for whom: which pairs stay, which cannot, who gets another partner.
fn lines(matching: Matching, before: &Outcome, after: &Outcome, parted: usize) -> Vec<String> {
    let stay = matching.current.with_untracked(|programme| programme.pairs_that_stayed(after).len());
    let renewed = renewed_of(matching, before, after);
    with_names(matching, |names| {
        let cannot = after.not_held.iter().map(|pair| {
            let (mentor, mentee) = ((names.person)(&pair.couple.0), (names.person)(&pair.couple.1));
            t!("renewal-cannot-stay", mentor = mentor, mentee = mentee, why = say(&names.exclusion(&pair.why)))
        });
        let mut lines = Vec::new();
        lines.extend((stay > 0).then(|| t!("renewal-stay", count = stay)));
        lines.extend(cannot);
        lines.extend((parted > 0).then(|| t!("renewal-part", count = parted)));
        lines.extend(renewed::renewed(&renewed, names).iter().map(say));
        lines
    })
}

fn renewed_of(matching: Matching, before: &Outcome, after: &Outcome) -> Renewed {
    let programme = matching.current.get_untracked();
    Renewed::between(before, after, |person| programme.people.contains_key(person))
}

/// Everybody for whom the second result differs, with their partners before and after.
fn people(matching: Matching, before: &Outcome, after: &Outcome) -> impl IntoView + use<> {
    let mut difference = Difference::between(before, after);
    let programme = matching.current.get_untracked();
    difference.people.retain(|moved| programme.people.contains_key(&moved.person));
    let called = matching.called(&programme.matched);
    let count = difference.people.len();
    let difference = Arc::new(difference);
    (count > 0).then(|| {
        view! {
            <details class="more" open=true>
                <summary>{t!("renewal-who", count = count)}</summary>
                <People difference called shown=Signal::stored((0..count).collect::<Vec<_>>()) />
            </details>
        }
    })
}

/// What it costs that the pairs stay, and who would change partner if they did not have to.
#[component]
fn Costs(matching: Matching, before: Arc<Outcome>, outcome: Arc<Outcome>) -> impl IntoView {
    let asking = matching.renewal.cost;
    let show = move |reply: Arc<Reply>| {
        let Reply::Cost(Some(cost)) = &*reply else { return ().into_any() };
        let Cost { with, without, free } = &**cost;
        if with == without {
            return view! { <p>{t!("renewal-costs-nothing")}</p> }.into_any();
        }
        let renewed = renewed_of(matching, &before, free);
        let would = renewed.moved.len() + renewed.lost.len();
        let lines = told::decisions(with, without);
        view! {
            <p>{t!("renewal-cost")}</p>
            <ul class="lines">
                {lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view()}
                {(would > 0).then(|| view! { <li>{t!("renewal-would-move", count = would)}</li> })}
            </ul>
        }
        .into_any()
    };
    let ask = move |_| matching.ask(asking, &outcome, Question::Cost(Aside::Held));
    view! {
        {move || (asking.state.get() == Asked::Not).then(|| view! {
            <div><button class="button-plain" on:click=ask.clone()>{t!("renewal-ask-cost")}</button></div>
        })}
        <Replied asking show can_cancel=true />
    }
}
