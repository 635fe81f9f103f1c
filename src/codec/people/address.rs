//! E-mail addresses, as people and their programs write them.

use crate::codec::tidy::tidy;
use crate::domain::address::address_in;

/// The address in a cell: `ria@example.org`, `Ria Holm <ria@example.org>`, `mailto:ria@example.org`.
pub fn address(cell: &str) -> Option<String> {
    address_in(&tidy(cell)).map(String::from)
}

/// The name beside the address in a cell: `"Ria Holm" <ria@example.org>`.
pub fn name_beside(cell: &str) -> Option<String> {
    let cell = tidy(cell);
    let (name, _) = cell.split_once('<')?;
    let name = name.trim().trim_matches(['"', '\'']).trim();
    (!name.is_empty() && !name.contains('@')).then(|| name.to_string())
}
