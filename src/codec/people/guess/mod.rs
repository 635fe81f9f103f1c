//! A first guess at which column says what, for the coordinator to correct.

mod facts;
mod grids;
pub mod headers;
mod phrases;
pub mod role;
mod several;
mod shared;

use crate::codec::people::{Mapping, TopicColumn};
use crate::codec::table::Table;
use crate::domain::person::Role;
use facts::Facts;
use headers::{Field, worths};

/// A guess from the names of the columns and from their cells. Where nothing speaks for a column it stays out.
pub fn guess(table: &Table) -> Mapping {
    guess_in(table, "")
}

/// As [`guess`], for the table of a file or a sheet with this name: `mentors.csv` says whose list it is.
pub fn guess_in(table: &Table, name: &str) -> Mapping {
    let facts: Vec<_> = (0..table.headers.len()).map(|column| Facts::of(table, column)).collect();
    let grids = grids::find(table, &facts);
    let in_grid = |column: usize| grids.teach.iter().chain(&grids.learn).any(|topic| topic.column == column);
    let mut claims: Vec<(u32, usize, Field)> = Vec::new();
    for (column, header) in table.headers.iter().enumerate().filter(|(column, _)| !in_grid(*column)) {
        for (field, worth) in worths(header) {
            if facts[column].fits(field) {
                claims.push((worth, column, field));
            }
        }
        claims.extend(ticked_side(header, &facts[column]).map(|field| (TICKED, column, field)));
    }
    // The strongest claim first; of equal ones the leftmost column.
    claims.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let times: Vec<usize> = claims.iter().filter(|(_, _, field)| *field == Field::Times).map(|(_, c, _)| *c).collect();
    let mut chosen: Vec<(Field, usize)> = Vec::new();
    for (_, column, field) in claims {
        let several = matches!(field, Field::Meta);
        if chosen.iter().all(|(f, c)| (several || *f != field) && *c != column) {
            chosen.push((field, column));
        }
    }
    let of = |field| chosen.iter().find(|(f, _)| *f == field).map(|(_, column)| *column);
    let email = of(Field::Email);
    let names = match (of(Field::FirstName), of(Field::LastName), of(Field::Name)) {
        (Some(first), Some(last), _) => vec![first, last],
        // `Vorname` and `Name`, unless the second one holds both.
        (Some(first), None, Some(full)) if !holds(table, full, first) => vec![first, full],
        (first, last, full) => full.or(last).or(first).into_iter().collect(),
    };
    // What counts the answers tells no people apart where something else does.
    let id = of(Field::Id).filter(|id| {
        !(facts[*id].counts
            && is_plain(&table.headers[*id])
            && (email.is_some() || of(Field::Answered).is_some())
            && !names.is_empty())
    });
    let mut gone: Vec<usize> =
        chosen.iter().filter(|(field, _)| *field != Field::Meta).map(|(_, column)| *column).collect();
    gone.extend(grids.teach.iter().chain(&grids.learn).map(|topic| topic.column));
    let several = |field: Field, grid: Vec<TopicColumn>| -> (Option<usize>, Vec<TopicColumn>) {
        let Some(first) = of(field).filter(|_| grid.is_empty()) else { return (None, grid) };
        let more = several::more(table, &facts, field, first, &gone);
        match more.is_empty() {
            true => (Some(first), Vec::new()),
            false => {
                let all = std::iter::once(first).chain(more);
                (None, all.map(|column| TopicColumn { column, topic: String::new() }).collect())
            }
        }
    };
    let (teach, teach_grid) = several(Field::Teach, grids.teach);
    let (learn, learn_grid) = several(Field::Learn, grids.learn);
    let spoken: Vec<usize> = match of(Field::Languages) {
        Some(first) => {
            let more = several::more(table, &facts, Field::Languages, first, &gone);
            std::iter::once(first).chain(more).collect()
        }
        None => several::languages(table, &facts, &gone),
    };
    let mut spoken = spoken.into_iter();
    let mut mapping = Mapping {
        id: id.or(email),
        name: names,
        teach,
        learn,
        team: of(Field::Team),
        manager: of(Field::Manager),
        languages: spoken.next(),
        more_languages: spoken.collect(),
        capacity: of(Field::Capacity),
        email,
        times: times_of(table, of(Field::Times), &times),
        likes: of(Field::Likes),
        earlier: of(Field::Earlier),
        appraiser: of(Field::Appraiser),
        conflicts: of(Field::Conflicts),
        answered: of(Field::Answered),
        teach_grid,
        learn_grid,
        ..Mapping::nothing()
    };
    let taken: Vec<usize> = chosen
        .iter()
        .filter(|(field, _)| {
            !matches!(field, Field::Role | Field::Years | Field::Mentors | Field::Mentees | Field::Both)
        })
        .map(|(_, column)| *column)
        .collect();
    if mapping.id.is_none() && mapping.name.is_empty() {
        let unique = |counts: bool| {
            facts
                .iter()
                .enumerate()
                .position(|(column, f)| f.unique && !f.long && (counts || !f.counts) && !taken.contains(&column))
        };
        mapping.id = unique(false).or_else(|| unique(true));
    }
    let ticks = [of(Field::Mentors), of(Field::Mentees), of(Field::Both)];
    mapping.role = role::source(table, &taken, ticks, role::of_name(name));
    shared::complete(table, &facts, &mut mapping, &taken);
    mapping
}

/// Whether the name of a column says no more than that it is an id: one of the answer, it may be.
fn is_plain(header: &str) -> bool {
    matches!(headers::words(header).as_slice(), [word] if ["id", "ids", "uid", "identifier", "nr", "no"].contains(&word.as_str()))
}

/// Whether most cells of a column hold those of another.
fn holds(table: &Table, column: usize, other: usize) -> bool {
    let rows = table.rows.iter().filter(|row| !row.cell(other).trim().is_empty());
    let holding = rows.clone().filter(|row| row.cell(column).contains(row.cell(other).trim())).count();
    holding * 2 > rows.count()
}

/// How much the words of a box speak for a side, where no phrase is known in them.
const TICKED: u32 = 5;

/// The side that the words of a box speak for: `Je souhaite être mentor`. Not what people were before, or agree to.
fn ticked_side(header: &str, facts: &Facts) -> Option<Field> {
    const OTHERWISE: [&str; 20] = [
        "before",
        "already",
        "ever",
        "previously",
        "previous",
        "last",
        "past",
        "agree",
        "agreed",
        "consent",
        "rules",
        "schon",
        "bereits",
        "bisher",
        "déjà",
        "ya",
        "già",
        "já",
        "eerder",
        "już",
    ];
    if !facts.ticks || headers::words(header).iter().any(|word| OTHERWISE.contains(&word.as_str())) {
        return None;
    }
    Some(match role::of_word(header)? {
        Role::Mentor => Field::Mentors,
        Role::Mentee => Field::Mentees,
        Role::Either => Field::Both,
    })
}

/// The columns of weekly times: one, or several that are about a day or a part of the day each.
fn times_of(table: &Table, best: Option<usize>, claimed: &[usize]) -> Vec<usize> {
    let Some(best) = best else { return Vec::new() };
    let question =
        |column: usize| table.headers[column].split(['[', ':', '-']).next().unwrap_or_default().trim().to_lowercase();
    let mut alike: Vec<usize> = claimed.iter().copied().filter(|column| question(*column) == question(best)).collect();
    alike.sort_unstable();
    alike
}
