# Det, der skal siges om et beløb.

privateProvider = Hos et privat behandlingssted gælder kortet ikke: du betaler hele regningen.
otherDocumentFirst = Du skal have et andet papir end det blå kort, før den offentlige sygesikring betaler noget.
noBasis = Den offentlige sygesikring dækker dig ikke her, så hele regningen er din eller din forsikrings.
danishRulesMayRefund = Måske kan du få noget tilbage efter de danske regler, også for privat hjælp: søg hos din region, eller hos Lægemiddelstyrelsen, når det er medicin. Hvor meget, kan vi ikke regne ud.
dependsOn = { $what }
regionWouldNarrow = Reglerne er ikke ens overalt i landet ({ $place }). Vælg, hvor I skal hen, så bliver beløbet mere præcist.
exemptionMayApply = Måske slipper du for at betale: { $what }.
refundByLocalTariffs = Uden kort betaler du det hele først. Du får tilbage efter taksterne på stedet, og det kan blive mindre end her.
earlierUseUnknown = Der er et loft over, hvad du betaler. Vi regner med, at du ikke har betalt noget dér før rejsen.
priceUnknown = Vi har ikke fundet nogen pris. Har du en regning, så skriv prisen ind.
figureMayHaveChanged = Tallet ventes ændret { $nextLook }, så på rejsen kan det være et andet.
ruleChangesDuringCare = Reglen ændrer sig undervejs: den gælder til og med { $until }.
noTablesHere = Vi kender ikke reglerne her, så vi regner kun med de priser, du selv skriver.
noRuleOnDay = Vi har ingen regel for den dag, for tallene begynder i 2024. Vi regner kun med den pris, du selv skriver.
careRunsPastLeg = Behandlingen varer længere end opholdet, til { $until }. Hjemrejsen kan blive dyrere, og det betaler kortet ikke.
careRunsPastCard = Det, du har at vise, gælder kun til og med { $until }, og behandlingen varer længere. Få en erstatningsattest til resten.
groupTwoPriceLessSubsidy = I gruppe 2 betaler du hjemme den pris, lægen eller tandlægen selv sætter, minus det tilskud, som gruppe 1 også får. Nogle steder betaler du det hele og får tilskuddet hos kommunen. Prisen i Danmark kan vi ikke regne ud.
eyeAndEarWithoutReferral = I Danmark skal du ikke have henvisning til øjenlæge og øre-næse-hals-læge: der er besøget gratis.
