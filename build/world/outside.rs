//! `data/outside.toml`: what the card never pays, and what it may cost.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{SourceRecord, check_sources, code, day};
use crate::findings::{Findings, Source};
use crate::money::{Ends, Minor, scale};
use crate::pack::Packer;
use crate::streams::Texts;
use crate::vocabulary::{Activity, Aftermath, Confidence, Currency, GapCode, Service};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<String>,
    reviewed: Spanned<Datetime>,
    europe: Spanned<Vec<Spanned<String>>>,
    #[serde(rename = "gap")]
    gaps: Vec<WrittenGap>,
    #[serde(rename = "cost")]
    costs: Vec<WrittenCost>,
    #[serde(rename = "source")]
    sources: Vec<SourceRecord>,
}

/// That the card never pays it, and who says so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGap {
    code: Spanned<String>,
    /// The rule of the card; for the reader of the file.
    rule: Spanned<String>,
    confidence: Spanned<String>,
    sources: Vec<Spanned<String>>,
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCost {
    id: Spanned<String>,
    gap: Option<Spanned<String>>,
    /// Why no gap tells it.
    untold: Option<Spanned<String>>,
    what: Spanned<String>,
    #[serde(default)]
    in_europe: bool,
    territories: Option<Spanned<Vec<Spanned<String>>>>,
    #[serde(default)]
    regions: Vec<Spanned<String>>,
    #[serde(default)]
    activities: Vec<Spanned<String>>,
    #[serde(default)]
    after: Vec<Spanned<String>>,
    #[serde(default)]
    outside_nordic: bool,
    #[serde(default)]
    priced_by: Vec<Spanned<String>>,
    #[serde(default)]
    routes: Vec<Route>,
    to: Option<Spanned<String>>,
    amount: Option<Spanned<Amount>>,
    /// The percentage of the bill that stays with the traveller.
    share: Option<Spanned<u8>>,
    currency: Option<Spanned<String>>,
    unit: Spanned<String>,
    year: Option<Spanned<u16>>,
    confidence: Option<Spanned<String>>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    #[serde(default)]
    remark: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    to: Spanned<String>,
    from: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amount {
    low: String,
    typical: String,
    high: String,
    reason: String,
}

/// What the tables need of the file.
pub struct Outside {
    europe: Vec<String>,
    costs: Vec<Cost>,
}

struct Cost {
    id: String,
    gap: GapCode,
    amount: Option<Ends<Minor>>,
    currency: Currency,
    year: Option<u16>,
    confidence: Confidence,
    sources: Vec<String>,
    places: Places,
    regions: Vec<String>,
    activities: Vec<Activity>,
    after: Vec<Aftermath>,
    outside_nordic: bool,
    priced_by: Vec<Service>,
    homes: Vec<String>,
    measured_to: Option<String>,
}

#[derive(Clone)]
enum Places {
    Everywhere,
    Europe,
    Of(Vec<String>),
}

/// What the figure is for.
const UNITS: [&str; 8] = ["journey", "flight", "person", "mission", "ride", "night", "visit", "case"];

pub fn read(path: &Path, findings: &mut Findings) -> Outside {
    let mut outside = Outside { europe: Vec::new(), costs: Vec::new() };
    let Some((file, source)) = findings.read::<File>(path) else { return outside };
    day(&file.reviewed, &source, findings);
    if file.schema.get_ref() != "outside/1" {
        findings.at(&source, file.schema.span().start, "this build reads `outside/1`");
    }
    let used =
        file.gaps.iter().flat_map(|gap| &gap.sources).chain(file.costs.iter().flat_map(|cost| &cost.sources));
    check_sources(&file.sources, used, &source, findings);
    outside.europe = places(file.europe.get_ref(), &source, findings);
    check_gaps(&file, &source, findings);
    for (index, written) in file.costs.iter().enumerate() {
        let (id, at) = (written.id.get_ref(), written.id.span().start);
        if file.costs.iter().take(index).any(|earlier| earlier.id.get_ref() == id) {
            findings.at(&source, at, &format!("cost `{id}` stands here twice"));
        }
        outside.costs.extend(costs(written, &file.gaps, &source, findings));
    }
    check_reached(&outside.costs, &file, &source, findings);
    outside
}

/// Every gap is there once, says who says so, and has a row; what a place outside the card leaves open is its own story.
fn check_gaps(file: &File, source: &Source, findings: &mut Findings) {
    let mut named = Vec::new();
    for gap in &file.gaps {
        let at = gap.code.span().start;
        if let Some(code) = code(&gap.code, GapCode::ALL, GapCode::CODES, source, findings) {
            if named.contains(&code) {
                findings.at(source, at, "this gap stands here twice");
            }
            named.push(code);
        }
        if gap.sources.is_empty() {
            findings.at(source, at, "needs at least one source");
        }
        if !gap.rule.get_ref().starts_with('R') {
            findings.at(source, gap.rule.span().start, "must be a rule of the card, such as `R2.7`");
        }
        code(&gap.confidence, Confidence::ALL, Confidence::CODES, source, findings);
        let told =
            |cost: &WrittenCost| cost.gap.as_ref().is_some_and(|told| told.get_ref() == gap.code.get_ref());
        if !file.costs.iter().any(told) {
            findings.at(source, at, "no cost tells this gap");
        }
    }
    for missing in GapCode::ALL.iter().filter(|code| **code != GapCode::OutsideCard && !named.contains(code))
    {
        let message = format!("there is no gap `{}`", missing.code());
        findings.at(source, file.europe.span().start, &message);
    }
}

/// The rows of one written cost: one, or one for each home that its routes lead to; none where it is untold.
fn costs(written: &WrittenCost, gaps: &[WrittenGap], source: &Source, findings: &mut Findings) -> Vec<Cost> {
    let at = written.id.span().start;
    for text in [Some(&written.what), written.untold.as_ref(), written.remark.as_ref()].into_iter().flatten()
    {
        if text.get_ref().trim().is_empty() {
            findings.at(source, text.span().start, "says nothing");
        }
    }
    if written.gap.is_some() == written.untold.is_some() {
        findings.at(source, at, "needs either `gap` or `untold`");
    }
    if !UNITS.contains(&written.unit.get_ref().as_str()) {
        let message = format!("`{}` is none of: {}", written.unit.get_ref(), UNITS.join(", "));
        findings.at(source, written.unit.span().start, &message);
    }
    if written.year.as_ref().is_some_and(|year| !(2000..2100).contains(year.get_ref())) {
        findings.at(source, at, "the year is not of this century");
    }
    let amount = amount(written, source, findings);
    let gap = written.gap.as_ref().and_then(|gap| code(gap, GapCode::ALL, GapCode::CODES, source, findings));
    let said = gaps.iter().find(|one| gap.is_some_and(|gap| one.code.get_ref() == gap.code()));
    let confidence = confidence(written, said, source, findings);
    let scope = scope(written, source, findings);
    let activities = written
        .activities
        .iter()
        .filter_map(|one| code(one, Activity::ALL, Activity::CODES, source, findings));
    let activities: Vec<Activity> = activities.collect();
    let after =
        written.after.iter().filter_map(|one| code(one, Aftermath::ALL, Aftermath::CODES, source, findings));
    let after: Vec<Aftermath> = after.collect();
    let priced_by =
        written.priced_by.iter().filter_map(|one| code(one, Service::ALL, Service::CODES, source, findings));
    let priced_by: Vec<Service> = priced_by.collect();
    let measured_to = written.to.as_ref().map(|to| place(to, source, findings));
    let Some(gap) = gap else { return Vec::new() };
    // The statement's own sources stand first: that it is never paid is what the traveller must believe.
    let mut sources: Vec<String> = Vec::new();
    for one in said.iter().flat_map(|said| &said.sources).chain(&written.sources) {
        if !sources.contains(one.get_ref()) {
            sources.push(one.get_ref().clone());
        }
    }
    let (amount, currency) = amount.map_or((None, Currency::Eur), |(ends, currency)| (Some(ends), currency));
    let row = |(places, homes): (Places, Vec<String>)| Cost {
        id: written.id.get_ref().clone(),
        gap,
        amount,
        currency,
        year: written.year.as_ref().map(|year| *year.get_ref()),
        confidence,
        sources: sources.clone(),
        places,
        regions: written.regions.iter().map(|one| one.get_ref().clone()).collect(),
        activities: activities.clone(),
        after: after.clone(),
        outside_nordic: written.outside_nordic,
        priced_by: priced_by.clone(),
        homes,
        measured_to: measured_to.clone(),
    };
    scope.into_iter().map(row).collect()
}

/// Where a row holds, and for which homes; none listed is everywhere and everybody.
fn scope(written: &WrittenCost, source: &Source, findings: &mut Findings) -> Vec<(Places, Vec<String>)> {
    let at = written.id.span().start;
    let ways = usize::from(written.in_europe)
        + usize::from(written.territories.is_some())
        + usize::from(!written.routes.is_empty());
    if ways > 1 {
        findings.at(source, at, "`in_europe`, `territories` and `routes` exclude each other");
    }
    let listed = written.territories.as_ref().map(|list| places(list.get_ref(), source, findings));
    for region in &written.regions {
        let country = region.get_ref().split('-').next().unwrap_or_default();
        if !listed.iter().flatten().any(|one| one == country) {
            findings.at(source, region.span().start, "a region needs its territory in `territories`");
        }
    }
    let mut scope = Vec::new();
    for route in &written.routes {
        let home = place(&route.to, source, findings);
        scope.push((Places::Of(places(&route.from, source, findings)), vec![home]));
    }
    if scope.is_empty() {
        let places = match listed {
            Some(listed) => Places::Of(listed),
            None if written.in_europe => Places::Europe,
            None => Places::Everywhere,
        };
        scope.push((places, Vec::new()));
    }
    scope
}

/// The three figures in minor units of their currency, less what the scheme of the place pays.
fn amount(
    written: &WrittenCost,
    source: &Source,
    findings: &mut Findings,
) -> Option<(Ends<Minor>, Currency)> {
    let Some(amount) = &written.amount else {
        let stray = written.currency.is_some() || written.share.is_some() || written.year.is_some();
        if stray {
            let message = "`currency`, `share` and `year` belong to an amount";
            findings.at(source, written.id.span().start, message);
        }
        return None;
    };
    let at = amount.span().start;
    let Some(currency) = &written.currency else {
        findings.at(source, at, "an amount needs its `currency`");
        return None;
    };
    let currency = code(currency, Currency::ALL, Currency::CODES, source, findings)?;
    let share = written.share.as_ref().map_or(100, |share| *share.get_ref());
    if !(1..=100).contains(&share) {
        findings.at(source, at, "a share goes from 1 to 100 percent");
    }
    let three = amount.get_ref();
    if three.reason.trim().is_empty() {
        findings.at(source, at, "a range needs the reason for its typical value");
    }
    let mut end = |text: &str| {
        let minor = minor_units(text, currency.decimals());
        if minor.is_none() {
            findings.at(source, at, &format!("`{text}` is no amount in {}", currency.code()));
        }
        minor.map(|minor| scale(minor, i64::from(share), 100))
    };
    let (low, typical, high) = (end(&three.low), end(&three.typical), end(&three.high));
    let ends = Ends { low: low?, typical: typical?, high: high? };
    if ends.low > ends.typical || ends.typical > ends.high {
        findings.at(source, at, "low <= typical <= high does not hold");
    }
    if ends.high == 0 && written.gap.is_some() {
        findings.at(source, at, "what costs nothing is no gap");
    }
    Some((ends, currency))
}

/// How sure the figure is; without a figure and a word of its own, how sure the statement is.
fn confidence(
    written: &WrittenCost,
    said: Option<&WrittenGap>,
    source: &Source,
    findings: &mut Findings,
) -> Confidence {
    let at = written.id.span().start;
    let own = written
        .confidence
        .as_ref()
        .and_then(|own| code(own, Confidence::ALL, Confidence::CODES, source, findings));
    if written.amount.is_some() && written.confidence.is_none() {
        findings.at(source, at, "an amount needs its `confidence`");
    }
    if own.is_some() && written.sources.is_empty() != (own == Some(Confidence::Unsourced)) {
        findings.at(source, at, "`unsourced` and a list of sources exclude each other");
    }
    own.or_else(|| said.and_then(|said| Confidence::from_code(said.confidence.get_ref())))
        .unwrap_or(Confidence::Unsourced)
}

/// A row that stands below one of the same gap without conditions can never be told.
fn check_reached(costs: &[Cost], file: &File, source: &Source, findings: &mut Findings) {
    for (index, cost) in costs.iter().enumerate() {
        let hidden = costs.iter().take(index).any(|earlier| {
            earlier.gap == cost.gap
                && earlier.id != cost.id
                && matches!(earlier.places, Places::Everywhere)
                && earlier.regions.is_empty()
                && earlier.activities.is_empty()
                && earlier.after.is_empty()
                && earlier.homes.is_empty()
                && !earlier.outside_nordic
        });
        let written = file.costs.iter().find(|written| *written.id.get_ref() == cost.id);
        if let (true, Some(written)) = (hidden, written) {
            findings.at(source, written.id.span().start, "a row above holds wherever this one does");
        }
    }
}

fn places(written: &[Spanned<String>], source: &Source, findings: &mut Findings) -> Vec<String> {
    for (index, one) in written.iter().enumerate() {
        if written.iter().take(index).any(|earlier| earlier.get_ref() == one.get_ref()) {
            findings.at(source, one.span().start, "this place is named twice");
        }
    }
    written.iter().map(|one| place(one, source, findings)).collect()
}

fn place(written: &Spanned<String>, source: &Source, findings: &mut Findings) -> String {
    let place = written.get_ref();
    if place.len() != 2 || !place.bytes().all(|byte| byte.is_ascii_uppercase()) {
        findings.at(source, written.span().start, "a place is two capital letters (ISO 3166-1)");
    }
    place.clone()
}

/// Decimal text such as `12.50` in minor units; `None` for anything else, and for too many decimals.
fn minor_units(text: &str, decimals: u8) -> Option<Minor> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let places = usize::from(decimals);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || !digits(whole)
        || !digits(fraction)
        || fraction.len() > places
        || text.ends_with('.')
    {
        return None;
    }
    format!("{whole}{fraction:0<places$}").parse().ok()
}

pub fn pack(outside: &Outside, packer: &mut Packer) {
    packer.begin_unit();
    packer.texts(Texts::Place, &outside.europe);
    packer.list(&outside.costs, |packer, cost| {
        packer.text(Texts::Code, &cost.id);
        packer.word(cost.gap, GapCode::ALL);
        packer.flags([cost.amount.is_some(), cost.outside_nordic]);
        if let Some(amount) = &cost.amount {
            packer.ends(amount);
        }
        packer.word(cost.currency, Currency::ALL);
        let year = cost.year.map_or_else(|| "unknown".to_owned(), |year| year.to_string());
        packer.text(Texts::Other, &year);
        packer.word(cost.confidence, Confidence::ALL);
        packer.texts(Texts::Source, &cost.sources);
        packer.flag(matches!(cost.places, Places::Europe));
        match &cost.places {
            Places::Everywhere => packer.count(0),
            Places::Europe => {}
            Places::Of(places) => packer.texts(Texts::Place, places),
        }
        packer.texts(Texts::Place, &cost.regions);
        packer.words(&cost.activities, Activity::ALL);
        packer.words(&cost.after, Aftermath::ALL);
        packer.words(&cost.priced_by, Service::ALL);
        packer.texts(Texts::Place, &cost.homes);
        packer.optional_text(Texts::Place, cost.measured_to.as_deref());
    });
}
