//! When an answer was given, well enough to tell which of two is the later one.

use super::number::{month, number};

/// The moments of a column, in an order that can be compared: year, month, day, and what follows.
pub struct Moments {
    /// Whether the month comes before the day in dates that do not begin with the year.
    month_first: bool,
}

type Moment = [u32; 6];

impl Moments {
    /// For a column with these cells: a number above 12 in the first or the second place tells which of them is the day.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for cell in cells {
            if let [first, second, third, ..] = numbers(cell)[..]
                && first <= 31
                && third >= 32
            {
                day_first |= first > 12;
                month_first |= second > 12;
            }
            // A twelve-hour clock is written where the month comes first.
            month_first |= cell.trim_end().ends_with(['M', 'm']) && cell.contains('/');
        }
        Self { month_first: month_first && !day_first }
    }

    /// The moment in a cell; nothing where there is none.
    pub fn moment(&self, cell: &str) -> Option<Moment> {
        if let Some(serial) = number(cell) {
            // Seconds since 1970, or days as a spreadsheet counts them with their part of a day.
            let part = (serial.fract() * 86_400.0) as u32;
            return (serial > 20_000.0).then_some([serial as u32, part, 0, 0, 0, 0]);
        }
        let found = numbers(cell);
        let lower = cell.to_lowercase();
        let named = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).find_map(month);
        let (date, rest) = match (named, &found[..]) {
            (Some(month), [a, b, rest @ ..]) if *a > 31 => ([*a, month, *b], rest),
            (Some(month), [a, b, rest @ ..]) if *b > 31 => ([*b, month, *a], rest),
            (None, [year, month, day, rest @ ..]) if *year > 31 => ([*year, *month, *day], rest),
            (None, [a, b, year, rest @ ..]) => {
                let year = if *year < 100 { *year + 2_000 } else { *year };
                (if self.month_first { [year, *a, *b] } else { [year, *b, *a] }, rest)
            }
            _ => return None,
        };
        let mut time = [0, 0, 0];
        time.iter_mut().zip(rest).for_each(|(place, number)| *place = *number);
        if lower.contains("pm") && time[0] < 12 {
            time[0] += 12;
        } else if lower.contains("am") && time[0] == 12 {
            time[0] = 0;
        }
        Some([date[0], date[1], date[2], time[0], time[1], time[2]])
    }
}

fn numbers(cell: &str) -> Vec<u32> {
    cell.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}
