//! The page about the figures: how they come about, how sure and how fresh they are, and where they differ from the guide that the project began with.

use std::fs;
use std::path::Path;

use ehic_estimator::date::Date;
use ehic_estimator::tables::Rule;
use ehic_estimator::vocabulary::{Confidence, Service};

use super::html;
use super::site::{Page, Place, Site};
use super::words::{Argument, Words, capital};
use crate::project::Outcome;

/// How long ahead a look is announced, as by `cargo xtask stale`.
const DAYS_AHEAD: i32 = 60;
/// What is done to a bill, step by step (DESIGN section 4).
const STEPS: [&str; 7] = [
    "about-step-rule",
    "about-step-price",
    "about-step-exempt",
    "about-step-charges",
    "about-step-scheme",
    "about-step-caps",
    "about-step-extra",
];
const GRADES: [Confidence; 4] =
    [Confidence::High, Confidence::Medium, Confidence::Low, Confidence::Unsourced];

/// The ids of the statements of the guide that the evidence contradicts, by `docs/statements.md`.
pub fn contradicted(root: &Path) -> Outcome<Vec<String>> {
    let text = fs::read_to_string(root.join("docs/statements.md"))?;
    let rows = text.lines().filter_map(|line| {
        let mut cells = line.split(" | ");
        let id = cells.next()?.strip_prefix("| ")?;
        let verdict = cells.nth(1)?;
        (id.starts_with("G-") && verdict == "contradicted").then(|| id.to_owned())
    });
    Ok(rows.collect())
}

/// The page in a language.
pub fn page(site: &Site, words: &Words) -> String {
    let heading = words.say("about-heading");
    let lead = words.say("about-lead");
    let mut main = html::say("h1", &heading);
    main.push_str(&html::element("p", &[("class", "lead")], &html::text(&lead)));
    main.push('\n');
    let section = |id: &str, inner: &str| html::section(id, &words.say(&format!("about-{id}")), inner);
    main.push_str(&section("method", &html::say("p", &words.say("about-method-said"))));
    main.push_str(&section("order", &order(words)));
    let ranges =
        html::say("p", &words.say("about-ranges-said")) + &html::say("p", &words.say("about-unknown-said"));
    main.push_str(&section("ranges", &ranges));
    main.push_str(&section("counts", &counts(site, words)));
    main.push_str(&section("confidence", &confidence(site, words)));
    main.push_str(&section("freshness", &freshness(site, words)));
    main.push_str(&section("differences", &differences(site, words)));
    main.push_str(&section("errors", &html::say("p", &words.say("about-errors-said"))));
    main.push_str(&section("licence", &licence(words)));
    site.document(words, &Page::About, &heading, &lead, &main)
}

fn order(words: &Words) -> String {
    let steps: String = STEPS.iter().map(|id| html::say("li", &words.say(id))).collect();
    html::say("p", &words.say("about-order-said")) + &html::element("ol", &[], &format!("\n{steps}")) + "\n"
}

/// How much there is of everything.
fn counts(site: &Site, words: &Words) -> String {
    let rules = site.places.iter().map(|place| place.territory.rules.len()).sum::<usize>();
    let prices = site.places.iter().map(|place| place.authored.prices.len() + place.authored.tariffs.len());
    let sources = site.authored.sources.values().map(Vec::len).sum::<usize>();
    let rows = [
        ("places", site.places.len()),
        ("rules", rules),
        ("today", in_force(site).count()),
        ("prices", prices.sum()),
        ("sources", sources),
    ];
    let rows: String = rows
        .iter()
        .map(|(id, count)| {
            let term = html::say("dt", &words.say(&format!("about-count-{id}")));
            let number = html::element("strong", &[("data-count", id)], &count.to_string());
            html::element("div", &[], &(term + &html::element("dd", &[], &number))) + "\n"
        })
        .collect();
    html::element("dl", &[("class", "figures")], &format!("\n{rows}")) + "\n"
}

/// The rules in force on the day of the pages.
fn in_force<'s>(site: &'s Site) -> impl Iterator<Item = (&'s Place<'s>, &'static Rule)> {
    site.places.iter().flat_map(move |place| {
        Service::ALL
            .iter()
            .filter_map(move |service| Some((place, place.territory.rule(*service, site.today)?)))
    })
}

fn confidence(site: &Site, words: &Words) -> String {
    let rows: String = GRADES
        .iter()
        .map(|grade| {
            let code = grade.code();
            let count = in_force(site).filter(|(_, rule)| rule.confidence == *grade).count();
            let name = html::element(
                "th",
                &[("scope", "row")],
                &html::text(&words.say(&format!("confidence-{code}"))),
            );
            let meaning = html::element("td", &[], &html::text(&words.say(&format!("about-means-{code}"))));
            let count = html::element("td", &[("data-confidence", code)], &count.to_string());
            html::element("tr", &[], &(name + &meaning + &count)) + "\n"
        })
        .collect();
    let head: String = ["grade", "meaning", "rules"]
        .iter()
        .map(|id| {
            html::element("th", &[("scope", "col")], &html::text(&words.say(&format!("about-column-{id}"))))
        })
        .collect();
    let caption = html::say("caption", &words.say("about-confidence-caption"));
    format!("<table>\n{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

/// When the rules in force were last looked at, and which are due.
fn freshness(site: &Site, words: &Words) -> String {
    let reviewed = || in_force(site).map(|(_, rule)| rule.reviewed);
    let day = |day: Option<Date>| day.map(|day| words.day(day)).unwrap_or_default();
    let ends: [(&str, Argument); 2] =
        [("oldest", day(reviewed().min()).into()), ("newest", day(reviewed().max()).into())];
    let mut said = html::say("p", &words.say_with("about-reviewed", &ends));
    let soon = site.today.plus_days(DAYS_AHEAD);
    let awaited = |until: Date, from: Option<Date>| {
        in_force(site).filter(move |(_, rule)| rule.until.is_none_or(|last| last >= until)).filter(
            move |(_, rule)| {
                rule.next_look.is_some_and(|look| look < until && from.is_none_or(|from| look >= from))
            },
        )
    };
    let due: Vec<String> = awaited(site.today, None).map(|(place, rule)| due(place, rule, words)).collect();
    if due.is_empty() {
        said.push_str(&html::say("p", &words.say("about-none-due")));
    } else {
        said.push_str(&html::say("p", &words.say("about-due")));
        said.push_str(&html::list("due-list", &due));
    }
    let count = awaited(soon, Some(site.today)).count();
    let given: [(&str, Argument); 2] =
        [("count", i64::try_from(count).unwrap_or(i64::MAX).into()), ("day", words.day(soon).into())];
    let coming = html::text(&words.say_with("about-coming", &given));
    said.push_str(&html::element("p", &[("data-coming", &count.to_string())], &coming));
    said.push('\n');
    let changes = Page::Changes.file(words);
    let link = html::element("a", &[("href", &changes)], &html::text(&words.say("changes-heading")));
    said.push_str(&html::element("p", &[], &link));
    said.push('\n');
    said
}

fn due(place: &Place, rule: &Rule, words: &Words) -> String {
    let code = rule.service.code();
    let link = format!("{}#{code}", place.file(words));
    let name = format!("{}, {}", place.name(words), words.say(&format!("service-lower-{code}")));
    html::element("a", &[("href", &link)], &html::text(&name))
}

/// Where the evidence contradicts the guide of 2024: what it said of everything, then of single countries.
fn differences(site: &Site, words: &Words) -> String {
    let told = |id: &str, verdict: &str| {
        let said = words.say_with("guide-said", &[("said", words.say(&format!("{id}-said")).into())]);
        let holds = words.say_with("guide-holds", &[("holds", words.say(&format!("{id}-holds")).into())]);
        let verdict = html::element("strong", &[], &html::text(&words.say(&format!("verdict-{verdict}"))));
        format!("{verdict} {} {}", html::text(&said), html::text(&holds))
    };
    let general: Vec<String> =
        site.contradicted.iter().map(|id| told(&format!("about-statement-{id}"), "wrong")).collect();
    let mut said = html::say("p", &words.say("about-differences-said")) + &html::list("guide", &general);
    for place in &site.places {
        let code = place.territory.code.to_lowercase();
        let checks = place.authored.guide_checks.iter().enumerate();
        let differing: Vec<String> = checks
            .filter(|(_, check)| check.verdict == "wrong" || check.verdict == "outdated")
            .map(|(index, check)| told(&format!("guide-{code}-{}", index + 1), &check.verdict))
            .collect();
        if differing.is_empty() {
            continue;
        }
        let name = capital(&place.name(words));
        let link = html::element("a", &[("href", &place.file(words))], &html::text(&name));
        said.push_str(&html::element("h3", &[], &link));
        said.push('\n');
        said.push_str(&html::list("guide", &differing));
    }
    said
}

fn licence(words: &Words) -> String {
    let links: Vec<String> = [
        ("../data/rules.csv", "data-rules"),
        ("../data/prices.csv", "data-prices"),
        ("../data/sources.csv", "data-sources"),
        ("../data/all.json", "about-everything"),
    ]
    .iter()
    .map(|(href, id)| html::element("a", &[("href", href)], &html::text(&words.say(id))))
    .collect();
    html::say("p", &words.say("about-licence-said")) + &html::list("files screen", &links)
}
