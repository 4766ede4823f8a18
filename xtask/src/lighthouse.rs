//! Holds the pages to Lighthouse: `docs/lighthouse.md`.

use std::fs;

use crate::project::{Outcome, Project, run};
use crate::{browser, node, site};

/// Installs Lighthouse where `lighthouse/package-lock.json` pins it, looks at the pages, and writes down the figures.
pub fn all(project: &Project) -> Outcome {
    node::install(project)?;
    browser::install(project)?;
    site::build_if_stale(project)?;
    // In the build folder: nothing of it is part of the product, or of what it is built with.
    let folder = project.target.join("lighthouse");
    fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(project.root.join("lighthouse").join(file), folder.join(file))?;
    }
    let install = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    run(project.command("npm").args(install).current_dir(&folder))?;
    run(project.command("node").arg("lighthouse/run.mjs").arg(folder).arg("docs/lighthouse.md"))
}
