//! Integer money: minor units, shares in basis points, and ranges of three ends.

/// Minor units of a currency: 1050 EUR is 10.50 euro, 9000 ISK is 9,000 krónur.
pub type Minor = i64;

/// A share in hundredths of a percent: 10 % is 1000.
pub type BasisPoints = i64;

/// Which outcome is being figured: what the patient would wish, the usual case, or the dearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Every input as the patient would wish it.
    Low,
    /// The usual case.
    Typical,
    /// Every input as the patient would fear it.
    High,
}

impl End {
    /// All three, low to high.
    pub const ALL: [End; 3] = [End::Low, End::Typical, End::High];

    /// The opposite end: what the scheme gives is best for the patient where it is highest.
    #[must_use]
    pub const fn opposite(self) -> End {
        match self {
            End::Low => End::High,
            End::Typical => End::Typical,
            End::High => End::Low,
        }
    }
}

/// Three values, one for each end. In the tables and in a report low <= typical <= high;
/// in an explanation's effects the ends stand for themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ends<T> {
    /// At the low end.
    pub low: T,
    /// In the usual case.
    pub typical: T,
    /// At the high end.
    pub high: T,
}

impl<T: Copy> Ends<T> {
    /// The same value at each end.
    pub const fn all(value: T) -> Ends<T> {
        Ends { low: value, typical: value, high: value }
    }

    /// The value at one end.
    pub const fn at(&self, end: End) -> T {
        match end {
            End::Low => self.low,
            End::Typical => self.typical,
            End::High => self.high,
        }
    }

    /// The value at one end, to be changed.
    pub const fn at_mut(&mut self, end: End) -> &mut T {
        match end {
            End::Low => &mut self.low,
            End::Typical => &mut self.typical,
            End::High => &mut self.high,
        }
    }
}

/// `amount` times `numerator / denominator`, rounded half away from zero.
///
/// Amounts come from requests (at most 10^9 for a unit, 365 units, 8,000 lines) and tables; a product of two of
/// them may not fit in 64 bits, and is then taken in 128.
pub fn scale(amount: Minor, numerator: i64, denominator: i64) -> Minor {
    let divisor = denominator.max(1);
    let negative = (amount < 0) != (numerator < 0);
    let (amount, numerator) = (amount.unsigned_abs(), numerator.unsigned_abs());
    let quotient = match amount.checked_mul(numerator) {
        Some(product) => rounded(product / divisor.unsigned_abs(), product % divisor.unsigned_abs(), divisor),
        None => scale_wide(u128::from(amount) * u128::from(numerator), divisor),
    };
    if negative {
        0_i64.checked_sub_unsigned(quotient).unwrap_or(i64::MIN)
    } else {
        i64::try_from(quotient).unwrap_or(i64::MAX)
    }
}

/// Digit by digit, for the few that need it: the division of the standard library would weigh a kilobyte.
fn scale_wide(mut product: u128, divisor: i64) -> u64 {
    let mut quotient: u64 = 0;
    let mut rest: u64 = 0;
    for _ in 0..u128::BITS {
        rest = rest << 1 | u64::from(product >> 127 == 1);
        product <<= 1;
        if quotient.leading_zeros() == 0 {
            return u64::MAX;
        }
        quotient <<= 1;
        if rest >= divisor.unsigned_abs() {
            rest -= divisor.unsigned_abs();
            quotient |= 1;
        }
    }
    rounded(quotient, rest, divisor)
}

/// Half away from zero.
fn rounded(quotient: u64, rest: u64, divisor: i64) -> u64 {
    quotient.saturating_add(u64::from(rest >= divisor.unsigned_abs().div_ceil(2)))
}

/// A share of an amount, rounded half away from zero to the minor unit.
pub fn share(amount: Minor, basis_points: BasisPoints) -> Minor {
    scale(amount, basis_points, 10_000)
}
