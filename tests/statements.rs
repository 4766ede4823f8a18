//! `docs/statements.md` against what is there: every statement has its row, every row its place and its test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::read_to_string;
use std::path::{Path, PathBuf};

use ehic_estimator::tables::{AREAS, STATEMENTS, territories};
use ehic_estimator::vocabulary::GapCode;

struct Row {
    id: String,
    verdict: String,
    how: String,
    place: String,
    tests: Vec<String>,
}

/// The rows of the three tables: statements have six cells, rules of the card four.
fn rows() -> Vec<Row> {
    let text = read_to_string("docs/statements.md").unwrap();
    let is_id = |cell: &str| {
        let (first, rest) = cell.split_at_checked(1).unwrap_or_default();
        ["G", "V", "R"].contains(&first)
            && rest.starts_with(|next: char| next == '-' || next.is_ascii_digit())
    };
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if !is_id(cells[0]) {
            continue;
        }
        let statement = if cells[0].starts_with('R') { 4 } else { 6 };
        assert_eq!(cells.len(), statement, "{line}");
        assert!(!cells[1].is_empty(), "{line}");
        let [verdict, how] = if statement == 6 { [cells[2], cells[3]] } else { ["", ""] };
        rows.push(Row {
            id: cells[0].to_owned(),
            verdict: verdict.to_owned(),
            how: how.to_owned(),
            place: cells[statement - 2].to_owned(),
            tests: quoted(cells[statement - 1]),
        });
    }
    rows
}

/// What stands between backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// All files of a folder, with what is in them.
fn texts(folder: &str, extension: &str) -> BTreeMap<PathBuf, String> {
    let mut texts = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(texts_of(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            let text = read_to_string(&path).unwrap();
            texts.insert(path, text);
        }
    }
    texts
}

fn texts_of(folder: &Path, extension: &str) -> BTreeMap<PathBuf, String> {
    texts(folder.to_str().unwrap(), extension)
}

/// Every entry of a language's catalogues, with its sentence.
fn catalogue(language: &str) -> BTreeMap<String, String> {
    let mut entries = BTreeMap::new();
    for text in texts(&format!("data/words/{language}"), "ftl").values() {
        let mut last = None;
        for line in text.lines() {
            if let Some((id, sentence)) =
                line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_alphabetic()))
            {
                entries.insert(id.to_owned(), sentence.to_owned());
                last = Some(id.to_owned());
            } else if let Some(entry) = last.as_ref().and_then(|id| entries.get_mut(id)) {
                *entry += line;
            }
        }
    }
    entries
}

/// What a place can be.
struct Places {
    rules: BTreeSet<&'static str>,
    codes: BTreeSet<&'static str>,
    source: String,
    catalogues: [BTreeMap<String, String>; 2],
    contract: String,
    card: String,
}

impl Places {
    fn new() -> Places {
        let notes = AREAS.iter().flat_map(|area| area.notes).map(|note| note.code);
        let codes = STATEMENTS.iter().map(|statement| statement.code);
        Places {
            rules: territories().flat_map(|territory| territory.rules).map(|rule| rule.id).collect(),
            codes: codes.chain(GapCode::CODES.iter().copied()).chain(notes).collect(),
            source: texts("src", "rs").into_values().collect(),
            catalogues: ["da", "en"].map(catalogue),
            contract: read_to_string("tests/contract/contract.d.ts").unwrap(),
            card: read_to_string("data/card.toml").unwrap(),
        }
    }

    /// What is wrong with a place, if anything.
    fn fault(&self, place: &str) -> Option<String> {
        let known = if let Some(id) = place.strip_prefix("source:") {
            self.card.contains(&format!("[[source]]\nid = \"{id}\"\n"))
        } else if let Some((code, text)) = place.split_once(": ") {
            let file = read_to_string(format!("data/territories/{code}.toml")).unwrap_or_default();
            file.contains(&format!("[[guide_check]]\nclaim = \"{text}\"\n"))
                || file.contains(&format!("[[out_of_scope]]\nsummary = \"{text}"))
        } else if let Some(function) = place.strip_suffix("()") {
            self.contract.contains(&format!("export function {function}("))
        } else if let Some((interface, field)) = place.split_once('.') {
            let after = self.contract.split_once(&format!("export interface {interface} "));
            let body = after.map(|(_, rest)| rest.split("export ").next().unwrap_or_default());
            let is_field = |name: &str| body.is_some_and(|body| body.contains(name));
            is_field(&format!("{field}: ")) || is_field(&format!("{field}?: "))
        } else if self.rules.contains(place) {
            true
        } else {
            if let Some(language) =
                ["da", "en"].iter().zip(&self.catalogues).find(|(_, words)| !words.contains_key(place))
            {
                return Some(format!("`{place}` has no words in {}", language.0));
            }
            // What has a hyphen is of the page or of a place; everything else the estimator must be able to say.
            place.contains('-') || self.codes.contains(place) || self.source.contains(&format!("\"{place}\""))
        };
        (!known).then(|| format!("`{place}` does not exist"))
    }
}

/// Whether a test, or a case, exists.
fn is_tested_by(name: &str) -> bool {
    match name.split_once("::") {
        Some((file, case)) if file.split('.').nth(1) == Some("json") => {
            let cases = read_to_string(format!("tests/cases/{file}")).unwrap_or_default();
            let cases: Vec<serde_json::Value> = serde_json::from_str(&cases).unwrap_or_default();
            cases.iter().any(|one| one["name"] == case)
        }
        Some((file, function)) => read_to_string(format!("tests/{file}"))
            .is_ok_and(|source| source.contains(&format!("#[test]\nfn {function}() {{"))),
        None => false,
    }
}

#[test]
fn every_statement_and_every_rule_has_its_row() {
    let mut expected: Vec<String> = (1..=99).map(|number| format!("G-{number:02}")).collect();
    expected.extend((1..=28).map(|number| format!("V-{number:02}")));
    // Chapter 14 of the rules is a summary and chapter 16 a list of what is open.
    let chapters = [
        (0, 3),
        (1, 4),
        (2, 13),
        (3, 6),
        (4, 9),
        (5, 8),
        (6, 13),
        (7, 5),
        (8, 4),
        (9, 7),
        (10, 6),
        (11, 5),
        (12, 8),
        (13, 6),
        (15, 5),
    ];
    for (chapter, rules) in chapters {
        expected.extend((1..=rules).map(|rule| format!("R{chapter}.{rule}")));
    }
    let found: Vec<String> = rows().into_iter().map(|row| row.id).collect();
    assert_eq!(found, expected, "each once, in order");
    let card = read_to_string("data/card.toml").unwrap();
    let named = card.lines().filter_map(|line| line.strip_prefix("rule = \"")?.strip_suffix('"'));
    for rule in named {
        assert!(found.iter().any(|id| id == rule), "{rule} of card.toml is no row");
    }
}

#[test]
fn every_row_has_a_place_that_exists_and_a_test_that_exists() {
    let places = Places::new();
    let mut faults = Vec::new();
    for row in rows() {
        let mut fault = |what: String| faults.push(format!("{}: {what}", row.id));
        let named = quoted(&row.place);
        named.iter().filter_map(|place| places.fault(place)).for_each(&mut fault);
        for test in row.tests.iter().filter(|test| !is_tested_by(test)) {
            fault(format!("there is no test {test}"));
        }
        // What is not built needs a reason instead, in a sentence of its own.
        let reason: String = row.place.split('`').step_by(2).collect();
        let unbuilt = row.how == "out of scope"
            || ["Not built: ", "Not computed: "].iter().any(|not| row.place.starts_with(not));
        let words = reason.split_whitespace().count();
        if unbuilt {
            if words < 3 {
                fault("no reason".to_owned());
            }
            if !row.tests.is_empty() {
                fault("what is not built has no test".to_owned());
            }
            continue;
        }
        // The rules' own table does not say how.
        if named.is_empty() && !row.id.starts_with('R') {
            fault("no place".to_owned());
        }
        if row.tests.is_empty() && row.how != "page" {
            fault("no test".to_owned());
        }
        if row.how == "different" && words < 10 {
            fault("built differently, without the reason".to_owned());
        }
        if !["", "said", "computed", "page", "different"].contains(&row.how.as_str()) {
            fault(format!("`{}` is no way to treat a statement", row.how));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn verdicts_are_those_of_the_review_and_contradictions_are_not_built() {
    let mut counts: BTreeMap<(char, String), usize> = BTreeMap::new();
    for row in rows().iter().filter(|row| !row.id.starts_with('R')) {
        let text = row.id.chars().next().unwrap();
        *counts.entry((text, row.verdict.clone())).or_default() += 1;
        let contradicted = row.verdict == "contradicted";
        assert!(!contradicted || row.how == "different", "{} is contradicted by the evidence", row.id);
    }
    let expected = [
        ('G', "confirmed", 67),
        ('G', "contradicted", 6),
        ('G', "not checked", 13),
        ('G', "simplified", 13),
        ('V', "confirmed", 18),
        ('V', "not checked", 9),
        ('V', "simplified", 1),
    ];
    let expected = expected.map(|(text, verdict, count)| ((text, verdict.to_owned()), count));
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn every_check_of_the_guide_s_prices_is_in_a_row() {
    let rows = rows();
    let named: BTreeSet<String> = rows.iter().flat_map(|row| quoted(&row.place)).collect();
    for (path, text) in texts("data/territories", "toml") {
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        for claim in text.lines().filter_map(|line| line.strip_prefix("claim = \"")?.strip_suffix('"')) {
            assert!(named.contains(&format!("{code}: {claim}")), "{code}: {claim}");
        }
    }
}

#[test]
fn the_guide_s_own_words_are_in_the_sentences() {
    // What a row says of a sentence and no code can show.
    let cases = [
        ("orderCard", "borger.dk", "borger.dk"),
        ("orderCard", "gratis", "free"),
        ("orderCard", "hele husstanden", "whole household"),
        ("orderCard", "blevet væk", "lost"),
        ("orderCard", "Voksne børn bestiller selv", "Adult children order for themselves"),
        ("renewCard", "gratis", "free"),
        ("renewCard", "fornyer ikke sig selv", "does not renew itself"),
        ("bringCard", "ikke i nogen app", "No app"),
        ("bringCard", "Forsikringsselskabet kan også bede om det", "insurer may ask for it"),
        ("getReplacementCertificate", "Digital Post", "Digital Post"),
        ("getReplacementCertificate", "lukket aften og weekend", "closed at night and at weekends"),
        ("ownShareStays", "rejseforsikringer", "travel insurances"),
        ("claimRefund", "på stedet", "on the spot"),
        ("claimRefund", "måneder", "months"),
        ("callForHelp", "betaler ikke", "does not pay"),
    ];
    let [danish, english] = ["da", "en"].map(catalogue);
    for (code, da, en) in cases {
        assert!(danish[code].contains(da), "{code}: {}", danish[code]);
        assert!(english[code].contains(en), "{code}: {}", english[code]);
    }
}

#[test]
fn the_commission_is_quoted_from_where_its_pages_are_now() {
    let card = read_to_string("data/card.toml").unwrap();
    let record = card.split("[[source]]\n").find(|record| record.starts_with("id = \"ec-da\"")).unwrap();
    assert!(record.contains("url = \"https://employment-social-affairs.ec.europa.eu/"), "{record}");
}
