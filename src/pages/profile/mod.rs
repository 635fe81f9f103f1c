//! The participant's way: a questionnaire of one question a page, and the file that it makes.

use leptos::prelude::*;

use crate::components::route::Route;

mod asked;
mod audiences;
mod background;
mod check;
mod consent;
mod finding;
mod frame;
mod gate;
pub mod history;
mod invitation;
mod languages;
mod learn;
mod level;
mod name;
mod notice;
mod pace;
mod partners;
mod picks;
mod preview;
mod problem;
mod question;
mod role;
mod rows;
mod saved;
mod start;
mod team;
mod times;
mod typing;
mod withdraw;
pub mod words;

pub use asked::check_of;
pub use question::AtQuestion;
pub use start::{Profiles, where_to};

/// The page at an address.
pub fn page(route: &Route) -> Option<AnyView> {
    match route.clone() {
        Route::Profiles => Some(view! { <Profiles /> }.into_any()),
        Route::Question(id, name) => Some(view! { <AtQuestion id name /> }.into_any()),
        Route::ProfilesHistory => Some(view! { <history::OfAll /> }.into_any()),
        _ => None,
    }
}
