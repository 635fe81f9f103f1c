//! What both changed: every version, who wrote it and when, and a choice. Nobody makes their own version the only one: that
//! is for the other one to say.

use leptos::prelude::*;

use super::about::{Current, to};
use super::describe::{Worded, versions};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::pair_part::PairPart;
use crate::components::route::{Route, Visit};
use crate::domain::journal::{Author, Register};
use crate::domain::pair::Torn as Both;
use crate::store::pair::{self, Here};
use crate::store::{Store, Trouble};
use crate::t;

/// Whether whoever uses this device may make the version at a place the only one.
fn may_keep(here: &Here, both: &Both, place: usize) -> bool {
    fn of<T: PartialEq>(here: &Here, versions: Option<&Register<T>>, place: usize) -> bool {
        let me = Author::Person(here.me().id.clone());
        versions.is_some_and(|all| all.versions().get(place).is_some_and(|version| all.may_keep(&me, version)))
    }
    let space = &here.space;
    match both {
        Both::Goal(id) => of(here, space.goals.versions(id), place),
        Both::Meeting(id) => of(here, space.meetings.versions(id), place),
        Both::Term(term) => of(here, space.agreement.versions(*term), place),
        Both::LetOut(what) => of(here, space.agreement.let_out_versions(*what), place),
    }
}

/// Makes the version at a place the only one.
async fn keep(store: Store, here: &Here, both: &Both, place: usize) -> Result<(), Trouble> {
    fn at<T: Clone + PartialEq>(versions: Option<&Register<T>>, place: usize) -> Option<T> {
        versions?.versions().get(place).map(|version| version.value.clone())
    }
    let space = &here.space;
    match both {
        Both::Goal(id) => match at(space.goals.versions(id), place) {
            Some(Some(goal)) => pair::set_goal(store, here, goal).await,
            Some(None) => pair::drop_goal(store, here, id.clone()).await,
            None => Ok(()),
        },
        Both::Meeting(id) => match at(space.meetings.versions(id), place) {
            Some(Some(meeting)) => pair::log_meeting(store, here, meeting).await,
            Some(None) => pair::remove_meeting(store, here, id.clone()).await,
            None => Ok(()),
        },
        Both::Term(term) => match at(space.agreement.versions(*term), place) {
            Some(text) => pair::set_term(store, here, *term, text).await,
            None => Ok(()),
        },
        Both::LetOut(what) => match at(space.agreement.let_out_versions(*what), place) {
            Some(yes) => pair::set_let_out(store, here, *what, yes).await,
            None => Ok(()),
        },
    }
}

/// Where the thing is shown.
fn home(here: &Here, both: &Both) -> Route {
    match both {
        Both::Goal(_) | Both::Meeting(_) => Route::Pair(here.pair().clone()),
        Both::Term(_) | Both::LetOut(_) => to(here, PairPart::Agreement),
    }
}

/// Where one's own version is changed.
fn anew(here: &Here, both: &Both) -> Option<Route> {
    let part = match both {
        Both::Goal(id) => PairPart::Goal(id.clone()),
        Both::Meeting(id) => PairPart::Meeting(id.clone()),
        Both::Term(term) => PairPart::Term(*term),
        Both::LetOut(_) => return None,
    };
    Some(to(here, part))
}

/// All versions, each with a way to take it where that is for whoever uses this device; nothing where there is only one.
#[component]
pub fn Torn(
    current: Current,
    both: Both,
    /// On the page where a new version is written, no way to it is needed.
    #[prop(optional)]
    writing: bool,
) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let both = StoredValue::new(both);
    let take = move |place: usize| {
        busy.run(async move {
            let visit = Visit::now();
            let (both, here) = (both.get_value(), current.get_untracked());
            keep(store, &here, &both, place).await?;
            done::say(t!("torn-kept"));
            visit.go(&home(&here, &both));
            Ok(())
        });
    };
    let version = move |place: usize| {
        let Worded { head, lines } =
            current.with(|here| both.with_value(|both| versions(&here.space, both).remove(place)));
        let mine = current.with(|here| both.with_value(|both| may_keep(here, both, place)));
        let name = head.clone();
        view! {
            <li class="torn-version">
                <p class="torn-by">{head}</p>
                <blockquote class="said">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</blockquote>
                {match mine {
                    true => view! {
                        <div>
                            <button type="button" class="button-plain" on:click=move |_| take(place)>
                                {t!("torn-keep")}<span class="visually-hidden">" "{name}</span>
                            </button>
                        </div>
                    }
                    .into_any(),
                    false => view! {
                        <p class="soft">{t!("torn-theirs", name = current.with(|here| here.partner_called().to_string()))}</p>
                    }
                    .into_any(),
                }}
            </li>
        }
    };
    move || {
        let count = current.with(|here| both.with_value(|both| versions(&here.space, both).len()));
        (count > 0).then(|| {
            let anew = current.with(|here| both.with_value(|both| anew(here, both)).filter(|_| !writing));
            let partner = current.with(|here| here.partner_called().to_string());
            view! {
                <div class="torn">
                    <p class="torn-title">{t!("torn-title")}</p>
                    <p>{t!("torn-about", name = partner)}</p>
                    <ol class="torn-versions">{(0..count).map(version).collect_view()}</ol>
                    {writing.then(|| view! { <p>{t!("torn-or")}</p> })}
                    {anew.map(|route| view! { <div><a class="button-quiet" href=route.href()>{t!("torn-anew")}</a></div> })}
                </div>
            }
        })
    }
}
