//! What is typed is for the journal alone: no field lets the browser remember it, in its session files or for filling in.

use std::fs;
use std::path::Path;

use crate::sources::find;

/// The tags in a source that somebody types into or chooses with, each up to its end.
fn fields(source: &str) -> Vec<&str> {
    let starts = ["<input", "<textarea", "<select"].into_iter().flat_map(|tag| source.match_indices(tag));
    let tags = starts.map(|(start, _)| {
        let tag = &source[start..];
        let end = ["/>", "></", ">\n"].into_iter().filter_map(|end| tag.find(end)).min();
        &tag[..end.unwrap_or(tag.len())]
    });
    tags.collect()
}

#[test]
fn no_field_is_remembered_by_the_browser() {
    let mut files = Vec::new();
    find(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        for field in fields(&source) {
            count += 1;
            if !field.contains("autocomplete") {
                wrong.push(format!("{}: {field}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 30, "{count}");
    assert_eq!(fields("<input id=a />\n<select id=b>\n"), ["<input id=a ", "<select id=b"]);
}
