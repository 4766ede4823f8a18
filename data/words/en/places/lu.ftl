caveat-lu-cash-up-front = You pay doctors and dentists at the desk. Show the card each time, so that the official tariff is used, and keep the receipted bill. For stays over three days or fees above 100 euro the doctor may bill the health fund CNS directly.
caveat-lu-private-providers = Practically everybody works within the scheme. What can cost extra is personal convenience or a single room, which adds 66 percent to the fees.
caveat-lu-other = Tariffs and the daily hospital charge follow wages, sometimes in the middle of a year, so amounts age quickly.
caveat-lu-refund = Send CNS the receipted bill, a copy of the card and a bank statement with your account number (RIB), and a special form if somebody else paid. Or claim at home.
alternative-lu-offListMedicine = if the medicine is not on the list
alternative-lu-unhurt = if nobody was hurt and the ride was not needed
alternative-lu-lifeThreatening = if the ride was for a life-threatening emergency
alternative-lu-smallestTariff = if only the smallest tariff is refunded
exemption-lu-under18 = under 18

address-lu = luxembourg
