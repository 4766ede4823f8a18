//! The npm package: `dist/npm`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::node;
use crate::project::{Outcome, Project, last_change, run};
use crate::wasm::{self, Profile};

/// All that the package is made from.
const SOURCES: &[&str] =
    &["src", "data", "build", "build.rs", "npm", "Cargo.toml", "Cargo.lock", "xtask/src"];

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
    let built = last_change(&folder(project).join("ehic_estimator_bg.wasm"));
    if built.is_some() && built >= project.last_change(SOURCES) {
        return Ok(());
    }
    build(project)
}

/// Says how large the package is, and fails where the module is beyond its budget.
pub fn size(project: &Project) -> Outcome {
    run(sizes(project).arg("--gate"))
}

fn sizes(project: &Project) -> Command {
    let mut command = node::script(project, "sizes.mjs");
    command.arg(folder(project));
    command
}

fn assemble(project: &Project, profile: Profile, folder: &Path) -> Outcome {
    node::install(project)?;
    // Afresh, so that no file of an older build is shipped.
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(project.root.join("npm"))? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    for licence in ["LICENSE.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(project.root.join(licence), folder.join(licence))?;
    }
    wasm::build(project, profile, folder)?;
    run(node::script(project, "first-answer.mjs").arg(folder))
}
