//! The key to which people seal their answers: what it is and what losing it means, before it is made.

use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::done;
use crate::components::page::HEADING;
use crate::components::words::say;
use crate::pages::programme::about::Current;
use crate::platform::device;
use crate::store::Store;
use crate::store::programme::{self, NoKey};
use crate::t;

const UNDERSTOOD: &str = "key-understood";

#[component]
pub fn MakeKey(store: Store, current: Current) -> impl IntoView {
    let understood = RwSignal::new(false);
    let error = RwSignal::new(None::<String>);
    let busy = Busy::default();
    let make = move |_| {
        if !understood.get_untracked() {
            error.set(Some(t!("key-not-understood")));
            device::focus(UNDERSTOOD);
            return;
        }
        error.set(None);
        busy.run(async move {
            match programme::make_key(store, &current.get_untracked().id).await {
                Ok(_) => {
                    done::say(t!("key-made"));
                    device::scroll_to_top();
                    device::focus(HEADING);
                    Ok(())
                }
                Err(NoKey::NotMade(trouble)) => {
                    error.set(Some(say(&trouble)));
                    Ok(())
                }
                Err(NoKey::NotKept(trouble)) => Err(trouble),
            }
        });
    };
    let described = move || error.with(Option::is_some).then_some("key-error");
    view! {
        <section class="card stack" aria-labelledby="key">
            <h2 id="key">{t!("key-title")}</h2>
            <p>{t!("key-about")}</p>
            <ul class="stack key-facts">
                <li>{t!("key-where")}</li>
                <li><strong>{t!("key-lost")}</strong></li>
                <li>{t!("key-once")}</li>
            </ul>
            <div class="field" class:field-wrong=move || error.with(Option::is_some)>
                <div role="alert">
                    {move || error.get().map(|error| view! { <p class="field-error" id="key-error">{error}</p> })}
                </div>
                <label class="option">
                    <input
                        autocomplete="off"
                        type="checkbox" id=UNDERSTOOD aria-describedby=described
                        prop:checked=understood on:change=move |_| understood.update(|understood| *understood = !*understood)
                    />
                    <span class="option-label">{t!("key-understood")}</span>
                </label>
            </div>
            <div><button class="button" on:click=make>{t!("key-make")}</button></div>
        </section>
    }
}
