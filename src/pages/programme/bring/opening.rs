//! Reading the files that people and pairs saved themselves.

use crate::codec::arrivals::{self, Arrival, Came, Refusal};
use crate::codec::files::{self, may_be_ours};
use crate::components::open_file::Opened;
use crate::domain::programme::Programme;

/// Whether it is one of our own files: by its beginning, because mail programs change names, or by its name where it cannot
/// be opened.
pub fn is_own(file: &Opened) -> bool {
    let name = file.name.to_lowercase();
    let named = name.ends_with(".json") || name.ends_with(".age");
    match &file.bytes {
        Ok(bytes) => may_be_ours(bytes) || named && !file.sealed,
        Err(_) => named,
    }
}

/// Reads every file, and says of each what it would change.
pub fn read(programme: &Programme, chosen: Vec<Opened>) -> Vec<Arrival> {
    let came = chosen.into_iter().map(|Opened { name, bytes, sealed }| Came { name, sealed, read: read_one(bytes) });
    arrivals::look(programme, came.collect())
}

fn read_one(bytes: Result<Vec<u8>, String>) -> Result<files::File, Refusal> {
    files::read(&bytes.map_err(Refusal::Unopened)?).map_err(Refusal::Unreadable)
}
