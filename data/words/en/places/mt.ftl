caveat-mt-id-required = A photocopy of the card is not accepted: bring the original and a passport or identity card, or pay the full fee on the spot.
caveat-mt-private-providers = Doctors at pharmacies and private hospitals are quick and everywhere, but never covered.
caveat-mt-chronic-care = Bring enough of your regular medicine: you pay the full price for prescriptions.
caveat-mt-refund = If the public service charged you by mistake, send the original receipts to the health entitlement unit at St Luke's Hospital in G'Mangia (+356 2595 2400, entitlement.health@gov.mt). Otherwise claim at home.
alternative-mt-painRelief = if it is acute dental care in a public health centre
alternative-mt-nonUrgent = if it is dental work that could wait
alternative-mt-routineDentalCare = if it is routine or private dental care, such as a filling
alternative-mt-admitted = if you get the medicine during a stay in hospital or in the first three days after it
note-mt-dentist = Public dental care is limited to emergencies; a filling is in practice private.

address-mt = malta
