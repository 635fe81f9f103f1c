//! Keeping a result under a name.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::draft::Draft;
use crate::components::field::TextField;
use crate::components::route::Route;
use crate::domain::fold::fold;
use crate::domain::journal::EntryId;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::rule_words::objective_words;
use crate::store::results;
use crate::t;

/// The way to keep the result that is shown, or the name under which it is kept.
#[component]
pub fn Keep(matching: Matching) -> impl IntoView {
    let shown = Memo::new(move |_| matching.current.get().matched.as_ref().map(|matched| matched.entry));
    let name = Memo::new(move |_| {
        let programme = matching.current.get();
        programme.kept.get(&shown.get()?).map(|kept| kept.name.clone())
    });
    let asking = Naming::new(matching, "keep-result");
    let start = move |_| {
        if let Some(result) = shown.get_untracked() {
            asking.start(result, fresh_name(matching));
        }
    };
    view! {
        {move || match name.get() {
            Some(name) => view! { <p id="kept-as" class="kept-as" tabindex="-1">{t!("kept-as", name = name)}</p> }.into_any(),
            None => view! { <button class="button-plain" on:click=start>{t!("keep-result")}</button> }.into_any(),
        }}
        <NameDialog matching asking title=t!("keep-title") about=Some(t!("keep-about")) new=true />
    }
}

/// What counts most, with a number where another result is called so.
fn fresh_name(matching: Matching) -> String {
    let programme = matching.current.get_untracked();
    let objective = programme.matched.as_ref().map(|matched| matched.asked.rules.objective).unwrap_or_default();
    let first = objective_words(objective).0;
    let numbered = (2..).map(|number| t!("keep-numbered", name = first.clone(), number = number));
    let mut names = [first.clone()].into_iter().chain(numbered);
    // Among more names than there are results one is free.
    names.find(|name| !is_taken(matching, name, None)).unwrap_or_default()
}

/// Whether another result is kept under this name.
fn is_taken(matching: Matching, name: &str, own: Option<EntryId>) -> bool {
    let programme = matching.current.get_untracked();
    programme.kept.iter().any(|(result, kept)| Some(*result) != own && fold(&kept.name) == fold(name))
}

/// Asking for the name of a result. Copies are the same.
#[derive(Clone, Copy)]
pub struct Naming {
    /// The dialog's, unique on the page.
    id: &'static str,
    open: RwSignal<bool>,
    result: RwSignal<Option<EntryId>>,
    draft: StoredValue<Draft>,
    name: RwSignal<String>,
    /// The result whose name was typed: no other result gets it.
    typed_for: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Naming {
    pub fn new(matching: Matching, id: &'static str) -> Self {
        let mut draft = Draft::of(&Route::Match(matching.current.get_untracked().id.clone()));
        let name = draft.field(id, String::new());
        let typed_for = draft.field(&format!("{id}-of"), String::new());
        let open = RwSignal::new(false);
        draft.while_open(open);
        Self {
            id,
            open,
            result: RwSignal::new(None),
            draft: StoredValue::new(draft),
            name,
            typed_for,
            error: RwSignal::new(None),
        }
    }

    pub fn start(self, result: EntryId, name: String) {
        self.result.set(Some(result));
        self.draft.with_value(|draft| {
            if self.typed_for.get_untracked() != result.to_string() {
                draft.forget();
            }
            draft.begin(self.id, name);
        });
        self.typed_for.set(result.to_string());
        self.error.set(None);
        self.open.set(true);
    }
}

#[component]
pub fn NameDialog(
    matching: Matching,
    asking: Naming,
    title: String,
    about: Option<String>,
    /// Whether the result is kept only now.
    new: bool,
) -> impl IntoView {
    let Naming { id, open, result, name, error, .. } = asking;
    let busy = Busy::default();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(result) = result.get_untracked() else { return };
        let said = name.get_untracked().trim().to_string();
        let wrong = match said.is_empty() {
            true => Some(t!("keep-name-missing")),
            false => is_taken(matching, &said, Some(result)).then(|| t!("keep-name-taken")),
        };
        error.set(wrong.clone());
        if wrong.is_some() {
            return;
        }
        busy.run(async move {
            let id = matching.current.get_untracked().id.clone();
            match new {
                true => results::keep(matching.store, &id, result, said).await?,
                false => results::rename(matching.store, &id, result, said).await?,
            }
            open.set(false);
            // What was pressed to come here is gone, once a result is kept.
            matching.look_on("kept-as");
            Ok(())
        });
    };
    let field = format!("{id}-name");
    view! {
        <Dialog open id title>
            <form class="stack" novalidate on:submit=save>
                {about.clone().map(|about| view! { <p>{about}</p> })}
                <TextField id=field.clone() label=t!("keep-name") value=name error=error />
                <div><button class="button" type="submit">{t!("save")}</button></div>
            </form>
        </Dialog>
    }
}
