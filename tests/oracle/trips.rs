//! Random trips through every encoded territory: days around changes of rules and of years, prices around every figure of the
//! tables, people around every age limit, and several events of one person in one window.

use ehic_estimator::date::Date;
use ehic_estimator::request::{
    Care, Citizenship, Document, ELSEWHERE, Event, Leg, Provider, Purpose, Request, Traveller,
};
use ehic_estimator::tables::{AREAS, Area, Bound, Charge, Condition, ISSUERS, Rule, Territory};
use ehic_estimator::vocabulary::{Activity, Circumstance, Currency, Need, Service};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// A trip as numbers, which shrink towards the plainest trip.
#[derive(Clone, Debug)]
struct Draft {
    start: (Index, i32),
    home: Index,
    currency: Index,
    purpose: Index,
    travellers: Vec<(Index, Vec<DraftDocument>, u8, Index, bool)>,
    legs: Vec<(Index, Index, i32, u8)>,
    events: Vec<DraftEvent>,
}

#[derive(Clone, Debug)]
struct DraftEvent {
    leg: Index,
    traveller: Index,
    day: Index,
    provider: u8,
    care: Vec<DraftCare>,
}

#[derive(Clone, Debug)]
struct DraftCare {
    service: Index,
    units: u16,
    price: Option<(Index, i64, i64)>,
    circumstances: Vec<Index>,
}

#[derive(Clone, Debug)]
struct DraftDocument {
    kind: u8,
    day: i32,
    length: i32,
}

/// Tries a law on many cases, and shows the smallest on which it fails. The same cases on every run: a failure is a failure
/// everywhere; `PROPTEST_CASES=100000` goes further.
pub fn on_many<S: Strategy>(cases: u32, strategy: &S, law: impl Fn(S::Value) -> Result<(), String>) {
    let config = Config { failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    let config = Config { cases: config.cases.max(cases), ..config };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    match runner.run(strategy, |case| law(case).map_err(TestCaseError::fail)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("the smallest case on which it fails\n{reason}"),
        Err(aborted) => panic!("{aborted}"),
    }
}

/// Any trip.
pub fn trips() -> impl Strategy<Value = Request> {
    let document = (0..8_u8, -20..400_i32, 0..90_i32).prop_map(|(kind, day, length)| DraftDocument {
        kind,
        day,
        length,
    });
    let documents = prop_oneof![
        6 => Just(vec![DraftDocument { kind: 0, day: 2000, length: 0 }]),
        1 => Just(Vec::new()),
        2 => prop::collection::vec(document, 0..3),
    ];
    let traveller = (any::<Index>(), documents, 0..16_u8, any::<Index>(), prop::bool::weighted(0.15));
    let length = prop_oneof![6 => 0..25_i32, 2 => 0..90_i32, 1 => 300..500_i32];
    let leg = (any::<Index>(), any::<Index>(), length, 0..4_u8);
    let units = prop_oneof![4 => Just(1_u16), 6 => 1..6_u16, 2 => 6..40_u16, 1 => 40..120_u16];
    let price = prop::option::weighted(
        0.6,
        (any::<Index>(), -1..=1_i64, prop_oneof![3 => Just(1_i64), 1 => 1..30_i64]),
    );
    let circumstances = prop_oneof![3 => Just(Vec::new()), 3 => prop::collection::vec(any::<Index>(), 1..4)];
    let care =
        (any::<Index>(), units, price, circumstances).prop_map(|(service, units, price, circumstances)| {
            DraftCare { service, units, price, circumstances }
        });
    let care = prop_oneof![
        4 => prop::collection::vec(care.clone(), 1..3),
        1 => prop::collection::vec(care, 3..6),
    ];
    let event = (any::<Index>(), any::<Index>(), any::<Index>(), 0..10_u8, care)
        .prop_map(|(leg, traveller, day, provider, care)| DraftEvent { leg, traveller, day, provider, care });
    (
        (any::<Index>(), -15..4_i32),
        any::<Index>(),
        any::<Index>(),
        any::<Index>(),
        prop::collection::vec(traveller, 1..4),
        prop::collection::vec(leg, 1..4),
        prop::collection::vec(event, 1..7),
    )
        .prop_map(|(start, home, currency, purpose, travellers, legs, events)| {
            trip(&Draft { start, home, currency, purpose, travellers, legs, events })
        })
}

fn trip(draft: &Draft) -> Request {
    let places: Vec<&'static Area> = draft.legs.iter().map(|(place, ..)| place_of(*place)).collect();
    let first = places[0].tables().or_else(|| Territory::of("DE")).unwrap();
    let mut day = pick(draft.start.0, &days(first)).plus_days(draft.start.1).max(earliest());
    let start = day;
    let mut legs = Vec::new();
    for ((_, region, length, activities), place) in draft.legs.iter().zip(&places) {
        let regions: Vec<&'static str> = place
            .tables()
            .map_or(&[][..], |tables| tables.regions)
            .iter()
            .copied()
            .filter(|one| one.starts_with(place.code))
            .collect();
        // No region given, one without rules of its own, or one that has some: each as likely.
        let choice = region.index(regions.len() + 2);
        let region = match choice {
            0 => place.region,
            1 => place.region.or(Some(ELSEWHERE)),
            _ => Some(regions[choice - 2]),
        };
        let depart = day.plus_days(*length);
        let activities =
            Activity::ALL.iter().copied().filter(|one| activities >> (*one as u8) & 1 == 1).collect();
        legs.push(Leg { territory: place.code, region, arrive: day, depart, activities });
        day = depart;
    }
    let home = pick(draft.home, &homes());
    let currencies: Vec<Currency> =
        Currency::ALL.iter().copied().filter(|one| ehic_estimator::exchange::is_current(*one)).collect();
    let travellers = draft
        .travellers
        .iter()
        .map(|(age, documents, needs, citizenship, pensioner)| Traveller {
            age: pick(*age, &ages(places.iter().filter_map(|place| place.tables()))),
            documents: documents.iter().map(|one| document(one, start)).collect(),
            citizenship: pick(
                *citizenship,
                &[Citizenship::EuEeaSwiss, Citizenship::EuEeaSwiss, Citizenship::EuEeaSwiss]
                    .into_iter()
                    .chain(Citizenship::ALL.iter().copied())
                    .collect::<Vec<_>>(),
            ),
            family_of_eu_eea_swiss: false,
            needs: Need::ALL.iter().copied().filter(|one| *needs == 1 + *one as u8).collect(),
            pensioner: *pensioner,
            danish_group: 1 + u8::from(*needs > 12),
        })
        .collect();
    let mut purposes = vec![Purpose::Holiday; 40];
    purposes.extend(Purpose::ALL);
    let events = draft
        .events
        .iter()
        .map(|event| {
            let leg = event.leg.index(legs.len());
            let length = usize::try_from(legs[leg].arrive.days_until(legs[leg].depart)).unwrap();
            let date = legs[leg].arrive.plus_days(i32::try_from(event.day.index(length + 1)).unwrap());
            let tables = places[leg].tables();
            Event {
                leg,
                traveller: event.traveller.index(draft.travellers.len()),
                date,
                provider: if event.provider == 9 { Provider::Private } else { Provider::Public },
                care: event.care.iter().map(|care| treat(care, tables)).collect(),
            }
        })
        .collect();
    Request {
        today: start.plus_days(-20),
        home,
        currency: pick(draft.currency, &currencies),
        purpose: pick(draft.purpose, &purposes),
        travellers,
        legs,
        events,
    }
}

fn treat(draft: &DraftCare, tables: Option<&'static Territory>) -> Care {
    let service = pick(draft.service, Service::ALL);
    let rules: Vec<&'static Rule> =
        tables.map_or(&[][..], |tables| tables.rules).iter().filter(|rule| rule.service == service).collect();
    // What the rules ask for is asked more often than the rest.
    let mut known: Vec<Circumstance> = Vec::new();
    for condition in conditions(&rules) {
        if let Condition::Circumstance(one) = condition {
            known.extend([*one; 12]);
        }
    }
    known.extend(Circumstance::ALL);
    let mut circumstances: Vec<Circumstance> = Vec::new();
    for index in &draft.circumstances {
        let one = pick(*index, &known);
        let excluded = match one {
            Circumstance::Referred => Some(Circumstance::WithoutReferral),
            Circumstance::WithoutReferral => Some(Circumstance::Referred),
            Circumstance::Injury => Some(Circumstance::Unhurt),
            Circumstance::Unhurt => Some(Circumstance::Injury),
            _ => None,
        };
        if !circumstances.contains(&one) && excluded.is_none_or(|other| !circumstances.contains(&other)) {
            circumstances.push(one);
        }
    }
    let price = draft.price.map(|(index, beside, parts)| {
        let prices = prices(&rules, tables, service);
        ((pick(index, &prices) / parts) + beside).clamp(0, 1_000_000_000)
    });
    let units = match service {
        // Half a year in hospital says no more than two months, and costs the naive engine its square.
        Service::HospitalStay => draft.units.min(70),
        _ => draft.units.min(60),
    };
    Care { service, units, price, circumstances }
}

fn document(draft: &DraftDocument, start: Date) -> Document {
    let day = start.plus_days(draft.day);
    match draft.kind {
        0..3 => Document::Ehic { expires: day },
        3 => Document::Ghic { expires: day },
        4 | 5 => Document::Prc { from: day, until: day.plus_days(draft.length) },
        kind => Document::NationalCard { photo_id: kind == 6 },
    }
}

fn pick<T: Copy>(index: Index, all: &[T]) -> T {
    all[index.index(all.len())]
}

fn earliest() -> Date {
    Date::new(2024, 1, 1).unwrap()
}

/// Nine of ten places have tables.
fn place_of(index: Index) -> &'static Area {
    let with: Vec<&'static Area> = AREAS.iter().filter(|area| area.tables().is_some()).collect();
    let index = index.index(with.len() * 10);
    let without = || ["GI", "MC", "US", "TR", "AD"].map(|code| Area::of(code).unwrap());
    if index < with.len() * 9 { with[index % with.len()] } else { without()[index % 5] }
}

fn homes() -> Vec<&'static str> {
    let mut homes = vec!["DK"; 40];
    homes.extend(ISSUERS.iter().map(|issuer| issuer.code));
    homes
}

/// Every day on which a rule, a price, a tariff or a currency of the place changes, New Year, and an ordinary day of each year.
fn days(tables: &'static Territory) -> Vec<Date> {
    let last = Date::new(2027, 12, 31).unwrap();
    let mut days: Vec<Date> = Vec::new();
    for year in 2024..=2027 {
        days.extend(Date::new(year, 12, 31));
        days.extend(Date::new(year, 6, 13));
    }
    days.extend(tables.rules.iter().filter_map(|rule| rule.from));
    days.extend(tables.tariffs.iter().chain(tables.prices).filter_map(|price| price.from));
    days.extend(tables.currencies.iter().filter_map(|period| period.until));
    days.retain(|day| earliest() <= *day && *day <= last);
    days.sort_unstable();
    days.dedup();
    days
}

/// Ages at and below every limit of the places.
fn ages(tables: impl Iterator<Item = &'static Territory>) -> Vec<u8> {
    let mut ages = vec![40; 6];
    ages.extend([0, 5, 12, 17, 18, 30, 66, 90]);
    for territory in tables {
        for condition in conditions(&territory.rules.iter().collect::<Vec<_>>()) {
            if let Condition::AgeFrom(age) | Condition::AgeBelow(age) = condition {
                ages.extend([*age, age.saturating_sub(1)]);
            }
        }
    }
    ages
}

pub fn conditions(rules: &[&'static Rule]) -> Vec<&'static Condition> {
    rules
        .iter()
        .flat_map(|rule| rule.alternatives)
        .flat_map(|one| {
            let exemptions = one.exemptions.iter().flat_map(|exemption| exemption.when);
            one.when.iter().chain(exemptions).flat_map(|table| table.iter())
        })
        .collect()
}

/// Prices at the edges of a service's rules: every amount, what a share makes a minimum or a cap of, bands, tariffs.
fn prices(rules: &[&'static Rule], tables: Option<&'static Territory>, service: Service) -> Vec<i64> {
    let mut prices = vec![0, 1, 999, 10_000, 123_457];
    let mut shares: Vec<i64> = Vec::new();
    let mut amounts: Vec<i64> = Vec::new();
    for alternative in rules.iter().flat_map(|rule| rule.alternatives) {
        for component in alternative.components {
            match &component.charge {
                Charge::Copayment { amount, .. }
                | Charge::BaseFee { amount, .. }
                | Charge::Deductible { amount, .. }
                | Charge::SharedCharge { amount, .. }
                | Charge::FreeAllowance { amount, .. }
                | Charge::Lump { amount, .. } => amounts.extend([amount.low, amount.typical, amount.high]),
                Charge::Coinsurance { share, min, max, .. } => {
                    shares.extend([share.low, share.typical, share.high]);
                    amounts.extend(min);
                    amounts.extend(max);
                }
                Charge::Bands { bands, .. } => {
                    amounts.extend(bands.iter().filter_map(|band| band.up_to));
                    shares.extend(bands.iter().map(|band| band.share));
                }
                Charge::FullPrice | Charge::Unknown { .. } => {}
            }
        }
        for limit in alternative.limits {
            match &limit.bound {
                Bound::Cap { amount, after } => {
                    amounts.extend([amount.low, amount.high]);
                    amounts.extend(after);
                }
                Bound::SchemeLimit(amount) | Bound::SchemeLump(amount) | Bound::SchemeDeductible(amount) => {
                    amounts.extend([amount.low, amount.high]);
                }
                Bound::Units(_) | Bound::SetOff { .. } => {}
            }
        }
    }
    if let Some(tables) = tables {
        for price in tables.prices.iter().chain(tables.tariffs).filter(|price| price.service == service) {
            prices.extend([price.amount.low, price.amount.typical, price.amount.high]);
        }
    }
    prices.extend(&amounts);
    for share in shares.into_iter().filter(|share| *share > 0) {
        prices.extend(amounts.iter().map(|amount| amount * 10_000 / share));
    }
    prices.sort_unstable();
    prices.dedup();
    prices
}

/// A request as a caller would write it.
pub fn show(request: &Request) -> String {
    let traveller = |one: &Traveller| {
        format!(
            "{{ age: {}, documents: {:?}, citizenship: {:?}, needs: {:?}, pensioner: {}, danishGroup: {} }}",
            one.age, one.documents, one.citizenship, one.needs, one.pensioner, one.danish_group
        )
    };
    let leg = |one: &Leg| {
        format!(
            "{{ territory: {:?}, region: {:?}, arrive: {}, depart: {}, activities: {:?} }}",
            one.territory, one.region, one.arrive, one.depart, one.activities
        )
    };
    let care = |one: &Care| {
        format!(
            "{{ service: {:?}, units: {}, price: {:?}, circumstances: {:?} }}",
            one.service, one.units, one.price, one.circumstances
        )
    };
    let event = |one: &Event| {
        format!(
            "{{ leg: {}, traveller: {}, date: {}, provider: {:?}, care: [{}] }}",
            one.leg,
            one.traveller,
            one.date,
            one.provider,
            one.care.iter().map(care).collect::<Vec<_>>().join(", ")
        )
    };
    let lines = |lines: Vec<String>| lines.join(",\n    ");
    format!(
        "{{ today: {}, home: {:?}, currency: {:?}, purpose: {:?},\n  travellers: [\n    {}],\n  legs: [\n    {}],\n  events: [\n    {}] }}",
        request.today,
        request.home,
        request.currency,
        request.purpose,
        lines(request.travellers.iter().map(traveller).collect()),
        lines(request.legs.iter().map(leg).collect()),
        lines(request.events.iter().map(event).collect()),
    )
}
