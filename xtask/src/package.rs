//! The npm package: `dist/npm`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::node;
use crate::project::{Outcome, Project, last_change, make_afresh, run};
use crate::wasm::{self, Profile};

/// What the package is made from, beside the files in `data/` itself; the words are no part of it.
const SOURCES: &[&str] = &[
    "src",
    "data/territories",
    "build",
    "build.rs",
    "npm",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "xtask/src/package.rs",
    "xtask/src/wasm.rs",
];

/// What a traveller on roaming may have to pay for: the module with all tables, in bytes after Brotli.
///
/// The aim is 60,000; until it is reached this is a ratchet, lowered with each cut and never raised
/// (docs/decisions/0004-size-ratchet.md).
const MODULE_BUDGET: u32 = 77_000;

/// Where the package is built.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist/npm")
}

/// Builds the package, asks it once, and says how large it is.
pub fn build(project: &Project) -> Outcome {
    assemble(project, Profile::Release, &folder(project))?;
    run(&mut sizes(project))
}

/// Builds the package that says on the console why it stopped.
pub fn build_debug(project: &Project) -> Outcome {
    assemble(project, Profile::Debug, &project.root.join("dist/npm-debug"))
}

/// Builds the package where it is missing or older than what it is made from.
pub fn build_if_stale(project: &Project) -> Outcome {
    // Written first: what changed while the package was built is not in it.
    let built = last_change(&folder(project).join("package.json"));
    let facts = project.root.join("data").read_dir()?.flatten().map(|entry| entry.path());
    let facts = facts.filter(|path| path.is_file()).filter_map(|path| last_change(&path)).max();
    if built.is_some() && built >= project.last_change(SOURCES).max(facts) {
        return Ok(());
    }
    build(project)
}

/// Says how large the package is, and fails where the module is beyond its budget.
pub fn size(project: &Project) -> Outcome {
    run(sizes(project).arg(MODULE_BUDGET.to_string()))
}

fn sizes(project: &Project) -> Command {
    let mut command = node::script(project, "sizes.mjs");
    command.arg(folder(project));
    command
}

fn assemble(project: &Project, profile: Profile, folder: &Path) -> Outcome {
    node::install(project)?;
    make_afresh(folder, |folder| {
        for entry in fs::read_dir(project.root.join("npm"))? {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
        for licence in ["LICENSE.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            fs::copy(project.root.join(licence), folder.join(licence))?;
        }
        wasm::build(project, profile, folder)?;
        run(node::script(project, "first-answer.mjs").arg(folder))
    })
}
