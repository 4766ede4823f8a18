# Det, kortet aldrig betaler: hvad det er, og hvem der så gør. Beløbene står ved siden af sætningen.
#
# $what er rækkens id i data/outside.toml, $help hvem der alligevel betaler en del, $until sidste dag for den hjælp,
# $confidence hvor sikkert beløbet er.

outsideCard = Kortet gælder ikke her, så alle regninger er dine egne. Din rejseforsikring er den eneste hjælp: se efter, at den dækker hele opholdet.

journeyHome =
    { $what ->
        [home-new-ticket] Du kommer senere hjem end planlagt og skal have en ny billet.
        [home-extra-seats] I gips, eller når du ikke er helt rask endnu, kan du få brug for to eller tre sæder på flyet hjem.
        [home-stretcher] Efter en lang indlæggelse kan du være nødt til at ligge ned hele vejen hjem, med en læge eller sygeplejerske ved siden af.
       *[home-seats-and-escort] Bliver du syg eller kommer til skade, kan du få brug for flere sæder på flyet hjem og en læge eller sygeplejerske ved siden af.
    } Kortet betaler aldrig hjemrejsen, men det gør en rejseforsikring som regel.{ $help ->
        [nordic] {" "}I Norden kan det land, hvor du blev syg, betale det, som hjemrejsen koster ekstra: bed lægen dér om en attest, før du rejser.
        [realm] {" "}Til og med { $until } betaler den offentlige rejsesygesikring den, når en læge og SOS International har sagt ja.
       *[none] {""}
    }{ $confidence ->
        [unsourced] {" "}Beløbet er vores eget skøn.
       *[other] {""}
    }

ambulanceFlight =
    Er du for syg til et almindeligt fly, kan et ambulancefly bringe dig hjem. Det betaler kortet aldrig, men det gør rejseforsikringen, når dens læger finder det nødvendigt.{ $help ->
        [nordic] {" "}I Norden kan det land, hvor du blev syg, betale en del: bed først lægen dér om en attest.
        [realm] {" "}Til og med { $until } betaler den offentlige rejsesygesikring det, når en læge og SOS International har sagt ja.
       *[none] {""}
    }{ $confidence ->
        [unsourced] {" "}Beløbet er vores eget skøn.
       *[other] {""}
    }

roadAmbulance =
    Herfra kan du også blive kørt hjem i ambulance. Beløbet er for en kort tur over grænsen. Det betaler kortet aldrig, men det gør en rejseforsikring som regel.{ $help ->
        [nordic] {" "}I Norden kan det land, hvor du blev syg, betale en del: bed først lægen dér om en attest.
       *[none] {""}
    }

companion = En af jer bliver hos den syge: flere nætter og en ny billet. Det betaler kortet ikke, men det gør en rejseforsikring tit (sygeledsagelse).

summonedRelative =
    Er du indlagt en uge eller mere, er det godt at have en hjemmefra hos dig. Den rejse betaler kortet ikke, men det gør en rejseforsikring tit (tilkaldelse).{ $confidence ->
        [unsourced] {" "}Beløbet er vores eget skøn.
       *[other] {""}
    }

helicopterRescue =
    { $what ->
        [rescue-at-helicopter] Efter en ulykke i bjergene, på ski eller til fods, betaler du selv helikopteren. Det gør hverken kortet eller den østrigske sygesikring.
        [rescue-ch-helicopter] Den schweiziske sygesikring betaler halvdelen af en redningshelikopter, op til et loft om året. Den anden halvdel er din, og den betaler kortet aldrig.
        [rescue-fr-helicopter] Når skistedet tilkalder helikopteren, er det dig, der betaler, ikke kortet. Uden for skiområdet kommer statens egne redningsfolk gratis.
        [rescue-it-helicopter] Er ingen kommet til skade, betaler du selv helikopteren, i nogle dale også ellers. Kortet gør det ikke.
        [rescue-li] En del af helikopteren kan være din, og den betaler kortet ikke. Vi har ikke fundet nogen kilde til, hvor meget.
       *[other] En redningshelikopter betaler kortet ikke.
    } Tag en rejseforsikring med redning i bjergene.

pisteRescue =
    { $what ->
        [rescue-ch-piste] Den schweiziske sygesikring betaler halvdelen af turen ned ad pisten på kælk. Den anden halvdel er din, og den betaler kortet aldrig.
        [rescue-it-piste] Mange skisteder tager penge for turen ned ad pisten på kælk, andre tager ingenting. Kortet betaler den aldrig.
       *[other] Skistedet sender dig regningen for turen ned ad pisten på kælk. Den betaler kortet aldrig.
    } Det gør en skiforsikring, og tit den dækning, du kan købe sammen med liftkortet.

pisteAmbulance = Ambulancen fra foden af pisten til lægen kommer på samme regning som redningen. Den betaler kortet ikke, men det gør en skiforsikring.

searchAndRescue =
    { $what ->
        [rescue-sk] De slovakiske bjergreddere sender dig regningen for eftersøgning og redning, medmindre du er kommet til skade på en afmærket piste. Den betaler kortet ikke.
        [rescue-cz] De tjekkiske bjergreddere tager ikke imod kortet, og gæster betaler for udrykningen.
       *[rescue-bg] De bulgarske bjergreddere sender regningen til dig eller din forsikring, også fra pisten. Den betaler kortet ikke.
    } Tag en rejseforsikring med redning i bjergene.

evacuation =
    { $what ->
        [evacuation-gl-uninhabited] Ude i det fri henter ingen dig på det offentliges regning, heller ikke med det gule kort. Beløbet er den forsikringssum, som ekspeditioner skal vise.
       *[evacuation-gl-flight] Mellem byerne er der kun fly, helikopter eller båd, og flyvningen til hospitalet kan blive din at betale.
    } Tag en rejseforsikring med eftersøgning og evakuering.{ $confidence ->
        [unsourced] {" "}Beløbet er vores eget skøn.
       *[other] {""}
    }

privateClinic =
    { $what ->
        [private-arlberg-operation] Fra pisten kan du ende på en privatklinik uden at blive spurgt. Dér betaler kortet intet, og beløbet er for en operation og nogle dage. Bed om et offentligt hospital.
        [private-gran-canaria] Danskere med kortet er endt på privathospitaler på øerne her. Dér betaler kortet intet, og beløbet er, hvad sådan et ophold har kostet. Bed om det offentlige hospital.
       *[private-med-day] På feriesteder havner man let på et privathospital. Dér betaler kortet intet, og beløbet er for én dag. Bed om det offentlige hospital, hvis kortet gælder i landet.
    } Rejseforsikringen betaler, hvis den dækker privat behandling.

privateDoctor =
    { $what ->
        [private-turkey-hotel] Hotellets læge og privatklinikken betaler du på stedet. Beløbet er, hvad en far og hans barn betalte.
       *[private-rhodes-visit] Lægen, som hotellet ringer efter, er tit privat, og så betaler kortet intet. Beløbet er for ét besøg.
    } Rejseforsikringen betaler det som regel tilbage: gem kvitteringen.

privateCare = En privat læge, tandlæge eller et privathospital tager ikke imod kortet: hele regningen er din. Spørg først efter de offentlige. Rejseforsikringen betaler, hvis den dækker privat behandling.

ruinedHoliday = Dage i sengen, et ubrugt liftkort, hotelnætter og billetter: en ødelagt ferie betaler kortet aldrig. Det gør mange rejseforsikringer.

lostBelongings = Kortet er kun til sygdom og skade. Mistede, stjålne eller ødelagte ting er en sag for din rejse- eller indboforsikring.

deathAbroad =
    Skulle nogen dø på rejsen, betaler kortet ikke for at bringe dem hjem. Det gør en rejseforsikring, og den hjælper med alt det, der følger med.{ $help ->
        [realm] {" "}Til og med { $until } hjælper den offentlige rejsesygesikring også.
       *[none] {""}
    }
