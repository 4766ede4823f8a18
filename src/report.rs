//! What goes out. Nothing computes here: the types are the contract's, field by field.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::date::Date;
use crate::money::{Ends, Minor};
use crate::tables::{Area, Issuer, Scenario, ScenarioCare, Territory};
use crate::vocabulary::Currency;

codes! {
    /// How care is paid for, from worst to best.
    Basis {
        /// The scheme does not reach there, or not this person.
        Nothing = "none",
        /// Another form or decision must come first.
        OtherDocument = "otherDocument",
        /// Entitled but with nothing valid to show: pay in full, claim afterwards.
        PayAndClaim = "payAndClaim",
        /// The home country's card is shown.
        NationalCard = "nationalCard",
        /// A provisional replacement certificate is shown.
        ReplacementCertificate = "replacementCertificate",
        /// The card is shown.
        Card = "card",
    }
}

/// The answer to one request.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Report {
    /// One for each traveller on each leg, traveller by traveller.
    pub cards: Vec<CardCheck>,
    /// The worst check of all.
    pub household: Household,
    /// What to do, soonest first.
    pub actions: Vec<Action>,
    /// One for each event, in the request's order.
    pub events: Vec<EventEstimate>,
    /// Over all events, in the request's currency.
    pub totals: Amounts,
    /// What the card never pays for and this trip may need.
    pub gaps: Vec<Gap>,
    /// Caveats of each leg.
    pub caveats: Vec<LegCaveats>,
    /// Which tables answered.
    pub about: About,
}

/// Whether one traveller's card is good on one leg.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CardCheck {
    /// Index of the traveller.
    pub traveller: usize,
    /// Index of the leg.
    pub leg: usize,
    /// On the leg's first day.
    pub basis: Basis,
    /// Last day of the first span, when another follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The leg's days in order, no gap, no overlap.
    pub spans: Vec<Span>,
    /// Why.
    pub reasons: Vec<Note>,
}

/// Days in a row with the same basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Span {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// How care is paid for on these days.
    pub basis: Basis,
}

/// The worst check of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Household {
    /// The worst basis on any day.
    pub basis: Basis,
    /// Whose it is.
    pub traveller: usize,
    /// Where it is.
    pub leg: usize,
}

/// A code with its arguments, worded by the catalogue entry of the same name, and where it comes from.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Note {
    /// The catalogue's entry.
    pub code: &'static str,
    /// What the entry's sentence needs.
    #[serde(skip_serializing_if = "Args::is_empty")]
    pub args: Args,
    /// Ids of `sources.json`.
    pub sources: &'static [&'static str],
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Action {
    /// One of the contract's action codes.
    pub code: &'static str,
    /// What the entry's sentence needs.
    #[serde(skip_serializing_if = "Args::is_empty")]
    pub args: Args,
    /// Ids of `sources.json`.
    pub sources: &'static [&'static str],
    /// Last sensible day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// Who; absent: everyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travellers: Option<Vec<usize>>,
    /// Where; absent: the whole trip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legs: Option<Vec<usize>>,
}

/// Named arguments of a note, an action or a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(pub Vec<(&'static str, Arg)>);

/// One argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A code, a name or a date.
    Text(&'static str),
    /// A day.
    Date(Date),
    /// A count, an amount in minor units, or basis points.
    Number(i64),
}

impl Args {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// low <= typical <= high, in minor units; `open` where a part of unknown size comes on top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The three ends.
    pub ends: Ends<Minor>,
    /// Low is a floor, typical and high are only what is known.
    pub open: bool,
}

/// The four figures of a line, an event or a trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amounts {
    /// Of all four.
    pub currency: Currency,
    /// The full price of the care.
    pub price: Range,
    /// What changes hands at the counter.
    pub pay_now: Range,
    /// What can be claimed back afterwards.
    pub refund: Range,
    /// What it costs in the end.
    pub out_of_pocket: Range,
}

/// What one event of the request costs.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventEstimate {
    /// Index of the event.
    pub event: usize,
    /// One for each kind of care, in the event's order.
    pub lines: Vec<CostLine>,
    /// Sum of the lines, in the place's currency.
    pub local: Amounts,
    /// The same in the request's currency.
    pub converted: Amounts,
    /// The same event with no card and no entitlement, in the request's currency.
    pub without_card: Amounts,
    /// The same care at home, where its price is known, in the request's currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_home: Option<Range>,
    /// What is to be said of the price at home.
    pub at_home_notes: Vec<Note>,
}

/// What one kind of care costs.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CostLine {
    /// Which kind.
    pub service: &'static str,
    /// Visits, nights, items, rides or missions.
    pub units: u16,
    /// `public` or `private`.
    pub provider: &'static str,
    /// In the place's currency.
    pub amounts: Amounts,
    /// Who pays whom when a valid card is shown.
    pub settlement: &'static str,
    /// How the cost in the end came about.
    pub steps: Vec<Step>,
    /// Which rule.
    pub rule: RuleInfo,
    /// What is to be said of the figure.
    pub notes: Vec<Note>,
}

/// One step of the explanation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Step {
    /// A word of the contract.
    pub kind: &'static str,
    /// What the step's sentence needs.
    pub args: Args,
    /// What it adds to the patient's share, end by end.
    pub effect: Effect,
}

/// What a step adds, end by end and not ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effect(pub Ends<Minor>);

/// Where a line's figure comes from.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleInfo {
    /// `at-hospitalStay-2024-01-01`.
    pub id: &'static str,
    /// First day of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// When it was last read against its sources.
    pub reviewed: Date,
    /// When the figure is next expected to change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_look: Option<Date>,
    /// How sure.
    pub confidence: &'static str,
    /// Ids of `sources.json`.
    pub sources: &'static [&'static str],
}

/// What the card never pays for and this trip may need.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Gap {
    /// The catalogue's entry.
    pub code: &'static str,
    /// What the entry's sentence needs.
    #[serde(skip_serializing_if = "Args::is_empty")]
    pub args: Args,
    /// Ids of `sources.json`.
    pub sources: Vec<&'static str>,
    /// Typical cost in the request's currency, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Range>,
    /// On which legs.
    pub legs: Vec<usize>,
}

/// What is to be said of one leg's place.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LegCaveats {
    /// Index of the leg.
    pub leg: usize,
    /// What.
    pub notes: Vec<Note>,
}

/// Which tables answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Of the estimator.
    pub version: &'static str,
    /// Of the contract.
    pub schema: u8,
    /// The newest review of any territory.
    pub data_reviewed: Date,
    /// Of everything in `data/`.
    pub data_hash: &'static str,
    /// The day of the exchange rates.
    pub rates_on: Date,
}

/// The price list of one place on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CoverageSheet {
    /// ISO 3166-1 alpha-2.
    pub territory: &'static str,
    /// ISO 3166-2, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<&'static str>,
    /// The place's currency on that day.
    pub currency: Currency,
    /// The day.
    pub on: Date,
    /// One unit of every service.
    pub lines: Vec<CostLine>,
    /// What is to be said of the place.
    pub caveats: Vec<Note>,
    /// Kind of help and number to dial.
    pub emergency_numbers: Args,
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                Arg::Text(text) => map.serialize_entry(name, text)?,
                Arg::Date(date) => map.serialize_entry(name, date)?,
                Arg::Number(number) => map.serialize_entry(name, &AsNumber(*number))?,
            }
        }
        map.end()
    }
}

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Range", 3 + usize::from(self.open))?;
        fields.serialize_field("low", &AsNumber(self.ends.low))?;
        fields.serialize_field("typical", &AsNumber(self.ends.typical))?;
        fields.serialize_field("high", &AsNumber(self.ends.high))?;
        if self.open {
            fields.serialize_field("open", &true)?;
        }
        fields.end()
    }
}

impl Serialize for Effect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Effect", 3)?;
        fields.serialize_field("low", &AsNumber(self.0.low))?;
        fields.serialize_field("typical", &AsNumber(self.0.typical))?;
        fields.serialize_field("high", &AsNumber(self.0.high))?;
        fields.end()
    }
}

/// A number that every reader gets whole: an integer up to 2^53, as near as a JavaScript number comes beyond.
struct AsNumber(i64);

impl Serialize for AsNumber {
    #[expect(clippy::cast_precision_loss, reason = "a JavaScript number is all that the contract has")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.unsigned_abs() < 1 << 53 {
            serializer.serialize_i64(self.0)
        } else {
            serializer.serialize_f64(self.0 as f64)
        }
    }
}

/// A named bundle of care.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ScenarioInfo {
    /// `feverChild`.
    pub id: &'static str,
    /// What the leg must hold for the scenario to be offered.
    pub activities: Vec<&'static str>,
    /// What is given.
    pub care: Vec<ScenarioCareInfo>,
    /// The ages for which the bundle is a fair picture, both included.
    pub ages: [u8; 2],
    /// How sure.
    pub confidence: &'static str,
}

/// One kind of care in a scenario.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ScenarioCareInfo {
    /// Which.
    pub service: &'static str,
    /// Visits, nights, items, rides or missions.
    pub units: u16,
    /// What decides between rules.
    pub circumstances: Vec<&'static str>,
}

/// A territory, as a picker needs it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TerritoryInfo {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its currency today.
    pub currency: Currency,
    /// ISO 3166-2 of the regions with rules of their own.
    pub regions: &'static [&'static str],
    /// Whether the European card is accepted there.
    pub card_accepted: bool,
    /// Within the Nordic Convention.
    pub nordic: bool,
    /// When its file was last read against the sources.
    pub reviewed: Date,
}

/// A state that issues the card.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuerInfo {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its currency.
    pub currency: Currency,
    /// How long a new card of the ordinary holder runs, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_months: Option<u16>,
    /// How long the card takes to arrive, shortest and longest, in calendar days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_days: Option<(u16, u16)>,
}

impl ScenarioInfo {
    /// What a caller may know of a scenario.
    pub fn of(scenario: &Scenario) -> ScenarioInfo {
        let care = |care: &ScenarioCare| ScenarioCareInfo {
            service: care.service.code(),
            units: care.units,
            circumstances: care.circumstances.iter().map(|one| one.code()).collect(),
        };
        ScenarioInfo {
            id: scenario.id,
            activities: scenario.activities.iter().map(|one| one.code()).collect(),
            care: scenario.care.iter().map(care).collect(),
            ages: [scenario.ages.0, scenario.ages.1],
            confidence: scenario.confidence.code(),
        }
    }
}

impl TerritoryInfo {
    /// What a picker needs of a territory.
    pub fn of(territory: &Territory) -> TerritoryInfo {
        let area = Area::of(territory.code);
        TerritoryInfo {
            code: territory.code,
            currency: territory.currencies.last().map_or(Currency::Eur, |period| period.currency),
            regions: territory.regions,
            card_accepted: area.is_some_and(Area::accepts_card),
            nordic: area.is_some_and(|area| area.nordic),
            reviewed: territory.reviewed,
        }
    }
}

impl IssuerInfo {
    /// What a caller may know of an issuer: the newest rule for the ordinary holder.
    pub fn of(issuer: &Issuer) -> IssuerInfo {
        IssuerInfo {
            code: issuer.code,
            currency: issuer.currency,
            validity_months: issuer
                .validities
                .iter()
                .find(|row| row.until.is_none())
                .and_then(|row| row.max_months),
            delivery_days: issuer.delivery_days,
        }
    }
}
