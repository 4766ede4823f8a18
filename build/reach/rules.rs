//! The dated facts of the card's rules, and what the estimator may say about a card, each with its sources.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{SourceRecord, Sources, confidence, day};
use crate::findings::{Findings, Source};
use crate::pack::Packer;
use crate::streams::Texts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<String>,
    reviewed: Spanned<Datetime>,
    #[serde(default, rename = "fact")]
    facts: Vec<Spanned<FactRecord>>,
    #[serde(default, rename = "statement")]
    statements: Vec<Spanned<StatementRecord>>,
    #[serde(default, rename = "source")]
    sources: Vec<SourceRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactRecord {
    name: Spanned<String>,
    day: Option<Spanned<Datetime>>,
    number: Option<i32>,
    rule: Spanned<String>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    /// What it is: the doc sentence of the constant.
    meaning: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementRecord {
    code: Spanned<String>,
    rule: Spanned<String>,
    sources: Vec<Spanned<String>>,
    confidence: Spanned<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "an author may write it, the tables do not need it")]
    remark: String,
}

/// What is baked of `card.toml`.
#[derive(Default)]
pub struct Rules {
    facts: Vec<Fact>,
    statements: Vec<Statement>,
}

struct Fact {
    name: String,
    value: String,
    meaning: String,
    rule: String,
}

struct Statement {
    code: String,
    rule: String,
    sources: Vec<String>,
}

pub fn read(path: &Path, findings: &mut Findings) -> (Rules, Sources) {
    let Some((file, source)) = findings.read::<File>(path) else {
        return (Rules::default(), Sources::unreadable());
    };
    if file.schema.get_ref() != "card/1" {
        findings.at(&source, file.schema.span().start, "the schema must be `card/1`");
    }
    day(&file.reviewed, &source, findings);
    let mut rules = Rules::default();
    let mut sources =
        Sources { file: None, records: file.sources.into_iter().map(|record| (record, false)).collect() };
    for fact in &file.facts {
        let (at, fact) = (fact.span().start, fact.get_ref());
        check_names(&fact.name, &fact.rule, &source, findings);
        let sure = confidence(&fact.confidence, &source, findings);
        if sure == crate::vocabulary::Confidence::Unsourced {
            if let Some(one) = fact.sources.first() {
                findings.at(&source, one.span().start, "an unsourced fact has no source");
            }
        } else {
            sources.named(&fact.sources, at, &source, findings);
        }
        let value = match (&fact.day, fact.number) {
            (Some(written), None) => day(written, &source, findings)
                .map(|day| format!("Date = Date::from_epoch_day({})", day.epoch_day())),
            (None, Some(number)) => Some(format!("i32 = {number}")),
            _ => {
                findings.at(&source, at, "a fact is either a `day` or a `number`");
                None
            }
        };
        rules.facts.push(Fact {
            name: constant(fact.name.get_ref()),
            value: value.unwrap_or_else(|| "i32 = 0".to_owned()),
            meaning: fact.meaning.clone(),
            rule: fact.rule.get_ref().clone(),
        });
    }
    for (index, statement) in file.statements.iter().enumerate() {
        let (at, statement) = (statement.span().start, statement.get_ref());
        let code = statement.code.get_ref();
        check_names(&statement.code, &statement.rule, &source, findings);
        if file.statements.iter().take(index).any(|earlier| earlier.get_ref().code.get_ref() == code) {
            findings.at(&source, at, &format!("`{code}` is listed twice"));
        }
        confidence(&statement.confidence, &source, findings);
        rules.statements.push(Statement {
            code: code.clone(),
            rule: statement.rule.get_ref().clone(),
            sources: sources.named(&statement.sources, at, &source, findings),
        });
    }
    sources.adopt(source, findings);
    (rules, sources)
}

/// A code is camelCase, and a rule is one of card-rules (R4.1).
fn check_names(code: &Spanned<String>, rule: &Spanned<String>, source: &Source, findings: &mut Findings) {
    let text = code.get_ref();
    if !text.starts_with(|first: char| first.is_ascii_lowercase())
        || !text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        findings.at(source, code.span().start, &format!("`{text}` is not written in camelCase"));
    }
    let number = rule.get_ref().strip_prefix('R').and_then(|rest| rest.split_once('.'));
    if number.is_none_or(|(chapter, rule)| chapter.parse::<u8>().is_err() || rule.parse::<u8>().is_err()) {
        findings.at(
            source,
            rule.span().start,
            &format!("`{}` is no number of a rule, such as R4.1", rule.get_ref()),
        );
    }
}

/// `cardValidWholeStay` as the name of a constant: `CARD_VALID_WHOLE_STAY`.
fn constant(code: &str) -> String {
    let mut name = String::new();
    for letter in code.chars() {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

pub fn pack(rules: &Rules, packer: &mut Packer) {
    packer.begin_unit();
    packer.list(&rules.statements, |packer, statement| packer.texts(Texts::Source, &statement.sources));
}

pub fn emit(rules: &Rules, tables: &mut String) {
    tables.push_str(
        "/// Dates and lengths that the rules of the card name.\npub mod facts {\n    use super::Date;\n",
    );
    for fact in &rules.facts {
        let _ = writeln!(
            tables,
            "/// {} ({}).\npub const {}: {};",
            fact.meaning, fact.rule, fact.name, fact.value
        );
    }
    tables.push_str("}\n/// What can be said about a card, with its sources.\npub mod said {\n    use super::Statement;\n");
    for (position, statement) in rules.statements.iter().enumerate() {
        let _ = writeln!(
            tables,
            "/// {}.\npub static {}: Statement = Statement {{ code: {:?}, position: {position} }};",
            statement.rule,
            constant(&statement.code),
            statement.code,
        );
    }
    tables.push_str(
        "}\n/// Everything that can be said about a card.\npub static STATEMENTS: &[&Statement] = &[",
    );
    for statement in &rules.statements {
        let _ = write!(tables, "&said::{}, ", constant(&statement.code));
    }
    tables.push_str("];\n");
}
