//! The way into an area: its program is loaded once, and the person is told where it does not come.

use leptos::prelude::*;

use crate::components::area::Area;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::platform::program;
use crate::t;

/// How far an area's program has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    Asleep,
    OnItsWay,
    /// It shows its own pages.
    Here,
    Failed,
}

/// How far each area has come. Copies are the same.
#[derive(Clone, Copy)]
pub struct Entered {
    organiser: RwSignal<Coming>,
    participant: RwSignal<Coming>,
    device: RwSignal<Coming>,
}

impl Default for Entered {
    fn default() -> Self {
        let asleep = || RwSignal::new(Coming::Asleep);
        Self { organiser: asleep(), participant: asleep(), device: asleep() }
    }
}

impl Entered {
    pub fn of(self, area: Area) -> RwSignal<Coming> {
        match area {
            Area::Organiser => self.organiser,
            Area::Participant => self.participant,
            Area::Device => self.device,
        }
    }
}

/// Loads an area's program, unless it is here or on its way.
fn enter(area: Area, coming: RwSignal<Coming>) {
    if matches!(coming.get_untracked(), Coming::OnItsWay | Coming::Here) {
        return;
    }
    coming.set(Coming::OnItsWay);
    leptos::task::spawn_local(async move {
        let here = program::enter(area.name()).await.is_ok();
        coming.set(if here { Coming::Here } else { Coming::Failed });
    });
}

/// What the shell shows in an area: nothing once the area shows itself.
#[component]
pub fn Entering(area: Area, entered: RwSignal<Coming>) -> impl IntoView {
    enter(area, entered);
    move || match entered.get() {
        Coming::Asleep | Coming::Here => ().into_any(),
        Coming::OnItsWay => view! {
            <main id="main" class="page page-narrow">
                <p role="status">{t!("area-coming")}</p>
            </main>
        }
        .into_any(),
        Coming::Failed => view! {
            <Page title=t!("area-failed-title") back=(Route::Home, t!("back-home"))>
                <p>{t!("area-failed-body")}</p>
                <p><button class="button" on:click=move |_| enter(area, entered)>{t!("area-failed-again")}</button></p>
            </Page>
        }
        .into_any(),
    }
}
