caveat-de-private-providers = Rent private læger og hospitaler tager ikke kortet: du betaler det hele, og det, du kan søge om hjemme, kan være lidt.
caveat-de-id-required = Hav kortet og pas eller id-kort med. Lægen kopierer begge dele, og du skriver under på, hvilken tysk sygekasse du vælger. Uden kortet får du en privat regning, medmindre en erstatningsattest når frem i tide.
caveat-de-region = I Nordrhein-Westfalen er byer og sygekasser uenige om, hvem der betaler, når nogen ringer efter en ambulance. Essen besluttede i december 2025 at tage cirka 267 euro pr. kørsel af patienterne, men satte regningerne i bero. Om nogen by sender den slags regninger i dag, vides ikke.
caveat-de-mountain = Er du faret vild eller kørt fast uden at være kommet til skade, er det ikke sygesikringens sag: du betaler selv bjergredningen og hvert minut med helikopter.
caveat-de-other = I efteråret 2025 overvejede regeringen at hæve alle egenbetalinger med halvdelen: 7,50 til 15 euro for medicin, 15 euro for en dag på hospitalet. Vi har ikke set det blive til lov; undersøg det, før du rejser.
caveat-de-refund = Måtte du betale? Aflever kvitteringerne hos den tyske sygekasse, du valgte, eller søg pengene hjemme. Selve egenbetalingen får du ikke tilbage.
note-de-difficult-ground = Er du kommet til skade, betaler sygekasserne redningen. En skiportal skriver, at de næsten intet giver til en helikopter, der kun kom, fordi terrænet var svært; bjergredningen siger, at de betaler.
alternative-de-unhurt = hvis du ikke er kommet til skade
alternative-de-offList = hvis sygekassen ikke giver tilskud til medicinen
exemption-de-under18 = under 18 år
exemption-de-pregnancy = medicin i forbindelse med en graviditet

address-de = tyskland
