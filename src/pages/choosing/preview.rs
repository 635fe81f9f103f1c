//! What the file of choices will hold, word for word, and the act of saving it.

use leptos::prelude::*;

use super::choice::Here;
use crate::codec::files::{self, Kind};
use crate::components::held::{self, Held};
use crate::components::save_file::{Outgoing, SaveFile};
use crate::components::told_saved::ToldSaved;
use crate::domain::choosing::{Choices, Choosing};
use crate::domain::id::PersonId;
use crate::domain::invitation::PublicKey;
use crate::platform::clock;
use crate::store::profile;
use crate::t;

#[component]
pub fn Preview(here: Here, change: impl Fn() + Copy + 'static) -> impl IntoView {
    let last = RwSignal::new(None);
    let file = move || {
        last.set(None);
        let choices = here.choosing.with_untracked(|choosing| choosing.choices.clone());
        let text = files::write(&choices, clock::now());
        Outgoing::of(Kind::CHOICES, text, |file| file.into_choices().is_ok_and(|again| again == choices))
    };
    let saved = move |file| last.set(Some(file));
    let (label, sealed_to) = (t!("choices-save"), coordinators_key(here));
    let fields = here.choosing.with_untracked(fields);
    view! {
        <p class="lead">{t!("choices-preview-lead")}</p>
        <section class="stack" aria-labelledby="inside">
            <h2 id="inside">{t!("choices-inside")}</h2>
            <dl class="summary summary-plain">{held::rows(fields, &t!("choices-nobody"))}</dl>
            <div><button class="button-quiet" on:click=move |_| change()>{t!("choices-change")}</button></div>
        </section>
        <section class="stack" aria-labelledby="who">
            <h2 id="who">{t!("choices-who-title")}</h2>
            <ul>
                <li>{t!("choices-who-coordinator")}</li>
                <li>{t!("choices-who-others")}</li>
            </ul>
        </section>
        {match sealed_to {
            Some(sealed_to) => view! { <SaveFile id="choices" label file saved sealed_to /> }.into_any(),
            None => view! { <SaveFile id="choices" label file saved /> }.into_any(),
        }}
        <ToldSaved last />
        <p class="soft">{t!("choices-send")}</p>
    }
}

/// The key of the coordinator whose programme this is, where the person was invited to it.
fn coordinators_key(here: Here) -> Option<PublicKey> {
    let choices = here.choosing.with_untracked(|choosing| choosing.choices.clone());
    let invitation = profile::draft(here.store, &choices.person)?.invitation?;
    (invitation.programme == choices.programme).then_some(invitation.key)
}

/// Every field of the file, from the same value that is written.
fn fields(choosing: &Choosing) -> Vec<Held> {
    let Choices { programme, person, likes, declines } = &choosing.choices;
    let name = |id: &PersonId| choosing.card(id).map(|card| card.name().to_string()).unwrap_or_default();
    let ranked = likes.iter().enumerate().map(|(place, id)| t!("choices-place", place = place + 1, name = name(id)));
    vec![
        Held::new(t!("choices-likes"), ranked.collect()),
        Held::new(t!("choices-declines"), declines.iter().map(name).collect()),
        Held::new(t!("choices-codes"), vec![t!("choices-codes-about")]),
        Held::new(t!("choices-own"), vec![person.to_string()]),
        Held::new(t!("choices-programme"), vec![choosing.book.name.clone(), programme.to_string()]),
        Held::new(t!("choices-itself"), vec![t!("choices-itself-about")]),
    ]
}
