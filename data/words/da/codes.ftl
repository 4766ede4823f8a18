# Ordene for de faste koder.

## Hjælp og antal

service-doctor = Læge
service-specialist = Speciallæge
service-dentist = Tandlæge
service-hospitalStay = Indlæggelse
service-emergencyDepartment = Skadestue (akutmodtagelse)
service-prescription = Receptmedicin
service-ambulance = Ambulance
service-airAmbulance = Lægehelikopter
service-mountainRescue = Redning i bjergene

units-doctor = { $count } besøg
units-specialist = { $count } besøg
units-dentist = { $count } besøg
units-emergencyDepartment = { $count } besøg
units-hospitalStay =
    { $count ->
        [one] 1 nat
       *[other] { $count } nætter
    }
units-prescription =
    { $count ->
        [one] 1 pakning
       *[other] { $count } pakninger
    }
units-ambulance =
    { $count ->
        [one] 1 kørsel
       *[other] { $count } kørsler
    }
units-airAmbulance =
    { $count ->
        [one] 1 flyvning
       *[other] { $count } flyvninger
    }
units-mountainRescue =
    { $count ->
        [one] 1 udrykning
       *[other] { $count } udrykninger
    }

counted-visit = { $count } besøg
counted-day =
    { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
counted-item =
    { $count ->
        [one] 1 pakning
       *[other] { $count } pakninger
    }
counted-treatment =
    { $count ->
        [one] 1 behandling
       *[other] { $count } behandlinger
    }
counted-form =
    { $count ->
        [one] 1 recept
       *[other] { $count } recepter
    }
counted-ride =
    { $count ->
        [one] 1 kørsel
       *[other] { $count } kørsler
    }
counted-mission =
    { $count ->
        [one] 1 udrykning
       *[other] { $count } udrykninger
    }
counted-stay =
    { $count ->
        [one] 1 indlæggelse
       *[other] { $count } indlæggelser
    }

per-visit = pr. besøg
per-day = pr. dag
per-item = pr. pakning
per-treatment = pr. behandling
per-form = pr. recept
per-ride = pr. kørsel
per-mission = pr. udrykning
per-stay = pr. indlæggelse

window-unit = hver gang
window-bill = på en regning
window-day = på en dag
window-month = på en måned
window-days30 = på 30 dage
window-months12 = på 12 måneder
window-calendarYear = på et kalenderår

## Hvem betaler hvem

settlement-inKind = du lægger ikke ud, men betaler kun din egen del.
settlement-payThenClaim = betal først, søg pengene bagefter.
settlement-either = nogle steder betaler du kun din egen del, andre steder hele regningen, som du så søger tilbage.
settlement-notCovered = ikke dækket, så du betaler selv.

basis-card = Vis det blå kort. Du betaler kun din egen del.
basis-replacementCertificate = Vis erstatningsattesten. Du betaler kun din egen del.
basis-nationalCard = Vis det gule sundhedskort. Du betaler kun din egen del.
basis-payAndClaim = Betal først, søg pengene bagefter.
basis-otherDocument = Kortet er ikke nok: noget andet skal være på plads først.
basis-none = Ikke dækket. Du betaler selv, eller din forsikring gør.

provider-public = Offentligt eller med aftale
provider-private = Privat

## Hvor sikkert

confidence-high = Sikkert.
confidence-medium = Ret sikkert.
confidence-low = Usikkert.
confidence-unsourced = Uden kilde.

## Det, du har med

document-ehic = Det blå EU-sygesikringskort
document-prc = En midlertidig erstatningsattest (PRC)
document-nationalCard = Det gule sundhedskort

## Hvem du er

citizenship-euEeaSwiss = Et land i EU eller EØS, eller Schweiz
citizenship-british = Britisk
citizenship-refugeeOrStateless = Flygtning eller statsløs
citizenship-other = Et andet land
need-pregnancy = Gravid
need-chronicCare = En sygdom, der skal passes undervejs
need-dialysis = I dialyse
need-oxygen = Bruger ilt

## Hvorfor du rejser

purpose-holiday = Ferie
purpose-familyVisit = Besøg hos familie
purpose-businessTrip = Forretningsrejse
purpose-postedWork = Udsendt af en dansk arbejdsgiver
purpose-localEmployment = Lønnet job i landet, også ved siden af studier
purpose-study = Studieophold uden lønnet job
purpose-internship = Praktik
purpose-auPair = Au pair
purpose-volunteering = Frivilligt arbejde
purpose-jobSeeking = Jobsøgning
purpose-plannedCare = Behandling, der er planlagt
purpose-moving = Flytning

activity-skiing = Vi står på ski
activity-mountain = Vi vandrer eller klatrer i bjergene

## Omstændigheder

circumstance-referred = Sendt videre af en læge
circumstance-withoutReferral = Uden henvisning
circumstance-injury = En skade
circumstance-admitted = Indlagt bagefter
circumstance-transported = Kørt derhen af en ambulance
circumstance-leisureAccidentOnMountain = En ulykke i fritiden på et bjerg
circumstance-insideSkiArea = Inde på skiområdet
circumstance-unhurt = Ingen er kommet til skade
circumstance-majorProcedure = En operation eller et andet større indgreb
circumstance-nonUrgent = Det haster ikke
circumstance-outOfHours = Aften, nat, weekend eller helligdag
circumstance-homeVisit = Lægen kommer ud til dig
circumstance-lifeThreatening = Livsfare
circumstance-reckless = Lukket piste, en advarsel, der ikke blev hørt, eller et opkald uden grund
circumstance-dentalPainRelief = Kun det, der tager smerten
circumstance-withTests = Røntgen, scanning eller prøver
circumstance-offListMedicine = Medicin uden tilskud
circumstance-longTermMedicine = Fast medicin mod en kronisk sygdom
circumstance-pregnancyRelated = På grund af graviditet

## Landsdele med egne regler

region-ES-AS = Asturien
region-ES-CB = Cantabrien
region-ES-CL = Castilla y León
region-ES-CN = De Kanariske Øer
region-ES-CT = Catalonien
region-ES-NC = Navarra
region-ES-PV = Baskerlandet
region-IT-21 = Piemonte
region-IT-23 = Aostadalen
region-IT-25 = Lombardiet
region-IT-32 = Trentino-Alto Adige (andre steder)
region-IT-34 = Veneto
region-IT-36 = Friuli-Venezia Giulia
region-IT-42 = Ligurien
region-IT-45 = Emilia-Romagna
region-IT-52 = Toscana
region-IT-55 = Umbrien
region-IT-57 = Marche
region-IT-62 = Lazio
region-IT-65 = Abruzzo
region-IT-72 = Campanien
region-IT-77 = Basilicata
region-IT-82 = Sicilien
region-IT-88 = Sardinien
region-IT-BZ = Sydtyrol (Bolzano)
region-IT-TN = Trento
region-PT-30 = Madeira
region-GB-ENG = England
region-GB-NIR = Nordirland
region-GB-SCT = Skotland
region-GB-WLS = Wales
