//! A cell of a workbook as text.

use calamine::{Data, ExcelDateTime};

/// The text of a cell: dates as `2027-03-01`, numbers as people write them, nothing where there is an error.
pub(super) fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.replace("_x000D_", ""),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => self::number(*number),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.into(),
        Data::DateTime(date) => moment(*date),
    }
}

/// A number without the figures that only its binary form has: `2`, `0.1`.
fn number(number: f64) -> String {
    let rounded = (number * 1e9).round() / 1e9;
    if rounded.is_finite() { rounded.to_string() } else { number.to_string() }
}

/// A date, with its time where it has one; a time alone is a time.
fn moment(date: ExcelDateTime) -> String {
    if date.is_duration() {
        return number(date.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let serial = date.as_f64();
    match () {
        () if serial < 1.0 => format!("{hour:02}:{minute:02}"),
        () if serial.fract() == 0.0 => format!("{year:04}-{month:02}-{day:02}"),
        () => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}
