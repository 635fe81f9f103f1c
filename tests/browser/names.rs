//! Names in their normal form: here the browser's own tables are asked, natively a library's.

use turnabout::codec::nfc::nfc;
use turnabout::codec::tidy::tidy;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn names_are_normal_in_a_browser_too() {
    for (written, normal) in
        [("Zoe\u{308}", "Zoë"), ("\u{1100}\u{1161}", "가"), ("\u{212b}ke", "Åke"), ("漢字 🙂", "漢字 🙂")]
    {
        assert_eq!(nfc(written), normal);
        assert_eq!(tidy(written), normal);
    }
}
