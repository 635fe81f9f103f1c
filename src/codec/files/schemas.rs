//! The published description of each kind of file, made from the types that are read and written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::envelope::{FORMAT, VERSION};
use super::{Kind, profile};
use crate::domain::id::PairId;
use crate::domain::journal::{Author, EntryId};
use crate::domain::pair::PairChange;
use crate::domain::state::Subject;

/// The contents of a workspace: its wire struct holds entries as text, to look at each by itself.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its type is asked")]
pub(super) struct WorkspaceWire {
    pair: PairId,
    entries: Vec<EntryWire>,
}

/// An entry as it is read.
#[derive(JsonSchema)]
#[schemars(rename = "Entry")]
#[expect(dead_code, reason = "only its type is asked")]
struct EntryWire {
    version: Option<u64>,
    id: EntryId,
    by: Author,
    about: Subject,
    change: PairChange,
    #[serde(default)]
    replaces: Option<BTreeSet<EntryId>>,
    #[serde(default)]
    act: Option<EntryId>,
}

/// The contents of a profile, or what is left of one.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its type is asked")]
pub(super) enum ProfileWire {
    Profile(Box<profile::Wire>),
    Withdrawn(profile::WithdrawnWire),
}

/// The description of a type.
pub(super) fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

/// No part of a file of this version has fields but its own.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(part) => {
            if part.contains_key("properties") {
                part.entry("additionalProperties").or_insert(false.into());
            }
            part.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// The whole file: the envelope round the contents.
fn file(kind: Kind) -> Value {
    let row = super::row(kind.name()).unwrap();
    let mut contents = (row.schema)().to_value();
    let head = contents.as_object_mut().unwrap();
    head.remove("$schema");
    head.remove("title");
    let definitions = head.remove("$defs").unwrap_or(Value::Object(Map::new()));
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("{FORMAT} {}", kind.name()),
        "type": "object",
        "properties": {
            "format": { "const": FORMAT },
            "version": { "const": VERSION },
            "kind": { "const": kind.name() },
            "created": { "type": "string", "format": "date-time" },
            "contents": contents,
        },
        "required": ["format", "version", "kind", "created", "contents"],
        "$defs": definitions,
    });
    close(&mut schema);
    schema
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn path(kind: Kind) -> std::path::PathBuf {
    folder("schemas").join(format!("{FORMAT}-{}-v{VERSION}.json", kind.name()))
}

fn golden(kind: Kind) -> Value {
    fixture(kind.name())
}

fn fixture(name: &str) -> Value {
    let path = folder("tests/fixtures/v1").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Where they differ, the new ones are written, to be looked at and committed.
#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let mut changed = Vec::new();
    for kind in Kind::all() {
        let schema = serde_json::to_string_pretty(&file(kind)).unwrap() + "\n";
        if fs::read_to_string(path(kind)).unwrap_or_default() != schema {
            fs::create_dir_all(folder("schemas")).unwrap();
            fs::write(path(kind), schema).unwrap();
            changed.push(kind.name());
        }
    }
    assert!(changed.is_empty(), "now written anew, look at them: {changed:?}");
}

#[test]
fn every_golden_file_is_as_its_schema_says_and_fits_no_other() {
    let withdrawn = jsonschema::draft202012::new(&file(Kind::PROFILE)).unwrap().is_valid(&fixture("profile-withdrawn"));
    assert!(withdrawn);
    for kind in Kind::all() {
        let validator = jsonschema::draft202012::new(&file(kind)).unwrap();
        for other in Kind::all() {
            let file = golden(other);
            let wrong: Vec<_> = validator.iter_errors(&file).map(|error| error.to_string()).collect();
            assert_eq!(wrong.is_empty(), kind == other, "{} as {}: {wrong:?}", other.name(), kind.name());
        }
    }
}

/// A file that the schema refuses is refused by the app as well, whichever value of it is not there or is of another type.
/// Nor is a list of the values of a part the part.
#[test]
fn what_a_schema_refuses_is_refused() {
    for kind in Kind::all() {
        let validator = jsonschema::draft202012::new(&file(kind)).unwrap();
        let golden = golden(kind);
        for changed in changes(&golden) {
            if !validator.is_valid(&changed) {
                let text = serde_json::to_vec(&changed).unwrap();
                assert!(super::read(&text).is_err(), "{changed}");
            }
        }
    }
}

/// The value with one part of it left out, added, or of another type.
fn changes(value: &Value) -> Vec<Value> {
    let mut changed = vec![json!(-1), json!("?"), json!({}), json!([])];
    match value {
        Value::Object(fields) => {
            changed.push(fields.values().cloned().collect());
            for name in fields.keys() {
                let mut without = fields.clone();
                without.remove(name);
                changed.push(Value::Object(without));
                for inner in changes(&fields[name]) {
                    let mut with = fields.clone();
                    with.insert(name.clone(), inner);
                    changed.push(Value::Object(with));
                }
            }
            let mut more = fields.clone();
            more.insert("unheard-of".into(), json!(1));
            changed.push(Value::Object(more));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for inner in changes(item) {
                    let mut with = items.clone();
                    with[index] = inner;
                    changed.push(Value::Array(with));
                }
            }
        }
        _ => {}
    }
    changed
}

/// A field that is not among the names would be told by its number.
#[test]
fn every_name_of_a_field_can_be_told() {
    fn names(schema: &Value, found: &mut Vec<String>) {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            found.extend(properties.keys().cloned());
        }
        match schema {
            Value::Object(part) => part.values().for_each(|part| names(part, found)),
            Value::Array(items) => items.iter().for_each(|item| names(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    Kind::all().for_each(|kind| names(&file(kind), &mut found));
    found.retain(|name| !super::is_name(name));
    assert!(found.is_empty(), "{found:?}");
}
