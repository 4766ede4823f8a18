//! Wrong versions of the code, one at a time: does a test notice?

use crate::project::{Outcome, Project, run};

/// The version whose mutants `docs/robustness.md` explains.
const VERSION: &str = "27.1.0";

/// What computes. The rest reads, writes or says, and is held by its cases.
const FILES: &[&str] = &[
    "src/card.rs",
    "src/charge.rs",
    "src/cost.rs",
    "src/ledger.rs",
    "src/money.rs",
    "src/situation.rs",
    "src/total.rs",
    "src/request/read.rs",
    "src/request/place.rs",
];

/// Tries the mutants of these files, or of all that computes; fails where one survives.
pub fn all(project: &Project, files: &[&str]) -> Outcome {
    if !project.cargo(&["mutants", "--version"]).output().is_ok_and(|found| found.status.success()) {
        run(&mut project.cargo(&["install", "--locked", "cargo-mutants", "--version", VERSION]))?;
    }
    let mut command = project.cargo(&["mutants", "--package", "ehic-estimator", "--baseline", "run"]);
    // Copied without the build products; a test that never ends is a mutant found, and needs no minute to be.
    command.args(["--output", "target/mutants", "--timeout-multiplier", "3", "--minimum-test-timeout", "60"]);
    for file in if files.is_empty() { FILES } else { files } {
        command.args(["--file", file]);
    }
    run(&mut command)
}
