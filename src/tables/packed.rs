//! Reads the tables out of the streams that `build/pack.rs` wrote, in the same order.
//!
//! The build wrote them and the tests read every one, so a missing number is read as zero and a foreign one as the
//! first word of its list: there is nobody to tell.

use std::sync::OnceLock;

use super::streams::{MARKS, STREAMS, Stream, TEXTS, Texts, UNITS, Unit};
use super::{
    Alternative, Area, Band, Bound, Caveat, Charge, Component, Condition, CurrencyPeriod, Exemption, Issuer,
    Limit, OutsideCost, OwnPrice, PACKED, Price, Rule, Scenario, ScenarioCare, Territory, Validity,
};
use crate::date::Date;
use crate::money::{Ends, Minor};
use crate::value::Parts;
use crate::vocabulary::{
    Activity, Aftermath, AreaCard, AtCounter, Audience, CardHolders, Circumstance, Confidence, Counts,
    Currency, GapCode, Need, Per, Residence, Service, Settlement, Window,
};

/// 2024-01-01, the first day of the tables.
const FIRST_DAY: i32 = 19_723;

/// What is left to read.
struct Reader {
    streams: [Numbers; STREAMS],
    texts: [Kind; TEXTS],
    /// Keeps the ledger's keys of one territory apart from those of all others.
    first_key: u16,
}

/// What is left of a stream.
struct Numbers(&'static [u8]);

/// The texts of one kind.
struct Kind {
    common: &'static [&'static str],
    fresh: Parts<'static>,
    /// The last one read stands first.
    known: Vec<&'static str>,
    which: Numbers,
}

const fn lines(text: &'static str) -> Parts<'static> {
    Parts::of(text, b'\n')
}

/// The rules and prices of one territory, by its position.
pub(super) fn territory(position: usize) -> Territory {
    let mut reader = Reader::at(UNITS + position);
    reader.first_key = u16::try_from(position << 8).unwrap_or(0);
    reader.territory()
}

pub(super) fn areas() -> &'static [Area] {
    static READ: OnceLock<&[Area]> = OnceLock::new();
    READ.get_or_init(|| Reader::of(Unit::Areas).list(Reader::area))
}

pub(super) fn issuers() -> &'static [Issuer] {
    static READ: OnceLock<&[Issuer]> = OnceLock::new();
    READ.get_or_init(|| Reader::of(Unit::Issuers).list(Reader::issuer))
}

pub(super) fn statements() -> &'static [&'static [&'static str]] {
    static READ: OnceLock<&[&'static [&'static str]]> = OnceLock::new();
    READ.get_or_init(|| Reader::of(Unit::Statements).list(Reader::sources))
}

pub(super) fn scenarios() -> &'static [Scenario] {
    static READ: OnceLock<&[Scenario]> = OnceLock::new();
    READ.get_or_init(|| Reader::of(Unit::Scenarios).list(Reader::scenario))
}

pub(super) fn outside() -> &'static [OutsideCost] {
    static READ: OnceLock<&[OutsideCost]> = OnceLock::new();
    READ.get_or_init(|| {
        let mut reader = Reader::of(Unit::Outside);
        let europe = reader.places();
        reader.list(|reader| reader.outside_cost(europe))
    })
}

impl Reader {
    fn of(unit: Unit) -> Reader {
        Reader::at(unit as usize)
    }

    /// At the beginning of a unit: after all that those before it have in each stream.
    fn at(unit: usize) -> Reader {
        static COMMON: OnceLock<[Vec<&'static str>; TEXTS]> = OnceLock::new();
        let common = COMMON.get_or_init(|| PACKED.texts.map(|(common, ..)| lines(common).collect()));
        let mut marks = [0; MARKS];
        let mut lengths = Numbers(PACKED.lengths);
        for _ in 0..unit {
            for mark in &mut marks {
                *mark += usize::try_from(lengths.next()).unwrap_or(0);
            }
        }
        let mut marks = marks.into_iter();
        let mut mark = move || marks.next().unwrap_or(0);
        let streams = PACKED.streams.map(|stream| Numbers::from(stream, mark()));
        let mut common = common.iter();
        let texts = PACKED.texts.map(|(_, fresh, which)| Kind {
            common: common.next().map(Vec::as_slice).unwrap_or_default(),
            fresh: lines(fresh.get(mark()..).unwrap_or_default()),
            known: Vec::new(),
            which: Numbers::from(which, mark()),
        });
        Reader { streams, texts, first_key: 0 }
    }

    fn territory(&mut self) -> Territory {
        let code = self.text(Texts::Place);
        Territory {
            code,
            currencies: self
                .list(|reader| CurrencyPeriod { currency: reader.currency(), until: reader.optional_day() }),
            reviewed: self.day(),
            regions: self.places(),
            emergency_numbers: self.list(|reader| (reader.text(Texts::Other), reader.text(Texts::Other))),
            rules: self.list(|reader| reader.rule(code)),
            prices: self.list(Reader::price),
            tariffs: self.list(Reader::price),
            caveats: self.list(Reader::caveat),
        }
    }

    fn caveat(&mut self) -> Caveat {
        Caveat { code: self.text(Texts::Code), sources: self.sources() }
    }

    fn rule(&mut self, territory: &str) -> Rule {
        let service = self.service();
        let from = self.optional_day();
        Rule {
            id: id(territory, service, from),
            service,
            from,
            until: self.optional_day(),
            reviewed: self.day(),
            next_look: self.optional_day(),
            confidence: self.confidence(),
            sources: self.sources(),
            notes: self.texts(Texts::Code),
            alternatives: self.list(Reader::alternative),
        }
    }

    fn alternative(&mut self) -> Alternative {
        let name = self.text(Texts::Name);
        let when = self.when();
        let bits = self.byte();
        Alternative {
            name,
            when,
            open: bits & 1 == 1,
            usual: bits & 2 == 2,
            settlement: self.word(Settlement::ALL, Settlement::InKind),
            at_counter: self.word(AtCounter::ALL, AtCounter::Share),
            audience: self.word(Audience::ALL, Audience::Insured),
            confidence: self.confidence(),
            components: self
                .list(|reader| Component { name: reader.text(Texts::Name), charge: reader.charge() }),
            limits: self.list(Reader::limit),
            exemptions: self.list(Reader::exemption),
            price: (bits & 4 == 4).then(|| OwnPrice { amount: self.ends(), at_least: bits & 8 == 8 }),
        }
    }

    fn charge(&mut self) -> Charge {
        match self.byte() {
            0 => Charge::Copayment {
                amount: self.ends(),
                per: self.per(),
                from_day: self.length(),
                to_day: self.optional_length(),
                counts: self.counts(),
                key: self.key(),
            },
            1 => Charge::BaseFee { amount: self.ends(), per: self.per() },
            2 => Charge::Coinsurance {
                share: self.ends(),
                min: self.optional_amount(),
                max: self.optional_amount(),
                per: self.per(),
                counts: self.counts(),
            },
            3 => Charge::Bands {
                bands: self.list(|reader| Band { up_to: reader.optional_amount(), share: reader.amount() }),
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
        let name = self.text(Texts::Name);
        let bound = match self.byte() {
            0 => Bound::Units(self.length()),
            1 => Bound::Cap { amount: self.ends(), after: self.optional_amount() },
            2 => Bound::SchemeLimit(self.ends()),
            3 => Bound::SchemeLump(self.ends()),
            5 => Bound::SchemeDeductible(self.ends()),
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
        let name = self.text(Texts::Name);
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
            4 => Condition::Region(self.places()),
            5 => Condition::Residence(self.word(Residence::ALL, Residence::Nordic)),
            6 => Condition::Circumstance(self.word(Circumstance::ALL, Circumstance::Referred)),
            7 => Condition::Question(self.text(Texts::Name)),
            _ => Condition::Pensioner,
        }
    }

    fn price(&mut self) -> Price {
        Price {
            service: self.service(),
            from: self.optional_day(),
            until: self.optional_day(),
            amount: self.ends(),
            confidence: self.confidence(),
            sources: self.sources(),
        }
    }

    fn area(&mut self) -> Area {
        let code = self.text(Texts::Place);
        let card = self.word(AreaCard::ALL, AreaCard::Outside);
        let [nordic, of_another] = self.flags();
        Area {
            code,
            card,
            state: if of_another { self.text(Texts::Place) } else { code },
            nordic,
            tables: self.flag().then(|| self.byte()),
            region: None,
            confidence: self.confidence(),
            notes: self.list(Reader::caveat),
            sources: self.sources(),
        }
    }

    fn issuer(&mut self) -> Issuer {
        Issuer {
            code: self.text(Texts::Place),
            currency: self.currency(),
            institution: self.optional_text(Texts::Other),
            phone: self.optional_text(Texts::Other),
            refund_institution: self.optional_text(Texts::Other),
            holders: self.word(CardHolders::ALL, CardHolders::Anyone),
            usual_stay_months: self.optional_length(),
            validities: self.list(Reader::validity),
            delivery_days: self.optional_length().map(|shortest| (shortest, self.length())),
            high_season_days: self.length(),
            certificate_in_advance: [Some(false), Some(true)]
                .get(usize::from(self.byte()))
                .copied()
                .flatten(),
            certificate_days: self.optional_length(),
            extra_territories: self.places(),
            sources: self.sources(),
        }
    }

    fn validity(&mut self) -> Validity {
        Validity {
            group: self.text(Texts::Code),
            max_months: self.optional_length(),
            from: self.optional_day(),
            until: self.optional_day(),
            until_age: self.optional_length().and_then(|age| u8::try_from(age).ok()),
            confidence: self.confidence(),
        }
    }

    fn scenario(&mut self) -> Scenario {
        Scenario {
            id: self.text(Texts::Code),
            activities: self.words(Activity::ALL, Activity::Skiing),
            ages: (self.byte(), self.byte()),
            care: self.list(|reader| ScenarioCare {
                service: reader.service(),
                units: reader.length(),
                circumstances: reader.words(Circumstance::ALL, Circumstance::Referred),
            }),
            confidence: self.confidence(),
            sources: self.sources(),
        }
    }

    fn outside_cost(&mut self, europe: &'static [&'static str]) -> OutsideCost {
        let id = self.text(Texts::Code);
        let gap = self.word(GapCode::ALL, GapCode::OutsideCard);
        let [has_amount, outside_nordic] = self.flags();
        OutsideCost {
            id,
            gap,
            amount: has_amount.then(|| self.ends()),
            currency: self.currency(),
            year: self.text(Texts::Other),
            confidence: self.confidence(),
            sources: self.sources(),
            territories: if self.flag() { europe } else { self.places() },
            regions: self.places(),
            activities: self.words(Activity::ALL, Activity::Skiing),
            after: self.words(Aftermath::ALL, Aftermath::NothingYet),
            outside_nordic,
            priced_by: self.words(Service::ALL, Service::Doctor),
            homes: self.places(),
            measured_to: self.optional_text(Texts::Place),
        }
    }

    fn ends(&mut self) -> Ends<Minor> {
        let range = self.flag();
        let typical = self.amount();
        if !range {
            return Ends::all(typical);
        }
        let low = typical - self.amount();
        Ends { low, typical, high: typical + self.amount() }
    }

    /// The digits, and in the lowest three bits how many zeros follow them.
    fn amount(&mut self) -> Minor {
        let number = self.number(Stream::Amount);
        (0..number & 7).fold(number >> 3, |amount, _| amount * 10)
    }

    fn optional_amount(&mut self) -> Option<Minor> {
        self.flag().then(|| self.amount())
    }

    fn day(&mut self) -> Date {
        let distance = i32::try_from(self.number(Stream::Day)).unwrap_or(0);
        let days = if distance % 2 == 0 { distance / 2 } else { -(distance + 1) / 2 };
        Date::from_epoch_day(FIRST_DAY + days)
    }

    fn optional_day(&mut self) -> Option<Date> {
        self.flag().then(|| self.day())
    }

    fn length(&mut self) -> u16 {
        self.small(Stream::Day)
    }

    fn optional_length(&mut self) -> Option<u16> {
        self.length().checked_sub(1)
    }

    fn key(&mut self) -> u16 {
        self.first_key | self.small(Stream::Key)
    }

    fn service(&mut self) -> Service {
        self.word(Service::ALL, Service::Doctor)
    }

    fn currency(&mut self) -> Currency {
        self.word(Currency::ALL, Currency::Eur)
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

    fn word<T: Copy>(&mut self, all: &[T], first: T) -> T {
        all.get(usize::from(self.byte())).copied().unwrap_or(first)
    }

    fn words<T: Copy>(&mut self, all: &[T], first: T) -> &'static [T] {
        self.list(|reader| reader.word(all, first))
    }

    fn flag(&mut self) -> bool {
        self.byte() == 1
    }

    fn flags(&mut self) -> [bool; 2] {
        let byte = self.byte();
        [byte & 1 == 1, byte & 2 == 2]
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.number(Stream::Word)).unwrap_or(0)
    }

    fn sources(&mut self) -> &'static [&'static str] {
        self.texts(Texts::Source)
    }

    fn places(&mut self) -> &'static [&'static str] {
        self.texts(Texts::Place)
    }

    fn texts(&mut self, kind: Texts) -> &'static [&'static str] {
        self.list(|reader| reader.text(kind))
    }

    fn optional_text(&mut self, kind: Texts) -> Option<&'static str> {
        self.flag().then(|| self.text(kind))
    }

    /// One of the unit's own by how many others were read since, counted from 1; after these the common ones; 0 is a new one.
    fn text(&mut self, kind: Texts) -> &'static str {
        let Some(kind) = self.texts.get_mut(kind as usize) else { return "" };
        let which = usize::try_from(kind.which.next()).unwrap_or(0);
        let text = match which.checked_sub(kind.known.len() + 1) {
            Some(common) => kind.common.get(common).copied().unwrap_or(""),
            None if which > 0 => kind.known.remove(which - 1),
            None => kind.fresh.next().unwrap_or(""),
        };
        kind.known.insert(0, text);
        text
    }

    /// Lists live as long as the module does: each unit is read once.
    fn list<T>(&mut self, mut read: impl FnMut(&mut Reader) -> T) -> &'static [T] {
        let count = usize::from(self.small(Stream::Count));
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            items.push(read(self));
        }
        items.leak()
    }

    fn small(&mut self, stream: Stream) -> u16 {
        u16::try_from(self.number(stream)).unwrap_or(0)
    }

    fn number(&mut self, stream: Stream) -> i64 {
        self.streams.get_mut(stream as usize).map_or(0, Numbers::next)
    }
}

impl Numbers {
    fn from(stream: &'static [u8], mark: usize) -> Numbers {
        Numbers(stream.get(mark..).unwrap_or_default())
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    fn next(&mut self) -> i64 {
        let mut number = 0;
        let mut shift = 0;
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            number |= i64::from(byte & 0x7f) << shift;
            shift += 7;
            if *byte < 0x80 || shift > 56 {
                break;
            }
        }
        number
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
