//! What is compiled and bundled in: may it be shipped, where does it come from, and is a fault of it known?

use std::path::PathBuf;

use crate::node;
use crate::project::{Outcome, Project, run};

/// Pinned, so that the same policy is read the same way.
const CARGO_DENY: &str = "0.20.2";

/// Asks `cargo deny`, then npm's registry; both, also where the first has something to say.
pub fn all(project: &Project) -> Outcome {
    node::install(project)?;
    let checks = [("crates", crates(project)), ("packages", run(&mut node::script(project, "audit.mjs")))];
    let failed: Vec<String> = checks
        .into_iter()
        .filter_map(|(name, outcome)| outcome.err().map(|error| format!("{name}: {error}")))
        .collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n").into()) }
}

/// Bans, licences and sources need nothing but the lock file; advisories a copy of the `RustSec` database, which is fetched.
fn crates(project: &Project) -> Outcome {
    let deny = cargo_deny(project)?;
    for (what, words) in
        [("policy", &["bans", "licenses", "sources"][..]), ("known faults", &["advisories"][..])]
    {
        println!("== crates: {what}");
        run(project.command(&deny).args(["--all-features", "check"]).args(words))?;
    }
    Ok(())
}

fn cargo_deny(project: &Project) -> Outcome<PathBuf> {
    let tools = project.target.join("tools");
    let program = tools.join("bin/cargo-deny");
    if !program.exists() {
        println!("installing cargo-deny {CARGO_DENY}, which takes minutes");
        run(project
            .cargo(&["install", "cargo-deny", "--locked", "--version", CARGO_DENY, "--root"])
            .arg(&tools))?;
    }
    Ok(program)
}
