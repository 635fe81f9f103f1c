//! What the person has to know now: a failure to keep something, on every page until it is closed.

use leptos::prelude::*;

use super::page::HEADING;
use super::route::Route;
use crate::platform::{device, location};
use crate::store::{Store, Trouble};
use crate::t;

fn words(trouble: Trouble) -> (String, String) {
    match trouble {
        Trouble::NoStorage => (t!("trouble-no-storage"), t!("trouble-no-storage-help")),
        Trouble::Unreadable => (t!("trouble-unreadable"), t!("trouble-unreadable-help")),
        Trouble::Full => (t!("trouble-full"), t!("trouble-full-help")),
        Trouble::NotSaved => (t!("trouble-not-saved"), t!("trouble-not-saved-help")),
        Trouble::SetAside(count) => (t!("trouble-set-aside", count = count), t!("trouble-set-aside-help")),
        Trouble::Newer => (t!("trouble-newer"), t!("trouble-newer-help")),
        Trouble::TakenOver => (t!("trouble-taken-over"), t!("trouble-taken-over-help")),
        Trouble::Lost => (t!("trouble-lost"), t!("trouble-lost-help")),
        Trouble::Erased => (t!("trouble-erased"), t!("trouble-erased-help")),
        Trouble::BroughtBack => (t!("trouble-brought-back"), t!("trouble-brought-back-help")),
        Trouble::Gone => (t!("trouble-gone"), t!("trouble-gone-help")),
    }
}

/// Whether to lead to the page about this device, which has something to do about it: save a backup or restore one, or save
/// what is damaged.
fn leads_on(trouble: Trouble) -> bool {
    use Trouble::{BroughtBack, Full, Gone, Lost, NotSaved, SetAside};
    let helps = matches!(trouble, Full | NotSaved | SetAside(_) | Lost | BroughtBack | Gone);
    helps && !matches!(Route::parse(&location::fragment()), Route::Data | Route::DataAt(_))
}

/// The store's trouble, if there is any. It stays in sight however far down the page is.
#[component]
pub fn StoreNotice(store: Store) -> impl IntoView {
    let trouble = store.trouble();
    let close = move |_| {
        store.dismiss_trouble();
        // The button goes, and the focus would go with it.
        device::focus_in_place(HEADING);
    };
    view! {
        <div role="alert" class="store-notice">
            {move || trouble.get().map(|trouble| {
                let (what, help) = words(trouble);
                // Good news, in the place of the bad.
                let looks = if trouble == Trouble::BroughtBack { "notice notice-trouble notice-done" } else { "notice notice-trouble" };
                view! {
                    <div class=looks>
                        <div>
                            <p class="notice-title">{what}</p>
                            <p>{help}</p>
                        </div>
                        <div class="row">
                            {leads_on(trouble).then(|| view! {
                                <a class="button-quiet" href=Route::Data.href()>{t!("trouble-go")}</a>
                            })}
                            <button class="button-quiet" on:click=close>{t!("close")}</button>
                        </div>
                    </div>
                }
            })}
        </div>
    }
}

/// Why what was asked for was not done, next to where it was asked. Read out as soon as it appears.
#[component]
pub fn Complaint(#[prop(into)] text: Signal<Option<String>>) -> impl IntoView {
    view! {
        <div role="alert">
            {move || text.get().map(|text| view! { <p class="complaint">{text}</p> })}
        </div>
    }
}
