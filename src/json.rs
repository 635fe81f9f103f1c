//! JSON, read and written in one way each. What reads and writes a type is code that is made anew for every reader and
//! writer it is used with; with one of each, a program carries it once.

use serde::{Deserialize, Serialize};
use serde_ignored::Path;
use serde_json::Error;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use std::io;

/// Reads a text, and tells of each field that the type knows nothing of.
///
/// # Errors
/// What serde_json has to say of a text that is no such value, or has more after it.
pub fn parse<'a, T: Deserialize<'a>>(text: &'a str, unknown: &mut dyn FnMut(Path<'_>)) -> Result<T, Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_ignored::deserialize(&mut reader, unknown)?;
    reader.end()?;
    Ok(value)
}

/// Reads a text. Fields that the type knows nothing of are passed over.
///
/// # Errors
/// As for [`parse`].
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
    parse(text, &mut |_| {})
}

/// Writes a value without a blank. Only for values whose maps have texts for keys: nothing else can fail.
pub fn write(value: &impl Serialize) -> String {
    written(value, Layout(None))
}

/// Writes a value for people to look at, in the same way. The fields of each object stand one below the other.
pub fn write_in_lines(value: &impl Serialize) -> String {
    written(value, Layout(Some(PrettyFormatter::new())))
}

fn written(value: &impl Serialize, layout: Layout) -> String {
    let mut bytes = Vec::new();
    let done = value.serialize(&mut Serializer::with_formatter(&mut bytes, layout));
    // The callers' values have texts for keys, and writing to memory does not fail.
    done.expect("plain data");
    // JSON is made of texts.
    String::from_utf8(bytes).expect("JSON is text")
}

/// In lines, or without a blank.
struct Layout(Option<PrettyFormatter<'static>>);

/// Does as the one or the other does.
macro_rules! either {
    ($($name:ident($($arg:ident: $of:ty),*);)*) => {
        impl Formatter for Layout {
            $(fn $name<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $arg: $of)*) -> io::Result<()> {
                match &mut self.0 {
                    Some(lines) => lines.$name(writer $(, $arg)*),
                    None => serde_json::ser::CompactFormatter.$name(writer $(, $arg)*),
                }
            })*
        }
    };
}

either! {
    begin_array();
    end_array();
    begin_array_value(first: bool);
    end_array_value();
    begin_object();
    end_object();
    begin_object_key(first: bool);
    begin_object_value();
    end_object_value();
}
