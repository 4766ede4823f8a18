//! Laws that no table may break, on random trips through every territory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failing test is a surprise that stops it"
)]

#[path = "oracle/trips.rs"]
mod trips;

use ehic_estimator::answer;
use ehic_estimator::date::Date;
use ehic_estimator::exchange::convert;
use ehic_estimator::money::Ends;
use ehic_estimator::report::{Amounts, CostLine, EventEstimate, Range, Report};
use ehic_estimator::request::{
    Care, Citizenship, Document, Event, Leg, Provider, Purpose, Request, Traveller,
};
use ehic_estimator::tables::{Charge, Condition, Rule, Territory, territories};
use ehic_estimator::vocabulary::{Circumstance, Currency, Need, Service};
use proptest::prelude::*;
use proptest::sample::Index;
use trips::{on_many, show, trips};

#[test]
fn every_range_is_ordered_and_nothing_is_negative() {
    on_many(1_500, &trips(), |request| {
        let report = answer(&request);
        let ordered = |range: &Range| {
            let Ends { low, typical, high } = range.ends;
            0 <= low && low <= typical && typical <= high
        };
        let all = |amounts: &Amounts| figures(amounts).iter().all(|(_, range)| ordered(range));
        must(all(&report.totals), || format!("totals {:?}", report.totals), &request)?;
        for event in &report.events {
            let each = [&event.local, &event.converted, &event.without_card];
            must(each.into_iter().all(all), || format!("{event:?}"), &request)?;
            must(event.at_home.iter().all(ordered), || format!("{:?}", event.at_home), &request)?;
            for line in &event.lines {
                must(all(&line.amounts), || describe(line), &request)?;
            }
        }
        Ok(())
    });
}

#[test]
fn nobody_bears_more_than_the_price_but_a_flat_bill() {
    on_many(1_500, &trips(), |request| {
        for line in lines(&answer(&request)) {
            let (yours, price) = (line.amounts.out_of_pocket, line.amounts.price);
            if price.open || rule_of(line).is_some_and(has_flat_bill) {
                continue;
            }
            let within = |yours: i64, price: i64| yours <= price;
            must(
                within(yours.ends.low, price.ends.low)
                    && within(yours.ends.typical, price.ends.typical)
                    && within(yours.ends.high, price.ends.high),
                || describe(line),
                &request,
            )?;
        }
        Ok(())
    });
}

#[test]
fn what_is_paid_and_comes_back_is_what_it_costs() {
    on_many(1_500, &trips(), |request| {
        for line in lines(&answer(&request)) {
            let Amounts { pay_now, refund, out_of_pocket, .. } = line.amounts;
            let paid = pay_now.ends.typical - refund.ends.typical;
            must(paid == out_of_pocket.ends.typical, || describe(line), &request)?;
            must(out_of_pocket.ends.high <= pay_now.ends.high, || describe(line), &request)?;
            must(refund.ends.high <= pay_now.ends.high, || describe(line), &request)?;
        }
        Ok(())
    });
}

#[test]
fn what_is_paid_and_comes_back_is_what_it_costs_in_every_currency() {
    on_many(1_500, &trips(), |request| {
        let report = answer(&request);
        let of_events = report.events.iter().flat_map(|event| [&event.converted, &event.without_card]);
        for amounts in of_events.chain([&report.totals]) {
            let Amounts { pay_now, refund, out_of_pocket, .. } = amounts;
            let paid = pay_now.ends.typical - refund.ends.typical;
            must(paid == out_of_pocket.ends.typical, || format!("{amounts:?}"), &request)?;
        }
        Ok(())
    });
}

#[test]
fn the_steps_add_up_to_the_cost_at_each_end() {
    on_many(1_500, &trips(), |request| {
        for line in lines(&answer(&request)) {
            let sum = line.steps.iter().fold([0; 3], |sum, step| {
                let Ends { low, typical, high } = step.effect.0;
                [sum[0] + low, sum[1] + typical, sum[2] + high]
            });
            let Ends { low, typical, high } = line.amounts.out_of_pocket.ends;
            must(
                sum == [low, typical, high],
                || format!("{}\nsteps {sum:?} {:#?}", describe(line), line.steps),
                &request,
            )?;
        }
        Ok(())
    });
}

#[test]
fn an_event_is_the_sum_of_its_lines_and_the_trip_of_its_events() {
    on_many(1_500, &trips(), |request| {
        let report = answer(&request);
        for event in &report.events {
            let lines: Vec<&Amounts> = event.lines.iter().map(|line| &line.amounts).collect();
            must(sums(&lines, &event.local), || format!("{event:?}"), &request)?;
            let (from, to) = (event.local.currency, event.converted.currency);
            must(to == request.currency, || format!("{to:?}"), &request)?;
            for ((name, local), (_, converted)) in figures(&event.local).iter().zip(figures(&event.converted))
            {
                let expected = [local.ends.low, local.ends.typical, local.ends.high];
                let found = [converted.ends.low, converted.ends.typical, converted.ends.high];
                // What comes back gives way to the others by a minor unit.
                let near = i64::from(*name == "refund");
                let as_converted =
                    |(amount, found): (i64, i64)| (convert(amount, from, to) - found).abs() <= near;
                must(
                    expected.into_iter().zip(found).all(as_converted) && local.open == converted.open,
                    || format!("{event:?}"),
                    &request,
                )?;
            }
        }
        let events: Vec<&Amounts> = report.events.iter().map(|event| &event.converted).collect();
        must(sums(&events, &report.totals), || format!("totals {:?}", report.totals), &request)
    });
}

#[test]
fn every_line_says_where_it_comes_from() {
    on_many(1_500, &trips(), |request| {
        let report = answer(&request);
        must(report.events.len() == request.events.len(), || "an event is missing".to_owned(), &request)?;
        for (index, (estimate, event)) in report.events.iter().zip(&request.events).enumerate() {
            must(estimate.event == index, || format!("event {index} out of order"), &request)?;
            must(estimate.lines.len() == event.care.len(), || format!("event {index}"), &request)?;
            for (line, care) in estimate.lines.iter().zip(&event.care) {
                must(line.service == care.service.code(), || describe(line), &request)?;
                must(line.units == care.units, || describe(line), &request)?;
                let sourced = line.rule.confidence == "unsourced" || !line.rule.sources.is_empty();
                must(!line.rule.id.is_empty() && sourced, || describe(line), &request)?;
            }
        }
        Ok(())
    });
}

#[test]
fn one_unit_more_is_never_cheaper() {
    on_many(2_000, &single(), |request| {
        let mut more = request.clone();
        more.events[0].care[0].units += 1;
        no_cheaper(&request, &more, |line| &line.amounts.out_of_pocket)?;
        no_cheaper(&request, &more, |line| &line.amounts.pay_now)
    });
}

#[test]
fn a_dearer_bill_never_costs_less() {
    on_many(2_000, &(single(), 0..200_000_i64, 1..5_000_i64), |(mut request, price, more)| {
        request.events[0].care[0].price = Some(price);
        let mut dearer = request.clone();
        dearer.events[0].care[0].price = Some(price + more);
        no_cheaper(&request, &dearer, |line| &line.amounts.out_of_pocket)
    });
}

#[test]
fn a_worse_document_is_never_cheaper_at_the_counter() {
    on_many(1_500, &trips(), |mut request| {
        let far = Date::new(2090, 1, 1).unwrap();
        for traveller in &mut request.travellers {
            traveller.documents =
                vec![Document::Ehic { expires: far }, Document::NationalCard { photo_id: true }];
        }
        let mut without = request.clone();
        for traveller in &mut without.travellers {
            traveller.documents.clear();
        }
        let (good, bad) = (answer(&request), answer(&without));
        for (with, without) in lines(&good).into_iter().zip(lines(&bad)) {
            if rule_of(with).is_some_and(has_flat_bill) {
                continue;
            }
            must(
                with.amounts.pay_now.ends.typical <= without.amounts.pay_now.ends.typical,
                || format!("with a card {}\nwithout {}", describe(with), describe(without)),
                &request,
            )?;
        }
        Ok(())
    });
}

#[test]
fn the_order_of_the_events_makes_no_difference() {
    let shuffled = trips().prop_flat_map(|request| {
        let order: Vec<usize> = (0..request.events.len()).collect();
        (Just(request), Just(order).prop_shuffle())
    });
    on_many(1_500, &shuffled, |(request, order)| {
        let twice = |event: &Event| request.events.iter().filter(|other| *other == event).count() > 1;
        if request.events.iter().any(twice) {
            // Of two equal events either may be the first.
            return Ok(());
        }
        let events = order.iter().map(|&index| request.events[index].clone()).collect();
        let permuted = answer(&Request { events, ..request.clone() });
        let report = answer(&request);
        must(report.totals == permuted.totals, || "totals".to_owned(), &request)?;
        for (place, &index) in order.iter().enumerate() {
            let same = EventEstimate { event: index, ..permuted.events[place].clone() };
            must(report.events[index] == same, || format!("event {index} as number {place}"), &request)?;
        }
        Ok(())
    });
}

#[test]
fn what_happens_later_changes_nothing_before() {
    on_many(1_500, &trips(), |request| {
        let last = request.events.iter().map(|event| event.date).max().unwrap();
        let earlier: Vec<Event> = request.events.iter().filter(|event| event.date < last).cloned().collect();
        let before = answer(&Request { events: earlier, ..request.clone() });
        let all = answer(&request);
        let kept = all.events.iter().filter(|event| request.events[event.event].date < last);
        for (with, without) in kept.zip(&before.events) {
            must(with.lines == without.lines, || format!("event {}", with.event), &request)?;
        }
        Ok(())
    });
}

#[test]
fn another_traveller_changes_nothing_for_the_others() {
    on_many(1_500, &trips(), |request| {
        let mut more = request.clone();
        more.travellers.push(request.travellers[0].clone());
        let added = request.travellers.len();
        let theirs: Vec<Event> =
            request.events.iter().map(|event| Event { traveller: added, ..event.clone() }).collect();
        more.events.splice(0..0, theirs);
        let (few, many) = (answer(&request), answer(&more));
        for (one, other) in few.events.iter().zip(&many.events[request.events.len()..]) {
            must(
                one.lines == other.lines && one.converted == other.converted,
                || format!("event {}", one.event),
                &request,
            )?;
        }
        Ok(())
    });
}

#[test]
fn an_exemption_is_never_dearer() {
    let places: Vec<&'static Territory> = territories().collect();
    let asked = (any::<Index>(), any::<Index>(), any::<Index>(), 1..30_u16, prop::option::of(0..100_000_i64));
    on_many(4_000, &asked, |(place, rule, exemption, units, price)| {
        let territory = places[place.index(places.len())];
        let rule = &territory.rules[rule.index(territory.rules.len())];
        let Some(condition) = spared_by_one_answer(rule, exemption) else { return Ok(()) };
        let (spared, charged) = neighbours(territory, rule, condition, units, price);
        no_cheaper(&spared, &charged, |line| &line.amounts.out_of_pocket)
    });
}

#[test]
fn a_private_provider_sends_the_whole_bill() {
    on_many(1_500, &trips(), |mut request| {
        for event in &mut request.events {
            event.provider = Provider::Private;
        }
        for line in lines(&answer(&request)) {
            let sent = [Service::Ambulance, Service::AirAmbulance, Service::MountainRescue];
            if sent.iter().any(|service| service.code() == line.service) {
                continue;
            }
            let amounts = &line.amounts;
            must(
                amounts.out_of_pocket == amounts.price && amounts.pay_now == amounts.price,
                || describe(line),
                &request,
            )?;
        }
        Ok(())
    });
}

/// The answer on which an exemption hangs, where no alternative of the rule hangs on answers of its kind.
fn spared_by_one_answer(rule: &'static Rule, index: Index) -> Option<&'static Condition> {
    let last = rule.alternatives.last()?;
    let exemptions: Vec<&Condition> = last
        .exemptions
        .iter()
        .flat_map(|exemption| exemption.when)
        .filter_map(|table| if let [one] = *table { Some(one) } else { None })
        .filter(|one| {
            let alike = |other: &Condition| match one {
                Condition::AgeBelow(_) | Condition::AgeFrom(_) => {
                    matches!(other, Condition::AgeBelow(_) | Condition::AgeFrom(_))
                }
                Condition::Pensioner => matches!(other, Condition::Pensioner),
                Condition::Need(need) => matches!(other, Condition::Need(other) if other == need),
                Condition::Circumstance(given) => {
                    matches!(other, Condition::Circumstance(other) if other == given)
                }
                _ => true,
            };
            !rule.alternatives.iter().flat_map(|one| one.when).flat_map(|table| table.iter()).any(alike)
        })
        .filter(|one| !matches!(one, Condition::Region(_) | Condition::Residence(_) | Condition::Question(_)))
        .collect();
    exemptions.get(index.index(exemptions.len().max(1))).copied()
}

/// Two trips that differ in one answer alone: the first is spared, the second is not.
fn neighbours(
    territory: &'static Territory,
    rule: &'static Rule,
    condition: &Condition,
    units: u16,
    price: Option<i64>,
) -> (Request, Request) {
    let first = rule.from.unwrap_or(Date::from_epoch_day(0)).max(Date::new(2024, 1, 1).unwrap());
    let person = |age: u8, pensioner: bool, needs: Vec<Need>, circumstances: Vec<Circumstance>| {
        let care = Care { service: rule.service, units, price, circumstances };
        trip(territory.code, first, traveller(age, pensioner, needs), care)
    };
    let plain = || person(40, false, Vec::new(), Vec::new());
    match condition {
        Condition::AgeBelow(age) => (
            person(age.saturating_sub(1), false, Vec::new(), Vec::new()),
            person(*age, false, Vec::new(), Vec::new()),
        ),
        Condition::AgeFrom(age) => (
            person(*age, false, Vec::new(), Vec::new()),
            person(age.saturating_sub(1), false, Vec::new(), Vec::new()),
        ),
        Condition::Pensioner => (person(40, true, Vec::new(), Vec::new()), plain()),
        Condition::Need(need) => (person(40, false, vec![*need], Vec::new()), plain()),
        Condition::Circumstance(one) => (person(40, false, Vec::new(), vec![*one]), plain()),
        _ => (plain(), plain()),
    }
}

fn traveller(age: u8, pensioner: bool, needs: Vec<Need>) -> Traveller {
    let documents = vec![
        Document::Ehic { expires: Date::new(2090, 1, 1).unwrap() },
        Document::NationalCard { photo_id: true },
    ];
    Traveller {
        age,
        documents,
        citizenship: Citizenship::EuEeaSwiss,
        family_of_eu_eea_swiss: false,
        needs,
        pensioner,
        danish_group: 1,
    }
}

fn trip(territory: &'static str, date: Date, traveller: Traveller, care: Care) -> Request {
    Request {
        today: date,
        home: "DK",
        currency: Currency::Dkk,
        purpose: Purpose::Holiday,
        travellers: vec![traveller],
        legs: vec![Leg {
            territory,
            region: None,
            arrive: date,
            depart: date.plus_days(30),
            activities: Vec::new(),
        }],
        events: vec![Event { leg: 0, traveller: 0, date, provider: Provider::Public, care: vec![care] }],
    }
}

/// A trip with its first event and of that its first care alone.
fn single() -> impl Strategy<Value = Request> {
    trips().prop_map(|mut request| {
        request.events.truncate(1);
        request.events[0].care.truncate(1);
        request
    })
}

fn no_cheaper(less: &Request, more: &Request, figure: impl Fn(&CostLine) -> &Range) -> Result<(), String> {
    let (before, after) = (answer(less), answer(more));
    for (one, other) in lines(&before).into_iter().zip(lines(&after)) {
        let (low, high) = (figure(one).ends, figure(other).ends);
        must(
            low.low <= high.low && low.typical <= high.typical && low.high <= high.high,
            || format!("{}\nmore: {}\n{}", describe(one), describe(other), show(more)),
            less,
        )?;
    }
    Ok(())
}

fn must(holds: bool, what: impl Fn() -> String, request: &Request) -> Result<(), String> {
    if holds { Ok(()) } else { Err(format!("{}\n{}", what(), show(request))) }
}

fn lines(report: &Report) -> Vec<&CostLine> {
    report.events.iter().flat_map(|event| &event.lines).collect()
}

fn figures(amounts: &Amounts) -> [(&'static str, Range); 4] {
    [
        ("price", amounts.price),
        ("payNow", amounts.pay_now),
        ("refund", amounts.refund),
        ("outOfPocket", amounts.out_of_pocket),
    ]
}

/// Whether amounts add up, figure by figure and end by end; a sum is open where a part is.
fn sums(parts: &[&Amounts], whole: &Amounts) -> bool {
    (0..4).all(|figure| {
        let parts: Vec<Range> = parts.iter().map(|part| figures(part)[figure].1).collect();
        let whole = figures(whole)[figure].1;
        let sum = |end: fn(&Ends<i64>) -> i64| parts.iter().map(|part| end(&part.ends)).sum::<i64>();
        whole.ends
            == Ends {
                low: sum(|ends| ends.low),
                typical: sum(|ends| ends.typical),
                high: sum(|ends| ends.high),
            }
            && whole.open == parts.iter().any(|part| part.open)
    })
}

fn describe(line: &CostLine) -> String {
    let figures = figures(&line.amounts).map(|(name, range)| {
        let Ends { low, typical, high } = range.ends;
        format!("{name} {low}/{typical}/{high}{}", if range.open { " open" } else { "" })
    });
    format!("{} by {}: {}", line.service, line.rule.id, figures.join(", "))
}

fn rule_of(line: &CostLine) -> Option<&'static Rule> {
    territories().flat_map(|territory| territory.rules).find(|rule| rule.id == line.rule.id)
}

/// "share <= price" with its one exception: a regulated flat bill may be more than the price (design, section 4).
fn has_flat_bill(rule: &Rule) -> bool {
    rule.alternatives.iter().flat_map(|one| one.components).any(|component| {
        matches!(component.charge, Charge::Lump { .. } | Charge::SharedCharge { lump: true, .. })
    })
}
