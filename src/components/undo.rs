//! What was done last, said quietly at the foot of the window, with the way to take it back.

use leptos::prelude::*;

use super::busy::Busy;
use super::done;
use super::page::HEADING;
use super::passing::Passing;
use super::route::Route;
use super::wording::Wording;
use crate::domain::journal::{Act, ActStanding, Change, EntryId};
use crate::domain::profile::ProfileChange;
use crate::domain::state::{AnyChange, AnyEntry, Subject};
use crate::platform::{device, location};
use crate::store::content::topics;
use crate::store::{Store, undo};
use crate::t;

/// What the notice says, of what, and what can be turned from here.
#[derive(Clone, PartialEq)]
struct Said {
    words: String,
    about: Option<Subject>,
    act: Option<Act<AnyChange>>,
}

impl Said {
    /// Whether a page is about the same, or about nothing in particular, as a list is.
    fn belongs_on(&self, route: &Route) -> bool {
        match (&self.about, route.about()) {
            (Some(Subject::Device(pair)), Some(Subject::Pair(shown))) => *pair == shown,
            (Some(about), Some(shown)) => *about == shown,
            _ => true,
        }
    }
}

/// What an act says it did.
pub type InWords = fn(Store, &Act<AnyChange>) -> String;

/// What any act of the areas says it did, with the words of the built-in topics.
pub fn in_words(store: Store, act: &Act<AnyChange>) -> String {
    let topics = topics();
    undo::with_around(store, &act.first().change.about(), |around| {
        store.state().with(|state| Wording { state, topics: &topics, around }.act(act))
    })
}

/// The notice. It takes no focus. It goes with the next act, by its button, after a while, and when the person goes to
/// another page: only the page that the act itself leads to still has it. `quiet` are the pages that say what is done in
/// their own way. Without `in_words` nothing is done here that could be undone, and only what pages say of themselves is
/// told.
#[component]
pub fn UndoNotice(
    store: Store,
    #[prop(into)] route: Signal<Route>,
    #[prop(into)] quiet: Signal<bool>,
    in_words: Option<InWords>,
) -> impl IntoView {
    let said = done::last();
    let shown = RwSignal::new(None::<Said>);
    let passing = Passing::new(move || shown.set(None));
    Effect::new(move |_| if shown.with(Option::is_some) { passing.start() } else { passing.end() });
    leave_behind(shown, route);
    // What was told so far: the act, and the words.
    Effect::new(move |before: Option<(Option<EntryId>, u64)>| {
        let recorded = store.last_act().get();
        let (words, count) = said.get();
        let act = recorded.as_ref().and_then(|entries| entries.first()).map(|entry| entry.id);
        let (act_before, count_before) = before.unwrap_or_default();
        let fresh = act != act_before;
        let spoken = (count != count_before).then_some(words);
        if fresh || spoken.is_some() {
            let recorded = recorded.filter(|entries| fresh && !is_shown(&route.get_untracked(), entries));
            let recorded = recorded.unwrap_or_default();
            // What is done where it is not told is not told later.
            shown.set(untrack(|| if quiet.get() { None } else { tell(store, in_words, &recorded, spoken) }));
        }
        (act, count)
    });
    let busy = Busy::default();
    let turn = move |_| {
        let Some(act) = shown.get_untracked().and_then(|said| said.act) else { return };
        busy.run(async move { undo::turn(store, &act).await });
    };
    let close = move |_| {
        shown.set(None);
        // The button goes, and the focus would go with it.
        device::focus_in_place(HEADING);
    };
    let label = move || match shown.get().and_then(|said| said.act).map(|act| act.standing) {
        Some(ActStanding::TakenBack(_)) => t!("undo-bring-back"),
        _ => t!("undo"),
    };
    let seen = Memo::new(move |_| {
        let on_its_page = |said: &Said| route.with(|route| said.belongs_on(route));
        shown.get().filter(|said| !quiet.get() && on_its_page(said))
    });
    let any = move || seen.with(Option::is_some);
    let can = Memo::new(move |_| seen.with(|said| said.as_ref().is_some_and(|said| said.act.is_some())));
    view! {
        <div
            class="undo-notice" class:undo-empty=move || !any()
            on:mouseenter=move |_| passing.point(true) on:mouseleave=move |_| passing.point(false)
            on:focusin=move |_| passing.focus(true) on:focusout=move |_| passing.focus(false)
        >
            <p role="status" class="undo-words">{move || seen.get().map(|said| said.words)}</p>
            <Show when=any>
                <div class="undo-acts">
                    <Show when=move || can.get()>
                        <button class="button-quiet" on:click=turn>{label}</button>
                    </Show>
                    <button class="button-quiet" on:click=close>{t!("close")}</button>
                </div>
            </Show>
        </div>
    }
}

/// Ends the notice as the person goes on: at once where they go themselves, and with the second page where the program
/// leads, for an act may lead to the page that it belongs on.
fn leave_behind(shown: RwSignal<Option<Said>>, route: Signal<Route>) {
    let led = StoredValue::new(false);
    Effect::new(move |_| {
        shown.track();
        led.set_value(false);
    });
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            let stays = location::was_led_here() && !led.get_value();
            led.set_value(true);
            if !stays {
                shown.set(None);
            }
        }
        now
    });
}

/// What to say of what was recorded: `words`, if a page has some, or else what the change itself says. Nothing where
/// there is neither anything to say nor anything to take back.
fn tell(store: Store, in_words: Option<InWords>, recorded: &[AnyEntry], words: Option<String>) -> Option<Said> {
    let undoing = recorded.first().is_some_and(|entry| entry.change.undone().is_some());
    let told = in_words.and_then(|in_words| {
        let act = undo::act_of(store, recorded).filter(|act| undo::may_turn(store, act))?;
        Some((in_words(store, &act), act))
    });
    let (what, act) = told.unzip();
    let words = match (words, what, act.as_ref().map(|act| &act.standing)) {
        (Some(words), _, _) => words,
        (None, Some(what), Some(ActStanding::TakenBack(_))) => t!("undo-taken-back", what = what),
        (None, Some(what), _) if undoing => t!("undo-brought-back", what = what),
        (None, Some(what), _) => what,
        (None, None, _) => return None,
    };
    Some(Said { words, about: recorded.first().map(|entry| entry.change.about()), act })
}

/// Whether a page shows by itself what was recorded: the page of two goes on to whose turn it is once it has the names.
fn is_shown(route: &Route, recorded: &[AnyEntry]) -> bool {
    use ProfileChange::{ForTwo, ProfileAnswered, ProfileStarted};
    let begins = |entry: &AnyEntry| {
        matches!(entry.change, AnyChange::Profile(_, ProfileStarted | ForTwo | ProfileAnswered { .. }))
    };
    *route == Route::Two && recorded.iter().all(begins)
}

/// Whether a page says what is done in its own way: a question that is being answered leads on, and has a way back; the
/// preview shows what the file will hold, and nothing changes under it.
pub fn is_quiet(route: &Route) -> bool {
    const SAYS_IT: [&str; 2] = ["check", "history"];
    matches!(route, Route::Question(_, name) if !SAYS_IT.contains(&name.as_str()))
}
