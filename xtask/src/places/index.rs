//! The page of all territories: a table of what a few kinds of care typically cost, in one currency.

use ehic_estimator::exchange::convert;
use ehic_estimator::money::Ends;
use ehic_estimator::report::{CostLine, Range};

use super::figures::PriceList;
use super::html;
use super::page::own_currency;
use super::site::{Page, Place, Site};
use super::words::{Words, capital};
use crate::project::Outcome;

/// What the table compares.
const COMPARED: [&str; 5] = ["doctor", "dentist", "emergencyDepartment", "hospitalStay", "prescription"];

/// The page in a language.
pub fn page(site: &Site, words: &Words) -> Outcome<String> {
    let currency = own_currency(words);
    let mut head = html::element("th", &[("scope", "col")], &html::text(&words.say("column-country")));
    for service in COMPARED {
        let unit = words.say_with(&format!("units-{service}"), &[("count", 1_i64.into())]);
        let unit = html::element("span", &[("class", "unit")], &html::text(&unit));
        let name = html::text(&capital(&words.say(&format!("service-lower-{service}"))));
        head.push_str(&html::element("th", &[("scope", "col")], &format!("{name} {unit}")));
    }
    let mut places: Vec<&Place> = site.places.iter().collect();
    places.sort_by_cached_key(|place| alphabetical(&place.name(words), words.language));
    let mut rows = String::new();
    for place in places {
        let prices = PriceList::of(place.territory.code, site.today)?;
        let link = html::element("a", &[("href", &place.file(words))], &html::text(&place.name(words)));
        let mut columns = html::element("th", &[("scope", "row")], &link);
        for service in COMPARED {
            let mut lines = prices.figures.iter().map(|figures| &figures.line);
            let found = lines.find(|line| line.service == service);
            let found = found.ok_or_else(|| format!("{}: no line for {service}", place.territory.code))?;
            columns.push_str(&cell(found, words));
        }
        rows.push_str(&html::element("tr", &[("data-territory", place.territory.code)], &columns));
        rows.push('\n');
    }
    let caption = html::say("caption", &words.say("index-caption"));
    let table = format!(
        "<table class=\"index\">\n{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    );
    let label = words.say("index-caption");
    let attributes = [("class", "wide"), ("aria-label", label.as_str()), ("tabindex", "0")];
    let heading = words.say("index-heading");
    let lead = words.say_with("index-lead", &[("day", words.day(site.today).into())]);
    let rates = ehic_estimator::about().rates_on;
    let currency_name = words.say(&format!("currency-{}", currency.code()));
    let note = [("currency", currency_name.into()), ("day", words.day(rates).into())];
    let main = html::say("h1", &heading)
        + &html::element("p", &[("class", "lead")], &html::text(&lead))
        + "\n"
        + &html::element("section", &attributes, &format!("\n{table}"))
        + "\n"
        + &html::element("p", &[("class", "evidence")], &html::text(&words.say_with("index-note", &note)))
        + "\n";
    Ok(site.document(words, &Page::Index, &heading, &lead, &main))
}

fn cell(line: &CostLine, words: &Words) -> String {
    let currency = own_currency(words);
    let local = line.amounts.out_of_pocket;
    let end = |minor| convert(minor, line.amounts.currency, currency);
    let ends =
        Ends { low: end(local.ends.low), typical: end(local.ends.typical), high: end(local.ends.high) };
    let sorted = if local.open && ends.typical == 0 { String::new() } else { ends.typical.to_string() };
    let shown = about(&Range { ends, open: local.open }, words);
    let attributes = [("data-service", line.service), ("data-value", sorted.as_str())];
    html::element("td", &attributes, &shown)
}

/// A converted range: the typical amount, and below it the ends.
fn about(range: &Range, words: &Words) -> String {
    let currency = own_currency(words);
    let Ends { low, typical, high } = range.ends;
    if range.open && typical == 0 {
        return html::text(&words.say("amount-unknown"));
    }
    let usual = if typical == 0 { words.say("amount-free") } else { words.about(typical, currency) };
    let mut shown = html::text(&usual);
    let small = if range.open {
        Some(words.say("amount-and-more"))
    } else if low == high {
        None
    } else {
        let ends = [("low", words.about(low, currency).into()), ("high", words.about(high, currency).into())];
        Some(words.say_with("amount-from-to", &ends))
    };
    if let Some(small) = small {
        shown.push(' ');
        shown.push_str(&html::element("span", &[("class", "range")], &html::text(&small)));
    }
    shown
}

/// A name as the alphabet of the language sorts it: in Danish å comes last, after ø, in English it is an a.
fn alphabetical(name: &str, language: &str) -> String {
    let sign = |character| match character {
        'æ' => '{',
        'ø' => '|',
        'å' if language == "da" => '}',
        'å' => 'a',
        other => other,
    };
    name.to_lowercase().chars().map(sign).collect()
}
