//! The order of operations (`data/README.md`), steps 3 to 7: what one alternative leaves to the patient for one
//! care item, at one end of the range.

use crate::date::Date;
use crate::ledger::Ledger;
use crate::money::{End, Ends, Minor, share};
use crate::situation::{Situation, Truth};
use crate::tables::{Alternative, Band, Bound, Charge, Component, Exemption, Limit};
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
    /// The bill is for all units at once.
    pub whole: bool,
    /// The bill may be higher, nobody knows by how much.
    pub at_least: bool,
}

impl Item {
    /// The care as an alternative sees it that is about other care than the service's price and tariff: it costs what
    /// the alternative says, unless a bill was given.
    pub fn under(&self, alternative: &Alternative, given: bool) -> Option<Item> {
        let own = alternative.price.as_ref()?;
        let mut item = *self;
        // Of a tariff known from below alone, somebody who does not keep to it may ask all that is above.
        item.tariff = if own.at_least && self.tariff.is_some() {
            Some(Ends { low: own.amount.low, typical: Minor::MAX, high: Minor::MAX })
        } else {
            None
        };
        if !given {
            let mut bill = own.amount;
            item.whole = self.service == Service::HospitalStay;
            if item.whole {
                for end in End::ALL {
                    *bill.at_mut(end) = own.amount.at(end).max(self.price(end));
                }
            }
            item.bill = Some(bill);
            item.at_least = own.at_least;
        }
        Some(item)
    }

    /// How many times the bill is due.
    pub fn bills(&self) -> u16 {
        if self.whole { 1 } else { self.units }
    }

    /// What all units cost, or what is known of it.
    pub fn price(&self, end: End) -> Minor {
        self.bill.map_or(0, |bill| bill.at(end)) * Minor::from(self.bills())
    }
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

impl Outcome {
    /// Whether the price took something off.
    pub fn is_limited(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.what, What::PriceLimit))
    }
}

/// The chargeable units of an item in date order: visits, items, calendar days of a stay. They are alike but for their
/// days, and for the last calendar day of a stay, which has no night and no bill.
#[derive(Clone, Copy)]
struct Units {
    first: Date,
    /// Each unit has a day of its own.
    by_day: bool,
    /// How many are charged as such: all but the last calendar day of a stay.
    billed: usize,
    /// How many have a bill of their own: one where it is for all of them.
    bills: usize,
    /// How many there are.
    all: usize,
    bill: Minor,
    base: Minor,
}

impl Units {
    fn of(item: &Item, end: End) -> Units {
        let bill = item.bill.map_or(0, |bill| bill.at(end));
        let billed = usize::from(item.units);
        Units {
            first: item.day,
            by_day: matches!(
                item.service,
                Service::Doctor
                    | Service::Specialist
                    | Service::Dentist
                    | Service::EmergencyDepartment
                    | Service::HospitalStay
            ),
            billed,
            bills: usize::from(item.bills()),
            all: billed + usize::from(item.service == Service::HospitalStay),
            bill,
            // The patient wishes for a high tariff: what lies above it comes back from nobody.
            base: item.tariff.map_or(bill, |tariff| tariff.at(end.opposite()).min(bill)),
        }
    }

    fn day(&self, index: usize) -> Date {
        if self.by_day { self.first.plus_days(i32::try_from(index).unwrap_or(0)) } else { self.first }
    }

    fn base(&self, index: usize) -> Minor {
        if index < self.bills { self.base } else { 0 }
    }

    /// The base of all units from one on.
    fn base_from(&self, index: usize) -> Minor {
        self.base * Minor::try_from(self.bills.saturating_sub(index)).unwrap_or(0)
    }
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
        self.of(window).used(key, window, day)
    }

    fn add(&mut self, key: u16, window: Window, day: Date, amount: Minor) {
        self.of(window).add(key, window, day, amount);
    }

    fn of(&mut self, window: Window) -> &mut Ledger {
        if window == Window::Bill { &mut self.bill } else { self.person }
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
    /// It falls away: an exemption removes it, or it is a share of the whole item that is not due.
    spared: bool,
}

/// Whether an alternative comes to the same at each end for somebody whose ledgers are the same at each: nothing of its
/// own differs between the ends, nothing is left unanswered, and neither do the prices that it asks for.
///
/// Where it only limits what is charged to the price, that holds from the low end upwards as long as the limit takes
/// nothing off there: see [`Outcome::is_limited`].
pub fn is_level(alternative: &Alternative, situation: &Situation<'_>, item: &Item) -> bool {
    let level = |ends: &Ends<Minor>| ends.low == ends.high;
    let price_level = item.bill.as_ref().is_none_or(level) && item.tariff.as_ref().is_none_or(level);
    let components = alternative.components.iter().all(|component| match &component.charge {
        Charge::Copayment { amount, counts, .. } => level(amount) && *counts != Counts::Unknown,
        Charge::Lump { amount, .. } => level(amount),
        Charge::BaseFee { amount, .. }
        | Charge::Deductible { amount, .. }
        | Charge::SharedCharge { amount, .. }
        | Charge::FreeAllowance { amount, .. } => price_level && level(amount),
        Charge::Coinsurance { share, counts, .. } => {
            price_level && level(share) && *counts != Counts::Unknown
        }
        Charge::Bands { .. } | Charge::FullPrice => price_level,
        Charge::Unknown { at_most_price } => price_level && !at_most_price,
    });
    let limits = alternative.limits.iter().all(|limit| {
        !limit.visitors_unknown
            && match &limit.bound {
                Bound::Units(_) => true,
                Bound::Cap { amount, .. } => level(amount),
                // These few hang on the price, or on the end itself.
                _ => false,
            }
    });
    let answered = |exemption: &Exemption| situation.any(exemption.when, exemption.open) != Truth::Unanswered;
    (price_level || item.tariff.is_none())
        && components
        && limits
        && alternative.exemptions.iter().all(answered)
}

/// Steps 3 to 7 for one alternative at one end.
pub fn charge(
    alternative: &'static Alternative,
    situation: &Situation<'_>,
    item: &Item,
    end: End,
    ledger: &mut Ledger,
) -> Outcome {
    let units = Units::of(item, end);
    let width = alternative.components.len();
    let priced = item.bill.is_some();
    let mut charging = Charging {
        alternative,
        item,
        end,
        priced,
        units,
        width,
        amounts: vec![0; width * units.all],
        tallies: vec![Tally::default(); width],
        books: Books { person: ledger, bill: Ledger::default(), long: false },
        parts: Vec::new(),
        // What hangs on the price is open without one: what the scheme pays a part of, and what may lie above a tariff.
        open: !priced && (item.tariff.is_some() || alternative.limits.iter().any(is_of_scheme)),
    };
    charging.spare(situation);
    if width > 0 {
        charging.unit_by_unit();
        charging.share_of_whole();
        charging.explain();
        charging.set_offs();
        if priced {
            charging.price_limit();
        }
    }
    charging.scheme();
    if width > 0 {
        charging.caps();
    }
    let extra = (units.bill - units.base) * Minor::from(item.bills());
    charging.push(What::ExtraBilling, extra.max(0));
    let Charging { parts, open, books, .. } = charging;
    Outcome { share: parts.iter().map(|part| part.amount).sum(), open, parts, used_long_window: books.long }
}

/// When a charge is taken within its unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// Where no source says that visitors get it, a limit works at the low end only.
fn works(limit: &Limit, end: End) -> bool {
    !limit.visitors_unknown || end == End::Low
}

fn is_of_scheme(limit: &Limit) -> bool {
    matches!(limit.bound, Bound::SchemeLimit(_) | Bound::SchemeLump(_) | Bound::SchemeDeductible(_))
}

fn names(positions: &[u8], position: usize) -> bool {
    positions.iter().any(|one| usize::from(*one) == position)
}

/// One alternative at one end on its way through the steps.
struct Charging<'a> {
    alternative: &'static Alternative,
    item: &'a Item,
    end: End,
    priced: bool,
    units: Units,
    /// How many components there are: so many amounts for each unit.
    width: usize,
    amounts: Vec<Minor>,
    tallies: Vec<Tally>,
    books: Books<'a>,
    parts: Vec<Part>,
    open: bool,
}

/// One unit on its way through the phases.
struct Unit {
    index: usize,
    day: Date,
    /// What is left of the base.
    left: Minor,
    /// What a fee for the whole form has taken of the base of the units to come.
    owed: Minor,
    /// The unit limits under which it counts already.
    counted: Vec<u16>,
}

impl Charging<'_> {
    /// Step 3: the components that an exemption removes.
    fn spare(&mut self, situation: &Situation<'_>) {
        for exemption in self.alternative.exemptions {
            let exempt = match situation.any(exemption.when, exemption.open) {
                Truth::Yes => true,
                Truth::No => false,
                Truth::Unanswered => self.end == End::Low || self.end == End::Typical && exemption.usual,
            };
            if exempt {
                for position in exemption.components {
                    if let Some(tally) = self.tallies.get_mut(usize::from(*position)) {
                        tally.spared = true;
                    }
                }
                self.parts.push(Part { what: What::Exempt(exemption.name), amount: 0, count: 1, of: 0 });
            }
        }
    }

    /// Step 4: the components of each unit, phase by phase.
    fn unit_by_unit(&mut self) {
        let components = self.alternative.components;
        let mut order: Vec<(Phase, usize, &Component)> = components
            .iter()
            .enumerate()
            .map(|(position, component)| (phase_of(&component.charge), position, component))
            .collect();
        crate::order::sort(&mut order, |(one, ..), (other, ..)| one < other);
        let mut unit = Unit { index: 0, day: self.units.first, left: 0, owed: 0, counted: Vec::new() };
        for index in 0..self.units.all {
            let base = self.units.base(index);
            let taken = unit.owed.min(base);
            (unit.index, unit.day, unit.left) = (index, self.units.day(index), base - taken);
            unit.owed -= taken;
            unit.counted.clear();
            for (phase, position, component) in &order {
                let Some(mut tally) = self.tallies.get(*position).copied() else { continue };
                if tally.spared {
                    continue;
                }
                let whole = *phase == Phase::Whole;
                let due = (whole && index > 0)
                    || self.applies(&component.charge, &unit)
                        && !self.charged_before(&component.charge, unit.day)
                        && self.within_units(*position, &mut unit);
                if whole {
                    // `share_of_whole` takes it, of what all units leave.
                    tally.spared = !due;
                    tally.of += if due { unit.left } else { 0 };
                } else if due {
                    let amount = self.due(&component.charge, &mut unit, &mut tally);
                    tally.amount += amount;
                    if let Some(slot) = self.amounts.get_mut(index * self.width + position) {
                        *slot = amount;
                    }
                }
                if let Some(slot) = self.tallies.get_mut(*position) {
                    *slot = tally;
                }
            }
        }
    }

    /// Whether the charge falls on this unit at all.
    fn applies(&self, charge: &Charge, unit: &Unit) -> bool {
        let stay = self.item.service == Service::HospitalStay;
        let billed = unit.index < self.units.billed;
        // A calendar day of a stay is charged at the high end, where no source says which are.
        let counted = |counts: Counts| match counts {
            Counts::Days => true,
            Counts::Nights => billed,
            Counts::Unknown => billed || self.end == End::High,
        };
        match charge {
            Charge::Copayment { per: Per::Form | Per::Stay, .. }
            | Charge::Coinsurance { per: Per::Form | Per::Stay, .. }
            | Charge::BaseFee { per: Per::Form | Per::Stay, .. }
            | Charge::Lump { per: Per::Form | Per::Stay, .. } => unit.index == 0,
            Charge::Copayment { per: Per::Day, counts, from_day, to_day, .. } if stay => {
                let day = unit.index + 1;
                counted(*counts)
                    && day >= usize::from(*from_day)
                    && to_day.is_none_or(|to| day <= usize::from(to))
            }
            Charge::Coinsurance { counts, .. } => !stay || counted(*counts),
            _ => billed,
        }
    }

    /// A calendar day is charged once per person.
    fn charged_before(&self, charge: &Charge, day: Date) -> bool {
        matches!(charge, Charge::Copayment { per: Per::Day, key, .. } if self.books.person.is_charged(*key, day))
    }

    /// Whether a unit limit still lets the component be charged; the unit then counts, once for all its components.
    fn within_units(&mut self, position: usize, unit: &mut Unit) -> bool {
        let mut within = true;
        let end = self.end;
        let bounds = |limit: &&'static Limit| {
            matches!(limit.bound, Bound::Units(_)) && works(limit, end) && names(limit.counts, position)
        };
        for limit in self.alternative.limits.iter().filter(bounds) {
            if let Bound::Units(most) = limit.bound {
                let used = self.books.used(limit.key, limit.window, unit.day);
                within &= used < Minor::from(most) || unit.counted.contains(&limit.key);
            }
        }
        if within {
            for limit in self.alternative.limits.iter().filter(bounds) {
                if !unit.counted.contains(&limit.key) {
                    unit.counted.push(limit.key);
                    self.books.add(limit.key, limit.window, unit.day, 1);
                }
            }
        }
        within
    }

    /// What the charge comes to on this unit.
    fn due(&mut self, charge: &Charge, unit: &mut Unit, tally: &mut Tally) -> Minor {
        let (end, priced, books, day) = (self.end, self.priced, &mut self.books, unit.day);
        let base = unit.left;
        let mut count = 1;
        // Whether it hangs on the price.
        let mut hangs = false;
        let due = match charge {
            Charge::Deductible { amount, window, key } => {
                hangs = amount.at(end) > 0;
                let taken = books.take(amount.at(end), unit.left, *key, *window, day);
                unit.left -= taken;
                count = u16::from(taken > 0);
                taken
            }
            Charge::SharedCharge { amount, lump, window, key } => {
                hangs = !*lump && amount.at(end) > 0;
                let wanted = if *lump { amount.at(end) } else { unit.left };
                let taken = books.take(amount.at(end), wanted, *key, *window, day);
                unit.left -= taken.min(unit.left);
                count = u16::from(taken > 0);
                taken
            }
            Charge::BaseFee { amount, per } => {
                // Due with the first unit for the whole form, it is of the base of the whole form.
                let later = if matches!(per, Per::Form | Per::Stay) {
                    self.units.base_from(unit.index + 1) - unit.owed
                } else {
                    0
                };
                let taken = amount.at(end).min(unit.left + later);
                let here = taken.min(unit.left);
                unit.left -= here;
                unit.owed += taken - here;
                if priced { taken } else { amount.at(end) }
            }
            Charge::FreeAllowance { amount, window, key } => {
                let taken = books.take(amount.at(end.opposite()), unit.left, *key, *window, day);
                unit.left -= taken;
                tally.of += taken;
                tally.count += u16::from(taken > 0);
                return 0;
            }
            Charge::Coinsurance { share: percent, min, max, .. } => {
                hangs = percent.at(end) > 0;
                bounded(share(unit.left, percent.at(end)), *min, *max)
            }
            Charge::Bands { bands, window, key } => {
                hangs = true;
                let spent = books.used(*key, *window, day);
                books.add(*key, *window, day, unit.left);
                banded(bands, spent, unit.left)
            }
            Charge::FullPrice => {
                hangs = true;
                unit.left
            }
            Charge::Unknown { at_most_price } => {
                self.open = true;
                if *at_most_price && end == End::High { unit.left } else { 0 }
            }
            Charge::Copayment { amount, per, key, .. } => {
                if *per == Per::Day {
                    books.person.charge_day(*key, day);
                }
                amount.at(end)
            }
            Charge::Lump { amount, .. } => amount.at(end),
        };
        self.open |= hangs && !priced;
        tally.count += count;
        tally.of += base;
        due
    }

    /// A share per form or stay is taken once, of what is left of all units, and falls on the first day.
    fn share_of_whole(&mut self) {
        let (end, priced) = (self.end, self.priced);
        let rows =
            self.alternative.components.iter().zip(self.amounts.iter_mut()).zip(self.tallies.iter_mut());
        for ((component, amount), tally) in rows {
            if let Charge::Coinsurance { share: percent, min, max, per: Per::Form | Per::Stay, .. } =
                &component.charge
                && !tally.spared
            {
                self.open |= !priced && percent.at(end) > 0;
                *amount = bounded(share(tally.of, percent.at(end)), *min, *max);
                tally.amount = *amount;
                tally.count = 1;
            }
        }
    }

    /// What each component came to, before anything bounds it.
    fn explain(&mut self) {
        for (component, tally) in self.alternative.components.iter().zip(&self.tallies) {
            let Tally { amount, count, of, .. } = *tally;
            if count != 0 {
                self.parts.push(Part { what: What::Component(component), amount, count, of });
            }
        }
    }

    fn row(&self, index: usize) -> &[Minor] {
        self.amounts.get(index * self.width..(index + 1) * self.width).unwrap_or_default()
    }

    /// Takes an amount off the named components of the units up to one, the last unit and the last component first. It is
    /// never more than they come to.
    fn reduce(&mut self, until: usize, positions: &[u8], mut cut: Minor) {
        for index in (0..until).rev() {
            if cut == 0 {
                break;
            }
            for position in (0..self.width).rev().filter(|position| names(positions, *position)) {
                if let Some(amount) = self.amounts.get_mut(index * self.width + position) {
                    let taken = cut.min(*amount);
                    *amount -= taken;
                    cut -= taken;
                }
            }
        }
    }

    /// What the named components of a unit come to.
    fn sum(&self, index: usize, positions: &[u8]) -> Minor {
        let row = self.row(index);
        positions.iter().filter_map(|position| row.get(usize::from(*position))).sum()
    }

    /// Of two components that are set off against each other the larger is due.
    fn set_offs(&mut self) {
        for limit in self.alternative.limits {
            let Bound::SetOff { against, low_end_only } = limit.bound else { continue };
            if low_end_only && self.end != End::Low {
                continue;
            }
            let of = |positions: &[u8]| (0..self.units.all).map(|index| self.sum(index, positions)).sum();
            let own: Minor = of(limit.counts);
            let cut = own.min(of(&[against]));
            self.reduce(self.units.all, limit.counts, cut);
            self.push(What::Limit(limit), -cut);
        }
    }

    /// Never more than the base: per unit, for a stay over the whole stay. A flat bill stands outside.
    fn price_limit(&mut self) {
        let components = self.alternative.components;
        let positions = components.iter().zip(0_u8..).filter(|(component, _)| {
            !matches!(component.charge, Charge::Lump { .. } | Charge::SharedCharge { lump: true, .. })
        });
        let limited: Vec<u8> = positions.map(|(_, position)| position).collect();
        // What is due once for a form may be more than the base of the first unit, but not of the whole form.
        let whole = self.item.service == Service::HospitalStay
            || components.iter().any(|component| {
                matches!(
                    component.charge,
                    Charge::Copayment { per: Per::Form, .. }
                        | Charge::BaseFee { per: Per::Form, .. }
                        | Charge::Coinsurance { per: Per::Form | Per::Stay, .. }
                )
            });
        let all = self.units.all;
        let mut cut_in_all = 0;
        let (mut sum, mut base) = (0, 0);
        for index in 0..all {
            sum += self.sum(index, &limited);
            base += self.units.base(index);
            if !whole || index + 1 == all {
                let excess = (sum - base).max(0);
                self.reduce(index + 1, &limited, excess);
                cut_in_all += excess;
                (sum, base) = (0, 0);
            }
        }
        self.push(What::PriceLimit, -cut_in_all);
    }

    /// Step 5: the patient bears at least the base less what the scheme still has to give, and the deductible on what
    /// it gives.
    fn scheme(&mut self) {
        let of_scheme = self.alternative.limits.iter().filter(|limit| is_of_scheme(limit));
        let mut effects: Vec<(&'static Limit, Minor)> = of_scheme.map(|limit| (limit, 0)).collect();
        if effects.is_empty() {
            return;
        }
        for index in 0..self.units.billed {
            let (base, day) = (self.units.base(index), self.units.day(index));
            let mut patient: Minor = self.row(index).iter().sum();
            for (limit, effect) in &mut effects {
                let (Bound::SchemeLimit(amount)
                | Bound::SchemeLump(amount)
                | Bound::SchemeDeductible(amount)) = &limit.bound
                else {
                    continue;
                };
                let deductible = matches!(limit.bound, Bound::SchemeDeductible(_));
                // What visitors may not get is what the scheme gives: nothing, but at the low end.
                let most = if deductible {
                    amount.at(self.end)
                } else if works(limit, self.end) {
                    amount.at(self.end.opposite())
                } else {
                    0
                };
                let more = if matches!(limit.bound, Bound::SchemeLump(_)) {
                    base - most.min(base) - patient
                } else {
                    let scheme = (base - patient).max(0);
                    let taken = self.books.take(most, scheme, limit.key, limit.window, day);
                    if deductible { taken } else { scheme - taken }
                };
                patient += more;
                *effect += more;
            }
        }
        self.push_limits(&effects);
    }

    /// Step 6: the most that can be charged, from narrow to wide, and what goes on after it.
    fn caps(&mut self) {
        let end = self.end;
        let bounds = |limit: &&'static Limit| matches!(limit.bound, Bound::Cap { .. }) && works(limit, end);
        let mut effects: Vec<(&'static Limit, Minor)> =
            self.alternative.limits.iter().filter(bounds).map(|limit| (limit, 0)).collect();
        if effects.is_empty() {
            return;
        }
        for index in 0..self.units.all {
            let day = self.units.day(index);
            for (limit, effect) in &mut effects {
                let Bound::Cap { amount, after } = &limit.bound else { continue };
                let counted = self.sum(index, limit.counts);
                let left = (amount.at(end) - self.books.used(limit.key, limit.window, day)).max(0);
                let excess = (counted - left).max(0);
                self.reduce(index + 1, limit.counts, excess);
                *effect -= excess;
                if let Some(after) = after
                    && left == 0
                {
                    // What goes on after the cap does not count towards it.
                    *effect += (*after).min(counted);
                }
            }
            for (limit, _) in &effects {
                let counted = self.sum(index, limit.counts);
                self.books.add(limit.key, limit.window, day, counted);
            }
        }
        self.push_limits(&effects);
    }

    fn push_limits(&mut self, effects: &[(&'static Limit, Minor)]) {
        for (limit, effect) in effects {
            self.push(What::Limit(limit), *effect);
        }
    }

    fn push(&mut self, what: What, amount: Minor) {
        if amount != 0 {
            self.parts.push(Part { what, amount, count: 1, of: 0 });
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
