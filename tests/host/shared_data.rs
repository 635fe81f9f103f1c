//! Real data that lies beside the project on some machines. Nothing of it is copied in.

use std::fs;
use std::path::Path;

/// A file of `../shared/data`, or a word on the test that skips for want of it.
pub fn shared_data(name: &str) -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    let bytes = fs::read(path).ok();
    if bytes.is_none() {
        println!("skipped: ../shared/data/{name} is not there");
    }
    bytes
}
