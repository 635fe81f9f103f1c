//! Which rows of a file hold the names of the columns. Above them there may be a title, a date, codes, or names of
//! groups of columns; right below them more of them, as survey tools write.

use super::Row;
use super::cells::{Look, look};
use crate::codec::people::guess::headers::{Field, speaks};
use crate::codec::tidy::tidy;

/// So many rows are looked at to find the headings.
const LOOKED_AT: usize = 40;
/// So many rows below are looked at to see what a column usually holds.
const BELOW: usize = 60;
/// So many rows of headings there may be below the first.
const MOST_BELOW: usize = 3;
/// What survey tools write below a question.
const FILLERS: [&str; 8] = [
    "response",
    "open-ended response",
    "antwort",
    "offene antwort",
    "réponse",
    "réponse ouverte",
    "respuesta",
    "risposta",
];

/// The headings of a table.
pub(super) struct Headings {
    /// The text of each column.
    pub texts: Vec<String>,
    /// The place of the main row of headings among the rows.
    pub at: usize,
    /// The place of the first row of answers.
    pub first: usize,
}

/// Finds the headings among rows that all hold something; `asked` is the number of their row in a spreadsheet.
pub(super) fn find(rows: &[Row], asked: Option<usize>) -> Headings {
    let at = asked.and_then(|number| rows.iter().position(|row| row.number == number)).unwrap_or_else(|| main(rows));
    let mut first = at + 1;
    while first < rows.len() && first - at <= MOST_BELOW && goes_on(rows, at, first) {
        first += 1;
    }
    let width = rows[at..first].iter().map(Row::len).max().unwrap_or_default();
    let mut texts: Vec<String> = (0..width).map(|column| text(&rows[at], column)).collect();
    rows[at + 1..first].iter().for_each(|row| add(&mut texts, row));
    if let Some(above) = at.checked_sub(1).map(|above| &rows[above])
        && above.number + 1 == rows[at].number
    {
        group(&mut texts, above, rows[at].filled());
    }
    uncode(&mut texts);
    Headings { texts, at, first }
}

/// Takes away the codes that a survey tool writes before each question: `G01Q02. What is your name?`.
fn uncode(texts: &mut [String]) {
    let coded = |text: &str| {
        let (code, question) = text.split_once(". ")?;
        let is_code = !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || "_[]".contains(c));
        (is_code && !question.trim().is_empty()).then(|| question.trim().to_string())
    };
    let said = texts.iter().filter(|text| !text.is_empty());
    if said.clone().count() > 1 && said.clone().all(|text| coded(text).is_some()) {
        texts.iter_mut().for_each(|text| *text = coded(text).unwrap_or_default());
    }
}

/// The headings where they are in one row.
pub(super) fn alone(rows: &[Row], at: usize) -> Headings {
    let texts = (0..rows[at].len()).map(|column| text(&rows[at], column)).collect();
    Headings { texts, at, first: at + 1 }
}

fn text(row: &Row, column: usize) -> String {
    let cell = row.cell(column);
    if cell.trim_start().starts_with('{') && cell.contains("ImportId") { String::new() } else { tidy(cell) }
}

/// How many different things the cells of a row say that names of columns say.
fn said(row: &Row) -> usize {
    let mut said: Vec<Field> = row.cells().filter(|cell| look(cell) == Look::Text).filter_map(speaks).collect();
    said.sort_unstable();
    said.dedup();
    said.len()
}

/// The row that most looks like names of columns: it says most, and holds no values. Of equal ones the first counts,
/// unless it is much narrower than the rows below it.
fn main(rows: &[Row]) -> usize {
    let usual = usual_width(rows);
    let mut best = (0, i64::MIN);
    for (place, row) in rows.iter().enumerate().take(LOOKED_AT) {
        let (mut values, mut codes, mut texts) = (0_i64, 0_i64, 0_i64);
        for cell in row.cells() {
            match look(cell) {
                Look::Value => values += 1,
                Look::Code => codes += 1,
                Look::Text => texts += 1,
                Look::Blank => {}
            }
        }
        // A row of which little is filled is a title or a group.
        let narrow = row.filled() * 2 < usual || (row.filled() == 1 && usual > 1);
        let said = said(row) as i64;
        let worth = said * 4 - values * 3 - codes * 2 - i64::from(narrow) * 20 + i64::from(said >= 2) * 4
            // Names of groups above them fill less.
            + texts.min(6) / 2;
        if worth > best.1 {
            best = (place, worth);
        }
    }
    best.0
}

/// How many cells most rows fill.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> = rows.iter().take(200).map(Row::filled).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or_default()
}

/// Whether a row below the headings is one more of them.
fn goes_on(rows: &[Row], at: usize, place: usize) -> bool {
    let row = &rows[place];
    if row.cells().any(|cell| cell.trim_start().starts_with('{') && cell.contains("ImportId")) {
        return true;
    }
    let below: Vec<&Row> = rows[place + 1..].iter().take(BELOW).collect();
    let fillers = row.cells().filter(|cell| FILLERS.contains(&cell.trim().to_lowercase().as_str())).count();
    if below.is_empty() {
        return fillers > 0;
    }
    // Answers recur; the name of a column does not.
    let recurs = |column: &usize| {
        let own = row.cell(*column).trim();
        !own.is_empty()
            && !rows[at].cell(*column).trim().is_empty()
            && below.iter().any(|row| row.cell(*column).trim() == own)
    };
    let recurring = (0..row.len()).filter(recurs).count();
    if recurring >= 2 && recurring * 3 >= row.filled() {
        return false;
    }
    let said_above = said(&rows[at]);
    let no_value = row.cells().all(|cell| look(cell) != Look::Value);
    if no_value && said(row) >= 3.max(said_above / 2) {
        return true;
    }
    // Columns that everybody fills and this row does not; columns of values in which this row has words.
    let (mut left_blank, mut other_kind, mut usually_filled) = (0, 0, 0);
    for column in 0..row.len().max(rows[at].len()) {
        let cells: Vec<Look> = below.iter().map(|row| look(row.cell(column))).collect();
        let filled = cells.iter().filter(|look| **look != Look::Blank).count();
        let values = cells.iter().filter(|look| **look == Look::Value).count();
        if filled * 10 < cells.len() * 8 {
            continue;
        }
        usually_filled += 1;
        match look(row.cell(column)) {
            Look::Blank => left_blank += 1,
            Look::Text if values * 10 >= filled * 9 && filled >= 3 => other_kind += 1,
            _ => {}
        }
    }
    let under_blank = (0..row.len())
        .filter(|column| !row.cell(*column).trim().is_empty() && rows[at].cell(*column).trim().is_empty())
        .count();
    (no_value && other_kind >= 2)
        || (no_value && left_blank >= 1 && left_blank * 2 >= usually_filled && (under_blank > 0 || fillers > 0))
}

/// Adds what a further row of headings says: under a blank one it is one of the choices of the question to its left.
fn add(texts: &mut [String], row: &Row) {
    let mut question = String::new();
    let given: Vec<String> = texts.to_vec();
    for (column, known) in texts.iter_mut().enumerate() {
        if !given[column].is_empty() {
            question.clone_from(&given[column]);
        }
        let own = text(row, column);
        let blank = own.is_empty() || FILLERS.contains(&own.to_lowercase().as_str());
        if blank || own == *known {
            continue;
        }
        let spans = given.get(column + 1).is_some_and(String::is_empty) && !text(row, column + 1).is_empty();
        if given[column].is_empty() {
            *known = if question.is_empty() { own } else { format!("{question} [{own}]") };
        } else if spans && speaks(&own).is_none() {
            *known = format!("{question} [{own}]");
        } else if better(&own, known) {
            *known = own;
        }
    }
}

/// Whether a text tells more of a column than another does.
fn better(own: &str, known: &str) -> bool {
    let rank = |text: &str| match look(text) {
        Look::Blank | Look::Code => 0,
        _ if speaks(text).is_none() => 1,
        _ => 2,
    };
    match rank(own).cmp(&rank(known)) {
        std::cmp::Ordering::Equal => own.chars().count() > known.chars().count(),
        order => order.is_gt(),
    }
}

/// Adds the names of groups of columns above the headings, where a column says nothing without its group's, or another
/// has the same name.
fn group(texts: &mut [String], above: &Row, filled: usize) {
    let groups = above.filled();
    let only_first = groups == 1 && !above.cell(0).trim().is_empty();
    if groups == 0 || groups >= filled || only_first {
        return;
    }
    let given: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let mut name = String::new();
    for (column, known) in texts.iter_mut().enumerate() {
        let own = text(above, column);
        if !own.is_empty() {
            name = own;
        }
        if name.is_empty() || look(&name) != Look::Text {
            continue;
        }
        let alone = !known.is_empty() && given.iter().filter(|other| **other == given[column]).count() == 1;
        let decides = matches!(speaks(&name), Some(Field::Teach | Field::Learn)) && speaks(known).is_none();
        if known.is_empty() {
            // The heading was written over both rows.
            *known = name.clone();
        } else if !alone || decides {
            *known = format!("{name} [{known}]");
        }
    }
}
