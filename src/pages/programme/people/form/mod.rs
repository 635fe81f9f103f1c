//! Writing down somebody who is new, or anew: everything that a table can say of a person.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::choices::{Choice, Choices};
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about};
use crate::components::field::TextField;
use crate::components::notice::Complaint;
use crate::components::page::HEADING;
use crate::components::route::Route;
use crate::components::week::Week;
use crate::domain::choosing::Choices as Chosen;
use crate::domain::id::PersonId;
use crate::domain::person::Role;
use crate::domain::programme::Programme;
use crate::domain::time::Slot;
use crate::pages::programme::about::Current;
use crate::pages::programme::bring::telling;
use crate::platform::{chance, device};
use crate::store::{Store, programme};
use crate::t;

mod fields;
mod rows;
mod wrongs;

use fields::Fields;
use wrongs::{CONFLICTS, EARLIER, EMAIL, ID, LANGUAGES, LIKES, MANAGER, NAME, PARTNERS, ROLE, TEAM, VETOES};

/// Who is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    Somebody,
    Known(PersonId),
}

impl Writing {
    fn known(&self) -> Option<&PersonId> {
        match self {
            Writing::Somebody => None,
            Writing::Known(id) => Some(id),
        }
    }
}

#[component]
pub fn PersonFields(store: Store, current: Current, writing: Writing, done: Callback<()>) -> impl IntoView {
    let programme = current.get_untracked();
    let mut draft = Draft::of(&Route::People(programme.id.clone()));
    let fields = Fields::new(&mut draft, &programme, writing.known());
    let faults = Faults::default();
    let busy = Busy::default();
    let (kept, left) = (draft.clone(), draft.clone());
    let who = writing.clone();
    let at_first = StoredValue::new(writing.known().and_then(|id| programme.people.get(id).cloned()));
    let meanwhile = RwSignal::new(None::<String>);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let programme = current.get_untracked();
        let known = who.known().and_then(|id| programme.people.get(id));
        // What another tab has saved since is not written over unseen.
        if known != at_first.get_value().as_ref() {
            meanwhile.set(
                at_first
                    .get_value()
                    .zip(known)
                    .map(|(was, is)| t!("write-meanwhile", name = is.name.clone(), list = telling::changed(&was, is))),
            );
            at_first.set_value(known.cloned());
            if meanwhile.with_untracked(Option::is_some) {
                return;
            }
        }
        let fresh = PersonId::new(chance::fresh_id());
        let (person, likes) = match fields.form().check(known.map(AsRef::as_ref), &programme.people, fresh) {
            Ok(person) => person,
            Err(found) => return faults.set(wrongs::words(found)),
        };
        let choices = choices(&programme, &person.id, likes);
        let (kept, new, name) = (kept.clone(), known.is_none(), person.name.clone());
        busy.run(async move {
            programme::write_person(store, &programme.id, person, choices, new).await?;
            kept.forget();
            done::say(if new { t!("person-added", name = name) } else { t!("person-saved", name = name) });
            done.run(());
            Ok(())
        });
    };
    let stop = move |_| {
        left.forget();
        done.run(());
    };
    request_animation_frame(|| {
        device::scroll_to_top();
        device::focus(HEADING);
    });
    let week = Callback::new(move |slot: Slot| fields.toggle(slot));
    let new = writing.known().is_none();
    view! {
        <form class="stack-wide person-form" novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <TextField id=NAME label=t!("write-name") value=fields.name error=about(faults, NAME) />
            <TextField id=EMAIL label=t!("write-email") hint=t!("write-email-hint") value=fields.email error=about(faults, EMAIL) />
            <Choices
                name="write-role" legend=t!("roles-legend")
                choices=vec![
                    Choice::new(Role::Mentor, t!("role-mentor")).about(t!("write-mentor-about")),
                    Choice::new(Role::Mentee, t!("role-mentee")).about(t!("write-mentee-about")),
                    Choice::new(Role::Either, t!("role-either")).about(t!("write-either-about")),
                ]
                chosen=fields.role error=about(faults, ROLE)
            />
            <rows::TopicRows current rows=fields.topics typed=fields.topic error=about(faults, wrongs::TOPIC) />
            <TextField
                id=PARTNERS label=t!("column-capacity") hint=t!("write-partners-hint") value=fields.capacity
                error=about(faults, PARTNERS)
            />
            <TextField id=TEAM label=t!("column-team") value=fields.team error=about(faults, TEAM) />
            <TextField id=MANAGER label=t!("column-manager") hint=t!("write-manager-hint") value=fields.manager error=about(faults, MANAGER) />
            <TextField
                id=LANGUAGES label=t!("column-languages") hint=t!("write-lines-hint") value=fields.languages long=true
                error=about(faults, LANGUAGES)
            />
            <details class="more">
                <summary>{t!("write-times")}</summary>
                <fieldset class="days"><legend class="visually-hidden">{t!("write-times")}</legend><Week chosen=fields.times toggle=week /></fieldset>
            </details>
            <details class="more" prop:open=move || fields.names_somebody() || faults.with(|faults| wrongs::about_others(faults))>
                <summary>{t!("write-others")}</summary>
                <div class="stack">
                    <TextField id=LIKES label=t!("write-likes") hint=t!("write-likes-hint") value=fields.likes long=true error=about(faults, LIKES) />
                    <TextField id=VETOES label=t!("write-vetoes") hint=t!("write-names-hint") value=fields.vetoes long=true error=about(faults, VETOES) />
                    <TextField id=EARLIER label=t!("write-earlier") hint=t!("write-names-hint") value=fields.earlier long=true error=about(faults, EARLIER) />
                    <TextField id=CONFLICTS label=t!("write-conflicts") hint=t!("write-names-hint") value=fields.conflicts long=true error=about(faults, CONFLICTS) />
                </div>
            </details>
            {new.then(|| view! {
                <TextField id=ID label=t!("write-id") hint=t!("write-id-hint") value=fields.id error=about(faults, ID) />
            })}
            <Complaint text=meanwhile />
            <div class="row form-end">
                <button class="button" type="submit">{if new { t!("person-add") } else { t!("save") }}</button>
                <button class="button-quiet" type="button" on:click=stop>{t!("write-stop")}</button>
            </div>
        </form>
    }
}

/// What the person chose, where that is not as it was.
fn choices(programme: &Programme, person: &PersonId, likes: Vec<PersonId>) -> Option<Chosen> {
    let was = programme.choices.get(person);
    let same = was.map_or(likes.is_empty(), |was| was.likes == likes);
    let declines = was.map(|was| was.declines.clone()).unwrap_or_default();
    (!same).then(|| Chosen { programme: programme.id.clone(), person: person.clone(), likes, declines })
}
