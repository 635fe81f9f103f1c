//! People from a table: which column says what, and what each row says.

pub mod distinct;
pub mod error;
pub mod guess;
pub mod list;
pub mod mapping;
pub mod number;
mod read;
pub mod role;
pub mod topic_names;

pub use distinct::distinct;
pub use error::{MappingError, RefusedRow, RowReason};
pub use guess::guess;
pub use mapping::{Mapping, RoleSource};
pub use read::{MOST_CAPACITY, PeopleRead, read_people};
pub use topic_names::TopicNames;
