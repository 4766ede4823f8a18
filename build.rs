//! Reads `data/`, checks it, reports every finding with its file and line, and bakes static tables.

#[path = "build/findings.rs"]
mod findings;
#[path = "build/hash.rs"]
mod hash;
#[path = "build/pack.rs"]
mod pack;
#[path = "build/reach.rs"]
mod reach;
#[path = "build/territory.rs"]
mod territory;
#[path = "build/world.rs"]
mod world;

#[path = "src/date.rs"]
mod date;
#[allow(dead_code, reason = "the estimator uses the rest")]
#[path = "src/money.rs"]
mod money;
#[path = "src/tables/streams.rs"]
mod streams;
#[path = "src/vocabulary.rs"]
mod vocabulary;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let mut findings = findings::Findings::new(&root);
    let tables = bake(&root.join("data"), &mut findings);
    for finding in findings.all() {
        println!("cargo::error={finding}");
    }
    if !findings.all().is_empty() {
        return ExitCode::FAILURE;
    }
    match std::fs::write(out.join("tables.rs"), tables) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=the tables cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The Rust source of all tables; empty parts where the findings say why.
fn bake(data: &Path, findings: &mut findings::Findings) -> String {
    let world = world::World::read(data, findings);
    let territories = territory::read_all(&data.join("territories"), &world.rates, findings);
    let reach = reach::Reach::read(data, &territories, findings);
    let mut tables = String::new();
    // In the order of `src/tables/streams.rs`.
    let packer = pack::Packer::pack(|packer| {
        reach.pack(packer);
        world.pack(packer);
        territory::pack(&territories, packer);
    });
    packer.emit(&mut tables);
    territory::emit_reviewed(&territories, &mut tables);
    territory::emit_count(&territories, &mut tables);
    reach.emit(&mut tables);
    world.emit(&mut tables);
    hash::emit(data, &mut tables);
    tables
}
