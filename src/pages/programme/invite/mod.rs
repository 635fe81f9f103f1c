//! Inviting people: what is asked and promised, the key to which answers are sealed, and the file that says it all.

use leptos::prelude::*;

use super::about::Current;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::store::Store;
use crate::t;

mod background;
mod fields;
mod form;
mod key;
mod marks;
mod preview;
mod topics;

/// How far the coordinator has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Terms,
    Key,
    Ready,
}

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone()).href();
    // The terms are shown as a form while they are being changed, and in the preview otherwise.
    let changing = RwSignal::new(false);
    let stage = Memo::new(move |_| {
        let programme = current.get();
        match (changing.get(), &programme.terms, &programme.key) {
            (true, ..) | (_, None, _) => Stage::Terms,
            (_, Some(_), None) => Stage::Key,
            _ => Stage::Ready,
        }
    });
    view! {
        <Page
            title=t!("invite-title")
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <p class="lead">{t!("invite-lead")}</p>
            {move || match stage.get() {
                Stage::Terms => view! {
                    <p class="soft">{t!("invite-not-needed")}" "<a href=bring.clone()>{t!("step-bring")}</a></p>
                    <form::TermsFields store current changing />
                }.into_any(),
                Stage::Key => view! {
                    <key::MakeKey store current />
                    <div><button class="button-quiet" on:click=move |_| changing.set(true)>{t!("invite-change")}</button></div>
                }.into_any(),
                Stage::Ready => view! { <preview::Preview current changing /> }.into_any(),
            }}
        </Page>
    }
    .into_any()
}
