//! Any value that a caller can hand over.

use ehic_estimator::tables::{AREAS, SCENARIOS};
use ehic_estimator::value::Value;
use ehic_estimator::vocabulary::{Circumstance, Service};

use super::bytes::Bytes;
use super::trip;

/// Deeper than any request.
const DEEPEST: usize = 7;

const FIELDS: &[&str] = &[
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
    "familyOfEuEeaSwiss",
    "needs",
    "pensioner",
    "danishGroup",
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
    "provider",
    "scenario",
    "care",
    "service",
    "units",
    "price",
    "circumstances",
    "on",
    "",
    "__proto__",
    "legs ",
    "Legs",
    "\u{130}",
];

const WORDS: &[&str] = &[
    "DK",
    "AT",
    "ES-CN",
    "ES-",
    "-CN",
    "UK",
    "EL",
    "dk",
    "EUR",
    "BGN",
    "XXX",
    "ehic",
    "prc",
    "public",
    "holiday",
    "2027-02-14",
    "2027-02-29",
    "2014-12-31",
    "2101-01-01",
    "2027-2-1",
    "+027-02-01",
    "２０２７-02-01",
    "0000-00-00",
    "",
    " ",
    "\u{0}",
    "ß",
    "\u{1F468}\u{200D}\u{1F469}",
    "skiing",
    "oxygen",
    "injury",
    "unhurt",
    "referred",
];

const NUMBERS: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    120.0,
    121.0,
    365.0,
    366.0,
    1e9,
    1e9 + 1.0,
    4_294_967_295.0,
    4_294_967_296.0,
    9.007_199_254_740_992e15,
    1e300,
    -1e300,
    f64::MAX,
    f64::MIN_POSITIVE,
    f64::EPSILON,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

/// Anything, or a good request with a few of its values replaced.
pub fn value(bytes: &mut Bytes) -> Value {
    if bytes.below(3) == 0 {
        return any(bytes, 0);
    }
    let changes = 1 + bytes.below(3);
    let seeds: Vec<u16> = (0..changes).map(|_| bytes.word()).collect();
    let replacements: Vec<Change> = (0..changes).map(|_| change(bytes)).collect();
    let mut request = trip::value(bytes);
    for (seed, change) in seeds.into_iter().zip(replacements) {
        let places = size(&request);
        let place = usize::from(seed) % places;
        put(&mut request, &mut place.clone(), change);
    }
    if bytes.below(8) == 0 { Value::List(vec![request.clone(), request]) } else { request }
}

enum Change {
    Replace(Value),
    Rename(String),
    Twice,
    Remove,
}

fn change(bytes: &mut Bytes) -> Change {
    match bytes.below(8) {
        0 => Change::Rename(bytes.pick(FIELDS).to_owned()),
        1 => Change::Twice,
        2 => Change::Remove,
        3 => Change::Replace(any(bytes, 3)),
        _ => Change::Replace(leaf(bytes)),
    }
}

/// How many values there are, the whole among them.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::List(items) => items.iter().map(size).sum(),
        Value::Fields(fields) => fields.iter().map(|(_, value)| size(value)).sum(),
        _ => 0,
    }
}

/// Changes the value at a place, counted from the whole on down; gives the change back where it is not below here.
fn put(value: &mut Value, place: &mut usize, change: Change) -> Option<Change> {
    if *place == 0 {
        if let Change::Replace(new) = change {
            *value = new;
        }
        return None;
    }
    let mut change = Some(change);
    match value {
        Value::List(items) => {
            for index in 0..items.len() {
                *place -= 1;
                if *place == 0 {
                    match change.take()? {
                        Change::Remove => drop(items.remove(index)),
                        Change::Twice => items.insert(index, items[index].clone()),
                        Change::Replace(new) => items[index] = new,
                        Change::Rename(name) => items[index] = Value::Text(name),
                    }
                    return None;
                }
                change = put_below(&mut items[index], place, change.take()?);
                change.as_ref()?;
            }
        }
        Value::Fields(fields) => {
            for index in 0..fields.len() {
                *place -= 1;
                if *place == 0 {
                    match change.take()? {
                        Change::Remove => drop(fields.remove(index)),
                        Change::Twice => fields.insert(index, fields[index].clone()),
                        Change::Replace(new) => fields[index].1 = new,
                        Change::Rename(name) => fields[index].0 = name,
                    }
                    return None;
                }
                change = put_below(&mut fields[index].1, place, change.take()?);
                change.as_ref()?;
            }
        }
        _ => {}
    }
    change
}

/// The same below a value that is not itself the place.
fn put_below(value: &mut Value, place: &mut usize, change: Change) -> Option<Change> {
    match value {
        Value::List(_) | Value::Fields(_) => put(value, place, change),
        _ => Some(change),
    }
}

fn any(bytes: &mut Bytes, depth: usize) -> Value {
    if depth >= DEEPEST || bytes.is_empty() {
        return leaf(bytes);
    }
    match bytes.below(5) {
        0 => Value::List((0..bytes.below(5)).map(|_| any(bytes, depth + 1)).collect()),
        1 | 2 => Value::Fields((0..bytes.below(8)).map(|_| (name(bytes), any(bytes, depth + 1))).collect()),
        3 => Value::List(vec![leaf(bytes); bytes.below(1200)]),
        _ => leaf(bytes),
    }
}

fn name(bytes: &mut Bytes) -> String {
    if bytes.once_in(8) { noise(bytes) } else { bytes.pick(FIELDS).to_owned() }
}

fn leaf(bytes: &mut Bytes) -> Value {
    match bytes.below(10) {
        0 => Value::Nothing,
        1 => Value::Other,
        2 => Value::Bool(bytes.below(2) == 1),
        3 => Value::Number(bytes.pick(NUMBERS)),
        4 => Value::Number(f64::from_bits(bytes.number())),
        5 => trip::number(bytes.below(400)),
        6 => trip::text(AREAS[bytes.below(AREAS.len())].code),
        7 => Value::Text(word(bytes)),
        8 => Value::Text(noise(bytes)),
        _ => trip::text(bytes.pick(WORDS)),
    }
}

fn word(bytes: &mut Bytes) -> String {
    match bytes.below(3) {
        0 => SCENARIOS[bytes.below(SCENARIOS.len())].id.to_owned(),
        1 => bytes.pick(Service::CODES).to_owned(),
        _ => bytes.pick(Circumstance::CODES).to_owned(),
    }
}

/// Text of any characters, up to 300 bytes of it.
fn noise(bytes: &mut Bytes) -> String {
    let length = bytes.below(300);
    let raw: Vec<u8> = (0..length).map(|_| bytes.byte()).collect();
    String::from_utf8_lossy(&raw).into_owned()
}
