//! Many files in one: every one of them is in it, as it was.

use rawzip::{CompressionMethod, ZipArchive};
use turnabout::codec::archive::archive;

fn files() -> Vec<(String, Vec<u8>)> {
    (1..=300)
        .map(|number| (format!("turnabout-pair-{number}-2026-11-22.json"), format!("pair {number} ü\n").into_bytes()))
        .collect()
}

#[test]
fn every_file_of_an_archive_is_as_it_was_and_under_its_name() {
    let bytes = archive(&files());
    let archive = ZipArchive::from_slice(&bytes).unwrap();
    let mut entries = archive.entries();
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().unwrap() {
        assert_eq!(entry.compression_method(), CompressionMethod::STORE);
        let name = entry.file_path().try_normalize().unwrap().as_ref().to_string();
        let entry = archive.get_entry(entry.wayfinder()).unwrap();
        let mut contents = Vec::new();
        std::io::Read::read_to_end(&mut entry.verifying_reader(entry.data()), &mut contents).unwrap();
        found.push((name, contents));
    }
    assert_eq!(found, files());
}

#[test]
fn the_same_files_make_the_same_archive() {
    assert_eq!(archive(&files()), archive(&files()));
}
