//! Every country and territory of the world, and what the card does there.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Sources, confidence, day, is_country, word};
use crate::findings::Findings;
use crate::pack::Packer;
use crate::streams::Texts;
use crate::territory::Territory;
use crate::vocabulary::{AreaCard, Confidence};

/// How many codes ISO 3166-1 has.
const COUNTRIES: usize = 249;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<String>,
    reviewed: Spanned<Datetime>,
    outside: Outside,
    #[serde(default, rename = "area")]
    areas: Vec<Spanned<Record>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outside {
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    codes: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    code: Spanned<String>,
    card: Spanned<String>,
    state: Option<Spanned<String>>,
    tables: Option<Spanned<String>>,
    #[serde(default)]
    nordic: bool,
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    #[serde(default)]
    notes: Vec<Note>,
    /// For the reader of the file.
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    code: Spanned<String>,
    sources: Vec<Spanned<String>>,
}

/// One place, checked.
pub struct Area {
    pub code: String,
    pub card: AreaCard,
    state: String,
    /// The position of the territory whose cost rules hold.
    tables: Option<usize>,
    nordic: bool,
    confidence: Confidence,
    notes: Vec<(String, Vec<String>)>,
    sources: Vec<String>,
}

pub fn read(
    path: &Path,
    territories: &[Territory],
    sources: &mut Sources,
    findings: &mut Findings,
) -> Vec<Area> {
    let Some((file, source)) = findings.read::<File>(path) else { return Vec::new() };
    if file.schema.get_ref() != "areas/1" {
        findings.at(&source, file.schema.span().start, "the schema must be `areas/1`");
    }
    day(&file.reviewed, &source, findings);
    let encoded = |code: &str| territories.iter().position(|territory| territory.code == code);
    let mut places: Vec<(usize, Area)> = Vec::new();

    let outside = confidence(&file.outside.confidence, &source, findings);
    let by_absence =
        sources.named(&file.outside.sources, file.outside.confidence.span().start, &source, findings);
    for code in &file.outside.codes {
        let area = Area {
            code: code.get_ref().clone(),
            card: AreaCard::Outside,
            state: code.get_ref().clone(),
            tables: encoded(code.get_ref()),
            nordic: false,
            confidence: outside,
            notes: Vec::new(),
            sources: by_absence.clone(),
        };
        places.push((code.span().start, area));
    }
    for record in &file.areas {
        let (at, record) = (record.span().start, record.get_ref());
        let code = record.code.get_ref();
        let tables = record.tables.as_ref().map_or(code, Spanned::get_ref);
        let area = Area {
            code: code.clone(),
            card: word(&record.card, AreaCard::ALL, AreaCard::CODES, &source, findings)
                .unwrap_or(AreaCard::Outside),
            state: record.state.as_ref().map_or(code, Spanned::get_ref).clone(),
            tables: encoded(tables),
            nordic: record.nordic,
            confidence: confidence(&record.confidence, &source, findings),
            notes: record
                .notes
                .iter()
                .map(|note| {
                    let named = sources.named(&note.sources, note.code.span().start, &source, findings);
                    (note.code.get_ref().clone(), named)
                })
                .collect(),
            sources: sources.named(&record.sources, at, &source, findings),
        };
        places.push((record.code.span().start, area));
    }

    places.sort_by(|(_, one), (_, other)| one.code.cmp(&other.code));
    for (index, (at, area)) in places.iter().enumerate() {
        if !is_country(&area.code) {
            findings.at(&source, *at, &format!("`{}` is no code of ISO 3166-1", area.code));
        }
        if places.iter().take(index).any(|(_, earlier)| earlier.code == area.code) {
            findings.at(&source, *at, &format!("`{}` is listed twice", area.code));
        }
    }
    for record in &file.areas {
        for named in [&record.get_ref().state, &record.get_ref().tables].into_iter().flatten() {
            if !places.iter().any(|(_, area)| &area.code == named.get_ref()) {
                findings.at(&source, named.span().start, &format!("`{}` is no area", named.get_ref()));
            }
        }
    }
    if places.len() != COUNTRIES {
        let message = format!("{} codes are listed, ISO 3166-1 has {COUNTRIES}", places.len());
        findings.at(&source, file.schema.span().start, &message);
    }
    for territory in territories {
        if !places.iter().any(|(_, area)| area.code == territory.code) {
            let message = format!("there is no area for the cost tables of `{}`", territory.code);
            findings.at(&source, file.schema.span().start, &message);
        }
    }
    places.into_iter().map(|(_, area)| area).collect()
}

pub fn pack(areas: &[Area], packer: &mut Packer) {
    packer.begin_unit();
    packer.list(areas, |packer, area| {
        packer.text(Texts::Place, &area.code);
        packer.word(area.card, AreaCard::ALL);
        packer.flags([area.nordic, area.state != area.code]);
        if area.state != area.code {
            packer.text(Texts::Place, &area.state);
        }
        packer.flag(area.tables.is_some());
        if let Some(position) = area.tables {
            packer.place(position);
        }
        packer.word(area.confidence, Confidence::ALL);
        packer.list(&area.notes, |packer, (code, sources)| {
            packer.text(Texts::Code, code);
            packer.texts(Texts::Source, sources);
        });
        packer.texts(Texts::Source, &area.sources);
    });
}
