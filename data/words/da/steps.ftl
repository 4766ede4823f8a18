# Trinene i en forklaring: hvad der blev lagt til eller trukket fra, til det giver din udgift.

step-copayment = { $counted } à { $amount }
step-baseFee = Grundgebyr: { $counted } à { $amount }
step-lump = Fast regning: { $counted } à { $amount }
step-coinsurance = { $share } af { $of }
step-coinsurance-of-unknown = { $share } af prisen, som ikke kendes
step-coinsurance-of-rest = { $share } af resten
step-coinsurance-within =
    { $bounds ->
        [min] { $taken }, mindst { $min } { $per }
        [max] { $taken }, højst { $max } { $per }
       *[both] { $taken }, mindst { $min } og højst { $max } { $per }
    }
step-band = Din del af { $of }: den bliver mindre, jo mere du har brugt { $window }
step-deductible = Det betaler du selv først: op til { $amount } { $window }
step-sharedCharge = Fælles betaling for flere slags hjælp: højst { $amount } { $window }
step-freeAllowance = De første { $amount } er gratis { $window }
step-fullPrice = Fuld pris, intet tilskud
step-unknown = Her betaler du også noget, men vi kender ikke beløbet
step-unknown-refund = Så meget er det ikke sikkert, du får tilbage
step-cap = Loft: højst { $amount } { $window }
step-cap-after = { $cap }, derefter { $after } hver gang
step-schemeLimit = Sygesikringen på stedet betaler højst { $amount } { $window }; resten er din
step-schemeLump = Sygesikringen på stedet betaler { $amount } { $window }; resten er din
step-setOff = Det ene beløb trækkes fra det andet, så du kun betaler det største
step-priceLimit = Du betaler aldrig mere end prisen
step-exempt = Fritaget: { $why }
step-extraBilling = Tillæg ud over taksten, som du ikke får tilbage
step-notCovered = Ikke dækket: hele regningen for { $counted }
step-free = Gratis for dig
step-spread = { $typical } (mellem { $low } og { $high })
step-range = { $low } til { $high }
step-or = eller { $amount }
steps-elsewhere = Kun i det billigste eller det dyreste tilfælde:
sum-open = og et beløb, vi ikke kender
