//! The checked model: what is baked, with the spans that findings of the proof point to.

use crate::date::Date;
use crate::money::{BasisPoints, Ends, Minor};
use crate::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};

pub struct Territory {
    pub code: String,
    pub currencies: Vec<(Currency, Option<Date>)>,
    pub reviewed: Date,
    pub regions: Vec<String>,
    pub emergency_numbers: Vec<(String, String)>,
    pub rules: Vec<Rule>,
    pub prices: Vec<Price>,
    pub tariffs: Vec<Price>,
    pub no_prices: Vec<Service>,
    pub caveats: Vec<(String, Vec<String>)>,
}

pub struct Rule {
    /// Byte of the file at which the rule begins.
    pub at: usize,
    pub service: Service,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub reviewed: Date,
    pub next_look: Option<Date>,
    pub confidence: Confidence,
    pub sources: Vec<String>,
    pub notes: Vec<String>,
    pub alternatives: Vec<Alternative>,
}

pub struct Alternative {
    pub at: usize,
    pub name: String,
    pub when: Vec<Vec<Condition>>,
    pub open: bool,
    pub usual: bool,
    pub settlement: Settlement,
    pub at_counter: AtCounter,
    pub audience: Audience,
    pub confidence: Confidence,
    pub components: Vec<Component>,
    pub limits: Vec<Limit>,
    pub exemptions: Vec<Exemption>,
    /// What the care costs where it is other care than that of the service's price, and whether it is at least so much.
    pub price: Option<(Ends<Minor>, bool)>,
}

#[derive(Clone, PartialEq)]
pub enum Condition {
    AgeFrom(u8),
    AgeBelow(u8),
    Pensioner,
    Need(Need),
    Region(Vec<String>),
    Residence(Residence),
    Circumstance(Circumstance),
    Question(String),
}

pub struct Component {
    pub name: String,
    pub charge: Charge,
}

#[expect(clippy::enum_variant_names, reason = "a shared charge is the data's own word")]
pub enum Charge {
    Copayment {
        amount: Ends<Minor>,
        per: Per,
        from_day: u16,
        to_day: Option<u16>,
        counts: Counts,
        key: String,
    },
    BaseFee {
        amount: Ends<Minor>,
        per: Per,
    },
    Coinsurance {
        share: Ends<BasisPoints>,
        min: Option<Minor>,
        max: Option<Minor>,
        per: Per,
        counts: Counts,
    },
    Bands {
        bands: Vec<(Option<Minor>, BasisPoints)>,
        window: Window,
        key: String,
    },
    Deductible {
        amount: Ends<Minor>,
        window: Window,
        key: String,
    },
    SharedCharge {
        amount: Ends<Minor>,
        lump: bool,
        window: Window,
        key: String,
    },
    FreeAllowance {
        amount: Ends<Minor>,
        window: Window,
        key: String,
    },
    FullPrice,
    Lump {
        amount: Ends<Minor>,
        per: Per,
    },
    Unknown {
        at_most_price: bool,
    },
}

pub struct Limit {
    pub name: String,
    pub bound: Bound,
    pub counts: Vec<usize>,
    pub window: Window,
    pub key: String,
    pub visitors_unknown: bool,
}

pub enum Bound {
    Units(u16),
    Cap { amount: Ends<Minor>, after: Option<Minor> },
    SchemeLimit(Ends<Minor>),
    SchemeLump(Ends<Minor>),
    SchemeDeductible(Ends<Minor>),
    SetOff { against: usize, low_end_only: bool },
}

pub struct Exemption {
    pub name: String,
    pub when: Vec<Vec<Condition>>,
    pub open: bool,
    pub usual: bool,
    pub components: Vec<usize>,
}

pub struct Price {
    pub at: usize,
    pub service: Service,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub amount: Ends<Minor>,
    pub confidence: Confidence,
    pub sources: Vec<String>,
}
