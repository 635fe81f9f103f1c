//! Several files in one, for a coordinator who hands out many: a zip archive, in which the files stand as they are.

use std::io::Write;

use rawzip::ZipArchiveWriter;

/// The archive of these files, each with its name, in their order. The same files give the same bytes.
pub fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Memory takes what is written, and no name is longer than the format can say.
    write(&mut bytes, files).expect("an archive in memory");
    bytes
}

fn write(bytes: &mut Vec<u8>, files: &[(String, Vec<u8>)]) -> Result<(), rawzip::Error> {
    let mut archive = ZipArchiveWriter::new(bytes);
    for (name, contents) in files {
        let (mut entry, config) = archive.new_file(name).start()?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(contents)?;
        let (_, written) = writer.finish()?;
        entry.finish(written)?;
    }
    archive.finish()?;
    Ok(())
}
