//! Bad tables, bad choices of columns, bad rows: each has its own error, and its own sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use turnabout::codec::people::{Mapping, MappingError, RoleSource, RowReason, TopicNames, read_people};
use turnabout::codec::table::{MOST_BYTES, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS, TableError, read};
use turnabout::content::said::Said;
use turnabout::domain::person::Role;

use crate::words::{sentence, words};

/// The files of `tests/fixtures/tables`, and what is wrong with each.
fn fixtures() -> Vec<(&'static str, TableError)> {
    use TableError as E;
    vec![
        ("empty.csv", E::Empty),
        ("only-a-mark.csv", E::Blank),
        ("blank-lines.csv", E::Blank),
        ("header-only.csv", E::HeaderOnly),
        ("unclosed-quote.csv", E::UnclosedQuote { line: 4 }),
        ("text-after-quote.csv", E::TextAfterQuote { line: 3, opened: 3 }),
        ("binary.csv", E::NotText),
        ("workbook.xlsx", E::ExcelWorkbook),
        ("old-workbook.xls", E::OldExcelWorkbook),
        ("spreadsheet.ods", E::OpenDocument),
        ("spreadsheet.numbers", E::Numbers),
        ("letter.docx", E::Zip),
        ("packed.csv.gz", E::Compressed),
        ("document.pdf", E::Pdf),
        ("picture.png", E::Picture),
        ("letter.rtf", E::RichText),
        ("page.html", E::WebPage),
        ("data.json", E::Data),
        ("turnabout-profile.json", E::Turnabout),
        ("utf-32.csv", E::WideText),
        ("utf-16-without-mark.csv", E::WideText),
        ("nul.csv", E::Nul { line: 3 }),
        ("broken-utf-8.csv", E::BrokenText { line: 3 }),
        ("no-encoding.csv", E::BrokenText { line: 3 }),
        ("no-separator.csv", E::OneColumn),
        ("same-header.csv", E::SameHeader { first: 1, second: 2, header: "Name".into() }),
        ("blank-header.csv", E::BlankHeader { column: 1 }),
        ("every-row-uneven.csv", E::EveryRowUneven { columns: 3, row: 2, cells: 2, rows: 2 }),
    ]
}

/// What is too large to lie in a folder.
fn large() -> Vec<(Vec<u8>, TableError)> {
    let row = "1,Anna,2\n";
    let fifty_megabytes = row.repeat(50_000_000 / row.len() + 1).into_bytes();
    let many = format!("id{}\n1{}\n", ",x".repeat(999_999), ",".repeat(999_999));
    let wide_row = format!("id,name\n1,Anna{}\n", ",".repeat(MOST_COLUMNS));
    let rows = format!("id,name\n{}", "1,a\n".repeat(MOST_ROWS + 1));
    let huge_cell = format!("id,name\n1,{}\n", "x".repeat(MOST_IN_CELL + 1));
    vec![
        (fifty_megabytes, TableError::TooLarge),
        (many.into_bytes(), TableError::TooManyColumns { row: 1 }),
        (wide_row.into_bytes(), TableError::TooManyColumns { row: 2 }),
        (rows.into_bytes(), TableError::TooManyRows),
        (huge_cell.into_bytes(), TableError::CellTooLong { row: 2 }),
    ]
}

#[test]
fn each_bad_file_has_its_own_error() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables");
    for (name, error) in fixtures() {
        assert_eq!(read(&fs::read(folder.join(name)).unwrap()), Err(error), "{name}");
    }
    let listed: BTreeSet<_> = fixtures().iter().map(|(name, _)| (*name).to_string()).collect();
    let there: BTreeSet<_> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(listed, there);
    for (bytes, error) in large() {
        assert_eq!(read(&bytes), Err(error));
    }
}

#[test]
fn the_limits_are_within_reach() {
    let row = "1,Anna,2\n";
    let rows = format!("id,name,years\n{}", row.repeat(MOST_ROWS));
    assert_eq!(read(rows.as_bytes()).unwrap().rows.len(), MOST_ROWS);
    let columns: Vec<_> = (0..MOST_COLUMNS).map(|column| format!("c{column}")).collect();
    let wide = format!("{}\n{}\n", columns.join(","), ",".repeat(MOST_COLUMNS - 1).replacen(',', "x,", 1));
    assert_eq!(read(wide.as_bytes()).unwrap().headers.len(), MOST_COLUMNS);
    let cell = format!("id,name\n1,{}\n", "x".repeat(MOST_IN_CELL));
    assert_eq!(read(cell.as_bytes()).unwrap().rows[0].cell(1).len(), MOST_IN_CELL);
    let mut large = String::from("id,name\n");
    while large.len() < MOST_BYTES {
        let rest = MOST_BYTES - large.len();
        large.push_str(&format!("1,{}", "x".repeat(rest.min(10_000) - 2)));
        large.replace_range(large.len() - 1.., "\n");
    }
    assert_eq!(large.len(), MOST_BYTES);
    assert!(read(large.as_bytes()).is_ok());
}

const PEOPLE: &str = "id,name,years,role,blank,same\n\
    1,Anna,2,Mentor,,x\n\
    2,Bo,20,Mentee,,x\n";

fn refuse(text: &str, mapping: &Mapping) -> MappingError {
    read_people(&read(text.as_bytes()).unwrap(), mapping, &TopicNames::default()).unwrap_err()
}

fn by_id(role: RoleSource) -> Mapping {
    Mapping { id: Some(0), role, ..Mapping::nothing() }
}

fn numbers(column: usize, mentor_at_most: f64, mentee_at_least: f64) -> Mapping {
    by_id(RoleSource::Number { column, mentor_at_most, mentee_at_least })
}

fn role_words(column: usize, mentor: &str, mentee: &str) -> Mapping {
    by_id(RoleSource::Words {
        column,
        mentor: vec![mentor.into()],
        mentee: vec![mentee.into()],
        either: Vec::new(),
        neither: Vec::new(),
    })
}

/// Choices of columns that cannot be right, and what is wrong with each.
fn mappings() -> Vec<(Mapping, MappingError)> {
    use MappingError as E;
    let everyone = RoleSource::Fixed { role: Role::Either };
    let header = |name: &str| String::from(name);
    vec![
        (Mapping::nothing(), E::NoId),
        (Mapping { team: Some(6), ..by_id(everyone.clone()) }, E::NoSuchColumn { column: 7, columns: 6 }),
        (numbers(9, 4.0, 15.0), E::NoSuchColumn { column: 10, columns: 6 }),
        (
            Mapping { teach: Some(1), learn: Some(1), ..by_id(everyone.clone()) },
            E::SameColumn { header: header("name") },
        ),
        (numbers(2, f64::NAN, 15.0), E::ThresholdNoNumber),
        (numbers(2, 4.0, f64::INFINITY), E::ThresholdNoNumber),
        (numbers(2, 15.0, 4.0), E::ThresholdsOverlap { mentor_at_most: 15.0, mentee_at_least: 4.0 }),
        (numbers(2, 4.0, 4.0), E::ThresholdsOverlap { mentor_at_most: 4.0, mentee_at_least: 4.0 }),
        (role_words(3, "mentor", " MENTOR "), E::WordTwice { header: header("role") }),
        (Mapping { id: Some(4), ..by_id(everyone.clone()) }, E::IdsBlank { header: header("blank") }),
        (Mapping { id: Some(5), ..by_id(everyone.clone()) }, E::IdsTheSame { header: header("same") }),
        (Mapping { name: vec![5], ..Mapping::nothing() }, E::IdsTheSame { header: header("same") }),
        (numbers(4, 4.0, 15.0), E::RolesBlank { header: header("blank") }),
        (role_words(3, "junior", "senior"), E::RolesUnknown { header: header("role") }),
        (numbers(3, 4.0, 15.0), E::NumbersUnreadable { header: header("role") }),
        (numbers(2, 1.0, 15.0), E::NoMentor { header: header("years") }),
        (numbers(2, 4.0, 50.0), E::NoMentee { header: header("years") }),
        (numbers(2, 0.0, 50.0), E::NoMentor { header: header("years") }),
        (Mapping { capacity: Some(1), ..by_id(everyone) }, E::EveryRowRefused { rows: 2, row: 2 }),
    ]
}

#[test]
fn each_bad_choice_of_columns_has_its_own_error() {
    for (mapping, error) in mappings() {
        assert_eq!(refuse(PEOPLE, &mapping), error);
    }
}

/// One of each reason for which a row is refused, all made by reading.
fn rows() -> Vec<RowReason> {
    let long = "x".repeat(201);
    let text = format!(
        "id,name,role,teach,learn,capacity\n\
         1,Anna,mentor,,,\n\
         2,Bo\n\
         ,Cy,mentor,,,\n\
         1,Di,mentor,,,\n\
         3,Ed,,,,\n\
         4,Fay,unheard,,,\n\
         5,Gus,mentor,a:5,,\n\
         6,Hal,mentor,,b:4,\n\
         7,Ida,mentor,:1,,\n\
         8,Jo,mentor,,,many\n\
         9,{long},mentor,,,\n\
         10,Kay,mentor,{long},,\n\
         11,Lee,mentee,,,\n"
    );
    let table = read(text.as_bytes()).unwrap();
    let full = Mapping {
        name: vec![1],
        teach: Some(3),
        learn: Some(4),
        capacity: Some(5),
        ..role_words(2, "mentor", "mentee")
    };
    let reasons = |table, mapping| {
        let read = read_people(table, mapping, &TopicNames::default()).unwrap();
        read.refused.into_iter().map(|refused| refused.reason).collect::<Vec<_>>()
    };
    let mut all = reasons(&table, &full);
    let named = read(b"name,years\nAnna,2\n,3\nAnna,4\nBo,x\nCy,20\n").unwrap();
    let by_name = Mapping {
        name: vec![0],
        role: RoleSource::Number { column: 1, mentor_at_most: 4.0, mentee_at_least: 15.0 },
        ..Mapping::nothing()
    };
    all.extend(reasons(&named, &by_name));
    all
}

#[test]
fn every_message_of_tables_is_reached_and_no_two_sentences_are_the_same() {
    let words = words(&["tables.ftl"]);
    let mut said: Vec<Box<dyn Said>> = Vec::new();
    said.extend(fixtures().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    said.extend(large().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    said.extend(mappings().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    said.extend(rows().into_iter().map(|reason| Box::new(reason) as Box<dyn Said>));
    let sentences: BTreeMap<_, _> = said.iter().map(|said| (said.message(), sentence(said.as_ref(), &words))).collect();
    let different: BTreeSet<_> = sentences.values().collect();
    assert_eq!(different.len(), sentences.len());
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-GB/tables.ftl")).unwrap();
    let written: BTreeSet<_> = source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .collect();
    assert_eq!(sentences.keys().copied().collect::<BTreeSet<_>>(), written);
    assert!(sentences.len() >= 50, "{}", sentences.len());
}

#[test]
fn a_sentence_says_where() {
    let words = words(&["tables.ftl"]);
    let says = |said: &dyn Said, place: &str| {
        let sentence = sentence(said, &words);
        assert!(sentence.contains(place), "{sentence}");
    };
    says(&TableError::TooLarge, "10 MB");
    says(&TableError::BlankHeader { column: 27 }, "Column AB ");
    says(&TableError::SameHeader { first: 0, second: 25, header: "team".into() }, "A and Z are both called “team”");
    says(&TableError::TooManyRows, "20,000");
    says(&TableError::EveryRowUneven { columns: 3, row: 2, cells: 2, rows: 1 }, "The one row of this file does not");
    says(&MappingError::ThresholdsOverlap { mentor_at_most: 7.5, mentee_at_least: 4.0 }, "7.5 or less");
    says(&RowReason::SameId { first: 12, header: "id".into() }, "row 12");
    says(&RowReason::LevelOffScale { header: "can teach".into(), entry: 3 }, "“can teach”, the number after entry 3");
}
