//! A first guess at which column says what, for the coordinator to correct.

mod headers;
pub mod role;

use crate::codec::people::Mapping;
use crate::codec::table::Table;
use headers::{Field, worth};

/// A guess from the names of the columns and from their cells. Where nothing speaks for a column it stays out.
pub fn guess(table: &Table) -> Mapping {
    let facts: Vec<_> = (0..table.headers.len()).map(|column| Facts::of(table, column)).collect();
    let mut claims: Vec<(u32, usize, Field)> = Vec::new();
    for (column, header) in table.headers.iter().enumerate() {
        for field in Field::ALL {
            let worth = worth(field, header);
            if worth > 0 && fits(field, &facts[column]) {
                claims.push((worth, column, field));
            }
        }
    }
    // The strongest claim first; of equal ones the leftmost column.
    claims.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut chosen: Vec<(Field, usize)> = Vec::new();
    for (_, column, field) in claims {
        if chosen.iter().all(|(f, c)| *f != field && *c != column) {
            chosen.push((field, column));
        }
    }
    let of = |field| chosen.iter().find(|(f, _)| *f == field).map(|(_, column)| *column);
    let mut mapping = Mapping {
        id: of(Field::Id),
        name: match (of(Field::FirstName), of(Field::LastName), of(Field::Name)) {
            (Some(first), Some(last), _) => vec![first, last],
            (first, last, full) => full.or(last).or(first).into_iter().collect(),
        },
        teach: of(Field::Teach),
        learn: of(Field::Learn),
        team: of(Field::Team),
        manager: of(Field::Manager),
        languages: of(Field::Languages),
        capacity: of(Field::Capacity),
        ..Mapping::nothing()
    };
    let taken: Vec<usize> = chosen.iter().map(|(_, column)| *column).collect();
    if mapping.id.is_none() && mapping.name.is_empty() {
        mapping.id = facts.iter().position(|f| f.unique && !f.long).filter(|column| !taken.contains(column));
    }
    mapping.role = role::source(table, &taken);
    mapping
}

/// What the cells of a column are like.
struct Facts {
    /// No cell is blank, and no two are the same.
    unique: bool,
    /// Hardly any two are the same, among those that are not blank.
    telling: bool,
    blank: bool,
    /// Longer than names and ids are.
    long: bool,
    /// Whole numbers in every cell that is not blank.
    whole: bool,
}

impl Facts {
    fn of(table: &Table, column: usize) -> Self {
        let cells: Vec<_> = table.column(column).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let mut different = cells.clone();
        different.sort_unstable();
        different.dedup();
        Self {
            unique: cells.len() == table.rows.len() && different.len() == cells.len(),
            telling: different.len() * 10 >= cells.len() * 9,
            blank: cells.is_empty(),
            long: cells.iter().any(|cell| cell.len() > 100),
            whole: cells.iter().all(|cell| cell.parse::<u16>().is_ok()),
        }
    }
}

/// Whether the cells do not speak against the name of the column.
fn fits(field: Field, facts: &Facts) -> bool {
    match field {
        Field::Id => facts.telling && !facts.blank && !facts.long,
        Field::Capacity => facts.whole && !facts.blank,
        Field::FirstName | Field::LastName | Field::Name => !facts.blank && !facts.long,
        Field::Team | Field::Manager => !facts.long,
        Field::Teach | Field::Learn | Field::Languages => true,
    }
}
