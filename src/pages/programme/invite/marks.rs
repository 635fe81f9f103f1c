//! What is marked of several things, kept as text so that a form's draft can hold it.

use leptos::prelude::*;

/// Names that are marked: words without spaces, in the order in which they were marked.
#[derive(Clone, Copy)]
pub struct Marks(pub RwSignal<String>);

impl Marks {
    /// How a draft holds these names.
    pub fn text<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
        names.into_iter().collect::<Vec<_>>().join(" ")
    }

    pub fn has(self, name: &str) -> bool {
        self.0.with(|text| text.split(' ').any(|marked| marked == name))
    }

    pub fn all(self) -> Vec<String> {
        self.0.with(|text| text.split_whitespace().map(String::from).collect())
    }

    pub fn toggle(self, name: &str) {
        self.0.update(|text| {
            let mut marked: Vec<&str> = text.split_whitespace().collect();
            match marked.iter().position(|other| *other == name) {
                Some(at) => drop(marked.remove(at)),
                None => marked.push(name),
            }
            *text = Self::text(marked);
        });
    }
}

/// One thing that can be marked, as a large row.
#[component]
pub fn Mark(
    /// Unique on the page.
    id: String,
    marks: Marks,
    name: String,
    label: String,
    about: String,
) -> impl IntoView {
    let (label_id, about_id) = (format!("{id}-label"), format!("{id}-about"));
    let own = name.clone();
    view! {
        <label class="option">
            <input
                autocomplete="off"
                type="checkbox" id=id aria-labelledby=label_id.clone() aria-describedby=about_id.clone()
                prop:checked=move || marks.has(&own) on:change=move |_| marks.toggle(&name)
            />
            <span class="option-label" id=label_id>{label}</span>
            <span class="option-about" id=about_id>{about}</span>
        </label>
    }
}
