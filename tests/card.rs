//! The card's rules, one test for each number of the rules (R0 to R13): expected values come from the rules, not from running the code.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use ehic_estimator::card::{actions, basis_on, check, check_without_reasons, household};
use ehic_estimator::date::Date;
use ehic_estimator::report::{Action, Arg, Basis, CardCheck};
use ehic_estimator::request::{Citizenship, Document, Leg, Purpose, Request, Traveller};
use ehic_estimator::tables::{AREAS, Area, ISSUERS, Issuer, STATEMENTS};
use ehic_estimator::vocabulary::{Activity, AreaCard, Currency, Need};

// ---------------------------------------------------------------- building requests

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn ehic(expires: &str) -> Document {
    Document::Ehic { expires: day(expires) }
}

fn ghic(expires: &str) -> Document {
    Document::Ghic { expires: day(expires) }
}

fn prc(from: &str, until: &str) -> Document {
    Document::Prc { from: day(from), until: day(until) }
}

fn national(photo_id: bool) -> Document {
    Document::NationalCard { photo_id }
}

fn traveller(age: u8, documents: &[Document]) -> Traveller {
    Traveller {
        age,
        documents: documents.to_vec(),
        citizenship: Citizenship::EuEeaSwiss,
        family_of_eu_eea_swiss: false,
        needs: Vec::new(),
        pensioner: false,
        danish_group: 1,
    }
}

fn leg(code: &str, arrive: &str, depart: &str) -> Leg {
    let territory = Area::of(code).unwrap().code;
    Leg { territory, region: None, arrive: day(arrive), depart: day(depart), activities: Vec::new() }
}

/// Somebody of 40, insured in Denmark, on a holiday in February 2027, asking on 2026-11-22.
fn trip(code: &str, documents: &[Document]) -> Request {
    Request {
        today: day("2026-11-22"),
        home: "DK",
        currency: Currency::Dkk,
        purpose: Purpose::Holiday,
        travellers: vec![traveller(40, documents)],
        legs: vec![leg(code, "2027-02-01", "2027-02-14")],
        events: Vec::new(),
    }
}

trait Build: Sized + Into<Request> {
    fn home(self, code: &str) -> Request {
        Request { home: Issuer::of(code).unwrap().code, ..self.into() }
    }

    fn purpose(self, purpose: Purpose) -> Request {
        Request { purpose, ..self.into() }
    }

    fn today(self, today: &str) -> Request {
        Request { today: day(today), ..self.into() }
    }

    fn stay(self, arrive: &str, depart: &str) -> Request {
        let mut request: Request = self.into();
        request.legs[0].arrive = day(arrive);
        request.legs[0].depart = day(depart);
        request
    }

    /// Days in the place, the first and the last among them.
    fn days(self, days: i32) -> Request {
        let mut request: Request = self.into();
        request.legs[0].depart = request.legs[0].arrive.plus_days(days - 1);
        request
    }

    fn legs(self, legs: &[Leg]) -> Request {
        Request { legs: legs.to_vec(), ..self.into() }
    }

    fn citizen(self, citizenship: Citizenship) -> Request {
        let mut request: Request = self.into();
        request.travellers[0].citizenship = citizenship;
        request
    }

    fn family(self) -> Request {
        let mut request: Request = self.into();
        request.travellers[0].family_of_eu_eea_swiss = true;
        request
    }

    fn pensioner(self) -> Request {
        let mut request: Request = self.into();
        request.travellers[0].pensioner = true;
        request
    }

    fn needs(self, need: Need) -> Request {
        let mut request: Request = self.into();
        request.travellers[0].needs = vec![need];
        request
    }
}

impl Build for Request {}

// ---------------------------------------------------------------- reading answers

const GOOD: &str = "2029-06-30";

fn first(request: &Request) -> CardCheck {
    check(request).remove(0)
}

fn basis(request: &Request) -> &'static str {
    first(request).basis.code()
}

fn spans(request: &Request) -> Vec<(String, String, &'static str)> {
    first(request)
        .spans
        .iter()
        .map(|span| (span.from.to_string(), span.until.to_string(), span.basis.code()))
        .collect()
}

fn reasons(request: &Request) -> Vec<&'static str> {
    first(request).reasons.iter().map(|reason| reason.code).collect()
}

fn says(request: &Request, code: &str) -> bool {
    reasons(request).contains(&code)
}

fn plan(request: &Request) -> Vec<Action> {
    actions(request, &check(request))
}

fn does(request: &Request, code: &str) -> bool {
    plan(request).iter().any(|action| action.code == code)
}

/// The last day of an action, as text; empty where it has none.
fn by(request: &Request, code: &str) -> String {
    let plan = plan(request);
    let action = plan.iter().find(|action| action.code == code).unwrap_or_else(|| panic!("no {code}"));
    action.by.map(|by| by.to_string()).unwrap_or_default()
}

fn argument(request: &Request, code: &str, name: &str) -> String {
    let plan = plan(request);
    let action = plan.iter().find(|action| action.code == code).unwrap_or_else(|| panic!("no {code}"));
    match action.args.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()) {
        Some(Arg::Text(text)) => text.to_owned(),
        Some(Arg::Date(date)) => date.to_string(),
        Some(Arg::Number(number)) => number.to_string(),
        None => String::new(),
    }
}

// ---------------------------------------------------------------- the data

#[test]
fn the_whole_world_is_there_once() {
    assert_eq!(AREAS.len(), 249);
    assert!(AREAS.windows(2).all(|pair| pair[0].code < pair[1].code));
    assert!(AREAS.iter().all(|area| !area.sources.is_empty()));
    assert!(AREAS.iter().flat_map(|area| area.notes).all(|note| !note.sources.is_empty()));
}

#[test]
fn the_32_issuers_are_where_the_card_is_accepted() {
    assert_eq!(ISSUERS.len(), 32);
    assert!(ISSUERS.windows(2).all(|pair| pair[0].code < pair[1].code));
    assert!(
        ISSUERS
            .iter()
            .all(|issuer| Area::of(issuer.code).unwrap().accepts_card() && !issuer.sources.is_empty())
    );
    let eu = AREAS.iter().filter(|area| area.card == AreaCard::Eu && area.state == area.code).count();
    assert_eq!(eu, 27);
}

#[test]
fn r1_the_territory_table() {
    let cases = [
        ("accepted", "GP MQ GF RE YT MF AX GI GB NO IS LI CH"),
        ("not", "BL PM PF NC WF TF MC AD SM VA SJ FO GL IM JE GG BM KY FK AW CW SX BQ US TR"),
    ];
    for (card, codes) in cases {
        for code in codes.split(' ') {
            assert_eq!(Area::of(code).unwrap().accepts_card(), card == "accepted", "{code}");
        }
    }
    for code in ["BL", "PM"] {
        assert_eq!(Area::of(code).unwrap().card, AreaCard::Disputed, "{code}");
    }
}

#[test]
fn r4_danish_figures_are_exact() {
    let denmark = Issuer::of("DK").unwrap();
    assert_eq!(denmark.delivery_days, Some((14, 21)));
    assert_eq!(denmark.validity(day("2026-11-22")).unwrap().max_months, Some(60));
    assert_eq!(denmark.certificate_in_advance, Some(true));
    assert_eq!(denmark.certificate_days, None, "the length of the Danish certificate was not found");
    assert!(denmark.extra_territories.is_empty(), "Denmark has no treaty of its own");
}

#[test]
fn r4_8_validity_depends_on_the_day_of_application() {
    let months =
        |code: &str, on: &str| Issuer::of(code).unwrap().validity(day(on)).and_then(|row| row.max_months);
    let cases = [
        ("FI", "2026-01-31", Some(24)),
        ("FI", "2026-02-01", Some(60)),
        ("HU", "2023-12-31", Some(36)),
        ("HU", "2024-01-01", Some(120)),
        ("CZ", "2014-05-31", Some(60)),
        ("CZ", "2014-06-01", Some(120)),
        ("DE", "2026-11-22", None),
    ];
    for (code, on, expected) in cases {
        assert_eq!(months(code, on), expected, "{code} {on}");
    }
}

#[test]
fn working_days_become_calendar_days() {
    let cases = [
        ("SE", (1, 14)),
        ("NO", (14, 14)),
        ("GB", (1, 21)),
        ("NL", (4, 6)),
        ("SI", (4, 11)),
        ("MT", (7, 7)),
        ("FR", (10, 15)),
    ];
    for (code, expected) in cases {
        assert_eq!(Issuer::of(code).unwrap().delivery_days, Some(expected), "{code}");
    }
    assert!(ISSUERS.iter().all(|issuer| issuer.high_season_days == 7));
}

#[test]
fn r4_7_cards_run_from_months_to_ten_years() {
    let rows = |code: &str| Issuer::of(code).unwrap().validities.iter().filter_map(|row| row.max_months);
    let longest = ISSUERS.iter().filter(|issuer| rows(issuer.code).max() == Some(120));
    assert_eq!(longest.map(|issuer| issuer.code).collect::<Vec<_>>(), ["AT", "BG", "CZ", "HU", "RO"]);
    assert_eq!(rows("LU").min(), Some(3), "three months in the first year");
    let all = || ISSUERS.iter().flat_map(|issuer| rows(issuer.code));
    assert!(all().all(|months| (3..=120).contains(&months)));
}

#[test]
fn r5_5_certificates_run_for_as_long_as_their_issuer_says() {
    let cases = [
        ("FR", 91),
        ("IS", 91),
        ("LU", 91),
        ("PT", 91),
        ("SK", 91),
        ("SI", 90),
        ("ES", 90),
        ("LT", 61),
        ("FI", 183),
    ];
    for (code, days) in cases {
        assert_eq!(Issuer::of(code).unwrap().certificate_days, Some(days), "{code}");
    }
    let unknown = ISSUERS.iter().filter(|issuer| issuer.certificate_days.is_none()).count();
    assert_eq!(unknown, 32 - cases.len(), "an unknown length is not given the 90 days of the others");
}

#[test]
fn r5_6_three_issuers_give_no_certificate_in_advance() {
    let late = |issuer: &&Issuer| issuer.certificate_in_advance == Some(false);
    assert_eq!(ISSUERS.iter().filter(late).map(|issuer| issuer.code).collect::<Vec<_>>(), ["GB", "LV", "SE"]);
}

// ---------------------------------------------------------------- R1: the place

#[test]
fn r1_1_accepted_in_31_countries_for_somebody_from_denmark() {
    let accepted = |issuer: &&Issuer| basis(&trip(issuer.code, &[ehic(GOOD)])) == "card";
    assert_eq!(ISSUERS.iter().filter(accepted).count(), 31);
}

#[test]
fn r1_2_at_home_the_national_card() {
    let home = trip("DK", &[ehic(GOOD)]);
    assert_eq!(basis(&home), "nationalCard");
    assert!(says(&home, "atHomeNationalCard"));
    assert!(plan(&home).is_empty(), "nothing to do for a trip at home");
    // AX is Finland, RE is France.
    assert_eq!(basis(&trip("AX", &[]).home("FI")), "nationalCard");
    assert_eq!(basis(&trip("RE", &[]).home("FR")), "nationalCard");
    // Pensioners who live abroad use the issuer's card when back on a visit.
    let visit = trip("DK", &[ehic(GOOD)]).pensioner();
    assert_eq!(basis(&visit), "card");
    assert!(says(&visit, "pensionerVisitsHome"));
    assert_eq!(basis(&trip("DK", &[ehic("2026-12-31")]).pensioner()), "nationalCard");
}

#[test]
fn r1_3_outside_is_none_and_insurance() {
    for code in ["US", "TR", "MC", "SJ", "BL"] {
        let request = trip(code, &[ehic(GOOD), national(true)]);
        assert_eq!(basis(&request), "none", "{code}");
        assert!(does(&request, "buyTravelInsurance"), "{code}");
        for useless in ["orderCard", "renewCard", "bringCard", "claimRefund", "getReplacementCertificate"] {
            assert!(!does(&request, useless), "{code} {useless}");
        }
    }
    assert!(says(&trip("PM", &[ehic(GOOD)]), "cardAreaDisputed"));
}

#[test]
fn r1_4_treaties_serve_their_own_issuer_alone() {
    let cases = [
        ("DE", "RS", "card"),
        ("DE", "AU", "none"),
        ("SI", "AU", "card"),
        ("BE", "MK", "card"),
        ("DK", "RS", "none"),
    ];
    for (home, code, expected) in cases {
        assert_eq!(basis(&trip(code, &[ehic(GOOD)]).home(home)), expected, "{home} in {code}");
    }
    assert!(says(&trip("RS", &[ehic(GOOD)]).home("HU"), "treatyOfIssuer"));
}

// ---------------------------------------------------------------- R2: needs

#[test]
fn r2_3_known_illness_and_birth_are_covered() {
    assert!(says(&trip("DE", &[ehic(GOOD)]).needs(Need::ChronicCare), "chronicCareCovered"));
    let pregnant = trip("DE", &[ehic(GOOD)]).needs(Need::Pregnancy);
    assert!(says(&pregnant, "pregnancyCovered") && says(&pregnant, "newbornNeedsOwnCard"));
    assert!(!says(&trip("US", &[ehic(GOOD)]).needs(Need::ChronicCare), "chronicCareCovered"));
}

#[test]
fn r2_4_dialysis_and_oxygen_by_appointment() {
    for need in [Need::Dialysis, Need::Oxygen] {
        let request = trip("DE", &[ehic(GOOD)]).needs(need);
        assert_eq!(basis(&request), "card");
        assert_eq!(by(&request, "arrangeTreatment"), "2027-02-01");
    }
    assert!(!does(&trip("DE", &[ehic(GOOD)]).needs(Need::ChronicCare), "arrangeTreatment"));
}

#[test]
fn r2_5_planned_care_needs_permission() {
    let request = trip("DE", &[ehic(GOOD)]).purpose(Purpose::PlannedCare);
    assert_eq!(basis(&request), "otherDocument");
    assert!(does(&request, "applyS2") && says(&request, "plannedCareDanishRules"));
    assert!(!says(&trip("CH", &[]).purpose(Purpose::PlannedCare), "plannedCareDanishRules"), "R11.3");
}

#[test]
fn r2_8_rescue_is_insured_on_snow_and_rock() {
    let mut request = trip("AT", &[ehic(GOOD)]);
    assert!(!does(&request, "buyRescueCover"));
    for activity in [Activity::Skiing, Activity::Mountain] {
        request.legs[0].activities = vec![activity];
        assert!(does(&request, "buyRescueCover"));
    }
}

#[test]
fn r2_11_the_united_kingdom_leaves_two_things_out() {
    let notes = |code: &str| Area::of(code).unwrap().notes.iter().map(|note| note.code).collect::<Vec<_>>();
    assert!(notes("GB").contains(&"areaUkExclusions"));
    assert!(!notes("IE").contains(&"areaUkExclusions"));
}

#[test]
fn r2_12_proof_of_identity_goes_with_every_paper() {
    assert!(does(&trip("DE", &[ehic(GOOD)]), "bringPhotoId"));
    assert!(does(&trip("DE", &[]), "bringPhotoId"), "whoever claims has to show it too");
    assert!(!does(&trip("US", &[ehic(GOOD)]), "bringPhotoId"));
}

// ---------------------------------------------------------------- R3: purpose and length

#[test]
fn r3_2_the_purpose_matrix() {
    use Purpose::*;
    let cases = [
        (Holiday, "card", "", ""),
        (FamilyVisit, "card", "", ""),
        (BusinessTrip, "card", "businessTripA1Advised", "applyA1"),
        (PostedWork, "otherDocument", "purposeNeedsA1", "applyA1"),
        (LocalEmployment, "otherDocument", "purposeInsuredAtWorkplace", "registerInState"),
        (Study, "card", "studyWithoutPaidWork", ""),
        (Internship, "card", "internshipUnpaidOnly", ""),
        (AuPair, "card", "purposeTemporary", ""),
        (Volunteering, "card", "purposeTemporary", ""),
        (JobSeeking, "card", "jobSeekingThreeMonths", ""),
        (PlannedCare, "otherDocument", "plannedCareNotCard", "applyS2"),
        (Moving, "otherDocument", "movingRegister", "registerInState"),
    ];
    let forms = ["applyA1", "applyS1", "applyS2", "registerInState"];
    for (purpose, expected, reason, action) in cases {
        // A problem of the purpose comes before a problem of the document.
        let request = trip("DE", &[ehic(GOOD)]).purpose(purpose);
        assert_eq!(basis(&request), expected, "{purpose:?}");
        assert!(reason.is_empty() || says(&request, reason), "{purpose:?}");
        for form in forms {
            assert_eq!(does(&request, form), form == action, "{purpose:?} {form}");
        }
        let without = if expected == "card" { "payAndClaim" } else { expected };
        assert_eq!(basis(&trip("DE", &[]).purpose(purpose)), without, "{purpose:?} without a card");
        assert_eq!(basis(&trip("US", &[ehic(GOOD)]).purpose(purpose)), "none", "{purpose:?} outside");
    }
}

#[test]
fn r3_2_pensioners_who_move() {
    let cases = [
        ("ES", "applyS1"),
        ("CH", "applyS1"),
        ("LI", "applyS1"),
        ("GB", "applyS1"),
        ("SE", "registerInState"),
        ("IS", "registerInState"),
    ];
    for (code, action) in cases {
        let request = trip(code, &[]).purpose(Purpose::Moving).pensioner();
        assert_eq!(basis(&request), "otherDocument", "{code}");
        assert!(does(&request, action), "{code}");
        assert_eq!(does(&request, "applyS1"), action == "applyS1", "{code}");
    }
}

#[test]
fn r3_1_twelve_months_are_the_longest_temporary_stay() {
    let year = trip("DE", &[ehic(GOOD)]).stay("2027-02-01", "2028-02-01");
    assert_eq!(basis(&year), "card");
    let more = trip("DE", &[ehic(GOOD)]).stay("2027-02-01", "2028-02-02");
    assert_eq!(basis(&more), "otherDocument");
    assert!(
        says(&more, "stayOverTwelveMonths")
            && does(&more, "registerInState")
            && does(&more, "checkResidence")
    );
    let study = trip("DE", &[ehic(GOOD)]).purpose(Purpose::Study).stay("2027-02-01", "2028-02-02");
    assert_eq!(basis(&study), "otherDocument");
    assert!(says(&study, "studyOverTwelveMonths"));
    // Two legs in one state without a day between them are one stay.
    let two = trip("DE", &[ehic(GOOD)])
        .legs(&[leg("DE", "2027-02-01", "2027-08-01"), leg("DE", "2027-08-02", "2028-02-02")]);
    assert!(check(&two).iter().all(|check| check.basis == Basis::OtherDocument));
    let apart = trip("DE", &[ehic(GOOD)])
        .legs(&[leg("DE", "2027-02-01", "2027-07-31"), leg("DE", "2027-08-02", "2028-02-02")]);
    assert!(check(&apart).iter().all(|check| check.basis == Basis::Card));
}

#[test]
fn r3_1_other_issuers_say_less() {
    let cases = [
        ("FI", "2027-07-31", false),
        ("FI", "2027-08-02", true),
        ("IE", "2027-05-02", true),
        ("DK", "2027-08-02", false),
    ];
    for (home, depart, expected) in cases {
        let request = trip("DE", &[ehic(GOOD)]).home(home).stay("2027-02-01", depart);
        assert_eq!(basis(&request), "card", "{home}: a rule of thumb does not end the card");
        assert_eq!(says(&request, "issuerUsualStay"), expected, "{home} {depart}");
    }
}

#[test]
fn r3_2_job_seekers_have_three_months() {
    let request = trip("DE", &[ehic(GOOD)]).purpose(Purpose::JobSeeking).stay("2027-02-01", "2027-06-30");
    let expected = [("2027-02-01", "2027-05-01", "card"), ("2027-05-02", "2027-06-30", "otherDocument")];
    assert_eq!(
        spans(&request),
        expected.map(|(from, until, basis)| (from.to_owned(), until.to_owned(), basis))
    );
    assert_eq!(by(&request, "registerInState"), "2027-05-01");
    assert!(!says(&request, "cardExpiresDuringStay"), "the card runs to 2029; it is the benefit that ends");
    assert!(!does(&request, "checkRegistration"), "who must register need not find out whether to");
}

#[test]
fn r3_2_a_posted_worker_needs_the_card_after_the_decision() {
    let posted = |documents: &[Document]| {
        trip("DE", documents).purpose(Purpose::PostedWork).stay("2027-02-01", "2027-06-14")
    };
    for documents in [vec![], vec![ehic("2027-01-31")], vec![ehic("2027-06-13")]] {
        let request = posted(&documents);
        let order = if documents.is_empty() { "orderCard" } else { "renewCard" };
        assert_eq!(by(&request, order), "2027-01-11", "{documents:?}");
        assert!(does(&request, "bringPhotoId") && !does(&request, "bringCard"), "{documents:?}");
    }
    let good = posted(&[ehic("2027-06-14")]);
    assert!(does(&good, "bringCard") && !does(&good, "renewCard") && !does(&good, "orderCard"));
}

#[test]
fn r3_2_a_long_study_brings_the_special_health_card() {
    let half = trip("DE", &[ehic(GOOD)]).purpose(Purpose::Study).stay("2027-02-01", "2027-08-01");
    assert!(!says(&half, "studySpecialHealthCard"));
    let more = half.stay("2027-02-01", "2027-08-10");
    assert!(says(&more, "studySpecialHealthCard") && does(&more, "checkResidence"));
    assert!(!says(&more, "stayOverSixMonths"), "R3.4: they keep the insurance");
}

#[test]
fn r3_5_more_than_183_days_question_the_residence() {
    assert!(!does(&trip("DE", &[ehic(GOOD)]).days(183), "checkResidence"));
    let long = trip("DE", &[ehic(GOOD)]).days(184);
    assert_eq!(by(&long, "checkResidence"), "2027-02-01");
    assert_eq!(basis(&long), "card", "never none for that");
    // More than 183 days away within a year, in several stays: 92 + 92 days.
    let parts = |second: &str| {
        trip("DE", &[ehic(GOOD)])
            .legs(&[leg("ES", "2027-01-01", "2027-04-02"), leg("US", "2027-06-01", second)])
    };
    assert!(!does(&parts("2027-08-30"), "checkResidence"));
    assert!(does(&parts("2027-08-31"), "checkResidence"));
    // A day on which one leg ends and the next begins is one day.
    let touching = |depart: &str| {
        trip("DE", &[ehic(GOOD)])
            .legs(&[leg("ES", "2027-01-01", "2027-04-01"), leg("FR", "2027-04-01", depart)])
    };
    assert!(!does(&touching("2027-07-02"), "checkResidence"));
    assert!(does(&touching("2027-07-03"), "checkResidence"));
    // Years apart are not added.
    let apart = trip("DE", &[ehic(GOOD)])
        .legs(&[leg("ES", "2027-01-01", "2027-04-02"), leg("ES", "2028-06-01", "2028-08-31")]);
    assert!(!does(&apart, "checkResidence"));
    assert!(!does(&trip("DE", &[ehic(GOOD)]).home("SE").days(184), "checkResidence"), "a Danish rule");
}

#[test]
fn r3_3_and_r3_4_six_months_away_may_end_the_insurance_at_home() {
    for (days, expected) in [(183, false), (184, true)] {
        let request = trip("DE", &[ehic(GOOD)]).days(days);
        assert_eq!(says(&request, "stayOverSixMonths"), expected, "{days}");
        assert_eq!(basis(&request), "card", "{days}: may, not does");
    }
    assert!(says(&trip("US", &[]).days(184), "stayOverSixMonths"), "it does not matter where");
    assert!(!says(&trip("DE", &[ehic(GOOD)]).home("SE").days(184), "stayOverSixMonths"), "a Danish rule");
}

#[test]
fn r3_6_more_than_90_days_in_a_state_ask_for_registration() {
    assert!(!does(&trip("DE", &[ehic(GOOD)]).days(90), "checkRegistration"));
    let long = trip("DE", &[ehic(GOOD)]).days(91);
    assert_eq!(by(&long, "checkRegistration"), "2027-05-01");
    assert_eq!(basis(&long), "card", "apart from the card");
    assert!(!does(&trip("US", &[ehic(GOOD)]).days(91), "checkRegistration"));
}

#[test]
fn r9_3_more_than_six_months_in_the_united_kingdom_take_a_visa() {
    let stay = |depart: &str| trip("GB", &[ehic(GOOD)]).purpose(Purpose::Study).stay("2027-02-01", depart);
    assert!(!says(&stay("2027-08-01"), "ukLongStayVisa"));
    assert!(says(&stay("2027-08-02"), "ukLongStayVisa"));
    assert!(!says(&trip("IE", &[ehic(GOOD)]).stay("2027-02-01", "2027-08-02"), "ukLongStayVisa"));
}

// ---------------------------------------------------------------- R4: validity and ordering

#[test]
fn r4_1_expiry_on_the_day_of_departure_is_good() {
    let good = trip("DE", &[ehic("2027-02-14")]);
    assert_eq!(spans(&good).len(), 1);
    assert!(first(&good).until.is_none() && says(&good, "cardValidWholeStay") && !does(&good, "renewCard"));
    let short = trip("DE", &[ehic("2027-02-13")]);
    assert_eq!(first(&short).until.unwrap().to_string(), "2027-02-13");
    assert!(says(&short, "cardExpiresDuringStay") && does(&short, "renewCard") && !does(&short, "orderCard"));
    assert_eq!(household(&check(&short)).basis, Basis::PayAndClaim);
    let expired = trip("DE", &[ehic("2027-01-31")]);
    assert_eq!(basis(&expired), "payAndClaim");
    assert!(says(&expired, "cardExpiredBeforeStay") && says(&expired, "rightWithoutCard"));
}

#[test]
fn r4_1_an_expired_card_is_no_end_of_the_claim() {
    for expires in ["2027-01-31", "2027-02-01", "2027-02-13"] {
        let request = trip("DE", &[ehic(expires)]);
        assert!(does(&request, "claimRefund") && does(&request, "keepReceipts"), "{expires}");
    }
    assert!(!does(&trip("DE", &[ehic("2027-02-14")]), "claimRefund"));
}

#[test]
fn r4_2_a_card_ends_with_the_insurance_at_home() {
    for purpose in [Purpose::LocalEmployment, Purpose::Moving] {
        let request = trip("DE", &[ehic(GOOD), prc("2027-01-01", "2027-12-31")]).purpose(purpose);
        assert_eq!(spans(&request).len(), 1, "{purpose:?}");
        assert_eq!(basis(&request), "otherDocument", "{purpose:?}, whatever is printed on the card");
    }
}

#[test]
fn r4_3_a_card_for_work_or_studies_may_run_shorter() {
    for purpose in Purpose::ALL {
        let request = trip("DE", &[]).purpose(*purpose);
        let expected = matches!(purpose, Purpose::Study | Purpose::PostedWork);
        assert_eq!(says(&request, "cardMayRunShorter"), expected, "{purpose:?}");
    }
    assert!(!says(&trip("DE", &[]).home("FR").purpose(Purpose::Study), "cardMayRunShorter"));
}

#[test]
fn r4_4_order_three_weeks_before() {
    let order = |today: &str| trip("DE", &[]).today(today);
    // 28, 21, 20 and 14 days before the departure on 1 February.
    let cases = [
        ("2027-01-04", "2027-01-11", false),
        ("2027-01-11", "2027-01-11", false),
        ("2027-01-12", "2027-01-12", true),
        ("2027-01-18", "2027-01-18", true),
    ];
    for (today, expected, late) in cases {
        let request = order(today);
        assert_eq!(by(&request, "orderCard"), expected, "{today}");
        assert_eq!(does(&request, "getReplacementCertificate"), late, "{today}");
        assert_eq!(does(&request, "printReplacementCertificate"), late, "{today}");
    }
    assert_eq!(argument(&order("2027-01-04"), "orderCard", "longest"), "21");
    assert_eq!(argument(&order("2027-01-04"), "orderCard", "institution"), "Udbetaling Danmark");
}

#[test]
fn r4_4_a_week_more_in_high_season() {
    let by_for = |arrive: &str| by(&trip("DE", &[]).stay(arrive, "2027-12-24"), "orderCard");
    let cases = [
        ("2027-05-31", "2027-05-10"),
        ("2027-06-01", "2027-05-04"),
        ("2027-07-20", "2027-06-22"),
        ("2027-09-21", "2027-08-24"),
        ("2027-09-22", "2027-09-01"),
    ];
    for (arrive, expected) in cases {
        assert_eq!(by_for(arrive), expected, "{arrive}");
    }
    // 28 days before are in time, 27 are late.
    let july = |today: &str| trip("DE", &[]).stay("2027-07-20", "2027-07-27").today(today);
    assert!(!does(&july("2027-06-22"), "getReplacementCertificate"));
    assert!(does(&july("2027-06-23"), "getReplacementCertificate"));
}

#[test]
fn r4_4_during_the_trip_and_after_it() {
    let during = trip("DE", &[]).today("2027-02-05");
    assert_eq!(by(&during, "orderCard"), "2027-02-05");
    assert_eq!(argument(&during, "getReplacementCertificate", "how"), "contact");
    for late in ["buyTravelInsurance", "bringCard", "bringPhotoId"] {
        assert!(!does(&during, late), "{late}");
    }
    let after = trip("DE", &[]).today("2027-02-15");
    let codes: Vec<_> = plan(&after).into_iter().map(|action| action.code).collect();
    assert_eq!(codes, ["keepReceipts", "claimRefund"], "in the order in which one does it");
    assert!(
        plan(&trip("DE", &[]).today("2031-01-01")).is_empty(),
        "three years later a claim is out of time"
    );
}

#[test]
fn r4_unknown_delivery_has_no_last_day() {
    let request = trip("FR", &[]).home("DE");
    assert_eq!(by(&request, "orderCard"), "");
    assert_eq!(argument(&request, "orderCard", "institution"), "none");
    assert!(does(&request, "getReplacementCertificate"), "nobody can say that the card arrives in time");
}

// ---------------------------------------------------------------- R5: certificates

#[test]
fn r5_1_a_certificate_is_as_good_as_the_card() {
    let request = trip("DE", &[ehic("2027-02-05"), prc("2027-02-06", "2027-05-05")]);
    let expected =
        [("2027-02-01", "2027-02-05", "card"), ("2027-02-06", "2027-02-14", "replacementCertificate")];
    assert_eq!(
        spans(&request),
        expected.map(|(from, until, basis)| (from.to_owned(), until.to_owned(), basis))
    );
    assert_eq!(household(&check(&request)).basis, Basis::ReplacementCertificate);
    assert!(!does(&request, "renewCard") && does(&request, "printReplacementCertificate"));
    assert!(says(&request, "certificateCarryPrinted"));
    // A certificate that begins late and ends early.
    let gap = trip("DE", &[prc("2027-02-03", "2027-02-10")]);
    let bases: Vec<_> = spans(&gap).into_iter().map(|(from, _, basis)| (from, basis)).collect();
    let expected = [
        ("2027-02-01", "payAndClaim"),
        ("2027-02-03", "replacementCertificate"),
        ("2027-02-11", "payAndClaim"),
    ];
    assert_eq!(bases, expected.map(|(from, basis)| (from.to_owned(), basis)));
}

#[test]
fn r5_1_a_day_too_few_is_a_day_without() {
    let bases = |from: &str, until: &str| {
        let request = trip("DE", &[prc(from, until)]);
        spans(&request).into_iter().map(|(from, _, basis)| (from, basis)).collect::<Vec<_>>()
    };
    let span = |from: &str, basis| (from.to_owned(), basis);
    let certificate = "replacementCertificate";
    assert_eq!(bases("2027-02-01", "2027-02-14"), [span("2027-02-01", certificate)]);
    assert_eq!(
        bases("2027-02-01", "2027-02-13"),
        [span("2027-02-01", certificate), span("2027-02-14", "payAndClaim")]
    );
    assert_eq!(
        bases("2027-02-02", "2027-02-14"),
        [span("2027-02-01", "payAndClaim"), span("2027-02-02", certificate)]
    );
    assert_eq!(bases("2027-02-15", "2027-05-15"), [span("2027-02-01", "payAndClaim")]);
}

#[test]
fn r5_2_how_the_danish_certificate_comes() {
    let how = |purpose| {
        argument(&trip("DE", &[]).purpose(purpose).today("2027-01-20"), "getReplacementCertificate", "how")
    };
    assert_eq!(how(Purpose::Holiday), "automatic");
    assert_eq!(how(Purpose::FamilyVisit), "automatic");
    assert_eq!(how(Purpose::Study), "automatic");
    assert_eq!(how(Purpose::BusinessTrip), "contact");
}

#[test]
fn r5_3_from_15_the_certificate_comes_to_the_child() {
    for (age, expected) in [(14, false), (15, true), (17, true), (18, false)] {
        let mut request = trip("DE", &[]);
        request.travellers[0].age = age;
        assert_eq!(says(&request, "certificateInOwnDigitalPost"), expected, "{age}");
    }
}

#[test]
fn r5_6_where_it_cannot_be_had_in_advance() {
    for home in ["SE", "LV", "GB"] {
        let request = trip("DE", &[]).home(home).today("2027-01-31");
        assert_eq!(by(&request, "getReplacementCertificate"), "", "{home}");
        assert_eq!(argument(&request, "getReplacementCertificate", "how"), "whenNeeded", "{home}");
        assert!(!does(&request, "printReplacementCertificate"), "{home}");
        assert!(says(&request, "certificateOnlyWhenNeeded"), "{home}");
    }
}

// ---------------------------------------------------------------- R0.2 and R6: nothing to show, refunds

#[test]
fn r0_2_a_missing_card_never_ends_the_right() {
    for issuer in ISSUERS {
        for documents in [vec![], vec![ehic("2020-01-01")], vec![national(true)], vec![ghic(GOOD)]] {
            let request = trip("DE", &documents).home(issuer.code);
            assert_ne!(basis(&request), "none", "{} {documents:?}", issuer.code);
        }
    }
    // Wherever the card is accepted; British cards follow agreements of their own (R9.4).
    for area in AREAS.iter().filter(|area| area.accepts_card()) {
        for issuer in ISSUERS.iter().filter(|issuer| issuer.code != "GB") {
            for documents in [vec![], vec![ehic("2026-12-31")], vec![ehic("2027-02-01")]] {
                let checks = check(&trip(area.code, &documents).home(issuer.code));
                assert!(
                    household(&checks).basis > Basis::OtherDocument,
                    "{} {documents:?}: {checks:?}",
                    area.code
                );
            }
        }
    }
}

#[test]
fn r6_claims_say_where_and_by_when() {
    let request = trip("DE", &[]);
    assert_eq!(by(&request, "claimRefund"), "2030-02-14");
    assert_eq!(argument(&request, "claimRefund", "institution"), "Styrelsen for Patientsikkerhed");
    assert_eq!(argument(&request, "claimRefund", "deadline"), "unsourced");
    assert!(does(&request, "keepReceipts"));
    assert!(!does(&trip("DE", &[ehic(GOOD)]), "claimRefund"));
    assert!(does(&trip("FR", &[ehic(GOOD)]), "claimRefund"), "there one pays first, card or no card");
    // Three years are Danish law.
    assert_eq!(by(&trip("FR", &[]).home("DE"), "claimRefund"), "");
}

#[test]
fn r12_2_claims_of_the_realm_go_to_the_public_travel_insurance() {
    let faroes = trip("FO", &[ehic(GOOD)]);
    assert_eq!(argument(&faroes, "claimRefund", "institution"), "rejsesygesikring");
    let both = faroes.legs(&[leg("FO", "2027-02-01", "2027-02-05"), leg("FR", "2027-02-05", "2027-02-14")]);
    assert_eq!(argument(&both, "claimRefund", "institution"), "Styrelsen for Patientsikkerhed");
}

#[test]
fn r4_4_where_no_delivery_time_is_known_order_at_once() {
    let german = trip("ES", &[]).home("DE").today("2026-11-24");
    assert_eq!((plan(&german)[0].code, plan(&german)[0].by), ("orderCard", None));
}

#[test]
fn r5_2_already_abroad_the_certificate_comes_first() {
    let greece = |depart: &str| trip("GR", &[]).stay("2026-11-20", depart).today("2026-11-24");
    let codes = |request: &Request| plan(request).iter().map(|action| action.code).collect::<Vec<_>>();
    // A card takes up to 21 days: until 15 December.
    let expected = [
        "getReplacementCertificate",
        "printReplacementCertificate",
        "callForHelp",
        "keepReceipts",
        "orderCard",
        "claimRefund",
    ];
    assert_eq!(codes(&greece("2026-12-14")), expected, "it comes when the trip is over");
    assert_eq!(codes(&greece("2026-12-15"))[0], "orderCard", "it comes in time");
}

#[test]
fn r10_1_what_decides_in_the_north_is_said_first() {
    assert_eq!(reasons(&trip("IS", &[]))[0], "nothingToShow");
}

#[test]
fn r6_3_and_r6_6_the_own_share_stays_unless_danish_rules_help() {
    for (code, stays, danish) in [
        ("DE", true, true),
        ("NO", true, true),
        ("GB", true, false),
        ("CH", true, false),
        ("GL", false, false),
        ("US", false, false),
        ("DK", false, false),
    ] {
        for documents in [vec![], vec![ehic(GOOD)], vec![national(true)]] {
            let request = trip(code, &documents);
            assert_eq!(says(&request, "ownShareStays"), stays, "{code} {documents:?}");
            assert_eq!(says(&request, "ownShareDanishRules"), danish, "{code} {documents:?}");
        }
    }
    let german = trip("ES", &[ehic(GOOD)]).home("DE");
    assert!(says(&german, "ownShareStays") && !says(&german, "ownShareDanishRules"));
}

#[test]
fn r6_13_the_regions_change_in_2027() {
    let region = |arrive: &str, depart: &str| {
        argument(&trip("DE", &[]).stay(arrive, depart).today("2026-11-22"), "claimRefund", "region")
    };
    assert_eq!(region("2026-12-20", "2026-12-31"), "hovedstadenOrSjaelland");
    assert_eq!(region("2026-12-20", "2027-01-01"), "oestdanmark");
    assert_eq!(argument(&trip("CH", &[]), "claimRefund", "region"), "none", "R11.3");
    assert_eq!(argument(&trip("GB", &[]), "claimRefund", "region"), "none", "R6.6");
}

// ---------------------------------------------------------------- R7: nationality

#[test]
fn r7_2_the_nationality_matrix() {
    use Citizenship::*;
    let cases = [
        // Insured in a state bound by Reg. 1231/2010.
        ("DE", "ES", Other, "card"),
        ("DE", "DK", Other, "none"),
        ("DE", "NO", Other, "none"),
        ("DE", "IS", Other, "none"),
        ("DE", "LI", Other, "none"),
        ("DE", "CH", Other, "none"),
        ("DE", "GB", Other, "card"),
        ("DE", "CH", British, "none"),
        ("DE", "CH", RefugeeOrStateless, "card"),
        ("DE", "DK", RefugeeOrStateless, "card"),
        ("DE", "LI", RefugeeOrStateless, "card"),
        // Denmark is not bound, and gives them no card (R7.1, R7.3).
        ("DK", "DE", Other, "none"),
        ("DK", "DE", British, "none"),
        ("DK", "CH", Other, "none"),
        ("DK", "DE", RefugeeOrStateless, "card"),
        // Switzerland is not bound either.
        ("CH", "DE", Other, "none"),
        // Nordic residents in Denmark.
        ("SE", "DK", Other, "card"),
        ("FI", "DK", Other, "card"),
        // R11.5.
        ("SE", "CH", Other, "none"),
        ("SE", "LI", Other, "none"),
        // R7.5: Iceland gives a statement instead.
        ("IS", "DE", Other, "payAndClaim"),
        // R9.5: British cards in Denmark.
        ("GB", "DK", British, "card"),
        ("GB", "DK", Other, "none"),
    ];
    for (home, code, citizenship, expected) in cases {
        let documents = [if home == "GB" { ghic(GOOD) } else { ehic(GOOD) }];
        let request = trip(code, &documents).home(home).citizen(citizenship);
        assert_eq!(basis(&request), expected, "{citizenship:?} from {home} in {code}");
        assert_eq!(basis(&request.family()), "card", "family, from {home} in {code}");
    }
}

#[test]
fn r7_3_without_a_blue_card_the_yellow_one_works_in_the_nordic_countries() {
    for code in ["NO", "SE", "FI", "IS", "AX"] {
        let request = trip(code, &[national(true)]).citizen(Citizenship::Other);
        assert_eq!(basis(&request), "nationalCard", "{code}");
        let without = trip(code, &[]).citizen(Citizenship::Other);
        assert_eq!(basis(&without), "payAndClaim", "{code}");
        assert!(does(&without, "bringNationalCard") && does(&without, "bringPhotoId"), "{code}");
        assert!(!does(&without, "orderCard"), "{code}: they cannot get one");
    }
    assert_eq!(basis(&trip("GL", &[national(false)]).citizen(Citizenship::Other)), "nationalCard");
}

// ---------------------------------------------------------------- R8: children and households

#[test]
fn r8_1_everyone_needs_a_card_of_their_own() {
    let mut request = trip("DE", &[ehic(GOOD)]);
    request.travellers.push(traveller(8, &[]));
    let checks = check(&request);
    assert_eq!(checks[0].basis, Basis::Card);
    assert_eq!(checks[1].basis, Basis::PayAndClaim);
    assert!(checks[1].reasons.iter().any(|reason| reason.code == "ownCardEach"));
    let order = plan(&request).into_iter().find(|action| action.code == "orderCard").unwrap();
    assert_eq!((order.travellers, order.legs), (Some(vec![1]), None));
}

#[test]
fn r8_4_a_household_is_its_worst_member() {
    let mut request = trip("DE", &[ehic(GOOD)])
        .legs(&[leg("DE", "2027-02-01", "2027-02-05"), leg("ES", "2027-02-05", "2027-02-20")]);
    request.travellers.push(traveller(38, &[ehic("2027-02-10")]));
    let household = household(&check(&request));
    assert_eq!((household.basis, household.traveller, household.leg), (Basis::PayAndClaim, 1, 1));
}

#[test]
fn r8_2_one_order_for_the_household() {
    let mut request =
        trip("DE", &[]).legs(&[leg("DE", "2027-02-01", "2027-02-05"), leg("ES", "2027-02-05", "2027-02-20")]);
    request.travellers.extend([traveller(16, &[]), traveller(8, &[ehic(GOOD)])]);
    let orders: Vec<_> = plan(&request).into_iter().filter(|action| action.code == "orderCard").collect();
    assert_eq!(orders.len(), 1);
    assert_eq!((&orders[0].travellers, &orders[0].legs), (&Some(vec![0, 1]), &None));
    assert_eq!(argument(&request, "orderCard", "home"), "DK", "where one orders for all at once");
}

// ---------------------------------------------------------------- R9: British cards

#[test]
fn r9_4_british_cards_by_place_and_day() {
    let cases = [
        ("ES", "2025-07-01", ghic(GOOD), "card"),
        ("NO", "2023-12-31", ghic(GOOD), "none"),
        ("NO", "2024-01-01", ghic(GOOD), "card"),
        ("IS", "2024-01-01", ghic(GOOD), "card"),
        ("LI", "2023-06-01", ghic(GOOD), "none"),
        ("CH", "2025-07-01", ghic(GOOD), "card"),
        ("NO", "2023-12-31", ehic(GOOD), "card"),
        ("CH", "2021-03-01", ehic(GOOD), "card"),
        ("NO", "2020-06-01", ghic(GOOD), "card"),
    ];
    for (code, on, document, expected) in cases {
        let request = trip(code, &[document]).home("GB").citizen(Citizenship::British).stay(on, on);
        assert_eq!(basis(&request), expected, "{code} {on} {document:?}");
    }
    let new_year =
        trip("NO", &[ghic(GOOD)]).home("GB").citizen(Citizenship::British).stay("2023-12-28", "2024-01-03");
    let expected = [("2023-12-28", "2023-12-31", "none"), ("2024-01-01", "2024-01-03", "card")];
    assert_eq!(
        spans(&new_year),
        expected.map(|(from, until, basis)| (from.to_owned(), until.to_owned(), basis))
    );
}

#[test]
fn r9_4_a_ghic_comes_from_the_united_kingdom() {
    let request = trip("DE", &[ghic(GOOD)]);
    assert_eq!(basis(&request), "payAndClaim");
    assert!(says(&request, "ghicOnlyFromUk") && does(&request, "orderCard") && !does(&request, "renewCard"));
    assert!(!says(&trip("DE", &[ghic(GOOD)]).home("GB"), "ghicOnlyFromUk"));
}

#[test]
fn r9_1_a_danish_card_is_good_in_the_united_kingdom() {
    assert_eq!(basis(&trip("GB", &[ehic(GOOD)])), "card");
    assert_eq!(basis(&trip("GB", &[])), "payAndClaim");
    assert_eq!(basis(&trip("GI", &[ehic(GOOD)])), "card");
}

#[test]
fn r9_4_the_days_on_which_british_cards_change() {
    let cases = [
        ("ES", "2020-12-31", "2021-01-01", "card", "card"),
        ("NO", "2020-12-31", "2021-01-01", "card", "none"),
        ("NO", "2023-12-31", "2024-01-01", "none", "card"),
        ("LI", "2023-12-31", "2024-01-01", "none", "card"),
        ("CH", "2021-10-31", "2021-11-01", "none", "card"),
    ];
    for (code, before, after, was, is) in cases {
        for (on, expected) in [(before, was), (after, is)] {
            let request = trip(code, &[ghic(GOOD)]).home("GB").citizen(Citizenship::British).stay(on, on);
            assert_eq!(basis(&request), expected, "{code} {on}");
        }
    }
}

#[test]
fn r9_5_british_cards_are_good_in_denmark() {
    for document in [ehic(GOOD), ghic(GOOD), prc("2027-02-01", "2027-02-14")] {
        let request = trip("DK", &[document]).home("GB").citizen(Citizenship::British);
        assert!(["card", "replacementCertificate"].contains(&basis(&request)), "{document:?}");
    }
}

#[test]
fn r9_6_the_irish_need_no_card_in_the_united_kingdom() {
    assert!(says(&trip("GB", &[]).home("IE"), "irishInUk"));
    assert!(!says(&trip("GB", &[]), "irishInUk"));
}

// ---------------------------------------------------------------- R10: Nordic countries

#[test]
fn r10_1_yellow_card_and_photo_id() {
    for code in ["NO", "SE", "FI", "IS", "AX"] {
        let request = trip(code, &[national(true)]);
        assert_eq!(basis(&request), "nationalCard", "{code}");
        assert!(says(&request, "nordicYellowCard") && says(&request, "nordicBlueCardRecommended"), "{code}");
        assert!(!does(&request, "orderCard"), "{code}: a full fallback");
        let without = trip(code, &[national(false)]);
        assert_eq!(basis(&without), "payAndClaim", "{code}");
        assert!(says(&without, "nationalCardNeedsPhotoId") && does(&without, "bringPhotoId"), "{code}");
        assert_eq!(basis(&trip(code, &[national(true), ehic(GOOD)])), "card", "{code}: the first of the two");
    }
    for code in ["DE", "GB", "CH", "LI"] {
        let request = trip(code, &[national(true)]);
        assert_eq!(basis(&request), "payAndClaim", "{code}");
        assert!(says(&request, "nationalCardNotHere") && !does(&request, "bringNationalCard"), "{code}");
    }
    let long = trip("SE", &[national(true)]).stay("2027-02-01", "2028-02-02");
    assert_eq!(basis(&long), "otherDocument");
}

#[test]
fn r10_2_faroes_and_greenland_are_no_states_of_the_nordic_convention() {
    for area in AREAS {
        let expected = ["DK", "NO", "SE", "FI", "IS", "AX"].contains(&area.code);
        assert_eq!(area.nordic, expected, "{}", area.code);
    }
}

#[test]
fn r10_3_the_journey_home_between_the_nordic_countries() {
    for documents in [vec![], vec![national(true)], vec![ehic(GOOD)]] {
        for code in ["NO", "SE", "FI", "IS", "AX"] {
            assert!(says(&trip(code, &documents), "nordicJourneyHome"), "{code} {documents:?}");
        }
        for code in ["DE", "FO", "GL", "SJ"] {
            assert!(!says(&trip(code, &documents), "nordicJourneyHome"), "{code} {documents:?}");
        }
    }
}

#[test]
fn r10_4_and_r10_6_the_other_way_round() {
    for (home, code) in [("SE", "DK"), ("FI", "NO"), ("IS", "SE"), ("NO", "AX")] {
        let request = trip(code, &[national(true)]).home(home);
        assert_eq!(basis(&request), "nationalCard", "{home} in {code}");
        assert!(
            says(&request, "nordicNationalCard") && says(&request, "nordicJourneyHome"),
            "{home} in {code}"
        );
    }
    assert_eq!(basis(&trip("SE", &[national(true)]).home("DE")), "payAndClaim");
}

// ---------------------------------------------------------------- R11: Switzerland and Liechtenstein

#[test]
fn r11_1_and_r11_4_switzerland_asks_who_you_are_and_liechtenstein_has_private_dentists() {
    let notes = |code: &str| Area::of(code).unwrap().notes.iter().map(|note| note.code).collect::<Vec<_>>();
    assert!(notes("CH").contains(&"areaSwissProofOfNationality"));
    assert!(notes("LI").contains(&"areaLiechtensteinDentists"));
}

#[test]
fn r11_2_and_r6_2_where_one_pays_first_even_a_card_holder_keeps_the_bills() {
    for code in ["CH", "FR"] {
        let request = trip(code, &[ehic(GOOD)]);
        assert!(does(&request, "keepReceipts") && does(&request, "claimRefund"), "{code}");
    }
}

// ---------------------------------------------------------------- R12: Denmark's own rules

#[test]
fn r12_2_faroes_and_greenland() {
    let cases = [
        ("FO", "DK", "nationalCard"),
        ("FO", "SE", "nationalCard"),
        ("FO", "GB", "nationalCard"),
        ("FO", "DE", "none"),
        ("GL", "DK", "nationalCard"),
        ("GL", "IS", "nationalCard"),
        ("GL", "GB", "none"),
        ("GL", "DE", "none"),
    ];
    for (code, home, expected) in cases {
        let request = trip(code, &[ehic(GOOD), national(true)]).home(home);
        assert_eq!(basis(&request), expected, "{home} in {code}");
    }
    // Never the European card; without the yellow one a Dane pays and claims.
    let blue = trip("GL", &[ehic(GOOD)]);
    assert_eq!(basis(&blue), "payAndClaim");
    assert!(says(&blue, "realmNoEuropeanCard") && does(&blue, "bringNationalCard"));
    assert!(
        !does(&blue, "orderCard") && !does(&blue, "renewCard") && !does(&blue, "getReplacementCertificate")
    );
    assert_eq!(basis(&trip("FO", &[national(false)])), "nationalCard", "the yellow card by itself");
    assert!(says(&trip("FO", &[national(false)]), "realmFirstMonth"));
    assert!(says(&trip("GL", &[ehic(GOOD)]).home("DE"), "greenlandMayBeFree"));
    assert!(says(&trip("GL", &[national(true)]).needs(Need::ChronicCare), "realmKnownIllness"));
    assert_eq!(basis(&trip("GL", &[national(true)]).stay("2027-02-01", "2027-08-02")), "otherDocument");
}

#[test]
fn a_known_illness_is_told_of_where_it_makes_a_difference() {
    // R12.2: of the ill on the Faroes and in Greenland, not of the healthy there or of the ill elsewhere.
    assert!(!says(&trip("FO", &[national(true)]), "realmKnownIllness"), "nothing is known of an illness");
    assert!(!says(&trip("FO", &[national(true)]).needs(Need::Pregnancy), "realmKnownIllness"));
    assert!(!says(&trip("ES", &[ehic(GOOD)]).needs(Need::ChronicCare), "realmKnownIllness"));
    // R2.3: that it is covered is said abroad, where the card reaches; not at home, and not in the realm.
    assert!(says(&trip("ES", &[ehic(GOOD)]).needs(Need::ChronicCare), "chronicCareCovered"));
    assert!(!says(&trip("DK", &[ehic(GOOD)]).needs(Need::ChronicCare), "chronicCareCovered"));
    assert!(!says(&trip("FO", &[national(true)]).needs(Need::ChronicCare), "chronicCareCovered"));
}

#[test]
fn what_is_said_for_two_reasons_is_said_once() {
    // R2.4: dialysis and oxygen are both by appointment.
    let mut request = trip("ES", &[ehic(GOOD)]);
    request.travellers[0].needs = vec![Need::Dialysis, Need::Oxygen];
    let said = first(&request).reasons;
    assert_eq!(said.iter().filter(|note| note.code == "treatmentByAppointment").count(), 1);
}

#[test]
fn a_household_is_judged_by_the_first_of_those_with_nothing() {
    let mut request = trip("ES", &[ehic(GOOD)]);
    request.travellers = vec![traveller(40, &[ehic(GOOD)]), traveller(38, &[]), traveller(9, &[])];
    let household = household(&check(&request));
    assert_eq!((household.traveller, household.leg), (1, 0));
}

#[test]
fn a_year_is_no_short_stay_of_the_issuer_s_own() {
    // R3.1: Denmark calls twelve months temporary, as the rules do; only a shorter time is the issuer's own.
    assert!(!says(&trip("ES", &[ehic("2029-06-30")]).stay("2027-02-01", "2028-04-01"), "issuerUsualStay"));
}

#[test]
fn r12_1_the_yellow_card_is_no_travel_insurance_in_europe() {
    for code in ["DE", "ES", "CH", "GB"] {
        let request = trip(code, &[national(true)]).stay("2014-08-01", "2014-08-14").today("2014-07-01");
        assert_eq!(basis(&request), "payAndClaim", "{code}");
        assert!(says(&request, "nationalCardNotHere") && does(&request, "buyTravelInsurance"), "{code}");
    }
}

#[test]
fn r12_2_the_public_travel_insurance_lasts_a_month() {
    let first = |purpose: Purpose| {
        let check = first(&trip("FO", &[national(false)]).purpose(purpose).stay("2027-02-01", "2027-04-01"));
        check.reasons.into_iter().find(|reason| reason.code == "realmFirstMonth").map(|reason| reason.args.0)
    };
    assert_eq!(first(Purpose::Holiday), Some(vec![("until", Arg::Date(day("2027-03-01")))]));
    assert!(first(Purpose::Study).is_some());
    assert_eq!(first(Purpose::Volunteering), None, "holidays and studies alone");
}

#[test]
fn r12_4_a_day_across_the_border_needs_the_card_too() {
    let request = trip("DE", &[ehic(GOOD)]).stay("2027-02-01", "2027-02-01");
    assert_eq!(by(&request, "bringCard"), "2027-02-01");
    assert_eq!(basis(&trip("DE", &[]).stay("2027-02-01", "2027-02-01")), "payAndClaim");
}

#[test]
fn r12_6_and_r6_12_whom_to_call() {
    let number = |request: &Request| argument(request, "callForHelp", "emergency");
    let phone = |request: &Request| argument(request, "callForHelp", "phone");
    let denmark = trip("DE", &[ehic(GOOD)]);
    assert_eq!((number(&denmark), phone(&denmark)), ("112".to_owned(), "+45 70 12 80 81".to_owned()));
    assert_eq!(by(&denmark, "callForHelp"), "", "no day by which to fall ill");
    // The number that helps everywhere on the trip.
    assert_eq!(number(&trip("GB", &[])), "999");
    let round =
        trip("GB", &[]).legs(&[leg("GB", "2027-02-01", "2027-02-05"), leg("FR", "2027-02-05", "2027-02-14")]);
    assert_eq!(number(&round), "112");
    assert_eq!(number(&trip("US", &[])), "none");
    // A certificate helps only where the card would.
    assert_eq!(phone(&trip("US", &[])), "none");
    assert_eq!(
        phone(&trip("DE", &[]).citizen(Citizenship::Other)),
        "none",
        "they get neither card nor certificate"
    );
    assert_eq!(phone(&trip("GL", &[])), "none");
    assert_eq!(argument(&trip("GL", &[]), "callForHelp", "realm"), "yes");
    assert_eq!(argument(&trip("DE", &[]), "callForHelp", "realm"), "no");
    assert_eq!(argument(&trip("GL", &[]).home("SE"), "callForHelp", "realm"), "no", "a Danish scheme");
    assert_eq!(phone(&trip("ES", &[]).home("DE")), "none", "no telephone number of theirs was found");
    assert!(!does(&trip("DE", &[]).today("2027-02-15"), "callForHelp"), "the trip is over");
}

#[test]
fn r12_5_each_leg_is_judged_alone() {
    let request = trip("DE", &[ehic(GOOD)]).legs(&[
        leg("US", "2027-02-01", "2027-02-14"),
        leg("MC", "2027-02-14", "2027-02-15"),
        leg("RE", "2027-02-15", "2027-02-20"),
    ]);
    let bases: Vec<_> = check(&request).iter().map(|check| check.basis.code()).collect();
    assert_eq!(bases, ["none", "none", "card"]);
    let bring = plan(&request).into_iter().find(|action| action.code == "bringCard").unwrap();
    assert_eq!(bring.legs, Some(vec![2]));
}

#[test]
fn r13_3_a_known_illness_is_told_to_the_insurer() {
    let illness = |request: Request| argument(&request, "buyTravelInsurance", "illness");
    assert_eq!(illness(trip("DE", &[ehic(GOOD)])), "none");
    assert_eq!(illness(trip("DE", &[ehic(GOOD)]).needs(Need::ChronicCare)), "known");
}

// ---------------------------------------------------------------- the whole

#[test]
fn care_may_run_past_the_leg() {
    let check = first(&trip("DE", &[ehic("2027-02-10")]));
    for (on, expected) in [
        ("2027-01-01", Basis::Card),
        ("2027-02-10", Basis::Card),
        ("2027-02-11", Basis::PayAndClaim),
        ("2027-06-01", Basis::PayAndClaim),
    ] {
        assert_eq!(basis_on(&check, day(on)), expected, "{on}");
    }
}

#[test]
fn actions_stand_in_order_and_none_twice() {
    let mut request = trip("DE", &[ehic("2027-02-03")]).purpose(Purpose::BusinessTrip).legs(&[
        leg("DE", "2027-02-01", "2027-02-05"),
        leg("US", "2027-02-05", "2027-02-09"),
        leg("SE", "2027-02-10", "2027-09-30"),
    ]);
    request.travellers.push(traveller(8, &[]));
    request.travellers.push(traveller(70, &[national(true)]));
    let plan = plan(&request);
    let mut codes: Vec<_> = plan.iter().map(|action| action.code).collect();
    let last = Date::parse("2100-12-31").unwrap();
    // The claim has a day, and comes after what is done when somebody falls ill, which has none.
    let (claim, before) = plan.split_last().unwrap();
    assert_eq!(claim.code, "claimRefund");
    assert!(
        before.windows(2).all(|pair| pair[0].by.unwrap_or(last) <= pair[1].by.unwrap_or(last)),
        "{codes:?}"
    );
    assert!(
        plan.iter()
            .all(|action| action.by.is_none_or(|by| by >= request.today) && !action.sources.is_empty())
    );
    codes.sort_unstable();
    let count = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), count);
}

/// Reasons that say "not good here", and reasons that say "good": never together where one basis holds throughout.
const DENIALS: [&str; 14] = [
    "outsideCardArea",
    "cardAreaDisputed",
    "realmNoEuropeanCard",
    "faroesOthersPay",
    "greenlandMayBeFree",
    "gibraltarBritishCardNotFound",
    "nationalityNotAccepted",
    "noCardForNationality",
    "statementInsteadOfCard",
    "britishCardNotYet",
    "cardExpiredBeforeStay",
    "nothingToShow",
    "ghicOnlyFromUk",
    "rightWithoutCard",
];
const PROMISES: [&str; 8] = [
    "cardValidWholeStay",
    "certificateValid",
    "nordicYellowCard",
    "nordicNationalCard",
    "chronicCareCovered",
    "pensionerVisitsHome",
    "ownShareStays",
    "ownShareDanishRules",
];

fn prove(request: &Request, checks: &[CardCheck]) {
    for check in checks {
        let leg = &request.legs[check.leg];
        let context = || {
            format!(
                "{} in {} as {:?}: {check:?}",
                request.home, leg.territory, request.travellers[check.traveller]
            )
        };
        assert!(!check.reasons.is_empty(), "no reason: {}", context());
        for reason in &check.reasons {
            assert!(!reason.sources.is_empty(), "no source: {}", context());
            assert!(
                STATEMENTS.iter().any(|statement| statement.code == reason.code),
                "unknown code: {}",
                context()
            );
        }
        assert_eq!(check.spans.first().unwrap().from, leg.arrive, "{}", context());
        assert_eq!(check.spans.last().unwrap().until, leg.depart, "{}", context());
        assert_eq!(check.basis, check.spans[0].basis, "{}", context());
        assert_eq!(check.until.is_some(), check.spans.len() > 1, "{}", context());
        for pair in check.spans.windows(2) {
            assert_eq!(pair[0].until.plus_days(1), pair[1].from, "a gap or an overlap: {}", context());
            assert_ne!(pair[0].basis, pair[1].basis, "not merged: {}", context());
        }
        let has = |codes: &[&str]| check.reasons.iter().any(|reason| codes.contains(&reason.code));
        if check.spans.len() == 1 {
            match check.basis {
                Basis::Card | Basis::ReplacementCertificate => assert!(!has(&DENIALS), "{}", context()),
                Basis::Nothing => assert!(!has(&PROMISES) && has(&DENIALS), "{}", context()),
                Basis::PayAndClaim | Basis::OtherDocument => assert!(!has(&PROMISES[..4]), "{}", context()),
                Basis::NationalCard => assert!(!has(&["nothingToShow", "rightWithoutCard"]), "{}", context()),
            }
        }
    }
}

#[test]
fn everybody_everywhere_gets_a_sound_verdict() {
    let sets: [&[Document]; 9] = [
        &[],
        &[ehic(GOOD)],
        &[ehic("2027-02-07")],
        &[ehic("2026-12-31")],
        &[ghic(GOOD)],
        &[prc("2027-02-03", "2027-02-10")],
        &[national(true)],
        &[national(false)],
        &[ehic("2027-02-03"), prc("2027-02-02", "2027-02-08"), national(true), ghic("2027-02-12")],
    ];
    for area in AREAS {
        for issuer in ISSUERS {
            for purpose in Purpose::ALL {
                for citizenship in Citizenship::ALL {
                    let mut request = trip(area.code, &[]).home(issuer.code).purpose(*purpose);
                    request.travellers = sets
                        .iter()
                        .enumerate()
                        .map(|(index, documents)| Traveller {
                            citizenship: *citizenship,
                            pensioner: index % 2 == 1,
                            needs: vec![Need::ChronicCare],
                            family_of_eu_eea_swiss: index % 4 == 3,
                            ..traveller(16, documents)
                        })
                        .collect();
                    let checks = check(&request);
                    prove(&request, &checks);
                    let bare = check_without_reasons(&request);
                    assert!(checks.iter().zip(&bare).all(|(one, other)| one.spans == other.spans));
                    for action in actions(&request, &checks) {
                        assert!(
                            !action.sources.is_empty()
                                && STATEMENTS.iter().any(|known| known.code == action.code)
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn long_stays_and_single_days_are_sound_too() {
    for area in AREAS {
        for (arrive, depart) in
            [("2027-02-01", "2027-02-01"), ("2027-02-01", "2029-01-31"), ("2015-01-01", "2016-12-30")]
        {
            for home in ["DK", "FI", "GB"] {
                for purpose in Purpose::ALL {
                    let request = trip(area.code, &[ehic("2028-02-29"), prc("2028-06-01", "2028-06-30")])
                        .home(home)
                        .purpose(*purpose)
                        .stay(arrive, depart);
                    prove(&request, &check(&request));
                }
            }
        }
    }
}

#[test]
fn every_statement_can_be_said() {
    // What no request of the sweeps brings about would be a dead row of the data.
    let mut said: Vec<&str> = Vec::new();
    let documents: [&[Document]; 6] = [
        &[],
        &[ehic(GOOD), ghic(GOOD)],
        &[ehic("2026-12-31"), prc("2026-01-01", "2026-02-01")],
        &[ehic("2027-02-07"), prc("2027-02-08", "2027-05-01")],
        &[national(true)],
        &[national(false)],
    ];
    for area in AREAS {
        for home in ["DK", "SE", "NO", "IS", "DE", "GB", "IE"] {
            for purpose in Purpose::ALL {
                for (index, citizenship) in Citizenship::ALL.iter().cycle().take(8).enumerate() {
                    let mut request = trip(area.code, &[]).home(home).purpose(*purpose).citizen(*citizenship);
                    request = match index {
                        1 => request.stay("2027-02-01", "2027-09-30"),
                        2 => request.stay("2027-02-01", "2028-09-30"),
                        3 => request.today("2027-01-30"),
                        5 => request.stay("2023-12-01", "2024-02-01").today("2023-11-25"),
                        6 => request.pensioner(),
                        _ => request,
                    };
                    let one = request.travellers[0].clone();
                    request.travellers = documents
                        .iter()
                        .map(|set| Traveller { documents: set.to_vec(), age: 16, ..one.clone() })
                        .collect();
                    request.travellers[1].needs = vec![Need::Pregnancy, Need::Dialysis, Need::ChronicCare];
                    request.travellers[4].needs = vec![Need::Dialysis, Need::Oxygen];
                    request.legs[0].activities = vec![Activity::Skiing];
                    let checks = check(&request);
                    let plan = actions(&request, &checks);
                    let codes = checks.iter().flat_map(|check| &check.reasons).map(|reason| reason.code);
                    for code in codes.chain(plan.iter().map(|action| action.code)) {
                        if !said.contains(&code) {
                            said.push(code);
                        }
                    }
                }
            }
        }
    }
    // Said of a price, not of a card: tests/at_home.rs and tests/cases have them.
    said.extend(["danishRulesMayRefund", "groupTwoPriceLessSubsidy", "eyeAndEarWithoutReferral"]);
    let silent: Vec<_> =
        STATEMENTS.iter().map(|statement| statement.code).filter(|code| !said.contains(code)).collect();
    assert_eq!(silent, Vec::<&str>::new());
}
