caveat-ie-nordic-yellow-card = The yellow Danish card has no value in Ireland: only the blue card or a replacement certificate counts.
caveat-ie-private-providers = Say at the desk that you come as a public patient with the European card. Private beds, and consultants seen privately, are charged in full.
caveat-ie-cash-up-front = A GP outside the scheme takes 50 to 90 euro at once, and nothing is refunded in Ireland.
caveat-ie-id-required = Show the card before treatment; a replacement certificate does the same.
caveat-ie-other = Northern Ireland belongs to the United Kingdom and has its rules.
caveat-ie-refund = Nothing is refunded in Ireland: pay, keep the receipts and claim at home.
alternative-ie-withoutReferral = if you have no referral
alternative-ie-painRelief = if it is emergency dental care to stop the pain
alternative-ie-nonUrgent = if it is dental work that could wait
alternative-ie-otherDentalWork = if it is more than relief of pain, or no dentist of the scheme can be found
alternative-ie-from70 = if the patient is 70 or older
note-ie-dentist = Few dentists are in the public scheme.
note-ie-family-ceiling = A family pays at most 15 euro a month for medicine (10 from age 70), if visitors get that ceiling at all.

address-ie = ireland
