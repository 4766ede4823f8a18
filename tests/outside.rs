//! One fault at a time in `data/outside.toml`, with all that the build says of it and where.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]
#![allow(
    dead_code,
    unused_imports,
    reason = "these are the build script's own modules; baking is not tested here"
)]

#[path = "../src/date.rs"]
mod date;
#[path = "../build/findings.rs"]
mod findings;
#[path = "../src/money.rs"]
mod money;
#[path = "../build/pack.rs"]
mod pack;
#[path = "../src/tables/streams.rs"]
mod streams;
#[path = "../src/vocabulary.rs"]
mod vocabulary;
#[path = "../build/world.rs"]
mod world;

use std::path::Path;

/// What is written in the file, what a careless author makes of it, and what the build says at the line of the mark.
const FAULTS: [(&str, &str, &str); 19] = [
    ("schema = \"outside/1\"", "schema = \"outside/2\"«", "this build reads `outside/1`"),
    ("id = \"home-escort\"", "id = \"home-stretcher\"«", "cost `home-stretcher` stands here twice"),
    ("untold = \"part of", "remark = \"part of", "home-escort: needs either `gap` or `untold`"),
    (
        "gap = \"roadAmbulance\"",
        "gap = \"roadambulance\"«",
        "`roadambulance` is none of: outsideCard, journeyHome, ambulanceFlight, roadAmbulance, companion, summonedRelative, helicopterRescue, pisteRescue, pisteAmbulance, searchAndRescue, evacuation, privateClinic, privateDoctor, privateCare, ruinedHoliday, lostBelongings, deathAbroad",
    ),
    (
        "low = \"2500\", typical = \"4984\"",
        "low = \"5000\", typical = \"4984\"«",
        "low <= typical <= high does not hold",
    ),
    (
        "low = \"2500\", typical = \"4984\"",
        "low = \"2500.505\", typical = \"4984\"«",
        "`2500.505` is no amount in EUR",
    ),
    ("share = 50", "share = 101", "a share goes from 1 to 100 percent"),
    ("regions = [\"ES-CN\"]", "regions = [\"PT-20\"]«", "a region needs its territory in `territories`"),
    ("territories = [\"TR\"]", "territories = [\"TUR\"]«", "a place is two capital letters (ISO 3166-1)"),
    ("territories = [\"AU\", \"NZ\"]", "territories = [\"AU\", \"AU\"]«", "this place is named twice"),
    (
        "territories = [\"AU\", \"NZ\"]",
        "in_europe = true\nterritories = [\"AU\", \"NZ\"]",
        "death-remains-far: `in_europe`, `territories` and `routes` exclude each other",
    ),
    (
        "after = [\"longStay\"]",
        "after = [\"longstay\"]«",
        "`longstay` is none of: nothingYet, casualty, shortStay, stay, longStay",
    ),
    ("activities = [\"skiing\"]", "activities = [\"ski\"]«", "`ski` is none of: skiing, mountain"),
    (
        "unit = \"journey\"",
        "unit = \"trip\"«",
        "`trip` is none of: journey, flight, person, mission, ride, night, visit, case",
    ),
    ("year = 2026", "year = 1926", "home-stretcher: the year is not of this century"),
    (
        "confidence = \"unsourced\"",
        "confidence = \"low\"",
        "home-stretcher: `unsourced` and a list of sources exclude each other",
    ),
    ("rule = \"R2.7\"", "rule = \"2.7\"«", "must be a rule of the card, such as `R2.7`"),
    (
        "\"alka-eb-2018\", \"kurier-erv-2018\"",
        "\"alka-2018\", \"kurier-erv-2018\"«",
        "there is no source `alka-2018`",
    ),
    (
        "what = \"Holiday days, lift passes",
        "colour = \"red\"«\nwhat = \"Holiday days, lift passes",
        "unknown field `colour`",
    ),
];

#[test]
fn every_fault_is_found_and_placed() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let root = std::env::temp_dir().join(format!("outside-{}", std::process::id()));
    std::fs::create_dir_all(&root).unwrap();
    for name in ["rates.toml", "scenarios.toml"] {
        std::fs::copy(data.join(name), root.join(name)).unwrap();
    }
    let written = std::fs::read_to_string(data.join("outside.toml")).unwrap();
    let mut differences = Vec::new();
    for (right, wrong, expected) in FAULTS {
        assert!(written.contains(right), "{right}");
        let marked = written.replacen(right, wrong, 1);
        // The finding stands at the mark, or at the id of the row that it names.
        let (line, message) = match (marked.find('«'), expected.split_once(": ")) {
            (Some(mark), _) => (line_of(&marked, mark), expected),
            (None, Some((id, message))) if marked.contains(&format!("id = \"{id}\"")) => {
                (line_of(&marked, marked.find(&format!("id = \"{id}\"")).unwrap()), message)
            }
            _ => (0, expected),
        };
        std::fs::write(root.join("outside.toml"), marked.replace('«', "")).unwrap();
        let mut findings = findings::Findings::new(&root);
        world::World::read(&root, &mut findings);
        let place = if line == 0 { String::new() } else { format!("outside.toml:{line}: ") };
        let found = findings.all().iter().any(|one| one.starts_with(&place) && one.contains(message));
        if !found {
            differences.push(format!("{place}{message}\n    found {:?}", findings.all()));
        }
    }
    std::fs::remove_dir_all(&root).unwrap();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}
