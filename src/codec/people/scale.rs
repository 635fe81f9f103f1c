//! Levels and wishes in words and figures.

use super::nothing::is_nothing;
use super::tick::tick;
use crate::domain::answer::{Level, Wish};
use crate::domain::fold::fold;

/// Words of a level, with the level; the first that a cell holds counts, so what says more comes first.
const LEVELS: [(&str, u8); 57] = [
    ("could teach", 4),
    ("can teach", 4),
    ("teach this", 4),
    ("teach it", 4),
    ("teach others", 4),
    ("others learn from", 4),
    ("not at all confident", 0),
    ("not confident", 0),
    ("not at all", 0),
    ("never heard", 0),
    ("never used", 0),
    ("never", 0),
    ("no experience", 0),
    ("no knowledge", 0),
    ("not familiar", 0),
    ("unfamiliar", 0),
    ("new to me", 0),
    ("heard of", 1),
    ("very poor", 0),
    ("very low", 0),
    ("poor", 1),
    ("very good", 4),
    ("very well", 4),
    ("very high", 4),
    ("very confident", 4),
    ("extremely", 4),
    ("expert", 4),
    ("master", 4),
    ("excellent", 4),
    ("fluent", 4),
    ("slightly", 1),
    ("somewhat", 2),
    ("fairly", 2),
    ("upper intermediate", 3),
    ("moderate", 2),
    ("intermediate", 2),
    ("some knowledge", 2),
    ("some experience", 2),
    ("get by", 2),
    ("average", 2),
    ("fair", 2),
    ("medium", 2),
    ("competent", 3),
    ("proficient", 3),
    ("advanced", 3),
    ("know it well", 3),
    ("know well", 3),
    ("confident", 3),
    ("strong", 3),
    ("good", 3),
    ("well", 3),
    ("high", 3),
    ("beginner", 1),
    ("novice", 1),
    ("basic", 1),
    ("a little", 1),
    ("low", 1),
];
const WISHES: [(&str, u8); 33] = [
    ("not at all", 0),
    ("not interested", 0),
    ("no interest", 0),
    ("not really", 0),
    ("not important", 0),
    ("never", 0),
    ("very much", 3),
    ("very interested", 3),
    ("extremely", 3),
    ("very important", 3),
    ("essential", 3),
    ("strongly", 3),
    ("definitely", 3),
    ("a lot", 3),
    ("top priority", 3),
    ("very", 3),
    ("high", 3),
    ("quite", 2),
    ("somewhat", 2),
    ("fairly", 2),
    ("moderately", 2),
    ("moderate", 2),
    ("medium", 2),
    ("interested", 2),
    ("important", 2),
    ("would like", 2),
    ("want to", 2),
    ("a little", 1),
    ("a bit", 1),
    ("slightly", 1),
    ("maybe", 1),
    ("low", 1),
    ("perhaps", 1),
];

/// The lowest and the highest figure of a scale, as a column of it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    lowest: u32,
    highest: u32,
}

impl Ends {
    /// The ends of the scale that these cells are on, where they hold figures. One that goes from 1 to 5 is as common as
    /// one from 0 to 4.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Self> {
        let figures: Vec<u32> = cells.filter_map(leading).collect();
        let (lowest, highest) = (*figures.iter().min()?, *figures.iter().max()?);
        Some(Self { lowest, highest })
    }

    /// A figure on a scale from 0 to `most`.
    fn onto(self, figure: u32, most: u8) -> Option<u8> {
        let most = u32::from(most);
        if self.highest <= most {
            return u8::try_from(figure).ok();
        }
        let lowest = u32::from(self.lowest >= 1);
        let highest = if self.highest <= 5 { 5.max(most + lowest) } else { 10 };
        if self.highest > 10 || figure < lowest {
            return None;
        }
        // Rounded to the nearest.
        u8::try_from(((figure - lowest) * most * 2 + (highest - lowest)) / ((highest - lowest) * 2)).ok()
    }
}

/// The level that a cell stands for, in a column of levels; `None` where it cannot be told. A box that is ticked is what
/// a list entry is.
pub fn level(cell: &str, ends: Option<Ends>) -> Option<u8> {
    on_scale(cell, ends, Level::MOST, &LEVELS, 3)
}

/// The wish that a cell stands for, in a column of wishes.
pub fn wish(cell: &str, ends: Option<Ends>) -> Option<u8> {
    on_scale(cell, ends, Wish::MOST, &WISHES, 2)
}

/// The level that a word behind a topic stands for: `Python (advanced)`.
pub fn level_word(text: &str) -> Option<u8> {
    let folded = fold(text);
    let bare = folded.trim_end_matches(" level");
    LEVELS.iter().find(|(word, _)| *word == bare).map(|(_, level)| *level)
}

fn on_scale(cell: &str, ends: Option<Ends>, most: u8, words: &[(&str, u8)], ticked: u8) -> Option<u8> {
    let only_ticks = ends.is_none_or(|ends| ends.highest <= 1);
    if let (Some(yes), true) = (tick(cell), only_ticks) {
        return Some(if yes { ticked } else { 0 });
    }
    if let Some(figure) = leading(cell) {
        return ends.and_then(|ends| ends.onto(figure, most));
    }
    let folded = fold(cell);
    let found = words.iter().find(|(word, _)| holds(&folded, word)).map(|(_, value)| *value);
    found.or_else(|| tick(cell).map(|yes| if yes { ticked } else { 0 })).or_else(|| is_nothing(cell).then_some(0))
}

/// Whether a text holds a phrase, from the beginning of a word to the end of one.
fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next())
    })
}

/// The figure that a cell begins with: `3`, `3 - good`, `4/5`, `2.0`.
fn leading(cell: &str) -> Option<u32> {
    let cell = cell.trim();
    let digits = cell.len() - cell.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 || digits > 2 {
        return None;
    }
    let (figure, rest) = cell.split_at(digits);
    let rest = rest.strip_prefix(".0").unwrap_or(rest);
    rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '.' && c != ',').then(|| figure.parse().ok())?
}
