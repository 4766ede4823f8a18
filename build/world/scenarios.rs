//! `data/scenarios.toml`: named bundles of care.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{SourceRecord, check_sources, code, day};
use crate::findings::{Findings, Source};
use crate::pack::Packer;
use crate::streams::Texts;
use crate::vocabulary::{Activity, Circumstance, Confidence, Service};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    reviewed: Spanned<Datetime>,
    #[serde(rename = "scenario")]
    scenarios: Vec<WrittenScenario>,
    #[serde(rename = "source")]
    sources: Vec<SourceRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenScenario {
    id: Spanned<String>,
    ages: Spanned<Ages>,
    who: Spanned<String>,
    #[serde(default)]
    activities: Vec<Spanned<String>>,
    care: Spanned<Vec<WrittenCare>>,
    #[serde(default)]
    spread: Vec<Spread>,
    #[serde(default)]
    outside_card: Vec<Spanned<String>>,
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    note: Spanned<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ages {
    from: u8,
    to: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCare {
    service: Spanned<String>,
    units: Spanned<u16>,
    #[serde(default)]
    circumstances: Vec<Spanned<String>>,
}

/// How far the units really vary.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spread {
    service: Spanned<String>,
    low: u16,
    high: u16,
}

/// One checked scenario.
pub struct Scenario {
    id: String,
    ages: (u8, u8),
    activities: Vec<Activity>,
    care: Vec<Care>,
    confidence: Confidence,
    sources: Vec<String>,
}

struct Care {
    service: Service,
    units: u16,
    circumstances: Vec<Circumstance>,
}

/// What only a mountain or a slope can bring about: a scenario with it must ask for one.
const OF_THE_MOUNTAIN: [Circumstance; 2] =
    [Circumstance::LeisureAccidentOnMountain, Circumstance::InsideSkiArea];

pub fn read(path: &Path, findings: &mut Findings) -> Vec<Scenario> {
    let Some((file, source)) = findings.read::<File>(path) else { return Vec::new() };
    day(&file.reviewed, &source, findings);
    let used = file.scenarios.iter().flat_map(|scenario| &scenario.sources);
    check_sources(&file.sources, used, &source, findings);
    let mut scenarios: Vec<Scenario> = Vec::new();
    for written in &file.scenarios {
        let (id, at) = (written.id.get_ref(), written.id.span().start);
        if scenarios.iter().any(|scenario| scenario.id == *id) {
            findings.at(&source, at, &format!("scenario `{id}` stands here twice"));
        }
        if !id.starts_with(|first: char| first.is_ascii_lowercase())
            || !id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            findings.at(&source, at, "a scenario's id is one word of letters and digits, as in `feverChild`");
        }
        scenarios.push(scenario(written, &source, findings));
    }
    scenarios
}

fn scenario(written: &WrittenScenario, source: &Source, findings: &mut Findings) -> Scenario {
    let ages = *written.ages.get_ref();
    if ages.from > ages.to || ages.to > 120 {
        findings.at(source, written.ages.span().start, "ages run from the younger to the older, at most 120");
    }
    for text in [&written.who, &written.note] {
        if text.get_ref().trim().is_empty() {
            findings.at(source, text.span().start, "says nothing");
        }
    }
    check_outside_card(&written.outside_card, source, findings);
    let activities: Vec<Activity> = written
        .activities
        .iter()
        .filter_map(|one| code(one, Activity::ALL, Activity::CODES, source, findings))
        .collect();
    if !(1..=40).contains(&written.care.get_ref().len()) {
        findings.at(
            source,
            written.care.span().start,
            "a scenario has 1 to 40 kinds of care, as an event of a request",
        );
    }
    let care: Vec<Care> =
        written.care.get_ref().iter().filter_map(|one| care(one, &activities, source, findings)).collect();
    check_spread(&written.spread, &care, source, findings);
    let confidence = code(&written.confidence, Confidence::ALL, Confidence::CODES, source, findings);
    if written.sources.is_empty() != (confidence == Some(Confidence::Unsourced)) {
        findings.at(
            source,
            written.confidence.span().start,
            "`unsourced` and a list of sources exclude each other",
        );
    }
    Scenario {
        id: written.id.get_ref().clone(),
        ages: (ages.from, ages.to),
        activities,
        care,
        confidence: confidence.unwrap_or(Confidence::Unsourced),
        sources: written.sources.iter().map(|one| one.get_ref().clone()).collect(),
    }
}

fn care(
    written: &WrittenCare,
    activities: &[Activity],
    source: &Source,
    findings: &mut Findings,
) -> Option<Care> {
    let service = code(&written.service, Service::ALL, Service::CODES, source, findings);
    let units = *written.units.get_ref();
    if !(1..=365).contains(&units) {
        findings.at(source, written.units.span().start, "units go from 1 to 365, as in a request");
    }
    let mut circumstances = Vec::new();
    for one in &written.circumstances {
        let Some(circumstance) = code(one, Circumstance::ALL, Circumstance::CODES, source, findings) else {
            continue;
        };
        if circumstances.contains(&circumstance) {
            findings.at(source, one.span().start, "this circumstance is given twice");
        }
        if OF_THE_MOUNTAIN.contains(&circumstance) && activities.is_empty() {
            findings.at(source, one.span().start, "needs an activity: nobody has it without a mountain");
        }
        circumstances.push(circumstance);
    }
    Some(Care { service: service?, units, circumstances })
}

/// A service varies around what the bundle has of it, and is listed once.
fn check_spread(spread: &[Spread], care: &[Care], source: &Source, findings: &mut Findings) {
    for (index, one) in spread.iter().enumerate() {
        let at = one.service.span().start;
        let Some(service) = code(&one.service, Service::ALL, Service::CODES, source, findings) else {
            continue;
        };
        if spread.iter().take(index).any(|earlier| earlier.service.get_ref() == one.service.get_ref()) {
            findings.at(source, at, "this service has its spread already");
        }
        let units: u32 =
            care.iter().filter(|one| one.service == service).map(|one| u32::from(one.units)).sum();
        if !(u32::from(one.low)..=u32::from(one.high)).contains(&units) {
            findings.at(source, at, &format!("the bundle has {units} of it, outside this spread"));
        }
    }
}

fn check_outside_card(codes: &[Spanned<String>], source: &Source, findings: &mut Findings) {
    for (index, one) in codes.iter().enumerate() {
        if codes.iter().take(index).any(|earlier| earlier.get_ref() == one.get_ref()) {
            findings.at(source, one.span().start, "this cost is named twice");
        }
    }
}

pub fn pack(scenarios: &[Scenario], packer: &mut Packer) {
    packer.begin_unit();
    packer.list(scenarios, |packer, scenario| {
        packer.text(Texts::Code, &scenario.id);
        packer.words(&scenario.activities, Activity::ALL);
        packer.byte(scenario.ages.0);
        packer.byte(scenario.ages.1);
        packer.list(&scenario.care, |packer, care| {
            packer.word(care.service, Service::ALL);
            packer.length(care.units);
            packer.words(&care.circumstances, Circumstance::ALL);
        });
        packer.word(scenario.confidence, Confidence::ALL);
        packer.texts(Texts::Source, &scenario.sources);
    });
}
