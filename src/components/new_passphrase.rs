//! A passphrase that is made up now, typed twice: how strong it is, and one made by chance for those who want it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::notice::Complaint;
use super::passphrase::{PassphraseField, ShowLetters};
use crate::codec::sealed::{Passphrase, Strength};
use crate::platform::device;
use crate::store::content::suggest_passphrase;
use crate::t;

/// What is typed so far. Copies are the same.
#[derive(Clone, Copy)]
pub struct Fresh {
    id: StoredValue<String>,
    first: RwSignal<String>,
    again: RwSignal<String>,
    /// What is wrong with the passphrase, and with its repetition.
    faults: RwSignal<(Option<String>, Option<String>)>,
}

impl Fresh {
    /// `id` is unique on the page.
    pub fn new(id: &str) -> Self {
        Self {
            id: StoredValue::new(id.into()),
            first: RwSignal::default(),
            again: RwSignal::default(),
            faults: RwSignal::default(),
        }
    }

    fn id(self, part: &str) -> String {
        self.id.with_value(|id| format!("{id}-{part}"))
    }

    /// The passphrase. Where it is at fault, says so in its place, and takes the person there.
    pub fn check(self) -> Option<Passphrase> {
        let (first, again) = (self.first.get_untracked(), self.again.get_untracked());
        let short = Strength::of(&first) == Strength::TooShort;
        let other = first.trim() != again.trim();
        self.faults.set((
            short.then(|| t!("passphrase-too-short", fewest = Strength::FEWEST)),
            (!short && other).then(|| t!("passphrase-other")),
        ));
        if short || other {
            let field = self.id(if short { "first" } else { "again" });
            // Where it is folded away, it is there by then.
            request_animation_frame(move || device::focus(&field));
            return None;
        }
        Passphrase::new(&first)
    }
}

/// Both fields, with advice.
#[component]
pub fn NewPassphrase(fresh: Fresh, #[prop(into)] label: String, #[prop(into)] again: String) -> impl IntoView {
    let shown = RwSignal::new(false);
    let none = RwSignal::new(None::<String>);
    // A field may be too narrow for all of it.
    let suggested = RwSignal::new(None::<String>);
    let to_write_down = Memo::new(move |_| suggested.get().filter(|words| fresh.first.with(|typed| typed == words)));
    let strength =
        Memo::new(move |_| fresh.first.with(|typed| (!typed.trim().is_empty()).then(|| Strength::of(typed))));
    let advice = move || {
        strength.get().map(|strength| match strength {
            Strength::TooShort => t!("passphrase-too-short", fewest = Strength::FEWEST),
            Strength::Weak => t!("passphrase-weak"),
            Strength::Fair => t!("passphrase-fair"),
            Strength::Strong => t!("passphrase-strong"),
        })
    };
    let suggest = move |_| {
        spawn_local(async move {
            let made = suggest_passphrase().await;
            // The page may be gone by now, and this with it.
            if none.try_set(made.is_err().then(|| t!("passphrase-none"))).is_some() {
                return;
            }
            if let Ok(words) = made {
                fresh.first.set(words.clone());
                fresh.again.set(words.clone());
                suggested.set(Some(words));
                fresh.faults.set((None, None));
                shown.set(true);
            }
        });
    };
    view! {
        <PassphraseField
            id=fresh.id("first") label hint=t!("passphrase-hint") value=fresh.first shown
            error=Signal::derive(move || fresh.faults.with(|(first, _)| first.clone())) new=true
        />
        <p role="status" class="passphrase-advice">{advice}</p>
        <PassphraseField
            id=fresh.id("again") label=again value=fresh.again shown
            error=Signal::derive(move || fresh.faults.with(|(_, again)| again.clone())) new=true
        />
        <div class="passphrase-acts">
            <ShowLetters shown />
            <button type="button" class="button-quiet" on:click=suggest>{t!("passphrase-suggest")}</button>
        </div>
        <div role="status">
            {move || to_write_down.get().map(|words| view! {
                <p>{t!("passphrase-suggested")} " " <strong class="passphrase-words">{words}</strong></p>
            })}
        </div>
        <Complaint text=none />
    }
}
