//! One broken data file for each fault, with all that the build says of it and where.
//!
//! The first lines of a file begin with `#> ` and hold the findings, line and message, as an author reads them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]
#![allow(
    dead_code,
    unused_imports,
    reason = "these are the build script's own modules; baking is not tested here"
)]

#[path = "../src/date.rs"]
mod date;
#[path = "../build/findings.rs"]
mod findings;
#[path = "../src/money.rs"]
mod money;
#[path = "../build/pack.rs"]
mod pack;
#[path = "../src/tables/streams.rs"]
mod streams;
#[path = "../build/territory.rs"]
mod territory;
#[path = "../src/vocabulary.rs"]
mod vocabulary;
#[path = "../build/world.rs"]
mod world;

use std::path::Path;

#[test]
fn every_fault_is_found_and_placed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = findings::Findings::new(root);
    let world = world::World::read(&root.join("data"), &mut all);
    let mut files = all.list(&root.join("tests/bad"), "toml");
    files.sort();
    assert!(all.all().is_empty(), "{:?}", all.all());
    assert!(files.len() >= 50, "one file for each fault");

    let mut differences = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let mut expected: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("#> ")).collect();
        let mut findings = findings::Findings::new(file.parent().unwrap());
        territory::read(&file, "xa", &world.rates, &mut findings);
        let name = file.file_name().unwrap().to_str().unwrap();
        let mut found: Vec<&str> = findings
            .all()
            .iter()
            .map(|finding| finding.strip_prefix(name).unwrap().strip_prefix(':').unwrap())
            .collect();
        expected.sort_unstable();
        found.sort_unstable();
        if expected != found {
            differences.push(format!("{name}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
