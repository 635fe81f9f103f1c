//! Whatever the bytes, reading a file never panics. What a device keeps of a pair's file it can hand on, also what it does
//! not understand.
//!
//!     cargo +nightly fuzz run read_file fuzz/corpus/read_file fuzz/seeds tests/fixtures/v1 tests/fixtures/invalid \
//!         -- -max_len=8192 -dict=fuzz/turnabout.dict
#![no_main]

use libfuzzer_sys::fuzz_target;
use turnabout::codec::files::{Contents, Workspace, read, write};

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = read(bytes) else { return };
    if let Contents::Workspace(workspace) = file.contents {
        let records = workspace.records();
        let kept = Workspace::of_records(workspace.pair(), records.iter().map(String::as_str));
        let handed_on = read(write(&kept, file.created).as_bytes()).expect("what is handed on is read");
        assert!(handed_on.into_workspace().expect("it is one still").says_the_same_as(&kept));
    }
});
