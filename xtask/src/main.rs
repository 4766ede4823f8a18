//! Builds, tests and asks the estimator: `cargo xtask <command>`.

mod node;
mod package;
mod project;
mod test;
mod wasm;

use std::process::ExitCode;

use project::{Outcome, Project, run};

const USAGE: &str = "\
usage: cargo xtask <command>

  build            the npm package in dist/npm, optimised and asked once
  build --debug    the same in dist/npm-debug, unoptimised; says on the console why it stopped
  test             everything that must hold before a change lands
  estimate FILE    answers the request in a JSON file, readably
  size             how large the package is, and whether that is within the budget";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let project = Project::here();
    let outcome = match *words {
        ["build"] => package::build(&project),
        ["build", "--debug"] => package::build_debug(&project),
        ["test"] => test::all(&project),
        ["estimate", file] => estimate(&project, file),
        ["size"] => size(&project),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn estimate(project: &Project, file: &str) -> Outcome {
    // Relative to where the command was given, not to the project.
    let file = std::path::absolute(file)?;
    package::build_if_stale(project)?;
    // The script has said what is wrong with the request.
    run(node::script(project, "estimate.mjs").arg(package::folder(project)).arg(file))
        .map_err(|_| "no answer".into())
}

fn size(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    package::size(project)
}
