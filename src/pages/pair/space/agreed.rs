//! Where the agreement stands.

use leptos::prelude::*;

use crate::components::pair_part::PairPart;
use crate::domain::pair::{Term, Yes};
use crate::pages::pair::about::{Current, to};
use crate::store::pair::Here;
use crate::t;

#[component]
pub fn Agreed(current: Current) -> impl IntoView {
    let here = current.get_untracked();
    let report = here.has_coordinator().then(|| {
        view! { <a class="button-quiet" href=to(&here, PairPart::Report).href()>{t!("report-open")}</a> }
    });
    view! {
        <section class="card stack agreed" aria-labelledby="agreed">
            <h2 id="agreed">{t!("agreement-title")}</h2>
            <p>{move || current.with(state)}</p>
            <div class="row">
                <a class="button-plain" href=to(&here, PairPart::Agreement).href()>{t!("agreement-go")}</a>
                {report}
            </div>
        </section>
    }
}

fn state(here: &Here) -> String {
    let agreement = &here.space.agreement;
    let partner = here.partner_called();
    let written = Term::ALL.into_iter().filter(|term| agreement.text(*term).is_some()).count();
    let mine = matches!(agreement.yes(here.side()), Yes::Since(_));
    let theirs = matches!(agreement.yes(here.side().other()), Yes::Since(_));
    match (agreement.is_blank(), agreement.torn().next().is_some(), mine, theirs) {
        (true, ..) => t!("agreed-blank"),
        (_, true, ..) => t!("agreed-torn", name = partner),
        (_, _, true, true) => t!("agreement-settled"),
        (_, _, true, false) if here.device.serves_both() => t!("agreement-waits-here", name = partner),
        (_, _, true, false) => t!("agreement-waits", name = partner),
        (_, _, false, true) => t!("agreed-theirs", name = partner),
        (_, _, false, false) => t!("agreed-written", written = written, all = Term::ALL.len()),
    }
}
