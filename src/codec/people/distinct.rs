//! The words of a column.

use std::collections::HashMap;

use super::role::folded;
use crate::codec::table::Table;
use crate::codec::tidy::tidy;

/// The different words of a column, in the first spelling of each, with how many rows have it: the most common first.
/// Nothing where there are more than `at_most`. Blank cells do not count.
pub fn distinct(table: &Table, column: usize, at_most: usize) -> Option<Vec<(String, usize)>> {
    let mut places = HashMap::new();
    let mut words: Vec<(String, usize)> = Vec::new();
    for cell in table.column(column) {
        let folded = folded(cell);
        if folded.is_empty() {
            continue;
        }
        let place = *places.entry(folded).or_insert_with(|| {
            words.push((tidy(cell), 0));
            words.len() - 1
        });
        words[place].1 += 1;
        if words.len() > at_most {
            return None;
        }
    }
    words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Some(words)
}
