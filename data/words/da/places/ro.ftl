caveat-ro-private-providers = Kun behandlere med aftale tager kortet. De fleste tandlæger og mange speciallæger er private og tager fuld pris, og tandlæger med aftale løber ofte tør for penge tidligt på måneden.
caveat-ro-ski = Bjergredning er gratis, men private klinikker på skistederne er ikke dækket af kortet.
caveat-ro-pregnancy = En fødsel hører med til nødvendig behandling, medmindre du er rejst dertil for at føde.
caveat-ro-id-required = Vis kortet og pas eller id-kort. Ellers bliver du behandlet som uforsikret.
caveat-ro-refund = Rumænien afregner med behandleren, ikke med dig. Har du betalt en privat behandler eller en uden aftale, søger du pengene hjemme: gem regningerne.
note-ro-few-dentists = Få tandlæger har aftale, og deres penge er ofte brugt op. Så betaler du fuld pris.
note-ro-reference-price = Procenten regnes af en referencepris. Det, medicinen koster derover, betaler du også.
alternative-ro-withTests = hvis der bliver taget prøver eller scannet
alternative-ro-paidAtSixtyPercent = hvis det er en af de behandlinger, kassen betaler 60 procent af (udtrækning af en blivende tand, fyldning efter rodbehandling)
alternative-ro-noFundsLeft = hvis ingen tandlæge med aftale har flere penge
alternative-ro-emergencyAdmission = hvis du bliver indlagt akut
alternative-ro-offListMedicine = hvis medicinen ikke er på listerne
exemption-ro-under18 = under 18 år
exemption-ro-pregnancy = gravid

address-ro = rumaenien
