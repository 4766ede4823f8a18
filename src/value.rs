//! All that may come in: a plain tree, free of any JavaScript.

/// One value of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not given: `undefined`, and `null` too.
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, whole or not, `NaN` and the infinities among them.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Named fields, in the order given.
    Fields(Vec<(String, Value)>),
    /// Anything else that a caller can hand over: a function, a symbol, a big integer, nesting deeper than a
    /// request can be.
    Other,
}
