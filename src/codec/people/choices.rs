//! Choices of a form that hold commas themselves, in lists with commas between: found because they recur whole.

use std::collections::{HashMap, HashSet};

use super::entities;
use super::list::{Separator, cut, numbered};
use super::nothing::is_nothing;
use crate::domain::fold::fold;

/// Pieces between commas that belong together, by what is on both sides of the comma.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    together: HashSet<(String, String)>,
}

/// What was seen of one comma between two pieces.
#[derive(Default)]
struct Seen {
    times: usize,
    /// The different cells in which it was seen.
    cells: HashSet<String>,
    /// Whether a space follows the comma each time.
    spaced: bool,
    /// Whether the second piece begins with a small letter each time.
    small: bool,
}

impl Choices {
    /// Finds what belongs together: a piece that never comes but behind the same other one, which never comes without it,
    /// in cells that differ, or written as the end of an enumeration.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let mut pieces: HashMap<String, usize> = HashMap::new();
        let mut pairs: HashMap<(String, String), Seen> = HashMap::new();
        let mut unspaced = false;
        let mut capitals = true;
        for cell in cells {
            let cell = entities::decoded(cell);
            for line in cell.split(['\n', '\r']) {
                let atoms: Vec<&str> =
                    cut(line, Separator::Comma).into_iter().filter(|atom| !is_nothing(atom)).collect();
                let whole = fold(line);
                capitals &= atoms.first().is_none_or(|atom| !starts_small(atom));
                for atom in &atoms {
                    *pieces.entry(fold(atom)).or_default() += 1;
                }
                for pair in atoms.windows(2) {
                    // A number ends an entry.
                    if numbered(pair[0].trim()).1.is_some() {
                        continue;
                    }
                    let spaced = pair[1].starts_with(' ');
                    unspaced |= !spaced;
                    let seen = pairs.entry((fold(pair[0]), fold(pair[1]))).or_insert(Seen {
                        spaced,
                        small: true,
                        ..Seen::default()
                    });
                    seen.times += 1;
                    seen.small &= starts_small(pair[1]);
                    seen.spaced &= spaced;
                    seen.cells.insert(whole.clone());
                }
            }
        }
        let together = pairs.into_iter().filter(|((first, second), seen)| {
            let always = pieces.get(first) == Some(&seen.times) && pieces.get(second) == Some(&seen.times);
            let goes_on = capitals && seen.small;
            let varied = seen.times >= 5 && seen.cells.len() >= 4;
            let written = unspaced && seen.spaced;
            let twice = seen.times >= 2 && (written || goes_on || enumerates(second));
            always && !second.is_empty() && (varied || twice || (goes_on && enumerates(second)))
        });
        Self { together: together.map(|(pair, _)| pair).collect() }
    }

    /// The pieces of a text, those that belong together as one.
    pub fn join<'a>(&self, text: &'a str, atoms: &[&'a str]) -> Vec<&'a str> {
        let place = |piece: &str| piece.as_ptr() as usize - text.as_ptr() as usize;
        let mut joined: Vec<&str> = Vec::new();
        let mut last = None::<&str>;
        for atom in atoms {
            let belongs = last.is_some_and(|last| self.together.contains(&(fold(last), fold(atom))));
            match joined.last_mut() {
                Some(whole) if belongs => *whole = &text[place(whole)..place(atom) + atom.len()],
                _ => joined.push(atom),
            }
            last = Some(atom);
        }
        joined
    }
}

fn starts_small(text: &str) -> bool {
    text.trim_start().chars().next().is_some_and(char::is_lowercase)
}

/// Whether what follows reads as a later part of an enumeration: `Budgets, forecasts and audits`.
fn enumerates(second: &str) -> bool {
    [" and ", " or ", " & ", " und ", " oder ", " et ", " ou ", " y ", " e "].iter().any(|word| second.contains(word))
}
