//! What the cells of a column are like.

use super::headers::{Field, worths};
use crate::codec::people::address::address;
use crate::codec::people::nothing::is_nothing;
use crate::codec::people::number::{amount, number};
use crate::codec::people::tick::{are_ticks, tick};
use crate::codec::people::times::times;
use crate::codec::table::Table;

pub(super) struct Facts {
    /// No cell is blank, and no two are the same.
    pub unique: bool,
    /// Hardly any two are the same, among those that are not blank.
    telling: bool,
    pub blank: bool,
    /// Longer than names and ids are.
    pub long: bool,
    /// Numbers in half of the cells that are not blank, in figures or words.
    amounts: bool,
    /// A number in nearly every cell that is not blank.
    numbers: bool,
    /// Addresses in half of the cells that are not blank.
    addresses: bool,
    /// Yes or no, or a box.
    pub ticks: bool,
    /// It counts the rows.
    pub counts: bool,
    /// Weekly times in half of the cells that say something.
    times: bool,
}

impl Facts {
    pub fn of(table: &Table, column: usize) -> Self {
        let cells: Vec<_> = table.column(column).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let mut different: Vec<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
        different.sort_unstable();
        different.dedup();
        let said = cells.iter().filter(|cell| !is_nothing(cell)).count();
        // What takes longer is looked at only where the name of the column asks for it.
        let header = &table.headers[column];
        let fields = worths(header);
        let asked = |field: Field| if fields.contains_key(&field) { cells.as_slice() } else { &[] };
        let amounts = asked(Field::Capacity).iter().filter(|cell| amount(cell).is_some()).count();
        let numbers = cells.iter().filter(|cell| number(cell).is_some()).count();
        let addresses = cells.iter().filter(|cell| address(cell).is_some()).count();
        let figures: Vec<Option<i64>> = cells.iter().map(|cell| cell.parse().ok()).collect();
        let counts = figures.len() > 1
            && figures.windows(2).all(|pair| matches!((pair[0], pair[1]), (Some(a), Some(b)) if b == a + 1));
        let timed =
            asked(Field::Times).iter().filter(|cell| !is_nothing(cell) && times(cell, header).is_some()).count();
        // A tick in a column of a day.
        let marked =
            asked(Field::Times).iter().filter(|cell| tick(cell) == Some(true) && times(cell, header).is_some()).count();
        Self {
            unique: cells.len() == table.rows.len() && different.len() == cells.len(),
            telling: different.len() * 10 >= cells.len() * 9 || repeats(table, &different, cells.len()),
            blank: cells.is_empty(),
            long: cells.iter().any(|cell| cell.len() > 100),
            amounts: said > 0 && amounts * 2 >= said,
            numbers: !cells.is_empty() && numbers * 10 >= cells.len() * 9,
            addresses: !cells.is_empty() && addresses * 2 >= cells.len(),
            ticks: are_ticks(cells.iter().copied()),
            counts,
            times: (said > 0 && timed * 2 >= said) || (are_ticks(cells.iter().copied()) && marked > 0),
        }
    }

    /// Whether the cells do not speak against what the name of the column says.
    pub fn fits(&self, field: Field) -> bool {
        match field {
            Field::Id => self.telling && !self.blank && !self.long,
            Field::Email => self.addresses,
            Field::Capacity => self.amounts && !self.blank,
            Field::FirstName | Field::LastName | Field::Name => {
                !self.blank && !self.long && !self.addresses && !(field == Field::Name && (self.numbers || self.ticks))
            }
            Field::Team | Field::Manager | Field::Appraiser => !self.long && !self.ticks,
            Field::Teach | Field::Learn => !self.ticks && !self.numbers && !self.addresses,
            Field::Languages | Field::Likes | Field::Earlier | Field::Conflicts => !self.ticks,
            // A box for each day is a box that says so.
            Field::Times => self.times,
            Field::Mentors | Field::Mentees | Field::Both => self.ticks,
            Field::Answered => !self.blank && !self.ticks,
            Field::Role => !self.ticks,
            Field::Years | Field::Meta => true,
        }
    }
}

/// Few people, of whom some answered again.
fn repeats(table: &Table, different: &[String], cells: usize) -> bool {
    cells == table.rows.len() && different.len() > 1 && different.len() * 2 >= cells
}
