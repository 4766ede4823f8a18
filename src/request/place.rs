//! The reader's tools: a value with its place, and what can be read from it.
//!
//! Every method reads one value and notes all that is wrong with it, so that a request is refused with the whole list.

use super::near::nearest;
use crate::date::Date;
use crate::problem::{Problem, ProblemCode, push_item, push_number};
use crate::value::Tree;

static NOTHING: Tree<'static> = Tree::Nothing;

/// First day that a request can name.
const FIRST_DAY: Option<Date> = Date::new(2015, 1, 1);
/// Last day that a request can name.
const LAST_DAY: Option<Date> = Date::new(2100, 12, 31);

/// One value of a request and where it stands. The path is written out only where something is wrong.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    value: &'a Tree<'a>,
    step: Step<'a>,
}

/// The last step of the way to a value.
#[derive(Clone, Copy)]
enum Step<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The request as a whole.
    pub const fn whole(value: &'a Tree<'a>) -> Place<'a> {
        Place { value, step: Step::Whole }
    }

    /// A field of an object; its value is `Nothing` where it is not given.
    pub fn field(&'a self, name: &'a str) -> Place<'a> {
        let value = match self.value {
            Tree::Fields(fields) => {
                fields.iter().find(|(given, _)| *given == name).map_or(&NOTHING, |(_, value)| value)
            }
            _ => &NOTHING,
        };
        Place { value, step: Step::Field(self, name) }
    }

    /// The text, where it is text.
    pub fn text(&self) -> Option<&'a str> {
        match self.value {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// How many entries a list has; `None` for an empty one and for anything else.
    pub fn count(&self) -> Option<usize> {
        match self.value {
            Tree::List(items) => Some(items.len()).filter(|count| *count > 0),
            _ => None,
        }
    }

    /// Whether there is anything.
    pub fn is_given(&self) -> bool {
        *self.value != Tree::Nothing
    }

    fn item(&'a self, index: usize, value: &'a Tree<'a>) -> Place<'a> {
        Place { value, step: Step::Item(self, index) }
    }

    fn write(&self, path: &mut String) {
        match self.step {
            Step::Whole => {}
            Step::Field(parent, name) => {
                parent.write(path);
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Step::Item(parent, index) => {
                parent.write(path);
                push_item(path, index);
            }
        }
    }
}

/// Says that a problem has been noted. Only [`Reader::refuse`] makes one, so nothing is refused without a reason.
#[derive(Clone, Copy, Debug)]
pub struct Refused(());

/// What was read, or that a problem has been noted instead.
pub type Read<T> = Result<T, Refused>;

/// What an object is called and which fields it has, in the order of the contract.
pub struct Shape {
    pub name: &'static str,
    pub fields: &'static [&'static str],
}

/// The limits of a whole number, and how to say them.
pub struct Span {
    pub low: i32,
    pub high: i32,
    pub words: &'static str,
}

/// How many entries a list has, and how to say it.
pub struct Count {
    pub least: usize,
    pub most: usize,
    pub words: &'static str,
}

/// Reads values and keeps the list of all that is wrong.
pub struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    /// A request, or everything that is wrong with it.
    pub fn run<T>(read: impl FnOnce(&mut Reader) -> Read<T>) -> Result<T, Vec<Problem>> {
        let mut reader = Reader { problems: Vec::new() };
        match read(&mut reader) {
            Ok(request) if reader.problems.is_empty() => Ok(request),
            _ => Err(reader.problems),
        }
    }

    /// Notes a problem; the words are joined to one sentence.
    pub fn refuse(&mut self, place: Place<'_>, code: ProblemCode, words: &[&str]) -> Refused {
        let mut path = String::new();
        place.write(&mut path);
        self.problems.push(Problem { code: code.code(), path, message: joined(words) });
        Refused(())
    }

    /// An object of this shape: refuses the fields that it does not have, each by name, and those given twice.
    pub fn object(&mut self, place: Place<'_>, shape: &Shape) -> Read<()> {
        let Tree::Fields(fields) = place.value else {
            return Err(self.wrong_type(place, &joined(&["an object for ", shape.name])));
        };
        let mut seen = 0_u32;
        for (name, _) in fields {
            if let Some(index) = shape.fields.iter().position(|known| known == name) {
                let bit = 1 << index;
                if seen & bit != 0 {
                    self.refuse(place.field(name), ProblemCode::Conflict, &["is given more than once"]);
                }
                seen |= bit;
            } else {
                let hint = hint(name, shape.fields);
                let words = [&quoted(name), " is not a field of ", shape.name, &hint];
                self.refuse(place.field(name), ProblemCode::UnknownField, &words);
            }
        }
        Ok(())
    }

    /// What `read` makes of a value, or the default where none is given.
    pub fn or<T>(
        &mut self,
        place: Place<'_>,
        default: T,
        read: impl FnOnce(&mut Reader, Place<'_>) -> Read<T>,
    ) -> Read<T> {
        if place.is_given() { read(self, place) } else { Ok(default) }
    }

    /// Every entry of a list, each read even where an earlier one is refused. What is beyond the limit is not read.
    pub fn list<T>(
        &mut self,
        place: Place<'_>,
        count: &Count,
        mut read: impl FnMut(&mut Reader, Place<'_>) -> Read<T>,
    ) -> Read<Vec<T>> {
        let mut list = Vec::new();
        self.each(place, count, &mut |reader, place| {
            list.push(read(reader, place)?);
            Ok(())
        })?;
        Ok(list)
    }

    /// The part of it that is the same for every kind of entry, and so stands in the module once.
    fn each(
        &mut self,
        place: Place<'_>,
        count: &Count,
        read: &mut dyn FnMut(&mut Reader, Place<'_>) -> Read<()>,
    ) -> Read<()> {
        let mut all = Ok(());
        for (index, item) in self.items(place, count)?.iter().enumerate() {
            all = read(self, place.item(index, item)).and(all);
        }
        all
    }

    fn items<'a>(&mut self, place: Place<'a>, count: &Count) -> Read<&'a [Tree<'a>]> {
        let Tree::List(items) = place.value else { return Err(self.wrong_type(place, count.words)) };
        if items.len() < count.least {
            return Err(self.refuse(
                place,
                ProblemCode::OutOfRange,
                &["must be ", count.words, ", and is empty"],
            ));
        }
        if items.len() > count.most {
            let mut number = String::new();
            push_number(&mut number, items.len());
            self.refuse(place, ProblemCode::TooMany, &["must be ", count.words, ", and has ", &number]);
        }
        Ok(items.get(..count.most).unwrap_or(items))
    }

    /// A whole number within its limits.
    pub fn whole_number<T: TryFrom<i32>>(&mut self, place: Place<'_>, span: &Span) -> Read<T> {
        let number = self.number(place, span.words)?;
        within(number, span.low, span.high)
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| self.refuse(place, ProblemCode::OutOfRange, &["must be ", span.words]))
    }

    /// The index of an entry of a list, which has so many.
    pub fn index(&mut self, place: Place<'_>, count: usize, words: &str) -> Read<usize> {
        let number = self.number(place, words)?;
        let last = count.saturating_sub(1);
        let index = within(number, 0, i32::try_from(last).unwrap_or(i32::MAX));
        index.and_then(|index| usize::try_from(index).ok()).ok_or_else(|| {
            let mut to = String::from(" to ");
            push_number(&mut to, last);
            self.refuse(place, ProblemCode::OutOfRange, &["must be ", words, &to])
        })
    }

    /// A number without a fraction, as yet without limits.
    fn number(&mut self, place: Place<'_>, expected: &str) -> Read<f64> {
        match *place.value {
            Tree::Number(number) if is_whole(number) => Ok(number),
            _ => Err(self.wrong_type(place, expected)),
        }
    }

    /// `true` or `false`.
    pub fn truth(&mut self, place: Place<'_>) -> Read<bool> {
        match place.value {
            Tree::Bool(truth) => Ok(*truth),
            _ => Err(self.wrong_type(place, "`true` or `false`")),
        }
    }

    /// Text, said to be `expected`.
    pub fn text<'a>(&mut self, place: Place<'a>, expected: &str) -> Read<&'a str> {
        place.text().ok_or_else(|| self.wrong_type(place, expected))
    }

    /// A day from 2015 to 2100.
    pub fn date(&mut self, place: Place<'_>) -> Read<Date> {
        let text = self.text(place, "a date as text, such as `2027-02-14`")?;
        let Some(date) = Date::parse(text) else {
            let words = [&quoted(text), " is no day of the calendar, written as in `2027-02-14`"];
            return Err(self.refuse(place, ProblemCode::BadDate, &words));
        };
        if Some(date) < FIRST_DAY || Some(date) > LAST_DAY {
            let words = ["must be a day from 2015-01-01 to 2100-12-31"];
            return Err(self.refuse(place, ProblemCode::OutOfRange, &words));
        }
        Ok(date)
    }

    /// One of the known codes: the value at the same position of `all`.
    pub fn code<T: Copy>(
        &mut self,
        place: Place<'_>,
        name: &str,
        all: &[T],
        codes: &[&'static str],
    ) -> Read<T> {
        let index = self.position(place, name, codes)?;
        all.get(index).copied().ok_or_else(|| self.unknown_code(place, name, "", codes))
    }

    fn position(&mut self, place: Place<'_>, name: &str, codes: &[&'static str]) -> Read<usize> {
        let Some(text) = place.text() else {
            return Err(self.wrong_type(place, &joined(&["text: a ", name])));
        };
        let index = codes.iter().position(|code| *code == text);
        index.ok_or_else(|| self.unknown_code(place, name, text, codes))
    }

    /// Refuses a code that is none of those known.
    pub fn unknown_code(
        &mut self,
        place: Place<'_>,
        name: &str,
        text: &str,
        codes: &[&'static str],
    ) -> Refused {
        let words = [&quoted(text), " is not a known ", name, &hint(text, codes)];
        self.refuse(place, ProblemCode::UnknownValue, &words)
    }

    /// Refuses what is not of the type expected. A field that is not given is missing; an entry of a list, or the
    /// request itself, cannot be.
    fn wrong_type(&mut self, place: Place<'_>, expected: &str) -> Refused {
        if let (Tree::Nothing, Step::Field(..)) = (place.value, place.step) {
            return self.refuse(place, ProblemCode::Missing, &["is missing: must be ", expected]);
        }
        self.refuse(place, ProblemCode::WrongType, &["must be ", expected, ", not ", kind(place.value)])
    }
}

/// A whole number, where it is within the limits.
fn within(number: f64, low: i32, high: i32) -> Option<i32> {
    if number < f64::from(low) || number > f64::from(high) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole, and between two numbers that fit")]
    Some(number as i32)
}

fn is_whole(number: f64) -> bool {
    number.is_finite() && number.trunc().total_cmp(&number).is_eq()
}

fn kind(value: &Tree<'_>) -> &'static str {
    match value {
        Tree::Nothing => "nothing",
        Tree::Bool(_) => "true or false",
        Tree::Number(number) if is_whole(*number) => "a number",
        Tree::Number(number) if number.is_finite() => "a fraction",
        Tree::Number(_) => "NaN or an infinite number",
        Tree::Text(_) => "text",
        Tree::List(_) => "a list",
        Tree::Fields(_) => "an object",
        Tree::Other => "something else",
    }
}

/// The words one after the other; the standard library's way to join would outweigh this one ten times.
pub fn joined(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        text.push_str(word);
    }
    text
}

/// What the caller wrote, in backticks; nothing of it where it is too long to be read.
pub fn quoted(text: &str) -> String {
    if text.len() > 40 { "this text".to_owned() } else { joined(&["`", text, "`"]) }
}

/// What was probably meant, or else all that may be written.
fn hint(word: &str, known: &[&'static str]) -> String {
    if let Some(meant) = nearest(word, known) {
        return joined(&["; did you mean `", meant, "`?"]);
    }
    let mut hint = String::from("; known are ");
    for (index, one) in known.iter().enumerate() {
        hint.push_str(if index == 0 { "`" } else { ", `" });
        hint.push_str(one);
        hint.push('`');
    }
    hint
}
