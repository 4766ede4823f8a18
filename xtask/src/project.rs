//! Where things are, and how commands are run there.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// What a task comes to.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The working copy.
pub struct Project {
    /// The folder of the workspace.
    pub root: PathBuf,
    /// Cargo's build folder, named to every `cargo` so that its products are found again.
    pub target: PathBuf,
}

impl Project {
    /// The working copy in which `cargo xtask` was called. Cargo names it at run time; the one in which this program
    /// was compiled may be another, where two copies share a build folder.
    pub fn here() -> Project {
        let xtask = std::env::var_os("CARGO_MANIFEST_DIR");
        let xtask = xtask.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = xtask.parent().unwrap_or(&xtask).to_owned();
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Project { target: root.join(target), root }
    }

    /// `cargo` with its first words, in the project.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let mut command = self.command(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        command.args(words).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// A program, in the project.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// When anything under these paths was last changed.
    pub fn last_change(&self, paths: &[&str]) -> Option<SystemTime> {
        paths.iter().filter_map(|path| last_change(&self.root.join(path))).max()
    }
}

/// Runs a command to its end, and fails where it fails.
pub fn run(command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status})", typed(command)).into()),
        Err(error) => Err(format!("`{}` cannot be run: {error}", typed(command)).into()),
    }
}

/// A command as one would type it.
fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Makes a folder beside the old one, which stays as it is where something fails, and puts it in its place.
pub fn make_afresh(folder: &Path, fill: impl FnOnce(&Path) -> Outcome) -> Outcome {
    let made = folder.with_extension("new");
    remove(&made)?;
    fs::create_dir_all(&made)?;
    fill(&made)?;
    remove(folder)?;
    Ok(fs::rename(made, folder)?)
}

/// Removes a folder, where there is one.
pub fn remove(folder: &Path) -> Outcome {
    if folder.exists() { Ok(fs::remove_dir_all(folder)?) } else { Ok(()) }
}

/// When a file, or anything in a folder, was last changed.
pub fn last_change(path: &Path) -> Option<SystemTime> {
    let own = path.metadata().ok()?.modified().ok();
    let entries = path.read_dir().into_iter().flatten().flatten();
    entries.filter_map(|entry| last_change(&entry.path())).chain(own).max()
}
