//! What a caller asks, read whole or refused whole.
//!
//! [`read`](read()) turns a plain [`Value`](crate::value::Value) into a [`Request`], or into the list of *all* problems with
//! their paths. After reading, an estimate cannot fail.

mod near;
mod place;
mod read;

pub use read::{read, read_coverage};

use crate::date::Date;
use crate::vocabulary::{Activity, Circumstance, Need, Service};

codes! {
    /// Why people travel.
    Purpose {
        Holiday = "holiday",
        FamilyVisit = "familyVisit",
        BusinessTrip = "businessTrip",
        PostedWork = "postedWork",
        LocalEmployment = "localEmployment",
        Study = "study",
        Internship = "internship",
        AuPair = "auPair",
        Volunteering = "volunteering",
        JobSeeking = "jobSeeking",
        PlannedCare = "plannedCare",
        Moving = "moving",
    }
}

codes! {
    /// Citizenship, as far as the rules of the card ask for it.
    Citizenship {
        EuEeaSwiss = "euEeaSwiss",
        British = "british",
        RefugeeOrStateless = "refugeeOrStateless",
        Other = "other",
    }
}

codes! {
    /// Whether the provider works for the public scheme.
    Provider {
        Public = "public",
        Private = "private",
    }
}

/// A whole question: who travels, where and when, and what may happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The day the advice is given.
    pub today: Date,
    /// The issuer of the travellers' cards: the code of an entry of `tables::ISSUERS`.
    pub home: &'static str,
    /// The currency of converted amounts.
    pub currency: crate::vocabulary::Currency,
    /// Why they travel.
    pub purpose: Purpose,
    /// 1 to 12.
    pub travellers: Vec<Traveller>,
    /// 1 to 40, in order of arrival.
    pub legs: Vec<Leg>,
    /// At most 200.
    pub events: Vec<Event>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traveller {
    /// Whole years on the first day of the trip.
    pub age: u8,
    /// What this person will carry.
    pub documents: Vec<Document>,
    /// Citizenship.
    pub citizenship: Citizenship,
    /// Spouse, child or dependent parent of an EU/EEA/Swiss citizen.
    pub family_of_eu_eea_swiss: bool,
    /// Lasting needs of care.
    pub needs: Vec<Need>,
    /// Draws a state pension.
    pub pensioner: bool,
    /// Danish security group: 1 or 2.
    pub danish_group: u8,
}

/// What can be shown at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The European Health Insurance Card.
    Ehic {
        /// The last day printed on the card.
        expires: Date,
    },
    /// The United Kingdom's Global Health Insurance Card.
    Ghic {
        /// The last day printed on the card.
        expires: Date,
    },
    /// A provisional replacement certificate.
    Prc {
        /// Its first day.
        from: Date,
        /// Its last day.
        until: Date,
    },
    /// The home country's own health card (Danish: the yellow card).
    NationalCard {
        /// Carried together with photo identification.
        photo_id: bool,
    },
}

/// A region of the territory that has no rules of its own: only the general ones hold there.
pub const ELSEWHERE: &str = "*";

/// One stay in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// ISO 3166-1 alpha-2: an entry of `tables::AREAS`.
    pub territory: &'static str,
    /// ISO 3166-2 of the region: one that the tables know, or [`ELSEWHERE`]; `None` where none was given. Where the
    /// territory is itself a region of its country's tables, that one.
    pub region: Option<&'static str>,
    /// First day.
    pub arrive: Date,
    /// Last day.
    pub depart: Date,
    /// What may need rescue.
    pub activities: Vec<Activity>,
}

/// Something that happens to one traveller on one leg.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Index of the leg.
    pub leg: usize,
    /// Index of the traveller.
    pub traveller: usize,
    /// First day of care.
    pub date: Date,
    /// Public (or contracted), or private.
    pub provider: Provider,
    /// What care is given: named by the caller, or the bundle of the scenario.
    pub care: Vec<Care>,
}

/// One kind of care, in a number of units.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Care {
    /// Which.
    pub service: Service,
    /// Visits, nights, items, rides or missions, 1 to 365.
    pub units: u16,
    /// What the bill says for one unit, in minor units of the place's currency.
    pub price: Option<i64>,
    /// What decides between rules at the place of care.
    pub circumstances: Vec<Circumstance>,
}

/// The question for a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageQuery {
    /// ISO 3166-1 alpha-2: an entry of `tables::AREAS`.
    pub territory: &'static str,
    /// ISO 3166-2 of a region that the tables know, or [`ELSEWHERE`].
    pub region: Option<&'static str>,
    /// The day.
    pub on: Date,
    /// Age in whole years.
    pub age: u8,
    /// The issuer of the card.
    pub home: &'static str,
    /// The currency of converted amounts.
    pub currency: crate::vocabulary::Currency,
    /// Makes the circumstances of these activities open.
    pub activities: Vec<Activity>,
}
