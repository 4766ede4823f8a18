//! Conversion by the rates of the data: 1 EUR = 7.4735 DKK = 10.978 SEK = 136 ISK = 0.8338 GBP = 1.95583 BGN
//! (European Central Bank, 2026-10-30).

use std::time::{SystemTime, UNIX_EPOCH};

use ehic_estimator::exchange::{convert, is_current};
use ehic_estimator::money::scale;
use ehic_estimator::tables::RATES_ON;
use ehic_estimator::vocabulary::Currency;

#[test]
fn amounts_go_by_way_of_the_euro() {
    for (amount, from, to, expected) in [
        (10_000, Currency::Eur, Currency::Dkk, 74_735),
        (74_735, Currency::Dkk, Currency::Eur, 10_000),
        (10_000, Currency::Eur, Currency::Gbp, 8_338),
        // 45 GBP / 0.8338 x 7.4735 = 403.3446 DKK
        (4_500, Currency::Gbp, Currency::Dkk, 40_334),
        (0, Currency::Chf, Currency::Huf, 0),
    ] {
        assert_eq!(convert(amount, from, to), expected, "{amount} {from:?} in {to:?}");
    }
}

#[test]
fn a_krona_without_decimals_is_not_taken_for_a_hundredth() {
    assert_eq!(convert(1_000, Currency::Eur, Currency::Isk), 1_360, "10.00 EUR is 1,360 ISK");
    assert_eq!(convert(9_000, Currency::Isk, Currency::Eur), 6_618, "9,000 ISK is 66.176 EUR");
}

#[test]
fn halves_are_rounded_once_and_away_from_zero() {
    // 109.78 SEK is 10 EUR is 74.735 DKK.
    assert_eq!(convert(10_978, Currency::Sek, Currency::Dkk), 7_474);
    assert_eq!(convert(-10_978, Currency::Sek, Currency::Dkk), -7_474);
    // 0.01 DKK is 0.0013 EUR, which would be lost on the way to SEK: 0.0147 SEK.
    assert_eq!(convert(1, Currency::Dkk, Currency::Sek), 1);
}

#[test]
fn an_amount_stays_as_it_is_in_its_own_currency() {
    for currency in Currency::ALL {
        for amount in [0, 1, -1, 10_050, 73_000_000_000_000] {
            assert_eq!(convert(amount, *currency, *currency), amount);
        }
    }
}

#[test]
fn old_leva_go_at_the_rate_that_was_fixed_and_cannot_be_asked_for() {
    assert_eq!(convert(195_583, Currency::Bgn, Currency::Eur), 100_000);
    let current: Vec<Currency> = Currency::ALL.iter().copied().filter(|one| is_current(*one)).collect();
    let all_but_lev: Vec<Currency> =
        Currency::ALL.iter().copied().filter(|one| *one != Currency::Bgn).collect();
    assert_eq!(current, all_but_lev);
}

#[test]
fn rates_are_not_older_than_a_year() {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let age = i64::try_from(seconds / 86_400).unwrap() - i64::from(RATES_ON.epoch_day());
    assert!(age <= 366, "data/rates.toml is {age} days old: take the reference rates of today");
}

/// The products that do not fit in 64 bits take another way than those that do.
#[test]
fn a_product_is_exact_however_large() {
    let wide = |amount: i64, numerator: i64, denominator: i64| {
        let (product, divisor) = (i128::from(amount) * i128::from(numerator), i128::from(denominator));
        let half = if product < 0 { -divisor } else { divisor };
        i64::try_from((product * 2 + half) / (divisor * 2)).unwrap_or(if product < 0 {
            i64::MIN
        } else {
            i64::MAX
        })
    };
    let amounts = [0, 1, 2, 5, 99, 1_000_000_000, 9_007_199_254_740_993, i64::MAX - 1, i64::MAX];
    let factors = [1, 2, 3, 7, 10_000, 136_000_000, 747_350_000, 40_000_000_000, i64::MAX];
    for amount in amounts.into_iter().chain(amounts.map(|amount| -amount)) {
        for numerator in factors {
            for denominator in factors {
                let exact = wide(amount, numerator, denominator);
                assert_eq!(
                    scale(amount, numerator, denominator),
                    exact,
                    "{amount} * {numerator} / {denominator}"
                );
            }
        }
    }
}
