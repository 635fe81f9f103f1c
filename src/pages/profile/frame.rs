//! The frame of every question: the way back, how far along it is, the question, `Continue`.

use leptos::prelude::*;

use super::asked::Asked;
use super::problem::Problem;
use crate::components::error_summary::ErrorSummary;
use crate::components::page::Page;
use crate::domain::profile::Given;
use crate::domain::questionnaire;
use crate::store::content::background;
use crate::t;

/// The id of the hint below a question.
pub const HINT: &str = "hint";

/// A question with its answers as children. `answer` reads the page: what was given, or what is wrong with it.
#[component]
pub fn QuestionPage(
    asked: Asked,
    title: String,
    /// The document's title, where the question names an answer.
    #[prop(default = None)]
    tab: Option<String>,
    hint: String,
    answer: impl Fn() -> Result<Vec<Given>, Vec<Problem>> + Send + Sync + 'static,
    /// What stands beside `Continue`, and stays in sight with it.
    #[prop(optional, into)]
    foot: Option<ViewFn>,
    children: Children,
) -> impl IntoView {
    let place = questionnaire::place(&asked.draft, &asked.question, &background());
    let kicker = match (asked.changing, place.settled) {
        (true, _) => t!("question-changing"),
        (false, true) => t!("question-place", number = place.number, total = place.total),
        (false, false) => t!("question-place-about", number = place.number, total = place.total),
    };
    let back = (asked.previous(), t!("question-back"));
    let summary = asked.summary();
    let changing = asked.changing;
    let has_foot = foot.is_some();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        asked.submit(answer());
    };
    view! {
        <Page
            title tab kicker back
            above=move || view! {
                <Show when=move || !changing>
                    <progress
                        class="question-progress" max=place.total value=place.number
                        aria-label=t!("question-progress")
                    ></progress>
                </Show>
                <ErrorSummary wrong=summary />
            }
        >
            <form class="question stack-wide" novalidate on:submit=submit>
                <p class="question-hint" id=HINT>{hint}</p>
                {children()}
                <div class:question-foot=has_foot>
                    {foot.map(|foot| foot.run())}
                    <button class="button" type="submit">{t!("question-continue")}</button>
                </div>
            </form>
        </Page>
    }
}
