//! People from a table: which column says what, what each row says, and what comes of it among people who are there.

mod address;
mod answers;
mod capacity;
mod choices;
pub mod distinct;
mod entities;
pub mod error;
pub mod guess;
mod joined;
pub mod languages;
pub mod list;
pub mod mapping;
pub mod merge;
mod moment;
mod names;
pub mod nothing;
pub mod number;
mod read;
mod reference;
mod repeated;
pub mod role;
mod row;
pub mod scale;
pub mod tick;
pub mod times;
pub mod topic_names;
pub mod topics_read;

pub use distinct::distinct;
pub use error::{MappingError, RefusedRow, RowReason};
pub use guess::{guess, guess_in};
pub use list::Separator;
pub use mapping::{Mapping, RoleSource, TopicColumn};
pub use merge::{Merged, merge};
pub use read::{MOST_CAPACITY, PeopleRead, read_people};
pub use topic_names::TopicNames;
