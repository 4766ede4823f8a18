//! What the card never pays. Figures come from the facts (`data/outside.toml`), converted at 1 EUR = 7.4735 DKK = 10.312 NOK = 0.9194 CHF.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod common;

use common::day;
use ehic_estimator::report::{Arg, Gap, Report};
use ehic_estimator::request::Request;
use ehic_estimator::tables::{Area, Issuer, OUTSIDE, SCENARIOS, Territory};
use ehic_estimator::vocabulary::{Confidence, Currency, GapCode};
use ehic_estimator::{answer, estimate, request};
use serde_json::{Value, json};

fn read(trip: Value) -> Request {
    request::read(&common::value(trip), day("2026-11-24")).unwrap()
}

fn report(trip: Value) -> Report {
    estimate(&common::value(trip), day("2026-11-24")).unwrap()
}

fn gaps(trip: Value) -> Vec<Gap> {
    report(trip).gaps
}

/// A couple, insured in Denmark, for a week in February 2027 in one place.
fn week(territory: &str, activities: &[&str], events: &Value) -> Value {
    json!({
        "travellers": [{ "age": 40 }, { "age": 38 }],
        "legs": [{ "territory": territory, "arrive": "2027-02-06", "depart": "2027-02-13", "activities": activities }],
        "events": events,
    })
}

fn quiet(territory: &str, activities: &[&str]) -> Value {
    week(territory, activities, &json!([]))
}

fn scenario(name: &str) -> Value {
    json!([{ "leg": 0, "traveller": 0, "scenario": name }])
}

fn find<'a>(gaps: &'a [Gap], code: &str) -> &'a Gap {
    gaps.iter().find(|gap| gap.code == code).unwrap_or_else(|| panic!("no {code} in {:?}", codes(gaps)))
}

fn has(gaps: &[Gap], code: &str) -> bool {
    gaps.iter().any(|gap| gap.code == code)
}

fn codes(gaps: &[Gap]) -> Vec<&'static str> {
    gaps.iter().map(|gap| gap.code).collect()
}

/// Low, typical and high in whole units of the currency.
fn whole(gap: &Gap) -> [i64; 3] {
    let ends = gap.cost.unwrap().ends;
    [ends.low / 100, ends.typical / 100, ends.high / 100]
}

fn text(gap: &Gap, name: &str) -> &'static str {
    match gap.args.0.iter().find(|(arg, _)| *arg == name) {
        Some((_, Arg::Text(text))) => text,
        other => panic!("{name} of {} is {other:?}", gap.code),
    }
}

#[test]
fn a_ski_week_in_austria_names_the_helicopter_the_sledge_and_the_way_home() {
    let gaps = gaps(quiet("AT", &["skiing"]));
    // 2,500 / 4,984 / 8,000 EUR and 200 / 400 / 1,000 EUR.
    assert_eq!(whole(find(&gaps, "helicopterRescue")), [18_683, 37_247, 59_788]);
    assert_eq!(whole(find(&gaps, "pisteRescue")), [1_494, 2_989, 7_473]);
    // An insurer's mean special transport, and a quarter of a million for the ambulance aircraft.
    assert_eq!(whole(find(&gaps, "journeyHome")), [20_000, 30_000, 50_000]);
    assert_eq!(whole(find(&gaps, "ambulanceFlight")), [150_000, 250_000, 300_000]);
    // A private clinic on the Arlberg: 7,000 / 9,000 / 10,000 EUR.
    assert_eq!(whole(find(&gaps, "privateClinic")), [52_314, 67_261, 74_735]);
    assert_eq!(text(find(&gaps, "helicopterRescue"), "year"), "2023");
    assert_eq!(text(find(&gaps, "helicopterRescue"), "confidence"), "medium");
    assert!(find(&gaps, "helicopterRescue").sources.contains(&"oeav-2024"));
}

#[test]
fn what_may_come_stands_dearest_first_and_what_has_no_figure_last() {
    let gaps = gaps(quiet("AT", &["skiing"]));
    let death = gaps.iter().position(|gap| gap.code == "deathAbroad").unwrap();
    let figures: Vec<i64> = gaps.iter().take(death).map(|gap| gap.cost.unwrap().ends.typical).collect();
    assert_eq!(gaps[0].code, "ambulanceFlight");
    assert!(figures.is_sorted_by(|one, next| one >= next), "{figures:?}");
    assert_eq!(codes(&gaps[death + 1..]), ["ruinedHoliday", "lostBelongings"]);
}

#[test]
fn what_an_event_brings_about_stands_before_what_may_come() {
    let gaps = gaps(week("PT", &[], &scenario("stroke")));
    assert_eq!(codes(&gaps)[..3], ["journeyHome", "summonedRelative", "companion"]);
}

#[test]
fn without_slopes_and_mountains_nobody_is_rescued() {
    for place in ["AT", "CH", "FR", "IT", "ES", "SK", "CZ", "BG", "LI", "NO"] {
        let gaps = gaps(quiet(place, &[]));
        for code in ["helicopterRescue", "pisteRescue", "pisteAmbulance", "searchAndRescue"] {
            assert!(!has(&gaps, code), "{code} in {place}");
        }
    }
}

#[test]
fn a_hiker_needs_no_sledge_and_a_norwegian_rescue_is_free() {
    assert!(!has(&gaps(quiet("AT", &["mountain"])), "pisteRescue"));
    assert!(has(&gaps(quiet("AT", &["mountain"])), "helicopterRescue"));
    // Outside the ski areas the French state rescues for nothing.
    assert!(!has(&gaps(quiet("FR", &["mountain"])), "helicopterRescue"));
    for code in ["helicopterRescue", "pisteRescue", "searchAndRescue"] {
        assert!(!has(&gaps(quiet("NO", &["skiing", "mountain"])), code), "{code}");
    }
    // Slovak mountain rescue: 150 / 400 / 6,000 EUR, but not for a skier on a piste.
    assert_eq!(whole(find(&gaps(quiet("SK", &["mountain"])), "searchAndRescue")), [1_121, 2_989, 44_841]);
    assert!(!has(&gaps(quiet("SK", &["skiing"])), "searchAndRescue"));
}

#[test]
fn the_half_that_the_swiss_scheme_pays_is_no_gap() {
    // Half of 2,000 / 3,500 / 10,000 CHF: 1,750 CHF at 0.9194 for a euro is 1,903.42 EUR.
    let mut trip = quiet("CH", &["skiing"]);
    trip["currency"] = json!("CHF");
    assert_eq!(whole(find(&gaps(trip.clone()), "helicopterRescue")), [1_000, 1_750, 5_000]);
    trip["currency"] = json!("EUR");
    assert_eq!(find(&gaps(trip), "helicopterRescue").cost.unwrap().ends.typical, 190_342);
}

#[test]
fn an_unknown_share_is_a_gap_without_a_figure() {
    let gaps = gaps(quiet("LI", &["skiing"]));
    let gap = find(&gaps, "helicopterRescue");
    assert_eq!(gap.cost, None);
    assert_eq!(text(gap, "confidence"), "low");
}

#[test]
fn a_weekend_in_sweden_may_be_helped_by_the_nordic_convention() {
    let gaps = gaps(quiet("SE", &[]));
    for code in ["journeyHome", "ambulanceFlight", "roadAmbulance"] {
        let gap = find(&gaps, code);
        assert_eq!(text(gap, "help"), "nordic", "{code}");
        assert!(gap.sources.contains(&"stps-nordic"), "{code}");
        assert_eq!(gap.cost.unwrap().ends.low, 0, "the country of stay may pay all of it: {code}");
    }
    assert_eq!(whole(find(&gaps, "journeyHome")), [0, 30_000, 50_000]);
    assert_eq!(text(find(&gaps, "companion"), "help"), "none");
    let mut german = quiet("SE", &[]);
    german["home"] = json!("DE");
    assert_eq!(text(find(&report(german).gaps, "journeyHome"), "help"), "none");
}

#[test]
fn in_the_first_month_on_the_faroes_the_danish_scheme_brings_one_home() {
    let first_month = gaps(quiet("FO", &[]));
    let gap = find(&first_month, "journeyHome");
    assert_eq!(text(gap, "help"), "realm");
    assert!(gap.args.0.contains(&("until", Arg::Date(day("2027-03-06")))));
    assert_eq!(whole(gap), [0, 0, 50_000]);
    assert!(gap.sources.contains(&"rsj-fogl"));

    let mut long = quiet("FO", &[]);
    long["legs"][0]["depart"] = json!("2027-04-10");
    assert_eq!(whole(find(&gaps(long), "journeyHome")), [0, 30_000, 50_000]);

    let mut ill = quiet("FO", &[]);
    ill["travellers"][1]["needs"] = json!(["dialysis"]);
    assert_eq!(whole(find(&gaps(ill), "journeyHome")), [0, 30_000, 50_000]);

    let mut at_work = quiet("FO", &[]);
    at_work["purpose"] = json!("businessTrip");
    assert_eq!(text(find(&gaps(at_work), "journeyHome"), "help"), "none");
}

#[test]
fn two_legs_in_one_place_are_one_month() {
    let trip = json!({
        "travellers": [{ "age": 40 }],
        "legs": [
            { "territory": "FO", "arrive": "2027-06-01", "depart": "2027-06-20" },
            { "territory": "FO", "arrive": "2027-06-20", "depart": "2027-06-25" },
        ],
    });
    let gaps = gaps(trip);
    let gap = find(&gaps, "journeyHome");
    assert_eq!(gap.legs, [0, 1]);
    assert!(gap.args.0.contains(&("until", Arg::Date(day("2027-07-01")))));
}

#[test]
fn from_greenland_s_open_land_nobody_is_fetched_for_nothing() {
    // 270,000 / 600,000 / 1,000,000 DKK, whatever card one has.
    let hiker = gaps(quiet("GL", &["mountain"]));
    assert_eq!(whole(find(&hiker, "evacuation")), [270_000, 600_000, 1_000_000]);
    // In the towns a Dane is flown to hospital free of charge; a German may not be.
    assert!(!has(&gaps(quiet("GL", &[])), "evacuation"));
    let mut german = quiet("GL", &[]);
    german["home"] = json!("DE");
    german["currency"] = json!("DKK");
    let german = gaps(german);
    assert_eq!(german[0].code, "outsideCard");
    assert_eq!(whole(find(&german, "evacuation")), [60_000, 150_000, 400_000]);
    assert_eq!(text(find(&german, "evacuation"), "confidence"), "unsourced");
}

#[test]
fn outside_the_card_everything_is_the_traveller_s_own() {
    for place in ["TR", "US", "MC", "BL"] {
        let gaps = gaps(quiet(place, &[]));
        assert_eq!(gaps[0].code, "outsideCard", "{place}");
        assert!(!gaps[0].sources.is_empty());
        assert!(!has(&gaps, "privateCare"), "all care is private in {place}");
    }
    // A treaty of the issuer's own, and the Faroes for people from the United Kingdom.
    let treaty = Issuer::of("AT").unwrap().extra_territories[0];
    let mut trip = quiet(treaty, &[]);
    trip["home"] = json!("AT");
    assert!(!has(&gaps(trip), "outsideCard"));
    for (home, outside) in [("GB", false), ("DE", true), ("SE", false)] {
        let mut trip = quiet("FO", &[]);
        trip["home"] = json!(home);
        assert_eq!(has(&gaps(trip), "outsideCard"), outside, "FO from {home}");
    }
}

#[test]
fn the_ambulance_flight_costs_what_the_way_costs() {
    // 20,000 / 50,000 / 60,000 EUR from the Canaries, 20,000 / 26,000 / 35,000 from the rest of Spain.
    let mut canaries = quiet("ES", &[]);
    canaries["currency"] = json!("EUR");
    let mainland = canaries.clone();
    canaries["legs"][0]["region"] = json!("ES-CN");
    assert_eq!(whole(find(&gaps(canaries), "ambulanceFlight")), [20_000, 50_000, 60_000]);
    assert_eq!(whole(find(&gaps(mainland), "ambulanceFlight")), [20_000, 26_000, 35_000]);
    // From America: 250,000 / 500,000 / 1,000,000 NOK.
    let mut far = quiet("US", &[]);
    far["currency"] = json!("NOK");
    assert_eq!(whole(find(&gaps(far), "ambulanceFlight")), [250_000, 500_000, 1_000_000]);
}

#[test]
fn a_figure_of_journeys_to_denmark_is_less_sure_for_a_german() {
    let mut german = quiet("AT", &["skiing"]);
    assert_eq!(text(find(&gaps(german.clone()), "ambulanceFlight"), "confidence"), "medium");
    german["home"] = json!("DE");
    assert_eq!(text(find(&gaps(german), "ambulanceFlight"), "confidence"), "low");
}

#[test]
fn the_way_home_follows_what_has_happened() {
    let home = |name| {
        let gaps = gaps(week("PT", &[], &scenario(name)));
        text(find(&gaps, "journeyHome"), "what")
    };
    assert_eq!(home("feverChild"), "home-seats-and-escort", "a fever changes no journey");
    assert_eq!(home("brokenWrist"), "home-extra-seats");
    assert_eq!(home("appendicitis"), "home-new-ticket");
    assert_eq!(home("heartAttack"), "home-seats-and-escort");
    assert_eq!(home("stroke"), "home-stretcher");
}

#[test]
fn no_gap_doubles_the_line_of_an_event() {
    let flown = gaps(week("AT", &["skiing"], &scenario("skiHelicopterFracture")));
    assert!(!has(&flown, "helicopterRescue"), "the event has the flight on its own line");
    assert!(has(&flown, "pisteRescue"));
    let sledge = gaps(week("AT", &["skiing"], &scenario("skiKneeInjury")));
    assert!(!has(&sledge, "pisteRescue"));
    assert!(has(&sledge, "helicopterRescue"));
    let swiss = gaps(week("CH", &["skiing"], &scenario("skiKneeInjury")));
    assert!(!has(&swiss, "helicopterRescue"), "the Swiss price of a rescue spans the helicopter");
    let ridden = json!([{ "leg": 0, "traveller": 0, "care": [{ "service": "ambulance" }] }]);
    assert!(!has(&gaps(week("FR", &["skiing"], &ridden)), "pisteAmbulance"));

    let private = |service: &str| json!([{ "leg": 0, "traveller": 0, "provider": "private", "care": [{ "service": service }] }]);
    assert!(!has(&gaps(week("GR", &[], &private("hospitalStay"))), "privateClinic"));
    let visited = gaps(week("GR", &[], &private("doctor")));
    assert!(!has(&visited, "privateDoctor") && !has(&visited, "privateCare"));
    assert!(has(&visited, "privateClinic"));
    assert!(!has(&gaps(week("DE", &[], &private("doctor"))), "privateCare"));
}

#[test]
fn an_event_elsewhere_leaves_the_other_leg_as_it_is() {
    let gaps = gaps(json!({
        "travellers": [{ "age": 40 }, { "age": 8 }],
        "legs": [
            { "territory": "AT", "arrive": "2027-02-06", "depart": "2027-02-13", "activities": ["skiing"] },
            { "territory": "AT", "arrive": "2027-02-13", "depart": "2027-02-20", "activities": ["skiing"] },
        ],
        "events": [{ "leg": 0, "traveller": 0, "scenario": "skiHelicopterFracture" }],
    }));
    assert_eq!(find(&gaps, "helicopterRescue").legs, [1]);
    assert_eq!(find(&gaps, "pisteRescue").legs, [0, 1]);
    assert_eq!(find(&gaps, "journeyHome").legs, [0, 1], "the same way home, told once");
}

#[test]
fn at_home_there_is_no_gap() {
    assert_eq!(gaps(quiet("DK", &[])), []);
    let mut austrian = quiet("AT", &["skiing"]);
    austrian["home"] = json!("AT");
    assert_eq!(gaps(austrian), []);
}

#[test]
fn nobody_stays_behind_with_somebody_who_travels_alone() {
    let mut alone = quiet("IT", &[]);
    alone["travellers"] = json!([{ "age": 40 }]);
    let gaps = gaps(alone);
    assert!(!has(&gaps, "companion"));
    assert!(has(&gaps, "summonedRelative"));
}

#[test]
fn in_every_scenario_the_way_home_and_company_are_outside_the_card() {
    for scenario_of_table in SCENARIOS {
        let activities: Vec<&str> = scenario_of_table.activities.iter().map(|one| one.code()).collect();
        let found = gaps(week("AT", &activities, &scenario(scenario_of_table.id)));
        // homeTransport and companion of the data; its other codes are bills at home, or have no figure.
        assert!(has(&found, "journeyHome") && has(&found, "companion"), "{}", scenario_of_table.id);
    }
}

#[test]
fn gaps_are_never_added_to_totals() {
    let quiet = report(quiet("AT", &["skiing"]));
    assert!(!quiet.gaps.is_empty());
    assert_eq!(quiet.totals.out_of_pocket.ends.high, 0);
}

#[test]
fn every_gap_says_where_it_comes_from_and_stands_once_anywhere() {
    for area in ehic_estimator::tables::AREAS {
        for activities in [&[][..], &["skiing", "mountain"][..]] {
            for home in ["DK", "DE", "GB"] {
                let mut trip = quiet(area.code, activities);
                trip["home"] = json!(home);
                let request = read(trip);
                let gaps = answer(&request).gaps;
                assert_eq!(gaps.is_empty(), area.state == home, "{} from {home}", area.code);
                for (index, gap) in gaps.iter().enumerate() {
                    let context = format!("{} in {} from {home}", gap.code, area.code);
                    assert!(!gap.sources.is_empty(), "{context}");
                    assert!(!gaps[..index].iter().any(|earlier| earlier.code == gap.code), "{context} twice");
                    if let Some(cost) = gap.cost {
                        assert!(cost.ends.low <= cost.ends.typical, "{context}");
                        assert!(cost.ends.typical <= cost.ends.high && cost.ends.high > 0, "{context}");
                    }
                    assert_eq!(gap.legs, [0]);
                }
                assert!(gaps.is_empty() || has(&gaps, "journeyHome"), "{} from {home}", area.code);
            }
        }
    }
}

#[test]
fn the_table_names_places_and_regions_that_exist() {
    for row in OUTSIDE {
        for code in row.territories.iter().chain(row.homes).chain(&row.measured_to) {
            assert!(Area::of(code).is_some(), "{code} of {}", row.id);
        }
        for region in row.regions {
            let tables = Territory::of(region.split('-').next().unwrap()).unwrap();
            assert!(tables.regions.contains(region), "{region} of {}", row.id);
        }
        assert!(row.confidence == Confidence::Unsourced || !row.sources.is_empty(), "{}", row.id);
        assert!(Currency::ALL.contains(&row.currency));
    }
}

#[test]
fn every_gap_and_every_row_is_worded_in_both_languages() {
    for language in ["en", "da"] {
        let path = format!("{}/data/words/{language}/gaps.ftl", env!("CARGO_MANIFEST_DIR"));
        let words = std::fs::read_to_string(path).unwrap();
        let entries: Vec<&str> = words
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="))
            .map(|(entry, _)| entry)
            .collect();
        for code in GapCode::CODES {
            assert_eq!(entries.iter().filter(|entry| *entry == code).count(), 1, "{code} in {language}");
        }
        assert_eq!(entries.len(), GapCode::CODES.len(), "an entry without a code in {language}");
        // Every branch that a sentence has for a row is a row.
        let branches = words.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(key, _)| key);
        for key in branches.filter(|key| key.contains('-')) {
            assert!(OUTSIDE.iter().any(|row| row.id == key), "{key} in {language}");
        }
    }
}
