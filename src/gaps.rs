//! What the card never pays for and this trip may need, on a scale of its own: nothing here is added to a total.
//!
//! Each leg away from home is asked for each gap, and the first row of the tables that fits it is told. A row that fits
//! several legs is told once, with all of them. What an event of the request prices itself is not told again.
//!
//! Order: first a place where everything is the traveller's own; then what an event of the request brings about; then what
//! may come, dearest first; then a death abroad, which nobody wants to read first; last what has no figure. Likelihood is no
//! order here: the counts that were found are of different people and cannot be put on one scale.

use core::cmp::Reverse;

use crate::date::Date;
use crate::exchange::Exchange;
use crate::money::{Ends, Minor};
use crate::report::{Arg, Args, CostLine, EventEstimate, Gap, Range};
use crate::request::{Care, Leg, Provider, Purpose, Request};
use crate::tables::{Area, Issuer, OUTSIDE, OutsideCost, facts, said};
use crate::vocabulary::{Aftermath, AreaCard, Confidence, Currency, GapCode, Need, Service};

/// What this trip may need and the card never pays, what matters most first.
pub fn gaps(request: &Request, events: &[EventEstimate]) -> Vec<Gap> {
    let mut found: Vec<Found> = Vec::new();
    for (index, leg) in request.legs.iter().enumerate() {
        let stay = Stay::of(request, events, index, leg);
        if !stay.is_home() {
            stay.tell(&mut found);
        }
    }
    crate::order::sort(&mut found, |one, other| one.place() < other.place());
    found.into_iter().map(|found| found.gap).collect()
}

/// One gap on its way into the report.
struct Found {
    rank: Rank,
    code: GapCode,
    row: Option<&'static OutsideCost>,
    help: Help,
    gap: Gap,
}

/// What matters most stands first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Everything,
    BroughtAbout,
    MayCome,
    Death,
    WithoutFigure,
}

impl Found {
    fn place(&self) -> (Rank, Reverse<Minor>, Reverse<Minor>, GapCode) {
        let ends = self.gap.cost.map_or(Ends::all(0), |cost| cost.ends);
        (self.rank, Reverse(ends.typical), Reverse(ends.high), self.code)
    }
}

/// Who pays a part of it after all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Help {
    Nobody,
    /// R10.3: the country of stay pays what a journey home costs more, if a doctor there certifies the need.
    NordicConvention,
    /// R12.2: Denmark's public travel insurance, up to a day.
    RealmInsurance {
        until: Date,
        whole: bool,
    },
}

/// One leg, as the gaps ask for it.
struct Stay<'a> {
    request: &'a Request,
    events: &'a [EventEstimate],
    index: usize,
    leg: &'a Leg,
    area: Option<&'static Area>,
    aftermath: Aftermath,
}

impl<'a> Stay<'a> {
    fn of(request: &'a Request, events: &'a [EventEstimate], index: usize, leg: &'a Leg) -> Stay<'a> {
        let here = request.events.iter().filter(|event| event.leg == index);
        let aftermath = here.map(|event| aftermath(&event.care)).max().unwrap_or(Aftermath::NothingYet);
        Stay { request, events, index, leg, area: Area::of(leg.territory), aftermath }
    }

    fn is_home(&self) -> bool {
        self.area.map_or(self.leg.territory, |area| area.state) == self.request.home
    }

    fn home_is_nordic(&self) -> bool {
        Area::of(self.request.home).is_some_and(|home| home.nordic)
    }

    /// R1.3, R12.2, OPEN row 1: whether nothing and nobody but the traveller pays there.
    fn is_outside_card(&self) -> bool {
        let Some(area) = self.area else { return true };
        match area.card {
            AreaCard::Outside | AreaCard::Disputed => !Issuer::of(self.request.home)
                .is_some_and(|issuer| issuer.extra_territories.contains(&area.code)),
            AreaCard::DanishRealm => {
                let british_on_faroes = area.code == "FO" && self.request.home == "GB";
                !self.home_is_nordic() && !british_on_faroes
            }
            _ => false,
        }
    }

    fn tell(&self, found: &mut Vec<Found>) {
        let outside = self.is_outside_card();
        if outside {
            self.add(GapCode::OutsideCard, None, found);
        }
        let mut private_told = false;
        for code in GapCode::ALL {
            let Some(row) = OUTSIDE.iter().find(|row| row.gap == *code && self.fits(row)) else { continue };
            if *code == GapCode::PrivateCare && (private_told || outside) {
                continue;
            }
            private_told |= matches!(code, GapCode::PrivateClinic | GapCode::PrivateDoctor);
            if !self.is_priced(row) {
                self.add(*code, Some(row), found);
            }
        }
    }

    fn fits(&self, row: &OutsideCost) -> bool {
        let alone = self.request.travellers.len() == 1;
        let company = match row.gap {
            GapCode::Companion => !alone,
            // Nobody of the party can stay with somebody who travels alone.
            GapCode::SummonedRelative => alone || row.after.contains(&self.aftermath),
            _ => row.after.is_empty() || row.after.contains(&self.aftermath),
        };
        company
            && (row.territories.is_empty() || row.territories.contains(&self.leg.territory))
            && (row.regions.is_empty() || self.leg.region.is_some_and(|region| row.regions.contains(&region)))
            && (row.activities.is_empty()
                || row.activities.iter().any(|one| self.leg.activities.contains(one)))
            && (row.homes.is_empty() || row.homes.contains(&self.request.home))
            && !(row.outside_nordic && self.home_is_nordic())
    }

    /// Whether an event on this leg has the bill on a line of its own.
    fn is_priced(&self, row: &OutsideCost) -> bool {
        let here = self.events.iter().filter(|estimate| {
            self.request.events.get(estimate.event).is_some_and(|event| event.leg == self.index)
        });
        here.flat_map(|estimate| &estimate.lines).any(|line| has_bill(line, row))
    }

    /// Adds a gap, or this leg to the one that is there.
    fn add(&self, code: GapCode, row: Option<&'static OutsideCost>, found: &mut Vec<Found>) {
        let rank = self.rank(code, row);
        let help = self.help(code);
        let same = |there: &&mut Found| {
            there.code == code && there.help == help && there.row.map(|row| row.id) == row.map(|row| row.id)
        };
        if let Some(there) = found.iter_mut().find(same) {
            there.rank = there.rank.min(rank);
            there.gap.legs.push(self.index);
            self.say_sources(row, help, &mut there.gap.sources);
            return;
        }
        let mut gap = Gap {
            code: code.code(),
            args: Args::default(),
            sources: Vec::new(),
            cost: row.and_then(|row| cost(row, help, self.request.currency)),
            legs: vec![self.index],
        };
        self.say_sources(row, help, &mut gap.sources);
        if let Some(row) = row {
            gap.args = self.arguments(row, help);
        }
        found.push(Found { rank, code, row, help, gap });
    }

    fn rank(&self, code: GapCode, row: Option<&OutsideCost>) -> Rank {
        let Some(row) = row else { return Rank::Everything };
        let after_event = self.aftermath > Aftermath::NothingYet && row.after.contains(&self.aftermath);
        let stays = code == GapCode::Companion && self.aftermath >= Aftermath::ShortStay;
        match row.amount {
            None => Rank::WithoutFigure,
            Some(_) if after_event || stays => Rank::BroughtAbout,
            Some(_) if code == GapCode::DeathAbroad => Rank::Death,
            Some(_) => Rank::MayCome,
        }
    }

    /// Who pays a part of the journey home after all.
    fn help(&self, code: GapCode) -> Help {
        let home = matches!(code, GapCode::JourneyHome | GapCode::AmbulanceFlight | GapCode::RoadAmbulance);
        let realm = self.area.is_some_and(|area| area.card == AreaCard::DanishRealm);
        let purpose =
            matches!(self.request.purpose, Purpose::Holiday | Purpose::FamilyVisit | Purpose::Study);
        if realm && self.request.home == "DK" && purpose && (home || code == GapCode::DeathAbroad) {
            let until = self.arrived().plus_months(facts::REALM_INSURANCE_MONTHS);
            let ill = |need: &Need| matches!(need, Need::ChronicCare | Need::Dialysis | Need::Oxygen);
            let known = self.request.travellers.iter().any(|traveller| traveller.needs.iter().any(ill));
            // The insurance leaves out an illness that one already has.
            return Help::RealmInsurance { until, whole: self.leg.depart <= until && !known };
        }
        if home && self.home_is_nordic() && self.area.is_some_and(|area| area.nordic) {
            return Help::NordicConvention;
        }
        Help::Nobody
    }

    /// The first day of the stay: legs in one place without a day between them are one.
    fn arrived(&self) -> Date {
        let mut first = self.leg.arrive;
        for earlier in self.request.legs.iter().take(self.index).rev() {
            if earlier.territory != self.leg.territory || earlier.depart.plus_days(1) < first {
                break;
            }
            first = earlier.arrive;
        }
        first
    }

    fn arguments(&self, row: &OutsideCost, help: Help) -> Args {
        let elsewhere = row.measured_to.is_some_and(|home| home != self.request.home);
        let confidence = if elsewhere { less_sure(row.confidence) } else { row.confidence };
        let mut args = vec![("what", Arg::Text(row.id))];
        if row.amount.is_some() {
            args.push(("year", Arg::Text(row.year)));
        }
        args.push(("confidence", Arg::Text(confidence.code())));
        match help {
            Help::Nobody => args.push(("help", Arg::Text("none"))),
            Help::NordicConvention => args.push(("help", Arg::Text("nordic"))),
            Help::RealmInsurance { until, .. } => {
                args.push(("help", Arg::Text("realm")));
                args.push(("until", Arg::Date(until)));
            }
        }
        Args(args)
    }

    /// Who says so, none twice: the row's own, those of the help, and for a place outside the card those of the place.
    fn say_sources(&self, row: Option<&OutsideCost>, help: Help, sources: &mut Vec<&'static str>) {
        let of_help: &[&str] = match help {
            Help::Nobody => &[],
            Help::NordicConvention => said::NORDIC_JOURNEY_HOME.sources(),
            Help::RealmInsurance { .. } => said::REALM_FIRST_MONTH.sources(),
        };
        let of_row = match row {
            Some(row) => row.sources,
            None => self.area.map_or(said::OUTSIDE_CARD_AREA.sources(), |area| area.sources),
        };
        for source in of_row.iter().chain(of_help) {
            if !sources.contains(source) {
                sources.push(source);
            }
        }
    }
}

/// What an event leaves behind, by its care: a bundle of `data/scenarios.toml` and the same care given by hand are one. The
/// lengths are those of the bundles: three nights for an appendix, five for a heart or a broken leg, ten for a stroke.
fn aftermath(care: &[Care]) -> Aftermath {
    let nights: u32 = care
        .iter()
        .filter(|care| care.service == Service::HospitalStay)
        .map(|care| u32::from(care.units))
        .sum();
    let acute = |care: &Care| {
        matches!(
            care.service,
            Service::EmergencyDepartment
                | Service::Ambulance
                | Service::AirAmbulance
                | Service::MountainRescue
        )
    };
    match nights {
        0 if care.iter().any(acute) => Aftermath::Casualty,
        0 => Aftermath::NothingYet,
        1..=4 => Aftermath::ShortStay,
        5..=9 => Aftermath::Stay,
        _ => Aftermath::LongStay,
    }
}

/// Whether a line of an event is the bill of a row.
fn has_bill(line: &CostLine, row: &OutsideCost) -> bool {
    let private = line.provider == Provider::Private.code();
    match row.gap {
        GapCode::PrivateClinic => private && line.service == Service::HospitalStay.code(),
        GapCode::PrivateDoctor | GapCode::PrivateCare => private,
        _ => row.priced_by.iter().any(|service| service.code() == line.service),
    }
}

/// The row's figures in the request's currency; with help, low is what the patient would wish (data/README.md).
fn cost(row: &OutsideCost, help: Help, currency: Currency) -> Option<Range> {
    let amount = row.amount?;
    let mut ends = Exchange::between(row.currency, currency).convert_ends(amount);
    match help {
        Help::Nobody => {}
        Help::NordicConvention | Help::RealmInsurance { whole: false, .. } => ends.low = 0,
        Help::RealmInsurance { whole: true, .. } => (ends.low, ends.typical) = (0, 0),
    }
    Some(Range { ends, open: false })
}

/// A figure of journeys to another country.
fn less_sure(confidence: Confidence) -> Confidence {
    match confidence {
        Confidence::High => Confidence::Medium,
        Confidence::Medium => Confidence::Low,
        other => other,
    }
}
