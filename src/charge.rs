//! The order of operations (`data/README.md`), steps 3 to 7: what one alternative leaves to the patient for one
//! care item, at one end of the range.

use crate::date::Date;
use crate::ledger::Ledger;
use crate::money::{End, Ends, Minor, share};
use crate::situation::{Situation, Truth};
use crate::tables::{Alternative, Band, Bound, Charge, Component, Limit};
use crate::vocabulary::{Counts, Per, Service, Window};

/// One kind of care with its prices, as the rule sees it.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Which.
    pub service: Service,
    /// Visits, nights, items, rides or missions.
    pub units: u16,
    /// First day of care.
    pub day: Date,
    /// What the bill says for one unit; `None` where nobody knows.
    pub bill: Option<Ends<Minor>>,
    /// The statutory tariff for one unit, where the data have one.
    pub tariff: Option<Ends<Minor>>,
}

/// What one step adds to the share.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What kind of step, and whose.
    pub what: What,
    /// What it adds, or takes off.
    pub amount: Minor,
    /// How many times it was charged.
    pub count: u16,
    /// What a share was taken of.
    pub of: Minor,
}

/// The step of the explanation.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// A charge of the alternative.
    Component(&'static Component),
    /// A limit of the alternative.
    Limit(&'static Limit),
    /// Components fell away: the exemption's name.
    Exempt(&'static str),
    /// Never more than the base.
    PriceLimit,
    /// What the bill has above the tariff.
    ExtraBilling,
    /// No cover: the whole bill.
    NotCovered,
    /// What the scheme gives back is not known.
    RefundUnknown,
}

/// What the patient bears, and how it came about.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The share, extra billing included.
    pub share: Minor,
    /// A part of unknown size comes on top.
    pub open: bool,
    /// Their amounts add up to the share.
    pub parts: Vec<Part>,
    /// Some limit that outlives the care item had a say.
    pub used_long_window: bool,
}

/// One chargeable unit: a visit, an item, a calendar day of a stay.
#[derive(Clone, Copy)]
struct Unit {
    day: Date,
    bill: Minor,
    base: Minor,
    /// Not the last calendar day of a stay.
    night: bool,
}

/// The ledger of the person, and that of this one bill.
struct Books<'a> {
    person: &'a mut Ledger,
    bill: Ledger,
    long: bool,
}

impl Books<'_> {
    fn used(&mut self, key: u16, window: Window, day: Date) -> Minor {
        self.long |= window >= Window::Month;
        if window == Window::Bill {
            self.bill.used(key, window, day)
        } else {
            self.person.used(key, window, day)
        }
    }

    fn add(&mut self, key: u16, window: Window, day: Date, amount: Minor) {
        if window == Window::Bill {
            self.bill.add(key, window, day, amount);
        } else {
            self.person.add(key, window, day, amount);
        }
    }

    /// Takes at most what is left of an amount per window.
    fn take(&mut self, limit: Minor, wanted: Minor, key: u16, window: Window, day: Date) -> Minor {
        let left = (limit - self.used(key, window, day)).max(0);
        let taken = left.min(wanted);
        self.add(key, window, day, taken);
        taken
    }
}

/// Running totals of one component.
#[derive(Clone, Copy, Default)]
struct Tally {
    amount: Minor,
    count: u16,
    of: Minor,
}

/// Steps 3 to 7 for one alternative at one end.
pub fn charge(
    alternative: &'static Alternative,
    situation: &Situation<'_>,
    item: &Item,
    end: End,
    ledger: &mut Ledger,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut books = Books { person: ledger, bill: Ledger::default(), long: false };
    let units = units(item, end);
    let priced = item.bill.is_some();
    let width = alternative.components.len();
    let mut spared = spared(alternative, situation, end, &mut outcome.parts);
    let mut tallies = vec![Tally::default(); width];
    let mut amounts = vec![0; width * units.len()];
    // What hangs on the price is open without one: what the scheme pays a part of, and what may lie above a tariff.
    outcome.open = !priced && (item.tariff.is_some() || alternative.limits.iter().any(is_of_scheme));

    if width > 0 {
        let mut later: Minor = units.iter().map(|unit| unit.base).sum();
        let mut owed = 0;
        for (index, (unit, row)) in units.iter().zip(amounts.chunks_exact_mut(width)).enumerate() {
            later -= unit.base;
            let taken = owed.min(unit.base);
            let mut step = UnitStep {
                unit,
                first: index == 0,
                item,
                end,
                priced,
                left: unit.base - taken,
                later,
                owed: owed - taken,
                day_number: index + 1,
            };
            let mut counted = Vec::new();
            for phase in Phase::IN_ORDER {
                for (((position, component), amount), tally) in
                    alternative.components.iter().enumerate().zip(row.iter_mut()).zip(tallies.iter_mut())
                {
                    if phase_of(&component.charge) != phase || spared.contains(&position) {
                        continue;
                    }
                    if !step.applies(&component.charge)
                        || charged_before(&component.charge, unit.day, &books)
                        || !within_units(alternative, position, unit.day, end, &mut counted, &mut books)
                    {
                        if phase == Phase::Whole && step.first {
                            spared.push(position);
                        }
                        continue;
                    }
                    step.charge(&component.charge, amount, tally, &mut books, &mut outcome.open);
                }
            }
            step.finish(alternative, row, &mut tallies, &spared);
            owed = step.owed;
        }
        share_of_whole(
            alternative,
            item,
            end,
            &spared,
            &units,
            &mut amounts,
            &mut tallies,
            priced,
            &mut outcome.open,
        );
    }

    for (component, tally) in alternative.components.iter().zip(&tallies) {
        let silent =
            tally.amount == 0 && tally.count == 0 && !matches!(component.charge, Charge::Unknown { .. });
        if !silent {
            outcome.parts.push(Part {
                what: What::Component(component),
                amount: tally.amount,
                count: tally.count,
                of: tally.of,
            });
        }
    }
    if width > 0 {
        set_offs(alternative, end, width, &mut amounts, &mut outcome.parts);
        if priced {
            price_limit(alternative, item, &units, width, &mut amounts, &mut outcome.parts);
        }
    }
    scheme(alternative, end, &units, width, &amounts, &mut books, &mut outcome.parts);
    if width > 0 {
        caps(alternative, end, &units, width, &mut amounts, &mut books, &mut outcome.parts);
    }
    let extra: Minor = units.iter().map(|unit| unit.bill - unit.base).sum();
    if extra > 0 {
        outcome.parts.push(Part { what: What::ExtraBilling, amount: extra, count: 1, of: 0 });
    }
    outcome.share = outcome.parts.iter().map(|part| part.amount).sum();
    outcome.used_long_window = books.long;
    outcome
}

/// The chargeable units of an item, in date order.
fn units(item: &Item, end: End) -> Vec<Unit> {
    let bill = item.bill.map_or(0, |bill| bill.at(end));
    // The patient wishes for a high tariff: what lies above it comes back from nobody.
    let base = item.tariff.map_or(bill, |tariff| tariff.at(end.opposite()).min(bill));
    let stay = item.service == Service::HospitalStay;
    let by_day = matches!(
        item.service,
        Service::Doctor
            | Service::Specialist
            | Service::Dentist
            | Service::EmergencyDepartment
            | Service::HospitalStay
    );
    let unit = |index: u16| Unit {
        day: if by_day { item.day.plus_days(i32::from(index)) } else { item.day },
        bill,
        base,
        night: true,
    };
    let mut units: Vec<Unit> = (0..item.units).map(unit).collect();
    if stay {
        units.push(Unit { day: item.day.plus_days(i32::from(item.units)), bill: 0, base: 0, night: false });
    }
    units
}

/// Step 3: the positions of the components that an exemption removes.
fn spared(
    alternative: &'static Alternative,
    situation: &Situation<'_>,
    end: End,
    parts: &mut Vec<Part>,
) -> Vec<usize> {
    let mut spared = Vec::new();
    for exemption in alternative.exemptions {
        let exempt = match situation.any(exemption.when, exemption.open) {
            Truth::Yes => true,
            Truth::No => false,
            Truth::Unanswered => end == End::Low || end == End::Typical && exemption.usual,
        };
        if exempt {
            spared.extend(exemption.components.iter().map(|position| usize::from(*position)));
            parts.push(Part { what: What::Exempt(exemption.name), amount: 0, count: 1, of: 0 });
        }
    }
    spared
}

/// When a charge is taken within its unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Shared,
    Deductible,
    BaseFee,
    Allowance,
    Share,
    Fixed,
    /// A share of the whole item: the first unit decides whether it is due, the sum of all what it is taken of.
    Whole,
}

impl Phase {
    const IN_ORDER: [Phase; 7] = [
        Phase::Shared,
        Phase::Deductible,
        Phase::BaseFee,
        Phase::Allowance,
        Phase::Share,
        Phase::Fixed,
        Phase::Whole,
    ];
}

fn phase_of(charge: &Charge) -> Phase {
    match charge {
        Charge::SharedCharge { .. } => Phase::Shared,
        Charge::Deductible { .. } => Phase::Deductible,
        Charge::BaseFee { .. } => Phase::BaseFee,
        Charge::FreeAllowance { .. } => Phase::Allowance,
        Charge::Coinsurance { per: Per::Form | Per::Stay, .. } => Phase::Whole,
        Charge::Coinsurance { .. } | Charge::Bands { .. } | Charge::FullPrice | Charge::Unknown { .. } => {
            Phase::Share
        }
        Charge::Copayment { .. } | Charge::Lump { .. } => Phase::Fixed,
    }
}

/// A calendar day is charged once per person.
fn charged_before(charge: &Charge, day: Date, books: &Books<'_>) -> bool {
    matches!(charge, Charge::Copayment { per: Per::Day, key, .. } if books.person.is_charged(*key, day))
}

/// Whether a unit limit still lets the component be charged; the unit then counts, once for all its components.
fn within_units(
    alternative: &Alternative,
    position: usize,
    day: Date,
    end: End,
    counted: &mut Vec<u16>,
    books: &mut Books<'_>,
) -> bool {
    let mut within = true;
    let bounds = |limit: &&Limit| {
        matches!(limit.bound, Bound::Units(_))
            && works(limit, end)
            && limit.counts.iter().any(|counted| usize::from(*counted) == position)
    };
    for limit in alternative.limits.iter().filter(bounds) {
        if let Bound::Units(most) = limit.bound {
            let used = books.used(limit.key, limit.window, day);
            within &= used < Minor::from(most) || counted.contains(&limit.key);
        }
    }
    if within {
        for limit in alternative.limits.iter().filter(bounds) {
            if !counted.contains(&limit.key) {
                counted.push(limit.key);
                books.add(limit.key, limit.window, day, 1);
            }
        }
    }
    within
}

/// Where no source says that visitors get it, a limit works at the low end only.
fn works(limit: &Limit, end: End) -> bool {
    !limit.visitors_unknown || end == End::Low
}

fn is_of_scheme(limit: &Limit) -> bool {
    matches!(limit.bound, Bound::SchemeLimit(_) | Bound::SchemeLump(_))
}

/// One unit on its way through the phases.
struct UnitStep<'a> {
    unit: &'a Unit,
    first: bool,
    item: &'a Item,
    end: End,
    priced: bool,
    /// What is left of the base.
    left: Minor,
    /// The base of the units after this one.
    later: Minor,
    /// What a fee for the whole form has taken of it already.
    owed: Minor,
    day_number: usize,
}

impl UnitStep<'_> {
    /// Whether the charge falls on this unit at all.
    fn applies(&self, charge: &Charge) -> bool {
        let stay = self.item.service == Service::HospitalStay;
        match charge {
            Charge::Copayment { per, counts, from_day, to_day, .. } => match per {
                Per::Form | Per::Stay => self.first,
                Per::Day if stay => {
                    self.counted(*counts)
                        && self.day_number >= usize::from(*from_day)
                        && to_day.is_none_or(|to| self.day_number <= usize::from(to))
                }
                _ => self.unit.night,
            },
            Charge::Coinsurance { per: Per::Form | Per::Stay, .. } => self.first,
            Charge::Coinsurance { counts, .. } => !stay || self.counted(*counts),
            Charge::BaseFee { per, .. } | Charge::Lump { per, .. } => {
                if matches!(per, Per::Form | Per::Stay) { self.first } else { self.unit.night }
            }
            _ => self.unit.night,
        }
    }

    /// Whether a calendar day of a stay is charged: at the high end every day, where no source says which.
    fn counted(&self, counts: Counts) -> bool {
        match counts {
            Counts::Days => true,
            Counts::Nights => self.unit.night,
            Counts::Unknown => self.unit.night || self.end == End::High,
        }
    }

    fn charge(
        &mut self,
        charge: &Charge,
        amount: &mut Minor,
        tally: &mut Tally,
        books: &mut Books<'_>,
        open: &mut bool,
    ) {
        let day = self.unit.day;
        let base = self.left;
        let mut count = 1;
        let due = match charge {
            Charge::Deductible { amount, window, key } => {
                *open |= !self.priced && amount.at(self.end) > 0;
                let taken = books.take(amount.at(self.end), self.left, *key, *window, day);
                self.left -= taken;
                count = u16::from(taken > 0);
                taken
            }
            Charge::SharedCharge { amount, lump, window, key } => {
                let wanted = if *lump { amount.at(self.end) } else { self.left };
                *open |= !self.priced && !*lump && amount.at(self.end) > 0;
                let taken = books.take(amount.at(self.end), wanted, *key, *window, day);
                self.left -= taken.min(self.left);
                count = u16::from(taken > 0);
                taken
            }
            Charge::BaseFee { amount, per } => {
                // Due with the first unit for the whole form, it is of the base of the whole form.
                let of_form = matches!(per, Per::Form | Per::Stay);
                let reach = if of_form { self.left + self.later - self.owed } else { self.left };
                let taken = amount.at(self.end).min(reach);
                let here = taken.min(self.left);
                self.left -= here;
                self.owed += taken - here;
                if self.priced { taken } else { amount.at(self.end) }
            }
            Charge::FreeAllowance { amount, window, key } => {
                let taken = books.take(amount.at(self.end.opposite()), self.left, *key, *window, day);
                self.left -= taken;
                tally.of += taken;
                tally.count += u16::from(taken > 0);
                return;
            }
            // `share_of_whole` takes it.
            Charge::Coinsurance { per: Per::Form | Per::Stay, .. } => return,
            Charge::Coinsurance { share: percent, min, max, .. } => {
                *open |= !self.priced && percent.at(self.end) > 0;
                bounded(share(self.left, percent.at(self.end)), *min, *max)
            }
            Charge::Bands { bands, window, key } => {
                *open |= !self.priced;
                let spent = books.used(*key, *window, day);
                books.add(*key, *window, day, self.left);
                banded(bands, spent, self.left)
            }
            Charge::FullPrice => {
                *open |= !self.priced;
                self.left
            }
            Charge::Unknown { at_most_price } => {
                *open = true;
                if *at_most_price && self.end == End::High { self.left } else { 0 }
            }
            Charge::Copayment { amount, per, key, .. } => {
                if *per == Per::Day {
                    books.person.charge_day(*key, day);
                }
                amount.at(self.end)
            }
            Charge::Lump { amount, .. } => amount.at(self.end),
        };
        *amount += due;
        tally.amount += due;
        tally.count += count;
        tally.of += base;
    }

    /// Leaves what is left of this unit's base to a share of the whole item.
    fn finish(&self, alternative: &Alternative, row: &mut [Minor], tallies: &mut [Tally], spared: &[usize]) {
        for (((position, component), amount), tally) in
            alternative.components.iter().enumerate().zip(row.iter_mut()).zip(tallies.iter_mut())
        {
            if phase_of(&component.charge) == Phase::Whole && !spared.contains(&position) {
                tally.of += self.left;
                *amount = 0;
            }
        }
    }
}

/// A share per form or stay is taken once, of what is left of all units, and falls on the first day.
#[expect(
    clippy::too_many_arguments,
    reason = "one step of the order of operations; a struct would only rename them"
)]
fn share_of_whole(
    alternative: &Alternative,
    item: &Item,
    end: End,
    spared: &[usize],
    units: &[Unit],
    amounts: &mut [Minor],
    tallies: &mut [Tally],
    priced: bool,
    open: &mut bool,
) {
    debug_assert_eq!(
        units.len(),
        usize::from(item.units) + usize::from(item.service == Service::HospitalStay)
    );
    for (((position, component), amount), tally) in
        alternative.components.iter().enumerate().zip(amounts.iter_mut()).zip(tallies.iter_mut())
    {
        if let Charge::Coinsurance { share: percent, min, max, per: Per::Form | Per::Stay, .. } =
            &component.charge
            && !spared.contains(&position)
        {
            *open |= !priced && percent.at(end) > 0;
            let due = bounded(share(tally.of, percent.at(end)), *min, *max);
            *amount += due;
            tally.amount += due;
            tally.count = 1;
        }
    }
}

fn bounded(amount: Minor, min: Option<Minor>, max: Option<Minor>) -> Minor {
    let at_least = min.map_or(amount, |min| amount.max(min));
    max.map_or(at_least, |max| at_least.min(max))
}

/// The patient's part of a purchase that takes the window's spending from `spent` to `spent + purchase`.
fn banded(bands: &[Band], spent: Minor, purchase: Minor) -> Minor {
    let mut from = spent;
    let end = spent + purchase;
    let mut due = 0;
    for band in bands {
        let until = band.up_to.unwrap_or(Minor::MAX).min(end);
        if until > from {
            due += share(until - from, band.share);
            from = until;
        }
    }
    due
}

/// Of two components that are set off against each other the larger is due.
fn set_offs(
    alternative: &'static Alternative,
    end: End,
    width: usize,
    amounts: &mut [Minor],
    parts: &mut Vec<Part>,
) {
    for limit in alternative.limits {
        let Bound::SetOff { against, low_end_only } = limit.bound else { continue };
        if low_end_only && end != End::Low {
            continue;
        }
        let sum = |position: u8| -> Minor {
            amounts.chunks_exact(width).filter_map(|row| row.get(usize::from(position))).sum()
        };
        let own: Minor = limit.counts.iter().map(|position| sum(*position)).sum();
        let cut = own.min(sum(against));
        let rest = reduce(amounts, width, limit.counts, cut);
        push(parts, What::Limit(limit), rest - cut);
    }
}

/// Never more than the base: per unit, for a stay over the whole stay. A flat bill stands outside.
fn price_limit(
    alternative: &Alternative,
    item: &Item,
    units: &[Unit],
    width: usize,
    amounts: &mut [Minor],
    parts: &mut Vec<Part>,
) {
    let limited: Vec<u8> = alternative
        .components
        .iter()
        .enumerate()
        .filter(|(_, component)| {
            !matches!(component.charge, Charge::Lump { .. } | Charge::SharedCharge { lump: true, .. })
        })
        .filter_map(|(position, _)| u8::try_from(position).ok())
        .collect();
    let mut cut_in_all = 0;
    // What is due once for a form may be more than the base of the first unit, but not of the whole form.
    let whole = item.service == Service::HospitalStay
        || alternative.components.iter().any(|component| {
            matches!(
                component.charge,
                Charge::Copayment { per: Per::Form, .. } | Charge::BaseFee { per: Per::Form, .. }
            ) || phase_of(&component.charge) == Phase::Whole
        });
    let mut limit = |rows: &mut [Minor], base: Minor| {
        let sum: Minor = rows
            .chunks_exact(width)
            .flat_map(|row| limited.iter().filter_map(|position| row.get(usize::from(*position))))
            .sum();
        let excess = (sum - base).max(0);
        let rest = reduce(rows, width, &limited, excess);
        cut_in_all += excess - rest;
    };
    if whole {
        limit(amounts, units.iter().map(|unit| unit.base).sum());
    } else {
        for (unit, row) in units.iter().zip(amounts.chunks_exact_mut(width)) {
            limit(row, unit.base);
        }
    }
    push(parts, What::PriceLimit, -cut_in_all);
}

/// Takes an amount off the named components, the last unit and the last component first; what could not be taken.
fn reduce(rows: &mut [Minor], width: usize, positions: &[u8], mut cut: Minor) -> Minor {
    for row in rows.chunks_exact_mut(width).rev() {
        let named = |position: &usize| positions.iter().any(|one| usize::from(*one) == *position);
        for (_, amount) in row.iter_mut().enumerate().rev().filter(|(position, _)| named(position)) {
            let taken = cut.min(*amount);
            *amount -= taken;
            cut -= taken;
        }
    }
    cut
}

/// Step 5: the patient bears at least the base less what the scheme still has to give.
fn scheme(
    alternative: &'static Alternative,
    end: End,
    units: &[Unit],
    width: usize,
    amounts: &[Minor],
    books: &mut Books<'_>,
    parts: &mut Vec<Part>,
) {
    let of_scheme = alternative.limits.iter().filter(|limit| is_of_scheme(limit));
    let mut effects: Vec<(&'static Limit, Minor)> = of_scheme.map(|limit| (limit, 0)).collect();
    for (index, unit) in units.iter().enumerate().filter(|(_, unit)| unit.night) {
        let mut patient: Minor = amounts.iter().skip(index * width).take(width).sum();
        for (limit, effect) in &mut effects {
            let (Bound::SchemeLimit(amount) | Bound::SchemeLump(amount)) = &limit.bound else { continue };
            // What visitors may not get is what the scheme gives: nothing, but at the low end.
            let gives = if works(limit, end) { amount.at(end.opposite()) } else { 0 };
            let more = if matches!(limit.bound, Bound::SchemeLump(_)) {
                unit.base - gives.min(unit.base) - patient
            } else {
                let scheme = (unit.base - patient).max(0);
                scheme - books.take(gives, scheme, limit.key, limit.window, unit.day)
            };
            patient += more;
            *effect += more;
        }
    }
    for (limit, effect) in effects {
        push(parts, What::Limit(limit), effect);
    }
}

/// Step 6: the most that can be charged, from narrow to wide, and what goes on after it.
fn caps(
    alternative: &'static Alternative,
    end: End,
    units: &[Unit],
    width: usize,
    amounts: &mut [Minor],
    books: &mut Books<'_>,
    parts: &mut Vec<Part>,
) {
    let bounds = |limit: &&'static Limit| matches!(limit.bound, Bound::Cap { .. }) && works(limit, end);
    let mut effects: Vec<(&'static Limit, Minor)> =
        alternative.limits.iter().filter(bounds).map(|limit| (limit, 0)).collect();
    if effects.is_empty() {
        return;
    }
    for (unit, row) in units.iter().zip(amounts.chunks_exact_mut(width)) {
        for (limit, effect) in &mut effects {
            let Bound::Cap { amount, after } = &limit.bound else { continue };
            let counted = counted(row, limit);
            let left = (amount.at(end) - books.used(limit.key, limit.window, unit.day)).max(0);
            let excess = (counted - left).max(0);
            reduce(row, width, limit.counts, excess);
            *effect -= excess;
            if let Some(after) = after
                && left == 0
                && counted > 0
            {
                // What goes on after the cap does not count towards it.
                *effect += (*after).min(counted);
            }
        }
        for (limit, _) in &effects {
            books.add(limit.key, limit.window, unit.day, counted(row, limit));
        }
    }
    for (limit, effect) in effects {
        push(parts, What::Limit(limit), effect);
    }
}

fn counted(row: &[Minor], limit: &Limit) -> Minor {
    limit.counts.iter().filter_map(|position| row.get(usize::from(*position))).sum()
}

fn push(parts: &mut Vec<Part>, what: What, amount: Minor) {
    if amount != 0 {
        parts.push(Part { what, amount, count: 1, of: 0 });
    }
}
