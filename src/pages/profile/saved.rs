//! The file is saved: what it is called, and what to do with it.

use leptos::prelude::*;

use super::asked::{check_of, start_of};
use crate::codec::files::{self, Kind};
use crate::components::page::Page;
use crate::components::save_file;
use crate::domain::profile::Draft;
use crate::domain::state::Subject;
use crate::platform::clock;
use crate::t;

#[component]
pub fn Saved(draft: Draft) -> impl IntoView {
    let check = check_of(&draft.id);
    let Some(at) = draft.saved else {
        // Nothing is saved yet, and the check page leads on to it.
        check.go_instead();
        return ().into_any();
    };
    let start = start_of(&draft).0.href();
    let (withdrawn, between) = (draft.withdrawn.is_some(), draft.between_two);
    // Whom it goes to, by the words of the invitation.
    let organiser = draft.invitation.as_ref().map(|invitation| invitation.terms.organiser.trim().to_string());
    let to = organiser.filter(|organiser| !organiser.is_empty());
    let steps = match (withdrawn, between) {
        (true, _) if to.is_some() => vec![t!("saved-notice-send-to"), t!("saved-notice-then")],
        (true, _) => vec![t!("saved-notice-send"), t!("saved-notice-then")],
        (_, true) => vec![t!("saved-two-send"), t!("saved-two-open")],
        _ => {
            let send = if to.is_some() { t!("saved-send-to") } else { t!("saved-send") };
            vec![send, t!("saved-wait"), t!("saved-open", door = t!("open-a-file"))]
        }
    };
    let steps = steps.into_iter().enumerate().map(|(place, step)| {
        let to = to.clone().filter(|_| place == 0);
        view! { <li>{step}{to.map(|to| view! { <p class="saved-to">{to}</p> })}</li> }
    });
    let steps = steps.collect::<Vec<_>>();
    // After a reload nobody knows any more whether it was sealed, and its name is the plain one.
    let last = save_file::last_of(Kind::PROFILE, &Subject::Profile(draft.id.clone()));
    let advice = last.as_ref().and_then(save_file::Saved::advice);
    let name = last.map_or_else(|| files::file_name(Kind::PROFILE, clock::day(at)), |file| file.name);
    view! {
        <Page title=t!("saved-title") kicker=t!("saved-kicker")>
            <div class="notice notice-done saved-notice">
                <p>{t!("saved-called")}</p>
                <p class="saved-name">{name}</p>
                <p>{t!("saved-where")}</p>
                {advice.map(|advice| view! { <p>{advice}</p> })}
            </div>
            <section class="stack" aria-labelledby="next">
                <h2 id="next">{t!("saved-next")}</h2>
                <ol class="saved-steps">
                    {steps}
                </ol>
            </section>
            <section class="stack" aria-labelledby="again">
                <h2 id="again">{t!("saved-again-title")}</h2>
                <p>{if withdrawn { t!("saved-notice-again") } else { t!("saved-again") }}</p>
                <div class="row">
                    <a class="button-plain" href=check.href()>{t!("saved-change")}</a>
                    <a href=start>{t!("saved-start")}</a>
                </div>
            </section>
        </Page>
    }
    .into_any()
}
