//! The tables as sheets (CSV by RFC 4180): one row for each charge, limit and exemption, one for each price, one for each source.

use ehic_estimator::money::Ends;
use ehic_estimator::tables::{Alternative, Bound, Charge, Condition, Price, Rule};
use ehic_estimator::vocabulary::Currency;

use super::open_data::{bound_of, currency_of, decimal, kind_of, money, names};
use super::site::{Place, Site};

const RULES: [&str; 30] = [
    "territory",
    "rule",
    "service",
    "from",
    "until",
    "alternative",
    "when",
    "open",
    "usual",
    "settlement",
    "for",
    "confidence",
    "piece",
    "name",
    "kind",
    "low",
    "typical",
    "high",
    "unit",
    "per",
    "window",
    "from_day",
    "to_day",
    "counts",
    "min",
    "max",
    "detail",
    "reviewed",
    "next_look",
    "sources",
];

/// `rules.csv`.
pub fn rules(site: &Site) -> String {
    let mut sheet = Sheet::new(&RULES);
    for place in &site.places {
        for rule in place.territory.rules {
            let currency = currency_of(place.territory, rule);
            for one in rule.alternatives {
                alternative(&mut sheet, place, rule, one, currency);
            }
        }
    }
    sheet.text
}

fn alternative(sheet: &mut Sheet, place: &Place, rule: &Rule, one: &Alternative, currency: Currency) {
    let day = |day: Option<ehic_estimator::date::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let row = |piece: &str, name: &str, kind: &str| {
        let mut row = Row::default();
        row.set("territory", place.territory.code);
        row.set("rule", rule.id);
        row.set("service", rule.service.code());
        row.set("from", day(rule.from));
        row.set("until", day(rule.until));
        row.set("alternative", one.name);
        row.set("when", when(one.when));
        row.set("open", one.open.to_string());
        row.set("usual", one.usual.to_string());
        row.set("settlement", one.settlement.code());
        row.set("for", one.audience.code());
        row.set("confidence", one.confidence.code());
        row.set("reviewed", rule.reviewed.to_string());
        row.set("next_look", day(rule.next_look));
        row.set("sources", rule.sources.join(" "));
        row.set("piece", piece);
        row.set("name", name);
        row.set("kind", kind);
        row
    };
    if one.components.is_empty() {
        sheet.add(&row("component", "", "free"));
    }
    for component in one.components {
        let mut row = row("component", component.name, kind_of(&component.charge));
        charge(&mut row, &component.charge, currency);
        sheet.add(&row);
    }
    for limit in one.limits {
        let mut row = row("limit", limit.name, bound_of(&limit.bound));
        row.set("window", limit.window.code());
        row.set("counts", names(limit.counts, one).join(" "));
        match &limit.bound {
            Bound::Units(most) => {
                row.ends(&Ends::all(i64::from(*most)), 0, "units");
            }
            Bound::Cap { amount, after } => {
                row.money(amount, currency);
                row.set(
                    "detail",
                    after.map(|after| format!("after cap {}", money(after, currency))).unwrap_or_default(),
                );
            }
            Bound::SchemeLimit(amount) | Bound::SchemeLump(amount) | Bound::SchemeDeductible(amount) => {
                row.money(amount, currency);
            }
            Bound::SetOff { against, low_end_only } => {
                let against =
                    one.components.get(usize::from(*against)).map_or("", |component| component.name);
                let at = if *low_end_only { " at the low end" } else { "" };
                row.set("detail", format!("against {against}{at}"));
            }
        }
        if limit.visitors_unknown {
            row.set("detail", "not known whether visitors get it");
        }
        sheet.add(&row);
    }
    if let Some(own) = &one.price {
        let mut row = row("price", "", if own.at_least { "priceFrom" } else { "price" });
        row.money(&own.amount, currency);
        sheet.add(&row);
    }
    for exemption in one.exemptions {
        let mut row = row("exemption", exemption.name, "exempt");
        row.set("counts", names(exemption.components, one).join(" "));
        row.set("detail", when(exemption.when));
        sheet.add(&row);
    }
}

fn charge(row: &mut Row, charge: &Charge, currency: Currency) {
    match charge {
        Charge::Copayment { amount, per, from_day, to_day, counts, .. } => {
            row.money(amount, currency);
            row.set("per", per.code());
            row.set("counts", counts.code());
            if *from_day > 1 || to_day.is_some() {
                row.set("from_day", from_day.to_string());
                row.set("to_day", to_day.map(|day| day.to_string()).unwrap_or_default());
            }
        }
        Charge::BaseFee { amount, per } | Charge::Lump { amount, per } => {
            row.money(amount, currency);
            row.set("per", per.code());
        }
        Charge::Coinsurance { share, min, max, per, .. } => {
            row.ends(share, 2, "percent");
            row.set("per", per.code());
            row.set("min", min.map(|min| money(min, currency)).unwrap_or_default());
            row.set("max", max.map(|max| money(max, currency)).unwrap_or_default());
        }
        Charge::Bands { bands, window, .. } => {
            row.set("window", window.code());
            let bands: Vec<String> = bands
                .iter()
                .map(|band| match band.up_to {
                    Some(up_to) => {
                        format!("{} percent up to {}", decimal(band.share, 2), money(up_to, currency))
                    }
                    None => format!("{} percent above", decimal(band.share, 2)),
                })
                .collect();
            row.set("detail", bands.join("; "));
        }
        Charge::Deductible { amount, window, .. }
        | Charge::FreeAllowance { amount, window, .. }
        | Charge::SharedCharge { amount, window, .. } => {
            row.money(amount, currency);
            row.set("window", window.code());
        }
        Charge::FullPrice => {}
        Charge::Unknown { at_most_price } => {
            row.set("detail", if *at_most_price { "at most the price" } else { "" });
        }
    }
}

/// `prices.csv`: reference prices and statutory tariffs.
pub fn prices(site: &Site) -> String {
    let mut sheet = Sheet::new(&[
        "territory",
        "kind",
        "service",
        "from",
        "until",
        "low",
        "typical",
        "high",
        "unit",
        "confidence",
        "sources",
    ]);
    for place in &site.places {
        let territory = place.territory;
        for (kind, prices) in [("price", territory.prices), ("tariff", territory.tariffs)] {
            for price in prices {
                let Price { service, from, until, amount, confidence, sources } = price;
                let currency = until.or(*from).map_or_else(
                    || territory.currencies.last().map_or(Currency::Eur, |period| period.currency),
                    |day| territory.currency(day),
                );
                let mut row = Row::default();
                row.set("territory", territory.code);
                row.set("kind", kind);
                row.set("service", service.code());
                row.set("from", from.map(|day| day.to_string()).unwrap_or_default());
                row.set("until", until.map(|day| day.to_string()).unwrap_or_default());
                row.money(amount, currency);
                row.set("confidence", confidence.code());
                row.set("sources", sources.join(" "));
                sheet.add(&row);
            }
        }
    }
    sheet.text
}

/// `sources.csv`.
pub fn sources(site: &Site) -> String {
    let mut sheet = Sheet::new(&["file", "id", "title", "publisher", "url", "date", "locator"]);
    for (file, sources) in &site.authored.sources {
        for source in sources {
            let mut row = Row::default();
            row.set("file", file);
            row.set("id", &source.id);
            row.set("title", &source.title);
            row.set("publisher", &source.publisher);
            row.set("url", &source.url);
            row.set("date", &source.date.0);
            row.set("locator", &source.locator);
            sheet.add(&row);
        }
    }
    sheet.text
}

/// Conditions in one cell: `ageBelow 18` or `region ES-CT and circumstance reckless`, alternatives after a semicolon.
fn when(lists: &[&[Condition]]) -> String {
    let condition = |condition: &Condition| match condition {
        Condition::AgeFrom(age) => format!("ageFrom {age}"),
        Condition::AgeBelow(age) => format!("ageBelow {age}"),
        Condition::Pensioner => "pensioner".to_owned(),
        Condition::Need(need) => format!("need {}", need.code()),
        Condition::Region(regions) => format!("region {}", regions.join("|")),
        Condition::Residence(residence) => format!("residence {}", residence.code()),
        Condition::Circumstance(circumstance) => format!("circumstance {}", circumstance.code()),
        Condition::Question(question) => format!("question {question}"),
    };
    let all = |list: &&[Condition]| list.iter().map(condition).collect::<Vec<_>>().join(" and ");
    lists.iter().map(all).collect::<Vec<_>>().join("; ")
}

#[derive(Default)]
struct Row(Vec<(&'static str, String)>);

impl Row {
    fn set(&mut self, column: &'static str, value: impl Into<String>) {
        self.0.retain(|(known, _)| *known != column);
        self.0.push((column, value.into()));
    }

    fn money(&mut self, amount: &Ends<i64>, currency: Currency) {
        self.ends(amount, currency.decimals(), currency.code());
    }

    fn ends(&mut self, ends: &Ends<i64>, decimals: u8, unit: &str) {
        self.set("low", decimal(ends.low, decimals));
        self.set("typical", decimal(ends.typical, decimals));
        self.set("high", decimal(ends.high, decimals));
        self.set("unit", unit);
    }
}

struct Sheet<'c> {
    columns: &'c [&'static str],
    text: String,
}

impl<'c> Sheet<'c> {
    fn new(columns: &'c [&'static str]) -> Sheet<'c> {
        Sheet { columns, text: columns.join(",") + "\r\n" }
    }

    fn add(&mut self, row: &Row) {
        let cell = |column: &&'static str| {
            row.0
                .iter()
                .find(|(known, _)| known == column)
                .map(|(_, value)| quoted(value))
                .unwrap_or_default()
        };
        self.text.push_str(&self.columns.iter().map(cell).collect::<Vec<_>>().join(","));
        self.text.push_str("\r\n");
    }
}

fn quoted(value: &str) -> String {
    if value.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_and_quotes_are_quoted() {
        assert_eq!(quoted("Vienna, 2025"), "\"Vienna, 2025\"");
        assert_eq!(quoted("the \"Kasse\""), "\"the \"\"Kasse\"\"\"");
        assert_eq!(quoted("plain"), "plain");
    }
}
