//! The fields of the contract, each with its limits and its default.
//!
//! Where the contract leaves a choice: `null` is the same as not given; an empty list where one entry is the least is
//! `outOfRange`; what excludes each other is a `conflict` at the later of the two in the contract's order (`care` of an
//! event with a scenario, the second of two circumstances, the region of another territory), and an event with neither
//! is one at the event itself; a leg's days are counted with both its ends, as the report's spans count them.
//! A value that was refused is taken out of every comparison, so that one mistake is one problem.

use super::place::{Count, Place, Read, Reader, Refused, Shape, Span, joined, quoted};
use super::{
    Care, Citizenship, CoverageQuery, Document, ELSEWHERE, Event, Leg, Provider, Purpose, Request, Traveller,
};
use crate::date::Date;
use crate::exchange;
use crate::problem::{Problem, ProblemCode};
use crate::tables::{Area, Issuer, SCENARIOS};
use crate::value::{Parts, Tree};
use crate::vocabulary::{Activity, Circumstance, Currency, Need, Service};

const REQUEST: Shape = Shape {
    name: "a request",
    fields: &["today", "home", "currency", "purpose", "travellers", "legs", "events"],
};
const TRAVELLER: Shape = Shape {
    name: "a traveller",
    fields: &["age", "documents", "citizenship", "familyOfEuEeaSwiss", "needs", "pensioner", "danishGroup"],
};
const LEG: Shape =
    Shape { name: "a leg", fields: &["territory", "region", "arrive", "depart", "activities"] };
const EVENT: Shape =
    Shape { name: "an event", fields: &["leg", "traveller", "date", "provider", "scenario", "care"] };
const CARE: Shape = Shape { name: "a kind of care", fields: &["service", "units", "price", "circumstances"] };
const COVERAGE: Shape = Shape {
    name: "a coverage query",
    fields: &["territory", "region", "on", "age", "home", "currency", "activities"],
};

const CARD: Shape = Shape { name: "a card", fields: &["kind", "expires"] };
const CERTIFICATE: Shape = Shape { name: "a replacement certificate", fields: &["kind", "from", "until"] };
const NATIONAL_CARD: Shape = Shape { name: "a national card", fields: &["kind", "photoId"] };
/// A document whose kind is not known may have the fields of each.
const ANY_DOCUMENT: Shape =
    Shape { name: "a document", fields: &["kind", "expires", "from", "until", "photoId"] };

const AGE: Span = Span { low: 0, high: 120, words: "a whole number from 0 to 120" };
const UNITS: Span = Span { low: 1, high: 365, words: "a whole number from 1 to 365" };
const PRICE: Span = Span { low: 0, high: 1_000_000_000, words: "whole minor units from 0 to 1000000000" };
const GROUP: Span = Span { low: 1, high: 2, words: "the group, 1 or 2" };

const TRAVELLERS: Count = Count { least: 1, most: 12, words: "a list of 1 to 12 travellers" };
const LEGS: Count = Count { least: 1, most: 40, words: "a list of 1 to 40 legs" };
const EVENTS: Count = Count { least: 0, most: 200, words: "a list of at most 200 events" };
const CARES: Count = Count { least: 1, most: 40, words: "a list of 1 to 40 kinds of care" };
const DOCUMENTS: Count = Count { least: 0, most: 8, words: "a list of at most 8 documents" };
/// Needs, activities and circumstances may be repeated, which changes nothing; this bounds the repeating.
const CODES: Count = Count { least: 0, most: 40, words: "a list of at most 40 codes" };

/// The longest leg, in days with both its ends.
const LONGEST_LEG: i32 = 731;

/// Answers that exclude each other.
const EXCLUSIVE: [[Circumstance; 2]; 2] =
    [[Circumstance::Referred, Circumstance::WithoutReferral], [Circumstance::Injury, Circumstance::Unhurt]];

/// Reads a request whole, or says everything that is wrong with it. `today` is the day of the advice where the
/// request names none.
pub fn read<'a>(value: impl Into<Tree<'a>>, today: Date) -> Result<Request, Vec<Problem>> {
    Reader::run(|reader| request(reader, Place::whole(&value.into()), today))
}

/// Reads the question for a price list, or says everything that is wrong with it. `today` is the day of the list where
/// the question names none.
pub fn read_coverage<'a>(value: impl Into<Tree<'a>>, today: Date) -> Result<CoverageQuery, Vec<Problem>> {
    Reader::run(|reader| coverage(reader, Place::whole(&value.into()), today))
}

fn request(reader: &mut Reader, request: Place<'_>, today: Date) -> Read<Request> {
    reader.object(request, &REQUEST)?;
    let today = reader.or(request.field("today"), today, Reader::date);
    let home = issuer(reader, request.field("home"));
    let currency = currency(reader, request.field("currency"), home);
    let purpose = reader.or(request.field("purpose"), Purpose::Holiday, |reader, place| {
        reader.code(place, "purpose", Purpose::ALL, Purpose::CODES)
    });
    let travellers = reader.list(request.field("travellers"), &TRAVELLERS, traveller);
    let mut stays = Vec::new();
    let legs = reader.list(request.field("legs"), &LEGS, |reader, place| leg(reader, place, &mut stays));
    let trip = Trip {
        travellers: request.field("travellers").count().unwrap_or(TRAVELLERS.most),
        legs: request.field("legs").count().unwrap_or(LEGS.most),
        stays,
    };
    let events = reader.or(request.field("events"), Vec::new(), |reader, place| {
        reader.list(place, &EVENTS, |reader, place| event(reader, place, &trip))
    });
    Ok(Request {
        today: today?,
        home: home?.code,
        currency: currency?,
        purpose: purpose?,
        travellers: travellers?,
        legs: legs?,
        events: events?,
    })
}

fn coverage(reader: &mut Reader, query: Place<'_>, today: Date) -> Read<CoverageQuery> {
    reader.object(query, &COVERAGE)?;
    let area = area(reader, query.field("territory"));
    let region = region(reader, query.field("region"), area);
    let on = reader.or(query.field("on"), today, Reader::date);
    let age = reader.or(query.field("age"), 40, |reader, place| reader.whole_number(place, &AGE));
    let home = issuer(reader, query.field("home"));
    let currency = currency(reader, query.field("currency"), home);
    let activities = activities(reader, query.field("activities"));
    Ok(CoverageQuery {
        territory: area?.code,
        region: region?,
        on: on?,
        age: age?,
        home: home?.code,
        currency: currency?,
        activities: activities?,
    })
}

fn traveller(reader: &mut Reader, traveller: Place<'_>) -> Read<Traveller> {
    reader.object(traveller, &TRAVELLER)?;
    let age = reader.whole_number(traveller.field("age"), &AGE);
    let documents = reader.or(traveller.field("documents"), Vec::new(), |reader, place| {
        reader.list(place, &DOCUMENTS, document)
    });
    let citizenship = reader.or(traveller.field("citizenship"), Citizenship::EuEeaSwiss, |reader, place| {
        reader.code(place, "citizenship", Citizenship::ALL, Citizenship::CODES)
    });
    let family = reader.or(traveller.field("familyOfEuEeaSwiss"), false, Reader::truth);
    let needs = codes(reader, traveller.field("needs"), "need", Need::ALL, Need::CODES, &[]);
    let pensioner = reader.or(traveller.field("pensioner"), false, Reader::truth);
    let danish_group =
        reader.or(traveller.field("danishGroup"), 1, |reader, place| reader.whole_number(place, &GROUP));
    Ok(Traveller {
        age: age?,
        documents: documents?,
        citizenship: citizenship?,
        family_of_eu_eea_swiss: family?,
        needs: needs?,
        pensioner: pensioner?,
        danish_group: danish_group?,
    })
}

codes! {
    /// The kinds of document.
    Kind {
        Ehic = "ehic",
        Ghic = "ghic",
        Prc = "prc",
        NationalCard = "nationalCard",
    }
}

fn document(reader: &mut Reader, document: Place<'_>) -> Read<Document> {
    let shape = match document.field("kind").text().and_then(Kind::from_code) {
        Some(Kind::Ehic | Kind::Ghic) => &CARD,
        Some(Kind::Prc) => &CERTIFICATE,
        Some(Kind::NationalCard) => &NATIONAL_CARD,
        None => &ANY_DOCUMENT,
    };
    reader.object(document, shape)?;
    match reader.code(document.field("kind"), "kind of document", Kind::ALL, Kind::CODES) {
        Ok(Kind::Ehic) => Ok(Document::Ehic { expires: reader.date(document.field("expires"))? }),
        Ok(Kind::Ghic) => Ok(Document::Ghic { expires: reader.date(document.field("expires"))? }),
        Ok(Kind::Prc) => {
            let from = reader.date(document.field("from"));
            let until = reader.date(document.field("until"));
            let (from, until) = (from?, until?);
            if until < from {
                let words = ["must be the certificate's first day or later"];
                return Err(reader.refuse(document.field("until"), ProblemCode::WrongOrder, &words));
            }
            Ok(Document::Prc { from, until })
        }
        Ok(Kind::NationalCard) => {
            Ok(Document::NationalCard { photo_id: reader.truth(document.field("photoId"))? })
        }
        Err(refused) => {
            for day in ["expires", "from", "until"].map(|name| document.field(name)) {
                if day.is_given() {
                    let _ = reader.date(day);
                }
            }
            reader.or(document.field("photoId"), false, Reader::truth)?;
            Err(refused)
        }
    }
}

/// What the events need to know of the travellers and legs, be they in order or not.
struct Trip {
    /// How many travellers are given; the most there can be, where no list of any is.
    travellers: usize,
    /// How many legs are given; the most there can be, where no list of any is.
    legs: usize,
    /// The days of each leg that was read.
    stays: Vec<Stay>,
}

/// The ends of a leg, as far as they can be relied on.
#[derive(Clone, Copy, Default)]
struct Stay {
    arrive: Option<Date>,
    depart: Option<Date>,
}

fn leg(reader: &mut Reader, place: Place<'_>, stays: &mut Vec<Stay>) -> Read<Leg> {
    let before = stays.iter().rev().find_map(|stay| stay.depart);
    let mut stay = Stay::default();
    let leg = dated_leg(reader, place, before, &mut stay);
    stays.push(stay);
    leg
}

fn dated_leg(reader: &mut Reader, leg: Place<'_>, before: Option<Date>, stay: &mut Stay) -> Read<Leg> {
    reader.object(leg, &LEG)?;
    let area = area(reader, leg.field("territory"));
    let region = region(reader, leg.field("region"), area);
    let arrive = reader.date(leg.field("arrive"));
    let depart = reader.date(leg.field("depart"));
    let activities = activities(reader, leg.field("activities"));
    *stay = Stay { arrive: arrive.ok(), depart: depart.ok() };
    if let (Some(arrive), Some(before)) = (stay.arrive, before)
        && arrive < before
    {
        let words = ["must be the day on which the leg before ends, or later"];
        reader.refuse(leg.field("arrive"), ProblemCode::WrongOrder, &words);
    }
    if let (Some(arrive), Some(depart)) = (stay.arrive, stay.depart) {
        if depart < arrive {
            let words = ["must be the day of arrival or later"];
            reader.refuse(leg.field("depart"), ProblemCode::WrongOrder, &words);
            *stay = Stay::default();
        } else if arrive.days_until(depart) >= LONGEST_LEG {
            let words = ["must be within 731 days, the day of arrival counted"];
            reader.refuse(leg.field("depart"), ProblemCode::OutOfRange, &words);
        }
    }
    Ok(Leg {
        territory: area?.code,
        region: region?,
        arrive: arrive?,
        depart: depart?,
        activities: activities?,
    })
}

fn event(reader: &mut Reader, event: Place<'_>, trip: &Trip) -> Read<Event> {
    reader.object(event, &EVENT)?;
    let leg = reader.index(event.field("leg"), trip.legs, "the index of a leg, a whole number from 0");
    let traveller = reader.index(
        event.field("traveller"),
        trip.travellers,
        "the index of a traveller, a whole number from 0",
    );
    let stay = leg.ok().and_then(|leg| trip.stays.get(leg)).copied().unwrap_or_default();
    let date = event_date(reader, event.field("date"), stay);
    let provider = reader.or(event.field("provider"), Provider::Public, |reader, place| {
        reader.code(place, "provider", Provider::ALL, Provider::CODES)
    });
    let care = event_care(reader, event);
    Ok(Event { leg: leg?, traveller: traveller?, date: date?, provider: provider?, care: care? })
}

fn event_date(reader: &mut Reader, place: Place<'_>, stay: Stay) -> Read<Date> {
    if !place.is_given() {
        // A leg without a first day has been refused, and the request with it: any day will do.
        return Ok(stay.arrive.unwrap_or(Date::from_epoch_day(0)));
    }
    let date = reader.date(place)?;
    if stay.arrive.is_some_and(|arrive| date < arrive) || stay.depart.is_some_and(|depart| depart < date) {
        return Err(reader.refuse(place, ProblemCode::OutOfRange, &["must be a day of the leg"]));
    }
    Ok(date)
}

fn event_care(reader: &mut Reader, event: Place<'_>) -> Read<Vec<Care>> {
    let (scenario, care) = (event.field("scenario"), event.field("care"));
    let bundle = reader.or(scenario, Vec::new(), scenario_care);
    let list = reader.or(care, Vec::new(), |reader, place| reader.list(place, &CARES, care_item));
    match (scenario.is_given(), care.is_given()) {
        (true, false) => bundle,
        (false, true) => list,
        (true, true) => {
            let words = ["excludes `scenario`: an event has one of the two"];
            Err(reader.refuse(care, ProblemCode::Conflict, &words))
        }
        (false, false) => {
            Err(reader.refuse(event, ProblemCode::Conflict, &["must have a `scenario` or a list of `care`"]))
        }
    }
}

fn scenario_care(reader: &mut Reader, place: Place<'_>) -> Read<Vec<Care>> {
    let text = reader.text(place, "text: the id of a scenario")?;
    let Some(scenario) = SCENARIOS.iter().find(|scenario| scenario.id == text) else {
        let ids: Vec<&'static str> = SCENARIOS.iter().map(|scenario| scenario.id).collect();
        return Err(reader.unknown_code(place, "scenario", text, &ids));
    };
    let care = scenario.care.iter().map(|care| Care {
        service: care.service,
        units: care.units,
        price: None,
        circumstances: care.circumstances.to_vec(),
    });
    Ok(care.collect())
}

fn care_item(reader: &mut Reader, care: Place<'_>) -> Read<Care> {
    reader.object(care, &CARE)?;
    let service = reader.code(care.field("service"), "service", Service::ALL, Service::CODES);
    let units = reader.or(care.field("units"), 1, |reader, place| reader.whole_number(place, &UNITS));
    let price =
        reader.or(care.field("price"), None, |reader, place| reader.whole_number(place, &PRICE).map(Some));
    let place = care.field("circumstances");
    let circumstances =
        codes(reader, place, "circumstance", Circumstance::ALL, Circumstance::CODES, &EXCLUSIVE);
    Ok(Care { service: service?, units: units?, price: price?, circumstances: circumstances? })
}

fn activities(reader: &mut Reader, place: Place<'_>) -> Read<Vec<Activity>> {
    codes(reader, place, "activity", Activity::ALL, Activity::CODES, &[])
}

/// A list of codes, each kept once, no two of which exclude each other; empty where none is given.
fn codes<T: Copy + PartialEq>(
    reader: &mut Reader,
    place: Place<'_>,
    name: &str,
    all: &[T],
    codes: &[&'static str],
    exclusive: &[[T; 2]],
) -> Read<Vec<T>> {
    let mut kept = Vec::new();
    let entry = |reader: &mut Reader, place: Place<'_>| {
        let code = reader.code(place, name, all, codes)?;
        if kept.contains(&code) {
            return Ok(());
        }
        kept.push(code);
        if exclusive.iter().any(|pair| pair.contains(&code) && pair.iter().all(|one| kept.contains(one))) {
            reader.refuse(place, ProblemCode::Conflict, &["contradicts an earlier ", name]);
        }
        Ok(())
    };
    reader.or(place, Vec::new(), |reader, place| reader.list(place, &CODES, entry))?;
    Ok(kept)
}

fn issuer(reader: &mut Reader, place: Place<'_>) -> Read<&'static Issuer> {
    let code =
        if place.is_given() { reader.text(place, "the code of a country, such as `DK`")? } else { "DK" };
    Issuer::of(code).ok_or_else(|| {
        unknown_country(reader, place, code, " does not issue the card", |code| Issuer::of(code).is_some())
    })
}

fn area(reader: &mut Reader, place: Place<'_>) -> Read<&'static Area> {
    let code = reader.text(place, "the code of a country or territory, such as `ES`")?;
    Area::of(code).ok_or_else(|| {
        let words = " is not a country or territory of ISO 3166-1";
        unknown_country(reader, place, code, words, |code| Area::of(code).is_some())
    })
}

/// Refuses a code, and says which one was meant where it differs in case, or is the EU's own for that country.
fn unknown_country(
    reader: &mut Reader,
    place: Place<'_>,
    code: &str,
    words: &str,
    is_known: impl FnOnce(&str) -> bool,
) -> Refused {
    let upper = code.to_ascii_uppercase();
    let meant = match upper.as_str() {
        "UK" => "GB",
        "EL" => "GR",
        other => other,
    };
    let hint = if is_known(meant) { joined(&["; did you mean `", meant, "`?"]) } else { String::new() };
    reader.refuse(place, ProblemCode::UnknownValue, &[&quoted(code), words, &hint])
}

/// A region with rules of its own, or [`ELSEWHERE`]: what holds in those regions alone then surely does not hold.
/// Without any, the region that the place itself is in the tables of its country.
fn region(reader: &mut Reader, place: Place<'_>, area: Read<&'static Area>) -> Read<Option<&'static str>> {
    let own = area.ok().and_then(|area| area.region);
    if !place.is_given() {
        return Ok(own);
    }
    let code = reader.text(place, "the ISO 3166-2 code of a region, such as `ES-CN`")?;
    let Some(country) = country_of_region(code) else {
        let words = [&quoted(code), " is not an ISO 3166-2 code, such as `ES-CN`"];
        return Err(reader.refuse(place, ProblemCode::UnknownValue, &words));
    };
    let area = area?;
    if country != area.code {
        let words = [&quoted(code), " is not a region of `", area.code, "`"];
        return Err(reader.refuse(place, ProblemCode::Conflict, &words));
    }
    let known = area.tables().and_then(|tables| tables.regions.iter().find(|region| **region == code));
    Ok(known.copied().or(own).or(Some(ELSEWHERE)))
}

/// `ES` of `ES-CN`, where the code has the form of ISO 3166-2: one to three capitals or digits after the hyphen.
fn country_of_region(code: &str) -> Option<&str> {
    let mut parts = Parts::of(code, b'-');
    let (country, region) = (parts.next()?, parts.rest?);
    let is_country = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase());
    let is_region = (1..=3).contains(&region.len())
        && region.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
    (is_country && is_region).then_some(country)
}

/// A currency of today, by default the home country's.
fn currency(reader: &mut Reader, place: Place<'_>, home: Read<&'static Issuer>) -> Read<Currency> {
    if !place.is_given() {
        return Ok(home?.currency);
    }
    let code = reader.text(place, "the code of a currency, such as `EUR`")?;
    let currency = Currency::from_code(code).filter(|currency| exchange::is_current(*currency));
    currency.ok_or_else(|| {
        let current = Currency::ALL.iter().filter(|currency| exchange::is_current(**currency));
        let codes: Vec<&'static str> = current.map(|currency| currency.code()).collect();
        reader.unknown_code(place, "currency", code, &codes)
    })
}
