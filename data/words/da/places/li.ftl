caveat-li-private-providers = Kun læger på aftalelisten (lkv.li) er gratis på stedet. Hos andre læger er hele regningen din.
caveat-li-other = På stedet ser det ud, som om intet koster noget: den faste regning kommer med posten efter rejsen, når myndigheden har fået lægens faktura.
caveat-li-region = Patienter bliver tit kørt til hospitaler i Schweiz eller Østrig. Hvilke regler for egenbetaling der så gælder for besøgende, er ikke afklaret.
caveat-li-ski = Redning med helikopter ved Malbun kan give en regning over ordningens maksimum: forsikr dig mod redning.
caveat-li-refund = Den faste regning og det andet, du selv skal betale, får du ikke tilbage i Liechtenstein. Regninger, du har betalt uden gyldigt kort, kan du søge om hjemme.
alternative-li-pensioner = hvis du er pensionist
alternative-li-offList = hvis medicinen ikke er på listen
alternative-li-paidInFull = hvis ordningen betaler hele redningen
alternative-li-asInSwitzerland = hvis reglen er som i Schweiz: halvdelen af regningen, højst 5.000 franc om året fra ordningen
alternative-li-mountain = hvis du bliver reddet efter en ulykke på bjerget
exemption-li-under20 = under 20 år

address-li = liechtenstein
