//! What the same care costs at home: Danish groups 1 and 2 (R13.5). Expected values are figured by hand from the Danish table.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod common;

use serde_json::{Value, json};

/// A week in Spain in February 2027, card in hand, in kroner.
fn trip(traveller: Value, care: Value) -> Value {
    let mut traveller = traveller;
    traveller["documents"] = json!([{ "kind": "ehic", "expires": "2029-06-30" }]);
    let mut trip = json!({
        "today": "2026-11-22",
        "travellers": [traveller],
        "legs": [{ "territory": "ES", "arrive": "2027-02-01", "depart": "2027-02-07" }],
        "events": [{ "leg": 0, "traveller": 0 }],
    });
    trip["events"][0]["care"] = care;
    trip
}

fn report(trip: Value) -> Value {
    let report = ehic_estimator::estimate(&common::value(trip), common::day("2026-11-22")).unwrap();
    serde_json::to_value(report).unwrap()
}

fn event(group: u8, age: u8, care: Value) -> Value {
    report(trip(json!({ "age": age, "danishGroup": group }), care))["events"][0].clone()
}

/// Low, typical and high in whole kroner and øre.
fn at_home(event: &Value) -> [i64; 3] {
    ["low", "typical", "high"].map(|end| event["atHome"][end].as_i64().unwrap_or_else(|| panic!("{event}")))
}

fn notes(event: &Value) -> Vec<&str> {
    let notes = event["atHomeNotes"].as_array().unwrap();
    for note in notes {
        assert!(!note["sources"].as_array().unwrap().is_empty(), "{note}");
    }
    notes.iter().map(|note| note["code"].as_str().unwrap()).collect()
}

fn one(service: &str) -> Value {
    json!([{ "service": service }])
}

#[test]
fn doctors_specialists_and_hospitals_are_free_in_group_1() {
    for service in ["doctor", "specialist", "hospitalStay", "emergencyDepartment", "ambulance"] {
        let event = event(1, 40, one(service));
        assert_eq!(at_home(&event), [0, 0, 0], "{service}");
        assert!(notes(&event).is_empty(), "{service}");
    }
}

#[test]
fn a_specialist_without_referral_is_private_but_for_eyes_and_ears() {
    let care = json!([{ "service": "specialist", "circumstances": ["withoutReferral"] }]);
    let event = event(1, 40, care);
    assert_eq!(at_home(&event), [70_000, 110_000, 180_000]);
    assert_eq!(notes(&event), ["eyeAndEarWithoutReferral"]);
}

#[test]
fn dentists_and_medicine_are_subsidised() {
    // 65, 80 and 100 percent of 260, 900 and 1,800 kroner; free for those born in 2004 or later, under 22.
    assert_eq!(at_home(&event(1, 40, one("dentist"))), [16_900, 72_000, 180_000]);
    assert_eq!(at_home(&event(1, 21, one("dentist"))), [0, 0, 0]);
    // Ten packs at 50, 150 and 500 kroner: full price up to 1,140, half up to 1,915, a quarter up to 4,150, then 15 percent.
    let ten = json!([{ "service": "prescription", "units": 10 }]);
    assert_eq!(at_home(&event(1, 40, ten)), [50_000, 132_000, 221_375]);
}

#[test]
fn group_2_is_a_formula_where_the_provider_sets_the_price() {
    for service in ["doctor", "specialist", "dentist"] {
        let event = event(2, 40, one(service));
        assert!(event.get("atHome").is_none(), "{service}: no tariff says how much");
        assert_eq!(notes(&event), ["groupTwoPriceLessSubsidy"], "{service}");
    }
    // Once, and without the free choice of a specialist that this group has anyhow.
    let care =
        json!([{ "service": "doctor" }, { "service": "specialist", "circumstances": ["withoutReferral"] }]);
    assert_eq!(notes(&event(2, 40, care)), ["groupTwoPriceLessSubsidy"]);
}

#[test]
fn hospitals_are_free_in_group_2_too() {
    for service in ["hospitalStay", "emergencyDepartment", "ambulance"] {
        let event = event(2, 40, one(service));
        assert_eq!(at_home(&event), [0, 0, 0], "{service}");
        assert!(notes(&event).is_empty(), "{service}");
    }
}

#[test]
fn the_group_changes_nothing_abroad() {
    let care = json!([{ "service": "doctor" }, { "service": "prescription" }, { "service": "hospitalStay", "units": 3 }]);
    let whole = |group: u8| {
        let mut report = report(trip(json!({ "age": 40, "danishGroup": group }), care.clone()));
        let event = report["events"][0].as_object_mut().unwrap();
        event.remove("atHome");
        event.remove("atHomeNotes");
        report
    };
    assert_eq!(whole(1), whole(2));
}

#[test]
fn group_1_is_what_nobody_has_to_say() {
    let said = |traveller: Value| report(trip(traveller, one("doctor")));
    assert_eq!(said(json!({ "age": 40 })), said(json!({ "age": 40, "danishGroup": 1 })));
}

#[test]
fn every_traveller_has_a_group_of_their_own() {
    let mut trip = trip(json!({ "age": 40, "danishGroup": 2 }), one("doctor"));
    trip["travellers"].as_array_mut().unwrap().push(json!({ "age": 14, "danishGroup": 1 }));
    let of_child = json!({ "leg": 0, "traveller": 1, "care": [{ "service": "doctor" }] });
    trip["events"].as_array_mut().unwrap().push(of_child);
    let report = report(trip);
    assert!(report["events"][0].get("atHome").is_none());
    assert_eq!(at_home(&report["events"][1]), [0, 0, 0], "a child may be in another group than its parent");
}

#[test]
fn a_private_clinic_abroad_is_compared_with_the_public_one_at_home() {
    let mut trip = trip(json!({ "age": 40 }), json!([{ "service": "doctor", "price": 15_000 }]));
    trip["events"][0]["provider"] = json!("private");
    let event = report(trip)["events"][0].clone();
    assert_eq!(event["converted"]["outOfPocket"], event["converted"]["price"]);
    assert_eq!(at_home(&event), [0, 0, 0]);
}

#[test]
fn a_referral_is_a_matter_of_danish_specialists() {
    // Eye and ear specialists are seen without one in group 1 (R13.5); a doctor asks none, and a Swede is no member of a group.
    let care = |service: &str| json!([{ "service": service, "circumstances": ["withoutReferral"] }]);
    assert!(!notes(&event(1, 40, care("specialist"))).is_empty());
    assert!(notes(&event(1, 40, care("doctor"))).is_empty());
    let mut swede = trip(json!({ "age": 40 }), care("specialist"));
    swede["home"] = json!("SE");
    assert!(notes(&report(swede)["events"][0]).is_empty());
}
