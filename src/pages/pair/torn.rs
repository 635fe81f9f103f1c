//! What the two wrote apart: every version, who wrote it and when, and a choice between them.

use leptos::prelude::*;

use super::{Current, describe, to};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::pair_part::PairPart;
use crate::components::route::{Route, Visit};
use crate::components::words::LANGUAGE;
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::journal::{Register, Version};
use crate::domain::pair::{Goal, LetOut, Meeting, Term};
use crate::platform::clock;
use crate::store::pair::{self, Here};
use crate::store::{Store, Trouble};
use crate::t;

/// One version in words.
struct Worded {
    head: String,
    lines: Vec<String>,
}

fn worded<T>(here: &Here, version: &Version<T>, lines: impl Fn(&T) -> Vec<String>) -> Worded {
    let who = describe::author(&here.space.card, &version.by);
    let when = clock::moment_in_words(version.entry.moment(), LANGUAGE);
    Worded { head: t!("torn-by", who = who, when = when), lines: lines(&version.value) }
}

/// Which thing was written apart.
#[derive(Clone, PartialEq)]
enum About {
    Goal(GoalId),
    Meeting(MeetingId),
    Term(Term),
    LetOut(LetOut),
}

impl About {
    fn versions(&self, here: &Here) -> Vec<Worded> {
        let space = &here.space;
        match self {
            About::Goal(id) => all(here, space.goal_versions(id), |goal| goal_lines(goal.as_ref())),
            About::Meeting(id) => {
                all(here, space.meeting_versions(id), |meeting| meeting_lines(here, meeting.as_ref()))
            }
            About::Term(term) => all(here, space.agreement.versions(*term), |text| match text.as_str() {
                "" => vec![t!("torn-empty")],
                text => vec![text.to_string()],
            }),
            About::LetOut(what) => all(here, space.agreement.let_out_versions(*what), |yes| {
                vec![if *yes { t!("let-out-yes") } else { t!("let-out-no") }]
            }),
        }
    }

    /// Makes the version at a place the only one.
    async fn keep(&self, store: Store, here: &Here, place: usize) -> Result<(), Trouble> {
        let space = &here.space;
        match self {
            About::Goal(id) => match at(space.goal_versions(id), place) {
                Some(Some(goal)) => pair::set_goal(store, here, goal).await,
                Some(None) => pair::drop_goal(store, here, id.clone()).await,
                None => Ok(()),
            },
            About::Meeting(id) => match at(space.meeting_versions(id), place) {
                Some(Some(meeting)) => pair::log_meeting(store, here, meeting).await,
                Some(None) => pair::remove_meeting(store, here, id.clone()).await,
                None => Ok(()),
            },
            About::Term(term) => match at(space.agreement.versions(*term), place) {
                Some(text) => pair::set_term(store, here, *term, text).await,
                None => Ok(()),
            },
            About::LetOut(what) => match at(space.agreement.let_out_versions(*what), place) {
                Some(yes) => pair::set_let_out(store, here, *what, yes).await,
                None => Ok(()),
            },
        }
    }

    /// Where the thing is shown.
    fn home(&self, here: &Here) -> Route {
        match self {
            About::Goal(_) | About::Meeting(_) => Route::Pair(here.pair().clone()),
            About::Term(_) | About::LetOut(_) => to(here, PairPart::Agreement),
        }
    }

    /// Where a new version is written.
    fn anew(&self, here: &Here) -> Option<Route> {
        let part = match self {
            About::Goal(id) => PairPart::Goal(id.clone()),
            About::Meeting(id) => PairPart::Meeting(id.clone()),
            About::Term(term) => PairPart::Term(*term),
            About::LetOut(_) => return None,
        };
        Some(to(here, part))
    }
}

fn all<T: PartialEq>(here: &Here, versions: Option<&Register<T>>, lines: impl Fn(&T) -> Vec<String>) -> Vec<Worded> {
    let torn = versions.filter(|versions| versions.is_torn());
    torn.into_iter().flat_map(Register::versions).map(|version| worded(here, version, &lines)).collect()
}

fn at<T: Clone + PartialEq>(versions: Option<&Register<T>>, place: usize) -> Option<T> {
    versions?.versions().get(place).map(|version| version.value.clone())
}

fn goal_lines(goal: Option<&Goal>) -> Vec<String> {
    let Some(goal) = goal else { return vec![t!("torn-goal-dropped")] };
    vec![
        goal.outcome.clone(),
        t!("goal-seen-by", measure = goal.measure.as_str()),
        t!("goal-by-day", day = describe::day(goal.by)),
    ]
}

fn meeting_lines(here: &Here, meeting: Option<&Meeting>) -> Vec<String> {
    let Some(meeting) = meeting else { return vec![t!("torn-meeting-removed")] };
    let mut lines = vec![t!(
        "torn-meeting",
        day = describe::day(meeting.on),
        duration = describe::duration(meeting.minutes.into())
    )];
    lines.extend(describe::learned(&here.space.card, &meeting.learned));
    lines
}

#[component]
pub fn TornGoal(
    current: Current,
    id: GoalId,
    /// On the page where a new version is written, no way to it is needed; so with the next two.
    #[prop(optional)]
    writing: bool,
) -> impl IntoView {
    view! { <Torn current about=About::Goal(id) writing /> }
}

#[component]
pub fn TornMeeting(current: Current, id: MeetingId, #[prop(optional)] writing: bool) -> impl IntoView {
    view! { <Torn current about=About::Meeting(id) writing /> }
}

#[component]
pub fn TornTerm(current: Current, term: Term, #[prop(optional)] writing: bool) -> impl IntoView {
    view! { <Torn current about=About::Term(term) writing /> }
}

#[component]
pub fn TornLetOut(current: Current, what: LetOut) -> impl IntoView {
    view! { <Torn current about=About::LetOut(what) writing=false /> }
}

/// All versions, each with a way to keep it; nothing where there is only one.
#[component]
fn Torn(current: Current, about: About, writing: bool) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let about = StoredValue::new(about);
    let keep = move |place: usize| {
        busy.run(async move {
            let visit = Visit::now();
            let (about, here) = (about.get_value(), current.get_untracked());
            about.keep(store, &here, place).await?;
            done::say(t!("torn-kept"));
            visit.go(&about.home(&here));
            Ok(())
        });
    };
    let here = move |place: usize| {
        let Worded { head, lines } = current.with(|here| about.with_value(|about| about.versions(here).remove(place)));
        let name = head.clone();
        view! {
            <li class="torn-version">
                <p class="torn-by">{head}</p>
                <blockquote class="said">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</blockquote>
                <div>
                    <button type="button" class="button-plain" on:click=move |_| keep(place)>
                        {t!("torn-keep")}<span class="visually-hidden">" "{name}</span>
                    </button>
                </div>
            </li>
        }
    };
    move || {
        let count = current.with(|here| about.with_value(|about| about.versions(here).len()));
        (count > 0).then(|| {
            let anew = current.with(|here| about.with_value(|about| about.anew(here)).filter(|_| !writing));
            view! {
                <div class="torn">
                    <p class="torn-title">{t!("torn-title")}</p>
                    <p>{t!("torn-about")}</p>
                    <ol class="torn-versions">{(0..count).map(here).collect_view()}</ol>
                    {writing.then(|| view! { <p>{t!("torn-or")}</p> })}
                    {anew.map(|route| view! { <div><a class="button-quiet" href=route.href()>{t!("torn-anew")}</a></div> })}
                </div>
            }
        })
    }
}
