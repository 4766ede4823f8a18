# What is to be said of an amount.

privateProvider = The card does nothing at a private provider: you pay the whole bill.
otherDocumentFirst = You need another paper than the blue card before the public health insurance pays anything.
noBasis = The public health insurance does not cover you here, so the whole bill is yours or your insurance's.
danishRulesMayRefund = You may get something back under Danish rules, also for private care: claim from your region, or from the Danish Medicines Agency when it is medicine. How much we cannot work out.
dependsOn = { $what }
regionWouldNarrow = The rules are not the same everywhere in the country ({ $place }). Choose where you are going and the amount becomes more exact.
exemptionMayApply = You may not have to pay: { $what }.
refundByLocalTariffs = Without a card you pay everything first. You get back by the tariffs of the place, and that can be less than here.
earlierUseUnknown = We assume that you have used up nothing of the local cap before the trip.
priceUnknown = We have found no price. If you have a bill, write the price in.
figureMayHaveChanged = The figure was due to change on { $nextLook }. It may be another by now.
ruleChangesDuringCare = The rule changes on the way: it holds until { $until }.
noTablesHere = We do not know the rules here. The amount is the price that you write yourself.
noRuleOnDay = We have no rule for that day: the figures begin in 2024. The amount is the price that you write yourself.
careRunsPastLeg = The care lasts longer than the stay, until { $until }. The journey home may cost more, and the card does not pay for that.
careRunsPastCard = What you can show is good only until { $until }, and the care lasts longer. Get a replacement certificate for the rest.
groupTwoPriceLessSubsidy = In group 2 you pay at home what the doctor or dentist asks, less the subsidy that people in group 1 get too. Sometimes you pay it all and get the subsidy from the municipality. What the price is in Denmark we cannot work out.
eyeAndEarWithoutReferral = In Denmark you need no referral to an eye doctor or an ear, nose and throat doctor: there the visit is free.
