//! Where in an organisation the person works. It may be left out.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::typing::Typing;
use crate::codec::tidy::tidy;
use crate::components::field::TextField;
use crate::domain::profile::Given;
use crate::t;

#[component]
pub fn Team(asked: Asked) -> impl IntoView {
    let typed = RwSignal::new(asked.draft.team.clone().unwrap_or_default());
    let team = move || tidy(&typed.get());
    let keep = {
        let asked = asked.clone();
        move || {
            let team = team();
            // To pass through an empty field is not yet to leave it out.
            if !team.is_empty() || asked.is_answered() {
                asked.keep(Given::Team { team });
            }
        }
    };
    let answer = move || Ok(vec![Given::Team { team: team() }]);
    view! {
        <QuestionPage asked title=t!("team-question") hint=t!("team-hint") answer>
            <Typing keep>
                <TextField id="team" label=t!("team-label") value=typed />
            </Typing>
        </QuestionPage>
    }
}
