//! A file whose shape is right, as the parts of it are read.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::place::{Names, Place, Step};
use super::{FileError, shape};
use crate::domain::time::Moment;
use crate::json;

/// A file whose shape is right.
pub(super) struct Reader<'a> {
    text: &'a str,
    /// Whether a newer minor version wrote it, and may say what this one knows nothing of.
    pub(super) newer: bool,
    pub(super) created: Moment,
    names: Names,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, names: Names) -> Self {
        Self { text, newer: false, created: Moment(0), names }
    }

    pub(super) fn parsed<C: Deserialize<'a>>(&self, raw: &'a RawValue) -> Result<C, FileError> {
        let (contents, unknown) = self.parse(raw.get())?;
        self.refuse(unknown, &[Step::name("contents")])?;
        Ok(contents)
    }

    /// A part of the file, and the steps to each field of it that the type knows nothing of.
    ///
    /// # Errors
    /// What cannot be read, with its place; of a newer version only that it is newer.
    pub(super) fn parse<T: Deserialize<'a>>(&self, part: &'a str) -> Result<(T, Vec<Vec<Step<'static>>>), FileError> {
        let mut unknown = Vec::new();
        match json::parse(part, &mut |path| unknown.push(steps(&path))) {
            Ok(value) => Ok((value, unknown)),
            Err(_) if self.newer => Err(FileError::Newer),
            Err(error) => {
                let fault = fault(&error);
                // The column counts the bytes of the line that were read.
                let before: usize = part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
                Err(fault.at(self.place(part, before + error.column())))
            }
        }
    }

    /// Refuses what is unknown, where no newer version wrote it.
    pub(super) fn refuse(&self, unknown: Vec<Vec<Step<'static>>>, within: &[Step<'static>]) -> Result<(), FileError> {
        if let Some(first) = unknown.into_iter().next().filter(|_| !self.newer) {
            let first: Vec<_> = within.iter().cloned().chain(first).collect();
            let place = shape::find(self.text, self.names, |steps| steps == first).unwrap_or_default();
            return Err(FileError::Unknown.at(place));
        }
        Ok(())
    }

    /// The place of a byte of a part of the file's own text.
    pub(super) fn place(&self, part: &str, at: usize) -> Place {
        shape::place(self.text, part.as_ptr() as usize - self.text.as_ptr() as usize + at, self.names)
    }

    /// With the whole place, where only the steps from the contents on are known.
    pub(super) fn placed(&self, error: FileError) -> FileError {
        // That a newer version wrote it is so of the whole file.
        if error == FileError::Newer || error.place().is_some_and(|place| place.line > 0) {
            return error;
        }
        match error.within(&Step::name("contents")) {
            FileError::At { place, fault } => {
                let place = shape::find(self.text, self.names, |steps| place.is_at(steps, self.names)).unwrap_or(place);
                FileError::At { place, fault }
            }
            error => error,
        }
    }
}

/// What the parser complains of. It has no names for its complaints but its words.
fn fault(error: &serde_json::Error) -> FileError {
    let words = error.to_string();
    let starts = |start: &str| words.starts_with(start);
    if starts("missing field") {
        FileError::Missing
    } else if starts("unknown variant") {
        FileError::UnknownWord
    } else if starts("unknown field") {
        FileError::Unknown
    } else {
        FileError::Contents
    }
}

fn steps(path: &serde_ignored::Path<'_>) -> Vec<Step<'static>> {
    use serde_ignored::Path;
    let mut steps = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, .. }
        | Path::Map { parent, .. }
        | Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => steps(parent),
    };
    match path {
        Path::Seq { index, .. } => steps.push(Step::Item(index + 1)),
        Path::Map { key, .. } => steps.push(Step::name(key.clone())),
        _ => {}
    }
    steps
}
