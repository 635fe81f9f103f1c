//! Finding a topic among many: by a word, or by its area. Both stay in sight above the topics.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::topics::Topic;
use crate::domain::topic::TopicId;
use crate::platform::device;
use crate::t;

/// What is looked for. Copies are the same.
#[derive(Clone, Copy)]
pub struct Finding(RwSignal<String>);

impl Default for Finding {
    fn default() -> Self {
        Self(RwSignal::new(String::new()))
    }
}

impl Finding {
    /// Whether any of these topics is among those that are looked for: all words are in its name or in what it means.
    pub fn any_of(self, topics: &[&Topic]) -> impl Fn() -> bool + Clone + Send + Sync + use<> {
        let texts: Vec<String> =
            topics.iter().map(|topic| TopicId::fold(&format!("{} {}", topic.label, topic.about))).collect();
        move || {
            self.0.with(|words| {
                let words = TopicId::fold(words);
                texts.iter().any(|text| words.split_whitespace().all(|word| text.contains(word)))
            })
        }
    }
}

/// The field, and a button for each area: its heading's id, and its name.
#[component]
pub fn Find(finding: Finding, areas: Vec<(String, String)>) -> impl IntoView {
    // To look for something is not yet to go on.
    let stay = |event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
        }
    };
    let buttons = areas
        .into_iter()
        .map(|(id, name)| {
            let go = move |_| {
                finding.0.set(String::new());
                let id = id.clone();
                request_animation_frame(move || device::focus(&id));
            };
            view! { <li><button type="button" class="picks-area" on:click=go>{name}</button></li> }
        })
        .collect_view();
    view! {
        <div class="picks-find">
            <label class="picks-find-label" for="find">{t!("picks-find")}</label>
            <input
                id="find" type="search" maxlength="100" autocomplete="off" prop:value=finding.0
                on:input:target=move |event| finding.0.set(event.target().value()) on:keydown=stay
            />
            <nav aria-label=t!("picks-areas")>
                <ul class="picks-areas">{buttons}</ul>
            </nav>
        </div>
    }
}

/// Where no topic is found: says so, and offers the words as a topic of one's own.
#[component]
pub fn NothingFound(
    finding: Finding,
    found: impl Fn() -> bool + Send + Sync + 'static,
    /// The topics of one's own, one a line.
    typed: RwSignal<String>,
) -> impl IntoView {
    let add = move |_| {
        let words = finding.0.get_untracked().trim().to_string();
        typed.update(|typed| {
            if !typed.trim().is_empty() {
                typed.push('\n');
            }
            typed.push_str(&words);
        });
        finding.0.set(String::new());
        device::focus("own");
    };
    let words = move || finding.0.get().trim().to_string();
    let nothing = Memo::new(move |_| !found());
    view! {
        <div role="status">
            <Show when=move || nothing.get()>
                <div class="stack">
                    <p>{move || t!("picks-none", words = words())}</p>
                    <div>
                        <button type="button" class="button-plain" on:click=add>
                            {move || t!("picks-add", words = words())}
                        </button>
                    </div>
                </div>
            </Show>
        </div>
    }
}
