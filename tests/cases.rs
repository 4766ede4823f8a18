//! The cases of `tests/cases/`, asked of the native estimator; `cargo xtask test` asks the built package the same.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod common;

use ehic_estimator::date::Date;
use serde_json::Value as Json;

#[test]
fn every_case_answers_as_its_source_says() {
    let mut files: Vec<_> =
        std::fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(!files.is_empty());
    let mut faults = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let cases: Vec<Json> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for case in cases {
            for fault in faults_of(&case) {
                faults.push(format!("{} {}: {fault}", file.display(), case["name"]));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn faults_of(case: &Json) -> Vec<String> {
    let today = Date::new(2026, 11, 24).unwrap();
    let input = common::value(case["input"].clone());
    let answer = if case["call"] == "coverage" {
        ehic_estimator::coverage(&input, today).map(|sheet| serde_json::to_value(sheet).unwrap())
    } else {
        ehic_estimator::estimate(&input, today).map(|report| serde_json::to_value(report).unwrap())
    };
    match (answer, case.get("throws")) {
        (Ok(_), Some(_)) => vec!["should have been refused".to_owned()],
        (Err(problems), None) => vec![format!("refused: {problems:?}")],
        (Err(problems), Some(wanted)) => {
            let problems = serde_json::to_value(problems).unwrap();
            let found = |want: &&Json| problems.as_array().unwrap().iter().any(|problem| has(problem, want));
            wanted
                .as_array()
                .unwrap()
                .iter()
                .filter(|want| !found(want))
                .map(|want| format!("no {want} in {problems}"))
                .collect()
        }
        (Ok(report), None) => {
            case["expect"].as_array().unwrap().iter().filter_map(|check| fault_of(&report, check)).collect()
        }
    }
}

fn fault_of(report: &Json, check: &Json) -> Option<String> {
    let got = at(report, check["path"].as_str().unwrap());
    let number = |value: &Json| value.as_f64().unwrap_or(f64::NAN);
    let list = || got.and_then(Json::as_array);
    let holds = if let Some(want) = check.get("equals") {
        got == Some(want)
    } else if let Some(want) = check.get("atLeast") {
        got.is_some_and(|got| number(got) >= number(want))
    } else if let Some(want) = check.get("atMost") {
        got.is_some_and(|got| number(got) <= number(want))
    } else if let Some(want) = check.get("contains") {
        list().is_some_and(|list| list.iter().any(|one| has(one, want)))
    } else if let Some(want) = check.get("lacks") {
        list().is_some_and(|list| !list.iter().any(|one| has(one, want)))
    } else if let Some(want) = check.get("count") {
        list().is_some_and(|list| Some(list.len() as u64) == want.as_u64())
    } else {
        check.get("absent").is_some() && got.is_none()
    };
    let shown: String = got.map(Json::to_string).unwrap_or_default().chars().take(300).collect();
    (!holds).then(|| format!("{check} got {shown}"))
}

fn at<'a>(value: &'a Json, path: &str) -> Option<&'a Json> {
    path.split(['.', '[', ']']).filter(|key| !key.is_empty()).try_fold(value, |value, key| {
        match key.parse::<usize>() {
            Ok(index) => value.get(index),
            Err(_) => value.get(key),
        }
    })
}

/// Whether a value has at least these fields.
fn has(value: &Json, part: &Json) -> bool {
    match part {
        Json::Object(fields) => {
            fields.iter().all(|(name, part)| value.get(name).is_some_and(|value| has(value, part)))
        }
        _ => value == part,
    }
}
