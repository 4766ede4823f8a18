# The steps of an explanation: what was added or taken off until it makes what you pay.

step-copayment = { $counted } at { $amount }
step-baseFee = Basic fee: { $counted } at { $amount }
step-lump = Fixed bill: { $counted } at { $amount }
step-coinsurance = { $share } of { $of }
step-coinsurance-of-unknown = { $share } of the price, which is not known
step-coinsurance-of-rest = { $share } of the rest
step-coinsurance-within =
    { $bounds ->
        [min] { $taken }, at least { $min } { $per }
        [max] { $taken }, at most { $max } { $per }
       *[both] { $taken }, at least { $min } and at most { $max } { $per }
    }
step-band = Your part of { $of }: it gets smaller the more you have spent { $window }
step-deductible = What you pay yourself first: up to { $amount } { $window }
step-sharedCharge = One charge shared by several kinds of care: at most { $amount } { $window }
step-freeAllowance = The first { $amount } are free { $window }
step-fullPrice = Full price, no public contribution
step-unknown = You pay something here too, but we do not know how much
step-unknown-refund = So much may not come back
step-cap = Cap: at most { $amount } { $window }
step-cap-after = { $cap }, then { $after } each time
step-schemeLimit = The local scheme pays at most { $amount } { $window }; the rest is yours
step-schemeLump = The local scheme pays { $amount } { $window }; the rest is yours
step-setOff = One amount is set off against the other, so you pay only the larger
step-priceLimit = You never pay more than the price
step-exempt = Exempt: { $why }
step-extraBilling = Extra billing above the tariff, which does not come back
step-notCovered = Not covered: the whole bill for { $counted }
step-free = Free for you
step-spread = { $typical } (between { $low } and { $high })
step-range = { $low } to { $high }
step-or = or { $amount }
steps-elsewhere = Only in the cheapest or the dearest case:
sum-open = and an amount we do not know
