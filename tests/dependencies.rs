//! What the product is made of, beside itself. A new name here is a new author to trust: add it on purpose.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test is a surprise that stops it"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// What the module is compiled from, in the order of the alphabet. What runs in the build alone is not among it: derive macros, the
/// readers of `data/`.
const IN_THE_MODULE: &[&str] = &[
    "cfg-if",
    "futures-core",
    "futures-task",
    "futures-util",
    "jiff-core",
    "js-sys",
    "lock_api",
    "lol_alloc",
    "pin-project-lite",
    "scopeguard",
    "serde",
    "serde-wasm-bindgen",
    "serde_core",
    "slab",
    "spin",
    "unicode-ident",
    "wasm-bindgen",
    "wasm-bindgen-shared",
];

#[test]
fn the_module_is_made_of_these_crates_alone() {
    let found = in_the_module();
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, IN_THE_MODULE);
}

/// The names of all crates that the library links for WebAssembly.
fn in_the_module() -> BTreeSet<String> {
    let metadata = metadata();
    let id = |value: &Value| value["id"].as_str().unwrap().to_owned();
    let packages: BTreeMap<String, &Value> =
        metadata["packages"].as_array().unwrap().iter().map(|one| (id(one), one)).collect();
    let nodes: BTreeMap<String, &Value> =
        metadata["resolve"]["nodes"].as_array().unwrap().iter().map(|node| (id(node), node)).collect();
    let name = |id: &str| packages[id]["name"].as_str().unwrap();
    let is_macro = |id: &str| {
        let targets = packages[id]["targets"].as_array().unwrap();
        targets.iter().any(|target| target["kind"][0] == "proc-macro")
    };
    let mut found = BTreeSet::new();
    let mut left: Vec<&str> =
        nodes.keys().map(String::as_str).filter(|id| name(id) == "ehic-estimator").collect();
    while let Some(id) = left.pop() {
        for dependency in nodes[id]["deps"].as_array().unwrap() {
            // A kind of `null` is an ordinary dependency; `dev` and `build` never come into the module.
            let ordinary =
                dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
            let id = dependency["pkg"].as_str().unwrap();
            if ordinary && !is_macro(id) && found.insert(name(id).to_owned()) {
                left.push(id);
            }
        }
    }
    found
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(["--filter-platform", "wasm32-unknown-unknown"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
