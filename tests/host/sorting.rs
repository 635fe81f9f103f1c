//! A file of any kind is told by its name and its bytes.

use std::fs;
use std::path::Path;

use turnabout::codec::files::{FileError, Foreign, Kind};
use turnabout::codec::sorting::{Sort, sort};

fn what(name: &str, bytes: &[u8]) -> Foreign {
    match sort(name, bytes) {
        Err(FileError::Foreign { what }) => what,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn every_kind_of_our_own_files_is_told_whatever_it_is_called() {
    for kind in Kind::all() {
        let text = format!("\u{feff}{{\"format\": \"turnabout\", \"version\": 1, \"kind\": \"{}\"}}", kind.name());
        for name in ["turnabout.json", "scan.txt", "answers (3).bin", ""] {
            assert_eq!(sort(name, text.as_bytes()), Ok(Sort::Ours(kind)), "{name}");
        }
    }
}

#[test]
fn tables_are_told_in_every_encoding_and_with_every_separator() {
    for text in ["id,name\n1,Zoë\n", "id;name\r\n1;Zoë", "id\tname\n1\tZoë\n", "id|name\r1|Zoë\r"] {
        assert_eq!(sort("people", text.as_bytes()), Ok(Sort::Table), "{text}");
        let western: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
        assert_eq!(sort("people", &western), Ok(Sort::Table), "{text}");
        let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(sort("people", &wide), Ok(Sort::Table), "{text}");
    }
    // One column, of which the name alone tells that it is a table.
    assert_eq!(sort("People.CSV", b"name\nAnna\n"), Ok(Sort::Table));
}

#[test]
fn workbooks_are_told_by_what_is_in_them() {
    let zip = |inside: &str| [b"PK\x03\x04\x14\0".as_slice(), inside.as_bytes(), b"PK\x05\x06"].concat();
    assert_eq!(sort("book.xlsx", &zip("xl/workbook.xml")), Ok(Sort::Workbook));
    assert_eq!(sort("attachment", &zip("xl/workbook.xml")), Ok(Sort::Workbook));
    assert_eq!(sort("book.ods", &zip("application/vnd.oasis.opendocument.spreadsheet")), Ok(Sort::Workbook));
    assert_eq!(sort("book.xls", b"\xD0\xCF\x11\xE0\xA1\xB1"), Ok(Sort::Workbook));
    assert_eq!(what("letter.doc", b"\xD0\xCF\x11\xE0\xA1\xB1"), Foreign::Document);
    assert_eq!(what("letter.docx", &zip("word/document.xml")), Foreign::Archive);
}

#[test]
fn what_has_no_place_is_named() {
    let pictures: [(&str, &[u8]); 8] = [
        ("holiday.png", b"\x89PNG\r\n\x1a\n"),
        ("holiday.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF"),
        // As phones save them.
        ("IMG_0001.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0"),
        ("holiday.avif", b"\0\0\0\x18ftypavif\0\0\0\0"),
        ("holiday.webp", b"RIFF\x24\0\0\0WEBPVP8 "),
        ("scan.tif", b"II*\0\x08\0\0\0"),
        ("logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\">"),
        // Named as a table is, and no table.
        ("people.csv", b"\x89PNG\r\n\x1a\n,,,"),
    ];
    for (name, bytes) in pictures {
        assert_eq!(what(name, bytes), Foreign::Picture, "{name}");
    }
    assert_eq!(what("talk.mp4", b"\0\0\0\x18ftypisom\0\0\0\0"), Foreign::Film);
    assert_eq!(what("talk.wav", b"RIFF\x24\0\0\0WAVEfmt "), Foreign::Film);
    assert_eq!(what("paper.pdf", b"%PDF-1.7"), Foreign::Pdf);
    assert_eq!(what("page.html", b"<!doctype html>"), Foreign::WebPage);
    assert_eq!(sort("empty.csv", b""), Err(FileError::Empty));
    assert_eq!(sort("data.json", br#"{"people": []}"#), Err(FileError::NotOurs));
}

#[test]
fn the_files_that_we_keep_for_tests_are_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    let mut told = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let named = path.file_name().unwrap().to_str().unwrap().to_string();
        let Some(kind) = Kind::all().find(|kind| named.starts_with(kind.name())) else { continue };
        assert_eq!(sort("attachment", &fs::read(&path).unwrap()), Ok(Sort::Ours(kind)), "{named}");
        told += 1;
    }
    assert!(told >= 5, "only {told} files to tell");
}

/// What is named as our files are is none of ours, or one that cannot be read: never a table, whatever its first line holds.
#[test]
fn a_broken_file_of_ours_is_no_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/invalid");
    let mut told = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let named = path.file_name().unwrap().to_str().unwrap().to_string();
        let sorted = sort(&named, &fs::read(&path).unwrap());
        assert!(!matches!(sorted, Ok(Sort::Table | Sort::Workbook)), "{named}: {sorted:?}");
        told += 1;
    }
    assert!(told >= 60, "only {told} files to tell");
    assert_eq!(sort("DATA.JSON", b"\"a text, with commas; in it\""), Err(FileError::NotOurs));
    assert_eq!(sort("data", b"a, text\nwith, cells"), Ok(Sort::Table));
}
