//! Saving files, the one way in which anything leaves the device: protected as the person chose, opened again, compared,
//! handed to the browser, read back from it, and only then called saved.
//!
//! A page with one file to save shows a [`SaveFile`]:
//!
//! ```ignore
//! let text = write(&card, clock::now());
//! let file = move || Outgoing::of(Kind::PAIR, text.clone(), |file| file.into_pair().is_ok_and(|again| again == card));
//! let saved = move |file: Saved| done.set(Some(file.name));
//! view! { <SaveFile id="pair" label file saved /> }
//! ```
//!
//! A page with several makes one [`Saving`], shows its [`Protection`](super::save_protect::Protection) once, and calls
//! [`Saving::save`] from each button.

use std::cell::RefCell;
use std::future::{Future, ready};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::new_passphrase::Fresh;
use super::notice::Complaint;
use super::route::Route;
use super::save_protect::Protection;
use super::words::say;
use crate::codec::files::{self, File, Kind};
use crate::codec::sealed::Lock;
use crate::domain::invitation::PublicKey;
use crate::domain::state::Subject;
use crate::platform::clock;
use crate::platform::files::save_checked;
use crate::platform::location;
use crate::store::sealing::Sealer;
use crate::t;

/// A file on its way out. What may be in one, `codec::files` says.
pub struct Outgoing {
    /// What it is, for its name: `profile`, `pairs`. Never a word of what is in it.
    pub kind: String,
    /// How its name ends: `json`.
    pub ending: &'static str,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Outgoing {
    /// A file in Turnabout's own format, read again at once: `same` says whether that gives what was written.
    ///
    /// # Errors
    /// The sentence that the file did not come out as it should.
    pub fn of(kind: Kind, text: String, same: impl FnOnce(File) -> bool) -> Result<Self, String> {
        if !files::read(text.as_bytes()).is_ok_and(same) {
            return Err(t!("save-wrong"));
        }
        Ok(Self { kind: kind.name().into(), ending: "json", media_type: "application/json", bytes: text.into() })
    }

    /// What it is called today, with this ending.
    pub fn name(&self, ending: &str) -> String {
        format!("turnabout-{}-{}.{ending}", self.kind, clock::today())
    }
}

/// Who can open a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody who has it.
    Anybody,
    /// Whoever knows the passphrase.
    Passphrase,
    /// The coordinator alone.
    Coordinator,
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// As the [`Outgoing`] has it.
    pub kind: String,
    pub name: String,
    pub who: Who,
}

impl Saved {
    /// What to know about handing it on.
    pub fn advice(&self) -> Option<String> {
        match self.who {
            Who::Anybody => None,
            Who::Passphrase => Some(t!("saved-with-passphrase")),
            Who::Coordinator => Some(t!("saved-for-coordinator")),
        }
    }
}

thread_local! {
    // The app runs in one thread.
    static LAST: RefCell<Option<(Route, Saved)>> = const { RefCell::new(None) };
}

/// What was saved last on this visit, for a page that comes after: if it was of this kind, and on a page about the same.
pub fn last_of(kind: Kind, about: &Subject) -> Option<Saved> {
    LAST.with_borrow(|last| {
        let (on, file) = last.as_ref()?;
        (file.kind == kind.name() && on.about().as_ref() == Some(about)).then(|| file.clone())
    })
}

/// How files are saved on a page. Copies are the same.
#[derive(Clone, Copy)]
pub struct Saving {
    pub(super) key: StoredValue<Option<PublicKey>>,
    pub(super) who: RwSignal<Who>,
    pub(super) fresh: Fresh,
    /// Whether the choice is unfolded.
    pub(super) unfolded: RwSignal<bool>,
    id: StoredValue<String>,
    complaint: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

impl Saving {
    /// `id` is unique on the page. With a coordinator's key, files are sealed to it unless the person says otherwise.
    pub fn new(id: &str, sealed_to: Option<PublicKey>) -> Self {
        let who = if sealed_to.is_some() { Who::Coordinator } else { Who::Anybody };
        Self {
            key: StoredValue::new(sealed_to),
            who: RwSignal::new(who),
            fresh: Fresh::new(id),
            unfolded: RwSignal::new(false),
            id: StoredValue::new(id.into()),
            complaint: RwSignal::default(),
            busy: RwSignal::new(false),
        }
    }

    pub(super) fn id(self, part: &str) -> String {
        self.id.with_value(|id| format!("{id}-{part}"))
    }

    /// Why the last file was not saved.
    pub fn complain(self, sentence: Option<String>) {
        self.complaint.set(sentence);
    }

    /// What files are locked with. Where the passphrase is at fault, says so in its place, and takes the person there.
    fn lock(self) -> Result<Option<Lock>, ()> {
        match self.who.get_untracked() {
            Who::Anybody => Ok(None),
            Who::Coordinator => Ok(self.key.get_value().map(Lock::Key)),
            Who::Passphrase => match self.fresh.check() {
                Some(passphrase) => Ok(Some(Lock::Passphrase(passphrase))),
                None => {
                    self.unfolded.set(true);
                    Err(())
                }
            },
        }
    }

    /// Saves a file, and calls `saved` once it is. One at a time: while one is being saved, nothing else is.
    pub fn save(self, file: Result<Outgoing, String>, saved: impl FnOnce(Saved) + 'static) {
        self.save_when(ready(file), saved);
    }

    /// As [`Self::save`], for a file that takes its time to be written.
    pub fn save_when(
        self,
        file: impl Future<Output = Result<Outgoing, String>> + 'static,
        saved: impl FnOnce(Saved) + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.complaint.set(None);
        let Ok(lock) = self.lock() else { return };
        let who = self.who.get_untracked();
        let on = Route::parse(&location::fragment());
        self.busy.set(true);
        spawn_local(async move {
            let result = async {
                let file = file.await?;
                Ok((write(&file, lock).await?, file.kind))
            };
            let result: Result<_, String> = result.await;
            // The page may be gone by now, and this with it.
            if self.busy.try_set(false).is_some() {
                return;
            }
            match result {
                Ok((name, kind)) => {
                    let file = Saved { kind, name, who };
                    LAST.set(Some((on, file.clone())));
                    saved(file);
                }
                Err(sentence) => self.complaint.set(Some(sentence)),
            }
        });
    }
}

/// Writes the file, sealed where there is a lock, and gives its name.
async fn write(file: &Outgoing, lock: Option<Lock>) -> Result<String, String> {
    let (name, media_type, sealed) = match lock {
        None => (file.name(file.ending), file.media_type, None),
        Some(lock) => {
            let mut sealer = Sealer::start().map_err(|trouble| say(&trouble))?;
            let sealed = sealer.seal(&file.bytes, lock).await.map_err(|trouble| say(&trouble))?;
            (file.name("age"), "application/octet-stream", Some(sealed))
        }
    };
    let bytes = sealed.as_deref().unwrap_or(&file.bytes);
    save_checked(&name, media_type, bytes).await.map_err(|_| t!("save-not-taken"))?;
    Ok(name)
}

/// What is going on, and what went wrong: once on the page, near the buttons that save.
#[component]
pub fn SavingNews(saving: Saving) -> impl IntoView {
    let sealing = move || saving.busy.get() && saving.who.get() != Who::Anybody;
    view! {
        <div role="status">{move || sealing().then(|| view! { <p class="working">{t!("save-sealing")}</p> })}</div>
        <Complaint text=saving.complaint />
    }
}

/// One file to save: who can open it, and the button. `file` writes it when it is asked for, or says why it cannot.
#[component]
pub fn SaveFile(
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] label: String,
    file: impl Fn() -> Result<Outgoing, String> + 'static,
    saved: impl Fn(Saved) + Clone + 'static,
    /// The coordinator's key, where it is known and the file is for them alone.
    #[prop(default = None, into)]
    sealed_to: Option<PublicKey>,
) -> impl IntoView {
    let saving = Saving::new(id, sealed_to);
    let save = move |_| saving.save(file(), saved.clone());
    view! {
        <Protection saving />
        <SavingNews saving />
        <div><button class="button" on:click=save>{label}</button></div>
    }
}
