//! Random input against what must always hold: `fuzz/`.

use std::process::Command;

use crate::project::{Outcome, Project, run};

/// Drives both targets for so many seconds together, without any tool beyond Cargo.
pub fn drive(project: &Project, seconds: Option<&str>) -> Outcome {
    let seconds: u32 = seconds.map_or(Ok(60), str::parse).map_err(|_| "how many seconds? a whole number")?;
    let mut command = cargo(project, &["run", "--release", "--quiet"]);
    run(command.args(["--bin", "drive", "--", &seconds.to_string()]))
}

/// What is checked of the other code is checked of this too.
pub fn lints(project: &Project) -> Outcome {
    run(cargo(project, &["fmt"]).arg("--check"))?;
    run(cargo(project, &["clippy", "--all-targets"]).args(["--", "-D", "warnings"]))
}

/// With a build folder of its own: the workspace apart has other settings, and would undo the build of the first.
fn cargo(project: &Project, words: &[&str]) -> Command {
    let mut command = project.cargo(words);
    command.args(["--manifest-path", "fuzz/Cargo.toml"]).env("CARGO_TARGET_DIR", project.target.join("fuzz"));
    command
}
