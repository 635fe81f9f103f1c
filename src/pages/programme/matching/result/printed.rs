//! All pairs and all who have no partner, on paper: the lists on screen draw only what is seen of them.

use std::sync::Arc;

use leptos::prelude::*;

use super::alone::alone;
use super::named::named;
use crate::components::benefit::percent;
use crate::components::words::say;
use crate::domain::matching::Outcome;
use crate::pages::programme::matching::context::Matching;
use crate::platform::device;
use crate::platform::printing::Printing;
use crate::t;

/// Drawn while the page is printed, and not before: there may be thousands.
#[component]
pub fn Printed(matching: Matching) -> impl IntoView {
    let printing = RwSignal::new(device::is_media("print"));
    let _listening = StoredValue::new_local(Printing::listen(move |now| printing.set(now)));
    let outcome = move || matching.current.get().matched.as_ref().map(|matched| matched.outcome.clone());
    move || printing.get().then(outcome).flatten().map(|outcome| lists(matching, outcome))
}

fn lists(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let rows = named(matching, &outcome).into_iter().map(|pair| {
        view! {
            <tr>
                <td>{pair.mentor.clone()}</td>
                <td>{pair.mentee.clone()}</td>
                <td>{t!("percent", percent = percent(pair.made.mentor_benefit))}</td>
                <td>{t!("percent", percent = percent(pair.made.mentee_benefit))}</td>
            </tr>
        }
    });
    let alone = alone(matching, &outcome);
    let count = alone.len();
    let alone =
        alone.into_iter().map(|alone| view! { <li><strong>{alone.name}</strong> " " {say(&alone.reason)}</li> });
    view! {
        <div class="printed stack">
            {(!outcome.pairs.is_empty()).then(|| view! {
                <h2>{t!("pairs-title")}</h2>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t!("pairs-mentor")}</th>
                            <th scope="col">{t!("pairs-mentee")}</th>
                            <th scope="col">{t!("pairs-mentor-gains")}</th>
                            <th scope="col">{t!("pairs-mentee-gains")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            })}
            {(count > 0).then(|| view! {
                <h2>{t!("unmatched-title", count = count)}</h2>
                <ul>{alone.collect_view()}</ul>
            })}
        </div>
    }
}
