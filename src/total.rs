//! Events in order of time, and their sums.

use crate::card::basis_on;
use crate::cost::{Ledgers, Priced, Question, out_of_pocket as out_of_pocket_of, price, price_without_rule};
use crate::date::Date;
use crate::exchange::Exchange;
use crate::money::{Ends, Minor};
use crate::report::{
    About, Amounts, Arg, Args, Basis, CardCheck, CostLine, CoverageSheet, EventEstimate, LegCaveats, Note,
    Range,
};
use crate::request::{Care, CoverageQuery, ELSEWHERE, Event, Leg, Provider, Request, Traveller};
use crate::situation::Situation;
use crate::tables::{Area, DATA_REVIEWED, RATES_ON, Statement, Territory, said};
use crate::vocabulary::{Activity, Circumstance, Currency, Service};

/// What every event costs, in the order of the request.
pub fn events(request: &Request, checks: &[CardCheck]) -> Vec<EventEstimate> {
    let mut home = ledgers(request);
    let mut estimates: Vec<Option<EventEstimate>> = request.events.iter().map(|_| None).collect();
    in_time(request, checks, &mut |index, place, abroad| {
        if let (Some(slot), Some(home)) = (estimates.get_mut(index), home.get_mut(place.event.traveller)) {
            *slot = Some(place.estimate(index, abroad, home));
        }
    });
    estimates.into_iter().flatten().collect()
}

/// What all events cost in the end, in the request's currency: the same figures as those of [`totals`], with nothing
/// around them.
pub fn out_of_pocket(request: &Request, checks: &[CardCheck]) -> Ends<Minor> {
    let mut sum = Range::default();
    in_time(request, checks, &mut |_, place, abroad| sum = add_range(sum, place.out_of_pocket(abroad)));
    sum.ends
}

fn ledgers(request: &Request) -> Vec<Ledgers> {
    request.travellers.iter().map(|_| Ledgers::default()).collect()
}

/// Visits the events in order of time, each with the ledgers of its traveller.
fn in_time(request: &Request, checks: &[CardCheck], visit: &mut dyn FnMut(usize, &Place<'_>, &mut Ledgers)) {
    let mut ledgers = ledgers(request);
    for index in in_order(&request.events) {
        let Some(event) = request.events.get(index) else { continue };
        let traveller = request.travellers.get(event.traveller).zip(ledgers.get_mut(event.traveller));
        let (Some((traveller, ledgers)), Some(leg)) = (traveller, request.legs.get(event.leg)) else {
            continue;
        };
        // Traveller by traveller.
        let check = checks.get(event.traveller * request.legs.len() + event.leg);
        let area = Area::of(leg.territory);
        let territory = area.and_then(Area::tables);
        visit(index, &Place { request, event, traveller, leg, check, area, territory }, ledgers);
    }
}

/// Over all events, in the request's currency.
pub fn totals(request: &Request, events: &[EventEstimate]) -> Amounts {
    events.iter().fold(nothing(request.currency), |sum, event| add(sum, &event.converted))
}

/// Caveats of each leg: what the tables say of the territory, and the areas of the place.
pub fn caveats(request: &Request) -> Vec<LegCaveats> {
    let of = |(leg, place): (usize, &Leg)| LegCaveats { leg, notes: caveats_of(place.territory) };
    request.legs.iter().enumerate().map(of).collect()
}

/// One unit of every service, as for a holder who shows a valid card.
pub fn coverage(query: &CoverageQuery) -> CoverageSheet {
    let area = Area::of(query.territory);
    let territory = area.and_then(Area::tables);
    let unanswered = circumstances_of(&query.activities);
    let line = |service: &Service| -> Option<CostLine> {
        let question = Question {
            territory: territory?,
            situation: Situation {
                age: query.age,
                pensioner: false,
                needs: &[],
                home: query.home,
                region: query.region,
                circumstances: &[],
                unanswered: &unanswered,
            },
            service: *service,
            units: 1,
            price: None,
            day: query.on,
            provider: Provider::Public,
            basis: Basis::Card,
        };
        price(&question, &mut Ledgers::default()).map(|priced| priced.line)
    };
    let lines: Vec<CostLine> = Service::ALL.iter().filter_map(line).collect();
    let mut notes = caveats_of(query.territory);
    if territory.is_none() {
        let sources = area.map(|area| area.sources).unwrap_or_default();
        notes.insert(0, Note { code: "noTablesHere", args: Args::default(), sources });
    } else if lines.len() < Service::ALL.len() {
        notes.insert(0, Note { code: "noRuleOnDay", args: Args::default(), sources: &[] });
    }
    let numbers = territory.map_or(&[] as &[_], |territory| territory.emergency_numbers);
    CoverageSheet {
        territory: query.territory,
        region: query.region.filter(|region| *region != ELSEWHERE),
        currency: territory.map_or(query.currency, |territory| territory.currency(query.on)),
        on: query.on,
        lines,
        caveats: notes,
        emergency_numbers: Args(numbers.iter().map(|(kind, number)| (*kind, Arg::Text(number))).collect()),
    }
}

/// Which tables answered.
pub fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION"),
        schema: 1,
        data_reviewed: DATA_REVIEWED,
        data_hash: crate::tables::DATA_HASH,
        rates_on: RATES_ON,
    }
}

/// The positions of the events in order of time; those of one day in an order of their content alone, so that the
/// order in the request makes no difference.
fn in_order(events: &[Event]) -> Vec<usize> {
    let key = |event: &Event| (event.date, event.traveller, event.leg, event.provider);
    let before = |one: &Event, other: &Event| (key(one), &one.care) < (key(other), &other.care);
    let mut order: Vec<usize> = Vec::with_capacity(events.len());
    for (index, event) in events.iter().enumerate() {
        let earlier = |other: &usize| events.get(*other).is_some_and(|other| !before(event, other));
        order.insert(order.partition_point(earlier), index);
    }
    order
}

/// One event with everything around it.
struct Place<'a> {
    request: &'a Request,
    event: &'a Event,
    traveller: &'a Traveller,
    leg: &'a Leg,
    check: Option<&'a CardCheck>,
    area: Option<&'static Area>,
    territory: Option<&'static Territory>,
}

impl Place<'_> {
    fn basis(&self) -> Basis {
        self.check.map_or(Basis::Nothing, |check| basis_on(check, self.event.date))
    }

    /// The place's.
    fn currency(&self) -> Currency {
        self.territory.map_or(self.request.currency, |territory| territory.currency(self.event.date))
    }

    /// No care is left out of the sum: of a day before the tables begin, as of a place without any, it is said that the
    /// rule is not known.
    fn without_rule(&self, care: &Care, basis: Basis, currency: Currency) -> Option<Priced> {
        Some(price_without_rule(care, self.event.provider, basis, currency, self.area?))
    }

    fn estimate(&self, index: usize, abroad: &mut Ledgers, home: &mut Ledgers) -> EventEstimate {
        let (basis, currency) = (self.basis(), self.currency());
        let mut lines = Vec::with_capacity(self.event.care.len());
        let mut local = nothing(currency);
        let mut without = nothing(currency);
        for care in &self.event.care {
            let by_rule =
                self.territory.and_then(|territory| price(&self.question(territory, care, basis), abroad));
            let priced = by_rule.or_else(|| self.without_rule(care, basis, currency));
            let Some(Priced { mut line, without_card }) = priced else { continue };
            self.say_how_long(care, basis, &mut line);
            local = add(local, &line.amounts);
            without = add(without, &without_card);
            lines.push(line);
        }
        let (at_home, at_home_notes) = self.at_home(home);
        EventEstimate {
            event: index,
            lines,
            converted: exchanged(&local, self.request.currency),
            without_card: exchanged(&without, self.request.currency),
            local,
            at_home,
            at_home_notes,
        }
    }

    /// The same as `converted.out_of_pocket` of the estimate.
    fn out_of_pocket(&self, abroad: &mut Ledgers) -> Range {
        let (basis, currency) = (self.basis(), self.currency());
        let mut sum = Range::default();
        for care in &self.event.care {
            let by_rule = self
                .territory
                .and_then(|territory| out_of_pocket_of(&self.question(territory, care, basis), abroad));
            let without_rule = || Some(self.without_rule(care, basis, currency)?.line.amounts.out_of_pocket);
            sum = add_range(sum, by_rule.or_else(without_rule).unwrap_or_default());
        }
        exchanged_range(sum, Exchange::between(currency, self.request.currency))
    }

    fn question<'q>(&'q self, territory: &'static Territory, care: &'q Care, basis: Basis) -> Question<'q> {
        Question {
            territory,
            situation: Situation {
                age: self.traveller.age,
                pensioner: self.traveller.pensioner,
                needs: &self.traveller.needs,
                home: self.request.home,
                region: self.leg.region,
                circumstances: &care.circumstances,
                unanswered: &[],
            },
            service: care.service,
            units: care.units,
            price: care.price,
            day: self.event.date,
            provider: self.event.provider,
            basis,
        }
    }

    /// Care is paid on the basis of its first day; it may run past the leg, and past the card.
    fn say_how_long(&self, care: &Care, basis: Basis, line: &mut CostLine) {
        let last = match care.service {
            Service::HospitalStay => self.event.date.plus_days(i32::from(care.units)),
            Service::Prescription | Service::Ambulance | Service::AirAmbulance | Service::MountainRescue => {
                return;
            }
            _ => self.event.date.plus_days(i32::from(care.units) - 1),
        };
        let mut say = |code: &'static str, day: Date| {
            line.notes.push(Note { code, args: Args(vec![("until", Arg::Date(day))]), sources: &[] });
        };
        if last > self.leg.depart {
            say("careRunsPastLeg", last);
        }
        let good = |span: &&crate::report::Span| {
            span.from > self.event.date && span.from <= last && span.basis < basis
        };
        if let Some(span) = self.check.and_then(|check| check.spans.iter().find(good)) {
            say("careRunsPastCard", span.from.plus_days(-1));
        }
    }

    /// The same care at home, at the home country's own prices and with no bill carried over from abroad.
    fn at_home(&self, ledgers: &mut Ledgers) -> (Option<Range>, Vec<Note>) {
        let Some(territory) = Territory::of(self.request.home) else { return (None, Vec::new()) };
        let mut sum = Range::default();
        let mut notes = Vec::new();
        let mut known = true;
        let mut say = |statement: &Statement| {
            if !notes.iter().any(|note: &Note| note.code == statement.code) {
                let sources = statement.sources();
                notes.push(Note { code: statement.code, args: Args::default(), sources });
            }
        };
        let danish = self.request.home == "DK";
        let exchange = Exchange::between(territory.currency(self.event.date), self.request.currency);
        for care in &self.event.care {
            let own_price = matches!(care.service, Service::Doctor | Service::Specialist | Service::Dentist);
            if danish && own_price && self.traveller.danish_group == 2 {
                // In group 2 the price is the provider's own less the subsidy, and no tariff says how much (R13.5).
                known = false;
                say(&said::GROUP_TWO_PRICE_LESS_SUBSIDY);
                continue;
            }
            if danish
                && care.service == Service::Specialist
                && care.circumstances.contains(&Circumstance::WithoutReferral)
            {
                say(&said::EYE_AND_EAR_WITHOUT_REFERRAL);
            }
            let mut question = self.question(territory, care, Basis::NationalCard);
            question.situation.region = None;
            question.price = None;
            question.provider = Provider::Public;
            match out_of_pocket_of(&question, ledgers) {
                Some(range) => sum = add_range(sum, exchanged_range(range, exchange)),
                None => known = false,
            }
        }
        (known.then_some(sum), notes)
    }
}

/// What nobody has said yet on a leg with these activities.
fn circumstances_of(activities: &[Activity]) -> Vec<Circumstance> {
    let mut circumstances = Vec::new();
    if !activities.is_empty() {
        circumstances.push(Circumstance::LeisureAccidentOnMountain);
    }
    if activities.contains(&Activity::Skiing) {
        circumstances.push(Circumstance::InsideSkiArea);
    }
    circumstances
}

fn caveats_of(code: &str) -> Vec<Note> {
    let Some(area) = Area::of(code) else { return Vec::new() };
    let of_tables = area.tables().map_or(&[] as &[_], |territory| territory.caveats);
    area.notes
        .iter()
        .chain(of_tables)
        .map(|caveat| Note { code: caveat.code, args: Args::default(), sources: caveat.sources })
        .collect()
}

fn nothing(currency: Currency) -> Amounts {
    let none = Range::default();
    Amounts { currency, price: none, pay_now: none, refund: none, out_of_pocket: none }
}

/// The sum of two amounts of one currency.
fn add(sum: Amounts, more: &Amounts) -> Amounts {
    Amounts {
        currency: sum.currency,
        price: add_range(sum.price, more.price),
        pay_now: add_range(sum.pay_now, more.pay_now),
        refund: add_range(sum.refund, more.refund),
        out_of_pocket: add_range(sum.out_of_pocket, more.out_of_pocket),
    }
}

fn add_range(one: Range, other: Range) -> Range {
    Range {
        ends: Ends {
            low: one.ends.low + other.ends.low,
            typical: one.ends.typical + other.ends.typical,
            high: one.ends.high + other.ends.high,
        },
        open: one.open || other.open,
    }
}

fn exchanged(amounts: &Amounts, currency: Currency) -> Amounts {
    let exchange = Exchange::between(amounts.currency, currency);
    let pay_now = exchanged_range(amounts.pay_now, exchange);
    let mut refund = exchanged_range(amounts.refund, exchange);
    let out_of_pocket = exchanged_range(amounts.out_of_pocket, exchange);
    // Rounded each for itself, the three may miss each other by a minor unit; the contract promises that what is paid
    // less what comes back is what it costs, in the usual case. The ends stay where they are, or with it.
    let typical = pay_now.ends.typical - out_of_pocket.ends.typical;
    let rounded = refund.ends.typical;
    let moved = |end: Minor| if end == rounded { typical } else { end };
    refund.ends = Ends { low: moved(refund.ends.low), typical, high: moved(refund.ends.high) };
    Amounts { currency, price: exchanged_range(amounts.price, exchange), pay_now, refund, out_of_pocket }
}

fn exchanged_range(range: Range, exchange: Exchange) -> Range {
    Range { ends: exchange.convert_ends(range.ends), open: range.open }
}
