//! The result is drawn part after part. Where it is long, each part has a task of its own, so that the page can be used in
//! between; what is there of the one before stays until its turn has come.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::matching::Outcome;
use crate::platform::clock;

/// A result of more pairs, and people without one, than this is long.
const LONG: usize = 500;

/// The parts, in the order in which they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Head,
    Pairs,
    Reasons,
    Figures,
    Fairness,
    People,
}

impl Part {
    const ALL: [Part; 6] = [Part::Head, Part::Pairs, Part::Reasons, Part::Figures, Part::Fairness, Part::People];
}

/// What is drawn of the result so far. Copies are the same.
#[derive(Clone, Copy)]
pub struct Drawing {
    outcome: Memo<Option<Arc<Outcome>>>,
    parts: [RwSignal<Option<Arc<Outcome>>>; Part::ALL.len()],
    /// How often a result came: one that is replaced on the way is not drawn to its end.
    turn: StoredValue<u32>,
}

impl Drawing {
    /// Draws this result, and each that comes after it.
    pub fn follow(outcome: Memo<Option<Arc<Outcome>>>) -> Self {
        let drawing = Self { outcome, parts: Part::ALL.map(|_| RwSignal::new(None)), turn: StoredValue::new(0) };
        Effect::new(move |_| drawing.draw(&outcome.get()));
        drawing
    }

    fn draw(self, outcome: &Option<Arc<Outcome>>) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        if !outcome.as_ref().is_some_and(|outcome| is_long(outcome.pairs.len() + outcome.unmatched.len())) {
            return self.parts.iter().for_each(|part| part.set(outcome.clone()));
        }
        let outcome = outcome.clone();
        spawn_local(async move {
            for part in self.parts {
                pause().await;
                // The page may be gone by now.
                if self.turn.try_get_value() != Some(turn) {
                    return;
                }
                part.set(outcome.clone());
            }
        });
    }

    /// The result that this part is drawn of.
    pub fn part(self, part: Part) -> ReadSignal<Option<Arc<Outcome>>> {
        self.parts[part as usize].read_only()
    }

    /// Waits until the head of the page is that of the result that there is now.
    pub async fn begun(self) {
        let drawn = || {
            let outcome = self.outcome.try_get_untracked().flatten();
            let drawn = self.parts[Part::Head as usize].try_get_untracked().flatten();
            // Where there is no result (any more), there is nothing to wait for.
            outcome.is_none_or(|outcome| drawn.is_some_and(|drawn| Arc::ptr_eq(&drawn, &outcome)))
        };
        while !drawn() {
            pause().await;
        }
    }
}

/// Whether so many are too many for one task.
fn is_long(count: usize) -> bool {
    count > LONG
}

/// Lets the browser do what is waiting, before the next piece of work.
pub async fn pause() {
    clock::wait(Duration::ZERO).await;
}

/// The same as here, later: where there is much of it, in a task of its own. None until it comes for the first time.
pub fn put_off<T: Clone + Send + Sync + 'static>(
    source: impl Fn() -> T + Send + Sync + 'static,
    count: fn(&T) -> usize,
) -> ReadSignal<Option<T>> {
    let (there, set) = signal(None);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let now = source();
        let own = turn.get_value() + 1;
        turn.set_value(own);
        if !is_long(count(&now)) {
            return set.set(Some(now));
        }
        spawn_local(async move {
            pause().await;
            if turn.try_get_value() == Some(own) {
                set.set(Some(now));
            }
        });
    });
    there
}
