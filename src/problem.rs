//! The whole vocabulary of refusal.

use serde::Serialize;

codes! {
    /// What is wrong with one place of a request.
    ProblemCode {
        /// A required field is not given.
        Missing = "missing",
        /// Nobody knows a field of this name there.
        UnknownField = "unknownField",
        /// Another type, or a number that is not whole.
        WrongType = "wrongType",
        /// Not one of the known codes.
        UnknownValue = "unknownValue",
        /// A number, a date or an index beyond its limits, or an empty list where one entry is the least.
        OutOfRange = "outOfRange",
        /// Text that is no day of the calendar.
        BadDate = "badDate",
        /// Later fields that are earlier in time; reported at the later field.
        WrongOrder = "wrongOrder",
        /// A list longer than its limit; what is beyond the limit is not read.
        TooMany = "tooMany",
        /// What excludes each other, reported at the later of the two; or both missing where one is needed.
        Conflict = "conflict",
    }
}

/// One thing wrong with a request, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// A word of [`ProblemCode`].
    pub code: &'static str,
    /// Where in the request: `legs[2].arrive`; empty for the request as a whole.
    pub path: String,
    /// One English sentence for the developer who called.
    pub message: String,
}

impl Problem {
    /// The same problem in one of many requests: `[3].legs[2].arrive`.
    #[must_use]
    pub fn in_request(self, index: usize) -> Problem {
        let mut path = String::new();
        push_item(&mut path, index);
        if !self.path.is_empty() {
            path.push('.');
            path.push_str(&self.path);
        }
        Problem { path, ..self }
    }
}

/// Writes `[12]`.
pub(crate) fn push_item(path: &mut String, index: usize) {
    path.push('[');
    push_number(path, index);
    path.push(']');
}

/// Writes a number in digits; the formatting of the standard library would outweigh the reader.
pub(crate) fn push_number(text: &mut String, number: usize) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}
