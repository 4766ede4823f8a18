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
    { $travellers ->
        [one] Ja. Det er sundhedskortet hjemmefra, du skal vise { $where }.
       *[other] Ja. Det er sundhedskortet hjemmefra, der skal vises { $where } for { $who }.
    }
elsewhere-household-otherDocument =
    { $travellers ->
        [one] Nej. Du skal have noget andet end kortet { $where }.
       *[other] Nej. { $who } skal have noget andet end kortet { $where }.
    }
elsewhere-basis-card = Vis kortet. Du betaler kun din egen del.
elsewhere-basis-nationalCard = Vis sundhedskortet hjemmefra. Du betaler kun din egen del.
elsewhere-outside-lead = Kortet betaler blandt andet ikke det, der står her. Listen er ikke fuldstændig. Regningen er din egen eller din rejseforsikrings.
elsewhere-outsideCardArea = Kortet gælder ikke her. Du betaler selv alt, medmindre du har en rejseforsikring.
elsewhere-cardAreaDisputed = Kilderne er uenige om, hvorvidt kortet gælder her. Regn ikke med det, og tag en rejseforsikring.
elsewhere-atHomeNationalCard = Her er du hjemme og bruger dit almindelige sundhedskort. Det europæiske kort er til rejser.
elsewhere-noCardForNationality = Med dit statsborgerskab kan du ikke få kortet. Er du gift med en, der kan, eller flygtning eller statsløs, er det anderledes. Ellers har du brug for en forsikring.
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
       *[other] Det er gratis og er { $shortest } til { $longest } dage undervejs.
    }
elsewhere-renewCard =
    { $institution ->
        [none] Bestil et nyt kort hos din sygesikring derhjemme.
       *[other] Bestil et nyt kort hos { $institution }.
    } { $longest ->
        [0] Vi ved ikke, hvor længe det er undervejs, så gør det i god tid.
       *[other] Det er { $shortest } til { $longest } dage undervejs.
    }
elsewhere-bringCard = Tag kortet med, også på en endagstur. Forsikringsselskabet kan også bede om det.
elsewhere-applyA1 = Søg om en A1-attest hos myndigheden derhjemme, før du rejser.
elsewhere-applyS1 = Søg om en S1-attest derhjemme, før du flytter, og aflever den til sygesikringen i det nye land.
elsewhere-applyS2 = Søg om en S2-attest derhjemme, før du bestiller behandlingen.
elsewhere-remind-order = Bestil sygesikringskortet
elsewhere-remind-renew = Forny sygesikringskortet
elsewhere-at-home = Det samme derhjemme
elsewhere-timeline-card = Kortet udløber den { $day }.
elsewhere-timeline-card-whole = Kortet gælder hele rejsen. Det udløber den { $day }.
elsewhere-timeline-nationalCard = Sundhedskortet hjemmefra er med.
