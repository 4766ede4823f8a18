caveat-ee-region = The fees are legal maxima. Hospitals differ in whom they charge, and in what they ask for children and repeat visits.
caveat-ee-private-providers = Clinics without a contract with the health fund charge the full price; the card is of no use there.
caveat-ee-mountain = There are no mountains; the rescue board and the police search for missing people.
caveat-ee-other = If an interpreter is needed, you pay for that yourself.
caveat-ee-refund = Fees are not given back in Estonia. If you paid the full price because the card was missing, claim at home with the receipts.
alternative-ee-homeVisit = if the doctor comes to you
alternative-ee-under19 = if the patient is under 19
alternative-ee-from63OrPensioner = if the patient is 63 or older or draws a state pension
alternative-ee-dentalPainRelief = if it is emergency care for pain only
alternative-ee-withoutBenefit = if you do not get the health fund's dental benefit
alternative-ee-offListMedicine = if the medicine is not on the list
alternative-ee-intensiveCare = if you are in intensive care
exemption-ee-admitted = admitted to hospital after the visit
exemption-ee-pregnancy = pregnant
exemption-ee-under19 = under 19
exemption-ee-intensiveCare = in intensive care

address-ee = estonia
