//! What the person is called.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::typing::Typing;
use crate::codec::tidy::tidy;
use crate::components::field::TextField;
use crate::domain::profile::Given;
use crate::t;

#[component]
pub fn Name(asked: Asked) -> impl IntoView {
    let typed = RwSignal::new(asked.draft.name.clone());
    let error = asked.error("name");
    let hint = if asked.draft.between_two { t!("name-hint-two") } else { t!("name-hint") };
    let name = move || Some(tidy(&typed.get())).filter(|name| !name.is_empty());
    let given = move || name().map(|name| Given::Name { name });
    let answer = move || match name() {
        Some(name) => Ok(vec![Given::Name { name }]),
        None => Err(vec![Problem::NameMissing]),
    };
    view! {
        <QuestionPage asked=asked.clone() title=t!("name-question") hint answer>
            <Typing asked typed given>
                <TextField id="name" label=t!("name-label") value=typed error autocomplete="name" />
            </Typing>
        </QuestionPage>
    }
}
