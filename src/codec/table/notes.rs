//! Rows that are no answers: totals and notes below a table, and headings that are there once more where two exports were
//! joined. They are told of, and nobody is made of them.

use csv::StringRecord;

use super::cells::{Look, look};
use super::{Apart, ApartKind, Row};

/// So many rows at the end are looked at for totals and notes.
const AT_THE_END: usize = 20;
/// Words with which a total or a note begins.
const BEGINS: &str = "total|totals|sum|count|average|mean|exported|export|note|notes|source|generated|printed|created|updated|\
    last updated|downloaded|report|page|responses|number of|grand total|summary|end of|subtotal|prepared|confidential|copyright|applied \
    filters|filters applied|legend|key|summe|gesamt|gesamtzahl|ende|ende der|insgesamt|anzahl|hinweis|hinweise|stand|quelle|exportiert|erstellt|gedruckt|\
    seite|legende|vertraulich|somme|nombre|fin de|fin du|remarque|exporté|généré|confidentiel|légende|totale|suma|nota|fuente|exportado|página|\
    esportato|fonte|pagina|totaal|aantal|bron|geëxporteerd|razem|suma|źródło|liczba|toplam|kaynak|合計|計|出典|المجموع|الإجمالي";

/// The rows that are answers, and those that are not.
pub(super) fn set_apart(rows: Vec<Row>, headings: &StringRecord) -> (Vec<Row>, Vec<Apart>) {
    let usual = usual(&rows);
    let end = rows.len().saturating_sub(AT_THE_END);
    let (mut answers, mut apart) = (Vec::with_capacity(rows.len()), Vec::new());
    let last_full = rows.iter().rposition(|row| row.filled() * 2 > usual).unwrap_or_default();
    let (mut before, mut noted) = (None, false);
    for (place, row) in rows.into_iter().enumerate() {
        let gap = before.is_some_and(|number| row.number > number + 1);
        before = Some(row.number);
        let kind = if row.filled() > 1 && same(&row, headings) {
            Some(ApartKind::Headings)
        } else if place >= end && is_note(&row, usual, place > last_full, gap || noted) {
            Some(ApartKind::Note)
        } else {
            None
        };
        // What comes behind a note is one too.
        noted = kind == Some(ApartKind::Note) && place > last_full;
        match kind {
            Some(kind) => apart.push(Apart { number: row.number, kind }),
            None => answers.push(row),
        }
    }
    (answers, apart)
}

fn same(row: &Row, headings: &StringRecord) -> bool {
    row.len() <= headings.len() && row.cells().zip(headings).all(|(cell, heading)| cell.trim() == heading.trim())
}

/// How many cells most rows fill.
fn usual(rows: &[Row]) -> usize {
    let mut filled: Vec<usize> = rows.iter().map(Row::filled).collect();
    filled.sort_unstable();
    filled.get(filled.len() / 2).copied().unwrap_or_default()
}

/// Whether a row at the end is a note: `behind` all that are full, and `apart` from them by a gap or by another note.
fn is_note(row: &Row, usual: usize, behind: bool, apart: bool) -> bool {
    let filled = row.filled();
    let first = row.cells().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
    let begins = begins(first);
    if usual < 3 {
        return begins && filled == 1 && behind;
    }
    let words = first.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2).count();
    let ended = words >= 2 && first.ends_with(['.', ':']);
    // Names have no figures.
    let figure = first.chars().any(|c| c.is_ascii_digit());
    let sentence = words >= 5 || ended || figure || first.starts_with(['*', '©', '†', '-', '=']);
    // A total has a figure under each column.
    let figures = row.cells().filter(|cell| !cell.trim().is_empty()).skip(1).all(|cell| look(cell) == Look::Value);
    (begins && (filled * 2 <= usual.max(4) || figures)) || (filled == 1 && behind && (apart || sentence))
        // A count behind a note.
        || (filled == 2 && filled * 2 <= usual && behind && apart && figures)
}

/// Whether a text begins with one of the words, as a word.
fn begins(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '(', '-', '–', '#', ' ']).to_lowercase();
    BEGINS
        .split('|')
        .any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic())))
}
