//! The shape of a file, looked at before anything is made of it: how deep it is, how much is in it, whether a name stands
//! twice; and where in it something is.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::FileError;
use super::place::{Names, Place, Step};
use crate::json;

/// How deep a file may be: what we write is at most a dozen deep.
pub const MOST_DEPTH: usize = 32;
/// The most items of one list, and the most fields of one part.
pub const MOST_ITEMS: usize = 1_000_000;
/// The most letters of a number: no number that we write has thirty.
const MOST_IN_NUMBER: usize = 400;

/// What a walk over a file comes by; places are in bytes.
pub(super) enum Event {
    /// A value begins here.
    Start(usize),
    /// A value has ended here.
    End(usize),
}

/// Walks over a whole file.
///
/// # Errors
/// The first thing that is wrong with its shape, with its place.
pub(super) fn walk<'a>(
    text: &'a str,
    names: Names,
    seen: &mut dyn FnMut(&[Step<'a>], &Event),
) -> Result<(), FileError> {
    let mut walk = Walk { text, bytes: text.as_bytes(), at: 0, path: Vec::new(), seen };
    let walked = walk.whole();
    let (at, path) = (walk.at, walk.path);
    walked.map_err(|error| error.at(Place::new(line(text, at), &path, names)))
}

/// The line, from 1, in which a byte stands.
pub(super) fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The place of the value that a byte belongs to, or that ends just before it.
pub(super) fn place(text: &str, at: usize, names: Names) -> Place {
    let mut found = Vec::new();
    let walked = walk(text, names, &mut |path, event| {
        let (Event::Start(reached) | Event::End(reached)) = event;
        if *reached <= at {
            found = path.to_vec();
        }
    });
    debug_assert!(walked.is_ok());
    Place::new(line(text, at), &found, names)
}

/// The place of the first value to which such steps lead.
pub(super) fn find(text: &str, names: Names, is_it: impl Fn(&[Step<'_>]) -> bool) -> Option<Place> {
    let mut found = None;
    let walked = walk(text, names, &mut |path, event| {
        if let Event::Start(start) = event
            && found.is_none()
            && is_it(path)
        {
            found = Some((*start, path.to_vec()));
        }
    });
    debug_assert!(walked.is_ok());
    found.map(|(start, steps)| Place::new(line(text, start), &steps, names))
}

struct Walk<'a, 'v> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    path: Vec<Step<'a>>,
    seen: &'v mut dyn FnMut(&[Step<'a>], &Event),
}

impl<'a> Walk<'a, '_> {
    fn whole(&mut self) -> Result<(), FileError> {
        self.value()?;
        self.space();
        if self.at < self.bytes.len() { Err(FileError::GoesOn) } else { Ok(()) }
    }

    fn next(&self) -> Result<u8, FileError> {
        self.bytes.get(self.at).copied().ok_or(FileError::CutShort)
    }

    fn space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Result<(), FileError> {
        self.space();
        (self.seen)(&self.path, &Event::Start(self.at));
        match self.next()? {
            b'{' => self.fields(),
            b'[' => self.items(),
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }?;
        (self.seen)(&self.path, &Event::End(self.at));
        Ok(())
    }

    fn deeper(&self) -> Result<(), FileError> {
        if self.path.len() >= MOST_DEPTH { Err(FileError::TooDeep) } else { Ok(()) }
    }

    fn fields(&mut self) -> Result<(), FileError> {
        self.deeper()?;
        self.at += 1;
        self.space();
        if self.next()? == b'}' {
            self.at += 1;
            return Ok(());
        }
        let mut names = BTreeSet::new();
        loop {
            self.space();
            let start = self.at;
            match self.next()? {
                b'"' => self.string()?,
                _ => return Err(FileError::Damaged),
            }
            let name = self.name(start)?;
            self.path.push(Step::Name(name.clone(), names.len() + 1));
            if !names.insert(name) {
                return Err(FileError::NameTwice);
            }
            if names.len() > MOST_ITEMS {
                return Err(FileError::TooMany { most: MOST_ITEMS });
            }
            self.space();
            match self.next()? {
                b':' => self.at += 1,
                _ => return Err(FileError::Damaged),
            }
            self.value()?;
            self.path.pop();
            if self.ends(b'}')? {
                return Ok(());
            }
        }
    }

    fn items(&mut self) -> Result<(), FileError> {
        self.deeper()?;
        self.at += 1;
        self.space();
        if self.next()? == b']' {
            self.at += 1;
            return Ok(());
        }
        for item in 1.. {
            if item > MOST_ITEMS {
                return Err(FileError::TooMany { most: MOST_ITEMS });
            }
            self.path.push(Step::Item(item));
            self.value()?;
            self.path.pop();
            if self.ends(b']')? {
                break;
            }
        }
        Ok(())
    }

    /// After a value: whether `end` comes; else there has to be a comma.
    fn ends(&mut self, end: u8) -> Result<bool, FileError> {
        self.space();
        match self.next()? {
            b',' => {
                self.at += 1;
                Ok(false)
            }
            byte if byte == end => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(FileError::Damaged),
        }
    }

    /// The name that was just passed, as it is meant: two ways to write a letter are one.
    fn name(&self, start: usize) -> Result<Cow<'a, str>, FileError> {
        let inner = &self.text[start + 1..self.at - 1];
        if !inner.contains('\\') {
            return Ok(Cow::Borrowed(inner));
        }
        json::read(&self.text[start..self.at]).map(Cow::Owned).map_err(|_| FileError::Damaged)
    }

    fn string(&mut self) -> Result<(), FileError> {
        self.at += 1;
        loop {
            match self.next()? {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.escape()?,
                0..=0x1F => return Err(FileError::RawControl),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), FileError> {
        self.at += 1;
        match self.next()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
            b'u' => match self.unit()? {
                // The first half of a letter, which its second half has to follow.
                0xD800..=0xDBFF => {
                    if self.next()? != b'\\' {
                        return Err(FileError::HalfLetter);
                    }
                    self.at += 1;
                    if self.next()? != b'u' || !(0xDC00..=0xDFFF).contains(&self.unit()?) {
                        return Err(FileError::HalfLetter);
                    }
                }
                0xDC00..=0xDFFF => return Err(FileError::HalfLetter),
                _ => {}
            },
            _ => return Err(FileError::Damaged),
        }
        Ok(())
    }

    /// The four digits after `u`.
    fn unit(&mut self) -> Result<u32, FileError> {
        self.at += 1;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.next()?).to_digit(16).ok_or(FileError::Damaged)?;
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<(), FileError> {
        let start = self.at;
        while matches!(self.bytes.get(self.at), Some(b'+' | b'-' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        let number = &self.text[start..self.at];
        if number.len() > MOST_IN_NUMBER {
            return Err(FileError::TooGreat);
        }
        // What Rust reads as a number and the format does not: 01, 1., .5, +1 (the last two begin otherwise).
        let digits = number.trim_start_matches('-');
        let odd = digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_digit()
            || number.ends_with('.')
            || number.contains(".e")
            || number.contains(".E");
        match number.parse::<f64>() {
            Ok(value) if !odd && value.is_finite() => Ok(()),
            Ok(_) if !odd => Err(FileError::TooGreat),
            // Perhaps the rest of it is missing.
            _ if self.at == self.bytes.len() => Err(FileError::CutShort),
            _ => Err(FileError::Damaged),
        }
    }

    fn word(&mut self) -> Result<(), FileError> {
        let rest = &self.bytes[self.at..];
        for word in ["true", "false", "null"] {
            if rest.starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(());
            }
            if word.as_bytes().starts_with(rest) {
                return Err(FileError::CutShort);
            }
        }
        let letter = self.text[self.at..].chars().next();
        Err(if letter.is_some_and(char::is_alphabetic) { FileError::BareWord } else { FileError::Damaged })
    }
}
