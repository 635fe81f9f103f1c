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
        Choice::new(Role::Mentor, t!("role-junior")).about(t!("role-junior-about")),
        Choice::new(Role::Mentee, t!("role-senior")).about(t!("role-senior-about")),
        Choice::new(Role::Either, t!("role-both")).about(t!("role-both-about")),
    ];
    let answer = move || match chosen.get() {
        Some(role) => Ok(vec![Given::Role { role }]),
        None => Err(vec![Problem::RoleMissing]),
    };
    view! {
        <QuestionPage asked=asked.clone() title=t!("role-question") hint=t!("role-hint") answer>
            <OneOf asked name="role" choices chosen given=|role| Given::Role { role } />
        </QuestionPage>
    }
}
