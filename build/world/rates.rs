//! `data/rates.toml`: what one euro is in every currency of the vocabulary.

use std::fmt::Write;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{SourceRecord, check_sources, code, currency_literal, day, optional_day};
use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::money::{Minor, scale};
use crate::vocabulary::Currency;

/// One euro in millionths of itself: the unit of every rate.
const MILLION: i64 = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    on: Spanned<Datetime>,
    source: Vec<SourceRecord>,
    rates: Spanned<Vec<WrittenRate>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRate {
    currency: Spanned<String>,
    per_euro: Spanned<String>,
    replaced: Option<Spanned<Datetime>>,
    source: Spanned<String>,
}

/// The rates of one day.
pub struct Rates {
    on: Option<Date>,
    rates: Vec<Rate>,
}

struct Rate {
    currency: Currency,
    per_euro_millionths: i64,
    replaced: Option<Date>,
}

impl Rates {
    pub fn read(path: &Path, findings: &mut Findings) -> Rates {
        let euro = Rate { currency: Currency::Eur, per_euro_millionths: MILLION, replaced: None };
        let mut rates = Rates { on: None, rates: vec![euro] };
        if let Some((file, source)) = findings.read::<File>(path) {
            rates.on = day(&file.on, &source, findings);
            for written in file.rates.get_ref() {
                rates.add(written, &source, findings);
            }
            let named = |code: &str| file.rates.get_ref().iter().any(|rate| rate.currency.get_ref() == code);
            for code in Currency::CODES.iter().filter(|code| **code != Currency::Eur.code() && !named(code)) {
                findings.at(&source, file.rates.span().start, &format!("there is no rate for {code}"));
            }
            check_sources(
                &file.source,
                file.rates.get_ref().iter().map(|rate| &rate.source),
                &source,
                findings,
            );
        }
        rates
    }

    fn add(&mut self, written: &WrittenRate, source: &Source, findings: &mut Findings) {
        let replaced = written.replaced.as_ref().and_then(|written| day(written, source, findings));
        let per_euro_millionths = millionths(written.per_euro.get_ref());
        if per_euro_millionths.is_none() {
            let message = "must be decimal text above 0 with at most six decimals, such as \"7.4735\"";
            findings.at(source, written.per_euro.span().start, message);
        }
        let currency = code(&written.currency, Currency::ALL, Currency::CODES, source, findings);
        if let (Some(currency), Some(per_euro_millionths)) = (currency, per_euro_millionths) {
            if self.per_euro(currency).is_some() {
                let message = "this currency has its rate already; the euro is 1 and needs none";
                findings.at(source, written.currency.span().start, message);
            } else {
                self.rates.push(Rate { currency, per_euro_millionths, replaced });
            }
        }
    }

    fn per_euro(&self, currency: Currency) -> Option<i64> {
        self.rates.iter().find(|rate| rate.currency == currency).map(|rate| rate.per_euro_millionths)
    }

    /// An amount in another currency, by way of the euro and rounded once, half away from zero; `None` where a rate
    /// is missing, which is a finding of its own. The estimator's conversion is `exchange::convert`.
    pub fn convert(&self, amount: Minor, from: Currency, to: Currency) -> Option<Minor> {
        let minor_units =
            |currency: Currency| Some(self.per_euro(currency)? * 10_i64.pow(u32::from(currency.decimals())));
        Some(scale(amount, minor_units(to)?, minor_units(from)?))
    }

    pub fn emit(&self, tables: &mut String) {
        let on = self.on.map_or(0, Date::epoch_day);
        let _ = writeln!(
            tables,
            "/// The day of the rates.\npub static RATES_ON: Date = Date::from_epoch_day({on});"
        );
        let _ = writeln!(
            tables,
            "/// What one euro is in each currency.\n#[allow(clippy::unreadable_literal, reason = \"written by the build\")]\npub static RATES: &[Rate] = &["
        );
        for rate in &self.rates {
            let _ = writeln!(
                tables,
                "    Rate {{ currency: {}, per_euro_millionths: {}, replaced: {} }},",
                currency_literal(rate.currency),
                rate.per_euro_millionths,
                optional_day(rate.replaced),
            );
        }
        let _ = writeln!(tables, "];");
    }
}

/// Decimal text as millionths, exactly: "7.4735" is 7,473,500.
fn millionths(text: &str) -> Option<i64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || whole.len() > 6 || decimals.len() > 6 {
        return None;
    }
    let value = format!("{whole}{decimals:0<6}").parse().ok()?;
    (value > 0).then_some(value)
}
