//! Each program has the words that it says: `locales/areas.json` against what the sources of each area name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use turnabout::content::words::Words;

/// What each program is made of, apart from what says nothing: folders and files of `src`.
const PARTS: [(&str, &[&str]); 4] = [
    (
        "turnabout",
        &[
            "app/shell.rs",
            "app/entering.rs",
            "components/header.rs",
            "components/display_menu.rs",
            "components/page.rs",
            "pages/erased.rs",
            "pages/home.rs",
            "pages/not_found.rs",
        ],
    ),
    (
        "organiser",
        &[
            "app/area.rs",
            "bin/organiser.rs",
            "codec/arrivals.rs",
            "codec/files/error.rs",
            "codec/people/error.rs",
            "codec/sealed",
            "codec/table",
            "codec/takeaway.rs",
            "components",
            "domain/matching/exclusion.rs",
            "pages/locked.rs",
            "pages/not_found.rs",
            "pages/programme",
        ],
    ),
    (
        "participant",
        &[
            "app/area.rs",
            "bin/participant.rs",
            "codec/files/error.rs",
            "codec/sealed",
            "components",
            "content/languages.rs",
            "content/refused.rs",
            "pages/locked.rs",
            "pages/not_found.rs",
            "pages/choosing",
            "pages/pair",
            "pages/profile",
            "pages/two",
        ],
    ),
    (
        "device",
        &[
            "app/area.rs",
            "bin/device.rs",
            "codec/files/error.rs",
            "codec/sealed",
            "components/at_risk.rs",
            "components/error_summary.rs",
            "components/instrument",
            "components/lock_now.rs",
            "components/notice.rs",
            "components/open_file.rs",
            "components/open_passphrase.rs",
            "components/page.rs",
            "components/passphrase.rs",
            "components/save_file.rs",
            "components/save_protect.rs",
            "content/refused.rs",
            "store/sealing.rs",
            "pages/data",
            "pages/locked.rs",
            "pages/not_found.rs",
            "pages/open",
            "pages/right_for_us",
        ],
    ),
];

/// Parts of pages that only some programs show.
const ONLY: [(&str, &[&str]); 5] = [
    ("components/display_menu.rs", &["turnabout"]),
    ("components/instrument", &["device", "participant"]),
    ("components/role.rs", &["organiser"]),
    ("components/scale.rs", &["organiser"]),
    ("components/stage.rs", &["participant"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn areas() -> BTreeMap<String, Vec<String>> {
    serde_json::from_str(&fs::read_to_string(root().join("locales/areas.json")).unwrap()).unwrap()
}

fn source(files: &[String]) -> String {
    let file = |name: &String| fs::read_to_string(root().join(format!("locales/en-GB/{name}.ftl"))).unwrap() + "\n";
    files.iter().map(file).collect()
}

fn ids(source: &str) -> BTreeSet<&str> {
    source
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

fn rust(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| rust(&entry.unwrap().path(), found));
    } else if path.is_file() {
        found.push(path.to_path_buf());
    }
}

/// The messages that the files of a program name, of all the messages that there are.
fn named<'a>(area: &str, parts: &[&str], all: &BTreeSet<&'a str>) -> BTreeMap<&'a str, PathBuf> {
    let mut files = Vec::new();
    let src = root().join("src");
    parts.iter().for_each(|part| rust(&src.join(part), &mut files));
    files.retain(|file| {
        ONLY.iter()
            .all(|(part, only)| only.contains(&area) || !(file.ends_with(part) || file.starts_with(src.join(part))))
    });
    let mut named = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // There a single word is the name of a field in a file, and a message has a hyphen.
        let fields = file.ends_with("codec/files/error.rs");
        for literal in text.split('"').filter(|literal| !fields || literal.contains('-')) {
            if let Some(id) = all.get(literal) {
                named.insert(*id, file.clone());
            }
        }
    }
    named
}

#[test]
fn each_program_has_the_words_that_it_says() {
    let areas = areas();
    let every: Vec<String> = areas.values().flatten().cloned().collect::<BTreeSet<_>>().into_iter().collect();
    let all_source = source(&every);
    let all = ids(&all_source);
    let mut wrong = Vec::new();
    for (area, parts) in PARTS {
        let own = source(&areas[area]);
        let words = Words::new("en-GB", own.clone()).unwrap();
        let named = named(area, parts, &all);
        assert!(named.len() > 20, "{area} says nothing: {named:?}");
        for (id, file) in named.iter().filter(|(id, _)| !words.has(id)) {
            wrong.push(format!("{area} lacks {id} of {}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_of_words_is_in_a_program() {
    let areas = areas();
    for entry in fs::read_dir(root().join("locales/en-GB")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(areas.values().flatten().any(|file| file == name), "no program has {}", path.display());
    }
}

/// The folders of pages that only one program shows are compiled with that program: a change to one builds no other.
#[test]
fn the_pages_of_an_area_belong_to_its_program_alone() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let shared = read("src/pages/mod.rs");
    let mut areas = 0;
    for (area, parts) in PARTS {
        for folder in parts.iter().filter_map(|part| part.strip_prefix("pages/")).filter(|part| !part.contains('.')) {
            assert!(!shared.contains(&format!("mod {folder};")), "every program would be built with pages/{folder}");
            for (other, _) in PARTS.iter().filter(|(program, _)| *program != "turnabout") {
                let has = read(&format!("src/bin/{other}.rs")).contains(&format!("\"../pages/{folder}/mod.rs\""));
                assert_eq!(has, *other == area, "pages/{folder} in {other}");
            }
            areas += 1;
        }
    }
    assert!(areas > 2, "no area has pages");
}
