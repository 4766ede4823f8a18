caveat-ro-private-providers = Only providers with a contract take the card. Most dentists and many specialists are private and bill the full price, and contracted dentists often run out of money early in the month.
caveat-ro-ski = Mountain rescue is free, but private clinics in the resorts are not covered by the card.
caveat-ro-pregnancy = Necessary care includes childbirth, unless you travelled to give birth.
caveat-ro-id-required = Show your card and a passport or identity card. Without them you are treated as uninsured.
caveat-ro-refund = Romania settles with the provider, not with you. What you paid at a private or non-contracted provider is claimed at home: keep the invoices.
note-ro-few-dentists = Few dentists have a contract, and their money is often used up. Then you pay the full price.
note-ro-reference-price = The percentage is taken on a reference price. What the medicine costs above it is yours too.
alternative-ro-withTests = if tests or scans are made
alternative-ro-paidAtSixtyPercent = if it is one of the treatments that the fund pays at 60 percent (pulling a permanent tooth, filling after root treatment)
alternative-ro-noFundsLeft = if no contracted dentist has money left
alternative-ro-emergencyAdmission = if you are admitted as an emergency
alternative-ro-offListMedicine = if the medicine is not on the lists
exemption-ro-under18 = under 18
exemption-ro-pregnancy = pregnant

address-ro = romania
