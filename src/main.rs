//! Mounts the shell in the page.

use leptos::prelude::*;
use turnabout::app::shell::{self, Shell};
use turnabout::platform::device;

fn main() {
    console_error_panic_hook::set_once();
    // Leptos starts its own executor only when it mounts.
    wasm_bindgen_futures::spawn_local(async {
        match shell::load().await {
            Ok(()) => {
                if let Some(root) = device::by_id("app") {
                    root.set_text_content(None);
                    // The page's own element, as index.html has it.
                    let root = wasm_bindgen::JsCast::unchecked_into(root);
                    mount_to(root, || view! { <Shell /> }).forget();
                }
            }
            // The page shows its own sentence for this; here is only the place that failed.
            Err(error) => {
                device::mark_root("data-failed", Some("true"));
                leptos::logging::error!("{error}");
            }
        }
    });
}
