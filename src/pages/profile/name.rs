//! What the person is called.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::typing::Typing;
use crate::codec::files::check::MOST_IN_NAME;
use crate::codec::tidy::tidy;
use crate::components::field::TextField;
use crate::domain::profile::Given;
use crate::t;

fn read(typed: &str) -> Result<Given, Problem> {
    let name = tidy(typed);
    match name.chars().count() {
        0 => Err(Problem::NameMissing),
        1..=MOST_IN_NAME => Ok(Given::Name { name }),
        _ => Err(Problem::NameTooLong),
    }
}

#[component]
pub fn Name(asked: Asked) -> impl IntoView {
    let typed = RwSignal::new(asked.draft.name.clone());
    let error = asked.error("name");
    let keep = {
        let asked = asked.clone();
        move || {
            if let Ok(given) = read(&typed.get_untracked()) {
                asked.keep(given);
            }
        }
    };
    let answer = move || read(&typed.get()).map(|given| vec![given]).map_err(|problem| vec![problem]);
    view! {
        <QuestionPage asked title=t!("name-question") hint=t!("name-hint") answer>
            <Typing keep>
                <TextField id="name" label=t!("name-label") value=typed error autocomplete="name" />
            </Typing>
        </QuestionPage>
    }
}
