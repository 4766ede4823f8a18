//! What the build says of a fault in `areas.toml`, `issuers.toml` or `card.toml`: one fault each, put into the real files.

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
#[path = "../build/reach.rs"]
mod reach;
#[path = "../src/tables/streams.rs"]
mod streams;
#[path = "../build/territory.rs"]
mod territory;
#[path = "../src/vocabulary.rs"]
mod vocabulary;
#[path = "../build/world.rs"]
mod world;

use std::fs;
use std::path::{Path, PathBuf};

const FILES: [&str; 3] = ["areas.toml", "issuers.toml", "card.toml"];

/// One fault: the file, what stands there, what the fault makes of it, what the reported line holds, and what the build says.
const FAULTS: [(&str, &str, &str, &str, &str); 20] = [
    ("areas.toml", "\"AE\", \"AF\"", "\"AE\"", "schema", "248 codes are listed, ISO 3166-1 has 249"),
    ("areas.toml", "\"AE\", \"AF\"", "\"AE\", \"DE\"", "\"DE\"", "`DE` is listed twice"),
    ("areas.toml", "\"AE\", \"AF\"", "\"AE\", \"Af\"", "\"Af\"", "`Af` is no code of ISO 3166-1"),
    ("areas.toml", "\"switzerland\"", "\"swiss\"", "\"swiss\"", "`swiss` is none of: eu, eea,"),
    ("areas.toml", "nordic = true", "norse = true", "norse", "unknown field `norse`"),
    ("areas.toml", "state = \"FI\"", "state = \"FX\"", "FX", "`FX` is no area"),
    (
        "areas.toml",
        "sources = [\"um\", \"vejle-old\"]",
        "sources = []",
        "confidence",
        "needs at least one source",
    ),
    (
        "areas.toml",
        "\"norden-fo-ret\"",
        "\"norden-fo\"",
        "\"norden-fo\"",
        "there is no source `norden-fo` in card.toml",
    ),
    (
        "issuers.toml",
        "code = \"LI\"",
        "code = \"MC\"",
        "\"MC\"",
        "`MC` is no state in which the card is accepted",
    ),
    (
        "issuers.toml",
        "[\"AU\", \"MK\"]",
        "[\"AU\", \"FR\"]",
        "\"FR\"",
        "`FR` is no area outside the card's reach",
    ),
    (
        "issuers.toml",
        "low = 14, high",
        "low = 22, high",
        "low = 22",
        "the longest delivery is shorter than the shortest",
    ),
    ("issuers.toml", "\"workingDay\"", "\"days\"", "\"days\"", "`days` is none of: calendarDay, workingDay"),
    ("issuers.toml", "currency = \"DKK\"", "currency = \"DM\"", "DM", "`DM` is none of: EUR, DKK,"),
    (
        "issuers.toml",
        "from = 2026-02-01",
        "from = 2026-02-01T10:00:00",
        "T10",
        "must be a day, without a time",
    ),
    ("issuers.toml", "\"holderStudent\"", "\"students\"", "students", "a group is a code of the catalogue"),
    (
        "card.toml",
        "rule = \"R4.1\"",
        "rule = \"4.1\"",
        "\"4.1\"",
        "`4.1` is no number of a rule, such as R4.1",
    ),
    (
        "card.toml",
        "\"irishInUk\"",
        "\"irish-in-uk\"",
        "irish-in-uk",
        "`irish-in-uk` is not written in camelCase",
    ),
    ("card.toml", "\"irishInUk\"", "\"purposeNeedsA1\"", "[[statement]]", "`purposeNeedsA1` is listed twice"),
    (
        "card.toml",
        "day = 2024-01-01",
        "day = 2024-01-01\nnumber = 3",
        "[[fact]]",
        "a fact is either a `day` or a `number`",
    ),
    (
        "card.toml",
        ", \"gov-uk-primary\"]",
        "]",
        "\"gov-uk-primary\"",
        "source `gov-uk-primary` is used by nothing",
    ),
];

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    for file in FILES {
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file), folder.join(file)).unwrap();
    }
    folder
}

fn findings_of(folder: &Path) -> Vec<String> {
    let mut findings = findings::Findings::new(folder);
    reach::Reach::read(folder, &[], &mut findings);
    findings.all().to_vec()
}

#[test]
fn the_files_are_sound() {
    assert_eq!(findings_of(&folder("sound")), Vec::<String>::new());
}

#[test]
fn every_fault_is_found_on_its_line() {
    for (index, (file, good, bad, on, message)) in FAULTS.iter().enumerate() {
        let folder = folder(&["fault-", &index.to_string()].concat());
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(good), "{file} has no {good}");
        let text = text.replacen(good, bad, 1);
        fs::write(folder.join(file), &text).unwrap();
        let found = findings_of(&folder);
        let hit = found.iter().find(|finding| finding.contains(message));
        let hit = hit.unwrap_or_else(|| panic!("{file}, {bad}: expected {message}, found {found:#?}"));
        let mut parts = hit.splitn(3, ':');
        assert_eq!(parts.next(), Some(*file), "{hit}");
        let line: usize = parts.next().unwrap().parse().unwrap();
        let reported = text.lines().nth(line - 1).unwrap();
        assert!(reported.contains(on), "{hit}, but there stands: {reported}");
    }
}
