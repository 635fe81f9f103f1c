//! The colours of the style sheets, by the numbers of WCAG 2.2: text is legible on every panel, for AAA, and the edges of
//! controls and what is drawn are seen.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// On these people read.
const PANELS: [&str; 8] =
    ["paper", "surface", "sunken", "mentor-soft", "mentee-soft", "pair-soft", "trouble-soft", "done-soft"];
const TEXT: [&str; 7] = ["ink", "ink-soft", "mentor", "mentee", "pair", "trouble", "done"];
/// On grounds of their own: buttons, and what is turned round.
const ON_COLOUR: [(&str, &str); 4] =
    [("pair-ink", "pair"), ("surface", "trouble"), ("paper", "ink"), ("paper", "ink-soft")];
/// The edges of controls, what is drawn, and the mark of the focus.
const DRAWN: [&str; 2] = ["line-strong", "focus"];

type Colours = BTreeMap<String, [u8; 3]>;

/// Each theme of the sheet: where it holds, and its colours.
fn themes(sheet: &str) -> Vec<(String, Colours)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style").join(sheet);
    let css = fs::read_to_string(path).unwrap();
    let blocks = css.split(":root").skip(1).filter_map(|part| part.split_once('{'));
    let themes = blocks.map(|(selector, rest)| {
        let declarations = rest.split('}').next().unwrap_or_default().split(';');
        let colours = declarations.filter_map(|declaration| {
            let (name, value) = declaration.trim().strip_prefix("--")?.split_once(": ")?;
            let hex = value.strip_prefix('#').filter(|hex| hex.len() == 6)?;
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            Some((name.to_string(), [part(0), part(2), part(4)]))
        });
        (format!("{sheet} :root{}", selector.trim()), colours.collect::<Colours>())
    });
    themes.filter(|(_, colours)| !colours.is_empty()).collect()
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_counted_as_the_guidelines_count_it() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn every_theme_is_legible_on_every_panel() {
    let mut themes = themes("tokens.css");
    assert_eq!(themes.len(), 3, "light, dark as the device says, dark as chosen");
    assert_eq!(themes[1].1, themes[2].1, "dark is one theme");
    themes.extend(self::themes("print.css"));
    assert_eq!(themes.len(), 4);
    let on_panels = |names: &[&'static str], least: f64| {
        names.iter().flat_map(move |name| PANELS.map(|panel| (*name, panel, least))).collect::<Vec<_>>()
    };
    let mut pairs = on_panels(&TEXT, 7.0);
    pairs.extend(on_panels(&DRAWN[..1], 3.0));
    let mut faint = Vec::new();
    for (theme, colours) in &themes {
        let mut pairs = pairs.clone();
        if colours.contains_key("focus") {
            pairs.extend(on_panels(&DRAWN[1..], 3.0));
            pairs.extend(ON_COLOUR.map(|(text, ground)| (text, ground, 7.0)));
        }
        for (colour, ground, least) in pairs {
            let ratio = contrast(colours[colour], colours[ground]);
            if ratio < least {
                faint.push(format!("{theme}: {colour} on {ground} is {ratio:.2}, not {least}"));
            }
        }
    }
    assert!(faint.is_empty(), "\n{}", faint.join("\n"));
}

/// A colour of its own in a sheet would be in one theme only, and in no test.
#[test]
fn no_other_sheet_has_colours() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let folders = [style.clone(), style.join("components"), style.join("pages")];
    let sheets = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let sheets = sheets.filter(|path| path.extension().is_some_and(|ending| ending == "css"));
    let mut wrong = Vec::new();
    for path in sheets.filter(|path| !path.ends_with("tokens.css") && !path.ends_with("print.css")) {
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| line.contains(": ")) {
            let value = line.split_once(": ").map_or("", |(_, value)| value);
            let hex = value.split(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).any(|word| {
                let digits = word.strip_prefix('#').unwrap_or_default();
                matches!(digits.len(), 3 | 6) && digits.chars().all(|c| c.is_ascii_hexdigit())
            });
            if hex {
                wrong.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
