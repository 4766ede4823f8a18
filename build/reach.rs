//! What the card does where, who issues it, and what the rules of the card say.

#[path = "reach/areas.rs"]
mod areas;
#[path = "reach/issuers.rs"]
mod issuers;
#[path = "reach/rules.rs"]
mod rules;

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::pack::Packer;
use crate::territory::Territory;
use crate::vocabulary::Confidence;

/// Areas of the world, issuers of the card, and the rules of the card.
pub struct Reach {
    areas: Vec<areas::Area>,
    issuers: Vec<issuers::Issuer>,
    rules: rules::Rules,
}

impl Reach {
    pub fn read(data: &Path, territories: &[Territory], findings: &mut Findings) -> Reach {
        let (rules, mut sources) = rules::read(&data.join("card.toml"), findings);
        let areas = areas::read(&data.join("areas.toml"), territories, &mut sources, findings);
        let issuers = issuers::read(&data.join("issuers.toml"), &areas, &mut sources, findings);
        sources.report_unused(findings);
        Reach { areas, issuers, rules }
    }

    pub fn pack(&self, packer: &mut Packer) {
        areas::pack(&self.areas, packer);
        issuers::pack(&self.issuers, packer);
        rules::pack(&self.rules, packer);
    }

    pub fn emit(&self, tables: &mut String) {
        rules::emit(&self.rules, tables);
    }
}

/// Where a statement comes from, as `card.toml` lists it for all three files.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    id: Spanned<String>,
    title: String,
    publisher: String,
    /// Absent where the address was not recorded.
    url: Option<String>,
    date: String,
}

/// The sources and which of them were used.
struct Sources {
    file: Option<Source>,
    records: Vec<(SourceRecord, bool)>,
}

impl Sources {
    /// Checks the records once all that `card.toml` says has named its own.
    fn adopt(&mut self, file: Source, findings: &mut Findings) {
        for (index, (record, _)) in self.records.iter().enumerate() {
            let (id, at) = (record.id.get_ref(), record.id.span().start);
            if self.records.iter().take(index).any(|(earlier, _)| earlier.id.get_ref() == id) {
                findings.at(&file, at, &format!("source `{id}` is listed twice"));
            }
            if [&record.title, &record.publisher, &record.date].iter().any(|text| text.trim().is_empty()) {
                findings.at(&file, at, &format!("source `{id}` has an empty field"));
            }
            if record
                .url
                .as_ref()
                .is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
            {
                findings.at(&file, at, &format!("the address of source `{id}` is no web address"));
            }
        }
        self.file = Some(file);
    }

    /// Without `card.toml` there is nothing to look up, and its own finding says so.
    fn unreadable() -> Sources {
        Sources { file: None, records: Vec::new() }
    }

    /// The ids that a record names; findings where there are none or one does not exist.
    fn named(
        &mut self,
        written: &[Spanned<String>],
        at: usize,
        source: &Source,
        findings: &mut Findings,
    ) -> Vec<String> {
        if written.is_empty() {
            findings.at(source, at, "needs at least one source");
        }
        for one in written {
            let id = one.get_ref();
            let mut known = false;
            for (record, used) in &mut self.records {
                if record.id.get_ref() == id {
                    known = true;
                    *used = true;
                }
            }
            if !known && !self.records.is_empty() {
                findings.at(source, one.span().start, &format!("there is no source `{id}` in card.toml"));
            }
        }
        written.iter().map(|one| one.get_ref().clone()).collect()
    }

    fn report_unused(&self, findings: &mut Findings) {
        let Some(file) = &self.file else { return };
        for (record, used) in &self.records {
            if !used {
                let message = format!("source `{}` is used by nothing", record.id.get_ref());
                findings.at(file, record.id.span().start, &message);
            }
        }
    }
}

/// A day as the author wrote it; a finding where it is no plain date.
fn day(written: &Spanned<Datetime>, source: &Source, findings: &mut Findings) -> Option<Date> {
    let plain = match written.get_ref() {
        Datetime { date: Some(date), time: None, offset: None } => Date::parse(&date.to_string()),
        _ => None,
    };
    if plain.is_none() {
        findings.at(source, written.span().start, "must be a day, without a time");
    }
    plain
}

/// The value of a code; a finding with all that may be written where it is none.
fn word<T: Copy>(
    written: &Spanned<String>,
    all: &[T],
    codes: &[&'static str],
    source: &Source,
    findings: &mut Findings,
) -> Option<T> {
    let value = codes.iter().position(|code| code == written.get_ref()).and_then(|index| all.get(index));
    if value.is_none() {
        let message = format!("`{}` is none of: {}", written.get_ref(), codes.join(", "));
        findings.at(source, written.span().start, &message);
    }
    value.copied()
}

fn confidence(written: &Spanned<String>, source: &Source, findings: &mut Findings) -> Confidence {
    word(written, Confidence::ALL, Confidence::CODES, source, findings).unwrap_or(Confidence::Unsourced)
}

/// Whether a text is two capital letters, as ISO 3166-1 writes a country.
fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
