//! Who of the two is who.

use leptos::prelude::*;

use super::chosen::Chosen;
use crate::domain::side::Side;
use crate::t;

#[component]
pub fn Choose(chosen: Chosen) -> impl IntoView {
    let several = Memo::new(move |_| chosen.others().len() > 1);
    view! {
        <section class="stack" aria-labelledby="choose">
            <h2 id="choose">{t!("two-choose-title")}</h2>
            <SideChoice chosen side=Side::Mentor />
            {move || match several.get() {
                true => view! { <SideChoice chosen side=Side::Mentee /> }.into_any(),
                false => chosen.on(Side::Mentee).map(|known| {
                    view! { <p>{t!("two-mentee-is", name = &*known.person().name)}</p> }
                }).into_any(),
            }}
        </section>
    }
}

/// Everybody who could stand on this side, to choose one.
#[component]
fn SideChoice(chosen: Chosen, side: Side) -> impl IntoView {
    let (class, name, legend) = match side {
        Side::Mentor => ("options mentor", "mentor", t!("two-mentor")),
        Side::Mentee => ("options mentee", "mentee", t!("two-mentee")),
    };
    let people = move || match side {
        Side::Mentor => chosen.people.get(),
        Side::Mentee => chosen.others(),
    };
    view! {
        <fieldset class=class>
            <legend>{legend}</legend>
            {move || people().into_iter().map(|known| {
                let id = known.person().id.clone();
                let this = id.clone();
                let checked = move || chosen.on(side).is_some_and(|known| known.person().id == this);
                view! {
                    <label class="option">
                        <input autocomplete="off" type="radio" name=name prop:checked=checked on:change=move |_| chosen.choose(side, &id) />
                        <span class="option-label">{known.person().name.clone()}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}
