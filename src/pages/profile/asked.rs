//! A question as it is being asked: of whom, what they answered so far, where it leads.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::problem::Problem;
use crate::components::error_summary::Wrong;
pub use crate::components::route::SAVED;
use crate::components::route::{Route, Visit};
use crate::components::words;
use crate::domain::id::PersonId;
use crate::domain::profile::{Draft, Given};
use crate::domain::questionnaire::{self, Question};
use crate::platform::device;
use crate::store::{Store, content, profile};
use crate::t;

/// The names of the pages that ask nothing.
pub const CHECK: &str = "check";
pub const PREVIEW: &str = "preview";
pub const CONSENT: &str = "consent";
pub const WITHDRAW: &str = "withdraw";
pub const HISTORY: &str = "history";
/// What the name of a question begins with where its answer is changed from the check page, which it then returns to.
pub const CHANGE: &str = "change-";

/// Everything that the page of a question needs.
#[derive(Clone)]
pub struct Asked {
    pub store: Store,
    pub question: Question,
    /// The answers as they were when the page was opened.
    pub draft: Draft,
    /// Whether the person came from the check page, to change this one answer.
    pub changing: bool,
    wrong: RwSignal<Vec<Problem>>,
}

/// The page of a question.
pub fn page_of(draft: &Draft, question: &Question) -> Route {
    Route::Question(draft.id.clone(), question.name(draft))
}

/// The page that changes an answer and returns to the check page.
pub fn change_of(draft: &Draft, question: &Question) -> Route {
    Route::Question(draft.id.clone(), format!("{CHANGE}{}", question.name(draft)))
}

/// The page on which these questions were started, and what it is called.
pub fn start_of(draft: &Draft) -> (Route, String) {
    match draft.between_two {
        true => (Route::Two, t!("two-title")),
        false => (Route::Profiles, t!("taking-part-title")),
    }
}

pub fn check_of(id: &PersonId) -> Route {
    Route::Question(id.clone(), CHECK.into())
}

impl Asked {
    pub fn new(store: Store, draft: Draft, question: Question, changing: bool) -> Self {
        Self { store, question, draft, changing, wrong: RwSignal::new(Vec::new()) }
    }

    /// What is wrong, for the summary at the top of the page.
    pub fn summary(&self) -> Signal<Vec<Wrong>> {
        let wrong = self.wrong;
        Signal::derive(move || {
            let worded = |problem: &Problem| Wrong { sentence: words::say(problem), field: problem.field() };
            wrong.with(|wrong| wrong.iter().map(worded).collect())
        })
    }

    /// What is wrong with one part of the page.
    pub fn error(&self, part: &'static str) -> Signal<Option<String>> {
        let wrong = self.wrong;
        Signal::derive(move || wrong.with(|wrong| wrong.iter().find(|problem| problem.part() == part).map(words::say)))
    }

    /// Takes in what the person marked, without leaving the page; `failed` is called where it was not stored.
    pub fn mark(&self, given: Given, failed: impl Fn() + 'static) {
        profile::mark(self.store, self.draft.id.clone(), given, failed);
    }

    /// Takes in what the person typed, without leaving the page.
    pub fn keep(&self, given: Given) {
        let (store, id) = (self.store, self.draft.id.clone());
        spawn_local(async move {
            // The person is told of a failure by the app itself, and the text is still in its field.
            let _ = profile::answer(store, &id, vec![given]).await;
        });
    }

    /// Whether the question has an answer by now, if only that it is left out.
    pub fn is_answered(&self) -> bool {
        profile::draft(self.store, &self.draft.id)
            .is_some_and(|draft| self.question.answered(&draft, &content::background()))
    }

    /// Says what is wrong, or takes the answer in and goes on.
    pub fn submit(&self, answer: Result<Vec<Given>, Vec<Problem>>) {
        let mut given = match answer {
            Ok(given) => given,
            Err(problems) => return self.wrong.set(problems),
        };
        self.wrong.set(Vec::new());
        given.extend(self.question.mark(&self.draft).map(|question| Given::Continued { question }));
        let asked = self.clone();
        spawn_local(async move {
            let visit = Visit::now();
            match profile::answer(asked.store, &asked.draft.id, given).await {
                Ok(()) => visit.go(&asked.next()),
                // The app says at the top of the page what is the matter.
                Err(_) => device::scroll_to_top(),
            }
        });
    }

    /// The page after this one, by the answers as they are now.
    pub fn next(&self) -> Route {
        let Some(draft) = profile::draft(self.store, &self.draft.id) else { return Route::Profiles };
        match questionnaire::next(&draft, &self.question, &content::background()) {
            Some(question) if !self.changing => page_of(&draft, &question),
            _ => check_of(&draft.id),
        }
    }

    /// The page before this one.
    pub fn previous(&self) -> Route {
        match questionnaire::previous(&self.draft, &self.question, &content::background()) {
            _ if self.changing => check_of(&self.draft.id),
            Some(question) => page_of(&self.draft, &question),
            None => start_of(&self.draft).0,
        }
    }
}
