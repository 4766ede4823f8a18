//! From the checked model to Rust: one static for each territory, and a sorted list of them.

use std::fmt::Write as _;

use crate::date::Date;
use crate::money::Ends;

use super::model::{Alternative, Bound, Charge, Condition, Limit, Price, Territory};
use super::prove::FIRST_DAY;

/// Numbers the ledger's keys, so that the estimator compares integers.
#[derive(Default)]
struct Keys(Vec<String>);

impl Keys {
    fn number(&mut self, key: &str) -> usize {
        if let Some(number) = self.0.iter().position(|known| known == key) {
            return number;
        }
        self.0.push(key.to_owned());
        self.0.len() - 1
    }
}

pub fn emit(territories: &[Territory], tables: &mut String) {
    let mut keys = Keys::default();
    for territory in territories {
        let _ = writeln!(
            tables,
            "static T_{code}: Territory = Territory {{ code: {code:?}, currencies: &[{currencies}], reviewed: {reviewed}, \
             regions: &{regions:?}, emergency_numbers: &{numbers:?}, rules: &[{rules}], prices: &[{prices}], \
             tariffs: &[{tariffs}], caveats: &[{caveats}] }};",
            code = territory.code,
            currencies = list(&territory.currencies, |(currency, until)| format!(
                "CurrencyPeriod {{ currency: Currency::{currency:?}, until: {} }}",
                optional_day(*until)
            )),
            reviewed = day(territory.reviewed),
            regions = territory.regions,
            numbers = territory.emergency_numbers,
            rules = rules(territory, &mut keys),
            prices = list(&territory.prices, price),
            tariffs = list(&territory.tariffs, price),
            caveats = list(&territory.caveats, |(code, sources)| format!(
                "Caveat {{ code: {code:?}, sources: &{sources:?} }}"
            )),
        );
    }
    let _ = writeln!(
        tables,
        "/// The territories with cost rules, by code.\npub static TERRITORIES: &[&Territory] = &[{}];",
        list(territories, |territory| format!("&T_{}", territory.code))
    );
    let _ = writeln!(
        tables,
        "/// The names behind the ledger's keys.\n#[cfg(test)]\npub static KEYS: &[&str] = &{:?};",
        keys.0
    );
}

fn rules(territory: &Territory, keys: &mut Keys) -> String {
    let mut sorted: Vec<_> = territory
        .rules
        .iter()
        .filter(|rule| rule.until.is_none_or(|until| FIRST_DAY.is_none_or(|first| first <= until)))
        .collect();
    sorted.sort_by_key(|rule| (rule.service, rule.from));
    list(&sorted, |rule| {
        let id = format!(
            "{}-{}-{}",
            territory.code.to_ascii_lowercase(),
            rule.service.code(),
            rule.from.map_or("undated".to_owned(), |from| from.to_string())
        );
        format!(
            "Rule {{ id: {id:?}, service: Service::{:?}, from: {}, until: {}, reviewed: {}, next_look: {}, \
             confidence: Confidence::{:?}, sources: &{:?}, notes: &{:?}, alternatives: &[{}] }}",
            rule.service,
            optional_day(rule.from),
            optional_day(rule.until),
            day(rule.reviewed),
            optional_day(rule.next_look),
            rule.confidence,
            rule.sources,
            rule.notes,
            rule.alternatives.iter().map(|one| alternative(one, keys)).collect::<Vec<_>>().join(", ")
        )
    })
}

fn alternative(one: &Alternative, keys: &mut Keys) -> String {
    let components = one
        .components
        .iter()
        .map(|component| {
            format!("Component {{ name: {:?}, charge: {} }}", component.name, charge(&component.charge, keys))
        })
        .collect::<Vec<_>>()
        .join(", ");
    let limits = one.limits.iter().map(|limit| emit_limit(limit, keys)).collect::<Vec<_>>().join(", ");
    format!(
        "Alternative {{ name: {:?}, when: {}, open: {}, usual: {}, settlement: Settlement::{:?}, at_counter: AtCounter::{:?}, \
         audience: Audience::{:?}, confidence: Confidence::{:?}, components: &[{components}], limits: &[{limits}], \
         exemptions: &[{}] }}",
        one.name,
        when(&one.when),
        one.open,
        one.usual,
        one.settlement,
        one.at_counter,
        one.audience,
        one.confidence,
        list(&one.exemptions, |exemption| format!(
            "Exemption {{ name: {:?}, when: {}, open: {}, usual: {}, components: &{:?} }}",
            exemption.name,
            when(&exemption.when),
            exemption.open,
            exemption.usual,
            exemption.components
        ))
    )
}

fn charge(charge: &Charge, keys: &mut Keys) -> String {
    match charge {
        Charge::Copayment { amount, per, from_day, to_day, counts, key } => format!(
            "Charge::Copayment {{ amount: {}, per: Per::{per:?}, from_day: {from_day}, to_day: {to_day:?}, \
             counts: Counts::{counts:?}, key: {} }}",
            ends(amount),
            keys.number(key)
        ),
        Charge::BaseFee { amount, per } => {
            format!("Charge::BaseFee {{ amount: {}, per: Per::{per:?} }}", ends(amount))
        }
        Charge::Coinsurance { share, min, max, per, counts } => format!(
            "Charge::Coinsurance {{ share: {}, min: {min:?}, max: {max:?}, per: Per::{per:?}, counts: Counts::{counts:?} }}",
            ends(share)
        ),
        Charge::Bands { bands, window, key } => format!(
            "Charge::Bands {{ bands: &[{}], window: Window::{window:?}, key: {} }}",
            list(bands, |(up_to, share)| format!("Band {{ up_to: {up_to:?}, share: {share} }}")),
            keys.number(key)
        ),
        Charge::Deductible { amount, window, key } => format!(
            "Charge::Deductible {{ amount: {}, window: Window::{window:?}, key: {} }}",
            ends(amount),
            keys.number(key)
        ),
        Charge::SharedCharge { amount, lump, window, key } => format!(
            "Charge::SharedCharge {{ amount: {}, lump: {lump}, window: Window::{window:?}, key: {} }}",
            ends(amount),
            keys.number(key)
        ),
        Charge::FreeAllowance { amount, window, key } => format!(
            "Charge::FreeAllowance {{ amount: {}, window: Window::{window:?}, key: {} }}",
            ends(amount),
            keys.number(key)
        ),
        Charge::FullPrice => "Charge::FullPrice".to_owned(),
        Charge::Lump { amount, per } => {
            format!("Charge::Lump {{ amount: {}, per: Per::{per:?} }}", ends(amount))
        }
        Charge::Unknown { at_most_price } => format!("Charge::Unknown {{ at_most_price: {at_most_price} }}"),
    }
}

fn emit_limit(limit: &Limit, keys: &mut Keys) -> String {
    let bound = match &limit.bound {
        Bound::Units(most) => format!("Bound::Units({most})"),
        Bound::Cap { amount, after } => {
            format!("Bound::Cap {{ amount: {}, after: {after:?} }}", ends(amount))
        }
        Bound::SchemeLimit(amount) => format!("Bound::SchemeLimit({})", ends(amount)),
        Bound::SchemeLump(amount) => format!("Bound::SchemeLump({})", ends(amount)),
        Bound::SetOff { against, low_end_only } => {
            format!("Bound::SetOff {{ against: {against}, low_end_only: {low_end_only} }}")
        }
    };
    format!(
        "Limit {{ name: {:?}, bound: {bound}, counts: &{:?}, window: Window::{:?}, key: {}, visitors_unknown: {} }}",
        limit.name,
        limit.counts,
        limit.window,
        keys.number(&limit.key),
        limit.visitors_unknown
    )
}

fn when(lists: &[Vec<Condition>]) -> String {
    format!("&[{}]", list(lists, |all| format!("&[{}] as &[Condition]", list(all, condition))))
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::AgeFrom(age) => format!("Condition::AgeFrom({age})"),
        Condition::AgeBelow(age) => format!("Condition::AgeBelow({age})"),
        Condition::Pensioner => "Condition::Pensioner".to_owned(),
        Condition::Need(need) => format!("Condition::Need(Need::{need:?})"),
        Condition::Region(regions) => format!("Condition::Region(&{regions:?})"),
        Condition::Residence(residence) => format!("Condition::Residence(Residence::{residence:?})"),
        Condition::Circumstance(circumstance) => {
            format!("Condition::Circumstance(Circumstance::{circumstance:?})")
        }
        Condition::Question(question) => format!("Condition::Question({question:?})"),
    }
}

fn price(price: &Price) -> String {
    format!(
        "Price {{ service: Service::{:?}, from: {}, until: {}, amount: {}, confidence: Confidence::{:?}, sources: &{:?} }}",
        price.service,
        optional_day(price.from),
        optional_day(price.until),
        ends(&price.amount),
        price.confidence,
        price.sources
    )
}

fn ends(ends: &Ends<i64>) -> String {
    format!("Ends {{ low: {}, typical: {}, high: {} }}", ends.low, ends.typical, ends.high)
}

fn day(day: Date) -> String {
    format!("Date::from_epoch_day({})", day.epoch_day())
}

fn optional_day(day: Option<Date>) -> String {
    day.map_or("None".to_owned(), |date| format!("Some({})", self::day(date)))
}

fn list<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(", ")
}
