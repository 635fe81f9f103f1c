//! The background items that there were first, for tests: whatever the content asks beside them.

use std::sync::LazyLock;

use turnabout::content::instruments;
use turnabout::domain::audience::Field;
use turnabout::domain::background::{self, BackgroundItem};
use turnabout::domain::instrument::{Instrument, ItemAnswer};
use turnabout::domain::profile::Given;

const FIRST: [&str; 8] =
    ["age-band", "gender", "ethnicity", "disability", "faith", "first-language", "caring-duties", "own-words"];

/// The instrument, with no other items.
pub static ABOUT: LazyLock<Instrument> = LazyLock::new(|| {
    let file = include_str!("../../content/en-GB/instruments/background.json");
    let mut about = instruments::parse(file).unwrap();
    about.items.retain(|item| FIRST.contains(&item.key.as_str()));
    about
});

pub fn item(key: &str) -> BackgroundItem {
    BackgroundItem(key.parse().unwrap())
}

pub fn items() -> Vec<BackgroundItem> {
    FIRST.map(item).into()
}

/// Every field that there can be with these items.
pub fn fields() -> Vec<Field> {
    Field::ASKED.into_iter().chain(items().into_iter().map(Field::Background)).collect()
}

/// An answer to an item.
pub fn answered(item: BackgroundItem, answer: Option<ItemAnswer>) -> Given {
    Given::Answered { instrument: background::instrument(), item: item.0, answer }
}
