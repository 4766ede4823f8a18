//! The proof: from the first day of the tables on, every service has exactly one rule, every alternative can be
//! reached, and every price is found once.

use crate::date::Date;
use crate::findings::{Findings, Source};
use crate::vocabulary::{Circumstance, Need, Residence, Service};

use super::model::{Alternative, Condition, Rule, Territory};

/// The first day on which the tables must answer.
pub const FIRST_DAY: Option<Date> = Date::new(2024, 1, 1);

pub fn prove(territory: &Territory, source: &Source, findings: &mut Findings) {
    for service in Service::ALL {
        let rules: Vec<(Option<Date>, Option<Date>, usize)> = territory
            .rules
            .iter()
            .filter(|rule| rule.service == *service)
            .map(|rule| (rule.from, rule.until, rule.at))
            .collect();
        one_for_each_day("rule", *service, &rules, false, source, findings);
        let none = territory.no_prices.contains(service);
        let prices: Vec<_> = territory
            .prices
            .iter()
            .filter(|price| price.service == *service)
            .map(|price| (price.from, price.until, price.at))
            .collect();
        if none && let Some((_, _, at)) = prices.first() {
            findings.at(
                source,
                *at,
                &format!("`{}` has a price and is also listed under `no_price`", service.code()),
            );
        }
        one_for_each_day("price", *service, &prices, none, source, findings);
        let tariffs: Vec<_> = territory
            .tariffs
            .iter()
            .filter(|tariff| tariff.service == *service)
            .map(|tariff| (tariff.from, tariff.until, tariff.at))
            .collect();
        no_overlap("tariff", *service, &tariffs, source, findings);
    }
    for rule in &territory.rules {
        reachable(territory, rule, source, findings);
    }
}

/// Periods of one service, in order: no overlap, and no day without one.
fn one_for_each_day(
    what: &str,
    service: Service,
    periods: &[(Option<Date>, Option<Date>, usize)],
    may_lack: bool,
    source: &Source,
    findings: &mut Findings,
) {
    no_overlap(what, service, periods, source, findings);
    if may_lack {
        return;
    }
    let mut days: Vec<Date> = FIRST_DAY.into_iter().collect();
    days.extend(periods.iter().filter_map(|(_, until, _)| *until).map(|until| until.plus_days(1)));
    for day in days.into_iter().filter(|day| FIRST_DAY.is_none_or(|first| first <= *day)) {
        if !periods.iter().any(|period| holds(period, day)) {
            let at = periods
                .iter()
                .find(|period| period.1 == Some(day.plus_days(-1)))
                .map_or(0, |period| period.2);
            findings.at(source, at, &format!("`{}` has no {what} on {day}", service.code()));
        }
    }
}

fn no_overlap(
    what: &str,
    service: Service,
    periods: &[(Option<Date>, Option<Date>, usize)],
    source: &Source,
    findings: &mut Findings,
) {
    for (index, later) in periods.iter().enumerate() {
        for earlier in periods.iter().take(index) {
            let starts_before_end =
                |a: &(Option<Date>, Option<Date>, usize), b: &(Option<Date>, Option<Date>, usize)| {
                    b.1.is_none_or(|until| a.0.is_none_or(|from| from <= until))
                };
            if starts_before_end(later, earlier) && starts_before_end(earlier, later) {
                findings.at(
                    source,
                    later.2,
                    &format!("`{}` has two {what}s on the same day", service.code()),
                );
            }
        }
    }
}

fn holds(period: &(Option<Date>, Option<Date>, usize), day: Date) -> bool {
    period.0.is_none_or(|from| from <= day) && period.1.is_none_or(|until| day <= until)
}

/// A person and a situation that a rule may meet.
struct Witness<'a> {
    age: u8,
    pensioner: bool,
    needs: Vec<Need>,
    region: Option<&'a str>,
    residence: Vec<Residence>,
    circumstances: Vec<Circumstance>,
}

/// Every alternative is the first to match for somebody.
fn reachable(territory: &Territory, rule: &Rule, source: &Source, findings: &mut Findings) {
    let mut ages: Vec<u8> = vec![0, 40, 120];
    for condition in rule.alternatives.iter().flat_map(|one| one.when.iter().flatten()) {
        match condition {
            Condition::AgeFrom(age) | Condition::AgeBelow(age) => {
                ages.extend([*age, age.saturating_sub(1)]);
            }
            _ => {}
        }
    }
    let elsewhere = format!("{}-*", territory.code);
    for (index, alternative) in rule.alternatives.iter().enumerate() {
        let empty = Vec::new();
        let lists: Vec<&Vec<Condition>> =
            if alternative.when.is_empty() { vec![&empty] } else { alternative.when.iter().collect() };
        let blocked = |witness: &Witness<'_>| {
            rule.alternatives.iter().take(index).any(|earlier| sure(earlier) && any(&earlier.when, witness))
        };
        let reached = lists.iter().any(|list| {
            let mut witnesses = witnesses(list, &ages, &elsewhere).into_iter();
            witnesses.any(|witness| any(&alternative.when, &witness) && !blocked(&witness))
        });
        if !reached {
            findings.at(
                source,
                alternative.at,
                &format!(
                    "the alternative `{}` can never be reached: an earlier one always matches",
                    alternative.name
                ),
            );
        }
    }
}

/// Whether an alternative, once it matches, leaves none open behind it.
fn sure(alternative: &Alternative) -> bool {
    let asks = |condition: &Condition| matches!(condition, Condition::Question(_));
    !alternative.open && !alternative.when.iter().flatten().any(asks)
}

/// The plainest situations in which a list of conditions may hold.
fn witnesses<'a>(list: &'a [Condition], ages: &[u8], elsewhere: &'a str) -> Vec<Witness<'a>> {
    let regions: Vec<Option<&str>> = list
        .iter()
        .find_map(|condition| match condition {
            Condition::Region(regions) => Some(regions.iter().map(|region| Some(region.as_str())).collect()),
            _ => None,
        })
        .unwrap_or_else(|| vec![Some(elsewhere)]);
    let residences =
        [vec![Residence::Nordic, Residence::NordicOrUk], vec![Residence::NordicOrUk], vec![Residence::Other]];
    let mut all = Vec::new();
    for age in ages {
        for region in &regions {
            for residence in &residences {
                all.push(Witness {
                    age: *age,
                    pensioner: list.contains(&Condition::Pensioner),
                    needs: list
                        .iter()
                        .filter_map(|one| if let Condition::Need(need) = one { Some(*need) } else { None })
                        .collect(),
                    region: *region,
                    residence: residence.clone(),
                    circumstances: list
                        .iter()
                        .filter_map(
                            |one| if let Condition::Circumstance(one) = one { Some(*one) } else { None },
                        )
                        .collect(),
                });
            }
        }
    }
    all
}

fn any(when: &[Vec<Condition>], witness: &Witness<'_>) -> bool {
    when.is_empty() || when.iter().any(|list| list.iter().all(|condition| met(condition, witness)))
}

fn met(condition: &Condition, witness: &Witness<'_>) -> bool {
    match condition {
        Condition::AgeFrom(age) => witness.age >= *age,
        Condition::AgeBelow(age) => witness.age < *age,
        Condition::Pensioner => witness.pensioner,
        Condition::Need(need) => witness.needs.contains(need),
        Condition::Region(regions) => {
            witness.region.is_some_and(|region| regions.iter().any(|one| one == region))
        }
        Condition::Residence(residence) => witness.residence.contains(residence),
        Condition::Circumstance(circumstance) => witness.circumstances.contains(circumstance),
        // Nobody answers it: the alternative stays possible, and so does the next.
        Condition::Question(_) => true,
    }
}
