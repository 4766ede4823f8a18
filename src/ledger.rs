//! What one traveller has used up of each limit, at one end of the range.

use crate::date::Date;
use crate::money::Minor;
use crate::vocabulary::Window;

/// The windows opened so far, and the days already charged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    entries: Vec<Entry>,
    /// What was charged day by day: a key, the first and the last of days in a row.
    days: Vec<(u16, Date, Date)>,
}

/// One window of one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    key: u16,
    from: Date,
    until: Date,
    used: Minor,
}

impl Ledger {
    /// What was used in the window that holds the day. Nothing carries over from one unit to the next in
    /// [`Window::Unit`].
    pub fn used(&self, key: u16, window: Window, day: Date) -> Minor {
        if window == Window::Unit {
            return 0;
        }
        self.entries.iter().find(|entry| entry.holds(key, day)).map_or(0, |entry| entry.used)
    }

    /// Adds to the window that holds the day; opens it where there is none and something counts.
    pub fn add(&mut self, key: u16, window: Window, day: Date, amount: Minor) {
        if amount == 0 || window == Window::Unit {
            return;
        }
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.holds(key, day)) {
            entry.used += amount;
        } else {
            let (from, until) = span(window, day);
            self.entries.push(Entry { key, from, until, used: amount });
        }
    }

    /// Whether the day has been charged under the key before.
    pub fn is_charged(&self, key: u16, day: Date) -> bool {
        self.days.iter().any(|(charged, from, until)| *charged == key && *from <= day && day <= *until)
    }

    /// The day counts as charged from now on.
    pub fn charge_day(&mut self, key: u16, day: Date) {
        let before = day.plus_days(-1);
        match self.days.iter_mut().find(|(charged, _, until)| *charged == key && *until == before) {
            Some((_, _, until)) => *until = day,
            None => self.days.push((key, day, day)),
        }
    }
}

impl Entry {
    fn holds(&self, key: u16, day: Date) -> bool {
        self.key == key && self.from <= day && day <= self.until
    }
}

/// First and last day of a window that opens with, or holds, the day.
fn span(window: Window, day: Date) -> (Date, Date) {
    let (year, month, _) = day.parts();
    match window {
        Window::Unit | Window::Day => (day, day),
        // One care item is one bill: its ledger lives no longer than the item.
        Window::Bill => (Date::from_epoch_day(i32::MIN), Date::from_epoch_day(i32::MAX)),
        Window::Month => {
            let first = Date::new(year, month, 1).unwrap_or(day);
            (first, first.plus_months(1).plus_days(-1))
        }
        Window::Days30 => (day, day.plus_days(29)),
        Window::Months12 => (day, day.plus_months(12).plus_days(-1)),
        Window::CalendarYear => {
            (Date::new(year, 1, 1).unwrap_or(day), Date::new(year, 12, 31).unwrap_or(day))
        }
    }
}
