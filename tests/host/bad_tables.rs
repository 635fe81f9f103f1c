//! Bad tables, bad choices of columns, bad rows: each has its own error, and its own sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use turnabout::codec::people::{
    Mapping, MappingError, RoleSource, RowReason, TopicColumn, TopicNames, merge, read_people,
};
use turnabout::codec::table::{MOST_BYTES, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS, TableError, read};
use turnabout::codec::workbook::WorkbookError;
use turnabout::content::said::Said;
use turnabout::domain::id::PersonId;
use turnabout::domain::person::{Person, Role};

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
        ("nul.csv", E::Nul { line: 3 }),
        ("broken-utf-8.csv", E::BrokenText { line: 3 }),
        ("no-separator.csv", E::OneColumn),
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
    let files = fs::read_dir(&folder).unwrap().map(Result::unwrap).filter(|file| file.path().is_file());
    let there: BTreeSet<_> = files.map(|file| file.file_name().into_string().unwrap()).collect();
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

const PEOPLE: &str = "id,name,years,role,blank,same,long\n\
    1,Anna,2,Mentor,,x,LONG\n\
    2,Bo,20,Mentee,,x,LONG\n";

fn refuse(text: &str, mapping: &Mapping) -> MappingError {
    let text = text.replace("LONG", &"y".repeat(201));
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
        (Mapping { team: Some(7), ..by_id(everyone.clone()) }, E::NoSuchColumn { column: 8, columns: 7 }),
        (numbers(9, 4.0, 15.0), E::NoSuchColumn { column: 10, columns: 7 }),
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
        (Mapping { team: Some(6), ..by_id(everyone) }, E::EveryRowRefused { rows: 2, row: 2 }),
    ]
}

#[test]
fn each_bad_choice_of_columns_has_its_own_error() {
    for (mapping, error) in mappings() {
        assert_eq!(refuse(PEOPLE, &mapping), error);
    }
}

/// One of each reason for which a row is left out, or read with a doubt, all made by reading.
fn rows() -> Vec<RowReason> {
    let long = "x".repeat(201);
    let text = format!(
        "id,name,role,teach,learn,capacity,mail,times,grid\n\
         1,Anna,mentor,a,b,1,a@x.org,Mon,3\n\
         2,Bo,mentor,a\n\
         2\n\
         ,Cy,mentor,a,,,,,\n\
         1,Anna,mentor,a,b,1,a@x.org,Mon,3\n\
         3,Ed,,a,,,,,\n\
         4,Fay,unheard,a,,,,,\n\
         5,Gus,mentor,a:5,,,,,\n\
         6,Hal,mentor,,b:4,,,,\n\
         7,Ida,mentor,:1,b,,,,\n\
         8,Jo,mentor,a,,many,,,\n\
         9,{long},mentor,a,,,,,\n\
         10,Kay,mentor,\"{long},a\",,,,,\n\
         11,Lee,mentee,,,,,,\n\
         12,Mo,mentor,a,,,at home,,\n\
         13,Nia,mentor,a,,,,some time,\n\
         14,Oz,mentor,a,,,,,purple\n\
         id,name,role,teach,learn,capacity,mail,times,grid\n\
         15,Pam,mentor,a,,,,,\n\
         Total: 15 people,,,,,,,,\n"
    );
    let table = read(text.as_bytes()).unwrap();
    let full = Mapping {
        name: vec![1],
        teach: Some(3),
        learn: Some(4),
        capacity: Some(5),
        email: Some(6),
        times: vec![7],
        teach_grid: vec![TopicColumn { column: 8, topic: "grid".into() }],
        ..role_words(2, "mentor", "mentee")
    };
    let reasons = |table, mapping| {
        let read = read_people(table, mapping, &TopicNames::default()).unwrap();
        read.refused.into_iter().chain(read.doubtful).map(|told| told.reason).collect::<Vec<_>>()
    };
    let mut all = reasons(&table, &full);
    let named = read(b"name,years\nAnna,2\n,3\nBo,x\nCy,20\nDi,01-Mar\n").unwrap();
    let by_name = Mapping {
        name: vec![0],
        role: RoleSource::Number { column: 1, mentor_at_most: 4.0, mentee_at_least: 15.0 },
        ..Mapping::nothing()
    };
    all.extend(reasons(&named, &by_name));
    all
}

/// One of each doubt that comes of bringing a list to people who are there.
fn among() -> Vec<RowReason> {
    let known = |id: &str, name: &str, role| {
        let person = Person::new(PersonId::new(id), name, role);
        (person.id.clone(), Arc::new(person))
    };
    let known = [known("1", "Anna Berg", Role::Mentor), known("e7", "Bo Lind", Role::Mentee)].into_iter().collect();
    let table = read(b"id,name,role,wish\n1,Anna Berg,mentee,Nobody Here\n2,Bo Lind,mentor,\n").unwrap();
    let mapping = Mapping { name: vec![1], likes: Some(3), ..role_words(2, "mentor", "mentee") };
    let read = read_people(&table, &mapping, &TopicNames::default()).unwrap();
    merge(&known, &read, &mapping).doubtful.into_iter().map(|told| told.reason).collect()
}

/// Every way in which a workbook cannot be opened.
fn workbooks() -> Vec<WorkbookError> {
    use WorkbookError as E;
    vec![E::TooLarge, E::TooMuchUnpacked, E::TooManyCells { sheet: "People".into() }, E::Password, E::Damaged, E::Blank]
}

#[test]
fn every_message_of_tables_is_reached_and_no_two_sentences_are_the_same() {
    let words = words(&["tables.ftl"]);
    let mut said: Vec<Box<dyn Said>> = Vec::new();
    said.extend(fixtures().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    said.extend(large().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    said.extend(mappings().into_iter().map(|(_, error)| Box::new(error) as Box<dyn Said>));
    let topics = [(None, None), (None, Some(2)), (Some(1), None)]
        .map(|(teach, learn)| Mapping { teach, learn, ..Mapping::nothing() }.check_topics().unwrap_err());
    said.extend(topics.into_iter().map(|error| Box::new(error) as Box<dyn Said>));
    said.extend(rows().into_iter().chain(among()).map(|reason| Box::new(reason) as Box<dyn Said>));
    said.extend(workbooks().into_iter().map(|error| Box::new(error) as Box<dyn Said>));
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
    says(&TableError::TooManyRows, "20,000");
    says(&TableError::EveryRowUneven { columns: 3, row: 2, cells: 2, rows: 1 }, "The one row of this file does not");
    says(&MappingError::ThresholdsOverlap { mentor_at_most: 7.5, mentee_at_least: 4.0 }, "7.5 or less");
    says(&RowReason::AnsweredAgain { other: 12 }, "row 12 counts");
    says(&RowReason::Capacity { header: "places".into(), word: "many".into(), read: 1 }, "“many”");
    says(&RowReason::RoleChanged { name: "Pat".into(), was: Role::Mentor, is: Role::Either }, "Pat was a mentor");
    says(&RowReason::LevelOffScale { header: "can teach".into(), entry: 3 }, "“can teach”, the number after entry 3");
}
