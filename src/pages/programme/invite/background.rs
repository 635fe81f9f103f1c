//! Which background items are asked: none, unless the coordinator has a reason.

use leptos::prelude::*;

use super::marks::{Mark, Marks};
use crate::domain::background::BackgroundItem;
use crate::domain::instrument::{Item, ItemOffer};
use crate::store::content;
use crate::t;

/// What an item asks about; its key where this version does not offer it.
pub fn label(item: BackgroundItem) -> String {
    let about = content::background();
    let offer = about.item(item.0).and_then(|item| item.offer.as_ref());
    offer.map_or_else(|| item.0.to_string(), |offer| offer.label.clone())
}

#[component]
pub fn Background(marks: Marks) -> impl IntoView {
    let row = |item: &Item| {
        let ItemOffer { label, about } = item.offer.clone()?;
        let id = format!("background-{}", item.key);
        Some(view! { <Mark id marks name=item.key.to_string() label about /> })
    };
    view! {
        <fieldset class="options" aria-describedby="background-hint">
            <legend>{t!("ask-legend")}</legend>
            <p class="hint" id="background-hint">{t!("ask-hint")}</p>
            {content::background().items.iter().filter_map(row).collect_view()}
        </fieldset>
    }
}
