//! What finding the pairs again changes for whom, in words: people are named.

use super::told::{Line, Names};
use crate::domain::id::PersonId;
use crate::domain::matching::renewed::Renewed;

/// Of more people than this the rest are counted.
const NAMED: usize = 12;

/// A line for each kind of change that there is; and that nobody else changes partner, where that is so.
pub fn renewed(renewed: &Renewed, names: &Names<'_>) -> Vec<Line> {
    let kinds: [(&'static str, &Vec<PersonId>); 6] = [
        ("renewed-placed", &renewed.placed),
        ("renewed-replaced", &renewed.replaced),
        ("renewed-lone", &renewed.lone),
        ("renewed-more", &renewed.more),
        ("renewed-moved", &renewed.moved),
        ("renewed-lost", &renewed.lost),
    ];
    let mut lines: Vec<Line> = kinds
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(id, people)| line(id, people, names))
        .collect();
    if !renewed.parts_any() {
        lines.push(Line::new("renewed-nobody", []));
    }
    lines
}

fn line(id: &'static str, people: &[PersonId], names: &Names<'_>) -> Line {
    let named = people.len().min(NAMED);
    let more = people.len() - named;
    Line::new(id, [("people", names.people(&people[..named])), ("more", more.into())])
}
