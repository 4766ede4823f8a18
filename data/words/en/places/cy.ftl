caveat-cy-private-providers = Clinics in tourist areas are mostly private, and some doctors of the public scheme ask 25 euro for an earlier private appointment.
caveat-cy-cash-up-front = Without the card or a certificate the public emergency department asks for 100 euro in advance, though nobody is turned away.
caveat-cy-other = Public hospital prices without the card date from 2013 and were being raised to the real cost in 2025: forgetting the card gets dearer.
caveat-cy-refund = Nothing is refunded in Cyprus: you pay your share, and what you paid in full you take up with your health insurance at home.
alternative-cy-outOfHours = if it happens in the evening, at night, at a weekend or on a holiday
alternative-cy-withoutReferral = if you have no referral
alternative-cy-painRelief = if it is an emergency and a state dentist treats you
alternative-cy-nonUrgent = if the case is judged not urgent
alternative-cy-offListMedicine = if the medicine is outside the public scheme
alternative-cy-statePharmacyTariff = if a state pharmacy still uses the old tariff
note-cy-dentist = Nearly all dentists are private: only an emergency at a state dentist is on the card.

northern-cyprus = In the northern part of Cyprus the card is not accepted. You pay for everything yourself unless you have travel insurance.

address-cy = cyprus
