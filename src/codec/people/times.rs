//! Weekly times as people type or tick them: `Mon AM; Tue PM`, `Tuesday mornings`, `Weekdays after 17:00`.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::entities;
use super::nothing::is_nothing;
use super::tick::tick;
use crate::domain::time::{Availability, Slot};

/// The days of the week from Monday on, in the languages that are met most.
const DAYS: [&str; 7] = [
    "monday mondays mon mo montag montags lundi lunes lunedì lun maandag maandags segunda seg poniedziałek poniedziałki \
     pazartesi 月曜日 月曜 الاثنين الإثنين måndag mandag",
    "tuesday tuesdays tue tues tu di dienstag dienstags mardi martes martedì mar dinsdag dinsdags terça wtorek wtorki salı \
     火曜日 火曜 الثلاثاء tisdag tirsdag",
    "wednesday wednesdays wed weds we mi mittwoch mittwochs mercredi miércoles mercoledì mer mié woensdag woensdags wo quarta \
     środa środę środy çarşamba 水曜日 水曜 الأربعاء onsdag",
    "thursday thursdays thu thur thurs th do donnerstag donnerstags jeudi jueves giovedì jeu jue gio donderdag donderdags \
     quinta czwartek czwartki perşembe 木曜日 木曜 الخميس torsdag",
    "friday fridays fri fr freitag freitags vendredi viernes venerdì ven vie vrijdag vrijdags vr sexta piątek piątki cuma \
     金曜日 金曜 الجمعة fredag",
    "saturday saturdays sat sa samstag samstags sonnabend samedi sábado sabato sam sáb sab zaterdag za sobota sobotę soboty \
     cumartesi 土曜日 土曜 السبت lördag lørdag",
    "sunday sundays sun su sonntag sonntags dimanche domingo domenica dim dom zondag zo niedziela niedzielę pazar 日曜日 日曜 \
     الأحد söndag søndag",
];
const PARTS: [&str; 3] = [
    "morning mornings am before vormittag vormittags morgens früh matin mañana mañanas mattina mattino manhã ochtend ochtends \
     rano przedpołudnie sabah 午前 朝 صباحا صباحًا förmiddag formiddag",
    "afternoon afternoons pm lunch lunchtime lunchtimes noon midday mittag mittags nachmittag nachmittags après tarde tardes \
     pomeriggio middag middags popołudnie popołudniu öğleden 午後 昼 ظهرا eftermiddag",
    "evening evenings night nights after abend abends soir noche noches sera noite avond avonds wieczór wieczorem wieczory akşam \
     夕方 夜 مساء مساءً kväll aften",
];
/// What stands between the first and the last day of several.
const TO: &str = "to bis à au al a til till until tot do through thru até";
/// What stands before times at which somebody cannot meet.
const EXCEPT: [&str; 14] = [
    "except", "but not", "not", "never", "außer", "ausser", "nicht", "sauf", "excepto", "salvo", "tranne", "eccetto",
    "behalve", "oprócz",
];
const WEEKDAYS: [&str; 8] = ["weekdays", "weekday", "workdays", "werktags", "wochentags", "daily", "werkdagen", "平日"];
const WEEKENDS: [&str; 4] = ["weekends", "weekend", "wochenende", "wochenenden"];
const ALWAYS: [&str; 8] = ["any", "anytime", "flexible", "always", "everyday", "whenever", "jederzeit", "all"];

/// The times that a cell names; `beside` is what the name of its column says: a day, a part of the day, both, or nothing.
/// `None` where it says something that cannot be read.
pub fn times(cell: &str, beside: &str) -> Option<Availability> {
    let cell = entities::decoded(cell).to_lowercase().replace(['–', '—', '〜'], "-").replace("-feira", "");
    if cell.trim().is_empty() || is_nothing(&cell) && tick(&cell) != Some(true) {
        return Some(Availability::default());
    }
    if let Some((possible, other)) = excepted(&cell) {
        let without = times(other, beside).filter(|other| *other != Availability::default());
        let all = match possible.trim().is_empty() {
            true => Some(WORKING.slots(&Said::default())),
            false => times(possible, beside),
        };
        if let (Some(all), Some(without)) = (all, without) {
            return Some(
                Slot::all()
                    .filter(|slot| all.has(*slot) && !without.has(*slot))
                    .fold(Availability::default(), Availability::with),
            );
        }
    }
    let column = Said::of(beside);
    if let Some(yes) = tick(&cell) {
        return match (yes, column.has_days() || column.has_parts()) {
            (false, _) => Some(Availability::default()),
            (true, true) => Some(column.slots(&Said::default())),
            (true, false) => None,
        };
    }
    let mut all = Availability::default();
    let mut found = false;
    // `Mon, Tue mornings`: a day alone is of the next part of the day, and `Monday: morning, evening` keeps its day.
    let (mut days, mut open) = ([false; 7], [false; 7]);
    let mut rest = Some(cell.as_str());
    while let Some(text) = rest {
        let end = text.find(['\n', '\r', ',', ';', '|', '/', '&', '•', '、', '،']);
        let mark = end.and_then(|end| text[end..].chars().next());
        let said = Said::of(&text[..end.unwrap_or(text.len())]);
        rest = end.zip(mark).map(|(end, mark)| &text[end + mark.len_utf8()..]);
        found |= !said.is_nothing();
        if said.has_days() {
            days = said.days;
        }
        let ends = !matches!(mark, Some(',' | '/' | '&' | '、' | '،'));
        if said.has_days() && !said.has_parts() && !ends {
            open = either(open, said.days);
            continue;
        }
        if said.has_days() || said.has_parts() {
            let before = if said.has_days() { open } else { either(open, days) };
            all = join(all, Said { days: either(before, said.days), ..said }.slots(&column));
            open = [false; 7];
        } else if said.always {
            all = join(all, said.slots(&column));
        }
        if ends && open.contains(&true) {
            all = join(all, Said { days: open, ..Said::default() }.slots(&column));
            open = [false; 7];
        }
    }
    found.then_some(all)
}

/// What stands before and behind the word that excepts some times.
fn excepted(cell: &str) -> Option<(&str, &str)> {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
    EXCEPT.iter().find_map(|word| {
        let (at, _) = cell
            .match_indices(word)
            .find(|(at, _)| edge(cell[..*at].chars().next_back()) && edge(cell[at + word.len()..].chars().next()))?;
        Some((&cell[..at], &cell[at + word.len()..]))
    })
}

fn either(a: [bool; 7], b: [bool; 7]) -> [bool; 7] {
    std::array::from_fn(|day| a[day] || b[day])
}

fn join(a: Availability, b: Availability) -> Availability {
    Slot::all().filter(|slot| b.has(*slot)).fold(a, Availability::with)
}

/// Monday to Friday.
const WORKING: Said = Said { days: [true, true, true, true, true, false, false], parts: [false; 3], always: false };

/// The place of each word in the list that holds it.
type Places = HashMap<&'static str, usize>;

fn places(lists: &'static [&'static str]) -> Places {
    let all = lists.iter().enumerate();
    all.flat_map(|(place, names)| names.split_whitespace().map(move |name| (name, place))).collect()
}

fn days() -> &'static Places {
    static NAMED: OnceLock<Places> = OnceLock::new();
    NAMED.get_or_init(|| places(&DAYS))
}

fn parts() -> &'static Places {
    static NAMED: OnceLock<Places> = OnceLock::new();
    NAMED.get_or_init(|| places(&PARTS))
}

/// The day and the part of the day of a word that is made of both: `Montagvormittag`, `月曜午前`.
fn compound(word: &str) -> Option<(usize, usize)> {
    let ends = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 6);
    ends.filter_map(|end| Some((*days().get(&word[..end])?, *parts().get(&word[end..])?))).next()
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
        let words: Vec<&str> = words.iter().map(|word| word.trim_matches(':')).collect();
        for (at, word) in words.iter().enumerate() {
            let range = at.checked_sub(2).map(|from| [words[from], words[at - 1]]);
            match (range, days().get(*word).copied()) {
                (Some([from, to]), Some(last)) if TO.split(' ').any(|own| own == to) => {
                    let first = days().get(from).copied().unwrap_or(last);
                    (first..=last.max(first)).for_each(|day| said.days[day] = true);
                }
                _ => said.word(word),
            }
        }
        said
    }

    fn word(&mut self, word: &str) {
        if let Some((from, to)) = word.split_once('-') {
            if let (Some(from), Some(to)) = (days().get(from).copied(), days().get(to).copied()) {
                (from..=to.max(from)).for_each(|day| self.days[day] = true);
                return;
            }
            if let (Some(from), Some(to)) = (hour(from), hour(to).or_else(|| hour(from))) {
                (part_of(from)..=part_of(to.saturating_sub(1).max(from))).for_each(|part| self.parts[part] = true);
                return;
            }
            self.word(from);
            self.word(to);
        } else if let Some(&day) = days().get(word) {
            self.days[day] = true;
        } else if let Some(&part) = parts().get(word) {
            self.parts[part] = true;
        } else if let Some((day, part)) = compound(word) {
            (self.days[day], self.parts[part]) = (true, true);
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

    fn has_parts(&self) -> bool {
        self.parts.contains(&true)
    }

    fn is_nothing(&self) -> bool {
        !self.has_days() && !self.has_parts() && !self.always
    }

    /// The slots of these days and parts; what is not named here is named by the column, and else is all of it.
    fn slots(&self, column: &Said) -> Availability {
        let pick = |own: bool, beside: bool, any_own: bool, any_beside: bool| match (any_own, any_beside) {
            (true, _) => own,
            (false, true) => beside,
            (false, false) => true,
        };
        let slots = Slot::all().filter(|slot| {
            let (day, part) = (usize::from(slot.weekday), usize::from(slot.part));
            // Who names no day means working days, unless it is any time at all.
            let day = match self.has_days() || column.has_days() || self.always {
                true => pick(self.days[day], column.days[day], self.has_days(), column.has_days()),
                false => day < 5,
            };
            day && pick(self.parts[part], column.parts[part], self.has_parts(), column.has_parts())
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
