# Siden og formularen.

## Siden omkring

page-name = Syg på rejsen
page-title = Hvad koster det at blive syg på rejsen?
page-description = Se, om dit blå EU-sygesikringskort gælder på rejsen, hvad du betaler, hvis en af jer bliver syg, og hvad du skal gøre før afrejsen.
page-heading = Gælder dit blå kort, og hvad koster det, hvis du bliver syg?
page-lead = Skriv, hvor I skal hen, og hvem der rejser. Så ser du, om det blå EU-sygesikringskort gælder, hvad du selv betaler, og hvad du skal gøre, før du rejser.
page-languages = Sprog
page-loading = Et øjeblik, siden bliver hentet.
page-no-script = Siden regner på din egen telefon eller computer, og det kræver JavaScript. Slå det til, og hent siden igen.
page-emergency = Ring 112 ved livsfare. De andre numre står i svaret.
page-privacy = Alt bliver regnet ud på din egen telefon eller computer. Vi gemmer ingen oplysninger.
page-disclaimer = Siden er ikke en myndigheds. Tallene er et overslag, ikke et tilbud, og hvert tal har en kilde.
page-news = Nye tal er klar.
page-renew = Hent dem
failed-loading = Noget kunne ikke hentes. Måske har du ikke net, eller siden er blevet fornyet imens. Hent den igen: det, du har skrevet, er her stadig.
button-reload = Hent siden igen

## Dele og overskrifter

heading-trip = Hvor og hvornår?
heading-travellers = Hvem rejser?
heading-events = Hvad kunne der ske?
heading-more-events = Kunne der ske mere?
part-leg = Ophold { $number }
part-traveller = Rejsende { $number }
part-event = Hændelse { $number }
person = Rejsende { $number } ({ $age } år)
person-alone = Du
own-care = Din egen liste
region-any = Ved ikke
region-other = Et andet sted

## Felter

field-country = Rejsemål
field-arrive = Ankomst
field-depart = Hjemrejse eller videre
field-region = Hvor i landet?
field-purpose = Hvorfor rejser du?
field-home = Hvor er du sygesikret?
field-age = Alder
field-documents = Har med på rejsen
field-expires = Udløbsdato
field-day = Dag
field-month = Måned
field-year = År
field-certificate-from = Gælder fra
field-certificate-until = Gælder til
field-photo-id = Og legitimation med billede, for eksempel pas eller kørekort
field-citizenship = Statsborgerskab
field-family = I familie med en borger i EU, EØS eller Schweiz (gift med, barn af eller forsørget af)
field-pensioner = Får folkepension eller anden offentlig pension
field-group-two = Gruppe 2-sikret
field-who = Hvem?
field-where = Hvor?
field-scenario = Hvad der sker
field-care = Listen
field-care-date = Hvilken dag?
field-provider = Hvor søger du hjælp?
field-service = Hvad er der brug for?
field-units-doctor = Antal besøg
field-units-specialist = Antal besøg
field-units-dentist = Antal besøg
field-units-emergencyDepartment = Antal besøg
field-units-hospitalStay = Antal nætter
field-units-prescription = Antal pakninger
field-units-ambulance = Antal kørsler
field-units-airAmbulance = Antal flyvninger
field-units-mountainRescue = Antal udrykninger
field-price = Prisen for hver
field-circumstances = Det kan ændre prisen

hint-country = For eksempel Østrig, Mallorca eller Færøerne.
hint-travellers = Skriv ingen navne og ingen CPR-numre. Alderen er nok.
hint-expires = Den står nederst til højre på det blå kort.
hint-events = Vælg noget, der er sket eller kunne ske, så regner vi ud, hvad det koster. Vælg gerne flere.
hint-care-date = Lad den stå tom, hvis det er ankomstdagen.
hint-price = I { $currency }. Lad den stå tom for at regne med den sædvanlige pris.
scenario-varies = Det varierer: { $varies }

summary-traveller-more = Andet, der kan betyde noget: statsborgerskab, pension, graviditet, sygdom
summary-care = Ret antal, priser og omstændigheder

## Knapper

button-add-leg = Tilføj et land
button-remove-leg = Fjern ophold { $number }
button-add-traveller = Tilføj en rejsende
button-remove-traveller = Fjern rejsende { $number }
button-own-care = Noget andet: lav din egen liste
button-all-scenarios = Vis alle { $count }
button-remove-event = Fjern { $title }
button-add-care = Tilføj til listen
button-remove-care = Fjern { $service }
button-undo = Fortryd
button-card = Gælder kortet?
button-money = Hvad koster det?
removed-leg = Ophold { $number } er fjernet.
removed-traveller = Rejsende { $number } er fjernet.
removed-event = { $title } er fjernet.
removed-care = { $service } er fjernet.

## Fejl

problems-heading =
    { $count ->
        [one] Der er en ting at rette
       *[other] Der er { $count } ting at rette
    }
problem-missing =
    { $kind ->
        [country] { $field }: skriv et land.
        [age] { $field }: skriv alderen i hele år.
        [expires] { $field }: skriv dag, måned og år, som de står på kortet. Er der intet kort, så fjern hakket.
        [arrive] { $field }: vælg en dag.
        [depart] { $field }: vælg en dag.
        [certificate] { $field }: vælg den dag, der står på attesten.
       *[other] { $field } mangler.
    }
problem-wrongType =
    { $kind ->
        [age] { $field }: skriv et helt tal, for eksempel 8.
        [units] { $field }: skriv et helt tal, for eksempel 2.
        [price] { $field }: skriv beløbet med tal, for eksempel 25 eller 12,50.
       *[other] { $field }: det kan vi ikke læse.
    }
problem-unknownValue =
    { $kind ->
        [country] { $field }: det land kender vi ikke. Vælg et fra listen.
       *[other] { $field }: vælg en af mulighederne.
    }
problem-outOfRange =
    { $kind ->
        [age] { $field }: skriv et tal fra 0 til 120.
        [units] { $field }: skriv et tal fra 1 til 365.
        [price] { $field }: beløbet er for stort.
        [careDate] { $field }: vælg en dag, mens du er på stedet.
        [depart] { $field }: vælg en dag, der er højst to år efter ankomsten.
        [list] { $field }: der skal stå mindst en ting.
       *[other] { $field }: vælg en dag mellem 2015 og 2100.
    }
problem-badDate = { $field }: den dag findes ikke i kalenderen.
problem-wrongOrder =
    { $kind ->
        [arrive] { $field }: vælg den dag, du rejser fra stedet før, eller en senere.
        [depart] { $field }: vælg ankomstdagen eller en senere.
       *[other] { $field }: vælg den samme dag eller en senere.
    }
problem-tooMany = { $field }: det er flere, end vi kan regne på. Fjern nogle.
problem-conflict = { $field }: det passer ikke sammen med resten.
problem-unknownField = { $field }: det kender vi ikke.

## Svaret om kortet

heading-card = Gælder kortet?
heading-actions = Det skal du gøre
heading-person = Dag for dag
heading-people = Hver af jer
empty-card = Når rejsen og de rejsende er skrevet ind, står svaret her.
stale = Svaret herunder er fra før. Ret eller udfyld det, der mangler, så regner vi igen.
household-card =
    { $travellers ->
        [one] Ja. Dit blå kort gælder på hele rejsen.
       *[other] Ja. Jeres blå kort gælder på hele rejsen.
    }
household-replacementCertificate = Ja. { $who } skal vise erstatningsattesten { $where }.
household-nationalCard =
    Ja. { $who } skal vise det gule sundhedskort { $where }{ $also ->
        [yes] , og ellers det blå kort
       *[no] { "" }
    }.
household-payAndClaim = Ikke helt. { $who } har ret til hjælp { $where }, men ikke noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.
household-payAndClaim-partly = Ikke hele rejsen. { $who } har ret til hjælp { $where }, men ikke alle dage noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.
household-payAndClaim-later = Ikke hele rejsen. { $who } har noget gyldigt at vise { $where } til og med { $until }. Derefter betaler man først og søger pengene bagefter.
household-otherDocument = Nej. { $who } skal have noget andet på plads { $where }. Det blå kort er ikke nok.
household-otherDocument-later = Ikke hele rejsen. { $who } har noget gyldigt at vise { $where } til og med { $until }. Derefter skal noget andet være på plads.
household-none = Nej. { $who } er ikke dækket af den offentlige sygesikring { $where }. Her hjælper kun en rejseforsikring.
person-all = I
preposition =
    { $apart ->
        [yes] på
       *[no] i
    }
# De steder, som man er på og ikke i: øerne.
places-apart = AG AI AW AX BB BL BM BQ BS CK CU CV CW CX CY DM FJ FK FO GD GG GP GU HT IM IS JE JM KM KN KY LC MF MG MQ MT MU MV PM PR PW RE SC SJ ST SX TC TO TT VC VG VI VU WS YT
action-by = Senest { $date }
action-today = I dag
concerns-people = Kun { $people }.
concerns-places = Kun { $where }.
concerns-both = Kun { $people } { $where }.
stay = { $where }, { $days }
span = { $days }: { $basis }
summary-reasons = Hvorfor?
heading-help = Ring efter hjælp
dial-general = Alarmnummer
dial-ambulance = Ambulance
dial-doctor = Lægevagt
dial-mountain = Redning i bjergene
dial-air = Redningshelikopter
dial-advice = Råd om sygdom
dial-patients = Hjælp til patienter
dial-police = Politiet, når det ikke haster
dial-unknown = Vi har ikke fundet nummeret. Find det, før du rejser.

## Svaret om pengene

heading-money = Hvad koster det?
heading-inside = Det, der sker
heading-outside = Det betaler kortet ikke
heading-total = I alt for { $count } hændelser
heading-caveats = Godt at vide
link-place = Alt om { $place }: regler, priser og kilder
empty-money = Når vi ved, hvor I skal hen, og hvad der sker, står beløbene her.
empty-events = Vælg, hvad der kunne ske, så står beløbene her.
event-who =
    { $travellers ->
        [one] { $where }, { $day }
       *[other] { $who }, { $where }, { $day }
    }
pay-now = Du betaler nu
get-back = Du får tilbage
yours = Din udgift
hint-claim = hvis du søger
hint-yours = det koster det dig i alt
full-price = Fuld pris
without-card = Uden sygesikring
at-home = Det samme i Danmark
outside-lead = Kortet betaler blandt andet ikke det, der står her. Listen er ikke fuldstændig. Regningen er din egen eller din rejseforsikrings.
gap-sureness =
    Beløbet er { $year ->
        [none] { "" }
       *[other] fra { $year } og{" "}
    }{ $confidence ->
        [high] sikkert.
        [medium] ret sikkert.
       *[low] usikkert.
    }
mark-not-covered = Det betaler kortet ikke.
depends = Beløbet er et andet,
common-notes = Om beløbene:
converted = Omregnet til { $currency } med kurs fra { $date }.
estimate-only = Et overslag, ikke et tilbud.
live-cost =
    { $count ->
        [one] Hændelsen koster dig { $cost } i alt.
       *[other] De { $count } hændelser koster dig { $cost } i alt.
    }

range = typisk { $typical }, mellem { $low } og { $high }
range-unknown = beløbet kendes ikke
range-at-least = { $low } og et beløb, vi ikke kender
range-at-least-typical = typisk { $typical }, mindst { $low }, og et beløb, vi ikke kender
figure-unknown = Ukendt
figure-unknown-more = beløbet kendes ikke
figure-at-least = { $amount } +
figure-open = mindst { $low }, og et beløb, vi ikke kender
figure-between = mellem { $low } og { $high }

## Det, du tager med dig

button-desk = Vis det her ved skranken
link-damaged = Linket er ikke helt, så rejsen kunne ikke læses. Bed om et nyt link, eller skriv rejsen her.

## Hvorfor og hvorfra

summary-why = Sådan er beløbet regnet ud
summary-sources = Kilder
settlement = Hos det offentlige med gyldigt kort: { $how }
column-step = Trin
column-amount = Beløb
confidence = Hvor sikkert er tallet? { $sure } Senest kontrolleret { $date }.
next-look = Næste ventede ændring: { $date }.
source-undated = uden dato
sources-loading = Kilderne bliver hentet.
sources-none = Kilderne kunne ikke hentes, eller der er ingen.
