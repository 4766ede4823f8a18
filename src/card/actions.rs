//! What to do about it, soonest first. Each action follows from a verdict or from one of its reasons, so that none comes
//! without its why.

use super::ground::{Ground, National, Shown};
use super::{Case, Home, Place, Reasons, places};
use crate::date::Date;
use crate::report::{Action, Arg, Args, Basis, CardCheck};
use crate::request::{Purpose, Request};
use crate::tables::{Area, Statement, facts, said};
use crate::vocabulary::{AtCounter, Need, Service, Settlement};

/// Every action, in the order in which those of one day stand.
static ORDER: [&Statement; 19] = [
    &said::ORDER_CARD,
    &said::RENEW_CARD,
    &said::GET_REPLACEMENT_CERTIFICATE,
    &said::PRINT_REPLACEMENT_CERTIFICATE,
    &said::APPLY_A1,
    &said::APPLY_S1,
    &said::APPLY_S2,
    &said::ARRANGE_TREATMENT,
    &said::BUY_TRAVEL_INSURANCE,
    &said::BUY_RESCUE_COVER,
    &said::CHECK_RESIDENCE,
    &said::BRING_CARD,
    &said::BRING_NATIONAL_CARD,
    &said::BRING_PHOTO_ID,
    &said::REGISTER_IN_STATE,
    &said::CHECK_REGISTRATION,
    &said::CALL_FOR_HELP,
    &said::KEEP_RECEIPTS,
    &said::CLAIM_REFUND,
];

/// What to do, soonest first; what has no last day stands at the end. None twice, none that does not apply.
pub fn actions(request: &Request, checks: &[CardCheck]) -> Vec<Action> {
    let places = places(request);
    let departure = places.iter().filter(|place| !place.is_home()).map(|place| place.leg.arrive).min();
    let entitled = |check: &&CardCheck| check.spans.iter().any(|span| span.basis != Basis::Nothing);
    let in_card_territory = |check: &CardCheck| places.get(check.leg).is_some_and(Place::is_card_territory);
    let certificate_helps = checks.iter().filter(entitled).any(in_card_territory);
    let mut plan =
        Plan { request, home: Home::of(request), departure, certificate_helps, actions: Vec::new() };
    for check in checks {
        let traveller = request.travellers.get(check.traveller);
        let (Some(traveller), Some(place)) = (traveller, places.get(check.leg)) else { continue };
        plan.judge(check, &Case { request, traveller, place });
    }
    plan.check_residence(&places);
    plan.finish()
}

struct Plan<'a> {
    request: &'a Request,
    home: Home,
    /// The first day away from home; `None` on a trip at home.
    departure: Option<Date>,
    /// Whether somebody is entitled somewhere where a replacement certificate is accepted.
    certificate_helps: bool,
    actions: Vec<Action>,
}

impl Plan<'_> {
    /// What one traveller has to do for one leg.
    fn judge(&mut self, check: &CardCheck, case: &Case<'_>) {
        let place = case.place;
        let today = self.request.today;
        let Some(departure) = self.departure.filter(|_| !place.is_home()) else { return };
        self.claim(check, place);
        if place.leg.depart < today {
            return;
        }
        // R12.6: no day by which to call, so it stands with what one keeps for the day itself.
        self.add(&said::CALL_FOR_HELP, None, check);
        self.card_and_certificate(check, case, departure);
        self.other_documents(check, place, departure);
        self.register(check, place);
        if today <= departure {
            self.before_leaving(check, case, departure);
        }
    }

    /// R4.4, R5: order or renew where a card would help on a day without one, and take the certificate where it is late.
    fn card_and_certificate(&mut self, check: &CardCheck, case: &Case<'_>, departure: Date) {
        let today = self.request.today;
        if has(check, Basis::ReplacementCertificate) {
            self.add(&said::PRINT_REPLACEMENT_CERTIFICATE, Some(departure), check);
        }
        let Some(shown) = lacks_proof(check, case).filter(|shown| shown.ehic || shown.ghic) else {
            return;
        };
        let renews = case.traveller.documents.iter().any(|document| case.is_own_card(document));
        let order = if renews { &said::RENEW_CARD } else { &said::ORDER_CARD };
        let order_by = self.order_by(departure);
        self.add(order, order_by, check);
        let in_time = order_by.is_some_and(|by| today <= by);
        if in_time || !shown.certificate {
            return;
        }
        if self.home.issuer.and_then(|issuer| issuer.certificate_in_advance) == Some(false) {
            // R5.6: it can be had only when care is needed, so there is no day by which to ask.
            self.add(&said::GET_REPLACEMENT_CERTIFICATE, None, check);
        } else {
            self.add(&said::GET_REPLACEMENT_CERTIFICATE, Some(departure), check);
            self.add(&said::PRINT_REPLACEMENT_CERTIFICATE, Some(departure), check);
        }
    }

    /// R4.4: the departure less the longest delivery, a week more where the delivery touches high season.
    fn order_by(&self, departure: Date) -> Option<Date> {
        let issuer = self.home.issuer?;
        let (_, longest) = issuer.delivery_days?;
        let ordinary = departure.plus_days(-i32::from(longest));
        let extra =
            if touches_high_season(ordinary, departure) { i32::from(issuer.high_season_days) } else { 0 };
        Some(ordinary.plus_days(-extra))
    }

    /// Whether a card that is ordered now can still be of use: the trip has not begun, or lasts longer than a delivery.
    fn card_may_arrive(&self) -> bool {
        let today = self.request.today;
        let delivery = self.home.issuer.and_then(|issuer| issuer.delivery_days);
        let arrives = delivery.map(|(_, longest)| today.plus_days(i32::from(longest)));
        let back = self.request.legs.iter().map(|leg| leg.depart).max();
        self.departure.is_some_and(|departure| today <= departure)
            || arrives.zip(back).is_some_and(|(arrives, back)| arrives <= back)
    }

    /// R2.4, R2.5, R3.2: decisions, forms and agreements that the reasons ask for.
    fn other_documents(&mut self, check: &CardCheck, place: &Place<'_>, departure: Date) {
        if says(check, &said::PURPOSE_NEEDS_A1) || says(check, &said::BUSINESS_TRIP_A1_ADVISED) {
            self.add(&said::APPLY_A1, Some(departure), check);
        }
        if says(check, &said::MOVING_PENSIONER_S1) {
            self.add(&said::APPLY_S1, Some(departure), check);
        }
        if says(check, &said::PLANNED_CARE_NOT_CARD) && place.is_card_territory() {
            self.add(&said::APPLY_S2, Some(departure), check);
        }
        if says(check, &said::TREATMENT_BY_APPOINTMENT) {
            self.add(&said::ARRANGE_TREATMENT, Some(departure), check);
        }
    }

    /// R3.2, R3.6: what to register in the country of stay.
    fn register(&mut self, check: &CardCheck, place: &Place<'_>) {
        let asks = [
            &said::PURPOSE_INSURED_AT_WORKPLACE,
            &said::MOVING_REGISTER,
            &said::MOVING_PENSIONER_NORDIC,
            &said::STUDY_OVER_TWELVE_MONTHS,
            &said::STAY_OVER_TWELVE_MONTHS,
            &said::GREENLAND_SIX_MONTHS,
        ];
        if asks.into_iter().any(|statement| says(check, statement)) {
            self.add(&said::REGISTER_IN_STATE, Some(place.from), check);
        } else if says(check, &said::JOB_SEEKING_THREE_MONTHS) && has(check, Basis::OtherDocument) {
            let ends = place.from.plus_months(facts::JOB_SEEKING_MONTHS);
            self.add(&said::REGISTER_IN_STATE, Some(ends), check);
        }
        // Who is told to register need not be told to find out whether to.
        let registers = self.actions.iter().any(|action| {
            action.code == said::REGISTER_IN_STATE.code
                && action.travellers.iter().flatten().any(|one| *one == check.traveller)
                && action.legs.iter().flatten().any(|one| *one == check.leg)
        });
        if !registers && says(check, &said::STAY_OVER_NINETY_DAYS) {
            let last = place.from.plus_days(facts::REGISTRATION_DAYS - 1);
            self.add(&said::CHECK_REGISTRATION, Some(last), check);
        }
    }

    /// R2.7, R2.8, R2.12, R12.4, R12.8, R13: what to pack and what to buy.
    fn before_leaving(&mut self, check: &CardCheck, case: &Case<'_>, departure: Date) {
        let by = Some(departure);
        self.add(&said::BUY_TRAVEL_INSURANCE, by, check);
        if !case.place.leg.activities.is_empty() {
            self.add(&said::BUY_RESCUE_COVER, by, check);
        }
        let lacking = lacks_proof(check, case);
        let goes_with_form = says(check, &said::PURPOSE_NEEDS_A1) && lacking.is_none();
        if has(check, Basis::Card) || goes_with_form {
            self.add(&said::BRING_CARD, by, check);
        }
        let national =
            has(check, Basis::NationalCard) || lacking.is_some_and(|shown| shown.national != National::No);
        if national {
            self.add(&said::BRING_NATIONAL_CARD, by, check);
        }
        let shows = check.spans.iter().any(|span| span.basis > Basis::PayAndClaim);
        if shows || goes_with_form || lacking.is_some() {
            self.add(&said::BRING_PHOTO_ID, by, check);
        }
    }

    /// R6: where the whole bill may have to be paid first, keep everything and claim; not once a claim is out of time.
    fn claim(&mut self, check: &CardCheck, place: &Place<'_>) {
        let shows = check.spans.iter().any(|span| span.basis > Basis::PayAndClaim);
        let pays_first = has(check, Basis::PayAndClaim)
            || (shows && place.area.is_some_and(|area| is_paid_first(area, place.leg.arrive)));
        let deadline = place.leg.depart.plus_months(facts::CLAIM_MONTHS);
        if !pays_first || deadline < self.request.today {
            return;
        }
        self.add(&said::KEEP_RECEIPTS, None, check);
        // R6.9: the three years are those of Danish law.
        self.add(&said::CLAIM_REFUND, self.home.is_denmark().then_some(deadline), check);
    }

    /// R3.5: one stay over 183 days, or more than 183 days away within a year; the population register is a Danish rule.
    fn check_residence(&mut self, places: &[Place<'_>]) {
        let Some(departure) = self.departure.filter(|_| self.home.is_denmark()) else { return };
        let away: Vec<(usize, &Place<'_>)> =
            places.iter().enumerate().filter(|(_, place)| !place.is_home()).collect();
        let over = away.iter().all(|(_, place)| place.leg.depart < self.request.today);
        if over || most_days_in_a_year(&away) <= facts::RESIDENCE_DAYS {
            return;
        }
        let mut action = self.new_action(&said::CHECK_RESIDENCE, Some(departure));
        action.travellers = Some((0..self.request.travellers.len()).collect());
        action.legs = Some(away.into_iter().map(|(leg, _)| leg).collect());
        self.actions.push(action);
    }

    /// Adds an action, or the traveller, the leg and the earlier day to the one that is there.
    fn add(&mut self, what: &'static Statement, by: Option<Date>, check: &CardCheck) {
        let by = by.map(|by| by.max(self.request.today));
        let mut action = match self.actions.iter().position(|action| action.code == what.code) {
            Some(index) => self.actions.swap_remove(index),
            None => self.new_action(what, by),
        };
        action.by = match (action.by, by) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        insert(action.travellers.get_or_insert_default(), check.traveller);
        insert(action.legs.get_or_insert_default(), check.leg);
        self.actions.push(action);
    }

    fn new_action(&self, what: &'static Statement, by: Option<Date>) -> Action {
        let by = by.map(|by| by.max(self.request.today));
        Action {
            code: what.code,
            args: Args(self.arguments(what)),
            sources: self.sources(what),
            by,
            travellers: None,
            legs: None,
        }
    }

    /// Danish practice has sources of its own; what another issuer does is said by that issuer's.
    fn sources(&self, what: &'static Statement) -> &'static [&'static str] {
        let of_issuer = [
            &said::ORDER_CARD,
            &said::RENEW_CARD,
            &said::GET_REPLACEMENT_CERTIFICATE,
            &said::CALL_FOR_HELP,
            &said::KEEP_RECEIPTS,
            &said::CLAIM_REFUND,
        ];
        match self.home.issuer {
            Some(issuer)
                if !self.home.is_denmark() && of_issuer.into_iter().any(|one| one.code == what.code) =>
            {
                issuer.sources
            }
            _ => what.sources(),
        }
    }

    /// What the action's sentence needs to know.
    fn arguments(&self, what: &'static Statement) -> Vec<(&'static str, Arg)> {
        let issuer = self.home.issuer;
        let text = |value: Option<&'static str>| Arg::Text(value.unwrap_or("none"));
        let home = ("home", Arg::Text(self.home.code));
        if what.code == said::ORDER_CARD.code || what.code == said::RENEW_CARD.code {
            let (shortest, longest) = issuer.and_then(|issuer| issuer.delivery_days).unwrap_or((0, 0));
            return vec![
                home,
                ("institution", text(issuer.and_then(|issuer| issuer.institution))),
                ("shortest", Arg::Number(i64::from(shortest))),
                ("longest", Arg::Number(i64::from(longest))),
            ];
        }
        if what.code == said::GET_REPLACEMENT_CERTIFICATE.code {
            return vec![
                home,
                ("how", Arg::Text(self.way_to_certificate())),
                ("institution", text(issuer.and_then(|issuer| issuer.institution))),
                ("phone", text(issuer.and_then(|issuer| issuer.phone))),
            ];
        }
        if what.code == said::BUY_TRAVEL_INSURANCE.code {
            let ill = |need: &Need| matches!(need, Need::ChronicCare | Need::Dialysis | Need::Oxygen);
            let known = self.request.travellers.iter().any(|traveller| traveller.needs.iter().any(ill));
            // R13.3: a known illness is usually left out of a travel insurance.
            return vec![("illness", Arg::Text(if known { "known" } else { "none" }))];
        }
        if what.code == said::BRING_CARD.code || what.code == said::BRING_NATIONAL_CARD.code {
            return vec![home];
        }
        if what.code == said::CALL_FOR_HELP.code {
            return self.call_arguments();
        }
        Vec::new()
    }

    /// R5.2, R5.6: how the certificate comes.
    fn way_to_certificate(&self) -> &'static str {
        if self.home.issuer.and_then(|issuer| issuer.certificate_in_advance) == Some(false) {
            return "whenNeeded";
        }
        if !self.home.is_denmark() {
            return "issuer";
        }
        let at_home = self.departure.is_some_and(|departure| self.request.today <= departure);
        let ordinary =
            matches!(self.request.purpose, Purpose::Holiday | Purpose::FamilyVisit | Purpose::Study);
        if at_home && ordinary { "automatic" } else { "contact" }
    }

    /// R12.6: whom to call in which order, those who can do nothing on this trip left out.
    fn call_arguments(&self) -> Vec<(&'static str, Arg)> {
        let places = places(self.request);
        let abroad = || places.iter().filter(|place| !place.is_home());
        let realm = self.home.is_denmark() && abroad().any(Place::is_realm);
        let contact = self
            .home
            .issuer
            .filter(|_| self.certificate_helps)
            .and_then(|issuer| issuer.institution.zip(issuer.phone));
        let (institution, phone) = contact.unwrap_or(("none", "none"));
        vec![
            ("home", Arg::Text(self.home.code)),
            ("emergency", Arg::Text(common_emergency_number(abroad()).unwrap_or("none"))),
            ("institution", Arg::Text(institution)),
            ("phone", Arg::Text(phone)),
            ("realm", Arg::Text(if realm { "yes" } else { "no" })),
        ]
    }

    /// R6.4, R6.6, R6.9, R6.13: where to claim, and by when.
    fn claim_arguments(&self) -> Vec<(&'static str, Arg)> {
        let danish = self.home.is_denmark();
        let places = places(self.request);
        let second = danish && places.iter().any(Place::is_under_danish_rules);
        let back = self.request.legs.iter().map(|leg| leg.depart).max().unwrap_or(self.request.today);
        let region = match (second, back >= facts::REGION_EAST_FROM) {
            (false, _) => "none",
            (true, false) => "hovedstadenOrSjaelland",
            (true, true) => "oestdanmark",
        };
        let claimed = self.actions.iter().filter(|action| action.code == said::CLAIM_REFUND.code);
        let mut where_claimed = claimed.flat_map(|action| action.legs.iter().flatten());
        // R12.2: what is paid in the Faroe Islands and Greenland is a matter of the public travel insurance alone.
        let realm_alone = danish && where_claimed.all(|leg| places.get(*leg).is_some_and(Place::is_realm));
        let institution = if realm_alone {
            Some("rejsesygesikring")
        } else {
            self.home.issuer.and_then(|issuer| issuer.refund_institution)
        };
        vec![
            ("home", Arg::Text(self.home.code)),
            ("institution", Arg::Text(institution.unwrap_or("none"))),
            ("region", Arg::Text(region)),
            ("deadline", Arg::Text(if danish { "unsourced" } else { "unknown" })),
        ]
    }

    /// Everyone and the whole trip are left out; soonest first.
    fn finish(mut self) -> Vec<Action> {
        let (travellers, legs) = (self.request.travellers.len(), self.request.legs.len());
        let claims = self.claim_arguments();
        for action in &mut self.actions {
            if action.code == said::CLAIM_REFUND.code {
                action.args = Args(claims.clone());
            }
            action.travellers = action.travellers.take().filter(|some| some.len() < travellers);
            action.legs = action.legs.take().filter(|some| some.len() < legs);
        }
        let rank = |action: &Action| ORDER.iter().position(|statement| statement.code == action.code);
        let card_may_arrive = self.card_may_arrive();
        let key = |action: &Action| {
            let orders = action.code == said::ORDER_CARD.code || action.code == said::RENEW_CARD.code;
            // What is done when somebody falls ill has no day; a card that comes when one is home again is for the next
            // trip, and the claim is for afterwards.
            let turn = if action.code == said::CLAIM_REFUND.code {
                2
            } else {
                i32::from(orders && !card_may_arrive)
            };
            // Where nobody says how long a card takes, no day is early enough to be called the last, and it comes first.
            (turn, action.by.is_none() && !orders, action.by, rank(action))
        };
        crate::order::sort(&mut self.actions, |one, other| key(one) < key(other));
        self.actions
    }
}

/// Whether a verdict has days on a basis.
fn has(check: &CardCheck, basis: Basis) -> bool {
    check.spans.iter().any(|span| span.basis == basis)
}

/// Whether a verdict gives a reason.
fn says(check: &CardCheck, statement: &Statement) -> bool {
    check.reasons.iter().any(|reason| reason.code == statement.code)
}

/// Which documents would be good on the first day on which the traveller has nothing valid to show; with an A1 decision
/// too, after which the card is what one shows (R3.2).
fn lacks_proof(check: &CardCheck, case: &Case<'_>) -> Option<Shown> {
    if says(check, &said::PURPOSE_NEEDS_A1) {
        let leg = case.place.leg;
        let shown = Shown {
            ehic: true,
            ghic: case.place.home.is_britain(),
            certificate: true,
            national: National::No,
        };
        let good =
            [leg.arrive, leg.depart].into_iter().all(|day| case.in_hand(shown, day) > Basis::PayAndClaim);
        return (!good).then_some(shown);
    }
    let span = check.spans.iter().find(|span| span.basis == Basis::PayAndClaim)?;
    match case.ground(span.from, &mut Reasons { notes: Vec::new(), wanted: false }) {
        Ground::Documents(shown) => Some(shown),
        Ground::Decided(_) => None,
    }
}

/// The first emergency number of the first place that helps in all the others too; the general one before the ambulance's.
fn common_emergency_number<'a>(
    mut places: impl Iterator<Item = &'a Place<'a>> + Clone,
) -> Option<&'static str> {
    let numbers = |place: &Place<'_>| Some(place.area?.tables()?.emergency_numbers);
    let first = numbers(places.next()?)?;
    let helps = |number: &str| {
        places.clone().all(|place| {
            numbers(place).is_some_and(|numbers| numbers.iter().any(|(_, known)| *known == number))
        })
    };
    let general = first.iter().filter(|(kind, _)| *kind == "general");
    general.chain(first).map(|(_, number)| *number).find(|number| helps(number))
}

/// R4.4: whether a delivery between two days touches June to August.
fn touches_high_season(from: Date, until: Date) -> bool {
    let season = facts::HIGH_SEASON_FIRST_MONTH..=facts::HIGH_SEASON_LAST_MONTH;
    // A delivery of a few weeks cannot begin before the season and end after it.
    [from, until].into_iter().any(|day| season.contains(&i32::from(day.parts().1)))
}

/// Whether a visitor with a valid card ordinarily pays some care first and claims (R6.2, R11.2).
fn is_paid_first(area: &Area, day: Date) -> bool {
    let Some(territory) = area.tables() else { return false };
    Service::ALL.iter().filter_map(|service| territory.rule(*service, day)).any(|rule| {
        rule.alternatives.last().is_some_and(|usual| match usual.settlement {
            Settlement::PayThenClaim => true,
            Settlement::Either => usual.at_counter == AtCounter::Bill,
            Settlement::InKind | Settlement::NotCovered => false,
        })
    })
}

/// The most days away within any 365, each day counted once. The fullest year begins with a leg or ends with one.
fn most_days_in_a_year(away: &[(usize, &Place<'_>)]) -> i32 {
    let window = facts::RESIDENCE_WINDOW - 1;
    let starts = away.iter().map(|(_, place)| place.leg.arrive);
    let ends = away.iter().map(|(_, place)| place.leg.depart.plus_days(-window));
    let days_from = |start: Date| {
        let end = start.plus_days(window);
        let mut counted = start.plus_days(-1);
        let mut days = 0;
        for (_, place) in away {
            let first = place.leg.arrive.max(counted.plus_days(1));
            let last = place.leg.depart.min(end);
            if first <= last {
                days += first.days_until(last) + 1;
                counted = last;
            }
        }
        days
    };
    starts.chain(ends).map(days_from).max().unwrap_or(0)
}

/// Keeps a list of indices in order, none twice.
fn insert(list: &mut Vec<usize>, index: usize) {
    if let Err(place) = list.binary_search(&index) {
        list.insert(place, index);
    }
}
