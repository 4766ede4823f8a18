//! From what an author wrote to the checked model, with every finding on the way.

use toml::Spanned;
use toml::value::Datetime;

use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::money::{BasisPoints, Ends, Minor};
use crate::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};
use crate::world::Rates;

use super::model::{
    Alternative, Bound, Charge, Component, Condition, Exemption, Limit, Price, Rule, Territory,
};
use super::prove::FIRST_DAY;
use super::source;

pub struct Checker<'a> {
    source: &'a Source,
    rates: &'a Rates,
    findings: &'a mut Findings,
    code: String,
    currencies: Vec<(Currency, Option<Date>)>,
    regions: Vec<String>,
    /// Ids of the file's sources, and whether something rests on each.
    sources: Vec<(String, usize, bool)>,
    /// Windows of the groups seen so far: equal groups count together, so they must count over the same time.
    groups: Vec<(String, Window)>,
}

/// Where amounts stand: the currency they are written in, and the place's own.
#[derive(Clone, Copy)]
struct Coin {
    written: Currency,
    legal: Currency,
}

impl<'a> Checker<'a> {
    pub fn new(source: &'a Source, rates: &'a Rates, findings: &'a mut Findings) -> Checker<'a> {
        Checker {
            source,
            rates,
            findings,
            code: String::new(),
            currencies: Vec::new(),
            regions: Vec::new(),
            sources: Vec::new(),
            groups: Vec::new(),
        }
    }

    pub fn territory(mut self, file: &source::File, stem: &str) -> Territory {
        let at = file.code.span().start;
        self.code.clone_from(file.code.get_ref());
        if self.code.to_ascii_lowercase() != stem || self.code.len() != 2 {
            self.find(at, &format!("`code` is `{}`, but the file is `{stem}.toml`", self.code));
        }
        let reviewed = self.date(&file.reviewed);
        for period in &file.currencies {
            let until = period.until.as_ref().map(|until| self.date(until));
            if let Some(currency) = self.code_of(&period.currency, Currency::from_code, Currency::CODES) {
                self.currencies.push((currency, until));
            }
        }
        if self.currencies.last().is_none_or(|(_, until)| until.is_some()) {
            self.find(at, "`currencies` must end with one that has no `until`");
        }
        for region in &file.regions {
            if !region.get_ref().starts_with(&format!("{}-", self.code)) {
                self.find(
                    region.span().start,
                    &format!("`{}` is no region of {}", region.get_ref(), self.code),
                );
            }
            self.regions.push(region.get_ref().clone());
        }
        let emergency_numbers = self.numbers(file);
        self.list_sources(file);

        let rules = file.rules.iter().filter_map(|rule| self.rule(rule, reviewed)).collect();
        let prices = file.prices.iter().flat_map(|price| self.price(price)).collect();
        let tariffs = file.tariffs.iter().flat_map(|price| self.price(price)).collect();
        let no_prices = file
            .no_prices
            .iter()
            .filter_map(|none| {
                if none.reason.is_empty() {
                    self.find(none.service.span().start, "`no_price` needs a reason");
                }
                self.code_of(&none.service, Service::from_code, Service::CODES)
            })
            .collect();
        let caveats = self.caveats(file, stem);
        self.guide_checks(file);
        for other in &file.out_of_scope {
            self.cite(&other.sources);
            if other.summary.is_empty() {
                self.find(at, "an `out_of_scope` entry needs a summary");
            }
        }
        for (id, at, used) in std::mem::take(&mut self.sources) {
            if !used {
                self.find(at, &format!("nothing rests on the source `{id}`"));
            }
        }
        Territory {
            code: self.code,
            currencies: self.currencies,
            reviewed,
            regions: self.regions,
            emergency_numbers,
            rules,
            prices,
            tariffs,
            no_prices,
            caveats,
        }
    }

    fn numbers(&mut self, file: &source::File) -> Vec<(String, String)> {
        let mut numbers = Vec::new();
        for (kind, number) in file.emergency_numbers.get_ref() {
            match number.as_str() {
                Some(text) if text.chars().all(|one| one.is_ascii_digit() || one == ' ' || one == '+') => {
                    numbers.push((kind.clone(), text.to_owned()));
                }
                _ => {
                    let at = file.emergency_numbers.span().start;
                    self.find(at, &format!("`{kind}` is no number to dial"));
                }
            }
        }
        numbers
    }

    fn list_sources(&mut self, file: &source::File) {
        for record in &file.sources {
            let id = record.id.get_ref().clone();
            if self.sources.iter().any(|(known, _, _)| *known == id) {
                self.find(record.id.span().start, &format!("the source `{id}` is listed twice"));
            }
            if [&record.title, &record.publisher, &record.url, &record.date, &record.locator]
                .iter()
                .any(|text| text.is_empty())
            {
                self.find(
                    record.id.span().start,
                    &format!("the source `{id}` lacks a title, publisher, address, date or place"),
                );
            }
            self.sources.push((id, record.id.span().start, false));
        }
    }

    fn caveats(&mut self, file: &source::File, stem: &str) -> Vec<(String, Vec<String>)> {
        let prefix = format!("caveat-{stem}-");
        let mut caveats: Vec<(String, Vec<String>)> = Vec::new();
        for caveat in &file.caveats {
            let code = caveat.code.get_ref().clone();
            if !code.starts_with(&prefix) {
                self.find(
                    caveat.code.span().start,
                    &format!("the caveat `{code}` must begin with `{prefix}`"),
                );
            }
            if caveats.iter().any(|(known, _)| *known == code) {
                self.find(caveat.code.span().start, &format!("the caveat `{code}` is listed twice"));
            }
            let sources = self.cite(&caveat.sources);
            caveats.push((code, sources));
        }
        caveats
    }

    fn guide_checks(&mut self, file: &source::File) {
        for check in &file.guide_checks {
            let verdict = check.verdict.get_ref();
            if !["confirmed", "simplified", "outdated", "wrong", "unverified"].contains(&verdict.as_str()) {
                self.find(check.verdict.span().start, &format!("`{verdict}` is no verdict"));
            }
            if check.claim.is_empty() || check.official.is_empty() {
                self.find(check.verdict.span().start, "a guide check needs its claim and what is official");
            }
            self.cite(&check.sources);
        }
    }

    fn rule(&mut self, spanned: &Spanned<source::Rule>, reviewed: Date) -> Option<Rule> {
        let at = spanned.span().start;
        let rule = spanned.get_ref();
        let service = self.code_of(&rule.service, Service::from_code, Service::CODES)?;
        let (from, until) = self.period(rule.from.as_ref(), rule.until.as_ref());
        let coin = self.coin(from, until, rule.converted_from.as_ref(), at);
        let confidence = self.confidence(&rule.confidence, &rule.sources, at);
        if rule.summary.is_empty() {
            self.find(at, "a rule needs a summary");
        }
        let sources = self.cite(&rule.sources);
        let settlement = self.code_of(&rule.settlement, Settlement::from_code, Settlement::CODES)?;
        let at_counter = self.at_counter(rule.at_counter.as_ref(), settlement, at);
        let audience = self.audience(rule.audience.as_ref());
        let mut spared: Vec<String> = Vec::new();
        let (components, mut limits) = self.components(service, &rule.components, coin);
        limits.extend(self.limits(service, &rule.limits, &components, coin));
        let exemptions = self.exemptions(&rule.exemptions, &[], &components, &mut spared);
        let default = Alternative {
            at,
            name: "default".to_owned(),
            when: Vec::new(),
            open: false,
            usual: rule.usual,
            settlement,
            at_counter,
            audience,
            confidence,
            components,
            limits,
            exemptions,
            price: None,
        };
        let mut alternatives: Vec<Alternative> = Vec::new();
        for one in &rule.alternatives {
            let exemptions = &rule.exemptions;
            alternatives.push(self.alternative(service, one, &default, exemptions, coin, &mut spared));
        }
        alternatives.push(default);
        self.once_each(at, "alternative", alternatives.iter().map(|one| one.name.as_str()));
        let named = rule.exemptions.iter().flat_map(|exemption| &exemption.get_ref().components);
        for name in named.filter(|name| !spared.contains(name.get_ref())) {
            self.find(name.span().start, &format!("no alternative has a component `{}`", name.get_ref()));
        }
        Some(Rule {
            at,
            service,
            from,
            until,
            reviewed: rule.reviewed.as_ref().map_or(reviewed, |day| self.date(day)),
            next_look: rule.next_look.as_ref().map(|day| self.date(day)),
            confidence,
            sources,
            notes: rule.notes.iter().map(|note| note.get_ref().clone()).collect(),
            alternatives,
        })
    }

    /// One alternative; what it does not say, the rule's own default says.
    fn alternative(
        &mut self,
        service: Service,
        spanned: &Spanned<source::Alternative>,
        default: &Alternative,
        of_rule: &[Spanned<source::Exemption>],
        coin: Coin,
        spared: &mut Vec<String>,
    ) -> Alternative {
        let at = spanned.span().start;
        let one = spanned.get_ref();
        if one.when.is_empty() {
            self.find(
                at,
                &format!(
                    "the alternative `{}` has no condition; the rule itself is the default",
                    one.name.get_ref()
                ),
            );
        }
        let mut by_referral = one.when.iter().flat_map(|when| &when.get_ref().circumstances);
        if service == Service::Specialist && by_referral.any(|code| code.get_ref() == "referred") {
            self.find(
                at,
                "a specialist's ordinary case is with referral: write the other one, `withoutReferral`",
            );
        }
        let when = self.when(&one.when, one.open);
        let settlement = match &one.settlement {
            Some(code) => {
                self.code_of(code, Settlement::from_code, Settlement::CODES).unwrap_or(default.settlement)
            }
            None => default.settlement,
        };
        let at_counter = match &one.at_counter {
            None if one.settlement.is_none() => default.at_counter,
            given => self.at_counter(given.as_ref(), settlement, at),
        };
        let audience =
            if one.audience.is_some() { self.audience(one.audience.as_ref()) } else { default.audience };
        let confidence = match &one.confidence {
            Some(code) => {
                self.code_of(code, Confidence::from_code, Confidence::CODES).unwrap_or(default.confidence)
            }
            None => default.confidence,
        };
        let (components, mut limits) = self.components(service, &one.components, coin);
        limits.extend(self.limits(service, &one.limits, &components, coin));
        let exemptions = self.exemptions(of_rule, &one.exemptions, &components, spared);
        let price = self.own_price(one, coin, at);
        Alternative {
            at,
            name: one.name.get_ref().clone(),
            when,
            open: one.open,
            usual: one.usual,
            settlement,
            at_counter,
            audience,
            confidence,
            components,
            limits,
            exemptions,
            price,
        }
    }

    /// The price of an alternative that is about other care, and whether it is at least so much.
    fn own_price(&mut self, one: &source::Alternative, coin: Coin, at: usize) -> Option<(Ends<Minor>, bool)> {
        if one.price.is_some() && one.price_from.is_some() {
            self.find(at, "a price is known, or known from below alone: `price` or `price_from`");
        }
        let written = one.price.as_ref().or(one.price_from.as_ref())?;
        let amount = self.amount(Some(written), coin, at)?;
        Some((amount, one.price.is_none()))
    }

    fn when(&mut self, lists: &[Spanned<source::When>], open: bool) -> Vec<Vec<Condition>> {
        lists
            .iter()
            .map(|spanned| {
                let when = spanned.get_ref();
                let mut all = Vec::new();
                all.extend(when.age_from.map(Condition::AgeFrom));
                all.extend(when.age_below.map(Condition::AgeBelow));
                if let (Some(from), Some(below)) = (when.age_from, when.age_below)
                    && from >= below
                {
                    self.find(spanned.span().start, &format!("nobody is at least {from} and below {below}"));
                }
                if when.pensioner {
                    all.push(Condition::Pensioner);
                }
                if let Some(need) = &when.need {
                    all.extend(self.code_of(need, Need::from_code, Need::CODES).map(Condition::Need));
                }
                if let Some(regions) = &when.region {
                    for region in regions {
                        if !self.regions.contains(region.get_ref()) {
                            self.find(
                                region.span().start,
                                &format!("`{}` is not listed under `regions`", region.get_ref()),
                            );
                        }
                    }
                    all.push(Condition::Region(
                        regions.iter().map(|region| region.get_ref().clone()).collect(),
                    ));
                }
                if let Some(residence) = &when.residence {
                    all.extend(
                        self.code_of(residence, Residence::from_code, Residence::CODES)
                            .map(Condition::Residence),
                    );
                }
                for circumstance in &when.circumstances {
                    all.extend(
                        self.code_of(circumstance, Circumstance::from_code, Circumstance::CODES)
                            .map(Condition::Circumstance),
                    );
                }
                if let Some(question) = &when.question {
                    if !open {
                        self.find(
                            question.span().start,
                            "a `question` needs `open = true`: no request answers it",
                        );
                    }
                    all.push(Condition::Question(question.get_ref().clone()));
                }
                let nothing_said =
                    when.circumstances.is_empty() && when.need.is_none() && when.residence.is_none();
                if all.is_empty() && nothing_said {
                    self.find(spanned.span().start, "an empty condition always holds");
                } else if all.is_empty() {
                    // What was said is no word of the vocabulary and already a finding; it makes nothing certain.
                    all.push(Condition::Question(String::new()));
                }
                all
            })
            .collect()
    }

    fn components(
        &mut self,
        service: Service,
        written: &[Spanned<source::Component>],
        coin: Coin,
    ) -> (Vec<Component>, Vec<Limit>) {
        let mut components: Vec<Component> = Vec::new();
        for spanned in written {
            if let Some(charge) = self.charge(service, spanned, coin) {
                components.push(Component { name: spanned.get_ref().name.get_ref().clone(), charge });
            }
        }
        if let Some(first) = written.first() {
            self.once_each(first.span().start, "component", components.iter().map(|one| one.name.as_str()));
        }
        let mut limits = Vec::new();
        for spanned in written {
            let component = spanned.get_ref();
            let Some(target) = &component.counts_towards else { continue };
            let index = |name: &str| components.iter().position(|one| one.name == *name);
            match (index(component.name.get_ref()), index(target.get_ref())) {
                (Some(own), Some(against)) if own != against => limits.push(Limit {
                    name: format!("{}-set-off", component.name.get_ref()),
                    bound: Bound::SetOff {
                        against,
                        low_end_only: component
                            .counts_towards_at
                            .as_ref()
                            .is_some_and(|at| at.get_ref() == "low"),
                    },
                    counts: vec![own],
                    window: Window::Bill,
                    key: String::new(),
                    visitors_unknown: false,
                }),
                _ => self.find(
                    target.span().start,
                    &format!("there is no other component `{}`", target.get_ref()),
                ),
            }
        }
        (components, limits)
    }

    fn charge(
        &mut self,
        service: Service,
        spanned: &Spanned<source::Component>,
        coin: Coin,
    ) -> Option<Charge> {
        let at = spanned.span().start;
        let component = spanned.get_ref();
        let kind = component.kind.get_ref().as_str();
        let Some(allowed) = fields_of(kind) else {
            self.find(component.kind.span().start, &format!("`{kind}` is no kind of component"));
            return None;
        };
        for (name, is_given) in fields_given(component) {
            if is_given && !allowed.contains(&name) {
                self.find(at, &format!("`{name}` does not belong to a `{kind}`"));
            }
        }
        let key = self.key(service, component.name.get_ref(), component.group.as_ref());
        Some(match kind {
            "copayment" => self.copayment(service, component, coin, key, at)?,
            "baseFee" => Charge::BaseFee {
                amount: self.amount(component.amount.as_ref(), coin, at)?,
                per: self.per(component.per.as_ref(), service, at)?,
            },
            "coinsurance" => self.coinsurance(service, component, coin, at)?,
            "bands" => self.bands(component, coin, key, at)?,
            "deductible" => Charge::Deductible {
                amount: self.amount(component.amount.as_ref(), coin, at)?,
                window: self.window(component.window.as_ref(), &key, at)?,
                key,
            },
            "sharedCharge" => Charge::SharedCharge {
                amount: self.amount(component.amount.as_ref(), coin, at)?,
                lump: component.lump.unwrap_or(false),
                window: self.window(component.window.as_ref(), &key, at)?,
                key,
            },
            "freeAllowance" => Charge::FreeAllowance {
                amount: self.amount(component.amount.as_ref(), coin, at)?,
                window: self.window(component.window.as_ref(), &key, at)?,
                key,
            },
            "fullPrice" => Charge::FullPrice,
            "lump" => Charge::Lump {
                amount: self.amount(component.amount.as_ref(), coin, at)?,
                per: self.per(component.per.as_ref(), service, at)?,
            },
            _ => Charge::Unknown { at_most_price: component.at_most_price.unwrap_or(false) },
        })
    }

    fn copayment(
        &mut self,
        service: Service,
        component: &source::Component,
        coin: Coin,
        key: String,
        at: usize,
    ) -> Option<Charge> {
        let per = self.per(component.per.as_ref(), service, at)?;
        let mut amount = self.amount(component.amount.as_ref(), coin, at)?;
        if let Some(times) = &component.times {
            let times = times.get_ref();
            if times.low > times.typical
                || times.typical > times.high
                || times.reason.is_empty()
                || times.unit.is_empty()
            {
                self.find(at, "`times` needs its unit, low <= typical <= high, and a reason");
            }
            amount = Ends {
                low: amount.low * i64::from(times.low),
                typical: amount.typical * i64::from(times.typical),
                high: amount.high * i64::from(times.high),
            };
        }
        if component.from_day == Some(0)
            || component.to_day.is_some_and(|to| to < component.from_day.unwrap_or(1))
        {
            self.find(at, "days are counted from 1, and `from_day` is not after `to_day`");
        }
        Some(Charge::Copayment {
            amount,
            per,
            from_day: component.from_day.unwrap_or(1),
            to_day: component.to_day,
            counts: self.counts(component.counts.as_ref(), per, service, at),
            key,
        })
    }

    fn coinsurance(
        &mut self,
        service: Service,
        component: &source::Component,
        coin: Coin,
        at: usize,
    ) -> Option<Charge> {
        let per = self.per(component.per.as_ref(), service, at)?;
        let min = component.min.as_ref().and_then(|text| self.minor(text, coin));
        let max = component.max.as_ref().and_then(|text| self.minor(text, coin));
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            self.find(at, "`min` is more than `max`");
        }
        Some(Charge::Coinsurance {
            share: self.percent(component.percent.as_ref(), at)?,
            min,
            max,
            per,
            counts: self.counts(component.counts.as_ref(), per, service, at),
        })
    }

    fn bands(&mut self, component: &source::Component, coin: Coin, key: String, at: usize) -> Option<Charge> {
        let Some(written) = &component.bands else {
            self.find(at, "`bands` are missing");
            return None;
        };
        let of_bands = written.span().start;
        let mut bands: Vec<(Option<Minor>, BasisPoints)> = Vec::new();
        for band in written.get_ref() {
            let up_to = band.up_to.as_ref().map(|text| self.minor_text(text, coin, of_bands).unwrap_or(0));
            bands.push((up_to, self.percent_text(&band.percent, of_bands).unwrap_or(0)));
        }
        let limits: Vec<Minor> = bands.iter().filter_map(|(up_to, _)| *up_to).collect();
        let ascending = limits.iter().zip(limits.iter().skip(1)).all(|(one, next)| one < next);
        if !ascending
            || limits.len() + 1 != bands.len()
            || bands.last().is_none_or(|(up_to, _)| up_to.is_some())
        {
            self.find(of_bands, "bands ascend, and the last alone has no `up_to`");
        }
        Some(Charge::Bands { bands, window: self.window(component.window.as_ref(), &key, at)?, key })
    }

    fn limits(
        &mut self,
        service: Service,
        written: &[Spanned<source::Limit>],
        components: &[Component],
        coin: Coin,
    ) -> Vec<Limit> {
        let mut limits = Vec::new();
        for spanned in written {
            let at = spanned.span().start;
            let limit = spanned.get_ref();
            let key = self.key(service, limit.name.get_ref(), limit.group.as_ref());
            let Some(window) = self.window(Some(&limit.window), &key, at) else { continue };
            let mut counts = Vec::new();
            for name in &limit.counts {
                match components.iter().position(|one| one.name == *name.get_ref()) {
                    Some(index) => counts.push(index),
                    None => {
                        self.find(name.span().start, &format!("there is no component `{}`", name.get_ref()));
                    }
                }
            }
            let kind = limit.kind.get_ref().as_str();
            let of_scheme = kind.starts_with("scheme");
            if of_scheme != counts.is_empty() {
                self.find(
                    at,
                    if of_scheme {
                        "what the scheme gives is not counted by components"
                    } else {
                        "`counts` must name the components that the limit counts"
                    },
                );
            }
            let bound = match kind {
                "units" => match limit.most {
                    Some(most) if limit.amount.is_none() => Some(Bound::Units(most)),
                    _ => {
                        self.find(at, "a limit of `units` needs `most`, and no `amount`");
                        None
                    }
                },
                "cap" => self.amount(limit.amount.as_ref(), coin, at).map(|amount| Bound::Cap {
                    amount,
                    after: limit.after_cap.as_ref().and_then(|text| self.minor(text, coin)),
                }),
                "schemeLimit" => self.amount(limit.amount.as_ref(), coin, at).map(Bound::SchemeLimit),
                "schemeLump" => self.amount(limit.amount.as_ref(), coin, at).map(Bound::SchemeLump),
                "schemeDeductible" => {
                    self.amount(limit.amount.as_ref(), coin, at).map(Bound::SchemeDeductible)
                }
                _ => {
                    self.find(limit.kind.span().start, &format!("`{kind}` is no kind of limit"));
                    None
                }
            };
            if kind != "units" && limit.most.is_some() || kind != "cap" && limit.after_cap.is_some() {
                self.find(
                    at,
                    &format!("`most` belongs to `units` and `after_cap` to a `cap`, not to a `{kind}`"),
                );
            }
            let visitors_unknown =
                match limit.visitors.as_ref().map(|one| (one.span().start, one.get_ref().as_str())) {
                    None => false,
                    Some((_, "unknown")) => true,
                    Some((at, other)) => {
                        self.find(at, &format!("`visitors` can only be `unknown`, not `{other}`"));
                        false
                    }
                };
            if visitors_unknown && kind == "schemeDeductible" {
                self.find(
                    at,
                    "a deductible is what visitors owe, not what they may get: it has no `visitors`",
                );
            }
            if let Some(bound) = bound {
                limits.push(Limit {
                    name: limit.name.get_ref().clone(),
                    bound,
                    counts,
                    window,
                    key,
                    visitors_unknown,
                });
            }
        }
        if let Some(first) = written.first() {
            self.once_each(first.span().start, "limit", limits.iter().map(|one| one.name.as_str()));
        }
        // Caps act from narrow to wide (data/README.md, step 6), a scheme deductible on what the scheme gives (step 5).
        limits.sort_by_key(|limit| (matches!(limit.bound, Bound::SchemeDeductible(_)), limit.window));
        limits
    }

    /// The rule's exemptions as far as this alternative has their components, then its own.
    fn exemptions(
        &mut self,
        of_rule: &[Spanned<source::Exemption>],
        own: &[Spanned<source::Exemption>],
        components: &[Component],
        spared: &mut Vec<String>,
    ) -> Vec<Exemption> {
        let mut exemptions = Vec::new();
        for (spanned, is_own) in
            of_rule.iter().map(|one| (one, false)).chain(own.iter().map(|one| (one, true)))
        {
            let exemption = spanned.get_ref();
            let mut indices: Vec<usize> = Vec::new();
            for name in &exemption.components {
                match components.iter().position(|one| one.name == *name.get_ref()) {
                    Some(index) => {
                        spared.push(name.get_ref().clone());
                        indices.push(index);
                    }
                    None if is_own => {
                        self.find(name.span().start, &format!("there is no component `{}`", name.get_ref()));
                    }
                    None => {}
                }
            }
            if exemption.components.is_empty() {
                indices = (0..components.len()).collect();
            }
            let when = self.when(&exemption.when, exemption.open);
            if !indices.is_empty() {
                exemptions.push(Exemption {
                    name: exemption.name.get_ref().clone(),
                    when,
                    open: exemption.open,
                    usual: exemption.usual,
                    components: indices,
                });
            }
        }
        exemptions
    }

    /// A price in each legal currency of its period.
    fn price(&mut self, spanned: &Spanned<source::Price>) -> Vec<Price> {
        let at = spanned.span().start;
        let price = spanned.get_ref();
        let Some(service) = self.code_of(&price.service, Service::from_code, Service::CODES) else {
            return Vec::new();
        };
        let (from, until) = self.period(price.from.as_ref(), price.until.as_ref());
        let confidence = self.confidence(&price.confidence, &price.sources, at);
        let sources = self.cite(&price.sources);
        let newest = self.currencies.last().map_or(Currency::Eur, |(currency, _)| *currency);
        let written = match &price.currency {
            Some(code) => self.code_of(code, Currency::from_code, Currency::CODES).unwrap_or(newest),
            None => newest,
        };
        if price.year.is_none() && price.remark.is_empty() {
            self.find(
                at,
                "a price needs the `year` of its figure, or a `remark` that says why there is none",
            );
        }
        let mut prices = Vec::new();
        let mut begins: Option<Date> = None;
        for (legal, ends) in self.currencies.clone() {
            let overlaps = from.is_none_or(|from| ends.is_none_or(|ends| from <= ends))
                && until.is_none_or(|until| begins.is_none_or(|begins| begins <= until));
            if overlaps && ends.is_none_or(|ends| FIRST_DAY.is_none_or(|first| first <= ends)) {
                let coin = Coin { written, legal };
                if let Some(amount) = self.amount(Some(&price.amount), coin, at) {
                    prices.push(Price {
                        at,
                        service,
                        from: if from > begins { from } else { begins },
                        until: match (until, ends) {
                            (Some(until), Some(ends)) => Some(until.min(ends)),
                            (until, ends) => until.or(ends),
                        },
                        amount,
                        confidence,
                        sources: sources.clone(),
                    });
                }
            }
            begins = ends.map(|ends| ends.plus_days(1));
        }
        prices
    }

    /// The legal currency of a rule's days, of which there must be one.
    fn coin(
        &mut self,
        from: Option<Date>,
        until: Option<Date>,
        converted: Option<&Spanned<String>>,
        at: usize,
    ) -> Coin {
        let first = from.max(FIRST_DAY);
        let on = |day: Option<Date>, currencies: &[(Currency, Option<Date>)]| {
            currencies
                .iter()
                .find(|(_, ends)| ends.is_none_or(|ends| day.is_some_and(|day| day <= ends)))
                .or(currencies.last())
                .map_or(Currency::Eur, |(currency, _)| *currency)
        };
        let history = until.is_some_and(|until| FIRST_DAY.is_some_and(|first| until < first));
        let legal = on(if history { until } else { first }, &self.currencies);
        if !history && on(until, &self.currencies) != legal {
            self.find(at, "the rule spans a change of currency: give each currency a rule of its own");
        }
        let written = match converted {
            Some(code) => self.code_of(code, Currency::from_code, Currency::CODES).unwrap_or(legal),
            None => legal,
        };
        Coin { written, legal }
    }

    fn amount(
        &mut self,
        amount: Option<&Spanned<source::Amount>>,
        coin: Coin,
        at: usize,
    ) -> Option<Ends<Minor>> {
        let Some(spanned) = amount else {
            self.find(at, "`amount` is missing");
            return None;
        };
        let at = spanned.span().start;
        self.three(spanned.get_ref(), at, |checker, text| checker.minor_text(text, coin, at))
    }

    fn percent(&mut self, percent: Option<&Spanned<source::Amount>>, at: usize) -> Option<Ends<BasisPoints>> {
        let Some(spanned) = percent else {
            self.find(at, "`percent` is missing");
            return None;
        };
        let at = spanned.span().start;
        self.three(spanned.get_ref(), at, |checker, text| checker.percent_text(text, at))
    }

    fn three(
        &mut self,
        amount: &source::Amount,
        at: usize,
        read: impl Fn(&mut Self, &str) -> Option<i64>,
    ) -> Option<Ends<i64>> {
        match amount {
            source::Amount::One(text) => read(self, text).map(Ends::all),
            source::Amount::Three(three) => {
                let low = read(self, &three.low)?;
                let typical = read(self, &three.typical)?;
                let high = read(self, &three.high)?;
                if low > typical || typical > high {
                    self.find(at, "low <= typical <= high does not hold");
                }
                if three.reason.is_empty() {
                    self.find(at, "a range needs the reason for its typical value");
                }
                Some(Ends { low, typical, high })
            }
        }
    }

    fn minor(&mut self, text: &Spanned<String>, coin: Coin) -> Option<Minor> {
        self.minor_text(text.get_ref(), coin, text.span().start)
    }

    fn minor_text(&mut self, text: &str, coin: Coin, at: usize) -> Option<Minor> {
        let Some(amount) = decimal(text, coin.written.decimals()) else {
            self.find(at, &format!("`{text}` is no amount in {}", coin.written.code()));
            return None;
        };
        let converted = self.rates.convert(amount, coin.written, coin.legal);
        if converted.is_none() {
            self.find(at, &format!("there is no rate from {} to {}", coin.written.code(), coin.legal.code()));
        }
        converted
    }

    fn percent_text(&mut self, text: &str, at: usize) -> Option<BasisPoints> {
        let share = decimal(text, 2).filter(|share| *share <= 10_000);
        if share.is_none() {
            self.find(at, &format!("`{text}` is no percentage from 0 to 100"));
        }
        share
    }

    fn per(&mut self, per: Option<&Spanned<String>>, service: Service, at: usize) -> Option<Per> {
        let Some(written) = per else {
            self.find(at, "`per` is missing");
            return None;
        };
        let per = self.code_of(written, Per::from_code, Per::CODES)?;
        let fits = match per {
            Per::Stay => service == Service::HospitalStay,
            Per::Day | Per::Form => true,
            Per::Visit => !matches!(service, Service::HospitalStay | Service::Prescription),
            Per::Item => !matches!(service, Service::HospitalStay),
            Per::Ride => service == Service::Ambulance,
            Per::Mission => matches!(service, Service::AirAmbulance | Service::MountainRescue),
        };
        if !fits {
            self.find(
                written.span().start,
                &format!("`{}` is not charged per {}", service.code(), per.code()),
            );
        }
        Some(per)
    }

    fn counts(&mut self, counts: Option<&Spanned<String>>, per: Per, service: Service, at: usize) -> Counts {
        let by_day = per == Per::Day && service == Service::HospitalStay;
        match counts {
            Some(code) if by_day => {
                self.code_of(code, Counts::from_code, Counts::CODES).unwrap_or(Counts::Unknown)
            }
            None if !by_day => Counts::Nights,
            Some(code) => {
                self.find(code.span().start, "`counts` belongs to what is charged per day of a stay");
                Counts::Nights
            }
            None => {
                self.find(at, "`counts` is missing: a stay of n nights has n + 1 calendar days");
                Counts::Unknown
            }
        }
    }

    fn window(&mut self, window: Option<&Spanned<String>>, key: &str, at: usize) -> Option<Window> {
        let Some(written) = window else {
            self.find(at, "`window` is missing");
            return None;
        };
        let window = self.code_of(written, Window::from_code, Window::CODES)?;
        match self.groups.iter().find(|(known, _)| known == key) {
            Some((_, known)) if *known != window => {
                let message = format!(
                    "`{key}` counts over `{}` here and over `{}` elsewhere",
                    window.code(),
                    known.code()
                );
                self.find(written.span().start, &message);
            }
            Some(_) => {}
            None => self.groups.push((key.to_owned(), window)),
        }
        Some(window)
    }

    /// The ledger's key: the group where several services share one limit, else the service and the name.
    fn key(&mut self, service: Service, name: &str, group: Option<&Spanned<String>>) -> String {
        match group {
            Some(group) => {
                let prefix = format!("{}-", self.code.to_ascii_lowercase());
                if !group.get_ref().starts_with(&prefix) {
                    self.find(
                        group.span().start,
                        &format!("the group `{}` must begin with `{prefix}`", group.get_ref()),
                    );
                }
                group.get_ref().clone()
            }
            None => format!("{}/{}/{name}", self.code, service.code()),
        }
    }

    fn at_counter(
        &mut self,
        given: Option<&Spanned<String>>,
        settlement: Settlement,
        at: usize,
    ) -> AtCounter {
        match given {
            Some(code) if settlement == Settlement::Either => {
                self.code_of(code, AtCounter::from_code, AtCounter::CODES).unwrap_or(AtCounter::Bill)
            }
            Some(code) => {
                self.find(code.span().start, "`at_counter` belongs to `settlement = \"either\"`");
                AtCounter::Share
            }
            None if settlement == Settlement::Either => {
                self.find(at, "`settlement = \"either\"` needs `at_counter`: what is ordinarily asked");
                AtCounter::Bill
            }
            None => AtCounter::Share,
        }
    }

    fn audience(&mut self, given: Option<&Spanned<String>>) -> Audience {
        given
            .and_then(|code| self.code_of(code, Audience::from_code, Audience::CODES))
            .unwrap_or(Audience::Insured)
    }

    fn confidence(&mut self, code: &Spanned<String>, sources: &[Spanned<String>], at: usize) -> Confidence {
        let confidence =
            self.code_of(code, Confidence::from_code, Confidence::CODES).unwrap_or(Confidence::Unsourced);
        if sources.is_empty() && confidence != Confidence::Unsourced {
            self.find(at, &format!("confidence is `{}`, but no source is named", confidence.code()));
        }
        confidence
    }

    fn cite(&mut self, sources: &[Spanned<String>]) -> Vec<String> {
        for source in sources {
            match self.sources.iter_mut().find(|(id, _, _)| id == source.get_ref()) {
                Some((_, _, used)) => *used = true,
                None => self.find(source.span().start, &format!("there is no source `{}`", source.get_ref())),
            }
        }
        sources.iter().map(|source| source.get_ref().clone()).collect()
    }

    fn period(
        &mut self,
        from: Option<&Spanned<Datetime>>,
        until: Option<&Spanned<Datetime>>,
    ) -> (Option<Date>, Option<Date>) {
        let start = from.map(|day| self.date(day));
        let end = until.map(|day| self.date(day));
        if let (Some(start), Some(end), Some(until)) = (start, end, until)
            && start > end
        {
            self.find(until.span().start, "`until` is before `from`");
        }
        (start, end)
    }

    fn date(&mut self, day: &Spanned<Datetime>) -> Date {
        let written = day.get_ref();
        let parsed = match (written.date, written.time) {
            (Some(date), None) => Date::new(
                i16::try_from(date.year).unwrap_or(0),
                date.month.cast_signed(),
                date.day.cast_signed(),
            ),
            _ => None,
        };
        if parsed.is_none() {
            self.find(day.span().start, &format!("`{written}` is no day"));
        }
        parsed.unwrap_or(Date::from_epoch_day(0))
    }

    fn code_of<T>(
        &mut self,
        written: &Spanned<String>,
        from: impl Fn(&str) -> Option<T>,
        known: &[&str],
    ) -> Option<T> {
        let value = from(written.get_ref());
        if value.is_none() {
            let message = format!("`{}` is not one of {}", written.get_ref(), known.join(", "));
            self.find(written.span().start, &message);
        }
        value
    }

    fn once_each<'n>(&mut self, at: usize, what: &str, names: impl Iterator<Item = &'n str>) {
        let mut seen: Vec<&str> = Vec::new();
        for name in names {
            if seen.contains(&name) {
                self.find(at, &format!("two {what}s are named `{name}`"));
            }
            seen.push(name);
        }
    }

    fn find(&mut self, at: usize, message: &str) {
        self.findings.at(self.source, at, message);
    }
}

/// Decimal text such as `12.50` in units of its last place; `None` for anything else, and for too many decimals.
fn decimal(text: &str, decimals: u8) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').map_or((text, ""), |(whole, fraction)| (whole, fraction));
    let places = usize::from(decimals);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || !digits(whole)
        || !digits(fraction)
        || fraction.len() > places
        || text.ends_with('.')
    {
        return None;
    }
    format!("{whole}{fraction:0<places$}").parse().ok()
}

/// Which fields a kind of component may have beside its name; `None` where there is no such kind.
fn fields_of(kind: &str) -> Option<&'static [&'static str]> {
    Some(match kind {
        "copayment" => &["amount", "times", "per", "from_day", "to_day", "counts", "counts_towards"],
        "baseFee" | "lump" => &["amount", "per"],
        "coinsurance" => &["percent", "min", "max", "per", "counts"],
        "bands" => &["bands", "window", "group"],
        "deductible" | "freeAllowance" => &["amount", "window", "group"],
        "sharedCharge" => &["amount", "window", "group", "lump"],
        "fullPrice" => &[],
        "unknown" => &["at_most_price"],
        _ => return None,
    })
}

fn fields_given(component: &source::Component) -> [(&'static str, bool); 15] {
    [
        ("amount", component.amount.is_some()),
        ("times", component.times.is_some()),
        ("per", component.per.is_some()),
        ("from_day", component.from_day.is_some()),
        ("to_day", component.to_day.is_some()),
        ("counts", component.counts.is_some()),
        ("percent", component.percent.is_some()),
        ("min", component.min.is_some()),
        ("max", component.max.is_some()),
        ("bands", component.bands.is_some()),
        ("window", component.window.is_some()),
        ("group", component.group.is_some()),
        ("lump", component.lump.is_some()),
        ("at_most_price", component.at_most_price.is_some()),
        ("counts_towards", component.counts_towards.is_some()),
    ]
}
