//! What a person agrees to before their answers leave the device: the very words, and the answer to them.

use leptos::prelude::*;

use super::asked::{check_of, start_of};
use super::start::where_to;
use crate::components::busy::Busy;
use crate::components::page::Page;
use crate::components::route::Visit;
use crate::components::words::LANGUAGE;
use crate::domain::invitation::Invitation;
use crate::domain::profile::Draft;
use crate::platform::clock;
use crate::store::{Store, profile};
use crate::t;

/// Words to agree to, a line each, and what the answers are for.
pub struct Asking {
    pub lines: Vec<String>,
    pub purpose: String,
}

impl Asking {
    /// What is asked of the person of this questionnaire.
    pub fn of(draft: &Draft) -> Self {
        match &draft.invitation {
            Some(invitation) => Self::by(invitation),
            None if draft.between_two => {
                Self { lines: vec![t!("agree-two"), t!("agree-two-stop")], purpose: t!("agree-two-purpose") }
            }
            None => Self {
                lines: vec![t!("agree-file"), t!("agree-partner"), t!("agree-stop")],
                purpose: t!("agree-purpose"),
            },
        }
    }

    fn by(invitation: &Invitation) -> Self {
        let terms = &invitation.terms;
        let name = &*invitation.name;
        let filled = |text: &String| Some(text.trim().to_string()).filter(|text| !text.is_empty());
        let purpose = filled(&terms.purpose).unwrap_or_else(|| t!("agree-purpose"));
        let lines = [
            Some(match filled(&terms.organiser) {
                Some(organiser) => t!("agree-organiser", organiser = organiser, programme = name),
                None => t!("agree-programme", programme = name),
            }),
            Some(t!("agree-for", purpose = purpose.as_str())),
            filled(&terms.privacy).map(|privacy| t!("agree-promise", promise = privacy)),
            terms.keep_until.map(|day| t!("agree-kept", day = clock::in_words(day, LANGUAGE))),
            Some(t!("agree-partner")),
            Some(t!("agree-stop")),
        ];
        Self { lines: lines.into_iter().flatten().collect(), purpose }
    }

    /// The words as they are recorded.
    pub fn words(&self) -> String {
        self.lines.join("\n")
    }
}

/// The words, a paragraph each.
pub fn paragraphs(lines: Vec<String>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <blockquote class="agreed stack">{lines}</blockquote> }
}

#[component]
pub fn Agree(store: Store, draft: Draft) -> impl IntoView {
    let asking = Asking::of(&draft);
    let (words, purpose) = (asking.words(), asking.purpose.clone());
    let id = draft.id.clone();
    let busy = Busy::default();
    let agree = move |_| {
        let (id, words, purpose) = (id.clone(), words.clone(), purpose.clone());
        busy.run(async move {
            let visit = Visit::now();
            profile::agree(store, &id, words, purpose).await?;
            let next = profile::draft(store, &id).map_or_else(|| check_of(&id), |draft| where_to(&draft));
            visit.go(&next);
            Ok(())
        });
    };
    let back = start_of(&draft);
    let not_now = back.0.href();
    let kicker = draft.invitation.as_ref().map_or_else(String::new, |invitation| invitation.name.clone());
    view! {
        <Page title=t!("agree-title") kicker back>
            <p class="lead">{t!("agree-lead")}</p>
            {paragraphs(asking.lines)}
            <p class="soft">{t!("agree-record")}</p>
            <div class="row">
                <button class="button" on:click=agree>{t!("agree-yes")}</button>
                <a class="button-plain" href=not_now>{t!("agree-not-now")}</a>
            </div>
        </Page>
    }
}
