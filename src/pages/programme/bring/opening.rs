//! Reading the files that people and pairs saved themselves.

use web_sys::File;

use crate::codec::arrivals::{self, Arrival, Refusal};
use crate::codec::files::envelope::MOST_BYTES;
use crate::codec::files::{self, may_be_ours};
use crate::codec::sealed::is_sealed;
use crate::domain::programme::Programme;
use crate::platform;

/// How many of a file's first bytes tell what it is.
const FIRST_BYTES: u32 = 200;

/// Our own files, and everything else. What a file is tells its beginning: mail programs change names.
pub async fn sort(chosen: Vec<File>) -> (Vec<File>, Vec<File>) {
    let (mut own, mut other) = (Vec::new(), Vec::new());
    for file in chosen {
        let name = file.name().to_lowercase();
        let named = name.ends_with(".json") || name.ends_with(".age");
        let begins = platform::files::read(&file, FIRST_BYTES).await.unwrap_or_default();
        if named || may_be_ours(&begins) || is_sealed(&begins) {
            own.push(file);
        } else {
            other.push(file);
        }
    }
    (own, other)
}

/// Reads every file, and says of each what it would change.
pub async fn read(programme: &Programme, chosen: Vec<File>) -> Vec<Arrival> {
    let mut read = Vec::new();
    for file in chosen {
        read.push((file.name(), read_one(&file).await));
    }
    arrivals::look(programme, read)
}

async fn read_one(file: &File) -> Result<files::File, Refusal> {
    // One byte more than the most tells a file that is too large.
    let bytes = platform::files::read(file, MOST_BYTES as u32 + 1).await.map_err(|_| Refusal::Gone)?;
    files::read(&bytes).map_err(|error| Refusal::unreadable(&error))
}
