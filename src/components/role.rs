//! On which side a person stands, in its colour and in words.

use leptos::prelude::*;

use crate::domain::person::Role;
use crate::t;

#[component]
pub fn RoleMark(role: Role) -> impl IntoView {
    let (class, words) = match role {
        Role::Mentor => ("role-mark mentor", t!("role-mentor")),
        Role::Mentee => ("role-mark mentee", t!("role-mentee")),
        Role::Either => ("role-mark either", t!("role-either")),
    };
    view! { <span class=class>{words}</span> }
}
