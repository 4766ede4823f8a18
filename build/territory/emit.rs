//! Packs the checked model, in the order in which `src/tables/packed.rs` reads it.

use std::fmt::Write as _;

use crate::pack::Packer;
use crate::streams::Texts;

use super::model::{
    Alternative, Bound, Charge, Component, Condition, Exemption, Limit, Price, Rule, Territory,
};
use super::prove::FIRST_DAY;
use crate::vocabulary::{
    AtCounter, Audience, Circumstance, Confidence, Counts, Currency, Need, Per, Residence, Service,
    Settlement, Window,
};

pub fn pack(territories: &[Territory], packer: &mut Packer) {
    for one in territories {
        territory(packer, one);
    }
}

/// How many there are.
pub fn emit_count(territories: &[Territory], tables: &mut String) {
    let _ = writeln!(tables, "const TERRITORY_COUNT: usize = {};", territories.len());
}

/// The newest reading of a territory against its sources.
pub fn emit_reviewed(territories: &[Territory], tables: &mut String) {
    let reviewed = territories.iter().map(|territory| territory.reviewed.epoch_day()).max().unwrap_or(0);
    let _ = writeln!(
        tables,
        "/// The newest reading of a territory against its sources.\n\
         pub static DATA_REVIEWED: Date = Date::from_epoch_day({reviewed});"
    );
}

fn territory(packer: &mut Packer, territory: &Territory) {
    packer.begin_unit();
    packer.text(Texts::Place, &territory.code);
    packer.list(&territory.currencies, |packer, (currency, until)| {
        packer.word(*currency, Currency::ALL);
        packer.optional_day(*until);
    });
    packer.day(territory.reviewed);
    packer.texts(Texts::Place, &territory.regions);
    packer.list(&territory.emergency_numbers, |packer, (kind, number)| {
        packer.text(Texts::Other, kind);
        packer.text(Texts::Other, number);
    });
    let mut rules: Vec<&Rule> = territory
        .rules
        .iter()
        .filter(|rule| rule.until.is_none_or(|until| FIRST_DAY.is_none_or(|first| first <= until)))
        .collect();
    rules.sort_by_key(|rule| (rule.service, rule.from));
    packer.list(&rules, |packer, one| rule(packer, one));
    packer.list(&territory.prices, price);
    packer.list(&territory.tariffs, price);
    packer.list(&territory.caveats, |packer, (code, sources)| {
        packer.text(Texts::Code, code);
        packer.texts(Texts::Source, sources);
    });
}

fn rule(packer: &mut Packer, rule: &Rule) {
    packer.word(rule.service, Service::ALL);
    packer.optional_day(rule.from);
    packer.optional_day(rule.until);
    packer.day(rule.reviewed);
    packer.optional_day(rule.next_look);
    packer.word(rule.confidence, Confidence::ALL);
    packer.texts(Texts::Source, &rule.sources);
    packer.texts(Texts::Code, &rule.notes);
    packer.list(&rule.alternatives, alternative);
}

fn alternative(packer: &mut Packer, one: &Alternative) {
    packer.text(Texts::Name, &one.name);
    when(packer, &one.when);
    // A bit for each, as hardly any alternative has a price.
    let at_least = one.price.as_ref().is_some_and(|(_, at_least)| *at_least);
    let bits = [one.open, one.usual, one.price.is_some(), at_least];
    packer.byte(bits.iter().rev().fold(0, |byte, bit| byte * 2 + u8::from(*bit)));
    packer.word(one.settlement, Settlement::ALL);
    packer.word(one.at_counter, AtCounter::ALL);
    packer.word(one.audience, Audience::ALL);
    packer.word(one.confidence, Confidence::ALL);
    packer.list(&one.components, component);
    packer.list(&one.limits, limit);
    packer.list(&one.exemptions, exemption);
    if let Some((amount, _)) = &one.price {
        packer.ends(amount);
    }
}

fn component(packer: &mut Packer, component: &Component) {
    packer.text(Texts::Name, &component.name);
    match &component.charge {
        Charge::Copayment { amount, per, from_day, to_day, counts, key } => {
            packer.byte(0);
            packer.ends(amount);
            packer.word(*per, Per::ALL);
            packer.length(*from_day);
            packer.optional_length(*to_day);
            packer.word(*counts, Counts::ALL);
            packer.key(key);
        }
        Charge::BaseFee { amount, per } => {
            packer.byte(1);
            packer.ends(amount);
            packer.word(*per, Per::ALL);
        }
        Charge::Coinsurance { share, min, max, per, counts } => {
            packer.byte(2);
            packer.ends(share);
            packer.optional_amount(*min);
            packer.optional_amount(*max);
            packer.word(*per, Per::ALL);
            packer.word(*counts, Counts::ALL);
        }
        Charge::Bands { bands, window, key } => {
            packer.byte(3);
            packer.list(bands, |packer, (up_to, share)| {
                packer.optional_amount(*up_to);
                packer.amount(*share);
            });
            packer.word(*window, Window::ALL);
            packer.key(key);
        }
        Charge::Deductible { amount, window, key } => {
            packer.byte(4);
            packer.ends(amount);
            packer.word(*window, Window::ALL);
            packer.key(key);
        }
        Charge::SharedCharge { amount, lump, window, key } => {
            packer.byte(5);
            packer.ends(amount);
            packer.flag(*lump);
            packer.word(*window, Window::ALL);
            packer.key(key);
        }
        Charge::FreeAllowance { amount, window, key } => {
            packer.byte(6);
            packer.ends(amount);
            packer.word(*window, Window::ALL);
            packer.key(key);
        }
        Charge::FullPrice => packer.byte(7),
        Charge::Lump { amount, per } => {
            packer.byte(8);
            packer.ends(amount);
            packer.word(*per, Per::ALL);
        }
        Charge::Unknown { at_most_price } => {
            packer.byte(9);
            packer.flag(*at_most_price);
        }
    }
}

fn limit(packer: &mut Packer, limit: &Limit) {
    packer.text(Texts::Name, &limit.name);
    match &limit.bound {
        Bound::Units(most) => {
            packer.byte(0);
            packer.length(*most);
        }
        Bound::Cap { amount, after } => {
            packer.byte(1);
            packer.ends(amount);
            packer.optional_amount(*after);
        }
        Bound::SchemeLimit(amount) => {
            packer.byte(2);
            packer.ends(amount);
        }
        Bound::SchemeLump(amount) => {
            packer.byte(3);
            packer.ends(amount);
        }
        Bound::SchemeDeductible(amount) => {
            packer.byte(5);
            packer.ends(amount);
        }
        Bound::SetOff { against, low_end_only } => {
            packer.byte(4);
            packer.place(*against);
            packer.flag(*low_end_only);
        }
    }
    packer.positions(&limit.counts);
    packer.word(limit.window, Window::ALL);
    packer.key(&limit.key);
    packer.flag(limit.visitors_unknown);
}

fn exemption(packer: &mut Packer, exemption: &Exemption) {
    packer.text(Texts::Name, &exemption.name);
    when(packer, &exemption.when);
    packer.flags([exemption.open, exemption.usual]);
    packer.positions(&exemption.components);
}

fn when(packer: &mut Packer, lists: &[Vec<Condition>]) {
    packer.list(lists, |packer, all| packer.list(all, condition));
}

fn condition(packer: &mut Packer, condition: &Condition) {
    match condition {
        Condition::AgeFrom(age) => {
            packer.byte(0);
            packer.byte(*age);
        }
        Condition::AgeBelow(age) => {
            packer.byte(1);
            packer.byte(*age);
        }
        Condition::Pensioner => packer.byte(2),
        Condition::Need(need) => {
            packer.byte(3);
            packer.word(*need, Need::ALL);
        }
        Condition::Region(regions) => {
            packer.byte(4);
            packer.texts(Texts::Place, regions);
        }
        Condition::Residence(residence) => {
            packer.byte(5);
            packer.word(*residence, Residence::ALL);
        }
        Condition::Circumstance(circumstance) => {
            packer.byte(6);
            packer.word(*circumstance, Circumstance::ALL);
        }
        Condition::Question(question) => {
            packer.byte(7);
            packer.text(Texts::Name, question);
        }
    }
}

fn price(packer: &mut Packer, price: &Price) {
    packer.word(price.service, Service::ALL);
    packer.optional_day(price.from);
    packer.optional_day(price.until);
    packer.ends(&price.amount);
    packer.word(price.confidence, Confidence::ALL);
    packer.texts(Texts::Source, &price.sources);
}
