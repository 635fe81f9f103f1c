//! Where in an organisation the person works. It may be left out.

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
    let team = tidy(typed);
    if team.chars().count() > MOST_IN_NAME { Err(Problem::TeamTooLong) } else { Ok(Given::Team { team }) }
}

#[component]
pub fn Team(asked: Asked) -> impl IntoView {
    let typed = RwSignal::new(asked.draft.team.clone().unwrap_or_default());
    let error = asked.error("team");
    let keep = {
        let asked = asked.clone();
        move || match read(&typed.get_untracked()) {
            // To pass through an empty field is not yet to leave it out.
            Ok(Given::Team { team }) if !team.is_empty() || asked.is_answered() => asked.keep(Given::Team { team }),
            _ => {}
        }
    };
    let answer = move || read(&typed.get()).map(|given| vec![given]).map_err(|problem| vec![problem]);
    view! {
        <QuestionPage asked title=t!("team-question") hint=t!("team-hint") answer>
            <Typing keep>
                <TextField id="team" label=t!("team-label") value=typed error />
            </Typing>
        </QuestionPage>
    }
}
