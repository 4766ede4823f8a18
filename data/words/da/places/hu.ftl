caveat-hu-private-providers = Se efter skiltet ved døren om aftale med den statslige sygekasse. Private klinikker tager betaling for alt, og kortet hjælper ikke.
caveat-hu-chronic-care = Bortset fra akutte tilfælde kan behandling uden henvisning koste en del af prisen. Har du en kronisk sygdom, så få først en henvisning fra en læge med aftale.
caveat-hu-dialysis-oxygen = Dialyse, ilt, kemoterapi, særlig astmabehandling og hjertescanning ved autoimmun sygdom er dækket, men skal aftales, før du rejser.
caveat-hu-id-required = Tag både kortet og pas eller id-kort med; uden gyldigt bevis får du regning på den fulde pris.
caveat-hu-refund = Har du betalt for noget, der var dækket, så søg pengene hos den ungarske sygekasse, mens du er der, eller, som regel lettere, hjemme med regning og kvittering.
alternative-hu-withoutReferral = hvis du kommer uden en påkrævet henvisning
alternative-hu-painRelief = hvis det er tandpine
alternative-hu-nonUrgent = hvis det er almindeligt tandarbejde, der kan vente
alternative-hu-otherDentalWork = hvis det er andet tandarbejde end akut hjælp, fyldning, rodbehandling, kirurgi eller tandkødssygdom
alternative-hu-offListMedicine = hvis der ikke er tilskud til medicinen
exemption-hu-pregnancy = gravide
note-hu-reference-price = Procenten regnes af en referencepris. Det, medicinen koster derover, betaler du også.

address-hu = ungarn
