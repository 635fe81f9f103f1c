//! Take away.

use leptos::prelude::*;

use super::Current;

pub fn page(_current: Current) -> AnyView {
    ().into_any()
}
