//! What a service costs today, by the estimator itself: the price list of the place, once for a holder on an ordinary
//! trip and once for one on skis or in the mountains, where that makes a difference.

use ehic_estimator::date::Date;
use ehic_estimator::money::Ends;
use ehic_estimator::report::{Amounts, CostLine, CoverageSheet, Gap, Range};
use ehic_estimator::value::Value;
use ehic_estimator::vocabulary::Currency;

use super::html;
use super::words::Words;
use crate::project::Outcome;

/// What one service costs.
pub struct Figures {
    /// On an ordinary trip.
    pub line: CostLine,
    /// On skis or in the mountains, where it is another amount.
    pub in_mountains: Option<CostLine>,
}

/// The price list of a place on a day.
pub struct PriceList {
    /// As the estimator answers.
    pub sheet: CoverageSheet,
    /// In the order of the services.
    pub figures: Vec<Figures>,
}

impl PriceList {
    /// Asks for an adult insured in Denmark who shows a valid card.
    pub fn of(code: &str, on: Date) -> Outcome<PriceList> {
        let sheet = coverage(code, on, &[])?;
        let mountain = coverage(code, on, &["skiing", "mountain"])?;
        let figures = sheet
            .lines
            .iter()
            .map(|line| {
                let there = mountain.lines.iter().find(|other| other.service == line.service);
                let differs = |other: &&CostLine| other.amounts != line.amounts;
                Figures { line: line.clone(), in_mountains: there.filter(differs).cloned() }
            })
            .collect();
        Ok(PriceList { sheet, figures })
    }
}

fn coverage(code: &str, on: Date, activities: &[&str]) -> Outcome<CoverageSheet> {
    let query = fields(vec![
        ("territory", text(code)),
        ("on", text(&on.to_string())),
        ("home", text("DK")),
        ("activities", Value::List(activities.iter().map(|activity| text(activity)).collect())),
    ]);
    ehic_estimator::coverage(&query, on).map_err(|problems| format!("{code}: {problems:?}").into())
}

/// What the card never pays there, for one adult from Denmark on a week in the mountains, in a currency.
pub fn outside(code: &str, on: Date, currency: Currency) -> Outcome<Vec<Gap>> {
    let card = fields(vec![("kind", text("ehic")), ("expires", text(&on.plus_months(24).to_string()))]);
    let traveller = fields(vec![("age", Value::Number(40.0)), ("documents", Value::List(vec![card]))]);
    let leg = fields(vec![
        ("territory", text(code)),
        ("arrive", text(&on.to_string())),
        ("depart", text(&on.plus_days(7).to_string())),
        ("activities", Value::List(vec![text("skiing"), text("mountain")])),
    ]);
    let request = fields(vec![
        ("today", text(&on.to_string())),
        ("home", text("DK")),
        ("currency", text(currency.code())),
        ("travellers", Value::List(vec![traveller])),
        ("legs", Value::List(vec![leg])),
    ]);
    let report =
        ehic_estimator::estimate(&request, on).map_err(|problems| format!("{code}: {problems:?}"))?;
    Ok(report.gaps)
}

fn fields(fields: Vec<(&str, Value)>) -> Value {
    Value::Fields(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A range with the typical amount large and the ends small, as the content of a cell.
///
/// Nothing at all is said as `zero`: free for what care costs, an amount of nought for what comes back.
pub fn amount(range: &Range, currency: Currency, zero: Option<&str>, words: &Words) -> String {
    let Ends { low, typical, high } = range.ends;
    let large = |words: &str| html::element("strong", &[], &html::text(words));
    let small = |words: &str| html::element("span", &[("class", "range")], &html::text(words));
    // "Free, and an amount that nobody knows" would be read as free.
    if range.open && typical == 0 {
        return large(&words.say("amount-unknown"));
    }
    let ends =
        [("low", words.bare_money(low, currency).into()), ("high", words.money(high, currency).into())];
    let usual = match zero {
        Some(zero) if typical == 0 => zero.to_owned(),
        _ => words.money(typical, currency),
    };
    match (low == high, range.open) {
        (true, false) => large(&usual),
        (true, true) => format!("{} {}", large(&usual), small(&words.say("amount-and-more"))),
        (false, false) => {
            let usual = words.say_with("amount-typical", &[("amount", usual.into())]);
            format!("{} {}", large(&usual), small(&words.say_with("amount-between", &ends)))
        }
        (false, true) => {
            let usual = words.say_with("amount-typical", &[("amount", usual.into())]);
            let least = [("low", words.money(low, currency).into())];
            format!("{} {}", large(&usual), small(&words.say_with("amount-open", &least)))
        }
    }
}

/// The figures of a line by their names in the contract.
pub fn named(amounts: &Amounts) -> [(&'static str, &Range); 4] {
    [
        ("outOfPocket", &amounts.out_of_pocket),
        ("payNow", &amounts.pay_now),
        ("refund", &amounts.refund),
        ("price", &amounts.price),
    ]
}
