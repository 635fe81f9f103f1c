//! Workbooks of Excel and OpenDocument: which sheets are read, what their cells say, and what cannot be opened.

use std::fs;
use std::path::Path;

use turnabout::codec::table::read_as;
use turnabout::codec::workbook::{OPTIONS, WorkbookError, is_workbook, open};

use crate::lists::told;

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/workbooks").join(name)).unwrap()
}

#[test]
fn one_list_is_the_same_from_every_program() {
    for name in ["answers.xlsx", "answers.xls", "answers.ods"] {
        let bytes = bytes(name);
        assert!(is_workbook(&bytes), "{name}");
        let told = told(&[(name, &bytes)]);
        assert_eq!(told.refused(), None, "{name}");
        assert_eq!(told.names(), ["Ada Brook", "Max Ferro", "Ria Stone", "Zoë Brontë"], "{name}");
        assert_eq!(told.teach("Ria Stone"), ["Spreadsheets", "Video calls"], "{name}");
        assert_eq!(told.person("Ria Stone")["capacity"], 2, "{name}");
        assert_eq!((told.said("heading_row"), told.doubtful().len()), (&4.into(), 0), "{name}");
    }
}

#[test]
fn cells_are_written_as_people_write_them() {
    for name in ["answers.xlsx", "answers.xls", "answers.ods"] {
        let workbook = open(&bytes(name)).unwrap();
        let sheet = &workbook.sheets[workbook.usual[0]];
        assert_eq!(sheet.name, "Answers", "{name}");
        let table = read_as(sheet.table.as_bytes(), &OPTIONS).unwrap();
        let row: Vec<&str> = (0..9).map(|column| table.rows[1].cell(column)).collect();
        let day = row[0].replace('T', " ");
        assert!(day.starts_with("2027-03-02 09:10"), "{name}: {day}");
        assert_eq!(row[1..3], ["Zoë Brontë", "zoe@example.org"], "{name}");
        assert_eq!(row[6..8], ["1.5", "1"], "{name}");
        assert_eq!(row[8].to_lowercase(), "true", "{name}");
        assert_eq!(table.rows[0].cell(6), "2", "{name}");
        assert_eq!(table.rows[0].number, 5, "{name}");
    }
}

#[test]
fn the_sheet_of_people_is_read_and_others_can_be_chosen() {
    let workbook = open(&bytes("answers.xlsx")).unwrap();
    let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    // What its owner hid is not offered.
    assert_eq!((names, workbook.usual), (vec!["Notes", "Answers"], vec![1]));
    let told = told(&[("list.xlsx", &bytes("two-sheets.xlsx"))]);
    let roles = told.roles();
    assert_eq!((roles["Ria Stone"], roles["Ada Brook"], roles["Pat Lind"]), ("mentor", "mentee", "either"));
    assert_eq!(told.teach("Pat Lind"), ["Budgets", "Canva"]);
}

#[test]
fn levels_in_per_cent_and_dates_are_read_from_every_program() {
    for name in ["levels.xls", "levels.xlsb", "levels.xlsm", "levels.ods"] {
        let told = told(&[(name, &bytes(name))]);
        assert_eq!(told.refused(), None, "{name}");
        // The later of two answers, by their dates; years of work from a formula.
        assert_eq!(told.person("Ria Stone")["teach"], serde_json::json!({"Excel": 3, "Law": 1}), "{name}");
        assert_eq!((told.roles()["Ria Stone"], told.roles()["Ada Brook"]), ("mentor", "mentee"), "{name}");
        assert_eq!(told.doubtful(), [2], "{name}");
    }
}

#[test]
fn what_cannot_be_opened_says_why() {
    for (name, error) in [
        ("blank.xlsx", WorkbookError::Blank),
        ("damaged.xlsx", WorkbookError::Damaged),
        ("locked.xlsx", WorkbookError::Password),
        ("bomb.xlsx", WorkbookError::TooMuchUnpacked),
    ] {
        assert_eq!(open(&bytes(name)).unwrap_err(), error, "{name}");
    }
    assert_eq!(open(&vec![0; 20_000_001]).unwrap_err(), WorkbookError::TooLarge);
    // A download that broke off.
    for name in ["levels.xls", "levels.xlsb", "levels.ods", "answers.xls", "answers.xlsx"] {
        let whole = bytes(name);
        for length in (8..whole.len()).step_by(97) {
            assert_eq!(open(&whole[..length]).unwrap_err(), WorkbookError::Damaged, "{name} of {length} bytes");
        }
    }
}
