//! Thin adapters over browser APIs. No domain rule lives here.

pub mod ahead;
pub mod bucket;
pub mod chance;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod crypt;
pub mod database;
pub mod device;
pub mod drafts;
pub mod fetch;
pub mod files;
pub mod handed;
pub mod key_channel;
pub mod location;
pub mod preferences;
pub mod printing;
pub mod program;
pub mod room;
pub mod shelf;
pub mod site;
pub mod turn;
pub mod worker;
