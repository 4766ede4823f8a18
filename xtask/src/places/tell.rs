//! A rule as sentences, worded from its own structure, so that words and figures cannot drift.

use ehic_estimator::money::Ends;
use ehic_estimator::tables::{Alternative, Band, Bound, Charge, Component, Limit, Rule, Territory};
use ehic_estimator::vocabulary::{Audience, Counts, Currency, Per, Service, Window};

use super::words::{Argument, Words, capital, sentences};

/// One way that a rule works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Of the alternative, unique in its rule.
    pub name: &'static str,
    /// `hvis du er under 18 år`; the ordinary way has none.
    pub condition: Option<String>,
    /// `12,90 euro pr. dag`, `loft: højst 100 euro på et kalenderår`.
    pub fragments: Vec<String>,
}

impl Way {
    /// The condition and what holds then, as one text.
    pub fn said(&self) -> String {
        match (&self.condition, self.fragments.split_first()) {
            (Some(condition), Some((first, rest))) => {
                let mut text = format!("{}: {first}", capital(condition));
                if !text.ends_with('.') {
                    text.push('.');
                }
                if !rest.is_empty() {
                    text.push(' ');
                    text.push_str(&sentences(rest));
                }
                text
            }
            _ => sentences(&self.fragments),
        }
    }
}

/// A rule on its way into words.
pub struct Teller<'w> {
    words: &'w Words,
    territory: &'static Territory,
    rule: &'static Rule,
    currency: Currency,
}

impl<'w> Teller<'w> {
    /// The rule in the currency of its days.
    pub fn new(words: &'w Words, territory: &'static Territory, rule: &'static Rule) -> Teller<'w> {
        // A rule lies within the days of one currency: the build refuses one that does not.
        let currency = rule.until.or(rule.from).map_or_else(
            || territory.currencies.last().map_or(Currency::Eur, |period| period.currency),
            |day| territory.currency(day),
        );
        Teller { words, territory, rule, currency }
    }

    /// The ordinary way, then the others in the order in which they are asked.
    pub fn ways(&self) -> Vec<Way> {
        let Some((ordinary, others)) = self.rule.alternatives.split_last() else { return Vec::new() };
        let mut ways = vec![self.way(ordinary, None)];
        ways.extend(others.iter().map(|other| self.way(other, Some(ordinary))));
        ways
    }

    fn way(&self, alternative: &'static Alternative, ordinary: Option<&Alternative>) -> Way {
        let place = self.territory.code.to_lowercase();
        let condition =
            ordinary.map(|_| self.words.say(&format!("alternative-{place}-{}", alternative.name)));
        let mut fragments: Vec<String> = self.charges(alternative);
        if fragments.is_empty() {
            fragments.push(self.words.say("rule-free"));
        }
        fragments.extend(self.days(alternative));
        for limit in alternative.limits {
            self.limit(limit, alternative, &mut fragments);
        }
        fragments.extend(self.exemptions(alternative));
        fragments.extend(self.own_price(alternative));
        if alternative.audience == Audience::Everyone {
            fragments.push(self.words.say("rule-everyone"));
        }
        // Where nothing is charged, nobody pays anybody.
        let charged = !alternative.components.is_empty();
        if charged && ordinary.is_some_and(|ordinary| ordinary.settlement != alternative.settlement) {
            let said = self.words.say(&format!("settlement-{}", alternative.settlement.code()));
            fragments.push(said.trim_end_matches('.').to_owned());
        }
        Way { name: alternative.name, condition, fragments }
    }

    /// What the care costs without any scheme, where it is other care than the price list is of.
    fn own_price(&self, alternative: &Alternative) -> Option<String> {
        let own = alternative.price.as_ref()?;
        let code = match (own.at_least, self.rule.service) {
            (true, _) => "rule-price-from",
            (false, Service::HospitalStay) => "rule-price-of-stay",
            (false, _) => "rule-price",
        };
        let amount = self.words.spread(&own.amount, self.currency);
        Some(self.words.say_with(code, &[("amount", amount.into())]))
    }

    fn charges(&self, alternative: &'static Alternative) -> Vec<String> {
        // Whatever the order of the file, these are taken before any share of the price.
        let first = |component: &Component| {
            matches!(
                component.charge,
                Charge::BaseFee { .. }
                    | Charge::Deductible { .. }
                    | Charge::SharedCharge { .. }
                    | Charge::FreeAllowance { .. }
            )
        };
        let reduced = alternative.components.iter().any(first);
        alternative.components.iter().map(|component| self.charge(component, reduced)).collect()
    }

    /// One charge; `reduced` where something is taken off the price before.
    fn charge(&self, component: &'static Component, reduced: bool) -> String {
        let words = self.words;
        let spread = |amount: &Ends<i64>| Argument::from(words.spread(amount, self.currency));
        let money = |minor: i64| Argument::from(words.money(minor, self.currency));
        match &component.charge {
            Charge::Copayment { amount, per, from_day, to_day, .. } => {
                let id = match (*from_day > 1, to_day) {
                    (false, None) => "rule-copayment",
                    (true, None) => "rule-copayment-later",
                    (false, Some(_)) => "rule-copayment-first",
                    (true, Some(_)) => "rule-copayment-between",
                };
                let mut given = vec![("amount", spread(amount)), ("per", self.per(*per))];
                given.push(("from", (*from_day).into()));
                given.extend(to_day.map(|day| ("to", day.into())));
                words.say_with(id, &given)
            }
            Charge::BaseFee { amount, per } => {
                words.say_with("rule-base-fee", &[("amount", spread(amount)), ("per", self.per(*per))])
            }
            Charge::Lump { amount, per } => {
                words.say_with("rule-lump", &[("amount", spread(amount)), ("per", self.per(*per))])
            }
            Charge::Coinsurance { share, min, max, per, .. } => {
                let of = if reduced { "rule-share-of-rest" } else { "rule-share" };
                let taken = words.say_with(of, &[("share", words.spread_of_shares(share).into())]);
                let each = ("per", self.per(*per));
                match (min, max) {
                    (None, None) => taken,
                    (Some(min), None) => words
                        .say_with("rule-at-least", &[("taken", taken.into()), ("min", money(*min)), each]),
                    (None, Some(max)) => {
                        words.say_with("rule-at-most", &[("taken", taken.into()), ("max", money(*max)), each])
                    }
                    (Some(min), Some(max)) => {
                        let low = words.bare_money(*min, self.currency);
                        let given =
                            [("taken", taken.into()), ("min", low.into()), ("max", money(*max)), each];
                        words.say_with("rule-within", &given)
                    }
                }
            }
            Charge::Bands { bands, window, .. } => {
                let bands: Vec<String> = bands.iter().map(|band| self.band(band)).collect();
                let given = [("bands", bands.join(", ").into()), ("window", self.window(*window))];
                words.say_with("rule-bands", &given)
            }
            Charge::Deductible { amount, window, key } => {
                let given = [("amount", spread(amount)), ("window", self.window(*window))];
                self.shared("rule-deductible", &given, *key)
            }
            Charge::SharedCharge { amount, window, key, .. } => {
                let given = [("amount", spread(amount)), ("window", self.window(*window))];
                self.shared("rule-shared-charge", &given, *key)
            }
            Charge::FreeAllowance { amount, window, key } => {
                let given = [("amount", spread(amount)), ("window", self.window(*window))];
                self.shared("rule-free-allowance", &given, *key)
            }
            Charge::FullPrice => words.say(if reduced { "rule-rest" } else { "rule-full-price" }),
            Charge::Unknown { at_most_price } => {
                words.say(if *at_most_price { "rule-unknown-at-most-price" } else { "rule-unknown" })
            }
        }
    }

    fn band(&self, band: &Band) -> String {
        let share = Argument::from(self.words.percent(band.share));
        match band.up_to {
            Some(up_to) => {
                let up_to = self.words.money(up_to, self.currency);
                self.words.say_with("rule-band", &[("share", share), ("upTo", up_to.into())])
            }
            None => self.words.say_with("rule-band-last", &[("share", share)]),
        }
    }

    /// Which days of a stay are charged.
    fn days(&self, alternative: &'static Alternative) -> Option<String> {
        if self.rule.service != Service::HospitalStay {
            return None;
        }
        let counts = alternative.components.iter().find_map(|component| match &component.charge {
            Charge::Copayment { per: Per::Day, counts, .. }
            | Charge::Coinsurance { per: Per::Day, counts, .. } => Some(*counts),
            _ => None,
        })?;
        Some(self.words.say(match counts {
            Counts::Days => "rule-counts-days",
            Counts::Nights => "rule-counts-nights",
            Counts::Unknown => "rule-counts-unknown",
        }))
    }

    fn limit(&self, limit: &Limit, alternative: &'static Alternative, fragments: &mut Vec<String>) {
        let words = self.words;
        let window = ("window", self.window(limit.window));
        let spread = |amount: &Ends<i64>| Argument::from(words.spread(amount, self.currency));
        let mut said = match &limit.bound {
            Bound::Units(most) => {
                let per = counted(limit, alternative).find_map(|component| per_of(&component.charge));
                let counted = self.counted(*most, per.unwrap_or(Per::Visit));
                words.say_with("rule-units", &[("counted", counted), window])
            }
            Bound::Cap { amount, after: None } => {
                words.say_with("rule-cap", &[("amount", spread(amount)), window])
            }
            Bound::Cap { amount, after: Some(after) } => {
                let per = counted(limit, alternative).find_map(|component| per_of(&component.charge));
                let given = [
                    ("amount", spread(amount)),
                    window,
                    ("after", words.money(*after, self.currency).into()),
                    ("per", self.per(per.unwrap_or(Per::Visit))),
                ];
                words.say_with("rule-cap-after", &given)
            }
            Bound::SchemeLimit(amount) => {
                words.say_with("rule-scheme-limit", &[("amount", spread(amount)), window])
            }
            Bound::SchemeLump(amount) => words.say_with("rule-scheme-lump", &[("amount", spread(amount))]),
            Bound::SchemeDeductible(amount) => {
                words.say_with("rule-scheme-deductible", &[("amount", spread(amount)), window])
            }
            Bound::SetOff { low_end_only: false, .. } => words.say("rule-set-off"),
            Bound::SetOff { low_end_only: true, .. } => words.say("rule-set-off-maybe"),
        };
        let is_cap = matches!(limit.bound, Bound::Cap { .. });
        if is_cap && limit.counts.len() < alternative.components.len() {
            let charges: Vec<String> =
                counted(limit, alternative).map(|component| self.named(component, alternative)).collect();
            said = words.say_with(
                "rule-only-for",
                &[("said", said.into()), ("charges", words.list(&charges).into())],
            );
        }
        fragments.push(said);
        let others = self.sharing(limit.key);
        if !others.is_empty() {
            fragments.push(words.say_with("rule-limit-shared", &[("services", self.services(&others))]));
        }
        if limit.visitors_unknown {
            fragments.push(words.say("rule-visitors-unknown"));
        }
    }

    /// Who is spared: those spared everything in one sentence, those spared the same part in one each.
    fn exemptions(&self, alternative: &'static Alternative) -> Vec<String> {
        let place = self.territory.code.to_lowercase();
        let mut groups: Vec<(&[u8], Vec<String>)> = Vec::new();
        for exemption in alternative.exemptions {
            let who = self.words.say(&format!("exemption-{place}-{}", exemption.name));
            let all = exemption.components.len() >= alternative.components.len();
            let spared = if all { &[] } else { exemption.components };
            match groups.iter_mut().find(|(known, _)| *known == spared) {
                // Two exemptions may be told in the same words: one for a sure case, one for an unsure.
                Some((_, people)) if people.contains(&who) => {}
                Some((_, people)) => people.push(who),
                None => groups.push((spared, vec![who])),
            }
        }
        groups.into_iter().map(|(spared, people)| self.exemption(spared, &people, alternative)).collect()
    }

    fn exemption(&self, spared: &[u8], people: &[String], alternative: &'static Alternative) -> String {
        let who = ("who", Argument::from(people.join("; ")));
        if spared.is_empty() {
            return self.words.say_with("rule-exempt", &[who]);
        }
        let components = spared.iter().filter_map(|at| alternative.components.get(usize::from(*at)));
        let charges: Vec<String> = components.map(|component| self.named(component, alternative)).collect();
        self.words.say_with("rule-exempt-from", &[who, ("charges", self.words.list(&charges).into())])
    }

    /// A charge by its kind, in an alternative where that is enough to tell it from the others.
    fn named(&self, component: &'static Component, alternative: &'static Alternative) -> String {
        let name = |charge: &Charge| match charge {
            Charge::Copayment { per, .. } => {
                self.words.say_with("charge-copayment", &[("per", self.per(*per))])
            }
            Charge::BaseFee { .. } => self.words.say("charge-base-fee"),
            Charge::Coinsurance { .. } | Charge::Bands { .. } => self.words.say("charge-share"),
            Charge::Deductible { .. } => self.words.say("charge-deductible"),
            Charge::SharedCharge { .. } => self.words.say("charge-shared"),
            Charge::FreeAllowance { .. } => self.words.say("charge-free-allowance"),
            Charge::FullPrice => self.words.say("rule-full-price"),
            Charge::Lump { .. } => self.words.say("charge-lump"),
            Charge::Unknown { .. } => self.words.say("charge-unknown"),
        };
        let own = name(&component.charge);
        let alike = alternative.components.iter().filter(|other| name(&other.charge) == own).count();
        if alike > 1 { self.charge(component, false) } else { own }
    }

    /// A charge for a window, with the other services that use up the same.
    fn shared(&self, id: &str, given: &[(&str, Argument)], key: u16) -> String {
        let said = self.words.say_with(id, given);
        let others = self.sharing(key);
        if others.is_empty() {
            return said;
        }
        self.words
            .say_with("rule-shared-with", &[("said", said.into()), ("services", self.services(&others))])
    }

    /// The other services whose rules of the same days use the same key.
    fn sharing(&self, key: u16) -> Vec<String> {
        let day = self.rule.until.or(self.rule.from);
        let at_once = |rule: &&Rule| {
            let current = day.map_or(rule.until.is_none(), |day| {
                rule.from.is_none_or(|from| from <= day) && rule.until.is_none_or(|until| day <= until)
            });
            rule.service != self.rule.service && current
        };
        let uses = |rule: &Rule| {
            rule.alternatives.iter().any(|alternative| {
                alternative.limits.iter().any(|limit| limit.key == key)
                    || alternative.components.iter().any(|component| key_of(&component.charge) == Some(key))
            })
        };
        let mut others: Vec<String> = Vec::new();
        for rule in self.territory.rules.iter().filter(at_once).filter(|rule| uses(rule)) {
            let name = self.words.say(&format!("service-lower-{}", rule.service.code()));
            if !others.contains(&name) {
                others.push(name);
            }
        }
        others
    }

    /// The services by name; all others together where it is all of them.
    fn services(&self, others: &[String]) -> Argument {
        if others.len() + 1 == Service::ALL.len() {
            return self.words.say("rule-all-other-care").into();
        }
        self.words.list(others).into()
    }

    fn per(&self, per: Per) -> Argument {
        if self.is_treatment(per) {
            return self.words.say("per-treatment").into();
        }
        self.words.say(&format!("per-{}", per.code())).into()
    }

    fn counted(&self, count: u16, per: Per) -> Argument {
        let count = [("count", count.into())];
        if self.is_treatment(per) {
            return self.words.say_with("counted-treatment", &count).into();
        }
        self.words.say_with(&format!("counted-{}", per.code()), &count).into()
    }

    /// An item is a pack of medicine, and anywhere else one treatment.
    fn is_treatment(&self, per: Per) -> bool {
        per == Per::Item && self.rule.service != Service::Prescription
    }

    fn window(&self, window: Window) -> Argument {
        self.words.say(&format!("window-{}", window.code())).into()
    }
}

fn counted(limit: &Limit, alternative: &'static Alternative) -> impl Iterator<Item = &'static Component> {
    limit.counts.iter().filter_map(|at| alternative.components.get(usize::from(*at)))
}

fn per_of(charge: &Charge) -> Option<Per> {
    match charge {
        Charge::Copayment { per, .. }
        | Charge::BaseFee { per, .. }
        | Charge::Coinsurance { per, .. }
        | Charge::Lump { per, .. } => Some(*per),
        _ => None,
    }
}

/// The ledger's key of what is borne once in a window.
fn key_of(charge: &Charge) -> Option<u16> {
    match charge {
        Charge::Bands { key, .. }
        | Charge::Deductible { key, .. }
        | Charge::SharedCharge { key, .. }
        | Charge::FreeAllowance { key, .. } => Some(*key),
        _ => None,
    }
}
