//! Territories: what an author wrote, checked against every rule of `data/README.md`, baked into static tables.

#[path = "territory/check.rs"]
mod check;
#[path = "territory/emit.rs"]
mod emit;
#[path = "territory/model.rs"]
mod model;
#[path = "territory/prove.rs"]
mod prove;
#[path = "territory/source.rs"]
mod source;

use std::path::Path;

use crate::findings::Findings;
use crate::world::Rates;

pub use emit::{emit_count, emit_reviewed, pack};
pub use model::Territory;

/// Reads and checks every file of the folder, in the order of their names.
pub fn read_all(folder: &Path, rates: &Rates, findings: &mut Findings) -> Vec<Territory> {
    let mut territories = Vec::new();
    for path in findings.list(folder, "toml") {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        territories.extend(read(&path, &stem, rates, findings));
    }
    territories
}

/// Reads, checks and proves one file, whose name tells the territory.
pub fn read(path: &Path, stem: &str, rates: &Rates, findings: &mut Findings) -> Option<Territory> {
    let (file, source) = findings.read::<source::File>(path)?;
    let territory = check::Checker::new(&source, rates, findings).territory(&file, stem);
    prove::prove(&territory, &source, findings);
    Some(territory)
}
