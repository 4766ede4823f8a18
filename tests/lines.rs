//! What a line says besides its figures: the steps that explain them, how sure they are, and the notes. Expected values are
//! figured by hand from the tables of the places.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test is a surprise that stops it"
)]

mod common;

use serde_json::{Value as Json, json};

/// A fortnight from 1 to 14 February 2027 for a Dane of forty with a good card, and these events.
fn fortnight(territory: &str, events: impl Into<Json>) -> Json {
    let events: Json = events.into();
    json!({
        "today": "2026-11-22",
        "travellers": [{ "age": 40, "documents": [{ "kind": "ehic", "expires": "2029-06-30" }] }],
        "legs": [{ "territory": territory, "arrive": "2027-02-01", "depart": "2027-02-14" }],
        "events": events,
    })
}

fn care(date: &str, care: impl Into<Json>) -> Json {
    let care: Json = care.into();
    json!({ "leg": 0, "traveller": 0, "date": date, "care": [care] })
}

fn report(trip: Json) -> Json {
    let today = common::day(trip["today"].as_str().unwrap());
    serde_json::to_value(ehic_estimator::estimate(&common::value(trip), today).unwrap()).unwrap()
}

/// The lines of a trip, one for each event.
fn lines(trip: Json) -> Vec<Json> {
    report(trip)["events"].as_array().unwrap().iter().map(|event| event["lines"][0].clone()).collect()
}

fn line(territory: &str, date: &str, item: Json) -> Json {
    lines(fortnight(territory, json!([care(date, item)]))).remove(0)
}

fn codes(line: &Json) -> Vec<&str> {
    line["notes"].as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect()
}

fn says(line: &Json, code: &str) -> bool {
    codes(line).contains(&code)
}

/// The argument of a note, where the note is there.
fn said<'a>(line: &'a Json, code: &str, argument: &str) -> Option<&'a str> {
    let notes = line["notes"].as_array().unwrap();
    notes.iter().find(|note| note["code"] == code)?["args"][argument].as_str()
}

/// A trip without any document, all else the same.
fn without_documents(territory: &str, item: Json) -> Json {
    let mut trip = fortnight(territory, json!([care("2027-02-02", item)]));
    trip["travellers"][0]["documents"] = json!([]);
    trip
}

#[test]
fn a_copayment_says_how_often_it_is_asked() {
    // Austria: 7.55 a pack. Four calendar days of three nights in hospital, 10 to 13.50 each.
    let packs = line("AT", "2027-02-02", json!({ "service": "prescription", "units": 2, "price": 2_000 }));
    assert_eq!(
        packs["steps"],
        json!([{
            "kind": "copayment",
            "args": { "name": "packCharge", "amount": 755, "per": "item", "count": 2 },
            "effect": { "low": 1_510, "typical": 1_510, "high": 1_510 },
        }])
    );
    let stay = line("AT", "2027-02-02", json!({ "service": "hospitalStay", "units": 3, "price": 100_000 }));
    assert_eq!(
        stay["steps"],
        json!([{
            "kind": "copayment",
            "args": {
                "name": "dayCharge", "amount": 1_290, "amountLow": 1_000, "amountHigh": 1_350,
                "per": "day", "count": 4,
            },
            "effect": { "low": 4_000, "typical": 5_160, "high": 5_400 },
        }])
    );
}

#[test]
fn a_flat_charge_that_is_used_up_leaves_no_step() {
    // Switzerland: 92 francs in thirty days, whatever is done; Liechtenstein: one flat bill of 115 francs.
    let visit = json!({ "service": "doctor", "price": 20_000 });
    let twice = json!([care("2027-02-02", visit.clone()), care("2027-02-12", visit)]);
    for (territory, kind, amount) in [("CH", "deductible", 9_200), ("LI", "sharedCharge", 11_500)] {
        let lines = lines(fortnight(territory, twice.clone()));
        assert_eq!(
            lines[0]["steps"],
            json!([{
                "kind": kind,
                "args": { "name": "flatCharge", "amount": amount, "window": "days30", "of": 20_000 },
                "effect": { "low": amount, "typical": amount, "high": amount },
            }])
        );
        assert_eq!(lines[1]["steps"], json!([]), "{territory}");
        assert!(lines.iter().all(|line| says(line, "earlierUseUnknown")), "{territory}");
    }
}

#[test]
fn what_is_refunded_in_full_is_a_step_until_it_is_used_up() {
    // Luxembourg's dentist: 77.35 a year in full, then 12 %. Of 100.00 the patient bears 12 % of 22.65, of the next 100.00 all 12 %.
    let visit = json!({ "service": "dentist", "price": 10_000 });
    let twice = json!([care("2027-02-02", visit.clone()), care("2027-02-12", visit)]);
    let lines = lines(fortnight("LU", twice));
    let share = |of: i64, yours: i64| {
        json!({
            "kind": "coinsurance",
            "args": { "name": "share", "share": 1_200, "per": "item", "of": of, "count": 1 },
            "effect": { "low": yours, "typical": yours, "high": yours },
        })
    };
    let free = json!({
        "kind": "freeAllowance",
        "args": { "name": "fullyRefunded", "amount": 7_735, "window": "calendarYear", "of": 7_735 },
        "effect": { "low": 0, "typical": 0, "high": 0 },
    });
    assert_eq!(lines[0]["steps"], json!([free, share(2_265, 272)]));
    assert_eq!(lines[1]["steps"], json!([share(10_000, 1_200)]));
}

#[test]
fn what_nobody_refunds_is_one_step() {
    // A private doctor sends the whole bill: two visits at 80.00.
    let mut trip = fortnight(
        "DE",
        json!([care("2027-02-02", json!({ "service": "doctor", "units": 2, "price": 8_000 }))]),
    );
    trip["events"][0]["provider"] = json!("private");
    let private = lines(trip).remove(0);
    assert_eq!(
        private["steps"],
        json!([{
            "kind": "notCovered",
            "args": { "count": 2 },
            "effect": { "low": 16_000, "typical": 16_000, "high": 16_000 },
        }])
    );
    assert!(says(&private, "privateProvider"));
    // Nothing to show in Germany, no tariff known: the share of nothing, or all of the bill where nothing comes back.
    let claimed = lines(without_documents("DE", json!({ "service": "doctor", "price": 8_000 }))).remove(0);
    assert_eq!(
        claimed["steps"],
        json!([{
            "kind": "unknown",
            "args": { "name": "refund" },
            "effect": { "low": 0, "typical": 0, "high": 8_000 },
        }])
    );
    assert!(says(&claimed, "refundByLocalTariffs"));
}

#[test]
fn use_before_the_trip_matters_where_a_limit_outlives_the_care() {
    // Austria's 28 days are counted in a year; Estonia's ten within one stay.
    let stay = json!({ "service": "hospitalStay", "units": 2, "price": 50_000 });
    assert!(says(&line("AT", "2027-02-02", stay.clone()), "earlierUseUnknown"));
    assert!(!says(&line("EE", "2027-02-02", stay), "earlierUseUnknown"));
}

#[test]
fn a_figure_is_less_sure_after_the_day_on_which_a_change_is_expected() {
    // Looked up anew on 1 January 2027: Germany's hospitals (sure until then), Austria's (fairly sure); Germany's doctors in November.
    let trip = |territory: &str, day: &str, service: &str| {
        let mut trip =
            fortnight(territory, json!([care(day, json!({ "service": service, "price": 10_000 }))]));
        trip["legs"][0]["arrive"] = json!("2026-12-20");
        trip["legs"][0]["depart"] = json!("2027-01-10");
        lines(trip).remove(0)
    };
    for (territory, day, service, confidence, look) in [
        ("DE", "2027-01-01", "hospitalStay", "high", None),
        ("DE", "2027-01-02", "hospitalStay", "medium", Some("2027-01-01")),
        ("AT", "2027-01-01", "hospitalStay", "medium", None),
        ("AT", "2027-01-02", "hospitalStay", "low", Some("2027-01-01")),
        ("DE", "2027-01-02", "doctor", "high", None),
    ] {
        let line = trip(territory, day, service);
        assert_eq!(line["rule"]["confidence"], confidence, "{territory} {service} {day}");
        assert_eq!(said(&line, "figureMayHaveChanged", "nextLook"), look, "{territory} {service} {day}");
    }
}

#[test]
fn care_may_run_past_the_rule_it_began_under() {
    // Germany's dentists until 31 December 2024, Estonia's bed-days until 31 March 2025: the last day of the care decides.
    let until = |territory: &str, day: &str, service: &str, units: u16| {
        let item = json!({ "service": service, "units": units, "price": 10_000 });
        let mut trip = fortnight(territory, json!([care(day, item)]));
        trip["today"] = json!("2024-12-20");
        trip["legs"][0]["arrive"] = json!("2024-12-20");
        trip["legs"][0]["depart"] = json!("2025-04-10");
        said(&lines(trip)[0], "ruleChangesDuringCare", "until").map(str::to_owned)
    };
    assert_eq!(until("DE", "2024-12-31", "dentist", 1), None);
    assert_eq!(until("DE", "2024-12-31", "dentist", 2).as_deref(), Some("2024-12-31"));
    assert_eq!(until("DE", "2024-12-25", "dentist", 2), None);
    assert_eq!(until("EE", "2025-03-29", "hospitalStay", 2), None);
    assert_eq!(until("EE", "2025-03-29", "hospitalStay", 3).as_deref(), Some("2025-03-31"));
}

#[test]
fn care_may_run_past_the_stay() {
    let until = |day: &str, service: &str, units: u16| {
        let line = line("DE", day, json!({ "service": service, "units": units, "price": 10_000 }));
        said(&line, "careRunsPastLeg", "until").map(str::to_owned)
    };
    assert_eq!(until("2027-02-12", "hospitalStay", 2), None, "home on the last day");
    assert_eq!(until("2027-02-12", "hospitalStay", 3).as_deref(), Some("2027-02-15"));
    assert_eq!(until("2027-02-14", "doctor", 1), None);
    assert_eq!(until("2027-02-14", "doctor", 2).as_deref(), Some("2027-02-15"), "a visit each day");
    assert_eq!(until("2027-02-14", "prescription", 3), None, "all on one day");
    assert_eq!(until("2027-02-14", "ambulance", 2), None);
}

#[test]
fn care_may_run_past_the_card() {
    let until = |documents: &Json, day: &str, nights: u16| {
        let stay = json!({ "service": "hospitalStay", "units": nights, "price": 10_000 });
        let mut trip = fortnight("DE", json!([care(day, stay)]));
        trip["travellers"][0]["documents"] = documents.clone();
        said(&lines(trip)[0], "careRunsPastCard", "until").map(str::to_owned)
    };
    let card = json!([{ "kind": "ehic", "expires": "2027-02-10" }]);
    assert_eq!(until(&card, "2027-02-08", 2), None, "home on the card's last day");
    assert_eq!(until(&card, "2027-02-08", 3).as_deref(), Some("2027-02-10"));
    assert_eq!(until(&card, "2027-02-11", 2), None, "it was over before");
    // A certificate for two days in the middle of a stay that began without: nothing is lost when it ends.
    let certificate = json!([{ "kind": "prc", "from": "2027-02-05", "until": "2027-02-06" }]);
    assert_eq!(until(&certificate, "2027-02-03", 5), None);
    assert_eq!(until(&certificate, "2027-02-05", 5).as_deref(), Some("2027-02-06"));
}

#[test]
fn why_nothing_is_paid_is_said() {
    // Planned treatment asks for form S2; somebody who is no citizen of the EU, the EEA or Switzerland has no card in Switzerland.
    let mut planned =
        fortnight("DE", json!([care("2027-02-02", json!({ "service": "doctor", "price": 10_000 }))]));
    planned["purpose"] = json!("plannedCare");
    let planned = lines(planned).remove(0);
    assert!(says(&planned, "otherDocumentFirst") && !says(&planned, "noBasis"), "{planned}");
    let mut other =
        fortnight("CH", json!([care("2027-02-02", json!({ "service": "doctor", "price": 10_000 }))]));
    other["travellers"][0]["citizenship"] = json!("other");
    let other = lines(other).remove(0);
    assert!(says(&other, "noBasis") && !says(&other, "otherDocumentFirst"), "{other}");
}

#[test]
fn danish_rules_may_pay_for_what_the_place_does_not() {
    // R6.6: a dentist in Spain is not covered there; in Germany a contracted one costs nothing; Switzerland is out of reach.
    let visit = json!({ "service": "dentist", "price": 10_000 });
    assert!(says(&line("ES", "2027-02-02", visit.clone()), "danishRulesMayRefund"));
    assert!(!says(&line("DE", "2027-02-02", visit.clone()), "danishRulesMayRefund"));
    assert!(!says(&line("CH", "2027-02-02", visit), "danishRulesMayRefund"));
}

#[test]
fn a_refund_by_local_tariffs_is_promised_only_where_something_is_claimed() {
    // With the card the Swiss bill is claimed by the card; without documents nothing is claimed of what is not covered,
    // nor of what Denmark treats for everyone.
    let visit = json!({ "service": "doctor", "price": 10_000 });
    assert!(!says(&line("CH", "2027-02-02", visit.clone()), "refundByLocalTariffs"));
    assert!(says(&lines(without_documents("CH", visit))[0], "refundByLocalTariffs"));
    let dentist = json!({ "service": "dentist", "price": 10_000 });
    assert!(!says(&lines(without_documents("CH", dentist))[0], "refundByLocalTariffs"));
    let mut child = without_documents("DK", json!({ "service": "hospitalStay", "price": 10_000 }));
    child["home"] = json!("SE");
    child["travellers"][0]["age"] = json!(10);
    assert!(!says(&lines(child)[0], "refundByLocalTariffs"));
}

#[test]
fn what_the_request_leaves_open_is_asked_where_it_matters() {
    // An air ambulance in Austria depends on what happened; a price that is the traveller's in every case does not.
    let flight = line("AT", "2027-02-02", json!({ "service": "airAmbulance", "price": 800_000 }));
    assert!(!says(&flight, "dependsOn"), "nothing was said of a mountain: {flight}");
    let hurt = json!({ "service": "airAmbulance", "price": 800_000, "circumstances": ["leisureAccidentOnMountain"] });
    let hurt = line("AT", "2027-02-02", hurt);
    assert_eq!(said(&hurt, "dependsOn", "name"), Some("mountainLifeThreatening"), "{hurt}");
    let pack = line("EE", "2027-02-02", json!({ "service": "prescription", "price": 1_200 }));
    assert!(says(&pack, "dependsOn"));
    // 30 cents: the first 3.50 are the patient's in every class of medicine, and off the list the price is.
    let cheap = line("EE", "2027-02-02", json!({ "service": "prescription", "price": 30 }));
    assert!(!says(&cheap, "dependsOn"), "{cheap}");
}

#[test]
fn a_region_is_asked_for_where_it_would_narrow_the_figures() {
    // Italy's fee for an emergency without urgency is the region's; Spain's medicines cost alike everywhere but for some regions.
    let emergency =
        json!({ "service": "emergencyDepartment", "price": 20_000, "circumstances": ["nonUrgent"] });
    let open = line("IT", "2027-02-02", emergency.clone());
    assert!(says(&open, "regionWouldNarrow"), "{open}");
    let mut told = fortnight("IT", json!([care("2027-02-02", emergency)]));
    told["legs"][0]["region"] = json!("IT-25");
    assert!(!says(&lines(told)[0], "regionWouldNarrow"));
    // In Estonia figures are open, but not for the region.
    let pack = line("EE", "2027-02-02", json!({ "service": "prescription", "price": 1_200 }));
    assert!(says(&pack, "dependsOn") && !says(&pack, "regionWouldNarrow"));
}

#[test]
fn a_price_list_says_what_its_day_and_place_lack() {
    let sheet = |query: Json| {
        let sheet = ehic_estimator::coverage(&common::value(query), common::day("2026-11-22")).unwrap();
        serde_json::to_value(sheet).unwrap()
    };
    let caveat = |sheet: &Json, code: &str| {
        sheet["caveats"].as_array().unwrap().iter().any(|note| note["code"] == code)
    };
    let now = sheet(json!({ "territory": "DE", "on": "2027-02-01" }));
    assert_eq!(now["lines"].as_array().unwrap().len(), 9);
    assert!(!caveat(&now, "noRuleOnDay"));
    assert!(caveat(&sheet(json!({ "territory": "AT", "on": "2027-02-01" })), "caveat-at-ski"));
    // Nothing is said of 2015.
    assert!(caveat(&sheet(json!({ "territory": "LT", "on": "2015-02-01" })), "noRuleOnDay"));
    let known = sheet(json!({ "territory": "ES", "region": "ES-CN", "on": "2027-02-01" }));
    assert_eq!(known["region"], "ES-CN");
    let unknown = sheet(json!({ "territory": "ES", "region": "ES-MD", "on": "2027-02-01" }));
    assert!(unknown.get("region").is_none_or(Json::is_null), "of Madrid the tables say nothing: {unknown}");
    // On the slopes the list leaves open whether it is a mountain accident, at the desk it does not.
    let rescue = |activities: Json| {
        let sheet = sheet(json!({ "territory": "AT", "on": "2027-02-01", "activities": activities }));
        let lines = sheet["lines"].as_array().unwrap().clone();
        lines.into_iter().find(|line| line["service"] == "airAmbulance").unwrap()
    };
    assert!(says(&rescue(json!(["skiing"])), "dependsOn"));
    assert!(says(&rescue(json!(["mountain"])), "dependsOn"));
    assert!(!says(&rescue(json!([])), "dependsOn"));
}
