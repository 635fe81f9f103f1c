//! Lists as people really bring them: what the app reads of each by its own guesses, as `examples/read_table` prints it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::shared_data::shared_data;
use crate::words::words;

#[path = "../../examples/read_table/bring.rs"]
mod bring;

/// What was read of lists.
pub struct Told(Value);

/// What is read of these files, brought one after the other.
pub fn told(files: &[(&str, &[u8])]) -> Told {
    let files: Vec<_> = files.iter().map(|(name, bytes)| ((*name).to_string(), bytes.to_vec())).collect();
    Told(bring::told(&files, &words(&["tables.ftl"])))
}

impl Told {
    fn people(&self) -> &Vec<Value> {
        self.0["people"].as_array().unwrap()
    }

    pub fn person(&self, name: &str) -> &Value {
        let found: Vec<_> = self.people().iter().filter(|person| person["name"] == name).collect();
        assert_eq!(found.len(), 1, "{name} in {:#}", self.0);
        found[0]
    }

    /// Name and role of each, in the order of their names.
    pub fn roles(&self) -> BTreeMap<&str, &str> {
        self.people()
            .iter()
            .map(|person| (person["name"].as_str().unwrap(), person["role"].as_str().unwrap()))
            .collect()
    }

    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.people().iter().map(|person| person["name"].as_str().unwrap()).collect();
        names.sort_unstable();
        names
    }

    pub fn count(&self, role: &str) -> usize {
        self.people().iter().filter(|person| person["role"] == role).count()
    }

    pub fn topics(&self) -> Vec<&str> {
        self.0["topics"].as_object().unwrap().keys().map(String::as_str).collect()
    }

    pub fn teach(&self, name: &str) -> Vec<&str> {
        self.person(name)["teach"].as_object().unwrap().keys().map(String::as_str).collect()
    }

    pub fn learn(&self, name: &str) -> Vec<&str> {
        self.person(name)["learn"].as_object().unwrap().keys().map(String::as_str).collect()
    }

    pub fn pairs(&self) -> BTreeSet<(&str, &str)> {
        let pairs = self.0["pairs"].as_array().unwrap().iter();
        pairs.map(|pair| (pair["mentor"].as_str().unwrap(), pair["mentee"].as_str().unwrap())).collect()
    }

    /// The rows that are told of.
    pub fn doubtful(&self) -> Vec<u64> {
        self.0["doubtful"].as_array().unwrap().iter().map(|doubt| doubt["row"].as_u64().unwrap()).collect()
    }

    pub fn why(&self, row: u64) -> String {
        let doubts = self.0["doubtful"].as_array().unwrap().iter().filter(|doubt| doubt["row"] == row);
        doubts.map(|doubt| doubt["why"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    pub fn refused(&self) -> Option<&str> {
        self.0["refused"].as_str()
    }

    pub fn said(&self, of: &str) -> &Value {
        &self.0[of]
    }
}

/// What is read of files that lie beside the project; nothing where they are not there.
fn shared(names: &[&str]) -> Option<Told> {
    let read = |name: &&str| Some(((*name).to_string(), shared_data(&format!("tables/{name}"))?));
    let files: Vec<(String, Vec<u8>)> = names.iter().map(read).collect::<Option<_>>()?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let told = told(&files);
    assert_eq!(told.refused(), None, "{names:?}");
    Some(told)
}

fn pairs<const N: usize>(pairs: [(&'static str, &'static str); N]) -> BTreeSet<(&'static str, &'static str)> {
    pairs.into_iter().collect()
}

#[test]
fn three_rows_of_headings_of_a_survey_tool() {
    let Some(told) = shared(&["01-qualtrics-three-headers.csv"]) else { return };
    assert_eq!((told.count("mentor"), told.count("mentee"), told.names().len()), (3, 3, 6));
    assert!(told.topics().iter().all(|topic| !topic.contains(['{', '?'])), "{:?}", told.topics());
    assert_eq!(told.topics().len(), 6);
    assert_eq!(told.person("Nora Quill")["manager"], "Hal Winter");
    assert!(
        !told.pairs().contains(&("Nora Quill", "Hal Winter")) && !told.pairs().contains(&("Ivo Marsh", "Hal Winter"))
    );
}

#[test]
fn a_title_above_the_headings_and_notes_below_the_table() {
    let Some(told) = shared(&["03-title-above-header.csv"]) else { return };
    assert_eq!((told.names().len(), told.said("heading_row")), (5, &Value::from(4)));
    let Some(told) = shared(&["24-footer.csv"]) else { return };
    assert_eq!((told.names().len(), told.doubtful()), (5, vec![8, 9]));
    assert!(told.roles().values().all(|role| matches!(*role, "mentor" | "either")));
}

#[test]
fn bars_between_cells_and_within_lists() {
    let Some(told) = shared(&["04-bars-between-cells.csv"]) else { return };
    assert_eq!(told.names().len(), 5);
    assert_eq!(told.teach("Ria Stone"), ["Spreadsheets", "Video calls"]);
    let Some(told) = shared(&["06-bars-in-lists.csv"]) else { return };
    let all = [("Ria Stone", "Ada Brook"), ("Cem Aydin", "Max Ferro"), ("Lou Hansen", "Ilse Roth")];
    assert_eq!(told.pairs(), pairs(all));
}

#[test]
fn choices_that_hold_commas_and_brackets_stay_whole() {
    let Some(told) = shared(&["05-commas-in-choices.csv"]) else { return };
    assert_eq!(
        told.topics(),
        [
            "Budgets, forecasts and audits",
            "Chairing meetings",
            "Excel, Sheets and other spreadsheets",
            "Social media (Instagram, TikTok, LinkedIn)",
            "Video calls",
        ]
    );
}

#[test]
fn letters_of_a_mac_and_thousands_of_blank_rows() {
    let Some(told) = shared(&["10-mac-roman.csv"]) else { return };
    assert_eq!(told.names(), ["Anaïs Müller", "José Peña", "Jürgen Groß", "Zoë Brontë"]);
    assert_eq!(told.said("encoding"), "macintosh");
    let Some(told) = shared(&["13-blank-rows.csv"]) else { return };
    assert_eq!((told.names().len(), told.doubtful().len()), (12, 0));
}

#[test]
fn two_answers_of_one_person_and_two_spellings_of_one_address() {
    let Some(told) = shared(&["15-answered-twice.csv"]) else { return };
    assert_eq!(told.teach("Ria Stone"), ["Podcasts"]);
    assert_eq!((told.pairs(), told.doubtful()), (pairs([("Ria Stone", "Max Ferro")]), vec![2]));
    let Some(told) = shared(&["16-email-case.csv"]) else { return };
    assert_eq!(told.pairs(), pairs([("Ria Stone", "Max Ferro"), ("Cem Aydin", "Ada Brook")]));
}

#[test]
fn how_many_in_words_and_none() {
    let Some(told) = shared(&["18-capacity-in-words.csv"]) else { return };
    let capacity = |name: &str| told.person(name)["capacity"].as_u64().unwrap();
    assert_eq!(["Ria Stone", "Cem Aydin", "Lou Hansen", "Ada Brook"].map(capacity), [2, 1, 3, 1]);
    assert_eq!(["Nora Quill", "Ivo Marsh"].map(capacity), [1, 1]);
    assert_eq!((told.names().len(), told.doubtful()), (8, vec![5, 6]));
    assert!(told.why(5).contains("No preference") && told.why(6).contains("1-2"));
    let Some(told) = shared(&["28-no-places.csv"]) else { return };
    assert_eq!(told.pairs(), pairs([("Ben Test", "Cy Test"), ("Ben Test", "Di Test")]));
    assert_eq!(told.doubtful(), [7]);
}

#[test]
fn a_list_of_mentors_and_one_of_mentees() {
    let Some(told) = shared(&["20a-mentors.csv", "20b-mentees.csv", "20a-mentors.csv"]) else { return };
    let pat = told.person("Pat Lindqvist");
    assert_eq!((told.names().len(), &pat["role"]), (5, &Value::from("either")));
    assert_eq!(told.teach("Pat Lindqvist"), ["Budgeting", "Podcasts"]);
    assert_eq!(told.learn("Pat Lindqvist"), ["Canva", "Contracts"]);
    assert_eq!((told.roles()["Ria Stone"], told.roles()["Ada Brook"]), ("mentor", "mentee"));
}

#[test]
fn words_for_nothing_and_languages_typed_freely() {
    let Some(told) = shared(&["22-none-answers.csv"]) else { return };
    assert_eq!(told.pairs(), pairs([("Ria Stone", "Ada Brook"), ("Cem Aydin", "Max Ferro")]));
    assert_eq!(told.topics(), ["Budgeting", "Canva", "Excel", "Negotiation"]);
    let Some(told) = shared(&["23-languages.csv"]) else { return };
    assert_eq!(told.pairs().len(), 3);
    assert_eq!(told.person("Lou Hansen")["languages"], serde_json::json!(["Danish", "English"]));
}

#[test]
fn the_places_of_four_mentors_are_read() {
    let Some(told) = shared(&["35-even-load.csv"]) else { return };
    assert_eq!((told.count("mentor"), told.count("mentee")), (4, 8));
    assert_eq!(told.person("Mentor 1")["capacity"], 4);
    let Some(told) = shared(&["36-eight-for-four.csv"]) else { return };
    assert_eq!(told.person("Mentor 1")["teach"], serde_json::json!({"Canva": 4, "Teams": 4}));
    assert_eq!(told.person("Mentee 1")["learn"], serde_json::json!({"Canva": 3, "Teams": 2}));
}

#[test]
fn every_shared_table_is_known_to_these_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/tables");
    let Ok(files) = fs::read_dir(folder) else {
        println!("skipped: ../shared/data/tables is not there");
        return;
    };
    let source = include_str!("lists.rs");
    for file in files {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(name == "EXPECTED.md" || source.contains(&name), "{name}");
    }
}
