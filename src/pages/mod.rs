//! What people see at each address.

pub mod choosing;
pub mod data;
pub mod erased;
pub mod home;
pub mod locked;
pub mod not_found;
pub mod pair;
pub mod profile;
pub mod programme;
pub mod two;
