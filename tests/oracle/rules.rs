//! Rules that nobody has written: every kind of component and limit in every mixture, so that what the tables may say tomorrow
//! is held against the second engine today.

use ehic_estimator::date::Date;
use ehic_estimator::money::Ends;
use ehic_estimator::report::Basis;
use ehic_estimator::request::{Care, Citizenship, ELSEWHERE, Provider, Traveller};
use ehic_estimator::tables::{
    Alternative, Band, Bound, Charge, Component, Condition, CurrencyPeriod, Exemption, Limit, OwnPrice,
    Price, Rule, Territory,
};
use ehic_estimator::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One person's care in a place with invented rules, in order of time.
#[derive(Debug)]
pub struct Stay {
    pub territory: &'static Territory,
    pub traveller: Traveller,
    pub home: &'static str,
    pub region: Option<&'static str>,
    pub care: Vec<Given>,
}

/// One care item, when and how it is given and paid for.
#[derive(Debug)]
pub struct Given {
    pub date: Date,
    pub provider: Provider,
    pub basis: Basis,
    pub care: Care,
}

/// One service for each way in which units fall on days.
const SERVICES: [Service; 4] =
    [Service::Doctor, Service::HospitalStay, Service::Prescription, Service::Ambulance];

/// For what each of them may be charged.
fn pers(service: Service) -> Vec<Per> {
    match service {
        Service::HospitalStay => vec![Per::Day, Per::Day, Per::Stay, Per::Form],
        Service::Prescription => vec![Per::Item, Per::Item, Per::Form, Per::Day],
        Service::Ambulance => vec![Per::Ride, Per::Ride, Per::Item, Per::Form],
        _ => vec![Per::Visit, Per::Visit, Per::Item, Per::Day, Per::Form],
    }
}

/// Any stay.
pub fn stays() -> impl Strategy<Value = Stay> {
    let person = (select(vec![5_u8, 17, 18, 40, 65]), any::<bool>(), prop::bool::weighted(0.3)).prop_map(
        |(age, pensioner, pregnant)| Traveller {
            age,
            documents: Vec::new(),
            citizenship: Citizenship::EuEeaSwiss,
            family_of_eu_eea_swiss: false,
            needs: if pregnant { vec![Need::Pregnancy] } else { Vec::new() },
            pensioner,
            danish_group: 1,
        },
    );
    let home = select(vec!["DK", "DK", "GB", "DE"]);
    let region = select(vec![None, Some("XX-1"), Some("XX-2"), Some(ELSEWHERE)]);
    (territory(), person, home, region, prop::collection::vec(given(), 1..6)).prop_map(
        |(territory, traveller, home, region, mut care)| {
            care.sort_by_key(|given| given.date);
            Stay { territory, traveller, home, region, care }
        },
    )
}

fn given() -> impl Strategy<Value = Given> {
    // Within a few days, about a month and about a year of each other, over New Year.
    let day = prop_oneof![0..6, 27..33, 360..370];
    let basis = prop_oneof![
        6 => Just(Basis::Card),
        2 => Just(Basis::PayAndClaim),
        1 => Just(Basis::Nothing),
    ];
    let provider = prop_oneof![8 => Just(Provider::Public), 1 => Just(Provider::Private)];
    let units = prop_oneof![3 => Just(1_u16), 4 => 1..5_u16, 1 => 28..34_u16];
    let price =
        prop_oneof![2 => Just(None), 1 => (0..20_i64).prop_map(Some), 3 => (0..60_000_i64).prop_map(Some)];
    let circumstances = prop_oneof![
        3 => Just(Vec::new()),
        1 => Just(vec![Circumstance::Injury]),
        1 => Just(vec![Circumstance::OutOfHours]),
    ];
    (day, provider, basis, select(SERVICES.to_vec()), units, price, circumstances).prop_map(
        |(day, provider, basis, service, units, price, circumstances)| Given {
            date: Date::new(2024, 12, 20).unwrap().plus_days(day),
            provider,
            basis,
            care: Care { service, units, price, circumstances },
        },
    )
}

fn territory() -> impl Strategy<Value = &'static Territory> {
    let price = |service: Service| {
        let tariff = prop_oneof![2 => Just(None), 1 => amounts(40_000).prop_map(Some)];
        prop_oneof![
            1 => Just((service, None)),
            6 => (amounts(60_000), tariff).prop_map(move |both| (service, Some(both))),
        ]
    };
    (SERVICES.map(rule), SERVICES.map(price)).prop_map(|(rules, prices)| {
        let record = |service: Service, amount: Ends<i64>| Price {
            service,
            from: None,
            until: None,
            amount,
            confidence: Confidence::High,
            sources: &[],
        };
        let known: Vec<_> =
            prices.into_iter().filter_map(|(service, known)| known.map(|known| (service, known))).collect();
        let tariffs =
            known.iter().filter_map(|(service, (_, tariff))| tariff.map(|tariff| record(*service, tariff)));
        leak_one(Territory {
            code: "XX",
            currencies: leak(vec![CurrencyPeriod { currency: Currency::Eur, until: None }]),
            reviewed: Date::new(2024, 1, 1).unwrap(),
            regions: &["XX-1", "XX-2"],
            emergency_numbers: &[],
            tariffs: leak(tariffs.collect()),
            prices: leak(known.iter().map(|(service, (price, _))| record(*service, *price)).collect()),
            rules: leak(rules.into_iter().collect()),
            caveats: &[],
        })
    })
}

fn rule(service: Service) -> impl Strategy<Value = Rule> {
    let open = || {
        let other = (conditions(), any::<bool>(), prop::bool::weighted(0.3), alternative(service));
        other.prop_map(|(when, open, usual, one)| Alternative { name: "other", when, open, usual, ..one })
    };
    let others = prop_oneof![
        3 => prop::collection::vec(open(), 0..1),
        2 => prop::collection::vec(open(), 1..3),
    ];
    (others, alternative(service)).prop_map(move |(mut alternatives, default)| {
        alternatives.push(default);
        Rule {
            id: service.code(),
            service,
            from: None,
            until: None,
            reviewed: Date::new(2024, 1, 1).unwrap(),
            next_look: None,
            confidence: Confidence::High,
            sources: &[],
            notes: &[],
            alternatives: leak(alternatives),
        }
    })
}

fn alternative(service: Service) -> impl Strategy<Value = Alternative> {
    let settlement = prop_oneof![
        4 => Just(Settlement::InKind),
        2 => Just(Settlement::PayThenClaim),
        2 => Just(Settlement::Either),
        1 => Just(Settlement::NotCovered),
    ];
    let audience = prop_oneof![7 => Just(Audience::Insured), 1 => Just(Audience::Everyone)];
    (
        settlement,
        select(AtCounter::ALL.to_vec()),
        audience,
        prop::collection::vec(charge(service), 0..4),
        prop::collection::vec(bound(), 0..3),
        prop_oneof![3 => Just(None), 1 => set_off().prop_map(Some)],
        prop::collection::vec(exemption(), 0..2),
        prop_oneof![3 => Just(None), 1 => (amounts(60_000), any::<bool>()).prop_map(Some)],
    )
        .prop_map(
            move |(settlement, at_counter, audience, charges, bounds, set_off, exemptions, own)| {
                // A key stands once in an alternative.
                let mut components: Vec<Component> = Vec::new();
                for charge in charges {
                    let again =
                        |one: &Component| key_of(&one.charge).is_some_and(|key| key_of(&charge) == Some(key));
                    if !components.iter().any(again) {
                        components.push(Component { name: "charge", charge });
                    }
                }
                let width = components.len();
                let mut limits: Vec<Limit> = Vec::new();
                for (bound, key, indices, visitors_unknown) in bounds {
                    let deductible = matches!(bound, Bound::SchemeDeductible(_));
                    let of_scheme =
                        deductible || matches!(bound, Bound::SchemeLimit(_) | Bound::SchemeLump(_));
                    let counts = positions(&indices, if of_scheme { 0 } else { width });
                    let of_component = |one: &Component| key_of(&one.charge) == Some(key);
                    let again = limits.iter().any(|limit| limit.key == key)
                        || components.iter().any(of_component)
                        || of_scheme
                            && !deductible
                            && limits.iter().any(|limit| {
                                matches!(limit.bound, Bound::SchemeLimit(_) | Bound::SchemeLump(_))
                            });
                    // A limit counts something, and stands once; a scheme gives once.
                    if again || !of_scheme && counts.is_empty() {
                        continue;
                    }
                    let window =
                        if matches!(bound, Bound::SchemeLump(_)) { Window::Unit } else { window_of(key) };
                    limits.push(Limit {
                        name: "limit",
                        bound,
                        counts: leak(counts),
                        window,
                        key,
                        // A deductible is what visitors owe, not what they may get.
                        visitors_unknown: visitors_unknown && !deductible,
                    });
                }
                if let Some((own, against, low_end_only)) = set_off
                    && width > 1
                {
                    let own = own.index(width);
                    let against = (own + 1 + against.index(width - 1)) % width;
                    limits.push(Limit {
                        name: "setOff",
                        bound: Bound::SetOff { against: u8::try_from(against).unwrap(), low_end_only },
                        counts: leak(vec![u8::try_from(own).unwrap()]),
                        window: Window::Bill,
                        key: 0,
                        visitors_unknown: false,
                    });
                }
                limits.sort_by_key(|limit| (matches!(limit.bound, Bound::SchemeDeductible(_)), limit.window));
                let exemptions = exemptions.into_iter().map(|(when, open, usual, indices)| Exemption {
                    name: "spared",
                    when,
                    open,
                    usual,
                    components: leak(positions(&indices, width)),
                });
                Alternative {
                    name: "default",
                    when: &[],
                    open: false,
                    usual: false,
                    settlement,
                    at_counter,
                    audience,
                    confidence: Confidence::High,
                    components: leak(components),
                    limits: leak(limits),
                    exemptions: leak(exemptions.collect()),
                    price: own.map(|(amount, at_least)| OwnPrice { amount, at_least }),
                }
            },
        )
}

fn charge(service: Service) -> impl Strategy<Value = Charge> {
    let per = || select(pers(service));
    let stay = service == Service::HospitalStay;
    let counts = move || select(if stay { Counts::ALL.to_vec() } else { vec![Counts::Nights] });
    let days = prop_oneof![2 => Just((1_u16, None)), 1 => (1..4_u16, prop::option::of(4..9_u16))];
    prop_oneof![
        5 => (amounts(6_000), per(), days, counts(), 500..508_u16).prop_map(
            |(amount, per, (from_day, to_day), counts, key)| {
                Charge::Copayment { amount, per, from_day, to_day, counts, key }
            }
        ),
        4 => (shares(), bounds(), per(), counts()).prop_map(|(share, (min, max), per, counts)| {
            Charge::Coinsurance { share, min, max, per, counts }
        }),
        1 => (amounts(2_000), select(vec![Per::Item, Per::Form]))
            .prop_map(|(amount, per)| Charge::BaseFee { amount, per }),
        2 => (1..9_000_i64, 1..9_000_i64, select(vec![0_i64, 777, 1_500]), 100..107_u16).prop_map(
            |(first, second, last, key)| Charge::Bands {
                bands: leak(vec![
                    Band { up_to: Some(first), share: 10_000 },
                    Band { up_to: Some(first + second), share: 3_333 },
                    Band { up_to: None, share: last },
                ]),
                window: window_of(key),
                key,
            }
        ),
        2 => (amounts(30_000), 200..207_u16)
            .prop_map(|(amount, key)| Charge::Deductible { amount, window: window_of(key), key }),
        2 => (amounts(15_000), any::<bool>(), 300..307_u16).prop_map(|(amount, lump, key)| {
            Charge::SharedCharge { amount, lump, window: window_of(key), key }
        }),
        1 => (amounts(30_000), 400..407_u16)
            .prop_map(|(amount, key)| Charge::FreeAllowance { amount, window: window_of(key), key }),
        1 => Just(()).prop_map(|()| Charge::FullPrice),
        1 => (amounts(9_000), per()).prop_map(|(amount, per)| Charge::Lump { amount, per }),
        1 => any::<bool>().prop_map(|at_most_price| Charge::Unknown { at_most_price }),
    ]
}

/// A limit with its key, what it counts, and whether visitors get it is not known.
fn bound() -> impl Strategy<Value = (Bound, u16, Vec<Index>, bool)> {
    let bound = prop_oneof![
        3 => (select(vec![1_u16, 2, 3, 28]), 600..607_u16).prop_map(|(most, key)| (Bound::Units(most), key)),
        4 => (amounts(40_000), prop::option::weighted(0.3, 1..3_000_i64), 700..707_u16)
            .prop_map(|(amount, after, key)| (Bound::Cap { amount, after }, key)),
        2 => (amounts(50_000), 800..807_u16).prop_map(|(amount, key)| (Bound::SchemeLimit(amount), key)),
        1 => amounts(50_000).prop_map(|amount| (Bound::SchemeLump(amount), 900)),
        // Shared with the deductibles that are borne first.
        1 => (amounts(30_000), 200..207_u16)
            .prop_map(|(amount, key)| (Bound::SchemeDeductible(amount), key)),
    ];
    (bound, prop::collection::vec(any::<Index>(), 1..4), prop::bool::weighted(0.15))
        .prop_map(|((bound, key), counts, visitors_unknown)| (bound, key, counts, visitors_unknown))
}

fn set_off() -> impl Strategy<Value = (Index, Index, bool)> {
    (any::<Index>(), any::<Index>(), any::<bool>())
}

type Spared = (&'static [&'static [Condition]], bool, bool, Vec<Index>);

fn exemption() -> impl Strategy<Value = Spared> {
    let components = prop::collection::vec(any::<Index>(), 1..3);
    (conditions(), any::<bool>(), prop::bool::weighted(0.3), components)
}

fn conditions() -> impl Strategy<Value = &'static [&'static [Condition]]> {
    let condition = prop_oneof![
        Just(18_u8).prop_map(Condition::AgeBelow),
        Just(65_u8).prop_map(Condition::AgeFrom),
        Just(()).prop_map(|()| Condition::Pensioner),
        Just(Need::Pregnancy).prop_map(Condition::Need),
        Just(&["XX-1"] as &[&str]).prop_map(Condition::Region),
        select(Residence::ALL.to_vec()).prop_map(Condition::Residence),
        select(vec![Circumstance::Injury, Circumstance::OutOfHours]).prop_map(Condition::Circumstance),
        Just("question").prop_map(Condition::Question),
    ];
    let table = prop::collection::vec(condition, 1..3).prop_map(leak);
    prop::collection::vec(table, 1..3).prop_map(leak)
}

/// One figure, or three in order.
fn amounts(most: i64) -> impl Strategy<Value = Ends<i64>> {
    let range = (0..most, 0..most, 0..most).prop_map(|(one, two, three)| {
        let mut ends = [one, two, three];
        ends.sort_unstable();
        Ends { low: ends[0], typical: ends[1], high: ends[2] }
    });
    prop_oneof![2 => (0..most).prop_map(Ends::all), 1 => range]
}

fn shares() -> impl Strategy<Value = Ends<i64>> {
    let share = select(vec![1_000_i64, 2_500, 3_333, 5_000, 10_000]);
    prop_oneof![
        3 => share.prop_map(Ends::all),
        1 => Just(Ends { low: 0, typical: 3_500, high: 8_500 }),
    ]
}

fn bounds() -> impl Strategy<Value = (Option<i64>, Option<i64>)> {
    (prop::option::weighted(0.4, 1..2_000_i64), prop::option::weighted(0.4, 0..3_000_i64))
        .prop_map(|(min, beyond)| (min, beyond.map(|beyond| min.unwrap_or(1) + beyond)))
}

/// Whatever shares a key counts over the same time.
fn window_of(key: u16) -> Window {
    Window::ALL[usize::from(key) % Window::ALL.len()]
}

fn key_of(charge: &Charge) -> Option<u16> {
    match charge {
        Charge::Copayment { key, .. }
        | Charge::Bands { key, .. }
        | Charge::Deductible { key, .. }
        | Charge::SharedCharge { key, .. }
        | Charge::FreeAllowance { key, .. } => Some(*key),
        _ => None,
    }
}

/// Positions of components, each once, in order.
fn positions(indices: &[Index], width: usize) -> Vec<u8> {
    let mut positions: Vec<u8> = match width {
        0 => Vec::new(),
        _ => indices.iter().map(|index| u8::try_from(index.index(width)).unwrap()).collect(),
    };
    positions.sort_unstable();
    positions.dedup();
    positions
}

/// The tables live as long as the program, and so do these few.
fn leak<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

fn leak_one<T>(item: T) -> &'static T {
    Box::leak(Box::new(item))
}
