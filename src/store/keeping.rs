//! How well what is stored here is kept: the browser's promise, the last backup, and the word about it.

use wasm_bindgen_futures::spawn_local;

use super::journal::Store;
use crate::domain::keeping::{self, AtRisk};
use crate::domain::profile::ProfileChange;
use crate::domain::programme::ProgrammeChange;
use crate::domain::state::AnyChange;
use crate::domain::time::Moment;
use crate::platform::{clock, preferences, room};

const ASKED: &str = "turnabout.asked-to-keep";
const BACKED_UP: &str = "turnabout.backed-up";
const PUT_OFF: &str = "turnabout.backup-put-off";

/// Whether a change is the person's own work, that they would miss.
pub(super) fn is_worth_keeping(change: &AnyChange) -> bool {
    !matches!(
        change,
        AnyChange::Programme(_, ProgrammeChange::ProgrammeCreated { sample: true, .. })
            | AnyChange::Profile(_, ProfileChange::ProfileStarted)
    )
}

/// Asks the browser, once ever, to promise to keep what is stored here.
pub(super) fn ask_for_promise_once() {
    if preferences::get(ASKED).is_some() {
        return;
    }
    preferences::set(ASKED, Some("asked"));
    spawn_local(async {
        // The page about this device tells the answer.
        let _ = room::ask().await;
    });
}

/// Whether anything worth keeping was saved here: the browser was asked to keep it then.
pub(super) fn has_asked() -> bool {
    preferences::get(ASKED).is_some()
}

fn moment(name: &str) -> Option<Moment> {
    Some(Moment(preferences::get(name)?.parse().ok()?))
}

/// When the last backup of this device was saved, if one was.
pub fn backed_up() -> Option<Moment> {
    moment(BACKED_UP)
}

/// Notes that everything up to a moment is in a backup.
pub fn note_backup(at: Moment) {
    preferences::set(BACKED_UP, Some(&at.0.to_string()));
}

/// What there is to lose, if a word about it is due.
pub fn at_risk(store: Store) -> Option<AtRisk> {
    if keeping::is_quiet(moment(PUT_OFF), clock::now()) {
        return None;
    }
    store.with_entries(|entries| {
        leptos::prelude::WithUntracked::with_untracked(&store.state(), |state| {
            keeping::at_risk(entries, state, backed_up())
        })
    })
}

/// Says no word about it for a while.
pub fn put_off() {
    preferences::set(PUT_OFF, Some(&clock::now().0.to_string()));
}
