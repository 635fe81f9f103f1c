//! Tables of every shape, and what is said of those that cannot be read.

use turnabout::codec::table::{Delimiter, Encoding, Table, TableError, read};

use crate::words::{sentence, words};

const SEMICOLONS: &str = "id;name;note\n1;Zoë Müller;\"a, b;\nc \"\"d\"\"\"\n2;Bo;€ 5\n";

fn cells(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| (0..table.headers.len()).map(|column| row.cell(column)).collect()).collect()
}

fn numbers(table: &Table) -> Vec<usize> {
    table.rows.iter().map(|row| row.number).collect()
}

#[test]
fn a_quotation_mark_without_its_other_is_named() {
    let words = words(&["tables.ftl"]);
    let unclosed = read(b"id,name\n1,Anna\n2,\"Bo\n3,Cy\n").unwrap_err();
    assert_eq!(unclosed, TableError::UnclosedQuote { line: 3 });
    assert!(sentence(&unclosed, &words).contains("line 3"));
}

#[test]
fn quoted_cells_hold_separators_and_line_breaks() {
    let table = read(SEMICOLONS.as_bytes()).unwrap();
    assert_eq!(table.headers, ["id", "name", "note"]);
    assert_eq!(cells(&table), [["1", "Zoë Müller", "a, b;\nc \"d\""], ["2", "Bo", "€ 5"]]);
    assert_eq!((table.delimiter, table.encoding), (Delimiter::Semicolon, Encoding::Utf8));
    assert_eq!(numbers(&table), [2, 3]);
}
