//! Everything that must hold before a change lands.

use std::fs;
use std::time::{Duration, Instant};

use crate::project::{Outcome, Project, run};
use crate::{browser, fuzz, node, package, site};

/// A check: its name, what it does, and how it went.
struct Step {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// Runs every check, also after one has failed, says how long each took, and names those that failed.
pub fn all(project: &Project) -> Outcome {
    let mut steps: Vec<Step> = Vec::new();
    let mut check = |name: &'static str, task: &dyn Fn(&Project) -> Outcome| {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = task(project);
        if let Err(error) = &outcome {
            println!("{error}");
        }
        let passed = outcome.is_ok();
        steps.push(Step { name, outcome, took: started.elapsed() });
        passed
    };
    check("format", &|project| run(&mut project.cargo(&["fmt", "--all", "--check"])));
    check("lints", &lints);
    check("lints of the module", &module_lints);
    check("lints of the fuzzing", &fuzz::lints);
    check("tests", &tests);
    check("cases are the shared ones", &same_cases);
    if check("tools from npm", &node::install) {
        check("words", &|project| node_tests(project, &["tests/words.test.mjs"]));
        check("server", &|project| node_tests(project, &["tests/serve.test.mjs"]));
    }
    if check("package", &package::build) {
        check("size", &package::size);
        check("cases", &cases);
        check("types", &types);
        check("boundary", &|project| node_tests(project, &["tests/boundary/"]));
        check("packed package", &|project| node_tests(project, &["tests/package/"]));
        let has_site = check("site", &site::build);
        if has_site {
            check("places", &|project| node_tests(project, &["tests/places/"]));
        }
        if check("browser", &browser::install) {
            check("examples", &|project| node_tests(project, &["tests/examples/"]));
            if has_site {
                check("page", &|project| node_tests(project, &["tests/page/"]));
                check("widget", &|project| node_tests(project, &["tests/widget/"]));
            }
        }
    }
    report(&steps)
}

fn report(steps: &[Step]) -> Outcome {
    println!("\n== all checks");
    for Step { name, outcome, took } in steps {
        println!(
            "{name:<26} {:>7.1} s  {}",
            took.as_secs_f32(),
            if outcome.is_ok() { "passed" } else { "FAILED" }
        );
    }
    let took: Duration = steps.iter().map(|step| step.took).sum();
    println!("{:<26} {:>7.1} s", "together", took.as_secs_f32());
    let failed: Vec<&str> = steps.iter().filter(|step| step.outcome.is_err()).map(|step| step.name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}

/// The examples alone, with the package that they are run from.
pub fn examples(project: &Project) -> Outcome {
    package::build_if_stale(project)?;
    browser::install(project)?;
    node_tests(project, &["tests/examples/"])
}

fn node_tests(project: &Project, files: &[&str]) -> Outcome {
    run(project.command("node").arg("--test").args(files))
}

fn lints(project: &Project) -> Outcome {
    run(&mut project.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn module_lints(project: &Project) -> Outcome {
    let module = ["clippy", "--lib", "--target", "wasm32-unknown-unknown", "--features", "debug-console"];
    run(project.cargo(&module).args(["--", "-D", "warnings"]))
}

/// With nextest where it is installed: it is faster, but leaves out the examples in the documentation.
///
/// The estimator's alone: this program has none, and its dependencies would be compiled once more for nothing.
fn tests(project: &Project) -> Outcome {
    if project.cargo(&["nextest", "--version"]).output().is_ok_and(|found| found.status.success()) {
        run(&mut project.cargo(&["nextest", "run"]))?;
        run(&mut project.cargo(&["test", "--doc", "--quiet"]))
    } else {
        run(&mut project.cargo(&["test", "--quiet"]))
    }
}

/// The cases are also kept beside the project, where whoever wrote them may correct them.
fn same_cases(project: &Project) -> Outcome {
    let own = project.root.join("tests/cases/visible.json");
    let Ok(shared) = fs::read(project.root.join("../shared/cases/visible.json")) else {
        println!("no shared cases beside the project");
        return Ok(());
    };
    if fs::read(own)? == shared {
        Ok(())
    } else {
        Err("tests/cases/visible.json differs from the shared cases".into())
    }
}

fn cases(project: &Project) -> Outcome {
    run(project.command("node").arg("tests/cases/run.mjs").arg(package::folder(project)))
}

/// The package's types against the contract, against sample code, and against what the module really answers.
fn types(project: &Project) -> Outcome {
    run(node::script(project, "answers.mjs").arg(package::folder(project)).arg("dist/check/answers.ts"))?;
    run(node::tool(project, "tsc").args(["--project", "tests/contract"]))
}
