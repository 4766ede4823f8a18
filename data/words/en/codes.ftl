# The words for the closed lists of codes.

## Care and numbers

service-doctor = Doctor
service-specialist = Specialist
service-dentist = Dentist
service-hospitalStay = Hospital stay
service-emergencyDepartment = Emergency department
service-prescription = Prescription medicine
service-ambulance = Ambulance
service-airAmbulance = Air ambulance (helicopter)
service-mountainRescue = Mountain rescue

units-doctor =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
units-specialist =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
units-dentist =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
units-emergencyDepartment =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
units-hospitalStay =
    { $count ->
        [one] 1 night
       *[other] { $count } nights
    }
units-prescription =
    { $count ->
        [one] 1 pack
       *[other] { $count } packs
    }
units-ambulance =
    { $count ->
        [one] 1 ride
       *[other] { $count } rides
    }
units-airAmbulance =
    { $count ->
        [one] 1 flight
       *[other] { $count } flights
    }
units-mountainRescue =
    { $count ->
        [one] 1 call-out
       *[other] { $count } call-outs
    }

counted-visit =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
counted-day =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
counted-item =
    { $count ->
        [one] 1 pack
       *[other] { $count } packs
    }
counted-treatment =
    { $count ->
        [one] 1 treatment
       *[other] { $count } treatments
    }
counted-form =
    { $count ->
        [one] 1 prescription
       *[other] { $count } prescriptions
    }
counted-ride =
    { $count ->
        [one] 1 ride
       *[other] { $count } rides
    }
counted-mission =
    { $count ->
        [one] 1 call-out
       *[other] { $count } call-outs
    }
counted-stay =
    { $count ->
        [one] 1 stay
       *[other] { $count } stays
    }

per-visit = per visit
per-day = per day
per-item = per pack
per-treatment = per treatment
per-form = per prescription
per-ride = per ride
per-mission = per call-out
per-stay = per stay

window-unit = each time
window-bill = on one bill
window-day = in a day
window-month = in a month
window-days30 = in 30 days
window-months12 = in 12 months
window-calendarYear = in a calendar year

## Who pays whom

settlement-inKind = you pay nothing up front, only your own part.
settlement-payThenClaim = pay first, claim afterwards.
settlement-either = in some places you pay only your own part, in others the whole bill, which you then claim.
settlement-notCovered = not covered, so you pay yourself.

basis-card = Show the blue card. You pay only your own part.
basis-replacementCertificate = Show the replacement certificate. You pay only your own part.
basis-nationalCard = Show the yellow health card. You pay only your own part.
basis-payAndClaim = Pay first, claim afterwards.
basis-otherDocument = The card is not enough: something else has to be in order first.
basis-none = Not covered. You pay yourself, or your insurance does.

provider-public = Public or under contract
provider-private = Private

## How sure

confidence-high = Sure.
confidence-medium = Fairly sure.
confidence-low = Unsure.
confidence-unsourced = Without a source.

## What you bring

document-ehic = The blue European Health Insurance Card
document-prc = A Provisional Replacement Certificate (PRC)
document-nationalCard = The Danish yellow health card

## Who you are

citizenship-euEeaSwiss = A country of the EU or the EEA, or Switzerland
citizenship-british = British
citizenship-refugeeOrStateless = Refugee or stateless
citizenship-other = Another country
need-pregnancy = Pregnant
need-chronicCare = An illness that needs care on the way
need-dialysis = On dialysis
need-oxygen = Uses oxygen

## Why you travel

purpose-holiday = Holiday
purpose-familyVisit = Visit to family
purpose-businessTrip = Business trip
purpose-postedWork = Posted by a Danish employer
purpose-localEmployment = Paid job there, also beside studies
purpose-study = Studies, without a paid job
purpose-internship = Internship
purpose-auPair = Au pair
purpose-volunteering = Volunteering
purpose-jobSeeking = Looking for work
purpose-plannedCare = Planned treatment
purpose-moving = Moving there

activity-skiing = We go skiing
activity-mountain = We hike or climb in the mountains

## Circumstances

circumstance-referred = Sent on by a doctor
circumstance-withoutReferral = Without referral
circumstance-injury = An injury
circumstance-admitted = Admitted afterwards
circumstance-transported = Brought in by ambulance
circumstance-leisureAccidentOnMountain = A leisure accident on a mountain
circumstance-insideSkiArea = Inside the ski area
circumstance-unhurt = Nobody is hurt
circumstance-majorProcedure = An operation or another major procedure
circumstance-nonUrgent = It is not urgent
circumstance-outOfHours = Evening, night, weekend or public holiday
circumstance-homeVisit = The doctor comes to you
circumstance-lifeThreatening = Danger to life
circumstance-reckless = A closed piste, a warning ignored, or a call without reason
circumstance-dentalPainRelief = Only what takes the pain away
circumstance-withTests = X-ray, scan or tests
circumstance-offListMedicine = Medicine that the scheme does not reimburse
circumstance-longTermMedicine = Regular medicine for a chronic illness
circumstance-pregnancyRelated = Because of pregnancy

## Regions with rules of their own

region-ES-AS = Asturias
region-ES-CB = Cantabria
region-ES-CL = Castile and León
region-ES-CN = Canary Islands
region-ES-CT = Catalonia
region-ES-NC = Navarre
region-ES-PV = Basque Country
region-IT-21 = Piedmont
region-IT-23 = Aosta Valley
region-IT-25 = Lombardy
region-IT-32 = Trentino-Alto Adige (elsewhere)
region-IT-34 = Veneto
region-IT-36 = Friuli Venezia Giulia
region-IT-42 = Liguria
region-IT-45 = Emilia-Romagna
region-IT-52 = Tuscany
region-IT-55 = Umbria
region-IT-57 = Marche
region-IT-62 = Lazio
region-IT-65 = Abruzzo
region-IT-72 = Campania
region-IT-77 = Basilicata
region-IT-82 = Sicily
region-IT-88 = Sardinia
region-IT-BZ = South Tyrol (Bolzano)
region-IT-TN = Trento
region-PT-30 = Madeira
region-GB-ENG = England
region-GB-NIR = Northern Ireland
region-GB-SCT = Scotland
region-GB-WLS = Wales
