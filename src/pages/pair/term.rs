//! Writing one term of the agreement.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::agreement::name_of;
use super::torn::TornTerm;
use super::{Current, to};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::Visit;
use crate::domain::pair::{MOST_IN_TEXT, Term, too_long};
use crate::store::{Store, pair};
use crate::t;

const TEXT: &str = "term-text";

pub fn page(current: Current, term: Term) -> AnyView {
    let here = current.get_untracked();
    let torn = here.space.agreement.versions(term).is_some_and(|versions| versions.is_torn());
    view! {
        <Page title=name_of(&here, term) tab=Some(t!("agreement-title")) back=(to(&here, PairPart::Agreement), t!("agreement-title"))>
            <p class="lead">{t!("term-lead")}</p>
            {torn.then(|| view! { <TornTerm current term writing=true /> })}
            <TermField current term />
        </Page>
    }
    .into_any()
}

#[component]
fn TermField(current: Current, term: Term) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    // What the writer sees: this is what the new text takes the place of.
    let here = current.get_untracked();
    let agreement = to(&here, PairPart::Agreement);
    let mut draft = Draft::of(&to(&here, PairPart::Term(term)));
    let text = draft.field("text", here.space.agreement.text(term).unwrap_or_default().to_string());
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
