//! Opening files, the one way in which anything comes in: whatever is dropped or chosen is read, opened with the keys on
//! this device or with a passphrase that is asked for where it is sealed, and handed to the page as it was before. So is what
//! another page handed on to this one.
//!
//! ```ignore
//! let opened = move |files: Vec<Opened>| …;
//! view! { <OpenFile store id="pair-file" label hint accept=".json" most=MOST_BYTES opened /> }
//! ```

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_channel::mpsc::UnboundedSender;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::file_drop::FileDrop;
use super::open_passphrase::AskPassphrase;
use super::words::say;
use crate::codec::sealed::{MOST_ADDED, Opener, Passphrase, SealError, is_sealed};
use crate::platform::{files, handed};
use crate::store::Store;
use crate::store::sealing::{SealTrouble, Sealer, keys};
use crate::t;

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it is called on the device.
    pub name: String,
    /// Its bytes as they were before it was sealed, or the sentence that says why there are none.
    pub bytes: Result<Vec<u8>, String>,
    /// Whether it was sealed.
    pub sealed: bool,
}

/// What the dialog and the work have in common. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    pub open: RwSignal<bool>,
    pub name: RwSignal<String>,
    pub typed: RwSignal<String>,
    pub wrong: RwSignal<Option<String>>,
    /// Whether a passphrase is being tried.
    pub busy: RwSignal<bool>,
    /// Whether sealed files are being opened.
    pub working: RwSignal<bool>,
    /// The passphrase as it was typed, or nothing where the person would rather not.
    pub answer: StoredValue<Option<UnboundedSender<Option<Passphrase>>>, LocalStorage>,
}

/// A place to drop or choose files, and what opens those that are sealed. `opened` is called once for each choice, with every
/// file of it in order.
#[component]
pub fn OpenFile(
    store: Store,
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// Which files the browser offers first, besides sealed ones: `.json`.
    accept: &'static str,
    #[prop(default = false)] several: bool,
    /// The most bytes of a file; one that is larger is handed on cut one byte after that.
    most: usize,
    /// Called as soon as files are chosen, before they are read: what was said of others is to go.
    #[prop(default = None, into)]
    begun: Option<Callback<()>>,
    opened: impl Fn(Vec<Opened>) + Clone + 'static,
) -> impl IntoView {
    let asking = Asking {
        open: RwSignal::new(false),
        name: RwSignal::default(),
        typed: RwSignal::default(),
        wrong: RwSignal::default(),
        busy: RwSignal::new(false),
        working: RwSignal::new(false),
        answer: StoredValue::new_local(None),
    };
    let gone = Arc::new(AtomicBool::new(false));
    let left = gone.clone();
    on_cleanup(move || left.store(true, Ordering::Relaxed));
    take_handed(id, gone.clone(), opened.clone());
    let chosen = move |chosen: Vec<File>| {
        if let Some(begun) = begun {
            begun.run(());
        }
        let (opened, gone) = (opened.clone(), gone.clone());
        spawn_local(async move {
            let mut opening = Opening { store, asking, most, sealer: None, last: None, gone: gone.clone() };
            let mut files = Vec::with_capacity(chosen.len());
            for file in chosen {
                files.push(opening.one(&file).await);
                if gone.load(Ordering::Relaxed) {
                    return;
                }
            }
            asking.working.set(false);
            opened(files);
        });
    };
    let working = move || asking.working.get() && !asking.open.get();
    view! {
        <FileDrop id label hint accept=format!("{accept},.age,application/octet-stream") several chosen />
        <div role="status">{move || working().then(|| view! { <p class="working">{t!("opening-files")}</p> })}</div>
        <AskPassphrase asking id />
    }
}

/// Opens what another page handed on to this place, once the page is there to show it.
fn take_handed(id: &str, gone: Arc<AtomicBool>, opened: impl Fn(Vec<Opened>) + 'static) {
    let files = handed::take(id).into_iter();
    let files: Vec<_> = files.map(|(name, bytes, sealed)| Opened { name, bytes: Ok(bytes), sealed }).collect();
    if !files.is_empty() {
        request_animation_frame(move || {
            if !gone.load(Ordering::Relaxed) {
                opened(files);
            }
        });
    }
}

/// Hands files that were opened on to the place of that id, which another page shows. Those that were not stay behind.
pub fn hand_on(id: &str, files: impl IntoIterator<Item = Opened>) {
    handed::put(id, files.into_iter().filter_map(|file| Some((file.name, file.bytes.ok()?, file.sealed))));
}

/// The opening of the files of one choice.
struct Opening {
    store: Store,
    asking: Asking,
    most: usize,
    sealer: Option<Sealer>,
    /// What opened a file before; it is tried on the next.
    last: Option<Passphrase>,
    gone: Arc<AtomicBool>,
}

impl Opening {
    async fn one(&mut self, file: &File) -> Opened {
        let (bytes, sealed) = self.read(file).await;
        Opened { name: file.name(), bytes, sealed }
    }

    async fn read(&mut self, file: &File) -> (Result<Vec<u8>, String>, bool) {
        // One byte more than the most tells a file that is too large.
        let first = files::read(file, self.most as u32 + 1).await;
        let Ok(first) = first else { return (Err(t!("open-unreadable")), false) };
        if !is_sealed(&first) {
            return (Ok(first), false);
        }
        self.asking.working.set(true);
        // As letters it is longer by a third, and has line breaks.
        let most = self.most + self.most / 2 + MOST_ADDED;
        let whole = files::read(file, most as u32 + 1).await;
        let result = match whole {
            Ok(whole) if whole.len() > most => Err(t!("open-too-large", most = self.most / 1_000_000)),
            Ok(whole) => self.unseal(&file.name(), &whole).await,
            Err(_) => Err(t!("open-unreadable")),
        };
        (result, true)
    }

    async fn unseal(&mut self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, String> {
        let with_keys = self.with(sealed, Opener::Keys(keys(self.store))).await;
        match with_keys {
            Err(SealTrouble::File(SealError::NeedsPassphrase)) => {}
            result => return result.map_err(|trouble| say(&trouble)),
        }
        if let Some(last) = self.last.clone()
            && let Ok(bytes) = self.with(sealed, Opener::Passphrase(last)).await
        {
            return Ok(bytes);
        }
        let result = self.ask(name, sealed).await;
        if !self.gone.load(Ordering::Relaxed) {
            self.asking.close();
        }
        result
    }

    /// Asks for the passphrase until it opens the file, or the person would rather not.
    async fn ask(&mut self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, String> {
        let Some(mut answers) = self.asking.start(name) else { return Err(t!("open-stopped")) };
        while let Some(Some(passphrase)) = answers.next().await {
            self.asking.busy.set(true);
            let tried = {
                let trying = pin!(self.with(sealed, Opener::Passphrase(passphrase.clone())));
                match select(trying, answers.next()).await {
                    Either::Left((tried, _)) => Some(tried),
                    Either::Right(_) => None,
                }
            };
            if self.gone.load(Ordering::Relaxed) {
                break;
            }
            self.asking.busy.set(false);
            match tried {
                // Ended at once, whatever it is at.
                None => {
                    self.sealer = None;
                    break;
                }
                Some(Ok(bytes)) => {
                    self.last = Some(passphrase);
                    return Ok(bytes);
                }
                Some(Err(trouble @ SealTrouble::File(SealError::WrongPassphrase))) => {
                    self.asking.complain(say(&trouble));
                }
                Some(Err(trouble)) => return Err(say(&trouble)),
            }
        }
        Err(t!("open-stopped"))
    }

    async fn with(&mut self, sealed: &[u8], opener: Opener) -> Result<Vec<u8>, SealTrouble> {
        let sealer = match &mut self.sealer {
            Some(sealer) => sealer,
            none => none.insert(Sealer::start()?),
        };
        let result = sealer.unseal(sealed, opener).await;
        if result == Err(SealTrouble::Failed) {
            // What broke off does nothing any more.
            self.sealer = None;
        }
        result
    }
}
