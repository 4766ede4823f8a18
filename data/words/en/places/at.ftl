caveat-at-ski = Flown off the piste, you normally get a private bill of several thousand euro that the card does not touch; the hospital care that follows is covered. Only accident or travel insurance with rescue costs helps.
caveat-at-mountain = That rescue is not covered goes for all leisure on the mountain, summer included, and can even catch an illness brought on by a hard hike.
caveat-at-private-providers = Many doctors and clinics in ski resorts are private only. Ask for a contracted doctor ("Kassenarzt", "alle Kassen") or a public hospital before you are treated.
caveat-at-region = The daily hospital charge is set by each federal province and changes every January.
caveat-at-cash-up-front = Without a valid card, Innsbruck hospital asks foreign casualty patients for a deposit of 500 euro.
caveat-at-refund = Paid a doctor without contract? Send the original bill to ÖGK, which refunds at most 80 percent of its own, lower tariff. Or claim at home after the trip.
alternative-at-offList = if the health insurance does not refund the medicine
alternative-at-unhurt = if you are not hurt
alternative-at-mountainLifeThreatening = if you are hurt on the mountain so badly that you would have needed a helicopter in the valley too
alternative-at-mountain = if it is an accident in sport or leisure on the mountain
alternative-at-lifeThreatening = if you are hurt so badly that you would have needed a helicopter in the valley too
exemption-at-under18 = under 18
exemption-at-maternity = pregnancy care and childbirth

address-at = austria
