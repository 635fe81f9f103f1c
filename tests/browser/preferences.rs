//! Choices of how things look stay, and stay readable for the script that runs before the app.

use turnabout::platform::preferences;
use wasm_bindgen_test::wasm_bindgen_test;

const KEY: &str = "turnabout.test";

fn stored() -> Option<String> {
    web_sys::window().unwrap().local_storage().unwrap().unwrap().get_item(KEY).unwrap()
}

#[wasm_bindgen_test]
fn a_choice_is_there_until_it_is_forgotten() {
    preferences::set(KEY, Some("dark"));
    assert_eq!(preferences::get(KEY).as_deref(), Some("dark"));
    preferences::set(KEY, None);
    assert_eq!(preferences::get(KEY), None);
    assert_eq!(stored(), None);
}

/// `assets/boot.js` reads it with `JSON.parse`.
#[wasm_bindgen_test]
fn a_choice_is_stored_as_a_json_text() {
    preferences::set(KEY, Some("dark"));
    assert_eq!(stored().as_deref(), Some("\"dark\""));
    preferences::set(KEY, None);
}

#[wasm_bindgen_test]
fn what_another_hand_stored_is_no_choice() {
    web_sys::window().unwrap().local_storage().unwrap().unwrap().set_item(KEY, "{dark").unwrap();
    assert_eq!(preferences::get(KEY), None);
    preferences::set(KEY, None);
}
