caveat-cz-mountain = The card never pays for help by the mountain rescue service. It bills you or your insurer by a tariff in euro, and goes after unpaid bills from abroad.
caveat-cz-ski = The same service works in ski areas such as the Giant Mountains (Krkonoše): expect its tariff there, even though the card covers the hospital.
caveat-cz-private-providers = A practice without a contract charges the full price, and neither the Czech fund nor the card pays it back.
caveat-cz-refund = You get back no more than a resident would, and the ordinary fees stay with you. If the card was not accepted, keep the bill and claim at home.
alternative-cz-outOfHours = if it happens out of hours: at night, at a weekend or on a holiday
alternative-cz-daytime = if it happens on a working day between 7 and 17
alternative-cz-offListMedicine = if the medicine is not covered at all
alternative-cz-from70 = if the patient is 70 or older
alternative-cz-under18OrFrom65 = if the patient is under 18, or 65 to 69
alternative-cz-withMountainRescue = if the flight is for or with the mountain rescue service
exemption-cz-admitted = admitted to hospital
note-cz-dentist = Dentists with a contract and a free appointment are scarce.

address-cz = czechia
