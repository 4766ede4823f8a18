//! What is due for a new look: rules whose figures are expected to change, and old prices.

use std::fs;

use ehic_estimator::date::Date;
use ehic_estimator::tables::Territory;
use serde::Deserialize;

use crate::project::{Outcome, Project};

/// How long before its day a look is announced.
const DAYS_AHEAD: i32 = 60;
/// How old the year of a price may be.
const YEARS: i16 = 3;

/// Lists the rules whose next look is past or near, and the prices older than three years.
pub fn list(project: &Project, today: Date) -> Outcome {
    let mut rules = Vec::new();
    for info in ehic_estimator::territories() {
        let Some(territory) = Territory::of(info.code) else { continue };
        rules.extend(due_rules(territory, today));
    }
    let mut prices = Vec::new();
    let mut files: Vec<_> = fs::read_dir(project.root.join("data/territories"))?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let file: File = toml::from_str(&fs::read_to_string(file.path())?)?;
        prices.extend(old_prices(&file, today));
    }
    let by = today.plus_days(DAYS_AHEAD);
    let before = today.year() - YEARS;
    // In one go, so that a reader who has seen enough may close the pipe.
    print!(
        "Rules due for a new look by {by} ({DAYS_AHEAD} days ahead)\n{}\n\
         Prices from before {before}, or of no known year\n{}\n\
         {} rules, {} prices\n",
        told(&rules),
        told(&prices),
        rules.len(),
        prices.len()
    );
    Ok(())
}

/// One line of the list, below the name of its territory.
struct Due {
    territory: String,
    said: String,
}

/// The list, with the name of each territory above its lines.
fn told(list: &[Due]) -> String {
    let mut text = String::new();
    let mut heading = "";
    for due in list {
        if due.territory != heading {
            heading = &due.territory;
            text.extend(["\n  ", heading, "\n"]);
        }
        text.extend(["    ", &due.said, "\n"]);
    }
    if list.is_empty() { "\n  none\n".to_owned() } else { text }
}

/// Rules that still run and whose next look is past or near; one that ended is history, whatever it announced.
fn due_rules(territory: &'static Territory, today: Date) -> Vec<Due> {
    let mut due: Vec<(Date, Due)> = Vec::new();
    for rule in territory.rules {
        let Some(look) = rule.next_look.filter(|look| today.days_until(*look) <= DAYS_AHEAD) else {
            continue;
        };
        if rule.until.is_some_and(|until| until < today) {
            continue;
        }
        let past = if look < today { format!("past since {look}") } else { format!("due {look}") };
        let said = format!("{past}  {} (reviewed {})", rule.id, rule.reviewed);
        due.push((look, Due { territory: territory.code.to_owned(), said }));
    }
    due.sort_by_key(|(look, _)| *look);
    due.into_iter().map(|(_, due)| due).collect()
}

#[derive(Deserialize)]
struct File {
    code: String,
    #[serde(default, rename = "price")]
    prices: Vec<Price>,
    #[serde(default, rename = "tariff")]
    tariffs: Vec<Price>,
}

#[derive(Deserialize)]
struct Price {
    service: String,
    until: Option<toml::value::Datetime>,
    year: Option<i16>,
    confidence: String,
}

fn old_prices(file: &File, today: Date) -> Vec<Due> {
    let mut due = Vec::new();
    for (kind, prices) in [("price", &file.prices), ("tariff", &file.tariffs)] {
        for price in prices {
            let ended = price.until.as_ref().and_then(|day| Date::parse(&day.to_string()));
            if ended.is_some_and(|until| until < today) {
                continue;
            }
            let age = match price.year {
                Some(year) if today.year() - year > YEARS => format!("of {year}"),
                Some(_) => continue,
                None => "of no known year".to_owned(),
            };
            let said = format!("{age}  {kind} of {} ({})", price.service, price.confidence);
            due.push(Due { territory: file.code.clone(), said });
        }
    }
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn a_rule_is_due_sixty_days_ahead_and_not_before() {
        // Austria's daily hospital charge changes every January: next look 2027-01-01.
        let austria = Territory::of("AT").expect("a territory");
        let hospital = |today: &str| {
            due_rules(austria, day(today)).iter().any(|due| due.said.contains("at-hospitalStay"))
        };
        assert!(!hospital("2026-11-01"));
        assert!(hospital("2026-11-02"));
        assert!(hospital("2028-01-01"));
    }

    #[test]
    fn a_price_is_old_after_three_years() {
        let file: File = toml::from_str(
            "code = \"AT\"\n[[price]]\nservice = \"doctor\"\nyear = 2023\nconfidence = \"low\"\n",
        )
        .expect("a file");
        assert!(old_prices(&file, day("2026-12-31")).is_empty());
        assert_eq!(old_prices(&file, day("2027-01-01")).len(), 1);
    }
}
