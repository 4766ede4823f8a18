//! Node and the tools that come from npm.

use std::process::Command;

use crate::project::{Outcome, Project, last_change, run};

/// Installs what `package-lock.json` names, where that has not been done since it last changed.
pub fn install(project: &Project) -> Outcome {
    let lock = last_change(&project.root.join("package-lock.json"));
    // npm writes this file last, whenever it installs.
    let installed = last_change(&project.root.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= lock {
        return Ok(());
    }
    run(project.command("npm").args(["ci", "--no-audit", "--no-fund"]))
}

/// `node` with one of the scripts beside this program.
pub fn script(project: &Project, name: &str) -> Command {
    let mut command = project.command("node");
    command.arg(project.root.join("xtask/scripts").join(name));
    command
}

/// A program that npm installed.
pub fn tool(project: &Project, name: &str) -> Command {
    project.command(project.root.join("node_modules/.bin").join(name))
}
