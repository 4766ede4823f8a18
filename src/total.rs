//! Events in order of time, and their sums.

use crate::card::basis_on;
use crate::cost::{Ledgers, Priced, Question, price, price_without_reasons, price_without_rule};
use crate::date::Date;
use crate::exchange::convert;
use crate::money::Ends;
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
    estimates(request, checks, true)
}

/// The same figures without steps and notes and without the price at home, where only the totals are asked for.
pub fn events_without_reasons(request: &Request, checks: &[CardCheck]) -> Vec<EventEstimate> {
    estimates(request, checks, false)
}

fn estimates(request: &Request, checks: &[CardCheck], reasons_wanted: bool) -> Vec<EventEstimate> {
    let ledgers = || request.travellers.iter().map(|_| Ledgers::default()).collect::<Vec<_>>();
    let (mut abroad, mut home) = (ledgers(), ledgers());
    let mut estimates: Vec<Option<EventEstimate>> = request.events.iter().map(|_| None).collect();
    for index in in_order(&request.events) {
        let Some(event) = request.events.get(index) else { continue };
        let (Some(traveller), Some(leg)) =
            (request.travellers.get(event.traveller), request.legs.get(event.leg))
        else {
            continue;
        };
        let check = checks.iter().find(|check| check.traveller == event.traveller && check.leg == event.leg);
        let (Some(abroad), Some(home)) = (abroad.get_mut(event.traveller), home.get_mut(event.traveller))
        else {
            continue;
        };
        let place = Place { request, event, traveller, leg, check, reasons_wanted };
        if let Some(slot) = estimates.get_mut(index) {
            *slot = Some(place.estimate(index, abroad, home));
        }
    }
    estimates.into_iter().flatten().collect()
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
    let mut order: Vec<usize> = (0..events.len()).collect();
    let before = |one: &usize, other: &usize| match (events.get(*one), events.get(*other)) {
        (Some(one), Some(other)) => {
            let key = |event: &Event| (event.date, event.traveller, event.leg, event.provider);
            (key(one), &one.care) < (key(other), &other.care)
        }
        _ => false,
    };
    crate::order::sort(&mut order, before);
    order
}

/// One event with everything around it.
struct Place<'a> {
    request: &'a Request,
    event: &'a Event,
    traveller: &'a Traveller,
    leg: &'a Leg,
    check: Option<&'a CardCheck>,
    reasons_wanted: bool,
}

impl Place<'_> {
    fn estimate(&self, index: usize, abroad: &mut Ledgers, home: &mut Ledgers) -> EventEstimate {
        let area = Area::of(self.leg.territory);
        let territory = area.and_then(Area::tables);
        let basis = self.check.map_or(Basis::Nothing, |check| basis_on(check, self.event.date));
        let currency =
            territory.map_or(self.request.currency, |territory| territory.currency(self.event.date));
        let mut lines = Vec::with_capacity(self.event.care.len());
        let mut local = nothing(currency);
        let mut without = nothing(currency);
        for care in &self.event.care {
            let by_rule = territory.and_then(|territory| {
                let question = self.question(territory, care, basis);
                if self.reasons_wanted {
                    price(&question, abroad)
                } else {
                    price_without_reasons(&question, abroad)
                }
            });
            // No care is left out of the sum: of a day before the tables begin, as of a place without any, it is said
            // that the rule is not known.
            let without_rule =
                || area.map(|area| price_without_rule(care, self.event.provider, basis, currency, area));
            let Some(Priced { mut line, without_card }) = by_rule.or_else(without_rule) else { continue };
            if self.reasons_wanted {
                self.say_how_long(care, basis, &mut line);
            }
            local = add(local, &line.amounts);
            without = add(without, &without_card);
            lines.push(line);
        }
        let (at_home, at_home_notes) =
            if self.reasons_wanted { self.at_home(home) } else { (None, Vec::new()) };
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
            match price_without_reasons(&question, ledgers) {
                Some(priced) => {
                    let amounts = exchanged(&priced.line.amounts, self.request.currency);
                    sum = add_range(sum, amounts.out_of_pocket);
                }
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
    let range = |range: Range| {
        let end = |amount| convert(amount, amounts.currency, currency);
        let ends =
            Ends { low: end(range.ends.low), typical: end(range.ends.typical), high: end(range.ends.high) };
        Range { ends, open: range.open }
    };
    Amounts {
        currency,
        price: range(amounts.price),
        pay_now: range(amounts.pay_now),
        refund: range(amounts.refund),
        out_of_pocket: range(amounts.out_of_pocket),
    }
}
