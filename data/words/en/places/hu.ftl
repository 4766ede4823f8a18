caveat-hu-private-providers = Look for the notice of a contract with the state fund at the door. Private clinics bill everything, and the card does not help.
caveat-hu-chronic-care = Outside emergencies, care without a referral can cost a share of the price. With a chronic illness, get a referral from a contracted doctor first.
caveat-hu-dialysis-oxygen = Dialysis, oxygen, chemotherapy, special asthma care and heart scans for autoimmune disease are covered, but must be booked before you travel.
caveat-hu-id-required = Bring both the card and a passport or identity card; without valid proof you are billed the full price.
caveat-hu-refund = If you paid for care that was covered, claim from the Hungarian fund while you are there or, usually more simply, at home with the bill and receipt.
alternative-hu-withoutReferral = if you come without a referral that is required
alternative-hu-painRelief = if it is for toothache
alternative-hu-nonUrgent = if it is routine dental work that could wait
alternative-hu-otherDentalWork = if it is other dental work than an emergency, a filling, a root canal, surgery or gum disease
alternative-hu-offListMedicine = if the medicine is not supported
exemption-hu-pregnancy = pregnant
note-hu-reference-price = The percentage is taken on a reference price. What the medicine costs above it is yours too.

address-hu = hungary
