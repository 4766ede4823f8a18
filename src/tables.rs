//! The baked facts: what `build.rs` makes of `data/`, and how to find the rule of a day.
//!
//! The types are written here, the values in `$OUT_DIR/tables.rs`: packed, and read when they are first asked for, each
//! territory by itself, so that the first answer waits for no other country.

mod packed;
mod streams;

use core::ops::Deref;
use std::sync::OnceLock;

use crate::date::Date;
use crate::money::{BasisPoints, Ends, Minor};
use crate::vocabulary::{
    AreaCard, AtCounter, Audience, CardHolders, Circumstance, Confidence, Counts, Currency, Need, Per,
    Residence, Service, Settlement, Window,
};

/// The rules and prices of one territory.
#[derive(Debug)]
pub struct Territory {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// The legal currencies in order of time; the last has no end.
    pub currencies: &'static [CurrencyPeriod],
    /// When the file was last read against its sources.
    pub reviewed: Date,
    /// ISO 3166-2 of the regions that have rules of their own.
    pub regions: &'static [&'static str],
    /// Kind of help and number to dial.
    pub emergency_numbers: &'static [(&'static str, &'static str)],
    /// Sorted by service, then by first day.
    pub rules: &'static [Rule],
    /// Reference prices.
    pub prices: &'static [Price],
    /// Statutory tariffs, where a bill may be higher than what the scheme reckons with.
    pub tariffs: &'static [Price],
    /// What is to be said of the place, as codes of the catalogue.
    pub caveats: &'static [Caveat],
}

/// A currency and the last day on which it was legal tender.
#[derive(Debug)]
pub struct CurrencyPeriod {
    /// Which.
    pub currency: Currency,
    /// Its last day; `None` while it lasts.
    pub until: Option<Date>,
}

/// Something to know about a place, worded by the catalogue entry of its code.
#[derive(Debug)]
pub struct Caveat {
    /// `caveat-at-ski`.
    pub code: &'static str,
    /// Where it comes from.
    pub sources: &'static [&'static str],
}

/// What a service costs in a period.
#[derive(Debug)]
pub struct Rule {
    /// `at-hospitalStay-2024-01-01`.
    pub id: &'static str,
    /// Which service.
    pub service: Service,
    /// First day; `None` where older than the tables.
    pub from: Option<Date>,
    /// Last day; `None` while it lasts.
    pub until: Option<Date>,
    /// When it was last read against its sources.
    pub reviewed: Date,
    /// When the figure is next expected to change.
    pub next_look: Option<Date>,
    /// How sure the rule is, unless an alternative says otherwise.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: &'static [&'static str],
    /// What is to be said of the rule itself, as codes of the catalogue.
    pub notes: &'static [&'static str],
    /// The first whose conditions hold is the one; the last has none.
    pub alternatives: &'static [Alternative],
}

/// One way a rule works, under its conditions.
#[derive(Debug)]
pub struct Alternative {
    /// Unique in its rule; words what would narrow a range.
    pub name: &'static str,
    /// Any of these lists must hold as a whole; an empty slice always holds.
    pub when: &'static [&'static [Condition]],
    /// A circumstance that was not given is then unanswered, not absent.
    pub open: bool,
    /// The usual one among several left open.
    pub usual: bool,
    /// Who pays whom.
    pub settlement: Settlement,
    /// What is ordinarily asked where the settlement is `either`.
    pub at_counter: AtCounter,
    /// Whom it is for.
    pub audience: Audience,
    /// How sure this alternative is.
    pub confidence: Confidence,
    /// What is charged, in the order of operations.
    pub components: &'static [Component],
    /// What bounds it, caps from narrow to wide, scheme deductibles last.
    pub limits: &'static [Limit],
    /// What the care costs, where it is other care than the reference price of the service is of.
    pub price: Option<OwnPrice>,
    /// Who is spared which components.
    pub exemptions: &'static [Exemption],
}

/// The price of other care than that of the service's reference price and tariff: an operation, a visit at home.
#[derive(Debug)]
pub struct OwnPrice {
    /// Of one unit; of a stay, the whole of it.
    pub amount: Ends<Minor>,
    /// It is at least so much, and how much more nobody knows.
    pub at_least: bool,
}

/// One thing that must hold.
#[derive(Debug)]
pub enum Condition {
    /// At least so many whole years.
    AgeFrom(u8),
    /// Fewer whole years.
    AgeBelow(u8),
    /// Draws a state pension.
    Pensioner,
    /// Has the need.
    Need(Need),
    /// In one of these regions; unanswered where no region is given.
    Region(&'static [&'static str]),
    /// Insured there.
    Residence(Residence),
    /// The circumstance was given.
    Circumstance(Circumstance),
    /// A question that no request answers, by its code.
    Question(&'static str),
}

/// One charge of an alternative.
#[derive(Debug)]
pub struct Component {
    /// Unique in its rule.
    pub name: &'static str,
    /// What and how much.
    pub charge: Charge,
}

/// What is charged; amounts in minor units of the rule's currency, shares in basis points.
#[derive(Debug)]
pub enum Charge {
    /// A fixed amount.
    Copayment {
        /// How much, each time.
        amount: Ends<Minor>,
        /// For what.
        per: Per,
        /// First day of a stay that is charged, counted from 1.
        from_day: u16,
        /// Last day of a stay that is charged.
        to_day: Option<u16>,
        /// Which days of a stay count.
        counts: Counts,
        /// The key under which a calendar day is charged once.
        key: u16,
    },
    /// A fixed amount, taken before the share.
    BaseFee {
        /// How much, each time.
        amount: Ends<Minor>,
        /// `item` or `form`.
        per: Per,
    },
    /// A share of what is left of the base.
    Coinsurance {
        /// How large.
        share: Ends<BasisPoints>,
        /// At least so much for each.
        min: Option<Minor>,
        /// At most so much for each.
        max: Option<Minor>,
        /// For what `min` and `max` count.
        per: Per,
        /// Which days of a stay count.
        counts: Counts,
    },
    /// Shares that change along what was spent in a window.
    Bands {
        /// Consecutive; the last has no upper end.
        bands: &'static [Band],
        /// Over which spending adds up.
        window: Window,
        /// The ledger's key.
        key: u16,
    },
    /// Borne first, before anything is shared.
    Deductible {
        /// How much in a window.
        amount: Ends<Minor>,
        /// Over which it is borne once.
        window: Window,
        /// The ledger's key, shared by a group.
        key: u16,
    },
    /// One charge for a window, shared by several services.
    SharedCharge {
        /// How much in a window.
        amount: Ends<Minor>,
        /// A flat bill, due in full even where the care is cheaper.
        lump: bool,
        /// Over which it is charged once.
        window: Window,
        /// The ledger's key, shared by a group.
        key: u16,
    },
    /// So much of the base is free before the share.
    FreeAllowance {
        /// How much in a window.
        amount: Ends<Minor>,
        /// Over which it is given once.
        window: Window,
        /// The ledger's key.
        key: u16,
    },
    /// No public cover: all that is left of the base.
    FullPrice,
    /// A regulated flat bill that is neither share nor price.
    Lump {
        /// How much, each time.
        amount: Ends<Minor>,
        /// For what.
        per: Per,
    },
    /// A charge exists, its size is not known.
    Unknown {
        /// It can be no more than what is left of the base.
        at_most_price: bool,
    },
}

/// One step of a stair.
#[derive(Debug)]
pub struct Band {
    /// Spending up to which it holds; `None` for the last.
    pub up_to: Option<Minor>,
    /// The patient's share.
    pub share: BasisPoints,
}

/// What bounds the components that it names.
#[derive(Debug)]
pub struct Limit {
    /// Unique in its rule, the same across the periods of one limit.
    pub name: &'static str,
    /// How it bounds.
    pub bound: Bound,
    /// Indices of the components that it counts.
    pub counts: &'static [u8],
    /// Over what it counts.
    pub window: Window,
    /// The ledger's key, shared by a group.
    pub key: u16,
    /// Whether visitors get it was not found: it works at the low end only.
    pub visitors_unknown: bool,
}

/// How a limit bounds.
#[derive(Debug)]
pub enum Bound {
    /// At most so many charged units.
    Units(u16),
    /// At most so much from the patient; `after` is what a unit still costs once it is reached.
    Cap {
        /// How much in the window.
        amount: Ends<Minor>,
        /// What each unit costs once nothing is left.
        after: Option<Minor>,
    },
    /// The scheme gives at most so much, the patient bears the rest.
    SchemeLimit(Ends<Minor>),
    /// The scheme gives exactly so much for each unit, the patient bears the rest.
    SchemeLump(Ends<Minor>),
    /// Of what the scheme gives the patient bears so much, once in the window.
    SchemeDeductible(Ends<Minor>),
    /// The counted component is set off against another: of the two, the larger is due.
    SetOff {
        /// Index of the component against which it is set off.
        against: u8,
        /// Set off at the low end only, where it is not sure.
        low_end_only: bool,
    },
}

/// Who is spared which components.
#[derive(Debug)]
pub struct Exemption {
    /// Unique in its rule.
    pub name: &'static str,
    /// Any of these lists must hold as a whole.
    pub when: &'static [&'static [Condition]],
    /// A circumstance that was not given is then unanswered: exempt at the low end.
    pub open: bool,
    /// Exempt in the usual case, where unanswered.
    pub usual: bool,
    /// Indices of the components that fall away.
    pub components: &'static [u8],
}

/// What one unit costs without any scheme, or what the scheme reckons with.
#[derive(Debug)]
pub struct Price {
    /// Which service.
    pub service: Service,
    /// First day; `None` where older than the tables.
    pub from: Option<Date>,
    /// Last day; `None` while it lasts.
    pub until: Option<Date>,
    /// In minor units of the place's currency on those days.
    pub amount: Ends<Minor>,
    /// How sure.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: &'static [&'static str],
}

/// What the card does in a country or territory of the world.
#[derive(Debug)]
pub struct Area {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// What the card does there.
    pub card: AreaCard,
    /// The state it belongs to, or the place itself: there the holder of that state's card is at home.
    pub state: &'static str,
    /// Within the Nordic Convention.
    pub nordic: bool,
    /// Whose cost tables hold there: a position in the list of territories.
    tables: Option<u8>,
    /// Region of those tables that the place is, where it is one.
    pub region: Option<&'static str>,
    /// How sure.
    pub confidence: Confidence,
    /// What is to be said of the place, as codes of the catalogue.
    pub notes: &'static [Caveat],
    /// Where it comes from.
    pub sources: &'static [&'static str],
}

/// A state that issues the card.
#[derive(Debug)]
pub struct Issuer {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its currency today.
    pub currency: Currency,
    /// The one body that issues the card; `None` where it is the holder's own insurer.
    pub institution: Option<&'static str>,
    /// The number to call about a card or a certificate.
    pub phone: Option<&'static str>,
    /// Who pays back what was paid abroad.
    pub refund_institution: Option<&'static str>,
    /// To whom it gives a card.
    pub holders: CardHolders,
    /// What it calls a temporary stay, at most.
    pub usual_stay_months: Option<u16>,
    /// How long a new card runs, by group and day of application; the ordinary holder stands first.
    pub validities: &'static [Validity],
    /// How long the card takes to arrive, in calendar days: shortest and longest in ordinary times.
    pub delivery_days: Option<(u16, u16)>,
    /// Calendar days to add in high season (June to August).
    pub high_season_days: u16,
    /// Whether a replacement certificate can be had before the trip; `None` where not known.
    pub certificate_in_advance: Option<bool>,
    /// How long the certificate runs, in days; `None` where not known.
    pub certificate_days: Option<u16>,
    /// Where the issuer's card works beyond the 32 states, by treaties of its own.
    pub extra_territories: &'static [&'static str],
    /// Where it comes from.
    pub sources: &'static [&'static str],
}

/// How long a new card of one group runs.
#[derive(Debug)]
pub struct Validity {
    /// The group, as a code of the catalogue.
    pub group: &'static str,
    /// The longest it is issued for.
    pub max_months: Option<u16>,
    /// First day of application that the row is for.
    pub from: Option<Date>,
    /// Last day of application that the row is for.
    pub until: Option<Date>,
    /// The birthday at which the card stops.
    pub until_age: Option<u8>,
    /// How sure.
    pub confidence: Confidence,
}

/// Something that can be said about a card, worded by the catalogue entry of its code.
#[derive(Debug)]
pub struct Statement {
    /// `cardValidWholeStay`.
    pub code: &'static str,
    /// Among all statements.
    position: usize,
}

/// A named bundle of care.
#[derive(Debug)]
pub struct Scenario {
    /// `feverChild`.
    pub id: &'static str,
    /// What the leg must hold for the scenario to be offered.
    pub activities: &'static [crate::vocabulary::Activity],
    /// The ages for which the bundle is a fair picture, both included.
    pub ages: (u8, u8),
    /// What is given.
    pub care: &'static [ScenarioCare],
    /// How sure.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: &'static [&'static str],
}

/// One kind of care in a scenario.
#[derive(Debug)]
pub struct ScenarioCare {
    /// Which.
    pub service: Service,
    /// Visits, nights, items, rides or missions.
    pub units: u16,
    /// What decides between rules.
    pub circumstances: &'static [Circumstance],
}

/// A bill that the card never pays, and where and when a trip may need it.
#[derive(Debug)]
pub struct OutsideCost {
    /// `rescue-at-helicopter`; words what the bill is for.
    pub id: &'static str,
    /// Under which gap it is told.
    pub gap: crate::vocabulary::GapCode,
    /// How much, less what the scheme of the place pays of it; `None` where nobody knows.
    pub amount: Option<Ends<Minor>>,
    /// Of the amount.
    pub currency: Currency,
    /// Of the figure; `unknown` where its source does not tell.
    pub year: &'static str,
    /// How sure.
    pub confidence: Confidence,
    /// Who says that it is never paid, then where the figure comes from.
    pub sources: &'static [&'static str],
    /// Where; empty for everywhere.
    pub territories: &'static [&'static str],
    /// In which of their regions; empty for all.
    pub regions: &'static [&'static str],
    /// Any of these on the leg; empty where none is needed.
    pub activities: &'static [crate::vocabulary::Activity],
    /// After what; empty for whatever has happened.
    pub after: &'static [crate::vocabulary::Aftermath],
    /// Only for people whose home is no Nordic country.
    pub outside_nordic: bool,
    /// An event with care of these has the bill on its own line.
    pub priced_by: &'static [Service],
    /// For people from there; empty for everybody.
    pub homes: &'static [&'static str],
    /// Where the journeys ended that the figure was taken from; for another home it is less sure.
    pub measured_to: Option<&'static str>,
}

/// An exchange rate: units of the currency for one euro, in millionths.
#[derive(Debug)]
pub struct Rate {
    /// Which currency.
    pub currency: Currency,
    /// Millionths of its unit for one euro.
    pub per_euro_millionths: i64,
    /// The day on which the euro replaced it; `None` for a currency of today.
    pub replaced: Option<Date>,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// The streams that the build wrote.
struct Packed {
    /// For each unit but the last, how much of each stream is its own.
    lengths: &'static [u8],
    streams: [&'static [u8]; streams::STREAMS],
    /// Texts of several units, those of one in the order in which they come, and for each place where one stands, which.
    texts: [(&'static str, &'static str, &'static [u8]); streams::TEXTS],
}

/// A list of the tables.
#[derive(Debug)]
pub struct List<T: 'static>(fn() -> &'static [T]);

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        (self.0)()
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = core::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        (self.0)().iter()
    }
}

/// What the card does in every country and territory of the world, by code.
pub static AREAS: List<Area> = List(packed::areas);
/// The states that issue the card, by code.
pub static ISSUERS: List<Issuer> = List(packed::issuers);
/// Named bundles of care.
pub static SCENARIOS: List<Scenario> = List(packed::scenarios);
/// What the card never pays. Of the rows of one gap the first that fits is the one.
pub static OUTSIDE: List<OutsideCost> = List(packed::outside);

static TERRITORIES: [OnceLock<Territory>; TERRITORY_COUNT] = [const { OnceLock::new() }; TERRITORY_COUNT];

/// The territories with cost rules, by code.
pub fn territories() -> impl Iterator<Item = &'static Territory> {
    (0..TERRITORY_COUNT).filter_map(territory)
}

fn territory(position: usize) -> Option<&'static Territory> {
    Some(TERRITORIES.get(position)?.get_or_init(|| packed::territory(position)))
}

impl Statement {
    /// Where it comes from.
    pub fn sources(&self) -> &'static [&'static str] {
        packed::statements().get(self.position).copied().unwrap_or_default()
    }
}

impl Territory {
    /// The territory of a code.
    pub fn of(code: &str) -> Option<&'static Territory> {
        Area::of(code)?.tables().filter(|territory| territory.code == code)
    }

    /// The rule in force for a service on a day. The build proves that there is exactly one from 2024-01-01 on.
    pub fn rule(&self, service: Service, day: Date) -> Option<&'static Rule> {
        self.rules.iter().find(|rule| rule.service == service && holds(rule.from, rule.until, day))
    }

    /// The reference price of a service on a day: the newest record that holds.
    pub fn price(&self, service: Service, day: Date) -> Option<&'static Price> {
        self.prices.iter().find(|price| price.service == service && holds(price.from, price.until, day))
    }

    /// The statutory tariff of a service on a day, where the data have one.
    pub fn tariff(&self, service: Service, day: Date) -> Option<&'static Price> {
        self.tariffs.iter().find(|price| price.service == service && holds(price.from, price.until, day))
    }

    /// The legal currency of a day.
    pub fn currency(&self, day: Date) -> Currency {
        let legal = self.currencies.iter().find(|period| period.until.is_none_or(|until| day <= until));
        legal.map_or(Currency::Eur, |period| period.currency)
    }
}

impl Area {
    /// Whose cost tables hold there.
    pub fn tables(&self) -> Option<&'static Territory> {
        territory(usize::from(self.tables?))
    }

    /// The area of a code.
    pub fn of(code: &str) -> Option<&'static Area> {
        let index = AREAS.binary_search_by(|area| area.code.cmp(code)).ok()?;
        AREAS.get(index)
    }

    /// Whether the European card is accepted there (R1.1).
    pub const fn accepts_card(&self) -> bool {
        matches!(self.card, AreaCard::Eu | AreaCard::Eea | AreaCard::Switzerland | AreaCard::UnitedKingdom)
    }
}

impl Issuer {
    /// The issuer of a code.
    pub fn of(code: &str) -> Option<&'static Issuer> {
        let index = ISSUERS.binary_search_by(|issuer| issuer.code.cmp(code)).ok()?;
        ISSUERS.get(index)
    }

    /// How long a card runs that an ordinary holder applies for on a day.
    pub fn validity(&self, applied: Date) -> Option<&'static Validity> {
        self.validities.iter().find(|row| holds(row.from, row.until, applied))
    }
}

/// Whether a day lies in a period with open ends.
fn holds(from: Option<Date>, until: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
