caveat-es-private-providers = Hoteller og rejseselskaber ringer gerne efter private læger og klinikker. Dem dækker kortet ikke, og Spanien betaler intet tilbage. Bliver du bedt om at betale først, er du havnet i det private.
caveat-es-private-providers-2 = Bliver du flyttet fra et privat til et offentligt hospital, kan du få hele regningen trods kortet: det er sket flere gange på Gran Canaria, og spansk lov tillader det.
caveat-es-remote-area = På øerne kan der være langt til det nærmeste offentlige behandlingssted.
caveat-es-id-required = Er du pensionist, så tag bevis på din pension med, så du kun betaler den lave andel for medicin. Kortet alene viser det ikke.
caveat-es-ski = Køb skistedets redningsforsikring (3 til 5 euro om dagen): redning og helikopter på pisten ligger uden for det offentlige.
caveat-es-mountain = Syv regioner kan sende regning for en redning, mest ved uforsigtighed, overhørte advarsler eller manglende udstyr. Val d'Aran var i 2023 på vej med sit eget gebyr.
caveat-es-refund = Der er intet kontor, der giver besøgende penge tilbage: offentlig behandling er gratis på stedet, og private regninger kan du kun tage op med din sygesikring hjemme.
alternative-es-dentalPainRelief = hvis det er akut (udtrækning, betændelse), og et offentligt sundhedscenter behandler det
alternative-es-offListMedicine = hvis medicinen ikke er på den offentlige liste, eller recepten er privat
alternative-es-longTermMedicine = hvis medicinen er mod en kronisk sygdom på listen
alternative-es-pensioner = hvis du kan vise, at du er pensionist
alternative-es-insideSkiArea = hvis det sker inde på skistedet
alternative-es-recklessInCatalonia = hvis Catalonien mener, at du har været uforsigtig eller har ringet uden grund
alternative-es-recklessInChargingRegion = hvis en region, der kræver betaling, mener, at du har været uforsigtig eller har ringet uden grund
alternative-es-mountainInChargingRegion = hvis ulykken sker i bjergene i en af de syv regioner, der kan kræve betaling

address-es = spanien
