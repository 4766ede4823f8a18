caveat-es-private-providers = Hotels and tour operators tend to call private doctors and clinics. The card does not cover them, and Spain pays nothing back. If you are asked to pay first, you are in private care.
caveat-es-private-providers-2 = Moved from a private to a public hospital, you can be billed in full despite the card: it has happened repeatedly on Gran Canaria, and Spanish law allows it.
caveat-es-remote-area = On the islands the nearest public facility can be far away.
caveat-es-id-required = Pensioner? Bring proof of your pension to pay the reduced share for medicine. The card alone does not show it.
caveat-es-ski = Buy the resort's rescue insurance (3 to 5 euro a day): rescue and helicopter on the piste are outside the public scheme.
caveat-es-mountain = Seven regions can bill a rescue, mainly for negligence, ignored warnings or missing equipment. Val d'Aran was preparing its own charge in 2023.
caveat-es-refund = There is no refund office for visitors: public care is free where it is given, and private bills can only be taken up with your insurer at home.
alternative-es-dentalPainRelief = if it is an acute case (extraction, infection) that a public health centre treats
alternative-es-offListMedicine = if the medicine is not on the public list, or the prescription is private
alternative-es-longTermMedicine = if the medicine is for a listed chronic illness
alternative-es-pensioner = if you can show that you are a state pensioner
alternative-es-insideSkiArea = if it happens inside a ski resort
alternative-es-recklessInCatalonia = if Catalonia finds negligence or an unfounded call
alternative-es-recklessInChargingRegion = if a region that charges finds negligence or an unfounded call
alternative-es-mountainInChargingRegion = if the accident happens in the mountains of one of the seven regions that may charge

address-es = spain
