//! The second of the two columns that decide, where its name does not say so: it holds what the first one holds.

use std::collections::BTreeSet;

use super::facts::Facts;
use crate::codec::people::Mapping;
use crate::codec::people::list::Lists;
use crate::codec::table::Table;
use crate::domain::fold::fold;

/// Where only one of what people know and what they wish for was found, and it is a list, the column that shares most of
/// its entries is the other one.
pub(super) fn complete(table: &Table, facts: &[Facts], mapping: &mut Mapping, taken: &[usize]) {
    let (known, learns) = match (mapping.says_known(), mapping.says_wished(), mapping.teach, mapping.learn) {
        (true, false, Some(teach), _) => (teach, true),
        (false, true, _, Some(learn)) => (learn, false),
        _ => return,
    };
    let entries = |column: usize| -> BTreeSet<String> {
        let cells: Vec<&str> = table.column(column).collect();
        let lists = Lists::of(&cells, &[], None);
        cells.iter().flat_map(|cell| lists.split(cell)).map(|entry| fold(&entry)).collect()
    };
    let there = entries(known);
    let role = mapping.role.columns();
    let free = (0..table.headers.len()).filter(|column| {
        *column != known
            && !taken.contains(column)
            && !role.contains(column)
            && !facts[*column].blank
            && !facts[*column].ticks
    });
    let shares = free.map(|column| {
        let own = entries(column);
        (own.intersection(&there).count(), own.len(), column)
    });
    let best = shares.filter(|(shared, all, _)| *shared >= 2 && shared * 2 >= *all).max_by_key(|(shared, ..)| *shared);
    if let Some((.., column)) = best {
        *(if learns { &mut mapping.learn } else { &mut mapping.teach }) = Some(column);
    }
}
