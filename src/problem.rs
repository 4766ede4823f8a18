//! The whole vocabulary of refusal.

use serde::Serialize;

codes! {
    /// What is wrong with one place of a request.
    ProblemCode {
        Missing = "missing",
        UnknownField = "unknownField",
        WrongType = "wrongType",
        UnknownValue = "unknownValue",
        OutOfRange = "outOfRange",
        BadDate = "badDate",
        WrongOrder = "wrongOrder",
        TooMany = "tooMany",
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
