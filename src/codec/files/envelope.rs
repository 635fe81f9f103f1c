//! The envelope of every file: format, version, kind, when it was written, contents.

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;

use super::Kind;
use crate::domain::time::{Day, Moment};
use crate::json;

pub(super) const FORMAT: &str = "turnabout";
/// The version that is written, and the newest that is read.
pub(super) const VERSION: u64 = 1;
/// How much has been added to it. What is added later may be left out by a reader who does not know it: a newer minor version
/// is read, and what is unknown in it is passed over. Only the entries of a workspace are kept as they were written.
pub(super) const MINOR: u64 = 0;
/// The minor version of a file in which somebody hands on what their own Turnabout cannot read: newer than any, so that every
/// reader keeps what it does not know either.
pub(super) const MINOR_OF_ANY: u64 = 1_000_000;
/// The names of the fields round the contents.
pub(super) const NAMES: &[&str] = &["format", "version", "minor", "kind", "created", "contents"];
/// The last second that four digits of a year can write.
pub(super) const LAST: u64 = 253_402_300_799_000;

pub(super) mod sealed {
    use serde::Serialize;

    use crate::codec::files::Kind;
    use crate::codec::files::envelope::MINOR;

    pub trait Sealed {
        const KIND: Kind;

        /// How much the reader has to know to understand all of it.
        fn minor(&self) -> u64 {
            MINOR
        }

        fn wire(&self) -> impl Serialize;
    }
}

/// What may leave the device in a file. Nothing that holds a person's undisclosed answers is among these, so that a leak
/// does not compile. What is disclosed can be written:
///
/// ```
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::{disclosure::{Audience, disclose}, person::{Person, Role}};
/// let value = disclose(&Person::new("p".into(), "Anna", Role::Mentor), Audience::Organiser);
/// write(&value, Moment(0));
/// ```
///
/// A person cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::person::{Person, Role};
/// let value = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&value, Moment(0));
/// ```
///
/// A questionnaire cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::profile::Draft;
/// let value = Draft::new("p".into(), Moment(0));
/// write(&value, Moment(0));
/// ```
///
/// Answers cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::person::Answers;
/// let value = Answers::new();
/// write(&value, Moment(0));
/// ```
///
/// An answer about background cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::instrument::ItemAnswer;
/// let value = ItemAnswer::PreferNotToSay;
/// write(&value, Moment(0));
/// ```
///
/// What was agreed to cannot, by itself:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::consent::Consent;
/// let value = Consent { words: String::new(), purpose: String::new(), at: Moment(0) };
/// write(&value, Moment(0));
/// ```
///
/// A coordinator's key cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::invitation::{OrganiserKey, PublicKey};
/// let value = OrganiserKey::new(PublicKey::new("age1"), "AGE-SECRET-KEY-1");
/// write(&value, Moment(0));
/// ```
pub trait Leaves: sealed::Sealed {}

#[derive(Serialize)]
struct Envelope<C> {
    format: String,
    version: u64,
    #[serde(skip_serializing_if = "is_zero")]
    minor: u64,
    kind: Kind,
    created: String,
    contents: C,
}

/// The file as text: the same contents and moment give the same bytes. The moment is written to the second.
///
/// What has not been disclosed cannot be written:
///
/// ```
/// use turnabout::codec::files::write;
/// use turnabout::domain::{disclosure::{Audience, disclose}, person::{Person, Role}, time::Moment};
/// let person = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&disclose(&person, Audience::Organiser), Moment(0));
/// ```
/// ```compile_fail
/// use turnabout::codec::files::write;
/// use turnabout::domain::{person::{Person, Role}, time::Moment};
/// let person = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&person, Moment(0));
/// ```
pub fn write<T: Leaves>(contents: &T, created: Moment) -> String {
    // A number up to `LAST` fits, and is a time.
    let time = DateTime::from_timestamp_millis(created.0.min(LAST) as i64).unwrap_or_default();
    let envelope = Envelope {
        format: FORMAT.into(),
        version: VERSION,
        minor: contents.minor(),
        kind: T::KIND,
        created: time.to_rfc3339_opts(SecondsFormat::Secs, true),
        contents: contents.wire(),
    };
    json::write_in_lines(&envelope) + "\n"
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What a file of a kind, written on a day, is called: nothing of what is in it.
pub fn file_name(kind: Kind, day: Day) -> String {
    format!("{FORMAT}-{}-{day}.json", kind.name())
}

/// Whether these bytes begin as our files do, so that [`read`] is the one to ask about them. A table does not.
pub fn may_be_ours(bytes: &[u8]) -> bool {
    without_mark(bytes).trim_ascii_start().starts_with(b"{")
}

pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}
