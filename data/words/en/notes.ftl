# What is to be said of an amount.

privateProvider = The card does nothing at a private provider: you pay the whole bill.
otherDocumentFirst = You need another paper than the blue card before the public health insurance pays anything.
noBasis = The public health insurance does not cover you here, so the whole bill is yours or your insurance's.
danishRulesMayRefund = You may get something back under Danish rules, also for private care: claim from your region, or from the Danish Medicines Agency if it is medicine. How much, we cannot work out.
dependsOn = { $what }
regionWouldNarrow = The rules are not the same everywhere in the country ({ $place }). Choose where you are going and the amount becomes more exact.
exemptionMayApply = You may not have to pay: { $what }.
refundByLocalTariffs = Without a card you pay everything first. What comes back follows the tariffs of the place, and it can be less than here.
earlierUseUnknown = There is a cap on what you pay. We assume that you have paid nothing there before the trip.
priceUnknown = We have found no price. If you have a bill, enter its price.
figureMayHaveChanged = The figure is due to change on { $nextLook }, so it may be another on your trip.
ruleChangesDuringCare = The rule changes during the care: it holds until { $until }.
noTablesHere = We do not know the rules here, so we count only the prices that you enter yourself.
noRuleOnDay = We have no rule for that day, because the figures begin in 2024. We count only the price that you enter yourself.
careRunsPastLeg = The care lasts longer than the stay, until { $until }. The journey home may cost more, and the card does not pay for that.
careRunsPastCard = What you can show is good only until { $until }, and the care lasts longer. Get a replacement certificate for the rest.
groupTwoPriceLessSubsidy = In group 2 you pay at home the price that the doctor or dentist sets, less the subsidy that people in group 1 get too. Sometimes you pay it all and get the subsidy from the municipality. The price in Denmark we cannot work out.
eyeAndEarWithoutReferral = In Denmark you need no referral to an eye doctor or an ear, nose and throat doctor: there the visit is free.
