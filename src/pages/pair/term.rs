//! Writing one term of the agreement.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::about::{Current, to};
use super::agreement::name_of;
use super::torn::Torn;
use super::turn::OwnTurn;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::Visit;
use crate::domain::journal::Author;
use crate::domain::pair::{MOST_IN_TEXT, Term, Torn as Both, too_long};
use crate::store::pair::Here;
use crate::store::{Store, pair};
use crate::t;

const TEXT: &str = "term-text";

pub fn page(current: Current, term: Term) -> AnyView {
    let here = current.get_untracked();
    let page = move || {
        view! {
            <p class="lead">{t!("term-lead")}</p>
            <Torn current both=Both::Term(term) writing=true />
            <TermField current term />
        }
        .into_any()
    };
    view! {
        <Page title=name_of(&here, term) tab=Some(t!("agreement-title")) back=(to(&here, PairPart::Agreement), t!("agreement-title"))>
            {match term.wish_of() {
                Some(side) => view! { <OwnTurn current side page /> }.into_any(),
                None => page(),
            }}
        </Page>
    }
    .into_any()
}

/// What is written so far; where both changed it, what whoever uses this device wrote.
fn own_text(here: &Here, term: Term) -> String {
    let me = Author::Person(here.me().id.clone());
    let own = here.space.agreement.versions(term).and_then(|versions| {
        versions.versions().iter().rev().find(|version| version.by == me).map(|version| version.value.clone())
    });
    own.or_else(|| here.space.agreement.text(term).map(String::from)).unwrap_or_default()
}

#[component]
fn TermField(current: Current, term: Term) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    // What the writer sees: this is what the new text takes the place of.
    let here = current.get_untracked();
    let agreement = to(&here, PairPart::Agreement);
    let mut draft = Draft::of(&to(&here, PairPart::Term(term)));
    let text = draft.field("text", own_text(&here, term));
    let faults = Faults::default();
    let busy = Busy::default();
    let (kept, after, seen) = (draft.clone(), agreement.clone(), StoredValue::new(here));
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let text = text.get().trim().to_string();
        if too_long(&text) {
            return faults.set(vec![wrong(TEXT, t!("text-too-long", most = MOST_IN_TEXT))]);
        }
        let (draft, after) = (kept.clone(), after.clone());
        busy.run(async move {
            let visit = Visit::now();
            pair::set_term(store, &seen.get_value(), term, text).await?;
            draft.forget();
            done::say(t!("term-saved"));
            visit.go_instead(&after);
            Ok(())
        });
    };
    let hint = match term {
        Term::MentorOutcome => t!("term-outcome-hint-mentor"),
        Term::MenteeOutcome => t!("term-outcome-hint-mentee"),
        Term::HowOften => t!("term-how-often-hint"),
        Term::HowLong => t!("term-how-long-hint"),
        Term::Where => t!("term-where-hint"),
        Term::Channel => t!("term-channel-hint"),
        Term::Private => t!("term-private-hint"),
        Term::HowToStop => t!("term-how-to-stop-hint"),
    };
    view! {
        <form class="stack-wide" novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <TextField id=TEXT label=t!("term-label") hint value=text long=true error=about(faults, TEXT) />
            <div class="row form-end">
                <button class="button" type="submit">{t!("term-save")}</button>
                <a class="button-quiet" href=agreement.href()>{t!("pair-not-now")}</a>
            </div>
        </form>
    }
}
