//! Randomness from the browser.

use uuid::Uuid;

/// Ten random bytes, for an entry's id.
pub fn bytes() -> [u8; 10] {
    // A random UUID fixes six of its bits, all of them in bytes 6 and 8: leave those two out.
    let random = Uuid::new_v4().into_bytes();
    let mut free = [0; 10];
    for (place, byte) in free.iter_mut().zip([0, 1, 2, 3, 4, 5, 7, 9, 10, 11]) {
        *place = random[byte];
    }
    free
}

/// A fresh name for something, unlike any other.
pub fn fresh_id() -> String {
    Uuid::new_v4().simple().to_string()
}
