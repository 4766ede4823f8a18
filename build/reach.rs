//! What the card does where, and who issues it.

use std::path::Path;

use crate::findings::Findings;
use crate::territory::Territory;

/// Areas of the world and issuers of the card.
pub struct Reach {}

impl Reach {
    pub fn read(_data: &Path, _territories: &[Territory], _findings: &mut Findings) -> Reach {
        Reach {}
    }

    pub fn emit(&self, tables: &mut String) {
        tables.push_str("/// What the card does in every country and territory of the world.\npub static AREAS: &[Area] = &[];\n");
        tables.push_str("/// The states that issue the card.\npub static ISSUERS: &[Issuer] = &[];\n");
    }
}
