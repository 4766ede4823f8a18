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

/// The same, as the reader sees it: texts that somebody else holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree<'a> {
    /// Not given.
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Text.
    Text(&'a str),
    /// A list.
    List(Vec<Tree<'a>>),
    /// Named fields, in the order given.
    Fields(Vec<(&'a str, Tree<'a>)>),
    /// Anything else.
    Other,
}

impl<'a> From<&'a Value> for Tree<'a> {
    fn from(value: &'a Value) -> Tree<'a> {
        match value {
            Value::Nothing => Tree::Nothing,
            Value::Bool(truth) => Tree::Bool(*truth),
            Value::Number(number) => Tree::Number(*number),
            Value::Text(text) => Tree::Text(text),
            Value::List(items) => Tree::List(items.iter().map(Tree::from).collect()),
            Value::Fields(fields) => {
                Tree::Fields(fields.iter().map(|(name, value)| (name.as_str(), Tree::from(value))).collect())
            }
            Value::Other => Tree::Other,
        }
    }
}

/// The parts of a text between signs of ASCII. The standard library's way, made for any sign, would weigh as much as a
/// country's rules.
#[derive(Debug)]
pub struct Parts<'a> {
    /// What was not yet given out; `None` after the last part.
    pub rest: Option<&'a str>,
    sign: u8,
}

impl<'a> Parts<'a> {
    /// The parts of `text` between each `sign`.
    pub const fn of(text: &'a str, sign: u8) -> Parts<'a> {
        Parts { rest: Some(text), sign }
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let end = rest.bytes().position(|byte| byte == self.sign);
        self.rest = end.and_then(|end| rest.get(end + 1..));
        rest.get(..end.unwrap_or(rest.len()))
    }
}
