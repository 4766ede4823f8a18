caveat-li-private-providers = Only doctors on the agreement list (lkv.li) are free at the desk. With any other doctor the whole bill is yours.
caveat-li-other = Nothing seems to cost anything on the spot: the flat bill comes by post after the trip, once the office has the doctor's invoice.
caveat-li-region = Patients are often taken to hospitals in Switzerland or Austria. Whose charges then hold for a visitor is not settled.
caveat-li-ski = Air rescue at Malbun can leave a bill above the scheme's maximum: insure rescue.
caveat-li-refund = The flat bill and other shares are not refunded in Liechtenstein. Bills you paid without a valid card can be claimed at home.
alternative-li-pensioner = if you are a state pensioner
alternative-li-offList = if the medicine is not on the list
alternative-li-paidInFull = if the scheme pays for the rescue in full
alternative-li-asInSwitzerland = if the Swiss rule holds: half of the bill, at most 5,000 francs a year from the scheme
alternative-li-mountain = if you are rescued after an accident on the mountain
exemption-li-under20 = under 20

address-li = liechtenstein
