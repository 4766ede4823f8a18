//! Everything found wrong with the data, each with its file and line.

use std::path::{Path, PathBuf};

/// The findings so far.
pub struct Findings {
    root: PathBuf,
    all: Vec<String>,
}

/// One data file with its text, to turn a span into a line.
pub struct Source {
    name: String,
    text: String,
}

impl Findings {
    pub fn new(root: &Path) -> Findings {
        Findings { root: root.to_path_buf(), all: Vec::new() }
    }

    /// `data/territories/at.toml:12: the finding`.
    pub fn all(&self) -> &[String] {
        &self.all
    }

    /// Reads a file and what an author wrote in it; a finding, and `None`, where it cannot be read.
    pub fn read<T: serde::de::DeserializeOwned>(&mut self, path: &Path) -> Option<(T, Source)> {
        let name = path.strip_prefix(&self.root).unwrap_or(path).display().to_string();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.all.push(format!("{name}: cannot be read: {error}"));
                return None;
            }
        };
        let source = Source { name, text };
        match toml::from_str(&source.text) {
            Ok(value) => Some((value, source)),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let message = error.message().replace('\n', " ");
                self.at(&source, start, &message);
                None
            }
        }
    }

    /// The files of a folder with an extension, by name; a finding where it cannot be listed.
    pub fn list(&mut self, folder: &Path, extension: &str) -> Vec<PathBuf> {
        match std::fs::read_dir(folder) {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> =
                    entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
                paths.retain(|path| path.extension().is_some_and(|one| one == extension));
                paths.sort();
                paths
            }
            Err(error) => {
                self.all.push(format!("{}: cannot be listed: {error}", folder.display()));
                Vec::new()
            }
        }
    }

    /// Adds a finding at a byte of a file.
    pub fn at(&mut self, source: &Source, byte: usize, message: &str) {
        let line = source.text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1;
        self.all.push(format!("{}:{line}: {message}", source.name));
    }
}
