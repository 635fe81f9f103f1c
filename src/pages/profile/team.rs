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
    let given = {
        let asked = asked.clone();
        // To pass through an empty field is not yet to leave it out.
        move || Some(team()).filter(|team| !team.is_empty() || asked.is_answered()).map(|team| Given::Team { team })
    };
    let answer = move || Ok(vec![Given::Team { team: team() }]);
    view! {
        <QuestionPage asked=asked.clone() title=t!("team-question") hint=t!("team-hint") answer>
            <Typing asked typed given>
                <TextField id="team" label=t!("team-label") value=typed />
            </Typing>
        </QuestionPage>
    }
}
