//! Asking before something is taken away.

use leptos::prelude::*;

use crate::components::dialog::Dialog;

/// What is being asked about, if anything.
pub struct Ask<T: 'static> {
    open: RwSignal<bool>,
    about: RwSignal<Option<T>>,
}

impl<T> Clone for Ask<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ask<T> {}

impl<T: Clone + Send + Sync> Ask<T> {
    pub fn new() -> Self {
        Self { open: RwSignal::new(false), about: RwSignal::new(None) }
    }

    /// Asks about this one.
    pub fn ask(self, about: T) {
        self.about.set(Some(about));
        self.open.set(true);
    }

    pub fn about(self) -> Option<T> {
        self.about.get()
    }

    pub fn close(self) {
        self.open.set(false);
    }
}

/// The question, with the two answers: `yes` does it, `keep` changes nothing, as Escape does.
#[component]
pub fn Confirm<T: Clone + Send + Sync + 'static>(
    ask: Ask<T>,
    /// Unique on the page.
    id: &'static str,
    title: String,
    yes: String,
    keep: String,
    act: impl Fn(T) + Clone + Send + Sync + 'static,
    children: ChildrenFn,
) -> impl IntoView {
    let answers = StoredValue::new((yes, keep));
    let act = StoredValue::new(act);
    let go = move |_| {
        if let Some(about) = ask.about.get_untracked() {
            act.with_value(|act| act(about));
        }
    };
    view! {
        <Dialog open=ask.open id title=title>
            {children()}
            <div class="row">
                <button class="button" on:click=go>{answers.with_value(|(yes, _)| yes.clone())}</button>
                <button class="button-plain" on:click=move |_| ask.close()>
                    {answers.with_value(|(_, keep)| keep.clone())}
                </button>
            </div>
        </Dialog>
    }
}
