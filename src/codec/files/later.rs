//! What a newer minor version says that this one knows nothing of: kept as it is, and written again with the rest.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Step;
use super::shape::{Event, Holds, walk};
use crate::json;

/// The part of a file that this version knows nothing of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Later {
    /// Of the version that wrote the file.
    pub(super) minor: u64,
    /// By the steps to the part that they are in: its fields as they were written, `"name": value`.
    fields: BTreeMap<Vec<Step<'static>>, Vec<String>>,
}

impl Later {
    pub(super) fn none(minor: u64) -> Self {
        Self { minor, fields: BTreeMap::new() }
    }

    /// Whether there is nothing of the kind.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Takes from a file the fields at the end of these steps.
    pub(super) fn take(&mut self, file: &str, unknown: BTreeSet<Vec<Step<'static>>>) {
        if unknown.is_empty() {
            return;
        }
        let walked = walk(file, &mut |path, event| {
            let Event::End { span, .. } = event else { return };
            let Some((Step::Name(name, _), within)) = path.split_last() else { return };
            if unknown.contains(path) {
                // A text is plain data.
                let name = json::write(name);
                let within = within.iter().cloned().map(Step::into_owned).collect();
                self.fields.entry(within).or_default().push(format!("{name}: {}", &file[span.clone()]));
            }
        });
        debug_assert!(walked.is_ok());
    }

    /// The file that was written, with these fields at the ends of the parts that they are in.
    pub(super) fn put(&self, file: String) -> String {
        if self.is_empty() {
            return file;
        }
        let mut put = String::with_capacity(file.len());
        let mut done = 0;
        let walked = walk(&file, &mut |path, event| {
            let Event::End { span, holds } = event else { return };
            let Some(fields) = self.fields.get(path).filter(|_| *holds != Holds::Other) else { return };
            let end = file[..span.end - 1].trim_end().len();
            put.push_str(&file[done..end]);
            let indent = "  ".repeat(path.len() + 1);
            for (number, field) in fields.iter().enumerate() {
                let comma = if number > 0 || *holds == Holds::Fields { "," } else { "" };
                put.push_str(&format!("{comma}\n{indent}{field}"));
            }
            done = end;
            if *holds == Holds::NoFields {
                put.push('\n');
                put.push_str(&"  ".repeat(path.len()));
            }
        });
        debug_assert!(walked.is_ok());
        put.push_str(&file[done..]);
        put
    }
}
