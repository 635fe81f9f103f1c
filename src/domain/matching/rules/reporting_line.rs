//! Neither manages the other, directly or through others.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::between::Between;
use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::reporting::ReportingLines;

#[derive(Debug)]
pub(super) struct ReportingLine {
    /// By place, the manager's place.
    managers: Vec<Option<usize>>,
    lines: ReportingLines,
    /// Made when it is first asked for.
    between: OnceLock<Between>,
}

impl ReportingLine {
    /// Of each person everybody who manages them, directly or through others.
    fn between(&self) -> Between {
        let above = |start: usize| {
            let mut line: Vec<usize> = Vec::new();
            if self.managers[start].is_none() {
                return line;
            }
            let mut seen = BTreeSet::from([start]);
            let mut at = self.managers[start];
            // In a circle of managers everybody manages everybody: it ends where it began, or where it was entered.
            while let Some(manager) = at.filter(|&manager| seen.insert(manager)) {
                line.push(manager);
                at = self.managers[manager];
            }
            line
        };
        let people = self.managers.len();
        let pairs = (0..people).flat_map(|place| above(place).into_iter().map(move |manager| (place, manager)));
        Between::pairs(people, pairs)
    }
}

impl Rule for ReportingLine {
    fn new(given: &Given<'_>) -> Self {
        let manager = |manager: &str| given.directory.one(manager);
        let managers: Vec<_> = given.people.iter().map(|person| person.manager.as_deref().and_then(manager)).collect();
        Self { lines: ReportingLines::new(&managers), managers, between: OnceLock::new() }
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        let id = |place: usize| pair.people[place].id.clone();
        let ways = [(pair.mentee, pair.mentor), (pair.mentor, pair.mentee)];
        let line = ways.into_iter().find(|&(above, below)| self.lines.manages(above, below));
        line.map(|(above, below)| Exclusion::ReportingLine { manager: id(above), report: id(below) })
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(self.between.get_or_init(|| self.between()).others(who.place), barred);
    }
}
