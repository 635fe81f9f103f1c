//! Columns of one topic each: `How well do you know… [Excel]`, `Want to learn: Excel`, `What can you teach? - Excel`.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::headers::{Field, worth, worths};
use crate::codec::people::TopicColumn;
use crate::codec::people::scale::{Ends, level, wish};
use crate::codec::table::Table;
use crate::domain::fold::fold;

/// The grids of a table.
#[derive(Default)]
pub(super) struct Grids {
    pub teach: Vec<TopicColumn>,
    pub learn: Vec<TopicColumn>,
}

/// Finds the columns that share a question and name a topic each.
pub(super) fn find(table: &Table, facts: &[Facts]) -> Grids {
    let mut questions: BTreeMap<(String, bool), Vec<TopicColumn>> = BTreeMap::new();
    for (column, header) in table.headers.iter().enumerate() {
        if let Some((question, topic)) = parts(header)
            && let Some(side) = side(&question)
        {
            // What people typed beside the choices: entries, and no topic of that name.
            let topic = if is_other(&topic) { String::new() } else { topic };
            questions.entry((fold(&question), side)).or_default().push(TopicColumn { column, topic });
        }
    }
    let mut grids = Grids::default();
    for ((_, learns), columns) in questions {
        if columns.len() < 2 {
            continue;
        }
        if says_both(table, &columns) {
            grids.teach.extend(columns.iter().cloned());
            grids.learn.extend(columns);
        } else if readable(table, &columns, learns, facts) || shared(table, &columns) {
            let grid = if learns { &mut grids.learn } else { &mut grids.teach };
            grid.extend(columns);
        }
    }
    grids.teach.sort_by_key(|topic| topic.column);
    grids.learn.sort_by_key(|topic| topic.column);
    grids
}

/// Whether a question is about what people know (`false`) or want to learn (`true`).
fn side(question: &str) -> Option<bool> {
    // Words that say so only beside a topic.
    match fold(question).as_str() {
        "know" | "known" | "level" | "teach" | "offer" | "have" => return Some(false),
        "want" | "wanted" | "wish" | "interest" | "learn" | "need" => return Some(true),
        _ => {}
    }
    let (teach, learn) = (worth(Field::Teach, question), worth(Field::Learn, question));
    let other = worths(question).into_iter().filter(|(field, _)| !matches!(field, Field::Teach | Field::Learn));
    let other = other.map(|(_, worth)| worth).max().unwrap_or_default();
    let best = teach.max(learn);
    (best > 0 && best >= other).then_some(learn > teach)
}

/// The question and the topic of a column's name.
fn parts(header: &str) -> Option<(String, String)> {
    let header = header.trim();
    let header = header.strip_suffix(" - Text").unwrap_or(header);
    let (question, topic) =
        if let Some((question, topic)) = header.strip_suffix(')').and_then(|rest| rest.rsplit_once("(choice=")) {
            // As REDCap writes a box.
            (question, topic)
        } else if let Some(rest) = header.strip_suffix(']') {
            let (question, topic) = rest.rsplit_once('[')?;
            (question, topic)
        } else if let Some((question, topic)) = header.rsplit_once(" - ").or_else(|| header.rsplit_once(" – ")) {
            // `Question - Selected Choice - Excel` and `Question - Selected Choice`.
            if topic.eq_ignore_ascii_case("selected choice") {
                return None;
            }
            (question.strip_suffix("- Selected Choice").unwrap_or(question), topic)
        } else if let Some((question, topic)) = header.rsplit_once("? ").or_else(|| header.rsplit_once(": ")) {
            (question, topic)
        } else if let Some((question, topic)) = header.rsplit_once("… ").or_else(|| header.rsplit_once("... ")) {
            (question, topic)
        } else {
            let rest = header.strip_suffix(')')?;
            let (topic, question) = rest.rsplit_once('(')?;
            (question, topic)
        };
    let (question, topic) = (question.trim(), topic.trim());
    // `Excel - level`, `Excel (want to learn)`: the topic comes first.
    let (question, topic) = match (side(question), side(topic)) {
        (None, Some(_)) => (topic, question),
        _ => (question, topic),
    };
    (!question.is_empty() && !topic.is_empty() && topic.chars().count() <= 100)
        .then(|| (question.to_string(), topic.to_string()))
}

/// Whether a choice is the one for anything else.
fn is_other(topic: &str) -> bool {
    let folded = fold(topic);
    ["other", "others", "sonstiges", "andere", "autre", "autres", "otro", "altro", "anders", "outro"]
        .iter()
        .any(|word| folded.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic)))
}

/// The different answers in these columns, with how many cells say each.
fn answers(table: &Table, columns: &[TopicColumn]) -> BTreeMap<String, usize> {
    let mut answers = BTreeMap::new();
    for topic in columns.iter().filter(|topic| !topic.topic.is_empty()) {
        for cell in table.column(topic.column).filter(|cell| !cell.trim().is_empty()) {
            *answers.entry(fold(cell)).or_default() += 1;
        }
    }
    answers
}

/// Whether the cells say of each topic that it is known, or that it is wished for: `I can teach this`, `I want to learn this`.
fn says_both(table: &Table, columns: &[TopicColumn]) -> bool {
    let answers = answers(table, columns);
    let says = |wanted| answers.keys().any(|answer| side(answer) == Some(wanted));
    answers.len() <= MOST_ANSWERS && says(false) && says(true)
}

/// Whether the columns have a few answers in common, as those of one question have: then these are no lists.
fn shared(table: &Table, columns: &[TopicColumn]) -> bool {
    let answers = answers(table, columns);
    answers.len() <= MOST_ANSWERS && answers.values().sum::<usize>() >= answers.len() * 2
}

/// A question of levels has at most so many answers.
const MOST_ANSWERS: usize = 8;

/// Whether most cells of these columns say a level or a wish.
fn readable(table: &Table, columns: &[TopicColumn], learns: bool, facts: &[Facts]) -> bool {
    let (mut told, mut all) = (0usize, 0usize);
    for topic in columns.iter().filter(|topic| !facts[topic.column].ticks && !topic.topic.is_empty()) {
        let cells: Vec<&str> = table.column(topic.column).filter(|cell| !cell.trim().is_empty()).collect();
        let ends = Ends::of(cells.iter().copied());
        let of = |cell: &str| if learns { wish(cell, ends) } else { level(cell, ends) };
        told += cells.iter().filter(|cell| fold(cell) == fold(&topic.topic) || of(cell).is_some()).count();
        all += cells.len();
    }
    told * 10 >= all * 7
}
