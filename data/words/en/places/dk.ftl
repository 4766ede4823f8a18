caveat-dk-nordic-yellow-card = Insured in Denmark? In Norway, Sweden, Finland and Iceland you get necessary public care on local terms with the yellow health card and photo ID, for stays of up to a year. The authority still advises taking the blue card.
caveat-dk-nordic-yellow-card-2 = Danish authorities disagree: the foreign ministry and two regions say the yellow card works only in Denmark, the Faroe Islands and Greenland; the patient safety authority, which runs the scheme, accepts it with photo ID in all Nordic countries. Take the blue card; yellow is the fallback.
caveat-dk-nordic-yellow-card-3 = If you live in one Nordic country and fall ill in another, the country of stay can pay the extra cost of a dearer journey home. It must be needed because of your condition, with a medical certificate and a decision before you leave. It is the only journey home that the public schemes pay.
caveat-dk-nordic-yellow-card-4 = Denmark does not send bills to Sweden, Norway, Finland, Iceland, Portugal and Ireland (nor, it seems, to Great Britain), so hospitals do not bill those countries item by item.
caveat-dk-id-required = If you live in another Nordic country, the Faroe Islands or Greenland, national ID and proof of your address are enough in Denmark; no card is needed.
caveat-dk-id-required-2 = Citizens of countries outside the EU, EEA, Switzerland and the UK can use the card in Denmark only as family of an insured EU citizen, as Nordic residents, refugees or stateless persons.
caveat-dk-private-providers = A private clinic, or a contracted doctor who treats you privately, is outside the card: full price, nothing back.
caveat-dk-other = Medicine bought abroad is refunded under one set of rules only: the card's rules where you bought it, or the Danish subsidy rules.
caveat-dk-refund = There is no refund counter for visitors: without a card you pay and claim at home. Residents in group 2 claim the region's subsidy from their municipality if the doctor did not deduct it.
caveat-dk-refund-2 = Insured in Denmark and paid abroad? Claim from the Patient Safety Authority (the card's rules), your region (treatment) or the Medicines Agency (medicine on Danish subsidy terms).
alternative-dk-withoutReferral = if you go without a referral
alternative-dk-offList = if there is no subsidy for the medicine
alternative-dk-under18 = if the patient is under 18
alternative-dk-bornFrom2004 = if the patient was born in 2004 or later
exemption-dk-bornFrom2004 = born in 2004 or later and under 22
exemption-dk-bornFrom2004ByYear = born in 2004 or later and under 22

address-dk = denmark
