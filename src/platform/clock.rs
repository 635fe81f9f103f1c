//! The time, and days as people write them.

use chrono::Datelike;
use js_sys::{Array, Date, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::device::window;
use crate::domain::time::{Day, Moment};

pub fn now() -> Moment {
    // The clock gives whole milliseconds, far below 2^53.
    Moment(Date::now() as u64)
}

/// Waits.
pub async fn wait(time: std::time::Duration) {
    let over = Promise::new(&mut |resolve, _| {
        // A wait that is refused is over at once.
        let milliseconds = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
        if window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).is_err() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    // It never fails.
    let _ = JsFuture::from(over).await;
}

/// The day that the person's calendar shows now.
pub fn today() -> Day {
    day_of(&Date::new_0())
}

fn day_of(date: &Date) -> Day {
    Day::from_ymd_opt(date.get_full_year() as i32, date.get_month() + 1, date.get_date()).unwrap_or_default()
}

/// The day of a moment in the person's own time zone.
pub fn day(moment: Moment) -> Day {
    day_of(&Date::new(&JsValue::from_f64(moment.0 as f64)))
}

/// A day in words: `22 November 2026`.
pub fn in_words(day: Day, language: &str) -> String {
    let date = Date::new_with_year_month_day(day.year() as u32, day.month0() as i32, day.day() as i32);
    formatted(&date, "toLocaleDateString", language, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A moment in words: `22 November 2026 at 14:05`.
pub fn moment_in_words(moment: Moment, language: &str) -> String {
    let date = Date::new(&JsValue::from_f64(moment.0 as f64));
    formatted(&date, "toLocaleString", language, &[("dateStyle", "long"), ("timeStyle", "short")])
}

fn formatted(date: &Date, method: &str, language: &str, options: &[(&str, &str)]) -> String {
    let chosen = Object::new();
    for (key, value) in options {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&chosen, &(*key).into(), &(*value).into());
    }
    Reflect::get(date, &method.into())
        .ok()
        .and_then(|function| function.dyn_into::<Function>().ok())
        .and_then(|function| function.apply(date, &Array::of2(&language.into(), &chosen)).ok())
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
