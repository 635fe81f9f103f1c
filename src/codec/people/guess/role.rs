//! A guess at what tells on which side a person stands.

use std::cmp::Reverse;

use super::headers::{Field, words, worth};
use crate::codec::people::RoleSource;
use crate::codec::people::distinct::distinct;
use crate::codec::people::nothing::is_nothing;
use crate::codec::people::number::{Amount, amount};
use crate::codec::table::Table;
use crate::domain::person::Role;

/// The most words of a column that a coordinator is asked to give a role to.
pub const MOST_WORDS: usize = 30;
/// Years of work that make a mentor at most, and a mentee at least, where the numbers allow it.
const USUAL: (f64, f64) = (4.0, 15.0);

/// The role that a word stands for, where it speaks for itself.
pub fn of_word(word: &str) -> Option<Role> {
    let words = words(word);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let mentor = any(&["mentor", "mentors", "mentorin", "mentora", "mentore", "mentorship"]);
    let mentee = any(&["mentee", "mentees", "mentored", "mentoree", "mentoré", "mentorée", "mentorado", "mentoranda"]);
    if any(&["both", "either", "beides", "beide", "ambos", "entrambi", "ambas", "deux"]) || (mentor && mentee) {
        return Some(Role::Either);
    }
    // In reverse mentoring the junior person is the mentor: the plain words come before those of seniority. `I would like a
    // mentor` and `find a mentor` are words of a mentee.
    let seeks =
        any(&["need", "seek", "seeking", "find", "have", "get", "want"]) && !any(&["be", "become", "being", "as"]);
    let senior =
        ["executive", "executives", "director", "directors", "senior", "seniors", "head", "partner", "exec", "chief"];
    let junior = ["junior", "juniors", "graduate", "graduates", "apprentice", "apprentices", "trainee", "trainees"];
    let learner = ["student", "students", "intern", "interns", "entry"];
    match () {
        () if mentor && !seeks => Some(Role::Mentor),
        () if mentee || mentor || any(&senior) => Some(Role::Mentee),
        () if any(&junior) || any(&learner) => Some(Role::Mentor),
        () => None,
    }
}

/// The side that the name of a file or a sheet speaks for: `20a-mentors.csv`.
pub fn of_name(name: &str) -> Option<Role> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
    let words = words(name);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let mentors =
        any(&["mentors", "mentor", "juniors", "students", "graduates", "apprentices", "trainees", "mentoren"]);
    let mentees = any(&["mentees", "mentee", "seniors", "executives", "directors", "leaders"]);
    match (mentors, mentees) {
        (true, false) => Some(Role::Mentor),
        (false, true) => Some(Role::Mentee),
        _ => None,
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
    if !numeric(table, column) {
        return None;
    }
    let mut numbers: Vec<f64> = table.column(column).filter_map(amount).map(Amount::middle).collect();
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

/// The best guess: columns that were ticked for each side, else a column of words that speak for themselves, else one of
/// numbers that grow with seniority, else the side that the name of the list speaks for; where there is nothing, everyone
/// may be both.
pub(super) fn source(
    table: &Table,
    taken: &[usize],
    [mentor, mentee, both]: [Option<usize>; 3],
    side: Option<Role>,
) -> RoleSource {
    if mentor.is_some() && mentee.is_some() {
        return RoleSource::Ticks { mentor, mentee, both, otherwise: None };
    }
    let free = (0..table.headers.len()).filter(|column| !taken.contains(column));
    let by_words = leftmost_best(free.clone().filter(|column| speaks(table, *column)), table, Field::Role);
    if let Some(column) = by_words {
        return told(table, column);
    }
    let only = match (mentor, mentee, side) {
        // One box for one side: who did not tick it is on the other, in a list of people of both.
        (Some(_), None, None) => Some(Role::Mentee),
        (None, Some(_), None) => Some(Role::Mentor),
        (.., side) => side,
    };
    if let (Some(_), true) = (only, both.is_some() || mentor.is_some() || mentee.is_some()) {
        return RoleSource::Ticks { mentor, mentee, both, otherwise: only };
    }
    if let Some(role) = side {
        return RoleSource::Fixed { role };
    }
    let numbers = free.filter(|column| worth(Field::Years, &table.headers[*column]) > 0 && numeric(table, *column));
    leftmost_best(numbers, table, Field::Years)
        .and_then(|column| by_number(table, column))
        .unwrap_or(RoleSource::Fixed { role: Role::Either })
}

fn leftmost_best(columns: impl Iterator<Item = usize>, table: &Table, field: Field) -> Option<usize> {
    columns.min_by_key(|column| Reverse(worth(field, &table.headers[*column])))
}

/// Whether at least four of five cells, blank ones aside, hold a word that speaks for a role; half of them where the name
/// of the column does so too.
fn speaks(table: &Table, column: usize) -> bool {
    let Some(words) = distinct(table, column, MOST_WORDS) else { return false };
    let all: usize = words.iter().map(|(_, rows)| rows).sum();
    let told: usize = words.iter().filter(|(word, _)| of_word(word).is_some()).map(|(_, rows)| rows).sum();
    let named = worth(Field::Role, &table.headers[column]) > 0;
    told > 0 && if named { told * 2 >= all } else { told * 5 >= all * 4 }
}

/// Whether at least four of five cells, blank ones aside, hold a number.
fn numeric(table: &Table, column: usize) -> bool {
    let cells = || table.column(column).filter(|cell| !is_nothing(cell));
    let amounts: Vec<Amount> = cells().filter_map(amount).collect();
    // Dates alone are dates, and no bands that a spreadsheet made dates of.
    let plain = amounts.iter().any(|amount| !matches!(amount, Amount::Dated(..)));
    plain && amounts.len() * 5 >= cells().count() * 4
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
