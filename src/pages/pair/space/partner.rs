//! Keeping the partner's device up to date, and who uses this one.

use leptos::prelude::*;

use crate::components::pair_part::PairPart;
use crate::components::route::Route;
use crate::components::words::LANGUAGE;
use crate::pages::pair::about::{Current, to};
use crate::platform::clock;
use crate::t;

#[component]
pub fn KeepUpToDate(current: Current) -> impl IntoView {
    let name = move || current.with(|here| here.partner_called().to_string());
    let me = move || current.with(|here| here.called(here.side()).to_string());
    let link = move |part: PairPart| current.with(|here| to(here, part.clone()).href());
    let both = Memo::new(move |_| current.with(|here| here.device.serves_both()));
    let by_file = move || {
        view! {
            <p>{move || t!("keep-up-about", name = name())}</p>
            <div class="row">
                <a class="button-plain" href=move || link(PairPart::HandOver)>{move || t!("hand-over-open", name = name())}</a>
                <a class="button-plain" href=Route::Pairs.href()>{move || t!("keep-up-open", name = name())}</a>
            </div>
        }
    };
    view! {
        <section class="keep-up card" aria-labelledby="keep-up">
            <h2 id="keep-up">{move || match both.get() {
                true => t!("keep-up-title-here", name = name()),
                false => t!("keep-up-title", name = name()),
            }}</h2>
            <p class="keep-up-state">{move || state(current)}</p>
            {move || match both.get() {
                true => view! {
                    <div>
                        <a class="button-plain" href=move || link(PairPart::Who)>{move || t!("keep-up-switch", name = name())}</a>
                    </div>
                    <details class="more">
                        <summary>{move || t!("keep-up-file", name = name())}</summary>
                        <div class="stack">{by_file()}</div>
                    </details>
                }
                .into_any(),
                false => by_file().into_any(),
            }}
            <p class="keep-up-who">
                <span>{move || t!("keep-up-who", name = me())}</span>
                <Show when=move || !both.get()>
                    " "<a class="button-quiet" href=move || link(PairPart::Who)>{move || t!("keep-up-switch", name = name())}</a>
                </Show>
            </p>
        </section>
    }
}

/// What the partner's device lacks, as far as this one knows.
fn state(current: Current) -> String {
    current.with(|here| {
        let name = here.partner_called();
        match (here.device.serves_both(), here.device.saved, here.unshared) {
            (true, _, _) => t!("keep-up-both", name = name),
            (false, None, 0) => t!("keep-up-nothing"),
            (false, _, count @ 1..) => t!("keep-up-unshared", count = count, name = name),
            (false, Some(saved), _) => {
                t!("keep-up-saved", when = clock::moment_in_words(saved.moment(), LANGUAGE), name = name)
            }
        }
    })
}
