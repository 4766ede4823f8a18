//! From the checked model to packed bytes, one string of them for each territory.
//!
//! Static structs would be made of pointers, which neither shrink nor compress: as bytes the same facts are half as
//! large for a traveller to download. `src/tables/packed.rs` reads them back, in the same order.

use std::fmt::Write as _;

use crate::date::Date;
use crate::money::Ends;

use super::model::{
    Alternative, Bound, Charge, Component, Condition, Exemption, Limit, Price, Rule, Territory,
};
use super::prove::FIRST_DAY;
use crate::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};

pub fn emit(territories: &[Territory], tables: &mut String) {
    let mut packed = String::new();
    for territory in territories {
        let mut writer = Writer::default();
        writer.territory(territory);
        let _ = writeln!(packed, "    ({:?}, &{:?}),", territory.code, writer.bytes);
    }
    let _ = writeln!(
        tables,
        "/// The territories with cost rules, by code, as `build/territory/emit.rs` packs them.\n\
         static PACKED: [(&str, &[u8]); {}] = [\n{packed}];",
        territories.len()
    );
    let reviewed = territories.iter().map(|territory| territory.reviewed.epoch_day()).max().unwrap_or(0);
    let _ = writeln!(
        tables,
        "/// The newest reading of a territory against its sources.\n\
         pub static DATA_REVIEWED: Date = Date::from_epoch_day({reviewed});"
    );
}

/// Writes one territory.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    strings: Vec<String>,
    keys: Vec<String>,
}

impl Writer {
    fn territory(&mut self, territory: &Territory) {
        self.text(&territory.code);
        self.list(&territory.currencies, |writer, (currency, until)| {
            writer.word(*currency, Currency::ALL);
            writer.optional_day(*until);
        });
        self.day(territory.reviewed);
        self.list(&territory.regions, |writer, region| writer.text(region));
        self.list(&territory.emergency_numbers, |writer, (kind, number)| {
            writer.text(kind);
            writer.text(number);
        });
        let mut rules: Vec<&Rule> = territory
            .rules
            .iter()
            .filter(|rule| rule.until.is_none_or(|until| FIRST_DAY.is_none_or(|first| first <= until)))
            .collect();
        rules.sort_by_key(|rule| (rule.service, rule.from));
        self.list(&rules, |writer, rule| writer.rule(rule));
        self.list(&territory.prices, Writer::price);
        self.list(&territory.tariffs, Writer::price);
        self.list(&territory.caveats, |writer, (code, sources)| {
            writer.text(code);
            writer.texts(sources);
        });
    }

    fn rule(&mut self, rule: &Rule) {
        self.word(rule.service, Service::ALL);
        self.optional_day(rule.from);
        self.optional_day(rule.until);
        self.day(rule.reviewed);
        self.optional_day(rule.next_look);
        self.word(rule.confidence, Confidence::ALL);
        self.texts(&rule.sources);
        self.texts(&rule.notes);
        self.list(&rule.alternatives, Writer::alternative);
    }

    fn alternative(&mut self, one: &Alternative) {
        self.text(&one.name);
        self.when(&one.when);
        self.flags([one.open, one.usual]);
        self.word(one.settlement, Settlement::ALL);
        self.word(one.at_counter, AtCounter::ALL);
        self.word(one.audience, Audience::ALL);
        self.word(one.confidence, Confidence::ALL);
        self.list(&one.components, Writer::component);
        self.list(&one.limits, Writer::limit);
        self.list(&one.exemptions, Writer::exemption);
    }

    fn component(&mut self, component: &Component) {
        self.text(&component.name);
        match &component.charge {
            Charge::Copayment { amount, per, from_day, to_day, counts, key } => {
                self.byte(0);
                self.ends(amount);
                self.word(*per, Per::ALL);
                self.number(i64::from(*from_day));
                self.optional(to_day.map(i64::from));
                self.word(*counts, Counts::ALL);
                self.key(key);
            }
            Charge::BaseFee { amount, per } => {
                self.byte(1);
                self.ends(amount);
                self.word(*per, Per::ALL);
            }
            Charge::Coinsurance { share, min, max, per, counts } => {
                self.byte(2);
                self.ends(share);
                self.optional(*min);
                self.optional(*max);
                self.word(*per, Per::ALL);
                self.word(*counts, Counts::ALL);
            }
            Charge::Bands { bands, window, key } => {
                self.byte(3);
                self.list(bands, |writer, (up_to, share)| {
                    writer.optional(*up_to);
                    writer.number(*share);
                });
                self.word(*window, Window::ALL);
                self.key(key);
            }
            Charge::Deductible { amount, window, key } => {
                self.byte(4);
                self.ends(amount);
                self.word(*window, Window::ALL);
                self.key(key);
            }
            Charge::SharedCharge { amount, lump, window, key } => {
                self.byte(5);
                self.ends(amount);
                self.flags([*lump, false]);
                self.word(*window, Window::ALL);
                self.key(key);
            }
            Charge::FreeAllowance { amount, window, key } => {
                self.byte(6);
                self.ends(amount);
                self.word(*window, Window::ALL);
                self.key(key);
            }
            Charge::FullPrice => self.byte(7),
            Charge::Lump { amount, per } => {
                self.byte(8);
                self.ends(amount);
                self.word(*per, Per::ALL);
            }
            Charge::Unknown { at_most_price } => {
                self.byte(9);
                self.flags([*at_most_price, false]);
            }
        }
    }

    fn limit(&mut self, limit: &Limit) {
        self.text(&limit.name);
        match &limit.bound {
            Bound::Units(most) => {
                self.byte(0);
                self.number(i64::from(*most));
            }
            Bound::Cap { amount, after } => {
                self.byte(1);
                self.ends(amount);
                self.optional(*after);
            }
            Bound::SchemeLimit(amount) => {
                self.byte(2);
                self.ends(amount);
            }
            Bound::SchemeLump(amount) => {
                self.byte(3);
                self.ends(amount);
            }
            Bound::SetOff { against, low_end_only } => {
                self.byte(4);
                self.position(*against);
                self.flags([*low_end_only, false]);
            }
        }
        self.positions(&limit.counts);
        self.word(limit.window, Window::ALL);
        self.key(&limit.key);
        self.flags([limit.visitors_unknown, false]);
    }

    fn exemption(&mut self, exemption: &Exemption) {
        self.text(&exemption.name);
        self.when(&exemption.when);
        self.flags([exemption.open, exemption.usual]);
        self.positions(&exemption.components);
    }

    fn when(&mut self, lists: &[Vec<Condition>]) {
        self.list(lists, |writer, all| writer.list(all, Writer::condition));
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::AgeFrom(age) => {
                self.byte(0);
                self.byte(*age);
            }
            Condition::AgeBelow(age) => {
                self.byte(1);
                self.byte(*age);
            }
            Condition::Pensioner => self.byte(2),
            Condition::Need(need) => {
                self.byte(3);
                self.word(*need, Need::ALL);
            }
            Condition::Region(regions) => {
                self.byte(4);
                self.texts(regions);
            }
            Condition::Residence(residence) => {
                self.byte(5);
                self.word(*residence, Residence::ALL);
            }
            Condition::Circumstance(circumstance) => {
                self.byte(6);
                self.word(*circumstance, Circumstance::ALL);
            }
            Condition::Question(question) => {
                self.byte(7);
                self.text(question);
            }
        }
    }

    fn price(&mut self, price: &Price) {
        self.word(price.service, Service::ALL);
        self.optional_day(price.from);
        self.optional_day(price.until);
        self.ends(&price.amount);
        self.word(price.confidence, Confidence::ALL);
        self.texts(&price.sources);
    }

    /// The typical value, then what the others differ by; one bit says whether they do.
    fn ends(&mut self, ends: &Ends<i64>) {
        let same = ends.low == ends.high;
        self.number(ends.typical * 2 + i64::from(!same));
        if !same {
            self.number(ends.typical - ends.low);
            self.number(ends.high - ends.typical);
        }
    }

    /// Days count from the first day of the tables, before it and after.
    fn day(&mut self, day: Date) {
        let first = FIRST_DAY.map_or(0, Date::epoch_day);
        let distance = i64::from(day.epoch_day() - first);
        self.number(if distance < 0 { -distance * 2 - 1 } else { distance * 2 });
    }

    fn optional_day(&mut self, day: Option<Date>) {
        self.flags([day.is_some(), false]);
        if let Some(day) = day {
            self.day(day);
        }
    }

    fn optional(&mut self, value: Option<i64>) {
        self.number(value.map_or(0, |value| value + 1));
    }

    fn positions(&mut self, positions: &[usize]) {
        self.list(positions, |writer, position| writer.position(*position));
    }

    fn position(&mut self, position: usize) {
        self.number(i64::try_from(position).unwrap_or_default());
    }

    /// The ledger's keys are numbered within the territory, in the order in which they are met.
    fn key(&mut self, key: &str) {
        let number = self.keys.iter().position(|known| known == key).unwrap_or_else(|| {
            self.keys.push(key.to_owned());
            self.keys.len() - 1
        });
        self.position(number);
    }

    fn texts(&mut self, texts: &[String]) {
        self.list(texts, |writer, text| writer.text(text));
    }

    /// A text met before by its number, a new one as 0, its length and its bytes.
    fn text(&mut self, text: &str) {
        if let Some(known) = self.strings.iter().position(|known| known == text) {
            self.position(known + 1);
        } else {
            self.byte(0);
            self.position(text.len());
            self.bytes.extend_from_slice(text.as_bytes());
            self.strings.push(text.to_owned());
        }
    }

    fn word<T: Copy + PartialEq>(&mut self, word: T, all: &[T]) {
        self.position(all.iter().position(|one| *one == word).unwrap_or_default());
    }

    fn flags(&mut self, [one, two]: [bool; 2]) {
        self.byte(u8::from(one) + 2 * u8::from(two));
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Writer, &T)) {
        self.position(items.len());
        for item in items {
            write(self, item);
        }
    }

    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    fn number(&mut self, number: i64) {
        let mut rest = number.unsigned_abs();
        loop {
            let low = u8::try_from(rest & 0x7f).unwrap_or_default();
            rest >>= 7;
            self.byte(if rest == 0 { low } else { low | 0x80 });
            if rest == 0 {
                break;
            }
        }
    }
}
