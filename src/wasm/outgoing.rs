//! How an answer goes out: as one list of numbers, which `npm/unflatten.js` puts together again.
//!
//! Field after field in the order of the declaration, a list after its length, what may be absent after a 0 or a 1. One
//! crossing carries the whole answer, where an object made from here would take one for each of its fields.

use crate::date::Date;
use crate::money::{Ends, Minor};
use crate::report::{
    About, Action, Amounts, Arg, Args, Basis, CardCheck, CostLine, CoverageSheet, Effect, EventEstimate, Gap,
    Household, IssuerInfo, LegCaveats, Note, Range, Report, RuleInfo, ScenarioCareInfo, ScenarioInfo, Span,
    Step, TerritoryInfo,
};
use crate::vocabulary::Currency;

/// Longer than any text that lives as long as the module does: words, ids, telephone numbers.
const LONGEST_TEXT: usize = 1023;

/// What can go out.
pub(super) trait Outgoing {
    /// Adds itself to the list.
    fn write(&self, list: &mut Vec<f64>);
}

/// Writes the named fields of a type one after the other; the compiler says where one was left out.
macro_rules! outgoing {
    ($($name:ident { $($field:ident),+ })+) => {
        $(impl Outgoing for $name {
            fn write(&self, list: &mut Vec<f64>) {
                let $name { $($field),+ } = self;
                $($field.write(list);)+
            }
        })+
    };
}

outgoing! {
    Report { cards, household, actions, events, totals, gaps, caveats, about }
    CardCheck { traveller, leg, basis, until, spans, reasons }
    Span { from, until, basis }
    Household { basis, traveller, leg }
    Note { code, args, sources }
    Action { code, args, sources, by, travellers, legs }
    Amounts { currency, price, pay_now, refund, out_of_pocket }
    EventEstimate { event, lines, local, converted, without_card, at_home, at_home_notes }
    CostLine { service, units, provider, amounts, settlement, steps, rule, notes }
    Step { kind, args, effect }
    RuleInfo { id, from, until, reviewed, next_look, confidence, sources }
    Gap { code, args, sources, cost, legs }
    LegCaveats { leg, notes }
    About { version, schema, data_reviewed, data_hash, rates_on }
    CoverageSheet { territory, region, currency, on, lines, caveats, emergency_numbers }
    Range { ends, open }
    ScenarioInfo { id, activities, care, ages, confidence }
    ScenarioCareInfo { service, units, circumstances }
    TerritoryInfo { code, currency, regions, card_accepted, nordic, reviewed }
    IssuerInfo { code, currency, validity_months, delivery_days }
}

/// Where it stands and how long it is, in one number: a text is read out of the module's memory once, and known by that
/// number from then on. Only what is never freed can be known so.
impl Outgoing for &'static str {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the memory of the module has 32 bits, and ten more are no loss"
    )]
    fn write(&self, list: &mut Vec<f64>) {
        let place = self.as_ptr().addr() as f64;
        let length = self.len().min(LONGEST_TEXT) as f64;
        list.push(place * (LONGEST_TEXT + 1) as f64 + length);
    }
}

impl Outgoing for Basis {
    fn write(&self, list: &mut Vec<f64>) {
        self.code().write(list);
    }
}

impl Outgoing for Currency {
    fn write(&self, list: &mut Vec<f64>) {
        self.code().write(list);
    }
}

/// As the day of the epoch.
impl Outgoing for Date {
    fn write(&self, list: &mut Vec<f64>) {
        list.push(f64::from(self.epoch_day()));
    }
}

impl Outgoing for Minor {
    #[expect(clippy::cast_precision_loss, reason = "a JavaScript number is all that the contract has")]
    fn write(&self, list: &mut Vec<f64>) {
        list.push(*self as f64);
    }
}

impl Outgoing for usize {
    #[expect(clippy::cast_precision_loss, reason = "no list has so many entries")]
    fn write(&self, list: &mut Vec<f64>) {
        list.push(*self as f64);
    }
}

impl Outgoing for u16 {
    fn write(&self, list: &mut Vec<f64>) {
        list.push(f64::from(*self));
    }
}

impl Outgoing for u8 {
    fn write(&self, list: &mut Vec<f64>) {
        list.push(f64::from(*self));
    }
}

impl Outgoing for bool {
    fn write(&self, list: &mut Vec<f64>) {
        list.push(f64::from(*self));
    }
}

impl Outgoing for Ends<Minor> {
    fn write(&self, list: &mut Vec<f64>) {
        let Ends { low, typical, high } = self;
        low.write(list);
        typical.write(list);
        high.write(list);
    }
}

impl Outgoing for Effect {
    fn write(&self, list: &mut Vec<f64>) {
        self.0.write(list);
    }
}

impl Outgoing for Args {
    fn write(&self, list: &mut Vec<f64>) {
        self.0.write(list);
    }
}

/// A name, then what kind of value follows.
impl Outgoing for (&'static str, Arg) {
    fn write(&self, list: &mut Vec<f64>) {
        let (name, value) = self;
        name.write(list);
        match value {
            Arg::Number(number) => {
                list.push(0.0);
                number.write(list);
            }
            Arg::Text(text) => {
                list.push(1.0);
                text.write(list);
            }
            Arg::Date(day) => {
                list.push(2.0);
                day.write(list);
            }
        }
    }
}

impl Outgoing for (u16, u16) {
    fn write(&self, list: &mut Vec<f64>) {
        self.0.write(list);
        self.1.write(list);
    }
}

impl<T: Outgoing> Outgoing for Option<T> {
    fn write(&self, list: &mut Vec<f64>) {
        self.is_some().write(list);
        if let Some(value) = self {
            value.write(list);
        }
    }
}

impl<T: Outgoing> Outgoing for [T] {
    fn write(&self, list: &mut Vec<f64>) {
        self.len().write(list);
        for item in self {
            item.write(list);
        }
    }
}

impl<T: Outgoing> Outgoing for Vec<T> {
    fn write(&self, list: &mut Vec<f64>) {
        self.as_slice().write(list);
    }
}

impl<T: Outgoing> Outgoing for &'static [T] {
    fn write(&self, list: &mut Vec<f64>) {
        (**self).write(list);
    }
}

impl<T: Outgoing, const COUNT: usize> Outgoing for [T; COUNT] {
    fn write(&self, list: &mut Vec<f64>) {
        self.as_slice().write(list);
    }
}
