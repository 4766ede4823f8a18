//! The static site: `dist/site`.

use std::path::{Path, PathBuf};

use crate::node;
use crate::package;
use crate::places;
use crate::project::{Outcome, Project, last_change, make_afresh, run};

/// All that the site is made from, beside the package.
const SOURCES: &[&str] =
    &["www", "data", "package-lock.json", "docs/statements.md", "xtask/src/places.rs", "xtask/src/places"];

/// Where the site is built.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist/site")
}

/// Builds the package where that is due, and the site with it: the page, the pages of the territories and the open
/// data, and last the list of what is kept on the device.
pub fn build(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    assemble(project, &folder(project), None)
}

/// Builds the site from the package that is there, with the figures of a day.
pub fn assemble(project: &Project, folder: &Path, day: Option<&str>) -> Outcome {
    make_afresh(folder, |folder| {
        let page = || {
            let mut command = project.command("node");
            command.arg("www/build.mjs").arg("--out").arg(folder);
            command
        };
        run(&mut page())?;
        places::build(project, folder, day)?;
        run(page().arg("--worker"))
    })
}

/// Builds the site where it is missing or older than what it is made from.
pub fn build_if_stale(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    let built = last_change(&folder(project).join("index.html"));
    let sources = project.last_change(SOURCES).max(last_change(&package::folder(project)));
    if built.is_some() && built >= sources {
        return Ok(());
    }
    build(project)
}

/// Serves the site until it is stopped.
pub fn serve(project: &Project, port: Option<&str>) -> Outcome {
    // A mistyped port is said before anything is built.
    let port: Option<u16> = port
        .map(|port| port.parse().map_err(|_| format!("`{port}` is no port: a number from 0 to 65535")))
        .transpose()?;
    build_if_stale(project)?;
    run(node::script(project, "serve.mjs").args(port.map(|port| port.to_string())))
}
