//! Is the card good: there, then, for this person?
//!
//! Every traveller on every leg is judged day by day, in this order: the place (`ground`), the purposes that insure one
//! in the country of stay, the person, the other purposes and the length of the stay, and last the documents in hand. The
//! first that fails decides, so that a problem of the purpose is never hidden by a problem of the document.
//!
//! The card is proof, not the right (R0.2): somebody entitled with nothing to show pays and claims, and is never told "none".
//! The numbers of the rules are those of `data/card.toml`, which also has every date, every length and every source.

mod actions;
mod documents;
mod ground;

use crate::date::Date;
use crate::report::{Arg, Args, Basis, CardCheck, Household, Note, Span};
use crate::request::{Document, Leg, Purpose, Request, Traveller};
use crate::tables::{Area, Issuer, Statement, facts, said};
use crate::vocabulary::{AreaCard, Need};

pub use actions::actions;
use ground::{Ground, Shown};

/// Judges every traveller on every leg, traveller by traveller.
pub fn check(request: &Request) -> Vec<CardCheck> {
    judge(request, true)
}

/// The same verdicts without their reasons, where only the figures are asked for.
pub fn check_without_reasons(request: &Request) -> Vec<CardCheck> {
    judge(request, false)
}

fn judge(request: &Request, reasons_wanted: bool) -> Vec<CardCheck> {
    let places = places(request);
    let mut checks = Vec::with_capacity(request.travellers.len() * places.len());
    for (index, traveller) in request.travellers.iter().enumerate() {
        for (leg, place) in places.iter().enumerate() {
            let case = Case { request, traveller, place };
            let mut reasons = Reasons { notes: Vec::new(), wanted: reasons_wanted };
            let spans = case.judge(&mut reasons);
            let first = spans.first();
            checks.push(CardCheck {
                traveller: index,
                leg,
                basis: first.map_or(Basis::Nothing, |span| span.basis),
                until: first.filter(|_| spans.len() > 1).map(|span| span.until),
                spans,
                reasons: reasons.notes,
            });
        }
    }
    checks
}

/// R8.4: a household is as good as its worst member on the worst day.
pub fn household(checks: &[CardCheck]) -> Household {
    let worst = |check: &CardCheck| check.spans.iter().map(|span| span.basis).min().unwrap_or(Basis::Nothing);
    let mut household = Household { basis: Basis::Card, traveller: 0, leg: 0 };
    for (index, check) in checks.iter().enumerate() {
        let basis = worst(check);
        if index == 0 || basis < household.basis {
            household = Household { basis, traveller: check.traveller, leg: check.leg };
        }
    }
    household
}

/// How care that begins on a day is paid for. Care may begin or run past the leg: then the last days of the leg decide.
pub fn basis_on(check: &CardCheck, day: Date) -> Basis {
    let span = check.spans.iter().find(|span| day <= span.until).or_else(|| check.spans.last());
    span.map_or(check.basis, |span| span.basis)
}

/// Where the travellers are insured.
#[derive(Clone, Copy)]
struct Home {
    code: &'static str,
    issuer: Option<&'static Issuer>,
    area: Option<&'static Area>,
}

impl Home {
    fn of(request: &Request) -> Home {
        Home { code: request.home, issuer: Issuer::of(request.home), area: Area::of(request.home) }
    }

    fn is_denmark(&self) -> bool {
        self.code == "DK"
    }

    fn is_britain(&self) -> bool {
        self.code == "GB"
    }

    fn is_nordic(&self) -> bool {
        self.area.is_some_and(|area| area.nordic)
    }
}

/// One leg, the area it is in, and the whole stay in that state of which it is a part.
struct Place<'a> {
    leg: &'a Leg,
    area: Option<&'static Area>,
    home: Home,
    from: Date,
    until: Date,
}

/// Legs in one state without a day between them are one stay: what the rules of length ask for.
fn places(request: &Request) -> Vec<Place<'_>> {
    let home = Home::of(request);
    let mut places: Vec<Place<'_>> = request
        .legs
        .iter()
        .map(|leg| Place { leg, area: Area::of(leg.territory), home, from: leg.arrive, until: leg.depart })
        .collect();
    let mut earlier: Option<(&'static str, Date, Date)> = None;
    for place in &mut places {
        let state = place.state();
        if let Some((_, from, _)) =
            earlier.filter(|(same, _, until)| *same == state && place.from <= until.plus_days(1))
        {
            place.from = from;
        }
        earlier = Some((state, place.from, place.until));
    }
    let mut later: Option<(&'static str, Date, Date)> = None;
    for place in places.iter_mut().rev() {
        let state = place.state();
        if let Some((_, _, until)) = later.filter(|(same, from, _)| *same == state && *from == place.from) {
            place.until = until;
        }
        later = Some((state, place.from, place.until));
    }
    places
}

impl Place<'_> {
    fn state(&self) -> &'static str {
        self.area.map_or(self.leg.territory, |area| area.state)
    }

    fn is_home(&self) -> bool {
        self.state() == self.home.code
    }

    /// Whether the European card is accepted there (R1.1), and it is not home.
    fn is_card_territory(&self) -> bool {
        !self.is_home() && self.area.is_some_and(Area::accepts_card)
    }

    fn is_realm(&self) -> bool {
        self.area.is_some_and(|area| area.card == AreaCard::DanishRealm)
    }

    /// R1.4: a treaty of the issuer's own.
    fn has_treaty(&self) -> bool {
        self.home.issuer.is_some_and(|issuer| issuer.extra_territories.contains(&self.leg.territory))
    }

    /// Whether the stay is longer than so many months: its last day lies after the same day of the month.
    fn is_longer_than(&self, months: i32) -> bool {
        self.until > self.from.plus_months(months)
    }

    /// Days of the stay, the first and the last among them.
    fn days(&self) -> i32 {
        self.from.days_until(self.until) + 1
    }

    /// R10.1, R10.4, R10.6: insured in one Nordic state, on a visit in another. The twelve months are those of every stay.
    fn is_nordic_visit(&self) -> bool {
        self.home.is_nordic() && !self.is_home() && self.area.is_some_and(|area| area.nordic)
    }

    /// R6.6: Danish rules reach what was paid in the EU and the EEA, not in Switzerland (R11.3) or the United Kingdom.
    fn is_under_danish_rules(&self) -> bool {
        self.home.is_denmark()
            && !self.is_home()
            && self.area.is_some_and(|area| matches!(area.card, AreaCard::Eu | AreaCard::Eea))
    }
}

/// One traveller on one leg.
struct Case<'a> {
    request: &'a Request,
    traveller: &'a Traveller,
    place: &'a Place<'a>,
}

impl Case<'_> {
    /// The leg's days in order, no gap, no overlap, and why.
    fn judge(&self, reasons: &mut Reasons) -> Vec<Span> {
        let leg = self.place.leg;
        let mut spans: Vec<Span> = Vec::new();
        let mut shown: Option<Shown> = None;
        let mut day = leg.arrive;
        loop {
            let basis = match self.ground(day, reasons) {
                Ground::Decided(basis) => basis,
                Ground::Documents(asked) => {
                    shown = Some(asked);
                    self.in_hand(asked, day)
                }
            };
            let until = self.next_change(day).map_or(leg.depart, |next| next.plus_days(-1).min(leg.depart));
            match spans.last_mut() {
                Some(last) if last.basis == basis => last.until = until,
                _ => spans.push(Span { from: day, until, basis }),
            }
            if until >= leg.depart {
                break;
            }
            day = until.plus_days(1);
        }
        if reasons.wanted {
            if let Some(shown) = shown {
                self.say_documents(shown, &spans, reasons);
            }
            self.say_length(reasons);
            self.say_needs(&spans, reasons);
        }
        spans
    }

    /// The next day on which a document or a rule begins or ends.
    fn next_change(&self, day: Date) -> Option<Date> {
        let mut next: Option<Date> = None;
        let mut consider = |change: Date| {
            if change > day && next.is_none_or(|next| change < next) {
                next = Some(change);
            }
        };
        for document in &self.traveller.documents {
            match *document {
                Document::Ehic { expires } | Document::Ghic { expires } => consider(expires.plus_days(1)),
                Document::Prc { from, until } => {
                    consider(from);
                    consider(until.plus_days(1));
                }
                Document::NationalCard { .. } => {}
            }
        }
        if self.place.home.is_britain() {
            consider(facts::BRITISH_CARDS_APART);
            consider(facts::BRITISH_CARD_IN_SWITZERLAND);
            consider(facts::BRITISH_CARD_IN_EEA);
        }
        if self.request.purpose == Purpose::JobSeeking {
            consider(self.job_seeking_ends().plus_days(1));
        }
        next
    }

    /// R3.2: the last day on which the benefit goes along.
    fn job_seeking_ends(&self) -> Date {
        self.place.from.plus_months(facts::JOB_SEEKING_MONTHS)
    }

    /// R3.1, R3.3 to R3.6, R9.3: what a long stay asks for, apart from the card.
    fn say_length(&self, reasons: &mut Reasons) {
        let place = self.place;
        if place.is_home() {
            return;
        }
        // R3.4: students, posted workers and pensioners who move keep the insurance, and have been told of their form.
        let keeps_insurance =
            [&said::STUDY_SPECIAL_HEALTH_CARD, &said::PURPOSE_NEEDS_A1, &said::MOVING_PENSIONER_S1]
                .into_iter()
                .any(|statement| reasons.says(statement));
        if place.home.is_denmark() && place.days() > facts::RESIDENCE_DAYS && !keeps_insurance {
            reasons.say(&said::STAY_OVER_SIX_MONTHS);
        }
        if !place.is_card_territory() {
            return;
        }
        if place.days() > facts::REGISTRATION_DAYS {
            reasons.say(&said::STAY_OVER_NINETY_DAYS);
        }
        let usual = place.home.issuer.and_then(|issuer| issuer.usual_stay_months).map(i32::from);
        if let Some(months) =
            usual.filter(|months| *months < facts::TEMPORARY_MONTHS && place.is_longer_than(*months))
        {
            reasons.say_with(&said::ISSUER_USUAL_STAY, &[("months", Arg::Number(i64::from(months)))]);
        }
        if place.state() == "GB" && place.is_longer_than(facts::UK_VISIT_MONTHS) {
            reasons.say(&said::UK_LONG_STAY_VISA);
        }
    }

    /// R2.3, R2.4, R2.13: lasting needs are covered, some only after an agreement; in FO and GL they are not (R12.2).
    fn say_needs(&self, spans: &[Span], reasons: &mut Reasons) {
        let place = self.place;
        let ill = |need: &Need| matches!(need, Need::ChronicCare | Need::Dialysis | Need::Oxygen);
        if place.is_realm() && place.home.is_denmark() && self.traveller.needs.iter().any(ill) {
            reasons.say(&said::REALM_KNOWN_ILLNESS);
        }
        let reached = spans.iter().any(|span| !matches!(span.basis, Basis::Nothing | Basis::OtherDocument));
        if !reached || place.is_home() || place.is_realm() {
            return;
        }
        for need in &self.traveller.needs {
            match need {
                Need::ChronicCare => reasons.say(&said::CHRONIC_CARE_COVERED),
                Need::Dialysis | Need::Oxygen => reasons.say(&said::TREATMENT_BY_APPOINTMENT),
                Need::Pregnancy => {
                    reasons.say(&said::PREGNANCY_COVERED);
                    reasons.say(&said::NEWBORN_NEEDS_OWN_CARD);
                }
            }
        }
    }
}

/// The reasons of one verdict, none twice.
struct Reasons {
    notes: Vec<Note>,
    wanted: bool,
}

impl Reasons {
    fn say(&mut self, statement: &'static Statement) {
        self.say_from(statement, &[], statement.sources());
    }

    fn says(&self, statement: &Statement) -> bool {
        self.notes.iter().any(|note| note.code == statement.code)
    }

    fn say_with(&mut self, statement: &'static Statement, args: &[(&'static str, Arg)]) {
        self.say_from(statement, args, statement.sources());
    }

    fn say_from(
        &mut self,
        statement: &'static Statement,
        args: &[(&'static str, Arg)],
        sources: &'static [&'static str],
    ) {
        if self.wanted && !self.says(statement) {
            self.notes.push(Note { code: statement.code, args: Args(args.to_vec()), sources });
        }
    }
}
