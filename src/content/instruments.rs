//! Instruments as content: one file each, with the questions, their words, and what answers lead to.

use super::error::ContentError;
use crate::domain::instrument::Instrument;
use crate::json;

/// Reads the file of an instrument.
///
/// # Errors
/// [`ContentError`] where the file has another shape, or what it says is not sound.
pub fn parse(file: &str) -> Result<Instrument, ContentError> {
    let instrument: Instrument = json::read(file)?;
    instrument.sound()?;
    Ok(instrument)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use schemars::generate::SchemaSettings;

    use crate::domain::instrument::Instrument;

    /// Where they differ, the new one is written, to be looked at and committed.
    #[test]
    fn the_committed_schema_is_that_of_the_type() {
        let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Instrument>();
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/content-instrument.json");
        if fs::read_to_string(&path).unwrap_or_default() != text {
            fs::write(path, text).unwrap();
            panic!("schemas/content-instrument.json is now written anew: look at it");
        }
    }
}
