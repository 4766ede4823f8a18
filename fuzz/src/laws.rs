//! What must hold of every answer and every refusal.

use ehic_estimator::date::Date;
use ehic_estimator::problem::{Problem, ProblemCode};
use ehic_estimator::report::{Amounts, CardCheck, CostLine, CoverageSheet, EventEstimate, Range, Report};
use ehic_estimator::request::Request;
use ehic_estimator::value::Value;
use serde::Serialize;

/// A report, or problems that can be understood.
pub fn answer(value: &Value, answer: Result<Report, Vec<Problem>>) {
    match answer {
        Ok(report) => {
            let today = Date::new(2026, 11, 24).expect("a day that exists");
            let request = ehic_estimator::request::read(value, today).expect("it was answered");
            self::report(value, &request, &report);
        }
        Err(problems) => refusal(value, &problems),
    }
}

/// Three numbers for each request, or problems.
pub fn many(value: &Value, totals: Result<Vec<f64>, Vec<Problem>>) {
    match totals {
        Ok(totals) => {
            let Value::List(requests) = value else { panic!("totals of what is no list: {value:?}") };
            assert_eq!(totals.len(), requests.len() * 3, "{value:?}");
            for ends in totals.chunks(3) {
                assert!(0.0 <= ends[0] && ends[0] <= ends[1] && ends[1] <= ends[2], "{ends:?} of {value:?}");
                assert!(ends[2].is_finite(), "{ends:?} of {value:?}");
            }
        }
        Err(problems) => refusal(value, &problems),
    }
}

/// A price list, or problems.
pub fn sheet(value: &Value, sheet: Result<CoverageSheet, Vec<Problem>>) {
    match sheet {
        Ok(sheet) => {
            for line in &sheet.lines {
                cost(value, line);
            }
            written(value, &sheet);
        }
        Err(problems) => refusal(value, &problems),
    }
}

/// At least one problem, each with a code, a sentence, and a path of names and indices.
fn refusal(value: &Value, problems: &[Problem]) {
    assert!(!problems.is_empty(), "refused without a reason: {value:?}");
    for Problem { code, message, .. } in problems {
        assert!(ProblemCode::CODES.contains(code), "{code:?} for {value:?}");
        assert!(!message.is_empty() && message.len() < 1000, "{message:?} for {value:?}");
    }
}

pub fn report(value: &Value, request: &Request, report: &Report) {
    let pairs = request.travellers.len() * request.legs.len();
    assert_eq!(report.cards.len(), pairs, "one check for each traveller on each leg: {value:?}");
    for card in &report.cards {
        spans(value, request, card);
    }
    let worst = report.cards.iter().flat_map(|card| &card.spans).map(|span| span.basis).min();
    assert_eq!(Some(report.household.basis), worst, "a household is as good as its worst day: {value:?}");
    assert_eq!(report.events.len(), request.events.len(), "{value:?}");
    for (event, asked) in report.events.iter().zip(&request.events) {
        assert_eq!(event.lines.len(), asked.care.len(), "{value:?}");
        self::event(value, event);
    }
    amounts(value, &report.totals);
    let converted: Vec<&Amounts> = report.events.iter().map(|event| &event.converted).collect();
    total(value, &converted, &report.totals);
    for action in &report.actions {
        let travellers = action.travellers.iter().flatten().all(|one| *one < request.travellers.len());
        let legs = action.legs.iter().flatten().all(|one| *one < request.legs.len());
        assert!(travellers && legs, "{action:?} of {value:?}");
    }
    for gap in &report.gaps {
        assert!(gap.legs.iter().all(|leg| *leg < request.legs.len()), "{gap:?} of {value:?}");
        gap.cost.iter().for_each(|cost| range(value, cost));
    }
    assert_eq!(report.caveats.len(), request.legs.len(), "{value:?}");
    written(value, report);
}

/// The leg's days in order, without a gap and without a day twice.
fn spans(value: &Value, request: &Request, card: &CardCheck) {
    let leg = &request.legs[card.leg];
    let mut next = leg.arrive;
    for span in &card.spans {
        assert!(span.from == next && span.from <= span.until, "{card:?} of {value:?}");
        next = span.until.plus_days(1);
    }
    assert_eq!(next, leg.depart.plus_days(1), "{card:?} of {value:?}");
    assert_eq!(card.spans.first().map(|span| span.basis), Some(card.basis), "{card:?} of {value:?}");
    assert_eq!(card.until.is_some(), card.spans.len() > 1, "{card:?} of {value:?}");
}

fn event(value: &Value, event: &EventEstimate) {
    for line in &event.lines {
        cost(value, line);
    }
    for sums in [&event.local, &event.converted, &event.without_card] {
        amounts(value, sums);
    }
    let lines: Vec<&Amounts> = event.lines.iter().map(|line| &line.amounts).collect();
    total(value, &lines, &event.local);
    event.at_home.iter().for_each(|cost| range(value, cost));
}

fn cost(value: &Value, line: &CostLine) {
    amounts(value, &line.amounts);
    let Amounts { pay_now, refund, out_of_pocket, .. } = &line.amounts;
    assert_eq!(
        pay_now.ends.typical - refund.ends.typical,
        out_of_pocket.ends.typical,
        "paid less what comes back: {line:?} of {value:?}"
    );
    let steps = line.steps.iter().fold([0; 3], |sum, step| {
        let ends = step.effect.0;
        [sum[0] + ends.low, sum[1] + ends.typical, sum[2] + ends.high]
    });
    let ends = out_of_pocket.ends;
    assert_eq!(steps, [ends.low, ends.typical, ends.high], "steps of {line:?} of {value:?}");
    assert!(!line.rule.id.is_empty(), "{line:?} of {value:?}");
}

fn amounts(value: &Value, amounts: &Amounts) {
    for figure in [&amounts.price, &amounts.pay_now, &amounts.refund, &amounts.out_of_pocket] {
        range(value, figure);
    }
}

fn range(value: &Value, range: &Range) {
    let ends = range.ends;
    assert!(
        0 <= ends.low && ends.low <= ends.typical && ends.typical <= ends.high,
        "low <= typical <= high: {range:?} of {value:?}"
    );
    // 8,000 kinds of care, 365 units, 10^9 each, in a currency of a hundredth's worth: still whole.
    assert!(ends.high < i64::MAX / 4, "{range:?} of {value:?}");
}

fn total(value: &Value, parts: &[&Amounts], sum: &Amounts) {
    let figures: [fn(&Amounts) -> &Range; 4] =
        [|one| &one.price, |one| &one.pay_now, |one| &one.refund, |one| &one.out_of_pocket];
    for figure in figures {
        let ends = parts.iter().copied().map(figure).fold([0; 3], |sum, range| {
            [sum[0] + range.ends.low, sum[1] + range.ends.typical, sum[2] + range.ends.high]
        });
        let found = figure(sum).ends;
        assert_eq!(ends, [found.low, found.typical, found.high], "a sum of {value:?}");
        assert_eq!(parts.iter().any(|one| figure(one).open), figure(sum).open, "open: {value:?}");
    }
}

/// What goes out must be writable, and every number in it a number.
fn written(value: &Value, answer: &impl Serialize) {
    let json = serde_json::to_value(answer).unwrap_or_else(|error| panic!("{error}: {value:?}"));
    // JSON writes what is no number as `null`, and the contract has no `null`.
    assert!(!holds_null(&json), "{json} of {value:?}");
}

fn holds_null(json: &serde_json::Value) -> bool {
    match json {
        serde_json::Value::Null => true,
        serde_json::Value::Array(items) => items.iter().any(holds_null),
        serde_json::Value::Object(fields) => fields.values().any(holds_null),
        _ => false,
    }
}
