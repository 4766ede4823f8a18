# Kortet: hvorfor det gælder eller ikke gælder, og hvad du skal gøre.

## Stedet

outsideCardArea = Det blå kort gælder ikke her. Du betaler alt selv, medmindre en rejseforsikring gør det.
cardAreaDisputed = Kilderne er uenige om, hvorvidt det blå kort gælder her. Regn ikke med det, og tag en rejseforsikring.
treatyOfIssuer = Dit hjemland har en særlig aftale med dette land, så kortet kan bruges her, tit kun til akut hjælp. Nogle steder skal det først byttes til et lokalt papir: spørg din sygesikring, før du rejser.
atHomeNationalCard = Her er du hjemme og bruger dit almindelige sundhedskort. Det blå kort er til rejser.
pensionerVisitsHome = Du bor i et andet land som pensionist. Det blå kort gælder også, når du er på besøg hjemme.
realmYellowCard = Her er det dit gule sundhedskort, der tæller. Vis det, når du skal til læge eller på hospital.
realmOwnPapers = Her får du akut hjælp på dit hjemlands papirer: legitimation og bevis for, hvor du bor.
realmNoEuropeanCard = Det blå kort gælder hverken på Færøerne eller i Grønland.
realmFirstMonth = Den offentlige rejsesygesikring dækker den første måned, til og med { $until }, også hjemrejsen, når en læge og SOS International har sagt ja til den.
realmKnownIllness = Den offentlige rejsesygesikring dækker ikke en sygdom, du allerede har. Spørg dit forsikringsselskab.
gibraltarBritishCardNotFound = Vi har ikke fundet nogen kilde til, at et britisk kort gælder i Gibraltar. Spørg NHS, før du rejser.

## Dig

nationalityNotAccepted = Landet her tager kun imod kortet fra borgere i EU, EØS og Schweiz, deres familie, flygtninge og statsløse. Du har brug for en forsikring.
noCardForNationality = Med dit statsborgerskab kan du ikke få det blå kort, medmindre du er i nær familie med en, der kan, eller er flygtning eller statsløs. Uden kortet har du brug for en forsikring.
statementInsteadOfCard = Med dit statsborgerskab får du en forsikringserklæring i stedet for kortet. Du betaler alt på stedet og søger pengene tilbage hjemme.
nationalityRuleNotFound = Vi har ikke fundet nogen regel, der siger, om kortet gælder for dig her. Spørg din sygesikring derhjemme, før du rejser.
nordicAnyNationality = I Norden tæller det, hvor du er sygesikret, ikke dit statsborgerskab. Tag dit sundhedskort og legitimation med billede med.
britishCardNotYet = Et britisk kort gælder her først fra { $from }.
withdrawalCard = Et britisk EHIC efter udtrædelsesaftalen gælder i hele EU, Norge, Island, Liechtenstein og Schweiz. Har du det som studerende, gælder det kun i dit studieland.
ghicOnlyFromUk = Et GHIC udstedes kun til folk, der er sygesikret i Storbritannien. Dit kan ikke bruges.

## Formålet

purposeNeedsA1 = Du arbejder ude for din arbejdsgiver derhjemme. Først skal du have en A1-attest, så gælder kortet. Har du intet kort, så bestil det også.
businessTripA1Advised = Kortet gælder på en kort forretningsrejse. Søg alligevel om en A1-attest: flere officielle sider beder om den ved alt arbejde i udlandet.
purposeInsuredAtWorkplace = Når du arbejder for en arbejdsgiver der, er du sygesikret der. Dit kort hjemmefra gælder ikke længere.
purposeTemporary = Et ophold som dit er lige det, kortet er til, når det højst varer et år, og du ikke får løn.
studyWithoutPaidWork = Kortet gælder, mens du studerer. Får du lønnet arbejde i landet, skal du sygesikres der, og så gælder kortet ikke længere.
studyOverTwelveMonths = Studerer du der i mere end et år, bliver du som regel sygesikret i landet, og så gælder kortet ikke længere.
studySpecialHealthCard = Du studerer ude i mere end et halvt år. Meld flytning til udlandet, og bestil et særligt sundhedskort hos Udbetaling Danmark, så du kan gå til læge, når du er hjemme på besøg.
cardMayRunShorter = Et kort til arbejde eller studier kan gælde i kortere tid end et almindeligt. Det er datoen på kortet, der tæller.
internshipUnpaidOnly = Kortet gælder under ulønnet praktik. Får du løn, er det arbejde: så skal du have en A1-attest eller sygesikres i landet.
jobSeekingThreeMonths = Mens du søger job med dagpenge hjemmefra (attest U2), gælder kortet i tre måneder, til og med { $until }.
movingRegister = Når du flytter, skal du sygesikres i det nye land. Dit kort hjemmefra gælder ikke længere.
movingPensionerS1 = Som pensionist flytter du med en S1-attest. Dit hjemland betaler fortsat og udsteder fortsat dit kort, så længe du hverken får pension fra det nye land eller arbejder der.
movingPensionerNordic = Som pensionist i et andet nordisk land får du hjælp, så snart du er meldt til folkeregistret der, uden S1-attest. Bestil alligevel kortet til dine rejser.
plannedCareNotCard = Kortet dækker ikke, når du rejser for at blive behandlet. Behandlingen skal være godkendt, før du rejser. Bliver du akut syg af noget andet undervejs, viser du dit kort som ellers.
plannedCareDanishRules = Din region kan også give tilskud efter de danske regler. Spørg den, før du bestiller tid.

## Længden

stayOverTwelveMonths = Et ophold på mere end et år er længere, end kortet er til. Hør, om du skal sygesikres i landet.
stayOverSixMonths = Du er væk i mere end et halvt år. Så skal du som regel melde flytning til udlandet, og det kan tage din danske sygesikring med sig. Studerende, udsendte med A1-attest og pensionister med S1-attest beholder den som regel, hvor det blå kort gælder.
stayOverNinetyDays = Efter tre måneder kan landet bede dig registrere dig og vise, at du er sygesikret. Kortet er ikke altid nok.
issuerUsualStay = Dit hjemland regner med, at kortet bruges i op til { $months } måneder ad gangen. Du bliver længere, så spørg din sygesikring, før du rejser.

## Sygdom og graviditet

chronicCareCovered = Kortet dækker også en sygdom, du allerede har, så længe behandlingen ikke er grunden til rejsen. Det, der kan vente, til du er hjemme, dækker det ikke: falder en kontrol midt i rejsen, så flyt kontrollen eller rejsen.
pregnancyCovered = Kortet dækker graviditet og fødsel, så længe fødslen ikke er grunden til rejsen.
newbornNeedsOwnCard = Bliver barnet født på rejsen, skal det have sit eget kort eller sin egen erstatningsattest til alt efter selve fødslen.
treatmentByAppointment = Dialyse og ilt er dækket, men kun når du har aftalt det med et behandlingssted, før du rejser.

## Det du har med

cardValidWholeStay = Dit kort gælder hele opholdet. Det udløber { $expires }.
cardExpiresDuringStay = Dit kort udløber undervejs. Den sidste gyldige dag er { $expires }.
cardExpiredBeforeStay = Dit kort gælder kun til og med { $expires }, og så er opholdet ikke begyndt.
certificateValid = Din erstatningsattest (PRC) gælder fra { $from } til og med { $until }, ligesom kortet.
certificateOutsideStay = Din erstatningsattest (PRC) gælder fra { $from } til og med { $until }, og det er ikke under opholdet.
certificateCarryPrinted = Tag erstatningsattesten med på papir. Nogle steder siger nej til en skærm.
certificateOnlyWhenNeeded = Dit hjemland udsteder først erstatningsattesten, når du har brug for behandling. Ring hjem, så snart det sker.
certificateInOwnDigitalPost = Fra 15 år kommer erstatningsattesten i barnets egen Digital Post.
nordicYellowCard = I Norden er dit gule sundhedskort nok sammen med legitimation med billede.
nordicNationalCard = I Norden er dit sundhedskort hjemmefra nok sammen med legitimation med billede.
nordicBlueCardRecommended = Myndighederne anbefaler alligevel, at du har det blå kort med, også i Norden.
nordicJourneyHome = Bliver du syg, og siger en læge der, at du må hjem på en anden måde end planlagt, kan det offentlige betale det, hjemrejsen koster ekstra. Bed lægen om en attest, før du rejser.
nationalCardNeedsPhotoId = Dit sundhedskort gælder her kun sammen med legitimation med billede.
nationalCardNotHere = Dit sundhedskort hjemmefra gælder ikke her. Det er det blå kort, de skal se.
nothingToShow = Du mangler noget gyldigt at vise frem, hele opholdet eller en del af det.
rightWithoutCard = Du har stadig ret til hjælp. Du betaler først og kan søge pengene tilbage bagefter, på nær egenbetalingen.
ownCardEach = Alle skal have deres eget kort, også børn. Forældrenes kort dækker dem ikke.
ownShareStays = Du betaler den samme egenbetaling som dem, der bor der. Efter kortets regler får du den ikke igen, men nogle rejseforsikringer betaler den.
ownShareDanishRules = Måske kan din region betale noget af egenbetalingen efter de danske regler. Spørg den, når du er hjemme.

## Hvad du skal gøre

orderCard =
    { $institution ->
        [none] Bestil det blå kort hos din sygesikring derhjemme.
       *[other] Bestil det blå kort hos { $institution }.
    } { $longest ->
        [0] Vi ved ikke, hvor længe det er undervejs, så gør det i god tid.
       *[other] Det er gratis og er op til { $longest } dage undervejs.
    } { $home ->
        [DK] Du kan bestille på borger.dk til hele husstanden på én gang, også når et kort er blevet væk. Voksne børn bestiller selv. Uden MitID kan du ringe på +45 70 12 80 81.
       *[other] { "" }
    }
renewCard =
    { $institution ->
        [none] Bestil et nyt kort hos din sygesikring derhjemme.
       *[other] Bestil et nyt kort hos { $institution }.
    } { $longest ->
        [0] Vi ved ikke, hvor længe det er undervejs, så gør det i god tid.
       *[other] Det er op til { $longest } dage undervejs.
    } { $home ->
        [DK] Kortet er gratis, men fornyer ikke sig selv. Du bestiller på borger.dk eller på +45 70 12 80 81.
       *[other] { "" }
    }
getReplacementCertificate =
    { $how ->
        [automatic] Kortet når ikke frem. Bestil det alligevel: så kommer der straks en erstatningsattest (PRC) i Digital Post, og den gælder ligesom kortet. Børn fra 15 år får den i deres egen.
        [contact] Ring til Udbetaling Danmark på { $phone } og få en erstatningsattest (PRC). Den gælder ligesom kortet. De har lukket aften og weekend. Hospitalet kan også bede om den.
        [whenNeeded] Har du brug for behandling, så bed { $institution ->
            [none] din sygesikring derhjemme
           *[other] { $institution }
        } om en erstatningsattest (PRC) med det samme. Den gælder ligesom kortet, men du kan ikke få den på forhånd.
       *[issuer] Bed { $institution ->
            [none] din sygesikring derhjemme
           *[other] { $institution }
        } om en erstatningsattest (PRC). Den gælder ligesom kortet.
    }
printReplacementCertificate = Print erstatningsattesten, og tag den med på papir.
applyA1 = Søg om en A1-attest, før du rejser, og tag den med sammen med det blå kort. I Danmark søger du hos Udbetaling Danmark, andre steder hos myndigheden derhjemme.
applyS1 = Søg om en S1-attest, før du flytter, og aflever den til sygesikringen i det nye land. I Danmark får du den hos Udbetaling Danmark.
applyS2 = Søg om en S2-attest, tilladelsen til planlagt behandling, før du bestiller tid. I Danmark er det din region, der afgør det.
arrangeTreatment = Aftal behandlingen skriftligt med et offentligt sted i landet, før du rejser. Spørg dit hospital, det kan hjælpe.
buyTravelInsurance =
    Tag en rejseforsikring, før du rejser, eller se efter, hvad din dækker. Den kan betale det, som kortet ikke betaler: hjemrejsen, privat behandling, en ødelagt ferie. { $illness ->
        [known] Spørg selskabet om en forhåndsgodkendelse: en sygdom, man har i forvejen, er tit ikke dækket.
       *[none] { "" }
    }
buyRescueCover = Tjek, at forsikringen dækker redning og helikopter i bjergene og på pisten. Det gør kortet ikke alle steder.
bringCard =
    Tag det blå kort med, også på en tur over grænsen. { $home ->
        [DK] Det findes ikke i nogen app, så det skal være selve kortet.
       *[other] { "" }
    } Forsikringsselskabet kan også bede om det.
bringNationalCard =
    { $home ->
        [DK] Tag dit gule sundhedskort med.
       *[other] Tag dit sundhedskort hjemmefra med.
    } I Norden viser du det sammen med legitimation med billede.
bringPhotoId = Tag pas eller id-kort med, og vis det sammen med kortet. Et kørekort er tit kun nok i Norden.
registerInState = Meld dig til sygesikringen i landet. Vent ikke, til nogen bliver syg.
checkResidence = Hør folkeregistret i din kommune, om du skal melde flytning til udlandet. Det gør man tidligst fire uger før rejsen og senest fem dage efter.
checkRegistration = Undersøg, om du skal registrere dig i landet. Efter tre måneder kan landet bede dig om det.
callForHelp =
    Bliver nogen syg, så ring tidligt. Først { $emergency ->
        [none] stedets alarmnummer
       *[other] { $emergency }
    }, hvis det er livsfarligt. Så forsikringsselskabets alarmcentral.{ $phone ->
        [none] { "" }
       *[other] {" "}Så { $institution } på { $phone }, hvis du ikke har et gyldigt kort med: de sender en erstatningsattest (PRC) til dig eller hospitalet{ $home ->
            [DK] , men har lukket aften og weekend.
           *[other] .
        }
    } { $realm ->
        [yes] Fra Færøerne og Grønland er det SOS International, der ordner hjemrejsen, på +45 70 10 50 50.
       *[no] { "" }
    } { $home ->
        [DK] Udenrigsministeriets vagtcenter svarer døgnet rundt på +45 33 92 11 12. Det giver råd, men betaler ikke.
       *[other] { "" }
    }
keepReceipts = Gem alt: regninger, kvitteringer, henvisninger, recepter og de blanketter, du får udfyldt.
claimRefund =
    { $institution ->
        [none] Har du betalt selv, så søg pengene tilbage hos din sygesikring derhjemme eller på stedet.
        [rejsesygesikring] Har du betalt selv, så søg pengene tilbage hos din regions rejsesygesikring gennem SOS International.
       *[other] Har du betalt selv, så søg pengene tilbage hos { $institution } eller på stedet.
    } { $region ->
        [oestdanmark] Din region kan også give tilskud, også til privat behandling. I hovedstaden og på Sjælland hedder den Region Østdanmark fra 2027.
        [hovedstadenOrSjaelland] Din region kan også give tilskud, også til privat behandling. Region Hovedstaden og Region Sjælland bliver til Region Østdanmark i 2027.
       *[none] { "" }
    } { $deadline ->
        [unsourced] Gør det, så snart du er hjemme. Svaret kan tage måneder. Vent ikke over tre år: så er det nok for sent, men den frist har vi ikke fundet en officiel kilde til.
       *[unknown] Gør det, så snart du er hjemme.
    }

## Steder uden egen landekode, og steder der let forveksles

areaNorthernCyprus = Kortet gælder ikke på den nordlige del af Cypern. Der skal du have en privat forsikring.
areaSpanishIslandsAndCities = Kortet gælder også på De Kanariske Øer, Mallorca og de andre Baleariske Øer og i Ceuta og Melilla.
areaAzoresMadeira = Kortet gælder også på Azorerne og Madeira.
areaFrenchOverseas = Kortet gælder også i Guadeloupe, Martinique, Fransk Guyana, Réunion, Mayotte og den franske del af Saint-Martin, men ikke i Fransk Polynesien, Ny Kaledonien eller Wallis og Futuna.
areaNorthSeaInstallations = Kortet gælder også på anlæg i landets del af Nordsøen.
areaNorwegianNorthSea = Kortet gælder ikke på norske anlæg i Nordsøen.
areaDutchCaribbean = Kortet gælder ikke i de caribiske dele af kongeriget, for eksempel Aruba, Curaçao og Bonaire.
areaAland = Kortet gælder også på Åland.
areaSvalbard = Kortet gælder ikke på Svalbard og Jan Mayen.
areaLiechtensteinDentists = Tandlægerne er private, og kortet betaler dem ikke. Resten kommer som en samlet regning bagefter.
areaSwissProofOfNationality = De kan bede om at se, at du er borger i EU, EØS eller Schweiz eller familie til en. Tag pas eller id-kort med.
areaBritishIslands = Kortet gælder på Isle of Wight og Hebriderne, men ikke på Isle of Man, Jersey og Guernsey.
areaUkExclusions = Kunstig befrugtning og langtidspleje er ikke med.
areaGibraltar = Kortet gælder i Gibraltar efter alle de lister, vi har set, men de fleste er fra tiden før Brexit.
areaGreenlandDisputed = Kilderne er uenige om Grønland. For danskere er det sikkert: det er det gule kort, der gælder.
areaMissingFromDanishLists = Kortet gælder her, men stedet mangler på de danske lister.
areaSurroundedByCardTerritory = Kortet gælder ikke her, selv om det gælder lige på den anden side af grænsen.
areaCrownDependency = Kortet gælder ikke her. Øen er ikke en del af Storbritannien.

## Hvem kortet udstedes til

holderEveryone = Alle
holderOrdinary = De fleste
holderPostedOrAbroad = Udsendte, studerende og folk, der bor i udlandet
holderPensioner = Pensionister
holderPensionerFrom60 = Pensionister fra 60 år
holderNewlyInsured = Nye i sygesikringen
holderChild = Børn
holderFirstYear = Det første år i sygesikringen
holderLater = Efter det første år
holderStudent = Elever og studerende
holderEmployee = Ansatte
holderPosted = Udsendte og deres familie
holderContributor = Folk, der selv betaler bidrag
holderDependant = Pensionister, medforsikrede og børn
holderDisability = Folk med en afgørelse om nedsat arbejdsevne
