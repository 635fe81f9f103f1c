//! Prints what the app reads of lists of people by its own guesses, brought one after the other, as JSON:
//! `cargo run --release --example read_table -- FILE [FILE2 …]`. A file may be a workbook.

mod bring;

use std::process::ExitCode;
use std::{env, fs};

use turnabout::content::words::Words;

fn main() -> ExitCode {
    match print() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn print() -> Result<String, String> {
    let read = |file: String| match fs::read(&file) {
        Ok(bytes) => Ok((file, bytes)),
        Err(error) => Err(format!("{file} cannot be read: {error}.")),
    };
    let files: Vec<(String, Vec<u8>)> = env::args().skip(1).map(read).collect::<Result<_, _>>()?;
    if files.is_empty() {
        return Err("usage: read_table FILE [FILE2 …]".into());
    }
    let words = Words::new("en-GB", include_str!("../../locales/en-GB/tables.ftl").to_string());
    let words = words.map_err(|error| error.to_string())?;
    serde_json::to_string_pretty(&bring::told(&files, &words)).map_err(|error| error.to_string())
}
