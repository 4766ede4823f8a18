//! From one currency to another, by the rates of the data.

use crate::money::{Ends, Minor, scale};
use crate::tables::RATES;
use crate::vocabulary::Currency;

/// The way from one currency to another.
#[derive(Clone, Copy, Debug)]
pub struct Exchange {
    from: i64,
    to: i64,
}

impl Exchange {
    /// By way of the euro.
    pub fn between(from: Currency, to: Currency) -> Exchange {
        Exchange { from: minor_units_per_euro(from), to: minor_units_per_euro(to) }
    }

    /// An amount in the other currency, rounded once, half away from zero.
    pub fn convert(self, amount: Minor) -> Minor {
        if self.from == self.to { amount } else { scale(amount, self.to, self.from) }
    }

    /// Each end in the other currency.
    pub fn convert_ends(self, ends: Ends<Minor>) -> Ends<Minor> {
        let Ends { low, typical, high } = ends;
        Ends { low: self.convert(low), typical: self.convert(typical), high: self.convert(high) }
    }
}

/// An amount in another currency, by way of the euro and rounded once, half away from zero.
pub fn convert(amount: Minor, from: Currency, to: Currency) -> Minor {
    Exchange::between(from, to).convert(amount)
}

/// Whether a currency still exists: the euro has replaced those of its newest members, and only old figures use them.
pub fn is_current(currency: Currency) -> bool {
    RATES.iter().any(|rate| rate.currency == currency && rate.replaced.is_none())
}

/// What one euro is, in millionths of the currency's minor unit.
fn minor_units_per_euro(currency: Currency) -> i64 {
    // The build proves that every currency has its rate.
    let per_euro =
        RATES.iter().find(|rate| rate.currency == currency).map_or(1, |rate| rate.per_euro_millionths);
    per_euro * 10_i64.pow(u32::from(currency.decimals()))
}
