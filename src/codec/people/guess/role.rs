//! A guess at what tells on which side a person stands.

use std::cmp::Reverse;

use super::headers::{phrase_worth, words};
use crate::codec::people::RoleSource;
use crate::codec::people::distinct::distinct;
use crate::codec::people::number::number;
use crate::codec::table::Table;
use crate::domain::person::Role;

/// The most words of a column that a coordinator is asked to give a role to.
pub const MOST_WORDS: usize = 30;
/// Years of work that make a mentor at most, and a mentee at least, where the numbers allow it.
const USUAL: (f64, f64) = (4.0, 15.0);

/// Phrases in the name of a column of numbers that grow with seniority.
const GROWS: [&str; 17] = [
    "years of experience",
    "years of work",
    "years of service",
    "length of service",
    "years in post",
    "years worked",
    "years at work",
    "work experience",
    "experience",
    "years pro",
    "years",
    "yrs",
    "tenure",
    "seniority",
    "age",
    "age years",
    "service",
];
/// Phrases in the name of a column of words that tell the role.
const TELLS: [&str; 12] = [
    "role",
    "mentoring role",
    "programme role",
    "program role",
    "mentor or mentee",
    "taking part as",
    "mentor mentee",
    "side",
    "type",
    "level",
    "seniority",
    "career stage",
];

/// The role that a word stands for, where it speaks for itself.
pub fn of_word(word: &str) -> Option<Role> {
    let words = words(word);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if any(&["both", "either"]) || (any(&["mentor"]) && any(&["mentee"])) {
        return Some(Role::Either);
    }
    // In reverse mentoring the junior person is the mentor: the plain words come before those of seniority.
    if any(&["mentor", "mentors"]) {
        Some(Role::Mentor)
    } else if any(&["mentee", "mentees", "executive", "director", "senior", "head", "partner", "exec", "chief"]) {
        Some(Role::Mentee)
    } else if any(&["junior", "graduate", "apprentice", "trainee", "student", "intern", "entry"]) {
        Some(Role::Mentor)
    } else {
        None
    }
}

/// A source of roles for a column of words: each word with the role that it speaks for; the others do not take part.
pub fn by_words(table: &Table, column: usize) -> Option<RoleSource> {
    let (mut mentor, mut mentee, mut either, mut neither) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (word, _) in distinct(table, column, MOST_WORDS)? {
        match of_word(&word) {
            Some(Role::Mentor) => mentor.push(word),
            Some(Role::Mentee) => mentee.push(word),
            Some(Role::Either) => either.push(word),
            None => neither.push(word),
        }
    }
    Some(RoleSource::Words { column, mentor, mentee, either, neither })
}

/// A source of roles for a column of numbers, with limits at which both sides are there: the usual ones where a tenth
/// of the people stand on each side of them, else the lower and the upper third.
pub fn by_number(table: &Table, column: usize) -> Option<RoleSource> {
    let mut numbers: Vec<f64> = table.column(column).filter_map(number).collect();
    numbers.sort_by(f64::total_cmp);
    let (lowest, highest) = (*numbers.first()?, *numbers.last()?);
    let tenth = numbers.len().div_ceil(10);
    let juniors = numbers.iter().filter(|n| **n <= USUAL.0).count();
    let seniors = numbers.iter().filter(|n| **n >= USUAL.1).count();
    let thirds = (numbers[numbers.len() / 3], numbers[numbers.len() * 2 / 3]);
    let (mentor_at_most, mentee_at_least) = match () {
        () if juniors >= tenth && seniors >= tenth => USUAL,
        () if thirds.0 < thirds.1 => thirds,
        () if lowest < highest => (lowest, highest),
        () => return None,
    };
    Some(RoleSource::Number { column, mentor_at_most, mentee_at_least })
}

/// The best guess: a column of words that speak for themselves, else one of numbers that grow with seniority; where
/// there is neither, everyone may be both.
pub(super) fn source(table: &Table, taken: &[usize]) -> RoleSource {
    let free = (0..table.headers.len()).filter(|column| !taken.contains(column));
    let by_words = leftmost_best(free.clone().filter(|column| speaks(table, *column)), table, &TELLS);
    if let Some(column) = by_words {
        return told(table, column);
    }
    let numbers = free.filter(|column| named(table, *column, &GROWS) > 0 && numeric(table, *column));
    leftmost_best(numbers, table, &GROWS)
        .and_then(|column| by_number(table, column))
        .unwrap_or(RoleSource::Fixed { role: Role::Either })
}

/// How strongly the name of a column speaks for one of the phrases.
fn named(table: &Table, column: usize, phrases: &[&str]) -> u32 {
    let words = words(&table.headers[column]);
    phrases.iter().map(|phrase| phrase_worth(phrase, &words)).max().unwrap_or_default()
}

fn leftmost_best(columns: impl Iterator<Item = usize>, table: &Table, phrases: &[&str]) -> Option<usize> {
    columns.min_by_key(|column| Reverse(named(table, *column, phrases)))
}

/// Whether at least four of five cells, blank ones aside, hold a word that speaks for a role.
fn speaks(table: &Table, column: usize) -> bool {
    let Some(words) = distinct(table, column, MOST_WORDS) else { return false };
    let all: usize = words.iter().map(|(_, rows)| rows).sum();
    let told: usize = words.iter().filter(|(word, _)| of_word(word).is_some()).map(|(_, rows)| rows).sum();
    told > 0 && told * 5 >= all * 4
}

/// Whether at least four of five cells, blank ones aside, hold a number.
fn numeric(table: &Table, column: usize) -> bool {
    let cells = || table.column(column).filter(|cell| !cell.trim().is_empty());
    let numbers = cells().filter(|cell| number(cell).is_some()).count();
    numbers > 0 && numbers * 5 >= cells().count() * 4
}

/// The words of a column as the source of roles; where all stand for one role, everyone has that.
fn told(table: &Table, column: usize) -> RoleSource {
    match by_words(table, column) {
        Some(RoleSource::Words { mentor, mentee, either, neither, .. }) if either.is_empty() && neither.is_empty() => {
            match (mentor.is_empty(), mentee.is_empty()) {
                (false, true) => RoleSource::Fixed { role: Role::Mentor },
                (true, false) => RoleSource::Fixed { role: Role::Mentee },
                _ => RoleSource::Words { column, mentor, mentee, either, neither },
            }
        }
        Some(source) => source,
        None => RoleSource::Fixed { role: Role::Either },
    }
}
