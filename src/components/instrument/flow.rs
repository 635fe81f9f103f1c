//! How one goes through an instrument: an item a page, then all answers on one page, each with a way to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::answering::Answering;
use super::ask::AskItem;
use super::check::Check;
use crate::components::error_summary::{ErrorSummary, Wrong};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::words;
use crate::domain::instrument::{AnswerRefused, ContentKey, Instrument, Item, ItemAnswer, Response};
use crate::t;

/// The id of the hint below a question.
const HINT: &str = "hint";

/// A page of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstrumentStep {
    Item(ContentKey),
    /// An item whose answer is changed from the page with all answers, which it leads back to.
    Change(ContentKey),
    /// All answers.
    Check,
}

const CHECK: &str = "check";
const CHANGE: &str = "change-";

impl InstrumentStep {
    /// The step of that name in an address; `None` where it is none. No item is called `check` or `change-…`.
    pub fn parse(name: &str) -> Option<Self> {
        match name.strip_prefix(CHANGE) {
            _ if name == CHECK => Some(InstrumentStep::Check),
            Some(item) => item.parse().ok().map(InstrumentStep::Change),
            None => name.parse().ok().map(InstrumentStep::Item),
        }
    }

    /// Its name in an address. It tells nothing of the answers.
    pub fn name(self) -> String {
        match self {
            InstrumentStep::Item(item) => item.to_string(),
            InstrumentStep::Change(item) => format!("{CHANGE}{item}"),
            InstrumentStep::Check => CHECK.into(),
        }
    }
}

/// What the pages of an instrument need of whoever uses them. It knows nothing of where answers are kept.
#[derive(Clone)]
pub struct Flow {
    pub instrument: Arc<Instrument>,
    /// The answers so far, as they are now.
    pub response: Signal<Response>,
    /// Takes in an answer, or takes it back; at each change, so that nothing is lost on the way.
    pub give: Callback<(ContentKey, Option<ItemAnswer>)>,
    /// The address of a step.
    pub at: fn(InstrumentStep) -> Route,
    /// The page before the first item.
    pub start: Route,
    /// The page after all answers, and what the way to it says.
    pub end: (Route, String),
}

impl Flow {
    pub fn go(&self, step: InstrumentStep) {
        (self.at)(step).go();
    }

    /// Where to carry on: the first item without an answer that is needed, or all answers.
    pub fn resume(&self) -> InstrumentStep {
        let response = self.response.get_untracked();
        let missing = self.instrument.counted(&response).missing().next().map(|item| item.key);
        missing.map_or(InstrumentStep::Check, InstrumentStep::Item)
    }

    /// The step after this one.
    fn after(&self, step: InstrumentStep) -> InstrumentStep {
        let response = self.response.get_untracked();
        let counted = self.instrument.counted(&response);
        match step {
            InstrumentStep::Item(item) => {
                counted.next(item).map_or(InstrumentStep::Check, |next| InstrumentStep::Item(next.key))
            }
            // What was changed may ask for more.
            InstrumentStep::Change(_) | InstrumentStep::Check => {
                counted.missing().next().map_or(InstrumentStep::Check, |item| InstrumentStep::Change(item.key))
            }
        }
    }

    /// The page before this one.
    fn before(&self, step: InstrumentStep) -> Route {
        let response = self.response.get_untracked();
        let counted = self.instrument.counted(&response);
        let before = match step {
            InstrumentStep::Item(item) => counted.previous(item),
            InstrumentStep::Change(_) => return (self.at)(InstrumentStep::Check),
            InstrumentStep::Check => counted.asked().last().copied(),
        };
        before.map_or_else(|| self.start.clone(), |item| (self.at)(InstrumentStep::Item(item.key)))
    }
}

/// The page of a step. Where it is about an item that is not asked, the way leads on from there.
#[component]
pub fn FlowPage(flow: Flow, step: InstrumentStep) -> impl IntoView {
    let key = match step {
        InstrumentStep::Check => {
            let back = flow.before(step);
            return view! { <Check flow back /> }.into_any();
        }
        InstrumentStep::Item(key) | InstrumentStep::Change(key) => key,
    };
    let response = flow.response.get_untracked();
    let asked = flow.instrument.counted(&response).is_asked(key);
    match flow.instrument.item(key).filter(|_| asked).cloned() {
        Some(item) => view! { <ItemPage flow step item response /> }.into_any(),
        None => {
            (flow.at)(flow.resume()).go_instead();
            ().into_any()
        }
    }
}

#[component]
fn ItemPage(flow: Flow, step: InstrumentStep, item: Item, response: Response) -> impl IntoView {
    let key = item.key;
    let answering = Answering::new(flow.instrument.clone(), &item, response.answer(key));
    let refused = RwSignal::new(None::<AnswerRefused>);
    let changing = matches!(step, InstrumentStep::Change(_));
    let place = flow.instrument.counted(&response).place(key);
    let kicker = match place.total {
        _ if changing => t!("instrument-changing"),
        Some(total) => t!("instrument-place", number = place.number, total = total),
        None => t!("instrument-place-open", number = place.number),
    };
    let wrong = Signal::derive(move || {
        let worded = |refused: AnswerRefused| Wrong { sentence: words::say(&refused), field: answering.field(refused) };
        refused.get().map(worded).into_iter().collect::<Vec<_>>()
    });
    let back = (flow.before(step), t!("instrument-back"));
    let give = flow.give;
    let changed = move || {
        // What is not taken yet, such as a number half typed, is no answer.
        if let Ok(answer) = untrack(|| answering.read()) {
            give.run((key, answer));
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match untrack(|| answering.read()) {
            Err(why) => refused.set(Some(why)),
            Ok(answer) => {
                give.run((key, answer));
                flow.go(flow.after(step));
            }
        }
    };
    let total = place.total.filter(|_| !changing);
    view! {
        <Page
            title=item.asks kicker back
            above=move || view! {
                {total.map(|total| view! {
                    <progress
                        class="question-progress flow-progress" max=total value=place.number - 1 aria-label=t!("instrument-progress")
                    ></progress>
                })}
                <ErrorSummary wrong />
            }
        >
            <form class="question stack-wide" novalidate on:submit=submit>
                <p class="question-hint" id=HINT>{item.hint}</p>
                <AskItem answering described_by=HINT refused changed=Callback::new(move |()| changed()) />
                <div><button class="button" type="submit">{t!("instrument-continue")}</button></div>
            </form>
        </Page>
    }
}
