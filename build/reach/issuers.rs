//! The states that issue the card.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::areas::Area;
use super::{Sources, confidence, day, word};
use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::pack::Packer;
use crate::streams::Texts;
use crate::vocabulary::{AreaCard, CardHolders, Confidence, Currency};

/// The 27 states of the EU, IS, LI, NO, CH and GB (R1.1).
const ISSUERS: usize = 32;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<String>,
    reviewed: Spanned<Datetime>,
    /// Calendar days that high season adds to every delivery: our own estimate.
    high_season_days: u16,
    #[serde(default, rename = "issuer")]
    issuers: Vec<Spanned<Record>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    code: Spanned<String>,
    currency: Spanned<String>,
    card_name: String,
    institution: Option<String>,
    phone: Option<String>,
    refund_institution: Option<String>,
    nationality: Option<Spanned<String>>,
    usual_stay_months: Option<u16>,
    delivery: Option<Spanned<Delivery>>,
    #[serde(default)]
    extra_territories: Vec<Spanned<String>>,
    sources: Vec<Spanned<String>>,
    certificate: Option<Spanned<Certificate>>,
    #[serde(default, rename = "validity")]
    validities: Vec<Spanned<ValidityRecord>>,
    /// For the reader of the file.
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Delivery {
    low: u16,
    high: u16,
    unit: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Certificate {
    local_name: String,
    in_advance: bool,
    days: Option<u16>,
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValidityRecord {
    group: Spanned<String>,
    max_months: Option<u16>,
    /// A floor that one source gives; shown on the issuer's page alone.
    min_months: Option<u16>,
    from: Option<Spanned<Datetime>>,
    until: Option<Spanned<Datetime>>,
    until_age: Option<u8>,
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

/// One issuer, checked.
pub struct Issuer {
    code: String,
    currency: Currency,
    institution: Option<String>,
    phone: Option<String>,
    refund_institution: Option<String>,
    holders: CardHolders,
    usual_stay_months: Option<u16>,
    validities: Vec<Validity>,
    delivery_days: Option<(u16, u16)>,
    high_season_days: u16,
    certificate_in_advance: Option<bool>,
    certificate_days: Option<u16>,
    extra_territories: Vec<String>,
    sources: Vec<String>,
}

struct Validity {
    group: String,
    max_months: Option<u16>,
    from: Option<Date>,
    until: Option<Date>,
    until_age: Option<u8>,
    confidence: Confidence,
}

pub fn read(path: &Path, areas: &[Area], sources: &mut Sources, findings: &mut Findings) -> Vec<Issuer> {
    let Some((file, source)) = findings.read::<File>(path) else { return Vec::new() };
    if file.schema.get_ref() != "issuers/1" {
        findings.at(&source, file.schema.span().start, "the schema must be `issuers/1`");
    }
    day(&file.reviewed, &source, findings);
    let mut issuers: Vec<Issuer> = Vec::new();
    for record in &file.issuers {
        let (at, record) = (record.span().start, record.get_ref());
        let code = record.code.get_ref();
        if issuers.iter().any(|earlier| &earlier.code == code) {
            findings.at(&source, record.code.span().start, &format!("`{code}` is listed twice"));
        }
        if !areas.is_empty() && !areas.iter().any(|area| &area.code == code && is_card_territory(area.card)) {
            findings.at(
                &source,
                record.code.span().start,
                &format!("`{code}` is no state in which the card is accepted"),
            );
        }
        for extra in &record.extra_territories {
            let outside = |area: &Area| &area.code == extra.get_ref() && area.card == AreaCard::Outside;
            if !areas.is_empty() && !areas.iter().any(outside) {
                let message = format!("`{}` is no area outside the card's reach", extra.get_ref());
                findings.at(&source, extra.span().start, &message);
            }
        }
        if record.card_name.trim().is_empty() {
            findings.at(&source, at, "the card's own name is empty");
        }
        let certificate = record.certificate.as_ref();
        if let Some(certificate) = certificate {
            let one = certificate.get_ref();
            sources.named(&one.sources, certificate.span().start, &source, findings);
            confidence(&one.confidence, &source, findings);
            if one.local_name.trim().is_empty() || one.days == Some(0) {
                findings.at(
                    &source,
                    certificate.span().start,
                    "the certificate needs a name, and days where they are given",
                );
            }
        }
        issuers.push(Issuer {
            code: code.clone(),
            currency: word(&record.currency, Currency::ALL, Currency::CODES, &source, findings)
                .unwrap_or(Currency::Eur),
            institution: record.institution.clone(),
            phone: record.phone.clone(),
            refund_institution: record.refund_institution.clone(),
            holders: record
                .nationality
                .as_ref()
                .and_then(|code| word(code, CardHolders::ALL, CardHolders::CODES, &source, findings))
                .unwrap_or(CardHolders::Anyone),
            usual_stay_months: record.usual_stay_months,
            validities: record
                .validities
                .iter()
                .map(|row| validity(row, &source, sources, findings))
                .collect(),
            delivery_days: record.delivery.as_ref().and_then(|one| calendar_days(one, &source, findings)),
            high_season_days: file.high_season_days,
            certificate_in_advance: certificate.map(|one| one.get_ref().in_advance),
            certificate_days: certificate.and_then(|one| one.get_ref().days),
            extra_territories: record.extra_territories.iter().map(|one| one.get_ref().clone()).collect(),
            sources: sources.named(&record.sources, at, &source, findings),
        });
    }
    if issuers.len() != ISSUERS {
        let message = format!("{} issuers are listed, there are {ISSUERS}", issuers.len());
        findings.at(&source, file.schema.span().start, &message);
    }
    issuers.sort_by(|one, other| one.code.cmp(&other.code));
    issuers
}

fn is_card_territory(card: AreaCard) -> bool {
    matches!(card, AreaCard::Eu | AreaCard::Eea | AreaCard::Switzerland | AreaCard::UnitedKingdom)
}

fn validity(
    row: &Spanned<ValidityRecord>,
    source: &Source,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Validity {
    let (at, row) = (row.span().start, row.get_ref());
    sources.named(&row.sources, at, source, findings);
    let from = row.from.as_ref().and_then(|one| day(one, source, findings));
    let until = row.until.as_ref().and_then(|one| day(one, source, findings));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        findings.at(source, at, "the row ends before it begins");
    }
    if row.min_months.zip(row.max_months).is_some_and(|(min, max)| max < min) {
        findings.at(source, at, "the shortest validity is longer than the longest");
    }
    if !row.group.get_ref().starts_with("holder") {
        findings.at(
            source,
            row.group.span().start,
            "a group is a code of the catalogue that begins with `holder`",
        );
    }
    Validity {
        group: row.group.get_ref().clone(),
        max_months: row.max_months,
        from,
        until,
        until_age: row.until_age,
        confidence: confidence(&row.confidence, source, findings),
    }
}

/// Working days become calendar days: at the long end with a week-end for each begun week, at the short end for each full
/// one. Public holidays are not counted.
fn calendar_days(
    delivery: &Spanned<Delivery>,
    source: &Source,
    findings: &mut Findings,
) -> Option<(u16, u16)> {
    let Delivery { low, high, unit } = delivery.get_ref();
    if high < low {
        findings.at(source, delivery.span().start, "the longest delivery is shorter than the shortest");
    }
    match unit.get_ref().as_str() {
        "calendarDay" => Some((*low, *high)),
        "workingDay" => Some((low + low / 5 * 2, high + high.div_ceil(5) * 2)),
        other => {
            findings.at(source, unit.span().start, &format!("`{other}` is none of: calendarDay, workingDay"));
            None
        }
    }
}

pub fn pack(issuers: &[Issuer], packer: &mut Packer) {
    packer.begin_unit();
    packer.list(issuers, |packer, issuer| {
        packer.text(Texts::Place, &issuer.code);
        packer.word(issuer.currency, Currency::ALL);
        for text in [&issuer.institution, &issuer.phone, &issuer.refund_institution] {
            packer.optional_text(Texts::Other, text.as_deref());
        }
        packer.word(issuer.holders, CardHolders::ALL);
        packer.optional_length(issuer.usual_stay_months);
        packer.list(&issuer.validities, |packer, row| {
            packer.text(Texts::Code, &row.group);
            packer.optional_length(row.max_months);
            packer.optional_day(row.from);
            packer.optional_day(row.until);
            packer.optional_length(row.until_age.map(u16::from));
            packer.word(row.confidence, Confidence::ALL);
        });
        packer.optional_length(issuer.delivery_days.map(|(shortest, _)| shortest));
        if let Some((_, longest)) = issuer.delivery_days {
            packer.length(longest);
        }
        packer.length(issuer.high_season_days);
        packer.byte(issuer.certificate_in_advance.map_or(2, u8::from));
        packer.optional_length(issuer.certificate_days);
        packer.texts(Texts::Place, &issuer.extra_territories);
        packer.texts(Texts::Source, &issuer.sources);
    });
}
