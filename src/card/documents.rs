//! What is in hand: which document is used on a day, and what is to be said of each.

use super::ground::{National, Shown};
use super::{Case, Reasons};
use crate::date::Date;
use crate::report::{Arg, Basis, Span};
use crate::request::Document;
use crate::tables::{facts, said};

impl Case<'_> {
    /// R4.1, R5.1, R10.1, R12.2: of several good documents the first of card, certificate and national card is used.
    pub(super) fn in_hand(&self, shown: Shown, day: Date) -> Basis {
        let mut best =
            if shown.national == National::AtHome { Basis::NationalCard } else { Basis::PayAndClaim };
        for document in &self.traveller.documents {
            let basis = match *document {
                Document::Ehic { expires } if shown.ehic && day <= expires => Basis::Card,
                Document::Ghic { expires } if shown.ghic && day <= expires => Basis::Card,
                Document::Prc { from, until } if shown.certificate && from <= day && day <= until => {
                    Basis::ReplacementCertificate
                }
                Document::NationalCard { photo_id } => match shown.national {
                    National::WithPhotoId if photo_id => Basis::NationalCard,
                    National::Alone | National::AtHome => Basis::NationalCard,
                    _ => continue,
                },
                _ => continue,
            };
            best = best.max(basis);
        }
        best
    }

    /// Whether a document is a card that its issuer can renew: a GHIC comes from the United Kingdom alone (R9.4).
    pub(super) fn is_own_card(&self, document: &Document) -> bool {
        match document {
            Document::Ehic { .. } => true,
            Document::Ghic { .. } => self.place.home.is_britain(),
            Document::Prc { .. } | Document::NationalCard { .. } => false,
        }
    }

    pub(super) fn say_documents(&self, shown: Shown, spans: &[Span], reasons: &mut Reasons) {
        let has = |basis: Basis| spans.iter().any(|span| span.basis == basis);
        if has(Basis::Card) {
            self.say_card(shown, spans, reasons);
        }
        if has(Basis::ReplacementCertificate) {
            let leg = self.place.leg;
            for document in &self.traveller.documents {
                match *document {
                    Document::Prc { from, until } if from <= leg.depart && leg.arrive <= until => {
                        let args = [("from", Arg::Date(from)), ("until", Arg::Date(until))];
                        reasons.say_with(&said::CERTIFICATE_VALID, &args);
                    }
                    _ => {}
                }
            }
            reasons.say(&said::CERTIFICATE_CARRY_PRINTED);
        }
        if self.place.is_nordic_visit() && has(Basis::NationalCard) {
            self.say_nordic_card(reasons);
        }
        if has(Basis::PayAndClaim) {
            self.say_nothing_valid(shown, reasons);
        }
        if self.place.is_nordic_visit() {
            reasons.say(&said::NORDIC_JOURNEY_HOME);
        }
        if self.place.is_card_territory() {
            reasons.say(&said::OWN_SHARE_STAYS);
        }
        if self.place.is_under_danish_rules() {
            reasons.say(&said::OWN_SHARE_DANISH_RULES);
        }
    }

    /// R4.1: expiry on the day of departure is still good.
    fn say_card(&self, shown: Shown, spans: &[Span], reasons: &mut Reasons) {
        let good = |document: &Document| match *document {
            Document::Ehic { expires } if shown.ehic => Some(expires),
            Document::Ghic { expires } if shown.ghic => Some(expires),
            _ => None,
        };
        let expires = self.traveller.documents.iter().filter_map(good).max();
        let last = spans.iter().rev().find(|span| span.basis == Basis::Card);
        match (expires, last) {
            (Some(expires), _) if spans.len() == 1 => {
                reasons.say_with(&said::CARD_VALID_WHOLE_STAY, &[("expires", Arg::Date(expires))]);
            }
            // Its days may also end for another reason than its date, which says so itself.
            (Some(expires), Some(last)) if expires == last.until && expires < self.place.leg.depart => {
                reasons.say_with(&said::CARD_EXPIRES_DURING_STAY, &[("expires", Arg::Date(expires))]);
            }
            _ => {}
        }
    }

    /// R10.1 to R10.4, R10.6.
    fn say_nordic_card(&self, reasons: &mut Reasons) {
        if self.place.home.is_denmark() {
            reasons.say(&said::NORDIC_YELLOW_CARD);
            reasons.say(&said::NORDIC_BLUE_CARD_RECOMMENDED);
        } else {
            reasons.say(&said::NORDIC_NATIONAL_CARD);
        }
    }

    /// R0.2, R6.1: entitled, with nothing valid to show, and why what is in hand does not help.
    fn say_nothing_valid(&self, shown: Shown, reasons: &mut Reasons) {
        let place = self.place;
        let european = shown.certificate;
        let before = reasons.notes.len();
        for document in &self.traveller.documents {
            match *document {
                Document::Ghic { .. } if !place.home.is_britain() => reasons.say(&said::GHIC_ONLY_FROM_UK),
                Document::Ehic { .. } if place.is_realm() => reasons.say(&said::REALM_NO_EUROPEAN_CARD),
                Document::Ehic { expires } | Document::Ghic { expires } if expires < place.leg.arrive => {
                    reasons.say_with(&said::CARD_EXPIRED_BEFORE_STAY, &[("expires", Arg::Date(expires))]);
                }
                Document::Prc { from, until }
                    if european && (until < place.leg.arrive || place.leg.depart < from) =>
                {
                    let args = [("from", Arg::Date(from)), ("until", Arg::Date(until))];
                    reasons.say_with(&said::CERTIFICATE_OUTSIDE_STAY, &args);
                }
                Document::NationalCard { photo_id: false } if shown.national == National::WithPhotoId => {
                    reasons.say(&said::NATIONAL_CARD_NEEDS_PHOTO_ID);
                }
                Document::NationalCard { .. } if shown.national == National::No => {
                    reasons.say(&said::NATIONAL_CARD_NOT_HERE);
                }
                _ => {}
            }
        }
        if reasons.notes.len() == before {
            reasons.say(&said::NOTHING_TO_SHOW);
        }
        reasons.say(&said::RIGHT_WITHOUT_CARD);
        if !european {
            return;
        }
        let age = i32::from(self.traveller.age);
        if age < facts::ADULT_AGE && self.request.travellers.len() > 1 {
            reasons.say(&said::OWN_CARD_EACH);
        }
        if place.home.is_denmark() && (facts::OWN_DIGITAL_POST_AGE..facts::ADULT_AGE).contains(&age) {
            reasons.say(&said::CERTIFICATE_IN_OWN_DIGITAL_POST);
        }
        if place.home.issuer.is_some_and(|issuer| issuer.certificate_in_advance == Some(false)) {
            reasons.say(&said::CERTIFICATE_ONLY_WHEN_NEEDED);
        }
    }
}
