//! Which figures changed, and when: the dated rules of one service side by side.

use std::cmp::Reverse;

use ehic_estimator::date::Date;
use ehic_estimator::tables::{Rule, Territory};
use ehic_estimator::vocabulary::Service;
use serde_json::{Value, json};

use super::html;
use super::site::{Page, Place, Site};
use super::tell::{Teller, Way};
use super::words::{Words, capital, sentence};

/// What changed in one way that a rule works.
pub struct Change {
    /// Of what.
    pub service: Service,
    /// The rule that changed it.
    pub rule: &'static Rule,
    /// The rule that it took over from.
    pub before: &'static Rule,
    /// In which case; the ordinary one has none.
    pub condition: Option<String>,
    /// What held and does not any more; nothing where there was no such case.
    pub was: Option<Vec<String>>,
    /// What holds and did not before; nothing where there is no such case any more.
    pub is: Option<Vec<String>>,
}

/// Every change of a territory, by service and from new to old.
pub fn of(territory: &'static Territory, words: &Words) -> Vec<Change> {
    let mut changes = Vec::new();
    for service in Service::ALL {
        let mut rules: Vec<&'static Rule> =
            territory.rules.iter().filter(|rule| rule.service == *service).collect();
        rules.sort_by_key(|rule| Reverse(rule.from));
        for pair in rules.windows(2) {
            let [newer, older] = pair else { continue };
            compare(territory, *service, newer, older, words, &mut changes);
        }
    }
    changes
}

fn compare(
    territory: &'static Territory,
    service: Service,
    rule: &'static Rule,
    before: &'static Rule,
    words: &Words,
    changes: &mut Vec<Change>,
) {
    let is = Teller::new(words, territory, rule).ways();
    let was = Teller::new(words, territory, before).ways();
    let find = |ways: &[Way], name: &str| ways.iter().find(|way| way.name == name).cloned();
    let mut add = |was: Option<Way>, is: Option<Way>| {
        if was.as_ref().map(|way| &way.fragments) != is.as_ref().map(|way| &way.fragments) {
            let condition = is.as_ref().or(was.as_ref()).and_then(|way| way.condition.clone());
            // What stands in both has not changed.
            let less = |one: &Option<Way>, other: &Option<Way>| -> Option<Vec<String>> {
                let known = other.as_ref().map(|way| way.fragments.as_slice()).unwrap_or_default();
                let fragments = one.as_ref()?.fragments.iter();
                Some(fragments.filter(|fragment| !known.contains(fragment)).cloned().collect())
            };
            changes.push(Change {
                service,
                rule,
                before,
                condition,
                was: less(&was, &is),
                is: less(&is, &was),
            });
        }
    };
    for way in &is {
        add(find(&was, way.name), Some(way.clone()));
    }
    for way in was.iter().filter(|way| find(&is, way.name).is_none()) {
        add(Some(way.clone()), None);
    }
}

impl Change {
    /// The day on which it changed.
    pub fn day(&self) -> Option<Date> {
        self.rule.from
    }

    /// What held before, in its case; nothing where only something new came.
    pub fn said_before(&self) -> Option<String> {
        let was = self.was.clone().filter(|was| !was.is_empty())?;
        Some(Way { name: "", condition: self.condition.clone(), fragments: was }.said())
    }

    /// What will hold, in its case; what ends where nothing takes its place.
    pub fn said_after(&self, words: &Words) -> String {
        match self.is.clone().filter(|is| !is.is_empty()) {
            Some(is) => Way { name: "", condition: self.condition.clone(), fragments: is }.said(),
            None => self.said(words),
        }
    }

    /// `Receptmedicin: 7,55 euro pr. pakning (før: 7,10 euro pr. pakning).`
    pub fn said(&self, words: &Words) -> String {
        self.told(words, &self.what(words))
    }

    /// `Østrig, receptmedicin, fra 1. januar 2025: 7,55 euro pr. pakning (før: 7,10 euro pr. pakning).`
    pub fn said_in_full(&self, country: &str, words: &Words) -> String {
        let day = self.day().map(|day| words.day(day)).unwrap_or_default();
        let given = [("country", country.into()), ("what", self.what(words).into()), ("day", day.into())];
        self.told(words, &words.say_with("change-where-and-when", &given))
    }

    fn what(&self, words: &Words) -> String {
        let service = words.say(&format!("service-lower-{}", self.service.code()));
        match &self.condition {
            Some(condition) => format!("{service}, {condition}"),
            None => service,
        }
    }

    fn told(&self, words: &Words, what: &str) -> String {
        let is = self.is.as_deref().unwrap_or_default().join(", ");
        let was = self.was.as_deref().unwrap_or_default().join(", ");
        let id = match (&self.is, &self.was) {
            (_, None) => "change-new-case",
            (None, _) => "change-gone-case",
            _ if was.is_empty() => "change-new",
            _ if is.is_empty() => "change-gone",
            _ => "change-from-to",
        };
        sentence(&words.say_with(id, &[("what", what.into()), ("is", is.into()), ("was", was.into())]))
    }
}

/// All changes of all territories as data, new ones first; both languages side by side.
pub fn as_data(site: &Site) -> Value {
    let mut entries: Vec<(Option<Date>, Value)> = Vec::new();
    for place in &site.places {
        let by_language: Vec<Vec<Change>> =
            site.words.iter().map(|words| of(place.territory, words)).collect();
        let Some(first) = by_language.first() else { continue };
        for (index, change) in first.iter().enumerate() {
            let mut texts = serde_json::Map::new();
            for (words, changes) in site.words.iter().zip(&by_language) {
                if let Some(change) = changes.get(index) {
                    let said = change.said_in_full(&place.name(words), words);
                    texts.insert(words.language.to_owned(), said.into());
                }
            }
            entries.push((
                change.day(),
                json!({
                    "from": change.day().map(|day| day.to_string()),
                    "territory": place.territory.code,
                    "service": change.service.code(),
                    "rule": change.rule.id,
                    "before": change.before.id,
                    "texts": texts,
                }),
            ));
        }
    }
    entries.sort_by_key(|(day, _)| Reverse(*day));
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// The page of all changes in one language: what is coming, then what has changed, by day.
pub fn page(site: &Site, words: &Words) -> String {
    let mut days: Vec<(Date, Vec<(&Place, Change)>)> = Vec::new();
    for place in &site.places {
        for change in of(place.territory, words) {
            let Some(day) = change.day() else { continue };
            match days.iter_mut().find(|(known, _)| *known == day) {
                Some((_, changes)) => changes.push((place, change)),
                None => days.push((day, vec![(place, change)])),
            }
        }
    }
    days.sort_by_key(|(day, _)| Reverse(*day));
    let mut main = html::say("h1", &words.say("changes-heading"));
    main.push_str(&html::element("p", &[("class", "lead")], &html::text(&words.say("changes-lead"))));
    let (coming, past): (Vec<_>, Vec<_>) = days.into_iter().partition(|(day, _)| *day > site.today);
    for (id, mut days) in [("coming", coming), ("past", past)] {
        if id == "coming" {
            days.reverse();
        }
        let inner: String = days.iter().map(|(day, changes)| on_a_day(*day, changes, words)).collect();
        main.push_str(&html::section(id, &words.say(&format!("changes-{id}")), &inner));
    }
    let title = words.say("changes-heading");
    site.document(words, &Page::Changes, &title, &words.say("changes-lead"), &main)
}

fn on_a_day(day: Date, changes: &[(&Place, Change)], words: &Words) -> String {
    let mut inner =
        html::say("h3", &capital(&words.say_with("changes-from", &[("day", words.day(day).into())])));
    let mut at = 0;
    while let Some((place, _)) = changes.get(at) {
        let code = place.territory.code;
        let of_place: Vec<String> = changes
            .iter()
            .skip(at)
            .take_while(|(other, _)| other.territory.code == code)
            .map(|(_, change)| html::text(&change.said(words)))
            .collect();
        at += of_place.len();
        let link = html::element("a", &[("href", &place.file(words))], &html::text(&place.name(words)));
        inner.push_str(&html::element("h4", &[], &link));
        inner.push_str(&html::list("changes", &of_place));
    }
    inner
}
