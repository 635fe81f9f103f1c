//! A word about a backup, where there is something to lose and none was saved for long.

use leptos::prelude::*;

use super::route::{DataPart, Route};
use crate::domain::keeping::AtRisk;
use crate::store::{Store, keeping};
use crate::t;

/// Says what would be lost with this device, and leads to the backup; put off, it is quiet for a week.
#[component]
pub fn BackupReminder(store: Store) -> impl IntoView {
    let put_off = RwSignal::new(false);
    let at_risk = Memo::new(move |_| {
        store.state().track();
        if put_off.get() { None } else { keeping::at_risk(store) }
    });
    let later = move |_| {
        keeping::put_off();
        put_off.set(true);
    };
    move || {
        at_risk.get().map(|at_risk| {
            let words = match at_risk {
                AtRisk::Work => t!("at-risk-work"),
                AtRisk::Key => t!("at-risk-key"),
            };
            view! {
                <aside class="notice at-risk" aria-label=t!("at-risk-label")>
                    <p>{words}</p>
                    <div class="row">
                        <a class="button-quiet" href=Route::DataAt(DataPart::Backup).href()>{t!("at-risk-go")}</a>
                        <button class="button-quiet" on:click=later>{t!("at-risk-later")}</button>
                    </div>
                </aside>
            }
        })
    }
}
