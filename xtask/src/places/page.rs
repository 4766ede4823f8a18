//! The page of one territory in one language: what care costs there today, what it cost before, and what to know.

use ehic_estimator::exchange::convert;
use ehic_estimator::report::{Amounts, Arg, Args, CostLine, Range};
use ehic_estimator::tables::Rule;
use ehic_estimator::vocabulary::{AreaCard, Currency, Service};

use super::authored::{DeskText, Source};
use super::changes::{self, Change};
use super::figures::{self, Figures, PriceList};
use super::html;
use super::site::{Page, Place, Site, estimator};
use super::tell::Teller;
use super::words::{Argument, Words, capital, roughly, sentence};
use crate::project::Outcome;

/// Said by the page itself: what may make an amount another stands below it, and what nobody knows stands in its place.
const SAID_ELSEWHERE: &[&str] =
    &["dependsOn", "regionWouldNarrow", "exemptionMayApply", "figureMayHaveChanged", "priceUnknown"];

/// In danger of life one dials these; the rest can wait.
const DIALLED_FIRST: [&str; 5] = ["general", "ambulance", "mountain_rescue", "air_rescue", "doctor_on_call"];

/// The page of a place.
pub fn page(site: &Site, place: &Place, words: &Words) -> Outcome<String> {
    let prices = PriceList::of(place.territory.code, site.today)?;
    let mut writer = Writer { site, place, words, currency: prices.sheet.currency, cited: Vec::new() };
    let name = place.name(words);
    let heading = words.say_with("place-heading", &[("country", name.as_str().into())]);
    let description = words.say_with("place-description", &[("country", name.as_str().into())]);
    let mut main = html::say("h1", &heading);
    main.push_str(&writer.introduction());
    main.push_str(&writer.emergency(&prices));
    main.push_str(&writer.overview(&prices));
    main.push_str(&writer.services(&prices)?);
    main.push_str(&writer.caveats(&prices));
    main.push_str(&writer.outside()?);
    main.push_str(&writer.door()?);
    main.push_str(&writer.counter());
    main.push_str(&writer.guide());
    main.push_str(&writer.sources());
    main.push_str(&writer.data());
    Ok(site.document(words, &Page::Place(place), &heading, &description, &main))
}

struct Writer<'a> {
    site: &'a Site<'a>,
    place: &'a Place<'a>,
    words: &'a Words,
    currency: Currency,
    /// The sources in the order in which the page cites them.
    cited: Vec<Source>,
}

impl Writer<'_> {
    fn introduction(&self) -> String {
        let words = self.words;
        let mut said = vec![words.say_with("place-lead", &[("day", words.day(self.site.today).into())])];
        if self.currency != Currency::Dkk {
            let currency = words.say(&format!("currency-{}", self.currency.code()));
            said.push(words.say_with("place-currency", &[("currency", currency.into())]));
        }
        let mut intro = html::element("p", &[("class", "lead")], &html::text(&said.join(" "))) + "\n";
        let mut card = vec![words.say(match (self.place.area.card, self.place.territory.code) {
            (_, "DK") => "place-card-home",
            (AreaCard::DanishRealm, _) => "place-card-realm",
            _ => "place-card-good",
        })];
        if self.place.area.nordic && self.place.area.accepts_card() && self.place.territory.code != "DK" {
            card.push(words.say("place-card-nordic"));
        }
        intro.push_str(&html::element("p", &[("class", "card")], &html::text(&card.join(" "))));
        intro.push('\n');
        let link = format!("{}#leg={}", estimator(words), self.place.territory.code);
        let given = [("country", self.place.name(words).into())];
        let call = html::element(
            "a",
            &[("class", "call"), ("href", &link)],
            &html::text(&words.say_with("place-estimate", &given)),
        );
        intro.push_str(&html::element("p", &[("class", "screen")], &call));
        intro.push('\n');
        intro
    }

    fn emergency(&self, prices: &PriceList) -> String {
        let mut numbers: Vec<_> = prices.sheet.emergency_numbers.0.iter().collect();
        numbers.sort_by_key(|(kind, _)| {
            DIALLED_FIRST.iter().position(|first| first == kind).unwrap_or(DIALLED_FIRST.len())
        });
        let rows: String = numbers
            .iter()
            .filter_map(|(kind, number)| match number {
                Arg::Text(number) => {
                    let dialled: String = number.chars().filter(|sign| !sign.is_whitespace()).collect();
                    let shown = number.replace(' ', "\u{a0}");
                    let link =
                        html::element("a", &[("href", &format!("tel:{dialled}"))], &html::text(&shown));
                    let term = html::say("dt", &self.words.say(&format!("emergency-{kind}")));
                    Some(html::element("div", &[], &(term + &html::element("dd", &[], &link))) + "\n")
                }
                _ => None,
            })
            .collect();
        let list = html::element("dl", &[("class", "numbers")], &format!("\n{rows}"));
        html::section("emergency", &self.words.say("place-emergency"), &(list + "\n"))
    }

    /// Every service with what it costs in the end and its full price.
    fn overview(&self, prices: &PriceList) -> String {
        let words = self.words;
        let head: String = ["column-service", "column-yours", "column-price"]
            .iter()
            .map(|id| html::element("th", &[("scope", "col")], &html::text(&words.say(id))))
            .collect();
        let mut rows = String::new();
        for figures in &prices.figures {
            let service = figures.line.service;
            let link = html::element(
                "a",
                &[("href", &format!("#{service}"))],
                &html::text(&capital(&words.say(&format!("service-lower-{service}")))),
            );
            let unit = html::element("span", &[("class", "unit")], &html::text(&self.unit(&figures.line)));
            let mut yours = self.figure("overview", "outOfPocket", &figures.line.amounts, None);
            if let Some(line) = &figures.in_mountains {
                let said =
                    html::element("span", &[("class", "case")], &html::text(&words.say("case-mountain")));
                yours = [yours, said, String::new()].join("\n");
                yours.push_str(&self.figure("overview-mountain", "outOfPocket", &line.amounts, None));
            }
            let price = self.figure("overview", "price", &figures.line.amounts, None);
            let cells = html::element("th", &[("scope", "row")], &format!("{link} {unit}"))
                + &html::element("td", &[], &yours)
                + &html::element("td", &[], &price);
            rows.push_str(&html::element("tr", &[("data-service", service)], &cells));
            rows.push('\n');
        }
        let caption = html::say("caption", &words.say("overview-caption"));
        let table = format!(
            "<table class=\"overview\">\n{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
        );
        html::section("overview", &words.say("place-overview"), &table)
    }

    fn services(&mut self, prices: &PriceList) -> Outcome<String> {
        let changes = changes::of(self.place.territory, self.words);
        let mut sections = String::new();
        for figures in &prices.figures {
            let service = Service::from_code(figures.line.service);
            let service = service.ok_or("the estimator answers a service that it does not know")?;
            sections.push_str(&self.service(service, figures, &changes)?);
        }
        Ok(html::section("services", &self.words.say("place-services"), &sections))
    }

    fn service(&mut self, service: Service, figures: &Figures, changes: &[Change]) -> Outcome<String> {
        let words = self.words;
        let code = service.code();
        let line = &figures.line;
        let rule = self.place.territory.rule(service, self.site.today);
        let rule = rule.ok_or_else(|| format!("{}: no rule for {code}", self.place.territory.code))?;
        let unit = html::element("span", &[("class", "unit")], &html::text(&self.unit(line)));
        let name = html::text(&capital(&words.say(&format!("service-lower-{code}"))));
        let mut inner = html::element("h3", &[("id", &format!("{code}-heading"))], &format!("{name} {unit}"));
        inner.push('\n');
        if rule.until.is_none() && rule.next_look.is_some_and(|look| look < self.site.today) {
            let due = html::text(&words.say("due-for-review"));
            inner.push_str(&html::element("p", &[("class", "due")], &due));
            inner.push('\n');
        }
        inner.push_str(&self.figures("ordinary", &line.amounts));
        if let Some(line) = &figures.in_mountains {
            let case = capital(&words.say("case-mountain"));
            inner.push_str(&html::element("h4", &[], &html::text(&case)));
            inner.push('\n');
            inner.push_str(&self.figures("mountain", &line.amounts));
        }
        inner.push_str(&self.rule(rule, line));
        inner.push_str(&self.history(service, rule, changes));
        inner.push_str(&self.evidence(rule, service, line));
        let labelled = format!("{code}-heading");
        let attributes = [("id", code), ("class", "service"), ("aria-labelledby", labelled.as_str())];
        Ok(html::element("section", &attributes, &format!("\n{inner}")) + "\n")
    }

    /// What is paid now, what comes back, what it costs in the end, and the full price.
    fn figures(&self, case: &str, amounts: &Amounts) -> String {
        let plain = amounts.refund.ends.high == 0 && amounts.pay_now == amounts.out_of_pocket;
        let mut rows = String::new();
        for (name, _) in figures::named(amounts) {
            // Where one only ever pays one's own part, paying now and getting back say nothing more.
            let class = if plain && matches!(name, "payNow" | "refund") { "same" } else { "" };
            let about = (name == "outOfPocket").then_some(());
            let term = html::say("dt", &self.words.say(&format!("figure-{name}")));
            let value = html::element("dd", &[], &self.figure(case, name, amounts, about));
            let attributes: &[(&str, &str)] = if class.is_empty() { &[] } else { &[("class", class)] };
            rows.push_str(&html::element("div", attributes, &(term + &value)));
            rows.push('\n');
        }
        html::element("dl", &[("class", "figures")], &format!("\n{rows}")) + "\n"
    }

    /// One figure, which says of itself what it is; `about` adds the typical amount in the reader's own currency.
    fn figure(&self, case: &str, name: &str, amounts: &Amounts, about: Option<()>) -> String {
        let words = self.words;
        let found = figures::named(amounts).into_iter().find(|(known, _)| *known == name);
        let Some((_, range)) = found else { return String::new() };
        let zero = (name == "outOfPocket").then(|| words.say("amount-free"));
        let mut shown = figures::amount(range, amounts.currency, zero.as_deref(), words);
        let own = own_currency(words);
        if about.is_some() && own != amounts.currency && range.ends.typical > 0 {
            let converted = convert(range.ends.typical, amounts.currency, own);
            let said = words.say_with("amount-about", &[("amount", words.about(converted, own).into())]);
            shown.push(' ');
            shown.push_str(&html::element("span", &[("class", "about")], &html::text(&said)));
        }
        let attributes = [
            ("class", "figure"),
            ("data-case", case),
            ("data-figure", name),
            ("data-currency", amounts.currency.code()),
        ];
        html::element("span", &attributes, &shown)
    }

    fn rule(&mut self, rule: &'static Rule, line: &CostLine) -> String {
        let words = self.words;
        let mut inner = String::new();
        let costs = line.amounts.pay_now;
        if costs.ends.high > 0 || costs.open {
            let how = words.say(&format!("settlement-{}", line.settlement));
            inner.push_str(&html::say("p", &words.say_with("place-settlement", &[("how", how.into())])));
        }
        let ways = Teller::new(words, self.place.territory, rule).ways();
        if let Some((ordinary, others)) = ways.split_first() {
            // That it is free stands above, in large letters.
            if ordinary.fragments != [words.say("rule-free")] || costs.ends.high > 0 {
                inner.push_str(&html::say("h4", &words.say("place-rule")));
                let said: Vec<String> =
                    ordinary.fragments.iter().map(|fragment| html::text(&sentence(fragment))).collect();
                inner.push_str(&html::list("rule", &said));
            }
            if !others.is_empty() {
                inner.push_str(&html::say("h4", &words.say("place-others")));
                let said: Vec<String> = others.iter().map(|way| html::text(&way.said())).collect();
                inner.push_str(&html::list("others", &said));
            }
        }
        let notes: Vec<String> = line
            .notes
            .iter()
            .filter(|note| !SAID_ELSEWHERE.contains(&note.code))
            .map(|note| html::text(&self.note(note.code, &note.args)))
            .collect();
        inner.push_str(&html::list("notes", &notes));
        inner
    }

    /// What held before, and what will.
    fn history(&self, service: Service, today: &Rule, changes: &[Change]) -> String {
        let words = self.words;
        let mut earlier: Vec<(Option<&Rule>, Vec<String>)> = Vec::new();
        let mut later = Vec::new();
        for change in changes.iter().filter(|change| change.service == service) {
            if change.rule.from > today.from {
                let day = change.day().map(|day| words.day(day)).unwrap_or_default();
                let given = [("day", day.into()), ("said", change.said_after(words).into())];
                later.push(html::text(&capital(&words.say_with("history-from", &given))));
                continue;
            }
            let Some(said) = change.said_before().map(|said| html::text(&said)) else { continue };
            match earlier.last_mut() {
                Some((Some(rule), of_rule)) if std::ptr::eq(*rule, change.before) => of_rule.push(said),
                _ => earlier.push((Some(change.before), vec![said])),
            }
        }
        let mut inner = String::new();
        if !later.is_empty() {
            inner.push_str(&html::say("h4", &words.say("place-later")));
            inner.push_str(&html::list("history", &later));
        }
        if !earlier.is_empty() {
            inner.push_str(&html::say("h4", &words.say("place-earlier")));
            let items: Vec<String> = earlier
                .iter()
                .filter_map(|(rule, said)| {
                    let period = self.period((*rule)?);
                    let said = match said.as_slice() {
                        [one] => one.clone(),
                        several => html::list("ways", several),
                    };
                    Some(format!(
                        "{} {said}",
                        html::element("span", &[("class", "period")], &html::text(&period))
                    ))
                })
                .collect();
            inner.push_str(&html::list("history", &items));
        }
        inner
    }

    fn period(&self, rule: &Rule) -> String {
        let words = self.words;
        let until = rule.until.map(|day| words.day(day)).unwrap_or_default();
        match rule.from {
            Some(from) => {
                words.say_with("period-between", &[("from", words.day(from).into()), ("until", until.into())])
            }
            None => words.say_with("period-until", &[("until", until.into())]),
        }
    }

    fn evidence(&mut self, rule: &Rule, service: Service, line: &CostLine) -> String {
        let words = self.words;
        let place = self.place.territory.code.to_lowercase();
        let sure = words.say(&format!("confidence-{}", line.rule.confidence));
        let given = [("sure", sure.into()), ("day", words.day(rule.reviewed).into())];
        let checked = html::text(&words.say_with("evidence", &given));
        let mut said = vec![checked + &self.cite(&[&place], rule.sources)];
        if let Some(look) = rule.next_look {
            let given = [("day", words.day(look).into())];
            let id = if look < self.site.today { "evidence-was-due" } else { "evidence-next" };
            said.push(html::text(&words.say_with(id, &given)));
        }
        if let Some(price) = self.place.territory.price(service, self.site.today) {
            let sure = small(&words.say(&format!("confidence-{}", price.confidence.code())));
            let price_said = html::text(&words.say_with("evidence-price", &[("sure", sure.into())]));
            said.push(price_said + &self.cite(&[&place], price.sources));
        }
        html::element("p", &[("class", "evidence")], &said.join(" ")) + "\n"
    }

    fn caveats(&mut self, prices: &PriceList) -> String {
        let place = self.place.territory.code.to_lowercase();
        let mut said = Vec::new();
        for note in &prices.sheet.caveats {
            // What is said of the area comes from the card's file, what is said of the tables from the territory's.
            let file = if note.code.starts_with("caveat-") { place.as_str() } else { "card" };
            said.push(html::text(&self.note(note.code, &note.args)) + &self.cite(&[file], note.sources));
        }
        html::section("caveats", &self.words.say("place-caveats"), &html::list("caveats", &said))
    }

    /// What the card never pays, on its own scale.
    fn outside(&mut self) -> Outcome<String> {
        if self.place.territory.code == "DK" {
            return Ok(String::new());
        }
        let words = self.words;
        let own = own_currency(words);
        let mut items = Vec::new();
        for gap in figures::outside(self.place.territory.code, self.site.today, own)? {
            let mut said = String::new();
            if let Some(cost) = gap.cost {
                let range = Range { ends: rounded(cost.ends, own), open: cost.open };
                said.push_str(&html::element(
                    "span",
                    &[("class", "figure")],
                    &figures::amount(&range, own, None, words),
                ));
                said.push(' ');
            }
            said.push_str(&html::text(&self.note(gap.code, &gap.args)));
            said.push_str(&self.cite(&["outside", "card"], &gap.sources));
            items.push(said);
        }
        let lead = html::say("p", &words.say("place-outside-lead"));
        let list = html::list("outside", &items);
        let inner = if list.is_empty() { list } else { lead + &list };
        Ok(html::section("outside", &words.say("place-outside"), &inner))
    }

    fn door(&mut self) -> Outcome<String> {
        let words = self.words;
        let code = self.place.territory.code;
        let desk = self.site.authored.desk.territory(code);
        let desk = desk.ok_or_else(|| format!("data/desk.toml says nothing of {code}"))?;
        let language = desk.texts.first().map(|text| text.tag.clone()).unwrap_or_default();
        let mut inner = String::new();
        for kind in ["look", "avoid"] {
            let terms: String = desk
                .door
                .iter()
                .filter(|door| door.kind == kind)
                .map(|door| {
                    let term = html::element("dt", &[("lang", &language)], &html::text(&door.term));
                    let meaning = words.say(&format!("door-{}", door.meaning));
                    html::element("div", &[], &(term + &html::say("dd", &meaning))) + "\n"
                })
                .collect();
            if terms.is_empty() {
                continue;
            }
            inner.push_str(&html::say("h3", &words.say(&format!("door-heading-{kind}"))));
            inner.push_str(&html::element(
                "dl",
                &[("class", &format!("door {kind}"))],
                &format!("\n{terms}"),
            ));
            inner.push('\n');
        }
        let shares: Vec<String> = desk
            .patient_share
            .iter()
            .map(|share| html::element("span", &[("lang", &language)], &html::text(share)))
            .collect();
        // The words stand between the markup of the local ones, so that each is marked as what it is.
        let said = html::text(&words.say("door-share"));
        inner.push_str(&html::element(
            "p",
            &[],
            &format!("{said} {}.{}", shares.join(", "), self.cite(&["desk"], &desk.sources)),
        ));
        inner.push('\n');
        Ok(html::section("door", &words.say("place-door"), &inner))
    }

    /// What to say at the counter, in each language of the place.
    fn counter(&mut self) -> String {
        let words = self.words;
        let Some(desk) = self.site.authored.desk.territory(self.place.territory.code) else {
            return String::new();
        };
        let texts: Vec<(&str, &DeskText)> = desk
            .texts
            .iter()
            .filter_map(|one| Some((one.tag.as_str(), self.site.authored.desk.text(&one.text)?)))
            .collect();
        let mut inner = String::new();
        if desk.code != "DK" {
            // Of use with its script alone, which shows it.
            let attributes =
                [("type", "button"), ("class", "call"), ("data-desk", desk.code.as_str()), ("hidden", "")];
            let button =
                html::element("button", &attributes, &html::text(&words.say("counter-whole-screen")));
            inner.push_str(&html::element("p", &[("class", "screen")], &button));
            inner.push('\n');
        }
        for (tag, text) in &texts {
            let short = text.card_short.as_ref().map(|short| format!(" ({short})")).unwrap_or_default();
            let name =
                html::element("strong", &[("lang", tag)], &html::text(&format!("{}{short}", text.card_name)));
            let said = html::text(&words.say("counter-card"));
            inner.push_str(&html::element("p", &[], &format!("{said} {name}")));
            inner.push('\n');
            let mut paragraphs = html::say("p", &text.sentences.join(" "));
            if let Some(nordic) = &text.nordic {
                paragraphs.push_str(&html::say("p", nordic));
            }
            if let Some(law) = desk.law.as_ref().or(text.law.as_ref()) {
                paragraphs.push_str(&html::element("p", &[("class", "law")], &html::text(law)));
                paragraphs.push('\n');
            }
            inner.push_str(&html::element("blockquote", &[("lang", tag)], &paragraphs));
            inner.push('\n');
            inner.push_str(&html::say("p", &words.say("counter-refused")));
            inner.push_str(&html::element("blockquote", &[("lang", tag)], &html::say("p", &text.refused)));
            inner.push('\n');
        }
        let unread = texts.iter().any(|(_, text)| text.review == "native check wanted");
        let mut note = words.say(if texts.iter().any(|(_, text)| text.adapted) {
            "counter-meaning-realm"
        } else {
            "counter-meaning"
        });
        if unread {
            note.push(' ');
            note.push_str(&words.say("counter-unread"));
        }
        inner.push_str(&html::element("p", &[("class", "evidence")], &html::text(&note)));
        inner.push('\n');
        html::section("counter", &words.say("place-counter"), &inner)
    }

    /// Where the guide of 2024 and the best evidence differ.
    fn guide(&mut self) -> String {
        let words = self.words;
        let place = self.place.territory.code.to_lowercase();
        let mut items = Vec::new();
        for (index, check) in self.place.authored.guide_checks.iter().enumerate() {
            if check.verdict == "confirmed" {
                continue;
            }
            let id = format!("guide-{place}-{}", index + 1);
            let verdict = words.say(&format!("verdict-{}", check.verdict));
            let said = words.say_with("guide-said", &[("said", words.say(&format!("{id}-said")).into())]);
            let holds = words.say_with("guide-holds", &[("holds", words.say(&format!("{id}-holds")).into())]);
            items.push(format!(
                "{} {} {}{}",
                html::element("strong", &[], &html::text(&verdict)),
                html::text(&said),
                html::text(&holds),
                self.cite(&[&place], &check.sources)
            ));
        }
        let lead = html::say("p", &words.say("place-guide-lead"));
        let list = html::list("guide", &items);
        let inner = if list.is_empty() { list } else { lead + &list };
        html::section("guide", &words.say("place-guide"), &inner)
    }

    fn sources(&self) -> String {
        let words = self.words;
        let items: String = self
            .cited
            .iter()
            .enumerate()
            .map(|(index, source)| {
                let date = dated(&source.date.0, words);
                let title = html::text(&source.title);
                let title = if source.has_address() {
                    html::element("a", &[("href", &source.url), ("rel", "noreferrer external")], &title)
                } else {
                    title
                };
                let rest = html::text(&format!(". {}, {date}.", source.publisher));
                let id = format!("source-{}", index + 1);
                html::element("li", &[("id", &id)], &(title + &rest)) + "\n"
            })
            .collect();
        let list = html::element("ol", &[("class", "sources")], &format!("\n{items}")) + "\n";
        html::section("sources", &words.say("place-sources"), &list)
    }

    fn data(&self) -> String {
        let words = self.words;
        let code = self.place.territory.code.to_lowercase();
        let about = ehic_estimator::about();
        let mut said = words.say("data-lead");
        if self.currency != own_currency(words) {
            said.push(' ');
            said.push_str(&words.say_with("data-rates", &[("day", words.day(about.rates_on).into())]));
        }
        let links: Vec<String> = [
            (format!("../data/{code}.json"), "data-json"),
            ("../data/rules.csv".to_owned(), "data-rules"),
            ("../data/prices.csv".to_owned(), "data-prices"),
            ("../data/sources.csv".to_owned(), "data-sources"),
        ]
        .iter()
        .map(|(href, id)| html::element("a", &[("href", href)], &html::text(&words.say(id))))
        .collect();
        let inner = html::say("p", &said) + &html::list("files screen", &links);
        html::section("data", &words.say("place-data"), &inner)
    }

    /// A note as a sentence: days as days of the language, names of places as their words.
    fn note(&self, code: &str, args: &Args) -> String {
        let words = self.words;
        let mut given: Vec<(&str, Argument)> = Vec::new();
        for (name, value) in &args.0 {
            let said: Argument = match value {
                // A page is for any day: what the estimator says of a sample trip is said of the first month.
                Arg::Date(_) if *name == "until" => words.say("end-of-first-month").into(),
                Arg::Date(day) => words.day(*day).into(),
                Arg::Text(text) => (*text).into(),
                Arg::Number(number) => (*number).into(),
            };
            given.push((name, said));
        }
        given.push(("place", self.place.name(words).into()));
        words.say_with(code, &given)
    }

    fn unit(&self, line: &CostLine) -> String {
        self.words.say_with(&format!("units-{}", line.service), &[("count", line.units.into())])
    }

    /// Links to the sources of something, out of some files; the page lists each source once.
    fn cite(&mut self, files: &[&str], ids: &[impl AsRef<str>]) -> String {
        let mut numbers: Vec<usize> = Vec::new();
        for id in ids {
            let Some(source) = self.site.authored.source(files, id.as_ref()) else { continue };
            // Several files may know the same page.
            let same = |one: &Source| {
                if source.has_address() { one.url == source.url } else { one.title == source.title }
            };
            let number = self.cited.iter().position(same).unwrap_or_else(|| {
                self.cited.push(source.clone());
                self.cited.len() - 1
            }) + 1;
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        let mut links = String::new();
        for number in numbers {
            let told = [("number", number.to_string().into())];
            let label = self.words.say_with("source-number", &told);
            let href = format!("#source-{number}");
            let attributes = [("href", href.as_str()), ("aria-label", label.as_str())];
            links.push(' ');
            links.push_str(&html::element("a", &attributes, &number.to_string()));
        }
        if links.is_empty() { links } else { html::element("span", &[("class", "cited")], &links) }
    }
}

/// The currency in which the readers of a language think.
pub fn own_currency(words: &Words) -> Currency {
    if words.language == "da" { Currency::Dkk } else { Currency::Eur }
}

/// With a small letter first.
fn small(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// Amounts that nobody knows to the last coin.
fn rounded(ends: ehic_estimator::money::Ends<i64>, currency: Currency) -> ehic_estimator::money::Ends<i64> {
    let unit = 10_i64.pow(u32::from(currency.decimals()));
    let whole = |minor| roughly(ehic_estimator::money::scale(minor, 1, unit)) * unit;
    ehic_estimator::money::Ends { low: whole(ends.low), typical: whole(ends.typical), high: whole(ends.high) }
}

/// A day, a month or a year of a source, as far as it is known.
fn dated(known: &str, words: &Words) -> String {
    use ehic_estimator::date::Date;
    if let Some(day) = known.get(..10).and_then(Date::parse) {
        return words.day(day);
    }
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if let (Some(year), Some("-"), Some(month)) = (known.get(..4), known.get(4..5), known.get(5..7))
        && digits(year)
        && let Ok(month @ 1..=12) = month.parse::<u8>()
        && !known.get(7..8).is_some_and(digits)
    {
        return format!("{} {year}", words.say(&format!("month-{month}")));
    }
    let year = known.split(|sign: char| !sign.is_ascii_digit()).find(|run| run.len() == 4);
    match year {
        Some(year) if known.starts_with("undated") => {
            words.say_with("source-about-year", &[("year", year.into())])
        }
        Some(year) => year.to_owned(),
        None => words.say("source-without-date"),
    }
}
