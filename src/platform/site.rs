//! The files of our own site: each build gives them names of its own, which the page knows: see `assets/programs.js`.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = siteFile)]
    fn site_file(name: &str) -> String;

    #[wasm_bindgen(js_name = fileMissing)]
    fn file_missing();
}

/// The address of a file of this build by its plain name, such as `organiser.js` or `content/en-GB/topics.json`.
pub fn address(name: &str) -> String {
    site_file(name)
}

/// A file of the site did not come: where that is because the site has a newer build than this page, the page says so.
pub fn missing() {
    file_missing();
}
