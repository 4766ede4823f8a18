//! What an author may write in `data/territories/*.toml`. The format is described in `data/README.md`.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub code: Spanned<String>,
    pub reviewed: Spanned<Datetime>,
    pub currencies: Vec<CurrencyPeriod>,
    #[serde(default)]
    pub regions: Vec<Spanned<String>>,
    pub emergency_numbers: Spanned<toml::Table>,
    #[serde(default, rename = "rule")]
    pub rules: Vec<Spanned<Rule>>,
    #[serde(default, rename = "price")]
    pub prices: Vec<Spanned<Price>>,
    #[serde(default, rename = "tariff")]
    pub tariffs: Vec<Spanned<Price>>,
    #[serde(default, rename = "no_price")]
    pub no_prices: Vec<NoPrice>,
    #[serde(default, rename = "caveat")]
    pub caveats: Vec<Caveat>,
    /// What the 2024 guide said; shown on the territory's page.
    #[serde(default, rename = "guide_check")]
    pub guide_checks: Vec<GuideCheck>,
    /// What locals pay beyond the nine services: recorded, not priced.
    #[serde(default, rename = "out_of_scope")]
    pub out_of_scope: Vec<OutOfScope>,
    #[serde(default, rename = "source")]
    pub sources: Vec<SourceRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyPeriod {
    pub currency: Spanned<String>,
    pub until: Option<Spanned<Datetime>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub service: Spanned<String>,
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub reviewed: Option<Spanned<Datetime>>,
    pub next_look: Option<Spanned<Datetime>>,
    /// Where the amounts are in another currency than the place's: they are converted by the rates of the data.
    pub converted_from: Option<Spanned<String>>,
    pub confidence: Spanned<String>,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    /// Codes of the catalogue.
    #[serde(default)]
    pub notes: Vec<Spanned<String>>,
    /// For the reader of the file; the estimator words a rule from its structure.
    pub summary: String,
    /// What the structure cannot say; for the reader of the file.
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    pub remark: String,
    #[serde(default, rename = "alternative")]
    pub alternatives: Vec<Spanned<Alternative>>,
    pub settlement: Spanned<String>,
    pub at_counter: Option<Spanned<String>>,
    #[serde(rename = "for")]
    pub audience: Option<Spanned<String>>,
    #[serde(default)]
    pub components: Vec<Spanned<Component>>,
    #[serde(default)]
    pub limits: Vec<Spanned<Limit>>,
    #[serde(default, rename = "exempt")]
    pub exemptions: Vec<Spanned<Exemption>>,
    /// The default alternative is the usual one although others are open.
    #[serde(default)]
    pub usual: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    pub name: Spanned<String>,
    pub when: Vec<Spanned<When>>,
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub usual: bool,
    pub confidence: Option<Spanned<String>>,
    pub settlement: Option<Spanned<String>>,
    pub at_counter: Option<Spanned<String>>,
    #[serde(rename = "for")]
    pub audience: Option<Spanned<String>>,
    /// What the care costs, where it is other care than that of the service's `[[price]]` and `[[tariff]]`.
    pub price: Option<Spanned<Amount>>,
    /// It costs at least so much, and how much more nobody knows.
    pub price_from: Option<Spanned<Amount>>,
    #[serde(default)]
    pub components: Vec<Spanned<Component>>,
    #[serde(default)]
    pub limits: Vec<Spanned<Limit>>,
    #[serde(default, rename = "exempt")]
    pub exemptions: Vec<Spanned<Exemption>>,
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    pub remark: String,
}

/// All that is given must hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    pub age_from: Option<u8>,
    pub age_below: Option<u8>,
    #[serde(default)]
    pub pensioner: bool,
    pub need: Option<Spanned<String>>,
    pub region: Option<Vec<Spanned<String>>>,
    pub residence: Option<Spanned<String>>,
    #[serde(default)]
    pub circumstances: Vec<Spanned<String>>,
    /// What no request answers, as a code of the catalogue.
    pub question: Option<Spanned<String>>,
}

/// One kind of charge; which of the fields belong to which kind is checked, and said by name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    pub name: Spanned<String>,
    pub kind: Spanned<String>,
    pub amount: Option<Spanned<Amount>>,
    /// How often the amount is due for one unit, where it is charged by the minute or the hour.
    pub times: Option<Spanned<Times>>,
    pub per: Option<Spanned<String>>,
    pub from_day: Option<u16>,
    pub to_day: Option<u16>,
    pub counts: Option<Spanned<String>>,
    pub percent: Option<Spanned<Amount>>,
    pub min: Option<Spanned<String>>,
    pub max: Option<Spanned<String>>,
    pub bands: Option<Spanned<Vec<Band>>>,
    pub window: Option<Spanned<String>>,
    pub group: Option<Spanned<String>>,
    pub lump: Option<bool>,
    pub at_most_price: Option<bool>,
    pub counts_towards: Option<Spanned<String>>,
    /// `low` where the set-off is not sure.
    pub counts_towards_at: Option<Spanned<String>>,
}

/// One figure, or three with the reason for the typical one.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected text such as \"10.50\", or { low, typical, high, reason }")]
pub enum Amount {
    One(String),
    Three(Three),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Three {
    pub low: String,
    pub typical: String,
    pub high: String,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    pub unit: String,
    pub low: u32,
    pub typical: u32,
    pub high: u32,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub up_to: Option<String>,
    pub percent: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub name: Spanned<String>,
    pub kind: Spanned<String>,
    #[serde(default)]
    pub counts: Vec<Spanned<String>>,
    pub most: Option<u16>,
    pub amount: Option<Spanned<Amount>>,
    pub after_cap: Option<Spanned<String>>,
    pub window: Spanned<String>,
    pub group: Option<Spanned<String>>,
    /// `unknown` where no source says that visitors get it: it then works at the low end only.
    pub visitors: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    pub name: Spanned<String>,
    pub when: Vec<Spanned<When>>,
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub usual: bool,
    /// All, where none are named.
    #[serde(default)]
    pub components: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    pub service: Spanned<String>,
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    /// The place's currency of today where not given.
    pub currency: Option<Spanned<String>>,
    pub amount: Spanned<Amount>,
    /// The year of the figure.
    pub year: Option<u16>,
    pub confidence: Spanned<String>,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    #[serde(default)]
    pub remark: String,
}

/// A service without a reference price, and why: its lines are open where the request gives none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoPrice {
    pub service: Spanned<String>,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    /// The catalogue's entry: `caveat-at-ski`.
    pub code: Spanned<String>,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideCheck {
    pub claim: String,
    pub verdict: Spanned<String>,
    pub official: String,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutOfScope {
    pub summary: String,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRecord {
    pub id: Spanned<String>,
    pub title: String,
    pub publisher: String,
    pub url: String,
    pub date: String,
    pub locator: String,
}
