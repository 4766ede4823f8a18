//! Random input against what must always hold: `fuzz/`.

use crate::project::{Outcome, Project, run};

/// Drives both targets for so many seconds together, without any tool beyond Cargo.
pub fn drive(project: &Project, seconds: Option<&str>) -> Outcome {
    let seconds: u32 = seconds.map_or(Ok(60), str::parse).map_err(|_| "how many seconds? a whole number")?;
    let manifest = ["run", "--release", "--quiet", "--manifest-path", "fuzz/Cargo.toml", "--bin", "drive"];
    // A build folder of its own: the workspace apart has other settings, and would undo the build of the first.
    let mut command = project.cargo(&manifest);
    command.env("CARGO_TARGET_DIR", project.target.join("fuzz"));
    run(command.args(["--", &seconds.to_string()]))
}
