//! A civil day, without clock or zone.

use jiff_core::civil;

/// A day of the Gregorian calendar, as days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

#[allow(dead_code, reason = "the build script and the estimator each use a part")]
impl Date {
    /// A day from its epoch day, which the build script writes into the tables.
    pub const fn from_epoch_day(day: i32) -> Date {
        Date(day)
    }

    /// Days since 1970-01-01.
    pub const fn epoch_day(self) -> i32 {
        self.0
    }

    /// A day from year, month and day; `None` where there is no such day.
    pub const fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        match civil::Date::new(year, month, day) {
            Ok(date) => Some(Date(date.to_unix_epoch_day().day())),
            Err(_) => None,
        }
    }

    /// Reads `2027-02-14`: ten characters, digits and hyphens, and a day that exists.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else { return None };
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0_i16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
        };
        let year = number(&[*y1, *y2, *y3, *y4])?;
        let month = i8::try_from(number(&[*m1, *m2])?).ok()?;
        let day = i8::try_from(number(&[*d1, *d2])?).ok()?;
        Date::new(year, month, day)
    }

    /// Year, month and day.
    pub fn parts(self) -> (i16, i8, i8) {
        match civil::UnixEpochDay::new(self.0) {
            Ok(day) => {
                let date = day.to_date();
                (date.year(), date.month(), date.day())
            }
            // Beyond the calendar of the crate (year 9999); `plus_days` cannot get here from a request's dates.
            Err(_) => (9999, 12, 31),
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.parts().0
    }

    /// The day `days` later, or earlier where negative.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// The same day of the month `months` later, or the last day of that month where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Date {
        let (year, month, day) = self.parts();
        let index = i32::from(year) * 12 + i32::from(month) - 1 + months;
        let (Ok(year), Ok(month)) =
            (i16::try_from(index.div_euclid(12)), i8::try_from(index.rem_euclid(12) + 1))
        else {
            return self;
        };
        (28..=day)
            .rev()
            .find_map(|day| Date::new(year, month, day))
            .or_else(|| Date::new(year, month, day))
            .unwrap_or(self)
    }

    /// Days from this day to the other, negative where the other is earlier.
    pub const fn days_until(self, other: Date) -> i32 {
        other.0 - self.0
    }

    /// `2027-02-14`, without the formatting of the standard library, which would outweigh the calendar.
    pub fn to_text(self) -> String {
        let (year, month, day) = self.parts();
        let mut text = String::with_capacity(10);
        for (value, places) in [(year, 4), (i16::from(month), 2), (i16::from(day), 2)] {
            if !text.is_empty() {
                text.push('-');
            }
            for place in (0..places).rev() {
                let digit = value / 10_i16.pow(place) % 10;
                text.push(char::from(b'0' + u8::try_from(digit).unwrap_or(0)));
            }
        }
        text
    }
}

impl core::fmt::Display for Date {
    /// Writes `2027-02-14`.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(&self.to_text())
    }
}
