//! The layer rule: a layer uses only those above it.

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&str; 9] = ["domain", "content", "codec", "worker", "platform", "store", "components", "pages", "app"];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn layer_of(path: &Path, src: &Path) -> Option<usize> {
    let first = path.strip_prefix(src).unwrap().components().next()?;
    let name = first.as_os_str().to_str()?.trim_end_matches(".rs");
    LAYERS.iter().position(|layer| *layer == name)
}

/// The layers that a line of code names: `crate::codec`, `super::super::codec` is not written here by custom.
fn named(line: &str) -> impl Iterator<Item = usize> + '_ {
    LAYERS
        .iter()
        .enumerate()
        .filter(move |(_, layer)| {
            line.match_indices("crate::").any(|(at, _)| {
                let rest = &line[at + "crate::".len()..];
                rest.strip_prefix(**layer)
                    .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
            })
        })
        .map(|(index, _)| index)
}

#[test]
fn no_layer_uses_one_below_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut wrong = Vec::new();
    let mut seen = [0usize; LAYERS.len()];
    for file in &files {
        let Some(layer) = layer_of(file, &src) else { continue };
        seen[layer] += 1;
        for (number, line) in fs::read_to_string(file).unwrap().lines().enumerate() {
            // A braced import would hide the layer from this test.
            assert!(
                !line.contains("use crate::{"),
                "{}:{}: name each layer on a line of its own",
                file.display(),
                number + 1
            );
            for used in named(line).filter(|used| *used > layer) {
                wrong.push(format!("{}:{}: {} uses {}", file.display(), number + 1, LAYERS[layer], LAYERS[used]));
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "a layer has no file: {seen:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_engine_knows_nothing_of_people() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("engine/src"), &mut files);
    assert!(!files.is_empty());
    for file in files {
        for line in fs::read_to_string(&file).unwrap().lines() {
            let uses = line.trim_start().starts_with("use ") || line.contains("turnabout::");
            let own = ["crate::", "super::", "std::"].iter().any(|from| line.contains(&format!("use {from}")));
            assert!(!uses || own, "{}: {line}", file.display());
        }
    }
}

#[test]
fn the_pure_layers_name_no_browser() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for layer in ["domain", "content", "codec", "worker"] {
        let mut files = Vec::new();
        sources(&src.join(layer), &mut files);
        if layer == "domain" {
            // The engine is a crate below the domain.
            sources(&src.join("../engine/src"), &mut files);
        }
        assert!(!files.is_empty());
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            // A function of the language itself, not of the browser: there for texts as `str` is natively.
            let text = if file.ends_with("codec/nfc.rs") { text.replace("js_sys::JsString::", "") } else { text };
            for word in [
                "web_sys",
                "js_sys",
                "wasm_bindgen",
                "leptos",
                "gloo_",
                "SystemTime::now",
                "Instant::now",
                "Uuid::now_v7",
                "Uuid::new_v4",
            ] {
                assert!(!text.contains(word), "{} names {word}", file.display());
            }
        }
    }
}
