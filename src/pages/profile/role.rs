//! On which side of a pair the person stands.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::rows::OneOf;
use crate::components::choices::Choice;
use crate::domain::person::Role;
use crate::domain::profile::Given;
use crate::t;

#[component]
pub fn WhichRole(asked: Asked) -> impl IntoView {
    let chosen = RwSignal::new(asked.draft.role);
    let choices = vec![
        Choice::new(Role::Mentor, t!("side-junior")).about(t!("side-junior-about")),
        Choice::new(Role::Mentee, t!("side-senior")).about(t!("side-senior-about")),
        Choice::new(Role::Either, t!("side-both")).about(t!("side-both-about")),
    ];
    let answer = move || match chosen.get() {
        Some(role) => Ok(vec![Given::Role { role }]),
        None => Err(vec![Problem::RoleMissing]),
    };
    view! {
        <QuestionPage asked=asked.clone() title=t!("side-question") hint=t!("side-hint") answer>
            <OneOf asked name="role" choices chosen given=|role| Given::Role { role } />
        </QuestionPage>
    }
}
