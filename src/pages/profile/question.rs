//! Which page of the questionnaire an address names.

use leptos::prelude::*;

use super::asked::{Asked, CHANGE, CHECK, CONSENT, HISTORY, PREVIEW, SAVED, WITHDRAW, check_of};
use super::audiences::WhoSees;
use super::background::AboutYou;
use super::check::Check;
use super::consent::Agree;
use super::gate::{self, Gate};
use super::history::OfOne;
use super::languages::Languages;
use super::learn::Learn;
use super::level::HowWell;
use super::name::Name;
use super::pace::HowToRate;
use super::partners::Partners;
use super::picks::{CanHelp, WouldLike};
use super::preview::Preview;
use super::role::WhichRole;
use super::saved::Saved;
use super::team::Team;
use super::times::Times;
use super::withdraw::Withdraw;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::id::PersonId;
use crate::domain::questionnaire::Question;
use crate::domain::two;
use crate::pages::two::closed::Closed;
use crate::store::{Store, content, profile};
use crate::t;

/// The page of that name in the questionnaire of that person.
#[component]
pub fn AtQuestion(id: PersonId, name: String) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let closed = Memo::new({
        let id = id.clone();
        move |_| store.state().with(|state| two::is_closed(state, &id))
    });
    gate::shut_on_leaving(id.clone());
    let opened = RwSignal::new(());
    move || {
        opened.track();
        if closed.get() {
            return view! { <Closed /> }.into_any();
        }
        match profile::draft(store, &id).filter(|draft| gate::is_shut(store, draft)) {
            Some(draft) => view! { <Gate draft opened=move || opened.set(()) /> }.into_any(),
            None => page(store, id.clone(), &name),
        }
    }
}

fn page(store: Store, id: PersonId, name: &str) -> AnyView {
    let Some(draft) = profile::draft(store, &id) else { return view! { <Gone /> }.into_any() };
    match name {
        CHECK => return view! { <Check draft /> }.into_any(),
        PREVIEW => return view! { <Preview store draft /> }.into_any(),
        SAVED => return view! { <Saved draft /> }.into_any(),
        CONSENT => return view! { <Agree store draft /> }.into_any(),
        WITHDRAW => return view! { <Withdraw store draft /> }.into_any(),
        HISTORY => return view! { <OfOne id /> }.into_any(),
        _ => {}
    }
    let (changing, name) = name.strip_prefix(CHANGE).map_or((false, name), |name| (true, name));
    match Question::named(name, &draft, &content::background()) {
        Some(question) => ask(Asked::new(store, draft, question, changing)),
        // The topic that it was about is no longer picked, so there is nothing to ask.
        None => {
            check_of(&id).go_instead();
            ().into_any()
        }
    }
}

fn ask(asked: Asked) -> AnyView {
    match asked.question.clone() {
        Question::Name => view! { <Name asked /> }.into_any(),
        Question::Role => view! { <WhichRole asked /> }.into_any(),
        Question::CanHelp => view! { <CanHelp asked /> }.into_any(),
        Question::WouldLike => view! { <WouldLike asked /> }.into_any(),
        Question::Pace => view! { <HowToRate asked /> }.into_any(),
        Question::Level(topic) => view! { <HowWell asked topic /> }.into_any(),
        Question::Learn(topic) => view! { <Learn asked topic /> }.into_any(),
        Question::Languages => view! { <Languages asked /> }.into_any(),
        Question::Times => view! { <Times asked /> }.into_any(),
        Question::Team => view! { <Team asked /> }.into_any(),
        Question::Capacity => view! { <Partners asked /> }.into_any(),
        Question::Background(item) => view! { <AboutYou asked item /> }.into_any(),
        Question::Audiences => view! { <WhoSees asked /> }.into_any(),
    }
}

/// Answers that are not (or no longer) on this device.
#[component]
fn Gone() -> impl IntoView {
    view! {
        <Page title=t!("profile-gone-title")>
            <p>{t!("profile-gone-body")}</p>
            <p><a class="button" href=Route::Profiles.href()>{t!("profile-gone-go")}</a></p>
        </Page>
    }
}
