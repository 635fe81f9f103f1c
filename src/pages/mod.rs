//! What people see at each address. The pages of one area are part of its own program alone: see `src/bin`.

pub mod erased;
pub mod home;
pub mod locked;
pub mod not_found;
