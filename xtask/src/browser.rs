//! Chromium, in which the tests look at the site.

use std::path::Path;

use crate::project::{Outcome, Project, run};

/// Where Linux distributions put it; the same list as in `tests/page/support.mjs`.
const PLACES: &[&str] = &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/// Installs the system's Chromium where there is none, and fails where that cannot be done: a test that nobody ran
/// must not look like one that passed.
pub fn install(project: &Project) -> Outcome {
    if is_installed() {
        return Ok(());
    }
    apt_get(project, &["update"])
        .and_then(|()| apt_get(project, &["install", "--yes", "--no-install-recommends", "chromium"]))
        .map_err(|error| format!("{error}\nthere is no Chromium and it cannot be installed: do so by hand, or name one in CHROMIUM"))?;
    if is_installed() {
        Ok(())
    } else {
        Err("Chromium was installed, but is in none of the usual places".into())
    }
}

fn is_installed() -> bool {
    std::env::var_os("CHROMIUM").is_some() || PLACES.iter().any(|place| Path::new(place).exists())
}

/// Debian's and its descendants' own installer.
pub fn apt_get(project: &Project, words: &[&str]) -> Outcome {
    let is_root = project.command("id").arg("--user").output()?.stdout == b"0\n";
    let mut command = if is_root {
        project.command("apt-get")
    } else {
        let mut command = project.command("sudo");
        command.arg("apt-get");
        command
    };
    // Nobody is there to answer a question.
    run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
}
