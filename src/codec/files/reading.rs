//! Reading a file: in order its size, its shape, its version, its kind, its contents, and whether they make sense.
//!
//! There is one major version. The first change that breaks it brings its migration, between the version and the contents.

use std::collections::BTreeMap;

use chrono::DateTime;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::envelope::{FORMAT, File, LAST, MINOR, MOST_BYTES, VERSION, may_be_ours, without_mark};
use super::place::{Place, Step, can_be_list};
use super::shape::Event;
use super::{
    Contents, FileError, Kind, backup, choices, directory, foreign, invitation, pair, profile, progress, shape,
    workspace,
};
use crate::domain::time::Moment;
use crate::json;

/// Within how many bytes our own files name their kind.
const HEAD_BYTES: usize = 500;

/// The head of a file, read before anything is asked of its contents. What is in the fields may be anything.
#[derive(Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    format: Option<&'a RawValue>,
    version: Option<&'a RawValue>,
    minor: Option<&'a RawValue>,
    kind: Option<&'a RawValue>,
    created: Option<&'a RawValue>,
    contents: Option<&'a RawValue>,
}

/// The value of a field, if it is of this type.
fn value<'a, T: Deserialize<'a>>(field: &'a RawValue) -> Option<T> {
    json::read(field.get()).ok()
}

/// Reads a file.
///
/// # Errors
/// [`FileError`] for the first thing that is wrong, with its place.
pub fn read(bytes: &[u8]) -> Result<File, FileError> {
    if bytes.is_empty() {
        return Err(FileError::Empty);
    }
    within_size(bytes, likely_kind(bytes).map_or(MOST_BYTES, Kind::most_bytes))?;
    if !may_be_ours(bytes) || bytes.starts_with(b"{\\rtf") {
        return Err(foreign::refuse(bytes));
    }
    let text = std::str::from_utf8(without_mark(bytes)).map_err(|_| FileError::NotText)?;
    let mut odd = None;
    shape::walk(text, &mut |path, event| {
        if let Event::Start(start) = *event
            && text.as_bytes().get(start) == Some(&b'[')
            && odd.is_none()
            && !can_be_list(path)
        {
            odd = Some(start);
        }
    })?;
    Reader::new(text, odd).file(bytes.len())
}

fn within_size(bytes: &[u8], most: usize) -> Result<(), FileError> {
    if bytes.len() > most { Err(FileError::TooLarge { most }) } else { Ok(()) }
}

/// The kind that the first bytes name, looked at before the rest is: our own files name it there.
pub fn likely_kind(bytes: &[u8]) -> Option<Kind> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]);
    let (_, after) = start.split_once("\"kind\"")?;
    Kind::named(after.split('"').nth(1)?)
}

/// A file whose shape is right.
pub(super) struct Reader<'a> {
    text: &'a str,
    /// Whether a newer minor version wrote it, and may say what this one knows nothing of.
    newer: bool,
    /// Where the first list begins that no file of this version has.
    odd_list: Option<usize>,
    pub(super) created: Moment,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, odd_list: Option<usize>) -> Self {
        Self { text, newer: false, odd_list, created: Moment(0) }
    }

    fn file(mut self, size: usize) -> Result<File, FileError> {
        let (head, unknown): (Head<'_>, _) = self.parse(self.text)?;
        let at = |field: &RawValue, fault: FileError| fault.at(self.place(field.get(), 0));
        if head.format.and_then(value::<String>).as_deref() != Some(FORMAT) {
            return Err(FileError::NotOurs);
        }
        let version = head.version.ok_or(FileError::NoVersion)?;
        match value::<u64>(version) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(FileError::Newer),
            _ => return Err(at(version, FileError::VersionUnfit)),
        }
        let minor = head.minor.map_or(Ok(0), |minor| value(minor).ok_or_else(|| at(minor, FileError::MinorUnfit)))?;
        let kind = head.kind.ok_or(FileError::NoKind)?;
        let name = value::<String>(kind).ok_or_else(|| at(kind, FileError::UnknownKind))?;
        let kind = Kind::named(&name).ok_or_else(|| at(kind, FileError::UnknownKind))?;
        within_size(&self.text.as_bytes()[..size.min(self.text.len())], kind.most_bytes())?;
        let created = head.created.ok_or(FileError::NoDate)?;
        let moment = value::<String>(created).and_then(|created| moment(&created));
        self.created = moment.ok_or_else(|| at(created, FileError::DateUnfit))?;
        let contents = head.contents.ok_or(FileError::NoContents)?;
        self.newer = minor > MINOR;
        self.refuse(unknown, &[])?;

        let contents = self.contents(kind, contents)?;
        if let Some(at) = self.odd_list.filter(|_| !self.newer) {
            return Err(FileError::Contents.at(shape::place(self.text, at)));
        }
        Ok(File { created: self.created, contents })
    }

    fn contents(&self, kind: Kind, raw: &'a RawValue) -> Result<Contents, FileError> {
        let checked = match kind {
            Kind::Invitation => {
                invitation::check(self.parsed(raw)?).map(|contents| Contents::Invitation(Box::new(contents)))
            }
            Kind::Profile if has(raw, "withdrawn") => {
                profile::check_withdrawn(self.parsed(raw)?).map(Contents::Withdrawn)
            }
            Kind::Profile => profile::check(self.parsed(raw)?).map(|contents| Contents::Profile(Box::new(contents))),
            Kind::Directory => directory::check(self.parsed(raw)?).map(Contents::Directory),
            Kind::Choices => choices::check(self.parsed(raw)?).map(Contents::Choices),
            Kind::Pair => pair::check(self.parsed(raw)?).map(|contents| Contents::Pair(Box::new(contents))),
            Kind::Workspace => workspace::check(self.parsed(raw)?, self).map(Contents::Workspace),
            Kind::Progress => progress::check(self.parsed(raw)?).map(|contents| Contents::Progress(Box::new(contents))),
            Kind::Backup => backup::check(self.parsed(raw)?).map(Contents::Backup),
        };
        checked.map_err(|error| self.placed(error))
    }

    fn parsed<C: Deserialize<'a>>(&self, raw: &'a RawValue) -> Result<C, FileError> {
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
    fn refuse(&self, unknown: Vec<Vec<Step<'static>>>, within: &[Step<'static>]) -> Result<(), FileError> {
        if let Some(first) = unknown.into_iter().next().filter(|_| !self.newer) {
            let first: Vec<_> = within.iter().cloned().chain(first).collect();
            let place = shape::find(self.text, |steps| steps == first).unwrap_or_default();
            return Err(FileError::Unknown.at(place));
        }
        Ok(())
    }

    pub(super) fn newer(&self) -> bool {
        self.newer
    }

    /// The place of a byte of a part of the file's own text.
    pub(super) fn place(&self, part: &str, at: usize) -> Place {
        shape::place(self.text, part.as_ptr() as usize - self.text.as_ptr() as usize + at)
    }

    /// With the whole place, where only the steps from the contents on are known.
    fn placed(&self, error: FileError) -> FileError {
        if error.place().is_some_and(|place| place.line > 0) {
            return error;
        }
        match error.within(&Step::name("contents")) {
            FileError::At { place, fault } => {
                let place = shape::find(self.text, |steps| place.is_at(steps)).unwrap_or(place);
                FileError::At { place, fault }
            }
            error => error,
        }
    }
}

/// Whether the contents have a field of this name.
fn has(contents: &RawValue, field: &str) -> bool {
    value::<BTreeMap<String, &RawValue>>(contents).is_some_and(|fields| fields.contains_key(field))
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

/// The moment, to the second, as it is written.
fn moment(written: &str) -> Option<Moment> {
    let time = DateTime::parse_from_rfc3339(written).ok()?;
    let millis = u64::try_from(time.timestamp()).ok()?.checked_mul(1_000)?;
    (millis <= LAST).then_some(Moment(millis))
}
