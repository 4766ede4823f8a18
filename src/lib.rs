//! Tells a traveller whether the European Health Insurance Card is good for a trip, and what care will cost.
//!
//! Data flows one way, and the modules are the nouns it flows through:
//!
//! ```text
//! Value --request::read--> Request --card::check--> checks, actions
//!                             |                        |
//!                             +--rule in force--+--cost::price--> lines --total--> Report
//! ```
//!
//! The estimator does no I/O and asks no clock; money is integers; after reading, an estimate cannot fail.

#[macro_use]
pub mod vocabulary;

pub mod problem;
pub mod request;
pub mod value;

pub mod date;
pub mod exchange;
pub mod money;
mod order;
pub mod tables;

pub mod card;

pub mod charge;
pub mod cost;
pub mod ledger;
pub mod situation;
pub mod total;

pub mod gaps;

pub mod report;

#[cfg(target_family = "wasm")]
pub mod wasm;

use date::Date;
use problem::{Problem, ProblemCode};
use report::{About, CoverageSheet, IssuerInfo, Report, ScenarioInfo, TerritoryInfo};
use request::Request;
use value::Tree;

/// Judges every traveller's card on every leg, prices what happens, and says what to do.
pub fn estimate<'a>(request: impl Into<Tree<'a>>, today: Date) -> Result<Report, Vec<Problem>> {
    request::read(request, today).map(|request| answer(&request))
}

/// The answer to a request that was read: every request has one, if only "unknown, at least so much".
pub fn answer(request: &Request) -> Report {
    let cards = card::check(request);
    let events = total::events(request, &cards);
    Report {
        household: card::household(&cards),
        actions: card::actions(request, &cards),
        totals: total::totals(request, &events),
        gaps: gaps::gaps(request, &events),
        caveats: total::caveats(request),
        about: total::about(),
        events,
        cards,
    }
}

/// Low, typical and high out-of-pocket total of each request, in its currency, one after the other.
///
/// A request that cannot be answered refuses the whole call; its index stands in front of the path.
pub fn estimate_many<'a>(requests: impl Into<Tree<'a>>, today: Date) -> Result<Vec<f64>, Vec<Problem>> {
    let Tree::List(requests) = requests.into() else { return Err(no_list()) };
    estimate_each(&mut requests.into_iter(), today)
}

/// The same of requests of which each is made when the one before is answered: one at a time is in memory.
fn estimate_each(
    requests: &mut dyn ExactSizeIterator<Item = Tree<'_>>,
    today: Date,
) -> Result<Vec<f64>, Vec<Problem>> {
    let mut totals = Vec::with_capacity(requests.len() * 3);
    let mut problems = Vec::new();
    for (index, request) in requests.enumerate() {
        match request::read(request, today) {
            Ok(request) => totals.extend(out_of_pocket(&request)),
            Err(found) => problems.extend(found.into_iter().map(|problem| problem.in_request(index))),
        }
    }
    if problems.is_empty() { Ok(totals) } else { Err(problems) }
}

/// What is wrong where many requests were to come.
fn no_list() -> Vec<Problem> {
    let message = "`requests` must be a list of requests".to_owned();
    vec![Problem { code: ProblemCode::WrongType.code(), path: String::new(), message }]
}

#[expect(clippy::cast_precision_loss, reason = "a JavaScript number is all that the contract has")]
fn out_of_pocket(request: &Request) -> [f64; 3] {
    let ends = total::out_of_pocket(request, &card::check_without_reasons(request));
    [ends.low as f64, ends.typical as f64, ends.high as f64]
}

/// The price list of one place on one day for one kind of traveller.
pub fn coverage<'a>(query: impl Into<Tree<'a>>, today: Date) -> Result<CoverageSheet, Vec<Problem>> {
    request::read_coverage(query, today).map(|query| total::coverage(&query))
}

/// The named bundles of care.
pub fn scenarios() -> Vec<ScenarioInfo> {
    tables::SCENARIOS.iter().map(ScenarioInfo::of).collect()
}

/// The territories whose cost rules are known.
pub fn territories() -> Vec<TerritoryInfo> {
    tables::territories().map(TerritoryInfo::of).collect()
}

/// The issuers of the card.
pub fn issuers() -> Vec<IssuerInfo> {
    tables::ISSUERS.iter().map(IssuerInfo::of).collect()
}

/// Which tables answer.
pub fn about() -> About {
    total::about()
}
