//! How long it takes to refuse each hostile file of tests/fixtures/invalid: the slowest last, in milliseconds. A page is to say
//! so within 200.

use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use turnabout::codec::files::read;

/// Each file is read so often; the quickest counts, for a machine that is at something else interrupts now and then.
const TIMES: usize = 9;

fn main() {
    // Run without anything to measure, as `cargo test --benches` does.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/invalid");
    let files = fs::read_dir(folder).expect("the fixtures").map(|entry| entry.expect("a file").path());
    let mut all: Vec<(f64, String)> = files
        .map(|path| {
            let bytes = fs::read(&path).expect("a file");
            let took = (0..TIMES).map(|_| {
                let start = Instant::now();
                drop(read(&bytes));
                start.elapsed().as_secs_f64() * 1000.0
            });
            (took.fold(f64::INFINITY, f64::min), path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        })
        .collect();
    all.sort_by(|one, other| one.0.total_cmp(&other.0));
    all.iter().for_each(|(took, name)| println!("{took:9.3} {name}"));
}
