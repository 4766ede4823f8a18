//! The npm package: `dist/npm`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::node;
use crate::project::{Outcome, Project, last_change, make_afresh, run};
use crate::wasm::{self, Profile};

/// What the module is made from, beside the files in `data/` itself.
const OF_MODULE: &[&str] = &[
    "src",
    "data/territories",
    "build",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "xtask/src/package.rs",
    "xtask/src/wasm.rs",
];

/// What the rest is made from: it takes a second, and no compiler.
const OF_REST: &[&str] = &[
    "npm",
    "data",
    "www",
    "xtask/scripts/package.mjs",
    "xtask/scripts/widget.mjs",
    "xtask/scripts/elements.mjs",
];

/// What the compiler leaves.
const MODULE: [&str; 2] = ["ehic_estimator_bg.wasm", "ehic_estimator.js"];

/// What a traveller on roaming may have to pay for: the module with all tables, in bytes after Brotli.
///
/// The aim is 60,000; until it is reached this is a ratchet, lowered with each cut, and whoever must raise it says why
/// (docs/decisions/0004-size-ratchet.md).
const MODULE_BUDGET: u32 = 76_700;

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
    let folder = folder(project);
    let built = |name: &str| last_change(&folder.join(name));
    let facts = project.root.join("data").read_dir()?.flatten().map(|entry| entry.path());
    let facts = facts.filter(|path| path.is_file()).filter_map(|path| last_change(&path)).max();
    if built(MODULE[0]).is_none() || built(MODULE[0]) < project.last_change(OF_MODULE).max(facts) {
        build(project)
    } else if built(FIRST).is_none() || built(FIRST) < project.last_change(OF_REST) {
        node::install(project)?;
        make_afresh(&folder, |made| {
            run(&mut rest(project, made))?;
            for name in MODULE {
                fs::copy(folder.join(name), made.join(name))?;
                as_old_as(&made.join(name), &folder.join(name))?;
            }
            run(node::script(project, "widget.mjs").arg(made))
        })
    } else {
        Ok(())
    }
}

/// Written first: what changed while the package was built is not in it.
const FIRST: &str = "package.json";

fn as_old_as(file: &Path, other: &Path) -> Outcome {
    Ok(File::options().write(true).open(file)?.set_modified(other.metadata()?.modified()?)?)
}

/// All of the package but the module.
fn rest(project: &Project, folder: &Path) -> Command {
    let mut command = node::script(project, "package.mjs");
    command.arg(folder);
    command
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
        run(&mut rest(project, folder))?;
        wasm::build(project, profile, folder)?;
        for name in MODULE {
            as_old_as(&folder.join(name), &folder.join(FIRST))?;
        }
        run(node::script(project, "widget.mjs").arg(folder))?;
        run(node::script(project, "first-answer.mjs").arg(folder))
    })
}
