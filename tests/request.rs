//! Reading a request: every limit at, below and above it, every code of refusal, every path.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failing test is a surprise that stops it"
)]

mod common;

use common::{Step, at, day, paths, put, steps, value};
use ehic_estimator::date::Date;
use ehic_estimator::problem::{Problem, ProblemCode};
use ehic_estimator::request::{
    Care, Citizenship, CoverageQuery, Document, ELSEWHERE, Event, Leg, Provider, Purpose, Request, Traveller,
    read, read_coverage,
};
use ehic_estimator::tables::{AREAS, ISSUERS, SCENARIOS, territories};
use ehic_estimator::value::Value;
use ehic_estimator::vocabulary::{Activity, Circumstance, Currency, Need, Service};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use serde_json::json;

fn today() -> Date {
    day("2026-11-22")
}

/// A request that uses every field, and every kind of document and event.
fn full() -> Value {
    value(json!({
        "today": "2026-11-20",
        "home": "DK",
        "currency": "EUR",
        "purpose": "study",
        "travellers": [
            {
                "age": 40,
                "documents": [
                    { "kind": "ehic", "expires": "2029-06-30" },
                    { "kind": "ghic", "expires": "2028-01-31" },
                    { "kind": "prc", "from": "2027-02-01", "until": "2027-02-14" },
                    { "kind": "nationalCard", "photoId": true },
                ],
                "citizenship": "other",
                "familyOfEuEeaSwiss": true,
                "needs": ["dialysis", "pregnancy"],
                "pensioner": true,
                "danishGroup": 2,
            },
            { "age": 6 },
        ],
        "legs": [
            {
                "territory": "ES", "region": "ES-CN", "arrive": "2027-02-01", "depart": "2027-02-07",
                "activities": ["skiing", "mountain"],
            },
            { "territory": "DE", "arrive": "2027-02-07", "depart": "2027-02-14" },
        ],
        "events": [
            { "leg": 1, "traveller": 1, "scenario": "feverChild" },
            {
                "leg": 0, "traveller": 0, "date": "2027-02-07", "provider": "private",
                "care": [
                    { "service": "hospitalStay", "units": 3, "price": 45_000, "circumstances": ["injury", "admitted"] },
                    { "service": "doctor" },
                ],
            },
        ],
    }))
}

/// The least that can be asked.
fn least() -> Value {
    value(json!({
        "travellers": [{ "age": 40 }],
        "legs": [{ "territory": "DE", "arrive": "2027-02-01", "depart": "2027-02-14" }],
    }))
}

fn query() -> Value {
    value(json!({
        "territory": "ES", "region": "ES-CN", "on": "2027-02-01", "age": 30, "home": "SE", "currency": "NOK",
        "activities": ["mountain"],
    }))
}

fn number(number: f64) -> Value {
    Value::Number(number)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn list(count: usize, entry: &Value) -> Value {
    Value::List(vec![entry.clone(); count])
}

/// Code and path of every problem, in the order noted.
fn refusals(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect()
}

/// The request is refused for just these reasons.
#[track_caller]
fn refused(request: &Value, expected: &[(ProblemCode, &str)]) -> Vec<Problem> {
    let problems = read(request, today()).expect_err("the request should be refused");
    let mut found = refusals(&problems);
    let mut expected: Vec<(&str, &str)> = expected.iter().map(|(code, path)| (code.code(), *path)).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    problems
}

/// The word that a message takes to be meant.
fn meant_by(message: &str) -> Option<&str> {
    message.split_once("did you mean `").and_then(|(_, meant)| meant.strip_suffix("`?"))
}

#[track_caller]
fn accepted(request: &Value) -> Request {
    read(request, today()).expect("the request should be read")
}

#[test]
fn what_is_not_given_has_the_default_of_the_contract() {
    let traveller = Traveller {
        age: 40,
        documents: vec![],
        citizenship: Citizenship::EuEeaSwiss,
        family_of_eu_eea_swiss: false,
        needs: vec![],
        pensioner: false,
        danish_group: 1,
    };
    let leg = Leg {
        territory: "DE",
        region: None,
        arrive: day("2027-02-01"),
        depart: day("2027-02-14"),
        activities: vec![],
    };
    let expected = Request {
        today: today(),
        home: "DK",
        currency: Currency::Dkk,
        purpose: Purpose::Holiday,
        travellers: vec![traveller],
        legs: vec![leg],
        events: vec![],
    };
    assert_eq!(accepted(&least()), expected);

    let event = value(json!([{ "leg": 0, "traveller": 0, "care": [{ "service": "doctor" }] }]));
    let care = Care { service: Service::Doctor, units: 1, price: None, circumstances: vec![] };
    let expected =
        Event { leg: 0, traveller: 0, date: day("2027-02-01"), provider: Provider::Public, care: vec![care] };
    assert_eq!(accepted(&put(least(), "events", event)).events, [expected]);
}

#[test]
fn everything_that_is_given_is_read() {
    let request = accepted(&full());
    assert_eq!((request.today, request.home, request.currency), (day("2026-11-20"), "DK", Currency::Eur));
    assert_eq!(request.purpose, Purpose::Study);
    let expected = Traveller {
        age: 40,
        documents: vec![
            Document::Ehic { expires: day("2029-06-30") },
            Document::Ghic { expires: day("2028-01-31") },
            Document::Prc { from: day("2027-02-01"), until: day("2027-02-14") },
            Document::NationalCard { photo_id: true },
        ],
        citizenship: Citizenship::Other,
        family_of_eu_eea_swiss: true,
        needs: vec![Need::Dialysis, Need::Pregnancy],
        pensioner: true,
        danish_group: 2,
    };
    assert_eq!(request.travellers[0], expected);
    assert_eq!((request.legs[0].territory, request.legs[1].territory), ("ES", "DE"));
    assert_eq!(request.legs[0].activities, [Activity::Skiing, Activity::Mountain]);
    let stay = Care {
        service: Service::HospitalStay,
        units: 3,
        price: Some(45_000),
        circumstances: vec![Circumstance::Injury, Circumstance::Admitted],
    };
    let doctor = Care { service: Service::Doctor, units: 1, price: None, circumstances: vec![] };
    let expected = Event {
        leg: 0,
        traveller: 0,
        date: day("2027-02-07"),
        provider: Provider::Private,
        care: vec![stay, doctor],
    };
    assert_eq!(request.events[1], expected);
}

#[test]
fn a_scenario_stands_for_its_care() {
    let event = &accepted(&full()).events[0];
    let one = |service| Care { service, units: 1, price: None, circumstances: vec![] };
    assert_eq!(event.care, [one(Service::Doctor), one(Service::Prescription)]);
    assert_eq!(event.date, day("2027-02-07"));
}

#[test]
fn all_sixteen_scenarios_are_care_that_a_request_may_list() {
    assert_eq!(SCENARIOS.len(), 16);
    for scenario in SCENARIOS {
        let circumstances = |codes: &[Circumstance]| codes.iter().map(|one| one.code()).collect::<Vec<_>>();
        let care: Vec<_> = scenario
            .care
            .iter()
            .map(|care| json!({ "service": care.service.code(), "units": care.units, "circumstances": circumstances(care.circumstances) }))
            .collect();
        let events = value(json!([
            { "leg": 0, "traveller": 0, "care": care },
            { "leg": 0, "traveller": 0, "scenario": scenario.id },
        ]));
        let events = accepted(&put(least(), "events", events)).events;
        assert_eq!(events[0].care, events[1].care, "{}", scenario.id);
    }
}

#[test]
fn numbers_have_their_limits() {
    let limits = [
        ("travellers[0].age", 0.0, 120.0),
        ("travellers[0].danishGroup", 1.0, 2.0),
        ("events[1].care[0].units", 1.0, 365.0),
        ("events[1].care[0].price", 0.0, 1_000_000_000.0),
        ("events[1].leg", 0.0, 1.0),
        ("events[1].traveller", 0.0, 1.0),
    ];
    for (path, low, high) in limits {
        // The second leg has other days than the event.
        let request = put(full(), "events[1].date", Value::Nothing);
        for inside in [low, high] {
            accepted(&put(request.clone(), path, number(inside)));
        }
        for outside in [low - 1.0, high + 1.0, -3.0, -1e19, 1e19, f64::MAX, 9_007_199_254_740_993.0] {
            let problems =
                refused(&put(request.clone(), path, number(outside)), &[(ProblemCode::OutOfRange, path)]);
            for limit in [low, high] {
                assert!(problems[0].message.contains(&format!("{limit}")), "{path}: {}", problems[0].message);
            }
        }
        let broken = [low + 0.5, high + 0.000_1, -0.5, 1e-300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
        for other in
            broken.map(number).into_iter().chain([text("1"), text(""), Value::Bool(true), Value::Other])
        {
            refused(&put(request.clone(), path, other), &[(ProblemCode::WrongType, path)]);
        }
    }
    accepted(&put(full(), "travellers[0].age", number(-0.0)));
}

#[test]
fn dates_have_their_limits() {
    let days = ["today", "travellers[0].documents[0].expires", "travellers[0].documents[1].expires"];
    for path in days {
        for inside in ["2015-01-01", "2100-12-31", "2028-02-29"] {
            accepted(&put(full(), path, text(inside)));
        }
    }
    let everywhere = [
        "travellers[0].documents[2].from",
        "travellers[0].documents[2].until",
        "legs[0].arrive",
        "legs[0].depart",
        "legs[1].arrive",
        "legs[1].depart",
        "events[1].date",
    ];
    for path in days.into_iter().chain(everywhere) {
        for outside in ["2014-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] {
            refused(&put(full(), path, text(outside)), &[(ProblemCode::OutOfRange, path)]);
        }
        let no_days = [
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-02-00",
            "2027-2-1",
            "14-02-2027",
            "2027-02-14T00:00:00Z",
            "2027-02-14 ",
            "+027-02-14",
            "2027/02/14",
            "tomorrow",
            "",
            "２０２７-02-14",
            "2027-02-1\u{0}",
        ];
        for no_day in no_days {
            refused(&put(full(), path, text(no_day)), &[(ProblemCode::BadDate, path)]);
        }
        for other in [number(20_270_214.0), Value::Bool(true), Value::List(vec![]), Value::Fields(vec![])] {
            refused(&put(full(), path, other), &[(ProblemCode::WrongType, path)]);
        }
    }
}

#[test]
fn lists_have_their_limits() {
    let entries = [
        ("travellers", 1, 12, json!({ "age": 1 })),
        ("legs", 1, 40, json!({ "territory": "DE", "arrive": "2027-02-01", "depart": "2027-02-01" })),
        ("events", 0, 200, json!({ "leg": 0, "traveller": 0, "scenario": "toothache" })),
        ("events[0].care", 1, 40, json!({ "service": "doctor" })),
        ("travellers[0].documents", 0, 8, json!({ "kind": "nationalCard", "photoId": false })),
        ("travellers[0].needs", 0, 40, json!("oxygen")),
        ("legs[0].activities", 0, 40, json!("skiing")),
        ("events[0].care[0].circumstances", 0, 40, json!("injury")),
    ];
    let event = json!([{ "leg": 0, "traveller": 0, "care": [{ "service": "doctor" }] }]);
    let request = put(least(), "events", value(event));
    for (path, low, high, entry) in entries {
        let entry = value(entry);
        let with = |count| put(request.clone(), path, list(count, &entry));
        accepted(&with(low));
        accepted(&with(high));
        refused(&with(high + 1), &[(ProblemCode::TooMany, path)]);
        refused(&with(5_000), &[(ProblemCode::TooMany, path)]);
        if low == 1 {
            refused(&with(0), &[(ProblemCode::OutOfRange, path)]);
        }
        // What is beyond the limit is not read; what is within it is.
        let last = format!("{path}[{}]", high - 1);
        let bad = put(put(with(high + 2), &format!("{path}[{high}]"), Value::Other), &last, Value::Other);
        refused(&bad, &[(ProblemCode::TooMany, path), (ProblemCode::WrongType, &last)]);
        for other in [Value::Fields(vec![]), text("none"), number(1.0)] {
            refused(&put(request.clone(), path, other), &[(ProblemCode::WrongType, path)]);
        }
    }
}

#[test]
fn an_event_of_a_leg_or_traveller_beyond_the_limit_is_no_second_problem() {
    let leg = value(json!({ "territory": "DE", "arrive": "2027-02-01", "depart": "2027-02-01" }));
    let event = value(json!([{ "leg": 40, "traveller": 12, "date": "2027-02-01", "scenario": "toothache" }]));
    let request = put(put(least(), "legs", list(41, &leg)), "events", event);
    let request = put(request, "travellers", list(13, &value(json!({ "age": 1 }))));
    refused(&request, &[(ProblemCode::TooMany, "legs"), (ProblemCode::TooMany, "travellers")]);
}

#[test]
fn a_leg_lasts_at_most_731_days() {
    // 2028 is a leap year: the two years have 731 days, and one more is too long.
    let leg = |depart| {
        let request = put(least(), "legs[0].arrive", text("2027-01-01"));
        put(request, "legs[0].depart", text(depart))
    };
    accepted(&leg("2027-01-01"));
    accepted(&leg("2028-12-31"));
    refused(&leg("2029-01-01"), &[(ProblemCode::OutOfRange, "legs[0].depart")]);
    refused(&leg("2100-12-31"), &[(ProblemCode::OutOfRange, "legs[0].depart")]);
}

#[test]
fn what_comes_later_is_not_earlier() {
    let order = [
        ("legs[0].depart", "2027-01-31", Some("legs[0].depart")),
        ("legs[0].depart", "2027-02-08", Some("legs[1].arrive")),
        ("legs[0].depart", "2027-02-06", None),
        ("legs[1].arrive", "2027-02-06", Some("legs[1].arrive")),
        ("legs[1].arrive", "2027-02-08", None),
        ("legs[1].arrive", "2027-02-15", Some("legs[1].depart")),
        ("legs[1].arrive", "2027-02-14", None),
        ("travellers[0].documents[2].until", "2027-01-31", Some("travellers[0].documents[2].until")),
        ("travellers[0].documents[2].until", "2027-02-01", None),
    ];
    // The event of the full request has the last day of the first leg.
    let request = put(full(), "events[1].date", Value::Nothing);
    for (path, date, wrong) in order {
        let request = put(request.clone(), path, text(date));
        match wrong {
            Some(wrong) => drop(refused(&request, &[(ProblemCode::WrongOrder, wrong)])),
            None => drop(accepted(&request)),
        }
    }
}

#[test]
fn legs_are_in_order_across_one_whose_dates_cannot_be_read() {
    let legs = value(json!([
        { "territory": "DE", "arrive": "2027-03-01", "depart": "2027-03-10" },
        { "territory": "AT", "arrive": "2027-03-10", "depart": "2027-03-32" },
        { "territory": "CH", "arrive": "2027-03-05", "depart": "2027-03-20" },
    ]));
    let expected = [(ProblemCode::BadDate, "legs[1].depart"), (ProblemCode::WrongOrder, "legs[2].arrive")];
    refused(&put(least(), "legs", legs), &expected);
}

#[test]
fn care_falls_within_its_leg() {
    for (leg, date, inside) in [
        (0, "2027-01-31", false),
        (0, "2027-02-01", true),
        (0, "2027-02-07", true),
        (0, "2027-02-08", false),
        (1, "2027-02-06", false),
        (1, "2027-02-07", true),
        (1, "2027-02-14", true),
        (1, "2027-02-15", false),
    ] {
        let request = put(full(), "events[1].leg", number(f64::from(leg)));
        let request = put(request, "events[1].date", text(date));
        if inside {
            assert_eq!(accepted(&request).events[1].date, day(date));
        } else {
            refused(&request, &[(ProblemCode::OutOfRange, "events[1].date")]);
        }
    }
}

#[test]
fn an_event_has_a_scenario_or_care() {
    let both = put(full(), "events[0].care", value(json!([{ "service": "doctor" }])));
    refused(&both, &[(ProblemCode::Conflict, "events[0].care")]);
    let neither = put(full(), "events[0].scenario", Value::Nothing);
    refused(&neither, &[(ProblemCode::Conflict, "events[0]")]);
    let both_wrong = put(both, "events[0].care[0].units", number(0.0));
    let both_wrong = put(both_wrong, "events[0].scenario", text("feverChilt"));
    let expected = [
        (ProblemCode::UnknownValue, "events[0].scenario"),
        (ProblemCode::OutOfRange, "events[0].care[0].units"),
        (ProblemCode::Conflict, "events[0].care"),
    ];
    let problems = refused(&both_wrong, &expected);
    assert!(problems.iter().any(|problem| problem.message.ends_with("did you mean `feverChild`?")));
}

#[test]
fn circumstances_that_exclude_each_other_conflict_at_the_later() {
    let path = "events[1].care[0].circumstances";
    for (given, at) in [
        (json!(["injury", "unhurt"]), Some(1)),
        (json!(["unhurt", "admitted", "injury", "unhurt"]), Some(2)),
        (json!(["withoutReferral", "referred"]), Some(1)),
        (json!(["referred", "referred", "withoutReferral"]), Some(2)),
        (json!(["referred", "injury"]), None),
        (json!(["unhurt", "withoutReferral"]), None),
    ] {
        let request = put(full(), path, value(given));
        match at {
            Some(index) => drop(refused(&request, &[(ProblemCode::Conflict, &format!("{path}[{index}]"))])),
            None => drop(accepted(&request)),
        }
    }
    // Two kinds of care may differ.
    accepted(&put(full(), "events[1].care[1].circumstances", value(json!(["unhurt"]))));
}

#[test]
fn a_code_given_twice_counts_once() {
    let request =
        put(full(), "events[1].care[0].circumstances", value(json!(["admitted", "injury", "admitted"])));
    let request = put(request, "travellers[0].needs", value(json!(["oxygen", "oxygen"])));
    let request = put(request, "legs[0].activities", value(json!(["mountain", "mountain"])));
    let request = accepted(&request);
    assert_eq!(request.events[1].care[0].circumstances, [Circumstance::Admitted, Circumstance::Injury]);
    assert_eq!(request.travellers[0].needs, [Need::Oxygen]);
    assert_eq!(request.legs[0].activities, [Activity::Mountain]);
}

#[test]
fn codes_are_known_or_refused() {
    let places = [
        ("home", "dk", Some("DK")),
        ("home", "UK", Some("GB")),
        ("home", "US", None),
        ("home", "FO", None),
        ("currency", "eur", Some("EUR")),
        ("currency", "BGN", None),
        ("currency", "USD", None),
        ("purpose", "holidays", Some("holiday")),
        ("purpose", "", None),
        ("travellers[0].citizenship", "British", Some("british")),
        ("travellers[0].needs[1]", "pregnant", Some("pregnancy")),
        ("travellers[0].documents[0].kind", "ehci", Some("ehic")),
        ("legs[0].activities[0]", "skying", Some("skiing")),
        ("legs[1].territory", "XX", None),
        ("legs[1].territory", "EL", Some("GR")),
        ("legs[1].territory", "de", Some("DE")),
        ("legs[1].territory", "DEU", None),
        ("legs[0].region", "ES-", None),
        ("legs[0].region", "es-cn", None),
        ("legs[0].region", "ES-CANA", None),
        ("legs[0].region", "ESCN", None),
        ("legs[0].region", "Canarias", None),
        ("events[1].provider", "privat", Some("private")),
        ("events[0].scenario", "fevrChild", Some("feverChild")),
        ("events[1].care[0].service", "hospital", Some("hospitalStay")),
        ("events[1].care[0].service", "Hospitalstay", Some("hospitalStay")),
        ("events[1].care[0].circumstances[1]", "transport", Some("transported")),
        ("events[1].care[0].circumstances[1]", "__proto__", None),
    ];
    for (path, code, meant) in places {
        let problems = refused(&put(full(), path, text(code)), &[(ProblemCode::UnknownValue, path)]);
        assert_eq!(meant_by(&problems[0].message), meant, "{path}");
        refused(&put(full(), path, number(1.0)), &[(ProblemCode::WrongType, path)]);
    }
    let problems = refused(&put(full(), "currency", text("BGN")), &[(ProblemCode::UnknownValue, "currency")]);
    assert!(problems[0].message.contains("`DKK`"));
}

#[test]
fn a_currency_that_the_euro_replaced_is_not_offered() {
    let problems = refused(&put(full(), "currency", text("XYZ")), &[(ProblemCode::UnknownValue, "currency")]);
    assert!(!problems[0].message.contains("BGN"), "{}", problems[0].message);
}

#[test]
fn amounts_are_in_the_home_currency_unless_asked_otherwise() {
    for (home, currency) in [
        ("DK", Currency::Dkk),
        ("SE", Currency::Sek),
        ("GB", Currency::Gbp),
        ("IS", Currency::Isk),
        ("BG", Currency::Eur),
    ] {
        let request = accepted(&put(least(), "home", text(home)));
        assert_eq!((request.home, request.currency), (home, currency));
    }
}

#[test]
fn a_region_belongs_to_its_territory() {
    let region = |territory: &str, region: &str| {
        put(put(full(), "legs[0].territory", text(territory)), "legs[0].region", text(region))
    };
    for (territory, of_another) in [("ES", "PT-30"), ("AX", "FI-01"), ("US", "GB-ENG")] {
        refused(&region(territory, of_another), &[(ProblemCode::Conflict, "legs[0].region")]);
    }
    // In a region without rules of its own, be it real or not, only the general rules hold.
    for (territory, any) in [("DE", "DE-BY"), ("DE", "DE-ZZ9"), ("US", "US-CA"), ("FR", "FR-2A")] {
        assert_eq!(accepted(&region(territory, any)).legs[0].region, Some(ELSEWHERE));
    }
    for tables in territories() {
        for known in tables.regions {
            assert_eq!(accepted(&region(tables.code, known)).legs[0].region, Some(*known));
        }
    }
    // Nobody knows whose region it should be.
    refused(&region("XX", "PT-30"), &[(ProblemCode::UnknownValue, "legs[0].territory")]);
}

#[test]
fn every_place_of_the_world_and_every_issuer_is_found() {
    assert_eq!((AREAS.len(), ISSUERS.len()), (249, 32));
    for area in AREAS {
        let request = put(least(), "legs[0].territory", text(area.code));
        assert_eq!(accepted(&request).legs[0].territory, area.code);
    }
    for issuer in ISSUERS {
        assert_eq!(accepted(&put(least(), "home", text(issuer.code))).home, issuer.code);
    }
}

#[test]
fn unknown_fields_are_refused_by_name_and_hint_at_the_right_one() {
    for (path, meant) in [
        ("curency", Some("currency")),
        ("traveler", Some("travellers")),
        ("travellers[0].aeg", Some("age")),
        ("travellers[1].danish_group", Some("danishGroup")),
        ("travellers[0].documents[0].expire", Some("expires")),
        ("travellers[0].documents[0].from", None),
        ("travellers[0].documents[2].expires", None),
        ("travellers[0].documents[3].photoID", Some("photoId")),
        ("legs[1].departure", Some("depart")),
        ("legs[0].nights", None),
        ("events[0].travelers", Some("traveller")),
        ("events[1].care[0].unit", Some("units")),
        ("events[1].care[1].nothing of the sort", None),
    ] {
        let problems = refused(&put(full(), path, Value::Bool(true)), &[(ProblemCode::UnknownField, path)]);
        assert_eq!(meant_by(&problems[0].message), meant, "{path}");
    }
}

#[test]
fn an_unknown_field_without_a_value_is_still_a_field() {
    refused(&put(least(), "nights", Value::Nothing), &[(ProblemCode::UnknownField, "nights")]);
}

#[test]
fn every_one_of_many_unknown_fields_is_named() {
    let Value::Fields(mut fields) = least() else { panic!("a request is an object") };
    fields.extend((0..201).map(|index| (format!("field{index}"), Value::Other)));
    let problems = read(&Value::Fields(fields), today()).unwrap_err();
    assert_eq!(problems.len(), 201);
    assert_eq!(refusals(&problems)[200], ("unknownField", "field200"));
}

#[test]
fn a_refusal_says_what_was_written_and_what_may_be() {
    let message = |path: &str, new: Value| {
        let problems = read(&put(least(), path, new), today()).expect_err("the request should be refused");
        problems.into_iter().find(|problem| problem.path == path).expect("a problem there").message
    };
    for (new, kind) in [
        (Value::Bool(true), "not true or false"),
        (text("forty"), "not text"),
        (number(39.5), "not a fraction"),
        (number(f64::NAN), "not NaN or an infinite number"),
        (number(f64::INFINITY), "not NaN or an infinite number"),
        (Value::List(Vec::new()), "not a list"),
        (Value::Fields(Vec::new()), "not an object"),
    ] {
        let said = message("travellers[0].age", new);
        assert!(said.ends_with(kind), "{said}");
    }
    let said = message("purpose", number(3.0));
    assert!(said.ends_with("not a number"), "{said}");
    // Forty letters can be read in one look; of more none is repeated.
    let forty = "x".repeat(40);
    let said = message("purpose", text(&forty));
    assert!(
        said.starts_with(&format!("`{forty}` is not a known purpose; known are `holiday`, `familyVisit`, ")),
        "{said}"
    );
    let said = message("purpose", text(&"x".repeat(41)));
    assert!(said.starts_with("this text is not a known purpose"), "{said}");
}

#[test]
fn an_event_of_a_list_that_is_empty_is_no_second_problem() {
    let empty = put(full(), "legs", Value::List(Vec::new()));
    let problems = read(&empty, today()).expect_err("a trip has a leg");
    assert!(problems.iter().all(|problem| problem.path == "legs"), "{:?}", refusals(&problems));
}

#[test]
fn a_region_is_two_letters_a_hyphen_and_its_own() {
    for code in ["ESP-CN", "es-CN", "E-CN", "ES-", "ES-ABCD", "ES-cn"] {
        let request = put(least(), "legs[0].region", text(code));
        refused(&request, &[(ProblemCode::UnknownValue, "legs[0].region")]);
    }
}

#[test]
fn a_field_given_twice_is_a_conflict() {
    let Value::Fields(mut fields) = least() else { panic!("a request is an object") };
    fields.push(("home".to_owned(), text("DK")));
    fields.push(("home".to_owned(), text("nowhere")));
    refused(&Value::Fields(fields), &[(ProblemCode::Conflict, "home")]);
}

#[test]
fn a_document_of_no_known_kind_may_have_the_fields_of_each() {
    let documents =
        value(json!([{ "expires": "2027-02-30", "from": "2027-02-01", "photoId": 1, "colour": "blue" }]));
    let at = "travellers[0].documents[0]";
    let expected = [
        (ProblemCode::Missing, format!("{at}.kind")),
        (ProblemCode::BadDate, format!("{at}.expires")),
        (ProblemCode::WrongType, format!("{at}.photoId")),
        (ProblemCode::UnknownField, format!("{at}.colour")),
    ];
    let expected: Vec<(ProblemCode, &str)> =
        expected.iter().map(|(code, path)| (*code, path.as_str())).collect();
    refused(&put(least(), "travellers[0].documents", documents), &expected);
}

#[test]
fn what_is_needed_is_missed_and_nothing_else() {
    let required = [
        "travellers",
        "legs",
        "travellers[0].age",
        "travellers[1].age",
        "travellers[0].documents[0].kind",
        "travellers[0].documents[0].expires",
        "travellers[0].documents[1].kind",
        "travellers[0].documents[1].expires",
        "travellers[0].documents[2].kind",
        "travellers[0].documents[2].from",
        "travellers[0].documents[2].until",
        "travellers[0].documents[3].kind",
        "travellers[0].documents[3].photoId",
        "legs[0].territory",
        "legs[0].arrive",
        "legs[0].depart",
        "legs[1].territory",
        "legs[1].arrive",
        "legs[1].depart",
        "events[0].leg",
        "events[0].traveller",
        "events[1].leg",
        "events[1].traveller",
        "events[1].care[0].service",
        "events[1].care[1].service",
    ];
    for path in paths(&full()) {
        let without = put(full(), &path, Value::Nothing);
        if required.contains(&path.as_str()) {
            refused(&without, &[(ProblemCode::Missing, &path)]);
        } else if path.is_empty() || path.ends_with(']') {
            refused(&without, &[(ProblemCode::WrongType, &path)]);
        } else if path == "events[0].scenario" || path == "events[1].care" {
            refused(&without, &[(ProblemCode::Conflict, path.rsplit_once('.').unwrap().0)]);
        } else {
            accepted(&without);
        }
    }
}

#[test]
fn one_mistake_is_one_problem_wherever_it_is() {
    for path in paths(&full()) {
        refused(&put(full(), &path, Value::Other), &[(ProblemCode::WrongType, &path)]);
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let request = value(json!({
        "today": "2026-11-31",
        "home": "DK",
        "moeny": "EUR",
        "travellers": [
            { "age": 200, "documents": [{ "kind": "ehic" }, { "kind": "prc", "from": "2027-03-01", "until": "2027-02-01" }] },
            { "age": "6", "needs": ["oxygen", "sleep"] },
        ],
        "legs": [
            { "territory": "XX", "region": "XX-1234", "arrive": "2027-02-10", "depart": "2027-02-01" },
            { "territory": "AT", "arrive": "2027-02-09", "depart": "2027-02-14", "activities": "skiing" },
        ],
        "events": [
            { "leg": 2, "traveller": -1, "care": [] },
            { "leg": 1, "traveller": 0, "date": "2027-02-20", "care": [
                { "service": "doctor", "units": 0 },
                { "service": "ambulance", "price": 10.5, "circumstances": ["injury", "unhurt", "lost"] },
            ] },
            { "leg": 0, "traveller": 1, "date": "2027-02-05" },
        ],
    }));
    let expected = [
        (ProblemCode::UnknownField, "moeny"),
        (ProblemCode::BadDate, "today"),
        (ProblemCode::OutOfRange, "travellers[0].age"),
        (ProblemCode::Missing, "travellers[0].documents[0].expires"),
        (ProblemCode::WrongOrder, "travellers[0].documents[1].until"),
        (ProblemCode::WrongType, "travellers[1].age"),
        (ProblemCode::UnknownValue, "travellers[1].needs[1]"),
        (ProblemCode::UnknownValue, "legs[0].territory"),
        (ProblemCode::UnknownValue, "legs[0].region"),
        (ProblemCode::WrongOrder, "legs[0].depart"),
        (ProblemCode::WrongType, "legs[1].activities"),
        (ProblemCode::OutOfRange, "events[0].leg"),
        (ProblemCode::OutOfRange, "events[0].traveller"),
        (ProblemCode::OutOfRange, "events[0].care"),
        (ProblemCode::OutOfRange, "events[1].date"),
        (ProblemCode::OutOfRange, "events[1].care[0].units"),
        (ProblemCode::WrongType, "events[1].care[1].price"),
        (ProblemCode::Conflict, "events[1].care[1].circumstances[1]"),
        (ProblemCode::UnknownValue, "events[1].care[1].circumstances[2]"),
        (ProblemCode::Conflict, "events[2]"),
    ];
    for problem in refused(&request, &expected) {
        let message = problem.message;
        assert!(!message.starts_with(char::is_uppercase) && !message.contains('\n'), "{message}");
        assert!(message.len() > 10 && !message.contains(". "), "one sentence: {message}");
    }
}

#[test]
fn the_ready_cases_are_read_or_refused_as_they_say() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("cases/visible.json")).unwrap();
    for case in cases.as_array().unwrap() {
        let input = value(case["input"].clone());
        let problems = match case["call"].as_str() {
            Some("coverage") => read_coverage(&input, today()).err(),
            _ => read(&input, today()).err(),
        };
        let problems = problems.unwrap_or_default();
        let throws = case["throws"].as_array().cloned().unwrap_or_default();
        assert_eq!(problems.is_empty(), throws.is_empty(), "{}: {problems:?}", case["name"]);
        for expected in throws {
            let (code, path) = (expected["code"].as_str().unwrap(), expected["path"].as_str().unwrap());
            assert!(refusals(&problems).contains(&(code, path)), "{}: {problems:?}", case["name"]);
        }
    }
}

#[test]
fn a_problem_of_one_request_of_many_names_it() {
    let problems =
        refused(&put(least(), "legs[0].arrive", text("soon")), &[(ProblemCode::BadDate, "legs[0].arrive")]);
    assert_eq!(problems[0].clone().in_request(3).path, "[3].legs[0].arrive");
    let problems = refused(&Value::Nothing, &[(ProblemCode::WrongType, "")]);
    assert_eq!(problems[0].clone().in_request(1_207).path, "[1207]");
}

#[test]
fn a_coverage_query_has_defaults_and_the_same_limits() {
    let expected = CoverageQuery {
        territory: "DE",
        region: None,
        on: today(),
        age: 40,
        home: "DK",
        currency: Currency::Dkk,
        activities: vec![],
    };
    assert_eq!(read_coverage(&value(json!({ "territory": "DE" })), today()), Ok(expected));

    let read_query = read_coverage(&query(), today()).unwrap();
    assert_eq!((read_query.territory, read_query.on, read_query.age), ("ES", day("2027-02-01"), 30));
    assert_eq!((read_query.home, read_query.currency), ("SE", Currency::Nok));
    assert_eq!(read_query.activities, [Activity::Mountain]);

    for path in paths(&query()) {
        let problems = read_coverage(&put(query(), &path, Value::Other), today()).unwrap_err();
        assert_eq!(refusals(&problems), [("wrongType", path.as_str())]);
    }
    for (path, wrong, code) in [
        ("territory", Value::Nothing, "missing"),
        ("territory", text("XK1"), "unknownValue"),
        ("region", text("PT-30"), "conflict"),
        ("on", text("2014-12-31"), "outOfRange"),
        ("on", text("2027-02-30"), "badDate"),
        ("age", number(121.0), "outOfRange"),
        ("home", text("NO1"), "unknownValue"),
        ("currency", text("BGN"), "unknownValue"),
        ("activities[0]", text("sailing"), "unknownValue"),
        ("arrive", text("2027-02-01"), "unknownField"),
    ] {
        let problems = read_coverage(&put(query(), path, wrong), today()).unwrap_err();
        assert_eq!(refusals(&problems), [(code, path)]);
    }
}

/// Names that a request has, and some that it has not.
const NAMES: [&str; 30] = [
    "today",
    "home",
    "currency",
    "purpose",
    "travellers",
    "legs",
    "events",
    "age",
    "documents",
    "citizenship",
    "needs",
    "pensioner",
    "kind",
    "expires",
    "from",
    "until",
    "photoId",
    "territory",
    "region",
    "arrive",
    "depart",
    "activities",
    "leg",
    "traveller",
    "date",
    "scenario",
    "care",
    "service",
    "units",
    "aeg",
];

const TEXTS: [&str; 14] = [
    "DK",
    "ES",
    "ES-CN",
    "EUR",
    "holiday",
    "ehic",
    "prc",
    "2027-02-01",
    "2027-02-30",
    "2026-01-01",
    "feverChild",
    "doctor",
    "skiing",
    "",
];

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Nothing),
        Just(Value::Other),
        any::<bool>().prop_map(Value::Bool),
        any::<f64>().prop_map(Value::Number),
        (-2_i32..400).prop_map(|number| Value::Number(f64::from(number))),
        prop::sample::select(&TEXTS[..]).prop_map(text),
        ".{0,60}".prop_map(|any| text(&any)),
    ];
    leaf.prop_recursive(5, 80, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            prop::collection::vec((prop::sample::select(&NAMES[..]), inner), 0..8).prop_map(|fields| {
                Value::Fields(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
            }),
        ]
    })
}

/// A path leads to a value, or names a field of an object.
fn leads_somewhere(whole: &Value, path: &str) -> bool {
    let steps = steps(path);
    match steps.split_last() {
        None => true,
        Some((Step::Field(_), parent)) => matches!(at(whole, parent), Some(Value::Fields(_))),
        Some((Step::Item(_), _)) => at(whole, &steps).is_some(),
    }
}

fn refused_with_reason<T>(whole: &Value, answer: Result<T, Vec<Problem>>) {
    if let Err(problems) = answer {
        assert!(!problems.is_empty());
        for problem in problems {
            assert!(leads_somewhere(whole, &problem.path), "{problem:?}");
            assert!(ProblemCode::from_code(problem.code).is_some() && !problem.message.is_empty());
        }
    }
}

proptest! {
    #[test]
    fn whatever_comes_in_is_read_or_refused_with_a_reason(whole in any_value()) {
        refused_with_reason(&whole, read(&whole, today()));
        refused_with_reason(&whole, read_coverage(&whole, today()));
    }

    #[test]
    fn whatever_stands_in_one_place_is_read_or_refused_with_a_reason(
        place in prop::sample::select(paths(&full())),
        new in any_value(),
    ) {
        let whole = put(full(), &place, new);
        refused_with_reason(&whole, read(&whole, today()));
    }
}
