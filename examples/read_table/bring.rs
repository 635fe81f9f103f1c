//! Lists of people brought as the page brings them: a look, a guess, the reading, what comes of it among those who are there,
//! and the pairs.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use turnabout::codec::complaint::Complaint;
use turnabout::codec::people::merge;
use turnabout::codec::people::merge::People;
use turnabout::codec::people::topics_read::topics_read;
use turnabout::codec::table::Options;
use turnabout::codec::workbook;
use turnabout::content::words::Words;
use turnabout::domain::matching::{Lanes, match_people};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Rules, Steering};
use turnabout::domain::topic::TopicId;
use turnabout::worker::jobs::{Answer, Job, Refused, run};
use turnabout::worker::session::Session;

/// What came of the lists so far.
#[derive(Default)]
struct Brought {
    people: People,
    /// Those who do not take part.
    aside: Vec<Person>,
    steering: Steering,
    encoding: String,
    heading: usize,
    doubtful: Vec<Value>,
}

/// What the app reads of these files, brought one after the other: the name of each, and its bytes.
pub fn told(files: &[(String, Vec<u8>)], words: &Words) -> Value {
    let mut brought = Brought::default();
    let mut refused = None;
    for (file, bytes) in files {
        if let Err(complaint) = bring(&mut brought, file, bytes, words, files.len() > 1) {
            refused = Some(complaint.say(words));
            break;
        }
    }
    all(&brought, refused)
}

/// Brings a file: a table, or the sheets of a workbook that are usually read.
fn bring(brought: &mut Brought, file: &str, bytes: &[u8], words: &Words, several: bool) -> Result<(), Complaint> {
    if !workbook::is_workbook(bytes) {
        return bring_table(brought, file, bytes, Options::default(), words, several.then_some(file));
    }
    let opened = workbook::open(bytes).map_err(|error| Complaint::of(&error))?;
    for &place in &opened.usual {
        let sheet = &opened.sheets[place];
        let told = (several || opened.usual.len() > 1).then_some(sheet.name.as_str());
        bring_table(brought, sheet.telling(file), sheet.table.as_bytes(), workbook::OPTIONS, words, told)?;
        brought.encoding = "workbook".into();
    }
    Ok(())
}

/// Brings a table as the page does: a look, a guess, the reading, and what comes of it among those who are there.
fn bring_table(
    brought: &mut Brought,
    name: &str,
    bytes: &[u8],
    options: Options,
    words: &Words,
    told: Option<&str>,
) -> Result<(), Complaint> {
    let mut session = Session::new(Lanes::PLAIN);
    let name = Path::new(name).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sketch = Job::Sketch { name, options };
    let Answer::Sketch(sketch) = run(&mut session, sketch, bytes, &mut |_| {}) else { return Ok(()) };
    let sketch = sketch?;
    brought.encoding = sketch.encoding.name().into();
    brought.heading = sketch.heading;
    let topics: Vec<(String, TopicId)> = {
        let known = brought.people.values().flat_map(|person| person.answers.keys());
        known.map(|topic| (topic.as_str().to_string(), topic.clone())).collect()
    };
    let mapping = sketch.guess;
    let reading = Job::People { mapping: Box::new(mapping.clone()), topics, options };
    let Answer::People(found) = run(&mut session, reading, &[], &mut |_| {}) else { return Ok(()) };
    let found = found?;
    let merged = merge(&brought.people, &found.read(), &mapping);
    let among: Vec<Refused> = merged.doubtful.iter().map(Refused::of).collect();
    let mut rows: Vec<&Refused> = found.refused.iter().chain(&found.doubtful).chain(&among).collect();
    rows.sort_by_key(|refused| refused.row);
    for Refused { row, reason } in rows {
        let mut doubt = json!({"row": row, "why": reason.say(words)});
        if let Some(told) = told {
            doubt["file"] = Value::from(told);
        }
        brought.doubtful.push(doubt);
    }
    brought.aside.extend(found.aside);
    brought.steering.likes.extend(merged.likes);
    for person in merged.people {
        brought.people.insert(person.id.clone(), Arc::new(person));
    }
    Ok(())
}

fn all(brought: &Brought, refused: Option<String>) -> Value {
    let all: Vec<Arc<Person>> = brought.people.values().cloned().collect();
    let outcome = match_people(&all, &Rules::default(), &brought.steering, &mut |_| {});
    let name = |id| brought.people.get(id).map_or("", |person| person.name.as_str());
    let pairs = outcome.pairs.iter().map(|pair| json!({"mentor": name(&pair.mentor), "mentee": name(&pair.mentee)}));
    let pairs: Vec<Value> = pairs.collect();
    let aside = brought.aside.iter().filter(|person| !brought.people.contains_key(&person.id));
    let people = brought.people.values().map(|person| one(person, true)).chain(aside.map(|person| one(person, false)));
    let people: Vec<Value> = people.collect();
    let topics = topics_read(all.iter().map(AsRef::as_ref));
    let topics: BTreeMap<String, usize> = topics.into_iter().map(|topic| (topic.topic, topic.people)).collect();
    json!({
        "refused": refused,
        "encoding": brought.encoding,
        "heading_row": brought.heading,
        "people": people,
        "topics": topics,
        "doubtful": brought.doubtful,
        "pairs": pairs,
    })
}

fn one(person: &Person, takes_part: bool) -> Value {
    let role = match person.role {
        _ if !takes_part => "none",
        Role::Mentor => "mentor",
        Role::Mentee => "mentee",
        Role::Either => "either",
    };
    let taught = person.answers.iter().filter(|(_, answer)| answer.willing && answer.level.get() > 0);
    let wished = person.answers.iter().filter(|(_, answer)| answer.wish.get() > 0);
    let teach: Map<String, Value> = taught.map(|(topic, a)| (topic.to_string(), Value::from(a.level.get()))).collect();
    let learn: Map<String, Value> = wished.map(|(topic, a)| (topic.to_string(), Value::from(a.wish.get()))).collect();
    json!({
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "role": role,
        "teach": teach,
        "learn": learn,
        "capacity": person.capacity,
        "languages": person.languages,
        "manager": person.manager,
        "team": person.team,
        "times": person.availability,
        "earlier": person.earlier,
    })
}
