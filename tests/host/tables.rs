//! Tables of every shape that spreadsheets save.

use proptest::prelude::*;
use turnabout::codec::table::{Delimiter, Encoding, Table, TableError, Uneven, read};

const CELLS: [[&str; 3]; 3] =
    [["id", "name", "note"], ["1", "Zoë Müller", "a, b; c\td\n“e”"], ["2", "Bo", "€ 5 \"or\" so"]];

/// A table as a spreadsheet writes it, every cell in quotes.
fn written(cells: &[Vec<String>], delimiter: &str, end: &str) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    cells.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(delimiter) + end).collect()
}

fn owned() -> Vec<Vec<String>> {
    CELLS.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

fn cells(table: &Table) -> Vec<Vec<&str>> {
    let header = table.headers.iter().map(String::as_str).collect();
    let rows = table.rows.iter().map(|row| (0..table.headers.len()).map(|column| row.cell(column)).collect());
    std::iter::once(header).chain(rows).collect()
}

fn row_numbers(table: &Table) -> Vec<usize> {
    table.rows.iter().map(|row| row.number).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            '€' => 0x80,
            '“' => 0x93,
            '”' => 0x94,
            _ => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect()
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(unit).collect()
}

#[test]
fn one_table_is_the_same_in_every_encoding_delimiter_and_line_end() {
    for (delimiter, mark) in [(Delimiter::Comma, ","), (Delimiter::Semicolon, ";"), (Delimiter::Tab, "\t")] {
        for end in ["\n", "\r\n", "\r"] {
            let text = written(&owned(), mark, end);
            for (encoding, bytes) in [
                (Encoding::Utf8, text.clone().into_bytes()),
                (Encoding::Utf8, format!("\u{feff}{text}").into_bytes()),
                (Encoding::Utf16, utf16(&text, u16::to_le_bytes)),
                (Encoding::Utf16, utf16(&text, u16::to_be_bytes)),
                (Encoding::Windows1252, windows_1252(&text)),
            ] {
                let table = read(&bytes).unwrap();
                assert_eq!(cells(&table), CELLS);
                assert_eq!((table.delimiter, table.encoding), (delimiter, encoding));
            }
        }
    }
}

#[test]
fn the_separator_is_the_one_that_cuts_evenly() {
    let delimiter = |text: &str| read(text.as_bytes()).unwrap().delimiter;
    // Lists within cells hold more of the other marks than there are separators.
    assert_eq!(delimiter("id,teach\n1,a;b;c\n2,d;e\n"), Delimiter::Comma);
    assert_eq!(delimiter("id;teach, learn;x\n1;a, b, c;\n2;d;\n"), Delimiter::Semicolon);
    assert_eq!(delimiter("id\tteach\n1\ta,b;c\n2\td,e\n"), Delimiter::Tab);
    assert_eq!(delimiter("\"id, or no\";teach\n\"1,2\";\"a,b\"\n"), Delimiter::Semicolon);
}

#[test]
fn the_line_with_which_excel_names_the_separator_is_no_row() {
    let table = read(b"sep=;\r\nid;name\r\n1;Anna, Berg\r\n").unwrap();
    assert_eq!(cells(&table), [["id", "name"], ["1", "Anna, Berg"]]);
    assert_eq!(row_numbers(&table), [2]);
    assert_eq!(read(b"sep=,\nid,name\n1,\"Anna\n"), Err(TableError::UnclosedQuote { line: 3 }));
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_does() {
    let table = read(b"\nid,name\n\n1,\"An\r\nna\"\n,\n2,Bo\n\n\n3,Cy").unwrap();
    assert_eq!(row_numbers(&table), [4, 6, 9]);
    assert_eq!(read(b"id,name\n1,\"An\r\nna\"\n2,\"Bo\n"), Err(TableError::UnclosedQuote { line: 4 }));
}

#[test]
fn a_row_of_another_length_is_set_apart_and_the_rest_goes_on() {
    let table = read(b"id,name\n1,Anna\n2\n3,Bo,x\n4,Cy,,\n").unwrap();
    assert_eq!(cells(&table), [["id", "name"], ["1", "Anna"], ["4", "Cy"]]);
    // Cells that are missing at the end are blank ones that a program left out.
    let short = read(b"id,name,team,note\n1,Anna,Data,x\n2,Bo\n3,Cy,Data,y\n").unwrap();
    assert_eq!((short.rows.len(), &short.short[..]), (3, &[Uneven { number: 3, cells: 2 }][..]));
    assert_eq!(table.uneven, [Uneven { number: 3, cells: 1 }, Uneven { number: 4, cells: 3 }]);
}

#[test]
fn blank_columns_at_the_end_are_none() {
    let table = read(b"id,name,,\n1,Anna,,\n2,Bo,,\n").unwrap();
    assert_eq!(cells(&table), [["id", "name"], ["1", "Anna"], ["2", "Bo"]]);
    // One that holds something has its letter for a name, and of two with one name the second has it added.
    let table = read(b"id,name,,Name\n1,Anna,,\n2,Bo,x,y\n").unwrap();
    assert_eq!(table.headers, ["id", "name", "C", "Name (D)"]);
}

#[test]
fn spaces_behind_a_closing_quote_and_quotes_within_a_cell_are_forgiven() {
    let table = read(b"id,\"name\" ,size\n1,\"Anna\" ,5\" pipe\n").unwrap();
    assert_eq!(table.headers, ["id", "name", "size"]);
    assert_eq!((table.rows[0].cell(1).trim(), table.rows[0].cell(2)), ("Anna", "5\" pipe"));
}

#[test]
fn a_quote_that_closes_too_early_names_both_lines() {
    assert_eq!(read(b"id,name\n1,\"Anna\nBerg\"x,\n"), Err(TableError::TextAfterQuote { line: 3, opened: 2 }));
}

proptest! {
    /// What a spreadsheet writes is read back, cell for cell.
    #[test]
    fn what_is_written_is_read(
        rows in prop::collection::vec(prop::collection::vec("[ -~éß\n\r\t]{0,8}", 3), 1..12),
        mark in prop::sample::select(vec![",", ";", "\t"]),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let header = vec!["id".to_string(), "name".to_string(), "note".to_string()];
        let mut table = vec![header];
        // A row whose cells are all blank is none, and one with a single cell may be a note: two are not blank.
        table.extend(rows.into_iter().enumerate().map(|(number, mut row)| {
            row[0] = format!("{number}{}", row[0]);
            row[1] = format!("x{}", row[1]);
            // A cell that begins so is a text that a spreadsheet guards, and is read without its guard.
            row[2] = row[2].replace("=\"", "=");
            row
        }));
        let read = read(written(&table, mark, end).as_bytes()).unwrap();
        prop_assert_eq!(cells(&read), table.iter().map(|row| row.iter().map(String::as_str).collect()).collect::<Vec<Vec<_>>>());
        prop_assert_eq!(row_numbers(&read), (2..=table.len()).collect::<Vec<_>>());
    }

    /// Whatever the bytes, reading ends in a table or an error, and each row stands where the file has it.
    #[test]
    fn any_text_is_read_or_refused(text in "[ab,;\t\"\r\n ]{0,60}") {
        let text = format!("id,x\n{text}");
        if let Ok(table) = read(text.as_bytes()) {
            let lines = 1 + text.replace("\r\n", "\n").matches(['\n', '\r']).count();
            let mut numbers = row_numbers(&table);
            numbers.extend(table.uneven.iter().map(|row| row.number));
            numbers.sort_unstable();
            let count = numbers.len();
            numbers.dedup();
            prop_assert_eq!(numbers.len(), count);
            prop_assert!(numbers.iter().all(|number| (2..=lines).contains(number)));
            // No quotation mark: a row is a line, and what it holds is what stands there.
            if !text.contains('"') {
                let flat = text.replace("\r\n", "\n").replace('\r', "\n");
                let lines: Vec<_> = flat.lines().collect();
                for row in &table.rows {
                    prop_assert!(lines[row.number - 1].starts_with(row.cell(0)));
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(table) = read(&bytes) {
            prop_assert!(table.headers.len() > 1);
        }
    }
}

#[test]
fn a_quoted_list_over_several_lines_does_not_hide_the_separator() {
    let table = read(b"id,teach,learn\nanna,\";\n;0\",\"\n;\n;a\"\nbo,,\n").unwrap();
    assert_eq!((table.delimiter, table.headers), (Delimiter::Comma, vec!["id".into(), "teach".into(), "learn".into()]));
}
