//! What one care item costs: which rule, which alternative, who pays whom, and why.

use crate::charge::{Item, Outcome, Part, What, charge, is_level};
use crate::date::Date;
use crate::ledger::Ledger;
use crate::money::{End, Ends, Minor};
use crate::report::{Amounts, Arg, Args, Basis, CostLine, Effect, Note, Range, RuleInfo, Step};
use crate::request::{Care, Provider};
use crate::situation::{Situation, Truth};
use crate::tables::{Alternative, Area, Bound, Charge, Component, Limit, Rule, Territory, said};
use crate::total::about;
use crate::vocabulary::{AreaCard, AtCounter, Audience, Confidence, Currency, Service, Settlement};

/// A care item where rules are known.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Whose rules.
    pub territory: &'static Territory,
    /// The person and the place.
    pub situation: Situation<'a>,
    /// Which kind of care.
    pub service: Service,
    /// Visits, nights, items, rides or missions.
    pub units: u16,
    /// What the bill says for one unit.
    pub price: Option<Minor>,
    /// First day of care.
    pub day: Date,
    /// Public or private.
    pub provider: Provider,
    /// How care is paid for on that day.
    pub basis: Basis,
}

/// One traveller's ledgers, one for each end of the range.
#[derive(Clone, Debug, Default)]
pub struct Ledgers {
    low: Ledger,
    /// The usual case and the high end; `None` while they are as the low end is.
    others: Option<[Ledger; 2]>,
}

impl Ledgers {
    fn are_same(&self) -> bool {
        self.others.is_none()
    }

    /// What has come to the same again is kept once.
    fn unite(&mut self) {
        if self.others.as_ref().is_some_and(|others| others.iter().all(|other| *other == self.low)) {
            self.others = None;
        }
    }

    fn at_mut(&mut self, end: End) -> &mut Ledger {
        if end == End::Low {
            // The others may differ from now on.
            if self.others.is_none() {
                self.others = Some([self.low.clone(), self.low.clone()]);
            }
            return &mut self.low;
        }
        let [typical, high] = self.others.get_or_insert_with(|| [self.low.clone(), self.low.clone()]);
        if end == End::Typical { typical } else { high }
    }
}

/// A line, and what the same care costs somebody without card and entitlement.
#[derive(Clone, Debug)]
pub struct Priced {
    /// What the report shows.
    pub line: CostLine,
    /// Without card and entitlement, in the place's currency.
    pub without_card: Amounts,
}

/// One way the item may go: an alternative at one end, settled.
struct Way {
    alternative: &'static Alternative,
    end: End,
    price: Minor,
    pay_now: Minor,
    refund: Minor,
    yours: Minor,
    without: Minor,
    open: Open,
    outcome: Outcome,
}

/// On which figures of a way a part of unknown size comes on top.
#[expect(clippy::struct_excessive_bools, reason = "one for each figure")]
struct Open {
    price: bool,
    pay_now: bool,
    refund: bool,
    yours: bool,
    without: bool,
}

/// A care item with every way it may go.
struct Settled {
    rule: &'static Rule,
    /// Those left open.
    alternatives: Vec<&'static Alternative>,
    usual: &'static Alternative,
    /// Every alternative at every end.
    ways: Vec<Way>,
}

impl Settled {
    fn of(question: &Question<'_>, ledgers: &mut Ledgers) -> Option<Settled> {
        let rule = question.territory.rule(question.service, question.day)?;
        let reference = question.territory.price(question.service, question.day).map(|price| price.amount);
        let item = Item {
            service: question.service,
            units: question.units,
            day: question.day,
            bill: question.price.map(Ends::all).or(reference),
            tariff: question.territory.tariff(question.service, question.day).map(|tariff| tariff.amount),
            whole: false,
            at_least: false,
        };
        let alternatives = question.situation.alternatives(rule);
        let usual = alternatives.iter().find(|one| one.usual).or(alternatives.last()).copied()?;
        let ways = ways(question, &item, &alternatives, usual, ledgers);
        Some(Settled { rule, alternatives, usual, ways })
    }

    fn typical(&self) -> Option<&Way> {
        self.ways.iter().find(|way| way.end == End::Typical && core::ptr::eq(way.alternative, self.usual))
    }

    fn range(&self, typical: &Way, of: fn(&Way) -> Minor, open: fn(&Way) -> bool) -> Range {
        Range {
            ends: Ends {
                low: of(extreme(&self.ways, End::Low, typical, |way, best| of(way) < of(best))),
                typical: of(typical),
                high: of(extreme(&self.ways, End::High, typical, |way, best| of(way) > of(best))),
            },
            open: self.ways.iter().any(open),
        }
    }

    fn out_of_pocket(&self, typical: &Way) -> Range {
        self.range(typical, |way| way.yours, |way| way.open.yours)
    }
}

/// What one care item costs one traveller in the end, in the place's currency; the ledgers remember what it used up.
pub fn out_of_pocket(question: &Question<'_>, ledgers: &mut Ledgers) -> Option<Range> {
    let settled = Settled::of(question, ledgers)?;
    settled.typical().map(|typical| settled.out_of_pocket(typical))
}

/// The same with every figure of the line, and how it came about.
pub fn price(question: &Question<'_>, ledgers: &mut Ledgers) -> Option<Priced> {
    let settled = Settled::of(question, ledgers)?;
    let Settled { rule, ref alternatives, usual, ref ways } = settled;
    let typical = settled.typical()?;
    let low = extreme(ways, End::Low, typical, |way, best| way.yours < best.yours);
    let high = extreme(ways, End::High, typical, |way, best| way.yours > best.yours);

    let currency = question.territory.currency(question.day);
    let range = |of, open| settled.range(typical, of, open);
    // What comes back is dearest for the patient where it is least: its ends stand for themselves.
    let refund = Ends {
        low: ways.iter().map(|way| way.refund).min().unwrap_or(0),
        typical: typical.refund,
        high: ways.iter().map(|way| way.refund).max().unwrap_or(0),
    };
    let amounts = Amounts {
        currency,
        price: range(|way| way.price, |way| way.open.price),
        pay_now: range(|way| way.pay_now, |way| way.open.pay_now),
        refund: Range { ends: refund, open: ways.iter().any(|way| way.open.refund) },
        out_of_pocket: settled.out_of_pocket(typical),
    };
    let without = range(|way| way.without, |way| way.open.without);
    let without_card = Amounts {
        currency,
        price: amounts.price,
        pay_now: without,
        refund: Range::default(),
        out_of_pocket: without,
    };
    // What the request leaves open is told where it makes a difference to the figures.
    let same = |way: &Way| {
        ways.iter().filter(|other| other.end == way.end && core::ptr::eq(other.alternative, usual)).all(
            |other| {
                (other.pay_now, other.refund, other.open.yours) == (way.pay_now, way.refund, way.open.yours)
            },
        )
    };
    let decisive: &[&'static Alternative] = if ways.iter().all(same) { &[] } else { alternatives };
    let line = CostLine {
        service: question.service.code(),
        units: question.units,
        provider: question.provider.code(),
        amounts,
        settlement: usual.settlement.code(),
        steps: steps([low, typical, high]),
        rule: rule_info(rule, usual, question.day),
        notes: notes(question, rule, decisive, typical),
    };
    Some(Priced { line, without_card })
}

/// Every alternative left open at every end; the ledgers go on with the way that was chosen at their end.
fn ways(
    question: &Question<'_>,
    item: &Item,
    alternatives: &[&'static Alternative],
    usual: &'static Alternative,
    ledgers: &mut Ledgers,
) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::with_capacity(alternatives.len() * 3);
    if let [alternative] = alternatives
        && alternative.price.is_none()
        && let Some(outcome) = same_at_each_end(question, item, alternative, ledgers)
    {
        ways.extend(End::ALL.map(|end| settle(question, item, alternative, end, outcome.clone())));
        return ways;
    }
    for end in End::ALL {
        let kept = ledgers.at_mut(end);
        let mut chosen: Option<(Minor, Ledger)> = None;
        for alternative in alternatives {
            let counts = counts(question, alternative);
            let own = item.under(alternative, question.price.is_some());
            let item = own.as_ref().unwrap_or(item);
            // The only alternative, where it counts, writes into the ledger itself.
            let mut copy = (alternatives.len() > 1 || !counts).then(|| kept.clone());
            let outcome = if pays_bill(question, alternative) {
                Outcome::default()
            } else {
                charge(alternative, &question.situation, item, end, copy.as_mut().unwrap_or(kept))
            };
            let way = settle(question, item, alternative, end, outcome);
            let better = chosen.as_ref().is_none_or(|(best, _)| match end {
                End::Low => way.yours < *best,
                End::Typical => core::ptr::eq(*alternative, usual),
                End::High => way.yours > *best,
            });
            if better && let Some(ledger) = copy {
                chosen = Some((way.yours, if counts { ledger } else { kept.clone() }));
            }
            ways.push(way);
        }
        if let Some((_, ledger)) = chosen {
            *kept = ledger;
        }
    }
    ledgers.unite();
    ways
}

/// The outcome of the only alternative, where it surely is the same at each end: most rules know neither ranges nor doubts,
/// and are then charged once instead of three times.
fn same_at_each_end(
    question: &Question<'_>,
    item: &Item,
    alternative: &'static Alternative,
    ledgers: &mut Ledgers,
) -> Option<Outcome> {
    if pays_bill(question, alternative) {
        return Some(Outcome::default());
    }
    if !ledgers.are_same() || !is_level(alternative, &question.situation, item) {
        return None;
    }
    let mut ledger = ledgers.low.clone();
    let outcome = charge(alternative, &question.situation, item, End::Low, &mut ledger);
    if item.bill.is_some_and(|bill| bill.low != bill.high) && outcome.is_limited() {
        return None;
    }
    if counts(question, alternative) {
        ledgers.low = ledger;
    }
    Some(outcome)
}

/// The best way at one end, by the comparison; the typical way, where the ledgers of the ends have turned the order
/// around (what is dear first leaves less to bear later).
fn extreme<'w>(ways: &'w [Way], end: End, typical: &'w Way, better: impl Fn(&Way, &Way) -> bool) -> &'w Way {
    let mut at_end = ways.iter().filter(|way| way.end == end);
    let first = at_end.next().unwrap_or(typical);
    let best = at_end.fold(first, |best, way| if better(way, best) { way } else { best });
    if better(typical, best) { typical } else { best }
}

/// Whether the provider is outside the scheme. Rescue and transport are sent by the state or not at all: there the
/// rule for everybody holds whatever the hospital at the other end is.
fn outside_scheme(question: &Question<'_>, alternative: &Alternative) -> bool {
    let sent =
        matches!(question.service, Service::Ambulance | Service::AirAmbulance | Service::MountainRescue);
    question.provider == Provider::Private && !(sent && alternative.audience == Audience::Everyone)
}

/// The first row of the cash-flow table: no scheme pays anything.
fn pays_bill(question: &Question<'_>, alternative: &Alternative) -> bool {
    outside_scheme(question, alternative) || no_basis(question) && alternative.audience != Audience::Everyone
}

fn no_basis(question: &Question<'_>) -> bool {
    matches!(question.basis, Basis::Nothing | Basis::OtherDocument)
}

/// Whether the bill is advanced and claimed afterwards.
fn advanced(question: &Question<'_>, alternative: &Alternative) -> bool {
    !pays_bill(question, alternative)
        && alternative.settlement != Settlement::NotCovered
        && alternative.audience != Audience::Everyone
        && (question.basis == Basis::PayAndClaim || alternative.settlement == Settlement::PayThenClaim)
}

/// Whether the care counts towards limits: what is private, without basis or not covered never does.
fn counts(question: &Question<'_>, alternative: &Alternative) -> bool {
    question.provider == Provider::Public
        && !no_basis(question)
        && alternative.settlement != Settlement::NotCovered
}

/// The cash-flow table of the design, section 4: the first row that fits.
fn settle(
    question: &Question<'_>,
    item: &Item,
    alternative: &'static Alternative,
    end: End,
    mut outcome: Outcome,
) -> Way {
    let bill = item.price(end);
    let share = outcome.share;
    let (unknown_price, unknown_share) = (item.bill.is_none() || item.at_least, outcome.open);
    let free_for_all = alternative.audience == Audience::Everyone && !outside_scheme(question, alternative);
    let (without, without_open) = if free_for_all { (share, unknown_share) } else { (bill, unknown_price) };
    let open = |pay_now: bool, refund: bool, yours: bool| Open {
        price: unknown_price,
        pay_now,
        refund,
        yours,
        without: without_open,
    };
    let (pay_now, refund, open) = if pays_bill(question, alternative) {
        outcome.parts = vec![Part { what: What::NotCovered, amount: bill, count: item.units, of: 0 }];
        (bill, 0, open(unknown_price, false, unknown_price))
    } else if alternative.settlement == Settlement::NotCovered || free_for_all {
        (share, 0, open(unknown_share, false, unknown_share))
    } else if advanced(question, alternative) {
        // Somebody without a card is refunded by the tariffs of the place: where they are not known, what comes
        // back is at best the bill less the share.
        let unsure = question.basis == Basis::PayAndClaim && item.tariff.is_none() && end == End::High;
        let refund = if unsure { 0 } else { (bill - share).max(0) };
        (bill, refund, open(unknown_price, unknown_price, if unsure { unknown_price } else { unknown_share }))
    } else {
        let asks_bill = alternative.settlement == Settlement::Either
            && match end {
                End::Low => false,
                End::Typical => alternative.at_counter == AtCounter::Bill,
                End::High => true,
            };
        if asks_bill {
            let at_counter = bill.max(share);
            (at_counter, at_counter - share, open(unknown_price, unknown_price, unknown_share))
        } else {
            (share, 0, open(unknown_share, false, unknown_share))
        }
    };
    let yours = pay_now - refund;
    let summed: Minor = outcome.parts.iter().map(|part| part.amount).sum();
    if yours != summed {
        let what = if yours > summed { What::RefundUnknown } else { What::PriceLimit };
        outcome.parts.push(Part { what, amount: yours - summed, count: 1, of: 0 });
    }
    Way { alternative, end, price: bill, pay_now, refund, yours, without, open, outcome }
}

/// The explanation: each end's effects come from the way that was chosen at that end, so that they add up to it.
fn steps([low, typical, high]: [&Way; 3]) -> Vec<Step> {
    let mut steps: Vec<(&'static str, &'static str, Step)> = Vec::new();
    for (end, way) in [(End::Typical, typical), (End::Low, low), (End::High, high)] {
        for part in &way.outcome.parts {
            let (kind, name) = kind_and_name(part);
            let known = steps.iter_mut().find(|(one, other, _)| *one == kind && *other == name);
            if let Some((_, _, step)) = known {
                *step.effect.0.at_mut(end) += part.amount;
            } else {
                let mut effect = Effect::default();
                *effect.0.at_mut(end) = part.amount;
                steps.push((kind, name, Step { kind, args: args(part), effect }));
            }
        }
    }
    steps.into_iter().map(|(_, _, step)| step).collect()
}

fn kind_and_name(part: &Part) -> (&'static str, &'static str) {
    match part.what {
        What::Component(component) => (component_kind(component), component.name),
        What::Limit(limit) => (limit_kind(limit), limit.name),
        What::Exempt(name) => ("exempt", name),
        What::PriceLimit => ("priceLimit", ""),
        What::ExtraBilling => ("extraBilling", ""),
        What::NotCovered => ("notCovered", ""),
        What::RefundUnknown => ("unknown", "refund"),
    }
}

fn component_kind(component: &Component) -> &'static str {
    match component.charge {
        Charge::Copayment { .. } => "copayment",
        Charge::BaseFee { .. } => "baseFee",
        Charge::Coinsurance { .. } => "coinsurance",
        Charge::Bands { .. } => "band",
        Charge::Deductible { .. } => "deductible",
        Charge::SharedCharge { .. } => "sharedCharge",
        Charge::FreeAllowance { .. } => "freeAllowance",
        Charge::FullPrice => "fullPrice",
        Charge::Lump { .. } => "lump",
        Charge::Unknown { .. } => "unknown",
    }
}

fn limit_kind(limit: &Limit) -> &'static str {
    match limit.bound {
        // A unit limit shows in the count of its component and leaves no step.
        Bound::Units(_) | Bound::Cap { .. } => "cap",
        Bound::SchemeLimit(_) => "schemeLimit",
        Bound::SchemeLump(_) => "schemeLump",
        Bound::SchemeDeductible(_) => "deductible",
        Bound::SetOff { .. } => "setOff",
    }
}

fn args(part: &Part) -> Args {
    let mut args = Vec::with_capacity(4);
    let count = Arg::Number(i64::from(part.count));
    match part.what {
        What::Component(component) => {
            args.push(("name", Arg::Text(component.name)));
            match &component.charge {
                Charge::Copayment { amount, per, .. }
                | Charge::Lump { amount, per }
                | Charge::BaseFee { amount, per } => {
                    ends(&mut args, ["amount", "amountLow", "amountHigh"], amount);
                    args.push(("per", Arg::Text(per.code())));
                    args.push(("count", count));
                }
                Charge::Coinsurance { share, min, max, per, .. } => {
                    ends(&mut args, ["share", "shareLow", "shareHigh"], share);
                    args.push(("per", Arg::Text(per.code())));
                    args.push(("of", Arg::Number(part.of)));
                    args.push(("count", count));
                    args.extend(min.map(|min| ("min", Arg::Number(min))));
                    args.extend(max.map(|max| ("max", Arg::Number(max))));
                }
                Charge::Bands { window, .. } => {
                    args.push(("window", Arg::Text(window.code())));
                    args.push(("of", Arg::Number(part.of)));
                }
                Charge::Deductible { amount, window, .. }
                | Charge::SharedCharge { amount, window, .. }
                | Charge::FreeAllowance { amount, window, .. } => {
                    ends(&mut args, ["amount", "amountLow", "amountHigh"], amount);
                    args.push(("window", Arg::Text(window.code())));
                    args.push(("of", Arg::Number(part.of)));
                }
                Charge::FullPrice | Charge::Unknown { .. } => args.push(("of", Arg::Number(part.of))),
            }
        }
        What::Limit(limit) => {
            args.push(("name", Arg::Text(limit.name)));
            args.push(("window", Arg::Text(limit.window.code())));
            if let Bound::Cap { amount, .. }
            | Bound::SchemeLimit(amount)
            | Bound::SchemeLump(amount)
            | Bound::SchemeDeductible(amount) = &limit.bound
            {
                ends(&mut args, ["amount", "amountLow", "amountHigh"], amount);
            }
            if let Bound::Cap { after: Some(after), .. } = limit.bound {
                args.push(("after", Arg::Number(after)));
            }
        }
        What::Exempt(name) => args.push(("name", Arg::Text(name))),
        What::NotCovered => args.push(("count", count)),
        What::RefundUnknown => args.push(("name", Arg::Text("refund"))),
        What::PriceLimit | What::ExtraBilling => {}
    }
    Args(args)
}

/// The typical value, and the two others where they differ.
fn ends(args: &mut Vec<(&'static str, Arg)>, [typical, low, high]: [&'static str; 3], values: &Ends<Minor>) {
    args.push((typical, Arg::Number(values.typical)));
    if values.low != values.high {
        args.push((low, Arg::Number(values.low)));
        args.push((high, Arg::Number(values.high)));
    }
}

/// Where the figure comes from. Asked for a day after the next expected change, it loses one grade of confidence.
fn rule_info(rule: &'static Rule, alternative: &Alternative, day: Date) -> RuleInfo {
    let confidence = match alternative.confidence {
        Confidence::High if overdue(rule, day) => Confidence::Medium,
        Confidence::Medium if overdue(rule, day) => Confidence::Low,
        other => other,
    };
    RuleInfo {
        id: rule.id,
        from: rule.from,
        until: rule.until,
        reviewed: rule.reviewed,
        next_look: rule.next_look,
        confidence: confidence.code(),
        sources: rule.sources,
    }
}

fn overdue(rule: &Rule, day: Date) -> bool {
    rule.until.is_none() && rule.next_look.is_some_and(|look| look < day)
}

fn notes(
    question: &Question<'_>,
    rule: &'static Rule,
    alternatives: &[&'static Alternative],
    typical: &Way,
) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut say = |code: &'static str, args: Vec<(&'static str, Arg)>, sources: &'static [&'static str]| {
        notes.push(Note { code, args: Args(args), sources });
    };
    let place = question.territory.code;
    let named = |name: &'static str| vec![("territory", Arg::Text(place)), ("name", Arg::Text(name))];
    let pays_bill = pays_bill(question, typical.alternative);
    if pays_bill {
        let code = if outside_scheme(question, typical.alternative) {
            "privateProvider"
        } else if question.basis == Basis::OtherDocument {
            "otherDocumentFirst"
        } else {
            "noBasis"
        };
        say(code, Vec::new(), &[]);
    }
    if (pays_bill || typical.alternative.settlement == Settlement::NotCovered)
        && danish_rules_may_refund(question)
    {
        say("danishRulesMayRefund", Vec::new(), said::DANISH_RULES_MAY_REFUND.sources());
    }
    if !pays_bill {
        for alternative in alternatives {
            if question.situation.any(alternative.when, alternative.open) == Truth::Unanswered {
                say("dependsOn", named(alternative.name), rule.sources);
            }
        }
        let by_region = alternatives.iter().any(|one| {
            let mut conditions = one.when.iter().flat_map(|list| list.iter());
            conditions.any(|one| matches!(one, crate::tables::Condition::Region(_)))
        });
        if question.situation.region.is_none() && by_region {
            say("regionWouldNarrow", vec![("territory", Arg::Text(place))], &[]);
        }
        for exemption in typical.alternative.exemptions {
            if question.situation.any(exemption.when, exemption.open) == Truth::Unanswered {
                say("exemptionMayApply", named(exemption.name), rule.sources);
            }
        }
        if question.basis == Basis::PayAndClaim && advanced(question, typical.alternative) {
            say("refundByLocalTariffs", Vec::new(), &["stps-refund-old"]);
        }
        if typical.outcome.used_long_window {
            say("earlierUseUnknown", Vec::new(), &[]);
        }
        for note in rule.notes {
            say(note, Vec::new(), rule.sources);
        }
    }
    if typical.open.price {
        say("priceUnknown", Vec::new(), &[]);
    }
    if overdue(rule, question.day)
        && let Some(look) = rule.next_look
    {
        say("figureMayHaveChanged", vec![("nextLook", Arg::Date(look))], rule.sources);
    }
    if let Some(until) = rule.until
        && last_day(question) > until
    {
        say("ruleChangesDuringCare", vec![("until", Arg::Date(until))], rule.sources);
    }
    notes
}

/// The last day of the care.
fn last_day(question: &Question<'_>) -> Date {
    let units = i32::from(question.units);
    match question.service {
        Service::HospitalStay => question.day.plus_days(units),
        Service::Doctor | Service::Specialist | Service::Dentist | Service::EmergencyDepartment => {
            question.day.plus_days(units - 1)
        }
        _ => question.day,
    }
}

/// R6.6: residents of Denmark may claim by Danish rules for private or uncovered care in the EU and EEA, not in
/// Switzerland and the United Kingdom. Rescue and transport are no treatment.
fn danish_rules_may_refund(question: &Question<'_>) -> bool {
    let treated =
        !matches!(question.service, Service::Ambulance | Service::AirAmbulance | Service::MountainRescue);
    let area = Area::of(question.territory.code);
    let reached = area.is_some_and(|area| matches!(area.card, AreaCard::Eu | AreaCard::Eea));
    treated && reached && question.situation.home == "DK" && question.territory.code != "DK"
}

/// A care item in a place without tables, or on a day before they begin: a price given is the full price, one not given
/// is open.
pub fn price_without_rule(
    care: &Care,
    provider: Provider,
    basis: Basis,
    currency: Currency,
    area: &'static Area,
) -> Priced {
    let bill = care.price.unwrap_or(0) * Minor::from(care.units);
    let open = care.price.is_none();
    let full = Range { ends: Ends::all(bill), open };
    let shown = matches!(
        basis,
        Basis::Card | Basis::ReplacementCertificate | Basis::NationalCard | Basis::PayAndClaim
    );
    // Where the card is good but no rule is known, the share may be anything from nothing to the whole bill.
    let hopeful = shown && provider == Provider::Public;
    let yours = Range { ends: Ends { low: if hopeful { 0 } else { bill }, typical: bill, high: bill }, open };
    let amounts = if hopeful && basis == Basis::PayAndClaim {
        let refund = Range { ends: Ends { low: 0, typical: 0, high: bill }, open };
        Amounts { currency, price: full, pay_now: full, refund, out_of_pocket: yours }
    } else {
        Amounts { currency, price: full, pay_now: yours, refund: Range::default(), out_of_pocket: yours }
    };
    let effect = Effect(yours.ends);
    let steps = vec![Step {
        kind: "notCovered",
        args: Args(vec![("count", Arg::Number(i64::from(care.units)))]),
        effect,
    }];
    let (code, confidence, sources) = if area.tables().is_some() {
        ("noRuleOnDay", Confidence::Unsourced, &[] as &[_])
    } else {
        ("noTablesHere", area.confidence, area.sources)
    };
    let mut notes = vec![Note { code, args: Args::default(), sources }];
    if open {
        notes.push(Note { code: "priceUnknown", args: Args::default(), sources: &[] });
    }
    let line = CostLine {
        service: care.service.code(),
        units: care.units,
        provider: provider.code(),
        amounts,
        settlement: Settlement::NotCovered.code(),
        steps,
        rule: RuleInfo {
            id: "none",
            from: None,
            until: None,
            reviewed: about().data_reviewed,
            next_look: None,
            confidence: confidence.code(),
            sources,
        },
        notes,
    };
    let without_card =
        Amounts { currency, price: full, pay_now: full, refund: Range::default(), out_of_pocket: full };
    Priced { line, without_card }
}
