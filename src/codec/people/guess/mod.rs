//! A first guess at which column says what, for the coordinator to correct.

mod facts;
mod grids;
pub mod headers;
mod phrases;
pub mod role;
mod shared;

use crate::codec::people::Mapping;
use crate::codec::table::Table;
use facts::Facts;
use headers::{Field, worths};

/// A guess from the names of the columns and from their cells. Where nothing speaks for a column it stays out.
pub fn guess(table: &Table) -> Mapping {
    guess_in(table, "")
}

/// As [`guess`], for the table of a file or a sheet with this name: `mentors.csv` says whose list it is.
pub fn guess_in(table: &Table, name: &str) -> Mapping {
    let facts: Vec<_> = (0..table.headers.len()).map(|column| Facts::of(table, column)).collect();
    let grids = grids::find(table, &facts);
    let in_grid = |column: usize| grids.teach.iter().chain(&grids.learn).any(|topic| topic.column == column);
    let mut claims: Vec<(u32, usize, Field)> = Vec::new();
    for (column, header) in table.headers.iter().enumerate().filter(|(column, _)| !in_grid(*column)) {
        for (field, worth) in worths(header) {
            if facts[column].fits(field) {
                claims.push((worth, column, field));
            }
        }
    }
    // The strongest claim first; of equal ones the leftmost column.
    claims.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let times: Vec<usize> = claims.iter().filter(|(_, _, field)| *field == Field::Times).map(|(_, c, _)| *c).collect();
    let mut chosen: Vec<(Field, usize)> = Vec::new();
    for (_, column, field) in claims {
        let several = matches!(field, Field::Meta);
        if chosen.iter().all(|(f, c)| (several || *f != field) && *c != column) {
            chosen.push((field, column));
        }
    }
    let of = |field| chosen.iter().find(|(f, _)| *f == field).map(|(_, column)| *column);
    let email = of(Field::Email);
    let names = match (of(Field::FirstName), of(Field::LastName), of(Field::Name)) {
        (Some(first), Some(last), _) => vec![first, last],
        (first, last, full) => full.or(last).or(first).into_iter().collect(),
    };
    // What counts the answers tells no people apart where something else does.
    let id = of(Field::Id)
        .filter(|id| !(facts[*id].counts && (email.is_some() || of(Field::Answered).is_some()) && !names.is_empty()));
    let mut mapping = Mapping {
        id: id.or(email),
        name: names,
        teach: of(Field::Teach).filter(|_| grids.teach.is_empty()),
        learn: of(Field::Learn).filter(|_| grids.learn.is_empty()),
        team: of(Field::Team),
        manager: of(Field::Manager),
        languages: of(Field::Languages),
        capacity: of(Field::Capacity),
        email,
        times: times_of(table, of(Field::Times), &times),
        likes: of(Field::Likes),
        earlier: of(Field::Earlier),
        appraiser: of(Field::Appraiser),
        conflicts: of(Field::Conflicts),
        answered: of(Field::Answered),
        teach_grid: grids.teach,
        learn_grid: grids.learn,
        ..Mapping::nothing()
    };
    let taken: Vec<usize> = chosen
        .iter()
        .filter(|(field, _)| {
            !matches!(field, Field::Role | Field::Years | Field::Mentors | Field::Mentees | Field::Both)
        })
        .map(|(_, column)| *column)
        .collect();
    if mapping.id.is_none() && mapping.name.is_empty() {
        let unique = |counts: bool| {
            facts
                .iter()
                .enumerate()
                .position(|(column, f)| f.unique && !f.long && (counts || !f.counts) && !taken.contains(&column))
        };
        mapping.id = unique(false).or_else(|| unique(true));
    }
    let ticks = [of(Field::Mentors), of(Field::Mentees), of(Field::Both)];
    mapping.role = role::source(table, &taken, ticks, role::of_name(name));
    shared::complete(table, &facts, &mut mapping, &taken);
    mapping
}

/// The columns of weekly times: one, or several that are about a day or a part of the day each.
fn times_of(table: &Table, best: Option<usize>, claimed: &[usize]) -> Vec<usize> {
    let Some(best) = best else { return Vec::new() };
    let question =
        |column: usize| table.headers[column].split(['[', ':', '-']).next().unwrap_or_default().trim().to_lowercase();
    let mut alike: Vec<usize> = claimed.iter().copied().filter(|column| question(*column) == question(best)).collect();
    alike.sort_unstable();
    alike
}
