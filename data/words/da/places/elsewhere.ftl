# For dem, der er sygesikret et andet sted end i Danmark: det, der ellers siges om danske kort og danske myndigheder.

elsewhere-document-ehic =
    { $home ->
        [GB] Et GHIC eller EHIC fra Storbritannien
       *[other] Det europæiske sygesikringskort (EHIC)
    }
elsewhere-withdrawal = Det er et EHIC efter udtrædelsesaftalen
elsewhere-document-nationalCard = Sundhedskortet hjemmefra, til rejser i Norden
elsewhere-hint-expires = Den står på kortet.
elsewhere-purpose-postedWork = Udsendt af en arbejdsgiver derhjemme
elsewhere-household-card =
    { $travellers ->
        [one] Ja. Dit kort gælder på hele rejsen.
       *[other] Ja. Jeres kort gælder på hele rejsen.
    }
elsewhere-household-nationalCard =
    Ja. { $who } skal vise sundhedskortet hjemmefra { $where }{ $also ->
        [yes] , og ellers det blå kort
       *[no] { "" }
    }.
elsewhere-household-otherDocument = Nej. { $who } skal have noget andet på plads { $where }. Kortet er ikke nok.
elsewhere-basis-card = Vis kortet. Du betaler kun din egen del.
elsewhere-basis-nationalCard = Vis sundhedskortet hjemmefra. Du betaler kun din egen del.
elsewhere-outsideCardArea = Kortet gælder ikke her. Du betaler alt selv, medmindre en rejseforsikring gør det.
elsewhere-cardAreaDisputed = Kilderne er uenige om, hvorvidt kortet gælder her. Regn ikke med det, og tag en rejseforsikring.
elsewhere-atHomeNationalCard = Her er du hjemme og bruger dit almindelige sundhedskort. Det europæiske kort er til rejser.
elsewhere-noCardForNationality = Med dit statsborgerskab kan du ikke få kortet, medmindre du er i nær familie med en, der kan, eller er flygtning eller statsløs. Uden kortet har du brug for en forsikring.
elsewhere-pensionerVisitsHome = Du bor i et andet land som pensionist. Kortet gælder også, når du er på besøg hjemme.
elsewhere-realmNoEuropeanCard = Det europæiske kort gælder hverken på Færøerne eller i Grønland.
elsewhere-otherDocumentFirst = Du skal have et andet papir end kortet, før den offentlige sygesikring betaler noget.
elsewhere-nationalCardNotHere = Dit sundhedskort hjemmefra gælder ikke her. Det er det europæiske kort, de skal se.
elsewhere-orderCard =
    { $home ->
        [AT] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [CH] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [DE] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [IT] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [LI] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [LU] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
        [NL] Se først efter på bagsiden af dit almindelige sundhedskort: der plejer det at sidde.{" "}
       *[other] { "" }
    }{ $institution ->
        [none] Bestil kortet hos din sygesikring derhjemme.
       *[other] Bestil kortet hos { $institution }.
    } { $longest ->
        [0] Vi ved ikke, hvor længe det er undervejs, så gør det i god tid.
       *[other] Det er gratis og er op til { $longest } dage undervejs.
    }
elsewhere-renewCard =
    { $institution ->
        [none] Bestil et nyt kort hos din sygesikring derhjemme.
       *[other] Bestil et nyt kort hos { $institution }.
    } { $longest ->
        [0] Vi ved ikke, hvor længe det er undervejs, så gør det i god tid.
       *[other] Det er op til { $longest } dage undervejs.
    }
elsewhere-bringCard = Tag kortet med, også på en tur over grænsen. Forsikringsselskabet kan også bede om det.
elsewhere-applyA1 = Søg om en A1-attest hos myndigheden derhjemme, før du rejser, og tag den med sammen med kortet.
elsewhere-applyS1 = Søg om en S1-attest derhjemme, før du flytter, og aflever den til sygesikringen i det nye land.
elsewhere-applyS2 = Søg derhjemme om en S2-attest, tilladelsen til planlagt behandling, før du bestiller tid.
elsewhere-remind-order = Bestil sygesikringskortet
elsewhere-remind-renew = Forny sygesikringskortet
elsewhere-at-home = Det samme derhjemme
elsewhere-timeline-card = Kortet udløber den { $day }.
elsewhere-timeline-card-whole = Kortet gælder hele rejsen. Det udløber den { $day }.
elsewhere-timeline-nationalCard = Sundhedskortet hjemmefra er med.
