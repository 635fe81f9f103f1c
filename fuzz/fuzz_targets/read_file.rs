//! Whatever the bytes, reading a file never panics; what was read is written, and read again it is the same.
//!
//!     cargo +nightly fuzz run read_file fuzz/corpus/read_file tests/fixtures/v1 tests/fixtures/invalid \
//!         -- -max_len=8192 -dict=fuzz/turnabout.dict
#![no_main]

use libfuzzer_sys::fuzz_target;
use turnabout::codec::files::{read, write_again};

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = read(bytes) else { return };
    let text = write_again(&file);
    let again = read(text.as_bytes()).expect("what was written is read");
    assert_eq!(again, file);
    assert_eq!(write_again(&again), text);
});
