//! How far a matching has come.

use serde::{Deserialize, Serialize};

/// What the matching is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Weighing every mentor with every mentee; counted in mentors.
    Weighing,
    /// Choosing the best pairs; counted in people of the smaller side, once for each place that they have.
    Choosing,
}

/// How far a matching has come: `done` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Progress {
    pub phase: Phase,
    pub done: usize,
    pub of: usize,
}

/// Tells of progress about a hundred times a phase, however many steps it has.
pub(super) struct Steps<'a> {
    phase: Phase,
    of: usize,
    watch: &'a mut dyn FnMut(Progress),
}

impl<'a> Steps<'a> {
    pub fn new(phase: Phase, of: usize, watch: &'a mut dyn FnMut(Progress)) -> Self {
        watch(Progress { phase, done: 0, of });
        Self { phase, of, watch }
    }

    /// So many steps are done.
    pub fn done(&mut self, done: usize) {
        if done == self.of || done * 100 / self.of != (done - 1) * 100 / self.of {
            (self.watch)(Progress { phase: self.phase, done, of: self.of });
        }
    }
}
