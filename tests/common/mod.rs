//! What several test files need: requests written as JSON, and places in them.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use ehic_estimator::date::Date;
use ehic_estimator::value::Value;

/// A day that exists.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// JSON as the plain value that a request comes in as.
pub fn value(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Nothing,
        serde_json::Value::Bool(truth) => Value::Bool(truth),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap()),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(value).collect()),
        serde_json::Value::Object(fields) => {
            Value::Fields(fields.into_iter().map(|(name, field)| (name, value(field))).collect())
        }
    }
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Field(String),
    Item(usize),
}

/// `legs[2].arrive` as its three steps.
pub fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let mut pieces = part.split('[');
        let name = pieces.next().unwrap();
        if !name.is_empty() {
            steps.push(Step::Field(name.to_owned()));
        }
        steps.extend(pieces.map(|piece| Step::Item(piece.trim_end_matches(']').parse().unwrap())));
    }
    steps
}

/// The value at the end of the steps, where there is one.
pub fn at<'a>(whole: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    steps.iter().try_fold(whole, |value, step| match (value, step) {
        (Value::Fields(fields), Step::Field(name)) => {
            fields.iter().find(|(given, _)| given == name).map(|(_, value)| value)
        }
        (Value::List(items), Step::Item(index)) => items.get(*index),
        _ => None,
    })
}

/// The same request with another value at a path; the field is added where it is not there.
pub fn put(mut whole: Value, path: &str, new: Value) -> Value {
    let mut place = &mut whole;
    for step in steps(path) {
        place = match (place, step) {
            (Value::Fields(fields), Step::Field(name)) => {
                let index = fields.iter().position(|(given, _)| *given == name).unwrap_or_else(|| {
                    fields.push((name, Value::Nothing));
                    fields.len() - 1
                });
                &mut fields[index].1
            }
            (Value::List(items), Step::Item(index)) => &mut items[index],
            (_, step) => panic!("{path} has no {step:?}"),
        };
    }
    *place = new;
    whole
}

/// Every path of a value, the whole itself first.
pub fn paths(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let below = |step: String, value: &Value| -> Vec<String> {
        paths(value).into_iter().map(|rest| join(&step, &rest)).collect()
    };
    match value {
        Value::Fields(fields) => {
            all.extend(fields.iter().flat_map(|(name, value)| below(name.clone(), value)));
        }
        Value::List(items) => {
            all.extend(
                items.iter().enumerate().flat_map(|(index, value)| below(format!("[{index}]"), value)),
            );
        }
        _ => {}
    }
    all
}

fn join(step: &str, rest: &str) -> String {
    if rest.is_empty() || rest.starts_with('[') { format!("{step}{rest}") } else { format!("{step}.{rest}") }
}
