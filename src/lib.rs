//! Tells a traveller whether the European Health Insurance Card is good for a trip, and what care will cost.

#[macro_use]
pub mod vocabulary;
pub mod date;
pub mod exchange;
pub mod money;
pub mod problem;
pub mod report;
pub mod request;
pub mod tables;
pub mod value;
