//! What stands between the cells of a table.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::scan::Scan;

/// How many records are looked at to find the separator.
const LOOKED_AT: usize = 100;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Bar,
}

impl Delimiter {
    pub const ALL: [Delimiter; 4] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Bar => b'|',
        }
    }
}

/// The separator, the text without the line `sep=;` with which Excel may name it, and the number of the line at which
/// that text begins.
pub(super) fn find(text: &str, asked: Option<Delimiter>) -> (Delimiter, &str, usize) {
    let (first, rest) = text.split_at(text.find(['\n', '\r']).unwrap_or(text.len()));
    if let Some(named) = first.trim_matches('"').strip_prefix("sep=")
        && let Some(delimiter) = Delimiter::ALL.into_iter().find(|d| named.as_bytes() == [d.byte()])
    {
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
        return (asked.unwrap_or(delimiter), rest, 2);
    }
    if let Some(asked) = asked {
        return (asked, text, 1);
    }
    let candidates = Delimiter::ALL.map(|delimiter| (delimiter, Explained::by(text, delimiter)));
    let mut best = (Delimiter::Comma, &Explained::default());
    for (delimiter, explained) in &candidates {
        if explained.worth > best.1.worth {
            best = (*delimiter, explained);
        }
    }
    // Lines within a quoted cell can look like more records than there are; but then quotes are left over.
    if best.1.fails
        && let Some((delimiter, _)) = candidates.iter().find(|(_, explained)| explained.whole)
    {
        return (*delimiter, text, 1);
    }
    (best.0, text, 1)
}

/// How well a separator explains the text.
#[derive(Default)]
struct Explained {
    /// How many of the first records have the usual count of cells and tear no quoted cell, then what that count is. Titles
    /// above a table and notes below it have another count than its rows.
    worth: (usize, usize),
    /// Whether a quote is left open.
    fails: bool,
    /// Whether each of several records has the usual count of cells, to the last.
    whole: bool,
}

impl Explained {
    fn by(text: &str, delimiter: Delimiter) -> Self {
        let mut scan = Scan::new(text, delimiter, 1);
        let mut counts: HashMap<usize, usize> = HashMap::new();
        let (mut all, mut fails) = (0, false);
        for _ in 0..LOOKED_AT {
            let record = match scan.record() {
                Ok(Some(record)) => record,
                Ok(None) => break,
                Err(_) => {
                    fails = true;
                    break;
                }
            };
            all += 1;
            if record.cells > 1 && !record.torn {
                *counts.entry(record.cells).or_default() += 1;
            }
        }
        let worth = counts.into_iter().map(|(cells, records)| (records, cells)).max().unwrap_or_default();
        Self { worth, fails, whole: !fails && all > 1 && worth.0 == all }
    }
}
