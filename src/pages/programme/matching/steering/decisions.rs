//! The pairs that the coordinator asked for or forbade.

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::rules::Couple;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::store::programme::{Word, steer};
use crate::store::results;
use crate::t;

#[component]
pub fn Decisions(matching: Matching) -> impl IntoView {
    move || {
        let programme = matching.current.get();
        let steering = &programme.steering_here();
        let handed_out = programme.handed_out_pairs();
        // Those that are still pairs: of others there is nothing to hold together.
        let pairs = programme.matched.iter().flat_map(|matched| &matched.outcome.pairs);
        let made: BTreeSet<Couple> = pairs.map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
        let may_change = |couple: &&Couple| handed_out.contains(*couple) && made.contains(*couple);
        let let_go: BTreeSet<Couple> = programme.handed_out.let_go.iter().filter(may_change).cloned().collect();
        if steering.bans.is_empty() && steering.pins.is_empty() && let_go.is_empty() {
            return ().into_any();
        }
        let called = matching.called(programme.found.values());
        let name = |id: &crate::domain::id::PersonId| called.name(id);
        let named = |couples: &BTreeSet<Couple>| -> Vec<(Couple, String)> {
            let names = |(mentor, mentee): &Couple| t!("pair-title", mentor = name(mentor), mentee = name(mentee));
            couples.iter().map(|couple| (couple.clone(), names(couple))).collect()
        };
        let (pins, bans, let_go) = (named(&steering.pins), named(&steering.bans), named(&let_go));
        let count = Signal::stored(Some(t!("number", number = pins.len() + bans.len() + let_go.len())));
        let list = move |title: String, couples: &[(Couple, String)], undone: Undone, label: String| {
            let rows = couples.iter().cloned().map(|(couple, names)| {
                view! { <Undo matching couple undone names label=label.clone() /> }
            });
            (!couples.is_empty()).then(|| view! { <h3>{title}</h3> <ul class="steering">{rows.collect_view()}</ul> })
        };
        let lists = move || {
            [
                list(t!("steering-pins"), &pins, Undone::Word(Word::Unpin), t!("pair-unpin")),
                list(t!("steering-bans"), &bans, Undone::Word(Word::Unban), t!("pair-unban")),
                list(t!("steering-let-go"), &let_go, Undone::LetGo, t!("pair-hold")),
            ]
            .collect_view()
        };
        view! {
            <Foldable matching section=Section::Decisions title=t!("steering-title") class="part card" count>
                {lists.clone()}
            </Foldable>
        }
        .into_any()
    }
}

/// What is taken back here.
#[derive(Clone, Copy)]
enum Undone {
    Word(Word),
    /// That a pair that was handed out may part.
    LetGo,
}

#[component]
fn Undo(matching: Matching, couple: Couple, undone: Undone, names: String, label: String) -> impl IntoView {
    let undo = move |_| {
        let couple = couple.clone();
        spawn_local(async move {
            let id = matching.current.get_untracked().id.clone();
            // The person is told of a failure by the app itself.
            let _ = match undone {
                Undone::Word(word) => steer(matching.store, &id, couple, word).await,
                Undone::LetGo => results::hold(matching.store, &id, vec![couple]).await,
            };
        });
    };
    let spoken = t!("steering-undo", label = label.clone(), names = names.clone());
    view! {
        <li>
            <span>{names}</span>
            <button class="button-quiet" aria-label=spoken on:click=undo>{label}</button>
        </li>
    }
}
