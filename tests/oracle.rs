//! The estimator against a second engine, which was written from `data/README.md` and the design alone: on random trips both must
//! give the same figures, line by line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::similar_names,
    reason = "a failing test is a surprise that stops it"
)]

mod common;
#[path = "oracle/figures.rs"]
mod figures;
#[path = "oracle/rules.rs"]
mod rules;
#[path = "oracle/trips.rs"]
mod trips;

use ehic_estimator::card;
use ehic_estimator::cost::{Ledgers, Question, price};
use ehic_estimator::exchange::convert;
use ehic_estimator::report::{Amounts, Range, Report};
use ehic_estimator::request::Request;
use ehic_estimator::situation::Situation;
use figures::{Answer, Books, Figure, Line, Place, date_order};
use rules::{Given, Stay};

#[test]
fn both_engines_agree_on_every_line() {
    trips::on_many(3_000, &trips::trips(), |request| compare(&request));
}

#[test]
fn both_engines_agree_on_rules_that_nobody_has_written() {
    trips::on_many(4_000, &rules::stays(), |stay| compare_stay(&stay));
}

/// Nothing, or the rules with the first care item on which the engines differ.
fn compare_stay(stay: &Stay) -> Result<(), String> {
    let mut ledgers = Ledgers::default();
    let mut books = Books::default();
    for (item, Given { date, provider, basis, care }) in stay.care.iter().enumerate() {
        let situation = Situation {
            age: stay.traveller.age,
            pensioner: stay.traveller.pensioner,
            needs: &stay.traveller.needs,
            home: stay.home,
            region: stay.region,
            circumstances: &care.circumstances,
            unanswered: &[],
        };
        let question = Question {
            territory: stay.territory,
            situation,
            service: care.service,
            units: care.units,
            price: care.price,
            day: *date,
            provider: *provider,
            basis: *basis,
        };
        let place = Place {
            tables: Some(stay.territory),
            traveller: &stay.traveller,
            home: stay.home,
            region: stay.region,
            date: *date,
            provider: *provider,
        };
        let found = read(&price(&question, &mut ledgers).unwrap().line.amounts);
        let expected = figures::line(&place, care, *basis, item, &mut books);
        if found != expected {
            let rule = stay.territory.rule(care.service, *date);
            return Err(format!(
                "care {item}:\n  estimator {}\n  oracle    {}\n{:#?}\n{rule:#?}\nprices {:?}\ntariffs {:?}\n{:?} from {} in {:?}",
                show(&found),
                show(&expected),
                stay.care,
                stay.territory.prices,
                stay.territory.tariffs,
                stay.traveller,
                stay.home,
                stay.region,
            ));
        }
    }
    Ok(())
}

/// Nothing, or the request with the first line on which the engines differ.
fn compare(request: &Request) -> Result<(), String> {
    let report = ehic_estimator::answer(request);
    let checks = card::check(request);
    let mut first = None;
    for order in orders(request) {
        match differs(request, &report, &figures::answer(request, &checks, &order)) {
            None => return Ok(()),
            Some(difference) => {
                first.get_or_insert(difference);
            }
        }
    }
    Err(format!("{}\n{}", first.unwrap_or_default(), trips::show(request)))
}

/// "those of one day in a fixed order of their content": which one is the estimator's own affair, so every order of one day will do.
fn orders(request: &Request) -> Vec<Vec<usize>> {
    let natural = date_order(request);
    let mut orders = vec![natural.clone()];
    let same = |one: usize, other: usize| {
        let (one, other) = (&request.events[one], &request.events[other]);
        (one.date, one.traveller) == (other.date, other.traveller)
    };
    for place in 1..natural.len() {
        for order in orders.clone() {
            let mut order = order;
            for back in (0..place).rev() {
                if !same(order[back], order[back + 1]) || orders.len() > 120 {
                    break;
                }
                order.swap(back, back + 1);
                orders.push(order.clone());
            }
        }
    }
    orders
}

fn differs(request: &Request, report: &Report, answer: &Answer) -> Option<String> {
    for (index, event) in report.events.iter().enumerate() {
        for (line, expected) in event.lines.iter().zip(&answer.lines[index]) {
            let found = read(&line.amounts);
            if found != *expected {
                return Some(format!(
                    "event {index}, {} by {}:\n  estimator {}\n  oracle    {}",
                    line.service,
                    line.rule.id,
                    show(&found),
                    show(expected)
                ));
            }
        }
        let local = report.events[index].local.currency;
        let sum = |lines: &[Line]| {
            lines.iter().fold(Figure { ends: [0; 3], open: false }, |sum, line| Figure {
                ends: [0, 1, 2].map(|end| sum.ends[end] + line.out_of_pocket.ends[end]),
                open: sum.open || line.out_of_pocket.open,
            })
        };
        for (what, lines, found) in [
            ("converted", &answer.lines[index], &event.converted),
            ("without a card", &answer.without_card[index], &event.without_card),
        ] {
            let sum = sum(lines);
            let expected =
                Figure { ends: sum.ends.map(|amount| convert(amount, local, request.currency)), ..sum };
            if own_figure(found) != expected {
                return Some(format!(
                    "event {index} {what}: estimator {:?}, oracle {expected:?}",
                    own_figure(found)
                ));
            }
        }
    }
    None
}

fn read(amounts: &Amounts) -> Line {
    Line {
        price: figure(&amounts.price),
        pay_now: figure(&amounts.pay_now),
        refund: figure(&amounts.refund),
        out_of_pocket: figure(&amounts.out_of_pocket),
    }
}

fn own_figure(amounts: &Amounts) -> Figure {
    figure(&amounts.out_of_pocket)
}

fn figure(range: &Range) -> Figure {
    Figure { ends: [range.ends.low, range.ends.typical, range.ends.high], open: range.open }
}

fn show(line: &Line) -> String {
    let one = |name: &str, figure: &Figure| {
        format!("{name} {:?}{}", figure.ends, if figure.open { " open" } else { "" })
    };
    [
        one("price", &line.price),
        one("payNow", &line.pay_now),
        one("refund", &line.refund),
        one("outOfPocket", &line.out_of_pocket),
    ]
    .join(", ")
}

/// What the second engine found, each figured by hand.
mod found {
    use ehic_estimator::estimate;
    use ehic_estimator::report::{EventEstimate, Range};
    use serde_json::{Value as Json, json};

    /// The only event of a trip in February 2027.
    fn event(
        home: &str,
        place: &str,
        age: u8,
        documents: &Json,
        provider: &str,
        care: &Json,
    ) -> EventEstimate {
        let request = json!({
            "today": "2027-01-10", "home": home,
            "travellers": [{ "age": age, "documents": documents }],
            "legs": [{ "territory": place, "arrive": "2027-02-01", "depart": "2027-02-14" }],
            "events": [{ "leg": 0, "traveller": 0, "provider": provider, "care": [care] }],
        });
        let report = estimate(&super::common::value(request), super::common::day("2027-01-10")).unwrap();
        report.events.into_iter().next().unwrap()
    }

    fn ends(range: &Range) -> [i64; 3] {
        [range.ends.low, range.ends.typical, range.ends.high]
    }

    #[test]
    fn a_fee_for_a_form_is_taken_of_all_its_items() {
        // Two medicines at 2.00 on one form: 3.50 for the form, then half of the 0.50 that is left; nothing more in the classes
        // without a share, all 4.00 for a medicine off the list.
        let card = json!([{ "kind": "ehic", "expires": "2030-01-01" }]);
        let care = json!({ "service": "prescription", "units": 2, "price": 200 });
        let event = event("DK", "EE", 40, &card, "public", &care);
        assert_eq!(ends(&event.lines[0].amounts.out_of_pocket), [350, 375, 400]);
    }

    #[test]
    fn what_is_free_for_everyone_is_not_free_at_a_private_hospital() {
        // Denmark treats children without a card in public hospitals; a private one sends its bill, card or not.
        let care = json!({ "service": "hospitalStay", "units": 2, "price": 1_000_000 });
        let event = event("SE", "DK", 10, &json!([]), "private", &care);
        assert_eq!(ends(&event.local.out_of_pocket), [2_000_000; 3]);
        assert_eq!(event.without_card.out_of_pocket, event.converted.out_of_pocket);
    }

    #[test]
    fn the_bill_is_advanced_where_nothing_valid_is_shown_and_no_rule_is_known() {
        // Gibraltar: entitled, nothing to show, no tables. The whole bill at the counter, all or nothing of it back.
        let care = json!({ "service": "doctor", "price": 5_000 });
        let event = event("DK", "GI", 40, &json!([]), "public", &care);
        assert_eq!(ends(&event.local.pay_now), [5_000; 3]);
        assert_eq!(ends(&event.local.refund), [0, 0, 5_000]);
        assert_eq!(ends(&event.local.out_of_pocket), [0, 5_000, 5_000]);
    }

    #[test]
    fn what_nobody_knows_is_open() {
        // A rescue in Malta is free with the card, and has no price: without a card nobody knows what is asked and given back.
        let event = event("DK", "MT", 40, &json!([]), "public", &json!({ "service": "mountainRescue" }));
        let amounts = &event.lines[0].amounts;
        assert!(amounts.pay_now.open && amounts.refund.open && amounts.out_of_pocket.open);
    }
}
