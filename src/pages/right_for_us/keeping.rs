//! Where the answers are: in this tab alone, unless the person keeps them on this device; and how to remove them.

use leptos::prelude::*;

use crate::components::route::Route;
use crate::store::right_for_us::RightForUs;
use crate::t;

#[component]
pub fn Keeping(right: RightForUs) -> impl IntoView {
    let kept = right.kept();
    let said = RwSignal::new(None::<bool>);
    let press = move |_| {
        match kept.get_untracked() {
            true => right.remove(),
            false => right.keep(),
        }
        said.set(Some(kept.get_untracked()));
    };
    let state = move || if kept.get() { t!("right-kept") } else { t!("right-not-kept") };
    let act = move || if kept.get() { t!("right-remove") } else { t!("right-keep") };
    let told = move || said.get().map(|kept| if kept { t!("right-told-kept") } else { t!("right-told-removed") });
    view! {
        <section class="stack right-keeping" aria-labelledby="keeping">
            <h2 id="keeping">{t!("right-keeping-title")}</h2>
            <p>
                {state}
                {move || kept.get().then(|| view! { " "<a href=Route::Data.href()>{t!("right-data")}</a> })}
            </p>
            <div><button class="button-plain" on:click=press>{act}</button></div>
            <p role="status" class="soft">{told}</p>
        </section>
    }
}
