//! The boundary to JavaScript, and the only file that knows it.
//!
//! A request comes in flat, as one text and one list of numbers that the loader (`npm/flatten.js`) wrote: one crossing
//! instead of some for each value, and no code of the caller, a getter or a proxy, ever runs while the module is on the
//! stack. An answer goes out flat as well ([`outgoing`]), and only a refusal as JavaScript values.
//!
//! Free functions alone: an exported struct would stay borrowed for good after a call that stopped half-way.

mod outgoing;

use js_sys::Float64Array;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use self::outgoing::Outgoing;
use crate::date::Date;
use crate::problem::Problem;
use crate::value::{Parts, Tree};

/// Every call gives back what it took, so that a list of what is free stays short.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// Judges, prices and advises: a flat report, or problems.
#[wasm_bindgen]
pub fn estimate(texts: &str, shape: &[f64]) -> JsValue {
    answer(crate::estimate(read(texts, shape), today()))
}

/// The totals of many requests, three numbers each, or problems.
#[wasm_bindgen]
pub fn estimate_many(texts: &str, shape: &[f64]) -> JsValue {
    let mut requests = Flat::of(texts, shape);
    let totals = match requests.list() {
        Some(count) => crate::estimate_each(&mut (0..count).map(|_| requests.value()), today()),
        None => Err(crate::no_list()),
    };
    totals.map_or_else(|problems| refusal(&problems), |totals| numbers(&totals))
}

/// The price list of one place, flat, or problems.
#[wasm_bindgen]
pub fn coverage(texts: &str, shape: &[f64]) -> JsValue {
    answer(crate::coverage(read(texts, shape), today()))
}

/// The named bundles of care, flat.
#[wasm_bindgen]
pub fn scenarios() -> JsValue {
    flat(&crate::scenarios())
}

/// The territories whose cost rules are known, flat.
#[wasm_bindgen]
pub fn territories() -> JsValue {
    flat(&crate::territories())
}

/// The issuers of the card, flat.
#[wasm_bindgen]
pub fn issuers() -> JsValue {
    flat(&crate::issuers())
}

/// Which tables answer, flat.
#[wasm_bindgen]
pub fn about() -> JsValue {
    flat(&crate::about())
}

/// The memory of the module, out of which the loader reads the texts of an answer.
#[wasm_bindgen]
pub fn module_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Says on the console where and why the module stopped, instead of a bare `unreachable`.
#[cfg(all(feature = "debug-console", debug_assertions))]
#[wasm_bindgen(start)]
fn say_panics() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// Puts the tree together again from its flat form, whose words are those of `npm/flatten.js`.
fn read<'a>(texts: &'a str, shape: &'a [f64]) -> Tree<'a> {
    Flat::of(texts, shape).value()
}

/// A flat request, and how far it has been read.
struct Flat<'a> {
    /// By their numbers.
    texts: Vec<&'a str>,
    shape: core::slice::Iter<'a, f64>,
}

impl<'a> Flat<'a> {
    fn of(texts: &'a str, shape: &'a [f64]) -> Flat<'a> {
        Flat { texts: Parts::of(texts, 0).collect(), shape: shape.iter() }
    }

    /// How many elements follow, where a list is next.
    fn list(&mut self) -> Option<usize> {
        if self.number()? == 5 { self.number() } else { None }
    }

    fn value(&mut self) -> Tree<'a> {
        match self.number() {
            Some(0) => Tree::Nothing,
            Some(1) => Tree::Bool(false),
            Some(2) => Tree::Bool(true),
            Some(3) => self.shape.next().map_or(Tree::Other, |number| Tree::Number(*number)),
            Some(4) => Tree::Text(self.text()),
            Some(5) => Tree::List((0..self.number().unwrap_or(0)).map(|_| self.value()).collect()),
            Some(6) => {
                Tree::Fields((0..self.number().unwrap_or(0)).map(|_| (self.text(), self.value())).collect())
            }
            _ => Tree::Other,
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the loader writes whole numbers"
    )]
    fn number(&mut self) -> Option<usize> {
        self.shape.next().map(|number| *number as usize)
    }

    fn text(&mut self) -> &'a str {
        self.number().and_then(|number| self.texts.get(number)).copied().unwrap_or_default()
    }
}

fn answer<T: Outgoing>(result: Result<T, Vec<Problem>>) -> JsValue {
    result.map_or_else(|problems| refusal(&problems), |answer| flat(&answer))
}

fn flat(answer: &impl Outgoing) -> JsValue {
    // As long as the report of a family trip, so that the list seldom moves while it grows.
    let mut list = Vec::with_capacity(4096);
    answer.write(&mut list);
    numbers(&list)
}

fn numbers(list: &[f64]) -> JsValue {
    Float64Array::from(list).into()
}

/// A list of code, path and message; nothing in it can fail to be written.
fn refusal(problems: &[Problem]) -> JsValue {
    let rows: Vec<[&str; 3]> =
        problems.iter().map(|problem| [problem.code, &*problem.path, &*problem.message]).collect();
    rows.serialize(&serde_wasm_bindgen::Serializer::new()).unwrap_or_default()
}

/// The host's local day. Not the day in UTC, which in Denmark is yesterday for the first hours after midnight.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let day = || {
        let year = i16::try_from(now.get_full_year()).ok()?;
        let month = i8::try_from(now.get_month() + 1).ok()?;
        Date::new(year, month, i8::try_from(now.get_date()).ok()?)
    };
    // A clock outside the calendar (before year -9999 or after 9999) is a clock that was never set.
    day().unwrap_or(Date::from_epoch_day(0))
}
