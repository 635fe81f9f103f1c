//! One of the two is done, and the other has not begun: here, or on a device of their own.

use leptos::prelude::*;

use super::bring::Bring;
use super::people::PeopleFolded;
use crate::codec::tidy::tidy;
use crate::components::busy::Busy;
use crate::components::draft::Draft;
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::two::Two;
use crate::store::{Store, two};
use crate::t;

const NAME: &str = "other-name";

#[component]
pub fn Other(store: Store, now: Memo<Two>) -> impl IntoView {
    let name = now.with_untracked(|two| two.done.first().map(|known| known.person().name.clone())).unwrap_or_default();
    let faults = Faults::default();
    let mut draft = Draft::of(&Route::Two);
    let typed = draft.field("other", String::new());
    let busy = Busy::default();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = tidy(&typed.get_untracked());
        let missing = name.is_empty().then(|| wrong(NAME, t!("problem-name-missing")));
        let fit = missing.is_none();
        faults.set(missing.into_iter().collect());
        if !fit {
            return;
        }
        let draft = draft.clone();
        busy.run(async move {
            two::begin(store, name).await?;
            draft.forget();
            Ok(())
        });
    };
    view! {
        <Page
            title=t!("other-title", name = &*name) tab=Some(t!("turn-tab")) kicker=t!("two-title")
            back=(Route::Home, t!("back-home")) above=move || view! { <ErrorSummary wrong=faults /> }
        >
            <p class="lead">{t!("other-lead", name = &*name)}</p>
            <form class="card stack" novalidate on:submit=submit>
                <h2>{t!("other-here")}</h2>
                <TextField id=NAME label=t!("name-label") value=typed error=about(faults, NAME) />
                <div><button class="button" type="submit">{t!("other-begin")}</button></div>
            </form>
            <section class="stack" aria-labelledby="other-device">
                <h2 id="other-device">{t!("other-device")}</h2>
                <Bring store />
            </section>
            <PeopleFolded store now />
        </Page>
    }
}
