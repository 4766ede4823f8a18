caveat-nl-cash-up-front = Family doctors often ask visitors to pay the fixed passer-by tariff at once; you claim it from Zilveren Kruis. The health authority has reprimanded practices that overcharged tourists.
caveat-nl-private-providers = Private clinics and care outside the basic package, such as most dental care for adults, are not covered.
caveat-nl-id-required = You must show a valid card; without it the bill goes straight to you.
caveat-nl-other = You pay a part yourself of some medicines, maternity care, taxi transport, physiotherapy, aids and long-term care.
caveat-nl-refund = Send the bills and a copy of your card to Zilveren Kruis, Groep Buitenlands Recht, Postbus 650, 7300 AR Apeldoorn (gbr@zilverenkruis.nl, +31 33 445 68 70) within three years. You get back what Dutch law would have paid. You can also claim at home.
alternative-nl-under18 = if the patient is under 18
alternative-nl-offListMedicine = if the medicine is not in the Dutch basic package
exemption-nl-under18 = under 18

address-nl = netherlands
