//! What stands between the cells of a table.

use serde::{Deserialize, Serialize};

use super::scan::Scan;

/// How many records are looked at to find the separator.
const LOOKED_AT: usize = 50;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
}

impl Delimiter {
    pub const ALL: [Delimiter; 3] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        }
    }
}

/// The separator, the text without the line `sep=;` with which Excel may name it, and the number of the line at which
/// that text begins.
pub(super) fn find(text: &str) -> (Delimiter, &str, usize) {
    let (first, rest) = text.split_at(text.find(['\n', '\r']).unwrap_or(text.len()));
    if let Some(named) = first.trim_matches('"').strip_prefix("sep=")
        && let Some(delimiter) = Delimiter::ALL.into_iter().find(|d| named.as_bytes() == [d.byte()])
    {
        return (delimiter, rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest), 2);
    }
    let mut best = (Delimiter::Comma, (0, 0));
    for delimiter in Delimiter::ALL {
        let worth = worth(text, delimiter);
        if worth > best.1 {
            best = (delimiter, worth);
        }
    }
    (best.0, text, 1)
}

/// How well a separator explains the text: of the first records, how many have as many cells as the header, then how
/// many cells that is. Nothing where the header has one cell only.
fn worth(text: &str, delimiter: Delimiter) -> (usize, usize) {
    let mut scan = Scan::new(text, delimiter, 1);
    let mut header = 0;
    let mut alike = 0;
    for _ in 0..LOOKED_AT {
        let Ok(Some(record)) = scan.record() else { break };
        if header == 0 {
            header = record.cells;
        }
        alike += usize::from(record.cells == header);
    }
    if header > 1 { (alike, header) } else { (0, 0) }
}
