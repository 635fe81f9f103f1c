//! Reading a file: in order its size, its shape, its version, its kind, its contents, and whether they make sense.
//!
//! There is one major version. The first change that breaks it brings its migration, between the version and the contents.

use chrono::DateTime;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::envelope::{FORMAT, LAST, MINOR, VERSION, may_be_ours, without_mark};
use super::limits::MOST_BYTES;
use super::reader::Reader;
use super::shape::Event;
use super::{File, FileError, Kind, can_be_list, foreign, is_name, row, shape};
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
    shape::walk(text, is_name, &mut |path, event| {
        if let Event::Start(start) = *event
            && text.as_bytes().get(start) == Some(&b'[')
            && odd.is_none()
            && !can_be_list(path)
        {
            odd = Some(start);
        }
    })?;
    file(Reader::new(text, is_name), text, bytes.len(), odd)
}

fn within_size(bytes: &[u8], most: usize) -> Result<(), FileError> {
    if bytes.len() > most { Err(FileError::TooLarge { most }) } else { Ok(()) }
}

/// The kind that the first bytes name, looked at before the rest is: our own files name it there.
pub fn likely_kind(bytes: &[u8]) -> Option<Kind> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]);
    let (_, after) = start.split_once("\"kind\"")?;
    Some(row(after.split('"').nth(1)?)?.kind)
}

/// Reads the head of a file, and then its contents as its kind has it.
fn file(mut reader: Reader<'_>, text: &str, size: usize, odd_list: Option<usize>) -> Result<File, FileError> {
    let (head, unknown): (Head<'_>, _) = reader.parse(text)?;
    let at = |field: &RawValue, fault: FileError| fault.at(reader.place(field.get(), 0));
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
    let row = row(&name).ok_or_else(|| at(kind, FileError::UnknownKind))?;
    within_size(&text.as_bytes()[..size.min(text.len())], row.kind.most_bytes())?;
    let created = head.created.ok_or(FileError::NoDate)?;
    let moment = value::<String>(created).and_then(|created| moment(&created));
    reader.created = moment.ok_or_else(|| at(created, FileError::DateUnfit))?;
    let contents = head.contents.ok_or(FileError::NoContents)?;
    reader.newer = minor > MINOR;
    reader.refuse(unknown, &[])?;

    let contents = (row.read)(contents, &reader).map_err(|error| reader.placed(error))?;
    if let Some(at) = odd_list.filter(|_| !reader.newer) {
        return Err(FileError::Contents.at(shape::place(text, at, is_name)));
    }
    Ok(File { created: reader.created, contents })
}

/// The moment, to the second, as it is written.
fn moment(written: &str) -> Option<Moment> {
    let time = DateTime::parse_from_rfc3339(written).ok()?;
    let millis = u64::try_from(time.timestamp()).ok()?.checked_mul(1_000)?;
    (millis <= LAST).then_some(Moment(millis))
}
