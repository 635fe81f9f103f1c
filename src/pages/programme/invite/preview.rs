//! What the invitation holds, word for word, and the act of saving it.

use leptos::prelude::*;

use super::fields::{self, Field};
use crate::codec::files::{File, Kind};
use crate::components::saving::{Saved, Told};
use crate::pages::programme::Current;
use crate::store::content::topics;
use crate::t;

#[component]
pub fn Preview(current: Current, changing: RwSignal<bool>) -> impl IntoView {
    let saved = Saved::default();
    let save = move |_| {
        if let Some(invitation) = current.get_untracked().invitation() {
            saved.file(Kind::Invitation, &invitation, File::into_invitation);
        }
    };
    let fields =
        move || current.get().invitation().map(|invitation| fields::of(&invitation, &topics())).unwrap_or_default();
    view! {
        <section class="stack" aria-labelledby="inside">
            <h2 id="inside">{t!("invitation-inside")}</h2>
            <p>{t!("invitation-inside-about")}</p>
            <dl class="summary summary-plain">{move || fields().into_iter().map(field).collect_view()}</dl>
            <div><button class="button-quiet" on:click=move |_| changing.set(true)>{t!("invite-change")}</button></div>
        </section>
        <section class="stack" aria-labelledby="outside">
            <h2 id="outside">{t!("invitation-not-title")}</h2>
            <p>{t!("invitation-not")}</p>
        </section>
        <section class="card stack" aria-labelledby="save">
            <h2 id="save">{t!("invitation-save-title")}</h2>
            <p>{t!("invitation-save-about")}</p>
            <div><button class="button" on:click=save>{t!("invitation-save")}</button></div>
            <Told saved />
        </section>
    }
}

fn field(Field { name, holds }: Field) -> impl IntoView {
    let nothing = holds.is_empty();
    view! {
        <div class="summary-row">
            <dt>{name}</dt>
            <dd class="summary-answer">
                {holds.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                {nothing.then(|| view! { <span class="soft">{t!("invitation-left-out")}</span> })}
            </dd>
        </div>
    }
}
