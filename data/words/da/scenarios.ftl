# Hvad der sker i hvert scenarie i data/scenarios.toml, og hvor meget det varierer. Penge, ikke medicin: intet her må læses som råd om, hvad man gør, når man er syg.

scenario-feverChild-title = Barn med feber
scenario-feverChild-story = Et lille barn med høj feber i to døgn bliver set af en læge samme dag og får en recept.
scenario-feverChild-varies = Et besøg mere, ingen recept eller to. Et spædbarn kan i stedet få en nat eller to på hospitalet. Aften og weekend koster mere nogle steder.

scenario-earInfection-title = Mellemørebetændelse
scenario-earInfection-story = Et barn vågner med øresmerter; en læge kigger i øret og skriver en kur penicillin.
scenario-earInfection-varies = Recepten bliver ofte ikke hentet. I nogle lande er det en øre- eller børnelæge, der ser barnet.

scenario-toothache-title = Tandpine
scenario-toothache-story = En tand gør så ondt, at ferien går i stå; tandlægen åbner tanden og lukker den midlertidigt.
scenario-toothache-varies = Et besøg mere, hvis hævelsen skal tømmes igen, eller tanden trækkes ud. Rodbehandlingen gøres færdig derhjemme. I mange lande er tandlægen privat, og kortet betaler lidt eller intet.

scenario-brokenTooth-title = Knækket tand
scenario-brokenTooth-story = Et fald ved poolen knækker en fortand; tandlægen tager et røntgenbillede og bygger hjørnet op i plast.
scenario-brokenTooth-varies = Et til tre besøg. En krone eller et implantat laves derhjemme og er den store regning.

scenario-stomachBug-title = Dårlig mave med opkast og diarré
scenario-stomachBug-story = Opkast og diarré på tredje dag; en læge ser på væskebalancen og skriver en recept.
scenario-stomachBug-varies = De fleste bliver raske uden at se nogen. Et udtørret spædbarn eller en svag voksen får skadestue og en nat eller to med drop.

scenario-urinaryInfection-title = Blærebetændelse
scenario-urinaryInfection-story = Svie og hyppig vandladning; en urinprøve hos lægen og en tredages kur.
scenario-urinaryInfection-varies = Et besøg mere, en kur mere, eller skadestue, hvis det har nået nyrerne.

scenario-sprainedAnkle-title = Forstuvet fod
scenario-sprainedAnkle-story = Et vrid på brostenene; skadestuen udelukker et brud og giver støttebind.
scenario-sprainedAnkle-varies = En læge med røntgen ved siden af kan træde i skadestuens sted. Krykker og skinner lejes eller købes og er ikke med i summen.

scenario-brokenWrist-title = Brækket håndled
scenario-brokenWrist-story = Et fald på udstrakt hånd; røntgen, bruddet sættes på plads, gips, og et nyt røntgenbillede efter en uge.
scenario-brokenWrist-varies = På en uges ferie ligger kontrollen derhjemme. Et ustabilt brud opereres og giver en nat eller to på hospitalet.

scenario-skiKneeInjury-title = Knæskade på ski
scenario-skiKneeInjury-story = Et vrid i knæet på pisten: kælk ned, røntgen, skinne og krykker; scanning og eventuel operation derhjemme.
scenario-skiKneeInjury-varies = Mange kommer ned uden kælken. I Frankrig tager en læge på skistedet røntgenbilledet. Mange klinikker på skisteder i Østrig og Italien er private, og dér betaler kortet intet.

scenario-skiHelicopterFracture-title = Brækket ben og helikopter fra pisten
scenario-skiHelicopterFracture-story = Et brud lige under knæet: helikopter til hospitalet i dalen, operation samme døgn og fem nætters indlæggelse.
scenario-skiHelicopterFracture-varies = Tre til ti nætter. Pistevagten, der når frem først, kan sende sin egen regning, som i Frankrig.

scenario-appendicitis-title = Blindtarmsbetændelse
scenario-appendicitis-story = Mavesmerter om natten; skadestue, kikkertoperation og tre nætter på hospitalet.
scenario-appendicitis-varies = En nat, når alt går glat, op til en uge, når blindtarmen er sprunget. En ambulancetur kan komme oveni.

scenario-heartAttack-title = Blodprop i hjertet
scenario-heartAttack-story = Brystsmerter, ambulance, ballonudvidelse samme time og fem nætter på hjerteafdelingen.
scenario-heartAttack-varies = To til ti nætter. En overflytning til et hjertecenter kan betyde en ekstra ambulancetur eller en flyvning.

scenario-stroke-title = Blodprop eller blødning i hjernen (stroke)
scenario-stroke-story = Skæv mund og lammet arm: ambulance, akut skanning og ti nætter på en strokeafdeling før hjemrejsen.
scenario-stroke-varies = Fem til tyve nætter før hjemrejsen. Fjernes proppen gennem lysken, er det en operation.

scenario-asthmaAttack-title = Astmaanfald
scenario-asthmaAttack-story = Et anfald, som sprayen ikke tager; skadestue med forstøver, en kur binyrebarkhormon og kontrol hos en læge.
scenario-asthmaAttack-varies = En ambulance, eller en til tre nætter på hospitalet, når anfaldet ikke lægger sig. To recepter er nok, når sprayerne er i tasken.

scenario-lostMedicine-title = Mistet eller glemt medicin
scenario-lostMedicine-story = Toilettasken er væk, og to slags fast medicin kan ikke undværes; en læge skriver lokale recepter.
scenario-lostMedicine-varies = En til fem slags medicin. En gyldig recept hjemmefra sparer besøget; apoteket regner så efter de lokale regler.

scenario-allergicReaction-title = Kraftig allergisk reaktion
scenario-allergicReaction-story = Nældefeber og åndenød efter et måltid: ambulance, adrenalin og nogle timers observation på skadestuen.
scenario-allergicReaction-varies = Ingen ambulance, eller en nat på hospitalet efter en svær reaktion. En til fire slags medicin.
