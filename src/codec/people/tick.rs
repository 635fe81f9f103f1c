//! Boxes that were ticked, and questions that were answered yes or no.

use crate::domain::fold::fold;

const YES: [&str; 26] = [
    "yes", "y", "true", "x", "1", "✓", "✔", "✔️", "✅", "☑", "☒", "■", "●", "checked", "ticked", "selected", "quoted",
    "ja", "oui", "sí", "si", "sì", "sim", "tak", "wahr", "vrai",
];
const NO: [&str; 20] = [
    "no",
    "n",
    "false",
    "0",
    "✗",
    "✘",
    "❌",
    "☐",
    "□",
    "○",
    "unchecked",
    "unticked",
    "not selected",
    "not quoted",
    "nein",
    "non",
    "nee",
    "não",
    "falsch",
    "faux",
];

/// Whether a cell says yes or no; nothing where it says something else. A blank one is a box that was not ticked.
pub fn tick(cell: &str) -> Option<bool> {
    let folded = fold(cell);
    let bare = folded.trim_end_matches(['.', '!']);
    if bare.is_empty() {
        return Some(false);
    }
    let first = bare.split([',', ' ', '–', '-', ';']).next().unwrap_or_default();
    let of = |word: &str| match () {
        () if YES.contains(&word) => Some(true),
        () if NO.contains(&word) => Some(false),
        () => None,
    };
    // `Yes, please`; but `x` and `1` only alone.
    of(bare).or_else(|| of(first).filter(|_| first.chars().count() > 1))
}

/// Whether nearly all cells of a column that are not blank say yes or no, and some do.
pub fn are_ticks<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut told, mut all) = (0usize, 0usize);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        told += usize::from(tick(cell).is_some());
    }
    told > 0 && told * 10 >= all * 9
}
