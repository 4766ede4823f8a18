//! What belongs to no territory: exchange rates, scenarios, and what the card never pays.

#[path = "world/outside.rs"]
mod outside;
#[path = "world/rates.rs"]
mod rates;
#[path = "world/scenarios.rs"]
mod scenarios;

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::pack::Packer;
use crate::vocabulary::Currency;

pub use rates::Rates;

/// What belongs to no territory.
pub struct World {
    pub rates: Rates,
    scenarios: Vec<scenarios::Scenario>,
    outside: outside::Outside,
}

impl World {
    pub fn read(data: &Path, findings: &mut Findings) -> World {
        World {
            rates: Rates::read(&data.join("rates.toml"), findings),
            scenarios: scenarios::read(&data.join("scenarios.toml"), findings),
            outside: outside::read(&data.join("outside.toml"), findings),
        }
    }

    pub fn pack(&self, packer: &mut Packer) {
        scenarios::pack(&self.scenarios, packer);
        outside::pack(&self.outside, packer);
    }

    pub fn emit(&self, tables: &mut String) {
        self.rates.emit(tables);
    }
}

/// Where a figure comes from, as the end of a data file lists it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    id: Spanned<String>,
    title: String,
    publisher: String,
    url: Option<String>,
    date: String,
    locator: String,
}

/// A day as the author wrote it; a finding where it is no plain date, or not of this century.
fn day(written: &Spanned<Datetime>, source: &Source, findings: &mut Findings) -> Option<Date> {
    let plain = match written.get_ref() {
        Datetime { date: Some(date), time: None, offset: None } => Date::parse(&date.to_string()),
        _ => None,
    };
    let day = plain.filter(|day| (2000..2100).contains(&day.year()));
    if day.is_none() {
        findings.at(source, written.span().start, "must be a day of this century, without a time");
    }
    day
}

/// The value of a code; a finding with all that may be written where it is none.
fn code<T: Copy>(
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

/// Every source that is used exists, every one that exists is used, and each says what it is.
fn check_sources<'a>(
    records: &[SourceRecord],
    used: impl Iterator<Item = &'a Spanned<String>> + Clone,
    source: &Source,
    findings: &mut Findings,
) {
    for (index, record) in records.iter().enumerate() {
        let (id, at) = (record.id.get_ref(), record.id.span().start);
        if records.iter().take(index).any(|earlier| earlier.id.get_ref() == id) {
            findings.at(source, at, &format!("source `{id}` is listed twice"));
        }
        if !used.clone().any(|one| one.get_ref() == id) {
            findings.at(source, at, &format!("source `{id}` is used by nothing"));
        }
        let texts = [&record.title, &record.publisher, &record.date, &record.locator];
        if texts.iter().any(|text| text.trim().is_empty()) {
            findings.at(source, at, &format!("source `{id}` has an empty field"));
        }
        if record.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
        {
            findings.at(source, at, &format!("the address of source `{id}` is no web address"));
        }
    }
    for one in used {
        if !records.iter().any(|record| record.id.get_ref() == one.get_ref()) {
            findings.at(source, one.span().start, &format!("there is no source `{}`", one.get_ref()));
        }
    }
}

/// `Some(Date::from_epoch_day(20454))`, as the tables write a day that may be absent.
fn optional_day(day: Option<Date>) -> String {
    day.map_or_else(|| "None".to_owned(), |day| format!("Some(Date::from_epoch_day({}))", day.epoch_day()))
}

/// `Currency::Eur`, as the tables write a currency.
fn currency_literal(currency: Currency) -> String {
    format!("Currency::{currency:?}")
}
