//! Numbers as people write them in a cell.

/// The number in a cell: with a decimal point, or with a decimal comma and one or two digits behind it. `1,234` is
/// none: it cannot be told whether it means a thousand.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let plain = match cell.split_once(',') {
        Some((_, decimals)) if decimals.len() > 2 => return None,
        Some(_) => cell.replacen(',', ".", 1),
        None => cell.to_string(),
    };
    // What Rust reads besides: `inf`, `nan`, `1e5`.
    if plain.chars().any(|c| !matches!(c, '0'..='9' | '.' | '-' | '+')) {
        return None;
    }
    plain.parse().ok()
}
