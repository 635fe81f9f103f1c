//! What the lock of a device stores, as another Turnabout reads it.

use turnabout::codec::entries::{self, Aside, Stored, why};
use turnabout::codec::locked::{LockedKey, SealedText, read_lock, read_sealed, write_lock, write_sealed};

const ID: &str = "01939fb5-7c00-7000-8000-00000000abcd";

fn key() -> LockedKey {
    LockedKey { salt: "c2FsdA==".into(), rounds: 600_000, nonce: "bm9uY2U=".into(), key: "a2V5".into() }
}

fn sealed() -> SealedText {
    SealedText { nonce: "bm9uY2U=".into(), text: "dGV4dA==".into() }
}

#[test]
fn it_reads_what_it_wrote_and_takes_neither_for_the_other() {
    let (lock, text) = (write_lock(ID, key()), write_sealed(ID, sealed()));
    assert_eq!((read_lock(&lock), read_sealed(&lock)), (Some(key()), None));
    assert_eq!((read_lock(&text), read_sealed(&text)), (None, Some(sealed())));
}

#[test]
fn a_turnabout_that_knows_no_lock_takes_it_for_a_newer_one_and_keeps_it() {
    for text in [write_lock(ID, key()), write_sealed(ID, sealed()), write_sealed(&format!("{ID}.more"), sealed())] {
        // What every version looks at: the version, and an id, which is the key that it is stored under.
        let head: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(head["version"].as_u64().unwrap() > entries::VERSION);
        assert_eq!(entries::key(&text), ID);
        assert_eq!(entries::decode(&text), Stored::SetAside(text));
    }
    assert_eq!(why(&write_lock(ID, key())), Aside::Newer);
}

#[test]
fn what_the_key_does_not_open_is_damaged_and_not_newer() {
    assert_eq!(why(&write_sealed(ID, sealed())), Aside::Damaged);
}
