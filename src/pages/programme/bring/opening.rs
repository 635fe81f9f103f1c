//! What of the chosen files is a table, and what people and pairs saved themselves.

use crate::codec::arrivals::{self, Arrival, Came, Refusal};
use crate::codec::files;
use crate::codec::sorting::{Sort, sort};
use crate::components::open_file::Opened;
use crate::domain::programme::Programme;

/// The chosen files, by how they are read.
pub struct Parted {
    pub tables: Vec<Opened>,
    /// Everything else: also what cannot be opened, which is named and left out.
    pub own: Vec<Opened>,
}

impl Parted {
    pub fn of(chosen: Vec<Opened>) -> Self {
        // A single file that is none of ours is told what a table is: a stray one among others is only left out.
        let alone = chosen.len() == 1;
        let is_table = |file: &Opened| match &file.bytes {
            Ok(bytes) => match sort(&file.name, bytes) {
                Ok(sorted) => !matches!(sorted, Sort::Ours(_)),
                Err(_) => alone && !is_named_ours(file) && !files::may_be_ours(bytes),
            },
            Err(_) => alone && !is_named_ours(file),
        };
        let (tables, own) = chosen.into_iter().partition(is_table);
        Self { tables, own }
    }
}

fn is_named_ours(file: &Opened) -> bool {
    let name = file.name.to_lowercase();
    (name.ends_with(".json") || name.ends_with(".age")) && !file.sealed
}

/// Reads every file, and says of each what it would change.
pub fn read(programme: &Programme, chosen: Vec<Opened>) -> Vec<Arrival> {
    let came = chosen.into_iter().map(|Opened { name, bytes, sealed }| Came { name, sealed, read: read_one(bytes) });
    arrivals::look(programme, came.collect())
}

fn read_one(bytes: Result<Vec<u8>, String>) -> Result<files::File, Refusal> {
    files::read(&bytes.map_err(Refusal::Unopened)?).map_err(Refusal::Unreadable)
}
