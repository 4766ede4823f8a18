//! What decides on a day before any document is looked at: the place, the person, the purpose, the length of the stay.

use super::{Case, Reasons};
use crate::date::Date;
use crate::report::{Arg, Basis};
use crate::request::{Citizenship, Document, Purpose};
use crate::tables::{Area, facts, said};
use crate::vocabulary::{AreaCard, CardHolders};

/// What decides on a day.
pub(super) enum Ground {
    /// The basis, whatever is in hand.
    Decided(Basis),
    /// What is in hand decides.
    Documents(Shown),
}

/// Which documents are good there.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The European card.
    pub ehic: bool,
    /// The British GHIC.
    pub ghic: bool,
    /// A replacement certificate.
    pub certificate: bool,
    /// The home country's own card.
    pub national: National,
}

/// What the home country's own card is good for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum National {
    /// Nothing.
    No,
    /// Proof, with photo identification (R10.1).
    WithPhotoId,
    /// Proof by itself (R12.2).
    Alone,
    /// One is at home: nothing has to be proved abroad.
    AtHome,
}

/// To what a person is entitled in a state where the card is accepted.
enum Right {
    /// To care on showing a card.
    Card { ehic: bool, ghic: bool },
    /// To care by the Nordic Convention alone.
    NordicOnly,
    /// To a refund at home alone.
    RefundAtHome,
    /// To nothing.
    Nothing,
}

impl Case<'_> {
    /// What decides on a day.
    pub(super) fn ground(&self, day: Date, reasons: &mut Reasons) -> Ground {
        if self.place.is_home() {
            return self.at_home(reasons);
        }
        let Some(area) = self.place.area else {
            reasons.say(&said::OUTSIDE_CARD_AREA);
            return Ground::Decided(Basis::Nothing);
        };
        match area.card {
            AreaCard::DanishRealm => self.in_realm(area, reasons),
            AreaCard::Outside | AreaCard::Disputed if !self.place.has_treaty() => {
                outside(area, reasons);
                Ground::Decided(Basis::Nothing)
            }
            _ => self.abroad(area, day, reasons),
        }
    }

    /// R1.2: the card is not used at home, except by a pensioner who lives in another state and comes on a visit.
    fn at_home(&self, reasons: &mut Reasons) -> Ground {
        let visits = self.traveller.pensioner && self.holds_ehic();
        reasons.say(if visits { &said::PENSIONER_VISITS_HOME } else { &said::AT_HOME_NATIONAL_CARD });
        Ground::Documents(Shown { ehic: visits, ghic: false, certificate: false, national: National::AtHome })
    }

    fn holds_ehic(&self) -> bool {
        self.traveller.documents.iter().any(|document| matches!(document, Document::Ehic { .. }))
    }

    /// R12.2 and OPEN row 1: the Faroe Islands and Greenland have no European card.
    fn in_realm(&self, area: &Area, reasons: &mut Reasons) -> Ground {
        let home = self.place.home;
        let faroes = area.code == "FO";
        let national = if home.is_denmark() {
            National::Alone
        } else if home.is_nordic() || (faroes && home.is_britain()) {
            National::WithPhotoId
        } else {
            reasons.say(if faroes { &said::FAROES_OTHERS_PAY } else { &said::GREENLAND_MAY_BE_FREE });
            reasons.say(&said::REALM_NO_EUROPEAN_CARD);
            return Ground::Decided(Basis::Nothing);
        };
        if let Some(basis) = self.insured_there(reasons) {
            return Ground::Decided(basis);
        }
        if self.request.purpose == Purpose::PlannedCare {
            reasons.say(&said::PLANNED_CARE_NOT_CARD);
            return Ground::Decided(Basis::OtherDocument);
        }
        if !faroes && self.place.is_longer_than(facts::GREENLAND_MONTHS) {
            reasons.say(&said::GREENLAND_SIX_MONTHS);
            return Ground::Decided(Basis::OtherDocument);
        }
        if home.is_denmark() {
            reasons.say(&said::REALM_YELLOW_CARD);
            if matches!(self.request.purpose, Purpose::Holiday | Purpose::FamilyVisit | Purpose::Study) {
                let last = self.place.from.plus_months(facts::REALM_INSURANCE_MONTHS);
                reasons.say_with(&said::REALM_FIRST_MONTH, &[("until", Arg::Date(last))]);
            }
        } else {
            reasons.say(&said::REALM_OWN_PAPERS);
        }
        Ground::Documents(Shown { ehic: false, ghic: false, certificate: false, national })
    }

    /// A place where the card is accepted, for everybody (R1.1) or by a treaty of the issuer (R1.4).
    fn abroad(&self, area: &'static Area, day: Date, reasons: &mut Reasons) -> Ground {
        if let Some(basis) = self.insured_there(reasons) {
            return Ground::Decided(basis);
        }
        let right = if area.accepts_card() {
            self.right(area, day, reasons)
        } else {
            reasons.say(&said::TREATY_OF_ISSUER);
            Right::Card { ehic: true, ghic: false }
        };
        let national = if self.place.is_nordic_visit() { National::WithPhotoId } else { National::No };
        let shown = match right {
            Right::Nothing => return Ground::Decided(Basis::Nothing),
            Right::RefundAtHome => return Ground::Decided(Basis::PayAndClaim),
            Right::NordicOnly => Shown { ehic: false, ghic: false, certificate: false, national },
            // A certificate is a paper of the European rules; a treaty of the issuer's own knows the card alone.
            Right::Card { ehic, ghic } => Shown { ehic, ghic, certificate: area.accepts_card(), national },
        };
        match self.not_temporary(area, day, reasons) {
            Some(basis) => Ground::Decided(basis),
            None => Ground::Documents(shown),
        }
    }

    /// R3.2: who works for an employer there, or moves there, is insured there; the card stops.
    fn insured_there(&self, reasons: &mut Reasons) -> Option<Basis> {
        let place = self.place;
        let statement = match self.request.purpose {
            Purpose::LocalEmployment => &said::PURPOSE_INSURED_AT_WORKPLACE,
            Purpose::Moving if !self.traveller.pensioner || !place.is_card_territory() => {
                &said::MOVING_REGISTER
            }
            Purpose::Moving if place.home.is_nordic() && place.area.is_some_and(|area| area.nordic) => {
                &said::MOVING_PENSIONER_NORDIC
            }
            Purpose::Moving => &said::MOVING_PENSIONER_S1,
            _ => return None,
        };
        reasons.say(statement);
        Some(Basis::OtherDocument)
    }

    /// R2.5, R3.1, R3.2: a purpose or a length for which something else than the card must come first.
    fn not_temporary(&self, area: &Area, day: Date, reasons: &mut Reasons) -> Option<Basis> {
        let place = self.place;
        let long = place.is_longer_than(facts::TEMPORARY_MONTHS);
        let other = match self.request.purpose {
            Purpose::PostedWork => {
                reasons.say(&said::PURPOSE_NEEDS_A1);
                self.say_shorter_card(reasons);
                true
            }
            Purpose::PlannedCare => {
                reasons.say(&said::PLANNED_CARE_NOT_CARD);
                if place.is_under_danish_rules() {
                    reasons.say(&said::PLANNED_CARE_DANISH_RULES);
                }
                true
            }
            Purpose::Study if long => {
                reasons.say(&said::STUDY_OVER_TWELVE_MONTHS);
                true
            }
            _ if long => {
                reasons.say(&said::STAY_OVER_TWELVE_MONTHS);
                true
            }
            Purpose::JobSeeking => {
                let until = self.job_seeking_ends();
                reasons.say_with(&said::JOB_SEEKING_THREE_MONTHS, &[("until", Arg::Date(until))]);
                day > until
            }
            Purpose::BusinessTrip => {
                reasons.say(&said::BUSINESS_TRIP_A1_ADVISED);
                false
            }
            Purpose::Study => {
                reasons.say(&said::STUDY_WITHOUT_PAID_WORK);
                self.say_shorter_card(reasons);
                if place.home.is_denmark() && place.is_longer_than(facts::STUDY_AWAY_MONTHS) {
                    reasons.say(&said::STUDY_SPECIAL_HEALTH_CARD);
                }
                false
            }
            Purpose::Internship => {
                reasons.say(&said::INTERNSHIP_UNPAID_ONLY);
                false
            }
            Purpose::AuPair | Purpose::Volunteering => {
                reasons.say(&said::PURPOSE_TEMPORARY);
                false
            }
            Purpose::Holiday | Purpose::FamilyVisit | Purpose::LocalEmployment | Purpose::Moving => false,
        };
        if !other && place.home.code == "IE" && area.code == "GB" {
            reasons.say(&said::IRISH_IN_UK);
        }
        other.then_some(Basis::OtherDocument)
    }

    /// R4.3: Denmark issues a card for work or studies for the time of the stay.
    fn say_shorter_card(&self, reasons: &mut Reasons) {
        if self.place.home.is_denmark() {
            reasons.say(&said::CARD_MAY_RUN_SHORTER);
        }
    }

    /// R7 and R9.4: whether the state lets this person's card in.
    fn right(&self, area: &'static Area, day: Date, reasons: &mut Reasons) -> Right {
        if self.place.home.is_britain() {
            return self.right_of_british_cards(area, day, reasons);
        }
        let traveller = self.traveller;
        let everything = Right::Card { ehic: true, ghic: false };
        if traveller.family_of_eu_eea_swiss || traveller.citizenship == Citizenship::EuEeaSwiss {
            return everything;
        }
        if traveller.citizenship == Citizenship::RefugeeOrStateless {
            if area.card == AreaCard::Eea {
                reasons.say(&said::NATIONALITY_RULE_NOT_FOUND);
            }
            return everything;
        }
        self.right_of_third_country_national(area, reasons)
    }

    /// R7.1 to R7.3, R7.5, R10, R11.5: the matrix for citizens of other states, British citizens without a British card
    /// among them.
    fn right_of_third_country_national(&self, area: &'static Area, reasons: &mut Reasons) -> Right {
        let (place, home) = (self.place, self.place.home);
        let holders = home.issuer.map_or(CardHolders::Anyone, |issuer| issuer.holders);
        let issued = match holders {
            CardHolders::Anyone => true,
            CardHolders::EuEeaSwiss => false,
            CardHolders::EuEeaSwissBritish => self.traveller.citizenship == Citizenship::British,
        };
        let nordic = place.is_nordic_visit();
        // Reg. 1231/2010 carries the rules over to citizens of other states in the EU, Denmark excepted.
        let bound = home.area.is_some_and(|area| area.card == AreaCard::Eu) && !home.is_denmark();
        let accepted = match area.card {
            AreaCard::Eu => nordic || (bound && area.state != "DK"),
            AreaCard::Eea => nordic,
            AreaCard::UnitedKingdom => true,
            _ => false,
        };
        if issued && accepted {
            if area.card == AreaCard::UnitedKingdom {
                reasons.say(&said::NATIONALITY_RULE_NOT_FOUND);
            }
            return Right::Card { ehic: true, ghic: false };
        }
        if nordic {
            reasons.say(&said::NORDIC_ANY_NATIONALITY);
            return Right::NordicOnly;
        }
        let issuer_sources =
            home.issuer.map_or(said::NO_CARD_FOR_NATIONALITY.sources(), |issuer| issuer.sources);
        match holders {
            CardHolders::EuEeaSwissBritish if !issued => {
                reasons.say(&said::STATEMENT_INSTEAD_OF_CARD);
                Right::RefundAtHome
            }
            _ if !issued => {
                reasons.say_from(&said::NO_CARD_FOR_NATIONALITY, &[], issuer_sources);
                Right::Nothing
            }
            _ => {
                reasons.say(&said::NATIONALITY_NOT_ACCEPTED);
                Right::Nothing
            }
        }
    }

    /// R9.4: the Withdrawal Agreement's card works everywhere, the GHIC by place and day, in some places by nationality.
    fn right_of_british_cards(&self, area: &'static Area, day: Date, reasons: &mut Reasons) -> Right {
        if area.card == AreaCard::UnitedKingdom {
            reasons.say(&said::GIBRALTAR_BRITISH_CARD_NOT_FOUND);
            return Right::Nothing;
        }
        if day < facts::BRITISH_CARDS_APART {
            return Right::Card { ehic: true, ghic: true };
        }
        let holds_withdrawal_card = self.holds_ehic();
        let from = match area.card {
            AreaCard::Switzerland => facts::BRITISH_CARD_IN_SWITZERLAND,
            AreaCard::Eea => facts::BRITISH_CARD_IN_EEA,
            _ => facts::BRITISH_CARDS_APART,
        };
        let other =
            self.traveller.citizenship == Citizenship::Other && !self.traveller.family_of_eu_eea_swiss;
        let barred = other && (area.card != AreaCard::Eu || area.state == "DK");
        let ghic = day >= from && !barred;
        if holds_withdrawal_card {
            reasons.say(&said::WITHDRAWAL_CARD);
            return Right::Card { ehic: true, ghic };
        }
        if ghic {
            return Right::Card { ehic: false, ghic };
        }
        if barred {
            reasons.say(&said::NATIONALITY_NOT_ACCEPTED);
        } else {
            reasons.say_with(&said::BRITISH_CARD_NOT_YET, &[("from", Arg::Date(from))]);
        }
        Right::Nothing
    }
}

/// R1.3, R12.5: the card does nothing there, or nobody knows.
fn outside(area: &Area, reasons: &mut Reasons) {
    if area.card == AreaCard::Disputed {
        reasons.say_from(&said::CARD_AREA_DISPUTED, &[], area.sources);
    } else {
        reasons.say_from(&said::OUTSIDE_CARD_AREA, &[], area.sources);
    }
}
