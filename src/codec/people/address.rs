//! E-mail addresses, as people and their programs write them.

use crate::codec::tidy::tidy;
use crate::domain::address::address_in;

/// The address in a cell: `ria@example.org`, `Ria Holm <ria@example.org>`, `mailto:ria@example.org`.
pub fn address(cell: &str) -> Option<String> {
    let cell = tidy(cell);
    // As people write it who fear machines: `ria(at)example.org`.
    let spelt = || ["(at)", "[at]", " at ", "(AT)", "＠"].iter().find_map(|at| cell.split_once(at));
    let written = || {
        spelt().map(|(who, host)| format!("{}@{}", who.trim(), host.trim().replace("(dot)", ".").replace("[dot]", ".")))
    };
    let found = address_in(&cell).map(String::from);
    found.or_else(|| written().and_then(|written| address_in(&written).map(String::from)))
}

/// The name beside the address in a cell: `"Ria Holm" <ria@example.org>`.
pub fn name_beside(cell: &str) -> Option<String> {
    let cell = tidy(cell);
    let (name, _) = cell.split_once('<')?;
    let name = name.trim().trim_matches(['"', '\'']).trim();
    (!name.is_empty() && !name.contains('@')).then(|| name.to_string())
}
