//! Territories: reading, checking and baking.

use std::path::Path;

use crate::findings::Findings;
use crate::world::Rates;

/// One checked territory.
pub struct Territory {
    pub code: String,
}

pub fn read_all(_folder: &Path, _rates: &Rates, _findings: &mut Findings) -> Vec<Territory> {
    Vec::new()
}

pub fn emit(_territories: &[Territory], tables: &mut String) {
    tables.push_str("/// The territories with cost rules.\npub static TERRITORIES: &[&Territory] = &[];\n");
}
