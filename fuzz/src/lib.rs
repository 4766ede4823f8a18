//! Bytes become values and requests, and what the estimator makes of them must obey its laws. A law that is broken stops
//! with what was asked.

mod bytes;
mod laws;
mod trip;
mod whatever;

use ehic_estimator::date::Date;
use ehic_estimator::report::Range;

use bytes::Bytes;

/// The day of the advice where the request names none.
const TODAY: Option<Date> = Date::new(2026, 11, 24);

/// Any value at all, or a good request with some of its values replaced, to each of the questions.
pub fn read(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let today = TODAY.expect("a day that exists");
    let value = whatever::value(&mut bytes);
    match bytes.below(4) {
        0 => laws::sheet(&value, ehic_estimator::coverage(&value, today)),
        1 => laws::many(&value, ehic_estimator::estimate_many(&value, today)),
        _ => laws::answer(&value, ehic_estimator::estimate(&value, today)),
    }
}

/// A request that keeps to the contract: it must be answered, and rightly.
pub fn estimate(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let today = TODAY.expect("a day that exists");
    let value = trip::value(&mut bytes);
    let report = ehic_estimator::estimate(&value, today)
        .unwrap_or_else(|problems| panic!("a good request is refused: {problems:?}\n{value:?}"));
    let request = ehic_estimator::request::read(&value, today).expect("it was read before");
    laws::report(&value, &request, &report);
    let Range { ends, .. } = report.totals.out_of_pocket;
    let list = ehic_estimator::value::Value::List(vec![value]);
    let many = ehic_estimator::estimate_many(&list, today).expect("it was answered before");
    assert_eq!(many, [ends.low, ends.typical, ends.high].map(|amount| amount as f64), "{list:?}");
    let again = ehic_estimator::answer(&request);
    assert!(report == again, "the same question, another answer: {list:?}");
}
