//! A second engine: the order of operations of `data/README.md` and the cash-flow table of the design, written from these
//! pages alone and as plainly as they are. It shares with the estimator the baked tables, the vocabulary, `Date`, rounding of a share
//! and nothing else: every charge is a row (person, day, unit, component), and what a window holds is counted anew from all earlier rows.
//!
//! Where the pages leave a choice, the comment quotes the sentence that decides.

#![allow(clippy::similar_names, reason = "a case is one care item")]

use ehic_estimator::card;
use ehic_estimator::date::Date;
use ehic_estimator::money::{Ends, share};
use ehic_estimator::report::{Basis, CardCheck};
use ehic_estimator::request::{Care, Provider, Request, Traveller};
use ehic_estimator::tables::{Alternative, Area, Bound, Charge, Condition, Limit, Rule, Territory};
use ehic_estimator::vocabulary::{AtCounter, Audience, Counts, Per, Residence, Service, Settlement, Window};

/// The three ends as indices, low to high.
pub const LOW: usize = 0;
pub const TYPICAL: usize = 1;
pub const HIGH: usize = 2;

/// What one line must say: low, typical and high of each figure, and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub price: Figure,
    pub pay_now: Figure,
    pub refund: Figure,
    pub out_of_pocket: Figure,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub ends: [i64; 3],
    pub open: bool,
}

/// The lines of every event, in the request's order.
pub struct Answer {
    pub lines: Vec<Vec<Line>>,
    /// The same events for somebody without any entitlement.
    pub without_card: Vec<Vec<Line>>,
}

/// Whose rules hold for whom, and when.
pub struct Place<'a> {
    pub tables: Option<&'static Territory>,
    pub traveller: &'a Traveller,
    pub home: &'static str,
    pub region: Option<&'static str>,
    pub date: Date,
    pub provider: Provider,
}

/// "Each end of a range goes through all steps with a ledger of its own."
pub type Books = [Ledger; 3];

/// Figures every event. `order` are the indices of the events in the order in which they are to be taken.
pub fn answer(request: &Request, checks: &[CardCheck], order: &[usize]) -> Answer {
    let mut persons: Vec<Books> = request.travellers.iter().map(|_| Books::default()).collect();
    let mut lines = vec![Vec::new(); request.events.len()];
    let mut without_card = lines.clone();
    let mut item = 0;
    for &index in order {
        let event = &request.events[index];
        let check =
            checks.iter().find(|check| check.traveller == event.traveller && check.leg == event.leg).unwrap();
        // "Every care item is paid on the basis of its first day" (design, section 5).
        let basis = card::basis_on(check, event.date);
        let leg = &request.legs[event.leg];
        let place = Place {
            tables: Area::of(leg.territory).and_then(Area::tables),
            traveller: &request.travellers[event.traveller],
            home: request.home,
            region: leg.region,
            date: event.date,
            provider: event.provider,
        };
        for care in &event.care {
            item += 1;
            let mut nobody = persons[event.traveller].clone();
            without_card[index].push(line(&place, care, Basis::Nothing, item, &mut nobody));
            lines[index].push(line(&place, care, basis, item, &mut persons[event.traveller]));
        }
    }
    Answer { lines, without_card }
}

/// Events in date order; those of one day and traveller are left in an order that the caller may vary.
pub fn date_order(request: &Request) -> Vec<usize> {
    let mut order: Vec<usize> = (0..request.events.len()).collect();
    order.sort_by_key(|&index| {
        let event = &request.events[index];
        (event.date, event.traveller, event.leg, event.provider, event.care.clone())
    });
    order
}

// ------------------------------------------------------------------------------------------- the ledger of rows

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Taken of a deductible, a shared charge or a free allowance, or spent along a stair of bands.
    Used,
    /// A calendar day was charged.
    Day,
    /// A unit was charged that a limit of units counts.
    Unit,
    /// The patient paid so much that a cap counts.
    Capped,
    /// The scheme gave so much.
    Given,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    key: u16,
    what: What,
    date: Date,
    item: usize,
    unit: usize,
    amount: i64,
}

/// All rows of one person at one end, in the order in which they came about.
#[derive(Clone, Debug, Default)]
pub struct Ledger(Vec<Row>);

impl Ledger {
    fn add(&mut self, row: Row) {
        if row.amount != 0 {
            self.0.push(row);
        }
    }

    /// The rows of a key that lie in the same window as a unit.
    fn in_window(&self, what: What, key: u16, window: Window, at: At) -> Vec<Row> {
        let rows: Vec<Row> =
            self.0.iter().copied().filter(|row| row.what == what && row.key == key).collect();
        let opened = openings(&rows, window);
        let own = opened.iter().find(|opening| holds(**opening, window, at.date));
        rows.into_iter()
            .filter(|row| match window {
                Window::Unit => row.item == at.item && row.unit == at.unit,
                Window::Bill => row.item == at.item,
                Window::Day => row.date == at.date,
                Window::Month => month(row.date) == month(at.date),
                Window::CalendarYear => row.date.year() == at.date.year(),
                Window::Days30 | Window::Months12 => {
                    own.is_some() && opened.iter().find(|opening| holds(**opening, window, row.date)) == own
                }
            })
            .collect()
    }

    fn sum(&self, what: What, key: u16, window: Window, at: At) -> i64 {
        self.in_window(what, key, window, at).iter().map(|row| row.amount).sum()
    }
}

/// "A window of 30 days or 12 months opens on the first day on which something counts; a later day belongs to the first
/// window that holds it."
fn openings(rows: &[Row], window: Window) -> Vec<Date> {
    let mut opened: Vec<Date> = Vec::new();
    if matches!(window, Window::Days30 | Window::Months12) {
        for row in rows {
            if !opened.iter().any(|opening| holds(*opening, window, row.date)) {
                opened.push(row.date);
            }
        }
    }
    opened
}

fn holds(opening: Date, window: Window, date: Date) -> bool {
    let end = if window == Window::Days30 { opening.plus_days(30) } else { opening.plus_months(12) };
    opening <= date && date < end
}

fn month(date: Date) -> (i16, i8) {
    let (year, month, _) = date.parts();
    (year, month)
}

/// Where a unit lies.
#[derive(Clone, Copy)]
struct At {
    date: Date,
    item: usize,
    unit: usize,
}

// ------------------------------------------------------------------------------------------------------ one line

/// One care item; `item` tells it from all others of the person.
pub fn line(place: &Place<'_>, care: &Care, basis: Basis, item: usize, ledgers: &mut Books) -> Line {
    let public = place.provider == Provider::Public;
    let Some(tables) = place.tables else {
        return without_tables(care, basis, public);
    };
    let rule = tables.rule(care.service, place.date).expect("a rule for every day from 2024");
    let left_open = left_open(rule, place, care);
    // "typical is the one marked `usual = true`, else the first that surely holds", which is the last one left open.
    let usual = left_open.iter().position(|one| one.usual).unwrap_or(left_open.len() - 1);

    let reference = tables.price(care.service, place.date).map(|price| three(&price.amount));
    let tariff = tables.tariff(care.service, place.date).map(|tariff| reversed(three(&tariff.amount)));

    // Every alternative left open at every end, each on the ledger of that end.
    let mut outcomes: Vec<[Outcome; 3]> = Vec::new();
    for alternative in &left_open {
        let own = alternative.price.as_ref();
        let of_own = care.price.is_none().then_some(own).flatten();
        // "takes the place of the service's price where no bill is given; for a stay it is that of the whole stay, unless the
        // nights cost more"
        let whole = of_own.is_some() && care.service == Service::HospitalStay;
        let bill = match (care.price, of_own) {
            (Some(price), _) => Some([price; 3]),
            (None, None) => reference,
            (None, Some(own)) => {
                let nights = reference
                    .filter(|_| whole)
                    .map_or([0; 3], |each| each.map(|price| price * i64::from(care.units)));
                let own = three(&own.amount);
                Some([LOW, TYPICAL, HIGH].map(|end| own[end].max(nights[end])))
            }
        };
        // "The service's tariff is not that of this care"; "known from below alone, all above it may be extra billing at the
        // high end".
        let tariff = match own {
            None => tariff,
            Some(own) if own.at_least => tariff.map(|_| [i64::MAX, i64::MAX, own.amount.low]),
            Some(_) => None,
        };
        outcomes.push([LOW, TYPICAL, HIGH].map(|end| {
            let case = Case {
                end,
                alternative,
                place,
                care,
                item,
                bill: bill.map(|bill| bill[end]),
                bills: if whole { 1 } else { usize::from(care.units) },
                more_than_known: bill.is_none() || of_own.is_some_and(|own| own.at_least),
                tariff: tariff.map(|tariff| tariff[end]),
            };
            cash_flow(&case, basis, public, &ledgers[end])
        }));
    }
    // The ledger of an end goes on with the alternative of the smallest (low), usual (typical), largest (high) cost at that end; of
    // equal ones with the first.
    let at_low = (0..outcomes.len()).min_by_key(|&one| outcomes[one][LOW].yours).unwrap();
    let at_high = (0..outcomes.len()).rev().max_by_key(|&one| outcomes[one][HIGH].yours).unwrap();
    let taken = [at_low, usual, at_high];
    for end in [LOW, TYPICAL, HIGH] {
        if let Some(ledger) = &outcomes[taken[end]][end].ledger {
            ledgers[end] = ledger.clone();
        }
    }
    // "the line is their hull": each end over the alternatives left open. "Such a line would have its ends the wrong way round. We
    // then take the typical value for the end that would cross it" (decision 2).
    let hull = |figure: fn(&Outcome) -> i64, open: fn(&Outcome) -> bool| {
        let typical = figure(&outcomes[usual][TYPICAL]);
        Figure {
            ends: [
                outcomes.iter().map(|one| figure(&one[LOW])).min().unwrap().min(typical),
                typical,
                outcomes.iter().map(|one| figure(&one[HIGH])).max().unwrap().max(typical),
            ],
            open: outcomes.iter().flatten().any(open),
        }
    };
    // "What comes back is different: ... its low and high are the smallest and the largest of all outcomes."
    let refunds = || outcomes.iter().flatten().map(|one| one.refund);
    let refund = Figure {
        ends: [refunds().min().unwrap(), outcomes[usual][TYPICAL].refund, refunds().max().unwrap()],
        open: outcomes.iter().flatten().any(|one| one.refund_open),
    };
    Line {
        price: hull(|one| one.price, |one| one.price_open),
        pay_now: hull(|one| one.pay_now, |one| one.pay_now_open),
        refund,
        out_of_pocket: hull(|one| one.yours, |one| one.yours_open),
    }
}

/// "A place without tables: a price given is the full price, one not given is 0 and `open`"; at a public provider whoever is
/// entitled may get it for nothing, which is the low end.
fn without_tables(care: &Care, basis: Basis, public: bool) -> Line {
    let whole = care.price.unwrap_or(0) * i64::from(care.units);
    let open = care.price.is_none();
    let fixed = |amount: i64, open: bool| Figure { ends: [amount; 3], open };
    let from_nothing = Figure { ends: [0, whole, whole], open };
    let (pay_now, refund, out_of_pocket) = match basis {
        _ if !public => (fixed(whole, open), fixed(0, false), fixed(whole, open)),
        Basis::Nothing | Basis::OtherDocument => (fixed(whole, open), fixed(0, false), fixed(whole, open)),
        Basis::PayAndClaim => (fixed(whole, open), Figure { ends: [0, 0, whole], open }, from_nothing),
        Basis::Card | Basis::ReplacementCertificate | Basis::NationalCard => {
            (from_nothing, fixed(0, false), from_nothing)
        }
    };
    Line { price: fixed(whole, open), pay_now, refund, out_of_pocket }
}

fn three(ends: &Ends<i64>) -> [i64; 3] {
    [ends.low, ends.typical, ends.high]
}

/// "*low* is every input as the patient would wish it (a scheme's contribution, an allowance and a tariff at their highest)"
fn reversed([low, typical, high]: [i64; 3]) -> [i64; 3] {
    [high, typical, low]
}

// ---------------------------------------------------------------------------------------------------- conditions

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Truth {
    Yes,
    No,
    Unanswered,
}

fn truth(known: bool) -> Truth {
    if known { Truth::Yes } else { Truth::No }
}

/// "every alternative that may hold, up to the first that surely does, is *left open*"
fn left_open(rule: &'static Rule, place: &Place<'_>, care: &Care) -> Vec<&'static Alternative> {
    let mut open = Vec::new();
    for alternative in rule.alternatives {
        match whether(alternative.when, alternative.open, place, care) {
            Truth::No => {}
            Truth::Unanswered => open.push(alternative),
            Truth::Yes => {
                open.push(alternative);
                break;
            }
        }
    }
    open
}

/// "`when` is a list: **any** of its tables must hold, a table as a **whole**". The default has none and always holds.
fn whether(when: &[&[Condition]], open: bool, place: &Place<'_>, care: &Care) -> Truth {
    if when.is_empty() {
        return Truth::Yes;
    }
    let tables: Vec<Truth> = when
        .iter()
        .map(|table| {
            let answers: Vec<Truth> = table.iter().map(|one| condition(one, open, place, care)).collect();
            if answers.contains(&Truth::No) {
                Truth::No
            } else if answers.contains(&Truth::Unanswered) {
                Truth::Unanswered
            } else {
                Truth::Yes
            }
        })
        .collect();
    if tables.contains(&Truth::Yes) {
        Truth::Yes
    } else if tables.contains(&Truth::Unanswered) {
        Truth::Unanswered
    } else {
        Truth::No
    }
}

fn condition(condition: &Condition, open: bool, place: &Place<'_>, care: &Care) -> Truth {
    let nordic = ["DK", "NO", "SE", "FI", "IS", "FO", "GL", "AX"].contains(&place.home);
    match condition {
        Condition::AgeFrom(age) => truth(place.traveller.age >= *age),
        Condition::AgeBelow(age) => truth(place.traveller.age < *age),
        Condition::Pensioner => truth(place.traveller.pensioner),
        Condition::Need(need) => truth(place.traveller.needs.contains(need)),
        Condition::Region(regions) => match place.region {
            None => Truth::Unanswered,
            Some(region) => truth(regions.contains(&region)),
        },
        Condition::Residence(Residence::Nordic) => truth(nordic),
        Condition::Residence(Residence::NordicOrUk) => truth(nordic || place.home == "GB"),
        Condition::Residence(Residence::Other) => truth(!nordic && place.home != "GB"),
        // "holds when all were given"; "With `open = true` one of these that was not given is *unanswered*, not absent":
        // these are the ones for which nobody can say what is ordinary.
        Condition::Circumstance(one) => {
            if care.circumstances.contains(one) {
                Truth::Yes
            } else if open && one.has_no_ordinary_case() {
                Truth::Unanswered
            } else {
                Truth::No
            }
        }
        Condition::Question(_) => Truth::Unanswered,
    }
}

// ----------------------------------------------------------------------------------------------------- cash flow

/// One care item under one alternative at one end.
struct Case<'a> {
    end: usize,
    alternative: &'static Alternative,
    place: &'a Place<'a>,
    care: &'a Care,
    item: usize,
    /// For one unit, or for all at once; `None` where no price is known.
    bill: Option<i64>,
    /// How many units have it.
    bills: usize,
    /// What the care costs is not known, or known from below alone.
    more_than_known: bool,
    tariff: Option<i64>,
}

#[expect(clippy::struct_excessive_bools, reason = "one for each figure")]
struct Outcome {
    price: i64,
    price_open: bool,
    pay_now: i64,
    refund: i64,
    yours: i64,
    pay_now_open: bool,
    refund_open: bool,
    yours_open: bool,
    /// The rows afterwards, where the item counts.
    ledger: Option<Ledger>,
}

/// "the first row that fits"
fn cash_flow(case: &Case<'_>, basis: Basis, public: bool, ledger: &Ledger) -> Outcome {
    let bill = case.bill.unwrap_or(0) * i64::try_from(case.bills).unwrap();
    let (price, bill_open) = (bill, case.more_than_known);
    let price_open = bill_open;
    let settlement = case.alternative.settlement;
    let rescue =
        matches!(case.care.service, Service::Ambulance | Service::AirAmbulance | Service::MountainRescue);
    let for_everyone = case.alternative.audience == Audience::Everyone && (public || rescue);
    let entitled = public && !matches!(basis, Basis::Nothing | Basis::OtherDocument);

    if !entitled && !for_everyone {
        return Outcome {
            price,
            price_open,
            pay_now: bill,
            refund: 0,
            yours: bill,
            pay_now_open: bill_open,
            refund_open: false,
            yours_open: bill_open,
            ledger: None,
        };
    }
    // "What is private, without basis or not covered by any rule never counts": it finds the windows as they are, and leaves them so.
    let Share { amount: share, open, ledger } = patients_share(case, ledger);
    let ledger = (entitled && settlement != Settlement::NotCovered).then_some(ledger);
    if settlement == Settlement::NotCovered || for_everyone {
        return Outcome {
            price,
            price_open,
            pay_now: share,
            refund: 0,
            yours: share,
            pay_now_open: open,
            refund_open: false,
            yours_open: open,
            ledger,
        };
    }
    if basis == Basis::PayAndClaim || settlement == Settlement::PayThenClaim {
        // "with payAndClaim an upper bound: low end 0 where no tariff is known"
        let unsure = basis == Basis::PayAndClaim && case.tariff.is_none() && case.end == HIGH;
        let refund = if unsure { 0 } else { (bill - share).max(0) };
        return Outcome {
            price,
            price_open,
            pay_now: bill,
            refund,
            yours: bill - refund,
            pay_now_open: bill_open,
            // "open: a part of unknown size comes on top" (contract): of a refund only where the bill is unknown; an
            // unknown share can but lessen it.
            refund_open: bill_open,
            yours_open: if unsure { bill_open } else { open },
            ledger,
        };
    }
    let whole_bill = settlement == Settlement::Either
        && match case.end {
            LOW => false,
            TYPICAL => case.alternative.at_counter == AtCounter::Bill,
            _ => true,
        };
    let pay_now = if whole_bill { bill.max(share) } else { share };
    Outcome {
        price,
        price_open,
        pay_now,
        refund: pay_now - share,
        yours: share,
        pay_now_open: if whole_bill { bill_open } else { open },
        refund_open: whole_bill && bill_open,
        yours_open: open,
        ledger,
    }
}

// ------------------------------------------------------------------------------------------- order of operations

struct Share {
    amount: i64,
    open: bool,
    ledger: Ledger,
}

/// One day of one care item.
struct Unit {
    at: At,
    base: i64,
    /// A night of a stay, or any other unit: everything but the day of discharge.
    is_night: bool,
}

/// What one component charges for one unit.
#[derive(Clone, Copy)]
struct Charged {
    unit: usize,
    component: usize,
    amount: i64,
}

/// One care item on its way through the steps.
struct Desk<'a> {
    case: &'a Case<'a>,
    units: Vec<Unit>,
    rows: Ledger,
    charged: Vec<Charged>,
    open: bool,
}

impl Desk<'_> {
    fn note(&mut self, what: What, key: u16, unit: usize, amount: i64) {
        let At { date, item, .. } = self.units[unit].at;
        self.rows.add(Row { key, what, date, item, unit, amount });
    }

    fn in_window(&self, what: What, key: u16, window: Window, unit: usize) -> i64 {
        self.rows.sum(what, key, window, self.units[unit].at)
    }

    /// Takes of what a window holds at most, and remembers it.
    fn take(&mut self, most: i64, wanted: i64, key: u16, window: Window, unit: usize) -> i64 {
        let taken = (most - self.in_window(What::Used, key, window, unit)).max(0).min(wanted);
        self.note(What::Used, key, unit, taken);
        taken
    }

    /// "at most so many charged units of the named components": two components of one day are one unit.
    fn may_charge(&mut self, component: usize, unit: usize) -> bool {
        let limits: Vec<(&Limit, u16)> = self
            .limits()
            .filter(|limit| counts(limit, component))
            .filter_map(|limit| if let Bound::Units(most) = limit.bound { Some((limit, most)) } else { None })
            .collect();
        let own = (self.case.item, unit);
        let full = limits.iter().any(|(limit, most)| {
            let rows = self.rows.in_window(What::Unit, limit.key, limit.window, self.units[unit].at);
            let mut charged: Vec<(usize, usize)> = rows.iter().map(|row| (row.item, row.unit)).collect();
            charged.sort_unstable();
            charged.dedup();
            !charged.contains(&own) && charged.len() >= usize::from(*most)
        });
        if !full {
            for (limit, _) in limits {
                self.note(What::Unit, limit.key, unit, 1);
            }
        }
        !full
    }

    /// "`visitors = "unknown"`: no source says that visitors get it, so it works at the low end only."
    fn limits(&self) -> impl Iterator<Item = &'static Limit> + use<> {
        let low = self.case.end == LOW;
        self.case.alternative.limits.iter().filter(move |limit| low || !limit.visitors_unknown)
    }

    fn charge(&mut self, component: usize, unit: usize, amount: i64) {
        let end = self.case.end;
        // A charge that is the same whatever the care costs is known without a price; what hangs on the price is open.
        let hangs_on_price = match &self.case.alternative.components[component].charge {
            Charge::SharedCharge { amount, lump: false, .. } | Charge::Deductible { amount, .. } => {
                three(amount)[end] > 0
            }
            Charge::Coinsurance { share, .. } => three(share)[end] > 0,
            Charge::Bands { .. } | Charge::FullPrice => true,
            Charge::Unknown { .. } => {
                self.open = true;
                false
            }
            _ => false,
        };
        self.open |= hangs_on_price && self.case.bill.is_none();
        self.charged.push(Charged { unit, component, amount });
    }

    fn total(&self, which: impl Fn(&Charged) -> bool) -> i64 {
        self.charged.iter().filter(|one| which(one)).map(|one| one.amount).sum()
    }

    /// Takes so much off, "the last unit and the last component first".
    fn cut(&mut self, too_much: i64, which: impl Fn(&Charged) -> bool) {
        let mut too_much = too_much.max(0);
        let mut order: Vec<usize> =
            (0..self.charged.len()).filter(|&one| which(&self.charged[one])).collect();
        order.sort_by_key(|&one| (self.charged[one].unit, self.charged[one].component));
        for one in order.into_iter().rev() {
            let taken = too_much.min(self.charged[one].amount);
            self.charged[one].amount -= taken;
            too_much -= taken;
        }
    }
}

fn of_scheme(bound: &Bound) -> bool {
    matches!(bound, Bound::SchemeLimit(_) | Bound::SchemeLump(_) | Bound::SchemeDeductible(_))
}

fn counts(limit: &Limit, component: usize) -> bool {
    limit.counts.iter().any(|one| usize::from(*one) == component)
}

#[allow(clippy::too_many_lines, reason = "the order of operations is read from top to bottom")]
fn patients_share(case: &Case<'_>, before: &Ledger) -> Share {
    let alternative = case.alternative;
    let end = case.end;
    let stay = case.care.service == Service::HospitalStay;
    let price_known = case.bill.is_some();

    // 2. "`base` = the smaller of bill and tariff, per unit; without a tariff, the bill. The rest of the bill is extra billing."
    let bill = case.bill.unwrap_or(0);
    let base = case.tariff.map_or(bill, |tariff| tariff.min(bill));
    let extra_billing = (bill - base) * i64::try_from(case.bills).unwrap();

    // "Units of items, rides and missions fall on the item's date, visits on consecutive days from it; a stay of *n* nights has
    // night *i* on day *i*, and *n + 1* calendar days."
    let visits = matches!(
        case.care.service,
        Service::Doctor | Service::Specialist | Service::Dentist | Service::EmergencyDepartment
    );
    let nights = usize::from(case.care.units);
    let days = if stay { nights + 1 } else { nights };
    let units: Vec<Unit> = (0..days)
        .map(|unit| {
            let later = if stay || visits { i32::try_from(unit).unwrap() } else { 0 };
            let at = At { date: case.place.date.plus_days(later), item: case.item, unit };
            Unit { at, base: if unit < case.bills { base } else { 0 }, is_night: unit < nights }
        })
        .collect();
    let whole_base: i64 = units.iter().map(|unit| unit.base).sum();

    // 3. "Components that an exemption removes are struck out"; "Unanswered, it spares at the low end, and in the usual case
    // where `usual = true`."
    let struck = |component: usize| {
        alternative.exemptions.iter().any(|exemption| {
            exemption.components.iter().any(|one| usize::from(*one) == component)
                && match whether(exemption.when, exemption.open, case.place, case.care) {
                    Truth::Yes => true,
                    Truth::No => false,
                    Truth::Unanswered => end == LOW || end == TYPICAL && exemption.usual,
                }
        })
    };
    let components: Vec<(usize, &Charge)> = alternative
        .components
        .iter()
        .enumerate()
        .filter(|(index, _)| !struck(*index))
        .map(|(index, component)| (index, &component.charge))
        .collect();

    let scheme_pays_a_part = alternative.limits.iter().any(|limit| of_scheme(&limit.bound));
    let unknown_price = !price_known && (case.tariff.is_some() || scheme_pays_a_part);

    // 4. "Unit by unit in date order": what is charged for a unit is seen by the next through its rows. First all that is borne
    // first and what is free, since a share per form or stay is taken "on what is left of the whole item".
    let mut desk = Desk { case, units, rows: before.clone(), charged: Vec::new(), open: unknown_price };
    let mut left: Vec<i64> = desk.units.iter().map(|unit| unit.base).collect();
    for unit in (0..days).filter(|&unit| unit < nights) {
        for &(component, charge) in &components {
            if let Charge::SharedCharge { amount, lump, window, key } = charge
                && desk.may_charge(component, unit)
            {
                // "each at most what is left of the base, a lump excepted"
                let amount = three(amount)[end];
                let wanted = if *lump { amount } else { left[unit] };
                let due = desk.take(amount, wanted, *key, *window, unit);
                left[unit] = (left[unit] - due).max(0);
                desk.charge(component, unit, due);
            }
        }
        for &(component, charge) in &components {
            if let Charge::Deductible { amount, window, key } = charge
                && desk.may_charge(component, unit)
            {
                let due = desk.take(three(amount)[end], left[unit], *key, *window, unit);
                left[unit] -= due;
                desk.charge(component, unit, due);
            }
        }
        for &(component, charge) in &components {
            if let Charge::BaseFee { amount, per } = charge {
                let once = matches!(per, Per::Form | Per::Stay);
                if once && unit > 0 || !desk.may_charge(component, unit) {
                    continue;
                }
                // "What is due per form or stay is due with the first unit", of the base of the whole item.
                let reach = if once { unit..days } else { unit..unit + 1 };
                let amount = three(amount)[end];
                let mut due = 0;
                for one in reach {
                    let taken = (amount - due).min(left[one]);
                    left[one] -= taken;
                    due += taken;
                }
                desk.charge(component, unit, if price_known { due } else { amount });
            }
        }
        for &(component, charge) in &components {
            if let Charge::FreeAllowance { amount, window, key } = charge
                && desk.may_charge(component, unit)
            {
                left[unit] -= desk.take(reversed(three(amount))[end], left[unit], *key, *window, unit);
            }
        }
    }
    for unit in 0..days {
        for &(component, charge) in &components {
            if falls_on(stay, charge, &desk.units[unit], end)
                && !charged_that_day(&desk, charge, unit)
                && let Some(amount) = share_or_copayment(&mut desk, component, charge, unit, &left)
            {
                desk.charge(component, unit, amount);
            }
        }
    }

    // "Then set-offs": "the component is set off against another of the same bill, of the two the larger is due".
    for limit in desk.limits() {
        if let Bound::SetOff { against, low_end_only } = limit.bound
            && (!low_end_only || end == LOW)
        {
            let other = desk.total(|one| one.component == usize::from(against));
            desk.cut(other, |one| counts(limit, one.component));
        }
    }

    // "Never more than the base: per unit; over the whole item for a stay, and where something is due per form (a lump
    // excepted). What exceeds it is taken off the last unit and the last component first."
    let is_lump = |one: &Charged| {
        let charge = &alternative.components[one.component].charge;
        matches!(charge, Charge::Lump { .. } | Charge::SharedCharge { lump: true, .. })
    };
    let whole_item = stay
        || alternative.components.iter().any(|component| {
            matches!(
                component.charge,
                Charge::Copayment { per: Per::Form, .. }
                    | Charge::BaseFee { per: Per::Form, .. }
                    | Charge::Coinsurance { per: Per::Form, .. }
            )
        });
    let parts: Vec<(std::ops::Range<usize>, i64)> = if whole_item {
        vec![(0..days, whole_base)]
    } else {
        (0..days).map(|unit| (unit..unit + 1, desk.units[unit].base)).collect()
    };
    for (within, base) in parts {
        let now = desk.total(|one| within.contains(&one.unit) && !is_lump(one));
        if price_known {
            desk.cut(now - base, |one| within.contains(&one.unit) && !is_lump(one));
        }
    }

    // 5. "Scheme limit or lump sum: the patient bears at least the base less what the scheme still has to give." A lump sum is
    // "exactly so much for each unit, the patient bears the rest", whatever the components say.
    let mut borne_beside = vec![0; days];
    for limit in alternative.limits {
        let (amount, exactly) = match &limit.bound {
            Bound::SchemeLimit(amount) => (amount, false),
            Bound::SchemeLump(amount) => (amount, true),
            _ => continue,
        };
        // "no source says that visitors get it": what they may not get is the contribution, which the low end alone has.
        let most = if limit.visitors_unknown && end != LOW { 0 } else { reversed(three(amount))[end] };
        for (unit, beside) in borne_beside.iter_mut().enumerate().take(nights) {
            let base = desk.units[unit].base;
            let patient = desk.total(|one| one.unit == unit) + *beside;
            if exactly {
                *beside += base - most.min(base) - patient;
                continue;
            }
            let gives = (base - patient).max(0);
            let has = (most - desk.in_window(What::Given, limit.key, limit.window, unit)).max(0);
            *beside += gives - gives.min(has);
            desk.note(What::Given, limit.key, unit, gives.min(has));
        }
    }

    // "Of what the scheme then gives the patient bears the scheme deductible."
    for limit in alternative.limits {
        let Bound::SchemeDeductible(amount) = &limit.bound else { continue };
        for (unit, beside) in borne_beside.iter_mut().enumerate().take(nights) {
            let patient = desk.total(|one| one.unit == unit) + *beside;
            let gives = (desk.units[unit].base - patient).max(0);
            *beside += desk.take(three(amount)[end], gives, limit.key, limit.window, unit);
        }
    }

    // 6. "Caps, narrow to wide; within a cap the last component is cut first; then `after_cap`": "what a unit still costs once
    // nothing is left", and not more than it cost before.
    let mut goes_on = 0;
    for unit in 0..days {
        let caps: Vec<&Limit> =
            desk.limits().filter(|limit| matches!(limit.bound, Bound::Cap { .. })).collect();
        for limit in &caps {
            let Bound::Cap { amount, after } = &limit.bound else { continue };
            let counted = |one: &Charged| one.unit == unit && counts(limit, one.component);
            let left = three(amount)[end] - desk.in_window(What::Capped, limit.key, limit.window, unit);
            let now = desk.total(counted);
            desk.cut(now - left.max(0), counted);
            if left <= 0 {
                goes_on += after.map_or(0, |after| after.min(now));
            }
        }
        for limit in &caps {
            let paid = desk.total(|one| one.unit == unit && counts(limit, one.component));
            desk.note(What::Capped, limit.key, unit, paid);
        }
    }

    // 7. "Extra billing is added."
    let amount = desk.total(|_| true) + goes_on + borne_beside.iter().sum::<i64>() + extra_billing;
    Share { amount, open: desk.open, ledger: desk.rows }
}

/// What a share, a copayment or a lump charges for a unit; nothing for what was borne first, and where a limit of units is reached.
fn share_or_copayment(
    desk: &mut Desk<'_>,
    component: usize,
    charge: &Charge,
    unit: usize,
    left: &[i64],
) -> Option<i64> {
    let end = desk.case.end;
    let is_of_this_step = matches!(
        charge,
        Charge::Coinsurance { .. }
            | Charge::Bands { .. }
            | Charge::FullPrice
            | Charge::Unknown { .. }
            | Charge::Copayment { .. }
            | Charge::Lump { .. }
    );
    if !is_of_this_step || !desk.may_charge(component, unit) {
        return None;
    }
    match charge {
        Charge::Coinsurance { share: percent, min, max, per, .. } => {
            // "on what is left of the whole item where it is a share"
            let of = if matches!(per, Per::Form | Per::Stay) { left.iter().sum() } else { left[unit] };
            let due = share(of, three(percent)[end]);
            let due = min.map_or(due, |min| due.max(min));
            Some(max.map_or(due, |max| due.min(max)))
        }
        Charge::Bands { bands, window, key } => {
            let before = desk.in_window(What::Used, *key, *window, unit);
            let after = before + left[unit];
            desk.note(What::Used, *key, unit, left[unit]);
            let mut due = 0;
            let mut from = 0;
            for band in *bands {
                let to = band.up_to.unwrap_or(i64::MAX);
                due += share((after.min(to) - before.max(from)).max(0), band.share);
                from = to;
            }
            Some(due)
        }
        Charge::FullPrice => Some(left[unit]),
        // "with `at_most_price` its high end is what is left of the base"
        Charge::Unknown { at_most_price } => Some(if *at_most_price && end == HIGH { left[unit] } else { 0 }),
        Charge::Copayment { amount, per, key, .. } => {
            if *per == Per::Day {
                desk.note(What::Day, *key, unit, 1);
            }
            Some(three(amount)[end])
        }
        Charge::Lump { amount, .. } => Some(three(amount)[end]),
        _ => None,
    }
}

/// "A calendar day is charged once per person."
fn charged_that_day(desk: &Desk<'_>, charge: &Charge, unit: usize) -> bool {
    match charge {
        Charge::Copayment { per: Per::Day, key, .. } => {
            desk.in_window(What::Day, *key, Window::Day, unit) > 0
        }
        _ => false,
    }
}

/// Whether a share, a copayment or a lump falls on a unit: once for a form or a stay, for each unit, or for the days of a stay
/// that it counts. The day of discharge is a day, not a night.
fn falls_on(stay: bool, charge: &Charge, here: &Unit, end: usize) -> bool {
    let discharge_counts = |counts: &Counts| match counts {
        Counts::Nights => false,
        Counts::Days => true,
        // "`unknown` (nights at the low end and as typical, days at the high end)"
        Counts::Unknown => end == HIGH,
    };
    match charge {
        Charge::Copayment { per: Per::Form | Per::Stay, .. }
        | Charge::Coinsurance { per: Per::Form | Per::Stay, .. }
        | Charge::Lump { per: Per::Form | Per::Stay, .. } => here.at.unit == 0,
        Charge::Copayment { per: Per::Day, counts, from_day, to_day, .. } if stay => {
            let day = here.at.unit + 1;
            let within = usize::from(*from_day) <= day && to_day.is_none_or(|to| day <= usize::from(to));
            within && (here.is_night || discharge_counts(counts))
        }
        Charge::Coinsurance { per: Per::Day, counts, .. } if stay => {
            here.is_night || discharge_counts(counts)
        }
        _ => here.is_night,
    }
}
