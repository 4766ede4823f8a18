//! Reads a territory out of the bytes that `build/territory/emit.rs` wrote, in the same order.
//!
//! The build wrote them and the tests read every one, so a missing byte is read as zero and a foreign number as the
//! first word of its list: there is nobody to tell.

use super::{
    Alternative, Band, Bound, Caveat, Charge, Component, Condition, CurrencyPeriod, Exemption, Limit, Price,
    Rule, Territory,
};
use crate::date::Date;
use crate::money::{Ends, Minor};
use crate::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};

/// 2024-01-01, the first day of the tables.
const FIRST_DAY: i32 = 19_723;

/// What is left to read of one territory.
pub(super) struct Reader {
    bytes: &'static [u8],
    strings: Vec<&'static str>,
    /// Keeps the keys of one territory apart from those of all others.
    first_key: u16,
}

impl Reader {
    /// The bytes of the territory at a position of the list.
    pub(super) fn new(bytes: &'static [u8], position: usize) -> Reader {
        let first_key = u16::try_from(position * 256).unwrap_or(0);
        Reader { bytes, strings: Vec::new(), first_key }
    }

    pub(super) fn territory(mut self) -> Territory {
        let code = self.text();
        Territory {
            code,
            currencies: self.list(|reader| CurrencyPeriod {
                currency: reader.word(Currency::ALL, Currency::Eur),
                until: reader.optional_day(),
            }),
            reviewed: self.day(),
            regions: self.texts(),
            emergency_numbers: self.list(|reader| (reader.text(), reader.text())),
            rules: self.list(|reader| reader.rule(code)),
            prices: self.list(Reader::price),
            tariffs: self.list(Reader::price),
            caveats: self.list(|reader| Caveat { code: reader.text(), sources: reader.texts() }),
        }
    }

    fn rule(&mut self, territory: &str) -> Rule {
        let service = self.word(Service::ALL, Service::Doctor);
        let from = self.optional_day();
        Rule {
            id: id(territory, service, from),
            service,
            from,
            until: self.optional_day(),
            reviewed: self.day(),
            next_look: self.optional_day(),
            confidence: self.confidence(),
            sources: self.texts(),
            notes: self.texts(),
            alternatives: self.list(Reader::alternative),
        }
    }

    fn alternative(&mut self) -> Alternative {
        let name = self.text();
        let when = self.when();
        let [open, usual] = self.flags();
        Alternative {
            name,
            when,
            open,
            usual,
            settlement: self.word(Settlement::ALL, Settlement::InKind),
            at_counter: self.word(AtCounter::ALL, AtCounter::Share),
            audience: self.word(Audience::ALL, Audience::Insured),
            confidence: self.confidence(),
            components: self.list(|reader| Component { name: reader.text(), charge: reader.charge() }),
            limits: self.list(Reader::limit),
            exemptions: self.list(Reader::exemption),
        }
    }

    fn charge(&mut self) -> Charge {
        match self.byte() {
            0 => Charge::Copayment {
                amount: self.ends(),
                per: self.per(),
                from_day: self.small(),
                to_day: self.optional().and_then(|day| u16::try_from(day).ok()),
                counts: self.counts(),
                key: self.key(),
            },
            1 => Charge::BaseFee { amount: self.ends(), per: self.per() },
            2 => Charge::Coinsurance {
                share: self.ends(),
                min: self.optional(),
                max: self.optional(),
                per: self.per(),
                counts: self.counts(),
            },
            3 => Charge::Bands {
                bands: self.list(|reader| Band { up_to: reader.optional(), share: reader.number() }),
                window: self.window(),
                key: self.key(),
            },
            4 => Charge::Deductible { amount: self.ends(), window: self.window(), key: self.key() },
            5 => Charge::SharedCharge {
                amount: self.ends(),
                lump: self.flag(),
                window: self.window(),
                key: self.key(),
            },
            6 => Charge::FreeAllowance { amount: self.ends(), window: self.window(), key: self.key() },
            8 => Charge::Lump { amount: self.ends(), per: self.per() },
            9 => Charge::Unknown { at_most_price: self.flag() },
            _ => Charge::FullPrice,
        }
    }

    fn limit(&mut self) -> Limit {
        let name = self.text();
        let bound = match self.byte() {
            0 => Bound::Units(self.small()),
            1 => Bound::Cap { amount: self.ends(), after: self.optional() },
            2 => Bound::SchemeLimit(self.ends()),
            3 => Bound::SchemeLump(self.ends()),
            _ => Bound::SetOff { against: self.byte(), low_end_only: self.flag() },
        };
        Limit {
            name,
            bound,
            counts: self.list(Reader::byte),
            window: self.window(),
            key: self.key(),
            visitors_unknown: self.flag(),
        }
    }

    fn exemption(&mut self) -> Exemption {
        let name = self.text();
        let when = self.when();
        let [open, usual] = self.flags();
        Exemption { name, when, open, usual, components: self.list(Reader::byte) }
    }

    fn when(&mut self) -> &'static [&'static [Condition]] {
        self.list(|reader| reader.list(Reader::condition))
    }

    fn condition(&mut self) -> Condition {
        match self.byte() {
            0 => Condition::AgeFrom(self.byte()),
            1 => Condition::AgeBelow(self.byte()),
            3 => Condition::Need(self.word(Need::ALL, Need::Pregnancy)),
            4 => Condition::Region(self.texts()),
            5 => Condition::Residence(self.word(Residence::ALL, Residence::Nordic)),
            6 => Condition::Circumstance(self.word(Circumstance::ALL, Circumstance::Referred)),
            7 => Condition::Question(self.text()),
            _ => Condition::Pensioner,
        }
    }

    fn price(&mut self) -> Price {
        Price {
            service: self.word(Service::ALL, Service::Doctor),
            from: self.optional_day(),
            until: self.optional_day(),
            amount: self.ends(),
            confidence: self.confidence(),
            sources: self.texts(),
        }
    }

    fn ends(&mut self) -> Ends<Minor> {
        let first = self.number();
        let typical = first / 2;
        if first % 2 == 0 {
            return Ends::all(typical);
        }
        let low = typical - self.number();
        Ends { low, typical, high: typical + self.number() }
    }

    fn day(&mut self) -> Date {
        let distance = i32::try_from(self.number()).unwrap_or(0);
        let days = if distance % 2 == 0 { distance / 2 } else { -(distance + 1) / 2 };
        Date::from_epoch_day(FIRST_DAY + days)
    }

    fn optional_day(&mut self) -> Option<Date> {
        self.flag().then(|| self.day())
    }

    fn optional(&mut self) -> Option<Minor> {
        let number = self.number();
        (number > 0).then_some(number - 1)
    }

    fn key(&mut self) -> u16 {
        self.first_key | self.small()
    }

    fn per(&mut self) -> Per {
        self.word(Per::ALL, Per::Visit)
    }

    fn counts(&mut self) -> Counts {
        self.word(Counts::ALL, Counts::Nights)
    }

    fn window(&mut self) -> Window {
        self.word(Window::ALL, Window::Unit)
    }

    fn confidence(&mut self) -> Confidence {
        self.word(Confidence::ALL, Confidence::Unsourced)
    }

    fn texts(&mut self) -> &'static [&'static str] {
        self.list(Reader::text)
    }

    fn text(&mut self) -> &'static str {
        let known = usize::from(self.small());
        if known > 0 {
            return self.strings.get(known - 1).copied().unwrap_or("");
        }
        let length = usize::from(self.small());
        let (text, rest) = self.bytes.split_at_checked(length).unwrap_or((&[], &[]));
        self.bytes = rest;
        let text = core::str::from_utf8(text).unwrap_or("");
        self.strings.push(text);
        text
    }

    fn word<T: Copy>(&mut self, all: &[T], first: T) -> T {
        all.get(usize::from(self.byte())).copied().unwrap_or(first)
    }

    fn flag(&mut self) -> bool {
        self.byte() == 1
    }

    fn flags(&mut self) -> [bool; 2] {
        let byte = self.byte();
        [byte & 1 == 1, byte & 2 == 2]
    }

    /// Lists live as long as the module does: a territory is read once.
    fn list<T>(&mut self, mut read: impl FnMut(&mut Reader) -> T) -> &'static [T] {
        let count = usize::from(self.small());
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            items.push(read(self));
        }
        items.leak()
    }

    fn small(&mut self) -> u16 {
        u16::try_from(self.number()).unwrap_or(0)
    }

    fn number(&mut self) -> i64 {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            number |= i64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 56 {
                return number;
            }
        }
    }

    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *byte
    }
}

/// `at-hospitalStay-2024-01-01`.
fn id(territory: &str, service: Service, from: Option<Date>) -> &'static str {
    let mut id = territory.to_ascii_lowercase();
    id.push('-');
    id.push_str(service.code());
    id.push('-');
    match from {
        Some(day) => id.push_str(&day.to_text()),
        None => id.push_str("undated"),
    }
    id.leak()
}
