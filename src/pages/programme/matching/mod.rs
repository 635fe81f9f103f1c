//! Finding the pairs: the rules, the search, the result, and the coordinator's own word on single pairs.

use std::sync::Arc;

use leptos::prelude::*;

use self::context::Matching;
use self::drawing::Drawing;
use self::earlier::Earlier;
use self::kept::Results;
use self::kept::beside::Beside;
use self::kept::side_by_side::SideBySide;
use self::result::Result;
use self::result::changed::Changed;
use self::result::printed::Printed;
use self::section::Sections;
use self::steering::decisions::Decisions;
use self::steering::proposal::Renewal;
use self::steering::renewal::Renew;
use self::steering::rules::Rules;
use self::steering::search::{Search, get_ready};
use self::steering::searching::Searching;
use self::steering::trial::Trying;
use self::steering::trying::Try;
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::pages::programme::about::Current;
use crate::store::Store;
use crate::t;

mod asking;
mod context;
mod drawing;
mod earlier;
mod foldable;
mod gap;
mod kept;
mod result;
mod rule_words;
mod section;
mod steering;

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let outcome = Memo::new_with_compare(
        move |_| current.get().matched.as_ref().map(|matched| matched.outcome.clone()),
        |before, after| match (before, after) {
            (Some(Some(before)), Some(Some(after))) => !Arc::ptr_eq(before, after),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    let matching = Matching {
        store,
        current,
        drawing: Drawing::follow(outcome),
        search: Search::new(),
        complaint: RwSignal::new(None),
        sections: Sections::new(untrack(|| outcome.with(Option::is_some))),
        trying: Trying::new(),
        renewal: Renewal::new(),
        beside: Beside::new(),
        earlier: Earlier::new(store),
    };
    on_cleanup(move || matching.trying.end(matching));
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone());
    get_ready(current);
    let nobody = Memo::new(move |_| current.get().people.is_empty());
    view! {
        <Page
            title=t!("match-title") width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <Show
                when=move || !nobody.get()
                fallback={
                    let bring = bring.clone();
                    move || view! {
                        <div class="card stack">
                            <p>{t!("match-nobody")}</p>
                            <p><a class="button" href=bring.href()>{t!("step-bring")}</a></p>
                        </div>
                    }
                }
            >
                <div class="match" class:match-made=move || outcome.with(Option::is_some)>
                    <div class="match-side">
                        <div class="match-search stack">
                            <Searching matching />
                            <Complaint text=matching.complaint />
                        </div>
                        <div class="match-settings stack">
                            <Rules matching />
                            <Decisions matching />
                            <Results matching />
                        </div>
                    </div>
                    <div class="match-result stack-wide">
                        <Try matching />
                        <Renew matching />
                        <Changed matching />
                        <Show when=move || outcome.with(Option::is_none)>
                            <p class="match-empty soft">{t!("match-empty")}</p>
                        </Show>
                        <Result matching />
                        <Printed matching />
                    </div>
                </div>
                <SideBySide matching />
            </Show>
        </Page>
    }
    .into_any()
}
