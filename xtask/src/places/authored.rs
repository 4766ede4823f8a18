//! What the files of `data/` say beyond the baked tables: summaries, remarks, reasons, the checks of the guide of 2024,
//! sources, and the words on the door. The build has checked the files of the territories; this only reads them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ehic_estimator::date::Date;
use ehic_estimator::vocabulary::Service;
use serde::{Deserialize, Serialize};
use toml::value::Datetime;

use crate::project::Outcome;

/// One file of `data/territories/`.
#[derive(Deserialize)]
pub struct Territory {
    pub code: String,
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    #[serde(default, rename = "price")]
    pub prices: Vec<Price>,
    #[serde(default, rename = "tariff")]
    pub tariffs: Vec<Price>,
    #[serde(default, rename = "no_price")]
    pub no_prices: Vec<NoPrice>,
    #[serde(default, rename = "guide_check")]
    pub guide_checks: Vec<GuideCheck>,
    #[serde(default)]
    pub out_of_scope: Vec<OutOfScope>,
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
}

/// What an author says of a rule in words.
#[derive(Deserialize)]
pub struct Rule {
    pub service: String,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub converted_from: Option<String>,
    pub summary: String,
    #[serde(default)]
    pub remark: String,
    #[serde(default)]
    pub components: Vec<Piece>,
    #[serde(default)]
    pub limits: Vec<Piece>,
    #[serde(default, rename = "alternative")]
    pub alternatives: Vec<Alternative>,
}

/// What an author says of an alternative in words.
#[derive(Deserialize)]
pub struct Alternative {
    pub name: String,
    #[serde(default)]
    pub remark: String,
    pub price: Option<Amount>,
    pub price_from: Option<Amount>,
    #[serde(default)]
    pub components: Vec<Piece>,
    #[serde(default)]
    pub limits: Vec<Piece>,
}

/// A component or a limit.
#[derive(Deserialize)]
pub struct Piece {
    pub name: String,
    pub group: Option<String>,
    pub amount: Option<Amount>,
    pub percent: Option<Amount>,
    pub times: Option<Times>,
}

/// One figure, or three with the reason for the typical one.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Amount {
    One(#[expect(dead_code, reason = "the figure itself comes from the tables")] String),
    Three { reason: String },
}

/// How often an amount is due for one unit.
#[derive(Deserialize, Serialize)]
pub struct Times {
    pub unit: String,
    pub low: u32,
    pub typical: u32,
    pub high: u32,
    pub reason: String,
}

/// A reference price or a tariff.
#[derive(Deserialize)]
pub struct Price {
    pub service: String,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub amount: Amount,
    pub year: Option<u16>,
    #[serde(default)]
    pub remark: String,
}

/// A service without a price, and why.
#[derive(Deserialize, Serialize)]
pub struct NoPrice {
    pub service: String,
    pub reason: String,
}

/// What the guide of 2024 said, and what holds.
#[derive(Deserialize, Serialize)]
pub struct GuideCheck {
    pub claim: String,
    pub verdict: String,
    pub official: String,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A charge beyond the nine services.
#[derive(Deserialize, Serialize)]
pub struct OutOfScope {
    pub summary: String,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Where something comes from.
#[derive(Clone, Deserialize, Serialize)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    #[serde(default)]
    pub url: String,
    #[serde(default)]
    pub date: SourceDate,
    #[serde(default)]
    pub locator: String,
}

/// The date of a source as text, whether it is written as text or as a day.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(from = "toml::Value", into = "String")]
pub struct SourceDate(pub String);

impl From<toml::Value> for SourceDate {
    fn from(value: toml::Value) -> SourceDate {
        SourceDate(match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(year) => year.to_string(),
            toml::Value::Datetime(day) => day.to_string(),
            _ => String::new(),
        })
    }
}

impl From<SourceDate> for String {
    fn from(date: SourceDate) -> String {
        date.0
    }
}

/// `data/desk.toml`.
#[derive(Deserialize)]
pub struct Desk {
    #[serde(rename = "text")]
    pub texts: Vec<DeskText>,
    #[serde(rename = "territory")]
    pub territories: Vec<DeskTerritory>,
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

/// What to show and say in one language.
#[derive(Deserialize, Serialize)]
pub struct DeskText {
    pub id: String,
    pub language: String,
    pub card_name: String,
    pub card_short: Option<String>,
    pub card_name_basis: String,
    pub certificate_name: Option<String>,
    pub certificate_short: Option<String>,
    pub certificate_name_basis: Option<String>,
    pub sentences: Vec<String>,
    pub refused: String,
    pub nordic: Option<String>,
    /// What the third sentence asks about, where that is not private care: `contract`.
    pub asks: Option<String>,
    /// The article that gives the right.
    pub law: Option<String>,
    #[serde(default)]
    pub adapted: bool,
    pub review: String,
    pub sources: Vec<String>,
    pub confidence: String,
}

/// Words on the door of one place.
#[derive(Deserialize, Serialize)]
pub struct DeskTerritory {
    pub code: String,
    pub texts: Vec<DeskLanguage>,
    /// The law that gives the right there, where it is not the one that the texts name.
    pub law: Option<String>,
    pub door: Vec<Door>,
    pub patient_share: Vec<String>,
    pub sources: Vec<String>,
    pub confidence: String,
}

/// A language of a place, and the text to offer for it.
#[derive(Deserialize, Serialize)]
pub struct DeskLanguage {
    pub tag: String,
    pub text: String,
}

/// One word on the door.
#[derive(Deserialize, Serialize)]
pub struct Door {
    pub kind: String,
    pub term: String,
    pub meaning: String,
}

/// Everything that is read.
pub struct Authored {
    pub territories: Vec<Territory>,
    pub desk: Desk,
    /// By file: `at`, `card`, `scenarios`.
    pub sources: BTreeMap<String, Vec<Source>>,
}

/// A file of which only the sources are wanted.
#[derive(Deserialize)]
struct Cited {
    #[serde(default, rename = "source")]
    sources: Vec<Source>,
}

impl Authored {
    /// Reads the files of `data/`.
    pub fn read(data: &Path) -> Outcome<Authored> {
        let mut territories = Vec::new();
        let mut sources = BTreeMap::new();
        for (_, text) in files(&data.join("territories"))? {
            let territory: Territory = toml::from_str(&text)?;
            sources.insert(territory.code.to_lowercase(), territory.sources.clone());
            territories.push(territory);
        }
        for (name, text) in files(data)? {
            let cited: Cited = toml::from_str(&text).map_err(|error| format!("data/{name}.toml: {error}"))?;
            if !cited.sources.is_empty() {
                sources.insert(name, cited.sources);
            }
        }
        let desk: Desk = toml::from_str(&fs::read_to_string(data.join("desk.toml"))?)?;
        desk.check()?;
        Ok(Authored { territories, desk, sources })
    }

    /// The file of a territory.
    pub fn territory(&self, code: &str) -> Outcome<&Territory> {
        let found = self.territories.iter().find(|territory| territory.code == code);
        found.ok_or_else(|| format!("data/territories has no file for {code}").into())
    }

    /// A source by its id, in the first of some files that has it.
    pub fn source(&self, files: &[&str], id: &str) -> Option<&Source> {
        files.iter().find_map(|file| self.sources.get(*file)?.iter().find(|source| source.id == id))
    }
}

impl Source {
    /// Whether it can be looked up: some were read in papers that have no address.
    pub fn has_address(&self) -> bool {
        self.url.starts_with("http")
    }
}

impl Desk {
    /// What is said of a territory.
    pub fn territory(&self, code: &str) -> Option<&DeskTerritory> {
        self.territories.iter().find(|territory| territory.code == code)
    }

    /// A text by its id.
    pub fn text(&self, id: &str) -> Option<&DeskText> {
        self.texts.iter().find(|text| text.id == id)
    }

    /// Every text and source that is named exists, and none stands there for nothing.
    fn check(&self) -> Outcome {
        let mut findings = Vec::new();
        let named = |id: &str| self.territories.iter().flat_map(|one| &one.texts).any(|one| one.text == id);
        for territory in &self.territories {
            for text in territory.texts.iter().filter(|one| self.text(&one.text).is_none()) {
                findings.push(format!("{}: there is no text `{}`", territory.code, text.text));
            }
            // Only the yellow card's places stand outside the law that the European card rests on.
            for text in territory.texts.iter().filter_map(|one| self.text(&one.text)) {
                if text.adapted == (text.law.is_some() || territory.law.is_some()) {
                    findings.push(format!("{}: `{}` names the law, or is adapted", territory.code, text.id));
                }
            }
            for door in territory.door.iter().filter(|door| !["look", "avoid"].contains(&door.kind.as_str()))
            {
                findings.push(format!("{}: `{}` is neither look nor avoid", territory.code, door.kind));
            }
        }
        for text in self.texts.iter().filter(|text| text.asks.as_ref().is_some_and(|asks| asks != "contract"))
        {
            findings.push(format!("`{}` asks about what no catalogue words", text.id));
        }
        findings.extend(
            self.texts
                .iter()
                .filter(|text| !named(&text.id))
                .map(|text| format!("no territory uses the text `{}`", text.id)),
        );
        let cited: Vec<&String> = self
            .texts
            .iter()
            .flat_map(|text| &text.sources)
            .chain(self.territories.iter().flat_map(|territory| &territory.sources))
            .collect();
        for id in &cited {
            if !self.sources.iter().any(|source| source.id == **id) {
                findings.push(format!("there is no source `{id}`"));
            }
        }
        for source in self.sources.iter().filter(|source| !cited.contains(&&source.id)) {
            findings.push(format!("nothing cites the source `{}`", source.id));
        }
        if findings.is_empty() {
            Ok(())
        } else {
            Err(format!("data/desk.toml: {}", findings.join("; ")).into())
        }
    }
}

impl Territory {
    /// What an author says of a rule of the tables.
    pub fn rule(&self, service: Service, from: Option<Date>, until: Option<Date>) -> Option<&Rule> {
        self.rules.iter().find(|rule| {
            rule.service == service.code()
                && same(rule.from.as_ref(), from)
                && same(rule.until.as_ref(), until)
        })
    }
}

impl Rule {
    /// The components and limits of an alternative; those of the rule itself where it is the default.
    pub fn pieces(&self, alternative: &str) -> (&[Piece], &[Piece]) {
        match self.alternatives.iter().find(|one| one.name == alternative) {
            Some(one) => (&one.components, &one.limits),
            None => (&self.components, &self.limits),
        }
    }
}

impl Alternative {
    /// Why the typical price is the typical one.
    pub fn why_price(&self) -> Option<&str> {
        self.price.as_ref().or(self.price_from.as_ref()).and_then(Amount::reason)
    }
}

impl Piece {
    /// Why the typical value is the typical one.
    pub fn reason(&self) -> Option<&str> {
        self.amount.as_ref().or(self.percent.as_ref()).and_then(Amount::reason)
    }
}

impl Amount {
    /// Why the typical value is the typical one.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Amount::One(_) => None,
            Amount::Three { reason } => Some(reason),
        }
    }
}

/// Whether a day as written is a day of the tables.
pub fn same(written: Option<&Datetime>, day: Option<Date>) -> bool {
    written.map(ToString::to_string) == day.map(|day| day.to_string())
}

/// The TOML files of a folder, by name.
pub fn files(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}
