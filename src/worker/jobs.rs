//! What the page asks of its worker, and what the worker answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::questions::{Question, Reply};
use super::sealing;
use super::session::Session;
use crate::codec::complaint::Complaint;
use crate::codec::people::topics_read::{TopicRead, topics_read};
use crate::codec::people::{
    Mapping, PeopleRead, RefusedRow, RoleSource, TopicNames, distinct, guess, guess_in, read_people,
};
use crate::codec::table::{self, Delimiter, Encoding, Options, Table};
use crate::domain::id::PersonId;
use crate::domain::matching::{Outcome, Progress};
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};
use crate::domain::topic::TopicId;

/// How many pairs of people are looked at before the page is listened to: some hundredths of a second.
pub const SLICE: u64 = 4_000_000;

/// So many pairs, and people without one, are told of in one answer.
const IN_ONE_ANSWER: usize = 1_000;

/// How many rows of a table are shown before it is read.
const FIRST_ROWS: usize = 5;

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// Looks at a table and guesses its columns. Its bytes come along, or are those that the worker has kept of the last one.
    Sketch {
        /// The name of the file, or of the sheet: `mentors.csv` says whose list it is.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
        #[serde(default)]
        options: Options,
    },
    /// Reads the people of the table that was looked at last; of the bytes that come along, where there are any.
    People {
        mapping: Box<Mapping>,
        /// The names of known topics.
        topics: Vec<(String, TopicId)>,
        #[serde(default)]
        options: Options,
    },
    /// Seals a file or opens one.
    Sealing(sealing::Ask),
    /// Says of the people whom the worker keeps in mind who is new or has changed, and who is gone.
    Tell { people: Vec<Arc<Person>>, gone: Vec<PersonId> },
    /// Gets ready to find pairs among the people whom the worker keeps in mind.
    Rehearse { rules: Rules },
    /// Finds the best pairs among the people whom the worker keeps in mind.
    Find {
        rules: Rules,
        steering: Steering,
        /// What came of an earlier match of nearly the same. It shortens the first search of a worker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        earlier: Option<Arc<Outcome>>,
    },
    /// Looks into a match, which was made by these rules of the people whom the worker keeps in mind; without an outcome, into
    /// the last one.
    Look {
        rules: Rules,
        steering: Steering,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outcome: Option<Arc<Outcome>>,
        question: Question,
    },
}

/// What the worker says of a piece of work. Everything but progress is its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    Progress(Progress),
    Sketch(Result<Box<Sketch>, Complaint>),
    People(Result<Found, Complaint>),
    Matched(Box<Outcome>),
    Sealing(sealing::Answered),
    Replied(Box<Reply>),
    /// Something of an outcome that is too long for one answer; what is left of it comes last.
    Part(Box<Outcome>),
    /// The people are kept in mind, or the worker is ready to find pairs among them.
    Told,
}

/// The people of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// In the order of their rows.
    pub people: Vec<Person>,
    /// The row of each of them.
    #[serde(default)]
    pub rows: Vec<usize>,
    /// Whom they would like for a partner, as they wrote it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub likes: BTreeMap<PersonId, Vec<String>>,
    /// Rows of which nobody was made, in their order.
    pub refused: Vec<Refused>,
    /// What was read with a doubt, in the order of the rows.
    #[serde(default)]
    pub doubtful: Vec<Refused>,
    /// The topics that were read, those of most people first.
    #[serde(default)]
    pub topics: Vec<TopicRead>,
    /// How many do not take part.
    pub left_out: usize,
    /// Those who do not take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<Person>,
}

impl Found {
    fn of(read: PeopleRead) -> Self {
        let told = |rows: &[RefusedRow]| rows.iter().map(Refused::of).collect();
        let (refused, doubtful) = (told(&read.refused), told(&read.doubtful));
        let topics = topics_read(&read.people);
        let left_out = read.aside.len();
        let PeopleRead { people, rows, likes, aside, .. } = read;
        Self { people, rows, likes, refused, doubtful, topics, left_out, aside }
    }

    /// What was read, for [`crate::codec::people::merge`].
    pub fn read(&self) -> PeopleRead {
        let (people, rows, likes) = (self.people.clone(), self.rows.clone(), self.likes.clone());
        PeopleRead { people, rows, likes, ..PeopleRead::default() }
    }
}

/// A row that could not be read, or was read with a doubt, by its number in a spreadsheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    pub row: usize,
    pub reason: Complaint,
}

impl Refused {
    pub fn of(row: &RefusedRow) -> Self {
        Self { row: row.row, reason: Complaint::of(&row.reason) }
    }
}

/// What a table looks like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sketch {
    pub columns: Vec<Column>,
    pub rows: usize,
    /// What the columns are taken for.
    pub guess: Mapping,
    /// How the file was read: its encoding, its separator, the row of its headings.
    pub encoding: Encoding,
    pub delimiter: Delimiter,
    pub heading: usize,
    /// The first rows of the file, for the choice of the row of headings: the number of each, and its cells.
    pub first: Vec<(usize, Vec<String>)>,
    /// Words with letters that hang on the encoding, as each encoding reads them; empty where there are none.
    pub spellings: Vec<(Encoding, Vec<String>)>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    pub header: String,
    /// Its cells in the first rows.
    pub first: Vec<String>,
    /// Its words and how often each stands there, where they are few.
    pub words: Option<Vec<(String, usize)>>,
    /// How its words would be taken for roles, where they are few.
    pub roles: Option<RoleSource>,
    /// How its numbers would be taken for roles, where they are numbers.
    pub thresholds: Option<RoleSource>,
}

/// Does a piece of work, telling of progress on the way.
pub fn run(session: &mut Session, job: Job, bytes: &[u8], watch: &mut dyn FnMut(Progress)) -> Answer {
    match job {
        Job::Tell { people, gone } => {
            session.tell(people, &gone);
            Answer::Told
        }
        Job::Rehearse { rules } => {
            let mut rehearsal = session.a_few();
            let find = Job::Find { rules, steering: Steering::default(), earlier: None };
            let found = run(&mut rehearsal, find, &[], &mut |_| {});
            // To write it down, as the worker does, is rehearsed too; nobody reads it.
            drop(serde_json::to_string(&found));
            Answer::Told
        }
        Job::Find { rules, steering, earlier } => {
            session.find(&rules, &steering, earlier.as_deref());
            while let Some(progress) = session.step(SLICE) {
                watch(progress);
            }
            Answer::Matched(Box::new(session.end().as_deref().cloned().unwrap_or_default()))
        }
        Job::Look { rules, steering, outcome, question } => {
            Answer::Replied(Box::new(session.ask(&rules, &steering, outcome, &question, watch)))
        }
        Job::Sketch { name, options } => {
            Answer::Sketch(session.table(bytes, &options).map(|(bytes, table)| Box::new(sketch(bytes, table, &name))))
        }
        Job::People { mapping, topics, options } => {
            Answer::People(session.table(bytes, &options).and_then(|(_, table)| people(table, &mapping, topics)))
        }
        Job::Sealing(ask) => Answer::Sealing(ask.run(bytes)),
    }
}

/// An outcome in answers that are no work to read: parts of it, and last the rest.
pub fn in_parts(mut outcome: Outcome) -> Vec<Answer> {
    let mut answers = Vec::new();
    let rest = |count: usize| count.min(IN_ONE_ANSWER);
    while outcome.pairs.len() > IN_ONE_ANSWER || outcome.unmatched.len() > IN_ONE_ANSWER {
        let pairs = outcome.pairs.drain(..rest(outcome.pairs.len())).collect();
        let unmatched = outcome.unmatched.drain(..rest(outcome.unmatched.len())).collect();
        answers.push(Answer::Part(Box::new(Outcome { pairs, unmatched, ..Outcome::default() })));
    }
    answers.push(Answer::Matched(Box::new(outcome)));
    answers
}

/// Puts an outcome together again.
pub fn put_together(parts: Vec<Outcome>, mut last: Outcome) -> Outcome {
    let (mut pairs, mut unmatched) = (Vec::new(), Vec::new());
    for part in parts {
        pairs.extend(part.pairs);
        unmatched.extend(part.unmatched);
    }
    pairs.append(&mut last.pairs);
    unmatched.append(&mut last.unmatched);
    Outcome { pairs, unmatched, ..last }
}

fn people(table: &Table, mapping: &Mapping, topics: Vec<(String, TopicId)>) -> Result<Found, Complaint> {
    let mut names = TopicNames::default();
    for (label, topic) in topics {
        names.add(&label, topic);
    }
    mapping.check_topics().map_err(|error| Complaint::of(&error))?;
    read_people(table, mapping, &names).map(Found::of).map_err(|error| Complaint::of(&error))
}

fn sketch(bytes: &[u8], table: &Table, name: &str) -> Sketch {
    let columns = table
        .headers
        .iter()
        .enumerate()
        .map(|(index, header)| Column {
            header: header.clone(),
            first: table.column(index).take(FIRST_ROWS).map(String::from).collect(),
            words: distinct(table, index, guess::role::MOST_WORDS),
            roles: guess::role::by_words(table, index),
            thresholds: guess::role::by_number(table, index),
        })
        .collect();
    Sketch {
        columns,
        rows: table.rows.len() + table.uneven.len(),
        guess: guess_in(table, name),
        encoding: table.encoding,
        delimiter: table.delimiter,
        heading: table.heading,
        first: table.first.clone(),
        spellings: table::text::spellings(bytes),
    }
}
