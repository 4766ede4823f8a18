//! The static site: `dist/site`.

use std::path::PathBuf;

use crate::node;
use crate::package;
use crate::places;
use crate::project::{Outcome, Project, last_change, run};

/// All that the site is made from, beside the package and the tools that `package-lock.json` names.
const SOURCES: &[&str] = &["www", "data", "package-lock.json"];

/// Where the site is built.
pub fn folder(project: &Project) -> PathBuf {
    project.root.join("dist/site")
}

/// Builds the package where that is due, and the site with it: the page, the pages of the territories and the open
/// data, and last the list of what is kept on the device.
pub fn build(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    run(project.command("node").arg("www/build.mjs"))?;
    places::build(project, &folder(project), None)?;
    run(project.command("node").args(["www/build.mjs", "--worker"]))
}

/// Builds the site where it is missing or older than what it is made from.
pub fn build_if_stale(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    // Written last.
    let built = last_change(&folder(project).join("404.html"));
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
