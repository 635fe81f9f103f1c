//! The names of people as a column writes them: `Ria Stone`, or the other way round, `Stone, Ria`.

use std::collections::HashSet;

use crate::codec::table::Table;
use crate::codec::tidy::tidy;
use crate::domain::fold::fold;

/// How a table writes names, and which names there are.
#[derive(Debug, Default)]
pub struct Names {
    /// Whether the family name comes first, with a comma.
    turned: bool,
    known: HashSet<String>,
}

impl Names {
    /// For the columns of names of a table. A single column is turned where nearly all of its cells are.
    pub fn of(table: &Table, columns: &[usize]) -> Self {
        let mut names = Self::default();
        if let [column] = columns {
            let cells: Vec<String> = table.column(*column).map(tidy).filter(|cell| !cell.is_empty()).collect();
            let turned = cells.iter().filter(|cell| turned(cell).is_some()).count();
            names.turned = turned > 0 && turned * 5 >= cells.len() * 4;
        }
        for row in &table.rows {
            let words: Vec<String> = columns.iter().map(|column| tidy(row.cell(*column))).collect();
            names.known.insert(fold(&names.of_cell(&words.join(" "))));
        }
        names
    }

    /// The name that a cell says.
    pub fn of_cell(&self, cell: &str) -> String {
        turned(cell).filter(|_| self.turned).unwrap_or_else(|| cell.to_string())
    }

    /// A list of names in which two pieces that are one name the other way round are one again.
    pub fn joined(&self, pieces: Vec<String>) -> Vec<String> {
        let mut joined: Vec<String> = Vec::new();
        for piece in pieces {
            let whole =
                joined.last().map(|last| format!("{piece} {last}")).filter(|name| self.known.contains(&fold(name)));
            match (whole, joined.last_mut()) {
                (Some(name), Some(last)) => *last = name,
                _ => joined.push(piece),
            }
        }
        joined
    }
}

/// A name the other way round: `Ria Stone` for `Stone, Ria`.
pub fn turned(name: &str) -> Option<String> {
    let (last, first) = name.split_once(',')?;
    let (last, first) = (last.trim(), first.trim());
    let plain =
        |part: &str| !part.is_empty() && !part.contains([',', '@', ';', '(']) && !part.contains(char::is_numeric);
    (plain(last) && plain(first)).then(|| format!("{first} {last}"))
}
