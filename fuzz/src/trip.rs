//! Requests that keep to the contract, all of it: every place, every limit, days from 2015 to 2100, prices up to a milliard.

use ehic_estimator::date::Date;
use ehic_estimator::exchange::is_current;
use ehic_estimator::request::{Citizenship, Purpose};
use ehic_estimator::tables::{AREAS, Area, ISSUERS, SCENARIOS};
use ehic_estimator::value::Value;
use ehic_estimator::vocabulary::{Activity, Circumstance, Currency, Need, Service};

use super::bytes::Bytes;

/// The longest distance from arrival to departure.
const LONGEST: usize = 730;

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn number(number: impl TryInto<i32>) -> Value {
    Value::Number(f64::from(number.try_into().unwrap_or(i32::MAX)))
}

/// Fields with the values that are given.
struct Fields(Vec<(String, Value)>);

impl Fields {
    fn new() -> Fields {
        Fields(Vec::new())
    }

    fn with(mut self, name: &str, value: impl Into<Option<Value>>) -> Fields {
        self.0.extend(value.into().map(|value| (name.to_owned(), value)));
        self
    }

    fn value(self) -> Value {
        Value::Fields(self.0)
    }
}

/// A whole request.
pub fn value(bytes: &mut Bytes) -> Value {
    let travellers = count(bytes, 1, 12);
    let mut day = pick_day(bytes, first(), last());
    let mut stays = Vec::new();
    let mut legs = Vec::new();
    for _ in 0..count(bytes, 1, 40) {
        let (leg, stay) = leg(bytes, day);
        day = stay.2;
        stays.push(stay);
        legs.push(leg);
    }
    let travellers: Vec<Value> = (0..travellers).map(|_| traveller(bytes, stays[0].1)).collect();
    let events: Vec<Value> =
        (0..count(bytes, 0, 200)).map(|_| event(bytes, travellers.len(), &stays)).collect();
    Fields::new()
        .with("today", sometimes(bytes, |bytes| date(pick_day(bytes, first(), last()))))
        .with("home", sometimes(bytes, |bytes| text(ISSUERS[bytes.below(ISSUERS.len())].code)))
        .with("currency", sometimes(bytes, currency))
        .with("purpose", sometimes(bytes, |bytes| text(bytes.pick(Purpose::CODES))))
        .with("travellers", Value::List(travellers))
        .with("legs", Value::List(legs))
        .with("events", Value::List(events))
        .value()
}

/// One in eight takes any number up to the most, the others few: long lists take long.
fn count(bytes: &mut Bytes, least: usize, most: usize) -> usize {
    let most = if bytes.once_in(8) { most } else { most.min(4) };
    least + bytes.below(most - least + 1)
}

fn sometimes(bytes: &mut Bytes, make: impl FnOnce(&mut Bytes) -> Value) -> Option<Value> {
    (bytes.below(3) != 0).then(|| make(bytes))
}

fn first() -> Date {
    Date::new(2015, 1, 1).expect("a day that exists")
}

fn last() -> Date {
    Date::new(2100, 12, 31).expect("a day that exists")
}

fn date(day: Date) -> Value {
    text(&day.to_text())
}

/// Any day, or, three times in four, one of the years that the tables know best.
fn pick_day(bytes: &mut Bytes, from: Date, until: Date) -> Date {
    let known = Date::new(2024, 1, 1).expect("a day that exists").plus_days(i32::from(bytes.word() % 1500));
    if bytes.below(4) != 0 && from <= known && known <= until {
        return known;
    }
    let days = usize::try_from(from.days_until(until)).unwrap_or(0);
    from.plus_days(i32::try_from(bytes.below(days.min(65_000) + 1)).unwrap_or(0))
}

fn currency(bytes: &mut Bytes) -> Value {
    let current: Vec<Currency> = Currency::ALL.iter().copied().filter(|one| is_current(*one)).collect();
    text(bytes.pick(&current).code())
}

fn codes(bytes: &mut Bytes, all: &[&'static str]) -> Vec<Value> {
    (0..bytes.below(4)).map(|_| text(bytes.pick(all))).collect()
}

fn traveller(bytes: &mut Bytes, arrive: Date) -> Value {
    let documents = (0..bytes.below(4)).map(|_| document(bytes, arrive)).collect();
    Fields::new()
        .with("age", number(bytes.below(121)))
        .with("documents", Value::List(documents))
        .with("citizenship", sometimes(bytes, |bytes| text(bytes.pick(Citizenship::CODES))))
        .with("familyOfEuEeaSwiss", sometimes(bytes, |bytes| Value::Bool(bytes.below(2) == 1)))
        .with("needs", sometimes(bytes, |bytes| Value::List(codes(bytes, Need::CODES))))
        .with("pensioner", sometimes(bytes, |bytes| Value::Bool(bytes.below(2) == 1)))
        .with("danishGroup", sometimes(bytes, |bytes| number(1 + bytes.below(2))))
        .value()
}

/// A document that ends or begins around the trip, where that makes a difference.
fn document(bytes: &mut Bytes, arrive: Date) -> Value {
    let near = |bytes: &mut Bytes| {
        let day = arrive.plus_days(i32::try_from(bytes.below(120)).unwrap_or(0) - 30);
        if bytes.once_in(4) { pick_day(bytes, first(), last()) } else { day.clamp(first(), last()) }
    };
    let kind = bytes.pick(&["ehic", "ehic", "ghic", "prc", "nationalCard"]);
    let document = Fields::new().with("kind", text(kind));
    match kind {
        "prc" => {
            let (one, other) = (near(bytes), near(bytes));
            document.with("from", date(one.min(other))).with("until", date(one.max(other))).value()
        }
        "nationalCard" => document.with("photoId", Value::Bool(bytes.below(2) == 1)).value(),
        _ => document.with("expires", date(near(bytes))).value(),
    }
}

/// A leg, with its place and days.
type Stay = (&'static Area, Date, Date);

fn leg(bytes: &mut Bytes, earliest: Date) -> (Value, Stay) {
    let place = if bytes.below(4) == 0 {
        &AREAS[bytes.below(AREAS.len())]
    } else {
        let with: Vec<&'static Area> = AREAS.iter().filter(|area| area.tables().is_some()).collect();
        bytes.pick(&with)
    };
    let arrive = earliest.plus_days(i32::try_from(bytes.below(4)).unwrap_or(0)).min(last());
    let length = if bytes.once_in(8) { bytes.below(LONGEST + 1) } else { bytes.below(30) };
    let depart = arrive.plus_days(i32::try_from(length).unwrap_or(0)).min(last());
    let leg = Fields::new()
        .with("territory", text(place.code))
        .with("region", sometimes(bytes, |bytes| region(bytes, place)))
        .with("arrive", date(arrive))
        .with("depart", date(depart))
        .with("activities", sometimes(bytes, |bytes| Value::List(codes(bytes, Activity::CODES))))
        .value();
    (leg, (place, arrive, depart))
}

/// A region that the tables know, or one without rules of its own.
fn region(bytes: &mut Bytes, place: &'static Area) -> Value {
    let known = place.tables().map_or(&[][..], |tables| tables.regions);
    let own: Vec<&'static str> = known.iter().copied().filter(|one| one.starts_with(place.code)).collect();
    if own.is_empty() || bytes.once_in(3) {
        return text(&format!("{}-{}", place.code, bytes.pick(&["1", "ZZ", "X9Z"])));
    }
    text(bytes.pick(&own))
}

fn event(bytes: &mut Bytes, travellers: usize, stays: &[Stay]) -> Value {
    let leg = bytes.below(stays.len());
    let (_, arrive, depart) = stays[leg];
    let days = usize::try_from(arrive.days_until(depart)).unwrap_or(0);
    let day = arrive.plus_days(i32::try_from(bytes.below(days + 1)).unwrap_or(0));
    let event = Fields::new()
        .with("leg", number(leg))
        .with("traveller", number(bytes.below(travellers)))
        .with("date", sometimes(bytes, |_| date(day)))
        .with("provider", sometimes(bytes, |bytes| text(bytes.pick(&["public", "public", "private"]))));
    if bytes.below(2) == 0 {
        return event.with("scenario", text(SCENARIOS[bytes.below(SCENARIOS.len())].id)).value();
    }
    let care = (0..count(bytes, 1, 40)).map(|_| care(bytes)).collect();
    event.with("care", Value::List(care)).value()
}

fn care(bytes: &mut Bytes) -> Value {
    let units = if bytes.once_in(16) { 1 + bytes.below(365) } else { 1 + bytes.below(8) };
    Fields::new()
        .with("service", text(bytes.pick(Service::CODES)))
        .with("units", sometimes(bytes, |_| number(units)))
        .with("price", sometimes(bytes, price))
        .with("circumstances", sometimes(bytes, |bytes| Value::List(circumstances(bytes))))
        .value()
}

fn price(bytes: &mut Bytes) -> Value {
    match bytes.below(8) {
        0 => number(0),
        1 => number(1_000_000_000),
        2 => number(bytes.number() % 1_000_000_001),
        3 => number(bytes.below(256)),
        _ => number(bytes.word()),
    }
}

/// Without those that exclude each other.
fn circumstances(bytes: &mut Bytes) -> Vec<Value> {
    let mut given: Vec<&'static str> = Vec::new();
    for _ in 0..bytes.below(4) {
        let one = bytes.pick(Circumstance::CODES);
        let other = match one {
            "referred" => "withoutReferral",
            "withoutReferral" => "referred",
            "injury" => "unhurt",
            "unhurt" => "injury",
            _ => "",
        };
        if !given.contains(&other) {
            given.push(one);
        }
    }
    given.into_iter().map(text).collect()
}
