# Billederne i svaret, og det samme med ord ved siden af.

## Kortet og rejsen

timeline-heading =
    { $travellers ->
        [one] Rejsen og dit kort
       *[other] Rejsen og jeres kort
    }
timeline-today = I dag
timeline-by-card =
    { $when ->
        [today] I dag: bestil kortet
       *[later] Bestil senest { $day }
    }
timeline-by-certificate =
    { $when ->
        [today] I dag: få attesten
       *[later] Attest senest { $day }
    }
timeline-trip = Rejsen:
timeline-stays = { $days }, { $where }
timeline-squeezed = Tiden før rejsen er trykket sammen.
timeline-card = Det blå kort udløber den { $day }.
timeline-card-whole = Det blå kort gælder hele rejsen. Det udløber den { $day }.
timeline-prc = Erstatningsattesten gælder { $days }.
timeline-nationalCard =
    { $home ->
        [DK] Det gule sundhedskort er med.
       *[other] Sundhedskortet hjemmefra er med.
    }
timeline-expires =
    { $count ->
        [one] Kortet udløber den { $day }, dagen før hjemrejsen.
       *[other] Kortet udløber den { $day }, { $count } dage før hjemrejsen.
    }
timeline-expires-long-before = Kortet udløber den { $day }. Hjemrejsen er først den { $home }.
timeline-expires-before = Kortet udløber den { $day }, før rejsen begynder.
timeline-expired = Kortet udløb den { $day }.
timeline-nothing = Intet gyldigt at vise på hele rejsen.
timeline-nothing-days = Intet gyldigt at vise { $days }.
timeline-otherDocument = Et andet papir skal være i orden { $where } ({ $days }).
timeline-none = Ikke dækket { $where } ({ $days }).

## Beløbene

prices-card = Med kortet
prices-card-now = Med et gyldigt kort betaler du nu
prices-now = Uden kort betaler du nu
ranges-scale = Stregerne har samme mål: fra 0 til { $most }
shares = Hvem betaler den fulde pris?
share-yours = Du
share-back = Tilbage til dig
share-public = Det offentlige
share-yours-amount = Det koster dig { $amount } i alt.
share-back-amount = Derudover lægger du { $amount } ud, som du kan få igen.
share-public-amount = Resten, omkring { $amount }, betaler det offentlige.

## Landkortet

map-heading = Hvad koster det andre steder i Europa?
map-open = Vis landkortet
map-close = Skjul landkortet
map-lead =
    Hvert tal er for hele rejsen ({ $days }) i det ene land: så meget koster det { $travellers ->
        [one] dig
       *[other] { $who }
    } der, hvis det blå kort gælder, og { $home ->
        [DK] det gule sundhedskort
       *[other] sundhedskortet hjemmefra
    } er med.
map-title = { $place }: { $amount }
map-nothing = { $amount }
map-up-to = op til { $most }
map-between = { $least } til { $most }
map-over = over { $least }
map-unknown = beløbet kendes ikke helt, eller kortet gælder ikke
map-yellow = her er det det gule sundhedskort, der gælder
map-yellow-place = med det gule sundhedskort
map-range = { $low }–{ $high }
map-table = Det samme som tabel: hele rejsen i hvert land
map-country = Land
