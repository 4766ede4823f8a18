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
/// them does not fit in 64 bits, so the product is taken in 128.
pub fn scale(amount: Minor, numerator: i64, denominator: i64) -> Minor {
    let product = i128::from(amount) * i128::from(numerator);
    let divisor = i128::from(denominator.max(1));
    let half = if product < 0 { -divisor } else { divisor };
    let rounded = (product * 2 + half) / (divisor * 2);
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}

/// A share of an amount, rounded half away from zero to the minor unit.
pub fn share(amount: Minor, basis_points: BasisPoints) -> Minor {
    scale(amount, basis_points, 10_000)
}
