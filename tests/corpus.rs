//! Every input that random search has kept (`cargo xtask fuzz`), again.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a failing test is a surprise that stops it; sums of money fit into a number"
)]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;
use std::path::Path;

#[test]
fn any_value_is_answered_or_refused() {
    replay("read", fuzz::read);
}

#[test]
fn a_good_request_is_answered_rightly() {
    replay("estimate", fuzz::estimate);
}

fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let files: Vec<_> =
        fs::read_dir(folder).expect("a corpus").map(|entry| entry.expect("a file").path()).collect();
    assert!(files.len() >= 20, "no inputs for {name}");
    for file in files {
        println!("{}", file.display());
        target(&fs::read(&file).expect("readable"));
    }
}
