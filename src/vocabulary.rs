//! The closed lists of words that requests, tables and reports share.
//!
//! Each word stands here once, with the code that data files, requests and reports write. The build script
//! includes this file too, so that a data file can use no word that the estimator does not know.

/// Declares an enum with a text code for each value, and the two ways between them.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$value_meta])* #[doc = concat!("`", $code, "`")] $value,)+ }

        #[allow(dead_code, reason = "the build script and the estimator each use a part")]
        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];
            /// Every code, in order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// The code as data files, requests and reports write it.
            pub const fn code(self) -> &'static str {
                match self { $($name::$value => $code,)+ }
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$value),)+ _ => None }
            }
        }
    };
}

codes! {
    /// What kind of care is given.
    Service {
        Doctor = "doctor",
        Specialist = "specialist",
        Dentist = "dentist",
        HospitalStay = "hospitalStay",
        EmergencyDepartment = "emergencyDepartment",
        Prescription = "prescription",
        Ambulance = "ambulance",
        AirAmbulance = "airAmbulance",
        MountainRescue = "mountainRescue",
    }
}

codes! {
    /// Who pays whom at the place of care when a valid card is shown.
    Settlement {
        /// The public scheme pays the provider; the patient pays the local share.
        InKind = "inKind",
        /// The patient pays the bill and claims the scheme's part afterwards.
        PayThenClaim = "payThenClaim",
        /// Sometimes the share at the counter, sometimes the whole bill.
        Either = "either",
        /// No public cover: what is charged is the patient's.
        NotCovered = "notCovered",
    }
}

codes! {
    /// What is ordinarily asked at the counter where the settlement is `either`.
    AtCounter {
        Share = "share",
        Bill = "bill",
    }
}

codes! {
    /// Whom a price is for.
    Audience {
        /// People insured in a scheme that the card connects.
        Insured = "insured",
        /// Everybody: free or flat whoever one is, with or without a card.
        Everyone = "everyone",
    }
}

codes! {
    /// Where the traveller is insured, as far as local rules ask (FO and GL).
    Residence {
        Nordic = "nordicResident",
        NordicOrUk = "nordicOrUkResident",
        Other = "otherResident",
    }
}

codes! {
    /// A person's lasting need of care.
    Need {
        Pregnancy = "pregnancy",
        ChronicCare = "chronicCare",
        Dialysis = "dialysis",
        Oxygen = "oxygen",
    }
}

codes! {
    /// What decides between rules at the place of care. Not given means the ordinary case of the contract:
    /// with referral, one's own decision and not admitted, by day, hurt, no operation, urgent transport.
    Circumstance {
        Referred = "referred",
        WithoutReferral = "withoutReferral",
        Injury = "injury",
        Admitted = "admitted",
        Transported = "transported",
        LeisureAccidentOnMountain = "leisureAccidentOnMountain",
        InsideSkiArea = "insideSkiArea",
        Unhurt = "unhurt",
        MajorProcedure = "majorProcedure",
        NonUrgent = "nonUrgent",
        OutOfHours = "outOfHours",
        HomeVisit = "homeVisit",
        /// Degree I: a helicopter would have been needed on flat ground too.
        LifeThreatening = "lifeThreatening",
        /// Closed or unclassified trail, ignored warning, unfounded call, gross negligence.
        Reckless = "reckless",
        /// Extraction, drainage, temporary closure; without it, restorative work.
        DentalPainRelief = "dentalPainRelief",
        /// X-ray, scan or laboratory in the visit.
        WithTests = "withTests",
        /// A medicine that the scheme does not reimburse.
        OffListMedicine = "offListMedicine",
        /// A medicine for a listed chronic illness.
        LongTermMedicine = "longTermMedicine",
        /// Care connected with a pregnancy.
        PregnancyRelated = "pregnancyRelated",
    }
}

#[allow(dead_code, reason = "the build script has no use for it")]
impl Circumstance {
    /// Whether nobody can say what is ordinary, so that an open alternative stays possible where it was not given.
    pub const fn has_no_ordinary_case(self) -> bool {
        matches!(
            self,
            Circumstance::Injury
                | Circumstance::LifeThreatening
                | Circumstance::Reckless
                | Circumstance::DentalPainRelief
                | Circumstance::WithTests
                | Circumstance::OffListMedicine
                | Circumstance::LongTermMedicine
                | Circumstance::PregnancyRelated
        )
    }
}

codes! {
    /// What one leg holds that may need rescue.
    Activity {
        Skiing = "skiing",
        Mountain = "mountain",
    }
}

codes! {
    /// How sure a figure is.
    Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
        Unsourced = "unsourced",
    }
}

codes! {
    /// What one amount is charged for.
    Per {
        Visit = "visit",
        Day = "day",
        Item = "item",
        Form = "form",
        Ride = "ride",
        Mission = "mission",
        Stay = "stay",
    }
}

codes! {
    /// Which days of a stay are charged: a stay of n nights has n nights and n + 1 calendar days.
    Counts {
        Nights = "nights",
        Days = "days",
        /// Not stated by any source: nights at the low end and as typical, days at the high end.
        Unknown = "unknown",
    }
}

codes! {
    /// The time or paper over which a limit counts, narrow to wide.
    Window {
        /// One visit, item, ride or mission.
        Unit = "unit",
        /// One care item: one form, one bill, one stay.
        Bill = "bill",
        Day = "day",
        Month = "month",
        Days30 = "days30",
        Months12 = "months12",
        CalendarYear = "calendarYear",
    }
}

codes! {
    /// The currencies of the tables, with the minor units of ISO 4217.
    Currency {
        Eur = "EUR",
        Dkk = "DKK",
        Sek = "SEK",
        Nok = "NOK",
        Isk = "ISK",
        Gbp = "GBP",
        Chf = "CHF",
        Czk = "CZK",
        Huf = "HUF",
        Pln = "PLN",
        Ron = "RON",
        Bgn = "BGN",
    }
}

#[allow(dead_code, reason = "the build script and the estimator each use a part")]
impl Currency {
    /// How many decimals an amount of this currency has (ISO 4217).
    pub const fn decimals(self) -> u8 {
        match self {
            Currency::Isk => 0,
            _ => 2,
        }
    }
}

codes! {
    /// What the card does in an area.
    AreaCard {
        /// EU: the card is accepted.
        Eu = "eu",
        /// EEA outside the EU: the card is accepted.
        Eea = "eea",
        /// Switzerland: the card is accepted.
        Switzerland = "switzerland",
        /// The United Kingdom, with Gibraltar: the card is accepted.
        UnitedKingdom = "unitedKingdom",
        /// FO and GL: no European card, a scheme of the Danish Realm.
        DanishRealm = "danishRealm",
        /// Sources contradict each other: no card, with a note.
        Disputed = "disputed",
        /// The card does nothing there.
        Outside = "outside",
    }
}

codes! {
    /// To whom an issuer gives a card, as far as a source says it (R7.1, R7.5). Family of a citizen of the EU, the EEA or
    /// Switzerland, refugees and stateless people get one everywhere.
    CardHolders {
        /// No source names a limit.
        Anyone = "anyone",
        /// Citizens of the EU, the EEA and Switzerland.
        EuEeaSwiss = "euEeaSwiss",
        /// These and British citizens.
        EuEeaSwissBritish = "euEeaSwissBritish",
    }
}

codes! {
    /// What the card never pays and a trip may need.
    GapCode {
        /// The place is outside the card: all of it.
        OutsideCard = "outsideCard",
        /// Home on a scheduled flight, later, with more seats or with an escort.
        JourneyHome = "journeyHome",
        /// Home in an ambulance aircraft.
        AmbulanceFlight = "ambulanceFlight",
        /// Home by road in an ambulance.
        RoadAmbulance = "roadAmbulance",
        /// Somebody of the party stays behind with the patient.
        Companion = "companion",
        /// Somebody from home flies out to the patient.
        SummonedRelative = "summonedRelative",
        HelicopterRescue = "helicopterRescue",
        /// By sledge or snowmobile.
        PisteRescue = "pisteRescue",
        /// From the foot of the piste to the surgery.
        PisteAmbulance = "pisteAmbulance",
        /// By a mountain rescue service that is no part of the health service.
        SearchAndRescue = "searchAndRescue",
        /// Out of a place that no road leads to.
        Evacuation = "evacuation",
        PrivateClinic = "privateClinic",
        PrivateDoctor = "privateDoctor",
        /// Private care of any kind, where no figure is known.
        PrivateCare = "privateCare",
        RuinedHoliday = "ruinedHoliday",
        LostBelongings = "lostBelongings",
        DeathAbroad = "deathAbroad",
    }
}

codes! {
    /// What has happened on a leg, as far as the journey home asks.
    Aftermath {
        /// No event, or one that changes no journey.
        NothingYet = "nothingYet",
        /// An emergency department or a rescue, not admitted.
        Casualty = "casualty",
        /// A night or a few in hospital.
        ShortStay = "shortStay",
        /// About a week in hospital.
        Stay = "stay",
        /// Longer.
        LongStay = "longStay",
    }
}
