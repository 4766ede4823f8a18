//! Measures the estimator beside other rule engines: `docs/performance.md`.

use std::fs;

use crate::package;
use crate::project::{Outcome, Project, run};

/// Installs the other engines where `bench/package-lock.json` pins them, measures everything, and writes it down.
pub fn all(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    // In the build folder: nothing of them is part of the product, or of what it is built with.
    let peers = project.target.join("bench");
    fs::create_dir_all(&peers)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(project.root.join("bench").join(file), peers.join(file))?;
    }
    // Not `npm ci`: one of them has a package for each platform, and not every registry has all of these.
    let install = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
    run(project.command("npm").args(install).current_dir(&peers))?;
    let mut measure = project.command("node");
    measure.args(["--expose-gc", "bench/run.mjs"]).arg(package::folder(project)).arg(peers);
    run(measure.arg("docs/performance.md"))
}
