//! Weekly times as people type or tick them: `Mon AM; Tue PM`, `Tuesday mornings`, `Weekdays after 17:00`.

use super::entities;
use super::nothing::is_nothing;
use super::tick::tick;
use crate::domain::time::{Availability, Slot};

const DAYS: [&[&str]; 7] = [
    &["monday", "mondays", "mon", "mo", "montag", "montags", "lundi", "lunes", "lunedì", "maandag", "segunda"],
    &[
        "tuesday",
        "tuesdays",
        "tue",
        "tues",
        "tu",
        "di",
        "dienstag",
        "dienstags",
        "mardi",
        "martes",
        "martedì",
        "dinsdag",
        "terça",
    ],
    &[
        "wednesday",
        "wednesdays",
        "wed",
        "weds",
        "we",
        "mi",
        "mittwoch",
        "mittwochs",
        "mercredi",
        "miércoles",
        "mercoledì",
        "woensdag",
        "quarta",
    ],
    &[
        "thursday",
        "thursdays",
        "thu",
        "thur",
        "thurs",
        "th",
        "donnerstag",
        "donnerstags",
        "jeudi",
        "jueves",
        "giovedì",
        "donderdag",
        "quinta",
    ],
    &["friday", "fridays", "fri", "fr", "freitag", "freitags", "vendredi", "viernes", "venerdì", "vrijdag", "sexta"],
    &["saturday", "saturdays", "sat", "sa", "samstag", "samstags", "samedi", "sábado", "sabato", "zaterdag"],
    &["sunday", "sundays", "sun", "su", "sonntag", "sonntags", "dimanche", "domingo", "domenica", "zondag"],
];
const PARTS: [&[&str]; 3] = [
    &[
        "morning",
        "mornings",
        "am",
        "before",
        "vormittag",
        "vormittags",
        "morgens",
        "matin",
        "mañana",
        "mattina",
        "ochtend",
    ],
    &[
        "afternoon",
        "afternoons",
        "pm",
        "lunch",
        "lunchtime",
        "noon",
        "midday",
        "mittag",
        "nachmittag",
        "nachmittags",
        "après",
        "tarde",
        "pomeriggio",
        "middag",
    ],
    &["evening", "evenings", "night", "after", "abend", "abends", "soir", "noche", "sera", "avond"],
];
const WEEKDAYS: [&str; 6] = ["weekdays", "weekday", "workdays", "werktags", "wochentags", "daily"];
const WEEKENDS: [&str; 4] = ["weekends", "weekend", "wochenende", "wochenenden"];
const ALWAYS: [&str; 8] = ["any", "anytime", "flexible", "always", "everyday", "whenever", "jederzeit", "all"];

/// The times that a cell names; `beside` is what the name of its column says: a day, a part of the day, both, or nothing.
/// `None` where it says something that cannot be read.
pub fn times(cell: &str, beside: &str) -> Option<Availability> {
    let cell = entities::decoded(cell);
    if cell.trim().is_empty() || is_nothing(&cell) && tick(&cell) != Some(true) {
        return Some(Availability::default());
    }
    let column = Said::of(beside);
    if let Some(yes) = tick(&cell) {
        let ticked = column.days.iter().any(|day| *day) || column.parts.iter().any(|part| *part);
        return match (yes, ticked) {
            (false, _) => Some(Availability::default()),
            (true, true) => Some(column.slots(&Said::default())),
            (true, false) => None,
        };
    }
    let mut all = Availability::default();
    let mut found = false;
    let mut days = Said::default();
    for entry in cell.split(['\n', '\r', ',', ';', '|', '/', '&', '•']) {
        let said = Said::of(entry);
        if said.is_nothing() {
            continue;
        }
        found = true;
        // `Mon, Tue mornings`: a day alone is of the next part of the day, and `Monday: morning, evening` keeps its day.
        if said.has_days() {
            days = Said { days: said.days, ..Said::default() };
        }
        let own = if said.has_days() { said } else { Said { days: days.days, ..said } };
        all = join(all, own.slots(&column));
    }
    found.then_some(all)
}

fn join(a: Availability, b: Availability) -> Availability {
    Slot::all().filter(|slot| b.has(*slot)).fold(a, Availability::with)
}

/// The days and the parts of the day that a text names.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    days: [bool; 7],
    parts: [bool; 3],
    always: bool,
}

impl Said {
    fn of(text: &str) -> Self {
        let mut said = Self::default();
        let lower = text.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_alphanumeric() && c != ':' && c != '-').filter(|w| !w.is_empty()).collect();
        for word in words {
            said.word(word);
        }
        said
    }

    fn word(&mut self, word: &str) {
        let place = |lists: &[&[&str]], word: &str| lists.iter().position(|names| names.contains(&word));
        if let Some((from, to)) = word.split_once('-') {
            if let (Some(from), Some(to)) = (place(&DAYS, from), place(&DAYS, to)) {
                (from..=to.max(from)).for_each(|day| self.days[day] = true);
                return;
            }
            if let (Some(from), Some(to)) = (hour(from), hour(to).or_else(|| hour(from))) {
                (part_of(from)..=part_of(to.saturating_sub(1).max(from))).for_each(|part| self.parts[part] = true);
                return;
            }
            self.word(from);
            self.word(to);
        } else if let Some(day) = place(&DAYS, word) {
            self.days[day] = true;
        } else if let Some(part) = place(&PARTS, word) {
            self.parts[part] = true;
        } else if WEEKDAYS.contains(&word) {
            self.days[..5].fill(true);
        } else if WEEKENDS.contains(&word) {
            self.days[5..].fill(true);
        } else if ALWAYS.contains(&word) {
            self.always = true;
        } else if let Some(hour) = hour(word) {
            self.parts[part_of(hour)] = true;
        }
    }

    fn has_days(&self) -> bool {
        self.days.contains(&true)
    }

    fn is_nothing(&self) -> bool {
        !self.has_days() && !self.parts.contains(&true) && !self.always
    }

    /// The slots of these days and parts; what is not named here is named by the column, and else is all of it.
    fn slots(&self, column: &Said) -> Availability {
        let pick = |own: bool, beside: bool, any_own: bool, any_beside: bool| match (any_own, any_beside) {
            (true, _) => own,
            (false, true) => beside,
            (false, false) => true,
        };
        let any_part = |said: &Said| said.parts.contains(&true);
        let slots = Slot::all().filter(|slot| {
            let (day, part) = (usize::from(slot.weekday), usize::from(slot.part));
            // Who names no day means working days, unless it is any time at all.
            let day = match self.has_days() || column.has_days() || self.always {
                true => pick(self.days[day], column.days[day], self.has_days(), column.has_days()),
                false => day < 5,
            };
            day && pick(self.parts[part], column.parts[part], any_part(self), any_part(column))
        });
        slots.fold(Availability::default(), Availability::with)
    }
}

/// The hour of `9`, `09:30`, `5pm`.
fn hour(word: &str) -> Option<u32> {
    let (digits, afternoon) = match word.strip_suffix("pm") {
        Some(digits) => (digits, true),
        None => (word.strip_suffix("am").or_else(|| word.strip_suffix('h')).unwrap_or(word), false),
    };
    let hour: u32 = digits.split(':').next()?.parse().ok()?;
    let hour = if afternoon && hour < 12 { hour + 12 } else { hour };
    (hour < 24).then_some(hour)
}

fn part_of(hour: u32) -> usize {
    match hour {
        0..12 => 0,
        12..17 => 1,
        _ => 2,
    }
}
