//! The tables as open data: what the estimator reckons with, resolved and in decimal text, with what the authors say of it.

use ehic_estimator::date::Date;
use ehic_estimator::money::{Ends, Minor};
use ehic_estimator::report::Range;
use ehic_estimator::tables::{
    Alternative, Bound, Charge, Component, Condition, Exemption, Limit, Price, Rule, Territory,
};
use ehic_estimator::vocabulary::{AtCounter, Audience, Confidence, Currency, Service, Settlement};
use serde_json::{Map, Value, json};

use super::authored::{self, Piece, same};
use super::figures::{PriceList, named};
use super::site::{Page, Place, Site};
use crate::project::Outcome;

/// One file: the version, and one territory.
pub fn file_of(site: &Site, territory: &Value) -> Value {
    json!({ "$schema": "schema.json", "version": site.version(), "territory": territory })
}

/// All territories in one file.
pub fn file_of_all(site: &Site, territories: &[Value]) -> Value {
    json!({ "$schema": "schema.json", "version": site.version(), "territories": territories })
}

/// Everything that is known of a place.
pub fn territory(site: &Site, place: &Place) -> Outcome<Value> {
    let Territory { code, currencies, reviewed, regions, emergency_numbers, rules, prices, tariffs, caveats } =
        place.territory;
    let by_language = |say: &dyn Fn(&super::words::Words) -> String| -> Map<String, Value> {
        site.words.iter().map(|words| (words.language.to_owned(), say(words).into())).collect()
    };
    let currencies: Vec<Value> = currencies
        .iter()
        .map(|period| {
            let mut value = json!({ "currency": period.currency.code() });
            put(&mut value, "until", period.until.map(|day| day.to_string()));
            value
        })
        .collect();
    let desk = site.authored.desk.territory(code);
    let door: Vec<Value> = desk
        .iter()
        .flat_map(|desk| &desk.door)
        .map(|door| {
            json!({
                "kind": door.kind,
                "term": door.term,
                "meanings": by_language(&|words| words.say(&format!("door-{}", door.meaning))),
            })
        })
        .collect();
    Ok(json!({
        "code": code,
        "names": by_language(&|words| place.name(words)),
        "pages": by_language(&|words| Page::Place(place).path(words)),
        "card": place.area.card.code(),
        "nordic": place.area.nordic,
        "reviewed": reviewed.to_string(),
        "currencies": currencies,
        "regions": regions.iter().map(|region| json!({
            "code": region,
            "names": by_language(&|words| words.say(&format!("region-{region}"))),
        })).collect::<Vec<_>>(),
        "emergencyNumbers": emergency_numbers.iter().map(|(kind, number)| json!({ "kind": kind, "number": number })).collect::<Vec<_>>(),
        "costs": costs(site, place)?,
        "rules": rules.iter().map(|rule| self::rule(place, rule)).collect::<Vec<_>>(),
        "prices": prices.iter().map(|price| self::price(place.territory, price, &place.authored.prices)).collect::<Vec<_>>(),
        "tariffs": tariffs.iter().map(|price| self::price(place.territory, price, &place.authored.tariffs)).collect::<Vec<_>>(),
        "noPrices": place.authored.no_prices,
        "caveats": caveats.iter().map(|caveat| json!({
            "code": caveat.code,
            "texts": by_language(&|words| words.say(caveat.code)),
            "sources": caveat.sources,
        })).collect::<Vec<_>>(),
        "guideChecks": place.authored.guide_checks,
        "outOfScope": place.authored.out_of_scope,
        "door": door,
        "patientShare": desk.map(|desk| desk.patient_share.as_slice()).unwrap_or_default(),
        "sources": place.authored.sources,
    }))
}

/// What one unit of each service costs on the day of the pages.
fn costs(site: &Site, place: &Place) -> Outcome<Vec<Value>> {
    let prices = PriceList::of(place.territory.code, site.today)?;
    let mut costs = Vec::new();
    for figures in &prices.figures {
        let mountain = figures.in_mountains.as_ref().map(|line| (line, ["skiing", "mountain"].as_slice()));
        for (line, activities) in std::iter::once((&figures.line, [].as_slice())).chain(mountain) {
            let mut cost = json!({ "service": line.service, "activities": activities });
            for (name, range) in named(&line.amounts) {
                put(&mut cost, name, Some(self::range(range, line.amounts.currency)));
            }
            costs.push(cost);
        }
    }
    Ok(costs)
}

fn rule(place: &Place, rule: &'static Rule) -> Value {
    let currency = currency_of(place.territory, rule);
    let said = place.authored.rule(rule.service, rule.from, rule.until);
    let mut value = json!({ "id": rule.id, "service": rule.service.code(), "currency": currency.code() });
    period(&mut value, rule.from, rule.until);
    put(&mut value, "reviewed", Some(rule.reviewed.to_string()));
    put(&mut value, "nextLook", rule.next_look.map(|day| day.to_string()));
    put(&mut value, "confidence", Some(rule.confidence.code()));
    put(&mut value, "convertedFrom", said.and_then(|said| said.converted_from.clone()));
    put(&mut value, "summary", said.map(|said| said.summary.clone()));
    put(&mut value, "remark", said.map(|said| said.remark.clone()).filter(|remark| !remark.is_empty()));
    put(&mut value, "notes", Some(rule.notes));
    put(&mut value, "sources", Some(rule.sources));
    let alternatives: Vec<Value> =
        rule.alternatives.iter().map(|one| alternative(one, rule, said, currency)).collect();
    put(&mut value, "alternatives", Some(alternatives));
    value
}

fn alternative(one: &Alternative, rule: &Rule, said: Option<&authored::Rule>, currency: Currency) -> Value {
    let (components, limits) = said.map(|said| said.pieces(one.name)).unwrap_or_default();
    let of = |pieces: &'_ [Piece], name: &str| pieces.iter().position(|piece| piece.name == name);
    let mut value = json!({
        "name": one.name,
        "when": when(one.when),
        "open": one.open,
        "usual": one.usual,
        "settlement": one.settlement.code(),
    });
    if one.settlement == Settlement::Either {
        put(&mut value, "atCounter", Some(AtCounter::code(one.at_counter)));
    }
    if one.audience == Audience::Everyone {
        put(&mut value, "for", Some(one.audience.code()));
    }
    put(&mut value, "confidence", Some(Confidence::code(one.confidence)));
    put(
        &mut value,
        "remark",
        words_of(said, one).map(|said| said.remark.clone()).filter(|remark| !remark.is_empty()),
    );
    let charges: Vec<Value> = one
        .components
        .iter()
        .map(|component| {
            let piece = of(components, component.name).and_then(|at| components.get(at));
            self::component(component, rule.service, piece, currency)
        })
        .collect();
    put(&mut value, "components", Some(charges));
    let bounds: Vec<Value> = one
        .limits
        .iter()
        .map(|limit| {
            let piece = of(limits, limit.name).and_then(|at| limits.get(at));
            self::limit(limit, one, piece, currency)
        })
        .collect();
    put(&mut value, "limits", Some(bounds));
    let exemptions: Vec<Value> =
        one.exemptions.iter().map(|exemption| self::exemption(exemption, one)).collect();
    put(&mut value, "exemptions", Some(exemptions));
    if let Some(own) = &one.price {
        let mut price = ends(&own.amount, currency);
        put(&mut price, "reason", words_of(said, one).and_then(authored::Alternative::why_price));
        put(&mut value, if own.at_least { "priceFrom" } else { "price" }, Some(price));
    }
    value
}

fn words_of<'s>(said: Option<&'s authored::Rule>, one: &Alternative) -> Option<&'s authored::Alternative> {
    said?.alternatives.iter().find(|other| other.name == one.name)
}

/// The conditions of an alternative or an exemption: any of the lists must hold as a whole.
pub fn when(lists: &[&[Condition]]) -> Value {
    let condition = |condition: &Condition| match condition {
        Condition::AgeFrom(age) => json!({ "ageFrom": age }),
        Condition::AgeBelow(age) => json!({ "ageBelow": age }),
        Condition::Pensioner => json!({ "pensioner": true }),
        Condition::Need(need) => json!({ "need": need.code() }),
        Condition::Region(regions) => json!({ "region": regions }),
        Condition::Residence(residence) => json!({ "residence": residence.code() }),
        Condition::Circumstance(circumstance) => json!({ "circumstance": circumstance.code() }),
        Condition::Question(question) => json!({ "question": question }),
    };
    lists.iter().map(|list| list.iter().map(condition).collect::<Vec<_>>()).collect::<Vec<_>>().into()
}

fn component(component: &Component, service: Service, piece: Option<&Piece>, currency: Currency) -> Value {
    let kind = kind_of(&component.charge);
    let mut value = json!({ "name": component.name, "kind": kind });
    let mut put_amount = |amount: &Ends<Minor>| put(&mut value, "amount", Some(ends(amount, currency)));
    match &component.charge {
        Charge::Copayment { amount, per, from_day, to_day, counts, .. } => {
            put_amount(amount);
            put(&mut value, "per", Some(per.code()));
            if *from_day > 1 || to_day.is_some() {
                put(&mut value, "fromDay", Some(*from_day));
                put(&mut value, "toDay", *to_day);
            }
            if service == Service::HospitalStay && per.code() == "day" {
                put(&mut value, "counts", Some(counts.code()));
            }
        }
        Charge::BaseFee { amount, per } | Charge::Lump { amount, per } => {
            put_amount(amount);
            put(&mut value, "per", Some(per.code()));
        }
        Charge::Coinsurance { share, min, max, per, counts } => {
            put(&mut value, "percent", Some(shares(share)));
            put(&mut value, "min", min.map(|min| money(min, currency)));
            put(&mut value, "max", max.map(|max| money(max, currency)));
            put(&mut value, "per", Some(per.code()));
            if service == Service::HospitalStay && per.code() == "day" {
                put(&mut value, "counts", Some(counts.code()));
            }
        }
        Charge::Bands { bands, window, .. } => {
            let bands: Vec<Value> = bands
                .iter()
                .map(|band| {
                    let mut value = json!({ "percent": decimal(band.share, 2) });
                    put(&mut value, "upTo", band.up_to.map(|up_to| money(up_to, currency)));
                    value
                })
                .collect();
            put(&mut value, "bands", Some(bands));
            put(&mut value, "window", Some(window.code()));
        }
        Charge::Deductible { amount, window, .. } | Charge::FreeAllowance { amount, window, .. } => {
            put_amount(amount);
            put(&mut value, "window", Some(window.code()));
        }
        Charge::SharedCharge { amount, lump, window, .. } => {
            put_amount(amount);
            put(&mut value, "window", Some(window.code()));
            put(&mut value, "lump", Some(*lump));
        }
        Charge::FullPrice => {}
        Charge::Unknown { at_most_price } => put(&mut value, "atMostPrice", Some(*at_most_price)),
    }
    of_piece(&mut value, piece);
    put(&mut value, "times", piece.and_then(|piece| piece.times.as_ref()));
    value
}

fn limit(limit: &Limit, of: &Alternative, piece: Option<&Piece>, currency: Currency) -> Value {
    let mut value = json!({ "name": limit.name, "kind": bound_of(&limit.bound) });
    match &limit.bound {
        Bound::Units(most) => put(&mut value, "most", Some(*most)),
        Bound::Cap { amount, after } => {
            put(&mut value, "amount", Some(ends(amount, currency)));
            put(&mut value, "afterCap", after.map(|after| money(after, currency)));
        }
        Bound::SchemeLimit(amount) | Bound::SchemeLump(amount) | Bound::SchemeDeductible(amount) => {
            put(&mut value, "amount", Some(ends(amount, currency)));
        }
        Bound::SetOff { against, low_end_only } => {
            let against = of.components.get(usize::from(*against)).map(|component| component.name);
            put(&mut value, "against", against);
            put(&mut value, "lowEndOnly", Some(*low_end_only));
        }
    }
    put(&mut value, "counts", Some(names(limit.counts, of)));
    put(&mut value, "window", Some(limit.window.code()));
    put(&mut value, "visitorsUnknown", limit.visitors_unknown.then_some(true));
    of_piece(&mut value, piece);
    value
}

fn exemption(exemption: &Exemption, of: &Alternative) -> Value {
    json!({
        "name": exemption.name,
        "when": when(exemption.when),
        "open": exemption.open,
        "usual": exemption.usual,
        "components": names(exemption.components, of),
    })
}

fn price(territory: &Territory, price: &Price, said: &[authored::Price]) -> Value {
    let currency = price.until.or(price.from).map_or_else(
        || territory.currencies.last().map_or(Currency::Eur, |period| period.currency),
        |day| territory.currency(day),
    );
    let of_service = || said.iter().filter(|said| said.service == price.service.code());
    // A price that outlived a currency is one record of the file and two of the tables.
    let record = of_service()
        .find(|said| same(said.from.as_ref(), price.from) && same(said.until.as_ref(), price.until))
        .or_else(|| of_service().next());
    let mut value = json!({ "service": price.service.code() });
    period(&mut value, price.from, price.until);
    let mut amount = ends(&price.amount, currency);
    put(&mut amount, "reason", record.and_then(|record| record.amount.reason()));
    put(&mut value, "amount", Some(amount));
    put(&mut value, "year", record.and_then(|record| record.year));
    put(&mut value, "confidence", Some(price.confidence.code()));
    put(&mut value, "remark", record.map(|record| record.remark.clone()).filter(|remark| !remark.is_empty()));
    put(&mut value, "sources", Some(price.sources));
    value
}

/// The currency of the days of a rule, of which there is one.
pub fn currency_of(territory: &Territory, rule: &Rule) -> Currency {
    rule.until.or(rule.from).map_or_else(
        || territory.currencies.last().map_or(Currency::Eur, |period| period.currency),
        |day| territory.currency(day),
    )
}

/// The word of the format for a kind of charge.
pub fn kind_of(charge: &Charge) -> &'static str {
    match charge {
        Charge::Copayment { .. } => "copayment",
        Charge::BaseFee { .. } => "baseFee",
        Charge::Coinsurance { .. } => "coinsurance",
        Charge::Bands { .. } => "bands",
        Charge::Deductible { .. } => "deductible",
        Charge::SharedCharge { .. } => "sharedCharge",
        Charge::FreeAllowance { .. } => "freeAllowance",
        Charge::FullPrice => "fullPrice",
        Charge::Lump { .. } => "lump",
        Charge::Unknown { .. } => "unknown",
    }
}

/// The word of the format for a kind of limit.
pub fn bound_of(bound: &Bound) -> &'static str {
    match bound {
        Bound::Units(_) => "units",
        Bound::Cap { .. } => "cap",
        Bound::SchemeLimit(_) => "schemeLimit",
        Bound::SchemeLump(_) => "schemeLump",
        Bound::SchemeDeductible(_) => "schemeDeductible",
        Bound::SetOff { .. } => "setOff",
    }
}

/// Names of the components at some positions.
pub fn names(positions: &[u8], of: &Alternative) -> Vec<&'static str> {
    positions.iter().filter_map(|at| of.components.get(usize::from(*at))).map(|one| one.name).collect()
}

/// An amount as decimal text: `12.90`.
pub fn money(minor: Minor, currency: Currency) -> String {
    decimal(minor, currency.decimals())
}

/// A whole number of the last decimal place as decimal text.
pub fn decimal(value: i64, decimals: u8) -> String {
    let unit = 10_u64.pow(u32::from(decimals));
    let sign = if value < 0 { "-" } else { "" };
    let (whole, rest) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    if decimals == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{rest:0width$}", width = usize::from(decimals))
    }
}

fn ends(amount: &Ends<Minor>, currency: Currency) -> Value {
    json!({
        "low": money(amount.low, currency),
        "typical": money(amount.typical, currency),
        "high": money(amount.high, currency),
        "currency": currency.code(),
    })
}

fn range(range: &Range, currency: Currency) -> Value {
    let mut value = ends(&range.ends, currency);
    put(&mut value, "open", range.open.then_some(true));
    value
}

fn shares(share: &Ends<i64>) -> Value {
    json!({ "low": decimal(share.low, 2), "typical": decimal(share.typical, 2), "high": decimal(share.high, 2) })
}

fn of_piece(value: &mut Value, piece: Option<&Piece>) {
    put(value, "reason", piece.and_then(Piece::reason));
    put(value, "group", piece.and_then(|piece| piece.group.as_deref()));
}

fn period(value: &mut Value, from: Option<Date>, until: Option<Date>) {
    put(value, "from", from.map(|day| day.to_string()));
    put(value, "until", until.map(|day| day.to_string()));
}

/// Adds a field where there is something to say.
fn put(value: &mut Value, name: &str, field: Option<impl serde::Serialize>) {
    if let (Some(object), Some(Ok(field))) = (value.as_object_mut(), field.map(serde_json::to_value)) {
        object.insert(name.to_owned(), field);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_decimal_text() {
        assert_eq!(money(1290, Currency::Eur), "12.90");
        assert_eq!(money(5, Currency::Eur), "0.05");
        assert_eq!(money(9000, Currency::Isk), "9000");
    }
}
