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

/// What begins a word for a mentee, and one for a mentor, in the languages that are met most. Those of mentees come first:
/// `mentoré` begins as `mentor` does.
const MENTEES: &str = "mentee menti mentoré mentorad mentoriz mentorand mentored podopieczn danışan メンティ المتدرب متدرب متعلم \
                       المتعلم protégé protege coachee learner lerner lernende apprenant";
const MENTORS: &str = "mentor メンター مرشد المرشد موجه الموجه tutor teacher coach";
/// What begins a word for the programme itself, which speaks for no side.
const NEITHER: &str =
    "mentoring mentorat mentoria mentoría mentorluk mentorschap mentorskap メンタリング teaching tutoring coaching";
/// Words of somebody who may be both.
const BOTH: &str =
    "both either dos beides beide ambos ambas entrambi entrambe deux allebei obie oba ikisi båda begge 両方 كلاهما";
/// Words of somebody who looks for a mentor, and of somebody who would be one.
const SEEKS: &str = "need seek seeking find have having get want brauche suche suchen habe haben bekommen avoir trouver cherche \
                     recevoir tener busco buscar encontrar recibir avere cerco cercare trovare krijgen hebben zoek zoeken mieć \
                     szukam ter procuro receber";
const IS: &str =
    "be become being as sein werden als être devenir ser como essere diventare come zijn worden być zostać jako olmak";

const ARTICLES: &str = "a an un una einen eine ein een um uma";
const WISHES: &str =
    "like want möchte will voudrais veux souhaite quiero quisiera vorrei voglio wil quero gostaria chcę";

fn one_of(words: &[String], list: &str) -> bool {
    words.iter().any(|word| list.split_whitespace().any(|own| own == word))
}

fn begins(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|own| word.starts_with(own))
}

/// Whether words name mentors, and whether they name mentees.
fn named(words: &[String]) -> (bool, bool) {
    let telling = || words.iter().filter(|word| !begins(word, NEITHER));
    let mentee = telling().any(|word| begins(word, MENTEES));
    let mentor = telling().any(|word| !begins(word, MENTEES) && begins(word, MENTORS));
    // In reverse mentoring the plain word is that of the one who teaches: `I would like a mentor` is none. `To mentor` and
    // `can mentor` are what a mentor does.
    let does = words
        .windows(2)
        .any(|pair| pair[1] == "mentor" && ["to", "can", "could", "will", "happy", "ll"].contains(&pair[0].as_str()));
    let does = does
        || words.windows(2).any(|pair| {
            pair[0] == "mentoring" && ["someone", "somebody", "others", "people", "another"].contains(&pair[1].as_str())
        });
    let mentor = mentor || does;
    // `I would like a mentor`.
    let wishes =
        words.windows(2).any(|pair| one_of(&pair[..1], ARTICLES) && begins(&pair[1], MENTORS)) && one_of(words, WISHES);
    let seeks = (one_of(words, SEEKS) || wishes) && !one_of(words, IS) && !does;
    match mentor && seeks {
        true => (false, true),
        false => (mentor, mentee),
    }
}

/// Words that deny the role that comes behind them: `not a mentor`, `former mentee`.
const DENIES: &str = "not no never former formerly previously ex past don doesn won wouldn cannot can't nicht kein keine keinen \
                      nie ehemals ehemalige ehemaliger pas aucun ancien ancienne jamais nunca ningún ninguna antiguo antigua \
                      mai nessun não nenhum geen niet nooit inte ikke ingen nie";
/// How many words may be between such a word and the role: `would not like to be a mentor`.
const DENIED_WITHIN: usize = 6;

/// The words without the roles that they deny.
fn undenied(words: Vec<String>) -> Vec<String> {
    let is_role = |word: &String| begins(word, MENTEES) || begins(word, MENTORS) || begins(word, NEITHER);
    let mut kept: Vec<String> = Vec::new();
    let mut rest = words.into_iter();
    while let Some(word) = rest.next() {
        if !one_of(std::slice::from_ref(&word), DENIES) {
            kept.push(word);
            continue;
        }
        let behind: Vec<String> = rest.clone().take(DENIED_WITHIN).collect();
        if let Some(at) = behind.iter().position(is_role) {
            rest.nth(at);
        }
    }
    kept
}

/// The role that a word stands for, where it speaks for itself. A role that it denies is none, and where it says nothing
/// else the coordinator has to say what it means.
pub fn of_word(word: &str) -> Option<Role> {
    let words = undenied(words(word));
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let (mentor, mentee) = named(&words);
    if one_of(&words, BOTH) || (mentor && mentee) {
        return Some(Role::Either);
    }
    // The plain words come before those of seniority.
    let senior = [
        "executive",
        "executives",
        "director",
        "directors",
        "senior",
        "seniors",
        "head",
        "partner",
        "exec",
        "chief",
        "leadership",
        "board",
    ];
    let junior =
        ["junior", "juniors", "graduate", "graduates", "apprentice", "apprentices", "trainee", "trainees", "early"];
    let beginner = ["student", "students", "intern", "interns", "entry"];
    match () {
        () if mentor => Some(Role::Mentor),
        () if mentee || any(&senior) => Some(Role::Mentee),
        () if any(&junior) || any(&beginner) => Some(Role::Mentor),
        () => None,
    }
}

/// The side that the name of a file or a sheet, or a title above a table, speaks for: `20a-mentors.csv`, `Find a mentor`.
pub fn of_name(name: &str) -> Option<Role> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 5 && !ending.contains(' ') => stem,
        _ => name,
    };
    let words = words(name);
    let (mentors, mentees) = named(&words);
    let juniors = "junior juniors student students graduate graduates apprentice apprentices trainee trainees studierende \
                   azubis étudiants estudiantes studenti studenten juniores";
    let seniors = "senior seniors executive executives director directors leader leaders führungskräfte dirigeants cadres \
                   directivos dirigenti leidinggevenden";
    let mentors = mentors || (!mentees && one_of(&words, juniors));
    let mentees = mentees || (!mentors && one_of(&words, seniors));
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
/// numbers that grow with seniority, else the side that the name of the list, its titles or its columns speak for; where
/// there is nothing, everyone may be both.
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
    let numbers =
        free.clone().filter(|column| worth(Field::Years, &table.headers[*column]) > 0 && numeric(table, *column));
    let numbers = leftmost_best(numbers, table, Field::Years).and_then(|column| by_number(table, column));
    let side = side.or_else(|| of_headers(table).filter(|_| numbers.is_none()));
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
    numbers.unwrap_or(RoleSource::Fixed { role: Role::Either })
}

/// The side of all people of a table, by what the names of its columns or the titles above it say of them: `Mentor name`,
/// `How many mentees could you take on?`, `What would you like your mentor to teach you?`. Nothing where they say both.
fn of_headers(table: &Table) -> Option<Role> {
    let own = ["name", "names", "email", "id", "address", "first", "last", "surname", "full", "contact"];
    let mut sides = Vec::new();
    for (column, header) in table.headers.iter().enumerate() {
        // What some leave blank is not asked of all.
        let filled = table.column(column).filter(|cell| !cell.trim().is_empty()).count();
        if filled * 10 < table.rows.len() * 9 {
            continue;
        }
        let words = words(header);
        let (mentor, mentee) = named(&words);
        // `Mentor name` is who they are, `your mentor` whom they look for, unless it is the partner they had or would like.
        let whose = words.len() <= 3 && words.iter().any(|word| own.contains(&word.as_str()));
        let partner =
            || [Field::Likes, Field::Earlier, Field::Conflicts, Field::Manager].iter().any(|f| worth(*f, header) > 0);
        match (mentor, mentee) {
            (true, false) if whose => sides.push(Role::Mentor),
            (false, true) if whose => sides.push(Role::Mentee),
            (true, false) if !partner() && of_partner(&words) => sides.push(Role::Mentee),
            (false, true) if !partner() && of_partner(&words) => sides.push(Role::Mentor),
            _ => {}
        }
    }
    sides.dedup();
    match sides[..] {
        [side] => Some(side),
        [] => table.title.as_deref().and_then(of_name),
        _ => None,
    }
}

/// Whether words are about somebody's partner: `your mentor`, `how many mentees`, `a mentor to teach you`.
fn of_partner(words: &[String]) -> bool {
    one_of(
        words,
        "your my many max maximum number from deine deinem deinen deiner ihre ihrem ihren viele anzahl ton ta votre vos combien \
                   tu su cuántos cuántas tuo suo quanti quante je jouw hoeveel seu sua quantos quantas ile kaç",
    )
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
