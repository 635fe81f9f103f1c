//! Several answers of one person: the later one counts, whichever order the rows have.

use std::collections::HashMap;

use super::moment::Moments;
use super::{Mapping, RefusedRow, RowReason};
use crate::codec::table::Table;
use crate::domain::address;
use crate::domain::fold::fold;
use crate::domain::person::Person;

/// A row as it was read: the person, and whether they take part.
pub(super) struct Answered {
    pub row: usize,
    pub cells: usize,
    pub person: Person,
    pub takes_part: bool,
    pub likes: Vec<String>,
    /// What of it was read with a doubt.
    pub doubts: Vec<RowReason>,
}

impl Answered {
    /// What shows that two rows are of one person: the id, or else the address together with the name.
    fn keys(&self, mapping: &Mapping) -> Vec<String> {
        // Ids differ by case where a program made them up; addresses and names do not.
        let id = self.person.id.as_str();
        let free = id.contains('@') || id == self.person.name;
        let mut keys = vec![format!("id {}", if free { fold(id) } else { id.to_string() })];
        if let Some(email) = &self.person.email {
            let email = address::folded(email);
            let name = if mapping.id.is_none() || mapping.id == mapping.email {
                String::new()
            } else {
                fold(&self.person.name)
            };
            keys.push(format!("email {email} {name}"));
        }
        keys
    }
}

/// The answer of each person that counts, in the order of the rows, and the rows whose answers do not.
pub(super) fn later(table: &Table, mapping: &Mapping, answered: Vec<Answered>) -> (Vec<Answered>, Vec<RefusedRow>) {
    let moments = mapping.answered.map(|column| (column, Moments::of(table.column(column))));
    // An answer that says something of topics before one that does not; then the later one; then the lower row.
    let rank = |answer: &Answered| {
        let moment =
            moments.as_ref().and_then(|(column, moments)| moments.moment(table.rows[answer.cells].cell(*column)));
        (!answer.person.answers.is_empty(), moment, answer.row)
    };
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut best: Vec<Option<Answered>> = Vec::new();
    let mut aside: Vec<(usize, usize)> = Vec::new();
    for mut answer in answered {
        let keys = answer.keys(mapping);
        let known = keys.iter().find_map(|key| places.get(key)).copied();
        let place = known.unwrap_or(best.len());
        keys.into_iter().for_each(|key| {
            places.entry(key).or_insert(place);
        });
        // Each known place holds an answer.
        let Some(mut before) = known.and_then(|place| best[place].take()) else {
            best.push(Some(answer));
            continue;
        };
        // The first spelling of the id stays.
        answer.person.id = before.person.id.clone();
        if rank(&before) > rank(&answer) {
            std::mem::swap(&mut before, &mut answer);
        }
        aside.push((before.row, place));
        best[place] = Some(answer);
    }
    let counts: Vec<Option<usize>> = best.iter().map(|answer| answer.as_ref().map(|answer| answer.row)).collect();
    let told = aside.into_iter().filter_map(|(row, place)| {
        Some(RefusedRow { row, reason: RowReason::AnsweredAgain { other: counts[place]? } })
    });
    let told = told.collect();
    let mut best: Vec<Answered> = best.into_iter().flatten().collect();
    best.sort_by_key(|answer| answer.row);
    (best, told)
}
