caveat-pl-mountain = I Tatra løber grænsen langs kammen. Går du over på den slovakiske side, redder slovakkerne dig og sender dig regningen. Kun når det slovakiske hold hjælper på polsk grund efter ønske fra TOPR, betaler TOPR.
caveat-pl-ski = De polske bjergreddere sender ingen regning, men en privatklinik på et skisted er ikke dækket af kortet. Spørg efter et sted med NFZ-aftale.
caveat-pl-private-providers = Et behandlingssted kan have NFZ-aftale om én ydelse og ikke om en anden. Uden aftale om din betaler du det hele, og NFZ betaler intet tilbage.
caveat-pl-id-required = Vis kortet før behandlingen. Ellers må behandlingsstedet sende dig regningen.
caveat-pl-refund = NFZ betaler normalt ikke penge ud til besøgende, og privat behandling og tandarbejde uden for listen får du ikke tilbage i Polen. Gem regningerne, og søg hjemme, hvor din sygesikring afgør sagen.
note-pl-price-limit = Procenten regnes af en prisgrænse. Det, apoteket tager derover, betaler du også.
alternative-pl-withoutReferral = hvis du kommer uden henvisning
alternative-pl-painRelief = hvis det kun er for at stoppe smerterne
alternative-pl-notOnList = hvis behandlingen eller materialet ikke er på sygekassens liste
alternative-pl-offListMedicine = hvis der ikke er tilskud til medicinen
alternative-pl-flatClass = hvis medicinen er i klassen med et fast beløb på 3,20 zloty (mest til længere behandling)

address-pl = polen
