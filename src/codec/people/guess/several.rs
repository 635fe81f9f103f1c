//! Columns that hold more of what another one holds: `Skill 1` and `Skill 2`, `Other skills`, `First choice` and `Second choice`.

use super::facts::Facts;
use super::headers::{Field, words, worths};
use crate::codec::people::languages::ticked;
use crate::codec::table::Table;

/// Words of order, and words for others.
const ORDER: &str = "first second third fourth fifth 1st 2nd 3rd 4th 5th erste zweite dritte erster zweiter dritter premier première \
                     deuxième troisième primera segunda tercera primero segundo tercero prima seconda terza primeira segunda terceira \
                     eerste tweede derde a b c";
const OTHER: &str = "other others else more additional further another weitere weiteres andere sonstige sonstiges autre autres otra \
                     otras otro otros altra altre altri altro outra outras outros overige inne diğer";

/// The columns that hold more of what `first` holds, and of no other field rather: those whose names are the same but for
/// their order, and those that ask for others.
pub(super) fn more(table: &Table, facts: &[Facts], field: Field, first: usize, taken: &[usize]) -> Vec<usize> {
    let core = |column: usize| -> Vec<String> {
        let words = words(&table.headers[column]).into_iter();
        words.filter(|word| !is_in(word, ORDER) && !word.chars().all(|c| c.is_ascii_digit())).collect()
    };
    let same = core(first);
    let free = (0..table.headers.len()).filter(|column| *column != first && !taken.contains(column));
    let alike = free.filter(|&column| {
        let worths = worths(&table.headers[column]);
        let own = worths.get(&field).copied().unwrap_or_default();
        let strongest = worths.values().all(|worth| *worth <= own);
        let others = words(&table.headers[column]).iter().any(|word| is_in(word, OTHER));
        own > 0 && strongest && facts[column].fits(field) && (others || core(column) == same)
    });
    alike.collect()
}

/// The columns of one language each, to be ticked.
pub(super) fn languages(table: &Table, facts: &[Facts], taken: &[usize]) -> Vec<usize> {
    let asks = |column: &usize| worths(&table.headers[*column]).contains_key(&Field::Languages);
    let free = (0..table.headers.len()).filter(|column| facts[*column].ticks && !taken.contains(column));
    free.filter(|column| asks(column) && ticked(&table.headers[*column]).is_some()).collect()
}

fn is_in(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|own| own == word)
}
