//! Builds, tests and asks the estimator: `cargo xtask <command>`.

mod audit;
mod bench;
mod browser;
mod fuzz;
mod lighthouse;
mod mutants;
mod node;
mod package;
mod places;
mod project;
mod release;
mod site;
mod stale;
mod test;
mod wasm;

use std::process::ExitCode;

use project::{Outcome, Project, run};

const USAGE: &str = "\
usage: cargo xtask <command>

  build            the npm package in dist/npm, optimised and asked once
  build --debug    the same in dist/npm-debug, unoptimised; says on the console why it stopped
  site             the static site in dist/site, with the package
  serve            builds what is due and serves the site to this machine; `--port N` for another port than 8080
  test             everything that must hold before a change lands
  examples         packs the package, installs it without a net, and runs every example
  estimate FILE    answers the request in a JSON file, readably
  size             how large the package is, and whether that is within the budget
  release          what is published, in dist/release: versioned folders, compressed files, hashes, hosts' headers, zip and package
  release --check  builds it once more elsewhere, compares every byte, and looks at it through nginx and Chromium
  audit            licences, sources and known faults of all that is compiled or bundled in; asks the net
  bench            measures the estimator beside other rule engines, and writes docs/performance.md
  lighthouse       holds the pages to Lighthouse as on a phone, and writes docs/lighthouse.md; 100 in all four, or it fails
  fuzz [SECONDS]   random values and requests against what must always hold; 60 seconds where none are given
  mutants [FILE]   what the tests would not notice if the code were wrong: of one file, or of all that computes
  places [DATE]    the pages of the territories and the open data in dist/site, with the figures of that day (today)
  stale [DATE]     what is due for a new look: rules about to change, old prices";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let project = Project::here();
    let outcome = match *words {
        ["build"] => package::build(&project),
        ["build", "--debug"] => package::build_debug(&project),
        ["site"] => site::build(&project),
        ["serve"] => site::serve(&project, None),
        ["serve", "--port", port] => site::serve(&project, Some(port)),
        ["test"] => test::all(&project),
        ["examples"] => test::examples(&project),
        ["estimate", file] => estimate(&project, file),
        ["size"] => size(&project),
        ["release"] => release::build(&project),
        ["release", "--check"] => release::check(&project),
        ["audit"] => audit::all(&project),
        ["bench"] => bench::all(&project),
        ["lighthouse"] => lighthouse::all(&project),
        ["fuzz", ref seconds @ ..] if seconds.len() < 2 => fuzz::drive(&project, seconds.first().copied()),
        ["mutants", ref files @ ..] => mutants::all(&project, files),
        ["places", ref day @ ..] if day.len() < 2 => {
            places::build(&project, &project.root.join("dist/site"), day.first().copied())
        }
        ["stale", ref day @ ..] if day.len() < 2 => {
            places::day(day.first().copied()).and_then(|day| stale::list(&project, day))
        }
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
