//! A digest of the facts, by which an answer says what it rests on.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The first 16 hexadecimal digits of a SHA-256 over the names and contents of every file that holds facts; the words
/// are no facts.
pub fn emit(data: &Path, tables: &mut String) {
    let mut digest = Sha256::new();
    for folder in [data.to_path_buf(), data.join("territories")] {
        let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
            .collect();
        files.sort();
        for file in files {
            digest.update(file.file_name().unwrap_or_default().as_encoded_bytes());
            digest.update(std::fs::read(&file).unwrap_or_default());
        }
    }
    let mut hash = String::new();
    for byte in digest.finalize().iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    let _ = writeln!(
        tables,
        "/// A digest of everything in `data/` but the words.\npub static DATA_HASH: &str = {hash:?};"
    );
}
