//! What one person has used up of a limit, and from when until when it counts; amounts to the last minor unit.

#![allow(clippy::unwrap_used, reason = "a failing test is a surprise that stops it")]

use ehic_estimator::date::Date;
use ehic_estimator::ledger::Ledger;
use ehic_estimator::money::{End, Ends, scale, share};
use ehic_estimator::vocabulary::Window;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// What is left in force of 10.00 used on the first day, on another day.
fn carried(window: Window, first: &str, other: &str) -> i64 {
    let mut ledger = Ledger::default();
    ledger.add(7, window, day(first), 1000);
    ledger.used(7, window, day(other))
}

#[test]
fn a_calendar_year_ends_with_its_last_day() {
    // The 28 days of hospital in Germany (section 39(4) SGB V): a stay over New Year begins a new count.
    for within in ["2026-01-01", "2026-07-15", "2026-12-31"] {
        assert_eq!(carried(Window::CalendarYear, "2026-07-15", within), 1000, "{within}");
    }
    for beyond in ["2025-12-31", "2027-01-01"] {
        assert_eq!(carried(Window::CalendarYear, "2026-07-15", beyond), 0, "{beyond}");
    }
}

#[test]
fn a_month_is_the_calendar_s() {
    for within in ["2028-02-01", "2028-02-29"] {
        assert_eq!(carried(Window::Month, "2028-02-10", within), 1000, "{within}");
    }
    for beyond in ["2028-01-31", "2028-03-01", "2029-02-10"] {
        assert_eq!(carried(Window::Month, "2028-02-10", beyond), 0, "{beyond}");
    }
    assert_eq!(carried(Window::Month, "2026-12-10", "2026-12-31"), 1000);
    assert_eq!(carried(Window::Month, "2026-12-10", "2027-01-01"), 0);
}

#[test]
fn thirty_days_begin_with_the_first_day_of_care() {
    // Switzerland's flat charge for visitors holds for thirty days, the first among them.
    assert_eq!(carried(Window::Days30, "2027-02-01", "2027-02-01"), 1000);
    assert_eq!(carried(Window::Days30, "2027-02-01", "2027-03-02"), 1000);
    assert_eq!(carried(Window::Days30, "2027-02-01", "2027-03-03"), 0);
    assert_eq!(carried(Window::Days30, "2027-02-01", "2027-01-31"), 0);
}

#[test]
fn twelve_months_begin_with_the_first_day_of_care() {
    // Sweden's ceiling: twelve months from the first visit, so the same day next year is outside.
    assert_eq!(carried(Window::Months12, "2026-06-15", "2027-06-14"), 1000);
    assert_eq!(carried(Window::Months12, "2026-06-15", "2027-06-15"), 0);
    assert_eq!(carried(Window::Months12, "2026-06-15", "2026-06-14"), 0);
}

#[test]
fn a_day_is_a_day_and_a_unit_carries_nothing_over() {
    assert_eq!(carried(Window::Day, "2027-02-01", "2027-02-01"), 1000);
    assert_eq!(carried(Window::Day, "2027-02-01", "2027-02-02"), 0);
    assert_eq!(carried(Window::Day, "2027-02-01", "2027-01-31"), 0);
    assert_eq!(carried(Window::Unit, "2027-02-01", "2027-02-01"), 0);
}

#[test]
fn a_unit_leaves_no_trace_in_other_windows() {
    let mut ledger = Ledger::default();
    ledger.add(7, Window::Unit, day("2027-02-01"), 1000);
    assert_eq!(ledger.used(7, Window::Day, day("2027-02-01")), 0);
    ledger.add(7, Window::Day, day("2027-02-01"), 300);
    assert_eq!(ledger.used(7, Window::Unit, day("2027-02-01")), 0);
}

#[test]
fn a_bill_is_one_however_long_it_runs() {
    assert_eq!(carried(Window::Bill, "2027-02-01", "2028-02-01"), 1000);
    assert_eq!(carried(Window::Bill, "2027-02-01", "2026-02-01"), 1000);
}

#[test]
fn amounts_add_up_within_a_window_and_each_limit_for_itself() {
    let mut ledger = Ledger::default();
    ledger.add(1, Window::CalendarYear, day("2027-02-01"), 250);
    ledger.add(1, Window::CalendarYear, day("2027-11-30"), 125);
    ledger.add(2, Window::CalendarYear, day("2027-02-01"), 5);
    ledger.add(1, Window::CalendarYear, day("2028-01-01"), 70);
    assert_eq!(ledger.used(1, Window::CalendarYear, day("2027-06-01")), 375);
    assert_eq!(ledger.used(2, Window::CalendarYear, day("2027-06-01")), 5);
    assert_eq!(ledger.used(1, Window::CalendarYear, day("2028-06-01")), 70);
    assert_eq!(ledger.used(3, Window::CalendarYear, day("2027-06-01")), 0);
}

#[test]
fn what_costs_nothing_opens_no_window() {
    // Thirty days begin with the first care that is charged, not with a free visit the week before.
    let mut ledger = Ledger::default();
    ledger.add(7, Window::Days30, day("2027-02-01"), 0);
    ledger.add(7, Window::Days30, day("2027-02-10"), 1000);
    assert_eq!(ledger.used(7, Window::Days30, day("2027-03-05")), 1000);
}

#[test]
fn a_window_that_has_closed_opens_again_with_the_next_care() {
    let mut ledger = Ledger::default();
    ledger.add(7, Window::Days30, day("2027-02-01"), 1000);
    ledger.add(7, Window::Days30, day("2027-03-03"), 400);
    assert_eq!(ledger.used(7, Window::Days30, day("2027-02-20")), 1000);
    assert_eq!(ledger.used(7, Window::Days30, day("2027-04-01")), 400);
}

#[test]
fn a_day_in_hospital_is_charged_once() {
    // Moved from one ward to another on one day: one day's charge.
    let mut ledger = Ledger::default();
    assert!(!ledger.is_charged(7, day("2027-02-01")));
    ledger.charge_day(7, day("2027-02-01"));
    assert!(ledger.is_charged(7, day("2027-02-01")));
    assert!(!ledger.is_charged(7, day("2027-02-02")), "the next day is another day");
    assert!(!ledger.is_charged(8, day("2027-02-01")), "another charge is another charge");
}

#[test]
fn days_are_charged_in_any_order_and_none_between_them() {
    let mut ledger = Ledger::default();
    for charged in ["2027-02-02", "2027-02-01", "2027-02-05"] {
        ledger.charge_day(7, day(charged));
    }
    let charged = ["2027-02-01", "2027-02-02", "2027-02-03", "2027-02-04", "2027-02-05", "2027-02-06"];
    assert_eq!(charged.map(|one| ledger.is_charged(7, day(one))), [true, true, false, false, true, false]);
}

#[test]
fn a_share_is_rounded_half_away_from_zero() {
    // 10 % of 12.34, of 12.35 and of 12.36.
    assert_eq!([1234, 1235, 1236].map(|price| share(price, 1000)), [123, 124, 124]);
    assert_eq!([-1234, -1235, -1236].map(|price| share(price, 1000)), [-123, -124, -124]);
    assert_eq!(share(0, 1000), 0);
    assert_eq!(share(999, 10_000), 999);
    // 12.5 % of 0.04 is half a cent.
    assert_eq!(share(4, 1250), 1);
}

#[test]
fn a_part_of_a_sum_is_exact_beyond_what_64_bits_multiply() {
    // 8,000 bills of ten million euro, 99.99 %: the product has 67 bits.
    assert_eq!(share(8_000_000_000_000, 9_999), 7_999_200_000_000);
    assert_eq!(scale(4_000_000_000_000_000, 9_999, 10_000), 3_999_600_000_000_000);
    assert_eq!(scale(i64::MAX, 3, 2), i64::MAX, "the most that can be said, not a small number");
    assert_eq!(scale(i64::MIN, 3, 2), i64::MIN);
    // Seven parts of ten among three.
    assert_eq!(scale(10, 7, 3), 23);
    assert_eq!(scale(-10, 7, 3), -23);
    assert_eq!(scale(10, -7, 3), -23);
    assert_eq!(scale(-10, -7, 3), 23);
    assert_eq!(scale(10, 7, 0), 70, "nothing is divided by nothing");
}

#[test]
fn the_ends_of_a_range_keep_their_places() {
    let mut ends = Ends { low: 1, typical: 2, high: 3 };
    assert_eq!(End::ALL.map(|end| ends.at(end)), [1, 2, 3]);
    assert_eq!(End::ALL.map(|end| ends.at(end.opposite())), [3, 2, 1]);
    for end in End::ALL {
        *ends.at_mut(end) *= 10;
    }
    assert_eq!(ends, Ends { low: 10, typical: 20, high: 30 });
    assert_eq!(Ends::all(5), Ends { low: 5, typical: 5, high: 5 });
}
